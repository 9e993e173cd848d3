// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/concat.h"

#include "core/source/container.h"
#include "core/source/sources.h"

#include <algorithm>

namespace sightglass {

Result<std::shared_ptr<const ByteSource>> ConcatSource::join(Parts parts, const std::string &path,
                                                             const std::string &name)
{
    auto joined = std::make_shared<ConcatSource>();
    if (!parts.empty())
        joined->m_info = parts.back()->info();
    joined->m_info.path = path;
    joined->m_info.name = name;
    joined->m_info.damage.reset();
    joined->m_info.encoding.clear();
    joined->m_info.device = joined->m_info.inode = 0; // no one file
    std::uint64_t end = 0;
    ByteWindow window;
    for (auto &source : parts) {
        const SourceInfo info = source->info();
        if (info.damage && !joined->m_info.damage) {
            joined->m_info.damage = info.damage;
            joined->m_info.damage->detail = info.path + ": " + info.damage->detail;
        }
        if (info.size == 0)
            continue;
        Part part;
        part.begin = end;
        const auto head = readFully(*source, 0, 3, window);
        if (!head)
            return tl::unexpected(head.error());
        part.skip = !joined->m_parts.empty() && *head == "\xEF\xBB\xBF" ? 3 : 0;
        part.size = info.size - part.skip;
        const auto last = readFully(*source, info.size - 1, 1, window);
        if (!last)
            return tl::unexpected(last.error());
        const bool closed = *last == "\n";
        end += part.size + (closed ? 0 : 1);
        part.source = std::move(source);
        joined->m_parts.push_back(std::move(part));
    }
    joined->m_info.size = end;
    return joined;
}

Result<std::string_view> ConcatSource::read(std::uint64_t offset, std::size_t length, ByteWindow &window) const
{
    if (offset >= m_info.size)
        return std::string_view();
    const auto next = std::upper_bound(m_parts.begin(), m_parts.end(), offset,
                                       [](std::uint64_t o, const Part &part) { return o < part.begin; });
    const Part &part = *(next - 1);
    const std::uint64_t inside = offset - part.begin;
    if (inside >= part.size)
        return std::string_view("\n").substr(0, length);
    length = static_cast<std::size_t>(std::min<std::uint64_t>(length, part.size - inside));
    auto view = part.source->read(inside + part.skip, length, window);
    if (!view && view.error().offset != Error::noOffset)
        view.error().offset = view.error().offset - std::min(view.error().offset, part.skip) + part.begin;
    return view;
}

std::uint64_t ConcatSource::intactSize() const
{
    for (const Part &part : m_parts) {
        const std::uint64_t intact = part.source->intactSize();
        if (intact < part.source->size())
            return part.begin + (intact > part.skip ? intact - part.skip : 0);
    }
    return m_info.size;
}

namespace {

/// Adds what the files before have reported.
class SumProgress final : public Progress
{
public:
    explicit SumProgress(Progress &to) : m_to(to) {}
    bool report(std::uint64_t doneBytes) override { return m_to.report(m_before + doneBytes); }
    void addFile(std::uint64_t bytes) { m_before += bytes; }

private:
    Progress &m_to;
    std::uint64_t m_before = 0;
};

} // namespace

Result<std::shared_ptr<const ByteSource>> openJoined(const std::vector<std::string> &files, const std::string &path,
                                                     const std::string &name, Progress &progress)
{
    ConcatSource::Parts parts;
    SumProgress sum(progress);
    for (const std::string &file : files) {
        auto packed = openFile(file);
        if (!packed)
            return packed;
        const std::uint64_t bytes = (*packed)->size();
        if (holdsMembers(**packed))
            return failure(ErrorCode::Binary, file, "an archive cannot be a part of a log");
        ContainerReader reader(std::move(*packed));
        auto member = reader.next(sum);
        if (!member)
            return std::shared_ptr<const ByteSource>();
        if (member->error)
            return tl::unexpected(*member->error);
        parts.push_back(std::move(member->source));
        sum.addFile(bytes);
    }
    return ConcatSource::join(std::move(parts), path, name);
}

} // namespace sightglass
