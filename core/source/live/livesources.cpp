// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/live/livesources.h"

#include "core/source/live/channelsource.h"
#include "core/source/live/filetail.h"
#include "core/source/live/journalsource.h"
#include "core/source/live/kernelsource.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace sightglass {

namespace {

namespace fs = std::filesystem;

int number(const LiveSpec &spec, std::string_view key) { return std::atoi(liveSetting(spec, key).c_str()); }
bool isYes(const LiveSpec &spec, std::string_view key) { return liveSetting(spec, key) == "yes"; }

std::vector<std::string> words(const std::string &text)
{
    std::vector<std::string> list;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find_first_of(" ;", begin), text.size());
        if (end > begin)
            list.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return list;
}

const LiveSetting pollSetting {
    "poll",
    QT_TRANSLATE_NOOP("sightglass::LiveSource", "Look again every (ms)"),
    QT_TRANSLATE_NOOP("sightglass::LiveSource",
                      "How often the files are looked at where the system does not tell of "
                      "changes, as on network drives."),
    LiveSetting::Kind::Number,
    "2000",
    {},
    100,
    600'000};

std::unique_ptr<LiveSource> makeFile(const LiveSpec &spec)
{
    FileTailOptions options;
    options.target = spec.target;
    options.pollMs = number(spec, "poll");
    return std::make_unique<FileTail>(std::move(options));
}

std::unique_ptr<LiveSource> makeFolder(const LiveSpec &spec)
{
    FileTailOptions options;
    options.target = spec.target;
    options.folder = true;
    options.recursive = isYes(spec, "recursive");
    options.patterns = words(liveSetting(spec, "pattern"));
    options.pollMs = number(spec, "poll");
    return std::make_unique<FileTail>(std::move(options));
}

std::unique_ptr<LiveSource> makeJournal(const LiveSpec &spec)
{
    JournalSourceOptions options;
    options.target = spec.target;
    const std::string scope = liveSetting(spec, "scope");
    options.scope = scope == "system" ? SystemJournal::Scope::System : scope == "user" ? SystemJournal::Scope::User : SystemJournal::Scope::All;
    options.unit = liveSetting(spec, "unit");
    options.boot = liveSetting(spec, "boot");
    return std::make_unique<JournalSource>(std::move(options));
}

std::string journalMissing() { return SystemJournal::isBuiltIn() ? std::string() : "this build has no libsystemd"; }

std::unique_ptr<LiveSource> makeKernel(const LiveSpec &) { return std::make_unique<KernelSource>(); }

std::string kernelMissing()
{
#ifdef Q_OS_WIN
    return "there is no kernel ring on Windows";
#else
    return {};
#endif
}

std::unique_ptr<LiveSource> makeChannel(const LiveSpec &spec)
{
    ChannelSourceOptions options;
    options.channel = spec.target;
    options.computer = liveSetting(spec, "computer");
    options.query = liveSetting(spec, "query");
    return std::make_unique<ChannelSource>(std::move(options));
}

std::string channelMissing()
{
#ifdef Q_OS_WIN
    return {};
#else
    return "event channels are read on Windows";
#endif
}

tl::unexpected<Error> bad(const std::string &text, std::string detail) { return failure(ErrorCode::BadFormatFile, text, std::move(detail)); }

} // namespace

