// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/schema/schema.h"

// Of old and new rows alike, so that what was put into the index can be taken out of it.
#define LIVE_TEXT(row) "substr(CAST(" row ".raw AS TEXT), 1, 65536)"
#define THREAT_TEXT(row) \
    row ".action || ' ' || " row ".name || ' ' || " row ".class || ' ' || " row ".threat_category || ' ' || " row ".category || ' ' || " row ".url || ' ' || " row \
        ".user_name || ' ' || " row ".client_ip || ' ' || " row ".server_ip || ' ' || " row ".policy"
#define TRANSFER_TEXT(row) row ".user_name || ' ' || " row ".path || ' ' || " row ".target || ' ' || " row ".client_ip || ' ' || " row ".protocol"

#define DONE(kind) "(SELECT done FROM search_state WHERE kind = '" kind "')"
// `done` is always a row that is there, or 0: the next row has a higher id, also where ids are used again.
#define STEP_BACK(kind) "done = CASE WHEN done = old.id THEN coalesce((SELECT max(id) FROM " kind " WHERE id < old.id), 0) ELSE done END"
#define NOTE(kind, text) "INSERT INTO search_gone (kind, item, words) VALUES ('" kind "', old.id, " text ") ON CONFLICT DO NOTHING;"

// Texts are in the index alone, which has to be told what goes.
#define WORDS_OF(kind) "CREATE VIRTUAL TABLE " kind "_text USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2')"
// Few rows: the index has a copy of its own.
#define COPY_OF(kind) "CREATE VIRTUAL TABLE " kind "_text USING fts5(text, tokenize='unicode61 remove_diacritics 2')"

#define GONE(kind, text) \
    "CREATE TRIGGER " kind "_text_gone AFTER DELETE ON " kind " WHEN old.id <= " DONE(kind) " BEGIN " NOTE(kind, text) \
    " UPDATE search_state SET removed = removed + 1, " STEP_BACK(kind) " WHERE kind = '" kind "'; END"
#define CHANGED(kind, columns) \
    "CREATE TRIGGER " kind "_text_changed AFTER UPDATE OF " columns " ON " kind " WHEN old.id <= " DONE(kind) " BEGIN " NOTE(kind, "''") \
    " UPDATE search_state SET removed = removed + 1 WHERE kind = '" kind "'; END"
#define TAG_CHANGED(when, row) \
    "CREATE TRIGGER event_text_tag_" when " AFTER " when " ON event_tag WHEN EXISTS (SELECT 1 FROM event WHERE id = " row ".event AND id <= " DONE("event") ") BEGIN" \
    " INSERT INTO search_gone (kind, item, words) VALUES ('event', " row ".event, '') ON CONFLICT DO NOTHING;" \
    " UPDATE search_state SET removed = removed + 1 WHERE kind = 'event'; END"

// The same on PostgreSQL: ids are never used again there, and rows of the index go by their link.
#define POSTGRES_WORDS(kind) "CREATE TABLE " kind "_text (id BIGINT PRIMARY KEY REFERENCES " kind " (id) ON DELETE CASCADE, words TSVECTOR NOT NULL)"
#define POSTGRES_INDEX(kind) "CREATE INDEX " kind "_text_words ON " kind "_text USING gin (words)"
#define POSTGRES_CHANGED(kind, columns) "CREATE TRIGGER " kind "_text_changed AFTER UPDATE OF " columns " ON " kind " FOR EACH ROW EXECUTE FUNCTION search_changed()"

#define STATE_ROWS \
    "INSERT INTO search_state (kind, done, removed, rebuild) VALUES ('live_event', 0, 0, 0), ('event', 0, 0, 0), ('ticket', 0, 0, 0), ('threat', 0, 0, 0)," \
    " ('transfer', 0, 0, 0), ('job', 0, 0, 0)"

