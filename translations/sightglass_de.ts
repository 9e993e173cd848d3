<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CaseText</name>
    <message>
        <source>no time</source>
        <translation>ohne Zeit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>CHANGED since it was marked</source>
        <translation>GEÄNDERT seit der Markierung</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>computed for this report</source>
        <translation>für diesen Bericht berechnet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>as last computed; not checked for this report</source>
        <translation>wie zuletzt berechnet; für diesen Bericht nicht geprüft</translation>
    </message>
    <message>
        <source>Times are UTC (ISO 8601). An offset counts the bytes of the log, unpacked, from 0 to the first byte of the record. SHA-256 is as sha256sum prints it; that of a record is of its bytes alone. Characters that cannot be seen, or turn the direction of writing, are shown as ⟨U+202E⟩.</source>
        <translation>Zeiten sind in UTC (ISO 8601). Ein Offset zählt die Bytes des entpackten Protokolls von 0 bis zum ersten Byte des Datensatzes. SHA-256 ist angegeben, wie sha256sum es ausgibt; das eines Datensatzes gilt nur für dessen Bytes. Zeichen, die unsichtbar sind oder die Schreibrichtung umkehren, sind als ⟨U+202E⟩ dargestellt.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>When and how grave</source>
        <translation>Zeitpunkt und Schwere</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismittel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>The record goes on; its first 64 KiB are shown.</source>
        <translation>Der Datensatz ist länger; gezeigt sind die ersten 64 KiB.</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>Events by severity</source>
        <translation>Ereignisse nach Schweregrad</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Von (UTC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Erstellt (UTC)</translation>
    </message>
    <message>
        <source>Last change (UTC)</source>
        <translation>Letzte Änderung (UTC)</translation>
    </message>
    <message>
        <source>Report made (UTC)</source>
        <translation>Bericht erstellt (UTC)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Unpacked from</source>
        <translation>Entpackt aus</translation>
    </message>
    <message>
        <source>SHA-256 of that file</source>
        <translation>SHA-256 dieser Datei</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>offsets and the SHA-256 of the log are of its text as UTF-8</source>
        <translation>Offsets und SHA-256 des Protokolls gelten für seinen Text in UTF-8</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>SHA-256 of the log</source>
        <translation>SHA-256 des Protokolls</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translation>SHA-256 des Datensatzes</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Datensatznummer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>unchanged since it came from the followed source</source>
        <translation>unverändert, seit es aus der verfolgten Quelle kam</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Laufende Nummer</translation>
    </message>
    <message>
        <source>Followed source</source>
        <translation>Verfolgte Quelle</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>the SHA-256 of the log is of its text as UTF-8, offsets are bytes of the file</source>
        <translation>SHA-256 des Protokolls gilt für seinen Text in UTF-8, Offsets sind Bytes der Datei</translation>
    </message>
    <message>
        <source>Came and was stored (UTC)</source>
        <translation>Eingetroffen und gespeichert (UTC)</translation>
    </message>
</context>
<context>
    <name>PushWords</name>
    <message>
        <source>ClickHouse</source>
        <translation>ClickHouse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>http://server:8123</source>
        <translation>http://server:8123</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Make the table where it is missing</source>
        <translation>Fehlende Tabelle anlegen</translation>
    </message>
    <message>
        <source>Asynchronous inserts</source>
        <translation>Asynchrone Inserts</translation>
    </message>
    <message>
        <source>The server gathers inserts of many senders and answers when they are written</source>
        <translation>Der Server sammelt die Inserts vieler Absender und antwortet, wenn sie geschrieben sind</translation>
    </message>
    <message>
        <source>Server before 21.8</source>
        <translation>Server vor 21.8</translation>
    </message>
    <message>
        <source>Times as seconds and microseconds, fields as two arrays</source>
        <translation>Zeiten als Sekunden und Mikrosekunden, Felder als zwei Arrays</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Exactly once in what is asked with FINAL: the table is a ReplacingMergeTree by the event&apos;s id, which takes events that came twice together when it merges parts. A request that is sent again as it was is not even written.</source>
        <translation>Genau einmal bei Abfragen mit FINAL: Die Tabelle ist ein ReplacingMergeTree nach der ID des Ereignisses und fasst doppelt eingetroffene Ereignisse beim Zusammenführen der Teile zusammen. Eine unverändert wiederholte Anfrage wird gar nicht erst geschrieben.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not ClickHouse. Check the address; the port for HTTP is 8123 or 8443.</source>
        <translation>Dort antwortet etwas, aber nicht ClickHouse. Prüfen Sie die Adresse; der Port für HTTP ist 8123 oder 8443.</translation>
    </message>
    <message>
        <source>there is no such target</source>
        <translation>dieses Ziel gibt es nicht</translation>
    </message>
    <message numerus="yes">
        <source>A batch of %n event(s) of the queue was damaged on the disk.</source>
        <translation>
            <numerusform>Ein Stapel der Warteschlange mit %n Ereignis war auf dem Datenträger beschädigt.</numerusform>
            <numerusform>Ein Stapel der Warteschlange mit %n Ereignissen war auf dem Datenträger beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be made: %1</source>
        <translation>Die Tabelle konnte nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>Elasticsearch or OpenSearch</source>
        <translation>Elasticsearch oder OpenSearch</translation>
    </message>
    <message>
        <source>https://server:9200</source>
        <translation>https://server:9200</translation>
    </message>
    <message>
        <source>Index or data stream</source>
        <translation>Index oder Data Stream</translation>
    </message>
    <message>
        <source>Events are created there, never changed, as data streams ask for</source>
        <translation>Ereignisse werden dort nur angelegt, nie geändert, wie Data Streams es verlangen</translation>
    </message>
    <message>
        <source>Ingest pipeline</source>
        <translation>Ingest-Pipeline</translation>
    </message>
    <message>
        <source>Exactly once: each event is created under its own id, and the server says of one that came before that it is there (409). A data stream tells so within its current backing index: an event that is sent again after a rollover is there twice.</source>
        <translation>Genau einmal: Jedes Ereignis wird unter seiner eigenen ID angelegt, und der Server meldet, wenn es schon vorhanden ist (409). Ein Data Stream erkennt das nur innerhalb seines aktuellen Index: Ein Ereignis, das nach einem Rollover erneut gesendet wird, ist dort doppelt.</translation>
    </message>
    <message>
        <source>The answer is none of the bulk API. Is this Elasticsearch or OpenSearch?</source>
        <translation>Das ist keine Antwort der Bulk-API. Ist dies Elasticsearch oder OpenSearch?</translation>
    </message>
    <message>
        <source>Something answers there, but it is neither Elasticsearch nor OpenSearch. Check address and path.</source>
        <translation>Dort antwortet etwas, aber weder Elasticsearch noch OpenSearch. Prüfen Sie Adresse und Pfad.</translation>
    </message>
    <message>
        <source>Graylog (GELF)</source>
        <translation>Graylog (GELF)</translation>
    </message>
    <message>
        <source>udp://server:12201, tcp://server:12201, tls://server:12201 or http://server:12201/gelf</source>
        <translation>udp://server:12201, tcp://server:12201, tls://server:12201 oder http://server:12201/gelf</translation>
    </message>
    <message>
        <source>Bytes of a datagram</source>
        <translation>Bytes je Datagramm</translation>
    </message>
    <message>
        <source>Of UDP; up to 8192 in a local network</source>
        <translation>Bei UDP; bis 8192 in einem lokalen Netzwerk</translation>
    </message>
    <message>
        <source>Of UDP and HTTP; TCP has none</source>
        <translation>Bei UDP und HTTP; bei TCP nicht möglich</translation>
    </message>
    <message>
        <source>None: UDP has no answers. A message that is lost on the way is lost; what cannot leave this computer is tried again.</source>
        <translation>Keine: UDP kennt keine Antworten. Was unterwegs verloren geht, ist verloren; was diesen Computer nicht verlassen kann, wird erneut versucht.</translation>
    </message>
    <message>
        <source>At least once: each message is answered. _event_id tells events that came twice.</source>
        <translation>Mindestens einmal: Jede Meldung wird bestätigt. _event_id kennzeichnet doppelt eingetroffene Ereignisse.</translation>
    </message>
    <message>
        <source>At least once: GELF over TCP has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. _event_id tells events that came twice.</source>
        <translation>Mindestens einmal: GELF über TCP kennt keine Antworten. Ein Stapel gilt deshalb als zugestellt, wenn der Server ihn bis zum Ende gelesen und seinerseits die Verbindung geschlossen hat. _event_id kennzeichnet doppelt eingetroffene Ereignisse.</translation>
    </message>
    <message>
        <source>%1 bytes need %2 chunks, and GELF allows 128. Raise the bytes of a datagram, or use TCP.</source>
        <translation>%1 Bytes brauchen %2 Chunks, und GELF erlaubt 128. Erhöhen Sie die Bytes je Datagramm, oder verwenden Sie TCP.</translation>
    </message>
    <message>
        <source>The address of a GELF server is udp://, tcp:// or tls://server:12201, or http(s)://server:12201/gelf.</source>
        <translation>Die Adresse eines GELF-Servers ist udp://, tcp:// oder tls://server:12201 oder http(s)://server:12201/gelf.</translation>
    </message>
    <message>
        <source>In the body, {{ has no }}.</source>
        <translation>Im Body fehlt zu {{ das schließende }}.</translation>
    </message>
    <message>
        <source>The body has {{%1}}, which is nothing of an event.</source>
        <translation>Der Body enthält {{%1}}, das es bei Ereignissen nicht gibt.</translation>
    </message>
    <message>
        <source>HTTP server (JSON)</source>
        <translation>HTTP-Server (JSON)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>client-log: level, message and client_id to /log; application-log: timestamp, level, source, application, message and metadata to /data/batch</source>
        <translation>client-log: level, message und client_id an /log; application-log: timestamp, level, source, application, message und metadata an /data/batch</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Behind the address; empty: that of the profile. application-log: /data/batch takes a list, /data/ and /data/fast one event each</source>
        <translation>Hinter der Adresse; leer: der des Profils. application-log: /data/batch nimmt eine Liste, /data/ und /data/fast je ein Ereignis</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Events in a request</source>
        <translation>Ereignisse je Anfrage</translation>
    </message>
    <message>
        <source>single: one; list: a JSON array; lines: one JSON object a line</source>
        <translation>single: eines; list: ein JSON-Array; lines: ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>Body of one event</source>
        <translation>Body eines Ereignisses</translation>
    </message>
    <message>
        <source>JSON with {{message}}, {{time}}, {{severity}}, {{level}}, {{host}}, {{source}}, {{log}}, {{offset}}, {{raw}}, {{fields}}, {{field:NAME}}, {{id}} …; empty: that of the profile</source>
        <translation>JSON mit {{message}}, {{time}}, {{severity}}, {{level}}, {{host}}, {{source}}, {{log}}, {{offset}}, {{raw}}, {{fields}}, {{field:NAME}}, {{id}} …; leer: der des Profils</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>{{client_id}} of client-log</source>
        <translation>{{client_id}} von client-log</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>{{application}}; empty: the program that wrote the event</source>
        <translation>{{application}}; leer: das Programm, das das Ereignis geschrieben hat</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Weitere Header</translation>
    </message>
    <message>
        <source>name: value, one a line</source>
        <translation>Name: Wert, einer je Zeile</translation>
    </message>
    <message>
        <source>At least once: an event counts as delivered when the server answers with 2xx. The event&apos;s id is {{id}} in the body; what the server makes of it decides whether an event may be there twice.</source>
        <translation>Mindestens einmal: Ein Ereignis gilt als zugestellt, wenn der Server mit 2xx antwortet. Die ID des Ereignisses ist {{id}} im Body; ob ein Ereignis doppelt vorkommen kann, hängt davon ab, was der Server damit macht.</translation>
    </message>
    <message>
        <source>The address begins with https:// or http://.</source>
        <translation>Die Adresse beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Grafana Loki</source>
        <translation>Grafana Loki</translation>
    </message>
    <message>
        <source>http://server:3100</source>
        <translation>http://server:3100</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>What makes a stream, of: host, severity, format, source, log. Few, since each combination is a stream of its own</source>
        <translation>Woraus ein Stream gebildet wird: host, severity, format, source, log. Möglichst wenige, denn jede Kombination ist ein eigener Stream</translation>
    </message>
    <message>
        <source>Label job</source>
        <translation>Label job</translation>
    </message>
    <message>
        <source>Fields as structured metadata</source>
        <translation>Felder als Structured Metadata</translation>
    </message>
    <message>
        <source>From Loki 3.0, or 2.9 where it is switched on</source>
        <translation>Ab Loki 3.0, oder 2.9, wenn dort eingeschaltet</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Header X-Scope-OrgID</source>
        <translation>Header X-Scope-OrgID</translation>
    </message>
    <message>
        <source>At least once. An entry that is sent again has the same labels, nanosecond and line, and Loki drops it while it still has the first in memory; two equal lines of one microsecond differ in the nanosecond, so that both stay.</source>
        <translation>Mindestens einmal. Ein erneut gesendeter Eintrag hat dieselben Labels, dieselbe Nanosekunde und dieselbe Zeile, und Loki verwirft ihn, solange es den ersten noch im Speicher hat; zwei gleiche Zeilen einer Mikrosekunde unterscheiden sich in der Nanosekunde, sodass beide bleiben.</translation>
    </message>
    <message>
        <source>labels has &apos;%1&apos;, but labels are host, severity, format, source, log.</source>
        <translation>labels enthält „%1“, Labels sind aber host, severity, format, source, log.</translation>
    </message>
    <message>
        <source>OpenTelemetry (OTLP/HTTP)</source>
        <translation>OpenTelemetry (OTLP/HTTP)</translation>
    </message>
    <message>
        <source>http://server:4318; /v1/logs is added where there is no path</source>
        <translation>http://server:4318; ohne Pfad wird /v1/logs ergänzt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Dienstname</translation>
    </message>
    <message>
        <source>service.name of all events; empty: the program that wrote the event</source>
        <translation>service.name aller Ereignisse; leer: das Programm, das das Ereignis geschrieben hat</translation>
    </message>
    <message>
        <source>More about the resource</source>
        <translation>Weitere Angaben zur Ressource</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>Name=Wert, einer je Zeile</translation>
    </message>
    <message>
        <source>At least once: OTLP has no way to say that an event came before. Each event carries log.record.uid, by which a store behind the collector can tell. What a server took in part (partial success) is never sent again.</source>
        <translation>Mindestens einmal: OTLP kann nicht melden, dass ein Ereignis schon vorhanden ist. Jedes Ereignis trägt log.record.uid, woran ein Speicher hinter dem Collector es erkennen kann. Was ein Server nur teilweise angenommen hat (partial success), wird nie erneut gesendet.</translation>
    </message>
    <message>
        <source>The server refused some events without saying which.</source>
        <translation>Der Server hat einige Ereignisse abgelehnt, ohne zu sagen, welche.</translation>
    </message>
    <message>
        <source>Nothing more was taken into the push queue: %1.</source>
        <translation>In die Sendewarteschlange wurde nichts mehr aufgenommen: %1.</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; is wrong: %2</source>
        <translation>Der Ausdruck „%1“ ist falsch: %2</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; matches where nothing is.</source>
        <translation>Der Ausdruck „%1“ trifft auch auf leeren Text zu.</translation>
    </message>
    <message>
        <source>others may read this secret; allow it to yourself alone (chmod 600)</source>
        <translation>andere können dieses Geheimnis lesen; erlauben Sie es nur sich selbst (chmod 600)</translation>
    </message>
    <message>
        <source>Syslog server</source>
        <translation>Syslog-Server</translation>
    </message>
    <message>
        <source>tls://server:6514, tcp://server:601 or udp://server:514</source>
        <translation>tls://server:6514, tcp://server:601 oder udp://server:514</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Of events that have none of their own</source>
        <translation>Für Ereignisse, die keine eigene haben</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The message alone, or the record as it stands in the log</source>
        <translation>Nur die Meldung, oder der Datensatz, wie er im Protokoll steht</translation>
    </message>
    <message>
        <source>Fields as structured data</source>
        <translation>Felder als Structured Data</translation>
    </message>
    <message>
        <source>Name of the structured data</source>
        <translation>Name der Structured Data</translation>
    </message>
    <message>
        <source>name@number of an enterprise</source>
        <translation>Name@Unternehmensnummer</translation>
    </message>
    <message>
        <source>Mark the text as UTF-8</source>
        <translation>Text als UTF-8 kennzeichnen</translation>
    </message>
    <message>
        <source>RFC 5424 asks for it; many servers keep the mark as part of the text</source>
        <translation>RFC 5424 verlangt es; viele Server behalten das Kennzeichen als Teil des Textes</translation>
    </message>
    <message>
        <source>At least once: syslog has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. What the server holds in memory when it dies is lost with it. The parameter id tells events that came twice.</source>
        <translation>Mindestens einmal: syslog kennt keine Antworten. Ein Stapel gilt deshalb als zugestellt, wenn der Server ihn bis zum Ende gelesen und seinerseits die Verbindung geschlossen hat. Was der Server bei einem Absturz im Speicher hält, ist verloren. Der Parameter id kennzeichnet doppelt eingetroffene Ereignisse.</translation>
    </message>
    <message>
        <source>%1 bytes are too long for a datagram, which carries 65,507. Use TCP or TLS.</source>
        <translation>%1 Bytes sind zu lang für ein Datagramm, das 65.507 fasst. Verwenden Sie TCP oder TLS.</translation>
    </message>
    <message>
        <source>The address of a syslog server is tls://server:6514, tcp://server:601 or udp://server:514.</source>
        <translation>Die Adresse eines Syslog-Servers ist tls://server:6514, tcp://server:601 oder udp://server:514.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) ahead of this computer&apos;s. Set the one that is wrong, or events will seem too old.</source>
        <translation>
            <numerusform>Die Uhr des Servers geht gegenüber diesem Computer %n Minute vor. Stellen Sie die falsch gehende Uhr, sonst erscheinen Ereignisse zu alt.</numerusform>
            <numerusform>Die Uhr des Servers geht gegenüber diesem Computer %n Minuten vor. Stellen Sie die falsch gehende Uhr, sonst erscheinen Ereignisse zu alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) behind this computer&apos;s. Set the one that is wrong, or events will seem to come from the future.</source>
        <translation>
            <numerusform>Die Uhr des Servers geht gegenüber diesem Computer %n Minute nach. Stellen Sie die falsch gehende Uhr, sonst scheinen Ereignisse aus der Zukunft zu kommen.</numerusform>
            <numerusform>Die Uhr des Servers geht gegenüber diesem Computer %n Minuten nach. Stellen Sie die falsch gehende Uhr, sonst scheinen Ereignisse aus der Zukunft zu kommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such kind of target.</source>
        <translation>Diese Art von Ziel gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos; of this kind of target.</source>
        <translation>Diese Art von Ziel hat keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a secret and is not kept with the settings.</source>
        <translation>„%1“ ist ein Geheimnis und wird nicht bei den Einstellungen gespeichert.</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;, but %3.</source>
        <translation>%1 ist „%2“, erwartet wird aber %3.</translation>
    </message>
    <message>
        <source>it is on or off</source>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>it is a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>einer der Werte %1</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>eine einzelne Zeile</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 must be at least 1.</source>
        <translation>%1 muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; is none.</source>
        <translation>Die Adresse „%1“ ist ungültig.</translation>
    </message>
    <message>
        <source>User and password do not belong into the address, which everybody can see: use the settings for them.</source>
        <translation>Benutzer und Kennwort gehören nicht in die Adresse, die jeder sehen kann: Verwenden Sie dafür die Einstellungen.</translation>
    </message>
    <message>
        <source>A certificate of the client needs its key, and a key its certificate.</source>
        <translation>Ein Clientzertifikat braucht seinen Schlüssel, und ein Schlüssel sein Zertifikat.</translation>
    </message>
    <message>
        <source>https://server:port, and a path where the server is behind one</source>
        <translation>https://server:port, und ein Pfad, wenn der Server hinter einem liegt</translation>
    </message>
    <message>
        <source>udp://server:port, tcp://server:port or tls://server:port</source>
        <translation>udp://server:port, tcp://server:port oder tls://server:port</translation>
    </message>
    <message>
        <source>Masked fields</source>
        <translation>Maskierte Felder</translation>
    </message>
    <message>
        <source>Names of fields, with commas between them, whose values are replaced by *** before anything leaves; also source, host, log and raw</source>
        <translation>Namen von Feldern, durch Kommas getrennt, deren Werte vor dem Senden durch *** ersetzt werden; auch source, host, log und raw</translation>
    </message>
    <message>
        <source>Masked text</source>
        <translation>Maskierter Text</translation>
    </message>
    <message>
        <source>Regular expressions (RE2), one a line: what they match is replaced by *** in all texts</source>
        <translation>Reguläre Ausdrücke (RE2), einer je Zeile: Treffer werden in allen Texten durch *** ersetzt</translation>
    </message>
    <message>
        <source>Send the record as it stands in the log</source>
        <translation>Datensatz mitsenden, wie er im Protokoll steht</translation>
    </message>
    <message>
        <source>Beside message and fields</source>
        <translation>Neben Meldung und Feldern</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>File (PEM) with certificates that are trusted beside those of this computer</source>
        <translation>Datei (PEM) mit Zertifikaten, denen neben denen dieses Computers vertraut wird</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientzertifikat</translation>
    </message>
    <message>
        <source>File (PEM) that shows the server who we are</source>
        <translation>Datei (PEM), mit der wir uns beim Server ausweisen</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Clientzertifikats</translation>
    </message>
    <message>
        <source>File (PEM)</source>
        <translation>Datei (PEM)</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>Passphrase dieses Schlüssels</translation>
    </message>
    <message>
        <source>Events in one request</source>
        <translation>Ereignisse in einer Anfrage</translation>
    </message>
    <message>
        <source>KiB in one request, before compression</source>
        <translation>KiB in einer Anfrage, vor der Komprimierung</translation>
    </message>
    <message>
        <source>Milliseconds to wait for a request to fill</source>
        <translation>Millisekunden Wartezeit, bis eine Anfrage voll ist</translation>
    </message>
    <message>
        <source>Events that come one by one are sent together</source>
        <translation>Einzeln eintreffende Ereignisse werden zusammen gesendet</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>1 keeps the order of the events</source>
        <translation>1 erhält die Reihenfolge der Ereignisse</translation>
    </message>
    <message>
        <source>Seconds until a request counts as lost</source>
        <translation>Sekunden, bis eine Anfrage als verloren gilt</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>basic: user and password; bearer: a token; apikey: a key of Elasticsearch</source>
        <translation>basic: Benutzer und Kennwort; bearer: ein Token; apikey: ein Schlüssel von Elasticsearch</translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <translation>Kennwort, Token oder Schlüssel</translation>
    </message>
    <message>
        <source>The server does not know who we are (%1). Check user, password, token or key.</source>
        <translation>Der Server kennt uns nicht (%1). Prüfen Sie Benutzer, Kennwort, Token oder Schlüssel.</translation>
    </message>
    <message>
        <source>The server knows us and forbids it (%1). Ask for the right to write there.</source>
        <translation>Der Server kennt uns, verbietet es aber (%1). Bitten Sie dort um Schreibrecht.</translation>
    </message>
    <message>
        <source>There is nothing at this path (%1). Check address and path.</source>
        <translation>Unter diesem Pfad gibt es nichts (%1). Prüfen Sie Adresse und Pfad.</translation>
    </message>
    <message>
        <source>The path exists but takes no such request (%1). Check path and method.</source>
        <translation>Den Pfad gibt es, er nimmt aber keine solche Anfrage an (%1). Prüfen Sie Pfad und Methode.</translation>
    </message>
    <message>
        <source>A proxy in between wants to know who we are (%1).</source>
        <translation>Ein Proxy dazwischen verlangt eine Anmeldung (%1).</translation>
    </message>
    <message>
        <source>The request is too large for the server (%1).</source>
        <translation>Die Anfrage ist dem Server zu groß (%1).</translation>
    </message>
    <message>
        <source>The server is busy or away (%1).</source>
        <translation>Der Server ist überlastet oder nicht verfügbar (%1).</translation>
    </message>
    <message>
        <source>The server points to another address (HTTP %1: %2). Use that one if you trust it.</source>
        <translation>Der Server verweist auf eine andere Adresse (HTTP %1: %2). Verwenden Sie diese, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The name of %1 is not known. Check the spelling, and whether this computer reaches the name server of that network.</source>
        <translation>%1: Der Name ist nicht bekannt. Prüfen Sie die Schreibweise und ob dieser Computer den Namensserver jenes Netzwerks erreicht.</translation>
    </message>
    <message>
        <source>%1 refuses the connection: nothing listens there, or a firewall says no. Check port and server.</source>
        <translation>%1: Die Verbindung wurde abgelehnt; dort lauscht nichts, oder eine Firewall lässt sie nicht zu. Prüfen Sie Port und Server.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer (%2). It is tried again.</source>
        <translation>%1: Die Verbindung brach vor der Antwort ab (%2). Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check network and firewall, or raise the timeout.</source>
        <translation>%1: Es kam nicht rechtzeitig eine Antwort. Prüfen Sie Netzwerk und Firewall, oder erhöhen Sie das Zeitlimit.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here (%2). Check the network.</source>
        <translation>%1: Von hier nicht erreichbar (%2). Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the certificate of %1 (%2). Name the authority&apos;s certificate in the settings (Own certificate authority).</source>
        <translation>%1: Das Zertifikat wurde von keiner Stelle signiert, der dieser Computer vertraut (%2). Geben Sie das Zertifikat der Stelle in den Einstellungen an (Eigene Zertifizierungsstelle).</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired (%2). The server needs a new one; check this computer&apos;s clock, too.</source>
        <translation>%1: Das Zertifikat ist abgelaufen (%2). Der Server braucht ein neues; prüfen Sie auch die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet (%2). Is this computer&apos;s clock right?</source>
        <translation>%1: Das Zertifikat ist noch nicht gültig (%2). Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>The certificate of %1 is that of another server (%2). Use the name that stands in it, or check that you are talking to the right server.</source>
        <translation>%1: Das Zertifikat gehört zu einem anderen Server (%2). Verwenden Sie den Namen, der darin steht, oder prüfen Sie, ob es der richtige Server ist.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about (%2). Is it the port for TLS, and does the server want a client certificate?</source>
        <translation>%1: Es kam keine sichere Verbindung zustande (%2). Ist es der Port für TLS, und verlangt der Server ein Clientzertifikat?</translation>
    </message>
    <message>
        <source>A certificate or key of the settings cannot be read: %1</source>
        <translation>Ein Zertifikat oder Schlüssel der Einstellungen kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1: too large (%2)</source>
        <translation>%1: zu groß (%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>der Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM)</source>
        <translation>%1 enthält kein Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>%1 and %2 are no certificate and key (PEM), or the passphrase is wrong</source>
        <translation>%1 und %2 sind nicht Zertifikat und Schlüssel (PEM), oder die Passphrase ist falsch</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source> … (cut: %1 characters)</source>
        <translation> … (gekürzt: %1 Zeichen)</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>Ereignisse %1</translation>
    </message>
    <message>
        <source>rows are missing; is the disk for temporary files full?</source>
        <translation>es fehlen Zeilen; ist der Datenträger für temporäre Dateien voll?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads logs and shows how many events of each severity they hold.</source>
        <translation>Liest Protokolle und zeigt, wie viele Ereignisse jedes Schweregrads sie enthalten.</translation>
    </message>
    <message>
        <source>Logs or folders to open.</source>
        <translation>Zu öffnende Protokolle oder Ordner.</translation>
    </message>
    <message>
        <source>Open a window of its own, also where there is one already.</source>
        <translation>Ein eigenes Fenster öffnen, auch wenn es schon eines gibt.</translation>
    </message>
</context>
<context>
    <name>sightglass::AboutDialog</name>
    <message>
        <source>About Sightglass</source>
        <translation>Über Sightglass</translation>
    </message>
    <message>
        <source>Sightglass %1
Reads logs and shows the level of what flows inside.

Free software under the GNU General Public License, version 3 or later.
It comes with no warranty, to the extent that the law permits.</source>
        <translation>Sightglass %1
Liest Protokolle und zeigt den Pegel dessen, was darin fließt.

Freie Software unter der GNU General Public License, Version 3 oder später.
Ohne jede Gewährleistung, soweit gesetzlich zulässig.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Sightglass %1 on %2</source>
        <translation>Sightglass %1 auf %2</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>sightglass::AddToTicketDialog</name>
    <message>
        <source>Add to ticket</source>
        <translation>Zu Ticket hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln event(s) to:</source>
        <translation>
            <numerusform>%Ln Ereignis hinzufügen zu:</numerusform>
            <numerusform>%Ln Ereignisse hinzufügen zu:</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a ticket by number, title or assignee</source>
        <translation>Ticket nach Nummer, Titel oder Zuständigem suchen</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Neues Ticket…</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>sightglass::AlertModel</name>
    <message>
        <source>It goes on.</source>
        <translation>Dauert an.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Vorbei.</translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <translation>Letztes Ereignis (%1)</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>sightglass::AlertRulesDialog</name>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Neue Regel</translation>
    </message>
    <message>
        <source>&amp;Delete rule</source>
        <translation>Regel &amp;löschen</translation>
    </message>
    <message>
        <source>Notify on the &amp;desktop</source>
        <translation>Auf dem &amp;Desktop benachrichtigen</translation>
    </message>
    <message>
        <source>Make a &amp;ticket</source>
        <translation>&amp;Ticket erstellen</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>N&amp;ame:</translation>
    </message>
    <message>
        <source>Events that come</source>
        <translation>Ereignisse treffen ein</translation>
    </message>
    <message>
        <source>No event comes</source>
        <translation>Kein Ereignis trifft ein</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;Wann:</translation>
    </message>
    <message>
        <source>As in the filter line; empty: every event</source>
        <translation>Wie in der Filterzeile; leer: jedes Ereignis</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>Take a saved filter…</source>
        <translation>Gespeicherten Filter übernehmen…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>&amp;Mindestens:</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>With&amp;in:</source>
        <translation>&amp;Innerhalb von:</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alle zusammen</translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>Counts each value of this field by itself: any name of a field</source>
        <translation>Zählt jeden Wert dieses Feldes für sich: beliebiger Feldname</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Zählung:</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Eine Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>The filter of &quot;%1&quot; is wrong: %2</source>
        <translation>Der Filter von „%1“ ist falsch: %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>There is no push target yet: Push &gt; Push targets… makes one</source>
        <translation>Es gibt noch kein Sendeziel: Senden &gt; Sendeziele… legt eines an</translation>
    </message>
    <message>
        <source>The alert goes there as one event, once; the queue keeps it while the target is away</source>
        <translation>Der Alarm wird einmal als ein Ereignis dorthin gesendet; die Warteschlange behält ihn, solange das Ziel nicht erreichbar ist</translation>
    </message>
    <message>
        <source>&amp;Push it to:</source>
        <translation>&amp;Senden an:</translation>
    </message>
