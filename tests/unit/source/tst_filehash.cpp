// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/container.h"
#include "core/source/concat.h"
#include "core/source/encoding.h"
#include "core/source/filehash.h"
#include "core/source/sources.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;

/// Hashes of the files that logs lie in, beside `sha256sum`.
class TestFileHash : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static void setTime(const QString &path, qint64 seconds)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(seconds), QFileDevice::FileModificationTime));
    }
    static Timestamp changed(const QString &path) { return Timestamp::fromMicroseconds(QFileInfo(path).lastModified().toMSecsSinceEpoch() * 1000); }
    static bool run(const QString &program, const QStringList &arguments, QByteArray *out = nullptr)
    {
        QProcess process;
        process.start(program, arguments);
        const bool done = process.waitForFinished(30'000) && process.exitCode() == 0;
        if (out)
            *out = process.readAllStandardOutput();
        return done;
    }
    static std::string sum(const QString &path)
    {
        QByteArray out;
        return run(QStringLiteral("sha256sum"), {QStringLiteral("-b"), path}, &out) ? out.left(64).toStdString() : std::string("sha256sum does not run");
    }
    static std::string hash(FileHashes &hashes, const ByteSource &read, const QString &path, Timestamp modified)
    {
        NoProgress progress;
        const auto got = hashes.of(read, path.toStdString(), modified, progress);
        return got && *got ? (*got)->sha256 : std::string("none");
    }

private Q_SLOTS:
    void plain()
    {
        const QString log = write("app.log", QByteArray(700'000, 'x') + "end\n");
        const auto source = openFile(log.toStdString());
        QVERIFY(source);
        FileHashes hashes;
        QCOMPARE(hash(hashes, **source, log, {}), sum(log));

        // It grows: what was read stays what it was.
        const std::string before = sum(log);
        QFile file(log);
        QVERIFY(file.open(QIODevice::Append) && file.write("more\n") == 5);
        file.close();
        setTime(log, 1'700'000'000);
        QCOMPARE(hash(hashes, **source, log, {}), before);
        QVERIFY(sum(log) != before);
    }

    void writtenOver()
    {
        const QString log = write("app.log", "one\n");
        setTime(log, 1'700'000'000);
        const auto source = openFile(log.toStdString());
        QVERIFY(source);
        FileHashes hashes;
        QCOMPARE(hash(hashes, **source, log, {}), sum(log));
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("two\n") == 4);
        file.close();
        setTime(log, 1'700'000'005);
        QCOMPARE(hash(hashes, **source, log, {}), std::string());
        QVERIFY(QFile::remove(log));
        QCOMPARE(hash(hashes, **source, log, {}), std::string());
        write("app.log", "one\n"); // another file, though with the same bytes
        setTime(log, 1'700'000'000);
        const std::string other = hash(hashes, **source, log, {});
        QVERIFY2(other.empty() || other == sum(log), other.c_str()); // a file system may give the old number again
    }

    void packed()
    {
        write("app.log", QByteArray(50'000, 'y') + "\n");
        QVERIFY(run(QStringLiteral("gzip"), {QStringLiteral("-kf"), path("app.log")}));
        const QString gz = path("app.log.gz");
        NoProgress progress;
        const auto source = openLog(gz.toStdString(), progress);
        QVERIFY(source && *source);
        QCOMPARE((*source)->size(), std::uint64_t(50'001));
        FileHashes hashes;
        QCOMPARE(hash(hashes, **source, gz, changed(gz)), sum(gz));
        // Changed since: nothing can be said.
        FileHashes later;
        QCOMPARE(hash(later, **source, gz, Timestamp::fromMicroseconds(changed(gz).microseconds() - 5'000'000)), std::string());
    }

    void members()
    {
        write("a.log", "a\n");
        write("b.log", "b\n");
        const QString tar = path("all.tar.gz");
        QVERIFY(run(QStringLiteral("tar"), {QStringLiteral("-czf"), tar, QStringLiteral("-C"), m_dir.path(), QStringLiteral("a.log"), QStringLiteral("b.log")}));
        const std::string expected = sum(tar);
        FileHashes hashes;
        NoProgress progress;
        for (const char *name : {"/a.log", "/b.log"}) {
            const auto member = openMember(tar.toStdString(), tar.toStdString() + name, 0, progress);
            QVERIFY(member && *member);
            QCOMPARE(hash(hashes, **member, tar + QLatin1String(name), changed(tar)), expected);
        }
        // The second came from what is known: stopping does not matter any more.
        class Stop final : public Progress
        {
            bool report(std::uint64_t) override { return false; }
        } stop;
        const auto member = openMember(tar.toStdString(), tar.toStdString() + "/b.log", 0, progress);
        QVERIFY(member && *member);
        QCOMPARE((*hashes.of(**member, tar.toStdString() + "/b.log", changed(tar), stop))->sha256, expected);
        FileHashes fresh;
        QVERIFY(!fresh.of(**member, tar.toStdString() + "/b.log", changed(tar), stop)->has_value());
    }

    void ofAnotherEncoding()
    {
        QByteArray bytes("\xFF\xFE", 2);
        for (const char c : QByteArray("utf sixteen\n"))
            bytes += QByteArray(1, c) + QByteArray(1, '\0');
        const QString log = write("wide.log", bytes);
        NoProgress progress;
        const auto source = openLog(log.toStdString(), progress);
        QVERIFY(source && *source);
        QCOMPARE((*source)->info().encoding, std::string("UTF-16LE"));
        FileHashes hashes;
        QCOMPARE(hash(hashes, **source, log, changed(log)), sum(log));
    }

    void joined()
    {
        write("app.log.1", "first\n");
        const QString log = write("app.log", "second\n");
        ConcatSource::Parts parts;
        for (const char *name : {"app.log.1", "app.log"}) {
            auto part = openFile(path(name).toStdString());
            QVERIFY(part);
            parts.push_back(*part);
        }
        const auto source = ConcatSource::join(std::move(parts), log.toStdString(), "app.log");
        QVERIFY(source);
        FileHashes hashes;
        QCOMPARE(hash(hashes, **source, log, changed(log)), sum(write("together", "first\nsecond\n")));
    }

    void noFile()
    {
        FileHashes hashes;
        QCOMPARE(hash(hashes, MemorySource("x"), QStringLiteral("journal:"), {}), std::string());
    }
};

QTEST_GUILESS_MAIN(TestFileHash)
#include "tst_filehash.moc"
