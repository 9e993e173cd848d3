// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include "core/base/utf8.h"
#include "core/source/container.h"
#include "core/source/folder.h"
#include "core/source/sources.h"

#include <QFile>

#include <cstdio>
#include <sys/stat.h>

namespace sightglass::cli {

std::vector<Input> expandInputs(const QStringList &arguments)
{
    std::vector<Input> inputs;
    for (const QString &argument : arguments) {
        const std::string name = QFile::encodeName(argument).toStdString();
        if (name != "-" && isFolder(name)) {
            auto files = filesBelow(name);
            if (!files) {
                inputs.push_back({name, files.error()});
                continue;
            }
            for (std::string &file : *files)
                inputs.push_back({std::move(file), std::nullopt});
            continue;
        }
        inputs.push_back({name, std::nullopt});
    }
    return inputs;
}

void forEachLog(const Input &input, const std::function<void(const std::string &name, const OpenedLog &log)> &use)
{
    if (input.error) {
        use(input.name, tl::unexpected(*input.error));
        return;
    }
    auto file = input.name == "-" ? openStream(0, "-") : openFile(input.name);
    if (!file) {
        use(input.name, file);
        return;
    }
    ContainerReader reader(std::move(*file));
    NoProgress progress;
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