</context>
<context>
    <name>sightglass::Alerts</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Any critical event</source>
        <translation>Jedes kritische Ereignis</translation>
    </message>
    <message>
        <source>Failed logons of one user</source>
        <translation>Fehlgeschlagene Anmeldungen eines Benutzers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more alert(s) since the last notification.</source>
        <translation>
            <numerusform>%Ln weiterer Alarm seit der letzten Benachrichtigung.</numerusform>
            <numerusform>%Ln weitere Alarme seit der letzten Benachrichtigung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is silent: nothing came for %2.</source>
        <translation>%1 schweigt: seit %2 kam nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in %1</source>
        <translation>
            <numerusform>%Ln Ereignis in %1</numerusform>
            <numerusform>%Ln Ereignisse in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1: %2</source>
        <translation>, %1: %2</translation>
    </message>
    <message>
        <source>A source is silent for %1</source>
        <translation>Eine Quelle schweigt seit %1</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>jedes Ereignis</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number, query</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, the same %1</source>
        <translation>, je %1</translation>
    </message>
    <message>
        <source>, within %1</source>
        <translation>, innerhalb von %1</translation>
    </message>
    <message>
        <source>Alerts could not be taken out of the history: %1</source>
        <translation>Alarme konnten nicht aus dem Verlauf entfernt werden: %1</translation>
    </message>
    <message>
        <source>Alerts wait to be pushed: %1</source>
        <translation>Alarme warten auf das Senden: %1</translation>
    </message>
    <message>
        <source>Alerts wait to be saved: %1</source>
        <translation>Alarme warten auf das Speichern: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::AnalysisView</name>
    <message>
        <source>Events of this log over time, by severity</source>
        <translation>Ereignisse dieses Protokolls im Zeitverlauf, nach Schweregrad</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>&amp;Zeitverlauf</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Marked events</source>
        <translation>Markierte Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Probleme (%1)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Said about it</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>&amp;Marks (%1)</source>
        <translation>&amp;Markierungen (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Audit failures</source>
        <translation>Gescheiterte Überwachungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Events from</source>
        <translation>Ereignisse von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>It lay at</source>
        <translation>Lag unter</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>sightglass::CaseReport</name>
    <message>
        <source>Where it was followed is not known here (any more): its events are the copies that were kept when they were marked.</source>
        <translation>Wo es verfolgt wurde, ist hier nicht (mehr) bekannt: Seine Ereignisse sind die Kopien, die beim Markieren gespeichert wurden.</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartMenu</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>Dieses Diagramm kopieren oder speichern</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Diagrammmenü</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copy numbers as CS&amp;V</source>
        <translation>Zahlen als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>Als &amp;Tabelle anzeigen…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartTableDialog</name>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Takes the numbers that the chart shows now</source>
        <translation>Übernimmt die Zahlen, die das Diagramm jetzt zeigt</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Show or hide %1 in the timeline and the shares</source>
        <translation>%1 in Zeitverlauf und Anteilen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Share of the severities</source>
        <translation>Anteile der Schweregrade</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>Wochentag und Stunde</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Alle Schweregrade</translation>
    </message>
    <message>
        <source>Critical and error</source>
        <translation>Kritisch und Fehler</translation>
    </message>
    <message>
        <source>Severities that are counted</source>
        <translation>Gezählte Schweregrade</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>zeitverlauf</translation>
    </message>
    <message>
        <source>Share of the severities over time</source>
        <translation>Anteile der Schweregrade im Zeitverlauf</translation>
    </message>
    <message>
        <source>severity-share</source>
        <comment>name of a file</comment>
        <translation>anteile-schweregrade</translation>
    </message>
    <message>
        <source>Events by weekday and hour</source>
        <translation>Ereignisse nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>weekday-hour</source>
        <comment>name of a file</comment>
        <translation>wochentag-stunde</translation>
    </message>
    <message>
        <source>&amp;Add top values</source>
        <translation>Häufigste &amp;Werte hinzufügen</translation>
    </message>
    <message>
        <source>Adds a chart of the most frequent values of a field</source>
        <translation>Fügt ein Diagramm der häufigsten Werte eines Feldes hinzu</translation>
    </message>
    <message>
        <source>%1, a bar is %2</source>
        <translation>%1, je Balken %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation>
            <numerusform>%Ln Ereignis ohne Zeit ist nicht dargestellt</numerusform>
            <numerusform>%Ln Ereignisse ohne Zeit sind nicht dargestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time</source>
        <translation>
            <numerusform>%Ln Ereignis ohne Zeit</numerusform>
            <numerusform>%Ln Ereignisse ohne Zeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ComparisonView</name>
    <message>
        <source>Counts of both</source>
        <translation>Zahlen beider Analysen</translation>
    </message>
    <message>
        <source>Events of both by severity</source>
        <translation>Ereignisse beider Analysen nach Schweregrad</translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>Sources of both</source>
        <translation>Quellen beider Analysen</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Templates of both</source>
        <translation>Muster beider Analysen</translation>
    </message>
    <message>
        <source>T&amp;emplates</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, gelesen %2</translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <translation>%1  —  %2</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Erste: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Zweite: %1</translation>
    </message>
    <message>
        <source>T&amp;emplates (%1 new, %2 vanished)</source>
        <translation>&amp;Muster (%1 neu, %2 verschwunden)</translation>
    </message>
    <message>
        <source>Templates are kept of analyses that were open while the Unusual page was looked at. Of these they were not:
%1
Open the log again, look at its Unusual page, and compare that analysis.</source>
        <translation>Muster werden zu Analysen gespeichert, die offen waren, während die Seite „Auffälliges“ betrachtet wurde. Bei diesen war das nicht der Fall:
%1
Öffnen Sie das Protokoll erneut, sehen Sie sich die Seite „Auffälliges“ an, und vergleichen Sie diese Analyse.</translation>
    </message>
</context>
<context>
    <name>sightglass::DetailsPane</name>
    <message>
        <source>Fr&amp;iendly view</source>
        <translation>&amp;Einfache Ansicht</translation>
    </message>
    <message>
        <source>&amp;XML view</source>
        <translation>&amp;XML-Ansicht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Felder des Ereignisses</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>Name und Wert kopieren</translation>
    </message>
    <message>
        <source>Copy all fields</source>
        <translation>Alle Felder kopieren</translation>
    </message>
    <message>
        <source>Only events with this value</source>
        <translation>Nur Ereignisse mit diesem Wert</translation>
    </message>
    <message>
        <source>All but events with this value</source>
        <translation>Alle Ereignisse außer mit diesem Wert</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy raw record</source>
        <translation>Rohdatensatz kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Values of the event</source>
        <translation>Werte des Ereignisses</translation>
    </message>
    <message>
        <source>This event cannot be shown</source>
        <translation>Dieses Ereignis kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Ge&amp;neral</source>
        <translation>All&amp;gemein</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Raw record</source>
        <translation>&amp;Rohdatensatz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, what it means</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (level 0)</source>
        <translation>%1 (Ebene 0)</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Log name:</source>
        <translation>Protokollname:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Event ID:</source>
        <translation>Ereignis-ID:</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>Ebene:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Benutzer:</translation>
    </message>
    <message>
        <source>Operational code:</source>
        <translation>Vorgangscode:</translation>
    </message>
    <message>
        <source>Logged:</source>
        <translation>Protokolliert:</translation>
    </message>
    <message>
        <source>Task category:</source>
        <translation>Aufgabenkategorie:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Keywords:</source>
        <translation>Schlüsselwörter:</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Computer:</translation>
    </message>
    <message>
        <source>Record number:</source>
        <translation>Datensatznummer:</translation>
    </message>
    <message>
        <source>Process, thread:</source>
        <translation>Prozess, Thread:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, Byte %2</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Kein Ereignis ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the table to see all of it here.</source>
        <translation>Wählen Sie eines in der Tabelle aus, um es hier vollständig zu sehen.</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Überwachung erfolgreich</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Überwachung gescheitert</translation>
    </message>
    <message>
        <source>Event ID %1</source>
        <translation>Ereignis-ID %1</translation>
    </message>
    <message>
        <source>read with a problem</source>
        <translation>mit einem Problem gelesen</translation>
    </message>
    <message>
        <source>recovered from unused space, values may be damaged</source>
        <translation>aus ungenutztem Platz wiederhergestellt, Werte können beschädigt sein</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Die ersten %1 von %2 werden angezeigt.</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, Nummer %2</translation>
    </message>
    <message>
        <source>stored %1</source>
        <comment>when the event came</comment>
        <translation>gespeichert %1</translation>
    </message>
</context>
<context>
    <name>sightglass::DropOverlay</name>
    <message>
        <source>Drop to read these logs</source>
        <translation>Protokolle zum Lesen hier ablegen</translation>
    </message>
</context>
<context>
    <name>sightglass::ErrorText</name>
    <message>
        <source>%1 does not exist. Was it moved or renamed?</source>
        <translation>%1 existiert nicht. Verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask for read access, or copy the log to a place where you have it.</source>
        <translation>%1 darf nicht gelesen werden. Bitten Sie um Leserechte, oder kopieren Sie das Protokoll an einen Ort, an dem Sie sie haben.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read. Load it again.</source>
        <translation>%1 wurde beim Lesen kürzer. Lesen Sie es neu ein.</translation>
    </message>
    <message>
        <source>%1 holds nothing but zero bytes. It was reserved but never written, or lost in a crash.</source>
        <translation>%1 enthält nur Nullbytes. Der Platz wurde reserviert, aber nie beschrieben, oder der Inhalt ging bei einem Absturz verloren.</translation>
    </message>
    <message>
        <source>%1 is binary data of no known log format.</source>
        <translation>%1 enthält Binärdaten ohne bekanntes Protokollformat.</translation>
    </message>
    <message>
        <source>%1 is text, but no known log format recognises it.</source>
        <translation>%1 ist Text, aber kein bekanntes Protokollformat passt dazu.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 exceeds a limit of this program.</source>
        <translation>%1 überschreitet eine Grenze dieses Programms.</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the disk full?</source>
        <translation>%1 konnte nicht geschrieben werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>%1 does not describe a log format.</source>
        <translation>%1 beschreibt kein Protokollformat.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Unpack it with its password first.</source>
        <translation>%1 ist verschlüsselt. Entpacken Sie es zuerst mit seinem Kennwort.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It was left as it is.</source>
        <translation>%1 wurde von einer neueren Version dieses Programms geschrieben. Es blieb unverändert.</translation>
    </message>
    <message>
        <source>%1 is held by another program. Close that, or try again later.</source>
        <translation>%1 wird von einem anderen Programm verwendet. Schließen Sie dieses, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program while it worked on %1.</source>
        <translation>Im Programm ist bei der Arbeit an %1 ein interner Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is the server running, and are host, port and database right?</source>
        <translation>%1 ist nicht erreichbar. Läuft der Server, und stimmen Host, Port und Datenbank?</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Check user, password and what the server allows.</source>
        <translation>%1 lässt diesen Benutzer nicht zu. Prüfen Sie Benutzer, Kennwort und was der Server erlaubt.</translation>
    </message>
    <message>
        <source>%1 is no address of a database, such as postgresql://user@host:5432/name.</source>
        <translation>%1 ist keine Adresse einer Datenbank, etwa postgresql://user@host:5432/name.</translation>
    </message>
    <message>
        <source>%1 does not answer, or is held by another program. This was not saved; try again.</source>
        <translation>%1 antwortet nicht oder wird von einem anderen Programm verwendet. Dies wurde nicht gespeichert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is no history of this program, or a damaged one. It was left as it is.</source>
        <translation>%1 ist kein Verlauf dieses Programms oder ist beschädigt. Es blieb unverändert.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>(At byte %1.)</source>
        <translation>(Bei Byte %1.)</translation>
    </message>
    <message>
        <source>The file became shorter while it was read; these bytes are gone</source>
        <translation>Die Datei wurde beim Lesen kürzer; diese Bytes fehlen</translation>
    </message>
    <message>
        <source>Very long line; only its beginning was interpreted</source>
        <translation>Sehr lange Zeile; nur ihr Anfang wurde ausgewertet</translation>
    </message>
    <message>
        <source>These bytes could not be read</source>
        <translation>Diese Bytes konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off; what stood before was read</source>
        <translation>Die komprimierte Datei ist beschädigt oder abgeschnitten; was davor stand, wurde gelesen</translation>
    </message>
    <message>
        <source>Priority outside 0 to 191</source>
        <translation>Priorität außerhalb von 0 bis 191</translation>
    </message>
    <message>
        <source>Header not as RFC 5424 asks</source>
        <translation>Header nicht nach RFC 5424</translation>
    </message>
    <message>
        <source>Structured data not as RFC 5424 asks</source>
        <translation>Structured Data nicht nach RFC 5424</translation>
    </message>
    <message>
        <source>No valid date and time</source>
        <translation>Kein gültiges Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>Zero bytes in the text, as a crash leaves them</source>
        <translation>Nullbytes im Text, wie nach einem Absturz</translation>
    </message>
    <message>
        <source>This line is not as the format of the log asks</source>
        <translation>Diese Zeile entspricht nicht dem Format des Protokolls</translation>
    </message>
    <message>
        <source>File header damaged</source>
        <translation>Dateiheader beschädigt</translation>
    </message>
    <message>
        <source>Chunk header damaged; its records were read nevertheless</source>
        <translation>Chunk-Header beschädigt; die Datensätze wurden trotzdem gelesen</translation>
    </message>
    <message>
        <source>Damaged chunk in which no record was found</source>
        <translation>Beschädigter Chunk, in dem kein Datensatz gefunden wurde</translation>
    </message>
    <message>
        <source>Checksum of the chunk is wrong; its records were read nevertheless</source>
        <translation>Prüfsumme des Chunks ist falsch; die Datensätze wurden trotzdem gelesen</translation>
    </message>
    <message>
        <source>Damaged record</source>
        <translation>Beschädigter Datensatz</translation>
    </message>
    <message>
        <source>The content of this record could not be decoded</source>
        <translation>Der Inhalt dieses Datensatzes konnte nicht dekodiert werden</translation>
    </message>
    <message>
        <source>The last chunk is cut off; its whole records were read</source>
        <translation>Der letzte Chunk ist abgeschnitten; seine vollständigen Datensätze wurden gelesen</translation>
    </message>
</context>
<context>
    <name>sightglass::EventFinding</name>
    <message>
        <source>Defender found malware</source>
        <translation>Defender hat Schadsoftware gefunden</translation>
    </message>
    <message>
        <source>Windows Defender found malicious or unwanted software. Look at the path, and at what it did about it (1117).</source>
        <translation>Windows Defender hat schädliche oder unerwünschte Software gefunden. Sehen Sie sich den Pfad an und was dagegen unternommen wurde (1117).</translation>
    </message>
    <message>
        <source>Defender was switched off or weakened</source>
        <translation>Defender wurde abgeschaltet oder geschwächt</translation>
    </message>
    <message>
        <source>Protection was turned off, or places were excluded from it. Malware does so before it unpacks itself.</source>
        <translation>Der Schutz wurde abgeschaltet, oder Orte wurden davon ausgenommen. Schadsoftware tut das, bevor sie sich entpackt.</translation>
    </message>
    <message>
        <source>An event log was cleared</source>
        <translation>Ein Ereignisprotokoll wurde gelöscht</translation>
    </message>
    <message>
        <source>Somebody emptied an event log. What it held before is gone here; look for copies that were forwarded, or for deleted records.</source>
        <translation>Jemand hat ein Ereignisprotokoll geleert. Was es vorher enthielt, fehlt hier; suchen Sie nach weitergeleiteten Kopien oder nach gelöschten Datensätzen.</translation>
    </message>
    <message>
        <source>Auditing was changed or event logging stopped</source>
        <translation>Überwachung geändert oder Protokollierung beendet</translation>
    </message>
    <message>
        <source>What is logged was changed, or the event log service ended. Events may be missing from here on.</source>
        <translation>Was protokolliert wird, wurde geändert, oder der Ereignisprotokolldienst wurde beendet. Ab hier können Ereignisse fehlen.</translation>
    </message>
    <message>
        <source>A service was installed</source>
        <translation>Ein Dienst wurde installiert</translation>
    </message>
    <message>
        <source>New services start by themselves and with high rights. Everyday with new software; look at the path.</source>
        <translation>Neue Dienste starten von selbst und mit hohen Rechten. Bei neuer Software alltäglich; sehen Sie sich den Pfad an.</translation>
    </message>
    <message>
        <source>A suspicious service was installed</source>
        <translation>Ein verdächtiger Dienst wurde installiert</translation>
    </message>
    <message>
        <source>The service runs a command shell, a script or a program from a share or temporary folder: the way of PsExec, SMBexec and Meterpreter.</source>
        <translation>Der Dienst startet eine Shell, ein Skript oder ein Programm aus einer Freigabe oder einem temporären Ordner: So arbeiten PsExec, SMBexec und Meterpreter.</translation>
    </message>
    <message>
        <source>Failed logon</source>
        <translation>Fehlgeschlagene Anmeldung</translation>
    </message>
    <message>
        <source>A wrong password, an unknown or a locked account. Single ones are everyday.</source>
        <translation>Ein falsches Kennwort, ein unbekanntes oder gesperrtes Konto. Vereinzelt alltäglich.</translation>
    </message>
    <message>
        <source>Password guessing</source>
        <translation>Erraten von Kennwörtern</translation>
    </message>
    <message>
        <source>Ten or more logons to one account failed within ten minutes.</source>
        <translation>Zehn oder mehr Anmeldungen mit einem Konto schlugen innerhalb von zehn Minuten fehl.</translation>
    </message>
    <message>
        <source>Password spraying</source>
        <translation>Password-Spraying</translation>
    </message>
    <message>
        <source>Logons to five or more accounts failed from one place within ten minutes.</source>
        <translation>Anmeldungen mit fünf oder mehr Konten von einer Stelle aus schlugen innerhalb von zehn Minuten fehl.</translation>
    </message>
    <message>
        <source>A user account was created</source>
        <translation>Ein Benutzerkonto wurde erstellt</translation>
    </message>
    <message>
        <source>New accounts are a way to stay. Ask who made it and why.</source>
        <translation>Mit neuen Konten lässt sich der Zugang sichern. Fragen Sie, wer es erstellt hat und warum.</translation>
    </message>
    <message>
        <source>An account was weakened</source>
        <translation>Ein Konto wurde geschwächt</translation>
    </message>
    <message>
        <source>Pre-authentication, password or delegation settings of an account were loosened, it was renamed, or got a service name, a history of identities or another key.</source>
        <translation>Einstellungen eines Kontos zu Vorauthentifizierung, Kennwort oder Delegierung wurden gelockert, es wurde umbenannt, oder es bekam einen Dienstnamen, einen SID-Verlauf oder einen weiteren Schlüssel.</translation>
    </message>
    <message>
        <source>Somebody became a member of an administrative group</source>
        <translation>Jemand wurde Mitglied einer administrativen Gruppe</translation>
    </message>
    <message>
        <source>A member was added to administrators, domain admins or another group with high rights.</source>
        <translation>Den Administratoren, Domänen-Admins oder einer anderen Gruppe mit hohen Rechten wurde ein Mitglied hinzugefügt.</translation>
    </message>
    <message>
        <source>Logon by remote desktop</source>
        <translation>Anmeldung über Remotedesktop</translation>
    </message>
    <message>
        <source>Somebody logged on through remote desktop (logon type 10). Look at the address.</source>
        <translation>Jemand hat sich über Remotedesktop angemeldet (Anmeldetyp 10). Sehen Sie sich die Adresse an.</translation>
    </message>
    <message>
        <source>Remote desktop through a tunnel, or taken over</source>
        <translation>Remotedesktop durch einen Tunnel oder übernommen</translation>
    </message>
    <message>
        <source>A remote desktop logon that comes from this computer itself, or a session that was taken over with tscon.</source>
        <translation>Eine Remotedesktop-Anmeldung, die von diesem Computer selbst kommt, oder eine Sitzung, die mit tscon übernommen wurde.</translation>
    </message>
    <message>
        <source>Kerberoasting</source>
        <translation>Kerberoasting</translation>
    </message>
    <message>
        <source>A service ticket was asked for with RC4, which can be cracked offline. Old services use it as well; many of them by one account are an attack.</source>
        <translation>Ein Dienstticket wurde mit RC4 angefordert, das sich offline knacken lässt. Alte Dienste verwenden es ebenfalls; viele solcher Anforderungen durch ein Konto sind ein Angriff.</translation>
    </message>
    <message>
        <source>AS-REP roasting</source>
        <translation>AS-REP-Roasting</translation>
    </message>
    <message>
        <source>A ticket was given without pre-authentication: its password can be cracked offline.</source>
        <translation>Ein Ticket wurde ohne Vorauthentifizierung ausgestellt: Sein Kennwort lässt sich offline knacken.</translation>
    </message>
    <message>
        <source>DCSync: directory replication asked for</source>
        <translation>DCSync: Verzeichnisreplikation angefordert</translation>
    </message>
    <message>
        <source>An account that is no domain controller asked for the directory&apos;s secrets by replication.</source>
        <translation>Ein Konto, das kein Domänencontroller ist, hat über die Replikation die Geheimnisse des Verzeichnisses angefordert.</translation>
    </message>
    <message>
        <source>DCShadow: a rogue domain controller</source>
        <translation>DCShadow: falscher Domänencontroller</translation>
    </message>
    <message>
        <source>A computer was made to look like a domain controller, so that it can write to the directory unseen.</source>
        <translation>Ein Computer wurde als Domänencontroller ausgegeben, sodass er unbemerkt in das Verzeichnis schreiben kann.</translation>
    </message>
    <message>
        <source>LSASS was read</source>
        <translation>LSASS wurde gelesen</translation>
    </message>
    <message>
        <source>A program opened the process that holds the passwords of those who are logged on, with the rights to read its memory.</source>
        <translation>Ein Programm hat den Prozess, der die Kennwörter der angemeldeten Benutzer hält, mit dem Recht geöffnet, seinen Speicher zu lesen.</translation>
    </message>
    <message>
        <source>LSASS was dumped</source>
        <translation>Speicherabbild von LSASS erstellt</translation>
    </message>
    <message>
        <source>Memory of the process that holds passwords was written to a file, or a tool known for it ran.</source>
        <translation>Speicher des Prozesses, der Kennwörter hält, wurde in eine Datei geschrieben, oder ein dafür bekanntes Werkzeug lief.</translation>
    </message>
    <message>
        <source>Password databases were copied</source>
        <translation>Kennwortdatenbanken wurden kopiert</translation>
    </message>
    <message>
        <source>The SAM, SECURITY or NTDS database was saved or read.</source>
        <translation>Die Datenbank SAM, SECURITY oder NTDS wurde gespeichert oder gelesen.</translation>
    </message>
    <message>
        <source>Stored passwords were touched</source>
        <translation>Zugriff auf gespeicherte Kennwörter</translation>
    </message>
    <message>
        <source>Vaults, key stores, master keys or the password databases of browsers were read, or passwords recorded.</source>
        <translation>Tresore, Schlüsselspeicher, Hauptschlüssel oder Kennwortdatenbanken von Browsern wurden gelesen oder Kennwörter aufgezeichnet.</translation>
    </message>
    <message>
        <source>Code was put into another process</source>
        <translation>Code wurde in einen anderen Prozess eingeschleust</translation>
    </message>
    <message>
        <source>A thread was started in another process, or its memory opened for that. Debuggers and some protection software do so as well.</source>
        <translation>Ein Thread wurde in einem anderen Prozess gestartet oder dessen Speicher dafür geöffnet. Debugger und manche Schutzsoftware tun das ebenfalls.</translation>
    </message>
    <message>
        <source>PowerShell with an encoded command</source>
        <translation>PowerShell mit kodiertem Befehl</translation>
    </message>
    <message>
        <source>The command is hidden as Base64. Some management software does it as well; decode it.</source>
        <translation>Der Befehl ist als Base64 verborgen. Manche Verwaltungssoftware tut das ebenfalls; dekodieren Sie ihn.</translation>
    </message>
    <message>
        <source>PowerShell fetched something and may run it</source>
        <translation>PowerShell hat etwas heruntergeladen und führt es womöglich aus</translation>
    </message>
    <message>
        <source>A script downloads from the network: what it gets never has to touch the disk.</source>
        <translation>Ein Skript lädt aus dem Netzwerk: Was es bekommt, muss nie auf den Datenträger gelangen.</translation>
    </message>
    <message>
        <source>PowerShell attack tool</source>
        <translation>PowerShell-Angriffswerkzeug</translation>
    </message>
    <message>
        <source>Names of known attack scripts, or of functions that load code into memory.</source>
        <translation>Namen bekannter Angriffsskripte oder von Funktionen, die Code in den Speicher laden.</translation>
    </message>
    <message>
        <source>Obfuscated PowerShell</source>
        <translation>Verschleierte PowerShell</translation>
    </message>
    <message>
        <source>Text is taken apart and put together again to hide what it says.</source>
        <translation>Text wird zerlegt und wieder zusammengesetzt, um zu verbergen, was er enthält.</translation>
    </message>
    <message>
        <source>PowerShell hidden or past its policy</source>
        <translation>PowerShell verborgen oder an ihrer Richtlinie vorbei</translation>
    </message>
    <message>
        <source>It runs without a window or profile, with the execution policy bypassed, in another version or language mode.</source>
        <translation>Sie läuft ohne Fenster oder Profil, mit umgangener Ausführungsrichtlinie, in einer anderen Version oder in einem anderen Sprachmodus.</translation>
    </message>
    <message>
        <source>AMSI bypass</source>
        <translation>AMSI-Umgehung</translation>
    </message>
    <message>
        <source>A script speaks of the interface by which virus scanners see scripts: to switch it off.</source>
        <translation>Ein Skript befasst sich mit der Schnittstelle, über die Virenscanner Skripte prüfen: um sie abzuschalten.</translation>
    </message>
    <message>
        <source>A scheduled task was created</source>
        <translation>Eine geplante Aufgabe wurde erstellt</translation>
    </message>
    <message>
        <source>Tasks start programs later or again and again. Everyday with new software; look at what it runs.</source>
        <translation>Aufgaben starten Programme später oder immer wieder. Bei neuer Software alltäglich; sehen Sie sich an, was ausgeführt wird.</translation>
    </message>
    <message>
        <source>A suspicious scheduled task was created</source>
        <translation>Eine verdächtige geplante Aufgabe wurde erstellt</translation>
    </message>
    <message>
        <source>The task runs a shell, a script, or something in a temporary or user folder.</source>
        <translation>Die Aufgabe startet eine Shell, ein Skript oder etwas in einem temporären Ordner oder Benutzerordner.</translation>
    </message>
    <message>
        <source>A program was set to start by itself</source>
        <translation>Ein Programm wurde für den Autostart eingetragen</translation>
    </message>
    <message>
        <source>Entries in Run keys, the Startup folder, Winlogon and such are started at each logon.</source>
        <translation>Einträge in Run-Schlüsseln, im Autostart-Ordner, in Winlogon und Ähnlichem werden bei jeder Anmeldung gestartet.</translation>
    </message>
    <message>
        <source>Another program starts in place of one</source>
        <translation>Ein anderes Programm startet anstelle des eigentlichen</translation>
    </message>
    <message>
        <source>Image file execution options, accessibility programs, COM classes or key providers were replaced, so that foreign code starts with something else.</source>
        <translation>Image File Execution Options, Eingabehilfen, COM-Klassen oder Schlüsselanbieter wurden ersetzt, sodass fremder Code zusammen mit etwas anderem startet.</translation>
    </message>
    <message>
        <source>WMI subscription</source>
        <translation>WMI-Abonnement</translation>
    </message>
    <message>
        <source>A filter or consumer of WMI was registered: it runs code at an event and survives a restart.</source>
        <translation>Ein Filter oder Consumer von WMI wurde registriert: Er führt bei einem Ereignis Code aus und übersteht einen Neustart.</translation>
    </message>
    <message>
        <source>A process was started through WMI</source>
        <translation>Ein Prozess wurde über WMI gestartet</translation>
    </message>
    <message>
        <source>The way by which impacket and many worms go from one computer to the next.</source>
        <translation>So gelangen impacket und viele Würmer von einem Computer zum nächsten.</translation>
    </message>
    <message>
        <source>UAC bypass</source>
        <translation>UAC-Umgehung</translation>
    </message>
    <message>
        <source>A program that gets high rights without asking was made to start another one.</source>
        <translation>Ein Programm, das ohne Nachfrage hohe Rechte bekommt, wurde dazu gebracht, ein anderes zu starten.</translation>
    </message>
    <message>
        <source>UAC or another safeguard was switched off in the registry</source>
        <translation>UAC oder ein anderer Schutz wurde in der Registrierung abgeschaltet</translation>
    </message>
    <message>
        <source>Settings that protect this computer were changed: UAC, macro security, script policy, RDP, restricted admin, WDigest.</source>
        <translation>Einstellungen, die diesen Computer schützen, wurden geändert: UAC, Makrosicherheit, Skriptrichtlinie, RDP, Restricted Admin, WDigest.</translation>
    </message>
    <message>
        <source>Backups or recovery were destroyed</source>
        <translation>Sicherungen oder Wiederherstellung wurden zerstört</translation>
    </message>
    <message>
        <source>Shadow copies, backups or recovery options were deleted: ransomware does it first.</source>
        <translation>Schattenkopien, Sicherungen oder Wiederherstellungsoptionen wurden gelöscht: Ransomware tut das zuerst.</translation>
    </message>
    <message>
        <source>A system program used to run or fetch foreign code</source>
        <translation>Ein Systemprogramm hat fremden Code ausgeführt oder geladen</translation>
    </message>
    <message>
        <source>Programs that belong to Windows (regsvr32, rundll32, mshta, certutil …) were used in a way that is known from attacks.</source>
        <translation>Programme, die zu Windows gehören (regsvr32, rundll32, mshta, certutil …), wurden auf eine Weise verwendet, die von Angriffen bekannt ist.</translation>
    </message>
    <message>
        <source>A document or browser started a shell</source>
        <translation>Ein Dokument oder Browser hat eine Shell gestartet</translation>
    </message>
    <message>
        <source>Office, a mail program, a browser or a viewer started a shell or script host: as malicious documents do.</source>
        <translation>Office, ein Mailprogramm, ein Browser oder ein Betrachter hat eine Shell oder einen Skripthost gestartet, wie es schädliche Dokumente tun.</translation>
    </message>
    <message>
        <source>A server started a shell</source>
        <translation>Ein Server hat eine Shell gestartet</translation>
    </message>
    <message>
        <source>A web server, database or the print spooler started a shell: as web shells and exploits do.</source>
        <translation>Ein Webserver, eine Datenbank oder die Druckwarteschlange hat eine Shell gestartet, wie es Webshells und Exploits tun.</translation>
    </message>
    <message>
        <source>A shell was started from another computer</source>
        <translation>Eine Shell wurde von einem anderen Computer aus gestartet</translation>
    </message>
    <message>
        <source>The host of WMI, WinRM, DCOM or a remote service started a shell or script.</source>
        <translation>Der Host von WMI, WinRM, DCOM oder einem Remotedienst hat eine Shell oder ein Skript gestartet.</translation>
    </message>
    <message>
        <source>PsExec or its like</source>
        <translation>PsExec oder Ähnliches</translation>
    </message>
    <message>
        <source>The service, file or pipe of PsExec, or of tools that work like it.</source>
        <translation>Dienst, Datei oder Pipe von PsExec oder von Werkzeugen, die ebenso arbeiten.</translation>
    </message>
    <message>
        <source>An administrative pipe or share was opened from another computer</source>
        <translation>Eine administrative Pipe oder Freigabe wurde von einem anderen Computer aus geöffnet</translation>
    </message>
    <message>
        <source>Services, tasks, the registry, accounts or the spooler of this computer were reached over the network.</source>
        <translation>Dienste, Aufgaben, Registrierung, Konten oder Druckwarteschlange dieses Computers wurden über das Netzwerk erreicht.</translation>
    </message>
    <message>
        <source>A pipe with the name of an attack tool</source>
        <translation>Eine Pipe mit dem Namen eines Angriffswerkzeugs</translation>
    </message>
    <message>
        <source>Cobalt Strike, Meterpreter, potatoes and such speak through pipes with these names.</source>
        <translation>Cobalt Strike, Meterpreter, Potato-Exploits und Ähnliches kommunizieren über Pipes mit diesen Namen.</translation>
    </message>
    <message>
        <source>Somebody looks around</source>
        <translation>Jemand sieht sich um</translation>
    </message>
    <message>
        <source>Commands that list accounts, groups, trusts, shares or policies. Administrators use them too; an application does not.</source>
        <translation>Befehle, die Konten, Gruppen, Vertrauensstellungen, Freigaben oder Richtlinien auflisten. Auch Administratoren verwenden sie, eine Anwendung nicht.</translation>
    </message>
    <message>
        <source>The firewall was opened or switched off</source>
        <translation>Die Firewall wurde geöffnet oder abgeschaltet</translation>
    </message>
    <message>
        <source>Rules or profiles of the firewall were changed by command.</source>
        <translation>Regeln oder Profile der Firewall wurden per Befehl geändert.</translation>
    </message>
    <message>
        <source>A program that has no business in the network speaks to it</source>
        <translation>Ein Programm, das im Netzwerk nichts zu suchen hat, kommuniziert dort</translation>
    </message>
    <message>
        <source>Script hosts, rundll32, regsvr32 and such opened a connection.</source>
        <translation>Skripthosts, rundll32, regsvr32 und Ähnliche haben eine Verbindung geöffnet.</translation>
    </message>
    <message>
        <source>A connection through this computer itself</source>
        <translation>Eine Verbindung durch diesen Computer selbst</translation>
    </message>
    <message>
        <source>A server program speaks to remote desktop or file sharing of its own computer: a tunnel.</source>
        <translation>Ein Serverprogramm kommuniziert mit Remotedesktop oder Dateifreigabe des eigenen Computers: ein Tunnel.</translation>
    </message>
    <message>
        <source>A driver without a valid signature was loaded</source>
        <translation>Ein Treiber ohne gültige Signatur wurde geladen</translation>
    </message>
    <message>
        <source>Drivers have all rights. Attackers bring vulnerable or unsigned ones.</source>
        <translation>Treiber haben alle Rechte. Angreifer bringen verwundbare oder unsignierte mit.</translation>
    </message>
    <message>
        <source>A library was loaded from a strange place</source>
        <translation>Eine Bibliothek wurde von ungewöhnlicher Stelle geladen</translation>
    </message>
    <message>
        <source>An unsigned library in a system program, in the spooler, or from a user&apos;s folder.</source>
        <translation>Eine unsignierte Bibliothek in einem Systemprogramm, in der Druckwarteschlange oder aus dem Ordner eines Benutzers.</translation>
    </message>
    <message>
        <source>A program file was written in a strange place</source>
        <translation>Eine Programmdatei wurde an ungewöhnlicher Stelle geschrieben</translation>
    </message>
    <message>
        <source>The start-up folder, the spooler&apos;s drivers, a web root, or a script that a document or service left.</source>
        <translation>Im Autostart-Ordner, bei den Treibern der Druckwarteschlange, in einem Webverzeichnis, oder ein Skript, das ein Dokument oder Dienst hinterlassen hat.</translation>
    </message>
    <message>
        <source>The time of a file was set back</source>
        <translation>Die Zeit einer Datei wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>Creation times are changed to hide new files among old ones. Unpackers do so as well.</source>
        <translation>Erstellungszeiten werden geändert, um neue Dateien unter alten zu verstecken. Entpacker tun das ebenfalls.</translation>
    </message>
    <message>
        <source>Traces were removed</source>
        <translation>Spuren wurden beseitigt</translation>
    </message>
    <message>
        <source>Journals, recent files or logs were deleted by command.</source>
        <translation>Journale, zuletzt verwendete Dateien oder Protokolle wurden per Befehl gelöscht.</translation>
    </message>
    <message>
        <source>A BITS job fetched a file</source>
        <translation>Ein BITS-Auftrag hat eine Datei geladen</translation>
    </message>
    <message>
        <source>The background transfer service downloads for updates, and for attackers. Look at the address.</source>
        <translation>Der Hintergrundübertragungsdienst lädt für Updates und für Angreifer. Sehen Sie sich die Adresse an.</translation>
    </message>
    <message>
        <source>Remote PowerShell (WinRM)</source>
        <translation>Remote-PowerShell (WinRM)</translation>
    </message>
    <message>
        <source>A session of Windows Remote Management. Look at who and from where.</source>
        <translation>Eine Sitzung der Windows-Remoteverwaltung. Sehen Sie sich an, wer sie von wo geöffnet hat.</translation>
    </message>
    <message>
        <source>Print spooler abused</source>
        <translation>Druckwarteschlange missbraucht</translation>
    </message>
    <message>
        <source>A printer or driver was installed in the way of PrintNightmare or Mimispool.</source>
        <translation>Ein Drucker oder Treiber wurde nach Art von PrintNightmare oder Mimispool installiert.</translation>
    </message>
    <message>
        <source>A computer&apos;s password was changed by nobody</source>
        <translation>Das Kennwort eines Computers wurde anonym geändert</translation>
    </message>
    <message>
        <source>An anonymous logon changed the account of a computer: Zerologon.</source>
        <translation>Eine anonyme Anmeldung hat das Konto eines Computers geändert: Zerologon.</translation>
    </message>
    <message>
        <source>High privileges were taken or used</source>
        <translation>Hohe Rechte wurden erlangt oder verwendet</translation>
    </message>
    <message>
        <source>A process got or used the right to debug others or act as the system; a logon with other credentials followed.</source>
        <translation>Ein Prozess hat das Recht erhalten oder verwendet, andere zu debuggen oder als Teil des Systems zu handeln; eine Anmeldung mit anderen Anmeldeinformationen folgte.</translation>
    </message>
    <message>
        <source>Anonymous or relayed network logon</source>
        <translation>Anonyme oder weitergereichte Netzwerkanmeldung</translation>
    </message>
    <message>
        <source>An anonymous logon with NTLM, or one of this computer to itself: relays and potatoes look like this.</source>
        <translation>Eine anonyme Anmeldung mit NTLM oder eine dieses Computers an sich selbst: So sehen Relay- und Potato-Angriffe aus.</translation>
    </message>
    <message>
        <source>A group policy, its rights or the directory&apos;s schema was changed</source>
        <translation>Eine Gruppenrichtlinie, ihre Rechte oder das Schema des Verzeichnisses wurde geändert</translation>
    </message>
    <message>
        <source>Objects of the directory that rule many computers were changed.</source>
        <translation>Verzeichnisobjekte, die viele Computer steuern, wurden geändert.</translation>
    </message>
    <message>
        <source>SQL Server: commands, logins or audits changed</source>
        <translation>SQL Server: Befehle, Anmeldungen oder Überwachung geändert</translation>
    </message>
    <message>
        <source>xp_cmdshell, CLR, roles, logins or audits of the database server were changed.</source>
        <translation>xp_cmdshell, CLR, Rollen, Anmeldungen oder Überwachung des Datenbankservers wurden geändert.</translation>
    </message>
    <message>
        <source>A program was held back by policy</source>
        <translation>Ein Programm wurde durch eine Richtlinie aufgehalten</translation>
    </message>
    <message>
        <source>AppLocker or code integrity refused to run a program or library.</source>
        <translation>AppLocker oder die Codeintegrität hat die Ausführung eines Programms oder einer Bibliothek verweigert.</translation>
    </message>
    <message>
        <source>Remote control or tunnelling tool</source>
        <translation>Fernsteuerungs- oder Tunnelwerkzeug</translation>
    </message>
    <message>
        <source>A program to control computers from afar, or to tunnel through a firewall, ran.</source>
        <translation>Ein Programm, das Computer aus der Ferne steuert oder durch eine Firewall tunnelt, lief.</translation>
    </message>
</context>
<context>
    <name>sightglass::EventTableModel</name>
    <message numerus="yes">
        <source>%Ln similar event(s), shown one by one</source>
        <translation>
            <numerusform>%Ln ähnliches Ereignis, einzeln angezeigt</numerusform>
            <numerusform>%Ln ähnliche Ereignisse, einzeln angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar event(s) in one row: click here, or press the right arrow key, to see each</source>
        <translation>
            <numerusform>%Ln ähnliches Ereignis in einer Zeile: zum Aufklappen hier klicken oder Pfeil rechts drücken</numerusform>
            <numerusform>%Ln ähnliche Ereignisse in einer Zeile: zum Aufklappen hier klicken oder Pfeil rechts drücken</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered from unused space of the log: a deleted event, whose values may be damaged</source>
        <translation>Aus ungenutztem Platz des Protokolls wiederhergestellt: ein gelöschtes Ereignis, dessen Werte beschädigt sein können</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Angeheftet.</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>Verworfen.</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>Ticket %1: %2</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 d %2:%3</source>
        <translation>%1 d %2:%3</translation>
    </message>
    <message>
        <source>%1, recovered</source>
        <translation>%1, wiederhergestellt</translation>
    </message>
    <message>
        <source>Audit success (%1)</source>
        <translation>Überwachung erfolgreich (%1)</translation>
    </message>
    <message>
        <source>Audit failure (%1)</source>
        <translation>Überwachung gescheitert (%1)</translation>
    </message>
    <message>
        <source>Verbose (%1)</source>
        <translation>Ausführlich (%1)</translation>
    </message>
    <message>
        <source>Date and Time (%1)</source>
        <translation>Datum und Uhrzeit (%1)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Level as written</source>
        <translation>Ebene laut Protokoll</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Task category</source>
        <translation>Aufgabenkategorie</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Operational code</source>
        <translation>Vorgangscode</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Datensatznummer</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>Prozess-ID</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Since previous</source>
        <translation>Seit vorigem</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnliche</translation>
    </message>
</context>
<context>
    <name>sightglass::EventWords</name>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>Windows is starting up</source>
        <translation>Windows wird gestartet</translation>
    </message>
    <message>
        <source>Windows is shutting down</source>
        <translation>Windows wird heruntergefahren</translation>
    </message>
    <message>
        <source>An authentication package was loaded by the Local Security Authority</source>
        <translation>Ein Authentifizierungspaket wurde von der lokalen Sicherheitsautorität geladen</translation>
    </message>
    <message>
        <source>A logon process registered with the Local Security Authority</source>
        <translation>Ein Anmeldeprozess wurde bei der lokalen Sicherheitsautorität registriert</translation>
    </message>
    <message>
        <source>Audit messages were lost because the queue was full</source>
        <translation>Überwachungsmeldungen gingen verloren, weil die Warteschlange voll war</translation>
    </message>
    <message>
        <source>A notification package was loaded by the account database</source>
        <translation>Ein Benachrichtigungspaket wurde von der Sicherheitskontenverwaltung geladen</translation>
    </message>
    <message>
        <source>A local procedure call port was misused</source>
        <translation>Unzulässige Verwendung eines LPC-Ports</translation>
    </message>
    <message>
        <source>The system time was changed</source>
        <translation>Die Systemzeit wurde geändert</translation>
    </message>
    <message>
        <source>A monitored pattern of security events occurred</source>
        <translation>Ein überwachtes Sicherheitsereignismuster ist aufgetreten</translation>
    </message>
    <message>
        <source>The administrator ended the state in which auditing had failed</source>
        <translation>Der Administrator hat das System nach gescheiterter Überwachung freigegeben</translation>
    </message>
    <message>
        <source>A security package was loaded by the Local Security Authority</source>
        <translation>Ein Sicherheitspaket wurde von der lokalen Sicherheitsautorität geladen</translation>
    </message>
    <message>
        <source>An account logged on</source>
        <translation>Ein Konto wurde erfolgreich angemeldet</translation>
    </message>
    <message>
        <source>An account failed to log on</source>
        <translation>Fehler beim Anmelden eines Kontos</translation>
    </message>
    <message>
        <source>Claims of a user or device at logon</source>
        <translation>Benutzer- oder Geräteansprüche bei der Anmeldung</translation>
    </message>
    <message>
        <source>Group memberships of an account at logon</source>
        <translation>Gruppenmitgliedschaften eines Kontos bei der Anmeldung</translation>
    </message>
    <message>
        <source>An account logged off</source>
        <translation>Ein Konto wurde abgemeldet</translation>
    </message>
    <message>
        <source>A denial-of-service protection of IPsec began</source>
        <translation>Ein DoS-Schutz von IPsec hat begonnen</translation>
    </message>
    <message>
        <source>A user started to log off</source>
        <translation>Benutzerinitiierte Abmeldung</translation>
    </message>
    <message>
        <source>A logon was tried with credentials given explicitly</source>
        <translation>Anmeldeversuch mit expliziten Anmeldeinformationen</translation>
    </message>
    <message>
        <source>A replay attack was detected</source>
        <translation>Ein Wiederholungsangriff wurde erkannt</translation>
    </message>
    <message>
        <source>A handle to an object was asked for</source>
        <translation>Ein Handle zu einem Objekt wurde angefordert</translation>
    </message>
    <message>
        <source>A registry value was changed</source>
        <translation>Ein Registrierungswert wurde geändert</translation>
    </message>
    <message>
        <source>A handle to an object was closed</source>
        <translation>Das Handle zu einem Objekt wurde geschlossen</translation>
    </message>
    <message>
        <source>A handle to an object was asked for in order to delete it</source>
        <translation>Ein Handle zu einem Objekt wurde zum Löschen angefordert</translation>
    </message>
    <message>
        <source>An object was deleted</source>
        <translation>Ein Objekt wurde gelöscht</translation>
    </message>
    <message>
        <source>A handle to a directory or account object was asked for</source>
        <translation>Ein Handle zu einem Verzeichnis- oder Kontoobjekt wurde angefordert</translation>
    </message>
    <message>
        <source>An operation was done on a directory object</source>
        <translation>Für ein Verzeichnisobjekt wurde ein Vorgang ausgeführt</translation>
    </message>
    <message>
        <source>An object was accessed</source>
        <translation>Auf ein Objekt wurde zugegriffen</translation>
    </message>
    <message>
        <source>A hard link was about to be made</source>
        <translation>Es wurde versucht, eine feste Verknüpfung zu erstellen</translation>
    </message>
    <message>
        <source>Permissions of an object were changed</source>
        <translation>Berechtigungen eines Objekts wurden geändert</translation>
    </message>
    <message>
        <source>An application tried to reach a blocked ordinal through the TBS</source>
        <translation>Eine Anwendung hat versucht, über die TBS auf eine blockierte Ordnungszahl zuzugreifen</translation>
    </message>
    <message>
        <source>Special privileges were given to a new logon</source>
        <translation>Einer neuen Anmeldung wurden besondere Rechte zugewiesen</translation>
    </message>
    <message>
        <source>A privileged service was called</source>
        <translation>Ein privilegierter Dienst wurde aufgerufen</translation>
    </message>
    <message>
        <source>An operation was tried on a privileged object</source>
        <translation>Es wurde ein Vorgang für ein privilegiertes Objekt versucht</translation>
    </message>
    <message>
        <source>Security identifiers were filtered from a logon</source>
        <translation>Sicherheits-IDs einer Anmeldung wurden gefiltert</translation>
    </message>
    <message>
        <source>A process was started</source>
        <translation>Ein neuer Prozess wurde erstellt</translation>
    </message>
    <message>
        <source>A process ended</source>
        <translation>Ein Prozess wurde beendet</translation>
    </message>
    <message>
        <source>A handle to an object was duplicated</source>
        <translation>Ein Handle zu einem Objekt wurde dupliziert</translation>
    </message>
    <message>
        <source>Indirect access to an object was asked for</source>
        <translation>Indirekter Zugriff auf ein Objekt wurde angefordert</translation>
    </message>
    <message>
        <source>A data protection master key was backed up</source>
        <translation>Der Hauptschlüssel für den Datenschutz wurde gesichert</translation>
    </message>
    <message>
        <source>A data protection master key was recovered</source>
        <translation>Der Hauptschlüssel für den Datenschutz wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>Protected data was encrypted</source>
        <translation>Geschützte Daten wurden verschlüsselt</translation>
    </message>
    <message>
        <source>Protected data was decrypted</source>
        <translation>Geschützte Daten wurden entschlüsselt</translation>
    </message>
    <message>
        <source>A primary token was given to a process</source>
        <translation>Einem Prozess wurde ein primäres Token zugewiesen</translation>
    </message>
    <message>
        <source>A service was installed</source>
        <translation>Ein Dienst wurde installiert</translation>
    </message>
    <message>
        <source>A scheduled task was created</source>
        <translation>Eine geplante Aufgabe wurde erstellt</translation>
    </message>
    <message>
        <source>A scheduled task was deleted</source>
        <translation>Eine geplante Aufgabe wurde gelöscht</translation>
    </message>
    <message>
        <source>A scheduled task was enabled</source>
        <translation>Eine geplante Aufgabe wurde aktiviert</translation>
    </message>
    <message>
        <source>A scheduled task was disabled</source>
        <translation>Eine geplante Aufgabe wurde deaktiviert</translation>
    </message>
    <message>
        <source>A scheduled task was changed</source>
        <translation>Eine geplante Aufgabe wurde geändert</translation>
    </message>
    <message>
        <source>Privileges of a token were adjusted</source>
        <translation>Die Rechte eines Tokens wurden angepasst</translation>
    </message>
    <message>
        <source>A user right was given</source>
        <translation>Ein Benutzerrecht wurde zugewiesen</translation>
    </message>
    <message>
        <source>A user right was taken away</source>
        <translation>Ein Benutzerrecht wurde entzogen</translation>
    </message>
    <message>
        <source>A trust to a domain was made</source>
        <translation>Eine Vertrauensstellung zu einer Domäne wurde erstellt</translation>
    </message>
    <message>
        <source>A trust to a domain was removed</source>
        <translation>Eine Vertrauensstellung zu einer Domäne wurde entfernt</translation>
    </message>
    <message>
        <source>The Kerberos policy was changed</source>
        <translation>Die Kerberos-Richtlinie wurde geändert</translation>
    </message>
    <message>
        <source>The data recovery policy of EFS was changed</source>
        <translation>Die EFS-Richtlinie zur Datenwiederherstellung wurde geändert</translation>
    </message>
    <message>
        <source>The audit policy of an object was changed</source>
        <translation>Die Überwachungsrichtlinie eines Objekts wurde geändert</translation>
    </message>
    <message>
        <source>Information on a trusted domain was changed</source>
        <translation>Informationen zu einer vertrauenswürdigen Domäne wurden geändert</translation>
    </message>
    <message>
        <source>A logon right was given to an account</source>
        <translation>Einem Konto wurde ein Anmelderecht gewährt</translation>
    </message>
    <message>
        <source>A logon right was taken from an account</source>
        <translation>Einem Konto wurde ein Anmelderecht entzogen</translation>
    </message>
    <message>
        <source>The audit policy of the system was changed</source>
        <translation>Die Systemüberwachungsrichtlinie wurde geändert</translation>
    </message>
    <message>
        <source>A user account was created</source>
        <translation>Ein Benutzerkonto wurde erstellt</translation>
    </message>
    <message>
        <source>A user account was enabled</source>
        <translation>Ein Benutzerkonto wurde aktiviert</translation>
    </message>
    <message>
        <source>An account tried to change its own password</source>
        <translation>Ein Konto hat versucht, sein eigenes Kennwort zu ändern</translation>
    </message>
    <message>
        <source>A password reset was tried for an account</source>
        <translation>Es wurde versucht, das Kennwort eines Kontos zurückzusetzen</translation>
    </message>
    <message>
        <source>A user account was disabled</source>
        <translation>Ein Benutzerkonto wurde deaktiviert</translation>
    </message>
    <message>
        <source>A user account was deleted</source>
        <translation>Ein Benutzerkonto wurde gelöscht</translation>
    </message>
    <message>
        <source>A global security group was created</source>
        <translation>Eine sicherheitsaktivierte globale Gruppe wurde erstellt</translation>
    </message>
    <message>
        <source>A member was added to a global security group</source>
        <translation>Einer sicherheitsaktivierten globalen Gruppe wurde ein Mitglied hinzugefügt</translation>
    </message>
    <message>
        <source>A member was removed from a global security group</source>
        <translation>Aus einer sicherheitsaktivierten globalen Gruppe wurde ein Mitglied entfernt</translation>
    </message>
    <message>
        <source>A global security group was deleted</source>
        <translation>Eine sicherheitsaktivierte globale Gruppe wurde gelöscht</translation>
    </message>
    <message>
        <source>A local security group was created</source>
        <translation>Eine sicherheitsaktivierte lokale Gruppe wurde erstellt</translation>
    </message>
    <message>
        <source>A member was added to a local security group</source>
        <translation>Einer sicherheitsaktivierten lokalen Gruppe wurde ein Mitglied hinzugefügt</translation>
    </message>
    <message>
        <source>A member was removed from a local security group</source>
        <translation>Aus einer sicherheitsaktivierten lokalen Gruppe wurde ein Mitglied entfernt</translation>
    </message>
    <message>
        <source>A local security group was deleted</source>
        <translation>Eine sicherheitsaktivierte lokale Gruppe wurde gelöscht</translation>
    </message>
    <message>
        <source>A local security group was changed</source>
        <translation>Eine sicherheitsaktivierte lokale Gruppe wurde geändert</translation>
    </message>
    <message>
        <source>A global security group was changed</source>
        <translation>Eine sicherheitsaktivierte globale Gruppe wurde geändert</translation>
    </message>
    <message>
        <source>A user account was changed</source>
        <translation>Ein Benutzerkonto wurde geändert</translation>
    </message>
    <message>
        <source>The domain policy was changed</source>
        <translation>Die Domänenrichtlinie wurde geändert</translation>
    </message>
    <message>
        <source>A user account was locked out</source>
        <translation>Ein Benutzerkonto wurde gesperrt</translation>
    </message>
    <message>
        <source>A computer account was created</source>
        <translation>Ein Computerkonto wurde erstellt</translation>
    </message>
    <message>
        <source>A computer account was changed</source>
        <translation>Ein Computerkonto wurde geändert</translation>
    </message>
    <message>
        <source>A computer account was deleted</source>
        <translation>Ein Computerkonto wurde gelöscht</translation>
    </message>
    <message>
        <source>A local distribution group was created</source>
        <translation>Eine lokale Verteilergruppe wurde erstellt</translation>
    </message>
    <message>
        <source>A member was added to a local distribution group</source>
        <translation>Einer lokalen Verteilergruppe wurde ein Mitglied hinzugefügt</translation>
    </message>
    <message>
        <source>A global distribution group was created</source>
        <translation>Eine globale Verteilergruppe wurde erstellt</translation>
    </message>
    <message>
        <source>A member was added to a global distribution group</source>
        <translation>Einer globalen Verteilergruppe wurde ein Mitglied hinzugefügt</translation>
    </message>
    <message>
        <source>A universal security group was created</source>
        <translation>Eine sicherheitsaktivierte universelle Gruppe wurde erstellt</translation>
    </message>
    <message>
        <source>A universal security group was changed</source>
        <translation>Eine sicherheitsaktivierte universelle Gruppe wurde geändert</translation>
    </message>
    <message>
        <source>A member was added to a universal security group</source>
        <translation>Einer sicherheitsaktivierten universellen Gruppe wurde ein Mitglied hinzugefügt</translation>
    </message>
    <message>
        <source>A member was removed from a universal security group</source>
        <translation>Aus einer sicherheitsaktivierten universellen Gruppe wurde ein Mitglied entfernt</translation>
    </message>
    <message>
        <source>A universal security group was deleted</source>
        <translation>Eine sicherheitsaktivierte universelle Gruppe wurde gelöscht</translation>
    </message>
    <message>
        <source>The type of a group was changed</source>
        <translation>Der Typ einer Gruppe wurde geändert</translation>
    </message>
    <message>
        <source>SID history was added to an account</source>
        <translation>Einem Konto wurde ein SID-Verlauf hinzugefügt</translation>
    </message>
    <message>
        <source>SID history could not be added to an account</source>
        <translation>Einem Konto konnte kein SID-Verlauf hinzugefügt werden</translation>
    </message>
    <message>
        <source>A user account was unlocked</source>
        <translation>Ein Benutzerkonto wurde entsperrt</translation>
    </message>
    <message>
        <source>A Kerberos ticket-granting ticket was asked for</source>
        <translation>Ein Kerberos-Authentifizierungsticket (TGT) wurde angefordert</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was asked for</source>
        <translation>Ein Kerberos-Dienstticket wurde angefordert</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was renewed</source>
        <translation>Ein Kerberos-Dienstticket wurde erneuert</translation>
    </message>
    <message>
        <source>Kerberos pre-authentication failed</source>
        <translation>Fehler bei der Kerberos-Vorauthentifizierung</translation>
    </message>
    <message>
        <source>A Kerberos ticket-granting ticket was refused</source>
        <translation>Ein Kerberos-Authentifizierungsticket (TGT) wurde verweigert</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was refused</source>
        <translation>Ein Kerberos-Dienstticket wurde verweigert</translation>
    </message>
    <message>
        <source>An account was mapped for logon</source>
        <translation>Ein Konto wurde für die Anmeldung zugeordnet</translation>
    </message>
    <message>
        <source>Credentials of an account were checked (NTLM)</source>
        <translation>Die Anmeldeinformationen eines Kontos wurden überprüft (NTLM)</translation>
    </message>
    <message>
        <source>Credentials of an account were refused by the domain controller</source>
        <translation>Der Domänencontroller konnte die Anmeldeinformationen eines Kontos nicht bestätigen</translation>
    </message>
    <message>
        <source>A session was connected again</source>
        <translation>Eine Sitzung wurde wieder verbunden</translation>
    </message>
    <message>
        <source>A session was disconnected</source>
        <translation>Eine Sitzung wurde getrennt</translation>
    </message>
    <message>
        <source>The access list of members of administrators groups was set</source>
        <translation>Die Zugriffsliste für Mitglieder von Administratorgruppen wurde festgelegt</translation>
    </message>
    <message>
        <source>The name of an account was changed</source>
        <translation>Der Name eines Kontos wurde geändert</translation>
    </message>
    <message>
        <source>The password hash of an account was read</source>
        <translation>Auf den Kennworthash eines Kontos wurde zugegriffen</translation>
    </message>
    <message>
        <source>The password policy was queried</source>
        <translation>Die Kennwortrichtlinie wurde abgefragt</translation>
    </message>
    <message>
        <source>A new password for directory services restore mode was tried</source>
        <translation>Es wurde versucht, das Kennwort für den Verzeichnisdienst-Wiederherstellungsmodus festzulegen</translation>
    </message>
    <message>
        <source>An account was searched for a blank password</source>
        <translation>Ein Konto wurde auf ein leeres Kennwort geprüft</translation>
    </message>
    <message>
        <source>The local groups of a user were listed</source>
        <translation>Die lokalen Gruppen eines Benutzers wurden aufgelistet</translation>
    </message>
    <message>
        <source>The members of a local group were listed</source>
        <translation>Die Mitglieder einer lokalen Gruppe wurden aufgelistet</translation>
    </message>
    <message>
        <source>The workstation was locked</source>
        <translation>Die Arbeitsstation wurde gesperrt</translation>
    </message>
    <message>
        <source>The workstation was unlocked</source>
        <translation>Die Arbeitsstation wurde entsperrt</translation>
    </message>
    <message>
        <source>The screen saver was started</source>
        <translation>Der Bildschirmschoner wurde gestartet</translation>
    </message>
    <message>
        <source>The screen saver ended</source>
        <translation>Der Bildschirmschoner wurde beendet</translation>
    </message>
    <message>
        <source>A message could not be decrypted by RPC</source>
        <translation>RPC konnte eine Nachricht nicht entschlüsseln</translation>
    </message>
    <message>
        <source>Auditing settings of an object were changed</source>
        <translation>Überwachungseinstellungen eines Objekts wurden geändert</translation>
    </message>
    <message>
        <source>A user was refused a remote desktop connection</source>
        <translation>Einem Benutzer wurde eine Remotedesktopverbindung verweigert</translation>
    </message>
    <message>
        <source>A trusted forest entry was added</source>
        <translation>Ein Eintrag einer vertrauenswürdigen Gesamtstruktur wurde hinzugefügt</translation>
    </message>
    <message>
        <source>The certificate manager refused a certificate request</source>
        <translation>Die Zertifikatverwaltung hat eine Zertifikatanforderung verweigert</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>Ein Zertifikat wurde gesperrt</translation>
    </message>
    <message>
        <source>Security permissions of certificate services were changed</source>
        <translation>Sicherheitsberechtigungen der Zertifikatdienste wurden geändert</translation>
    </message>
    <message>
        <source>The audit filter of certificate services was changed</source>
        <translation>Der Überwachungsfilter der Zertifikatdienste wurde geändert</translation>
    </message>
    <message>
        <source>A certificate was asked for</source>
        <translation>Ein Zertifikat wurde angefordert</translation>
    </message>
    <message>
        <source>A certificate was issued</source>
        <translation>Ein Zertifikat wurde ausgestellt</translation>
    </message>
    <message>
        <source>A certificate request was refused</source>
        <translation>Eine Zertifikatanforderung wurde verweigert</translation>
    </message>
    <message>
        <source>Rows were deleted from the certificate database</source>
        <translation>Zeilen wurden aus der Zertifikatdatenbank gelöscht</translation>
    </message>
    <message>
        <source>A certificate template was loaded</source>
        <translation>Eine Zertifikatvorlage wurde geladen</translation>
    </message>
    <message>
        <source>The table of per-user audit policy was made</source>
        <translation>Die Benutzerüberwachungsrichtlinientabelle wurde erstellt</translation>
    </message>
    <message>
        <source>A program registered as a source of security events</source>
        <translation>Es wurde versucht, eine Sicherheitsereignisquelle zu registrieren</translation>
    </message>
    <message>
        <source>A program ended its registration as a source of security events</source>
        <translation>Es wurde versucht, die Registrierung einer Sicherheitsereignisquelle aufzuheben</translation>
    </message>
    <message>
        <source>The setting to halt on a failed audit was changed</source>
        <translation>Die Einstellung zum Anhalten bei gescheiterter Überwachung wurde geändert</translation>
    </message>
    <message>
        <source>The table of special groups was changed</source>
        <translation>Die Tabelle der speziellen Gruppen wurde geändert</translation>
    </message>
    <message>
        <source>The audit policy of one user was changed</source>
        <translation>Die Überwachungsrichtlinie eines Benutzers wurde geändert</translation>
    </message>
    <message>
        <source>A source of directory replication was established</source>
        <translation>Eine Quelle der Verzeichnisreplikation wurde eingerichtet</translation>
    </message>
    <message>
        <source>Replication of a directory began</source>
        <translation>Die Replikation eines Verzeichnisses wurde gestartet</translation>
    </message>
    <message>
        <source>Replication of a directory ended</source>
        <translation>Die Replikation eines Verzeichnisses wurde beendet</translation>
    </message>
    <message>
        <source>The firewall&apos;s policy at start</source>
        <translation>Richtlinie der Firewall beim Start</translation>
    </message>
    <message>
        <source>A firewall rule was listed at start</source>
        <translation>Eine Firewallregel wurde beim Start aufgelistet</translation>
    </message>
    <message>
        <source>A firewall rule was added</source>
        <translation>Eine Firewallregel wurde hinzugefügt</translation>
    </message>
    <message>
        <source>A firewall rule was changed</source>
        <translation>Eine Firewallregel wurde geändert</translation>
    </message>
    <message>
        <source>A firewall rule was deleted</source>
        <translation>Eine Firewallregel wurde gelöscht</translation>
    </message>
    <message>
        <source>A firewall setting was changed</source>
        <translation>Eine Firewalleinstellung wurde geändert</translation>
    </message>
    <message>
        <source>A firewall rule could not be read and was ignored</source>
        <translation>Eine Firewallregel konnte nicht gelesen werden und wurde ignoriert</translation>
    </message>
    <message>
        <source>The firewall changed its active profile</source>
        <translation>Die Firewall hat das aktive Profil gewechselt</translation>
    </message>
    <message>
        <source>A firewall rule was not applied</source>
        <translation>Eine Firewallregel wurde nicht angewendet</translation>
    </message>
    <message>
        <source>Special groups were given to a new logon</source>
        <translation>Einer neuen Anmeldung wurden spezielle Gruppen zugewiesen</translation>
    </message>
    <message>
        <source>The state of a transaction changed</source>
        <translation>Der Status einer Transaktion hat sich geändert</translation>
    </message>
    <message>
        <source>The firewall service started</source>
        <translation>Der Firewalldienst wurde gestartet</translation>
    </message>
    <message>
        <source>The firewall service was stopped</source>
        <translation>Der Firewalldienst wurde beendet</translation>
    </message>
    <message>
        <source>The firewall kept an application from accepting connections</source>
        <translation>Die Firewall hat eine Anwendung am Annehmen von Verbindungen gehindert</translation>
    </message>
    <message>
        <source>A file has a wrong hash: code integrity</source>
        <translation>Codeintegrität: Der Hash einer Datei ist ungültig</translation>
    </message>
    <message>
        <source>A cryptographic self test was made</source>
        <translation>Ein kryptografischer Selbsttest wurde ausgeführt</translation>
    </message>
    <message>
        <source>A key file was operated on</source>
        <translation>Ein Schlüsseldateivorgang wurde ausgeführt</translation>
    </message>
    <message>
        <source>A key was moved or copied</source>
        <translation>Ein Schlüssel wurde verschoben oder kopiert</translation>
    </message>
    <message>
        <source>A cryptographic operation was done</source>
        <translation>Ein kryptografischer Vorgang wurde ausgeführt</translation>
    </message>
    <message>
        <source>A directory object was changed</source>
        <translation>Ein Verzeichnisobjekt wurde geändert</translation>
    </message>
    <message>
        <source>A directory object was created</source>
        <translation>Ein Verzeichnisobjekt wurde erstellt</translation>
    </message>
    <message>
        <source>A directory object was restored</source>
        <translation>Ein Verzeichnisobjekt wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>A directory object was moved</source>
        <translation>Ein Verzeichnisobjekt wurde verschoben</translation>
    </message>
    <message>
        <source>A network share was accessed</source>
        <translation>Auf eine Netzwerkfreigabe wurde zugegriffen</translation>
    </message>
    <message>
        <source>A directory object was deleted</source>
        <translation>Ein Verzeichnisobjekt wurde gelöscht</translation>
    </message>
    <message>
        <source>A network share was added</source>
        <translation>Eine Netzwerkfreigabe wurde hinzugefügt</translation>
    </message>
    <message>
        <source>A network share was changed</source>
        <translation>Eine Netzwerkfreigabe wurde geändert</translation>
    </message>
    <message>
        <source>A network share was deleted</source>
        <translation>Eine Netzwerkfreigabe wurde gelöscht</translation>
    </message>
    <message>
        <source>Access to a file of a network share was checked</source>
        <translation>Der Zugriff auf eine Datei einer Netzwerkfreigabe wurde geprüft</translation>
    </message>
    <message>
        <source>The filtering platform blocked a packet</source>
        <translation>Die Filterplattform hat ein Paket blockiert</translation>
    </message>
    <message>
        <source>The filtering platform allowed a program to listen</source>
        <translation>Die Filterplattform hat einem Programm das Lauschen erlaubt</translation>
    </message>
    <message>
        <source>The filtering platform allowed a connection</source>
        <translation>Die Filterplattform hat eine Verbindung zugelassen</translation>
    </message>
    <message>
        <source>The filtering platform blocked a connection</source>
        <translation>Die Filterplattform hat eine Verbindung blockiert</translation>
    </message>
    <message>
        <source>The filtering platform allowed a bind to a port</source>
        <translation>Die Filterplattform hat eine Bindung an einen Port zugelassen</translation>
    </message>
    <message>
        <source>The filtering platform blocked a bind to a port</source>
        <translation>Die Filterplattform hat eine Bindung an einen Port blockiert</translation>
    </message>
    <message>
        <source>Credentials were backed up</source>
        <translation>Anmeldeinformationen wurden gesichert</translation>
    </message>
    <message>
        <source>Credentials were restored</source>
        <translation>Anmeldeinformationen wurden wiederhergestellt</translation>
    </message>
    <message>
        <source>Stored credentials were read</source>
        <translation>Gespeicherte Anmeldeinformationen wurden gelesen</translation>
    </message>
    <message>
        <source>Stored credentials were listed</source>
        <translation>Gespeicherte Anmeldeinformationen wurden aufgelistet</translation>
    </message>
    <message>
        <source>A filter of the filtering platform was changed</source>
        <translation>Ein Filter der Filterplattform wurde geändert</translation>
    </message>
    <message>
        <source>The IPsec service started</source>
        <translation>Der IPsec-Dienst wurde gestartet</translation>
    </message>
    <message>
        <source>The network policy server gave access to a user</source>
        <translation>Der Netzwerkrichtlinienserver hat einem Benutzer den Zugriff gewährt</translation>
    </message>
    <message>
        <source>The network policy server refused a user</source>
        <translation>Der Netzwerkrichtlinienserver hat einem Benutzer den Zugriff verweigert</translation>
    </message>
    <message>
        <source>A new external device was recognised</source>
        <translation>Ein neues externes Gerät wurde erkannt</translation>
    </message>
    <message>
        <source>A request to disable a device was made</source>
        <translation>Das Deaktivieren eines Geräts wurde angefordert</translation>
    </message>
    <message>
        <source>Installing a device was forbidden by policy</source>
        <translation>Die Installation eines Geräts wurde durch eine Richtlinie untersagt</translation>
    </message>
    <message>
        <source>An event log was cleared</source>
        <translation>Ein Ereignisprotokoll wurde gelöscht</translation>
    </message>
    <message>
        <source>The event logging service was shut down</source>
        <translation>Der Ereignisprotokollierungsdienst wurde heruntergefahren</translation>
    </message>
    <message>
        <source>The security log was cleared</source>
        <translation>Das Überwachungsprotokoll wurde gelöscht</translation>
    </message>
    <message>
        <source>The security log is full</source>
        <translation>Das Sicherheitsprotokoll ist voll</translation>
    </message>
    <message>
        <source>An event log was archived</source>
        <translation>Ein Ereignisprotokoll wurde archiviert</translation>
    </message>
    <message>
        <source>The event logging service met an error in an event</source>
        <translation>Fehler des Ereignisprotokollierungsdiensts bei einem Ereignis</translation>
    </message>
    <message>
        <source>A process changed the creation time of a file</source>
        <translation>Ein Prozess hat die Erstellungszeit einer Datei geändert</translation>
    </message>
    <message>
        <source>A network connection was made</source>
        <translation>Eine Netzwerkverbindung wurde hergestellt</translation>
    </message>
    <message>
        <source>The state of the Sysmon service changed</source>
        <translation>Der Status des Sysmon-Diensts hat sich geändert</translation>
    </message>
    <message>
        <source>A driver was loaded</source>
        <translation>Ein Treiber wurde geladen</translation>
    </message>
    <message>
        <source>An image was loaded by a process</source>
        <translation>Ein Image wurde von einem Prozess geladen</translation>
    </message>
    <message>
        <source>A thread was started in another process</source>
        <translation>Ein Thread wurde in einem anderen Prozess gestartet</translation>
    </message>
    <message>
        <source>A drive was read directly</source>
        <translation>Ein Laufwerk wurde direkt gelesen</translation>
    </message>
    <message>
        <source>A process opened another process</source>
        <translation>Ein Prozess hat einen anderen Prozess geöffnet</translation>
    </message>
    <message>
        <source>A file was created</source>
        <translation>Eine Datei wurde erstellt</translation>
    </message>
    <message>
        <source>A registry key or value was created or deleted</source>
        <translation>Ein Registrierungsschlüssel oder -wert wurde erstellt oder gelöscht</translation>
    </message>
    <message>
        <source>A registry value was set</source>
        <translation>Ein Registrierungswert wurde festgelegt</translation>
    </message>
    <message>
        <source>A registry key or value was renamed</source>
        <translation>Ein Registrierungsschlüssel oder -wert wurde umbenannt</translation>
    </message>
    <message>
        <source>A named stream of a file was created</source>
        <translation>Ein benannter Datenstrom einer Datei wurde erstellt</translation>
    </message>
    <message>
        <source>The configuration of Sysmon changed</source>
        <translation>Die Konfiguration von Sysmon wurde geändert</translation>
    </message>
    <message>
        <source>A named pipe was created</source>
        <translation>Eine Named Pipe wurde erstellt</translation>
    </message>
    <message>
        <source>A named pipe was connected</source>
        <translation>Eine Named Pipe wurde verbunden</translation>
    </message>
    <message>
        <source>A WMI event filter was registered</source>
        <translation>Ein WMI-Ereignisfilter wurde registriert</translation>
    </message>
    <message>
        <source>A WMI event consumer was registered</source>
        <translation>Ein WMI-Ereignisconsumer wurde registriert</translation>
    </message>
    <message>
        <source>A WMI consumer was bound to a filter</source>
        <translation>Ein WMI-Consumer wurde an einen Filter gebunden</translation>
    </message>
    <message>
        <source>A DNS query was made</source>
        <translation>Eine DNS-Abfrage wurde gestellt</translation>
    </message>
    <message>
        <source>A file was deleted and kept in the archive</source>
        <translation>Eine Datei wurde gelöscht und im Archiv behalten</translation>
    </message>
    <message>
        <source>The clipboard changed</source>
        <translation>Die Zwischenablage hat sich geändert</translation>
    </message>
    <message>
        <source>The image of a process was tampered with</source>
        <translation>Das Image eines Prozesses wurde manipuliert</translation>
    </message>
    <message>
        <source>A file was deleted</source>
        <translation>Eine Datei wurde gelöscht</translation>
    </message>
    <message>
        <source>An executable file was blocked from being written</source>
        <translation>Das Schreiben einer ausführbaren Datei wurde blockiert</translation>
    </message>
    <message>
        <source>A file was blocked from being shredded</source>
        <translation>Das sichere Löschen einer Datei wurde blockiert</translation>
    </message>
    <message>
        <source>An executable file was created</source>
        <translation>Eine ausführbare Datei wurde erstellt</translation>
    </message>
    <message>
        <source>Sysmon met an error</source>
        <translation>In Sysmon ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>PowerShell met an error</source>
        <translation>In PowerShell ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>A PowerShell command was discovered</source>
        <translation>Ein PowerShell-Befehl wurde ermittelt</translation>
    </message>
    <message>
        <source>A PowerShell provider changed its state</source>
        <translation>Ein PowerShell-Anbieter hat seinen Status geändert</translation>
    </message>
    <message>
        <source>A PowerShell pipeline was executed</source>
        <translation>Eine PowerShell-Pipeline wurde ausgeführt</translation>
    </message>
    <message>
        <source>A PowerShell script block was run</source>
        <translation>Ein PowerShell-Skriptblock wurde ausgeführt</translation>
    </message>
    <message>
        <source>A PowerShell script block began</source>
        <translation>Ein PowerShell-Skriptblock wurde begonnen</translation>
    </message>
    <message>
        <source>A PowerShell script block ended</source>
        <translation>Ein PowerShell-Skriptblock wurde beendet</translation>
    </message>
    <message>
        <source>A PowerShell session was created</source>
        <translation>Eine PowerShell-Sitzung wurde erstellt</translation>
    </message>
    <message>
        <source>A PowerShell session was opened</source>
        <translation>Eine PowerShell-Sitzung wurde geöffnet</translation>
    </message>
    <message>
        <source>A PowerShell session was closed</source>
        <translation>Eine PowerShell-Sitzung wurde geschlossen</translation>
    </message>
    <message>
        <source>The PowerShell console is starting</source>
        <translation>Die PowerShell-Konsole wird gestartet</translation>
    </message>
    <message>
        <source>The PowerShell console is ready</source>
        <translation>Die PowerShell-Konsole ist bereit</translation>
    </message>
    <message>
        <source>A PowerShell named pipe thread began to listen</source>
        <translation>Ein Named-Pipe-Thread von PowerShell lauscht jetzt</translation>
    </message>
    <message>
        <source>The PowerShell engine started</source>
        <translation>Die PowerShell-Engine wurde gestartet</translation>
    </message>
    <message>
        <source>The PowerShell engine stopped</source>
        <translation>Die PowerShell-Engine wurde beendet</translation>
    </message>
    <message>
        <source>A PowerShell provider started</source>
        <translation>Ein PowerShell-Anbieter wurde gestartet</translation>
    </message>
    <message>
        <source>Details of a PowerShell pipeline</source>
        <translation>Details einer PowerShell-Pipeline</translation>
    </message>
    <message>
        <source>A task was started</source>
        <translation>Eine Aufgabe wurde gestartet</translation>
    </message>
    <message>
        <source>A task could not be started</source>
        <translation>Eine Aufgabe konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>A task ended</source>
        <translation>Eine Aufgabe wurde beendet</translation>
    </message>
    <message>
        <source>An action of a task failed to start</source>
        <translation>Eine Aktion einer Aufgabe konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>A task was registered</source>
        <translation>Eine Aufgabe wurde registriert</translation>
    </message>
    <message>
        <source>A task was started by its time trigger</source>
        <translation>Eine Aufgabe wurde durch ihren Zeittrigger gestartet</translation>
    </message>
    <message>
        <source>A task was started by an event</source>
        <translation>Eine Aufgabe wurde durch ein Ereignis gestartet</translation>
    </message>
    <message>
        <source>A task was started by a user</source>
        <translation>Eine Aufgabe wurde von einem Benutzer gestartet</translation>
    </message>
    <message>
        <source>A task was ended by a user</source>
        <translation>Eine Aufgabe wurde von einem Benutzer beendet</translation>
    </message>
    <message>
        <source>A task was started at system start</source>
        <translation>Eine Aufgabe wurde beim Systemstart gestartet</translation>
    </message>
    <message>
        <source>A task was started at logon</source>
        <translation>Eine Aufgabe wurde bei der Anmeldung gestartet</translation>
    </message>
    <message>
        <source>A process of a task was created</source>
        <translation>Ein Prozess einer Aufgabe wurde erstellt</translation>
    </message>
    <message>
        <source>A task was changed</source>
        <translation>Eine Aufgabe wurde geändert</translation>
    </message>
    <message>
        <source>A task was deleted</source>
        <translation>Eine Aufgabe wurde gelöscht</translation>
    </message>
    <message>
        <source>A task was disabled</source>
        <translation>Eine Aufgabe wurde deaktiviert</translation>
    </message>
    <message>
        <source>An action of a task was started</source>
        <translation>Eine Aktion einer Aufgabe wurde gestartet</translation>
    </message>
    <message>
        <source>An action of a task ended</source>
        <translation>Eine Aktion einer Aufgabe wurde beendet</translation>
    </message>
    <message>
        <source>An action of a task failed</source>
        <translation>Eine Aktion einer Aufgabe ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A start of a task was queued</source>
        <translation>Der Start einer Aufgabe wurde in die Warteschlange gestellt</translation>
    </message>
    <message>
        <source>A malware scan began</source>
        <translation>Eine Schadsoftwareüberprüfung wurde gestartet</translation>
    </message>
    <message>
        <source>A malware scan ended</source>
        <translation>Eine Schadsoftwareüberprüfung wurde beendet</translation>
    </message>
    <message>
        <source>A malware scan was stopped early</source>
        <translation>Eine Schadsoftwareüberprüfung wurde vorzeitig abgebrochen</translation>
    </message>
    <message>
        <source>A malware scan failed</source>
        <translation>Eine Schadsoftwareüberprüfung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Malware or unwanted software was found</source>
        <translation>Schadsoftware oder unerwünschte Software wurde gefunden</translation>
    </message>
    <message>
        <source>An action against malware was taken</source>
        <translation>Eine Aktion gegen Schadsoftware wurde ausgeführt</translation>
    </message>
    <message>
        <source>An action against malware failed</source>
        <translation>Eine Aktion gegen Schadsoftware ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>An item was restored from quarantine</source>
        <translation>Ein Element wurde aus der Quarantäne wiederhergestellt</translation>
    </message>
    <message>
        <source>An item was deleted from quarantine</source>
        <translation>Ein Element wurde aus der Quarantäne gelöscht</translation>
    </message>
    <message>
        <source>The history of malware was deleted</source>
        <translation>Der Schadsoftwareverlauf wurde gelöscht</translation>
    </message>
    <message>
        <source>Suspicious behaviour was found</source>
        <translation>Verdächtiges Verhalten wurde erkannt</translation>
    </message>
    <message>
        <source>An action against malware failed, not critically</source>
        <translation>Eine Aktion gegen Schadsoftware ist fehlgeschlagen, nicht kritisch</translation>
    </message>
    <message>
        <source>An action against malware failed critically</source>
        <translation>Eine Aktion gegen Schadsoftware ist kritisch fehlgeschlagen</translation>
    </message>
    <message>
        <source>A rule against attack techniques blocked an operation</source>
        <translation>Eine Regel zur Verringerung der Angriffsfläche hat einen Vorgang blockiert</translation>
    </message>
    <message>
        <source>A rule against attack techniques would have blocked an operation</source>
        <translation>Eine Regel zur Verringerung der Angriffsfläche hätte einen Vorgang blockiert</translation>
    </message>
    <message>
        <source>Access to a protected folder was blocked</source>
        <translation>Der Zugriff auf einen geschützten Ordner wurde blockiert</translation>
    </message>
    <message>
        <source>Access to a protected folder would have been blocked</source>
        <translation>Der Zugriff auf einen geschützten Ordner wäre blockiert worden</translation>
    </message>
    <message>
        <source>The malware protection is healthy</source>
        <translation>Der Schadsoftwareschutz ist fehlerfrei</translation>
    </message>
    <message>
        <source>Report on the state of the malware protection</source>
        <translation>Bericht über den Zustand des Schadsoftwareschutzes</translation>
    </message>
    <message>
        <source>The malware signatures were updated</source>
        <translation>Die Schadsoftwaresignaturen wurden aktualisiert</translation>
    </message>
    <message>
        <source>The malware signatures could not be updated</source>
        <translation>Die Schadsoftwaresignaturen konnten nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>The malware engine was updated</source>
        <translation>Das Schadsoftwaremodul wurde aktualisiert</translation>
    </message>
    <message>
        <source>The malware engine could not be updated</source>
        <translation>Das Schadsoftwaremodul konnte nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>Signatures were fetched from the cloud</source>
        <translation>Signaturen wurden aus der Cloud abgerufen</translation>
    </message>
    <message>
        <source>The real-time protection met an error</source>
        <translation>Im Echtzeitschutz ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>The real-time protection was switched on</source>
        <translation>Der Echtzeitschutz wurde eingeschaltet</translation>
    </message>
    <message>
        <source>The real-time protection was switched off</source>
        <translation>Der Echtzeitschutz wurde ausgeschaltet</translation>
    </message>
    <message>
        <source>The configuration of the real-time protection changed</source>
        <translation>Die Konfiguration des Echtzeitschutzes wurde geändert</translation>
    </message>
    <message>
        <source>The configuration of the malware protection changed</source>
        <translation>Die Konfiguration des Schadsoftwareschutzes wurde geändert</translation>
    </message>
    <message>
        <source>The malware engine failed</source>
        <translation>Das Schadsoftwaremodul ist ausgefallen</translation>
    </message>
    <message>
        <source>The scan for unwanted software is off</source>
        <translation>Die Überprüfung auf unerwünschte Software ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The scan for viruses is off</source>
        <translation>Die Überprüfung auf Viren ist ausgeschaltet</translation>
    </message>
    <message>
        <source>A change of a protected setting was blocked</source>
        <translation>Die Änderung einer geschützten Einstellung wurde blockiert</translation>
    </message>
    <message>
        <source>The remote desktop service could not start</source>
        <translation>Der Remotedesktopdienst konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>A session was logged on</source>
        <translation>Eine Sitzung wurde angemeldet</translation>
    </message>
    <message>
        <source>The shell of a session started</source>
        <translation>Die Shell einer Sitzung wurde gestartet</translation>
    </message>
    <message>
        <source>A session was logged off</source>
        <translation>Eine Sitzung wurde abgemeldet</translation>
    </message>
    <message>
        <source>A session was disconnected by another</source>
        <translation>Eine Sitzung wurde von einer anderen getrennt</translation>
    </message>
    <message>
        <source>A session was disconnected: reason code</source>
        <translation>Eine Sitzung wurde getrennt: Ursachencode</translation>
    </message>
    <message>
        <source>Logon to a session began</source>
        <translation>Die Anmeldung an einer Sitzung wurde begonnen</translation>
    </message>
    <message>
        <source>Logon to a session ended</source>
        <translation>Die Anmeldung an einer Sitzung wurde beendet</translation>
    </message>
    <message>
        <source>A listener took a connection</source>
        <translation>Ein Listener hat eine Verbindung angenommen</translation>
    </message>
    <message>
        <source>A user was authenticated for remote desktop</source>
        <translation>Ein Benutzer wurde für Remotedesktop authentifiziert</translation>
    </message>
    <message>
        <source>A remote desktop connection was accepted</source>
        <translation>Eine Remotedesktopverbindung wurde angenommen</translation>
    </message>
    <message>
        <source>The remote desktop client connects to a server</source>
        <translation>Der Remotedesktopclient verbindet sich mit einem Server</translation>
    </message>
    <message>
        <source>The remote desktop client connected</source>
        <translation>Der Remotedesktopclient wurde verbunden</translation>
    </message>
    <message>
        <source>The remote desktop client was disconnected: reason code</source>
        <translation>Der Remotedesktopclient wurde getrennt: Ursachencode</translation>
    </message>
    <message>
        <source>Hash of the user name of a remote desktop connection</source>
        <translation>Hash des Benutzernamens einer Remotedesktopverbindung</translation>
    </message>
    <message>
        <source>The remote desktop client connects to an address</source>
        <translation>Der Remotedesktopclient verbindet sich mit einer Adresse</translation>
    </message>
    <message>
        <source>A remote desktop connection object was made</source>
        <translation>Ein Remotedesktop-Verbindungsobjekt wurde erstellt</translation>
    </message>
    <message>
        <source>A TCP connection for remote desktop was made</source>
        <translation>Eine TCP-Verbindung für Remotedesktop wurde hergestellt</translation>
    </message>
    <message>
        <source>A remote desktop connection was disconnected</source>
        <translation>Eine Remotedesktopverbindung wurde getrennt</translation>
    </message>
    <message>
        <source>The reason of a disconnection of remote desktop</source>
        <translation>Ursache der Trennung einer Remotedesktopverbindung</translation>
    </message>
    <message>
        <source>A connection for remote desktop was accepted from a client</source>
        <translation>Eine Remotedesktopverbindung eines Clients wurde angenommen</translation>
    </message>
    <message>
        <source>A remote desktop connection failed: wrong user name or password</source>
        <translation>Eine Remotedesktopverbindung ist fehlgeschlagen: falscher Benutzername oder falsches Kennwort</translation>
    </message>
    <message>
        <source>A WMI provider started</source>
        <translation>Ein WMI-Anbieter wurde gestartet</translation>
    </message>
    <message>
        <source>A WMI operation failed</source>
        <translation>Ein WMI-Vorgang ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A temporary WMI event subscription of a provider</source>
        <translation>Ein temporäres WMI-Ereignisabonnement eines Anbieters</translation>
    </message>
    <message>
        <source>A temporary WMI event subscription was made</source>
        <translation>Ein temporäres WMI-Ereignisabonnement wurde erstellt</translation>
    </message>
    <message>
        <source>A permanent WMI event subscription was made</source>
        <translation>Ein permanentes WMI-Ereignisabonnement wurde erstellt</translation>
    </message>
    <message>
        <source>A service could not start</source>
        <translation>Ein Dienst konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>A service could not start because of another it depends on</source>
        <translation>Ein Dienst konnte wegen eines anderen, von dem er abhängt, nicht gestartet werden</translation>
    </message>
    <message>
        <source>A service did not answer in time at its start</source>
        <translation>Ein Dienst hat beim Start nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>A service did not answer in time</source>
        <translation>Ein Dienst hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>A service hung at its start</source>
        <translation>Ein Dienst ist beim Start hängen geblieben</translation>
    </message>
    <message>
        <source>A service ended with an error</source>
        <translation>Ein Dienst wurde mit einem Fehler beendet</translation>
    </message>
    <message>
        <source>A service ended with an error of its own</source>
        <translation>Ein Dienst wurde mit einem dienstspezifischen Fehler beendet</translation>
    </message>
    <message>
        <source>Drivers did not load at start</source>
        <translation>Treiber wurden beim Start nicht geladen</translation>
    </message>
    <message>
        <source>A service asks for interaction that is not allowed</source>
        <translation>Ein Dienst verlangt eine nicht zugelassene Interaktion</translation>
    </message>
    <message>
        <source>A service ended unexpectedly and will be restarted</source>
        <translation>Ein Dienst wurde unerwartet beendet und wird neu gestartet</translation>
    </message>
    <message>
        <source>A service ended unexpectedly</source>
        <translation>Ein Dienst wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>A service was sent a control</source>
        <translation>Ein Steuerbefehl wurde an einen Dienst gesendet</translation>
    </message>
    <message>
        <source>A service changed its state</source>
        <translation>Ein Dienst hat seinen Status geändert</translation>
    </message>
    <message>
        <source>A service could not log on</source>
        <translation>Ein Dienst konnte sich nicht anmelden</translation>
    </message>
    <message>
        <source>The start type of a service was changed</source>
        <translation>Der Starttyp eines Diensts wurde geändert</translation>
    </message>
    <message>
        <source>A service lacks the right to log on</source>
        <translation>Einem Dienst fehlt das Recht zur Anmeldung</translation>
    </message>
    <message>
        <source>A service was told to stop</source>
        <translation>Ein Dienst wurde zum Beenden aufgefordert</translation>
    </message>
    <message>
        <source>The event log service started</source>
        <translation>Der Ereignisprotokolldienst wurde gestartet</translation>
    </message>
    <message>
        <source>The event log service was stopped</source>
        <translation>Der Ereignisprotokolldienst wurde beendet</translation>
    </message>
    <message>
        <source>The last shutdown was unexpected</source>
        <translation>Das System wurde zuletzt unerwartet heruntergefahren</translation>
    </message>
    <message>
        <source>Version of the operating system at start</source>
        <translation>Version des Betriebssystems beim Start</translation>
    </message>
    <message>
        <source>The name of the computer was changed</source>
        <translation>Der Name des Computers wurde geändert</translation>
    </message>
    <message>
        <source>Time since the system was started</source>
        <translation>Zeit seit dem Systemstart</translation>
    </message>
    <message>
        <source>The operating system started</source>
        <translation>Das Betriebssystem wurde gestartet</translation>
    </message>
    <message>
        <source>The operating system is shutting down</source>
        <translation>Das Betriebssystem wird heruntergefahren</translation>
    </message>
    <message>
        <source>A registry hive was reorganised</source>
        <translation>Eine Registrierungsstruktur wurde reorganisiert</translation>
    </message>
    <message>
        <source>The access history of a registry hive was cleared</source>
        <translation>Der Zugriffsverlauf einer Registrierungsstruktur wurde gelöscht</translation>
    </message>
    <message>
        <source>The system restarted without a clean shutdown</source>
        <translation>Das System wurde neu gestartet, ohne dass es zuvor ordnungsgemäß heruntergefahren wurde</translation>
    </message>
    <message>
        <source>The system goes to sleep</source>
        <translation>Das System wechselt in den Energiesparmodus</translation>
    </message>
    <message>
        <source>The system woke from sleep</source>
        <translation>Das System wurde aus dem Energiesparmodus reaktiviert</translation>
    </message>
    <message>
        <source>The power manager began a shutdown</source>
        <translation>Die Energieverwaltung hat das Herunterfahren eingeleitet</translation>
    </message>
    <message>
        <source>The state of connectivity in standby</source>
        <translation>Konnektivitätsstatus im Standbymodus</translation>
    </message>
    <message>
        <source>The system enters modern standby</source>
        <translation>Das System wechselt in den modernen Standbymodus</translation>
    </message>
    <message>
        <source>The system leaves modern standby</source>
        <translation>Das System verlässt den modernen Standbymodus</translation>
    </message>
    <message>
        <source>A restart or shutdown could not be done</source>
        <translation>Ein Neustart oder Herunterfahren konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>A process began a restart or shutdown</source>
        <translation>Ein Prozess hat einen Neustart oder das Herunterfahren eingeleitet</translation>
    </message>
    <message>
        <source>The reason of an unexpected shutdown was given</source>
        <translation>Die Ursache eines unerwarteten Herunterfahrens wurde angegeben</translation>
    </message>
    <message>
        <source>Notification of a logon for user experience</source>
        <translation>Benutzeranmelde-Benachrichtigung (Benutzerfreundlichkeit)</translation>
    </message>
    <message>
        <source>Notification of a logoff for user experience</source>
        <translation>Benutzerabmelde-Benachrichtigung (Benutzerfreundlichkeit)</translation>
    </message>
    <message>
        <source>A transfer job was created</source>
        <translation>Ein Übertragungsauftrag wurde erstellt</translation>
    </message>
    <message>
        <source>A transfer job ended</source>
        <translation>Ein Übertragungsauftrag wurde beendet</translation>
    </message>
    <message>
        <source>A transfer job was cancelled</source>
        <translation>Ein Übertragungsauftrag wurde abgebrochen</translation>
    </message>
    <message>
        <source>A transfer job was created: files and owner</source>
        <translation>Ein Übertragungsauftrag wurde erstellt: Dateien und Besitzer</translation>
    </message>
    <message>
        <source>A transfer began</source>
        <translation>Eine Übertragung wurde gestartet</translation>
    </message>
    <message>
        <source>A transfer stopped</source>
        <translation>Eine Übertragung wurde beendet</translation>
    </message>
    <message>
        <source>A transfer stopped with an error</source>
        <translation>Eine Übertragung wurde mit einem Fehler beendet</translation>
    </message>
    <message>
        <source>A setting of a firewall profile was changed</source>
        <translation>Eine Einstellung eines Firewallprofils wurde geändert</translation>
    </message>
    <message>
        <source>All firewall rules were deleted</source>
        <translation>Alle Firewallregeln wurden gelöscht</translation>
    </message>
    <message>
        <source>A remote management session is created</source>
        <translation>Eine Remoteverwaltungssitzung wird erstellt</translation>
    </message>
    <message>
        <source>A remote management session is closed</source>
        <translation>Eine Remoteverwaltungssitzung wird geschlossen</translation>
    </message>
    <message>
        <source>A remote management shell was created on the server</source>
        <translation>Eine Remoteverwaltungsshell wurde auf dem Server erstellt</translation>
    </message>
    <message>
        <source>A remote management operation failed</source>
        <translation>Ein Remoteverwaltungsvorgang ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A remote management client could not authenticate</source>
        <translation>Ein Remoteverwaltungsclient konnte sich nicht authentifizieren</translation>
    </message>
    <message>
        <source>A remote management user was authenticated</source>
        <translation>Ein Remoteverwaltungsbenutzer wurde authentifiziert</translation>
    </message>
    <message>
        <source>A program was allowed to run</source>
        <translation>Die Ausführung eines Programms wurde zugelassen</translation>
    </message>
    <message>
        <source>A program would have been blocked</source>
        <translation>Ein Programm wäre blockiert worden</translation>
    </message>
    <message>
        <source>A program was blocked</source>
        <translation>Ein Programm wurde blockiert</translation>
    </message>
    <message>
        <source>A script or installer was allowed to run</source>
        <translation>Die Ausführung eines Skripts oder Installationsprogramms wurde zugelassen</translation>
    </message>
    <message>
        <source>A script or installer would have been blocked</source>
        <translation>Ein Skript oder Installationsprogramm wäre blockiert worden</translation>
    </message>
    <message>
        <source>A script or installer was blocked</source>
        <translation>Ein Skript oder Installationsprogramm wurde blockiert</translation>
    </message>
    <message>
        <source>A driver was blocked: its certificate was revoked</source>
        <translation>Ein Treiber wurde blockiert: Sein Zertifikat wurde gesperrt</translation>
    </message>
    <message>
        <source>A process tried to load a file without the signature it needs</source>
        <translation>Ein Prozess hat versucht, eine Datei ohne die erforderliche Signatur zu laden</translation>
    </message>
    <message>
        <source>A file would have been blocked by the code integrity policy</source>
        <translation>Eine Datei wäre durch die Codeintegritätsrichtlinie blockiert worden</translation>
    </message>
    <message>
        <source>A file was blocked by the code integrity policy</source>
        <translation>Eine Datei wurde durch die Codeintegritätsrichtlinie blockiert</translation>
    </message>
    <message>
        <source>A program crashed</source>
        <translation>Ein Programm ist abgestürzt</translation>
    </message>
    <message>
        <source>A program could not read a file because of its disk or network</source>
        <translation>Ein Programm konnte eine Datei wegen ihres Datenträgers oder Netzwerks nicht lesen</translation>
    </message>
    <message>
        <source>A program stopped answering and was closed</source>
        <translation>Ein Programm reagierte nicht mehr und wurde geschlossen</translation>
    </message>
    <message>
        <source>An error report was made</source>
        <translation>Ein Fehlerbericht wurde erstellt</translation>
    </message>
    <message>
        <source>A product was installed: result</source>
        <translation>Ein Produkt wurde installiert: Ergebnis</translation>
    </message>
    <message>
        <source>A product was removed: result</source>
        <translation>Ein Produkt wurde entfernt: Ergebnis</translation>
    </message>
    <message>
        <source>An installer transaction began</source>
        <translation>Eine Installer-Transaktion wurde gestartet</translation>
    </message>
    <message>
        <source>An installer transaction ended</source>
        <translation>Eine Installer-Transaktion wurde beendet</translation>
    </message>
    <message>
        <source>A product was installed</source>
        <translation>Ein Produkt wurde installiert</translation>
    </message>
    <message>
        <source>A product could not be installed</source>
        <translation>Ein Produkt konnte nicht installiert werden</translation>
    </message>
    <message>
        <source>A product was removed</source>
        <translation>Ein Produkt wurde entfernt</translation>
    </message>
    <message>
        <source>The policy of the computer was processed without changes</source>
        <translation>Die Computerrichtlinie wurde ohne Änderungen verarbeitet</translation>
    </message>
    <message>
        <source>The policy of the user was processed without changes</source>
        <translation>Die Benutzerrichtlinie wurde ohne Änderungen verarbeitet</translation>
    </message>
    <message>
        <source>The policy of the computer was processed with changes</source>
        <translation>Die Computerrichtlinie wurde mit Änderungen verarbeitet</translation>
    </message>
    <message>
        <source>The policy of the user was processed with changes</source>
        <translation>Die Benutzerrichtlinie wurde mit Änderungen verarbeitet</translation>
    </message>
    <message>
        <source>A group policy file could not be read</source>
        <translation>Eine Gruppenrichtliniendatei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Group policy failed: no connection to a domain controller</source>
        <translation>Fehler bei der Gruppenrichtlinie: keine Verbindung zu einem Domänencontroller</translation>
    </message>
    <message>
        <source>An update was installed</source>
        <translation>Ein Update wurde installiert</translation>
    </message>
    <message>
        <source>An update could not be installed</source>
        <translation>Ein Update konnte nicht installiert werden</translation>
    </message>
    <message>
        <source>The installation of an update began</source>
        <translation>Die Installation eines Updates wurde gestartet</translation>
    </message>
    <message>
        <source>The download of an update began</source>
        <translation>Der Download eines Updates wurde gestartet</translation>
    </message>
    <message>
        <source>An outgoing NTLM authentication would be blocked</source>
        <translation>Eine ausgehende NTLM-Authentifizierung würde blockiert werden</translation>
    </message>
    <message>
        <source>An NTLM authentication in the domain would be blocked</source>
        <translation>Eine NTLM-Authentifizierung in der Domäne würde blockiert werden</translation>
    </message>
    <message>
        <source>A domain controller would block an NTLM authentication</source>
        <translation>Ein Domänencontroller würde eine NTLM-Authentifizierung blockieren</translation>
    </message>
    <message>
        <source>A document was printed</source>
        <translation>Ein Dokument wurde gedruckt</translation>
    </message>
    <message>
        <source>A printer driver was added or updated</source>
        <translation>Ein Druckertreiber wurde hinzugefügt oder aktualisiert</translation>
    </message>
    <message>
        <source>A print spooler module could not be loaded</source>
        <translation>Ein Modul der Druckwarteschlange konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>An SMB session could not be authenticated</source>
        <translation>Eine SMB-Sitzung konnte nicht authentifiziert werden</translation>
    </message>
    <message>
        <source>A client used SMB 1</source>
        <translation>Ein Client hat SMB 1 verwendet</translation>
    </message>
    <message>
        <source>A device was configured</source>
        <translation>Ein Gerät wurde konfiguriert</translation>
    </message>
    <message>
        <source>A device was started</source>
        <translation>Ein Gerät wurde gestartet</translation>
    </message>
    <message>
        <source>A device was deleted</source>
        <translation>Ein Gerät wurde gelöscht</translation>
    </message>
    <message>
        <source>A certificate chain was built</source>
        <translation>Eine Zertifikatkette wurde erstellt</translation>
    </message>
    <message>
        <source>A certificate chain was checked against a policy</source>
        <translation>Eine Zertifikatkette wurde anhand einer Richtlinie geprüft</translation>
    </message>
    <message>
        <source>The revocation of a certificate was checked</source>
        <translation>Die Sperrung eines Zertifikats wurde geprüft</translation>
    </message>
    <message>
        <source>The private key of a certificate was used</source>
        <translation>Der private Schlüssel eines Zertifikats wurde verwendet</translation>
    </message>
    <message>
        <source>Details of a certificate chain</source>
        <translation>Details einer Zertifikatkette</translation>
    </message>
    <message>
        <source>A DNS query was asked for</source>
        <translation>Eine DNS-Abfrage wurde angefordert</translation>
    </message>
    <message>
        <source>A DNS query ended</source>
        <translation>Eine DNS-Abfrage wurde beendet</translation>
    </message>
    <message>
        <source>A name could not be resolved: no DNS server answered</source>
        <translation>Ein Name konnte nicht aufgelöst werden: Kein DNS-Server hat geantwortet</translation>
    </message>
    <message>
        <source>A disk has a bad block</source>
        <translation>Ein Datenträger enthält einen fehlerhaften Block</translation>
    </message>
    <message>
        <source>The driver found an error of the disk controller</source>
        <translation>Der Treiber hat einen Controllerfehler des Datenträgers gefunden</translation>
    </message>
    <message>
        <source>An error was found while paging</source>
        <translation>Bei einem Auslagerungsvorgang wurde ein Fehler festgestellt</translation>
    </message>
    <message>
        <source>A disk operation was tried again</source>
        <translation>Ein Datenträgervorgang wurde wiederholt</translation>
    </message>
    <message>
        <source>The file system structure is damaged</source>
        <translation>Die Dateisystemstruktur ist beschädigt</translation>
    </message>
    <message>
        <source>State of a volume</source>
        <translation>Zustand eines Volumes</translation>
    </message>
    <message>
        <source>The time is synchronised with a source</source>
        <translation>Die Zeit wird mit einer Quelle synchronisiert</translation>
    </message>
    <message>
        <source>The time was not synchronised</source>
        <translation>Die Zeit wurde nicht synchronisiert</translation>
    </message>
    <message>
        <source>Always logged</source>
        <translation>Immer protokolliert</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Überwachung erfolgreich</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Überwachung gescheitert</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Diagnostics context</source>
        <translation>Diagnosekontext</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Software quality</source>
        <translation>Softwarequalität</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Data collection start</source>
        <translation>Datensammlung starten</translation>
    </message>
    <message>
        <source>Data collection stop</source>
        <translation>Datensammlung beenden</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Event processing</source>
        <translation>Ereignisverarbeitung</translation>
    </message>
    <message>
        <source>Service shutdown</source>
        <translation>Dienst heruntergefahren</translation>
    </message>
    <message>
        <source>Log cleared</source>
        <translation>Protokoll gelöscht</translation>
    </message>
    <message>
        <source>Security state change</source>
        <translation>Sicherheitsstatusänderung</translation>
    </message>
    <message>
        <source>Security system extension</source>
        <translation>Sicherheitssystemerweiterung</translation>
    </message>
    <message>
        <source>System integrity</source>
        <translation>Systemintegrität</translation>
    </message>
    <message>
        <source>IPsec driver</source>
        <translation>IPsec-Treiber</translation>
    </message>
    <message>
        <source>Other system events</source>
        <translation>Andere Systemereignisse</translation>
    </message>
    <message>
        <source>Logon</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Account lockout</source>
        <translation>Kontosperrung</translation>
    </message>
    <message>
        <source>IPsec main mode</source>
        <translation>IPsec-Hauptmodus</translation>
    </message>
    <message>
        <source>Special logon</source>
        <translation>Spezielle Anmeldung</translation>
    </message>
    <message>
        <source>IPsec quick mode</source>
        <translation>IPsec-Schnellmodus</translation>
    </message>
    <message>
        <source>IPsec extended mode</source>
        <translation>IPsec-Erweiterungsmodus</translation>
    </message>
    <message>
        <source>Other logon and logoff events</source>
        <translation>Andere Anmelde-/Abmeldeereignisse</translation>
    </message>
    <message>
        <source>Network policy server</source>
        <translation>Netzwerkrichtlinienserver</translation>
    </message>
    <message>
        <source>User and device claims</source>
        <translation>Benutzer-/Geräteansprüche</translation>
    </message>
    <message>
        <source>Group membership</source>
        <translation>Gruppenmitgliedschaft</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Kernel object</source>
        <translation>Kernelobjekt</translation>
    </message>
    <message>
        <source>Account database (SAM)</source>
        <translation>Sicherheitskontenverwaltung (SAM)</translation>
    </message>
    <message>
        <source>Other object access</source>
        <translation>Andere Objektzugriffsereignisse</translation>
    </message>
    <message>
        <source>Certification services</source>
        <translation>Zertifizierungsdienste</translation>
    </message>
    <message>
        <source>Application generated</source>
        <translation>Von Anwendung generiert</translation>
    </message>
    <message>
        <source>Handle manipulation</source>
        <translation>Handleänderung</translation>
    </message>
    <message>
        <source>File share</source>
        <translation>Dateifreigabe</translation>
    </message>
    <message>
        <source>Filtering platform packet drop</source>
        <translation>Filterplattform: Verworfene Pakete</translation>
    </message>
    <message>
        <source>Filtering platform connection</source>
        <translation>Filterplattformverbindung</translation>
    </message>
    <message>
        <source>Detailed file share</source>
        <translation>Detaillierte Dateifreigabe</translation>
    </message>
    <message>
        <source>Removable storage</source>
        <translation>Wechselmedien</translation>
    </message>
    <message>
        <source>Central policy staging</source>
        <translation>Staging zentraler Richtlinien</translation>
    </message>
    <message>
        <source>Sensitive privilege use</source>
        <translation>Sensible Verwendung von Rechten</translation>
    </message>
    <message>
        <source>Non-sensitive privilege use</source>
        <translation>Nicht sensible Verwendung von Rechten</translation>
    </message>
    <message>
        <source>Other privilege use</source>
        <translation>Andere Rechteverwendungsereignisse</translation>
    </message>
    <message>
        <source>Process creation</source>
        <translation>Prozesserstellung</translation>
    </message>
    <message>
        <source>Process termination</source>
        <translation>Prozessbeendigung</translation>
    </message>
    <message>
        <source>Data protection (DPAPI)</source>
        <translation>Datenschutz (DPAPI)</translation>
    </message>
    <message>
        <source>Remote procedure calls</source>
        <translation>Remoteprozeduraufrufe (RPC)</translation>
    </message>
    <message>
        <source>Plug and play</source>
        <translation>Plug &amp; Play</translation>
    </message>
    <message>
        <source>Token right adjusted</source>
        <translation>Token-Rechteanpassung</translation>
    </message>
    <message>
        <source>Audit policy change</source>
        <translation>Überwachungsrichtlinienänderung</translation>
    </message>
    <message>
        <source>Authentication policy change</source>
        <translation>Authentifizierungsrichtlinienänderung</translation>
    </message>
    <message>
        <source>Authorization policy change</source>
        <translation>Autorisierungsrichtlinienänderung</translation>
    </message>
    <message>
        <source>Firewall rule change</source>
        <translation>Firewallregeländerung</translation>
    </message>
    <message>
        <source>Filtering platform policy change</source>
        <translation>Filterplattform-Richtlinienänderung</translation>
    </message>
    <message>
        <source>Other policy change</source>
        <translation>Andere Richtlinienänderungen</translation>
    </message>
    <message>
        <source>User account management</source>
        <translation>Benutzerkontenverwaltung</translation>
    </message>
    <message>
        <source>Computer account management</source>
        <translation>Computerkontoverwaltung</translation>
    </message>
    <message>
        <source>Security group management</source>
        <translation>Sicherheitsgruppenverwaltung</translation>
    </message>
    <message>
        <source>Distribution group management</source>
        <translation>Verteilergruppenverwaltung</translation>
    </message>
    <message>
        <source>Application group management</source>
        <translation>Anwendungsgruppenverwaltung</translation>
    </message>
    <message>
        <source>Other account management</source>
        <translation>Andere Kontoverwaltung</translation>
    </message>
    <message>
        <source>Directory service access</source>
        <translation>Verzeichnisdienstzugriff</translation>
    </message>
    <message>
        <source>Directory service change</source>
        <translation>Verzeichnisdienständerung</translation>
    </message>
    <message>
        <source>Directory service replication</source>
        <translation>Verzeichnisdienstreplikation</translation>
    </message>
    <message>
        <source>Detailed directory service replication</source>
        <translation>Detaillierte Verzeichnisdienstreplikation</translation>
    </message>
    <message>
        <source>Credential validation</source>
        <translation>Überprüfen der Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Kerberos service tickets</source>
        <translation>Kerberos-Diensttickets</translation>
    </message>
    <message>
        <source>Other account logon events</source>
        <translation>Andere Kontoanmeldungsereignisse</translation>
    </message>
    <message>
        <source>Kerberos authentication</source>
        <translation>Kerberos-Authentifizierung</translation>
    </message>
    <message>
        <source>File time changed</source>
        <translation>Dateizeit geändert</translation>
    </message>
    <message>
        <source>Network connection</source>
        <translation>Netzwerkverbindung</translation>
    </message>
    <message>
        <source>Sysmon state change</source>
        <translation>Sysmon-Statusänderung</translation>
    </message>
    <message>
        <source>Process end</source>
        <translation>Prozessende</translation>
    </message>
    <message>
        <source>Driver loaded</source>
        <translation>Treiber geladen</translation>
    </message>
    <message>
        <source>Image loaded</source>
        <translation>Image geladen</translation>
    </message>
    <message>
        <source>Remote thread</source>
        <translation>Remotethread</translation>
    </message>
    <message>
        <source>Raw disk access</source>
        <translation>Direkter Laufwerkszugriff</translation>
    </message>
    <message>
        <source>Process access</source>
        <translation>Prozesszugriff</translation>
    </message>
    <message>
        <source>File creation</source>
        <translation>Dateierstellung</translation>
    </message>
    <message>
        <source>Registry object</source>
        <translation>Registrierungsobjekt</translation>
    </message>
    <message>
        <source>Registry value</source>
        <translation>Registrierungswert</translation>
    </message>
    <message>
        <source>Registry rename</source>
        <translation>Registrierung umbenannt</translation>
    </message>
    <message>
        <source>File stream</source>
        <translation>Dateidatenstrom</translation>
    </message>
    <message>
        <source>Sysmon configuration</source>
        <translation>Sysmon-Konfiguration</translation>
    </message>
    <message>
        <source>Pipe created</source>
        <translation>Pipe erstellt</translation>
    </message>
    <message>
        <source>Pipe connected</source>
        <translation>Pipe verbunden</translation>
    </message>
    <message>
        <source>WMI filter</source>
        <translation>WMI-Filter</translation>
    </message>
    <message>
        <source>WMI consumer</source>
        <translation>WMI-Consumer</translation>
    </message>
    <message>
        <source>WMI binding</source>
        <translation>WMI-Bindung</translation>
    </message>
    <message>
        <source>DNS query</source>
        <translation>DNS-Abfrage</translation>
    </message>
    <message>
        <source>File deletion archived</source>
        <translation>Gelöschte Datei archiviert</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Process tampering</source>
        <translation>Prozessmanipulation</translation>
    </message>
    <message>
        <source>File deletion</source>
        <translation>Dateilöschung</translation>
    </message>
    <message>
        <source>File blocked</source>
        <translation>Datei blockiert</translation>
    </message>
    <message>
        <source>File shredding blocked</source>
        <translation>Sicheres Löschen blockiert</translation>
    </message>
    <message>
        <source>Executable written</source>
        <translation>Ausführbare Datei geschrieben</translation>
    </message>
    <message>
        <source>Sysmon error</source>
        <translation>Sysmon-Fehler</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interaktiv</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Network, clear text</source>
        <translation>Netzwerk, Klartext</translation>
    </message>
    <message>
        <source>New credentials</source>
        <translation>Neue Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Remote interactive</source>
        <translation>Remoteinteraktiv</translation>
    </message>
    <message>
        <source>Cached interactive</source>
        <translation>Zwischengespeichert interaktiv</translation>
    </message>
    <message>
        <source>Cached remote interactive</source>
        <translation>Zwischengespeichert remoteinteraktiv</translation>
    </message>
    <message>
        <source>Cached unlock</source>
        <translation>Zwischengespeichert, Entsperren</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Next authentication method is tried</source>
        <translation>Nächste Authentifizierungsmethode wird versucht</translation>
    </message>
    <message>
        <source>Unsuccessful</source>
        <translation>Nicht erfolgreich</translation>
    </message>
    <message>
        <source>Access violation</source>
        <translation>Zugriffsverletzung</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <translation>Ungültiger Parameter</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Object name not found</source>
        <translation>Objektname nicht gefunden</translation>
    </message>
    <message>
        <source>No logon server is available</source>
        <translation>Kein Anmeldeserver verfügbar</translation>
    </message>
    <message>
        <source>Account name is not valid</source>
        <translation>Ungültiger Kontoname</translation>
    </message>
    <message>
        <source>User name does not exist</source>
        <translation>Benutzername existiert nicht</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Kennwort</translation>
    </message>
    <message>
        <source>Password breaks the policy</source>
        <translation>Kennwort verstößt gegen die Richtlinie</translation>
    </message>
    <message>
        <source>Bad user name or password</source>
        <translation>Benutzername oder Kennwort falsch</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>Kontoeinschränkung</translation>
    </message>
    <message>
        <source>Outside of the permitted hours</source>
        <translation>Außerhalb der zugelassenen Zeiten</translation>
    </message>
    <message>
        <source>Not permitted from this computer</source>
        <translation>Von diesem Computer nicht zugelassen</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Kennwort abgelaufen</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>Name could not be mapped to a SID</source>
        <translation>Name konnte keiner SID zugeordnet werden</translation>
    </message>
    <message>
        <source>Insufficient resources</source>
        <translation>Nicht genügend Ressourcen</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Server in the wrong state</source>
        <translation>Server im falschen Status</translation>
    </message>
    <message>
        <source>Domain does not exist</source>
        <translation>Domäne existiert nicht</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Interner Fehler</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Kein Verzeichnis</translation>
    </message>
    <message>
        <source>Clocks are too far apart</source>
        <translation>Uhren weichen zu stark voneinander ab</translation>
    </message>
    <message>
        <source>Logon type not granted</source>
        <translation>Anmeldetyp nicht gewährt</translation>
    </message>
    <message>
        <source>Log is full</source>
        <translation>Protokoll ist voll</translation>
    </message>
    <message>
        <source>No trust secret</source>
        <translation>Kein Vertrauensgeheimnis</translation>
    </message>
    <message>
        <source>No trust account</source>
        <translation>Kein Vertrauenskonto</translation>
    </message>
    <message>
        <source>Trust to the domain failed</source>
        <translation>Vertrauensstellung zur Domäne fehlgeschlagen</translation>
    </message>
    <message>
        <source>Trust relationship failed</source>
        <translation>Vertrauensstellung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Trust failure</source>
        <translation>Fehler der Vertrauensstellung</translation>
    </message>
    <message>
        <source>Netlogon is not started</source>
        <translation>Netlogon ist nicht gestartet</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Konto abgelaufen</translation>
    </message>
    <message>
        <source>Possible deadlock</source>
        <translation>Möglicher Deadlock</translation>
    </message>
    <message>
        <source>Interdomain trust account</source>
        <translation>Domänenübergreifendes Vertrauenskonto</translation>
    </message>
    <message>
        <source>Computer account used to log on</source>
        <translation>Computerkonto zur Anmeldung verwendet</translation>
    </message>
    <message>
        <source>Server account used to log on</source>
        <translation>Serverkonto zur Anmeldung verwendet</translation>
    </message>
    <message>
        <source>Domain trust is inconsistent</source>
        <translation>Vertrauensstellung der Domäne ist inkonsistent</translation>
    </message>
    <message>
        <source>Session was deleted</source>
        <translation>Sitzung wurde gelöscht</translation>
    </message>
    <message>
        <source>Password has to be changed first</source>
        <translation>Kennwort muss zuerst geändert werden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Domain controller not found</source>
        <translation>Domänencontroller nicht gefunden</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Network not reachable</source>
        <translation>Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>Logon failed unexpectedly</source>
        <translation>Anmeldung unerwartet fehlgeschlagen</translation>
    </message>
    <message>
        <source>Account has no stored secret</source>
        <translation>Konto hat kein gespeichertes Geheimnis</translation>
    </message>
    <message>
        <source>Wrong PIN of the smart card</source>
        <translation>Falsche PIN der Smartcard</translation>
    </message>
    <message>
        <source>Downgrade of the authentication was found</source>
        <translation>Herabstufung der Authentifizierung erkannt</translation>
    </message>
    <message>
        <source>Authentication firewall: not permitted</source>
        <translation>Authentifizierungsfirewall: nicht zugelassen</translation>
    </message>
    <message>
        <source>NTLM is blocked</source>
        <translation>NTLM ist blockiert</translation>
    </message>
    <message>
        <source>Client&apos;s entry has expired</source>
        <translation>Eintrag des Clients ist abgelaufen</translation>
    </message>
    <message>
        <source>Server&apos;s entry has expired</source>
        <translation>Eintrag des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>Protocol version not supported</source>
        <translation>Protokollversion nicht unterstützt</translation>
    </message>
    <message>
        <source>Client&apos;s key is of an old master key</source>
        <translation>Schlüssel des Clients stammt von altem Hauptschlüssel</translation>
    </message>
    <message>
        <source>Server&apos;s key is of an old master key</source>
        <translation>Schlüssel des Servers stammt von altem Hauptschlüssel</translation>
    </message>
    <message>
        <source>Client (user) not known</source>
        <translation>Client (Benutzer) nicht bekannt</translation>
    </message>
    <message>
        <source>Server (service) not known</source>
        <translation>Server (Dienst) nicht bekannt</translation>
    </message>
    <message>
        <source>Several entries of one name</source>
        <translation>Mehrere Einträge gleichen Namens</translation>
    </message>
    <message>
        <source>Client or server has no key</source>
        <translation>Client oder Server hat keinen Schlüssel</translation>
    </message>
    <message>
        <source>Postdating not permitted</source>
        <translation>Vordatieren nicht zugelassen</translation>
    </message>
    <message>
        <source>Requested start is later than the end</source>
        <translation>Angeforderter Beginn liegt nach dem Ende</translation>
    </message>
    <message>
        <source>Policy forbids the request</source>
        <translation>Richtlinie verbietet die Anforderung</translation>
    </message>
    <message>
        <source>Option cannot be granted</source>
        <translation>Option kann nicht gewährt werden</translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation>Verschlüsselungstyp nicht unterstützt</translation>
    </message>
    <message>
        <source>Checksum type not supported</source>
        <translation>Prüfsummentyp nicht unterstützt</translation>
    </message>
    <message>
        <source>Kind of pre-authentication not supported</source>
        <translation>Art der Vorauthentifizierung nicht unterstützt</translation>
    </message>
    <message>
        <source>Transited type not supported</source>
        <translation>Transittyp nicht unterstützt</translation>
    </message>
    <message>
        <source>Client disabled, expired or locked</source>
        <translation>Client deaktiviert, abgelaufen oder gesperrt</translation>
    </message>
    <message>
        <source>Service&apos;s credentials revoked</source>
        <translation>Anmeldeinformationen des Diensts gesperrt</translation>
    </message>
    <message>
        <source>Ticket-granting ticket revoked</source>
        <translation>Ticket-Granting Ticket gesperrt</translation>
    </message>
    <message>
        <source>Client not valid yet</source>
        <translation>Client noch nicht gültig</translation>
    </message>
    <message>
        <source>Service not valid yet</source>
        <translation>Dienst noch nicht gültig</translation>
    </message>
    <message>
        <source>Wrong password (pre-authentication failed)</source>
        <translation>Falsches Kennwort (Vorauthentifizierung fehlgeschlagen)</translation>
    </message>
    <message>
        <source>Pre-authentication required</source>
        <translation>Vorauthentifizierung erforderlich</translation>
    </message>
    <message>
        <source>Ticket is of another server</source>
        <translation>Ticket gehört zu einem anderen Server</translation>
    </message>
    <message>
        <source>User-to-user only</source>
        <translation>Nur Benutzer-zu-Benutzer</translation>
    </message>
    <message>
        <source>Transited path refused</source>
        <translation>Transitpfad abgelehnt</translation>
    </message>
    <message>
        <source>Service not available</source>
        <translation>Dienst nicht verfügbar</translation>
    </message>
    <message>
        <source>Integrity check failed</source>
        <translation>Integritätsprüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Ticket expired</source>
        <translation>Ticket abgelaufen</translation>
    </message>
    <message>
        <source>Ticket not valid yet</source>
        <translation>Ticket noch nicht gültig</translation>
    </message>
    <message>
        <source>Request was replayed</source>
        <translation>Anforderung wurde wiederholt (Replay)</translation>
    </message>
    <message>
        <source>Ticket is not for us</source>
        <translation>Ticket ist nicht für uns</translation>
    </message>
    <message>
        <source>Ticket and authenticator do not match</source>
        <translation>Ticket und Authentifikator passen nicht zusammen</translation>
    </message>
    <message>
        <source>Network address does not match</source>
        <translation>Netzwerkadresse stimmt nicht überein</translation>
    </message>
    <message>
        <source>Protocol version does not match</source>
        <translation>Protokollversion stimmt nicht überein</translation>
    </message>
    <message>
        <source>Wrong message type</source>
        <translation>Falscher Nachrichtentyp</translation>
    </message>
    <message>
        <source>Message was modified</source>
        <translation>Nachricht wurde verändert</translation>
    </message>
    <message>
        <source>Message out of order</source>
        <translation>Nachricht in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>Key version not available</source>
        <translation>Schlüsselversion nicht verfügbar</translation>
    </message>
    <message>
        <source>Service key not available</source>
        <translation>Dienstschlüssel nicht verfügbar</translation>
    </message>
    <message>
        <source>Mutual authentication failed</source>
        <translation>Gegenseitige Authentifizierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Wrong direction of the message</source>
        <translation>Falsche Richtung der Nachricht</translation>
    </message>
    <message>
        <source>Other authentication method required</source>
        <translation>Andere Authentifizierungsmethode erforderlich</translation>
    </message>
    <message>
        <source>Wrong sequence number</source>
        <translation>Falsche Sequenznummer</translation>
    </message>
    <message>
        <source>Unfit checksum type</source>
        <translation>Ungeeigneter Prüfsummentyp</translation>
    </message>
    <message>
        <source>Transited path not acceptable</source>
        <translation>Transitpfad nicht annehmbar</translation>
    </message>
    <message>
        <source>Answer too large for UDP</source>
        <translation>Antwort zu groß für UDP</translation>
    </message>
    <message>
        <source>Generic error</source>
        <translation>Allgemeiner Fehler</translation>
    </message>
    <message>
        <source>Field too long</source>
        <translation>Feld zu lang</translation>
    </message>
    <message>
        <source>Client&apos;s certificate is not trusted</source>
        <translation>Dem Zertifikat des Clients wird nicht vertraut</translation>
    </message>
    <message>
        <source>Domain controller&apos;s certificate is not trusted</source>
        <translation>Dem Zertifikat des Domänencontrollers wird nicht vertraut</translation>
    </message>
    <message>
        <source>Signature not valid</source>
        <translation>Signatur nicht gültig</translation>
    </message>
    <message>
        <source>Stronger key needed</source>
        <translation>Stärkerer Schlüssel nötig</translation>
    </message>
    <message>
        <source>Certificate does not fit</source>
        <translation>Zertifikat passt nicht</translation>
    </message>
    <message>
        <source>No ticket-granting ticket</source>
        <translation>Kein Ticket-Granting Ticket</translation>
    </message>
    <message>
        <source>Wrong realm</source>
        <translation>Falscher Bereich</translation>
    </message>
    <message>
        <source>DES-CBC-CRC, weak</source>
        <translation>DES-CBC-CRC, schwach</translation>
    </message>
    <message>
        <source>DES-CBC-MD4, weak</source>
        <translation>DES-CBC-MD4, schwach</translation>
    </message>
    <message>
        <source>DES-CBC-MD5, weak</source>
        <translation>DES-CBC-MD5, schwach</translation>
    </message>
    <message>
        <source>DES3-CBC-SHA1</source>
        <translation>DES3-CBC-SHA1</translation>
    </message>
    <message>
        <source>AES128-CTS-HMAC-SHA1-96</source>
        <translation>AES128-CTS-HMAC-SHA1-96</translation>
    </message>
    <message>
        <source>AES256-CTS-HMAC-SHA1-96</source>
        <translation>AES256-CTS-HMAC-SHA1-96</translation>
    </message>
    <message>
        <source>AES128-CTS-HMAC-SHA256-128</source>
        <translation>AES128-CTS-HMAC-SHA256-128</translation>
    </message>
    <message>
        <source>AES256-CTS-HMAC-SHA384-192</source>
        <translation>AES256-CTS-HMAC-SHA384-192</translation>
    </message>
    <message>
        <source>RC4-HMAC, weak</source>
        <translation>RC4-HMAC, schwach</translation>
    </message>
    <message>
        <source>RC4-HMAC-EXP, weak</source>
        <translation>RC4-HMAC-EXP, schwach</translation>
    </message>
    <message>
        <source>None (request failed)</source>
        <translation>Keine (Anforderung fehlgeschlagen)</translation>
    </message>
    <message>
        <source>forwardable</source>
        <translation>weiterleitbar</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>proxiable</source>
        <translation>proxyfähig</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>allow postdate</source>
        <translation>Vordatieren zulassen</translation>
    </message>
    <message>
        <source>postdated</source>
        <translation>vordatiert</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>renewable</source>
        <translation>erneuerbar</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>anfänglich</translation>
    </message>
    <message>
        <source>pre-authenticated</source>
        <translation>vorauthentifiziert</translation>
    </message>
    <message>
        <source>opt hardware authentication</source>
        <translation>Hardwareauthentifizierung</translation>
    </message>
    <message>
        <source>transit checked</source>
        <translation>Transit geprüft</translation>
    </message>
    <message>
        <source>ok as delegate</source>
        <translation>als Delegat zulässig</translation>
    </message>
    <message>
        <source>constrained delegation</source>
        <translation>eingeschränkte Delegierung</translation>
    </message>
    <message>
        <source>canonicalize</source>
        <translation>kanonisieren</translation>
    </message>
    <message>
        <source>no transit check</source>
        <translation>keine Transitprüfung</translation>
    </message>
    <message>
        <source>renewable accepted</source>
        <translation>erneuerbar akzeptiert</translation>
    </message>
    <message>
        <source>encrypt in session key</source>
        <translation>mit Sitzungsschlüssel verschlüsseln</translation>
    </message>
    <message>
        <source>renew</source>
        <translation>erneuern</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>validieren</translation>
    </message>
    <message>
        <source>None (not required)</source>
        <translation>Keine (nicht erforderlich)</translation>
    </message>
    <message>
        <source>Encrypted time stamp</source>
        <translation>Verschlüsselter Zeitstempel</translation>
    </message>
    <message>
        <source>Encryption types</source>
        <translation>Verschlüsselungstypen</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>Smartcard</translation>
    </message>
    <message>
        <source>Smart card request</source>
        <translation>Smartcardanforderung</translation>
    </message>
    <message>
        <source>Smart card answer</source>
        <translation>Smartcardantwort</translation>
    </message>
    <message>
        <source>Encryption types, new form</source>
        <translation>Verschlüsselungstypen, neue Form</translation>
    </message>
    <message>
        <source>Service referral</source>
        <translation>Verweis auf Dienst</translation>
    </message>
    <message>
        <source>Kerberos armouring (FAST)</source>
        <translation>Kerberos-Schutz (FAST)</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>read permissions</source>
        <translation>Berechtigungen lesen</translation>
    </message>
    <message>
        <source>change permissions</source>
        <translation>Berechtigungen ändern</translation>
    </message>
    <message>
        <source>take ownership</source>
        <translation>Besitz übernehmen</translation>
    </message>
    <message>
        <source>synchronize</source>
        <translation>synchronisieren</translation>
    </message>
    <message>
        <source>system ACL</source>
        <translation>System-ACL</translation>
    </message>
    <message>
        <source>maximum allowed</source>
        <translation>maximal zulässig</translation>
    </message>
    <message>
        <source>generic all</source>
        <translation>alles (generisch)</translation>
    </message>
    <message>
        <source>generic execute</source>
        <translation>ausführen (generisch)</translation>
    </message>
    <message>
        <source>generic write</source>
        <translation>schreiben (generisch)</translation>
    </message>
    <message>
        <source>generic read</source>
        <translation>lesen (generisch)</translation>
    </message>
    <message>
        <source>full control</source>
        <translation>Vollzugriff</translation>
    </message>
    <message>
        <source>read data or list folder</source>
        <translation>Daten lesen oder Ordner auflisten</translation>
    </message>
    <message>
        <source>write data or add file</source>
        <translation>Daten schreiben oder Datei erstellen</translation>
    </message>
    <message>
        <source>append data or add subfolder</source>
        <translation>Daten anhängen oder Unterordner erstellen</translation>
    </message>
    <message>
        <source>read extended attributes</source>
        <translation>erweiterte Attribute lesen</translation>
    </message>
    <message>
        <source>write extended attributes</source>
        <translation>erweiterte Attribute schreiben</translation>
    </message>
    <message>
        <source>execute or traverse</source>
        <translation>ausführen oder durchsuchen</translation>
    </message>
    <message>
        <source>delete children</source>
        <translation>untergeordnete Elemente löschen</translation>
    </message>
    <message>
        <source>read attributes</source>
        <translation>Attribute lesen</translation>
    </message>
    <message>
        <source>write attributes</source>
        <translation>Attribute schreiben</translation>
    </message>
    <message>
        <source>query value</source>
        <translation>Wert abfragen</translation>
    </message>
    <message>
        <source>set value</source>
        <translation>Wert festlegen</translation>
    </message>
    <message>
        <source>create subkey</source>
        <translation>Unterschlüssel erstellen</translation>
    </message>
    <message>
        <source>enumerate subkeys</source>
        <translation>Unterschlüssel auflisten</translation>
    </message>
    <message>
        <source>notify of changes</source>
        <translation>bei Änderungen benachrichtigen</translation>
    </message>
    <message>
        <source>create link</source>
        <translation>Verknüpfung erstellen</translation>
    </message>
    <message>
        <source>nearly full control</source>
        <translation>fast Vollzugriff</translation>
    </message>
    <message>
        <source>terminate</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>create thread</source>
        <translation>Thread erstellen</translation>
    </message>
    <message>
        <source>set session</source>
        <translation>Sitzung festlegen</translation>
    </message>
    <message>
        <source>memory operations</source>
        <translation>Speichervorgänge</translation>
    </message>
    <message>
        <source>read memory</source>
        <translation>Speicher lesen</translation>
    </message>
    <message>
        <source>write memory</source>
        <translation>Speicher schreiben</translation>
    </message>
    <message>
        <source>duplicate handles</source>
        <translation>Handles duplizieren</translation>
    </message>
    <message>
        <source>create process</source>
        <translation>Prozess erstellen</translation>
    </message>
    <message>
        <source>set quota</source>
        <translation>Kontingent festlegen</translation>
    </message>
    <message>
        <source>set information</source>
        <translation>Informationen festlegen</translation>
    </message>
    <message>
        <source>query information</source>
        <translation>Informationen abfragen</translation>
    </message>
    <message>
        <source>suspend or resume</source>
        <translation>anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>query limited information</source>
        <translation>eingeschränkte Informationen abfragen</translation>
    </message>
    <message>
        <source>set limited information</source>
        <translation>eingeschränkte Informationen festlegen</translation>
    </message>
    <message>
        <source>create child</source>
        <translation>untergeordnetes Objekt erstellen</translation>
    </message>
    <message>
        <source>delete child</source>
        <translation>untergeordnetes Objekt löschen</translation>
    </message>
    <message>
        <source>list contents</source>
        <translation>Inhalt auflisten</translation>
    </message>
    <message>
        <source>write self</source>
        <translation>bestätigter Schreibvorgang</translation>
    </message>
    <message>
        <source>read property</source>
        <translation>Eigenschaft lesen</translation>
    </message>
    <message>
        <source>write property</source>
        <translation>Eigenschaft schreiben</translation>
    </message>
    <message>
        <source>delete tree</source>
        <translation>Unterstruktur löschen</translation>
    </message>
    <message>
        <source>list object</source>
        <translation>Objekt auflisten</translation>
    </message>
    <message>
        <source>control access (extended right)</source>
        <translation>Zugriffssteuerung (erweitertes Recht)</translation>
    </message>
    <message>
        <source>Kernel driver</source>
        <translation>Kerneltreiber</translation>
    </message>
    <message>
        <source>File system driver</source>
        <translation>Dateisystemtreiber</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Recognizer driver</source>
        <translation>Erkennungstreiber</translation>
    </message>
    <message>
        <source>Own process</source>
        <translation>Eigener Prozess</translation>
    </message>
    <message>
        <source>Shared process</source>
        <translation>Gemeinsamer Prozess</translation>
    </message>
    <message>
        <source>User&apos;s own process</source>
        <translation>Eigener Prozess des Benutzers</translation>
    </message>
    <message>
        <source>User&apos;s shared process</source>
        <translation>Gemeinsamer Prozess des Benutzers</translation>
    </message>
    <message>
        <source>Own process, interactive</source>
        <translation>Eigener Prozess, interaktiv</translation>
    </message>
    <message>
        <source>Shared process, interactive</source>
        <translation>Gemeinsamer Prozess, interaktiv</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Systemstart (Boot)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>ICMP</source>
        <translation>ICMP</translation>
    </message>
    <message>
        <source>IGMP</source>
        <translation>IGMP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>GRE</source>
        <translation>GRE</translation>
    </message>
    <message>
        <source>ESP</source>
        <translation>ESP</translation>
    </message>
    <message>
        <source>AH</source>
        <translation>AH</translation>
    </message>
    <message>
        <source>ICMPv6</source>
        <translation>ICMPv6</translation>
    </message>
    <message>
        <source>Network name not valid</source>
        <translation>Netzwerkname ungültig</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Query not understood</source>
        <translation>Abfrage nicht verstanden</translation>
    </message>
    <message>
        <source>Server failure</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Name does not exist</source>
        <translation>Name existiert nicht</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>Nicht implementiert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No records of this type</source>
        <translation>Keine Einträge dieses Typs</translation>
    </message>
    <message>
        <source>Bad packet</source>
        <translation>Fehlerhaftes Paket</translation>
    </message>
    <message>
        <source>Record does not exist</source>
        <translation>Eintrag existiert nicht</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>NS</source>
        <translation>NS</translation>
    </message>
    <message>
        <source>CNAME</source>
        <translation>CNAME</translation>
    </message>
    <message>
        <source>SOA</source>
        <translation>SOA</translation>
    </message>
    <message>
        <source>PTR</source>
        <translation>PTR</translation>
    </message>
    <message>
        <source>MX</source>
        <translation>MX</translation>
    </message>
    <message>
        <source>TXT</source>
        <translation>TXT</translation>
    </message>
    <message>
        <source>AAAA</source>
        <translation>AAAA</translation>
    </message>
    <message>
        <source>SRV</source>
        <translation>SRV</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>ANY</source>
        <translation>ANY</translation>
    </message>
    <message>
        <source>No further information</source>
        <translation>Keine weiteren Informationen</translation>
    </message>
    <message>
        <source>Disconnected by a tool or administrator</source>
        <translation>Von einem Werkzeug oder Administrator getrennt</translation>
    </message>
    <message>
        <source>Logged off by a tool or administrator</source>
        <translation>Von einem Werkzeug oder Administrator abgemeldet</translation>
    </message>
    <message>
        <source>Idle for too long</source>
        <translation>Zu lange im Leerlauf</translation>
    </message>
    <message>
        <source>Session lasted too long</source>
        <translation>Sitzung dauerte zu lange</translation>
    </message>
    <message>
        <source>Replaced by another connection</source>
        <translation>Durch eine andere Verbindung ersetzt</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Nicht genügend Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Server denied the connection</source>
        <translation>Server hat die Verbindung verweigert</translation>
    </message>
    <message>
        <source>User lacks the right</source>
        <translation>Dem Benutzer fehlt das Recht</translation>
    </message>
    <message>
        <source>Fresh credentials are needed</source>
        <translation>Neue Anmeldeinformationen erforderlich</translation>
    </message>
    <message>
        <source>Disconnected by the user</source>
        <translation>Vom Benutzer getrennt</translation>
    </message>
    <message>
        <source>Logged off by the user</source>
        <translation>Vom Benutzer abgemeldet</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Kaltstart</translation>
    </message>
    <message>
        <source>Fast startup</source>
        <translation>Schnellstart</translation>
    </message>
    <message>
        <source>Resumed from hibernation</source>
        <translation>Aus dem Ruhezustand fortgesetzt</translation>
    </message>
    <message>
        <source>Button or lid</source>
        <translation>Taste oder Deckel</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>System idle</source>
        <translation>System im Leerlauf</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>User defined</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Keine Aktion</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Incorrect function or unknown failure</source>
        <translation>Falsche Funktion oder unbekannter Fehler</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Wird ausgeführt</translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>Noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>Stopped by the user</source>
        <translation>Vom Benutzer beendet</translation>
    </message>
    <message>
        <source>An instance runs already</source>
        <translation>Eine Instanz wird bereits ausgeführt</translation>
    </message>
    <message>
        <source>No user is logged on</source>
        <translation>Kein Benutzer ist angemeldet</translation>
    </message>
    <message>
        <source>Refused by the administrator&apos;s conditions</source>
        <translation>Durch Bedingungen des Administrators verweigert</translation>
    </message>
    <message>
        <source>Ended by Ctrl+C</source>
        <translation>Mit Strg+C beendet</translation>
    </message>
    <message>
        <source>Path not found</source>
        <translation>Pfad nicht gefunden</translation>
    </message>
    <message>
        <source>Module not found</source>
        <translation>Modul nicht gefunden</translation>
    </message>
    <message>
        <source>Procedure not found</source>
        <translation>Prozedur nicht gefunden</translation>
    </message>
    <message>
        <source>Not a valid program</source>
        <translation>Kein gültiges Programm</translation>
    </message>
    <message>
        <source>Did not answer in time</source>
        <translation>Hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Service database is locked</source>
        <translation>Dienstdatenbank ist gesperrt</translation>
    </message>
    <message>
        <source>Runs already</source>
        <translation>Wird bereits ausgeführt</translation>
    </message>
    <message>
        <source>Service does not exist</source>
        <translation>Dienst existiert nicht</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Error of the service&apos;s own</source>
        <translation>Dienstspezifischer Fehler</translation>
    </message>
    <message>
        <source>Process ended unexpectedly</source>
        <translation>Prozess wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>A service that it depends on failed</source>
        <translation>Ein Dienst, von dem er abhängt, ist ausgefallen</translation>
    </message>
    <message>
        <source>Logon failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Hung while starting</source>
        <translation>Beim Start hängen geblieben</translation>
    </message>
    <message>
        <source>Marked for deletion</source>
        <translation>Zum Löschen markiert</translation>
    </message>
    <message>
        <source>Dependency does not exist</source>
        <translation>Abhängigkeit existiert nicht</translation>
    </message>
    <message>
        <source>Account differs from that of other services</source>
        <translation>Konto weicht von dem anderer Dienste ab</translation>
    </message>
    <message>
        <source>System is shutting down</source>
        <translation>System wird heruntergefahren</translation>
    </message>
    <message>
        <source>Driver blocked</source>
        <translation>Treiber blockiert</translation>
    </message>
    <message>
        <source>RPC server not available</source>
        <translation>RPC-Server nicht verfügbar</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Console logon</source>
        <translation>Konsolenanmeldung</translation>
    </message>
    <message>
        <source>Creator owner</source>
        <translation>Ersteller-Besitzer</translation>
    </message>
    <message>
        <source>Creator group</source>
        <translation>Erstellergruppe</translation>
    </message>
    <message>
        <source>Owner rights</source>
        <translation>Besitzerrechte</translation>
    </message>
    <message>
        <source>Dialup</source>
        <translation>DFÜ</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Domänencontroller</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Selbst</translation>
    </message>
    <message>
        <source>Authenticated users</source>
        <translation>Authentifizierte Benutzer</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Terminal server users</source>
        <translation>Terminalserverbenutzer</translation>
    </message>
    <message>
        <source>Remote interactive logon</source>
        <translation>Remoteinteraktive Anmeldung</translation>
    </message>
    <message>
        <source>This organization</source>
        <translation>Diese Organisation</translation>
    </message>
    <message>
        <source>IIS</source>
        <translation>IIS</translation>
    </message>
    <message>
        <source>Local System</source>
        <translation>Lokales System</translation>
    </message>
    <message>
        <source>Local Service</source>
        <translation>Lokaler Dienst</translation>
    </message>
    <message>
        <source>Network Service</source>
        <translation>Netzwerkdienst</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Power users</source>
        <translation>Hauptbenutzer</translation>
    </message>
    <message>
        <source>Account operators</source>
        <translation>Konten-Operatoren</translation>
    </message>
    <message>
        <source>Server operators</source>
        <translation>Server-Operatoren</translation>
    </message>
    <message>
        <source>Print operators</source>
        <translation>Druck-Operatoren</translation>
    </message>
    <message>
        <source>Backup operators</source>
        <translation>Sicherungs-Operatoren</translation>
    </message>
    <message>
        <source>Replicators</source>
        <translation>Replikations-Operatoren</translation>
    </message>
    <message>
        <source>Pre-Windows 2000 access</source>
        <translation>Prä-Windows 2000 kompatibler Zugriff</translation>
    </message>
    <message>
        <source>Remote desktop users</source>
        <translation>Remotedesktopbenutzer</translation>
    </message>
    <message>
        <source>Network configuration operators</source>
        <translation>Netzwerkkonfigurations-Operatoren</translation>
    </message>
    <message>
        <source>Incoming forest trust builders</source>
        <translation>Erstellungen eingehender Gesamtstrukturvertrauensstellung</translation>
    </message>
    <message>
        <source>Performance monitor users</source>
        <translation>Systemmonitorbenutzer</translation>
    </message>
    <message>
        <source>Performance log users</source>
        <translation>Leistungsprotokollbenutzer</translation>
    </message>
    <message>
        <source>Windows authorization access</source>
        <translation>Windows-Autorisierungszugriffsgruppe</translation>
    </message>
    <message>
        <source>Terminal server license servers</source>
        <translation>Terminalserver-Lizenzserver</translation>
    </message>
    <message>
        <source>Distributed COM users</source>
        <translation>Distributed COM-Benutzer</translation>
    </message>
    <message>
        <source>IIS users</source>
        <translation>IIS-Benutzer</translation>
    </message>
    <message>
        <source>Cryptographic operators</source>
        <translation>Kryptografie-Operatoren</translation>
    </message>
    <message>
        <source>Event log readers</source>
        <translation>Ereignisprotokollleser</translation>
    </message>
    <message>
        <source>Certificate service DCOM access</source>
        <translation>Zertifikatdienst-DCOM-Zugriff</translation>
    </message>
    <message>
        <source>RDS remote access servers</source>
        <translation>RDS-Remotezugriffsserver</translation>
    </message>
    <message>
        <source>RDS endpoint servers</source>
        <translation>RDS-Endpunktserver</translation>
    </message>
    <message>
        <source>RDS management servers</source>
        <translation>RDS-Verwaltungsserver</translation>
    </message>
    <message>
        <source>Hyper-V administrators</source>
        <translation>Hyper-V-Administratoren</translation>
    </message>
    <message>
        <source>Access control assistance operators</source>
        <translation>Zugriffssteuerungs-Unterstützungsoperatoren</translation>
    </message>
    <message>
        <source>Remote management users</source>
        <translation>Remoteverwaltungsbenutzer</translation>
    </message>
    <message>
        <source>NTLM authentication</source>
        <translation>NTLM-Authentifizierung</translation>
    </message>
    <message>
        <source>SChannel authentication</source>
        <translation>SChannel-Authentifizierung</translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation>Digestauthentifizierung</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>Window manager group</source>
        <translation>Window Manager-Gruppe</translation>
    </message>
    <message>
        <source>Local account</source>
        <translation>Lokales Konto</translation>
    </message>
    <message>
        <source>Local account and administrator</source>
        <translation>Lokales Konto und Administrator</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>Andere Organisation</translation>
    </message>
    <message>
        <source>All app packages</source>
        <translation>Alle Anwendungspakete</translation>
    </message>
    <message>
        <source>Untrusted integrity</source>
        <translation>Nicht vertrauenswürdige Verbindlichkeitsstufe</translation>
    </message>
    <message>
        <source>Low integrity</source>
        <translation>Niedrige Verbindlichkeitsstufe</translation>
    </message>
    <message>
        <source>Medium integrity</source>
        <translation>Mittlere Verbindlichkeitsstufe</translation>
    </message>
    <message>
        <source>Medium plus integrity</source>
        <translation>Verbindlichkeitsstufe Mittel plus</translation>
    </message>
    <message>
        <source>High integrity</source>
        <translation>Hohe Verbindlichkeitsstufe</translation>
    </message>
    <message>
        <source>Protected process</source>
        <translation>Geschützter Prozess</translation>
    </message>
    <message>
        <source>Identity asserted by the authority</source>
        <translation>Von der Authentifizierungsstelle bestätigte Identität</translation>
    </message>
    <message>
        <source>Identity asserted by a service</source>
        <translation>Von einem Dienst bestätigte Identität</translation>
    </message>
    <message>
        <source>Enterprise read-only domain controllers</source>
        <translation>Schreibgeschützte Domänencontroller der Organisation</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>krbtgt</source>
        <translation>krbtgt</translation>
    </message>
    <message>
        <source>Default account</source>
        <translation>Standardkonto</translation>
    </message>
    <message>
        <source>WDAG utility account</source>
        <translation>WDAG-Dienstkonto</translation>
    </message>
    <message>
        <source>Domain admins</source>
        <translation>Domänen-Admins</translation>
    </message>
    <message>
        <source>Domain users</source>
        <translation>Domänen-Benutzer</translation>
    </message>
    <message>
        <source>Domain guests</source>
        <translation>Domänen-Gäste</translation>
    </message>
    <message>
        <source>Domain computers</source>
        <translation>Domänencomputer</translation>
    </message>
    <message>
        <source>Certificate publishers</source>
        <translation>Zertifikatherausgeber</translation>
    </message>
    <message>
        <source>Schema admins</source>
        <translation>Schema-Admins</translation>
    </message>
    <message>
        <source>Enterprise admins</source>
        <translation>Organisations-Admins</translation>
    </message>
    <message>
        <source>Group policy creator owners</source>
        <translation>Richtlinien-Ersteller-Besitzer</translation>
    </message>
    <message>
        <source>Read-only domain controllers</source>
        <translation>Schreibgeschützte Domänencontroller</translation>
    </message>
    <message>
        <source>Cloneable domain controllers</source>
        <translation>Klonbare Domänencontroller</translation>
    </message>
    <message>
        <source>Protected users</source>
        <translation>Geschützte Benutzer</translation>
    </message>
    <message>
        <source>Key admins</source>
        <translation>Schlüsseladministratoren</translation>
    </message>
    <message>
        <source>Enterprise key admins</source>
        <translation>Unternehmensschlüsseladministratoren</translation>
    </message>
    <message>
        <source>RAS and IAS servers</source>
        <translation>RAS- und IAS-Server</translation>
    </message>
    <message>
        <source>Allowed RODC password replication</source>
        <translation>Zulässige RODC-Kennwortreplikation</translation>
    </message>
    <message>
        <source>Denied RODC password replication</source>
        <translation>Abgelehnte RODC-Kennwortreplikation</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifizierung</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Identitätswechsel</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegierung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>REG_NONE</source>
        <translation>REG_NONE</translation>
    </message>
    <message>
        <source>REG_SZ</source>
        <translation>REG_SZ</translation>
    </message>
    <message>
        <source>REG_EXPAND_SZ</source>
        <translation>REG_EXPAND_SZ</translation>
    </message>
    <message>
        <source>REG_BINARY</source>
        <translation>REG_BINARY</translation>
    </message>
    <message>
        <source>REG_DWORD</source>
        <translation>REG_DWORD</translation>
    </message>
    <message>
        <source>REG_DWORD_BIG_ENDIAN</source>
        <translation>REG_DWORD_BIG_ENDIAN</translation>
    </message>
    <message>
        <source>REG_LINK</source>
        <translation>REG_LINK</translation>
    </message>
    <message>
        <source>REG_MULTI_SZ</source>
        <translation>REG_MULTI_SZ</translation>
    </message>
    <message>
        <source>REG_QWORD</source>
        <translation>REG_QWORD</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Value changed</source>
        <translation>Wert geändert</translation>
    </message>
    <message>
        <source>Value deleted</source>
        <translation>Wert gelöscht</translation>
    </message>
    <message>
        <source>Default: no split token</source>
        <translation>Standard: kein geteiltes Token</translation>
    </message>
    <message>
        <source>Full: elevated</source>
        <translation>Voll: mit erhöhten Rechten</translation>
    </message>
    <message>
        <source>Limited: not elevated</source>
        <translation>Eingeschränkt: ohne erhöhte Rechte</translation>
    </message>
    <message>
        <source>account enabled</source>
        <translation>Konto aktiviert</translation>
    </message>
    <message>
        <source>password required</source>
        <translation>Kennwort erforderlich</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>password not required</source>
        <translation>Kennwort nicht erforderlich</translation>
    </message>
    <message>
        <source>normal account</source>
        <translation>normales Konto</translation>
    </message>
    <message>
        <source>password never expires</source>
        <translation>Kennwort läuft nie ab</translation>
    </message>
    <message>
        <source>Error while logging on</source>
        <translation>Fehler bei der Anmeldung</translation>
    </message>
    <message>
        <source>Netlogon is not running</source>
        <translation>Netlogon wird nicht ausgeführt</translation>
    </message>
    <message>
        <source>Not permitted at this computer</source>
        <translation>An diesem Computer nicht zugelassen</translation>
    </message>
    <message>
        <source>Unknown user name or bad password</source>
        <translation>Unbekannter Benutzername oder falsches Kennwort</translation>
    </message>
    <message>
        <source>set termination port</source>
        <translation>Beendigungsport festlegen</translation>
    </message>
    <message>
        <source>control access</source>
        <translation>Zugriffssteuerung</translation>
    </message>
    <message>
        <source>success removed</source>
        <translation>Erfolg entfernt</translation>
    </message>
    <message>
        <source>success added</source>
        <translation>Erfolg hinzugefügt</translation>
    </message>
    <message>
        <source>failure removed</source>
        <translation>Fehler entfernt</translation>
    </message>
    <message>
        <source>failure added</source>
        <translation>Fehler hinzugefügt</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
</context>
<context>
    <name>sightglass::EventsPage</name>
    <message>
        <source>Event details</source>
        <translation>Ereignisdetails</translation>
    </message>
    <message>
        <source>Pins and tickets</source>
        <translation>Angeheftetes und Tickets</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Groups of events</source>
        <translation>Gruppen von Ereignissen</translation>
    </message>
    <message>
        <source>Double-click a group, or press Enter, to see its events alone.</source>
        <translation>Doppelklicken Sie auf eine Gruppe, oder drücken Sie Eingabe, um nur ihre Ereignisse zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s), the largest are shown</source>
        <translation>
            <numerusform>%Ln Gruppe, die größten werden angezeigt</numerusform>
            <numerusform>%Ln Gruppen, die größten werden angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter hid this event and was cleared; Ctrl+Z brings it back.</source>
        <translation>Der Filter hat dieses Ereignis verborgen und wurde aufgehoben; Strg+Z holt ihn zurück.</translation>
    </message>
    <message>
        <source>This event was dismissed; dismissed events are shown now.</source>
        <translation>Dieses Ereignis wurde verworfen; verworfene Ereignisse werden jetzt angezeigt.</translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation>Kein Ereignis entspricht dem Filter</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>Remove a chip above, or take the last step back with Ctrl+Z.</source>
        <translation>Entfernen Sie oben ein Kriterium, oder nehmen Sie den letzten Schritt mit Strg+Z zurück.</translation>
    </message>
    <message>
        <source>Drop log files on the window, or choose File &gt; Open files.</source>
        <translation>Ziehen Sie Protokolldateien auf das Fenster, oder wählen Sie Datei &gt; Dateien öffnen.</translation>
    </message>
    <message>
        <source>Columns as they fit</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>Records, as in the log</source>
        <translation>Datensätze, wie im Protokoll</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown-Tabelle</translation>
    </message>
    <message>
        <source>&amp;Export selection…</source>
        <translation>Auswahl &amp;exportieren…</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>All but %1</source>
        <translation>Alle außer %1</translation>
    </message>
    <message>
        <source>Only event ID %1 of %2</source>
        <translation>Nur Ereignis-ID %1 von %2</translation>
    </message>
    <message>
        <source>Only the source %1</source>
        <translation>Nur die Quelle %1</translation>
    </message>
    <message>
        <source>All but the source %1</source>
        <translation>Alle außer der Quelle %1</translation>
    </message>
    <message>
        <source>Only the computer %1</source>
        <translation>Nur der Computer %1</translation>
    </message>
    <message>
        <source>Only the log %1</source>
        <translation>Nur das Protokoll %1</translation>
    </message>
    <message>
        <source>One minute around this event</source>
        <translation>Eine Minute um dieses Ereignis</translation>
    </message>
    <message>
        <source>Five minutes around this event</source>
        <translation>Fünf Minuten um dieses Ereignis</translation>
    </message>
    <message>
        <source>One hour around this event</source>
        <translation>Eine Stunde um dieses Ereignis</translation>
    </message>
    <message>
        <source>All but %1 %2</source>
        <translation>Alle außer %1 %2</translation>
    </message>
    <message>
        <source>Only %1 %2</source>
        <translation>Nur %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection were copied.</source>
        <translation>
            <numerusform>Das erste Ereignis der Auswahl wurde kopiert.</numerusform>
            <numerusform>Die ersten %Ln Ereignisse der Auswahl wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied.</source>
        <translation>
            <numerusform>%Ln Ereignis kopiert.</numerusform>
            <numerusform>%Ln Ereignisse kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ExportActions</name>
    <message>
        <source>CSV, for spreadsheets and programs (*.csv)</source>
        <translation>CSV, für Tabellen und Programme (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON, one event a line (*.ndjson)</source>
        <translation>JSON, ein Ereignis je Zeile (*.ndjson)</translation>
    </message>
    <message>
        <source>JSON, one array (*.json)</source>
        <translation>JSON, ein Array (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Plain lines, as in the log (*.txt)</source>
        <translation>Einfache Zeilen, wie im Protokoll (*.txt)</translation>
    </message>
    <message>
        <source>There are no events to export.</source>
        <translation>Es gibt keine Ereignisse zum Exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis exportieren</numerusform>
            <numerusform>%Ln Ereignisse exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The export to %1 was cancelled; no file was written.</source>
        <translation>Der Export nach %1 wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Ereignis nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Ereignisse nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded: %1</source>
        <translation>
            <numerusform>%Ln konnte nicht dekodiert werden: %1</numerusform>
            <numerusform>%Ln konnten nicht dekodiert werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Logs were still being read or searched: these are the events found until then.</source>
        <translation>Protokolle wurden noch gelesen oder durchsucht: Dies sind die bis dahin gefundenen Ereignisse.</translation>
    </message>
</context>
<context>
    <name>sightglass::Exporting</name>
    <message>
        <source>it is open as a log and would be lost</source>
        <translation>die Datei ist als Protokoll geöffnet und ginge verloren</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Export nach %1</translation>
    </message>
</context>
<context>
    <name>sightglass::FeedModel</name>
    <message>
        <source>Cannot be followed</source>
        <translation>Nicht verfolgbar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cannot be stored</source>
        <translation>Nicht speicherbar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Holt auf</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Wird verfolgt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) since the start.</source>
        <translation>
            <numerusform>%Ln Rotation seit dem Start.</numerusform>
            <numerusform>%Ln Rotationen seit dem Start.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older events are not shown any more; they are in the history.</source>
        <translation>%1 ältere Ereignisse werden nicht mehr angezeigt; sie sind im Verlauf.</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>%1 Ereignisse pro Sekunde</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Last two minutes</source>
        <translation>Letzte zwei Minuten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>In der Pause</translation>
    </message>
    <message>
        <source>Its new events are pushed to %1.</source>
        <translation>Neue Ereignisse werden an %1 gesendet.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a followed source and where its events are pushed</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>sightglass::FieldModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value, what it means</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>sightglass::FieldNameModel</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Known of all events</source>
        <translation>Bei allen Ereignissen bekannt</translation>
    </message>
    <message>
        <source>%1: in %2 % of the records looked at</source>
        <translation>%1: in %2 % der betrachteten Datensätze</translation>
    </message>
</context>
<context>
    <name>sightglass::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>Shows all events again</source>
        <translation>Zeigt wieder alle Ereignisse an</translation>
    </message>
    <message>
        <source>%1
Click to remove this filter.</source>
        <translation>%1
Klicken entfernt diesen Filter.</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>%1 of %2 events:</source>
        <translation>%1 von %2 Ereignissen:</translation>
    </message>
    <message>
        <source>no severity</source>
        <translation>kein Schweregrad</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Überwachung erfolgreich</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Überwachung gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed hidden</source>
        <translation>
            <numerusform>%Ln verworfenes verborgen</numerusform>
            <numerusform>%Ln verworfene verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln Protokoll</numerusform>
            <numerusform>%Ln Protokolle</numerusform>
        </translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
</context>
<context>
    <name>sightglass::FindBar</name>
    <message>
        <source>Find in these events: a phrase, or /regex/</source>
        <translation>In diesen Ereignissen suchen: Text oder /Regex/</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter, Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+Eingabe, Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Next hit (Enter, F3)</source>
        <translation>Nächster Treffer (Eingabe, F3)</translation>
    </message>
    <message>
        <source>Keep marked</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Makes a highlighter of it, which stays when this bar is closed</source>
        <translation>Macht daraus eine Hervorhebung, die auch nach dem Schließen dieser Leiste bleibt</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>on from the end</source>
        <translation>weiter vom Ende</translation>
    </message>
    <message>
        <source>on from the top</source>
        <translation>weiter vom Anfang</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 von bisher %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the hit, number of hits</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 hits so far</source>
        <translation>bisher %1 Treffer</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>sightglass::FindTools</name>
    <message>
        <source>Highlight &quot;%1&quot;</source>
        <translation>„%1“ hervorheben</translation>
    </message>
    <message>
        <source>Find &quot;%1&quot;</source>
        <translation>„%1“ suchen</translation>
    </message>
    <message>
        <source>Highlighters…</source>
        <translation>Hervorhebungen…</translation>
    </message>
</context>
<context>
    <name>sightglass::FindingModel</name>
    <message>
        <source>%1: %2</source>
        <comment>finding: accounts or addresses</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>ATT&amp;CK</source>
        <translation>ATT&amp;CK</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation>Erstes (%1)</translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation>Letztes (%1)</translation>
    </message>
</context>
<context>
    <name>sightglass::FlowMemory</name>
    <message>
        <source>The history does not keep what was found: %1</source>
        <translation>Der Verlauf speichert nicht, was gefunden wurde: %1</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Der Verlauf kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::FlowPage</name>
    <message>
        <source>These logs, or all that were ever read</source>
        <translation>Diese Protokolle oder alle jemals gelesenen</translation>
    </message>
    <message>
        <source>These &amp;logs</source>
        <translation>Diese &amp;Protokolle</translation>
    </message>
    <message>
        <source>E&amp;ver seen</source>
        <translation>&amp;Jemals gesehen</translation>
    </message>
    <message>
        <source>All that the history keeps of this and earlier logs, each event once</source>
        <translation>Alles, was der Verlauf zu diesen und früheren Protokollen enthält, jedes Ereignis einmal</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>the search was stopped</source>
        <translation>die Suche wurde abgebrochen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>Alle an&amp;zeigen</translation>
    </message>
    <message>
        <source>Writes the rows that a table shows, in its order, for spreadsheets</source>
        <translation>Schreibt die Zeilen, die eine Tabelle zeigt, in ihrer Reihenfolge für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <comment>table, number of its rows</comment>
        <translation>%1 (%2)…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)…</source>
        <comment>table, number of the rows shown, of all</comment>
        <translation>%1 (%2 von %3)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved as %1.</source>
        <translation>
            <numerusform>%Ln Zeile als %1 gespeichert.</numerusform>
            <numerusform>%Ln Zeilen als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) saved as %2.</source>
        <translation>
            <numerusform>%1 von %Ln Zeile als %2 gespeichert.</numerusform>
            <numerusform>%1 von %Ln Zeilen als %2 gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::FlowText</name>
    <message>
        <source>Allowed with threat</source>
        <translation>Zugelassen trotz Bedrohung</translation>
    </message>
    <message>
        <source>Blocked threat</source>
        <translation>Bedrohung blockiert</translation>
    </message>
    <message>
        <source>Cautioned</source>
        <translation>Mit Warnhinweis</translation>
    </message>
    <message>
        <source>Blocked by policy</source>
        <translation>Durch Richtlinie blockiert</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Folder removed</source>
        <translation>Ordner entfernt</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Failed login</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Notable</source>
        <translation>Bemerkenswert</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