namespace sightglass {

// Words of what is kept, for searching. New rows are not looked at when they are written: `search_state.done` is the last
// one of a table whose words are in its index, and SearchStore brings that up to date in batches. What is changed or goes later is noted in
// `search_gone`, with the text that is in the index where that has no copy of it (triggers cannot reach FTS5 itself with trusted_schema off).
// Of followed events that go, past their retention, only the number is noted: their words stay in the index of SQLite, where nothing finds
// them, until it is made anew (`removed`, `rebuild`), since taking them out one by one would cost as much as storing them.
const Migration searchSchema{
    {
        "CREATE TABLE search_state (kind TEXT PRIMARY KEY, done INTEGER NOT NULL, removed INTEGER NOT NULL, rebuild INTEGER NOT NULL) STRICT, WITHOUT ROWID",
        STATE_ROWS,
        "CREATE TABLE search_gone (kind TEXT NOT NULL, item INTEGER NOT NULL, words TEXT NOT NULL, PRIMARY KEY (kind, item)) STRICT, WITHOUT ROWID",
        WORDS_OF("live_event"),
        "CREATE TRIGGER live_event_text_gone AFTER DELETE ON live_event WHEN old.id <= " DONE("live_event") " BEGIN"
        " UPDATE search_state SET removed = removed + CASE WHEN EXISTS (SELECT 1 FROM search_gone WHERE kind = 'live_event' AND item = old.id) THEN 0 ELSE 1 END, rebuild = CASE WHEN done = old.id THEN 1 ELSE rebuild END, " STEP_BACK("live_event") " WHERE kind = 'live_event'; END",
        "CREATE TRIGGER live_event_text_changed AFTER UPDATE OF raw ON live_event WHEN old.id <= " DONE("live_event") " BEGIN " NOTE("live_event", LIVE_TEXT("old")) " END",
        WORDS_OF("threat"),
        GONE("threat", THREAT_TEXT("old")),
        WORDS_OF("transfer"),
        GONE("transfer", TRANSFER_TEXT("old")),
        COPY_OF("event"),
        GONE("event", "''"),
        CHANGED("event", "source, host, message, raw, note"),
        TAG_CHANGED("INSERT", "new"),
        TAG_CHANGED("DELETE", "old"),
        COPY_OF("ticket"),
        GONE("ticket", "''"),
        CHANGED("ticket", "title, assignee, tags, notes"),
        COPY_OF("job"),
        GONE("job", "''"),
        CHANGED("job", "name, path, format, error"),
    },
    {
        "CREATE TABLE search_state (kind TEXT COLLATE \"C\" PRIMARY KEY, done BIGINT NOT NULL, removed BIGINT NOT NULL, rebuild BIGINT NOT NULL)",
        STATE_ROWS,
        "CREATE TABLE search_gone (kind TEXT COLLATE \"C\" NOT NULL, item BIGINT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (kind, item))",
        "CREATE FUNCTION search_changed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " IF OLD.id <= (SELECT done FROM search_state WHERE kind = TG_TABLE_NAME) THEN"
        " INSERT INTO search_gone (kind, item, words) VALUES (TG_TABLE_NAME, OLD.id, '') ON CONFLICT DO NOTHING;"
        " END IF; RETURN NULL; END $$",
        "CREATE FUNCTION search_tag_changed() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE changed BIGINT; BEGIN"
        " IF TG_OP = 'INSERT' THEN changed := NEW.event; ELSE changed := OLD.event; END IF;"
        " IF changed <= (SELECT done FROM search_state WHERE kind = 'event') THEN"
        " INSERT INTO search_gone (kind, item, words) VALUES ('event', changed, '') ON CONFLICT DO NOTHING;"
        " END IF; RETURN NULL; END $$",
        POSTGRES_WORDS("live_event"), POSTGRES_INDEX("live_event"), POSTGRES_CHANGED("live_event", "raw"),
        POSTGRES_WORDS("threat"), POSTGRES_INDEX("threat"),
        POSTGRES_WORDS("transfer"), POSTGRES_INDEX("transfer"),
        POSTGRES_WORDS("event"), POSTGRES_INDEX("event"), POSTGRES_CHANGED("event", "source, host, message, raw, note"),
        "CREATE TRIGGER event_text_tag AFTER INSERT OR DELETE ON event_tag FOR EACH ROW EXECUTE FUNCTION search_tag_changed()",
        POSTGRES_WORDS("ticket"), POSTGRES_INDEX("ticket"), POSTGRES_CHANGED("ticket", "title, assignee, tags, notes"),
        POSTGRES_WORDS("job"), POSTGRES_INDEX("job"), POSTGRES_CHANGED("job", "name, path, format, error"),
    }};

} // namespace sightglass
