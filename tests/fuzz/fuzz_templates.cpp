// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/messageshape.h"
#include "core/aggregate/templateminer.h"
#include "core/base/limits.h"
#include "tests/fuzz/checkparser.h"

#include <algorithm>

/// Lines are messages: each has one template, counts add up, two miners merged find what one finds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sightglass;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    TemplateMiner whole, odd, even;
    std::vector<std::uint32_t> shapes, partShapes;
    std::string shape;
    std::uint64_t lines = 0;
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
        const std::string_view line = bytes.substr(begin, end - begin);
        messageshape::write(line, shape);
        SIGHTGLASS_CHECK(shape.size() <= line.size() + line.size() / 4 + 1);
        shapes.push_back(whole.add(line));
        partShapes.push_back((lines % 2 ? odd : even).add(line));
        ++lines;
        begin = end + 1;
    }
    const TemplateSet set = whole.templates();
    std::uint64_t counted = 0;
    for (const std::uint64_t count : set.counts)
        counted += count;
    SIGHTGLASS_CHECK(counted == lines);
    TemplateMiner merged;
    const auto ofOdd = merged.merge(odd), ofEven = merged.merge(even);
    const TemplateSet parts = merged.templates();
    SIGHTGLASS_CHECK(parts.size() == set.size());
    for (std::uint64_t i = 0; i < lines; ++i) {
        const std::uint32_t part = parts.ofShape[(i % 2 ? ofOdd : ofEven)[partShapes[i]]];
        SIGHTGLASS_CHECK(parts.texts[part] == set.texts[set.ofShape[shapes[i]]]);
    }
    return 0;
}
