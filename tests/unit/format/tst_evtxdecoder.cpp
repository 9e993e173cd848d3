// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/format/evtx/chunk.h"
#include "core/format/evtx/recordindex.h"
#include "core/format/evtx/recordrenderer.h"
#include "tests/support/parsing.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QtTest>

#include <functional>

using namespace sightglass;
using namespace sightglass::evtx;
using namespace sightglass::testing;

namespace {

/// BinXML written by hand, at a known place in the chunk.
class Bin
{
public:
    explicit Bin(std::uint32_t base) : m_base(base) {}
    [[nodiscard]] std::uint32_t at() const { return m_base + static_cast<std::uint32_t>(bytes.size()); }
    Bin &u8(unsigned v) { return put(v, 1); }
    Bin &u16(unsigned v) { return put(v, 2); }
    Bin &u32(std::uint32_t v) { return put(v, 4); }
    Bin &header() { return u8(0x0F).u8(1).u8(1).u8(0); }
    Bin &chars(std::u16string_view text)
    {
        for (const char16_t c : text)
            u16(c);
        return *this;
    }
    /// A name that stands right here; its link leads to itself.
    Bin &name(std::u16string_view text)
    {
        const std::uint32_t here = at() + 4;
        return u32(here).u32(here).u16(0).u16(static_cast<unsigned>(text.size())).chars(text).u16(0);
    }
    Bin &open(std::u16string_view text, bool attributes = false, bool dependency = false)
    {
        u8(attributes ? 0x41 : 0x01);
        if (dependency)
            u16(0xFFFF);
        return u32(0).name(text);
    }
    Bin &attribute(std::u16string_view text) { return u8(0x06).name(text); }
    Bin &text(std::u16string_view text) { return u8(0x05).u8(0x01).u16(static_cast<unsigned>(text.size())).chars(text); }
    Bin &close() { return u8(0x02); }
    Bin &end() { return u8(0x04); }
    Bin &leaf(std::u16string_view element, std::u16string_view value) { return open(element).close().text(value).end(); }
    Bin &slot(unsigned index, unsigned type, bool optional = false) { return u8(optional ? 0x0E : 0x0D).u16(index).u8(type); }
    Bin &raw(std::string_view more)
    {
        bytes += more;
        return *this;
    }
    /// A template instance with its definition inside it.
    Bin &instance(const std::function<void(Bin &)> &definition, const std::vector<std::pair<unsigned, std::string>> &values)
    {
        u8(0x0C).u8(1).u32(7).u32(at() + 4 + 0);
        save<std::uint32_t>(bytes, bytes.size() - 4, at());
        definitionAt = at();
        u32(0).raw(std::string(16, 'g')).u32(0);
        const std::size_t sizeField = bytes.size() - 4;
        definition(*this);
        u8(0);
        save<std::uint32_t>(bytes, sizeField, static_cast<std::uint32_t>(bytes.size() - sizeField - 4));
        return this->values(values);
    }
    Bin &values(const std::vector<std::pair<unsigned, std::string>> &values)
    {
        u32(static_cast<std::uint32_t>(values.size()));
        for (const auto &[type, value] : values)
            u16(static_cast<unsigned>(value.size())).u8(type).u8(0);
        for (const auto &[type, value] : values)
            raw(value);
        return *this;
    }
    Bin &instanceOf(std::uint32_t definition, const std::vector<std::pair<unsigned, std::string>> &list)
    {
        return u8(0x0C).u8(1).u32(7).u32(definition).values(list);
    }