</context>
<context>
    <name>sightglass::Format</name>
    <message>
        <source>Windows event log</source>
        <translation>Windows-Ereignisprotokoll</translation>
    </message>
    <message>
        <source>CSV with a header</source>
        <translation>CSV mit Kopfzeile</translation>
    </message>
    <message>
        <source>W3C extended (IIS)</source>
        <translation>W3C erweitert (IIS)</translation>
    </message>
    <message>
        <source>Zeek</source>
        <translation>Zeek</translation>
    </message>
    <message>
        <source>sftpgo transfer log</source>
        <translation>sftpgo-Übertragungsprotokoll</translation>
    </message>
    <message>
        <source>systemd journal (JSON)</source>
        <translation>systemd-Journal (JSON)</translation>
    </message>
    <message>
        <source>Zscaler feed (JSON)</source>
        <translation>Zscaler-Feed (JSON)</translation>
    </message>
    <message>
        <source>GELF</source>
        <translation>GELF</translation>
    </message>
    <message>
        <source>Serilog (CLEF)</source>
        <translation>Serilog (CLEF)</translation>
    </message>
    <message>
        <source>Docker json-file</source>
        <translation>Docker json-file</translation>
    </message>
    <message>
        <source>Elastic Common Schema</source>
        <translation>Elastic Common Schema</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>logfmt</source>
        <translation>logfmt</translation>
    </message>
    <message>
        <source>Zscaler feed (tabs)</source>
        <translation>Zscaler-Feed (Tabs)</translation>
    </message>
    <message>
        <source>Zscaler feed (^^)</source>
        <translation>Zscaler-Feed (^^)</translation>
    </message>
    <message>
        <source>CEF</source>
        <translation>CEF</translation>
    </message>
    <message>
        <source>LEEF</source>
        <translation>LEEF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>JSON-Dokument</translation>
    </message>
    <message>
        <source>Windows events (XML)</source>
        <translation>Windows-Ereignisse (XML)</translation>
    </message>
    <message>
        <source>log4j (XML)</source>
        <translation>log4j (XML)</translation>
    </message>
    <message>
        <source>java.util.logging (XML)</source>
        <translation>java.util.logging (XML)</translation>
    </message>
    <message>
        <source>systemd journal (export)</source>
        <translation>systemd-Journal (Export)</translation>
    </message>
    <message>
        <source>syslog</source>
        <translation>syslog</translation>
    </message>
    <message>
        <source>Web access log (Apache, nginx)</source>
        <translation>Webzugriffsprotokoll (Apache, nginx)</translation>
    </message>
    <message>
        <source>Android logcat (brief)</source>
        <translation>Android logcat (brief)</translation>
    </message>
    <message>
        <source>Android logcat</source>
        <translation>Android logcat</translation>
    </message>
    <message>
        <source>Apache error log</source>
        <translation>Apache-Fehlerprotokoll</translation>
    </message>
    <message>
        <source>Atlassian access log</source>
        <translation>Atlassian-Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>Linux audit</source>
        <translation>Linux-Audit</translation>
    </message>
    <message>
        <source>AWS CloudFront without its header</source>
        <translation>AWS CloudFront ohne Kopfzeile</translation>
    </message>
    <message>
        <source>AWS load balancer</source>
        <translation>AWS-Load-Balancer</translation>
    </message>
    <message>
        <source>AWS S3 access log</source>
        <translation>AWS-S3-Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>Blue Gene/L RAS</source>
        <translation>Blue Gene/L RAS</translation>
    </message>
    <message>
        <source>WiX installer (Burn)</source>
        <translation>WiX-Installer (Burn)</translation>
    </message>
    <message>
        <source>Lines with a time of day</source>
        <translation>Zeilen mit Uhrzeit</translation>
    </message>
    <message>
        <source>Kubernetes container (CRI)</source>
        <translation>Kubernetes-Container (CRI)</translation>
    </message>
    <message>
        <source>Kernel ring buffer (dmesg)</source>
        <translation>Kernel-Ringpuffer (dmesg)</translation>
    </message>
    <message>
        <source>FileZilla Server</source>
        <translation>FileZilla Server</translation>
    </message>
    <message>
        <source>glog, klog (Kubernetes)</source>
        <translation>glog, klog (Kubernetes)</translation>
    </message>
    <message>
        <source>Go log</source>
        <translation>Go-Protokoll</translation>
    </message>
    <message>
        <source>Hadoop and other log4j</source>
        <translation>Hadoop und anderes log4j</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>HDFS</source>
        <translation>HDFS</translation>
    </message>
    <message>
        <source>HealthApp</source>
        <translation>HealthApp</translation>
    </message>
    <message>
        <source>HPC cluster events</source>
        <translation>HPC-Cluster-Ereignisse</translation>
    </message>
    <message>
        <source>IIS native log</source>
        <translation>IIS, natives Protokoll</translation>
    </message>
    <message>
        <source>iOS lockdownd</source>
        <translation>iOS lockdownd</translation>
    </message>
    <message>
        <source>Java garbage collection</source>
        <translation>Java Garbage Collection</translation>
    </message>
    <message>
        <source>Lines that begin with a level</source>
        <translation>Zeilen, die mit einer Ebene beginnen</translation>
    </message>
    <message>
        <source>log4j, logback, java.util.logging</source>
        <translation>log4j, logback, java.util.logging</translation>
    </message>
    <message>
        <source>macOS system log</source>
        <translation>macOS-Systemprotokoll</translation>
    </message>
    <message>
        <source>MySQL, MariaDB error and general log</source>
        <translation>MySQL, MariaDB: Fehler- und allgemeines Protokoll</translation>
    </message>
    <message>
        <source>nginx error log</source>
        <translation>nginx-Fehlerprotokoll</translation>
    </message>
    <message>
        <source>nginx ingress controller</source>
        <translation>nginx Ingress Controller</translation>
    </message>
    <message>
        <source>Nginx Proxy Manager</source>
        <translation>Nginx Proxy Manager</translation>
    </message>
    <message>
        <source>OpenStack</source>
        <translation>OpenStack</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Proxifier</source>
        <translation>Proxifier</translation>
    </message>
    <message>
        <source>Python logging (basicConfig)</source>
        <translation>Python logging (basicConfig)</translation>
    </message>
    <message>
        <source>Python logging</source>
        <translation>Python logging</translation>
    </message>
    <message>
        <source>Rails</source>
        <translation>Rails</translation>
    </message>
    <message>
        <source>Samba</source>
        <translation>Samba</translation>
    </message>
    <message>
        <source>Windows setup (setupapi.dev.log)</source>
        <translation>Windows-Setup (setupapi.dev.log)</translation>
    </message>
    <message>
        <source>Snort and Suricata fast alerts</source>
        <translation>Fast Alerts von Snort und Suricata</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Spark</translation>
    </message>
    <message>
        <source>Squid access log</source>
        <translation>Squid-Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>Lines with a TAI64N time (multilog)</source>
        <translation>Zeilen mit TAI64N-Zeit (multilog)</translation>
    </message>
    <message>
        <source>Thunderbird cluster syslog</source>
        <translation>syslog des Thunderbird-Clusters</translation>
    </message>
    <message>
        <source>Timestamp and level</source>
        <translation>Zeitstempel und Ebene</translation>
    </message>
    <message>
        <source>Lines with a timestamp</source>
        <translation>Zeilen mit Zeitstempel</translation>
    </message>
    <message>
        <source>Uvicorn access log</source>
        <translation>Uvicorn-Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>uWSGI</source>
        <translation>uWSGI</translation>
    </message>
    <message>
        <source>VDSM</source>
        <translation>VDSM</translation>
    </message>
    <message>
        <source>vsftpd</source>
        <translation>vsftpd</translation>
    </message>
    <message>
        <source>Windows servicing (CBS, DISM)</source>
        <translation>Windows-Wartung (CBS, DISM)</translation>
    </message>
    <message>
        <source>Windows Update (ReportingEvents.log)</source>
        <translation>Windows Update (ReportingEvents.log)</translation>
    </message>
    <message>
        <source>FTP transfers (xferlog)</source>
        <translation>FTP-Übertragungen (xferlog)</translation>
    </message>
    <message>
        <source>X server log</source>
        <translation>X-Server-Protokoll</translation>
    </message>
    <message>
        <source>ZoneMinder</source>
        <translation>ZoneMinder</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
