// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"
#include "core/source/container.h"
#include "tests/support/reallog.h"
#include "tests/support/testdata.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

#include <map>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

struct Family
{
    const char *name;
    const char *ids; ///< Formats that are of it.
};
constexpr Family families[] = {
    {"syslog", "syslog"},
    {"journal", "journal-export journal-json"},
    {"JSON", "json ecs clef gelf docker-json json-document sftpgo"},
    {"web access", "access nginx-ingress nginx-proxy-manager haproxy squid uvicorn uwsgi atlassian-access"},
    {"web error", "apache-error nginx-error"},
    {"W3C, IIS", "w3c iis-native"},
    {"AWS", "aws-elb aws-s3 aws-cloudfront"},
    {"pairs", "logfmt"},
    {"audit", "auditd"},
    {"CEF, LEEF, IDS", "cef leef snort-fast"},
    {"Zscaler", "zscaler-json zscaler-tabs zscaler-carets"},
    {"database", "postgres mysql-error"},
    {"Windows events", "windows-xml evtx"},
    {"Windows setup", "windows-cbs setupapi burn windows-update"},
    {"kernel, X", "dmesg xorg"},
    {"FTP, Samba", "samba vsftpd xferlog"},
    {"application", "log4j hadoop spark hdfs zookeeper openstack python python-basic rails glog go-log log4j-xml java-xml android android-brief healthapp proxifier mac hpc bgl thunderbird vdsm "
                    "java-gc zoneminder ios-lockdownd tai64n cri"},
    {"any with a time", "timestamp timestamp-level clock"},
    {"text", "plain level"},
};

QString familyOf(const std::string &id)
{
    for (const Family &family : families) {
        if (QString::fromLatin1(family.ids).split(u' ').contains(QString::fromStdString(id)))
            return QString::fromLatin1(family.name);
    }
    return id == "none" ? QStringLiteral("refused") : QString::fromStdString(id);
}

