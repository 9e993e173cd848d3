// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/container.h"
#include "core/source/sources.h"
#include "tests/support/archivewriter.h"
#include "tests/support/faultysource.h"
#include "tests/support/formatsamples.h"
#include "tests/support/parsing.h"
#include "tests/support/sysloggenerator.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <clocale>
#include <csignal>
#include <sys/resource.h>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

constexpr const char *filters[] = {"gzip", "bzip2", "xz", "zstd", "lz4"};

std::string bytesOf(const ByteSource &source)
{
    std::string all;
    ByteWindow window;
    while (all.size() < source.size()) {
        const auto view = source.read(all.size(), 1 << 20, window);
        if (!view || view->empty())
            break;
        all.append(*view);
    }
    return all;
}

std::string lines(std::size_t bytes, unsigned seed = 1)
{
    SyslogGenerator generator(SyslogGenerator::Style::Rfc3164, Timestamp::fromCivil(2026, 1, 1, 0, 0, 0), seed);
    std::string text;
    while (text.size() < bytes)
        text += generator.line();
    return text;
}

std::shared_ptr<const ByteSource> memory(std::string bytes, std::string name = "outer")
{
    return std::make_shared<MemorySource>(std::move(bytes), std::move(name), Timestamp::fromCivil(2026, 11, 1, 0, 0, 0));
}

std::vector<ContainerMember> all(std::shared_ptr<const ByteSource> source, ContainerLimits limits = {})
{
    std::vector<ContainerMember> members;
    ContainerReader reader(std::move(source), limits);
    NoProgress progress;
    while (auto member = reader.next(progress))
        members.push_back(std::move(*member));
    return members;
}

/// Stops at the n-th report.
class Stopper final : public Progress
{
public:
    explicit Stopper(int after) : m_after(after) {}
    bool report(std::uint64_t doneBytes) override
    {
        last = doneBytes;
        return ++reports <= m_after;
    }
    int reports = 0;
    std::uint64_t last = 0;

private:
    int m_after;
};

} // namespace

class TestContainer : public QObject
{
    Q_OBJECT

    static void eachFilter()
    {
        QTest::addColumn<QString>("filter");
        for (const char *filter : filters)
            QTest::newRow(filter) << QString::fromLatin1(filter);
    }

private Q_SLOTS:
    void plainFilesAreUntouched()
    {
        for (const char *text : {"", "a", "plain\n", "PK", "BZh9 but text\n", "\x1f\x8b"}) {
            const auto source = memory(text);
            const auto members = all(source);
            QCOMPARE(members.size(), std::size_t(1));
            QCOMPARE(members[0].source.get(), source.get());
            QCOMPARE(members[0].path, std::string("outer"));
            QVERIFY(!holdsMembers(*source) && !needsUnpacking(*source));
        }
    }
    void plainFilesCostOneLook()
    {
        const auto faulty = std::make_shared<FaultySource>(memory(lines(3'000'000)));
        QCOMPARE(all(faulty)[0].source.get(), faulty.get());
        QVERIFY(faulty->reads() <= 2);
    }