</context>
<context>
    <name>sightglass::FormatBar</name>
    <message>
        <source>Choose the &amp;format…</source>
        <translation>&amp;Format wählen…</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Stimmt so</translation>
    </message>
    <message>
        <source>%1 is read as %2, but that is a guess (%3 %).</source>
        <translation>%1 wird als %2 gelesen, aber das ist geraten (%3 %).</translation>
    </message>
</context>
<context>
    <name>sightglass::FormatDialog</name>
    <message>
        <source>Format of %1</source>
        <translation>Format von %1</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>&amp;Known formats</source>
        <translation>&amp;Bekannte Formate</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>Beginnen &amp;mit:</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Written as:</source>
        <translation>&amp;Geschrieben als:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Ausdruck:</translation>
    </message>
    <message>
        <source>A name for the format</source>
        <translation>Ein Name für das Format</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>First lines of the log, with what the pattern matches</source>
        <translation>Erste Zeilen des Protokolls mit den Treffern des Ausdrucks</translation>
    </message>
    <message>
        <source>&amp;Own pattern</source>
        <translation>&amp;Eigener Ausdruck</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What the format makes of the first events</source>
        <translation>Was das Format aus den ersten Ereignissen macht</translation>
    </message>
    <message>
        <source>&amp;Read as this format</source>
        <translation>In diesem Format &amp;lesen</translation>
    </message>
    <message>
        <source>%1: %2 % (%3)</source>
        <translation>%1: %2 % (%3)</translation>
    </message>
    <message>
        <source>an empty pattern</source>
        <translation>ein leerer Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Save and read</source>
        <translation>&amp;Speichern und lesen</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>ohne Zeit</translation>
    </message>
    <message>
        <source>No event would be found.</source>
        <translation>Es würde kein Ereignis gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the first lines.</source>
        <translation>
            <numerusform>%n Problem in den ersten Zeilen.</numerusform>
            <numerusform>%n Probleme in den ersten Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first events as this format reads them:</source>
        <translation>Die ersten Ereignisse, wie dieses Format sie liest:</translation>
    </message>
