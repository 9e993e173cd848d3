// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/event/stringtable.h"

#include <QtTest>

#include <unordered_map>

using namespace sightglass;

class TestStringTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixedEntries()
    {
        StringTable table;
        QCOMPARE(table.size(), std::size_t(2));
        QCOMPARE(table.intern(""), StringTable::empty);
        QVERIFY(table.at(StringTable::empty).empty());
        QVERIFY(!table.at(StringTable::overflow).empty());
    }
    void sameTextSameId()
    {
        StringTable table;
        std::unordered_map<std::string, std::uint32_t> ids;
        for (int i = 0; i < 50000; ++i) {
            const std::string text = "name" + std::to_string(i % 7000) + std::string(static_cast<std::size_t>(i % 13), 'x');
            const StringId id = table.intern(text);
            const auto [it, isNew] = ids.emplace(text, id.value);
            QCOMPARE(it->second, id.value);
            QVERIFY(table.at(id) == text);
        }
        QCOMPARE(table.size(), ids.size() + 2);
    }
    void viewsStayValid()
    {
        StringTable table;
        const std::string_view first = table.at(table.intern("first"));
        for (int i = 0; i < 100000; ++i)
            table.intern(std::to_string(i));
        QCOMPARE(first, std::string_view("first"));
        StringTable moved = std::move(table);
        QCOMPARE(first, std::string_view("first"));
        QCOMPARE(moved.intern("first").value, 2u);
    }
    void limits_()
    {
        StringTable table;
        QCOMPARE(table.intern(std::string(limits::dictionaryString + 1, 'a')), StringTable::overflow);
        QVERIFY(table.intern(std::string(limits::dictionaryString, 'a')) != StringTable::overflow);
        for (std::uint32_t i = 0; i < limits::distinctStrings + 10; ++i)
            table.intern(std::to_string(i));
        QCOMPARE(table.size(), std::size_t(limits::distinctStrings));
        QCOMPARE(table.intern("one more"), StringTable::overflow);
        QVERIFY(table.intern("17") != StringTable::overflow);
    }
};

QTEST_GUILESS_MAIN(TestStringTable)
#include "tst_stringtable.moc"