    void streams_data() { eachFilter(); }
    void streams()
    {
        QFETCH(QString, filter);
        for (const std::size_t size : {0u, 1u, 65'535u, 65'536u, 65'537u, 2'000'000u}) {
            const std::string text = size < 2 ? std::string(size, 'x') : lines(size).substr(0, size);
            const std::string packed = packStream(filter.toStdString(), text);
            QVERIFY(!packed.empty());
            const auto source = memory(packed, "syslog.2.gz");
            QVERIFY(!holdsMembers(*source) && needsUnpacking(*source));
            const auto members = all(source);
            QCOMPARE(members.size(), std::size_t(1));
            QVERIFY(members[0].source);
            QVERIFY(bytesOf(*members[0].source) == text);
            QVERIFY(!members[0].source->info().damage);
            QCOMPARE(members[0].source->info().path, std::string("syslog.2.gz"));
            QCOMPARE(members[0].source->info().name, std::string("syslog.2"));
        }
    }
    void concatenatedStreams_data() { eachFilter(); }
    void concatenatedStreams()
    {
        QFETCH(QString, filter);
        const std::string one = lines(100'000), two = lines(70'000, 2);
        const std::string f = filter.toStdString();
        const auto members = all(memory(packStream(f, one) + packStream(f, two) + packStream(f, "")));
        QCOMPARE(members.size(), std::size_t(1));
        QVERIFY(bytesOf(*members[0].source) == one + two);
        QVERIFY(!members[0].source->info().damage);
    }
    /// What can be decoded of a stream that is cut off is kept to the byte; that it is, is said.
    void truncatedStreams_data() { eachFilter(); }
    void truncatedStreams()
    {
        QFETCH(QString, filter);
        for (const std::size_t size : {20'000u, 300'000u}) {
            const std::string text = lines(size);
            const std::string packed = packStream(filter.toStdString(), text);
            for (const double part : {0.3, 0.5, 0.9, 0.999}) {
                const auto cut = static_cast<std::size_t>(static_cast<double>(packed.size()) * part);
                const auto members = all(memory(packed.substr(0, cut)));
                QCOMPARE(members.size(), std::size_t(1));
                if (!members[0].source) {
                    // These two work by blocks that are larger than this text.
                    QVERIFY2(filter == QLatin1String("bzip2") || filter == QLatin1String("lz4") || filter == QLatin1String("zstd"), qPrintable(filter));
                    QCOMPARE(members[0].error->code, ErrorCode::Damaged);
                    continue;
                }
                const std::string got = bytesOf(*members[0].source);
                QVERIFY(got.size() < text.size() || part > 0.99);
                QVERIFY(text.compare(0, got.size(), got) == 0);
                QVERIFY(members[0].source->info().damage);
                QCOMPARE(members[0].source->info().damage->code, ErrorCode::Damaged);
                QVERIFY(members[0].source->info().damage->offset <= cut);
                if (filter == QLatin1String("gzip"))
                    QVERIFY2(static_cast<double>(got.size()) > static_cast<double>(text.size()) * part * 0.6,
                             qPrintable(QStringLiteral("%1 of %2").arg(got.size()).arg(text.size())));
            }
        }
    }
    void truncatedGzipGivesWhatZcatGives()
    {
        const QString gzip = QStandardPaths::findExecutable(QStringLiteral("gzip"));
        if (gzip.isEmpty())
            QSKIP("gzip is not installed");
        const std::string text = lines(500'000);
        const std::string packed = packStream("gzip", text);
        for (const std::size_t cut : {packed.size() / 7, packed.size() / 2, packed.size() - 20, packed.size() - 4}) {
            QProcess process;
            process.start(gzip, {QStringLiteral("-dc")});
            process.write(packed.data(), static_cast<qint64>(cut));
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished());
            const QByteArray theirs = process.readAllStandardOutput();
            const auto members = all(memory(packed.substr(0, cut)));
            QVERIFY(members[0].source && members[0].source->info().damage);
            // Where only the checksum is cut off, one byte less.
            QVERIFY2(members[0].source->size() + 1 >= static_cast<std::uint64_t>(theirs.size()),
                     qPrintable(QStringLiteral("%1, gzip %2").arg(members[0].source->size()).arg(theirs.size())));
        }
    }
    void damagedStreams_data() { eachFilter(); }
    void damagedStreams()
    {
        QFETCH(QString, filter);
        const std::string text = lines(1'500'000);
        std::string packed = packStream(filter.toStdString(), text);
        for (std::size_t i = packed.size() / 2; i < packed.size() / 2 + 40; ++i)
            packed[i] = static_cast<char>(~packed[i]);
        const auto members = all(memory(packed));
        QCOMPARE(members.size(), std::size_t(1));
        const Error error = members[0].source ? members[0].source->info().damage.value_or(Error()) : *members[0].error;
        QCOMPARE(error.code, ErrorCode::Damaged);
        QVERIFY(!error.detail.empty());
        QVERIFY(error.offset <= packed.size());
    }
    /// Each member of a gzip file has a checksum of its own: a wrong one is told with its byte, and costs
    /// nothing of the others.
    void everyGzipMemberIsChecked()
    {
        const std::string one = lines(90'000), two = lines(300'000, 2), three = lines(50'000, 3);
        const std::string a = packStream("gzip", one), b = packStream("gzip", two), c = packStream("gzip", three);
        for (const std::size_t byte : {a.size() - 8, a.size() - 1, a.size() + b.size() - 5, a.size() + b.size() + c.size() - 2}) {
            std::string packed = a + b + c;
            packed[byte] = static_cast<char>(~packed[byte]);
            const auto members = all(memory(packed));
            QVERIFY(members[0].source);
            QVERIFY(bytesOf(*members[0].source) == one + two + three);
            const auto damage = members[0].source->info().damage;
            QVERIFY(damage);
            QCOMPARE(damage->code, ErrorCode::Damaged);
            const std::size_t which = byte < a.size() ? 1 : byte < a.size() + b.size() ? 2 : 3;
            const std::size_t end = which == 1 ? a.size() : which == 2 ? a.size() + b.size() : packed.size();
            QCOMPARE(damage->offset, std::uint64_t(end - 8));
            QVERIFY2(damage->detail.find("member " + std::to_string(which) + " of 3") != std::string::npos, damage->detail.c_str());
        }
        std::string packed = a + b + c;
        packed[a.size() - 8] = static_cast<char>(~packed[a.size() - 8]);
        packed[packed.size() - 8] = static_cast<char>(~packed[packed.size() - 8]);
        QVERIFY(all(memory(packed))[0].source->info().damage->detail.find("1 more") != std::string::npos);
        // A second member that is cut off inside its header.
        QVERIFY(all(memory(a + b.substr(0, 5)))[0].source->info().damage);
    }
    void gzipHeadersWithEverything()
    {
        using namespace std::string_view_literals;
        const std::string plain = packStream("gzip", "a\nb\n");
        // Extra field, name, comment and header checksum (RFC 1952, 2.3.1).
        const std::string full = std::string("\x1F\x8B\x08\x1E\0\0\0\0\0\3\3\0xyzname\0comment\0\x12\x34"sv);
        const std::size_t header = 10 + (plain[3] & 8 ? plain.find('\0', 10) + 1 - 10 : 0);
        const auto members = all(memory(full + plain.substr(header)));
        QVERIFY(members[0].source);
        QCOMPARE(bytesOf(*members[0].source), std::string("a\nb\n"));
        QVERIFY(!members[0].source->info().damage);
    }
    /// A log counts the same, packed or not, whatever its format.
    void packedLogsCountTheSame_data()
    {
        QTest::addColumn<QString>("id");
        for (const Format *format : allFormats()) {
            if (format->id() != "evtx")
                QTest::newRow(std::string(format->id()).c_str()) << QString::fromStdString(std::string(format->id()));
        }
    }
    void packedLogsCountTheSame()
    {
        QFETCH(QString, id);
        const Format *format = findFormat(id.toStdString());
        const std::string text = sampleText(*format, 300);
        QVERIFY(!text.empty());
        const auto countsOf = [&](const ByteSource &source) {
            ParseOptions options;
            options.timeZone = "UTC";
            const Parsed parsed = parseAll(*format, source, 4096, options);
            std::array<std::size_t, severityCount> counts{};
            for (const auto &row : parsed.rows)
                ++counts[severityIndex(row.row.severity())];
            return std::tuple(counts, parsed.rows.size(), parsed.problems.size(), parsed.rows.empty() ? Timestamp() : parsed.rows.front().row.time(),
                              parsed.rows.empty() ? Timestamp() : parsed.rows.back().row.time());
        };
        const auto expected = countsOf(*memory(text));
        QVERIFY(std::get<1>(expected) > 0);
        for (const char *filter : {"gzip", "zstd"}) {
            const auto members = all(memory(packStream(filter, text)));
            QVERIFY(members.size() == 1 && members[0].source && !members[0].source->info().damage);
            QVERIFY(countsOf(*members[0].source) == expected);
        }
    }
    void bytesBehindTheEndAreTold()
    {
        const std::string packed = packStream("gzip", "a\nb\n");
        auto members = all(memory(packed + "and more"));
        QCOMPARE(bytesOf(*members[0].source), std::string("a\nb\n"));
        QVERIFY(members[0].source->info().damage);
        QCOMPARE(members[0].source->info().damage->offset, std::uint64_t(packed.size()));
        members = all(memory(packed + std::string(1000, '\0'))); // padding is usual on tapes
        QVERIFY(!members[0].source->info().damage);
    }
    void gzipDateIsTheLogsDate()
    {
        std::string packed = packStream("gzip", "a\n");
        packed[4] = packed[5] = packed[6] = packed[7] = 0;
        QCOMPARE(all(memory(packed))[0].source->info().modified, Timestamp::fromCivil(2026, 11, 1, 0, 0, 0));
        packed[7] = 0x40;
        QCOMPARE(all(memory(packed))[0].source->info().modified, Timestamp::fromMicroseconds(0x4000'0000LL * 1'000'000));
    }

    void archives_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("filter");
        for (const char *format : {"zip", "tar", "7z"})
            QTest::newRow(format) << QString::fromLatin1(format) << QString();
        for (const char *filter : filters)
            QTest::addRow("tar.%s", filter) << QStringLiteral("tar") << QString::fromLatin1(filter);
    }
    void archives()
    {
        QFETCH(QString, format);
        QFETCH(QString, filter);
        std::vector<PackedMember> packed;
        for (int i = 0; i < 5; ++i)
            packed.push_back({"logs/app" + std::to_string(i) + ".log", lines(i == 3 ? 0 : 1000u + 150'000u * static_cast<unsigned>(i), static_cast<unsigned>(i)), 1'600'000'000 + i * 100});
        std::string bytes = packArchive(format.toStdString(), packed);
        if (!filter.isEmpty())
            bytes = packStream(filter.toStdString(), bytes);
        QVERIFY(!bytes.empty());
        const auto source = memory(bytes, "outer.zip");
        QVERIFY(holdsMembers(*source) && needsUnpacking(*source));
        auto members = all(source);
        QCOMPARE(members.size(), packed.size());
        // 7z keeps empty files at the end.
        std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
        for (std::size_t i = 0; i < packed.size(); ++i) {
            QVERIFY(members[i].source);
            const SourceInfo &info = members[i].source->info();
            QCOMPARE(info.path, "outer.zip/" + packed[i].name);
            QCOMPARE(info.name, packed[i].name.substr(5));
            QCOMPARE(info.modified, Timestamp::fromMicroseconds(packed[i].modified * 1'000'000));
            QVERIFY(!info.damage);
            QVERIFY(bytesOf(*members[i].source) == packed[i].bytes);
        }
    }
    void membersOfATarAreNotCopied()
    {
        // A disk that takes nothing: the bytes must stay where they are.
        const std::string text = lines(2'000'000);
        const auto source = memory(packArchive("tar", {{"a.log", text}, {"b.log", text}}));
        ContainerLimits limits;
        limits.bytes = 1;
        const auto members = all(source, limits);
        QCOMPARE(members.size(), std::size_t(2));
        QVERIFY(bytesOf(*members[1].source) == text);
    }
    void nested()
    {
        const std::string text = lines(50'000);
        const std::string inner = packArchive("zip", {{"deep.log", text}, {"deeper.zip", packArchive("zip", {{"x", "x"}})}});
        const std::string outer = packArchive("tar", {{"plain.log", text},
                                                      {"packed.log.gz", packStream("gzip", text)},
                                                      {"inner.zip", inner},
                                                      {"inner.tar.xz", packStream("xz", packArchive("tar", {{"t.log", text}}))},
                                                      {"last.log", text}});
        const auto members = all(memory(packStream("zstd", outer), "o.tar.zst"));
        QStringList paths;
        for (const auto &member : members) {
            paths.append(QString::fromStdString(member.path));
            if (member.path.find("deeper") != std::string::npos) {
                QCOMPARE(member.error->code, ErrorCode::LimitExceeded);
                QVERIFY(member.error->detail.find("containerDepth") != std::string::npos);
            } else {
                QVERIFY(member.source && bytesOf(*member.source) == text);
            }
        }
        QCOMPARE(paths, QStringList({QStringLiteral("o.tar.zst/plain.log"), QStringLiteral("o.tar.zst/packed.log.gz"),
                                     QStringLiteral("o.tar.zst/inner.zip/deep.log"), QStringLiteral("o.tar.zst/inner.zip/deeper.zip"),
                                     QStringLiteral("o.tar.zst/inner.tar.xz/t.log"), QStringLiteral("o.tar.zst/last.log")}));
        QCOMPARE(members[1].source->info().name, std::string("packed.log"));
    }
    void layersOfStreamsEnd()
    {
        std::string bytes = "line\n";
        for (int i = 0; i < limits::containerLayers; ++i)
            bytes = packStream(i % 2 ? "xz" : "gzip", bytes);
        QCOMPARE(bytesOf(*all(memory(bytes))[0].source), std::string("line\n"));
        bytes = packStream("gzip", bytes);
        QCOMPARE(all(memory(bytes))[0].error->code, ErrorCode::LimitExceeded);
    }
    void namesAreOnlyShown()
    {
        const auto members = all(memory(packArchive("tar", {{"../../etc/passwd", "a\n"}, {"/abs/b", "b\n"}, {"evil\x1b[31m\n.log", "c\n"}, {std::string(5000, 'n'), "d\n"}, {"gr\xC3\xB6\xC3\x9F" "e.log", "e\n"}})));
        QCOMPARE(members.size(), std::size_t(5));
        QCOMPARE(members[0].path, std::string("outer/../../etc/passwd"));
        QVERIFY(members[2].path.find('\x1b') == std::string::npos);
        QVERIFY(members[3].path.size() <= limits::memberNameBytes + 6);
        QCOMPARE(members[4].path, std::string("outer/größe.log"));
    }

    void namesDoNotDependOnTheLocale()
    {
        const std::string zip = packArchive("zip", {{"größe/läng.log", "a\n"}});
        const std::string before = std::setlocale(LC_ALL, nullptr);
        std::setlocale(LC_ALL, "C");
        const auto members = all(memory(zip));
        std::setlocale(LC_ALL, before.c_str());
        QCOMPARE(members[0].path, std::string("outer/größe/läng.log"));
    }

    void bombs_data()
    {
        QTest::addColumn<QString>("filter");
        for (const char *filter : filters) {
            if (std::string_view(filter) != "lz4")
                QTest::newRow(filter) << QString::fromLatin1(filter);
        }
        QTest::newRow("zip") << QStringLiteral("zip");
        QTest::newRow("tar.gz") << QStringLiteral("tar.gz");
        QTest::newRow("zip of gzips") << QStringLiteral("gz.zip");
    }
    void bombs()
    {
        QFETCH(QString, filter);
        const std::string zeros(limits::containerFreeBytes + 20'000'000, '\0');
        std::string bomb;
        if (filter == QLatin1String("zip"))
            bomb = packArchive("zip", {{"zeros", zeros}, {"after", "x"}});
        else if (filter == QLatin1String("tar.gz"))
            bomb = packStream("gzip", packArchive("tar", {{"zeros", zeros}}));
        else if (filter == QLatin1String("gz.zip"))
            bomb = packArchive("zip", std::vector<PackedMember>(6, {"part.gz", packStream("gzip", zeros.substr(0, 20'000'000))}));
        else
            bomb = packStream(filter.toStdString(), zeros);
        const auto members = all(memory(bomb, "bomb"));
        QVERIFY(!members.empty());
        QVERIFY(members.back().error);
        QCOMPARE(members.back().error->code, ErrorCode::LimitExceeded);
        QCOMPARE(members.back().path, std::string("bomb"));
        QVERIFY2(members.back().error->detail.find("containerRatio") != std::string::npos, members.back().error->detail.c_str());
        QVERIFY2(members.back().error->detail.find("250 times") != std::string::npos, members.back().error->detail.c_str());
    }
    void otherLimits()
    {
        ContainerLimits limits;
        limits.bytes = 100'000;
        auto members = all(memory(packStream("gzip", lines(200'000))), limits);
        QCOMPARE(members[0].error->code, ErrorCode::LimitExceeded);
        QVERIFY(members[0].error->detail.find("containerBytes") != std::string::npos);
        limits = {};
        limits.members = 3;
        members = all(memory(packArchive("zip", std::vector<PackedMember>(5, {"a", "b\n"}))), limits);
        QCOMPARE(members.size(), std::size_t(4));
        QCOMPARE(members[3].error->code, ErrorCode::LimitExceeded);
        QVERIFY(members[3].error->detail.find("containerMembers") != std::string::npos);
    }
    void encryptedMembers()
    {
        const auto members = all(memory(packArchive("zip", {{"secret.log", lines(1000)}, {"b.log", "b"}}, "password")));
        QCOMPARE(members.size(), std::size_t(2));
        QCOMPARE(members[0].error->code, ErrorCode::Encrypted);
        QCOMPARE(members[0].error->where, std::string("outer/secret.log"));
    }
    void truncatedArchives_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"zip", "tar", "tar.gz"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void truncatedArchives()
    {
        QFETCH(QString, format);
        const std::string text = lines(400'000);
        std::string bytes = packArchive(format.left(3).toStdString(), {{"a.log", text}, {"b.log", text}, {"c.log", text}});
        if (format == QLatin1String("tar.gz"))
            bytes = packStream("gzip", bytes);
        const auto members = all(memory(bytes.substr(0, bytes.size() / 2)));
        QVERIFY(members.size() >= 2);
        QVERIFY(members[0].source && bytesOf(*members[0].source) == text);
        const std::string half = bytesOf(*members[1].source);
        QVERIFY(half.size() > text.size() / 4);
        QCOMPARE(text.substr(0, half.size()), half);
        QVERIFY(members[1].source->info().damage);
        QVERIFY(members.back().error || members.back().source->info().damage);
    }
    void cutAtTheBorderOfAMember()
    {
        // A tar that lacks its end reads well; the broken stream around it must still be told.
        const std::string tar = packArchive("tar", {{"a.log", std::string(1024, 'a')}});
        const std::string packed = packStream("gzip", tar.substr(0, 2560));
        const auto members = all(memory(packed.substr(0, packed.size() - 5)));
        QVERIFY(members.size() == 2);
        QCOMPARE(members[1].error->code, ErrorCode::Damaged);
    }
    void readErrors()
    {
        const auto faulty = std::make_shared<FaultySource>(memory(packStream("gzip", lines(8'000'000))));
        faulty->setErrorAt(600'000);
        const auto members = all(faulty);
        QVERIFY(members[0].source && members[0].source->size() > 100'000);
        QCOMPARE(members[0].source->info().damage->code, ErrorCode::ReadFailed);
        for (const char *format : {"zip", "tar", "7z"}) {
            const auto broken = std::make_shared<FaultySource>(memory(packArchive(format, {{"a", lines(3'000'000)}})));
            broken->setShortReads(1000);
            QVERIFY(bytesOf(*all(broken)[0].source) == lines(3'000'000));
            broken->setErrorAt(1000);
            const auto failed = all(broken);
            QVERIFY(failed.back().error || failed.back().source->info().damage || failed.back().source->size() > 0);
        }
    }

    void progressAndStopping_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const std::string text = lines(4'000'000);
        const auto row = [](const char *name, const std::string &bytes) { QTest::newRow(name) << QByteArray::fromStdString(bytes); };
        row("gzip", packStream("gzip", text));
        row("zip", packArchive("zip", {{"a", text}}));
        row("7z", packArchive("7z", {{"a", text}}));
        row("tar.gz", packStream("gzip", packArchive("tar", {{"a", text}})));
    }
    void progressAndStopping()
    {
        QFETCH(QByteArray, bytes);
        const auto source = memory(bytes.toStdString());
        Stopper never(INT_MAX);
        ContainerReader whole(source);
        QVERIFY(whole.next(never)->source);
        QVERIFY(never.reports > 10);
        QVERIFY(never.last <= source->size());
        QVERIFY(never.last >= source->size() / 2);
        for (const int after : {0, 1, 5, 9}) {
            Stopper stopper(after);
            ContainerReader reader(source);
            QVERIFY2(!reader.next(stopper), qPrintable(QStringLiteral("%1 of %2").arg(stopper.reports).arg(never.reports)));
            QVERIFY(reader.isStopped());
            QVERIFY(stopper.reports <= after + 3);
        }
    }

    void fullDisk()
    {
        // No file may grow beyond a megabyte in this process: writing fails as on a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 1024 * 1024;
        const std::string packed = packStream("gzip", lines(3'000'000));
        const std::string zip = packArchive("zip", {{"a", lines(3'000'000)}, {"b", "x"}});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto stream = all(memory(packed));
        const auto archive = all(memory(zip));
        ::setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(stream.size(), std::size_t(1));
        QCOMPARE(stream[0].error->code, ErrorCode::WriteFailed);
        QVERIFY(!stream[0].error->detail.empty());
        QCOMPARE(archive.size(), std::size_t(1));
        QCOMPARE(archive[0].error->code, ErrorCode::WriteFailed);
    }
    void nothingIsLeftBehind()
    {
        QTemporaryDir folder;
        qputenv("TMPDIR", folder.path().toLocal8Bit());
        {
            const auto members = all(memory(packArchive("zip", {{"a", lines(100'000)}, {"b", lines(100'000)}})));
            QCOMPARE(members.size(), std::size_t(2));
            QVERIFY(QDir(folder.path()).isEmpty()); // has no name even while it is open
            // One descriptor for all members; they outlive the reader.
            QCOMPARE(bytesOf(*members[1].source), lines(100'000));
        }
        qunsetenv("TMPDIR");
    }
    void oneMemberByItsPath()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("o.zip"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(packArchive("zip", {{"a", "1\n"}, {"in.tar", packArchive("tar", {{"b", "2\n"}, {"b", "3\n"}})}})));
        file.close();
        NoProgress progress;
        const std::string outer = path.toStdString();
        QCOMPARE(bytesOf(**openMember(outer, outer + "/a", 0, progress)), std::string("1\n"));
        QCOMPARE(bytesOf(**openMember(outer, outer + "/in.tar/b", 1, progress)), std::string("3\n"));
        QCOMPARE(openMember(outer, outer + "/none", 0, progress).error().code, ErrorCode::FileNotFound);
        QCOMPARE(openLog(folder.filePath(QStringLiteral("none")).toStdString(), progress).error().code, ErrorCode::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(TestContainer)
#include "tst_container.moc"