const std::vector<LiveSourceKind> &liveSourceKinds()
{
    // One row a kind.
    static const std::vector<LiveSourceKind> kinds {
        {"file",
         QT_TRANSLATE_NOOP("sightglass::LiveSource", "Log file"),
         QT_TRANSLATE_NOOP("sightglass::LiveSource", "File, or names with * and ?"),
         LiveSetting::Kind::Path,
         {pollSetting},
         makeFile,
         nullptr},
        {"folder",
         QT_TRANSLATE_NOOP("sightglass::LiveSource", "Folder"),
         QT_TRANSLATE_NOOP("sightglass::LiveSource", "Folder"),
         LiveSetting::Kind::Path,
         {{"pattern",
           QT_TRANSLATE_NOOP("sightglass::LiveSource", "Names of files"),
           QT_TRANSLATE_NOOP("sightglass::LiveSource",
                             "Patterns such as *.log, with a space between; empty: all but packed "
                             "and binary ones."),
           LiveSetting::Kind::Text,
           "",
           {}},
          {"recursive",
           QT_TRANSLATE_NOOP("sightglass::LiveSource", "Sub-folders too"),
           QT_TRANSLATE_NOOP("sightglass::LiveSource", "Those that come later as well."),
           LiveSetting::Kind::Bool,
           "yes",
           {}},
          pollSetting},
         makeFolder,
         nullptr},
        {"journal",
         QT_TRANSLATE_NOOP("sightglass::LiveSource", "System journal"),
         QT_TRANSLATE_NOOP("sightglass::LiveSource",
                           "Journal file or folder; empty: this computer's"),
         LiveSetting::Kind::Path,
         {{"scope",
           QT_TRANSLATE_NOOP("sightglass::LiveSource", "Journal of"),
           QT_TRANSLATE_NOOP("sightglass::LiveSource", "The system's, this user's, or both."),
           LiveSetting::Kind::Choice,
           "all",
           {"all", "system", "user"}},
          {"unit",
           QT_TRANSLATE_NOOP("sightglass::LiveSource", "Unit"),
           QT_TRANSLATE_NOOP("sightglass::LiveSource",
                             "Only what this unit wrote, such as ssh.service."),
           LiveSetting::Kind::Text,
           "",
           {}},
          {"boot",
           QT_TRANSLATE_NOOP("sightglass::LiveSource", "Boot"),
           QT_TRANSLATE_NOOP("sightglass::LiveSource", "current, or the id of a boot; empty: all."),
           LiveSetting::Kind::Text,
           "",
           {}}},
         makeJournal,
         journalMissing},
        {"kernel",
         QT_TRANSLATE_NOOP("sightglass::LiveSource", "Kernel messages"),
         "",
         LiveSetting::Kind::Text,
         {},
         makeKernel,
         kernelMissing},
        {"channel",
         QT_TRANSLATE_NOOP("sightglass::LiveSource", "Windows event channel"),
         QT_TRANSLATE_NOOP("sightglass::LiveSource", "Channel"),
         LiveSetting::Kind::Text,
         {{"computer",
           QT_TRANSLATE_NOOP("sightglass::LiveSource", "Computer"),
           QT_TRANSLATE_NOOP("sightglass::LiveSource",
                             "Another computer, by name; empty: this one."),
           LiveSetting::Kind::Text,
           "",
           {}},
          {"query",
           QT_TRANSLATE_NOOP("sightglass::LiveSource", "XPath"),
           QT_TRANSLATE_NOOP("sightglass::LiveSource",
                             "Only events that it selects, such as *[System[Level<=3]]."),
           LiveSetting::Kind::Text,
           "",
           {}}},
         makeChannel,
         channelMissing},
    };
    return kinds;
}

const LiveSourceKind *findLiveSourceKind(std::string_view id)
{
    const auto &kinds = liveSourceKinds();
    const auto it = std::find_if(kinds.begin(), kinds.end(), [id](const LiveSourceKind &k) { return id == k.id; });
    return it == kinds.end() ? nullptr : &*it;
}

std::string liveSetting(const LiveSpec &spec, std::string_view key)
{
    if (const auto it = spec.settings.find(std::string(key)); it != spec.settings.end())
        return it->second;
    if (const LiveSourceKind *kind = findLiveSourceKind(spec.kind)) {
        for (const LiveSetting &setting : kind->settings) {
            if (key == setting.key)
                return setting.initial;
        }
    }
    return {};
}

namespace {

/// Puts one setting in; says what is wrong with it.
std::string putSetting(LiveSpec &spec, const LiveSourceKind &kind, const std::string &key, const std::string &value)
{
    const auto setting = std::find_if(kind.settings.begin(), kind.settings.end(), [&key](const LiveSetting &s) { return key == s.key; });
    if (setting == kind.settings.end())
        return std::string(kind.id) + " has no setting '" + key + "'";
    switch (setting->kind) {
    case LiveSetting::Kind::Number: {
        const bool digits = !value.empty() && value.size() < 9 && value.find_first_not_of("0123456789") == std::string::npos;
        if (const int n = digits ? std::atoi(value.c_str()) : -1; n < setting->least || n > setting->most)
            return key + " is a number from " + std::to_string(setting->least) + " to " + std::to_string(setting->most);
        break;
    }
    case LiveSetting::Kind::Bool:
        if (value != "yes" && value != "no")
            return key + " is yes or no";
        break;
    case LiveSetting::Kind::Choice:
        if (std::none_of(setting->choices.begin(), setting->choices.end(), [&value](const char *c) { return value == c; }))
            return key + " has no choice '" + value + "'";
        break;
    default:
        if (value.find_first_of("\n\r,\\") != std::string::npos || value.find('\0') != std::string::npos)
            return key + " holds a character that cannot be there";
        break;
    }
    if (value == setting->initial)
        spec.settings.erase(key);
    else
        spec.settings[key] = value;
    return {};
}

} // namespace

