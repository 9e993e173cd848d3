// SPDX-License-Identifier: GPL-3.0-or-later
// EvtApi of Windows (core/source/live/evtapi.cpp as it is) under Wine, on the wevtapi.dll beside it: channels, their facts,
// reading from the oldest, one record by its number, a late one, bookmarks good, stale and wrong. Prints how many events
// there were.
#include "core/source/live/evtapi.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

using namespace sightglass;

#define CHECK(condition)                                                                    \
    do {                                                                                    \
        if (!(condition)) {                                                                 \
            std::printf("FAILED in line %d: %s\n", __LINE__, #condition);                   \
            std::exit(1);                                                                   \
        }                                                                                   \
    } while (false)

int main()
{
    const auto api = EvtApi::create();
    std::vector<std::string> names;
    CHECK(api->channels(names).isOk());
    CHECK(names == std::vector<std::string>{"Application"});
    EvtApi::ChannelInfo info, none;
    CHECK(api->channelInfo(names[0], info).isOk());
    CHECK(info.enabled && info.subscribable && info.records > 0 && info.oldest > 0);
    CHECK(api->channelInfo("Nothing", none).code == EvtApi::Code::ChannelNotFound);

    EvtApi::Subscription oldest = 0;
    CHECK(api->subscribe(names[0], "", EvtApi::Begin::Oldest, "", false, oldest).isOk());
    std::vector<EvtApi::Record> records;
    std::size_t total = 0;
    std::uint64_t last = 0;
    for (;;) {
        records.clear();
        const auto status = api->next(oldest, 100, records);
        if (status.code == EvtApi::Code::NoMore)
            break;
        CHECK(status.isOk());
        total += records.size();
        for (const EvtApi::Record &record : records) {
            CHECK(record.id > last);
            CHECK(record.xml.find("<EventRecordID>" + std::to_string(record.id) + "</EventRecordID>") != std::string::npos);
            last = record.id;
        }
    }
    CHECK(total == info.records);
    std::string bookmark;
    CHECK(api->bookmark(oldest, bookmark).isOk());
    CHECK(bookmark.find("RecordId='" + std::to_string(last) + "'") != std::string::npos);

    EvtApi::Record one;
    CHECK(api->record(names[0], last, one).isOk());
    CHECK(one.id == last);
    CHECK(api->record(names[0], last + 1, one).code == EvtApi::Code::Stale);

    // Written while it is followed: the wait ends, and the event is there.
    {
        std::ofstream file(std::getenv("SIGHTGLASS_EVT_RECORDS"), std::ios::app | std::ios::binary);
        file << "<Event><System><Provider Name=\"late\"/><EventRecordID>" << last + 10 << "</EventRecordID></System></Event>\n";
    }
    LiveInterrupt interrupt;
    records.clear();
    for (int i = 0; i < 100 && records.empty(); ++i) {
        api->wait(oldest, 250, interrupt);
        api->next(oldest, 10, records);
    }
    CHECK(records.size() == 1 && records[0].id == last + 10);
    api->close(oldest);

    EvtApi::Subscription after = 0;
    CHECK(api->subscribe(names[0], "", EvtApi::Begin::AfterBookmark, bookmark, true, after).isOk());
    records.clear();
    CHECK(api->next(after, 10, records).isOk());
    CHECK(records.size() == 1 && records[0].id == last + 10);
    api->close(after);
    CHECK(api->subscribe(names[0], "", EvtApi::Begin::AfterBookmark, "<BookmarkList><Bookmark Channel='Application' RecordId='77777777'/></BookmarkList>", true, after).code
          == EvtApi::Code::Stale);
    CHECK(api->subscribe(names[0], "", EvtApi::Begin::AfterBookmark, "no bookmark", true, after).code == EvtApi::Code::BadBookmark);
    CHECK(api->subscribe("Nothing", "", EvtApi::Begin::Oldest, "", false, after).code == EvtApi::Code::ChannelNotFound);
    CHECK(api->connect("elsewhere").code == EvtApi::Code::Unreachable);
    std::printf("%zu events\n", total);
    return 0;
}
