// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/recordxml.h"

#include <QtTest>

using namespace sightglass;
using namespace sightglass::evtx;

namespace {

std::string flat(std::string_view xml)
{
    EventRecord record;
    fillRecord(record, xml);
    std::string all;
    for (const EventField &f : record.fields)
        all += f.name + "=" + f.value + ";";
    return all + " | " + record.message;
}

} // namespace

class TestRecordXml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void system()
    {
        const SystemValues v = pickSystem("<Event><System><Provider Name=\"A &amp; &lt;B&gt;\" Guid='{x}'/><EventID Qualifiers=\"16384\">7036</EventID>"
                                          "<Level>2</Level><Keywords>0x8010000000000000</Keywords><TimeCreated SystemTime=\"2020-10-20T22:33:02.063979800Z\"/>"
                                          "<Computer>PC</Computer></System><EventData><Data Name=\"Level\">9</Data></EventData></Event>");
        QCOMPARE(v.level, std::optional<int>(2));
        QCOMPARE(v.eventId, 7036u);
        QCOMPARE(v.keywords, 0x8010000000000000ull);
        QCOMPARE(v.provider, std::string("A & <B>"));
        QCOMPARE(v.computer, std::string("PC"));
        QCOMPARE(v.timeCreated.toIso(), std::string("2020-10-20T22:33:02.063979Z"));
    }
    void systemHoles()
    {
        QVERIFY(!pickSystem("<Event><EventData><Data>x</Data></EventData></Event>").level);
        QVERIFY(!pickSystem("<Event><System><Level/></System></Event>").level);
        QVERIFY(!pickSystem("<Event><System><Level>abc</Level></System></Event>").level);
        QVERIFY(!pickSystem("<Event><System><Provider Name=\"x").level);
        QVERIFY(!pickSystem("").level);
    }
    void fields()
    {
        QCOMPARE(flat("<Event xmlns=\"u\"><System><Provider Name=\"P\"/><EventID>5</EventID></System><EventData><Data Name=\"a\">1</Data><Data>2</Data><Data>3</Data>"
                      "<Binary>FF</Binary></EventData></Event>"),
                 std::string("Provider=P;EventID=5;a=1;Data1=2;Data2=3;Binary=FF; | a: 1; 2; 3; Binary: FF"));
        QCOMPARE(flat("<Event><UserData><Cleared xmlns=\"u\"><User>x</User><Deep k=\"v\"><More>y</More></Deep></Cleared></UserData></Event>"),
                 std::string("Cleared.User=x;Cleared.Deep.k=v;Cleared.Deep.More=y; | Cleared.User: x; Cleared.Deep.More: y"));
        QCOMPARE(flat("<Event><EventData><Data>only</Data></EventData></Event>"), std::string("Data1=only; | only"));
    }
    void hostileXmlStaysText()
    {
        QVERIFY(flat("<Event><EventData><Data Name=\"a\">1</Data>").find("_unparsed") != std::string::npos);
        QVERIFY(flat("<Event><EventData><Data Name=\"a\">\x01\x02</Data></EventData></Event>").find("\xEF\xBF\xBD\xEF\xBF\xBD") != std::string::npos);
        std::string deep;
        for (int i = 0; i < 100'000; ++i)
            deep += "<a>";
        flat(deep);
        flat("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><Event>&b;</Event>");
    }
};

QTEST_GUILESS_MAIN(TestRecordXml)
#include "tst_recordxml.moc"
