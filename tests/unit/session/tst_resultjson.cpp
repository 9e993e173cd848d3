// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/resultjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace sightglass;

class TestResultJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shape()
    {
        LogResult r;
        r.name = "Security.evtx";
        r.formatId = "evtx";
        r.counts.strict = {1, 2, 3, 4, 5};
        r.counts.auditSuccess = 6;
        r.counts.auditFailure = 7;
        r.counts.first = Timestamp::fromCivil(2025, 11, 11, 16, 0, 0);
        r.problems = 8;
        QJsonParseError error;
        const QByteArray json = resultJson({r, r});
        const QJsonObject all = QJsonDocument::fromJson(json, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(all.keys(), QStringList({QStringLiteral("Security.evtx"), QStringLiteral("Security.evtx (2)")}));
        const QJsonObject log = all[QLatin1String("Security.evtx")].toObject();
        QCOMPARE(log.keys().size(), 8);
        QCOMPARE(log[QLatin1String("total_records")].toInt(), 15);
        QCOMPARE(QJsonDocument(log[QLatin1String("severity_counts")].toObject()).toJson(QJsonDocument::Compact),
                 QByteArray("{\"Critical\":1,\"Error\":2,\"Information\":4,\"Unknown\":5,\"Warning\":3}"));
        QCOMPARE(QJsonDocument(log[QLatin1String("audit")].toObject()).toJson(QJsonDocument::Compact), QByteArray("{\"failure\":7,\"success\":6}"));
        QCOMPARE(log[QLatin1String("problems")].toInt(), 8);
        QCOMPARE(log[QLatin1String("first_time")].toString(), QStringLiteral("2025-11-11T16:00:00.000000Z"));
        QVERIFY(log[QLatin1String("last_time")].isNull());
    }
    void unreadable()
    {
        LogResult r;
        r.name = "bad\"name\\\n\xFF";
        r.error = Error{ErrorCode::Binary, "bad", {}, 0};
        const QJsonObject all = QJsonDocument::fromJson(resultJson({r})).object();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.begin().value().toObject()[QLatin1String("error")].toObject()[QLatin1String("code")].toString(), QStringLiteral("binary"));
        QVERIFY(all.begin().value().toObject()[QLatin1String("format")].isNull());
        QCOMPARE(resultJson({}), QByteArray("{}\n"));
    }
    void events()
    {
        EventRecord r;
        r.offset = 12;
        r.severity = Severity::Error;
        r.message = "tab\t quote\" control\x01 \xC3\xA4";
        r.fields = {{"pid", "42", EventField::Kind::Integer}, {"x", "007", EventField::Kind::Text}, {"x", "twice", EventField::Kind::Text}};
        const QByteArray json = eventJson(r);
        QVERIFY(!json.contains('\n'));
        QJsonParseError error;
        const QJsonObject o = QJsonDocument::fromJson(json, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(o[QLatin1String("offset")].toInt(), 12);
        QVERIFY(o[QLatin1String("time")].isNull());
        QVERIFY(o[QLatin1String("level")].isNull());
        QCOMPARE(o[QLatin1String("message")].toString(), QStringLiteral("tab\t quote\" control\x01 ä"));
        QCOMPARE(o[QLatin1String("fields")].toObject()[QLatin1String("pid")].toInt(), 42);
        QCOMPARE(o[QLatin1String("fields")].toObject()[QLatin1String("x#2")].toString(), QStringLiteral("twice"));
    }
};

QTEST_GUILESS_MAIN(TestResultJson)
#include "tst_resultjson.moc"
