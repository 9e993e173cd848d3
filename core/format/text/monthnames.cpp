// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/text/monthnames.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace sightglass {

namespace {

struct Name
{
    std::string text; ///< ASCII letters in lower case.
    int month;
};

/// Names by their first byte, in lower case; longer ones first.
struct Table
{
    std::array<std::vector<Name>, 256> byFirst;

    Table()
    {
        static constexpr std::array<const char *, 12> names{
            // German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Polish, Russian
            "januar jänner jän janvier janv enero ene gennaio gen janeiro januari stycznia sty января янв",
            "februar février févr fevr fév febrero febbraio fevereiro fev februari lutego lut февраля фев",
            "märz mär mrz mars marzo março maart mrt marca марта мар",
            "avril avr abril abr aprile kwietnia kwi апреля апр",
            "mai mayo maggio mag maio mei maj maja мая май",
            "juni juin junio giugno giu junho czerwca cze июня июн",
            "juli juillet juil julio luglio lug julho lipca lip июля июл",
            "août aout agosto ago augustus augusti sierpnia sie августа авг",
            "septembre septiembre settembre setembro set września wrz сентября сен",
            "oktober okt octobre octubre ottobre ott outubro out października paź октября окт",
            "novembre noviembre novembro listopada lis ноября ноя",
            "dezember dez décembre déc diciembre dic dicembre dezembro desember des december grudnia gru декабря дек"};
        for (std::size_t month = 0; month < names.size(); ++month) {
            std::string_view rest = names[month];
            while (!rest.empty()) {
                const std::size_t end = std::min(rest.find(' '), rest.size());
                add(std::string(rest.substr(0, end)), static_cast<int>(month) + 1);
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
        }
    }
    void add(const std::string &utf8, int month)
    {
        insert(utf8, month);
        // The same in 8-bit text, where it can be written so.
        std::string bytes;
        for (std::size_t i = 0; i < utf8.size(); ++i) {
            const auto c = static_cast<unsigned char>(utf8[i]);
            if (c < 0x80)
                bytes += utf8[i];
            else if ((c == 0xC2 || c == 0xC3) && i + 1 < utf8.size())
                bytes += static_cast<char>((c & 3) << 6 | (static_cast<unsigned char>(utf8[++i]) & 0x3F));
            else
                return;
        }
        if (bytes != utf8)
            insert(bytes, month);
    }
    void insert(const std::string &text, int month)
    {
        std::vector<Name> &list = byFirst[static_cast<unsigned char>(text[0])];
        auto at = list.begin();
        while (at != list.end() && at->text.size() >= text.size())
            ++at;
        list.insert(at, {text, month});
    }
};

} // namespace

int monthInOtherLanguage(std::string_view text, std::size_t &length)
{
    static const Table table;
    if (text.size() < 3)
        return 0;
    for (const Name &name : table.byFirst[static_cast<unsigned char>(asciiLower(text[0]))]) {
        if (text.size() < name.text.size())
            continue;
        std::size_t i = 1;
        while (i < name.text.size() && asciiLower(text[i]) == name.text[i])
            ++i;
        if (i < name.text.size())
            continue;
        if (i < text.size() && (static_cast<unsigned char>((text[i] | 0x20) - 'a') < 26 || static_cast<unsigned char>(text[i]) >= 0x80))
            continue; // a longer word
        length = i < text.size() && text[i] == '.' ? i + 1 : i;
        return name.month;
    }
    return 0;
}

} // namespace sightglass
