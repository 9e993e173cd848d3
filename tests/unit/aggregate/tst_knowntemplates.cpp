// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/knowntemplates.h"

#include <QtTest>

using namespace sightglass;

/// Templates of another day.
class TestKnownTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knows_data()
    {
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("same");
        QTest::newRow("equal") << QByteArray("a b c") << QByteArray("a b c") << true;
        QTest::newRow("other word") << QByteArray("a b c") << QByteArray("a b d") << false;
        QTest::newRow("more general then") << QByteArray("user <*> left") << QByteArray("user bob left") << true;
        QTest::newRow("more general now") << QByteArray("user bob left") << QByteArray("user <*> left") << true;
        QTest::newRow("one each") << QByteArray("user <*> left") << QByteArray("user bob <*>") << false;
        QTest::newRow("other length") << QByteArray("user <*> left") << QByteArray("user bob has left") << false;
        QTest::newRow("nothing shared") << QByteArray("<*> <*>") << QByteArray("disk failed") << false;
        QTest::newRow("all variable, equal") << QByteArray("<*>") << QByteArray("<*>") << true;
        QTest::newRow("within a word") << QByteArray("sshd[<*>]: gone") << QByteArray("sshd[root]: gone") << true;
        QTest::newRow("within a word, other end") << QByteArray("sshd[<*>]: gone") << QByteArray("sshd[root]; gone") << false;
        QTest::newRow("two in a word") << QByteArray("at <*>:<*>. ok") << QByteArray("at host:80. ok") << true;
        QTest::newRow("nothing is no value") << QByteArray("id=<*> ok") << QByteArray("id= ok") << false;
        QTest::newRow("empty") << QByteArray("a") << QByteArray("") << false;
        QTest::newRow("no UTF-8") << QByteArray("caf\xC3\xA9 ok") << QByteArray("caf\xE9 ok") << true;
    }
    void knows()
    {
        QFETCH(QByteArray, known);
        QFETCH(QByteArray, text);
        const std::unordered_set<std::string> texts{"something else", known.toStdString()};
        QTEST(KnownTemplates(texts).knows(text.toStdString()), "same");
    }
};

QTEST_GUILESS_MAIN(TestKnownTemplates)
#include "tst_knowntemplates.moc"
