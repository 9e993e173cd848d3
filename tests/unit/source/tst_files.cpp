// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/readahead.h"
#include "core/source/sources.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sightglass;

/// The contract of ByteSource, for each way of reading a file.
class TestFiles : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    std::string file(const char *name, const QByteArray &bytes)
    {
        QFile f(m_folder.filePath(QLatin1String(name)));
        f.open(QIODevice::WriteOnly);
        f.write(bytes);
        return f.fileName().toStdString();
    }

private Q_SLOTS:
    void contract_data()
    {
        QTest::addColumn<int>("method");
        QTest::newRow("automatic") << 0;
        QTest::newRow("mapped") << 1;
        QTest::newRow("positioned") << 2;
    }
    void contract()
    {
        QFETCH(int, method);
        QByteArray bytes;
        for (int i = 0; i < 300'000; ++i)
            bytes.append(static_cast<char>(i * 7));
        const auto path = file("bytes", bytes);
        const auto source = openFile(path, static_cast<ReadMethod>(method));
        QVERIFY(source);
        QCOMPARE((*source)->size(), std::uint64_t(bytes.size()));
        QCOMPARE((*source)->intactSize(), std::uint64_t(bytes.size()));
        QCOMPARE((*source)->info().name, std::string("bytes"));
        QVERIFY((*source)->info().modified.isValid());
        ByteWindow window;
        for (const std::uint64_t offset : {0u, 1u, 4095u, 4096u, 299'999u}) {
            const auto view = readFully(**source, offset, 5000, window);
            QVERIFY(view);
            QCOMPARE(QByteArray(view->data(), static_cast<qsizetype>(view->size())), bytes.mid(static_cast<qsizetype>(offset), 5000));
        }
        QVERIFY(readFully(**source, 300'000, 10, window)->empty());
        QVERIFY(readFully(**source, UINT64_MAX - 5, 10, window)->empty());
        // Cut by somebody else.
        QVERIFY(QFile::resize(QString::fromStdString(path), 1000));
        QCOMPARE((*source)->intactSize(), std::uint64_t(1000));
        const auto gone = (*source)->read(200'000, 10, window);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::FileShrank);
    }
    /// The same bytes, whichever way one jumps; what is cut off shows at the next stretch.
    void aheadOfTheReader()
    {
        QByteArray bytes;
        for (int i = 0; i < 2'000'000; ++i)
            bytes.append(static_cast<char>(i * 7 ^ (i >> 9)));
        const auto path = file("ahead", bytes);
        for (const auto method : {ReadMethod::Mapped, ReadMethod::Positioned}) {
            const auto file = openFile(path, method);
            QVERIFY(file);
            const auto source = readAhead(*file);
            QCOMPARE(source == *file, method == ReadMethod::Positioned);
            ByteWindow window;
            const auto same = [&](std::uint64_t offset, std::size_t length) {
                const auto view = readFully(*source, offset, length, window);
                return view && QByteArrayView(view->data(), static_cast<qsizetype>(view->size())) == QByteArrayView(bytes).sliced(static_cast<qsizetype>(offset)).first(std::min<qsizetype>(static_cast<qsizetype>(length), bytes.size() - static_cast<qsizetype>(offset)));
            };
            for (std::uint64_t offset = 0; offset < 2'000'000; offset += 97)
                QVERIFY(same(offset, 97 + offset % 50));
            QRandomGenerator random(5);
            std::uint64_t offset = 0;
            for (int i = 0; i < 20'000; ++i) {
                const auto kind = random.bounded(4);
                offset = kind == 0 ? random.bounded(2'000'000u) : kind == 1 ? offset - std::min<std::uint64_t>(offset, random.bounded(500u)) : std::min<std::uint64_t>(1'999'999, offset + random.bounded(3000u));
                QVERIFY(same(offset, 1 + (random.bounded(600'000u) >> random.bounded(19u))));
            }
            QVERIFY(source->read(2'000'000, 10, window)->empty());
            QVERIFY(source->read(UINT64_MAX - 5, 10, window)->empty());
            QVERIFY(same(0, 10) && same(10, 10));
        }
        const auto mapped = openFile(path, ReadMethod::Mapped);
        const auto source = readAhead(*mapped);
        ByteWindow window;
        QVERIFY(source->read(0, 10, window) && source->read(10, 10, window));
        QVERIFY(QFile::resize(QString::fromStdString(path), 1000));
        QCOMPARE(source->intactSize(), std::uint64_t(1000));
        const auto gone = source->read(700'000, 10, window);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::FileShrank);
    }
    void errors()
    {
        QCOMPARE(openFile(m_folder.filePath(QStringLiteral("nothing")).toStdString()).error().code, ErrorCode::FileNotFound);
        QCOMPARE(openFile(m_folder.path().toStdString()).error().code, ErrorCode::NotAFile);
        QCOMPARE(openFile("/dev/zero").error().code, ErrorCode::NotAFile);
        const std::string fifo = m_folder.filePath(QStringLiteral("fifo")).toStdString();
        QCOMPARE(::mkfifo(fifo.c_str(), 0600), 0);
        QCOMPARE(openFile(fifo).error().code, ErrorCode::NotAFile); // and does not hang
        if (::geteuid() != 0) {
            const auto path = file("secret", "x");
            QFile::setPermissions(QString::fromStdString(path), {});
            QCOMPARE(openFile(path).error().code, ErrorCode::PermissionDenied);
        }
    }
    void emptyAndProcFiles()
    {
        const auto empty = openFile(file("empty", {}));
        QVERIFY(empty);
        QCOMPARE((*empty)->size(), std::uint64_t(0));
        const auto proc = openFile("/proc/self/status"); // says size 0, has content
        QVERIFY(proc);
        QVERIFY((*proc)->size() > 100);
    }
    void sparseFileBeyondFourGigabytes()
    {
        const auto path = file("big", "head");
        const std::uint64_t size = (std::uint64_t{5} << 30) + 4;
        QVERIFY(QFile::resize(QString::fromStdString(path), static_cast<qint64>(size)));
        const int fd = ::open(path.c_str(), O_WRONLY);
        QCOMPARE(::pwrite(fd, "tail", 4, static_cast<off_t>(size - 4)), ssize_t(4));
        ::close(fd);
        for (const auto method : {ReadMethod::Mapped, ReadMethod::Positioned}) {
            const auto source = openFile(path, method);
            QVERIFY(source);
            ByteWindow window;
            QCOMPARE(std::string(*readFully(**source, size - 4, 10, window)), std::string("tail"));
        }
    }
    void streams()
    {
        int fds[2];
        QCOMPARE(::pipe(fds), 0);
        QCOMPARE(::write(fds[1], "abc\ndef\n", 8), ssize_t(8));
        ::close(fds[1]);
        const auto source = openStream(fds[0], "-");
        ::close(fds[0]);
        QVERIFY(source);
        ByteWindow window;
        QCOMPARE(std::string(*readFully(**source, 0, 100, window)), std::string("abc\ndef\n"));
    }
    void manyMappings()
    {
        const auto path = file("small", "x");
        std::vector<std::shared_ptr<const ByteSource>> open;
        for (int i = 0; i < 300; ++i) {
            auto source = openFile(path);
            QVERIFY(source);
            open.push_back(*source);
        }
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
