// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace sightglass;

/// SHA-256 beside the examples of FIPS 180-4 and Qt's own, of every length around its blocks, in pieces.
class TestSha256 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void examples()
    {
        QCOMPARE(sha256({}), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"), std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
        QCOMPARE(sha256(std::string(1'000'000, 'a')), std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }

    void lengthsAndPieces()
    {
        QByteArray bytes(4200, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>((i * 131) ^ (i >> 3));
        for (const qsizetype length : {0, 1, 31, 54, 55, 56, 57, 63, 64, 65, 119, 120, 127, 128, 129, 4095, 4096, 4200}) {
            const std::string expected = QCryptographicHash::hash(bytes.first(length), QCryptographicHash::Sha256).toHex().toStdString();
            const std::string_view all(bytes.constData(), static_cast<std::size_t>(length));
            QCOMPARE(sha256(all), expected);
            for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{64}, std::size_t{1000}}) {
                Sha256 hash;
                for (std::size_t at = 0; at < all.size(); at += piece)
                    hash.add(all.substr(at, piece));
                QCOMPARE(hash.hex(), expected);
                hash.add("abc"); // anew
                QCOMPARE(hash.hex(), sha256("abc"));
            }
        }
    }

    void moved()
    {
        Sha256 first;
        first.add("ab");
        Sha256 second = std::move(first);
        second.add("c");
        QCOMPARE(second.hex(), sha256("abc"));
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
