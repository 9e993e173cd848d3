// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

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

Result<std::shared_ptr<const ByteSource>> openInput(const Input &input)
{
    if (input.error)
        return tl::unexpected(*input.error);
    if (input.name == "-")
        return openStream(0, "-");
    return openFile(input.name);
}

void complain(const QString &text)
{
    std::fprintf(stderr, "sightglass-cli: %s\n", text.toUtf8().constData());
}

} // namespace sightglass::cli