/// What a file is, by its folder, its name and data/SOURCES.md; the first that fits. Further families after
/// a `|` are right as well (a log of two kinds).
struct Expectation
{
    const char *path;
    const char *family;
};
constexpr Expectation expectations[] = {
    {"ivanti_vc0|plaso/rp.log|xchat", "refused"}, // binary, or text with as many control bytes
    // CrowdSec's samples, each named after the service that writes it.
    {"crowdsec-hub/(auditd)", "audit"},
    {"crowdsec-hub/(windows-bf|cve-2023-23397|iis-xml)", "Windows events"},
    {"crowdsec-hub/(mariadb|mysql|pgsql)", "database"},
    {"crowdsec-hub/(vsftpd)", "FTP, Samba"},
    {"crowdsec-hub/(suricata-logs-fastlog|cef)", "CEF, LEEF, IDS"},
    {"crowdsec-hub/(aws-cloudfront|aws-alb)", "AWS"},
    {"crowdsec-hub/(authelia|grafana|miniflux|navidrome)", "pairs"},
    {"crowdsec-hub/(baikal|bookstack|modsecurity|apache-cve-2021|nginx-mail-bf)", "web error"},
    {"crowdsec-hub/(nginx-mail-logs)", "web access|web error"},
    {"crowdsec-hub/(apereo|calibre-web-bf|gitea|keycloak|mailu|redmine|sshesame|stirling|zimbra|zoneminder-bf|zoraxy|apache-guacamole|envoy)", "application"},
    {"crowdsec-hub/(audiobookshelf|authentik|aws-cloudtrail|aws-nwo|gitlab|k8s|kasm|laurel|mongodb|ntfy|openappsec|suricata|teleport|caddy|traefik)", "JSON"},
    {"crowdsec-hub/(CVE-2021-4034|amavis|asterisk-syslogs|bind9-syslog|charon|configserver|cowrie|dovecot|endlessh|exim-syslog|geoip|iptables|jellyfin-syslog|lemonldap|mailscanner|meshcentral|"
     "opensearch|opnsense|pf|postfix|proxmox-(bf|logs)|segfault|smb|sonarr-bf|ssh|sympa|synology|syslog|wireguard)", "syslog"},
    {"crowdsec-hub/(CVE|cve|actual|apiscp|bunkerweb|calibre-web-whitelist|f5|fortinet|ipv6|jellyfin-whitelist|jellyseerr-whitelist|litellm|pulse|rocketchat|sap|spring4shell|vmware|zoneminder_cve|"
     "apache|haproxy|http|nginx)", "web access"},
    {"crowdsec-hub/(thehive)", "text"},
    {"sftpgo/", "JSON"},
    {"crowdsec-hub/", "any with a time"},
    // fail2ban's, read without the notes between the lines.
    {"fail2ban/(mysqld)", "database"},
    {"fail2ban/(openhab|apache-fakegooglebot|apache-pass|nginx-bad|traefik|squid)", "web access"},
    {"fail2ban/(apache|nginx|zoneminder)", "web error"},
    {"fail2ban/(3proxy|assp|asterisk|bitwarden|centreon|counter|directadmin|domino|ejabberd|exim|freeswitch|gitlab|groupoffice|guacamole|lighttpd|mongodb|monitorix|mssql|murmur|recidive|"
     "softether|stunnel|znc)", "any with a time"},
    {"fail2ban/(oracleims|sshd-journal)", "text"},
    {"fail2ban/", "syslog"},
    {"^loghub/(Apache)", "web error"},
    {"^loghub/(Linux|OpenSSH)", "syslog"},
    {"^loghub/(Windows)", "Windows setup"},
    {"^loghub/", "application"},
    {"^journald/.*short", "syslog"},
    {"^journald/|journald.json", "journal"},
    {"^zeek/|^jsonl/.*json|kitchen-sink|prometheus|drone-json|jsonLog|container.*json|/config.json|azure_application|CloudTrail|DiagnosticReports|history.jsonl", "JSON"},
    {"sh_arp_cache|audit_enriched|selinux|audit/audit", "audit"},
    {"^logfmt/|lnav.*(grafana|logfmt)", "pairs"},
    {"zscaler/sumologic|cef-leef/", "CEF, LEEF, IDS"},
    {"nss-alerts", "syslog"},
    {"^zscaler/", "Zscaler"},
    {"Cloudfront|^iis/|lnav.*w3c", "W3C, IIS"},
    {"programs/AWS|elb_access|multipart", "AWS"},
    {"lnav.*(json|pino|rust|cloudflare|otel)", "JSON"},
    {"lnav.*uwsgi|regexp_access|shop_access|lnav/logfile_access|bitbucket-access|jira_access|confluence|programs/(apache|flask|tomcat/catalina-access)|apache_logs|apache2/access|nginx/access", "web access"},
    {"lnav.*haproxy", "syslog|web access"},
    {"apache2/error|nginx/error|apache-error", "web error"},
    {"lnav.*(glog|vdsm|tai64n)", "application"},
    {"lnav.*(mysql|postgres)|postgresql", "database"},
    {"lnav.*(syslog|blued|dst|filter|for_join|partitions|rollover.[12]|vmw)", "syslog"},
    {"lnav.*(openam|procstate|strace|really_long)", "text"},
    {"^lnav/", "any with a time"},
    {"kafka|otros.*(julxml|pattern1|pattern2|log4j-pattern|log4j-xml)|plaso/(appfirewall|cri|googlelog|ios_lock|wincc)|TeamViewer15|loki/journald|tuned|storage.log|unattended-upgrades(-shutdown)?.log|"
     "CoreSimulator|catalina.out", "application"},
    {"setupapi|CBS|DISM|Panther|setupcln|ReportingEvents|Sensor_20240321000238(.log|_004)", "Windows setup"},
    {"Xorg|/X.log|Ubuntu22/dmesg", "kernel, X"},
    {"samba/", "FTP, Samba"},
    {"Ubuntu22/(auth|kern|syslog)|Debian../(kern|messages|user)|Debian9/(auth|kern|messages|syslog|user)|CentOS7/(secure|yum)|anaconda/journal|FreeBSD13.1/(auth|cron|daemon|debug|devd|mail|messages)|"
     "aslmanager|MacOS12.6/system|OpenBSD7.2/(auth|daemon|mail|messages|secure)|Ubuntu16/(kern|installer/syslog)|rsyslog|plaso/(security|syslog)|^compressed/plaso|cisco-asa|auth.log|RFC-?3164", "syslog"},
    {"librepo", "syslog|any with a time"},
    {"plaso/(OfcUrlf|atlassian|pccnt|powershell|skydrive\\.|skydriveerr)|_002_Device|windows_1252|vector/utf-16le|anaconda/(dbus|ks-|lorax)|apt/|aptitude|bsdinstall|FreeBSD13.1/(dmesg|mount|setuid)|"
     "fsck|shutdown_monitor|xenodm|bootstrap|installer/|vboxpost|cloud-init-output|droplet|-dpkg.log|winsat|Flash|comsetup|mrt.log|sceupgrade|boot.log", "text"},
    {"", "any with a time"},
};