    std::string bytes;
    std::uint32_t definitionAt = 0;

private:
    Bin &put(std::uint64_t v, int n)
    {
        for (int i = 0; i < n; ++i)
            bytes += static_cast<char>(v >> (8 * i));
        return *this;
    }
    std::uint32_t m_base;
};

using Content = std::function<void(Bin &)>;

/// A sound chunk of records with that content.
std::string chunkOf(const std::vector<Content> &records)
{
    std::string chunk(chunkBytes, '\0');
    chunk.replace(0, 8, chunkSignature);
    std::uint32_t at = chunkHeaderBytes;
    std::uint64_t id = 1;
    for (const Content &content : records) {
        Bin bin(at + static_cast<std::uint32_t>(recordHeaderBytes));
        content(bin);
        const auto size = static_cast<std::uint32_t>((recordHeaderBytes + bin.bytes.size() + 4 + 7) / 8 * 8);
        if (at + size > chunkBytes)
            qFatal("the test's records are too large");
        chunk.replace(at, 4, recordSignature);
        save<std::uint32_t>(chunk, at + 4, size);
        save<std::uint64_t>(chunk, at + 8, id++);
        save<std::uint64_t>(chunk, at + 16, 134'000'000'000'000'000ull);
        chunk.replace(at + recordHeaderBytes, bin.bytes.size(), bin.bytes);
        save<std::uint32_t>(chunk, at + size - 4, size);
        at += size;
    }
    save<std::uint64_t>(chunk, 24, 1);
    save<std::uint64_t>(chunk, 32, id - 1);
    save<std::uint32_t>(chunk, 40, 128);
    save<std::uint32_t>(chunk, 48, at);
    save<std::uint32_t>(chunk, 52, crc32(std::string_view(chunk).substr(512, at - 512)));
    save<std::uint32_t>(chunk, 124, crc32(std::string_view(chunk).substr(128, 384), crc32(std::string_view(chunk).substr(0, 120))));
    return chunk;
}

std::string fileOf(const std::string &chunk)
{
    std::string header(fileHeaderBytes, '\0');
    header.replace(0, 8, fileSignature);
    save<std::uint16_t>(header, 38, 3);
    save<std::uint32_t>(header, 124, crc32(std::string_view(header).substr(0, 120)));
    return header + chunk;
}

struct Rendered
{
    std::string xml, json, fault;
    EventRecord record;
    bool good = false;
    RecordIndex::Reading reading = RecordIndex::Reading::Unreadable;
    EventRow row;
    std::string provider, level;
};

Rendered render(const std::string &chunk, std::size_t which = 0)
{
    Rendered r;
    const ChunkWalk walk = walkChunk(chunk);
    Templates templates;
    templates.attach(chunk);
    TextBuffer out;
    r.good = XmlRenderer(templates).render(walk.records.at(which), XmlLayout::Compact, out);
    r.fault = r.good ? "" : templates.fault();
    r.xml = out.view();
    out.clear();
    const bool json = JsonRenderer(templates).render(walk.records.at(which), out);
    r.json = out.view();
    const bool fields = FieldsRenderer(templates).render(walk.records.at(which), r.record);
    if (json != r.good || fields != r.good)
        r.fault += " (the renderers do not agree)";
    if (r.good && !QJsonDocument::fromJson(QByteArray::fromStdString(r.json)).isObject())
        r.fault += " (no JSON)";
    RecordIndex index(templates);
    EventBatch batch;
    index.beginBatch();
    r.reading = index.read(walk.records.at(which), 0, batch, r.row);
    r.provider = batch.strings.at(r.row.source());
    r.level = batch.levels.at(StringId{r.row.level().value});
    return r;
}

/// JSON, written with ' for ".
std::string quoted(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

std::string le(std::uint64_t v, int n)
{
    std::string s;
    for (int i = 0; i < n; ++i)
        s += static_cast<char>(v >> (8 * i));
    return s;
}

void systemOf(Bin &b, std::u16string_view level, bool dependency = false)
{
    b.open(u"System", false, dependency).close();
    b.open(u"Provider", true, dependency).u32(0).attribute(u"Name").text(u"P & Q").u8(0x03);
    b.open(u"Level", false, dependency).close().text(level).end();
    b.end();
}

} // namespace

class TestEvtxDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutTemplate()
    {
        // Forwarded events: no template, and no dependency ids.
        const auto r = render(chunkOf({[](Bin &b) {
            b.header().open(u"Event").close();
            systemOf(b, u"3");
            b.open(u"EventData").close();
            b.open(u"Data", true).u32(0).attribute(u"Name").text(u"a").close();
            b.text(u"x").u8(0x49).name(u"amp").u8(0x48).u16('<').u8(0x07).u16(5).chars(u"<raw>").u8(0x49).name(u"unknown").end();
            b.end().end().u8(0);
        }}));
        QCOMPARE(r.fault, std::string());
        QCOMPARE(r.xml, std::string("<Event><System><Provider Name=\"P &amp; Q\"/><Level>3</Level></System><EventData>"
                                    "<Data Name=\"a\">x&amp;&lt;&lt;raw&gt;\xEF\xBF\xBD</Data></EventData></Event>"));
        QCOMPARE(r.json, quoted("{'Event':{'System':{'Provider':{'#attributes':{'Name':'P & Q'}},'Level':'3'},'EventData':{'a':'x&<<raw>\xEF\xBF\xBD'}}}"));
        QVERIFY(r.reading == RecordIndex::Reading::Sound);
        QCOMPARE(r.row.severity(), Severity::Warning);
        QCOMPARE(r.provider, std::string("P & Q"));
        QCOMPARE(r.record.fields.back().value, std::string("x&<<raw>\xEF\xBF\xBD"));
    }

    void instructionAndMixedContent()
    {
        const auto r = render(chunkOf({[](Bin &b) {
            b.header().open(u"Event").close();
            b.u8(0x0A).name(u"target").u8(0x0B).u16(4).chars(u"a?>b");
            b.open(u"UserData").close().text(u"one").leaf(u"x", u"1").text(u"two").leaf(u"x", u"2").leaf(u"y", u"3").end();
            b.end().u8(0);
        }}));
        QCOMPARE(r.fault, std::string());
        QCOMPARE(r.xml, std::string("<Event><?target a? >b?><UserData>one<x>1</x>two<x>2</x><y>3</y></UserData></Event>"));
        QCOMPARE(r.json, quoted("{'Event':{'UserData':{'#text':'onetwo','x':['1','2'],'y':'3'}}}"));
    }

    void namesThatAreNoNames()
    {
        const auto r = render(chunkOf({[](Bin &b) {
            b.header().open(u"Ev><ent").close().leaf(u"", u"1").leaf(u"1a\"", u"2").end().u8(0);
        }}));
        QCOMPARE(r.fault, std::string());
        QCOMPARE(r.xml, std::string("<Ev__ent><_>1</_><_a_>2</_a_></Ev__ent>"));
    }

    void valuesOfTemplates()
    {
        const Content definition = [](Bin &b) {
            b.header().open(u"Event", false, true).close();
            b.open(u"System", false, true).close();
            b.open(u"Provider", true, true).u32(0).attribute(u"Name").slot(1, 1).u8(0x46).name(u"Guid").slot(2, 15, true).u8(0x03);
            b.open(u"Level", false, true).close().slot(0, 4).end();
            b.end();
            b.open(u"EventData", false, true).close();
            b.open(u"Data", true, true).u32(0).attribute(u"Name").text(u"list").close().slot(3, 0x81).end();
            b.open(u"Binary", false, true).close().slot(4, 14, true).end();
            b.open(u"Plain", false, true).close().slot(4, 14).end();
            b.open(u"Mixed", true, true).u32(0).attribute(u"k").text(u"<").slot(0, 4).close().text(u"[").slot(0, 4).text(u"]").end();
            b.end().end();
        };
        const std::string list("a\0\0\0b\0<\0\0\0", 10);
        const auto r = render(chunkOf({[&](Bin &b) {
            b.header().instance(definition, {{4, le(2, 1)}, {1, std::string("P\0", 2)}, {0, ""}, {0x81, list}, {0, ""}}).u8(0);
        }}));
        QCOMPARE(r.fault, std::string());
        QCOMPARE(r.xml, std::string("<Event><System><Provider Name=\"P\"/><Level>2</Level></System><EventData><Data Name=\"list\">a</Data>"
                                    "<Data Name=\"list\">b&lt;</Data><Plain/><Mixed k=\"&lt;2\">[2]</Mixed></EventData></Event>"));
        QCOMPARE(r.json, quoted("{'Event':{'System':{'Provider':{'#attributes':{'Name':'P'}},'Level':2},'EventData':{'list':['a','b<'],'Binary':null,"
                        "'Plain':null,'Mixed':{'#attributes':{'k':'<2'},'#text':'[2]'}}}}"));
        QVERIFY(r.reading == RecordIndex::Reading::Sound);
        QCOMPARE(r.row.severity(), Severity::Error);
        QCOMPARE(r.provider, std::string("P"));
    }

    void embeddedWithAndWithoutHeader()
    {
        for (const bool header : {true, false}) {
            const auto r = render(chunkOf({[&](Bin &b) {
                // The embedded bytes stand behind the descriptors; names in them need their place.
                const auto embedded = [&](std::uint32_t at) {
                    Bin inner(at);
                    if (header)
                        inner.header();
                    inner.open(u"EventData").close().open(u"Data", true).u32(0).attribute(u"Name").text(u"k").close().text(u"v").end().end();
                    if (header)
                        inner.u8(0);
                    return inner.bytes;
                };
                const auto build = [&](std::uint32_t at) {
                    b.bytes.clear();
                    b.header().instance([](Bin &d) {
                        d.header().open(u"Event", false, true).close();
                        systemOf(d, u"4", true);
                        d.slot(0, 0x21, true).end();
                    }, {{0x21, embedded(at)}});
                };
                build(0);
                const std::uint32_t length = static_cast<std::uint32_t>(embedded(0).size());
                const std::uint32_t at = b.at() - length;
                build(at);
                b.u8(0);
            }}));
            QCOMPARE(r.fault, std::string());
            QVERIFY(r.reading == RecordIndex::Reading::Sound);
            QVERIFY2(r.xml.find("<EventData><Data Name=\"k\">v</Data></EventData></Event>") != std::string::npos, r.xml.c_str());
            QVERIFY2(r.json.find(quoted("'EventData':{'k':'v'}}}")) != std::string::npos, r.json.c_str());
            QCOMPARE(r.record.message, std::string("k: v"));
        }
    }

    void brokenPayloadKeepsTheRow()
    {
        const auto content = [](Bin &b) {
            b.header().instance([](Bin &d) {
                d.header().open(u"Event", false, true).close();
                systemOf(d, u"1", true);
                d.slot(0, 0x21, true).end();
            }, {{0x21, std::string("\x0F\x01\x01\x00\x7F\x7F\x7F\x7F", 8)}}).u8(0);
        };
        const std::string chunk = chunkOf({content});
        const auto r = render(chunk);
        QVERIFY(!r.good);
        QVERIFY(r.reading == RecordIndex::Reading::Partial);
        QCOMPARE(r.row.severity(), Severity::Critical);
        // In the parser: a row, and a problem that says so; the record shows what is known.
        const auto source = std::make_shared<MemorySource>(fileOf(chunk));
        const Parsed parsed = parseAll(*findFormat("evtx"), *source);
        QCOMPARE(parsed.rows.size(), std::size_t(1));
        QVERIFY(parsed.rows[0].row.hasProblem());
        QCOMPARE(parsed.problems.size(), std::size_t(1));
        QCOMPARE(parsed.problems[0].code, ProblemCode::RecordUnreadable);
        QVERIFY(parsed.problems[0].recordKept);
        const auto record = findFormat("evtx")->makeParser()->decoder(source, {})->decode(parsed.rows[0].row);
        QVERIFY(record.has_value());
        QCOMPARE(record->level, std::string("1"));
    }

    void templateWithoutContent()
    {
        const auto r = render(chunkOf({[](Bin &b) { b.header().instance([](Bin &) {}, {}).u8(0); }}));
        QVERIFY(r.reading == RecordIndex::Reading::Unreadable); // found by fuzzing: a row without anything
    }

    void missingValues()
    {
        const auto r = render(chunkOf({[](Bin &b) {
            b.header().instance([](Bin &d) {
                d.header().open(u"Event", false, true).close();
                systemOf(d, u"2", true);
                d.open(u"X", false, true).close().slot(40, 1).end().end();
            }, {{1, std::string("a\0", 2)}}).u8(0);
        }}));
        QVERIFY(r.good); // what is missing is empty …
        QVERIFY(r.reading == RecordIndex::Reading::Partial); // … and said
    }

    void levels()
    {
        for (const unsigned level : {0u, 1u, 5u, 6u, 16u, 254u, 255u}) {
            const auto r = render(chunkOf({[&](Bin &b) {
                b.header().instance([](Bin &d) {
                    d.header().open(u"Event", false, true).close().open(u"System", false, true).close();
                    d.open(u"Level", false, true).close().slot(0, 4).end();
                    d.end().end();
                }, {{4, le(level, 1)}}).u8(0);
            }}));
            QVERIFY(r.reading == RecordIndex::Reading::Sound);
            QCOMPARE(r.row.severity(), severityFromEvtxLevel(static_cast<int>(level)));
            QCOMPARE(r.level, std::to_string(level));
        }
    }

    void badFileTime()
    {
        for (const std::uint64_t ticks : {std::uint64_t(0), UINT64_MAX, std::uint64_t(1) << 63}) {
            const auto r = render(chunkOf({[&](Bin &b) {
                b.header().instance([](Bin &d) {
                    d.header().open(u"Event", false, true).close().open(u"System", false, true).close();
                    d.open(u"TimeCreated", true, true).u32(0).attribute(u"SystemTime").slot(0, 17).u8(0x03);
                    d.end().end();
                }, {{17, le(ticks, 8)}}).u8(0);
            }}));
            QVERIFY(r.good && r.reading == RecordIndex::Reading::Sound);
            QCOMPARE(r.row.time(), Timestamp::fromFileTime(134'000'000'000'000'000ull)); // when it was written
        }
    }

    void hostile_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 14; ++i)
            QTest::addRow("%d", i) << i;
    }
    /// Content that leads nowhere, in circles or much too far: refused in words, quickly.
    void hostile()
    {
        QFETCH(int, which);
        const auto content = [which](Bin &b) {
            b.header();
            switch (which) {
            case 0: b.u8(0x0C).u8(1).u32(7).u32(0xFFFFFFF0u).values({}); break; // definition far outside
            case 1: b.u8(0x0C).u8(1).u32(7).u32(16).values({}); break;         // in the chunk's header
            case 2: b.u8(0x01).u32(0).u32(0xFFFFFF00u); break;                  // name outside
            case 3: // elements without end, in elements
                for (int i = 0; i < 200; ++i)
                    b.open(u"a").close();
                break;
            case 4: b.open(u"a").close().u8(0x05).u8(1).u16(0xFFFF); break;     // text past the end
            case 5: b.instance([](Bin &d) { d.header().open(u"E", false, true).close().end(); }, {}); // too many values
                save<std::uint32_t>(b.bytes, b.bytes.size() - 4, 0x7FFFFFFFu);
                break;
            case 6: b.instance([](Bin &d) { d.header().open(u"E", false, true).close().end(); }, {{1, "ab"}}); // value too long
                save<std::uint16_t>(b.bytes, b.bytes.size() - 6, 0xFFFF);
                break;
            case 7: // a definition that is used within itself
                b.instance([](Bin &d) { d.header().open(u"E", false, true).close().instanceOf(d.definitionAt, {}).end(); }, {});
                break;
            case 8: { // a value that is an instance of the template it is a value of, to any depth
                const std::uint32_t start = b.at();
                std::string value;
                for (int pass = 0; pass < 40; ++pass) {
                    Bin inner(0);
                    inner.header().instanceOf(start + 10, {{0x21, value}}).u8(0);
                    if (inner.bytes.size() > 2000)
                        break;
                    value = inner.bytes;
                }
                b.instance([](Bin &d) { d.header().open(u"E", false, true).close().slot(0, 0x21).end(); }, {{0x21, value}});
                break;
            }
            case 9: { // a bomb: each level shows its value a hundred times
                std::string value(40, 'x');
                unsigned type = 1;
                const std::uint32_t start = b.at();
                for (int pass = 0; pass < 7; ++pass) {
                    Bin inner(0);
                    inner.header().instanceOf(start + 10, {{type, value}}).u8(0);
                    value = inner.bytes;
                    type = 0x21;
                }
                b.instance([](Bin &d) {
                    d.header().open(u"E", false, true).close();
                    for (int i = 0; i < 100; ++i)
                        d.slot(0, 0x21);
                    d.end();
                }, {{0x21, value}});
                break;
            }
            case 10: { // a large value a thousand times
                b.instance([](Bin &d) {
                    d.header().open(u"E", true, true).u32(0).attribute(u"a");
                    for (int i = 0; i < 2000; ++i)
                        d.slot(0, 1);
                    d.close();
                    for (int i = 0; i < 2000; ++i)
                        d.slot(0, 1);
                    d.end();
                }, {{1, std::string(30'000, 'x')}});
                break;
            }
            case 11: b.u8(0x0D).u16(0).u8(1); break;      // substitution outside a template
            case 12: b.open(u"a").close().end().end(); break; // more ends than beginnings
            default: b.raw(std::string(30, '\x7F'));
            }
            b.u8(0);
        };
        QElapsedTimer timer;
        timer.start();
        const std::string chunk = chunkOf({content, [](Bin &b) { b.header().open(u"Event").close(); systemOf(b, u"2"); b.end().u8(0); }});
        const auto r = render(chunk);
        QVERIFY2(!r.good && !r.fault.empty() && r.xml.empty() && r.json.empty(), r.fault.c_str());
        QVERIFY2(r.fault.find("agree") == std::string::npos, r.fault.c_str());
        QVERIFY(render(chunk, 1).good); // its neighbour is read
        const Parsed parsed = parseAll(*findFormat("evtx"), MemorySource(fileOf(chunk)));
        QVERIFY(!parsed.rows.empty() && !parsed.problems.empty());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void oneTemplateManyUses()
    {
        std::uint32_t definition = 0;
        std::vector<Content> records{[&](Bin &b) {
            b.header().instance([](Bin &d) {
                d.header().open(u"Event", false, true).close().open(u"System", false, true).close();
                d.open(u"EventID", true, true).u32(0).attribute(u"Qualifiers").slot(1, 6, true).close().slot(0, 6).end();
                d.end().end();
            }, {{6, le(1, 2)}, {6, le(16384, 2)}}).u8(0);
            definition = b.definitionAt;
        }};
        for (unsigned i = 2; i < 200; ++i)
            records.push_back([&definition, i](Bin &b) { b.header().instanceOf(definition, {{6, le(i, 2)}, {i % 2 ? 6u : 0u, i % 2 ? le(3, 2) : std::string()}}).u8(0); });
        const std::string chunk = chunkOf(records);
        QCOMPARE(render(chunk, 0).json, quoted("{'Event':{'System':{'EventID':{'#attributes':{'Qualifiers':16384},'#text':1}}}}"));
        QCOMPARE(render(chunk, 1).json, quoted("{'Event':{'System':{'EventID':2}}}"));
        const Parsed parsed = parseAll(*findFormat("evtx"), MemorySource(fileOf(chunk)));
        QCOMPARE(parsed.rows.size(), std::size_t(199));
        for (std::size_t i = 0; i < parsed.rows.size(); ++i)
            QCOMPARE(parsed.rows[i].row.typeId(), static_cast<std::uint32_t>(i + 1));
    }
};

QTEST_GUILESS_MAIN(TestEvtxDecoder)
#include "tst_evtxdecoder.moc"