Result<LiveSpec> parseLiveSpec(const std::string &text, const std::map<std::string, std::string> &settings)
{
    LiveSpec spec;
    std::string rest;
    bool inText = false;
    for (const LiveSourceKind &kind : liveSourceKinds()) {
        const std::string prefix = std::string(kind.id) + ':';
        if (text.compare(0, prefix.size(), prefix) == 0) {
            spec.kind = kind.id;
            rest = text.substr(prefix.size());
            inText = true;
        }
    }
    if (text.empty() || text.find('\0') != std::string::npos)
        return bad(text, "no path");
    const bool isPath = !inText || spec.kind == "file" || spec.kind == "folder";
    if (isPath) {
        std::string path = inText ? rest : text;
        if (inText) {
            // folder:/var/log?pattern=*.log,recursive=no
            if (const auto mark = path.rfind("?"); spec.kind == "folder" && mark != std::string::npos) {
                rest = path.substr(mark + 1);
                path.resize(mark);
            } else {
                rest.clear();
            }
        }
        std::error_code error;
        fs::path absolute = fs::absolute(path, error);
        if (error || path.empty())
            return bad(text, "no path");
        spec.target = absolute.lexically_normal().string();
        while (spec.target.size() > 1 && spec.target.back() == '/')
            spec.target.pop_back();
        if (!inText)
            spec.kind = fs::is_directory(spec.target, error) ? "folder" : "file";
    }
    const LiveSourceKind *kind = findLiveSourceKind(spec.kind);
    const auto put = [&](const std::string &key, const std::string &value) { return putSetting(spec, *kind, key, value); };
    std::size_t begin = 0;
    bool first = true;
    while (inText && begin < rest.size()) {
        const std::size_t end = std::min(rest.find(',', begin), rest.size());
        const std::string part = rest.substr(begin, end - begin);
        begin = end + 1;
        const auto equals = part.find('=');
        // A path of a journal may hold what looks like a setting; a setting never begins like a path.
        if (!isPath && first && kind->targetLabel[0] && (equals == std::string::npos || part[0] == '/')) {
            spec.target = part;
        } else if (equals == std::string::npos) {
            return bad(text, "'" + part + "' is no key=value");
        } else if (const std::string fault = put(part.substr(0, equals), part.substr(equals + 1)); !fault.empty()) {
            return bad(text, fault);
        }
        first = false;
    }
    if (!isPath && kind->targetLabel[0] && kind->targetKind == LiveSetting::Kind::Text && spec.target.empty() && std::string_view(kind->id) == "channel")
        return bad(text, "no channel named");
    for (const auto &[key, value] : settings) {
        const bool has = std::any_of(kind->settings.begin(), kind->settings.end(), [&key = key](const LiveSetting &s) { return key == s.key; });
        if (!has)
            continue; // meant for the folders among several
        if (const std::string fault = put(key, value); !fault.empty())
            return bad(text, fault);
    }
    return spec;
}

std::string liveSpecText(const LiveSpec &spec)
{
    std::string text = spec.kind + ':' + spec.target;
    char between = spec.kind == "folder" ? '?' : spec.target.empty() ? '\0' : ',';
    // How often the clock looks changes nothing about what it is.
    for (const auto &[key, value] : spec.settings) {
        if (key == "poll" || value.empty())
            continue;
        if (between)
            text += between;
        text += key + '=' + value;
        between = ',';
    }
    return text;
}

Result<std::unique_ptr<LiveSource>> makeLiveSource(const LiveSpec &spec)
{
    const LiveSourceKind *kind = findLiveSourceKind(spec.kind);
    if (!kind)
        return failure(ErrorCode::BadFormatFile, spec.kind, "no such kind of source");
    if (const std::string why = kind->missing ? kind->missing() : std::string(); !why.empty())
        return failure(ErrorCode::NotAFile, liveSpecText(spec), why);
    return kind->make(spec);
}

namespace {

/// What a file is missing; None where it can be read.
void noteAccess(LiveOffer &offer, const std::string &path)
{
    const auto file = LiveFile::open(path);
    if (file) {
        const auto info = (*file)->info();
        offer.bytes = info ? std::optional(info->size) : std::nullopt;
        if (info && info->size == 0)
            offer.obstacle = LiveOffer::Obstacle::Empty;
        return;
    }
    if (const auto info = liveFileInfo(path))
        offer.bytes = info->size;
    offer.detail = file.error().detail;
    if (file.error().code == ErrorCode::PermissionDenied) {
        offer.obstacle = LiveOffer::Obstacle::NoPermission;
        offer.remedy = "adm";
    } else {
        offer.obstacle = LiveOffer::Obstacle::NotInstalled;
    }
}

void offerFiles(std::vector<LiveOffer> &offers)
{
#ifndef Q_OS_WIN
    std::error_code error;
    const auto names = namesIn("/var/log");
    if (!names)
        return;
    LiveOffer whole{{"folder", "/var/log", {}}, "/var/log", "folder", {}, {}, false, LiveOffer::Obstacle::None, {}, {}};
    offers.push_back(std::move(whole));
    for (const std::string &name : *names) {
        const std::string path = "/var/log/" + name;
        const bool looksLikeLog = name.find('.') == std::string::npos || (name.size() > 4 && name.compare(name.size() - 4, 4, ".log") == 0);
        if (!looksLikeLog || name == "wtmp" || name == "btmp" || name == "lastlog" || name == "faillog" || !fs::is_regular_file(path, error))
            continue;
        LiveOffer offer{{"file", path, {}}, path, "file", {}, {}, name == "syslog" || name == "messages", LiveOffer::Obstacle::None, {}, {}};
        noteAccess(offer, path);
        offers.push_back(std::move(offer));
    }
#else
    Q_UNUSED(offers);
#endif
}

} // namespace

