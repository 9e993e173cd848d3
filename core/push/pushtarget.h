// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/pushevent.h"

#include <QString>

#include <chrono>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sightglass {

class PushTarget;

/// One setting of a kind of target, described as data: the form in the window, the command line's `--set`
/// and the tables of docs/push.md come from it.
struct SettingInfo
{
    enum class Kind : std::uint8_t { Text, Lines, Number, Flag, Choice, File };
    std::string_view key; ///< As in `--set key=value`.
    Kind kind = Kind::Text;
    const char *label = ""; ///< English, marked for translation (context PushWords).
    std::string_view fallback{};
    const char *help = "";
    std::vector<std::string_view> choices{};
    bool secret = false;   ///< Kept in the keyring, never with the other settings.
    bool required = false;
    bool advanced = false; ///< The form shows it under "More".
};

/// A target that somebody has set up: name, kind and what was set. Value type; secrets are filled in just
/// before something is sent (core/push/secrets) and are in nothing that is kept.
struct TargetConfig
{
    std::string name;
    std::string type; ///< PushTarget::id().
    std::map<std::string, std::string, std::less<>> values;
    std::map<std::string, std::string, std::less<>> secrets;

    /// What was set, else the fallback of the kind of target.
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::int64_t number(std::string_view key) const;
    [[nodiscard]] bool flag(std::string_view key) const;
    /// Parts between commas or line ends, without white space around them.
    [[nodiscard]] std::vector<std::string> list(std::string_view key) const;
    [[nodiscard]] std::string secret(std::string_view key) const;
};

/// One thing to be sent: an HTTP request, or bytes for a socket. Value type.
struct PushRequest
{
    enum class Way : std::uint8_t { Http, Tcp, Tls, Udp };
    Way way = Way::Http;
    std::string method = "POST";
    std::string url;                                           ///< http(s)://…; of sockets tcp|tls|udp://host:port.
    std::vector<std::pair<std::string, std::string>> headers{}; ///< Of HTTP; secrets are among them.
    std::string body{};                                        ///< Of UDP the datagrams one after the other …
    std::vector<std::size_t> datagrams{};                      ///< … and their lengths.
    std::size_t first = 0;                                     ///< Events [first, first + count) of those that were encoded.
    std::size_t count = 0;
};

/// What came back.
struct PushAnswer
{
    /// None: an HTTP status is there, or a socket took everything.
    enum class Fault : std::uint8_t {
        None,
        HostNotFound,
        Refused,
        Broken, ///< The connection ended before the answer.
        TimedOut,
        Unreachable,
        CertificateUnknown,
        CertificateExpired,
        CertificateNotYetValid,
        CertificateOtherHost,
        OtherTls, ///< The handshake failed for another reason: `text`.
        LocalFile, ///< A certificate or key of ours cannot be read.
        TooLarge,  ///< The answer, or a datagram.
    };
    Fault fault = Fault::None;
    std::string text{}; ///< The system's words for the fault.
    int status = 0;
    std::vector<std::pair<std::string, std::string>> headers{}; ///< Names in lower case.
    std::string body{};

    [[nodiscard]] std::string_view header(std::string_view lowerCaseName) const;
    [[nodiscard]] bool ok() const { return fault == Fault::None && status >= 200 && status < 300; }
};

/// What became of one event of a request.
struct ItemOutcome
{
    enum class What : std::uint8_t {
        Delivered,
        AlreadyThere, ///< It came before, under the same id.
        Retry,        ///< Later it may be taken.
        Refused,      ///< Never as it is: it goes to the dead letters.
    };
    What what = What::Delivered;
    std::string why{};
};

/// What an answer says of a request.
struct AnswerReading
{
    enum class Verdict : std::uint8_t {
        Items, ///< `items` has one outcome for each event.
        Split, ///< Too large, or something in it is wrong: again in halves; of a single event it is a refusal.
        Retry, ///< The whole request, later.
        Setup, ///< The server takes nothing of the kind: `PushTarget::setup()` first, then again.
        Hold,  ///< Nothing will be taken until somebody changes the settings: 401, wrong path, unknown certificate.
    };
    Verdict verdict = Verdict::Items;
    std::vector<ItemOutcome> items{};
    std::string why{};
    std::optional<std::chrono::seconds> retryAfter{};
    std::uint64_t unnamedRefusals = 0; ///< Events that the server refused without saying which (OTLP's partial success).
};

/// What holds for a target when everything has been delivered.
enum class Guarantee : std::uint8_t {
    AtLeastOnce,
    ExactlyOnce, ///< The server tells by the event's id that it has it.
};

/// How much goes into one request, and how many of them at once.
struct BatchLimits
{
    std::size_t events = 1000;
    std::size_t bytes = 4 * 1024 * 1024;
    int requests = 1;
};

