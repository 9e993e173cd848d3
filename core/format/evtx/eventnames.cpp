// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/eventnames.h"

#include <QCoreApplication>
#include <QFile>

#include <string>
#include <unordered_map>

// A static library's resources are there only when they are asked for; has to stand outside of namespaces.
static void initEventNames()
{
    Q_INIT_RESOURCE(sightglass_evtx);
}

namespace sightglass::evtx {

namespace {

using Names = std::unordered_map<std::string, std::string>;

std::string keyOf(std::string_view provider, std::uint32_t eventId)
{
    std::string key(provider);
    key += '\t';
    return key += std::to_string(eventId);
}

/// Lines of provider, tab, event id, tab, text; '#' begins a comment.
Names readNames()
{
    initEventNames();
    Names names;
    QFile file(QStringLiteral(":/sightglass/evtx/events.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return names;
    while (!file.atEnd()) {
        const std::string line = file.readLine().trimmed().toStdString();
        const std::size_t first = line.find('\t');
        const std::size_t second = first == std::string::npos ? first : line.find('\t', first + 1);
        if (line[0] == '#' || second == std::string::npos)
            continue;
        names.emplace(line.substr(0, second), line.substr(second + 1));
    }
    return names;
}

} // namespace

std::string eventName(std::string_view provider, std::uint32_t eventId)
{
    static const Names names = readNames();
    const auto found = names.find(keyOf(provider, eventId));
    return found == names.end() ? std::string() : translatedWords(found->second);
}

std::string translatedWords(const std::string &english)
{
    return QCoreApplication::translate("sightglass::EventWords", english.c_str()).toStdString();
}

} // namespace sightglass::evtx