</context>
<context>
    <name>sightglass::GroupBar</name>
    <message>
        <source>One ro&amp;w for similar events</source>
        <translation>&amp;Eine Zeile für ähnliche Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Gruppieren nach:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Source (provider)</source>
        <translation>Quelle (Anbieter)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Progress of grouping</source>
        <translation>Fortschritt der Gruppierung</translation>
    </message>
    <message>
        <source>Events that follow each other and say the same, but for numbers, addresses and names of files, become one row with their number. Counts and charts stay as they are.</source>
        <translation>Aufeinanderfolgende Ereignisse, die bis auf Zahlen, Adressen und Dateinamen dasselbe sagen, werden zu einer Zeile mit ihrer Anzahl. Zahlen und Diagramme bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sightglass::GroupModel</name>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level, what it means</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letztes</translation>
    </message>
</context>
<context>
    <name>sightglass::HeatMapChart</name>
    <message>
        <source>Events by weekday and hour</source>
        <translation>Ereignisse nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Arrow keys move along the cells, Enter shows the events of one, Ctrl+Enter all others.</source>
        <translation>Pfeiltasten bewegen die Auswahl durch die Zellen, Eingabe zeigt die Ereignisse einer Zelle, Strg+Eingabe alle anderen.</translation>
    </message>
    <message>
        <source>%1 events an hour of the week</source>
        <translation>%1 Ereignisse je Stunde der Woche</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>Keine Ereignisse anzuzeigen.</translation>
    </message>
    <message>
        <source>Weekday (%1)</source>
        <translation>Wochentag (%1)</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No events shown.</source>
        <translation>Keine Ereignisse angezeigt.</translation>
    </message>
    <message>
        <source>%1 in all. Click for these events, with Ctrl for all others.</source>
        <translation>Insgesamt %1. Klicken zeigt diese Ereignisse, mit Strg alle anderen.</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 anzeigen</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>Alle außer %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>sightglass::HighlightersDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>&amp;Farbe…</translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation>Hervorhebungen</translation>
    </message>
    <message>
        <source>Marked wherever they are shown: words as they stand, whatever the case, or an expression between slashes (/fail\w+/i). Of two in one place the lower one counts.</source>
        <translation>Überall hervorgehoben, wo sie angezeigt werden: Wörter, wie sie dastehen, unabhängig von Groß- und Kleinschreibung, oder ein Ausdruck zwischen Schrägstrichen (/fail\w+/i). Bei zwei an derselben Stelle gilt die untere.</translation>
    </message>
    <message>
        <source>Text or /expression/</source>
        <translation>Text oder /Ausdruck/</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Colour of the highlighter</source>
        <translation>Farbe der Hervorhebung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a highlighter, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Analyses cannot be kept: %1</source>
        <translation>Analysen können nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryMemory</name>
    <message>
        <source>This is not remembered: %1</source>
        <translation>Das wird nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryPage</name>
    <message>
        <source>Search by name, path, format, state or date</source>
        <translation>Nach Name, Pfad, Format, Status oder Datum suchen</translation>
    </message>
    <message>
        <source>Search past analyses</source>
        <translation>Frühere Analysen durchsuchen</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>E&amp;rneut öffnen</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Delete from the list</source>
        <translation>&amp;Aus der Liste löschen</translation>
    </message>
    <message>
        <source>&amp;Forget this log…</source>
        <translation>Dieses Protokoll &amp;vergessen…</translation>
    </message>
    <message>
        <source>E&amp;xport as a case…</source>
        <translation>Als &amp;Fall exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;everything as a case…</source>
        <translation>Alles als Fall e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import a case…</source>
        <translation>Fall &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Settings of the history…</source>
        <translation>&amp;Einstellungen des Verlaufs…</translation>
    </message>
    <message>
        <source>Past analyses</source>
        <translation>Frühere Analysen</translation>
    </message>
    <message>
        <source>Choose an analysis to see what is kept of it; two, to compare them.</source>
        <translation>Wählen Sie eine Analyse aus, um zu sehen, was von ihr gespeichert ist; zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Import a case…</source>
        <translation>Fall importieren…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>%Ln Analyse</numerusform>
            <numerusform>%Ln Analysen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln analysis(es)</source>
        <translation>
            <numerusform>%1 von %Ln Analyse</numerusform>
            <numerusform>%1 von %Ln Analysen</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest ones</source>
        <translation>die neuesten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No past analyses yet</source>
        <translation>Noch keine früheren Analysen</translation>
    </message>
    <message>
        <source>Open a log: its counts, problems and marks are kept here, also when the log is gone.
