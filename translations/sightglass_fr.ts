<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CaseText</name>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGED since it was marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed for this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as last computed; not checked for this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are UTC (ISO 8601). An offset counts the bytes of the log, unpacked, from 0 to the first byte of the record. SHA-256 is as sha256sum prints it; that of a record is of its bytes alone. Characters that cannot be seen, or turn the direction of writing, are shown as ⟨U+202E⟩.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and how grave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record goes on; its first 64 KiB are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events by severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report made (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offsets and the SHA-256 of the log are of its text as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PushWords</name>
    <message>
        <source>ClickHouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://server:8123</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the table where it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asynchronous inserts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gathers inserts of many senders and answers when they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server before 21.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times as seconds and microseconds, fields as two arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly once in what is asked with FINAL: the table is a ReplacingMergeTree by the event&apos;s id, which takes events that came twice together when it merges parts. A request that is sent again as it was is not even written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers there, but it is not ClickHouse. Check the address; the port for HTTP is 8123 or 8443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such target</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A batch of %n event(s) of the queue was damaged on the disk.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elasticsearch or OpenSearch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://server:9200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index or data stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are created there, never changed, as data streams ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingest pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly once: each event is created under its own id, and the server says of one that came before that it is there (409). A data stream tells so within its current backing index: an event that is sent again after a rollover is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is none of the bulk API. Is this Elasticsearch or OpenSearch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers there, but it is neither Elasticsearch nor OpenSearch. Check address and path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graylog (GELF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udp://server:12201, tcp://server:12201, tls://server:12201 or http://server:12201/gelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of a datagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of UDP; up to 8192 in a local network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of UDP and HTTP; TCP has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: UDP has no answers. A message that is lost on the way is lost; what cannot leave this computer is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least once: each message is answered. _event_id tells events that came twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least once: GELF over TCP has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. _event_id tells events that came twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes need %2 chunks, and GELF allows 128. Raise the bytes of a datagram, or use TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a GELF server is udp://, tcp:// or tls://server:12201, or http(s)://server:12201/gelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the body, {{ has no }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has {{%1}}, which is nothing of an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP server (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client-log: level, message and client_id to /log; application-log: timestamp, level, source, application, message and metadata to /data/batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the address; empty: that of the profile. application-log: /data/batch takes a list, /data/ and /data/fast one event each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events in a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single: one; list: a JSON array; lines: one JSON object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with {{message}}, {{time}}, {{severity}}, {{level}}, {{host}}, {{source}}, {{log}}, {{offset}}, {{raw}}, {{fields}}, {{field:NAME}}, {{id}} …; empty: that of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{client_id}} of client-log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{application}}; empty: the program that wrote the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name: value, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least once: an event counts as delivered when the server answers with 2xx. The event&apos;s id is {{id}} in the body; what the server makes of it decides whether an event may be there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grafana Loki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://server:3100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes a stream, of: host, severity, format, source, log. Few, since each combination is a stream of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields as structured metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Loki 3.0, or 2.9 where it is switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header X-Scope-OrgID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least once. An entry that is sent again has the same labels, nanosecond and line, and Loki drops it while it still has the first in memory; two equal lines of one microsecond differ in the nanosecond, so that both stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels has &apos;%1&apos;, but labels are host, severity, format, source, log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenTelemetry (OTLP/HTTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://server:4318; /v1/logs is added where there is no path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service.name of all events; empty: the program that wrote the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least once: OTLP has no way to say that an event came before. Each event carries log.record.uid, by which a store behind the collector can tell. What a server took in part (partial success) is never sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused some events without saying which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more was taken into the push queue: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; is wrong: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; matches where nothing is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others may read this secret; allow it to yourself alone (chmod 600)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syslog server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls://server:6514, tcp://server:601 or udp://server:514</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of events that have none of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message alone, or the record as it stands in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields as structured data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the structured data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@number of an enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the text as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5424 asks for it; many servers keep the mark as part of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least once: syslog has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. What the server holds in memory when it dies is lost with it. The parameter id tells events that came twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes are too long for a datagram, which carries 65,507. Use TCP or TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a syslog server is tls://server:6514, tcp://server:601 or udp://server:514.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) ahead of this computer&apos;s. Set the one that is wrong, or events will seem too old.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) behind this computer&apos;s. Set the one that is wrong, or events will seem to come from the future.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such kind of target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos; of this kind of target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a secret and is not kept with the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;, but %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and password do not belong into the address, which everybody can see: use the settings for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate of the client needs its key, and a key its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://server:port, and a path where the server is behind one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udp://server:port, tcp://server:port or tls://server:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of fields, with commas between them, whose values are replaced by *** before anything leaves; also source, host, log and raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expressions (RE2), one a line: what they match is replaced by *** in all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the record as it stands in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside message and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File (PEM) with certificates that are trusted beside those of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File (PEM) that shows the server who we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events in one request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KiB in one request, before compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds to wait for a request to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that come one by one are sent together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 keeps the order of the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until a request counts as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basic: user and password; bearer: a token; apikey: a key of Elasticsearch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know who we are (%1). Check user, password, token or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows us and forbids it (%1). Ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this path (%1). Check address and path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path exists but takes no such request (%1). Check path and method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy in between wants to know who we are (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too large for the server (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy or away (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to another address (HTTP %1: %2). Use that one if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 is not known. Check the spelling, and whether this computer reaches the name server of that network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the connection: nothing listens there, or a firewall says no. Check port and server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer (%2). It is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check network and firewall, or raise the timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached from here (%2). Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the certificate of %1 (%2). Name the authority&apos;s certificate in the settings (Own certificate authority).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired (%2). The server needs a new one; check this computer&apos;s clock, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet (%2). Is this computer&apos;s clock right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is that of another server (%2). Use the name that stands in it, or check that you are talking to the right server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 came about (%2). Is it the port for TLS, and does the server want a client certificate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate or key of the settings cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too large (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are no certificate and key (PEM), or the passphrase is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source> … (cut: %1 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows are missing; is the disk for temporary files full?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads logs and shows how many events of each severity they hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs or folders to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a window of its own, also where there is one already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::AboutDialog</name>
    <message>
        <source>About Sightglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sightglass %1
Reads logs and shows the level of what flows inside.

Free software under the GNU General Public License, version 3 or later.
It comes with no warranty, to the extent that the law permits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sightglass %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::AddToTicketDialog</name>
    <message>
        <source>Add to ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln event(s) to:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find a ticket by number, title or assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::AlertModel</name>
    <message>
        <source>It goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::AlertRulesDialog</name>
    <message>
        <source>&amp;New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify on the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the filter line; empty: every event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a saved filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With&amp;in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts each value of this field by itself: any name of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter of &quot;%1&quot; is wrong: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::Alerts</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Any critical event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed logons of one user</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more alert(s) since the last notification.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is silent: nothing came for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source is silent for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number, query</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the same %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, within %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::AnalysisView</name>
    <message>
        <source>Events of this log over time, by severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marks (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lay at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::ChartMenu</name>
    <message>
        <source>Copy or save this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers as CS&amp;V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::ChartTableDialog</name>
    <message>
        <source>&amp;Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the numbers that the chart shows now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide %1 in the timeline and the shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the severities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All severities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical and error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severities that are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the severities over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity-share</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events by weekday and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekday-hour</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add top values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a chart of the most frequent values of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a bar is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ComparisonView</name>
    <message>
        <source>Counts of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of both by severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;emplates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;emplates (%1 new, %2 vanished)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates are kept of analyses that were open while the Unusual page was looked at. Of these they were not:
%1
Open the log again, look at its Unusual page, and compare that analysis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::DetailsPane</name>
    <message>
        <source>Fr&amp;iendly view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;XML view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events with this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but events with this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ge&amp;neral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, what it means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (level 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task category:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process, thread:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the table to see all of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered from unused space, values may be damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::DropOverlay</name>
    <message>
        <source>Drop to read these logs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::ErrorText</name>
    <message>
        <source>%1 does not exist. Was it moved or renamed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read. Ask for read access, or copy the log to a place where you have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became shorter while it was read. Load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds nothing but zero bytes. It was reserved but never written, or lost in a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is binary data of no known log format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is text, but no known log format recognises it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exceeds a limit of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not describe a log format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is encrypted. Unpack it with its password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held by another program. Close that, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program while it worked on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is the server running, and are host, port and database right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this user in. Check user, password and what the server allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no address of a database, such as postgresql://user@host:5432/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer, or is held by another program. This was not saved; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no history of this program, or a damaged one. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(At byte %1.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file became shorter while it was read; these bytes are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very long line; only its beginning was interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off; what stood before was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority outside 0 to 191</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header not as RFC 5424 asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured data not as RFC 5424 asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero bytes in the text, as a crash leaves them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not as the format of the log asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File header damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk header damaged; its records were read nevertheless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged chunk in which no record was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum of the chunk is wrong; its records were read nevertheless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of this record could not be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last chunk is cut off; its whole records were read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::EventFinding</name>
    <message>
        <source>Defender found malware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Defender found malicious or unwanted software. Look at the path, and at what it did about it (1117).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender was switched off or weakened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection was turned off, or places were excluded from it. Malware does so before it unpacks itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event log was cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody emptied an event log. What it held before is gone here; look for copies that were forwarded, or for deleted records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditing was changed or event logging stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is logged was changed, or the event log service ended. Events may be missing from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service was installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New services start by themselves and with high rights. Everyday with new software; look at the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspicious service was installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service runs a command shell, a script or a program from a share or temporary folder: the way of PsExec, SMBexec and Meterpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed logon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong password, an unknown or a locked account. Single ones are everyday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten or more logons to one account failed within ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password spraying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logons to five or more accounts failed from one place within ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user account was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New accounts are a way to stay. Ask who made it and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account was weakened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-authentication, password or delegation settings of an account were loosened, it was renamed, or got a service name, a history of identities or another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody became a member of an administrative group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member was added to administrators, domain admins or another group with high rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logon by remote desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody logged on through remote desktop (logon type 10). Look at the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote desktop through a tunnel, or taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remote desktop logon that comes from this computer itself, or a session that was taken over with tscon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberoasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service ticket was asked for with RC4, which can be cracked offline. Old services use it as well; many of them by one account are an attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AS-REP roasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket was given without pre-authentication: its password can be cracked offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DCSync: directory replication asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account that is no domain controller asked for the directory&apos;s secrets by replication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DCShadow: a rogue domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer was made to look like a domain controller, so that it can write to the directory unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LSASS was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program opened the process that holds the passwords of those who are logged on, with the rights to read its memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LSASS was dumped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the process that holds passwords was written to a file, or a tool known for it ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password databases were copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SAM, SECURITY or NTDS database was saved or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored passwords were touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaults, key stores, master keys or the password databases of browsers were read, or passwords recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code was put into another process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thread was started in another process, or its memory opened for that. Debuggers and some protection software do so as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell with an encoded command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is hidden as Base64. Some management software does it as well; decode it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell fetched something and may run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script downloads from the network: what it gets never has to touch the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell attack tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of known attack scripts, or of functions that load code into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obfuscated PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is taken apart and put together again to hide what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell hidden or past its policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs without a window or profile, with the execution policy bypassed, in another version or language mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMSI bypass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script speaks of the interface by which virus scanners see scripts: to switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheduled task was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks start programs later or again and again. Everyday with new software; look at what it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspicious scheduled task was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task runs a shell, a script, or something in a temporary or user folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program was set to start by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in Run keys, the Startup folder, Winlogon and such are started at each logon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program starts in place of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image file execution options, accessibility programs, COM classes or key providers were replaced, so that foreign code starts with something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WMI subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter or consumer of WMI was registered: it runs code at an event and survives a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process was started through WMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way by which impacket and many worms go from one computer to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UAC bypass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that gets high rights without asking was made to start another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UAC or another safeguard was switched off in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that protect this computer were changed: UAC, macro security, script policy, RDP, restricted admin, WDigest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups or recovery were destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow copies, backups or recovery options were deleted: ransomware does it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system program used to run or fetch foreign code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that belong to Windows (regsvr32, rundll32, mshta, certutil …) were used in a way that is known from attacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document or browser started a shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office, a mail program, a browser or a viewer started a shell or script host: as malicious documents do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server started a shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server, database or the print spooler started a shell: as web shells and exploits do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shell was started from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of WMI, WinRM, DCOM or a remote service started a shell or script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PsExec or its like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service, file or pipe of PsExec, or of tools that work like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrative pipe or share was opened from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services, tasks, the registry, accounts or the spooler of this computer were reached over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipe with the name of an attack tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cobalt Strike, Meterpreter, potatoes and such speak through pipes with these names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody looks around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that list accounts, groups, trusts, shares or policies. Administrators use them too; an application does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall was opened or switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules or profiles of the firewall were changed by command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that has no business in the network speaks to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script hosts, rundll32, regsvr32 and such opened a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection through this computer itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server program speaks to remote desktop or file sharing of its own computer: a tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A driver without a valid signature was loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drivers have all rights. Attackers bring vulnerable or unsigned ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library was loaded from a strange place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unsigned library in a system program, in the spooler, or from a user&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program file was written in a strange place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start-up folder, the spooler&apos;s drivers, a web root, or a script that a document or service left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of a file was set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creation times are changed to hide new files among old ones. Unpackers do so as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals, recent files or logs were deleted by command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A BITS job fetched a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background transfer service downloads for updates, and for attackers. Look at the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote PowerShell (WinRM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session of Windows Remote Management. Look at who and from where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print spooler abused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer or driver was installed in the way of PrintNightmare or Mimispool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer&apos;s password was changed by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An anonymous logon changed the account of a computer: Zerologon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High privileges were taken or used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process got or used the right to debug others or act as the system; a logon with other credentials followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous or relayed network logon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An anonymous logon with NTLM, or one of this computer to itself: relays and potatoes look like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group policy, its rights or the directory&apos;s schema was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects of the directory that rule many computers were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server: commands, logins or audits changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xp_cmdshell, CLR, roles, logins or audits of the database server were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program was held back by policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLocker or code integrity refused to run a program or library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote control or tunnelling tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program to control computers from afar, or to tunnel through a firewall, ran.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::EventTableModel</name>
    <message numerus="yes">
        <source>%Ln similar event(s), shown one by one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar event(s) in one row: click here, or press the right arrow key, to see each</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered from unused space of the log: a deleted event, whose values may be damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2:%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit success (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit failure (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbose (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::EventWords</name>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows is starting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows is shutting down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authentication package was loaded by the Local Security Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logon process registered with the Local Security Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit messages were lost because the queue was full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notification package was loaded by the account database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local procedure call port was misused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system time was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A monitored pattern of security events occurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator ended the state in which auditing had failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security package was loaded by the Local Security Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account logged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account failed to log on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims of a user or device at logon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group memberships of an account at logon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account logged off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A denial-of-service protection of IPsec began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user started to log off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logon was tried with credentials given explicitly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replay attack was detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handle to an object was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registry value was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handle to an object was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handle to an object was asked for in order to delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handle to a directory or account object was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation was done on a directory object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object was accessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard link was about to be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions of an object were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application tried to reach a blocked ordinal through the TBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special privileges were given to a new logon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A privileged service was called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation was tried on a privileged object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security identifiers were filtered from a logon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handle to an object was duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect access to an object was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data protection master key was backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data protection master key was recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected data was encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected data was decrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A primary token was given to a process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service was installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheduled task was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheduled task was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheduled task was enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheduled task was disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheduled task was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileges of a token were adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user right was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user right was taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trust to a domain was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trust to a domain was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kerberos policy was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data recovery policy of EFS was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit policy of an object was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information on a trusted domain was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logon right was given to an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logon right was taken from an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit policy of the system was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user account was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user account was enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account tried to change its own password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password reset was tried for an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user account was disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user account was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A global security group was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member was added to a global security group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member was removed from a global security group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A global security group was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local security group was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member was added to a local security group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member was removed from a local security group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local security group was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local security group was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A global security group was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user account was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain policy was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user account was locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer account was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer account was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer account was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local distribution group was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member was added to a local distribution group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A global distribution group was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member was added to a global distribution group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A universal security group was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A universal security group was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member was added to a universal security group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member was removed from a universal security group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A universal security group was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of a group was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SID history was added to an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SID history could not be added to an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user account was unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Kerberos ticket-granting ticket was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Kerberos service ticket was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Kerberos service ticket was renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos pre-authentication failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Kerberos ticket-granting ticket was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Kerberos service ticket was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account was mapped for logon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials of an account were checked (NTLM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials of an account were refused by the domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session was connected again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session was disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access list of members of administrators groups was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an account was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password hash of an account was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password policy was queried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new password for directory services restore mode was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account was searched for a blank password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local groups of a user were listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of a local group were listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workstation was locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workstation was unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen saver was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen saver ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message could not be decrypted by RPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditing settings of an object were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user was refused a remote desktop connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trusted forest entry was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate manager refused a certificate request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security permissions of certificate services were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit filter of certificate services was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate request was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows were deleted from the certificate database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate template was loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of per-user audit policy was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program registered as a source of security events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program ended its registration as a source of security events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting to halt on a failed audit was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of special groups was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit policy of one user was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source of directory replication was established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication of a directory began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication of a directory ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall&apos;s policy at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall rule was listed at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall rule was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall rule was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall rule was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall setting was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall rule could not be read and was ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall changed its active profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall rule was not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special groups were given to a new logon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of a transaction changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall service started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall service was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall kept an application from accepting connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file has a wrong hash: code integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cryptographic self test was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key file was operated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key was moved or copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cryptographic operation was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory object was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory object was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory object was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory object was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network share was accessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory object was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network share was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network share was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network share was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to a file of a network share was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filtering platform blocked a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filtering platform allowed a program to listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filtering platform allowed a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filtering platform blocked a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filtering platform allowed a bind to a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filtering platform blocked a bind to a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials were backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials were restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored credentials were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored credentials were listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter of the filtering platform was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IPsec service started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network policy server gave access to a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network policy server refused a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new external device was recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request to disable a device was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing a device was forbidden by policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event log was cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event logging service was shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security log was cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security log is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event log was archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event logging service met an error in an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process changed the creation time of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network connection was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the Sysmon service changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A driver was loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image was loaded by a process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thread was started in another process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drive was read directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process opened another process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registry key or value was created or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registry value was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registry key or value was renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named stream of a file was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration of Sysmon changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named pipe was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named pipe was connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WMI event filter was registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WMI event consumer was registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WMI consumer was bound to a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DNS query was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was deleted and kept in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image of a process was tampered with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An executable file was blocked from being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was blocked from being shredded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An executable file was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysmon met an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell met an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PowerShell command was discovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PowerShell provider changed its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PowerShell pipeline was executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PowerShell script block was run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PowerShell script block began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PowerShell script block ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PowerShell session was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PowerShell session was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PowerShell session was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PowerShell console is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PowerShell console is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PowerShell named pipe thread began to listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PowerShell engine started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PowerShell engine stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PowerShell provider started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of a PowerShell pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action of a task failed to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task was registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task was started by its time trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task was started by an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task was started by a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task was ended by a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task was started at system start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task was started at logon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process of a task was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task was disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action of a task was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action of a task ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action of a task failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start of a task was queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A malware scan began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A malware scan ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A malware scan was stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A malware scan failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malware or unwanted software was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action against malware was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action against malware failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item was restored from quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item was deleted from quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of malware was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious behaviour was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action against malware failed, not critically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action against malware failed critically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule against attack techniques blocked an operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule against attack techniques would have blocked an operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to a protected folder was blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to a protected folder would have been blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The malware protection is healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on the state of the malware protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The malware signatures were updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The malware signatures could not be updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The malware engine was updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The malware engine could not be updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures were fetched from the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The real-time protection met an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The real-time protection was switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The real-time protection was switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration of the real-time protection changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration of the malware protection changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The malware engine failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan for unwanted software is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan for viruses is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of a protected setting was blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote desktop service could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session was logged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell of a session started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session was logged off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session was disconnected by another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session was disconnected: reason code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logon to a session began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logon to a session ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listener took a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user was authenticated for remote desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remote desktop connection was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote desktop client connects to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote desktop client connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote desktop client was disconnected: reason code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the user name of a remote desktop connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote desktop client connects to an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remote desktop connection object was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TCP connection for remote desktop was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remote desktop connection was disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason of a disconnection of remote desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection for remote desktop was accepted from a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remote desktop connection failed: wrong user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WMI provider started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WMI operation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary WMI event subscription of a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary WMI event subscription was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permanent WMI event subscription was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service could not start because of another it depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service did not answer in time at its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service hung at its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service ended with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service ended with an error of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drivers did not load at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service asks for interaction that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service ended unexpectedly and will be restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service was sent a control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service changed its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service could not log on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start type of a service was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service lacks the right to log on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service was told to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event log service started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event log service was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last shutdown was unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the operating system at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the computer was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the system was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating system started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating system is shutting down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registry hive was reorganised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access history of a registry hive was cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system restarted without a clean shutdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system goes to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system woke from sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power manager began a shutdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of connectivity in standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system enters modern standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system leaves modern standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restart or shutdown could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process began a restart or shutdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason of an unexpected shutdown was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification of a logon for user experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification of a logoff for user experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer job was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer job ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer job was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer job was created: files and owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer stopped with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of a firewall profile was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All firewall rules were deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remote management session is created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remote management session is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remote management shell was created on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remote management operation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remote management client could not authenticate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remote management user was authenticated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program was allowed to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program would have been blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program was blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script or installer was allowed to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script or installer would have been blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script or installer was blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A driver was blocked: its certificate was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process tried to load a file without the signature it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file would have been blocked by the code integrity policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was blocked by the code integrity policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program could not read a file because of its disk or network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program stopped answering and was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error report was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product was installed: result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product was removed: result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An installer transaction began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An installer transaction ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product was installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product could not be installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of the computer was processed without changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of the user was processed without changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of the computer was processed with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of the user was processed with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group policy file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group policy failed: no connection to a domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update was installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update could not be installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation of an update began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download of an update began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outgoing NTLM authentication would be blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NTLM authentication in the domain would be blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain controller would block an NTLM authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer driver was added or updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A print spooler module could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SMB session could not be authenticated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client used SMB 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device was configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate chain was built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate chain was checked against a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation of a certificate was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key of a certificate was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of a certificate chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DNS query was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DNS query ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name could not be resolved: no DNS server answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk has a bad block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver found an error of the disk controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error was found while paging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk operation was tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system structure is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of a volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is synchronised with a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was not synchronised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data collection start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data collection stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service shutdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security state change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security system extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPsec driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other system events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account lockout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPsec main mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special logon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPsec quick mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPsec extended mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other logon and logoff events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network policy server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and device claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account database (SAM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other object access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle manipulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering platform packet drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering platform connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detailed file share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removable storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central policy staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive privilege use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-sensitive privilege use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other privilege use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process termination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection (DPAPI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote procedure calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug and play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token right adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit policy change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication policy change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization policy change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall rule change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering platform policy change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other policy change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User account management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer account management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security group management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution group management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application group management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other account management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory service access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory service change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory service replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detailed directory service replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos service tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other account logon events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File time changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysmon state change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw disk access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysmon configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipe created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipe connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WMI filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WMI consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WMI binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File deletion archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process tampering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File shredding blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executable written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysmon error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote interactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached interactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached remote interactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next authentication method is tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsuccessful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logon server is available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password breaks the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside of the permitted hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name could not be mapped to a SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insufficient resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server in the wrong state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks are too far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logon type not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trust secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trust account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust to the domain failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust relationship failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netlogon is not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible deadlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interdomain trust account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer account used to log on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server account used to log on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain trust is inconsistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password has to be changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain controller not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logon failed unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account has no stored secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN of the smart card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downgrade of the authentication was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication firewall: not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client&apos;s entry has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s entry has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol version not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client&apos;s key is of an old master key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s key is of an old master key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client (user) not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server (service) not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several entries of one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client or server has no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postdating not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested start is later than the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy forbids the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option cannot be granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum type not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of pre-authentication not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transited type not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client disabled, expired or locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service&apos;s credentials revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket-granting ticket revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password (pre-authentication failed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-authentication required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket is of another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User-to-user only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transited path refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request was replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket is not for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket and authenticator do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network address does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol version does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong message type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message was modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key version not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service key not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual authentication failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong direction of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other authentication method required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong sequence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfit checksum type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transited path not acceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer too large for UDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generic error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client&apos;s certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain controller&apos;s certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger key needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket-granting ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DES-CBC-CRC, weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DES-CBC-MD4, weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DES-CBC-MD5, weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DES3-CBC-SHA1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AES128-CTS-HMAC-SHA1-96</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AES256-CTS-HMAC-SHA1-96</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AES128-CTS-HMAC-SHA256-128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AES256-CTS-HMAC-SHA384-192</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RC4-HMAC, weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RC4-HMAC-EXP, weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None (request failed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwardable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxiable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow postdate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postdated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-authenticated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opt hardware authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transit checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok as delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constrained delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canonicalize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no transit check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewable accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypt in session key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None (not required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart card request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart card answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption types, new form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos armouring (FAST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synchronize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system ACL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generic all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generic execute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generic write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generic read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read data or list folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write data or add file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>append data or add subfolder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read extended attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write extended attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>execute or traverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create subkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enumerate subkeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notify of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly full control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terminate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate handles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspend or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query limited information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set limited information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control access (extended right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File system driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognizer driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User&apos;s own process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User&apos;s shared process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own process, interactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared process, interactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IGMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network name not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records of this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PTR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAAA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected by a tool or administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged off by a tool or administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session lasted too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by another connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server denied the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User lacks the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh credentials are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged off by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast startup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed from hibernation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button or lid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incorrect function or unknown failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance runs already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user is logged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the administrator&apos;s conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a valid program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service database is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of the service&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service that it depends on failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logon failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hung while starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked for deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependency does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account differs from that of other services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System is shutting down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPC server not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console logon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticated users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal server users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote interactive logon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-Windows 2000 access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote desktop users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network configuration operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming forest trust builders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance monitor users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance log users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows authorization access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal server license servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributed COM users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IIS users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cryptographic operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event log readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate service DCOM access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RDS remote access servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RDS endpoint servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RDS management servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyper-V administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access control assistance operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote management users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SChannel authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window manager group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local account and administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All app packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untrusted integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium plus integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity asserted by the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity asserted by a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise read-only domain controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>krbtgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WDAG utility account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate publishers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group policy creator owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only domain controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloneable domain controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise key admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAS and IAS servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed RODC password replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied RODC password replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REG_NONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REG_SZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REG_EXPAND_SZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REG_BINARY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REG_DWORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REG_DWORD_BIG_ENDIAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REG_LINK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REG_MULTI_SZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REG_QWORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: no split token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: elevated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited: not elevated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error while logging on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netlogon is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted at this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown user name or bad password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set termination port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failure removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failure added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::EventsPage</name>
    <message>
        <source>Event details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins and tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a group, or press Enter, to see its events alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s), the largest are shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The filter hid this event and was cleared; Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event was dismissed; dismissed events are shown now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a chip above, or take the last step back with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop log files on the window, or choose File &gt; Open files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as they fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records, as in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only event ID %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but the source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the computer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the log %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute around this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes around this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hour around this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection were copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ExportActions</name>
    <message>
        <source>CSV, for spreadsheets and programs (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, one event a line (*.ndjson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, one array (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain lines, as in the log (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no events to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The export to %1 was cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Logs were still being read or searched: these are the events found until then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::Exporting</name>
    <message>
        <source>it is open as a log and would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::FeedModel</name>
    <message>
        <source>Cannot be followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) since the start.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older events are not shown any more; they are in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::FieldModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value, what it means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::FieldNameModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known of all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in %2 % of the records looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all events again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Click to remove this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::FindBar</name>
    <message>
        <source>Find in these events: a phrase, or /regex/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter, Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (Enter, F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a highlighter of it, which stays when this bar is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the hit, number of hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hits so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::FindTools</name>
    <message>
        <source>Highlight &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighters…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::FindingModel</name>
    <message>
        <source>%1: %2</source>
        <comment>finding: accounts or addresses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATT&amp;CK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::FlowMemory</name>
    <message>
        <source>The history does not keep what was found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::FlowPage</name>
    <message>
        <source>These logs, or all that were ever read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These &amp;logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;ver seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the history keeps of this and earlier logs, each event once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what is listed here as a table for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::FlowText</name>
    <message>
        <source>Allowed with threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cautioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked by policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::Format</name>
    <message>
        <source>Windows event log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W3C extended (IIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sftpgo transfer log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd journal (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler feed (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serilog (CLEF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker json-file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elastic Common Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logfmt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler feed (tabs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler feed (^^)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEEF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows events (XML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log4j (XML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>java.util.logging (XML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd journal (export)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>syslog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web access log (Apache, nginx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android logcat (brief)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android logcat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache error log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlassian access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS CloudFront without its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS S3 access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue Gene/L RAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WiX installer (Burn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with a time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes container (CRI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel ring buffer (dmesg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FileZilla Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glog, klog (Kubernetes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hadoop and other log4j</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HealthApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPC cluster events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IIS native log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS lockdownd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java garbage collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that begin with a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log4j, logback, java.util.logging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS system log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MySQL, MariaDB error and general log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx error log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx ingress controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nginx Proxy Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenStack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python logging (basicConfig)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python logging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows setup (setupapi.dev.log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snort and Suricata fast alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squid access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with a TAI64N time (multilog)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird cluster syslog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamp and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with a timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uvicorn access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uWSGI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VDSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vsftpd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows servicing (CBS, DISM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Update (ReportingEvents.log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTP transfers (xferlog)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X server log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZoneMinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::FormatBar</name>
    <message>
        <source>Choose the &amp;format…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read as %2, but that is a guess (%3 %).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::FormatDialog</name>
    <message>
        <source>Format of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Known formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Written as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lines of the log, with what the pattern matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Own pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the format makes of the first events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read as this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 % (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event would be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the first lines.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first events as this format reads them:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::GroupBar</name>
    <message>
        <source>One ro&amp;w for similar events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source (provider)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that follow each other and say the same, but for numbers, addresses and names of files, become one row with their number. Counts and charts stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::GroupModel</name>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level, what it means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::HeatMapChart</name>
    <message>
        <source>Events by weekday and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move along the cells, Enter shows the events of one, Ctrl+Enter all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events an hour of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all. Click for these events, with Ctrl for all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::HighlightersDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked wherever they are shown: words as they stand, whatever the case, or an expression between slashes (/fail\w+/i). Of two in one place the lower one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text or /expression/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the highlighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a highlighter, what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyses cannot be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryMemory</name>
    <message>
        <source>This is not remembered: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryPage</name>
    <message>
        <source>Search by name, path, format, state or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search past analyses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget this log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport as a case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;everything as a case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings of the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past analyses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an analysis to see what is kept of it; two, to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln analysis(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the newest ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No past analyses yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a log: its counts, problems and marks are kept here, also when the log is gone.
A case from another computer can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No analysis matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for fewer words, or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the log now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all that is kept of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its analyses, pins, notes, tags, what its messages were, and its events in tickets are removed and overwritten; so are copies of the history from before an update. This cannot be undone. The log itself is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases (*.sgcase)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases (*.sgcase);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::HistorySettings</name>
    <message>
        <source>Settings of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a &amp;file, for one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual place in your data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a &amp;PostgreSQL database, shared by a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring; empty: as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until the program ends; ~/.pgpass keeps it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, the server proves who it is (verify-full)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, a certificate of the right authority (verify-ca)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, whoever answers (require)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~/.postgresql/root.crt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep analyses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks and tickets stay until they are taken back. Another place is taken when the program starts again; what is here stays here, and can be taken along as a case. Nothing is sent anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histories (*.sqlite);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$SIGHTGLASS_HISTORY names the history of this start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It works. There are %Ln log(s) in that history</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln ticket(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not in the keyring: %1
It is used until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the next start is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryText</name>
    <message>
        <source>The file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has grown since; opened again, it has more events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed since: what stands here is of what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more; what is kept of it stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from %1: it was read on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors, first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors, second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::Job</name>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::JobHistory</name>
    <message numerus="yes">
        <source>%Ln analysis(es) taken out of the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The log is forgotten: nothing of it is in the history any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es) removed, since they are older than that.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The case is in %1. It holds copies of what the marked events say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of %1 is here already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with more said about them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) are here with another text, which stays; the other one is among its revisions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::JobModel</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels the selected jobs, or all if none is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::JoinBar</name>
    <message>
        <source>&amp;Join as one log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rotated file(s) of one log.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::JsonDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::KeptJobModel</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed (interrupted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::Keyring</name>
    <message>
        <source>This program was built without a keyring; use ~/.pgpass.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::LivePanel</name>
    <message>
        <source>Followed sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow a source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events go on being stored and counted, and none is shown until it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest event in sight; scrolling up stays where you look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed &amp;only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow all pages to the logs that are followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert &amp;rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is followed yet. Choose logs, folders or channels of this computer: what is written from then on is shown here and kept in the history, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert. Rules say when followed events are worth one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) while paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) below</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only its events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show its events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::LiveSource</name>
    <message>
        <source>Look again every (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the files are looked at where the system does not tell of changes, as on network drives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, or names with * and ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns such as *.log, with a space between; empty: all but packed and binary ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-folders too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that come later as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal file or folder; empty: this computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s, this user&apos;s, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what this unit wrote, such as ssh.service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current, or the id of a boot; empty: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows event channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer, by name; empty: this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XPath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events that it selects, such as *[System[Level&lt;=3]].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::LiveText</name>
    <message>
        <source>%1 may not be read. Join the group adm (&apos;sudo usermod -aG adm $USER&apos;) and log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s journal may not be read. Join the group systemd-journal (&apos;sudo usermod -aG systemd-journal $USER&apos;) and log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the right to read security logs. Run the program as administrator, or join the group Event Log Readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be read by root alone here. Run the command line as root, or set kernel.dmesg_restrict to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes cannot be stored at the moment, and waits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read. It is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel %1 is switched off. Enable it in the Event Viewer, or with &apos;wevtutil sl %1 /e:true&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. It is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log format recognises %1; its lines are taken as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following; %1 behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Following; %n event(s) behind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Following.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::MainWindow</name>
    <message>
        <source>Sightglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of all jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Texts of events: %Ln map(s) or provider(s) found in the folder.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop log files or a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows event logs, syslog, JSON, web, proxy and application logs of any size, compressed or not.
The format is found by itself; nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow its journal, event channels, log files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past analyses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens generated logs that come with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow so&amp;urces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results as &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read log again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format of the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;all logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a&amp;gain at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on following when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;dismissed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlighters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;times in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read Windows events with libevtx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second opinion by the reference reader; much slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover &amp;deleted Windows events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for old records in the unused space of event logs and marks them in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of &amp;events from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No texts from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Sightglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of event texts (EvtxECmd maps, provider databases)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*);;Windows event logs (*.evtx);;Text logs (*.log *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all logs of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logs open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read, see Jobs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of all logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, settings, sizes and the program&apos;s own log were copied. They hold nothing of your logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::Manual</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical and error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for these events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per log and severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logs</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a bar is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lie outside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln log(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s) could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln log(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>everything was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) have level 0, as Windows writes audit events, and count as Unknown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with level 0 are counted as Event Viewer does: as Information, audit failures as Warning.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Count them as Event &amp;Viewer does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count strictly by &amp;level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy result as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all results as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::PinModel</name>
    <message>
        <source>Double-click, or press F2, to write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::ProblemModel</name>
    <message>
        <source>in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::ProblemsDialog</name>
    <message>
        <source>Problems in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s). Every record of the log is either among the events or in this list, with its first byte.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::PushActions</name>
    <message numerus="yes">
        <source>%Ln event(s) are in the queue to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Push events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push a tic&amp;ket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push &amp;targets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ticket %1 with its %Ln event(s) as evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s) under the filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln pinned event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The result: counts of each log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no events to push.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::PushDialog</name>
    <message>
        <source>Push events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first event as it will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events, about %2 on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target yet: set one up with Targets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at some of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), one a log</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The ticket and its evidence, as it was kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::PushDock</name>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fused events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push pa&amp;nel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push targets and what waits for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Targets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events can be pushed to a server that the team already runs: OpenTelemetry, Elasticsearch, Loki, ClickHouse, syslog, Graylog or any that takes JSON. Set one up with Targets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::PushService</name>
    <message>
        <source>Push to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::PushTargetModel</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::Query</name>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis closes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is missing: put it right behind the field, without a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2025-11-11, 2025-11-11T10:30 or 2025-11-11..2025-11-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no severity: there are critical, error, warning, information and unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no audit result: there are success and failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number, and only numbers have an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field has no order: use &quot;:&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many parentheses stand in each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::QueryLine</name>
    <message>
        <source>critical, error, warning, information, unknown; severity&gt;=warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2025-11-11, 2025-11-11T10:30, from..to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program, provider, component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account that the event is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of Windows events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the log wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success, failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, &quot;a phrase&quot;, -without, severity:error host:web1 status&gt;=500 /regex/   ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed narrows all pages. Ctrl+Space offers fields and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 % of the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day of the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day of the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last hour of the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::RawView</name>
    <message>
        <source>Raw record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedDialog</name>
    <message>
        <source>Events that %1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message, to be mended (the record as it stands in the log is left out then):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected events, or all if none is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s) for good? They stay in their log, and are not sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedModel</name>
    <message>
        <source>Refused (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::RestoreBar</name>
    <message>
        <source>&amp;Restore the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The program did not end as it should. %Ln file(s) were open on %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RowOverview</name>
    <message>
        <source>All events from top to bottom: errors, hits of what is looked for, the chosen one. A click goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::SavedFilters</name>
    <message>
        <source>Errors and worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed logons (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs cleared, services installed (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed logins (Linux)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server errors (web)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::SeriesChart</name>
    <message>
        <source>Nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move along the bars, Enter shows the events of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Click for these events.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::Session</name>
    <message>
        <source>The folder %1 holds no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) inside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more logs can be opened in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Severity</name>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityBarChart</name>
    <message>
        <source>Audit success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Events per log and severity, stacked bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide %1 in the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2: %3 of %4 (%5 %). Click for these events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityButtons</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 events in all. Shows them alone, or adds them to the ones that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityTableModel</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Click for the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4 %). Click for these events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Security audit events, counted besides their severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the events in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this &amp;computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it ended the last time, else all that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is written from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be&amp;gin with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each event once, with the place that was read up to: after a restart it goes on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is followed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found here that could be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Follow %Ln source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDock</name>
    <message>
        <source>The logs that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesModel</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>cancelled after %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 % sure (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::StackChart</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events with a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TableTools</name>
    <message>
        <source>&amp;Lines of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One, cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), wrapped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Monospaced font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order as in the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %Ln similar event(s) one by one	Right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Similar events in one row	Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a &amp;window	Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to…	G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next error	N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events stand as in their logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1. Another click turns the order round, a third one ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error below this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error above this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of a row (1 to %1), a time (%2) such as 2025-11-11T10:30, or &quot;line 7&quot; or &quot;record 7&quot; of the chosen log:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a row nor a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no record %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TargetForm</name>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TargetsDialog</name>
    <message>
        <source>Push targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event as it will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One &amp;event as it will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that wait for it or were refused go with it. Remove the target?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved. There is no keyring: secrets are in files that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ It answers, and would take events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TemplateModel</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TemplateTimeline</name>
    <message>
        <source>Events over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events within this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too few times for a timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 at a time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TextsBar</name>
    <message>
        <source>&amp;Show all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) in the folder of event texts: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Texts of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the folder of event texts:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatModel</name>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatsPage</name>
    <message>
        <source>Threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed with threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cautioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings in Windows events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the blocked requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the requests that were allowed although there was a threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the requests with a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threats-by-name</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threats-by-category</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threats-by-user</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threats-by-day</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln speak(s) of an attack</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no threat named)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the table has the first %1, the bars count all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all logs that were ever read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(MITRE ATT&amp;CK %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log again to see the events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threats</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threat was ever seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history keeps threats and findings of every log that is opened, each once.
Open a web proxy log (such as Zscaler&apos;s) or Windows event logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threats among these events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is on: clear it to look at all events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threats and no findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand requests that a web proxy blocked, or let through with a threat (Zscaler, and logs with the same fields),
and findings in Windows events: cleared logs, failed logons, new services, suspicious PowerShell …
That there are none is no proof that all is well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::Ticket</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TicketDialog</name>
    <message>
        <source>Take &amp;theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, what was done, what is open (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;mine over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are added in the table, with T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %Ln event(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window changed this ticket meanwhile. Both texts are kept: theirs is on the tab beside yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: %1
Status: %2
Priority: %3
Assignee: %4
Tags: %5

%6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click an event to see it in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move from ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket needs a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TicketEventModel</name>
    <message>
        <source>The log is not open. Last seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TicketModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangeButton</name>
    <message>
        <source>Time range…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the window to a time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangePicker</name>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last of the logs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last of the logs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the selected event:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) around the selected event</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TimelineChart</name>
    <message>
        <source>Share of the severities over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events over time by severity, stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move along the time, Shift extends the range, Enter narrows the window to it, Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln millisecond(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of these events has a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all. Click to narrow to this time, drag for a range, double click to go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow to this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the wider time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TransferModel</name>
    <message>
        <source>%1 (refused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (broke off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TransferUserModel</name>
    <message>
        <source>(nobody named)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the failed logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What bars count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days as lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours as lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files moved most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfers-by-user</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfers-over-time</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfers-files</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfers-from-where</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of all transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the table has the first %1, the figures count all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln broke off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of all logs that were ever read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfers</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer was ever seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history keeps transfers of every log that is opened, each once.
Open a log of sftpgo, vsftpd, xferlog, OpenSSH&apos;s SFTP server or FTP of IIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfers among these events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is on: clear it to look at all events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfers in these logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand uploads, downloads, deletes and logins of file servers.
Open a log of sftpgo, vsftpd, xferlog, OpenSSH&apos;s SFTP server (syslog) or FTP of IIS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::Tray</name>
    <message>
        <source>&amp;Show Sightglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sightglass follows %Ln source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Triage</name>
    <message numerus="yes">
        <source>%Ln event(s) dismissed; nothing was deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) removed from ticket %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 was deleted in another window; what you wrote is kept in its revisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the evidence of ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TriageActions</name>
    <message>
        <source>Ticket %1 was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection are taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ticket %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of this event is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the logs with events of this ticket is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln event(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln event(s), separated by commas:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Report of ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TriageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins and tickets cannot be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::TriagePanel</name>
    <message>
        <source>Pinned events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pins in the open logs.
Choose events in the table and press P to keep them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the events of the ticket alone, in the logs that are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the ticket with its evidence as PDF, HTML or Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tickets yet.
Choose events in the table and press T to make one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pi&amp;ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tic&amp;kets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualModel</name>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualPage</name>
    <message>
        <source>Findings or templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also findings that were dismissed or are normal here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides this finding; nothing is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides all findings of this kind about this template or value, also those to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the most frequent %Ln are shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what is unusual…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are grouped to templates, and what is rare, new, sudden or missing is listed.
This begins when all logs are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet of what is unusual here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) were dismissed or are normal here; &quot;Show dismissed&quot; brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rare or sudden messages, no pauses and no signs of tampering under this choice.
That is no proof that all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer d&amp;ismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;normal here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal here, also in logs of this kind to come: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualService</name>
    <message>
        <source>What is unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the first %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time runs backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events say that a log was cleared (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of %1 says that a log was cleared (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records missing before %2 (%3): %1. Their numbers are skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time jumps back by %1, from %2 to %3 (%4): the clock was set, or lines were put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event at all for %1 from %2 on, though there is hardly a pause otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never seen in the history of this log; %1 of %2 events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of %2 events; messages this rare have one chance in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events within %2 from %3 on; usual are %4 (robust z-score %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays away for %1 from %2 on, while %3 other events came; otherwise %4 of events are of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events within %3 from %4 on are errors; usual are %5 (z-score %6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source “%1” comes up for the first time after %2 events (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host “%1” comes up for the first time after %2 events (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User “%1” comes up for the first time after %2 events (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address “%1” comes up for the first time after %2 events (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process “%1” comes up for the first time after %2 events (%3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::ValueBarChart</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move along the values, Enter shows the events of one, Ctrl+Enter all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other values</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(without)</source>
        <comment>events that have no such field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, %2 % of the events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has the first %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for these events, with Ctrl for all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::ValueCard</name>
    <message>
        <source>Top values of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values-%1</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stopped after %1 events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::ValueFilter</name>
    <message>
        <source>Looking for these events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without)</source>
        <comment>events that have no such field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightglass::XmlTreeModel</name>
    <message>
        <source>What follows is in the XML view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