QString expectedOf(const QString &path)
{
    for (const Expectation &expectation : expectations) {
        if (QRegularExpression(QString::fromLatin1(expectation.path)).match(path).hasMatch())
            return QString::fromLatin1(expectation.family);
    }
    return {};
}

std::shared_ptr<const ByteSource> withoutNotes(const ByteSource &source)
{
    ByteWindow window;
    const auto text = readFully(source, 0, static_cast<std::size_t>(source.size()), window);
    std::string kept;
    for (std::size_t at = 0; text && at < text->size();) {
        const std::size_t end = std::min(text->find('\n', at), text->size() - 1);
        if ((*text)[at] != '#')
            kept.append(text->substr(at, end - at + 1));
        at = end + 1;
    }
    return std::make_shared<MemorySource>(kept, source.info().name, source.info().modified);
}

} // namespace

/// Which format every text file of the real logs is taken for, against what it is.
class TestConfusion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confusion()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        static const QRegularExpression left(QStringLiteral("LICENSE|COPYING|README|SOURCES|\\.(csv|assert|md|evtx|zip|yml)$|-expected\\.json$|^(evtx|large)/|logfile_empty"));
        std::map<QString, std::map<QString, int>> table; // expected, detected
        std::map<QString, int> unsure;
        QStringList wrong;
        int files = 0;
        QStringList paths;
        QDirIterator it(data, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths.append(it.next());
        paths.sort();
        for (const QString &full : std::as_const(paths)) {
            const QString path = full.mid(data.size() + 1);
            if (left.match(path).hasMatch())
                continue;
            auto file = openFile(QFile::encodeName(full).toStdString());
            QVERIFY(file);
            NoProgress progress;
            ContainerReader reader(std::move(*file));
            while (auto member = reader.next(progress)) {
                QVERIFY2(!member->error, qPrintable(path));
                std::shared_ptr<const ByteSource> source = member->source;
                if (path.contains(QLatin1String("fail2ban/")))
                    source = withoutNotes(*source);
                const auto detection = detect(*source);
                QVERIFY(detection);
                const std::string id = detection->best() ? std::string(detection->best()->id()) : "none";
                const QString expected = expectedOf(path);
                const QString row = expected.section(u'|', 0, 0);
                const QString found = familyOf(id);
                ++files;
                if (expected.split(u'|').contains(found)) {
                    ++table[row][row];
                } else {
                    ++table[row][found];
                    wrong.append(QStringLiteral("%1 | %2 | `%3`").arg(path, row, QString::fromStdString(id)));
                }
            }
        }
        // Markdown, for docs/formats.md.
        QString text = QStringLiteral("\n| what it is | files | right | taken for |\n|---|---|---|---|\n");
        int right = 0;
        for (const auto &[expected, found] : table) {
            int all = 0;
            QStringList others;
            for (const auto &[family, count] : found) {
                all += count;
                if (family != expected)
                    others.append(QStringLiteral("%1 (%2)").arg(family).arg(count));
            }
            const auto good = found.find(expected);
            const int here = good == found.end() ? 0 : good->second;
            right += here;
            text += QStringLiteral("| %1 | %2 | %3 | %4 |\n").arg(expected).arg(all).arg(here).arg(others.join(QStringLiteral(", ")));
        }
        text += QStringLiteral("| all | %1 | %2 | |\n\n| file | what it is | taken for |\n|---|---|---|\n").arg(files).arg(right);
        for (const QString &line : std::as_const(wrong))
            text += QStringLiteral("| %1 |\n").arg(line);
        qInfo("%s", qPrintable(text));
        QVERIFY(files > 700);
        // Those six are in docs/formats.md, each with its reason.
        QCOMPARE(files - right, 6);
    }
};

QTEST_GUILESS_MAIN(TestConfusion)
#include "tst_confusion.moc"