A case from another computer can be imported.</source>
        <translation>Öffnen Sie ein Protokoll: Seine Zahlen, Probleme und Markierungen bleiben hier gespeichert, auch wenn es das Protokoll nicht mehr gibt.
Ein Fall von einem anderen Computer kann importiert werden.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>No analysis matches</source>
        <translation>Keine passende Analyse</translation>
    </message>
    <message>
        <source>Search for fewer words, or clear the search.</source>
        <translation>Suchen Sie nach weniger Wörtern, oder leeren Sie die Suche.</translation>
    </message>
    <message>
        <source>Run a&amp;gain</source>
        <translation>E&amp;rneut ausführen</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Where is the log now?</source>
        <translation>Wo ist das Protokoll jetzt?</translation>
    </message>
    <message>
        <source>Forget this log</source>
        <translation>Dieses Protokoll vergessen</translation>
    </message>
    <message>
        <source>Remove all that is kept of %1?</source>
        <translation>Alles entfernen, was zu %1 gespeichert ist?</translation>
    </message>
    <message>
        <source>Its analyses, pins, notes, tags, what its messages were, and its events in tickets are removed and overwritten; so are copies of the history from before an update. This cannot be undone. The log itself is not touched.</source>
        <translation>Seine Analysen, Anheftungen, Notizen, Schlagwörter, die Texte seiner Meldungen und seine Ereignisse in Tickets werden entfernt und überschrieben, ebenso Kopien des Verlaufs von vor einem Update. Das kann nicht rückgängig gemacht werden. Das Protokoll selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Export a case</source>
        <translation>Fall exportieren</translation>
    </message>
    <message>
        <source>Cases (*.sgcase)</source>
        <translation>Fälle (*.sgcase)</translation>
    </message>
    <message>
        <source>Import a case</source>
        <translation>Fall importieren</translation>
    </message>
    <message>
        <source>Cases (*.sgcase);;All files (*)</source>
        <translation>Fälle (*.sgcase);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Search in &amp;all that is kept</source>
        <translation>Alles &amp;Gespeicherte durchsuchen</translation>
    </message>
    <message>
        <source>Tickets, marked events with their notes and tags, threats, transfers, followed events and analyses (Enter)</source>
        <translation>Tickets, markierte Ereignisse mit ihren Notizen und Schlagwörtern, Bedrohungen, Übertragungen, verfolgte Ereignisse und Analysen (Eingabe)</translation>
    </message>
    <message>
        <source>That analysis is older than those that are listed here: sightglass-cli history jobs lists all.</source>
        <translation>Diese Analyse ist älter als die hier aufgelisteten: sightglass-cli history jobs listet alle auf.</translation>
    </message>
</context>
<context>
    <name>sightglass::HistorySettings</name>
    <message>
        <source>Settings of the history</source>
        <translation>Einstellungen des Verlaufs</translation>
    </message>
    <message>
        <source>In a &amp;file, for one person</source>
        <translation>In einer D&amp;atei, für eine Person</translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation>Datei des Verlaufs</translation>
    </message>
    <message>
        <source>The usual place in your data folder</source>
        <translation>Der übliche Ort in Ihrem Datenordner</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>In a &amp;PostgreSQL database, shared by a team</source>
        <translation>In einer Postgre&amp;SQL-Datenbank, gemeinsam für ein Team</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Your name on this computer</source>
        <translation>Ihr Name auf diesem Computer</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring; empty: as it is</source>
        <translation>Im Schlüsselbund des Desktops gespeichert; leer: unverändert</translation>
    </message>
    <message>
        <source>Kept until the program ends; ~/.pgpass keeps it for good</source>
        <translation>Bis zum Programmende behalten; dauerhaft in ~/.pgpass</translation>
    </message>
    <message>
        <source>Encrypted, the server proves who it is (verify-full)</source>
        <translation>Verschlüsselt, der Server weist sich aus (verify-full)</translation>
    </message>
    <message>
        <source>Encrypted, a certificate of the right authority (verify-ca)</source>
        <translation>Verschlüsselt, ein Zertifikat der richtigen Stelle (verify-ca)</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers (require)</source>
        <translation>Verschlüsselt, wer auch antwortet (require)</translation>
    </message>
    <message>
        <source>~/.postgresql/root.crt</source>
        <translation>~/.postgresql/root.crt</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Dauerhaft</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Keep analyses</source>
        <translation>Analysen b&amp;ehalten</translation>
    </message>
    <message>
        <source>Histories (*.sqlite);;All files (*)</source>
        <translation>Verläufe (*.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>$SIGHTGLASS_HISTORY names the history of this start: %1</source>
        <translation>$SIGHTGLASS_HISTORY bestimmt den Verlauf dieses Starts: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message numerus="yes">
        <source>It works. There are %Ln log(s) in that history</source>
        <translation>
            <numerusform>Die Verbindung steht. Dieser Verlauf enthält %Ln Protokoll</numerusform>
            <numerusform>Die Verbindung steht. Dieser Verlauf enthält %Ln Protokolle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln ticket(s).</source>
        <translation>
            <numerusform>und %Ln Ticket.</numerusform>
            <numerusform>und %Ln Tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>The password is not in the keyring: %1
It is used until the program ends.</source>
        <translation>Das Kennwort ist nicht im Schlüsselbund: %1
Es wird bis zum Programmende verwendet.</translation>
    </message>
    <message>
        <source>The history of the next start is in %1.</source>
        <translation>Der Verlauf des nächsten Starts liegt in %1.</translation>
    </message>
    <message>
        <source>the usual file</source>
        <translation>der üblichen Datei</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Logs of 16 MiB or more open at once where their index is kept. Those unused for longest go first.</source>
        <translation>Protokolle ab 16 MiB öffnen sich sofort, wenn ihr Index gespeichert ist. Die am längsten nicht verwendeten werden zuerst entfernt.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird ermittelt…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Removes the indexes. The logs are read again when they are opened.</source>
        <translation>Entfernt die Indizes. Die Protokolle werden beim Öffnen neu eingelesen.</translation>
    </message>
    <message>
        <source>&amp;Indexes of large logs</source>
        <translation>&amp;Indizes großer Protokolle</translation>
    </message>
    <message>
        <source>Marks and tickets stay until they are taken back. Another place is taken when the program starts again, which is offered then; what is here stays here, and can be taken along as a case. Nothing is sent anywhere else.</source>
        <translation>Markierungen und Tickets bleiben, bis sie zurückgenommen werden. Ein anderer Ort gilt ab dem nächsten Programmstart, der dann angeboten wird; was hier ist, bleibt hier und kann als Fall mitgenommen werden. Nichts wird anderswohin gesendet.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>size of indexes</comment>
        <translation>derzeit %1</translation>
    </message>
    <message>
        <source>Another history</source>
        <translation>Anderer Verlauf</translation>
    </message>
    <message>
        <source>Until then this one goes on. Logs that are open are opened again.</source>
        <translation>Bis dahin wird dieser weiterverwendet. Geöffnete Protokolle werden wieder geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>Jetzt &amp;neu starten</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Keep threats and tran&amp;sfers</source>
        <translation>Bedrohungen, Übertra&amp;gungen behalten</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Beliebige Größe</translation>
    </message>
    <message>
        <source>Size of followed events</source>
        <translation>Größe der verfolgten Ereignisse</translation>
    </message>
    <message>
        <source>Of all followed events together. The oldest go first.</source>
        <translation>Aller verfolgten Ereignisse zusammen. Die ältesten gehen zuerst.</translation>
    </message>
    <message>
        <source>Keep followed e&amp;vents</source>
        <translation>Ver&amp;folgte Ereignisse behalten</translation>
    </message>
    <message>
        <source>Findings too, counted from when they were kept. It holds for all who share this history.</source>
        <translation>Auch Befunde, gezählt ab dem Zeitpunkt, zu dem sie aufgenommen wurden. Gilt für alle, die diesen Verlauf gemeinsam nutzen.</translation>
    </message>
    <message>
        <source>Counted from when they came. The threats and transfers in them are kept by themselves. It holds for all who share this history.</source>
        <translation>Gezählt ab ihrem Eintreffen. Bedrohungen und Übertragungen darin werden für sich behalten. Gilt für alle, die diesen Verlauf gemeinsam nutzen.</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryText</name>
    <message>
        <source>The file is as it was.</source>
        <translation>Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The file has grown since; opened again, it has more events.</source>
        <translation>Die Datei ist seither gewachsen; erneut geöffnet, hat sie mehr Ereignisse.</translation>
    </message>
    <message>
        <source>The file was changed since: what stands here is of what it was.</source>
        <translation>Die Datei wurde seither geändert: Was hier steht, bezieht sich auf den früheren Stand.</translation>
    </message>
    <message>
        <source>The file is not there any more; what is kept of it stays readable.</source>
        <translation>Die Datei ist nicht mehr da; was von ihr gespeichert ist, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Imported from %1: it was read on another computer.</source>
        <translation>Importiert aus %1: auf einem anderen Computer gelesen.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Überwachung erfolgreich</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Überwachung gescheitert</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>Errors, first</source>
        <translation>Fehler, erste</translation>
    </message>
    <message>
        <source>Errors, second</source>
        <translation>Fehler, zweite</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>As many</source>
        <translation>Gleich viele</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>sightglass::Job</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>sightglass::JobHistory</name>
    <message numerus="yes">
        <source>%Ln analysis(es) taken out of the list.</source>
        <translation>
            <numerusform>%Ln Analyse aus der Liste genommen.</numerusform>
            <numerusform>%Ln Analysen aus der Liste genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is forgotten: nothing of it is in the history any more.</source>
        <translation>Das Protokoll ist vergessen: Im Verlauf ist nichts mehr davon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es) removed, since they are older than that.</source>
        <translation>
            <numerusform>%Ln Analyse entfernt, da sie älter ist.</numerusform>
            <numerusform>%Ln Analysen entfernt, da sie älter sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is in %1. It holds copies of what the marked events say.</source>
        <translation>Der Fall ist in %1. Er enthält Kopien dessen, was die markierten Ereignisse sagen.</translation>
    </message>
    <message>
        <source>All of %1 is here already; nothing was changed.</source>
        <translation>Alles aus %1 ist schon hier; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>%Ln Analyse</numerusform>
            <numerusform>%Ln Analysen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked event(s)</source>
        <translation>
            <numerusform>%Ln markiertes Ereignis</numerusform>
            <numerusform>%Ln markierte Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with more said about them</source>
        <translation>
            <numerusform>%Ln Ereignis mit weiteren Vermerken</numerusform>
            <numerusform>%Ln Ereignisse mit weiteren Vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) are here with another text, which stays; the other one is among its revisions</source>
        <translation>
            <numerusform>%Ln Ticket ist hier mit anderem Text vorhanden, der bleibt; der andere ist unter den Revisionen</numerusform>
            <numerusform>%Ln Tickets sind hier mit anderem Text vorhanden, der bleibt; der andere ist unter den Revisionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln Protokoll</numerusform>
            <numerusform>%Ln Protokolle</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1: %2.</source>
        <translation>Importiert aus %1: %2.</translation>
    </message>
