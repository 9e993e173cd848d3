// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include "core/base/utf8.h"
#include "core/source/concat.h"
#include "core/source/container.h"
#include "core/source/folder.h"
#include "core/source/rotation.h"
#include "core/source/sources.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace sightglass::cli {

namespace {

std::vector<Input> joinRotated(std::vector<Input> inputs)
{
    std::vector<std::string> paths;
    for (const Input &input : inputs) {
        const auto source = input.error || input.name == "-" ? tl::unexpected(Error{}) : openFile(input.name);
        paths.push_back(source && !holdsMembers(**source) ? input.name : std::string());
    }
    std::vector<bool> gone(inputs.size(), false);
    for (const RotationSet &set : rotationSets(paths)) {
        if (set.path.empty())
            continue;
        const std::size_t first = *std::min_element(set.files.begin(), set.files.end());
        std::vector<std::string> parts;
        for (const std::size_t i : set.files) {
            parts.push_back(paths[i]);
            gone[i] = i != first;
        }
        inputs[first] = {set.path, std::nullopt, std::move(parts)};
    }
    std::vector<Input> left;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (!gone[i])
            left.push_back(std::move(inputs[i]));
    }
    return left;
}

} // namespace

std::vector<Input> expandInputs(const QStringList &arguments, bool join)
{
    std::vector<Input> inputs;
    for (const QString &argument : arguments) {
        const std::string name = QFile::encodeName(argument).toStdString();
        if (name != "-" && isFolder(name)) {
            auto files = filesBelow(name);
            if (!files) {
                inputs.push_back({name, files.error(), {}});
                continue;
            }
            for (std::string &file : *files)
                inputs.push_back({std::move(file), std::nullopt, {}});
            continue;
        }
        inputs.push_back({name, std::nullopt, {}});
    }
    return join ? joinRotated(std::move(inputs)) : inputs;
}

void forEachLog(const Input &input, const std::function<void(const std::string &name, const OpenedLog &log)> &use)
{
    if (input.error) {
        use(input.name, tl::unexpected(*input.error));
        return;
    }
    NoProgress progress;
    if (!input.parts.empty()) {
        const auto slash = input.name.rfind('/');
        use(input.name, openJoined(input.parts, input.name,
                                   slash == std::string::npos ? input.name : input.name.substr(slash + 1), progress));
        return;
    }
    auto file = input.name == "-" ? openStream(0, "-") : openFile(input.name);
    if (!file) {
        use(input.name, file);
        return;
    }
    ContainerReader reader(std::move(*file));
    bool any = false;
    while (auto member = reader.next(progress)) {
        any = true;
        if (member->error)
            use(member->path, tl::unexpected(*member->error));
        else
            use(member->path, std::move(member->source));
    }
    if (!any)
        complain(QStringLiteral("%1: the archive holds no files").arg(QString::fromStdString(toValidUtf8(input.name))));
}

void complain(const QString &text)
{
    std::fprintf(stderr, "sightglass-cli: %s\n", text.toUtf8().constData());
}

} // namespace sightglass::cli
