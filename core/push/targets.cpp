// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/encoding.h"
#include "core/push/kinds.h"
#include "core/push/pushtarget.h"
#include "core/push/words.h"

#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <charconv>

namespace sightglass {

using namespace Qt::StringLiterals;

const std::vector<const PushTarget *> &allTargets()
{
    static const std::vector<const PushTarget *> targets{push::otlp(), push::elasticsearch(), push::loki(), push::clickhouse(),
                                                         push::syslog(), push::gelf(), push::http()};
    return targets;
}

const PushTarget *findTarget(std::string_view id)
{
    for (const PushTarget *target : allTargets()) {
        if (target->id() == id)
            return target;
    }
    return nullptr;
}

const SettingInfo *findSetting(const PushTarget &target, std::string_view key)
{
    const auto &settings = target.settings();
    const auto found = std::find_if(settings.begin(), settings.end(), [key](const SettingInfo &info) { return info.key == key; });
    return found == settings.end() ? nullptr : &*found;
}

// ---- TargetConfig

std::string TargetConfig::text(std::string_view key) const
{
    if (const auto set = values.find(key); set != values.end())
        return set->second;
    const PushTarget *target = findTarget(type);
    const SettingInfo *info = target ? findSetting(*target, key) : nullptr;
    return info ? std::string(info->fallback) : std::string();
}

std::int64_t TargetConfig::number(std::string_view key) const
{
    const std::string value = text(key);
    std::int64_t number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

bool TargetConfig::flag(std::string_view key) const { return text(key) == "on"; }

std::vector<std::string> TargetConfig::list(std::string_view key) const
{
    std::vector<std::string> parts;
    for (const QString &line : QString::fromStdString(text(key)).split(u'\n')) {
        for (const QString &part : line.split(u',')) {
            if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
                parts.push_back(trimmed.toStdString());
        }
    }
    return parts;
}

std::string TargetConfig::secret(std::string_view key) const
{
    const auto found = secrets.find(key);
    return found == secrets.end() ? std::string() : found->second;
}

// ---- PushTarget

std::optional<QString> PushTarget::check(const TargetConfig &config) const
{
    for (const auto &[key, value] : config.values) {
        const SettingInfo *info = findSetting(*this, key);
        const QString shownKey = QString::fromStdString(key);
        if (!info)
            return PushWords::tr("There is no setting '%1' of this kind of target.").arg(shownKey);
        if (info->secret)
            return PushWords::tr("'%1' is a secret and is not kept with the settings.").arg(shownKey);
        const auto wrong = [&](const QString &expected) { return PushWords::tr("%1 is '%2', but %3.").arg(shownKey, QString::fromStdString(value), expected); };
        switch (info->kind) {
        case SettingInfo::Kind::Flag:
            if (value != "on" && value != "off")
                return wrong(PushWords::tr("it is on or off"));
            break;
        case SettingInfo::Kind::Number: {
            std::int64_t number = 0;
            const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
            if (error != std::errc() || end != value.data() + value.size() || number < 0 || number > 1'000'000'000)
                return wrong(PushWords::tr("it is a number"));
            break;
        }
        case SettingInfo::Kind::Choice:
            if (std::find(info->choices.begin(), info->choices.end(), value) == info->choices.end()) {
                QStringList names;
                for (const std::string_view choice : info->choices)
                    names.append(QString::fromUtf8(choice.data(), static_cast<qsizetype>(choice.size())));
                return wrong(PushWords::tr("it is one of %1").arg(names.join(u", ")));
            }
            break;
        case SettingInfo::Kind::Text:
        case SettingInfo::Kind::File:
            if (value.find_first_of("\r\n") != std::string::npos)
                return wrong(PushWords::tr("it is one line"));
            break;
        case SettingInfo::Kind::Lines: break;
        }
    }
    for (const SettingInfo &info : settings()) {
        if (info.required && config.text(info.key).empty())
            return PushWords::tr("%1 is missing.").arg(QString::fromUtf8(info.key.data(), static_cast<qsizetype>(info.key.size())));
    }
    for (const std::string_view key : {"batch_events", "batch_kilobytes", "requests", "timeout"}) {
        if (config.number(key) < 1)
            return PushWords::tr("%1 must be at least 1.").arg(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
    }
    const QUrl url(QString::fromStdString(config.text("url")), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return PushWords::tr("The address '%1' is none.").arg(QString::fromStdString(config.text("url")));
    if (!url.userName().isEmpty() || !url.password().isEmpty())
        return PushWords::tr("User and password do not belong into the address, which everybody can see: use the settings for them.");
    const bool client = !config.text("tls_cert").empty();
    if (client != !config.text("tls_key").empty())
        return PushWords::tr("A certificate of the client needs its key, and a key its certificate.");
    return checkOwn(config);
}

BatchLimits PushTarget::limits(const TargetConfig &config) const
{
    const auto bounded = [&config](std::string_view key, std::int64_t most) { return std::clamp<std::int64_t>(config.number(key), 1, most); };
    return {static_cast<std::size_t>(bounded("batch_events", 100'000)), static_cast<std::size_t>(bounded("batch_kilobytes", 256 * 1024)) * 1024,
            static_cast<int>(bounded("requests", 64))};
}

QString PushTarget::readProbe(const PushRequest &request, const PushAnswer &answer, const TargetConfig &config) const
{
    if (answer.fault != PushAnswer::Fault::None)
        return push::faultText(answer, request.url);
    if (answer.ok())
        return {};
    const AnswerReading reading = read(request, answer, config);
    return QString::fromStdString(reading.why.empty() ? push::statusText(answer) : reading.why);
}

std::string_view PushAnswer::header(std::string_view lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

namespace push {

std::vector<SettingInfo> withCommon(std::vector<SettingInfo> own, const CommonDefaults &defaults)
{
    using Kind = SettingInfo::Kind;
    std::vector<SettingInfo> all{{.key = "url", .kind = Kind::Text, .label = QT_TRANSLATE_NOOP("PushWords", "Address"),
                                  .help = defaults.http ? QT_TRANSLATE_NOOP("PushWords", "https://server:port, and a path where the server is behind one")
                                                        : QT_TRANSLATE_NOOP("PushWords", "udp://server:port, tcp://server:port or tls://server:port"),
                                  .required = true}};
    for (SettingInfo &info : own) {
        if (info.key == "url")
            all.front() = std::move(info);
        else
            all.push_back(std::move(info));
    }
    const std::vector<SettingInfo> common{
        {.key = "redact_fields", .kind = Kind::Text, .label = QT_TRANSLATE_NOOP("PushWords", "Masked fields"),
         .help = QT_TRANSLATE_NOOP("PushWords", "Names of fields, with commas between them, whose values are replaced by *** before anything leaves; also source, host, log and raw")},
        {.key = "redact_patterns", .kind = Kind::Lines, .label = QT_TRANSLATE_NOOP("PushWords", "Masked text"),
         .help = QT_TRANSLATE_NOOP("PushWords", "Regular expressions (RE2), one a line: what they match is replaced by *** in all texts")},
        {.key = "raw", .kind = Kind::Flag, .label = QT_TRANSLATE_NOOP("PushWords", "Send the record as it stands in the log"), .fallback = "on",
         .help = QT_TRANSLATE_NOOP("PushWords", "Beside message and fields")},
        {.key = "tls_ca", .kind = Kind::File, .label = QT_TRANSLATE_NOOP("PushWords", "Own certificate authority"),
         .help = QT_TRANSLATE_NOOP("PushWords", "File (PEM) with certificates that are trusted beside those of this computer"), .advanced = true},
        {.key = "tls_cert", .kind = Kind::File, .label = QT_TRANSLATE_NOOP("PushWords", "Client certificate"),
         .help = QT_TRANSLATE_NOOP("PushWords", "File (PEM) that shows the server who we are"), .advanced = true},
        {.key = "tls_key", .kind = Kind::File, .label = QT_TRANSLATE_NOOP("PushWords", "Key of the client certificate"), .help = QT_TRANSLATE_NOOP("PushWords", "File (PEM)"),
         .advanced = true},
        {.key = "tls_passphrase", .kind = Kind::Text, .label = QT_TRANSLATE_NOOP("PushWords", "Passphrase of that key"), .secret = true, .advanced = true},
        {.key = "batch_events", .kind = Kind::Number, .label = QT_TRANSLATE_NOOP("PushWords", "Events in one request"), .fallback = defaults.events, .advanced = true},
        {.key = "batch_kilobytes", .kind = Kind::Number, .label = QT_TRANSLATE_NOOP("PushWords", "KiB in one request, before compression"), .fallback = defaults.kilobytes,
         .advanced = true},
        {.key = "linger", .kind = Kind::Number, .label = QT_TRANSLATE_NOOP("PushWords", "Milliseconds to wait for a request to fill"), .fallback = "200",
         .help = QT_TRANSLATE_NOOP("PushWords", "Events that come one by one are sent together"), .advanced = true},
        {.key = "requests", .kind = Kind::Number, .label = QT_TRANSLATE_NOOP("PushWords", "Requests at the same time"), .fallback = defaults.requests,
         .help = QT_TRANSLATE_NOOP("PushWords", "1 keeps the order of the events"), .advanced = true},
        {.key = "timeout", .kind = Kind::Number, .label = QT_TRANSLATE_NOOP("PushWords", "Seconds until a request counts as lost"), .fallback = "60", .advanced = true},
    };
    all.insert(all.end(), common.begin(), common.end());
    return all;
}

std::vector<SettingInfo> authSettings()
{
    using Kind = SettingInfo::Kind;
    return {{.key = "auth", .kind = Kind::Choice, .label = QT_TRANSLATE_NOOP("PushWords", "Who we are"), .fallback = "none",
             .help = QT_TRANSLATE_NOOP("PushWords", "basic: user and password; bearer: a token; apikey: a key of Elasticsearch"), .choices = {"none", "basic", "bearer", "apikey"}},
            {.key = "user", .kind = Kind::Text, .label = QT_TRANSLATE_NOOP("PushWords", "User")},
            {.key = "secret", .kind = Kind::Text, .label = QT_TRANSLATE_NOOP("PushWords", "Password, token or key"), .secret = true}};
}

void addAuthorization(PushRequest &request, const TargetConfig &config)
{
    const std::string auth = config.text("auth");
    const std::string secret = config.secret("secret");
    if (auth == "basic")
        request.headers.emplace_back("Authorization", "Basic " + QByteArray::fromStdString(config.text("user") + ':' + secret).toBase64().toStdString());
    else if (auth == "bearer")
        request.headers.emplace_back("Authorization", "Bearer " + secret);
    else if (auth == "apikey")
        request.headers.emplace_back("Authorization", "ApiKey " + secret);
}

void compress(PushRequest &request, const TargetConfig &config)
{
    if (!config.flag("gzip") || request.body.empty())
        return;
    request.body = gzipped(request.body);
    request.headers.emplace_back("Content-Encoding", "gzip");
}

std::string joinUrl(std::string_view url, std::string_view path)
{
    while (!url.empty() && url.back() == '/')
        url.remove_suffix(1);
    std::string joined(url);
    if (path.empty() || path.front() != '/')
        joined += '/';
    joined += path;
    return joined;
}

std::string statusText(const PushAnswer &answer)
{
    std::string text = "HTTP " + std::to_string(answer.status);
    const QString body = QString::fromUtf8(answer.body.data(), static_cast<qsizetype>(std::min<std::size_t>(answer.body.size(), 2000))).simplified();
    if (!body.isEmpty())
        text += ": " + body.left(500).toStdString();
    return text;
}

std::optional<std::chrono::seconds> retryAfter(const PushAnswer &answer)
{
    const std::string_view value = answer.header("retry-after");
    if (value.empty())
        return std::nullopt;
    constexpr std::int64_t most = 24 * 3600;
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), seconds);
    if (error == std::errc() && end == value.data() + value.size())
        return std::chrono::seconds(std::clamp<std::int64_t>(seconds, 0, most));
    const auto dateOf = [](std::string_view text) {
        return QDateTime::fromString(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), Qt::RFC2822Date);
    };
    const auto fixed = [](std::string_view text) {
        // "Sun, 06 Nov 1994 08:49:37 GMT": RFC 2822 has an offset in place of "GMT".
        std::string made(text);
        if (made.ends_with(" GMT"))
            made.replace(made.size() - 3, 3, "+0000");
        return made;
    };
    const QDateTime until = dateOf(fixed(value));
    if (!until.isValid())
        return std::nullopt;
    QDateTime from = dateOf(fixed(answer.header("date")));
    if (!from.isValid())
        from = QDateTime::currentDateTimeUtc();
    return std::chrono::seconds(std::clamp<std::int64_t>(from.secsTo(until), 0, most));
}

AnswerReading allItems(std::size_t count, ItemOutcome::What what, const std::string &why)
{
    AnswerReading reading;
    reading.items.assign(count, ItemOutcome{what, why});
    reading.why = why;
    return reading;
}

std::optional<AnswerReading> readCommon(const PushAnswer &answer)
{
    using Verdict = AnswerReading::Verdict;
    const auto reading = [](Verdict verdict, const QString &why) {
        AnswerReading made;
        made.verdict = verdict;
        made.why = why.toStdString();
        return made;
    };
    using Fault = PushAnswer::Fault;
    switch (answer.fault) {
    case Fault::None: break;
    case Fault::CertificateUnknown:
    case Fault::CertificateExpired:
    case Fault::CertificateNotYetValid:
    case Fault::CertificateOtherHost:
    case Fault::LocalFile: return reading(Verdict::Hold, faultText(answer, {}));
    default: return reading(Verdict::Retry, faultText(answer, {}));
    }
    const QString text = QString::fromStdString(statusText(answer));
    switch (answer.status) {
    case 401: return reading(Verdict::Hold, PushWords::tr("The server does not know who we are (%1). Check user, password, token or key.").arg(text));
    case 403: return reading(Verdict::Hold, PushWords::tr("The server knows us and forbids it (%1). Ask for the right to write there.").arg(text));
    case 404: return reading(Verdict::Hold, PushWords::tr("There is nothing at this path (%1). Check address and path.").arg(text));
    case 405: return reading(Verdict::Hold, PushWords::tr("The path exists but takes no such request (%1). Check path and method.").arg(text));
    case 407: return reading(Verdict::Hold, PushWords::tr("A proxy in between wants to know who we are (%1).").arg(text));
    case 413: {
        AnswerReading made = reading(Verdict::Split, PushWords::tr("The request is too large for the server (%1).").arg(text));
        return made;
    }
    case 429:
    case 502:
    case 503:
    case 504: {
        AnswerReading made = reading(Verdict::Retry, PushWords::tr("The server is busy or away (%1).").arg(text));
        made.retryAfter = retryAfter(answer);
        return made;
    }
    default: break;
    }
    if (answer.status >= 300 && answer.status < 400) {
        const auto location = answer.header("location");
        return reading(Verdict::Hold, PushWords::tr("The server points to another address (HTTP %1: %2). Use that one if you trust it.")
                                          .arg(answer.status).arg(QString::fromUtf8(location.data(), static_cast<qsizetype>(location.size()))));
    }
    return std::nullopt;
}

QString faultText(const PushAnswer &answer, std::string_view url)
{
    const QUrl parsed(QString::fromUtf8(url.data(), static_cast<qsizetype>(url.size())));
    const QString host = url.empty() ? PushWords::tr("the server") : parsed.port() > 0 ? u"%1:%2"_s.arg(parsed.host()).arg(parsed.port()) : parsed.host();
    const QString words = QString::fromStdString(answer.text);
    using Fault = PushAnswer::Fault;
    switch (answer.fault) {
    case Fault::None: return {};
    case Fault::HostNotFound: return PushWords::tr("The name of %1 is not known. Check the spelling, and whether this computer reaches the name server of that network.").arg(host);
    case Fault::Refused: return PushWords::tr("%1 refuses the connection: nothing listens there, or a firewall says no. Check port and server.").arg(host);
    case Fault::Broken: return PushWords::tr("The connection to %1 broke off before the answer (%2). It is tried again.").arg(host, words);
    case Fault::TimedOut: return PushWords::tr("%1 did not answer in time. Check network and firewall, or raise the timeout.").arg(host);
    case Fault::Unreachable: return PushWords::tr("%1 cannot be reached from here (%2). Check the network.").arg(host, words);
    case Fault::CertificateUnknown:
        return PushWords::tr("Nobody whom this computer trusts has signed the certificate of %1 (%2). Name the authority's certificate in the settings (Own certificate authority).").arg(host, words);
    case Fault::CertificateExpired:
        return PushWords::tr("The certificate of %1 has expired (%2). The server needs a new one; check this computer's clock, too.").arg(host, words);
    case Fault::CertificateNotYetValid:
        return PushWords::tr("The certificate of %1 is not valid yet (%2). Is this computer's clock right?").arg(host, words);
    case Fault::CertificateOtherHost:
        return PushWords::tr("The certificate of %1 is that of another server (%2). Use the name that stands in it, or check that you are talking to the right server.").arg(host, words);
    case Fault::OtherTls: return PushWords::tr("No secure connection to %1 came about (%2). Is it the port for TLS, and does the server want a client certificate?").arg(host, words);
    case Fault::LocalFile: return PushWords::tr("A certificate or key of the settings cannot be read: %1").arg(words);
    case Fault::TooLarge: return PushWords::tr("%1: too large (%2)").arg(host, words);
    }
    return words;
}

std::optional<HostPort> hostPort(std::string_view url)
{
    const QUrl parsed(QString::fromUtf8(url.data(), static_cast<qsizetype>(url.size())), QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty() || parsed.port() <= 0)
        return std::nullopt;
    return HostPort{parsed.host().toStdString(), parsed.port()};
}

} // namespace push

} // namespace sightglass
