// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/sources.h"

#include <QFile>
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