</context>
<context>
    <name>sightglass::JobModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>sightglass::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Cancels the selected jobs, or all if none is selected</source>
        <translation>Bricht die ausgewählten Aufträge ab, oder alle, wenn keiner ausgewählt ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>sightglass::JoinBar</name>
    <message>
        <source>&amp;Join as one log</source>
        <translation>Zu einem Protokoll &amp;verbinden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rotated file(s) of one log.</source>
        <translation>
            <numerusform>%1: %n rotierte Datei eines Protokolls.</numerusform>
            <numerusform>%1: %n rotierte Dateien eines Protokolls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::JsonDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptHitModel</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Marked event</source>
        <translation>Markiertes Ereignis</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Followed event</source>
        <translation>Verfolgtes Ereignis</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptJobModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Processing, %1 %</source>
        <translation>In Arbeit, %1 %</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed (interrupted)</source>
        <translation>Fehlgeschlagen (unterbrochen)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (aus %2)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Where it lay</source>
        <translation>Lag unter</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptSearch</name>
    <message>
        <source>A search needs a word that must be there.</source>
        <translation>Eine Suche braucht ein Wort, das vorkommen muss.</translation>
    </message>
    <message>
        <source>The history cannot be searched: %1</source>
        <translation>Der Verlauf kann nicht durchsucht werden: %1</translation>
    </message>
    <message>
        <source>%1 is not there any more; what is kept of it stays here.</source>
        <translation>%1 ist nicht mehr da; was davon gespeichert ist, bleibt hier.</translation>
    </message>
    <message>
        <source>%1 was not read to its end.</source>
        <translation>%1 wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>%1 is another log now, or was cut: the event is not in it.</source>
        <translation>%1 ist jetzt ein anderes Protokoll oder wurde gekürzt: Das Ereignis ist nicht darin.</translation>
    </message>
    <message>
        <source>Event at byte %1</source>
        <translation>Ereignis bei Byte %1</translation>
    </message>
    <message>
        <source>Event at place %1</source>
        <translation>Ereignis an Stelle %1</translation>
    </message>
    <message>
        <source>No file at its place has this event any more. This is what is kept of it.</source>
        <translation>Keine Datei an seinem Ort hat dieses Ereignis noch. Das ist, was davon gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptSearchView</name>
    <message>
        <source>&amp;Back to the analyses</source>
        <translation>Zu&amp;rück zu den Analysen</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>What the chosen one says</source>
        <translation>Inhalt des ausgewählten Treffers</translation>
    </message>
    <message>
        <source>Taking in what is new: %1 of %2</source>
        <translation>Neues wird aufgenommen: %1 von %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 the newest %2</source>
        <translation>%1: nur die neuesten %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Nothing kept says that</source>
        <translation>Nichts Gespeichertes passt</translation>
    </message>
    <message>
        <source>Searched are tickets, marked events with their notes and tags, threats, transfers, followed events and analyses.
Words are found as a whole: write begin* for a beginning, &quot;two words&quot; for words side by side, -word for what must not be there.</source>
        <translation>Durchsucht werden Tickets, markierte Ereignisse mit ihren Notizen und Schlagwörtern, Bedrohungen, Übertragungen, verfolgte Ereignisse und Analysen.
Gefunden werden ganze Wörter: anfang* steht für einen Wortanfang, &quot;zwei Wörter&quot; für Wörter nebeneinander, -wort für das, was nicht vorkommen darf.</translation>
    </message>
    <message>
        <source>&amp;Show the ticket</source>
        <translation>Ticket an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Show the analysis</source>
        <translation>Analyse an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Show it in its log</source>
        <translation>Im Protokoll an&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>sightglass::Keyring</name>
    <message>
        <source>This program was built without a keyring; use ~/.pgpass.</source>
        <translation>Dieses Programm wurde ohne Schlüsselbund erstellt; verwenden Sie ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>sightglass::LivePanel</name>
    <message>
        <source>Followed sources</source>
        <translation>Verfolgte Quellen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>&amp;Follow a source…</source>
        <translation>Quelle &amp;verfolgen…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Events go on being stored and counted, and none is shown until it goes on</source>
        <translation>Ereignisse werden weiter gespeichert und gezählt, aber bis zum Fortsetzen nicht angezeigt</translation>
    </message>
    <message>
        <source>&amp;Newest</source>
        <translation>&amp;Neueste</translation>
    </message>
    <message>
        <source>Keep the newest event in sight; scrolling up stays where you look</source>
        <translation>Das neueste Ereignis im Blick behalten; nach Hochscrollen bleibt die Ansicht stehen</translation>
    </message>
    <message>
        <source>Followed &amp;only</source>
        <translation>Nur v&amp;erfolgte</translation>
    </message>
    <message>
        <source>Narrow all pages to the logs that are followed</source>
        <translation>Alle Seiten auf die verfolgten Protokolle eingrenzen</translation>
    </message>
    <message>
        <source>Alert &amp;rules…</source>
        <translation>Alarm&amp;regeln…</translation>
    </message>
    <message>
        <source>Nothing is followed yet. Choose logs, folders or channels of this computer: what is written from then on is shown here and kept in the history, once.</source>
        <translation>Noch wird nichts verfolgt. Wählen Sie Protokolle, Ordner oder Kanäle dieses Computers: Was ab dann geschrieben wird, wird hier angezeigt und einmal im Verlauf gespeichert.</translation>
    </message>
    <message>
        <source>No alert. Rules say when followed events are worth one.</source>
        <translation>Kein Alarm. Regeln legen fest, wann verfolgte Ereignisse einen auslösen.</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) while paused</source>
        <translation>
            <numerusform>%Ln Ereignis in der Pause</numerusform>
            <numerusform>%Ln Ereignisse in der Pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) below</source>
        <translation>
            <numerusform>%Ln neue Zeile unterhalb</numerusform>
            <numerusform>%Ln neue Zeilen unterhalb</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>Verfolgen &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Only its events</source>
        <translation>&amp;Nur ihre Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Show its events</source>
        <translation>Ereignisse an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>P&amp;ush continuously to</source>
        <translation>Laufend &amp;senden an</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Push &amp;targets…</source>
        <translation>Sende&amp;ziele…</translation>
    </message>
    <message>
        <source>&amp;Push the alerts…</source>
        <translation>&amp;Alarme senden…</translation>
    </message>
    <message>
        <source>Forget this source</source>
        <translation>Diese Quelle vergessen</translation>
    </message>
    <message>
        <source>Remove all that is stored of %1?</source>
        <translation>Alles entfernen, was von %1 gespeichert ist?</translation>
    </message>
    <message>
        <source>Following it ends. Its events, what was found in them, their pins, notes and tags, their alerts, and its events in tickets are removed and overwritten; so are copies of the history from before an update. This cannot be undone. The log itself is not touched.</source>
        <translation>Das Verfolgen endet. Ihre Ereignisse, was darin gefunden wurde, deren Anheftungen, Notizen und Schlagwörter, ihre Alarme und ihre Ereignisse in Tickets werden entfernt und überschrieben, ebenso Kopien des Verlaufs von vor einem Update. Das kann nicht rückgängig gemacht werden. Das Protokoll selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Forge&amp;t what is stored…</source>
        <translation>&amp;Gespeichertes vergessen…</translation>
    </message>
    <message>
        <source>Follow a&amp;gain</source>
        <translation>&amp;Wieder verfolgen</translation>
    </message>
</context>
<context>
    <name>sightglass::LiveSource</name>
    <message>
        <source>Look again every (ms)</source>
        <translation>Erneut nachsehen alle (ms)</translation>
    </message>
    <message>
        <source>How often the files are looked at where the system does not tell of changes, as on network drives.</source>
        <translation>Wie oft nach den Dateien gesehen wird, wenn das System keine Änderungen meldet, etwa auf Netzlaufwerken.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>File, or names with * and ?</source>
        <translation>Datei oder Namen mit * und ?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Patterns such as *.log, with a space between; empty: all but packed and binary ones.</source>
        <translation>Muster wie *.log, durch Leerzeichen getrennt; leer: alle außer gepackten und binären.</translation>
    </message>
    <message>
        <source>Sub-folders too</source>
        <translation>Auch Unterordner</translation>
    </message>
    <message>
        <source>Those that come later as well.</source>
        <translation>Auch solche, die später hinzukommen.</translation>
    </message>
    <message>
        <source>System journal</source>
        <translation>Systemjournal</translation>
    </message>
    <message>
        <source>Journal file or folder; empty: this computer&apos;s</source>
        <translation>Journaldatei oder -ordner; leer: das dieses Computers</translation>
    </message>
    <message>
        <source>Journal of</source>
        <translation>Journal von</translation>
    </message>
    <message>
        <source>The system&apos;s, this user&apos;s, or both.</source>
        <translation>Vom System, von diesem Benutzer oder von beiden.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Only what this unit wrote, such as ssh.service.</source>
        <translation>Nur was diese Unit geschrieben hat, etwa ssh.service.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Systemstart</translation>
    </message>
    <message>
        <source>current, or the id of a boot; empty: all.</source>
        <translation>current oder die ID eines Systemstarts; leer: alle.</translation>
    </message>
    <message>
        <source>Kernel messages</source>
        <translation>Kernelmeldungen</translation>
    </message>
    <message>
        <source>Windows event channel</source>
        <translation>Windows-Ereigniskanal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Another computer, by name; empty: this one.</source>
        <translation>Ein anderer Computer, nach Name; leer: dieser.</translation>
    </message>
    <message>
        <source>XPath</source>
        <translation>XPath</translation>
    </message>
    <message>
        <source>Only events that it selects, such as *[System[Level&lt;=3]].</source>
        <translation>Nur Ereignisse, die er auswählt, etwa *[System[Level&lt;=3]].</translation>
    </message>
</context>
<context>
    <name>sightglass::LiveText</name>
    <message>
        <source>%1 may not be read. Join the group adm (&apos;sudo usermod -aG adm $USER&apos;) and log in again.</source>
        <translation>%1 darf nicht gelesen werden. Treten Sie der Gruppe adm bei (&apos;sudo usermod -aG adm $USER&apos;), und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The system&apos;s journal may not be read. Join the group systemd-journal (&apos;sudo usermod -aG systemd-journal $USER&apos;) and log in again.</source>
        <translation>Das Systemjournal darf nicht gelesen werden. Treten Sie der Gruppe systemd-journal bei (&apos;sudo usermod -aG systemd-journal $USER&apos;), und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>%1 needs the right to read security logs. Run the program as administrator, or join the group Event Log Readers.</source>
        <translation>%1 erfordert das Recht, Sicherheitsprotokolle zu lesen. Führen Sie das Programm als Administrator aus, oder treten Sie der Gruppe Ereignisprotokollleser bei.</translation>
    </message>
    <message>
        <source>%1 may be read by root alone here. Run the command line as root, or set kernel.dmesg_restrict to 0.</source>
        <translation>%1 darf hier nur von root gelesen werden. Führen Sie das Befehlszeilenprogramm als root aus, oder setzen Sie kernel.dmesg_restrict auf 0.</translation>
    </message>
    <message>
        <source>What comes cannot be stored at the moment, and waits: %1</source>
        <translation>Was eintrifft, kann derzeit nicht gespeichert werden und wartet: %1</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>Startet.</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>Wartet auf %1.</translation>
    </message>
    <message>
        <source>%1 may not be read. It is tried again.</source>
        <translation>%1 darf nicht gelesen werden. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The channel %1 is switched off. Enable it in the Event Viewer, or with &apos;wevtutil sl %1 /e:true&apos;.</source>
        <translation>Der Kanal %1 ist ausgeschaltet. Aktivieren Sie ihn in der Ereignisanzeige oder mit &apos;wevtutil sl %1 /e:true&apos;.</translation>
    </message>
    <message>
        <source>%1 cannot be read. It is tried again.</source>
        <translation>%1 kann nicht gelesen werden. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>No log format recognises %1; its lines are taken as plain text.</source>
        <translation>Kein Protokollformat passt zu %1; die Zeilen werden als Klartext übernommen.</translation>
    </message>
    <message>
        <source>Following; %1 behind.</source>
        <translation>Wird verfolgt; %1 im Rückstand.</translation>
    </message>
    <message numerus="yes">
        <source>Following; %n event(s) behind.</source>
        <translation>
            <numerusform>Wird verfolgt; %n Ereignis im Rückstand.</numerusform>
            <numerusform>Wird verfolgt; %n Ereignisse im Rückstand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Following.</source>
        <translation>Wird verfolgt.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>%1 ist hier nicht vorhanden.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Es ist noch nichts darin.</translation>
    </message>
</context>
<context>
    <name>sightglass::MainWindow</name>
    <message>
        <source>Sightglass</source>
        <translation>Sightglass</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>&amp;Unusual</source>
        <translation>&amp;Auffälliges</translation>
    </message>
    <message>
        <source>&amp;Threats</source>
        <translation>&amp;Bedrohungen</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>Über&amp;tragungen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Progress of all jobs</source>
        <translation>Fortschritt aller Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>Texts of events: %Ln map(s) or provider(s) found in the folder.</source>
        <translation>
            <numerusform>Ereignistexte: %Ln Map oder Anbieter im Ordner gefunden.</numerusform>
            <numerusform>Ereignistexte: %Ln Maps oder Anbieter im Ordner gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>%1 ist bereits geöffnet.</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alarm: %1</translation>
    </message>
    <message>
        <source>Drop log files or a folder here</source>
        <translation>Protokolldateien oder einen Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Windows event logs, syslog, JSON, web, proxy and application logs of any size, compressed or not.
The format is found by itself; nothing leaves this computer.</source>
        <translation>Windows-Ereignisprotokolle, syslog, JSON, Web-, Proxy- und Anwendungsprotokolle jeder Größe, komprimiert oder nicht.
Das Format wird von selbst erkannt; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Logs of this computer…</source>
        <translation>Protokolle dieses Computers…</translation>
    </message>
    <message>
        <source>Follow its journal, event channels, log files and folders</source>
        <translation>Journal, Ereigniskanäle, Protokolldateien und Ordner verfolgen</translation>
    </message>
    <message>
        <source>Past analyses</source>
        <translation>Frühere Analysen</translation>
    </message>
    <message>
        <source>Look at the samples</source>
        <translation>Beispiele ansehen</translation>
    </message>
    <message>
        <source>Opens generated logs that come with the program</source>
        <translation>Öffnet generierte Protokolle, die dem Programm beiliegen</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Dateien öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Follow so&amp;urces…</source>
        <translation>&amp;Quellen verfolgen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <source>Results as &amp;JSON…</source>
        <translation>Ergebnisse als &amp;JSON…</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>Ereignisse e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Read log again</source>
        <translation>Protokoll &amp;neu einlesen</translation>
    </message>
    <message>
        <source>For&amp;mat of the log…</source>
        <translation>&amp;Format des Protokolls…</translation>
    </message>
    <message>
        <source>&amp;Close log</source>
        <translation>Protokoll s&amp;chließen</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close &amp;all logs</source>
        <translation>&amp;Alle Protokolle schließen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Follow a&amp;gain at the next start</source>
        <translation>Beim nächsten Start &amp;wieder verfolgen</translation>
    </message>
    <message>
        <source>Go on following when the window is closed</source>
        <translation>Nach Schließen des Fensters weiter verfolgen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo filter</source>
        <translation>Filter &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo filter</source>
        <translation>Filter &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filter &amp;aufheben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Type a filter</source>
        <translation>Filter &amp;eingeben</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Find in the events</source>
        <translation>In den Ereignissen &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Weitersu&amp;chen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorheriges suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation>Ctrl+7</translation>
    </message>
    <message>
        <source>Sho&amp;w dismissed events</source>
        <translation>Ver&amp;worfene Ereignisse anzeigen</translation>
    </message>
    <message>
        <source>Highlighter&amp;s…</source>
        <translation>&amp;Hervorhebungen…</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>De&amp;sign</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Show t&amp;imes in</source>
        <translation>Zeiten anze&amp;igen in</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;zone</source>
        <translation>&amp;Zeitzone dieses Computers</translation>
    </message>
    <message>
        <source>Read Windows e&amp;vents with libevtx</source>
        <translation>Windows-Ereignisse mit libevt&amp;x lesen</translation>
    </message>
    <message>
        <source>A second opinion by the reference reader; much slower</source>
        <translation>Eine zweite Meinung durch die Referenzimplementierung; viel langsamer</translation>
    </message>
    <message>
        <source>Recover &amp;deleted Windows events</source>
        <translation>&amp;Gelöschte Windows-Ereignisse wiederherstellen</translation>
    </message>
    <message>
        <source>Looks for old records in the unused space of event logs and marks them in the table</source>
        <translation>Sucht alte Datensätze im ungenutzten Platz von Ereignisprotokollen und kennzeichnet sie in der Tabelle</translation>
    </message>
    <message>
        <source>Texts of events from a &amp;folder…</source>
        <translation>Ereignistexte aus &amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;No texts from a folder</source>
        <translation>&amp;Keine Texte aus einem Ordner</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Sightglass</source>
        <translation>&amp;Über Sightglass</translation>
    </message>
    <message>
        <source>Folder of event texts (EvtxECmd maps, provider databases)</source>
        <translation>Ordner mit Ereignistexten (EvtxECmd-Maps, Anbieterdatenbanken)</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>Protokolle öffnen</translation>
    </message>
    <message>
        <source>All files (*);;Windows event logs (*.evtx);;Text logs (*.log *.txt)</source>
        <translation>Alle Dateien (*);;Windows-Ereignisprotokolle (*.evtx);;Textprotokolle (*.log *.txt)</translation>
    </message>
    <message>
        <source>Open all logs of a folder</source>
        <translation>Alle Protokolle eines Ordners öffnen</translation>
    </message>
    <message>
        <source>No logs open</source>
        <translation>Keine Protokolle geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln Protokoll</numerusform>
            <numerusform>%Ln Protokolle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read, see Jobs</source>
        <translation>
            <numerusform>%Ln konnte nicht gelesen werden, siehe Aufträge</numerusform>
            <numerusform>%Ln konnten nicht gelesen werden, siehe Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation>
            <numerusform>%Ln beschädigt: %1</numerusform>
            <numerusform>%Ln beschädigt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Ergebnis von %1</translation>
    </message>
    <message>
        <source>Results of all logs</source>
        <translation>Ergebnisse aller Protokolle</translation>
    </message>
    <message>
        <source>Versions, settings, sizes and the program&apos;s own log were copied. They hold nothing of your logs.</source>
        <translation>Versionen, Einstellungen, Größen und das Protokoll des Programms selbst wurden kopiert. Sie enthalten nichts aus Ihren Protokollen.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Restart as a&amp;dministrator</source>
        <translation>Als Administrator neu s&amp;tarten</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was stored of %1 is left.</source>
        <translation>Von %1 ist nichts mehr gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be forgotten: %2</source>
        <translation>%1 konnte nicht vergessen werden: %2</translation>
    </message>
</context>
<context>
    <name>sightglass::Manual</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Text des Kapitels</translation>
    </message>
</context>
<context>
    <name>sightglass::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Critical and error</source>
        <translation>Kritisch und Fehler</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Click for these events.</source>
        <translation>Klicken zeigt diese Ereignisse.</translation>
    </message>
    <message>
        <source>Events per log and severity</source>
        <translation>Ereignisse nach Protokoll und Schweregrad</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>Schweregrade</translation>
    </message>
    <message>
        <source>Per log</source>
        <translation>Nach Protokoll</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Events per log</source>
        <translation>Ereignisse nach Protokoll</translation>
    </message>
    <message>
        <source>logs</source>
        <comment>name of a file</comment>
        <translation>protokolle</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>zeitverlauf</translation>
    </message>
    <message>
        <source>%1, a bar is %2</source>
        <translation>%1, je Balken %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation>
            <numerusform>%Ln Ereignis ohne Zeit ist nicht dargestellt</numerusform>
            <numerusform>%Ln Ereignisse ohne Zeit sind nicht dargestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lie outside</source>
        <translation>
            <numerusform>%Ln Ereignis liegt außerhalb</numerusform>
            <numerusform>%Ln Ereignisse liegen außerhalb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln log(s)</source>
        <translation>
            <numerusform>%1 in %Ln Protokoll</numerusform>
            <numerusform>%1 in %Ln Protokollen</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 events</source>
        <translation>von %1 Ereignissen</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 % of the events</source>
        <translation>%1 % der Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s) could not be read</source>
        <translation>
            <numerusform>%Ln Protokoll konnte nicht gelesen werden</numerusform>
            <numerusform>%Ln Protokolle konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln log(s)</source>
        <translation>
            <numerusform>in %Ln Protokoll</numerusform>
            <numerusform>in %Ln Protokollen</numerusform>
        </translation>
    </message>
    <message>
        <source>everything was read</source>
        <translation>alles wurde gelesen</translation>
    </message>
    <message>
        <source>Click for the list.</source>
        <translation>Klicken zeigt die Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) have level 0, as Windows writes audit events, and count as Unknown.</source>
        <translation>
            <numerusform>%Ln Ereignis hat die Ebene 0, mit der Windows Überwachungsereignisse schreibt, und zählt als Unbekannt.</numerusform>
            <numerusform>%Ln Ereignisse haben die Ebene 0, mit der Windows Überwachungsereignisse schreibt, und zählen als Unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with level 0 are counted as Event Viewer does: as Information, audit failures as Warning.</source>
        <translation>
            <numerusform>%Ln Ereignis mit Ebene 0 wird wie in der Ereignisanzeige gezählt: als Informationen, gescheiterte Überwachungen als Warnung.</numerusform>
            <numerusform>%Ln Ereignisse mit Ebene 0 werden wie in der Ereignisanzeige gezählt: als Informationen, gescheiterte Überwachungen als Warnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count them as Event &amp;Viewer does</source>
        <translation>Wie die &amp;Ereignisanzeige zählen</translation>
    </message>
    <message>
        <source>Count strictly by &amp;level</source>
        <translation>Streng nach E&amp;bene zählen</translation>
    </message>
    <message>
        <source>Show these events</source>
        <translation>Diese Ereignisse anzeigen</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Tabelle als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy result as JSON</source>
        <translation>Ergebnis als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy all results as JSON</source>
        <translation>Alle Ergebnisse als JSON kopieren</translation>
    </message>
    <message>
        <source>Result as JSON…</source>
        <translation>Ergebnis als JSON…</translation>
    </message>
    <message>
        <source>All results as JSON…</source>
        <translation>Alle Ergebnisse als JSON…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>Probleme anzeigen…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Close log</source>
        <translation>Protokoll schließen</translation>
    </message>
</context>
<context>
    <name>sightglass::PinModel</name>
    <message>
        <source>Double-click, or press F2, to write a note</source>
        <translation>Doppelklicken oder F2 drücken, um eine Notiz zu schreiben</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>sightglass::ProblemModel</name>
    <message>
        <source>in the table</source>
        <translation>in der Tabelle</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>nicht in der Tabelle</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>sightglass::ProblemsDialog</name>
    <message>
        <source>Problems in %1</source>
        <translation>Probleme in %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s). Every record of the log is either among the events or in this list, with its first byte.</source>
        <translation>
            <numerusform>%Ln Problem. Jeder Datensatz des Protokolls ist entweder unter den Ereignissen oder in dieser Liste, mit seinem ersten Byte.</numerusform>
            <numerusform>%Ln Probleme. Jeder Datensatz des Protokolls ist entweder unter den Ereignissen oder in dieser Liste, mit seinem ersten Byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>Das erste wird angezeigt.</numerusform>
            <numerusform>Die ersten %Ln werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>sightglass::PushActions</name>
    <message numerus="yes">
        <source>%Ln event(s) are in the queue to %1.</source>
        <translation>
            <numerusform>%Ln Ereignis ist in der Warteschlange für %1.</numerusform>
            <numerusform>%Ln Ereignisse sind in der Warteschlange für %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded.</source>
        <translation>
            <numerusform>%Ln konnte nicht dekodiert werden.</numerusform>
            <numerusform>%Ln konnten nicht dekodiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Push events…</source>
        <translation>&amp;Ereignisse senden…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Push a tic&amp;ket</source>
        <translation>&amp;Ticket senden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Push &amp;targets…</source>
        <translation>Sende&amp;ziele…</translation>
    </message>
    <message numerus="yes">
        <source>Ticket %1 with its %Ln event(s) as evidence</source>
        <translation>
            <numerusform>Ticket %1 mit %Ln Ereignis als Beweismittel</numerusform>
            <numerusform>Ticket %1 mit %Ln Ereignissen als Beweismittel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected event(s)</source>
        <translation>
            <numerusform>%Ln ausgewähltes Ereignis</numerusform>
            <numerusform>%Ln ausgewählte Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s) under the filter</source>
        <translation>
            <numerusform>%Ln Ereignis unter dem Filter</numerusform>
            <numerusform>Alle %Ln Ereignisse unter dem Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected event</source>
        <translation>Das ausgewählte Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln pinned event(s)</source>
        <translation>
            <numerusform>%Ln angeheftetes Ereignis</numerusform>
            <numerusform>%Ln angeheftete Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>The result: counts of each log</source>
        <translation>Das Ergebnis: Zahlen jedes Protokolls</translation>
    </message>
    <message>
        <source>There are no events to push.</source>
        <translation>Es gibt keine Ereignisse zum Senden.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alert(s)</source>
        <translation>
            <numerusform>%Ln Alarm</numerusform>
            <numerusform>Die %Ln Alarme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::PushDialog</name>
    <message>
        <source>Push events</source>
        <translation>Ereignisse senden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>Ziele…</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Das sind</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>The first event as it will be sent</source>
        <translation>Das erste Ereignis, wie es gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>%1 events, about %2 on the way</source>
        <translation>%1 Ereignisse, etwa %2 unterwegs</translation>
    </message>
    <message>
        <source>There is no target yet: set one up with Targets…</source>
        <translation>Es gibt noch kein Ziel: Richten Sie eines ein mit Ziele…</translation>
    </message>
    <message>
        <source>Looking at some of them…</source>
        <translation>Einige davon werden geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), one a log</source>
        <translation>
            <numerusform>%Ln Ereignis, eines je Protokoll</numerusform>
            <numerusform>%Ln Ereignisse, eines je Protokoll</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticket and its evidence, as it was kept</source>
        <translation>Das Ticket und seine Beweismittel, wie gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1 of text</source>
        <translation>
            <numerusform>%Ln Ereignis, %1 Text</numerusform>
            <numerusform>%Ln Ereignisse, %1 Text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::PushDock</name>
    <message>
        <source>Push</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Try &amp;again now</source>
        <translation>&amp;Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Re&amp;fused events…</source>
        <translation>A&amp;bgelehnte Ereignisse…</translation>
    </message>
    <message>
        <source>Push pa&amp;nel</source>
        <translation>Se&amp;ndebereich</translation>
    </message>
    <message>
        <source>Push targets and what waits for them</source>
        <translation>Ziele und was darauf wartet, gesendet zu werden</translation>
    </message>
    <message>
        <source>&amp;Targets…</source>
        <translation>&amp;Ziele…</translation>
    </message>
    <message>
        <source>Events can be pushed to a server that the team already runs: OpenTelemetry, Elasticsearch, Loki, ClickHouse, syslog, Graylog or any that takes JSON. Set one up with Targets…</source>
        <translation>Ereignisse können an einen Server gesendet werden, den das Team schon betreibt: OpenTelemetry, Elasticsearch, Loki, ClickHouse, syslog, Graylog oder jeder, der JSON annimmt. Richten Sie einen ein mit Ziele…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>sightglass::PushService</name>
    <message>
        <source>Push to %1</source>
        <translation>An %1 senden</translation>
    </message>
</context>
<context>
    <name>sightglass::PushTargetModel</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation>Neuer Versuch um %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Last error (UTC)</source>
        <translation>Letzter Fehler (UTC)</translation>
    </message>
</context>
<context>
    <name>sightglass::Query</name>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>Die Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This parenthesis closes none.</source>
        <translation>Diese Klammer schließt keine.</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>Hier fehlt ein Suchbegriff.</translation>
    </message>
    <message>
        <source>The value is missing: put it right behind the field, without a space.</source>
        <translation>Der Wert fehlt: Er steht direkt hinter dem Feld, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1</source>
        <translation>Der reguläre Ausdruck ist falsch: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2025-11-11, 2025-11-11T10:30 or 2025-11-11..2025-11-12.</source>
        <translation>„%1“ ist keine Zeit: Schreiben Sie 2025-11-11, 2025-11-11T10:30 oder 2025-11-11..2025-11-12.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no severity: there are critical, error, warning, information and unknown.</source>
        <translation>„%1“ ist kein Schweregrad: Es gibt critical, error, warning, information und unknown.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no audit result: there are success and failure.</source>
        <translation>„%1“ ist kein Überwachungsergebnis: Es gibt success und failure.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number, and only numbers have an order.</source>
        <translation>„%1“ ist keine Zahl, und nur Zahlen haben eine Reihenfolge.</translation>
    </message>
    <message>
        <source>This field has no order: use &quot;:&quot;.</source>
        <translation>Dieses Feld hat keine Reihenfolge: Verwenden Sie „:“.</translation>
    </message>
    <message>
        <source>Too many parentheses stand in each other.</source>
        <translation>Zu viele Klammern sind ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>Die Abfrage ist zu lang.</translation>
    </message>
</context>
<context>
    <name>sightglass::QueryLine</name>
    <message>
        <source>critical, error, warning, information, unknown; severity&gt;=warning</source>
        <translation>critical, error, warning, information, unknown; severity&gt;=warning</translation>
    </message>
    <message>
        <source>2025-11-11, 2025-11-11T10:30, from..to</source>
        <translation>2025-11-11, 2025-11-11T10:30, von..bis</translation>
    </message>
    <message>
        <source>text of the message</source>
        <translation>Text der Meldung</translation>
    </message>
    <message>
        <source>program, provider, component</source>
        <translation>Programm, Anbieter, Komponente</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>account that the event is about</source>
        <translation>Konto, um das es im Ereignis geht</translation>
    </message>
    <message>
        <source>of Windows events</source>
        <translation>von Windows-Ereignissen</translation>
    </message>
    <message>
        <source>as the log wrote it</source>
        <translation>wie im Protokoll geschrieben</translation>
    </message>
    <message>
        <source>name of the log</source>
        <translation>Name des Protokolls</translation>
    </message>
    <message>
        <source>success, failure</source>
        <translation>success, failure</translation>
    </message>
    <message>
        <source>the record as it stands</source>
        <translation>der Datensatz, wie er dasteht</translation>
    </message>
    <message>
        <source>Filter: words, &quot;a phrase&quot;, -without, severity:error host:web1 status&gt;=500 /regex/   ( / )</source>
        <translation>Filter: Wörter, &quot;eine Wortfolge&quot;, -ohne, severity:error host:web1 status&gt;=500 /regex/   ( / )</translation>
    </message>
    <message>
        <source>Filter query</source>
        <translation>Filterabfrage</translation>
    </message>
    <message>
        <source>What is typed narrows all pages. Ctrl+Space offers fields and values.</source>
        <translation>Die Eingabe grenzt alle Seiten ein. Strg+Leertaste schlägt Felder und Werte vor.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>in %1 % of the events</source>
        <translation>in %1 % der Ereignisse</translation>
    </message>
    <message>
        <source>first day of the logs</source>
        <translation>erster Tag der Protokolle</translation>
    </message>
    <message>
        <source>last day of the logs</source>
        <translation>letzter Tag der Protokolle</translation>
    </message>
    <message>
        <source>last hour of the logs</source>
        <translation>letzte Stunde der Protokolle</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Name des Filters:</translation>
    </message>
</context>
<context>
    <name>sightglass::RawView</name>
    <message>
        <source>Raw record</source>
        <translation>Rohdatensatz</translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedDialog</name>
    <message>
        <source>Events that %1 refused</source>
        <translation>Von %1 abgelehnte Ereignisse</translation>
    </message>
    <message>
        <source>Refused events</source>
        <translation>Abgelehnte Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Message, to be mended (the record as it stands in the log is left out then):</source>
        <translation>&amp;Meldung, zum Korrigieren (der Datensatz, wie er im Protokoll steht, wird dann weggelassen):</translation>
    </message>
    <message>
        <source>Send &amp;mended</source>
        <translation>&amp;Korrigiert senden</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>E&amp;rneut senden</translation>
    </message>
    <message>
        <source>The selected events, or all if none is selected</source>
        <translation>Die ausgewählten Ereignisse, oder alle, wenn keines ausgewählt ist</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s) for good? They stay in their log, and are not sent.</source>
        <translation>
            <numerusform>%Ln Ereignis endgültig entfernen? Es bleibt in seinem Protokoll und wird nicht gesendet.</numerusform>
            <numerusform>%Ln Ereignisse endgültig entfernen? Sie bleiben in ihrem Protokoll und werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were refused.</source>
        <translation>
            <numerusform>%Ln Ereignis wurde abgelehnt.</numerusform>
            <numerusform>%Ln Ereignisse wurden abgelehnt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedModel</name>
    <message>
        <source>Refused (UTC)</source>
        <translation>Abgelehnt (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>sightglass::RestoreBar</name>
    <message>
        <source>&amp;Restore the last session</source>
        <translation>Letzte Sitzung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>The program did not end as it should. %Ln file(s) were open on %1.</source>
        <translation>
            <numerusform>Das Programm wurde nicht ordnungsgemäß beendet. Am %1 war %Ln Datei geöffnet.</numerusform>
            <numerusform>Das Programm wurde nicht ordnungsgemäß beendet. Am %1 waren %Ln Dateien geöffnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RowOverview</name>
    <message>
        <source>All events from top to bottom: errors, hits of what is looked for, the chosen one. A click goes there.</source>
        <translation>Alle Ereignisse von oben nach unten: Fehler, Suchtreffer, das ausgewählte. Ein Klick springt dorthin.</translation>
    </message>
    <message>
        <source>Overview of the events</source>
        <translation>Übersicht der Ereignisse</translation>
    </message>
</context>
<context>
    <name>sightglass::SavedFilterBook</name>
    <message>
        <source>The filter was not saved: %1</source>
        <translation>Der Filter wurde nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::SavedFilters</name>
    <message>
        <source>Errors and worse</source>
        <translation>Fehler und Schlimmeres</translation>
    </message>
    <message>
        <source>Failed logons (Windows)</source>
        <translation>Fehlgeschlagene Anmeldungen (Windows)</translation>
    </message>
    <message>
        <source>Logs cleared, services installed (Windows)</source>
        <translation>Protokolle gelöscht, Dienste installiert (Windows)</translation>
    </message>
    <message>
        <source>Failed logins (Linux)</source>
        <translation>Fehlgeschlagene Anmeldungen (Linux)</translation>
    </message>
    <message>
        <source>Server errors (web)</source>
        <translation>Serverfehler (Web)</translation>
    </message>
</context>
<context>
    <name>sightglass::SeriesChart</name>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>Arrow keys move along the bars, Enter shows the events of one.</source>
        <translation>Pfeiltasten bewegen die Auswahl durch die Balken, Eingabe zeigt die Ereignisse eines Balkens.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Click for these events.</source>
        <translation>Klicken zeigt diese Ereignisse.</translation>
    </message>
</context>
<context>
    <name>sightglass::Session</name>
    <message>
        <source>The folder %1 holds no files.</source>
        <translation>Der Ordner %1 enthält keine Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) inside</source>
        <translation>
            <numerusform>%n Protokoll darin</numerusform>
            <numerusform>%n Protokolle darin</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack %1</source>
        <translation>%1 entpacken</translation>
    </message>
    <message>
        <source>No more logs can be opened in this session.</source>
        <translation>In dieser Sitzung können keine weiteren Protokolle geöffnet werden.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Wird entpackt</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>leere Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n Problem gefunden</numerusform>
            <numerusform>%n Probleme gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Severity</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityBarChart</name>
    <message>
        <source>Audit success</source>
        <translation>Überwachung erfolgreich</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Überwachung gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Events per log and severity, stacked bars</source>
        <translation>Ereignisse nach Protokoll und Schweregrad, gestapelte Balken</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>Keine Ereignisse anzuzeigen.</translation>
    </message>
    <message>
        <source>Show or hide %1 in the charts</source>
        <translation>%1 in den Diagrammen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>%1
%2: %3 of %4 (%5 %). Click for these events.</source>
        <translation>%1