namespace {

void offerJournal(std::vector<LiveOffer> &offers)
{
#ifndef Q_OS_WIN
    LiveOffer journal{{"journal", {}, {}}, "journal", "journal", {}, {}, true, LiveOffer::Obstacle::None, {}, {}};
    if (!SystemJournal::isBuiltIn()) {
        journal.obstacle = LiveOffer::Obstacle::NotInstalled;
        journal.detail = journalMissing();
    } else {
        JournalSource source({});
        source.start({}, LiveFrom::End);
        const LiveStatus status = source.status();
        if (const auto opened = SystemJournal::open(SystemJournal::Scope::All); opened)
            journal.bytes = (*opened)->bytes();
        if (status.state == LiveState::NoPermission) {
            journal.obstacle = LiveOffer::Obstacle::NoPermission;
            journal.remedy = "systemd-journal";
            journal.detail = status.where;
        } else if (!journal.bytes || *journal.bytes == 0) {
            journal.obstacle = LiveOffer::Obstacle::Empty;
        }
    }
    offers.push_back(std::move(journal));
    LiveOffer kernel{{"kernel", {}, {}}, "kernel", "kernel", {}, {}, false, LiveOffer::Obstacle::None, {}, {}};
    KernelSource source;
    source.start({}, LiveFrom::End);
    if (const LiveStatus status = source.status(); status.state == LiveState::NoPermission) {
        kernel.obstacle = LiveOffer::Obstacle::NoPermission;
        kernel.name = status.where;
        kernel.remedy = "root";
    } else if (status.state != LiveState::Following) {
        kernel.obstacle = LiveOffer::Obstacle::NotInstalled;
        kernel.detail = status.detail;
    }
    offers.push_back(std::move(kernel));
#else
    Q_UNUSED(offers);
#endif
}

} // namespace

void offerChannels(EvtApi &api, std::vector<LiveOffer> &offers)
{
    std::vector<std::string> names;
    if (!api.channels(names).isOk())
        return;
    // The four that everybody looks for come first.
    constexpr std::string_view first[] = {"Application", "System", "Setup", "Security"};
    std::stable_sort(names.begin(), names.end(), [&first](const std::string &a, const std::string &b) {
        return std::find(std::begin(first), std::end(first), a) - std::begin(first) < std::find(std::begin(first), std::end(first), b) - std::begin(first);
    });
    for (const std::string &name : names) {
        LiveOffer offer {{"channel", name, {}},
                         name,
                         "channel",
                         {},
                         {},
                         std::find(std::begin(first), std::end(first), name) != std::end(first),
                         LiveOffer::Obstacle::None,
                         {},
                         {}};
        EvtApi::ChannelInfo info;
        auto status = api.channelInfo(name, info);
        if (status.code == EvtApi::Code::AccessDenied && api.enablePrivilege().isOk())
            status = api.channelInfo(name, info);
        if (status.code == EvtApi::Code::AccessDenied) {
            offer.obstacle = LiveOffer::Obstacle::NoPermission;
            offer.remedy = "elevate";
        } else if (!info.enabled || !info.subscribable) {
            offer.obstacle = LiveOffer::Obstacle::Disabled;
            offer.remedy = info.subscribable ? "enable" : "";
        } else if (!status.isOk()) {
            offer.obstacle = LiveOffer::Obstacle::NotInstalled;
            offer.detail = status.text;
        } else {
            offer.records = info.records;
            offer.bytes = info.bytes;
            if (info.records == 0)
                offer.obstacle = LiveOffer::Obstacle::Empty;
        }
        offers.push_back(std::move(offer));
    }
}

std::vector<LiveOffer> liveOffers()
{
    std::vector<LiveOffer> offers;
    if (const auto api = EvtApi::create())
        offerChannels(*api, offers);
    offerJournal(offers);
    offerFiles(offers);
    return offers;
}

} // namespace sightglass
