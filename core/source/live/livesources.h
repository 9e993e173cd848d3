// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/live/livesource.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sightglass {

/// One setting of a kind of live source, as data: a form, the command line and the text of a LiveSpec are
/// all made of this. Texts are English, marked for translation (context "sightglass::LiveSource").
struct LiveSetting
{
    enum class Kind : std::uint8_t { Text, Path, Number, Bool, Choice };
    const char *key = "";     ///< "pattern": in LiveSpec::settings.
    const char *label = "";   ///< "Names of files".
    const char *help = "";    ///< One sentence.
    Kind kind = Kind::Text;
    const char *initial = ""; ///< What holds where nothing is said.
    std::vector<const char *> choices{}; ///< Kind::Choice.
    int least = 0, most = 0;  ///< Kind::Number.
};

/// What is to be followed. Value type; the text of it (liveSpecText) is what the history knows the source by.
struct LiveSpec
{
    std::string kind;   ///< LiveSourceKind::id.
    std::string target; ///< Path, name of the channel …; empty where the kind has none.
    std::map<std::string, std::string> settings; ///< Only what differs from LiveSetting::initial.
    friend bool operator==(const LiveSpec &, const LiveSpec &) = default;
};

/// One kind of live source: a row of the table in livesources.cpp.
struct LiveSourceKind
{
    const char *id = "";          ///< "file", "folder", "journal", "kernel", "channel".
    const char *name = "";        ///< "Log file"; marked for translation.
    const char *targetLabel = ""; ///< "File"; empty = the kind has no target.
    LiveSetting::Kind targetKind = LiveSetting::Kind::Text;
    std::vector<LiveSetting> settings;
    std::unique_ptr<LiveSource> (*make)(const LiveSpec &) = nullptr;
    /// Why this build or system has it not; empty = it has.
    std::string (*missing)() = nullptr;
};

[[nodiscard]] const std::vector<LiveSourceKind> &liveSourceKinds();
[[nodiscard]] const LiveSourceKind *findLiveSourceKind(std::string_view id);

/// Reads what the command line and the history call a source: `journal:`, `journal:unit=ssh.service,user=yes`,
/// `kernel:`, `channel:Security`, `channel:System,computer=dc1`, else a path: a file, a glob, a folder (with
/// \p settings such as pattern). Paths are made absolute. Errors: BadFormatFile (`detail` says what is wrong).
[[nodiscard]] Result<LiveSpec> parseLiveSpec(const std::string &text, const std::map<std::string, std::string> &settings = {});
/// The text that parseLiveSpec() reads back.
[[nodiscard]] std::string liveSpecText(const LiveSpec &spec);
/// A setting, or its initial value.
[[nodiscard]] std::string liveSetting(const LiveSpec &spec, std::string_view key);
/// Errors: as parseLiveSpec(), NotAFile where the kind is missing here.
[[nodiscard]] Result<std::unique_ptr<LiveSource>> makeLiveSource(const LiveSpec &spec);

class EvtApi;

/// Something of this machine that can be followed, or why it cannot.
struct LiveOffer
{
    LiveSpec spec;
    std::string name;   ///< "System journal", "/var/log/syslog", "Security".
    std::string group;  ///< LiveSourceKind::id that it is listed under.
    std::optional<std::uint64_t> bytes;   ///< On the disk, where known.
    std::optional<std::uint64_t> records; ///< Where known.
    bool preselected = false; ///< Application, System, Setup, Security; the journal; syslog.
    enum class Obstacle : std::uint8_t {
        None,
        NoPermission, ///< `remedy` says what to do.
        NotInstalled, ///< This build or system has no such thing.
        Disabled,     ///< The channel is switched off.
        Empty,        ///< There, with nothing in it yet.
    };
    Obstacle obstacle = Obstacle::None;
    /// How access is had: the name of a group ("adm", "systemd-journal"), "elevate" (run as administrator),
    /// "enable" (switch the channel on); empty where there is nothing to do. Words are made by liveRemedyText.
    std::string remedy;
    std::string detail; ///< Untranslated fact.
};

/// What this machine offers: the journal, the kernel ring, text logs in /var/log, event channels. Touches the
/// file system: not for the GUI thread.
[[nodiscard]] std::vector<LiveOffer> liveOffers();
/// The event channels of it, by any EvtApi: those that everybody looks for first.
void offerChannels(EvtApi &api, std::vector<LiveOffer> &offers);

} // namespace sightglass