%2: %3 von %4 (%5 %). Klicken zeigt diese Ereignisse.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 anzeigen</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>Alle außer %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityButtons</name>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>%1: %2 events in all. Shows them alone, or adds them to the ones that are shown.</source>
        <translation>%1: insgesamt %2 Ereignisse. Zeigt nur diese oder fügt sie den angezeigten hinzu.</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityTableModel</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>All logs</source>
        <translation>Alle Protokolle</translation>
    </message>
    <message>
        <source>Format not known yet</source>
        <translation>Format noch nicht bekannt</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Kanal: %1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Computer: %1</translation>
    </message>
    <message>
        <source>%1: %2. Click for the list.</source>
        <translation>%1: %2. Klicken zeigt die Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4 %). Click for these events.</source>
        <translation>%1, %2: %3 (%4 %). Klicken zeigt diese Ereignisse.</translation>
    </message>
    <message>
        <source>Windows Security audit events, counted besides their severity</source>
        <translation>Überwachungsereignisse der Windows-Sicherheit, zusätzlich zum Schweregrad gezählt</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Überwachung erfolgreich</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Überwachung gescheitert</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Keep the events in the history</source>
        <translation>Ereignisse im Verlauf &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Verfolgen</translation>
    </message>
    <message>
        <source>Follow sources</source>
        <translation>Quellen verfolgen</translation>
    </message>
    <message>
        <source>On this &amp;computer:</source>
        <translation>Auf diesem &amp;Computer:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sources of this computer</source>
        <translation>Quellen dieses Computers</translation>
    </message>
    <message>
        <source>&amp;Another one:</source>
        <translation>&amp;Andere:</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Ort der Quelle</translation>
    </message>
    <message>
        <source>Where it ended the last time, else all that is there</source>
        <translation>Wo es zuletzt endete, sonst alles Vorhandene</translation>
    </message>
    <message>
        <source>All that is there</source>
        <translation>Alles Vorhandene</translation>
    </message>
    <message>
        <source>Only what is written from now on</source>
        <translation>Nur was ab jetzt geschrieben wird</translation>
    </message>
    <message>
        <source>Be&amp;gin with:</source>
        <translation>Beginnen &amp;mit:</translation>
    </message>
    <message>
        <source>Each event once, with the place that was read up to: after a restart it goes on from there</source>
        <translation>Jedes Ereignis einmal, mit der zuletzt gelesenen Stelle: Nach einem Neustart geht es dort weiter</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>is followed already</source>
        <translation>wird schon verfolgt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found here that could be followed.</source>
        <translation>Hier wurde nichts gefunden, das verfolgt werden könnte.</translation>
    </message>
    <message>
        <source>Folder to follow</source>
        <translation>Zu verfolgender Ordner</translation>
    </message>
    <message>
        <source>Log to follow</source>
        <translation>Zu verfolgendes Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Follow %Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle &amp;verfolgen</numerusform>
            <numerusform>%Ln Quellen &amp;verfolgen</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a %1.</source>
        <translation>Passt nicht zu: %1.</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDock</name>
    <message>
        <source>The logs that you open are listed here.</source>
        <translation>Geöffnete Protokolle werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Result as JSON…</source>
        <translation>Ergebnis als JSON…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>Probleme anzeigen…</translation>
    </message>
    <message>
        <source>Format…</source>
        <translation>Format…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Close log</source>
        <translation>Protokoll schließen</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesModel</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>cancelled after %Ln event(s)</source>
        <translation>
            <numerusform>nach %Ln Ereignis abgebrochen</numerusform>
            <numerusform>nach %Ln Ereignissen abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation>
            <numerusform>%Ln beschädigt: %1</numerusform>
            <numerusform>%Ln beschädigt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Kodierung: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Kanal: %1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Computer: %1</translation>
    </message>
    <message>
        <source>%1: %2 % sure (%3)</source>
        <translation>%1: zu %2 % sicher (%3)</translation>
    </message>
</context>
<context>
    <name>sightglass::StackChart</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Gesamt: %1</translation>
    </message>
    <message>
        <source>No events with a time.</source>
        <translation>Keine Ereignisse mit einer Zeit.</translation>
    </message>
</context>
<context>
    <name>sightglass::TableTools</name>
    <message>
        <source>&amp;Lines of a row</source>
        <translation>Zei&amp;len je Eintrag</translation>
    </message>
    <message>
        <source>One, cut off</source>
        <translation>Eine, abgeschnitten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), wrapped</source>
        <translation>
            <numerusform>%Ln Zeile, umbrochen</numerusform>
            <numerusform>%Ln Zeilen, umbrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Monospaced font</source>
        <translation>&amp;Festbreitenschrift</translation>
    </message>
    <message>
        <source>&amp;Order as in the logs</source>
        <translation>&amp;Reihenfolge wie in den Protokollen</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %Ln similar event(s) one by one	Right</source>
        <translation>
            <numerusform>%Ln ähnliches Ereignis &amp;einzeln anzeigen	Rechts</numerusform>
            <numerusform>%Ln ähnliche Ereignisse &amp;einzeln anzeigen	Rechts</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Similar events in one row	Left</source>
        <translation>Ä&amp;hnliche Ereignisse in einer Zeile	Links</translation>
    </message>
    <message>
        <source>Open in a &amp;window	Ctrl+Enter</source>
        <translation>In einem &amp;Fenster öffnen	Strg+Eingabe</translation>
    </message>
    <message>
        <source>&amp;Go to…	G</source>
        <translation>&amp;Gehe zu…	G</translation>
    </message>
    <message>
        <source>&amp;Next error	N</source>
        <translation>Nä&amp;chster Fehler	N</translation>
    </message>
    <message>
        <source>The events stand as in their logs.</source>
        <translation>Die Ereignisse stehen wie in ihren Protokollen.</translation>
    </message>
    <message>
        <source>Sorted by %1. Another click turns the order round, a third one ends it.</source>
        <translation>Sortiert nach %1. Ein weiterer Klick kehrt die Reihenfolge um, ein dritter hebt sie auf.</translation>
    </message>
    <message>
        <source>No error below this event.</source>
        <translation>Kein Fehler unterhalb dieses Ereignisses.</translation>
    </message>
    <message>
        <source>No error above this event.</source>
        <translation>Kein Fehler oberhalb dieses Ereignisses.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Number of a row (1 to %1), a time (%2) such as 2025-11-11T10:30, or &quot;line 7&quot; or &quot;record 7&quot; of the chosen log:</source>
        <translation>Zeilennummer (1 bis %1), eine Zeit (%2) wie 2025-11-11T10:30 oder „Zeile 7“ oder „Datensatz 7“ des ausgewählten Protokolls:</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a row nor a time.</source>
        <translation>„%1“ ist weder eine Zeile noch eine Zeit.</translation>
    </message>
    <message>
        <source>The log has no line %1.</source>
        <translation>Das Protokoll hat keine Zeile %1.</translation>
    </message>
    <message>
        <source>The log has no record %1.</source>
        <translation>Das Protokoll hat keinen Datensatz %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sightglass::TargetForm</name>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>wie gespeichert</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TargetsDialog</name>
    <message>
        <source>Push targets</source>
        <translation>Sendeziele</translation>
    </message>
    <message>
        <source>&amp;New target</source>
        <translation>&amp;Neues Ziel</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>One event as it will be sent</source>
        <translation>Ein Ereignis, wie es gesendet wird</translation>
    </message>
    <message>
        <source>One &amp;event as it will be sent</source>
        <translation>Ein Ereignis, &amp;wie es gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that wait for it or were refused go with it. Remove the target?</source>
        <translation>
            <numerusform>%Ln wartendes oder abgelehntes Ereignis wird mit entfernt. Ziel entfernen?</numerusform>
            <numerusform>%Ln wartende oder abgelehnte Ereignisse werden mit entfernt. Ziel entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 is saved. There is no keyring: secrets are in files that only you can read.</source>
        <translation>%1 ist gespeichert. Es gibt keinen Schlüsselbund: Geheimnisse liegen in Dateien, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>✓ It answers, and would take events.</source>
        <translation>✓ Der Server antwortet und würde Ereignisse annehmen.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>The target needs a name.</source>
        <translation>Das Ziel braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>sightglass::TemplateModel</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letztes</translation>
    </message>
</context>
<context>
    <name>sightglass::TemplateTimeline</name>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>Höchstwert: %1</translation>
    </message>
    <message>
        <source>No events within this time</source>
        <translation>Keine Ereignisse in dieser Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln event(s)</source>
        <translation>
            <numerusform>%1 bis %2: %Ln Ereignis</numerusform>
            <numerusform>%1 bis %2: %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few times for a timeline</source>
        <translation>Zu wenige Zeiten für einen Zeitverlauf</translation>
    </message>
    <message>
        <source>at most %1 at a time</source>
        <translation>höchstens %1 auf einmal</translation>
    </message>
</context>
<context>
    <name>sightglass::TextsBar</name>
    <message>
        <source>&amp;Show all…</source>
        <translation>&amp;Alle anzeigen…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) in the folder of event texts: %1</source>
        <translation>
            <numerusform>%Ln Fehler im Ordner der Ereignistexte: %1</numerusform>
            <numerusform>%Ln Fehler im Ordner der Ereignistexte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts of events</source>
        <translation>Ereignistexte</translation>
    </message>
    <message>
        <source>What is wrong with the folder of event texts:</source>
        <translation>Was am Ordner der Ereignistexte nicht stimmt:</translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Address or path</source>
        <translation>Adresse oder Pfad</translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatsPage</name>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Allowed with threat</source>
        <translation>Zugelassen trotz Bedrohung</translation>
    </message>
    <message>
        <source>Cautioned</source>
        <translation>Mit Warnhinweis</translation>
    </message>
    <message>
        <source>Users touched</source>
        <translation>Betroffene Benutzer</translation>
    </message>
    <message>
        <source>Findings in Windows events</source>
        <translation>Befunde in Windows-Ereignissen</translation>
    </message>
    <message>
        <source>Show the blocked requests</source>
        <translation>Blockierte Anfragen anzeigen</translation>
    </message>
    <message>
        <source>Show the requests that were allowed although there was a threat</source>
        <translation>Anfragen anzeigen, die trotz einer Bedrohung zugelassen wurden</translation>
    </message>
    <message>
        <source>Show the requests with a warning</source>
        <translation>Anfragen mit Warnhinweis anzeigen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>&amp;Show events</source>
        <translation>&amp;Ereignisse anzeigen</translation>
    </message>
    <message>
        <source>By threat</source>
        <translation>Nach Bedrohung</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Nach Benutzer</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>threats-by-name</source>
        <comment>name of a file</comment>
        <translation>bedrohungen-nach-name</translation>
    </message>
    <message>
        <source>threats-by-category</source>
        <comment>name of a file</comment>
        <translation>bedrohungen-nach-kategorie</translation>
    </message>
    <message>
        <source>threats-by-user</source>
        <comment>name of a file</comment>
        <translation>bedrohungen-nach-benutzer</translation>
    </message>
    <message>
        <source>threats-by-day</source>
        <comment>name of a file</comment>
        <translation>bedrohungen-nach-tag</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Threats: %1</source>
        <translation>Bedrohungen: %1</translation>
    </message>
    <message>
        <source>Threat at byte %1</source>
        <translation>Bedrohung bei Byte %1</translation>
    </message>
    <message>
        <source>%1 with a threat</source>
        <translation>%1 mit einer Bedrohung</translation>
    </message>
    <message>
        <source>look at these first</source>
        <translation>diese zuerst ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speak(s) of an attack</source>
        <translation>
            <numerusform>%Ln deutet auf einen Angriff hin</numerusform>
            <numerusform>%Ln deuten auf einen Angriff hin</numerusform>
        </translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>(no threat named)</source>
        <translation>(keine Bedrohung genannt)</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(keine Angabe)</translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <translation>Tag (%1)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>ohne Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>the table has the first %1, the bars count all</source>
        <translation>die Tabelle enthält die ersten %1, die Balken zählen alle</translation>
    </message>
    <message>
        <source>of all logs that were ever read</source>
        <translation>aus allen jemals gelesenen Protokollen</translation>
    </message>
    <message>
        <source>(MITRE ATT&amp;CK %1)</source>
        <translation>(MITRE ATT&amp;CK %1)</translation>
    </message>
    <message>
        <source>Open the log again to see the events.</source>
        <translation>Öffnen Sie das Protokoll erneut, um die Ereignisse zu sehen.</translation>
    </message>
    <message>
        <source>threats</source>
        <comment>name of a file</comment>
        <translation>bedrohungen</translation>
    </message>
    <message>
        <source>No threat was ever seen</source>
        <translation>Noch nie eine Bedrohung gesehen</translation>
    </message>
    <message>
        <source>The history keeps threats and findings of every log that is opened, each once.
Open a web proxy log (such as Zscaler&apos;s) or Windows event logs.</source>
        <translation>Der Verlauf speichert Bedrohungen und Befunde jedes geöffneten Protokolls, jeweils einmal.
Öffnen Sie ein Webproxyprotokoll (etwa von Zscaler) oder Windows-Ereignisprotokolle.</translation>
    </message>
    <message>
        <source>No threats among these events</source>
        <translation>Keine Bedrohungen unter diesen Ereignissen</translation>
    </message>
    <message>
        <source>The filter is on: clear it to look at all events.</source>
        <translation>Der Filter ist aktiv: Heben Sie ihn auf, um alle Ereignisse zu sehen.</translation>
    </message>
    <message>
        <source>No threats and no findings</source>
        <translation>Keine Bedrohungen und keine Befunde</translation>
    </message>
    <message>
        <source>Here stand requests that a web proxy blocked, or let through with a threat (Zscaler, and logs with the same fields),
and findings in Windows events: cleared logs, failed logons, new services, suspicious PowerShell …
That there are none is no proof that all is well.</source>
        <translation>Hier stehen Anfragen, die ein Webproxy blockiert oder trotz einer Bedrohung durchgelassen hat (Zscaler und Protokolle mit denselben Feldern),
sowie Befunde in Windows-Ereignissen: gelöschte Protokolle, fehlgeschlagene Anmeldungen, neue Dienste, verdächtige PowerShell …
Dass es keine gibt, ist kein Beweis, dass alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Show what was detected, whatever became of it</source>
        <translation>Erkanntes anzeigen, gleich was daraus wurde</translation>
    </message>
    <message>
        <source>findings</source>
        <comment>name of a file</comment>
        <translation>befunde</translation>
    </message>
</context>
<context>
    <name>sightglass::Ticket</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketDialog</name>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Anderen &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What was found, what was done, what is open (Markdown)</source>
        <translation>Was gefunden, getan und noch offen ist (Markdown)</translation>
    </message>
    <message>
        <source>Preview of the notes</source>
        <translation>Vorschau der Notizen</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Save &amp;mine over it</source>
        <translation>Mit &amp;meinem überschreiben</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>Priori&amp;tät</translation>
    </message>
    <message>
        <source>&amp;Assignee</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Events are added in the table, with T.</source>
        <translation>Ereignisse werden in der Tabelle mit T hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln event(s).</source>
        <translation>
            <numerusform>Zu %Ln Ereignis.</numerusform>
            <numerusform>Zu %Ln Ereignissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Another window changed this ticket meanwhile. Both texts are kept: theirs is on the tab beside yours.</source>
        <translation>Ein anderes Fenster hat dieses Ticket inzwischen geändert. Beide Texte bleiben erhalten: Der andere steht auf der Registerkarte neben Ihrem.</translation>
    </message>
    <message>
        <source>Title: %1
Status: %2
Priority: %3
Assignee: %4
Tags: %5

%6</source>
        <translation>Titel: %1
Status: %2
Priorität: %3
Zuständig: %4
Schlagwörter: %5

%6</translation>
    </message>
    <message>
        <source>T&amp;heirs</source>
        <translation>An&amp;derer</translation>
    </message>
    <message>
        <source>Events of the ticket</source>
        <translation>Ereignisse des Tickets</translation>
    </message>
    <message>
        <source>Double-click an event to see it in its log.</source>
        <translation>Doppelklicken Sie auf ein Ereignis, um es in seinem Protokoll zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Go to event</source>
        <translation>Zum Er&amp;eignis</translation>
    </message>
    <message>
        <source>&amp;Open its log</source>
        <translation>Protokoll &amp;öffnen</translation>
    </message>
    <message>
        <source>Re&amp;move from ticket</source>
        <translation>Aus Ticket ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Create ticket</source>
        <translation>Ticket &amp;erstellen</translation>
    </message>
    <message>
        <source>A ticket needs a title</source>
        <translation>Ein Ticket braucht einen Titel</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is not saved.</source>
        <translation>Ihr Text ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketEventModel</name>
    <message>
        <source>The log is not open. Last seen: %1</source>
        <translation>Das Protokoll ist nicht geöffnet. Zuletzt gesehen: %1</translation>
    </message>
    <message>
        <source>%1 (not open)</source>
        <translation>%1 (nicht geöffnet)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangeButton</name>
    <message>
        <source>Time range…</source>
        <translation>Zeitraum…</translation>
    </message>
    <message>
        <source>Narrow the window to a time</source>
        <translation>Das Fenster auf einen Zeitraum eingrenzen</translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangePicker</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>&amp;Whole time</source>
        <translation>&amp;Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>The last of the logs:</source>
        <translation>Zuletzt in den Protokollen:</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Last of the logs: %1</source>
        <translation>Zuletzt in den Protokollen: %1</translation>
    </message>
    <message>
        <source>Around the selected event:</source>
        <translation>Um das ausgewählte Ereignis:</translation>
    </message>
    <message>
        <source>±%1 min</source>
        <translation>±%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) around the selected event</source>
        <translation>
            <numerusform>%Ln Minute um das ausgewählte Ereignis</numerusform>
            <numerusform>%Ln Minuten um das ausgewählte Ereignis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TimelineChart</name>
    <message>
        <source>Share of the severities over time</source>
        <translation>Anteile der Schweregrade im Zeitverlauf</translation>
    </message>
    <message>
        <source>Events over time by severity, stacked</source>
        <translation>Ereignisse im Zeitverlauf nach Schweregrad, gestapelt</translation>
    </message>
    <message>
        <source>Arrow keys move along the time, Shift extends the range, Enter narrows the window to it, Esc goes back.</source>
        <translation>Pfeiltasten bewegen die Auswahl durch die Zeit, Umschalt erweitert den Bereich, Eingabe grenzt das Fenster darauf ein, Esc geht zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln millisecond(s)</source>
        <translation>
            <numerusform>%Ln Millisekunde</numerusform>
            <numerusform>%Ln Millisekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these events has a time.</source>
        <translation>Keines dieser Ereignisse hat eine Zeit.</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>Keine Ereignisse anzuzeigen.</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1, Prozent</translation>
    </message>
    <message>
        <source>%1 in all. Click to narrow to this time, drag for a range, double click to go back.</source>
        <translation>Insgesamt %1. Klicken grenzt auf diese Zeit ein, Ziehen auf einen Bereich, Doppelklicken geht zurück.</translation>
    </message>
    <message>
        <source>Narrow to this time</source>
        <translation>Auf diese Zeit eingrenzen</translation>
    </message>
    <message>
        <source>Back to the wider time</source>
        <translation>Zurück zum größeren Zeitraum</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 anzeigen</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>Alle außer %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>sightglass::TransferModel</name>
    <message>
        <source>%1 (refused)</source>
        <translation>%1 (abgelehnt)</translation>
    </message>
    <message>
        <source>%1 (broke off)</source>
        <translation>%1 (abgebrochen)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Netzprotokoll</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>sightglass::TransferUserModel</name>
    <message>
        <source>(nobody named)</source>
        <translation>(nicht genannt)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Fehlanmeldungen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>sightglass::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Fehlanmeldungen</translation>
    </message>
    <message>
        <source>Show the uploads</source>
        <translation>Uploads anzeigen</translation>
    </message>
    <message>
        <source>Show the downloads</source>
        <translation>Downloads anzeigen</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>Gelöschtes anzeigen</translation>
    </message>
    <message>
        <source>Show the failed logins</source>
        <translation>Fehlanmeldungen anzeigen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What bars count</source>
        <translation>Was Balken zählen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days as lines</source>
        <translation>Tage als Linien</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours as lines</source>
        <translation>Stunden als Linien</translation>
    </message>
    <message>
        <source>Steps of time</source>
        <translation>Zeitschritte</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Nach Benutzer</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Files moved most</source>
        <translation>Am meisten übertragene Dateien</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>transfers-by-user</source>
        <comment>name of a file</comment>
        <translation>uebertragungen-nach-benutzer</translation>
    </message>
    <message>
        <source>transfers-over-time</source>
        <comment>name of a file</comment>
        <translation>uebertragungen-zeitverlauf</translation>
    </message>
    <message>
        <source>transfers-files</source>
        <comment>name of a file</comment>
        <translation>uebertragungen-dateien</translation>
    </message>
    <message>
        <source>transfers-from-where</source>
        <comment>name of a file</comment>
        <translation>uebertragungen-herkunft</translation>
    </message>
    <message>
        <source>&amp;By user</source>
        <translation>Nach &amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Transfers of %1</source>
        <translation>Übertragungen: %1</translation>
    </message>
    <message>
        <source>Transfers from %1</source>
        <translation>Übertragungen, Herkunft: %1</translation>
    </message>
    <message>
        <source>nowhere named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>Nichts wurde übertragen.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size of all transfers</source>
        <translation>Größe aller Übertragungen</translation>
    </message>
    <message>
        <source>No files were moved.</source>
        <translation>Keine Dateien wurden übertragen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(keine Angabe)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>the table has the first %1, the figures count all</source>
        <translation>die Tabelle enthält die ersten %1, die Zahlen gelten für alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broke off</source>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>of all logs that were ever read</source>
        <translation>aus allen jemals gelesenen Protokollen</translation>
    </message>
    <message>
        <source>Hour (%1)</source>
        <translation>Stunde (%1)</translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <translation>Tag (%1)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>ohne Zeit</translation>
    </message>
    <message>
        <source>transfers</source>
        <comment>name of a file</comment>
        <translation>uebertragungen</translation>
    </message>
    <message>
        <source>No transfer was ever seen</source>
        <translation>Noch nie eine Übertragung gesehen</translation>
    </message>
    <message>
        <source>The history keeps transfers of every log that is opened, each once.
Open a log of sftpgo, vsftpd, xferlog, OpenSSH&apos;s SFTP server or FTP of IIS.</source>
        <translation>Der Verlauf speichert Übertragungen jedes geöffneten Protokolls, jeweils einmal.
Öffnen Sie ein Protokoll von sftpgo, vsftpd, xferlog, dem SFTP-Server von OpenSSH oder FTP von IIS.</translation>
    </message>
    <message>
        <source>No transfers among these events</source>
        <translation>Keine Übertragungen unter diesen Ereignissen</translation>
    </message>
    <message>
        <source>The filter is on: clear it to look at all events.</source>
        <translation>Der Filter ist aktiv: Heben Sie ihn auf, um alle Ereignisse zu sehen.</translation>
    </message>
    <message>
        <source>No transfers in these logs</source>
        <translation>Keine Übertragungen in diesen Protokollen</translation>
    </message>
    <message>
        <source>Here stand uploads, downloads, deletes and logins of file servers.
Open a log of sftpgo, vsftpd, xferlog, OpenSSH&apos;s SFTP server (syslog) or FTP of IIS.</source>
        <translation>Hier stehen Uploads, Downloads, Löschungen und Anmeldungen von Dateiservern.
Öffnen Sie ein Protokoll von sftpgo, vsftpd, xferlog, dem SFTP-Server von OpenSSH (syslog) oder FTP von IIS.</translation>
    </message>
    <message>
        <source>Transfers: %1</source>
        <translation>Übertragungen: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::Tray</name>
    <message>
        <source>&amp;Show Sightglass</source>
        <translation>Sightglass an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Sightglass follows %Ln source(s)</source>
        <translation>
            <numerusform>Sightglass verfolgt %Ln Quelle</numerusform>
            <numerusform>Sightglass verfolgt %Ln Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Triage</name>
    <message numerus="yes">
        <source>%Ln event(s) dismissed; nothing was deleted.</source>
        <translation>
            <numerusform>%Ln Ereignis verworfen; nichts wurde gelöscht.</numerusform>
            <numerusform>%Ln Ereignisse verworfen; nichts wurde gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) removed from ticket %1.</source>
        <translation>
            <numerusform>%Ln Ereignis aus Ticket %1 entfernt.</numerusform>
            <numerusform>%Ln Ereignisse aus Ticket %1 entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 was deleted in another window; what you wrote is kept in its revisions.</source>
        <translation>Ticket %1 wurde in einem anderen Fenster gelöscht; Ihr Text bleibt in seinen Revisionen erhalten.</translation>
    </message>
    <message>
        <source>Ticket %1 was deleted.</source>
        <translation>Ticket %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Check the evidence of ticket %1</source>
        <translation>Beweismittel von Ticket %1 prüfen</translation>
    </message>
</context>
<context>
    <name>sightglass::TriageActions</name>
    <message>
        <source>Ticket %1 was made.</source>
        <translation>Ticket %1 wurde erstellt.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection are taken.</source>
        <translation>
            <numerusform>Das erste Ereignis der Auswahl wird genommen.</numerusform>
            <numerusform>Die ersten %Ln Ereignisse der Auswahl werden genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Add to ticket…</source>
        <translation>Zu Ticket hinzufügen…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder anzeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open ticket %1: %2</source>
        <translation>Ticket %1 öffnen: %2</translation>
    </message>
    <message>
        <source>The log of this event is not open.</source>
        <translation>Das Protokoll dieses Ereignisses ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>None of the logs with events of this ticket is open.</source>
        <translation>Keines der Protokolle mit Ereignissen dieses Tickets ist geöffnet.</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>Ticket %1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln event(s):</source>
        <translation>
            <numerusform>Notiz zu %Ln Ereignis:</numerusform>
            <numerusform>Notiz zu %Ln Ereignissen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln event(s), separated by commas:</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Ereignis, durch Kommas getrennt:</numerusform>
            <numerusform>Schlagwörter von %Ln Ereignissen, durch Kommas getrennt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of ticket %1</source>
        <translation>Bericht zu Ticket %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>sightglass::TriageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Pins and tickets cannot be kept: %1</source>
        <translation>Angeheftetes und Tickets können nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TriagePanel</name>
    <message>
        <source>Pinned events</source>
        <translation>Angeheftete Ereignisse</translation>
    </message>
    <message>
        <source>Go to event</source>
        <translation>Zum Ereignis</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>No pins in the open logs.
Choose events in the table and press P to keep them here.</source>
        <translation>In den geöffneten Protokollen ist nichts angeheftet.
Wählen Sie Ereignisse in der Tabelle aus, und drücken Sie P, um sie hier zu behalten.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Shows the events of the ticket alone, in the logs that are open</source>
        <translation>Zeigt nur die Ereignisse des Tickets in den geöffneten Protokollen an</translation>
    </message>
    <message>
        <source>Writes the ticket with its evidence as PDF, HTML or Markdown</source>
        <translation>Schreibt das Ticket mit seinen Beweismitteln als PDF, HTML oder Markdown</translation>
    </message>
    <message>
        <source>No tickets yet.
Choose events in the table and press T to make one of them.</source>
        <translation>Noch keine Tickets.
Wählen Sie Ereignisse in der Tabelle aus, und drücken Sie T, um daraus eines zu erstellen.</translation>
    </message>
    <message>
        <source>Pi&amp;ns</source>
        <translation>A&amp;ngeheftet</translation>
    </message>
    <message>
        <source>Tic&amp;kets</source>
        <translation>Tic&amp;kets</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualModel</name>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualPage</name>
    <message>
        <source>Findings or templates</source>
        <translation>Befunde oder Muster</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>Kind of findings</source>
        <translation>Art der Befunde</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Show &amp;dismissed</source>
        <translation>Ver&amp;worfene anzeigen</translation>
    </message>
    <message>
        <source>Also findings that were dismissed or are normal here</source>
        <translation>Auch Befunde, die verworfen wurden oder hier normal sind</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>&amp;Show events</source>
        <translation>&amp;Ereignisse anzeigen</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Hides this finding; nothing is deleted</source>
        <translation>Blendet diesen Befund aus; nichts wird gelöscht</translation>
    </message>
    <message>
        <source>&amp;Normal here</source>
        <translation>Hier &amp;normal</translation>
    </message>
    <message>
        <source>Hides all findings of this kind about this template or value, also those to come</source>
        <translation>Blendet alle Befunde dieser Art zu diesem Muster oder Wert aus, auch künftige</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln Muster</numerusform>
            <numerusform>%Ln Muster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the most frequent %Ln are shown</source>
        <translation>
            <numerusform>das häufigste wird angezeigt</numerusform>
            <numerusform>die %Ln häufigsten werden angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed</source>
        <translation>
            <numerusform>%Ln verworfen</numerusform>
            <numerusform>%Ln verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Looking for what is unusual…</source>
        <translation>Auffälliges wird gesucht…</translation>
    </message>
    <message>
        <source>Messages are grouped to templates, and what is rare, new, sudden or missing is listed.
This begins when all logs are read.</source>
        <translation>Meldungen werden zu Mustern gruppiert; Seltenes, Neues, Plötzliches und Fehlendes wird aufgelistet.
Das beginnt, wenn alle Protokolle gelesen sind.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Die Suche wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing is known yet of what is unusual here.</source>
        <translation>Über Auffälliges ist hier noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing else is unusual</source>
        <translation>Sonst nichts Auffälliges</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) were dismissed or are normal here; &quot;Show dismissed&quot; brings them back.</source>
        <translation>
            <numerusform>%Ln Befund wurde verworfen oder ist hier normal; „Verworfene anzeigen“ holt ihn zurück.</numerusform>
            <numerusform>%Ln Befunde wurden verworfen oder sind hier normal; „Verworfene anzeigen“ holt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual found</source>
        <translation>Nichts Auffälliges gefunden</translation>
    </message>
    <message>
        <source>No rare or sudden messages, no pauses and no signs of tampering under this choice.
That is no proof that all is well.</source>
        <translation>Keine seltenen oder plötzlichen Meldungen, keine Pausen und keine Anzeichen von Manipulation in dieser Auswahl.
Das ist kein Beweis, dass alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation>%1 von 100 Punkten</translation>
    </message>
    <message>
        <source>No longer d&amp;ismissed</source>
        <translation>Nicht mehr &amp;verwerfen</translation>
    </message>
    <message>
        <source>Not &amp;normal here</source>
        <translation>Hier nicht &amp;normal</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Muster</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed: %1.</source>
        <translation>Verworfen: %1.</translation>
    </message>
    <message>
        <source>Normal here, also in logs of this kind to come: %1.</source>
        <translation>Hier normal, auch in künftigen Protokollen dieser Art: %1.</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualService</name>
    <message>
        <source>What is unusual</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>%1 (the first %2)</source>
        <translation>%1 (die ersten %2)</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Muster: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Log cleared</source>
        <translation>Protokoll gelöscht</translation>
    </message>
    <message>
        <source>Missing records</source>
        <translation>Fehlende Datensätze</translation>
    </message>
    <message>
        <source>Time runs backwards</source>
        <translation>Zeit läuft rückwärts</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>Nichts protokolliert</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Meldung</translation>
    </message>
    <message>
        <source>Rare message</source>
        <translation>Seltene Meldung</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Häufung</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Ausbleiben</translation>
    </message>
    <message>
        <source>More errors</source>
        <translation>Mehr Fehler</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>unbekannter Zeit</translation>
    </message>
    <message>
        <source>Events say that a log was cleared (%1).</source>
        <translation>Ereignisse melden, dass ein Protokoll gelöscht wurde (%1).</translation>
    </message>
    <message>
        <source>An event of %1 says that a log was cleared (%2).</source>
        <translation>Ein Ereignis von %1 meldet, dass ein Protokoll gelöscht wurde (%2).</translation>
    </message>
    <message>
        <source>Records missing before %2 (%3): %1. Their numbers are skipped.</source>
        <translation>Vor %2 fehlen Datensätze (%3): %1. Ihre Nummern sind übersprungen.</translation>
    </message>
    <message>
        <source>Time jumps back by %1, from %2 to %3 (%4): the clock was set, or lines were put in.</source>
        <translation>Die Zeit springt um %1 zurück, von %2 auf %3 (%4): Die Uhr wurde gestellt, oder Zeilen wurden eingefügt.</translation>
    </message>
    <message>
        <source>No event at all for %1 from %2 on, though there is hardly a pause otherwise.</source>
        <translation>Ab %2 für %1 kein einziges Ereignis, obwohl es sonst kaum Pausen gibt.</translation>
    </message>
    <message>
        <source>Never seen in the history of this log; %1 of %2 events.</source>
        <translation>Im Verlauf dieses Protokolls noch nie gesehen; %1 von %2 Ereignissen.</translation>
    </message>
    <message>
        <source>Only %1 of %2 events; messages this rare have one chance in %3.</source>
        <translation>Nur %1 von %2 Ereignissen; so seltene Meldungen haben eine Wahrscheinlichkeit von 1 zu %3.</translation>
    </message>
    <message>
        <source>%1 events within %2 from %3 on; usual are %4 (robust z-score %5).</source>
        <translation>%1 Ereignisse innerhalb von %2 ab %3; üblich sind %4 (robuster z-Wert %5).</translation>
    </message>
    <message>
        <source>Stays away for %1 from %2 on, while %3 other events came; otherwise %4 of events are of it.</source>
        <translation>Bleibt ab %2 für %1 aus, während %3 andere Ereignisse kamen; sonst hat sie einen Anteil von %4 der Ereignisse.</translation>
    </message>
    <message>
        <source>%1 of %2 events within %3 from %4 on are errors; usual are %5 (z-score %6).</source>
        <translation>%1 von %2 Ereignissen innerhalb von %3 ab %4 sind Fehler; üblich sind %5 (z-Wert %6).</translation>
    </message>
    <message>
        <source>Source “%1” comes up for the first time after %2 events (%3).</source>
        <translation>Quelle „%1“ erscheint erstmals nach %2 Ereignissen (%3).</translation>
    </message>
    <message>
        <source>Host “%1” comes up for the first time after %2 events (%3).</source>
        <translation>Host „%1“ erscheint erstmals nach %2 Ereignissen (%3).</translation>
    </message>
    <message>
        <source>User “%1” comes up for the first time after %2 events (%3).</source>
        <translation>Benutzer „%1“ erscheint erstmals nach %2 Ereignissen (%3).</translation>
    </message>
    <message>
        <source>Address “%1” comes up for the first time after %2 events (%3).</source>
        <translation>Adresse „%1“ erscheint erstmals nach %2 Ereignissen (%3).</translation>
    </message>
    <message>
        <source>Process “%1” comes up for the first time after %2 events (%3).</source>
        <translation>Prozess „%1“ erscheint erstmals nach %2 Ereignissen (%3).</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueBarChart</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Arrow keys move along the values, Enter shows the events of one, Ctrl+Enter all others.</source>
        <translation>Pfeiltasten bewegen die Auswahl durch die Werte, Eingabe zeigt die Ereignisse eines Wertes, Strg+Eingabe alle anderen.</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>andere Werte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln anderer Wert</numerusform>
            <numerusform>%Ln andere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>(without)</source>
        <comment>events that have no such field</comment>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>Keine Ereignisse anzuzeigen.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>%1 in all, %2 % of the events.</source>
        <translation>Insgesamt %1, %2 % der Ereignisse.</translation>
    </message>
    <message>
        <source>The table has the first %1 values.</source>
        <translation>Die Tabelle enthält die ersten %1 Werte.</translation>
    </message>
    <message>
        <source>Click for these events, with Ctrl for all others.</source>
        <translation>Klicken zeigt diese Ereignisse, mit Strg alle anderen.</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 anzeigen</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>Alle außer %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueCard</name>
    <message>
        <source>Top values of</source>
        <translation>Häufigste Werte von</translation>
    </message>
    <message>
        <source>Field that is counted</source>
        <translation>Gezähltes Feld</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>Fortschritt der Zählung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>Dieses Diagramm entfernen</translation>
    </message>
    <message>
        <source>Top values of %1</source>
        <translation>Häufigste Werte von %1</translation>
    </message>
    <message>
        <source>values-%1</source>
        <comment>name of a file</comment>
        <translation>werte-%1</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln value(s)</source>
        <translation>
            <numerusform>mehr als %Ln Wert</numerusform>
            <numerusform>mehr als %Ln Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped after %1 events</source>
        <translation>nach %1 Ereignissen abgebrochen</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueFilter</name>
    <message>
        <source>Looking for these events…</source>
        <translation>Diese Ereignisse werden gesucht…</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>(without)</source>
        <comment>events that have no such field</comment>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>not %1: %2</source>
        <translation>nicht %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
</context>
<context>
    <name>sightglass::XmlTreeModel</name>
    <message>
        <source>What follows is in the XML view.</source>
        <translation>Der Rest steht in der XML-Ansicht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
</TS>
