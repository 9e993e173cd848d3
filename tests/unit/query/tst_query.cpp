// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"

#include <QTest>

using namespace sightglass;

namespace {

/// The tree in one line: &(a b), |(a b), !(a), name=value …
std::string shown(const QueryNode &node)
{
    using Kind = QueryNode::Kind;
    using Op = QueryNode::Op;
    if (node.kind != Kind::Term) {
        std::string text = node.kind == Kind::And ? "&(" : node.kind == Kind::Or ? "|(" : "!(";
        for (const QueryNode &child : node.children)
            text += (&child == node.children.data() ? "" : " ") + shown(child);
        return text + ")";
    }
    std::string text = node.field == QueryField::Other ? node.name : std::string(queryFieldName(node.field));
    if (node.field == QueryField::Severity)
        return text + "=" + std::to_string(node.severities);
    if (node.field == QueryField::Time)
        return text + "=" + node.from.toIso() + ".." + node.to.toIso();
    switch (node.op) {
    case Op::Matches: text += node.wildcards ? "~" : "="; break;
    case Op::Regex: text += node.ignoreCase ? "=i/" : "=/"; break;
    case Op::Less: text += "<"; break;
    case Op::LessOrEqual: text += "<="; break;
    case Op::Greater: text += ">"; break;
    case Op::GreaterOrEqual: text += ">="; break;
    case Op::Between: return text + "=" + node.value + ".." + node.upper;
    case Op::Subnet: text += "=net "; break;
    case Op::Exists: return text + "=*";
    }
    return text + node.value;
}

std::string tree(const char *text, const std::string &zone = "UTC")
{
    const auto query = Query::parse(text, zone);
    if (!query)
        return "fault " + std::to_string(static_cast<int>(query.error().code)) + " at " + std::to_string(query.error().position);
    return query->isEmpty() ? "" : shown(query->root());
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trees_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *text, const char *wanted) { QTest::newRow(text) << QByteArray(text) << QByteArray(wanted); };
        row("  ", "");
        row("failed", "=failed");
        row("\"failed password\" -cron", "&(=failed password !(=cron))");
        row("a OR b c", "|(=a &(=b =c))");
        row("(a OR b) AND NOT c", "&(|(=a =b) !(=c))");
        row("a || b && !c", "|(=a &(=b !(=c)))");
        row("NOT NOT a", "!(!(=a))");
        row("--a", "!(!(=a))");
        row("- a", "&(=- =a)");
        row("order or and not", "&(=order =or =and =not)");
        row("ORacle NOTE ANDy", "&(=ORacle =NOTE =ANDy)");
        row("host:web1", "host=web1");
        row("Computer=web1", "host=web1");
        row("host!=web1", "!(host=web1)");
        row("host:web*", "host~web*");
        row("host:\"web*\"", "host=web*");
        row("host:*", "host=*");
        row("host:\"\"", "host=");
        row("user:/adm.*/i", "user=i/adm.*");
        row("/a\\/b c/", "=/a/b c");
        row("/var/log/syslog", "=/var/log/syslog");
        row("path:/var/log/syslog", "path=/var/log/syslog");
        row("eventid:4625 status>=500", "&(eventid=4625 status>=500)");
        row("status:>=500", "status>=500");
        row("status:400..499", "status=400..499");
        row("status:400..", "status=400..");
        row("name:a..b", "name=a..b");
        row("eventid:(4624 OR 4625)", "|(eventid=4624 eventid=4625)");
        row("eventid:(4624 OR 4625 NOT 1)", "|(eventid=4624 &(eventid=4625 !(eventid=1)))");
        row("src:10.0.0.0/8", "src=net 10.0.0.0/8");
        row("src:10.0.0.0/33", "src=10.0.0.0/33");
        row("http://example.org/x", "=http://example.org/x");
        row("C:\\Windows\\x", "=C:\\Windows\\x");
        row("std::string", "=std::string");
        row("10:20:30", "=10:20:30");
        row("sshd(pam_unix)[12]", "=sshd(pam_unix)[12]");
        row("(sshd(pam))", "=sshd(pam)");
        row("\"User Name\":eve", "User Name=eve");
        row("\"a \\\"b\\\" \\\\ \\n\"", "=a \"b\" \\ \\n");
        row("fail*er", "~fail*er");
        row("what?", "=what?");
        row("severity:error", "severity=2");
        row("severity>=warning", "severity=7");
        row("severity:>error", "severity=1");
        row("severity<=warning", "severity=12");
        row("severity:unknown", "severity=16");
        row("severity>=unknown", "severity=16");
        row("severity:warn", "severity=4");
        row("time:2025-11-11..2025-11-12", "time=2025-11-11T00:00:00.000000Z..2025-11-13T00:00:00.000000Z");
        row("time:2025-12", "time=2025-12-01T00:00:00.000000Z..2026-01-01T00:00:00.000000Z");
        row("time:2024", "time=2024-01-01T00:00:00.000000Z..2025-01-01T00:00:00.000000Z");
        row("time:\"2025-11-11 10:30\"", "time=2025-11-11T10:30:00.000000Z..2025-11-11T10:31:00.000000Z");
        row("time:2025-11-11T10..", "time=2025-11-11T10:00:00.000000Z..");
        row("time:..2025-11-11T10", "time=..2025-11-11T11:00:00.000000Z");
        row("time>2025-11-11", "time=2025-11-12T00:00:00.000000Z..");
        row("time<2025-11-11T10:00:00.5", "time=..2025-11-11T10:00:00.500000Z");
        row("time:2025-11-11T10:00:00+02:00", "time=2025-11-11T08:00:00.000000Z..2025-11-11T08:00:01.000000Z");
        row("time:\"2025-11-11 10:00\"..\"2025-11-11 11:00\"", "time=2025-11-11T10:00:00.000000Z..2025-11-11T11:01:00.000000Z");
        // Faults, by code and place.
        row("\"open", "fault 0 at 0");
        row("a (b OR c", "fault 1 at 2");
        row("a) b", "fault 2 at 1");
        row("a OR", "fault 3 at 4");
        row("OR a", "fault 3 at 0");
        row("a AND", "fault 3 at 2");
        row("()", "fault 3 at 0");
        row("NOT", "fault 3 at 0");
        row("\"\"", "fault 3 at 0");
        row("host:", "fault 4 at 4");
        row("host: web", "fault 4 at 4");
        row("user:/(/", "fault 5 at 5");
        row("/a)(b/", "fault 5 at 0");
        row("time:yesterday", "fault 6 at 5");
        row("time:2025-02-30", "fault 6 at 5");
        row("time:2025-11-11..x", "fault 6 at 5");
        row("severity:bad", "fault 7 at 9");
        row("audit:maybe", "fault 8 at 6");
        row("status>=high", "fault 9 at 8");
        row("message>5", "fault 10 at 8");
    }
    void trees()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, wanted);
        QCOMPARE(QByteArray::fromStdString(tree(text.constData())), wanted);
    }
    void zonesOfTimes()
    {
        QCOMPARE(tree("time:2025-11-11", "Europe/Berlin"), std::string("time=2025-11-10T23:00:00.000000Z..2025-11-11T23:00:00.000000Z"));
        // The day that the clock is set back has 25 hours.
        QCOMPARE(tree("time:2025-10-26", "Europe/Berlin"), std::string("time=2025-10-25T22:00:00.000000Z..2025-10-26T23:00:00.000000Z"));
    }
    void depth()
    {
        QCOMPARE(tree((std::string(150, '(') + "a" + std::string(150, ')')).c_str()), std::string("=a"));
        QVERIFY(!Query::parse(std::string(100'000, '('), "UTC"));
        QVERIFY(!Query::parse(std::string(60'000, '-') + "a", "UTC"));
        QVERIFY(!Query::parse(std::string(60'000, '('), "UTC"));
    }
    void terms()
    {
        const auto query = *Query::parse("a  host:web1 (b OR c) NOT d", "UTC");
        QCOMPARE(query.terms(), (std::vector<std::string>{"a", "host:web1", "(b OR c)", "NOT d"}));
        QCOMPARE(query.without(1), std::string("a (b OR c) NOT d"));
        QCOMPARE(query.removed(0).removed(1).removed(1).text(), std::string("host:web1"));
        QVERIFY(query.removed(0).removed(1).removed(1).removed(0).isEmpty());
        QCOMPARE(Query::parse("a OR b", "UTC")->terms(), std::vector<std::string>{"a OR b"});
        QVERIFY(Query().terms().empty());
    }
    void clicks()
    {
        Query query;
        query = query.added("user", "eve");
        QCOMPARE(query.text(), std::string("user:eve"));
        QCOMPARE(query.added("user", "eve").text(), std::string("user:eve"));
        QCOMPARE(query.added("user", "eve", true).text(), std::string("-user:eve"));
        query = query.added("source", "a \"b\" \\c*", true);
        QCOMPARE(query.text(), std::string("user:eve -source:\"a \\\"b\\\" \\\\c*\""));
        const QueryNode &last = query.root().children.back();
        QCOMPARE(last.children.front().value, std::string("a \"b\" \\c*"));
        QVERIFY(!last.children.front().wildcards);
        QCOMPARE(Query::parse("a OR b", "UTC")->added("host", "x").text(), std::string("(a OR b) host:x"));
        QCOMPARE(Query::parse("(a) OR (b)", "UTC")->added("host", "x").text(), std::string("((a) OR (b)) host:x"));
        QCOMPARE(Query::parse("(a OR b)", "UTC")->added("host", "x").text(), std::string("(a OR b) host:x"));
        // Whatever a log holds, a click on it reads back as it is.
        for (const std::string value : {"", "-", "AND", "a:b", "10.0.0.0/8", "/x/i", "400..499", "*", "()", "\xC3\xBC\n\t", "\\", "\"", "a\\\"", "\\\\"}) {
            for (const std::string name : {"", "status", "User Name", "a:b", "12", "\"q\"", "http.\xC3\xBC"}) {
                if (name.empty() && value.empty())
                    continue;
                const auto back = Query::parse(Query::term(name, value), "UTC");
                QVERIFY2(back, (name + "|" + value).c_str());
                QCOMPARE(back->root().value, value);
                QCOMPARE(back->root().name, name);
                QVERIFY(back->root().op == QueryNode::Op::Matches && !back->root().wildcards);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