/// A kind of server. Stateless, in the table of targets.cpp; lives as long as the program; any thread. What
/// is sent and what an answer means are pure functions: the network is in core/push/transport, trying again
/// in core/push/delivery, once for all targets.
class PushTarget
{
public:
    virtual ~PushTarget() = default;
    [[nodiscard]] virtual std::string_view id() const = 0; ///< "otlp": stable, as in `--type`.
    [[nodiscard]] virtual const char *name() const = 0;    ///< English, marked for translation.
    /// Its own settings and the common ones, in the order of the form.
    [[nodiscard]] virtual const std::vector<SettingInfo> &settings() const = 0;
    /// What is wrong with the settings, in words; nothing when they can be used.
    [[nodiscard]] std::optional<QString> check(const TargetConfig &config) const;
    [[nodiscard]] virtual Guarantee guarantee(const TargetConfig &) const { return Guarantee::AtLeastOnce; }
    /// The guarantee in a sentence or two, with what it depends on.
    [[nodiscard]] virtual QString guaranteeText(const TargetConfig &config) const = 0;
    [[nodiscard]] virtual BatchLimits limits(const TargetConfig &config) const;
    /// Requests that together carry all \p events, each event in one of them, in their order. An event that cannot be
    /// sent at all (too long for a datagram) is in none and in \p refused, by its place.
    [[nodiscard]] virtual std::vector<PushRequest> encode(std::span<const PushEvent> events, const TargetConfig &config,
                                                          std::map<std::size_t, std::string> &refused) const = 0;
    [[nodiscard]] virtual AnswerReading read(const PushRequest &request, const PushAnswer &answer, const TargetConfig &config) const = 0;
    /// Requests that make ready what events go to (a table); none where there is nothing of the kind.
    [[nodiscard]] virtual std::vector<PushRequest> setup(const TargetConfig &) const { return {}; }
    /// A request that changes nothing on the server and shows whether events would be taken; its answer in words, empty
    /// when all is well.
    [[nodiscard]] virtual PushRequest probe(const TargetConfig &config) const = 0;
    [[nodiscard]] virtual QString readProbe(const PushRequest &request, const PushAnswer &answer, const TargetConfig &config) const;

protected:
    /// What only this kind of target asks of its settings.
    [[nodiscard]] virtual std::optional<QString> checkOwn(const TargetConfig &) const { return std::nullopt; }
};

/// All kinds of targets: the table of targets.cpp.
[[nodiscard]] const std::vector<const PushTarget *> &allTargets();
/// nullptr where there is none.
[[nodiscard]] const PushTarget *findTarget(std::string_view id);
[[nodiscard]] const SettingInfo *findSetting(const PushTarget &target, std::string_view key);

// ---- What several targets have in common (targets.cpp).
namespace push {

/// Fallbacks of the common settings.
struct CommonDefaults
{
    std::string_view events = "1000";
    std::string_view kilobytes = "4096";
    std::string_view requests = "1";
    bool http = true;
};
/// \p own, then what every target has: batches, timeout, TLS, masks.
[[nodiscard]] std::vector<SettingInfo> withCommon(std::vector<SettingInfo> own, const CommonDefaults &defaults);
/// Settings of HTTP targets that need a user or a token.
[[nodiscard]] std::vector<SettingInfo> authSettings();
/// What authSettings() give: a header, or none.
void addAuthorization(PushRequest &request, const TargetConfig &config);
/// Compresses the body if the setting "gzip" says so.
void compress(PushRequest &request, const TargetConfig &config);
/// The server's URL and \p path, with one slash between them.
[[nodiscard]] std::string joinUrl(std::string_view url, std::string_view path);
/// What holds for every HTTP target: a fault, 401, 403, 404, 405, 413, 429, 5xx and 3xx. nullopt: the target must look itself.
[[nodiscard]] std::optional<AnswerReading> readCommon(const PushAnswer &answer);
/// All events of the request alike.
[[nodiscard]] AnswerReading allItems(std::size_t count, ItemOutcome::What what, const std::string &why = {});
/// RFC 9110, 10.2.3: seconds or a date. \p now is that of the answer's Date header where it has one.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const PushAnswer &answer);
/// "HTTP 400: the first line of the body".
[[nodiscard]] std::string statusText(const PushAnswer &answer);
/// A sentence for a fault of the connection: what is wrong and what to do.
[[nodiscard]] QString faultText(const PushAnswer &answer, std::string_view url);
/// Splits tcp://host:port.
struct HostPort
{
    std::string host;
    int port = 0;
};
[[nodiscard]] std::optional<HostPort> hostPort(std::string_view url);

} // namespace push

} // namespace sightglass
