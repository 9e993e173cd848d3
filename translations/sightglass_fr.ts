<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CaseText</name>
    <message>
        <source>no time</source>
        <translation>sans heure</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>CHANGED since it was marked</source>
        <translation>MODIFIÉ depuis le marquage</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>computed for this report</source>
        <translation>calculé pour ce rapport</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>as last computed; not checked for this report</source>
        <translation>tel que calculé la dernière fois ; non vérifié pour ce rapport</translation>
    </message>
    <message>
        <source>Times are UTC (ISO 8601). An offset counts the bytes of the log, unpacked, from 0 to the first byte of the record. SHA-256 is as sha256sum prints it; that of a record is of its bytes alone. Characters that cannot be seen, or turn the direction of writing, are shown as ⟨U+202E⟩.</source>
        <translation>Les heures sont en UTC (ISO 8601). Une position compte les octets du journal, décompressé, de 0 au premier octet de l’enregistrement. SHA-256 est donné comme par sha256sum ; celui d’un enregistrement porte sur ses seuls octets. Les caractères invisibles, ou qui changent le sens d’écriture, apparaissent sous la forme ⟨U+202E⟩.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>When and how grave</source>
        <translation>Date et gravité</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>The record goes on; its first 64 KiB are shown.</source>
        <translation>L’enregistrement continue ; ses 64 premiers Kio sont affichés.</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Événements dans le temps</translation>
    </message>
    <message>
        <source>Events by severity</source>
        <translation>Événements par gravité</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assigné à</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Créé (UTC)</translation>
    </message>
    <message>
        <source>Last change (UTC)</source>
        <translation>Dernière modification (UTC)</translation>
    </message>
    <message>
        <source>Report made (UTC)</source>
        <translation>Rapport établi (UTC)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Unpacked from</source>
        <translation>Extrait de</translation>
    </message>
    <message>
        <source>SHA-256 of that file</source>
        <translation>SHA-256 de ce fichier</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>offsets and the SHA-256 of the log are of its text as UTF-8</source>
        <translation>les positions et le SHA-256 du journal portent sur son texte en UTF-8</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>SHA-256 of the log</source>
        <translation>SHA-256 du journal</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translation>SHA-256 de l’enregistrement</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Numéro d’enregistrement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>unchanged since it came from the followed source</source>
        <translation>inchangé depuis son arrivée de la source suivie</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Numéro d’ordre</translation>
    </message>
    <message>
        <source>Followed source</source>
        <translation>Source suivie</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>the SHA-256 of the log is of its text as UTF-8, offsets are bytes of the file</source>
        <translation>le SHA-256 du journal porte sur son texte en UTF-8, les positions sont des octets du fichier</translation>
    </message>
    <message>
        <source>Came and was stored (UTC)</source>
        <translation>Arrivé et enregistré (UTC)</translation>
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
        <translation>http://serveur:8123</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Make the table where it is missing</source>
        <translation>Créer la table si elle n’existe pas</translation>
    </message>
    <message>
        <source>Asynchronous inserts</source>
        <translation>Insertions asynchrones</translation>
    </message>
    <message>
        <source>The server gathers inserts of many senders and answers when they are written</source>
        <translation>Le serveur regroupe les insertions de plusieurs émetteurs et répond une fois qu’elles sont écrites</translation>
    </message>
    <message>
        <source>Server before 21.8</source>
        <translation>Serveur antérieur à 21.8</translation>
    </message>
    <message>
        <source>Times as seconds and microseconds, fields as two arrays</source>
        <translation>Heures en secondes et microsecondes, champs en deux tableaux</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Compresser</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Exactly once in what is asked with FINAL: the table is a ReplacingMergeTree by the event&apos;s id, which takes events that came twice together when it merges parts. A request that is sent again as it was is not even written.</source>
        <translation>Exactement une fois pour ce qui est interrogé avec FINAL : la table est un ReplacingMergeTree selon l’identifiant de l’événement, qui réunit les événements arrivés deux fois lorsqu’il fusionne les parties. Une requête renvoyée à l’identique n’est même pas écrite.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not ClickHouse. Check the address; the port for HTTP is 8123 or 8443.</source>
        <translation>Quelque chose répond à cette adresse, mais ce n’est pas ClickHouse. Vérifiez l’adresse ; le port HTTP est 8123 ou 8443.</translation>
    </message>
    <message>
        <source>there is no such target</source>
        <translation>cette destination n’existe pas</translation>
    </message>
    <message numerus="yes">
        <source>A batch of %n event(s) of the queue was damaged on the disk.</source>
        <translation>
            <numerusform>Un lot de %n événement de la file d’attente a été endommagé sur le disque.</numerusform>
            <numerusform>Un lot de %n événements de la file d’attente a été endommagé sur le disque.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be made: %1</source>
        <translation>La table n’a pas pu être créée : %1</translation>
    </message>
    <message>
        <source>Elasticsearch or OpenSearch</source>
        <translation>Elasticsearch ou OpenSearch</translation>
    </message>
    <message>
        <source>https://server:9200</source>
        <translation>https://serveur:9200</translation>
    </message>
    <message>
        <source>Index or data stream</source>
        <translation>Index ou flux de données</translation>
    </message>
    <message>
        <source>Events are created there, never changed, as data streams ask for</source>
        <translation>Les événements y sont créés, jamais modifiés, comme l’exigent les flux de données</translation>
    </message>
    <message>
        <source>Ingest pipeline</source>
        <translation>Pipeline d’ingestion</translation>
    </message>
    <message>
        <source>Exactly once: each event is created under its own id, and the server says of one that came before that it is there (409). A data stream tells so within its current backing index: an event that is sent again after a rollover is there twice.</source>
        <translation>Exactement une fois : chaque événement est créé sous son propre identifiant, et le serveur signale celui qui est déjà présent (409). Un flux de données ne le fait que dans son index de stockage actuel : un événement renvoyé après un basculement (rollover) est présent deux fois.</translation>
    </message>
    <message>
        <source>The answer is none of the bulk API. Is this Elasticsearch or OpenSearch?</source>
        <translation>La réponse n’est pas celle de l’API bulk. S’agit-il d’Elasticsearch ou d’OpenSearch ?</translation>
    </message>
    <message>
        <source>Something answers there, but it is neither Elasticsearch nor OpenSearch. Check address and path.</source>
        <translation>Quelque chose répond à cette adresse, mais ce n’est ni Elasticsearch ni OpenSearch. Vérifiez l’adresse et le chemin.</translation>
    </message>
    <message>
        <source>Graylog (GELF)</source>
        <translation>Graylog (GELF)</translation>
    </message>
    <message>
        <source>udp://server:12201, tcp://server:12201, tls://server:12201 or http://server:12201/gelf</source>
        <translation>udp://serveur:12201, tcp://serveur:12201, tls://serveur:12201 ou http://serveur:12201/gelf</translation>
    </message>
    <message>
        <source>Bytes of a datagram</source>
        <translation>Octets par datagramme</translation>
    </message>
    <message>
        <source>Of UDP; up to 8192 in a local network</source>
        <translation>Pour UDP ; jusqu’à 8192 sur un réseau local</translation>
    </message>
    <message>
        <source>Of UDP and HTTP; TCP has none</source>
        <translation>Pour UDP et HTTP ; TCP n’en a pas</translation>
    </message>
    <message>
        <source>None: UDP has no answers. A message that is lost on the way is lost; what cannot leave this computer is tried again.</source>
        <translation>Aucune : UDP n’a pas de réponse. Un message perdu en route est perdu ; ce qui ne peut pas quitter cet ordinateur est retenté.</translation>
    </message>
    <message>
        <source>At least once: each message is answered. _event_id tells events that came twice.</source>
        <translation>Au moins une fois : chaque message reçoit une réponse. _event_id permet de reconnaître les événements arrivés deux fois.</translation>
    </message>
    <message>
        <source>At least once: GELF over TCP has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. _event_id tells events that came twice.</source>
        <translation>Au moins une fois : GELF sur TCP n’a pas de réponse, si bien qu’un lot compte comme remis lorsque le serveur l’a lu jusqu’au bout et a fermé la connexion à son tour. _event_id permet de reconnaître les événements arrivés deux fois.</translation>
    </message>
    <message>
        <source>%1 bytes need %2 chunks, and GELF allows 128. Raise the bytes of a datagram, or use TCP.</source>
        <translation>%1 octets demandent %2 fragments, et GELF en autorise 128. Augmentez le nombre d’octets par datagramme, ou utilisez TCP.</translation>
    </message>
    <message>
        <source>The address of a GELF server is udp://, tcp:// or tls://server:12201, or http(s)://server:12201/gelf.</source>
        <translation>L’adresse d’un serveur GELF est udp://, tcp:// ou tls://serveur:12201, ou http(s)://serveur:12201/gelf.</translation>
    </message>
    <message>
        <source>In the body, {{ has no }}.</source>
        <translation>Dans le corps, {{ n’a pas de }}.</translation>
    </message>
    <message>
        <source>The body has {{%1}}, which is nothing of an event.</source>
        <translation>Le corps contient {{%1}}, qui ne désigne rien dans un événement.</translation>
    </message>
    <message>
        <source>HTTP server (JSON)</source>
        <translation>Serveur HTTP (JSON)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>client-log: level, message and client_id to /log; application-log: timestamp, level, source, application, message and metadata to /data/batch</source>
        <translation>client-log : level, message et client_id vers /log ; application-log : timestamp, level, source, application, message et metadata vers /data/batch</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Behind the address; empty: that of the profile. application-log: /data/batch takes a list, /data/ and /data/fast one event each</source>
        <translation>À la suite de l’adresse ; vide : celui du profil. application-log : /data/batch reçoit une liste, /data/ et /data/fast un événement à la fois</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Events in a request</source>
        <translation>Événements par requête</translation>
    </message>
    <message>
        <source>single: one; list: a JSON array; lines: one JSON object a line</source>
        <translation>single : un seul ; list : un tableau JSON ; lines : un objet JSON par ligne</translation>
    </message>
    <message>
        <source>Body of one event</source>
        <translation>Corps d’un événement</translation>
    </message>
    <message>
        <source>JSON with {{message}}, {{time}}, {{severity}}, {{level}}, {{host}}, {{source}}, {{log}}, {{offset}}, {{raw}}, {{fields}}, {{field:NAME}}, {{id}} …; empty: that of the profile</source>
        <translation>JSON avec {{message}}, {{time}}, {{severity}}, {{level}}, {{host}}, {{source}}, {{log}}, {{offset}}, {{raw}}, {{fields}}, {{field:NAME}}, {{id}} … ; vide : celui du profil</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>{{client_id}} of client-log</source>
        <translation>{{client_id}} de client-log</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>{{application}}; empty: the program that wrote the event</source>
        <translation>{{application}} ; vide : le programme qui a écrit l’événement</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Autres en-têtes</translation>
    </message>
    <message>
        <source>name: value, one a line</source>
        <translation>nom: valeur, un par ligne</translation>
    </message>
    <message>
        <source>At least once: an event counts as delivered when the server answers with 2xx. The event&apos;s id is {{id}} in the body; what the server makes of it decides whether an event may be there twice.</source>
        <translation>Au moins une fois : un événement compte comme remis lorsque le serveur répond par 2xx. L’identifiant de l’événement est {{id}} dans le corps ; ce que le serveur en fait décide si un événement peut être présent deux fois.</translation>
    </message>
    <message>
        <source>The address begins with https:// or http://.</source>
        <translation>L’adresse commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>Grafana Loki</source>
        <translation>Grafana Loki</translation>
    </message>
    <message>
        <source>http://server:3100</source>
        <translation>http://serveur:3100</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>What makes a stream, of: host, severity, format, source, log. Few, since each combination is a stream of its own</source>
        <translation>Ce qui définit un flux, parmi : host, severity, format, source, log. Peu nombreux, car chaque combinaison est un flux à part</translation>
    </message>
    <message>
        <source>Label job</source>
        <translation>Label job</translation>
    </message>
    <message>
        <source>Fields as structured metadata</source>
        <translation>Champs en métadonnées structurées</translation>
    </message>
    <message>
        <source>From Loki 3.0, or 2.9 where it is switched on</source>
        <translation>À partir de Loki 3.0, ou de 2.9 si l’option y est activée</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Header X-Scope-OrgID</source>
        <translation>En-tête X-Scope-OrgID</translation>
    </message>
    <message>
        <source>At least once. An entry that is sent again has the same labels, nanosecond and line, and Loki drops it while it still has the first in memory; two equal lines of one microsecond differ in the nanosecond, so that both stay.</source>
        <translation>Au moins une fois. Une entrée renvoyée a les mêmes labels, la même nanoseconde et la même ligne, et Loki l’élimine tant qu’il a la première en mémoire ; deux lignes égales d’une même microseconde diffèrent par la nanoseconde, si bien que les deux restent.</translation>
    </message>
    <message>
        <source>labels has &apos;%1&apos;, but labels are host, severity, format, source, log.</source>
        <translation>labels contient « %1 », mais les labels sont host, severity, format, source, log.</translation>
    </message>
    <message>
        <source>OpenTelemetry (OTLP/HTTP)</source>
        <translation>OpenTelemetry (OTLP/HTTP)</translation>
    </message>
    <message>
        <source>http://server:4318; /v1/logs is added where there is no path</source>
        <translation>http://serveur:4318 ; /v1/logs est ajouté s’il n’y a pas de chemin</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>service.name of all events; empty: the program that wrote the event</source>
        <translation>service.name de tous les événements ; vide : le programme qui a écrit l’événement</translation>
    </message>
    <message>
        <source>More about the resource</source>
        <translation>Autres attributs de la ressource</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>nom=valeur, un par ligne</translation>
    </message>
    <message>
        <source>At least once: OTLP has no way to say that an event came before. Each event carries log.record.uid, by which a store behind the collector can tell. What a server took in part (partial success) is never sent again.</source>
        <translation>Au moins une fois : OTLP ne permet pas de dire qu’un événement est déjà arrivé. Chaque événement porte log.record.uid, par lequel un stockage derrière le collecteur peut le reconnaître. Ce qu’un serveur a accepté en partie (partial success) n’est jamais renvoyé.</translation>
    </message>
    <message>
        <source>The server refused some events without saying which.</source>
        <translation>Le serveur a refusé des événements sans dire lesquels.</translation>
    </message>
    <message>
        <source>Nothing more was taken into the push queue: %1.</source>
        <translation>Plus rien n’a été accepté dans la file d’attente : %1.</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; is wrong: %2</source>
        <translation>L’expression « %1 » est incorrecte : %2</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; matches where nothing is.</source>
        <translation>L’expression « %1 » correspond à du vide.</translation>
    </message>
    <message>
        <source>others may read this secret; allow it to yourself alone (chmod 600)</source>
        <translation>d’autres peuvent lire ce secret ; réservez-vous l’accès (chmod 600)</translation>
    </message>
    <message>
        <source>Syslog server</source>
        <translation>Serveur syslog</translation>
    </message>
    <message>
        <source>tls://server:6514, tcp://server:601 or udp://server:514</source>
        <translation>tls://serveur:6514, tcp://serveur:601 ou udp://serveur:514</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Of events that have none of their own</source>
        <translation>Pour les événements qui n’en ont pas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The message alone, or the record as it stands in the log</source>
        <translation>Le message seul, ou l’enregistrement tel qu’il figure dans le journal</translation>
    </message>
    <message>
        <source>Fields as structured data</source>
        <translation>Champs en données structurées</translation>
    </message>
    <message>
        <source>Name of the structured data</source>
        <translation>Nom des données structurées</translation>
    </message>
    <message>
        <source>name@number of an enterprise</source>
        <translation>nom@numéro d’une entreprise</translation>
    </message>
    <message>
        <source>Mark the text as UTF-8</source>
        <translation>Marquer le texte comme UTF-8</translation>
    </message>
    <message>
        <source>RFC 5424 asks for it; many servers keep the mark as part of the text</source>
        <translation>La RFC 5424 l’exige ; beaucoup de serveurs gardent la marque dans le texte</translation>
    </message>
    <message>
        <source>At least once: syslog has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. What the server holds in memory when it dies is lost with it. The parameter id tells events that came twice.</source>
        <translation>Au moins une fois : syslog n’a pas de réponse, si bien qu’un lot compte comme remis lorsque le serveur l’a lu jusqu’au bout et a fermé la connexion à son tour. Ce que le serveur a en mémoire au moment d’une panne est perdu avec lui. Le paramètre id permet de reconnaître les événements arrivés deux fois.</translation>
    </message>
    <message>
        <source>%1 bytes are too long for a datagram, which carries 65,507. Use TCP or TLS.</source>
        <translation>%1 octets sont trop pour un datagramme, qui en contient 65 507. Utilisez TCP ou TLS.</translation>
    </message>
    <message>
        <source>The address of a syslog server is tls://server:6514, tcp://server:601 or udp://server:514.</source>
        <translation>L’adresse d’un serveur syslog est tls://serveur:6514, tcp://serveur:601 ou udp://serveur:514.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) ahead of this computer&apos;s. Set the one that is wrong, or events will seem too old.</source>
        <translation>
            <numerusform>L’horloge du serveur avance de %n minute sur celle de cet ordinateur. Réglez celle qui est fausse, sinon les événements sembleront trop anciens.</numerusform>
            <numerusform>L’horloge du serveur avance de %n minutes sur celle de cet ordinateur. Réglez celle qui est fausse, sinon les événements sembleront trop anciens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) behind this computer&apos;s. Set the one that is wrong, or events will seem to come from the future.</source>
        <translation>
            <numerusform>L’horloge du serveur retarde de %n minute sur celle de cet ordinateur. Réglez celle qui est fausse, sinon les événements sembleront venir du futur.</numerusform>
            <numerusform>L’horloge du serveur retarde de %n minutes sur celle de cet ordinateur. Réglez celle qui est fausse, sinon les événements sembleront venir du futur.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such kind of target.</source>
        <translation>Ce type de destination n’existe pas.</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos; of this kind of target.</source>
        <translation>Ce type de destination n’a pas de paramètre « %1 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a secret and is not kept with the settings.</source>
        <translation>« %1 » est un secret et n’est pas conservé avec les paramètres.</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;, but %3.</source>
        <translation>%1 vaut « %2 », mais %3.</translation>
    </message>
    <message>
        <source>it is on or off</source>
        <translation>il faut on ou off</translation>
    </message>
    <message>
        <source>it is a number</source>
        <translation>il faut un nombre</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>il faut l’une des valeurs %1</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>il faut une seule ligne</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>%1 must be at least 1.</source>
        <translation>%1 doit valoir au moins 1.</translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; is none.</source>
        <translation>« %1 » n’est pas une adresse.</translation>
    </message>
    <message>
        <source>User and password do not belong into the address, which everybody can see: use the settings for them.</source>
        <translation>L’utilisateur et le mot de passe n’ont pas leur place dans l’adresse, visible de tous : utilisez les paramètres prévus pour cela.</translation>
    </message>
    <message>
        <source>A certificate of the client needs its key, and a key its certificate.</source>
        <translation>Un certificat client a besoin de sa clé, et une clé de son certificat.</translation>
    </message>
    <message>
        <source>https://server:port, and a path where the server is behind one</source>
        <translation>https://serveur:port, et un chemin si le serveur se trouve derrière</translation>
    </message>
    <message>
        <source>udp://server:port, tcp://server:port or tls://server:port</source>
        <translation>udp://serveur:port, tcp://serveur:port ou tls://serveur:port</translation>
    </message>
    <message>
        <source>Masked fields</source>
        <translation>Champs masqués</translation>
    </message>
    <message>
        <source>Names of fields, with commas between them, whose values are replaced by *** before anything leaves; also source, host, log and raw</source>
        <translation>Noms de champs, séparés par des virgules, dont les valeurs sont remplacées par *** avant tout envoi ; aussi source, host, log et raw</translation>
    </message>
    <message>
        <source>Masked text</source>
        <translation>Texte masqué</translation>
    </message>
    <message>
        <source>Regular expressions (RE2), one a line: what they match is replaced by *** in all texts</source>
        <translation>Expressions régulières (RE2), une par ligne : ce qui y correspond est remplacé par *** dans tous les textes</translation>
    </message>
    <message>
        <source>Send the record as it stands in the log</source>
        <translation>Envoyer l’enregistrement tel qu’il figure dans le journal</translation>
    </message>
    <message>
        <source>Beside message and fields</source>
        <translation>En plus du message et des champs</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autorité de certification propre</translation>
    </message>
    <message>
        <source>File (PEM) with certificates that are trusted beside those of this computer</source>
        <translation>Fichier (PEM) de certificats approuvés en plus de ceux de cet ordinateur</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>File (PEM) that shows the server who we are</source>
        <translation>Fichier (PEM) qui prouve notre identité au serveur</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clé du certificat client</translation>
    </message>
    <message>
        <source>File (PEM)</source>
        <translation>Fichier (PEM)</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>Phrase secrète de cette clé</translation>
    </message>
    <message>
        <source>Events in one request</source>
        <translation>Événements par requête</translation>
    </message>
    <message>
        <source>KiB in one request, before compression</source>
        <translation>Kio par requête, avant compression</translation>
    </message>
    <message>
        <source>Milliseconds to wait for a request to fill</source>
        <translation>Millisecondes d’attente pour remplir une requête</translation>
    </message>
    <message>
        <source>Events that come one by one are sent together</source>
        <translation>Les événements qui arrivent un par un sont envoyés ensemble</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>1 keeps the order of the events</source>
        <translation>1 conserve l’ordre des événements</translation>
    </message>
    <message>
        <source>Seconds until a request counts as lost</source>
        <translation>Secondes avant qu’une requête soit tenue pour perdue</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>basic: user and password; bearer: a token; apikey: a key of Elasticsearch</source>
        <translation>basic : utilisateur et mot de passe ; bearer : un jeton ; apikey : une clé d’Elasticsearch</translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <translation>Mot de passe, jeton ou clé</translation>
    </message>
    <message>
        <source>The server does not know who we are (%1). Check user, password, token or key.</source>
        <translation>Le serveur ne nous reconnaît pas (%1). Vérifiez l’utilisateur, le mot de passe, le jeton ou la clé.</translation>
    </message>
    <message>
        <source>The server knows us and forbids it (%1). Ask for the right to write there.</source>
        <translation>Le serveur nous reconnaît et refuse l’accès (%1). Demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>There is nothing at this path (%1). Check address and path.</source>
        <translation>Il n’y a rien à ce chemin (%1). Vérifiez l’adresse et le chemin.</translation>
    </message>
    <message>
        <source>The path exists but takes no such request (%1). Check path and method.</source>
        <translation>Le chemin existe mais n’accepte pas cette requête (%1). Vérifiez le chemin et la méthode.</translation>
    </message>
    <message>
        <source>A proxy in between wants to know who we are (%1).</source>
        <translation>Un proxy intermédiaire demande une authentification (%1).</translation>
    </message>
    <message>
        <source>The request is too large for the server (%1).</source>
        <translation>La requête est trop grande pour le serveur (%1).</translation>
    </message>
    <message>
        <source>The server is busy or away (%1).</source>
        <translation>Le serveur est occupé ou absent (%1).</translation>
    </message>
    <message>
        <source>The server points to another address (HTTP %1: %2). Use that one if you trust it.</source>
        <translation>Le serveur renvoie à une autre adresse (HTTP %1 : %2). Utilisez-la si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>The name of %1 is not known. Check the spelling, and whether this computer reaches the name server of that network.</source>
        <translation>Le nom de %1 est inconnu. Vérifiez l’orthographe, et si cet ordinateur atteint le serveur de noms de ce réseau.</translation>
    </message>
    <message>
        <source>%1 refuses the connection: nothing listens there, or a firewall says no. Check port and server.</source>
        <translation>%1 refuse la connexion : rien n’y écoute, ou un pare-feu s’y oppose. Vérifiez le port et le serveur.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer (%2). It is tried again.</source>
        <translation>La connexion à %1 a été coupée avant la réponse (%2). Une nouvelle tentative aura lieu.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check network and firewall, or raise the timeout.</source>
        <translation>%1 n’a pas répondu à temps. Vérifiez le réseau et le pare-feu, ou augmentez le délai d’attente.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here (%2). Check the network.</source>
        <translation>%1 est inaccessible d’ici (%2). Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the certificate of %1 (%2). Name the authority&apos;s certificate in the settings (Own certificate authority).</source>
        <translation>Le certificat de %1 n’est signé par personne que cet ordinateur approuve (%2). Indiquez le certificat de l’autorité dans les paramètres (Autorité de certification propre).</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired (%2). The server needs a new one; check this computer&apos;s clock, too.</source>
        <translation>Le certificat de %1 a expiré (%2). Le serveur a besoin d’un nouveau certificat ; vérifiez aussi l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet (%2). Is this computer&apos;s clock right?</source>
        <translation>Le certificat de %1 n’est pas encore valide (%2). L’horloge de cet ordinateur est-elle à l’heure ?</translation>
    </message>
    <message>
        <source>The certificate of %1 is that of another server (%2). Use the name that stands in it, or check that you are talking to the right server.</source>
        <translation>Le certificat de %1 est celui d’un autre serveur (%2). Utilisez le nom qu’il contient, ou vérifiez que vous parlez au bon serveur.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about (%2). Is it the port for TLS, and does the server want a client certificate?</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie (%2). Est-ce le port pour TLS, et le serveur exige-t-il un certificat client ?</translation>
    </message>
    <message>
        <source>A certificate or key of the settings cannot be read: %1</source>
        <translation>Un certificat ou une clé des paramètres est illisible : %1</translation>
    </message>
    <message>
        <source>%1: too large (%2)</source>
        <translation>%1 : trop grand (%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>le serveur a fermé la connexion</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM)</source>
        <translation>%1 ne contient pas de certificat (PEM)</translation>
    </message>
    <message>
        <source>%1 and %2 are no certificate and key (PEM), or the passphrase is wrong</source>
        <translation>%1 et %2 ne sont pas un certificat et une clé (PEM), ou la phrase secrète est fausse</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source> … (cut: %1 characters)</source>
        <translation> … (coupé : %1 caractères)</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>Événements %1</translation>
    </message>
    <message>
        <source>rows are missing; is the disk for temporary files full?</source>
        <translation>des lignes manquent ; le disque des fichiers temporaires est-il plein ?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads logs and shows how many events of each severity they hold.</source>
        <translation>Lit des journaux et indique combien d’événements de chaque gravité ils contiennent.</translation>
    </message>
    <message>
        <source>Logs or folders to open.</source>
        <translation>Journaux ou dossiers à ouvrir.</translation>
    </message>
    <message>
        <source>Open a window of its own, also where there is one already.</source>
        <translation>Ouvrir une nouvelle fenêtre, même s’il y en a déjà une.</translation>
    </message>
</context>
<context>
    <name>sightglass::AboutDialog</name>
    <message>
        <source>About Sightglass</source>
        <translation>À propos de Sightglass</translation>
    </message>
    <message>
        <source>Sightglass %1
Reads logs and shows the level of what flows inside.

Free software under the GNU General Public License, version 3 or later.
It comes with no warranty, to the extent that the law permits.</source>
        <translation>Sightglass %1
Lit des journaux et montre le niveau de ce qui y circule.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.
Il est fourni sans garantie, dans la mesure permise par la loi.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Sightglass %1 on %2</source>
        <translation>Sightglass %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
</context>
<context>
    <name>sightglass::AddToTicketDialog</name>
    <message>
        <source>Add to ticket</source>
        <translation>Ajouter au ticket</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln event(s) to:</source>
        <translation>
            <numerusform>Ajouter %Ln événement à :</numerusform>
            <numerusform>Ajouter %Ln événements à :</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a ticket by number, title or assignee</source>
        <translation>Chercher un ticket par numéro, titre ou personne assignée</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Nouveau ticket…</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1 : %2 (%3)</translation>
    </message>
</context>
<context>
    <name>sightglass::AlertModel</name>
    <message>
        <source>It goes on.</source>
        <translation>Toujours en cours.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Terminée.</translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <translation>Dernier événement (%1)</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>sightglass::AlertRulesDialog</name>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nouvelle règle</translation>
    </message>
    <message>
        <source>&amp;Delete rule</source>
        <translation>&amp;Supprimer la règle</translation>
    </message>
    <message>
        <source>Notify on the &amp;desktop</source>
        <translation>Notifier sur le &amp;bureau</translation>
    </message>
    <message>
        <source>Make a &amp;ticket</source>
        <translation>Créer un &amp;ticket</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Règles d’alerte</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>N&amp;om :</translation>
    </message>
    <message>
        <source>Events that come</source>
        <translation>Des événements arrivent</translation>
    </message>
    <message>
        <source>No event comes</source>
        <translation>Aucun événement n’arrive</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;Quand :</translation>
    </message>
    <message>
        <source>As in the filter line; empty: every event</source>
        <translation>Comme dans la ligne de filtre ; vide : tout événement</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtre :</translation>
    </message>
    <message>
        <source>Take a saved filter…</source>
        <translation>Prendre un filtre enregistré…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>Au &amp;moins :</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unité de temps</translation>
    </message>
    <message>
        <source>With&amp;in:</source>
        <translation>&amp;Durée :</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>tous ensemble</translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Counts each value of this field by itself: any name of a field</source>
        <translation>Compte à part chaque valeur de ce champ : tout nom de champ convient</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Comptés :</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Une règle doit avoir un nom.</translation>
    </message>
    <message>
        <source>The filter of &quot;%1&quot; is wrong: %2</source>
        <translation>Le filtre de « %1 » est incorrect : %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>There is no push target yet: Push &gt; Push targets… makes one</source>
        <translation>Il n’y a pas encore de destination : Transmission &gt; Destinations… en crée une</translation>
    </message>
    <message>
        <source>The alert goes there as one event, once; the queue keeps it while the target is away</source>
        <translation>L’alerte y est envoyée comme un événement, une seule fois ; la file d’attente la conserve tant que la destination est indisponible</translation>
    </message>
    <message>
        <source>&amp;Push it to:</source>
        <translation>Transmettre &amp;vers :</translation>
    </message>
</context>
<context>
    <name>sightglass::Alerts</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Any critical event</source>
        <translation>Tout événement critique</translation>
    </message>
    <message>
        <source>Failed logons of one user</source>
        <translation>Échecs d’ouverture de session d’un même utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more alert(s) since the last notification.</source>
        <translation>
            <numerusform>%Ln autre alerte depuis la dernière notification.</numerusform>
            <numerusform>%Ln autres alertes depuis la dernière notification.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is silent: nothing came for %2.</source>
        <translation>Silence de %1 : rien reçu depuis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in %1</source>
        <translation>
            <numerusform>%Ln événement en %1</numerusform>
            <numerusform>%Ln événements en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1: %2</source>
        <translation>, %1 : %2</translation>
    </message>
    <message>
        <source>A source is silent for %1</source>
        <translation>Une source est silencieuse depuis %1</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>tout événement</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number, query</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, the same %1</source>
        <translation>, par %1</translation>
    </message>
    <message>
        <source>, within %1</source>
        <translation>, en %1</translation>
    </message>
    <message>
        <source>Alerts could not be taken out of the history: %1</source>
        <translation>Les alertes n’ont pas pu être retirées de l’historique : %1</translation>
    </message>
    <message>
        <source>Alerts wait to be pushed: %1</source>
        <translation>Des alertes attendent d’être transmises : %1</translation>
    </message>
    <message>
        <source>Alerts wait to be saved: %1</source>
        <translation>Des alertes attendent d’être enregistrées : %1</translation>
    </message>
</context>
<context>
    <name>sightglass::AnalysisView</name>
    <message>
        <source>Events of this log over time, by severity</source>
        <translation>Événements de ce journal dans le temps, par gravité</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>É&amp;volution</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>Marked events</source>
        <translation>Événements marqués</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Marques</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Octet</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problèmes (%1)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Said about it</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>ticket %1</translation>
    </message>
    <message>
        <source>&amp;Marks (%1)</source>
        <translation>&amp;Marques (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Audit failures</source>
        <translation>Échecs de l’audit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Events from</source>
        <translation>Événements du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>It lay at</source>
        <translation>Emplacement</translation>
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
        <translation>L’endroit où il a été suivi n’est pas (ou plus) connu ici : ses événements sont les copies conservées lors du marquage.</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartMenu</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>Copier ou enregistrer ce graphique</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Menu du graphique</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>&amp;Copier comme image</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>Copier les &amp;nombres</translation>
    </message>
    <message>
        <source>Copy numbers as CS&amp;V</source>
        <translation>Copier les nombres en CS&amp;V</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Enregistrer en &amp;PNG…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Enregistrer en &amp;SVG…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>Afficher comme &amp;tableau…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartTableDialog</name>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copier en CS&amp;V</translation>
    </message>
    <message>
        <source>Takes the numbers that the chart shows now</source>
        <translation>Reprend les nombres que le graphique affiche maintenant</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Show or hide %1 in the timeline and the shares</source>
        <translation>Afficher ou masquer %1 dans la chronologie et les parts</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Share of the severities</source>
        <translation>Part des gravités</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Toutes les gravités</translation>
    </message>
    <message>
        <source>Critical and error</source>
        <translation>Critique et erreur</translation>
    </message>
    <message>
        <source>Severities that are counted</source>
        <translation>Gravités comptées</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Événements dans le temps</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>chronologie</translation>
    </message>
    <message>
        <source>Share of the severities over time</source>
        <translation>Part des gravités dans le temps</translation>
    </message>
    <message>
        <source>severity-share</source>
        <comment>name of a file</comment>
        <translation>part-gravites</translation>
    </message>
    <message>
        <source>Events by weekday and hour</source>
        <translation>Événements par jour de la semaine et par heure</translation>
    </message>
    <message>
        <source>weekday-hour</source>
        <comment>name of a file</comment>
        <translation>jour-heure</translation>
    </message>
    <message>
        <source>&amp;Add top values</source>
        <translation>&amp;Ajouter un champ</translation>
    </message>
    <message>
        <source>Adds a chart of the most frequent values of a field</source>
        <translation>Ajoute un graphique des valeurs les plus fréquentes d’un champ</translation>
    </message>
    <message>
        <source>%1, a bar is %2</source>
        <translation>%1, une barre = %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation>
            <numerusform>%Ln événement sans heure n’est pas affiché</numerusform>
            <numerusform>%Ln événements sans heure ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time</source>
        <translation>
            <numerusform>%Ln événement sans heure</numerusform>
            <numerusform>%Ln événements sans heure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ComparisonView</name>
    <message>
        <source>Counts of both</source>
        <translation>Nombres des deux</translation>
    </message>
    <message>
        <source>Events of both by severity</source>
        <translation>Événements des deux par gravité</translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation>N&amp;ombres</translation>
    </message>
    <message>
        <source>Sources of both</source>
        <translation>Sources des deux</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>Sour&amp;ces</translation>
    </message>
    <message>
        <source>Templates of both</source>
        <translation>Modèles des deux</translation>
    </message>
    <message>
        <source>T&amp;emplates</source>
        <translation>Modèl&amp;es</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, lu le %2</translation>
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
        <translation>Première : %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Seconde : %1</translation>
    </message>
    <message>
        <source>T&amp;emplates (%1 new, %2 vanished)</source>
        <translation>Modèl&amp;es (%1 nouveaux, %2 disparus)</translation>
    </message>
    <message>
        <source>Templates are kept of analyses that were open while the Unusual page was looked at. Of these they were not:
%1
Open the log again, look at its Unusual page, and compare that analysis.</source>
        <translation>Les modèles sont conservés pour les analyses qui étaient ouvertes quand la page Anomalies a été consultée. Ce n’est pas le cas de :
%1
Rouvrez le journal, consultez sa page Anomalies, puis comparez cette analyse-là.</translation>
    </message>
</context>
<context>
    <name>sightglass::DetailsPane</name>
    <message>
        <source>Fr&amp;iendly view</source>
        <translation>Vue conv&amp;iviale</translation>
    </message>
    <message>
        <source>&amp;XML view</source>
        <translation>Vue &amp;XML</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Champs de l’événement</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>Copier le nom et la valeur</translation>
    </message>
    <message>
        <source>Copy all fields</source>
        <translation>Copier tous les champs</translation>
    </message>
    <message>
        <source>Only events with this value</source>
        <translation>Seulement les événements avec cette valeur</translation>
    </message>
    <message>
        <source>All but events with this value</source>
        <translation>Tous les événements sauf ceux avec cette valeur</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy raw record</source>
        <translation>Copier l’enregistrement brut</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Values of the event</source>
        <translation>Valeurs de l’événement</translation>
    </message>
    <message>
        <source>This event cannot be shown</source>
        <translation>Cet événement ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Ge&amp;neral</source>
        <translation>Gé&amp;néral</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Champs</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Raw record</source>
        <translation>Enregistrement &amp;brut</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, what it means</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (level 0)</source>
        <translation>%1 (niveau 0)</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>N/D</translation>
    </message>
    <message>
        <source>Log name:</source>
        <translation>Nom du journal :</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source :</translation>
    </message>
    <message>
        <source>Event ID:</source>
        <translation>ID de l’événement :</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>Niveau :</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Utilisateur :</translation>
    </message>
    <message>
        <source>Operational code:</source>
        <translation>Code opérationnel :</translation>
    </message>
    <message>
        <source>Logged:</source>
        <translation>Journalisé :</translation>
    </message>
    <message>
        <source>Task category:</source>
        <translation>Catégorie de la tâche :</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Keywords:</source>
        <translation>Mots clés :</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Ordinateur :</translation>
    </message>
    <message>
        <source>Record number:</source>
        <translation>Numéro d’enregistrement :</translation>
    </message>
    <message>
        <source>Process, thread:</source>
        <translation>Processus, thread :</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier :</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, octet %2</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Aucun événement sélectionné</translation>
    </message>
    <message>
        <source>Choose one in the table to see all of it here.</source>
        <translation>Sélectionnez-en un dans le tableau pour le voir ici en entier.</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Succès de l’audit</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Échec de l’audit</translation>
    </message>
    <message>
        <source>Event ID %1</source>
        <translation>ID d’événement %1</translation>
    </message>
    <message>
        <source>read with a problem</source>
        <translation>lu avec un problème</translation>
    </message>
    <message>
        <source>recovered from unused space, values may be damaged</source>
        <translation>récupéré dans l’espace inutilisé, les valeurs peuvent être endommagées</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Les %1 premiers sur %2 sont affichés.</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, numéro %2</translation>
    </message>
    <message>
        <source>stored %1</source>
        <comment>when the event came</comment>
        <translation>enregistré %1</translation>
    </message>
</context>
<context>
    <name>sightglass::DropOverlay</name>
    <message>
        <source>Drop to read these logs</source>
        <translation>Déposez ici pour lire ces journaux</translation>
    </message>
</context>
<context>
    <name>sightglass::ErrorText</name>
    <message>
        <source>%1 does not exist. Was it moved or renamed?</source>
        <translation>%1 n’existe pas. A-t-il été déplacé ou renommé ?</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask for read access, or copy the log to a place where you have it.</source>
        <translation>La lecture de %1 n’est pas autorisée. Demandez l’accès en lecture, ou copiez le journal à un endroit où vous l’avez.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read. Load it again.</source>
        <translation>%1 a été raccourci pendant la lecture. Chargez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 holds nothing but zero bytes. It was reserved but never written, or lost in a crash.</source>
        <translation>%1 ne contient que des octets nuls. Il a été réservé sans jamais être écrit, ou perdu lors d’un plantage.</translation>
    </message>
    <message>
        <source>%1 is binary data of no known log format.</source>
        <translation>%1 contient des données binaires d’aucun format de journal connu.</translation>
    </message>
    <message>
        <source>%1 is text, but no known log format recognises it.</source>
        <translation>%1 est du texte, mais aucun format de journal connu ne le reconnaît.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>%1 exceeds a limit of this program.</source>
        <translation>%1 dépasse une limite de ce programme.</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the disk full?</source>
        <translation>%1 n’a pas pu être écrit. Le disque est-il plein ?</translation>
    </message>
    <message>
        <source>%1 does not describe a log format.</source>
        <translation>%1 ne décrit pas un format de journal.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Unpack it with its password first.</source>
        <translation>%1 est chiffré. Décompressez-le d’abord avec son mot de passe.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It was left as it is.</source>
        <translation>%1 a été écrit par une version plus récente de ce programme. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 is held by another program. Close that, or try again later.</source>
        <translation>%1 est utilisé par un autre programme. Fermez-le, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program while it worked on %1.</source>
        <translation>Une erreur interne du programme s’est produite lors du traitement de %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is the server running, and are host, port and database right?</source>
        <translation>%1 est inaccessible. Le serveur fonctionne-t-il, et l’hôte, le port et la base de données sont-ils corrects ?</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Check user, password and what the server allows.</source>
        <translation>%1 n’admet pas cet utilisateur. Vérifiez l’utilisateur, le mot de passe et ce que le serveur autorise.</translation>
    </message>
    <message>
        <source>%1 is no address of a database, such as postgresql://user@host:5432/name.</source>
        <translation>%1 n’est pas une adresse de base de données, comme postgresql://user@host:5432/name.</translation>
    </message>
    <message>
        <source>%1 does not answer, or is held by another program. This was not saved; try again.</source>
        <translation>%1 ne répond pas, ou est utilisé par un autre programme. Rien n’a été enregistré ; réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>%1 is no history of this program, or a damaged one. It was left as it is.</source>
        <translation>%1 n’est pas un historique de ce programme, ou est endommagé. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 est inutilisable.</translation>
    </message>
    <message>
        <source>(At byte %1.)</source>
        <translation>(À l’octet %1.)</translation>
    </message>
    <message>
        <source>The file became shorter while it was read; these bytes are gone</source>
        <translation>Le fichier a été raccourci pendant la lecture ; ces octets ont disparu</translation>
    </message>
    <message>
        <source>Very long line; only its beginning was interpreted</source>
        <translation>Ligne très longue ; seul son début a été interprété</translation>
    </message>
    <message>
        <source>These bytes could not be read</source>
        <translation>Ces octets n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off; what stood before was read</source>
        <translation>Le fichier compressé est endommagé ou tronqué ; ce qui précède a été lu</translation>
    </message>
    <message>
        <source>Priority outside 0 to 191</source>
        <translation>Priorité hors de la plage 0 à 191</translation>
    </message>
    <message>
        <source>Header not as RFC 5424 asks</source>
        <translation>En-tête non conforme à la RFC 5424</translation>
    </message>
    <message>
        <source>Structured data not as RFC 5424 asks</source>
        <translation>Données structurées non conformes à la RFC 5424</translation>
    </message>
    <message>
        <source>No valid date and time</source>
        <translation>Pas de date ni d’heure valides</translation>
    </message>
    <message>
        <source>Zero bytes in the text, as a crash leaves them</source>
        <translation>Octets nuls dans le texte, comme après un plantage</translation>
    </message>
    <message>
        <source>This line is not as the format of the log asks</source>
        <translation>Cette ligne n’est pas conforme au format du journal</translation>
    </message>
    <message>
        <source>File header damaged</source>
        <translation>En-tête de fichier endommagé</translation>
    </message>
    <message>
        <source>Chunk header damaged; its records were read nevertheless</source>
        <translation>En-tête de bloc endommagé ; ses enregistrements ont tout de même été lus</translation>
    </message>
    <message>
        <source>Damaged chunk in which no record was found</source>
        <translation>Bloc endommagé dans lequel aucun enregistrement n’a été trouvé</translation>
    </message>
    <message>
        <source>Checksum of the chunk is wrong; its records were read nevertheless</source>
        <translation>La somme de contrôle du bloc est fausse ; ses enregistrements ont tout de même été lus</translation>
    </message>
    <message>
        <source>Damaged record</source>
        <translation>Enregistrement endommagé</translation>
    </message>
    <message>
        <source>The content of this record could not be decoded</source>
        <translation>Le contenu de cet enregistrement n’a pas pu être décodé</translation>
    </message>
    <message>
        <source>The last chunk is cut off; its whole records were read</source>
        <translation>Le dernier bloc est tronqué ; ses enregistrements complets ont été lus</translation>
    </message>
</context>
<context>
    <name>sightglass::EventFinding</name>
    <message>
        <source>Defender found malware</source>
        <translation>Logiciel malveillant détecté par Defender</translation>
    </message>
    <message>
        <source>Windows Defender found malicious or unwanted software. Look at the path, and at what it did about it (1117).</source>
        <translation>Windows Defender a détecté un logiciel malveillant ou indésirable. Examinez le chemin, et ce qui a été entrepris (1117).</translation>
    </message>
    <message>
        <source>Defender was switched off or weakened</source>
        <translation>Defender désactivé ou affaibli</translation>
    </message>
    <message>
        <source>Protection was turned off, or places were excluded from it. Malware does so before it unpacks itself.</source>
        <translation>La protection a été désactivée, ou des emplacements en ont été exclus. Les logiciels malveillants le font avant de se déployer.</translation>
    </message>
    <message>
        <source>An event log was cleared</source>
        <translation>Journal d’événements effacé</translation>
    </message>
    <message>
        <source>Somebody emptied an event log. What it held before is gone here; look for copies that were forwarded, or for deleted records.</source>
        <translation>Quelqu’un a vidé un journal d’événements. Son contenu antérieur n’est plus ici ; cherchez des copies transférées, ou des enregistrements supprimés.</translation>
    </message>
    <message>
        <source>Auditing was changed or event logging stopped</source>
        <translation>Audit modifié ou journalisation arrêtée</translation>
    </message>
    <message>
        <source>What is logged was changed, or the event log service ended. Events may be missing from here on.</source>
        <translation>Ce qui est journalisé a été modifié, ou le service Journal d’événements s’est arrêté. Des événements peuvent manquer à partir d’ici.</translation>
    </message>
    <message>
        <source>A service was installed</source>
        <translation>Service installé</translation>
    </message>
    <message>
        <source>New services start by themselves and with high rights. Everyday with new software; look at the path.</source>
        <translation>Les nouveaux services démarrent seuls et avec des droits élevés. Courant avec un nouveau logiciel ; examinez le chemin.</translation>
    </message>
    <message>
        <source>A suspicious service was installed</source>
        <translation>Service suspect installé</translation>
    </message>
    <message>
        <source>The service runs a command shell, a script or a program from a share or temporary folder: the way of PsExec, SMBexec and Meterpreter.</source>
        <translation>Le service exécute un shell, un script ou un programme d’un partage ou d’un dossier temporaire : le procédé de PsExec, SMBexec et Meterpreter.</translation>
    </message>
    <message>
        <source>Failed logon</source>
        <translation>Échec d’ouverture de session</translation>
    </message>
    <message>
        <source>A wrong password, an unknown or a locked account. Single ones are everyday.</source>
        <translation>Mot de passe incorrect, compte inconnu ou verrouillé. Courant à l’unité.</translation>
    </message>
    <message>
        <source>Password guessing</source>
        <translation>Essais répétés de mots de passe</translation>
    </message>
    <message>
        <source>Ten or more logons to one account failed within ten minutes.</source>
        <translation>Dix échecs d’ouverture de session ou plus sur un même compte en dix minutes.</translation>
    </message>
    <message>
        <source>Password spraying</source>
        <translation>Pulvérisation de mots de passe</translation>
    </message>
    <message>
        <source>Logons to five or more accounts failed from one place within ten minutes.</source>
        <translation>Échecs d’ouverture de session sur cinq comptes ou plus depuis un même endroit en dix minutes.</translation>
    </message>
    <message>
        <source>A user account was created</source>
        <translation>Compte d’utilisateur créé</translation>
    </message>
    <message>
        <source>New accounts are a way to stay. Ask who made it and why.</source>
        <translation>Un nouveau compte est un moyen de rester. Demandez qui l’a créé et pourquoi.</translation>
    </message>
    <message>
        <source>An account was weakened</source>
        <translation>Compte affaibli</translation>
    </message>
    <message>
        <source>Pre-authentication, password or delegation settings of an account were loosened, it was renamed, or got a service name, a history of identities or another key.</source>
        <translation>Les paramètres de pré-authentification, de mot de passe ou de délégation d’un compte ont été assouplis, il a été renommé, ou il a reçu un nom de service, un historique d’identités ou une autre clé.</translation>
    </message>
    <message>
        <source>Somebody became a member of an administrative group</source>
        <translation>Membre ajouté à un groupe d’administration</translation>
    </message>
    <message>
        <source>A member was added to administrators, domain admins or another group with high rights.</source>
        <translation>Un membre a été ajouté aux administrateurs, aux admins du domaine ou à un autre groupe aux droits élevés.</translation>
    </message>
    <message>
        <source>Logon by remote desktop</source>
        <translation>Ouverture de session par le Bureau à distance</translation>
    </message>
    <message>
        <source>Somebody logged on through remote desktop (logon type 10). Look at the address.</source>
        <translation>Quelqu’un a ouvert une session par le Bureau à distance (type d’ouverture de session 10). Examinez l’adresse.</translation>
    </message>
    <message>
        <source>Remote desktop through a tunnel, or taken over</source>
        <translation>Bureau à distance par un tunnel, ou détourné</translation>
    </message>
    <message>
        <source>A remote desktop logon that comes from this computer itself, or a session that was taken over with tscon.</source>
        <translation>Une ouverture de session par le Bureau à distance qui vient de cet ordinateur même, ou une session reprise avec tscon.</translation>
    </message>
    <message>
        <source>Kerberoasting</source>
        <translation>Kerberoasting</translation>
    </message>
    <message>
        <source>A service ticket was asked for with RC4, which can be cracked offline. Old services use it as well; many of them by one account are an attack.</source>
        <translation>Un ticket de service a été demandé avec RC4, cassable hors ligne. D’anciens services l’utilisent aussi ; beaucoup de demandes d’un même compte sont une attaque.</translation>
    </message>
    <message>
        <source>AS-REP roasting</source>
        <translation>AS-REP roasting</translation>
    </message>
    <message>
        <source>A ticket was given without pre-authentication: its password can be cracked offline.</source>
        <translation>Un ticket a été délivré sans pré-authentification : son mot de passe est cassable hors ligne.</translation>
    </message>
    <message>
        <source>DCSync: directory replication asked for</source>
        <translation>DCSync : réplication d’annuaire demandée</translation>
    </message>
    <message>
        <source>An account that is no domain controller asked for the directory&apos;s secrets by replication.</source>
        <translation>Un compte qui n’est pas un contrôleur de domaine a demandé les secrets de l’annuaire par réplication.</translation>
    </message>
    <message>
        <source>DCShadow: a rogue domain controller</source>
        <translation>DCShadow : faux contrôleur de domaine</translation>
    </message>
    <message>
        <source>A computer was made to look like a domain controller, so that it can write to the directory unseen.</source>
        <translation>Un ordinateur a été présenté comme contrôleur de domaine, afin d’écrire dans l’annuaire sans être vu.</translation>
    </message>
    <message>
        <source>LSASS was read</source>
        <translation>LSASS lu</translation>
    </message>
    <message>
        <source>A program opened the process that holds the passwords of those who are logged on, with the rights to read its memory.</source>
        <translation>Un programme a ouvert le processus qui détient les mots de passe des utilisateurs connectés, avec le droit de lire sa mémoire.</translation>
    </message>
    <message>
        <source>LSASS was dumped</source>
        <translation>Mémoire de LSASS extraite</translation>
    </message>
    <message>
        <source>Memory of the process that holds passwords was written to a file, or a tool known for it ran.</source>
        <translation>La mémoire du processus qui détient les mots de passe a été écrite dans un fichier, ou un outil connu pour cela a été exécuté.</translation>
    </message>
    <message>
        <source>Password databases were copied</source>
        <translation>Bases de mots de passe copiées</translation>
    </message>
    <message>
        <source>The SAM, SECURITY or NTDS database was saved or read.</source>
        <translation>La base SAM, SECURITY ou NTDS a été enregistrée ou lue.</translation>
    </message>
    <message>
        <source>Stored passwords were touched</source>
        <translation>Mots de passe stockés consultés</translation>
    </message>
    <message>
        <source>Vaults, key stores, master keys or the password databases of browsers were read, or passwords recorded.</source>
        <translation>Des coffres, magasins de clés, clés principales ou bases de mots de passe de navigateurs ont été lus, ou la saisie de mots de passe capturée.</translation>
    </message>
    <message>
        <source>Code was put into another process</source>
        <translation>Code injecté dans un autre processus</translation>
    </message>
    <message>
        <source>A thread was started in another process, or its memory opened for that. Debuggers and some protection software do so as well.</source>
        <translation>Un thread a été démarré dans un autre processus, ou sa mémoire ouverte à cette fin. Les débogueurs et certains logiciels de protection le font aussi.</translation>
    </message>
    <message>
        <source>PowerShell with an encoded command</source>
        <translation>PowerShell avec une commande encodée</translation>
    </message>
    <message>
        <source>The command is hidden as Base64. Some management software does it as well; decode it.</source>
        <translation>La commande est cachée en Base64. Certains logiciels d’administration le font aussi ; décodez-la.</translation>
    </message>
    <message>
        <source>PowerShell fetched something and may run it</source>
        <translation>PowerShell a téléchargé du contenu et peut l’exécuter</translation>
    </message>
    <message>
        <source>A script downloads from the network: what it gets never has to touch the disk.</source>
        <translation>Un script télécharge depuis le réseau : ce qu’il obtient n’a pas besoin de passer par le disque.</translation>
    </message>
    <message>
        <source>PowerShell attack tool</source>
        <translation>Outil d’attaque PowerShell</translation>
    </message>
    <message>
        <source>Names of known attack scripts, or of functions that load code into memory.</source>
        <translation>Noms de scripts d’attaque connus, ou de fonctions qui chargent du code en mémoire.</translation>
    </message>
    <message>
        <source>Obfuscated PowerShell</source>
        <translation>PowerShell obscurci</translation>
    </message>
    <message>
        <source>Text is taken apart and put together again to hide what it says.</source>
        <translation>Le texte est découpé et réassemblé pour cacher ce qu’il dit.</translation>
    </message>
    <message>
        <source>PowerShell hidden or past its policy</source>
        <translation>PowerShell caché ou hors de sa stratégie</translation>
    </message>
    <message>
        <source>It runs without a window or profile, with the execution policy bypassed, in another version or language mode.</source>
        <translation>Exécuté sans fenêtre ou sans profil, en contournant la stratégie d’exécution, dans une autre version ou un autre mode de langage.</translation>
    </message>
    <message>
        <source>AMSI bypass</source>
        <translation>Contournement d’AMSI</translation>
    </message>
    <message>
        <source>A script speaks of the interface by which virus scanners see scripts: to switch it off.</source>
        <translation>Un script mentionne l’interface par laquelle les antivirus voient les scripts : pour la désactiver.</translation>
    </message>
    <message>
        <source>A scheduled task was created</source>
        <translation>Tâche planifiée créée</translation>
    </message>
    <message>
        <source>Tasks start programs later or again and again. Everyday with new software; look at what it runs.</source>
        <translation>Les tâches démarrent des programmes plus tard ou de façon répétée. Courant avec un nouveau logiciel ; examinez ce qui est exécuté.</translation>
    </message>
    <message>
        <source>A suspicious scheduled task was created</source>
        <translation>Tâche planifiée suspecte créée</translation>
    </message>
    <message>
        <source>The task runs a shell, a script, or something in a temporary or user folder.</source>
        <translation>La tâche exécute un shell, un script, ou un élément d’un dossier temporaire ou d’utilisateur.</translation>
    </message>
    <message>
        <source>A program was set to start by itself</source>
        <translation>Programme configuré pour démarrer seul</translation>
    </message>
    <message>
        <source>Entries in Run keys, the Startup folder, Winlogon and such are started at each logon.</source>
        <translation>Les entrées des clés Run, du dossier Démarrage, de Winlogon et semblables sont lancées à chaque ouverture de session.</translation>
    </message>
    <message>
        <source>Another program starts in place of one</source>
        <translation>Un programme démarre à la place d’un autre</translation>
    </message>
    <message>
        <source>Image file execution options, accessibility programs, COM classes or key providers were replaced, so that foreign code starts with something else.</source>
        <translation>Options d’exécution d’image, programmes d’accessibilité, classes COM ou fournisseurs de clés ont été remplacés, pour que du code étranger démarre avec autre chose.</translation>
    </message>
    <message>
        <source>WMI subscription</source>
        <translation>Abonnement WMI</translation>
    </message>
    <message>
        <source>A filter or consumer of WMI was registered: it runs code at an event and survives a restart.</source>
        <translation>Un filtre ou un consommateur WMI a été inscrit : il exécute du code lors d’un événement et survit à un redémarrage.</translation>
    </message>
    <message>
        <source>A process was started through WMI</source>
        <translation>Processus démarré par WMI</translation>
    </message>
    <message>
        <source>The way by which impacket and many worms go from one computer to the next.</source>
        <translation>Le moyen par lequel impacket et de nombreux vers passent d’un ordinateur à l’autre.</translation>
    </message>
    <message>
        <source>UAC bypass</source>
        <translation>Contournement de l’UAC</translation>
    </message>
    <message>
        <source>A program that gets high rights without asking was made to start another one.</source>
        <translation>Un programme qui obtient des droits élevés sans confirmation a été amené à en démarrer un autre.</translation>
    </message>
    <message>
        <source>UAC or another safeguard was switched off in the registry</source>
        <translation>UAC ou autre protection désactivée dans le Registre</translation>
    </message>
    <message>
        <source>Settings that protect this computer were changed: UAC, macro security, script policy, RDP, restricted admin, WDigest.</source>
        <translation>Des paramètres qui protègent cet ordinateur ont été modifiés : UAC, sécurité des macros, stratégie des scripts, RDP, administration restreinte, WDigest.</translation>
    </message>
    <message>
        <source>Backups or recovery were destroyed</source>
        <translation>Sauvegardes ou récupération détruites</translation>
    </message>
    <message>
        <source>Shadow copies, backups or recovery options were deleted: ransomware does it first.</source>
        <translation>Des clichés instantanés, des sauvegardes ou des options de récupération ont été supprimés : les rançongiciels commencent par là.</translation>
    </message>
    <message>
        <source>A system program used to run or fetch foreign code</source>
        <translation>Programme système utilisé pour exécuter ou télécharger du code étranger</translation>
    </message>
    <message>
        <source>Programs that belong to Windows (regsvr32, rundll32, mshta, certutil …) were used in a way that is known from attacks.</source>
        <translation>Des programmes de Windows (regsvr32, rundll32, mshta, certutil …) ont été utilisés d’une manière connue dans des attaques.</translation>
    </message>
    <message>
        <source>A document or browser started a shell</source>
        <translation>Shell démarré par un document ou un navigateur</translation>
    </message>
    <message>
        <source>Office, a mail program, a browser or a viewer started a shell or script host: as malicious documents do.</source>
        <translation>Office, une messagerie, un navigateur ou une visionneuse a démarré un shell ou un hôte de script, comme le font les documents malveillants.</translation>
    </message>
    <message>
        <source>A server started a shell</source>
        <translation>Shell démarré par un serveur</translation>
    </message>
    <message>
        <source>A web server, database or the print spooler started a shell: as web shells and exploits do.</source>
        <translation>Un serveur web, une base de données ou le spouleur d’impression a démarré un shell, comme le font les web shells et les exploits.</translation>
    </message>
    <message>
        <source>A shell was started from another computer</source>
        <translation>Shell démarré depuis un autre ordinateur</translation>
    </message>
    <message>
        <source>The host of WMI, WinRM, DCOM or a remote service started a shell or script.</source>
        <translation>L’hôte de WMI, de WinRM, de DCOM ou d’un service distant a démarré un shell ou un script.</translation>
    </message>
    <message>
        <source>PsExec or its like</source>
        <translation>PsExec ou équivalent</translation>
    </message>
    <message>
        <source>The service, file or pipe of PsExec, or of tools that work like it.</source>
        <translation>Le service, le fichier ou le canal nommé de PsExec, ou d’outils semblables.</translation>
    </message>
    <message>
        <source>An administrative pipe or share was opened from another computer</source>
        <translation>Canal nommé ou partage administratif ouvert depuis un autre ordinateur</translation>
    </message>
    <message>
        <source>Services, tasks, the registry, accounts or the spooler of this computer were reached over the network.</source>
        <translation>Les services, tâches, comptes, Registre ou spouleur de cet ordinateur ont été atteints par le réseau.</translation>
    </message>
    <message>
        <source>A pipe with the name of an attack tool</source>
        <translation>Canal nommé au nom d’un outil d’attaque</translation>
    </message>
    <message>
        <source>Cobalt Strike, Meterpreter, potatoes and such speak through pipes with these names.</source>
        <translation>Cobalt Strike, Meterpreter, les « potatoes » et semblables communiquent par des canaux nommés ainsi.</translation>
    </message>
    <message>
        <source>Somebody looks around</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Commands that list accounts, groups, trusts, shares or policies. Administrators use them too; an application does not.</source>
        <translation>Commandes qui listent des comptes, groupes, approbations, partages ou stratégies. Les administrateurs s’en servent aussi ; une application, non.</translation>
    </message>
    <message>
        <source>The firewall was opened or switched off</source>
        <translation>Pare-feu ouvert ou désactivé</translation>
    </message>
    <message>
        <source>Rules or profiles of the firewall were changed by command.</source>
        <translation>Des règles ou des profils du pare-feu ont été modifiés par une commande.</translation>
    </message>
    <message>
        <source>A program that has no business in the network speaks to it</source>
        <translation>Programme sans raison d’aller sur le réseau</translation>
    </message>
    <message>
        <source>Script hosts, rundll32, regsvr32 and such opened a connection.</source>
        <translation>Des hôtes de script, rundll32, regsvr32 et semblables ont ouvert une connexion.</translation>
    </message>
    <message>
        <source>A connection through this computer itself</source>
        <translation>Connexion par cet ordinateur même</translation>
    </message>
    <message>
        <source>A server program speaks to remote desktop or file sharing of its own computer: a tunnel.</source>
        <translation>Un programme serveur communique avec le Bureau à distance ou le partage de fichiers de son propre ordinateur : un tunnel.</translation>
    </message>
    <message>
        <source>A driver without a valid signature was loaded</source>
        <translation>Pilote chargé sans signature valide</translation>
    </message>
    <message>
        <source>Drivers have all rights. Attackers bring vulnerable or unsigned ones.</source>
        <translation>Les pilotes ont tous les droits. Les attaquants en apportent de vulnérables ou de non signés.</translation>
    </message>
    <message>
        <source>A library was loaded from a strange place</source>
        <translation>Bibliothèque chargée d’un endroit inhabituel</translation>
    </message>
    <message>
        <source>An unsigned library in a system program, in the spooler, or from a user&apos;s folder.</source>
        <translation>Une bibliothèque non signée dans un programme système, dans le spouleur, ou du dossier d’un utilisateur.</translation>
    </message>
    <message>
        <source>A program file was written in a strange place</source>
        <translation>Fichier programme écrit à un endroit inhabituel</translation>
    </message>
    <message>
        <source>The start-up folder, the spooler&apos;s drivers, a web root, or a script that a document or service left.</source>
        <translation>Le dossier Démarrage, les pilotes du spouleur, une racine web, ou un script laissé par un document ou un service.</translation>
    </message>
    <message>
        <source>The time of a file was set back</source>
        <translation>Date d’un fichier reculée</translation>
    </message>
    <message>
        <source>Creation times are changed to hide new files among old ones. Unpackers do so as well.</source>
        <translation>Les dates de création sont modifiées pour cacher de nouveaux fichiers parmi les anciens. Les logiciels de décompression le font aussi.</translation>
    </message>
    <message>
        <source>Traces were removed</source>
        <translation>Traces effacées</translation>
    </message>
    <message>
        <source>Journals, recent files or logs were deleted by command.</source>
        <translation>Des journaux du système de fichiers, des fichiers récents ou des journaux ont été supprimés par une commande.</translation>
    </message>
    <message>
        <source>A BITS job fetched a file</source>
        <translation>Fichier téléchargé par une tâche BITS</translation>
    </message>
    <message>
        <source>The background transfer service downloads for updates, and for attackers. Look at the address.</source>
        <translation>Le service de transfert en arrière-plan télécharge pour les mises à jour, et pour les attaquants. Examinez l’adresse.</translation>
    </message>
    <message>
        <source>Remote PowerShell (WinRM)</source>
        <translation>PowerShell à distance (WinRM)</translation>
    </message>
    <message>
        <source>A session of Windows Remote Management. Look at who and from where.</source>
        <translation>Une session de gestion à distance de Windows. Examinez qui et d’où.</translation>
    </message>
    <message>
        <source>Print spooler abused</source>
        <translation>Spouleur d’impression détourné</translation>
    </message>
    <message>
        <source>A printer or driver was installed in the way of PrintNightmare or Mimispool.</source>
        <translation>Une imprimante ou un pilote a été installé à la manière de PrintNightmare ou de Mimispool.</translation>
    </message>
    <message>
        <source>A computer&apos;s password was changed by nobody</source>
        <translation>Mot de passe d’un ordinateur changé anonymement</translation>
    </message>
    <message>
        <source>An anonymous logon changed the account of a computer: Zerologon.</source>
        <translation>Une ouverture de session anonyme a modifié le compte d’un ordinateur : Zerologon.</translation>
    </message>
    <message>
        <source>High privileges were taken or used</source>
        <translation>Privilèges élevés obtenus ou utilisés</translation>
    </message>
    <message>
        <source>A process got or used the right to debug others or act as the system; a logon with other credentials followed.</source>
        <translation>Un processus a obtenu ou utilisé le droit de déboguer d’autres processus ou d’agir en tant que système ; une ouverture de session sous d’autres informations d’identification a suivi.</translation>
    </message>
    <message>
        <source>Anonymous or relayed network logon</source>
        <translation>Ouverture de session réseau anonyme ou relayée</translation>
    </message>
    <message>
        <source>An anonymous logon with NTLM, or one of this computer to itself: relays and potatoes look like this.</source>
        <translation>Une ouverture de session anonyme avec NTLM, ou de cet ordinateur vers lui-même : les relais et les « potatoes » ont cet aspect.</translation>
    </message>
    <message>
        <source>A group policy, its rights or the directory&apos;s schema was changed</source>
        <translation>Stratégie de groupe, ses droits ou schéma de l’annuaire modifiés</translation>
    </message>
    <message>
        <source>Objects of the directory that rule many computers were changed.</source>
        <translation>Des objets de l’annuaire qui régissent de nombreux ordinateurs ont été modifiés.</translation>
    </message>
    <message>
        <source>SQL Server: commands, logins or audits changed</source>
        <translation>SQL Server : commandes, connexions ou audits modifiés</translation>
    </message>
    <message>
        <source>xp_cmdshell, CLR, roles, logins or audits of the database server were changed.</source>
        <translation>xp_cmdshell, CLR, rôles, connexions ou audits du serveur de base de données ont été modifiés.</translation>
    </message>
    <message>
        <source>A program was held back by policy</source>
        <translation>Programme bloqué par une stratégie</translation>
    </message>
    <message>
        <source>AppLocker or code integrity refused to run a program or library.</source>
        <translation>AppLocker ou l’intégrité du code a refusé d’exécuter un programme ou une bibliothèque.</translation>
    </message>
    <message>
        <source>Remote control or tunnelling tool</source>
        <translation>Outil de prise en main à distance ou de tunnel</translation>
    </message>
    <message>
        <source>A program to control computers from afar, or to tunnel through a firewall, ran.</source>
        <translation>Un programme servant à contrôler des ordinateurs à distance, ou à percer un tunnel dans un pare-feu, a été exécuté.</translation>
    </message>
</context>
<context>
    <name>sightglass::EventTableModel</name>
    <message numerus="yes">
        <source>%Ln similar event(s), shown one by one</source>
        <translation>
            <numerusform>%Ln événement semblable, affiché un par un</numerusform>
            <numerusform>%Ln événements semblables, affichés un par un</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar event(s) in one row: click here, or press the right arrow key, to see each</source>
        <translation>
            <numerusform>%Ln événement semblable sur une ligne : cliquez ici, ou appuyez sur la flèche droite, pour le voir</numerusform>
            <numerusform>%Ln événements semblables sur une ligne : cliquez ici, ou appuyez sur la flèche droite, pour voir chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered from unused space of the log: a deleted event, whose values may be damaged</source>
        <translation>Récupéré dans l’espace inutilisé du journal : un événement supprimé, dont les valeurs peuvent être endommagées</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Épinglé.</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>Écarté.</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>Ticket %1 : %2</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes : %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
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
        <translation>%1 j %2:%3</translation>
    </message>
    <message>
        <source>%1, recovered</source>
        <translation>%1, récupéré</translation>
    </message>
    <message>
        <source>Audit success (%1)</source>
        <translation>Succès de l’audit (%1)</translation>
    </message>
    <message>
        <source>Audit failure (%1)</source>
        <translation>Échec de l’audit (%1)</translation>
    </message>
    <message>
        <source>Verbose (%1)</source>
        <translation>Commentaires (%1)</translation>
    </message>
    <message>
        <source>Date and Time (%1)</source>
        <translation>Date et heure (%1)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Level as written</source>
        <translation>Niveau d’origine</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID de l’événement</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Task category</source>
        <translation>Catégorie de la tâche</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots clés</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Operational code</source>
        <translation>Code opérationnel</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>N° d’enregistrement</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>ID du processus</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Since previous</source>
        <translation>Depuis le précédent</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Semblables</translation>
    </message>
</context>
<context>
    <name>sightglass::EventWords</name>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Windows is starting up</source>
        <translation>Windows démarre</translation>
    </message>
    <message>
        <source>Windows is shutting down</source>
        <translation>Windows s’arrête</translation>
    </message>
    <message>
        <source>An authentication package was loaded by the Local Security Authority</source>
        <translation>Un package d’authentification a été chargé par l’autorité de sécurité locale</translation>
    </message>
    <message>
        <source>A logon process registered with the Local Security Authority</source>
        <translation>Un processus d’ouverture de session s’est inscrit auprès de l’autorité de sécurité locale</translation>
    </message>
    <message>
        <source>Audit messages were lost because the queue was full</source>
        <translation>Des messages d’audit ont été perdus, la file d’attente étant pleine</translation>
    </message>
    <message>
        <source>A notification package was loaded by the account database</source>
        <translation>Un package de notification a été chargé par la base de données des comptes</translation>
    </message>
    <message>
        <source>A local procedure call port was misused</source>
        <translation>Un port d’appel de procédure local a été utilisé de façon incorrecte</translation>
    </message>
    <message>
        <source>The system time was changed</source>
        <translation>L’heure système a été modifiée</translation>
    </message>
    <message>
        <source>A monitored pattern of security events occurred</source>
        <translation>Un modèle d’événements de sécurité surveillé s’est produit</translation>
    </message>
    <message>
        <source>The administrator ended the state in which auditing had failed</source>
        <translation>L’administrateur a mis fin à l’état d’échec de l’audit</translation>
    </message>
    <message>
        <source>A security package was loaded by the Local Security Authority</source>
        <translation>Un package de sécurité a été chargé par l’autorité de sécurité locale</translation>
    </message>
    <message>
        <source>An account logged on</source>
        <translation>Ouverture de session d’un compte</translation>
    </message>
    <message>
        <source>An account failed to log on</source>
        <translation>Échec d’ouverture de session d’un compte</translation>
    </message>
    <message>
        <source>Claims of a user or device at logon</source>
        <translation>Revendications d’un utilisateur ou d’un périphérique à l’ouverture de session</translation>
    </message>
    <message>
        <source>Group memberships of an account at logon</source>
        <translation>Appartenance d’un compte à des groupes à l’ouverture de session</translation>
    </message>
    <message>
        <source>An account logged off</source>
        <translation>Fermeture de session d’un compte</translation>
    </message>
    <message>
        <source>A denial-of-service protection of IPsec began</source>
        <translation>Une protection IPsec contre le déni de service a commencé</translation>
    </message>
    <message>
        <source>A user started to log off</source>
        <translation>Fermeture de session initiée par l’utilisateur</translation>
    </message>
    <message>
        <source>A logon was tried with credentials given explicitly</source>
        <translation>Tentative d’ouverture de session avec des informations d’identification explicites</translation>
    </message>
    <message>
        <source>A replay attack was detected</source>
        <translation>Une attaque par relecture a été détectée</translation>
    </message>
    <message>
        <source>A handle to an object was asked for</source>
        <translation>Un handle vers un objet a été demandé</translation>
    </message>
    <message>
        <source>A registry value was changed</source>
        <translation>Une valeur du Registre a été modifiée</translation>
    </message>
    <message>
        <source>A handle to an object was closed</source>
        <translation>Le handle d’un objet a été fermé</translation>
    </message>
    <message>
        <source>A handle to an object was asked for in order to delete it</source>
        <translation>Un handle vers un objet a été demandé en vue de le supprimer</translation>
    </message>
    <message>
        <source>An object was deleted</source>
        <translation>Un objet a été supprimé</translation>
    </message>
    <message>
        <source>A handle to a directory or account object was asked for</source>
        <translation>Un handle vers un objet d’annuaire ou de compte a été demandé</translation>
    </message>
    <message>
        <source>An operation was done on a directory object</source>
        <translation>Une opération a été effectuée sur un objet d’annuaire</translation>
    </message>
    <message>
        <source>An object was accessed</source>
        <translation>Accès à un objet</translation>
    </message>
    <message>
        <source>A hard link was about to be made</source>
        <translation>Tentative de création d’un lien physique</translation>
    </message>
    <message>
        <source>Permissions of an object were changed</source>
        <translation>Les autorisations d’un objet ont été modifiées</translation>
    </message>
    <message>
        <source>An application tried to reach a blocked ordinal through the TBS</source>
        <translation>Une application a tenté d’atteindre un ordinal bloqué par les services TBS</translation>
    </message>
    <message>
        <source>Special privileges were given to a new logon</source>
        <translation>Privilèges spéciaux attribués à la nouvelle ouverture de session</translation>
    </message>
    <message>
        <source>A privileged service was called</source>
        <translation>Un service privilégié a été appelé</translation>
    </message>
    <message>
        <source>An operation was tried on a privileged object</source>
        <translation>Tentative d’opération sur un objet privilégié</translation>
    </message>
    <message>
        <source>Security identifiers were filtered from a logon</source>
        <translation>Des identificateurs de sécurité ont été filtrés d’une ouverture de session</translation>
    </message>
    <message>
        <source>A process was started</source>
        <translation>Un nouveau processus a été créé</translation>
    </message>
    <message>
        <source>A process ended</source>
        <translation>Un processus s’est terminé</translation>
    </message>
    <message>
        <source>A handle to an object was duplicated</source>
        <translation>Le handle d’un objet a été dupliqué</translation>
    </message>
    <message>
        <source>Indirect access to an object was asked for</source>
        <translation>Un accès indirect à un objet a été demandé</translation>
    </message>
    <message>
        <source>A data protection master key was backed up</source>
        <translation>Une clé principale de protection des données a été sauvegardée</translation>
    </message>
    <message>
        <source>A data protection master key was recovered</source>
        <translation>Une clé principale de protection des données a été récupérée</translation>
    </message>
    <message>
        <source>Protected data was encrypted</source>
        <translation>Des données protégées ont été chiffrées</translation>
    </message>
    <message>
        <source>Protected data was decrypted</source>
        <translation>Des données protégées ont été déchiffrées</translation>
    </message>
    <message>
        <source>A primary token was given to a process</source>
        <translation>Un jeton principal a été attribué à un processus</translation>
    </message>
    <message>
        <source>A service was installed</source>
        <translation>Service installé</translation>
    </message>
    <message>
        <source>A scheduled task was created</source>
        <translation>Tâche planifiée créée</translation>
    </message>
    <message>
        <source>A scheduled task was deleted</source>
        <translation>Une tâche planifiée a été supprimée</translation>
    </message>
    <message>
        <source>A scheduled task was enabled</source>
        <translation>Une tâche planifiée a été activée</translation>
    </message>
    <message>
        <source>A scheduled task was disabled</source>
        <translation>Une tâche planifiée a été désactivée</translation>
    </message>
    <message>
        <source>A scheduled task was changed</source>
        <translation>Une tâche planifiée a été mise à jour</translation>
    </message>
    <message>
        <source>Privileges of a token were adjusted</source>
        <translation>Les privilèges d’un jeton ont été ajustés</translation>
    </message>
    <message>
        <source>A user right was given</source>
        <translation>Un droit d’utilisateur a été attribué</translation>
    </message>
    <message>
        <source>A user right was taken away</source>
        <translation>Un droit d’utilisateur a été supprimé</translation>
    </message>
    <message>
        <source>A trust to a domain was made</source>
        <translation>Une approbation a été créée vers un domaine</translation>
    </message>
    <message>
        <source>A trust to a domain was removed</source>
        <translation>Une approbation vers un domaine a été supprimée</translation>
    </message>
    <message>
        <source>The Kerberos policy was changed</source>
        <translation>La stratégie Kerberos a été modifiée</translation>
    </message>
    <message>
        <source>The data recovery policy of EFS was changed</source>
        <translation>La stratégie de récupération de données EFS a été modifiée</translation>
    </message>
    <message>
        <source>The audit policy of an object was changed</source>
        <translation>La stratégie d’audit d’un objet a été modifiée</translation>
    </message>
    <message>
        <source>Information on a trusted domain was changed</source>
        <translation>Les informations d’un domaine approuvé ont été modifiées</translation>
    </message>
    <message>
        <source>A logon right was given to an account</source>
        <translation>Un droit d’ouverture de session a été accordé à un compte</translation>
    </message>
    <message>
        <source>A logon right was taken from an account</source>
        <translation>Un droit d’ouverture de session a été retiré à un compte</translation>
    </message>
    <message>
        <source>The audit policy of the system was changed</source>
        <translation>La stratégie d’audit du système a été modifiée</translation>
    </message>
    <message>
        <source>A user account was created</source>
        <translation>Compte d’utilisateur créé</translation>
    </message>
    <message>
        <source>A user account was enabled</source>
        <translation>Un compte d’utilisateur a été activé</translation>
    </message>
    <message>
        <source>An account tried to change its own password</source>
        <translation>Un compte a tenté de modifier son propre mot de passe</translation>
    </message>
    <message>
        <source>A password reset was tried for an account</source>
        <translation>Tentative de réinitialisation du mot de passe d’un compte</translation>
    </message>
    <message>
        <source>A user account was disabled</source>
        <translation>Un compte d’utilisateur a été désactivé</translation>
    </message>
    <message>
        <source>A user account was deleted</source>
        <translation>Un compte d’utilisateur a été supprimé</translation>
    </message>
    <message>
        <source>A global security group was created</source>
        <translation>Un groupe de sécurité global a été créé</translation>
    </message>
    <message>
        <source>A member was added to a global security group</source>
        <translation>Un membre a été ajouté à un groupe de sécurité global</translation>
    </message>
    <message>
        <source>A member was removed from a global security group</source>
        <translation>Un membre a été supprimé d’un groupe de sécurité global</translation>
    </message>
    <message>
        <source>A global security group was deleted</source>
        <translation>Un groupe de sécurité global a été supprimé</translation>
    </message>
    <message>
        <source>A local security group was created</source>
        <translation>Un groupe de sécurité local a été créé</translation>
    </message>
    <message>
        <source>A member was added to a local security group</source>
        <translation>Un membre a été ajouté à un groupe de sécurité local</translation>
    </message>
    <message>
        <source>A member was removed from a local security group</source>
        <translation>Un membre a été supprimé d’un groupe de sécurité local</translation>
    </message>
    <message>
        <source>A local security group was deleted</source>
        <translation>Un groupe de sécurité local a été supprimé</translation>
    </message>
    <message>
        <source>A local security group was changed</source>
        <translation>Un groupe de sécurité local a été modifié</translation>
    </message>
    <message>
        <source>A global security group was changed</source>
        <translation>Un groupe de sécurité global a été modifié</translation>
    </message>
    <message>
        <source>A user account was changed</source>
        <translation>Un compte d’utilisateur a été modifié</translation>
    </message>
    <message>
        <source>The domain policy was changed</source>
        <translation>La stratégie de domaine a été modifiée</translation>
    </message>
    <message>
        <source>A user account was locked out</source>
        <translation>Un compte d’utilisateur a été verrouillé</translation>
    </message>
    <message>
        <source>A computer account was created</source>
        <translation>Un compte d’ordinateur a été créé</translation>
    </message>
    <message>
        <source>A computer account was changed</source>
        <translation>Un compte d’ordinateur a été modifié</translation>
    </message>
    <message>
        <source>A computer account was deleted</source>
        <translation>Un compte d’ordinateur a été supprimé</translation>
    </message>
    <message>
        <source>A local distribution group was created</source>
        <translation>Un groupe de distribution local a été créé</translation>
    </message>
    <message>
        <source>A member was added to a local distribution group</source>
        <translation>Un membre a été ajouté à un groupe de distribution local</translation>
    </message>
    <message>
        <source>A global distribution group was created</source>
        <translation>Un groupe de distribution global a été créé</translation>
    </message>
    <message>
        <source>A member was added to a global distribution group</source>
        <translation>Un membre a été ajouté à un groupe de distribution global</translation>
    </message>
    <message>
        <source>A universal security group was created</source>
        <translation>Un groupe de sécurité universel a été créé</translation>
    </message>
    <message>
        <source>A universal security group was changed</source>
        <translation>Un groupe de sécurité universel a été modifié</translation>
    </message>
    <message>
        <source>A member was added to a universal security group</source>
        <translation>Un membre a été ajouté à un groupe de sécurité universel</translation>
    </message>
    <message>
        <source>A member was removed from a universal security group</source>
        <translation>Un membre a été supprimé d’un groupe de sécurité universel</translation>
    </message>
    <message>
        <source>A universal security group was deleted</source>
        <translation>Un groupe de sécurité universel a été supprimé</translation>
    </message>
    <message>
        <source>The type of a group was changed</source>
        <translation>Le type d’un groupe a été modifié</translation>
    </message>
    <message>
        <source>SID history was added to an account</source>
        <translation>L’historique SID a été ajouté à un compte</translation>
    </message>
    <message>
        <source>SID history could not be added to an account</source>
        <translation>L’historique SID n’a pas pu être ajouté à un compte</translation>
    </message>
    <message>
        <source>A user account was unlocked</source>
        <translation>Un compte d’utilisateur a été déverrouillé</translation>
    </message>
    <message>
        <source>A Kerberos ticket-granting ticket was asked for</source>
        <translation>Un ticket d’authentification Kerberos (TGT) a été demandé</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was asked for</source>
        <translation>Un ticket de service Kerberos a été demandé</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was renewed</source>
        <translation>Un ticket de service Kerberos a été renouvelé</translation>
    </message>
    <message>
        <source>Kerberos pre-authentication failed</source>
        <translation>La pré-authentification Kerberos a échoué</translation>
    </message>
    <message>
        <source>A Kerberos ticket-granting ticket was refused</source>
        <translation>Un ticket d’authentification Kerberos (TGT) a été refusé</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was refused</source>
        <translation>Un ticket de service Kerberos a été refusé</translation>
    </message>
    <message>
        <source>An account was mapped for logon</source>
        <translation>Un compte a été mappé pour l’ouverture de session</translation>
    </message>
    <message>
        <source>Credentials of an account were checked (NTLM)</source>
        <translation>Validation des informations d’identification d’un compte (NTLM)</translation>
    </message>
    <message>
        <source>Credentials of an account were refused by the domain controller</source>
        <translation>Le contrôleur de domaine n’a pas validé les informations d’identification d’un compte</translation>
    </message>
    <message>
        <source>A session was connected again</source>
        <translation>Une session a été reconnectée</translation>
    </message>
    <message>
        <source>A session was disconnected</source>
        <translation>Une session a été déconnectée</translation>
    </message>
    <message>
        <source>The access list of members of administrators groups was set</source>
        <translation>La liste de contrôle d’accès des membres de groupes d’administrateurs a été définie</translation>
    </message>
    <message>
        <source>The name of an account was changed</source>
        <translation>Le nom d’un compte a été modifié</translation>
    </message>
    <message>
        <source>The password hash of an account was read</source>
        <translation>Le hachage du mot de passe d’un compte a été lu</translation>
    </message>
    <message>
        <source>The password policy was queried</source>
        <translation>La stratégie de mot de passe a été interrogée</translation>
    </message>
    <message>
        <source>A new password for directory services restore mode was tried</source>
        <translation>Tentative de définition du mot de passe du mode de restauration des services d’annuaire</translation>
    </message>
    <message>
        <source>An account was searched for a blank password</source>
        <translation>Recherche d’un mot de passe vide pour un compte</translation>
    </message>
    <message>
        <source>The local groups of a user were listed</source>
        <translation>Les groupes locaux d’un utilisateur ont été énumérés</translation>
    </message>
    <message>
        <source>The members of a local group were listed</source>
        <translation>Les membres d’un groupe local ont été énumérés</translation>
    </message>
    <message>
        <source>The workstation was locked</source>
        <translation>La station de travail a été verrouillée</translation>
    </message>
    <message>
        <source>The workstation was unlocked</source>
        <translation>La station de travail a été déverrouillée</translation>
    </message>
    <message>
        <source>The screen saver was started</source>
        <translation>L’écran de veille a été activé</translation>
    </message>
    <message>
        <source>The screen saver ended</source>
        <translation>L’écran de veille a été désactivé</translation>
    </message>
    <message>
        <source>A message could not be decrypted by RPC</source>
        <translation>Un message n’a pas pu être déchiffré par RPC</translation>
    </message>
    <message>
        <source>Auditing settings of an object were changed</source>
        <translation>Les paramètres d’audit d’un objet ont été modifiés</translation>
    </message>
    <message>
        <source>A user was refused a remote desktop connection</source>
        <translation>Une connexion au Bureau à distance a été refusée à un utilisateur</translation>
    </message>
    <message>
        <source>A trusted forest entry was added</source>
        <translation>Une entrée de forêt approuvée a été ajoutée</translation>
    </message>
    <message>
        <source>The certificate manager refused a certificate request</source>
        <translation>Le gestionnaire de certificats a refusé une demande de certificat</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>Un certificat a été révoqué</translation>
    </message>
    <message>
        <source>Security permissions of certificate services were changed</source>
        <translation>Les autorisations de sécurité des services de certificats ont été modifiées</translation>
    </message>
    <message>
        <source>The audit filter of certificate services was changed</source>
        <translation>Le filtre d’audit des services de certificats a été modifié</translation>
    </message>
    <message>
        <source>A certificate was asked for</source>
        <translation>Un certificat a été demandé</translation>
    </message>
    <message>
        <source>A certificate was issued</source>
        <translation>Un certificat a été émis</translation>
    </message>
    <message>
        <source>A certificate request was refused</source>
        <translation>Une demande de certificat a été refusée</translation>
    </message>
    <message>
        <source>Rows were deleted from the certificate database</source>
        <translation>Des lignes ont été supprimées de la base de données des certificats</translation>
    </message>
    <message>
        <source>A certificate template was loaded</source>
        <translation>Un modèle de certificat a été chargé</translation>
    </message>
    <message>
        <source>The table of per-user audit policy was made</source>
        <translation>La table de stratégie d’audit par utilisateur a été créée</translation>
    </message>
    <message>
        <source>A program registered as a source of security events</source>
        <translation>Un programme s’est inscrit comme source d’événements de sécurité</translation>
    </message>
    <message>
        <source>A program ended its registration as a source of security events</source>
        <translation>Un programme s’est désinscrit comme source d’événements de sécurité</translation>
    </message>
    <message>
        <source>The setting to halt on a failed audit was changed</source>
        <translation>La valeur CrashOnAuditFail a été modifiée</translation>
    </message>
    <message>
        <source>The table of special groups was changed</source>
        <translation>La table des groupes spéciaux a été modifiée</translation>
    </message>
    <message>
        <source>The audit policy of one user was changed</source>
        <translation>La stratégie d’audit par utilisateur a été modifiée</translation>
    </message>
    <message>
        <source>A source of directory replication was established</source>
        <translation>Une source de réplication d’annuaire a été établie</translation>
    </message>
    <message>
        <source>Replication of a directory began</source>
        <translation>La réplication d’un annuaire a commencé</translation>
    </message>
    <message>
        <source>Replication of a directory ended</source>
        <translation>La réplication d’un annuaire s’est terminée</translation>
    </message>
    <message>
        <source>The firewall&apos;s policy at start</source>
        <translation>Stratégie active au démarrage du pare-feu</translation>
    </message>
    <message>
        <source>A firewall rule was listed at start</source>
        <translation>Règle listée au démarrage du pare-feu</translation>
    </message>
    <message>
        <source>A firewall rule was added</source>
        <translation>Une règle de pare-feu a été ajoutée</translation>
    </message>
    <message>
        <source>A firewall rule was changed</source>
        <translation>Une règle de pare-feu a été modifiée</translation>
    </message>
    <message>
        <source>A firewall rule was deleted</source>
        <translation>Une règle de pare-feu a été supprimée</translation>
    </message>
    <message>
        <source>A firewall setting was changed</source>
        <translation>Un paramètre du pare-feu a été modifié</translation>
    </message>
    <message>
        <source>A firewall rule could not be read and was ignored</source>
        <translation>Une règle de pare-feu n’a pas pu être lue et a été ignorée</translation>
    </message>
    <message>
        <source>The firewall changed its active profile</source>
        <translation>Le pare-feu a changé de profil actif</translation>
    </message>
    <message>
        <source>A firewall rule was not applied</source>
        <translation>Une règle de pare-feu n’a pas été appliquée</translation>
    </message>
    <message>
        <source>Special groups were given to a new logon</source>
        <translation>Groupes spéciaux attribués à une nouvelle ouverture de session</translation>
    </message>
    <message>
        <source>The state of a transaction changed</source>
        <translation>L’état d’une transaction a changé</translation>
    </message>
    <message>
        <source>The firewall service started</source>
        <translation>Le service de pare-feu a démarré</translation>
    </message>
    <message>
        <source>The firewall service was stopped</source>
        <translation>Le service de pare-feu a été arrêté</translation>
    </message>
    <message>
        <source>The firewall kept an application from accepting connections</source>
        <translation>Le pare-feu a empêché une application d’accepter des connexions</translation>
    </message>
    <message>
        <source>A file has a wrong hash: code integrity</source>
        <translation>Le hachage d’un fichier est incorrect : intégrité du code</translation>
    </message>
    <message>
        <source>A cryptographic self test was made</source>
        <translation>Un autotest de chiffrement a été effectué</translation>
    </message>
    <message>
        <source>A key file was operated on</source>
        <translation>Opération sur un fichier de clé</translation>
    </message>
    <message>
        <source>A key was moved or copied</source>
        <translation>Une clé a été déplacée ou copiée</translation>
    </message>
    <message>
        <source>A cryptographic operation was done</source>
        <translation>Opération de chiffrement</translation>
    </message>
    <message>
        <source>A directory object was changed</source>
        <translation>Un objet du service d’annuaire a été modifié</translation>
    </message>
    <message>
        <source>A directory object was created</source>
        <translation>Un objet du service d’annuaire a été créé</translation>
    </message>
    <message>
        <source>A directory object was restored</source>
        <translation>Un objet du service d’annuaire a été restauré</translation>
    </message>
    <message>
        <source>A directory object was moved</source>
        <translation>Un objet du service d’annuaire a été déplacé</translation>
    </message>
    <message>
        <source>A network share was accessed</source>
        <translation>Accès à un objet de partage réseau</translation>
    </message>
    <message>
        <source>A directory object was deleted</source>
        <translation>Un objet du service d’annuaire a été supprimé</translation>
    </message>
    <message>
        <source>A network share was added</source>
        <translation>Un objet de partage réseau a été ajouté</translation>
    </message>
    <message>
        <source>A network share was changed</source>
        <translation>Un objet de partage réseau a été modifié</translation>
    </message>
    <message>
        <source>A network share was deleted</source>
        <translation>Un objet de partage réseau a été supprimé</translation>
    </message>
    <message>
        <source>Access to a file of a network share was checked</source>
        <translation>L’accès à un fichier d’un partage réseau a été vérifié</translation>
    </message>
    <message>
        <source>The filtering platform blocked a packet</source>
        <translation>La plateforme de filtrage Windows a bloqué un paquet</translation>
    </message>
    <message>
        <source>The filtering platform allowed a program to listen</source>
        <translation>La plateforme de filtrage Windows a autorisé un programme à écouter</translation>
    </message>
    <message>
        <source>The filtering platform allowed a connection</source>
        <translation>La plateforme de filtrage Windows a autorisé une connexion</translation>
    </message>
    <message>
        <source>The filtering platform blocked a connection</source>
        <translation>La plateforme de filtrage Windows a bloqué une connexion</translation>
    </message>
    <message>
        <source>The filtering platform allowed a bind to a port</source>
        <translation>La plateforme de filtrage Windows a autorisé une liaison à un port local</translation>
    </message>
    <message>
        <source>The filtering platform blocked a bind to a port</source>
        <translation>La plateforme de filtrage Windows a bloqué une liaison à un port local</translation>
    </message>
    <message>
        <source>Credentials were backed up</source>
        <translation>Des informations d’identification ont été sauvegardées</translation>
    </message>
    <message>
        <source>Credentials were restored</source>
        <translation>Des informations d’identification ont été restaurées</translation>
    </message>
    <message>
        <source>Stored credentials were read</source>
        <translation>Des informations d’identification stockées ont été lues</translation>
    </message>
    <message>
        <source>Stored credentials were listed</source>
        <translation>Des informations d’identification stockées ont été énumérées</translation>
    </message>
    <message>
        <source>A filter of the filtering platform was changed</source>
        <translation>Un filtre de la plateforme de filtrage Windows a été modifié</translation>
    </message>
    <message>
        <source>The IPsec service started</source>
        <translation>Le service IPsec a démarré</translation>
    </message>
    <message>
        <source>The network policy server gave access to a user</source>
        <translation>Le serveur NPS a accordé l’accès à un utilisateur</translation>
    </message>
    <message>
        <source>The network policy server refused a user</source>
        <translation>Le serveur NPS a refusé l’accès à un utilisateur</translation>
    </message>
    <message>
        <source>A new external device was recognised</source>
        <translation>Un nouveau périphérique externe a été reconnu</translation>
    </message>
    <message>
        <source>A request to disable a device was made</source>
        <translation>La désactivation d’un périphérique a été demandée</translation>
    </message>
    <message>
        <source>Installing a device was forbidden by policy</source>
        <translation>L’installation d’un périphérique est interdite par la stratégie</translation>
    </message>
    <message>
        <source>An event log was cleared</source>
        <translation>Journal d’événements effacé</translation>
    </message>
    <message>
        <source>The event logging service was shut down</source>
        <translation>Le service d’enregistrement des événements a été arrêté</translation>
    </message>
    <message>
        <source>The security log was cleared</source>
        <translation>Le journal de sécurité a été effacé</translation>
    </message>
    <message>
        <source>The security log is full</source>
        <translation>Le journal de sécurité est plein</translation>
    </message>
    <message>
        <source>An event log was archived</source>
        <translation>Un journal d’événements a été archivé</translation>
    </message>
    <message>
        <source>The event logging service met an error in an event</source>
        <translation>Le service d’enregistrement des événements a rencontré une erreur dans un événement</translation>
    </message>
    <message>
        <source>A process changed the creation time of a file</source>
        <translation>Un processus a modifié la date de création d’un fichier</translation>
    </message>
    <message>
        <source>A network connection was made</source>
        <translation>Une connexion réseau a été établie</translation>
    </message>
    <message>
        <source>The state of the Sysmon service changed</source>
        <translation>L’état du service Sysmon a changé</translation>
    </message>
    <message>
        <source>A driver was loaded</source>
        <translation>Un pilote a été chargé</translation>
    </message>
    <message>
        <source>An image was loaded by a process</source>
        <translation>Une image a été chargée par un processus</translation>
    </message>
    <message>
        <source>A thread was started in another process</source>
        <translation>Un thread a été démarré dans un autre processus</translation>
    </message>
    <message>
        <source>A drive was read directly</source>
        <translation>Un lecteur a été lu directement</translation>
    </message>
    <message>
        <source>A process opened another process</source>
        <translation>Un processus a ouvert un autre processus</translation>
    </message>
    <message>
        <source>A file was created</source>
        <translation>Un fichier a été créé</translation>
    </message>
    <message>
        <source>A registry key or value was created or deleted</source>
        <translation>Une clé ou une valeur du Registre a été créée ou supprimée</translation>
    </message>
    <message>
        <source>A registry value was set</source>
        <translation>Une valeur du Registre a été définie</translation>
    </message>
    <message>
        <source>A registry key or value was renamed</source>
        <translation>Une clé ou une valeur du Registre a été renommée</translation>
    </message>
    <message>
        <source>A named stream of a file was created</source>
        <translation>Un flux nommé d’un fichier a été créé</translation>
    </message>
    <message>
        <source>The configuration of Sysmon changed</source>
        <translation>La configuration de Sysmon a changé</translation>
    </message>
    <message>
        <source>A named pipe was created</source>
        <translation>Un canal nommé a été créé</translation>
    </message>
    <message>
        <source>A named pipe was connected</source>
        <translation>Connexion à un canal nommé</translation>
    </message>
    <message>
        <source>A WMI event filter was registered</source>
        <translation>Un filtre d’événements WMI a été inscrit</translation>
    </message>
    <message>
        <source>A WMI event consumer was registered</source>
        <translation>Un consommateur d’événements WMI a été inscrit</translation>
    </message>
    <message>
        <source>A WMI consumer was bound to a filter</source>
        <translation>Un consommateur WMI a été lié à un filtre</translation>
    </message>
    <message>
        <source>A DNS query was made</source>
        <translation>Requête DNS</translation>
    </message>
    <message>
        <source>A file was deleted and kept in the archive</source>
        <translation>Un fichier a été supprimé et conservé dans l’archive</translation>
    </message>
    <message>
        <source>The clipboard changed</source>
        <translation>Le Presse-papiers a changé</translation>
    </message>
    <message>
        <source>The image of a process was tampered with</source>
        <translation>L’image d’un processus a été altérée</translation>
    </message>
    <message>
        <source>A file was deleted</source>
        <translation>Un fichier a été supprimé</translation>
    </message>
    <message>
        <source>An executable file was blocked from being written</source>
        <translation>L’écriture d’un fichier exécutable a été bloquée</translation>
    </message>
    <message>
        <source>A file was blocked from being shredded</source>
        <translation>L’effacement définitif d’un fichier a été bloqué</translation>
    </message>
    <message>
        <source>An executable file was created</source>
        <translation>Un fichier exécutable a été créé</translation>
    </message>
    <message>
        <source>Sysmon met an error</source>
        <translation>Sysmon a rencontré une erreur</translation>
    </message>
    <message>
        <source>PowerShell met an error</source>
        <translation>PowerShell a rencontré une erreur</translation>
    </message>
    <message>
        <source>A PowerShell command was discovered</source>
        <translation>Une commande PowerShell a été découverte</translation>
    </message>
    <message>
        <source>A PowerShell provider changed its state</source>
        <translation>Un fournisseur PowerShell a changé d’état</translation>
    </message>
    <message>
        <source>A PowerShell pipeline was executed</source>
        <translation>Un pipeline PowerShell a été exécuté</translation>
    </message>
    <message>
        <source>A PowerShell script block was run</source>
        <translation>Un bloc de script PowerShell a été exécuté</translation>
    </message>
    <message>
        <source>A PowerShell script block began</source>
        <translation>Un bloc de script PowerShell a commencé</translation>
    </message>
    <message>
        <source>A PowerShell script block ended</source>
        <translation>Un bloc de script PowerShell s’est terminé</translation>
    </message>
    <message>
        <source>A PowerShell session was created</source>
        <translation>Une session PowerShell a été créée</translation>
    </message>
    <message>
        <source>A PowerShell session was opened</source>
        <translation>Une session PowerShell a été ouverte</translation>
    </message>
    <message>
        <source>A PowerShell session was closed</source>
        <translation>Une session PowerShell a été fermée</translation>
    </message>
    <message>
        <source>The PowerShell console is starting</source>
        <translation>La console PowerShell démarre</translation>
    </message>
    <message>
        <source>The PowerShell console is ready</source>
        <translation>La console PowerShell est prête</translation>
    </message>
    <message>
        <source>A PowerShell named pipe thread began to listen</source>
        <translation>Un thread PowerShell a commencé à écouter sur un canal nommé</translation>
    </message>
    <message>
        <source>The PowerShell engine started</source>
        <translation>Le moteur PowerShell a démarré</translation>
    </message>
    <message>
        <source>The PowerShell engine stopped</source>
        <translation>Le moteur PowerShell s’est arrêté</translation>
    </message>
    <message>
        <source>A PowerShell provider started</source>
        <translation>Un fournisseur PowerShell a démarré</translation>
    </message>
    <message>
        <source>Details of a PowerShell pipeline</source>
        <translation>Détails d’un pipeline PowerShell</translation>
    </message>
    <message>
        <source>A task was started</source>
        <translation>Une tâche a été démarrée</translation>
    </message>
    <message>
        <source>A task could not be started</source>
        <translation>Une tâche n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>A task ended</source>
        <translation>Une tâche s’est terminée</translation>
    </message>
    <message>
        <source>An action of a task failed to start</source>
        <translation>Une action d’une tâche n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>A task was registered</source>
        <translation>Une tâche a été inscrite</translation>
    </message>
    <message>
        <source>A task was started by its time trigger</source>
        <translation>Une tâche a été démarrée par un déclencheur horaire</translation>
    </message>
    <message>
        <source>A task was started by an event</source>
        <translation>Une tâche a été démarrée par un événement</translation>
    </message>
    <message>
        <source>A task was started by a user</source>
        <translation>Une tâche a été démarrée par un utilisateur</translation>
    </message>
    <message>
        <source>A task was ended by a user</source>
        <translation>Une tâche a été arrêtée par un utilisateur</translation>
    </message>
    <message>
        <source>A task was started at system start</source>
        <translation>Une tâche a été démarrée au démarrage du système</translation>
    </message>
    <message>
        <source>A task was started at logon</source>
        <translation>Une tâche a été démarrée à l’ouverture de session</translation>
    </message>
    <message>
        <source>A process of a task was created</source>
        <translation>Un processus d’une tâche a été créé</translation>
    </message>
    <message>
        <source>A task was changed</source>
        <translation>Une tâche a été mise à jour</translation>
    </message>
    <message>
        <source>A task was deleted</source>
        <translation>Une tâche a été supprimée</translation>
    </message>
    <message>
        <source>A task was disabled</source>
        <translation>Une tâche a été désactivée</translation>
    </message>
    <message>
        <source>An action of a task was started</source>
        <translation>Une action d’une tâche a été démarrée</translation>
    </message>
    <message>
        <source>An action of a task ended</source>
        <translation>Une action d’une tâche s’est terminée</translation>
    </message>
    <message>
        <source>An action of a task failed</source>
        <translation>Une action d’une tâche a échoué</translation>
    </message>
    <message>
        <source>A start of a task was queued</source>
        <translation>Un démarrage de tâche a été mis en file d’attente</translation>
    </message>
    <message>
        <source>A malware scan began</source>
        <translation>Une analyse antimalware a commencé</translation>
    </message>
    <message>
        <source>A malware scan ended</source>
        <translation>Une analyse antimalware s’est terminée</translation>
    </message>
    <message>
        <source>A malware scan was stopped early</source>
        <translation>Une analyse antimalware a été interrompue avant la fin</translation>
    </message>
    <message>
        <source>A malware scan failed</source>
        <translation>Une analyse antimalware a échoué</translation>
    </message>
    <message>
        <source>Malware or unwanted software was found</source>
        <translation>Un logiciel malveillant ou indésirable a été détecté</translation>
    </message>
    <message>
        <source>An action against malware was taken</source>
        <translation>Une action contre un logiciel malveillant a été effectuée</translation>
    </message>
    <message>
        <source>An action against malware failed</source>
        <translation>Une action contre un logiciel malveillant a échoué</translation>
    </message>
    <message>
        <source>An item was restored from quarantine</source>
        <translation>Un élément a été restauré de la quarantaine</translation>
    </message>
    <message>
        <source>An item was deleted from quarantine</source>
        <translation>Un élément a été supprimé de la quarantaine</translation>
    </message>
    <message>
        <source>The history of malware was deleted</source>
        <translation>L’historique des logiciels malveillants a été supprimé</translation>
    </message>
    <message>
        <source>Suspicious behaviour was found</source>
        <translation>Un comportement suspect a été détecté</translation>
    </message>
    <message>
        <source>An action against malware failed, not critically</source>
        <translation>Une action contre un logiciel malveillant a échoué (erreur non critique)</translation>
    </message>
    <message>
        <source>An action against malware failed critically</source>
        <translation>Une action contre un logiciel malveillant a échoué (erreur critique)</translation>
    </message>
    <message>
        <source>A rule against attack techniques blocked an operation</source>
        <translation>Une règle de réduction de la surface d’attaque a bloqué une opération</translation>
    </message>
    <message>
        <source>A rule against attack techniques would have blocked an operation</source>
        <translation>Une règle de réduction de la surface d’attaque aurait bloqué une opération</translation>
    </message>
    <message>
        <source>Access to a protected folder was blocked</source>
        <translation>L’accès à un dossier protégé a été bloqué</translation>
    </message>
    <message>
        <source>Access to a protected folder would have been blocked</source>
        <translation>L’accès à un dossier protégé aurait été bloqué</translation>
    </message>
    <message>
        <source>The malware protection is healthy</source>
        <translation>La protection antimalware est intègre</translation>
    </message>
    <message>
        <source>Report on the state of the malware protection</source>
        <translation>Rapport d’état de la protection antimalware</translation>
    </message>
    <message>
        <source>The malware signatures were updated</source>
        <translation>Les signatures antimalware ont été mises à jour</translation>
    </message>
    <message>
        <source>The malware signatures could not be updated</source>
        <translation>Les signatures antimalware n’ont pas pu être mises à jour</translation>
    </message>
    <message>
        <source>The malware engine was updated</source>
        <translation>Le moteur antimalware a été mis à jour</translation>
    </message>
    <message>
        <source>The malware engine could not be updated</source>
        <translation>Le moteur antimalware n’a pas pu être mis à jour</translation>
    </message>
    <message>
        <source>Signatures were fetched from the cloud</source>
        <translation>Des signatures ont été obtenues du cloud</translation>
    </message>
    <message>
        <source>The real-time protection met an error</source>
        <translation>La protection en temps réel a rencontré une erreur</translation>
    </message>
    <message>
        <source>The real-time protection was switched on</source>
        <translation>La protection en temps réel a été activée</translation>
    </message>
    <message>
        <source>The real-time protection was switched off</source>
        <translation>La protection en temps réel a été désactivée</translation>
    </message>
    <message>
        <source>The configuration of the real-time protection changed</source>
        <translation>La configuration de la protection en temps réel a changé</translation>
    </message>
    <message>
        <source>The configuration of the malware protection changed</source>
        <translation>La configuration de la protection antimalware a changé</translation>
    </message>
    <message>
        <source>The malware engine failed</source>
        <translation>Le moteur antimalware s’est arrêté sur une erreur</translation>
    </message>
    <message>
        <source>The scan for unwanted software is off</source>
        <translation>L’analyse des logiciels indésirables est désactivée</translation>
    </message>
    <message>
        <source>The scan for viruses is off</source>
        <translation>L’analyse antivirus est désactivée</translation>
    </message>
    <message>
        <source>A change of a protected setting was blocked</source>
        <translation>La modification d’un paramètre protégé a été bloquée</translation>
    </message>
    <message>
        <source>The remote desktop service could not start</source>
        <translation>Le service Bureau à distance n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>A session was logged on</source>
        <translation>Ouverture de session réussie</translation>
    </message>
    <message>
        <source>The shell of a session started</source>
        <translation>Le shell d’une session a démarré</translation>
    </message>
    <message>
        <source>A session was logged off</source>
        <translation>Fermeture de session réussie</translation>
    </message>
    <message>
        <source>A session was disconnected by another</source>
        <translation>Une session a été déconnectée par une autre</translation>
    </message>
    <message>
        <source>A session was disconnected: reason code</source>
        <translation>Une session a été déconnectée : code de raison</translation>
    </message>
    <message>
        <source>Logon to a session began</source>
        <translation>L’ouverture d’une session a commencé</translation>
    </message>
    <message>
        <source>Logon to a session ended</source>
        <translation>L’ouverture d’une session s’est terminée</translation>
    </message>
    <message>
        <source>A listener took a connection</source>
        <translation>Un écouteur a reçu une connexion</translation>
    </message>
    <message>
        <source>A user was authenticated for remote desktop</source>
        <translation>Un utilisateur a été authentifié pour le Bureau à distance</translation>
    </message>
    <message>
        <source>A remote desktop connection was accepted</source>
        <translation>Une connexion Bureau à distance a été acceptée</translation>
    </message>
    <message>
        <source>The remote desktop client connects to a server</source>
        <translation>Le client Bureau à distance se connecte à un serveur</translation>
    </message>
    <message>
        <source>The remote desktop client connected</source>
        <translation>Le client Bureau à distance s’est connecté</translation>
    </message>
    <message>
        <source>The remote desktop client was disconnected: reason code</source>
        <translation>Le client Bureau à distance a été déconnecté : code de raison</translation>
    </message>
    <message>
        <source>Hash of the user name of a remote desktop connection</source>
        <translation>Hachage du nom d’utilisateur d’une connexion Bureau à distance</translation>
    </message>
    <message>
        <source>The remote desktop client connects to an address</source>
        <translation>Le client Bureau à distance se connecte à une adresse</translation>
    </message>
    <message>
        <source>A remote desktop connection object was made</source>
        <translation>Un objet de connexion Bureau à distance a été créé</translation>
    </message>
    <message>
        <source>A TCP connection for remote desktop was made</source>
        <translation>Une connexion TCP a été établie pour le Bureau à distance</translation>
    </message>
    <message>
        <source>A remote desktop connection was disconnected</source>
        <translation>Une connexion Bureau à distance a été coupée</translation>
    </message>
    <message>
        <source>The reason of a disconnection of remote desktop</source>
        <translation>La raison d’une déconnexion du Bureau à distance</translation>
    </message>
    <message>
        <source>A connection for remote desktop was accepted from a client</source>
        <translation>Une connexion Bureau à distance d’un client a été acceptée</translation>
    </message>
    <message>
        <source>A remote desktop connection failed: wrong user name or password</source>
        <translation>Une connexion Bureau à distance a échoué : nom d’utilisateur ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>A WMI provider started</source>
        <translation>Un fournisseur WMI a démarré</translation>
    </message>
    <message>
        <source>A WMI operation failed</source>
        <translation>Une opération WMI a échoué</translation>
    </message>
    <message>
        <source>A temporary WMI event subscription of a provider</source>
        <translation>Un abonnement temporaire aux événements WMI d’un fournisseur</translation>
    </message>
    <message>
        <source>A temporary WMI event subscription was made</source>
        <translation>Un abonnement temporaire à des événements WMI a été créé</translation>
    </message>
    <message>
        <source>A permanent WMI event subscription was made</source>
        <translation>Un abonnement permanent à des événements WMI a été créé</translation>
    </message>
    <message>
        <source>A service could not start</source>
        <translation>Un service n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>A service could not start because of another it depends on</source>
        <translation>Un service n’a pas pu démarrer à cause d’un service dont il dépend</translation>
    </message>
    <message>
        <source>A service did not answer in time at its start</source>
        <translation>Un service n’a pas répondu à temps à son démarrage</translation>
    </message>
    <message>
        <source>A service did not answer in time</source>
        <translation>Un service n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>A service hung at its start</source>
        <translation>Un service est resté bloqué au démarrage</translation>
    </message>
    <message>
        <source>A service ended with an error</source>
        <translation>Un service s’est arrêté avec une erreur</translation>
    </message>
    <message>
        <source>A service ended with an error of its own</source>
        <translation>Un service s’est arrêté avec une erreur qui lui est propre</translation>
    </message>
    <message>
        <source>Drivers did not load at start</source>
        <translation>Des pilotes n’ont pas été chargés au démarrage</translation>
    </message>
    <message>
        <source>A service asks for interaction that is not allowed</source>
        <translation>Un service demande une interaction non autorisée</translation>
    </message>
    <message>
        <source>A service ended unexpectedly and will be restarted</source>
        <translation>Un service s’est terminé de façon inattendue et sera redémarré</translation>
    </message>
    <message>
        <source>A service ended unexpectedly</source>
        <translation>Un service s’est terminé de façon inattendue</translation>
    </message>
    <message>
        <source>A service was sent a control</source>
        <translation>Une commande a été envoyée à un service</translation>
    </message>
    <message>
        <source>A service changed its state</source>
        <translation>Un service a changé d’état</translation>
    </message>
    <message>
        <source>A service could not log on</source>
        <translation>Un service n’a pas pu ouvrir de session</translation>
    </message>
    <message>
        <source>The start type of a service was changed</source>
        <translation>Le type de démarrage d’un service a été modifié</translation>
    </message>
    <message>
        <source>A service lacks the right to log on</source>
        <translation>Un service n’a pas le droit d’ouvrir une session</translation>
    </message>
    <message>
        <source>A service was told to stop</source>
        <translation>L’arrêt d’un service a été demandé</translation>
    </message>
    <message>
        <source>The event log service started</source>
        <translation>Le service d’enregistrement des événements a démarré</translation>
    </message>
    <message>
        <source>The event log service was stopped</source>
        <translation>Le service d’enregistrement des événements a été arrêté</translation>
    </message>
    <message>
        <source>The last shutdown was unexpected</source>
        <translation>L’arrêt système précédent était inattendu</translation>
    </message>
    <message>
        <source>Version of the operating system at start</source>
        <translation>Version du système d’exploitation au démarrage</translation>
    </message>
    <message>
        <source>The name of the computer was changed</source>
        <translation>Le nom de l’ordinateur a été modifié</translation>
    </message>
    <message>
        <source>Time since the system was started</source>
        <translation>Durée de fonctionnement du système</translation>
    </message>
    <message>
        <source>The operating system started</source>
        <translation>Le système d’exploitation a démarré</translation>
    </message>
    <message>
        <source>The operating system is shutting down</source>
        <translation>Le système d’exploitation s’arrête</translation>
    </message>
    <message>
        <source>A registry hive was reorganised</source>
        <translation>Une ruche du Registre a été réorganisée</translation>
    </message>
    <message>
        <source>The access history of a registry hive was cleared</source>
        <translation>L’historique d’accès d’une ruche du Registre a été effacé</translation>
    </message>
    <message>
        <source>The system restarted without a clean shutdown</source>
        <translation>Le système a redémarré sans s’être arrêté correctement</translation>
    </message>
    <message>
        <source>The system goes to sleep</source>
        <translation>Le système entre en veille</translation>
    </message>
    <message>
        <source>The system woke from sleep</source>
        <translation>Le système est sorti de veille</translation>
    </message>
    <message>
        <source>The power manager began a shutdown</source>
        <translation>Le gestionnaire d’alimentation a lancé un arrêt</translation>
    </message>
    <message>
        <source>The state of connectivity in standby</source>
        <translation>État de la connectivité en veille</translation>
    </message>
    <message>
        <source>The system enters modern standby</source>
        <translation>Le système entre en veille moderne</translation>
    </message>
    <message>
        <source>The system leaves modern standby</source>
        <translation>Le système quitte la veille moderne</translation>
    </message>
    <message>
        <source>A restart or shutdown could not be done</source>
        <translation>Un redémarrage ou un arrêt n’a pas pu être effectué</translation>
    </message>
    <message>
        <source>A process began a restart or shutdown</source>
        <translation>Un processus a lancé un redémarrage ou un arrêt</translation>
    </message>
    <message>
        <source>The reason of an unexpected shutdown was given</source>
        <translation>La raison d’un arrêt inattendu a été indiquée</translation>
    </message>
    <message>
        <source>Notification of a logon for user experience</source>
        <translation>Notification d’ouverture de session (expérience utilisateur)</translation>
    </message>
    <message>
        <source>Notification of a logoff for user experience</source>
        <translation>Notification de fermeture de session (expérience utilisateur)</translation>
    </message>
    <message>
        <source>A transfer job was created</source>
        <translation>Une tâche de transfert a été créée</translation>
    </message>
    <message>
        <source>A transfer job ended</source>
        <translation>Une tâche de transfert s’est terminée</translation>
    </message>
    <message>
        <source>A transfer job was cancelled</source>
        <translation>Une tâche de transfert a été annulée</translation>
    </message>
    <message>
        <source>A transfer job was created: files and owner</source>
        <translation>Une tâche de transfert a été créée : fichiers et propriétaire</translation>
    </message>
    <message>
        <source>A transfer began</source>
        <translation>Un transfert a commencé</translation>
    </message>
    <message>
        <source>A transfer stopped</source>
        <translation>Un transfert s’est arrêté</translation>
    </message>
    <message>
        <source>A transfer stopped with an error</source>
        <translation>Un transfert s’est arrêté sur une erreur</translation>
    </message>
    <message>
        <source>A setting of a firewall profile was changed</source>
        <translation>Un paramètre d’un profil du pare-feu a été modifié</translation>
    </message>
    <message>
        <source>All firewall rules were deleted</source>
        <translation>Toutes les règles du pare-feu ont été supprimées</translation>
    </message>
    <message>
        <source>A remote management session is created</source>
        <translation>Création d’une session de gestion à distance</translation>
    </message>
    <message>
        <source>A remote management session is closed</source>
        <translation>Fermeture d’une session de gestion à distance</translation>
    </message>
    <message>
        <source>A remote management shell was created on the server</source>
        <translation>Un shell de gestion à distance a été créé sur le serveur</translation>
    </message>
    <message>
        <source>A remote management operation failed</source>
        <translation>Une opération de gestion à distance a échoué</translation>
    </message>
    <message>
        <source>A remote management client could not authenticate</source>
        <translation>Un client de gestion à distance n’a pas pu s’authentifier</translation>
    </message>
    <message>
        <source>A remote management user was authenticated</source>
        <translation>Un utilisateur de gestion à distance a été authentifié</translation>
    </message>
    <message>
        <source>A program was allowed to run</source>
        <translation>L’exécution d’un programme a été autorisée</translation>
    </message>
    <message>
        <source>A program would have been blocked</source>
        <translation>Un programme aurait été bloqué</translation>
    </message>
    <message>
        <source>A program was blocked</source>
        <translation>Un programme a été bloqué</translation>
    </message>
    <message>
        <source>A script or installer was allowed to run</source>
        <translation>L’exécution d’un script ou d’un programme d’installation a été autorisée</translation>
    </message>
    <message>
        <source>A script or installer would have been blocked</source>
        <translation>Un script ou un programme d’installation aurait été bloqué</translation>
    </message>
    <message>
        <source>A script or installer was blocked</source>
        <translation>Un script ou un programme d’installation a été bloqué</translation>
    </message>
    <message>
        <source>A driver was blocked: its certificate was revoked</source>
        <translation>Un pilote a été bloqué : son certificat est révoqué</translation>
    </message>
    <message>
        <source>A process tried to load a file without the signature it needs</source>
        <translation>Un processus a tenté de charger un fichier sans la signature requise</translation>
    </message>
    <message>
        <source>A file would have been blocked by the code integrity policy</source>
        <translation>Un fichier aurait été bloqué par la stratégie d’intégrité du code</translation>
    </message>
    <message>
        <source>A file was blocked by the code integrity policy</source>
        <translation>Un fichier a été bloqué par la stratégie d’intégrité du code</translation>
    </message>
    <message>
        <source>A program crashed</source>
        <translation>Un programme s’est arrêté anormalement</translation>
    </message>
    <message>
        <source>A program could not read a file because of its disk or network</source>
        <translation>Un programme n’a pas pu lire un fichier à cause de son disque ou du réseau</translation>
    </message>
    <message>
        <source>A program stopped answering and was closed</source>
        <translation>Un programme a cessé de répondre et a été fermé</translation>
    </message>
    <message>
        <source>An error report was made</source>
        <translation>Un rapport d’erreurs a été créé</translation>
    </message>
    <message>
        <source>A product was installed: result</source>
        <translation>Un produit a été installé : résultat</translation>
    </message>
    <message>
        <source>A product was removed: result</source>
        <translation>Un produit a été désinstallé : résultat</translation>
    </message>
    <message>
        <source>An installer transaction began</source>
        <translation>Une transaction d’installation a commencé</translation>
    </message>
    <message>
        <source>An installer transaction ended</source>
        <translation>Une transaction d’installation s’est terminée</translation>
    </message>
    <message>
        <source>A product was installed</source>
        <translation>Un produit a été installé</translation>
    </message>
    <message>
        <source>A product could not be installed</source>
        <translation>Un produit n’a pas pu être installé</translation>
    </message>
    <message>
        <source>A product was removed</source>
        <translation>Un produit a été désinstallé</translation>
    </message>
    <message>
        <source>The policy of the computer was processed without changes</source>
        <translation>La stratégie de l’ordinateur a été traitée sans changements</translation>
    </message>
    <message>
        <source>The policy of the user was processed without changes</source>
        <translation>La stratégie de l’utilisateur a été traitée sans changements</translation>
    </message>
    <message>
        <source>The policy of the computer was processed with changes</source>
        <translation>La stratégie de l’ordinateur a été traitée avec des changements</translation>
    </message>
    <message>
        <source>The policy of the user was processed with changes</source>
        <translation>La stratégie de l’utilisateur a été traitée avec des changements</translation>
    </message>
    <message>
        <source>A group policy file could not be read</source>
        <translation>Un fichier de stratégie de groupe n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Group policy failed: no connection to a domain controller</source>
        <translation>La stratégie de groupe a échoué : pas de connexion à un contrôleur de domaine</translation>
    </message>
    <message>
        <source>An update was installed</source>
        <translation>Une mise à jour a été installée</translation>
    </message>
    <message>
        <source>An update could not be installed</source>
        <translation>Une mise à jour n’a pas pu être installée</translation>
    </message>
    <message>
        <source>The installation of an update began</source>
        <translation>L’installation d’une mise à jour a commencé</translation>
    </message>
    <message>
        <source>The download of an update began</source>
        <translation>Le téléchargement d’une mise à jour a commencé</translation>
    </message>
    <message>
        <source>An outgoing NTLM authentication would be blocked</source>
        <translation>Une authentification NTLM sortante serait bloquée</translation>
    </message>
    <message>
        <source>An NTLM authentication in the domain would be blocked</source>
        <translation>Une authentification NTLM dans le domaine serait bloquée</translation>
    </message>
    <message>
        <source>A domain controller would block an NTLM authentication</source>
        <translation>Un contrôleur de domaine bloquerait une authentification NTLM</translation>
    </message>
    <message>
        <source>A document was printed</source>
        <translation>Un document a été imprimé</translation>
    </message>
    <message>
        <source>A printer driver was added or updated</source>
        <translation>Un pilote d’imprimante a été ajouté ou mis à jour</translation>
    </message>
    <message>
        <source>A print spooler module could not be loaded</source>
        <translation>Un module du spouleur d’impression n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>An SMB session could not be authenticated</source>
        <translation>Une session SMB n’a pas pu être authentifiée</translation>
    </message>
    <message>
        <source>A client used SMB 1</source>
        <translation>Un client a utilisé SMB 1</translation>
    </message>
    <message>
        <source>A device was configured</source>
        <translation>Un périphérique a été configuré</translation>
    </message>
    <message>
        <source>A device was started</source>
        <translation>Un périphérique a été démarré</translation>
    </message>
    <message>
        <source>A device was deleted</source>
        <translation>Un périphérique a été supprimé</translation>
    </message>
    <message>
        <source>A certificate chain was built</source>
        <translation>Une chaîne de certificats a été construite</translation>
    </message>
    <message>
        <source>A certificate chain was checked against a policy</source>
        <translation>Une chaîne de certificats a été vérifiée par rapport à une stratégie</translation>
    </message>
    <message>
        <source>The revocation of a certificate was checked</source>
        <translation>La révocation d’un certificat a été vérifiée</translation>
    </message>
    <message>
        <source>The private key of a certificate was used</source>
        <translation>La clé privée d’un certificat a été utilisée</translation>
    </message>
    <message>
        <source>Details of a certificate chain</source>
        <translation>Détails d’une chaîne de certificats</translation>
    </message>
    <message>
        <source>A DNS query was asked for</source>
        <translation>Une requête DNS a été lancée</translation>
    </message>
    <message>
        <source>A DNS query ended</source>
        <translation>Une requête DNS s’est terminée</translation>
    </message>
    <message>
        <source>A name could not be resolved: no DNS server answered</source>
        <translation>Un nom n’a pas pu être résolu : aucun serveur DNS n’a répondu</translation>
    </message>
    <message>
        <source>A disk has a bad block</source>
        <translation>Un disque a un bloc défectueux</translation>
    </message>
    <message>
        <source>The driver found an error of the disk controller</source>
        <translation>Le pilote a détecté une erreur du contrôleur de disque</translation>
    </message>
    <message>
        <source>An error was found while paging</source>
        <translation>Une erreur a été détectée pendant la pagination</translation>
    </message>
    <message>
        <source>A disk operation was tried again</source>
        <translation>Une opération de disque a été retentée</translation>
    </message>
    <message>
        <source>The file system structure is damaged</source>
        <translation>La structure du système de fichiers est endommagée</translation>
    </message>
    <message>
        <source>State of a volume</source>
        <translation>État d’un volume</translation>
    </message>
    <message>
        <source>The time is synchronised with a source</source>
        <translation>L’heure est synchronisée avec une source</translation>
    </message>
    <message>
        <source>The time was not synchronised</source>
        <translation>L’heure n’a pas été synchronisée</translation>
    </message>
    <message>
        <source>Always logged</source>
        <translation>Toujours journalisé</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Succès de l’audit</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Échec de l’audit</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Diagnostics context</source>
        <translation>Contexte de diagnostic</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Software quality</source>
        <translation>Qualité logicielle</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Data collection start</source>
        <translation>Démarrage de la collecte de données</translation>
    </message>
    <message>
        <source>Data collection stop</source>
        <translation>Arrêt de la collecte de données</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Event processing</source>
        <translation>Traitement des événements</translation>
    </message>
    <message>
        <source>Service shutdown</source>
        <translation>Arrêt du service</translation>
    </message>
    <message>
        <source>Log cleared</source>
        <translation>Effacement de journal</translation>
    </message>
    <message>
        <source>Security state change</source>
        <translation>Modification de l’état de la sécurité</translation>
    </message>
    <message>
        <source>Security system extension</source>
        <translation>Extension système de sécurité</translation>
    </message>
    <message>
        <source>System integrity</source>
        <translation>Intégrité du système</translation>
    </message>
    <message>
        <source>IPsec driver</source>
        <translation>Pilote IPsec</translation>
    </message>
    <message>
        <source>Other system events</source>
        <translation>Autres événements système</translation>
    </message>
    <message>
        <source>Logon</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>Account lockout</source>
        <translation>Verrouillage du compte</translation>
    </message>
    <message>
        <source>IPsec main mode</source>
        <translation>Mode principal IPsec</translation>
    </message>
    <message>
        <source>Special logon</source>
        <translation>Ouverture de session spéciale</translation>
    </message>
    <message>
        <source>IPsec quick mode</source>
        <translation>Mode rapide IPsec</translation>
    </message>
    <message>
        <source>IPsec extended mode</source>
        <translation>Mode étendu IPsec</translation>
    </message>
    <message>
        <source>Other logon and logoff events</source>
        <translation>Autres événements d’ouverture/fermeture de session</translation>
    </message>
    <message>
        <source>Network policy server</source>
        <translation>Serveur NPS</translation>
    </message>
    <message>
        <source>User and device claims</source>
        <translation>Revendications utilisateur/de périphérique</translation>
    </message>
    <message>
        <source>Group membership</source>
        <translation>Appartenance à un groupe</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Système de fichiers</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Kernel object</source>
        <translation>Objet de noyau</translation>
    </message>
    <message>
        <source>Account database (SAM)</source>
        <translation>Base de données des comptes (SAM)</translation>
    </message>
    <message>
        <source>Other object access</source>
        <translation>Autres événements d’accès à l’objet</translation>
    </message>
    <message>
        <source>Certification services</source>
        <translation>Services de certification</translation>
    </message>
    <message>
        <source>Application generated</source>
        <translation>Généré par application</translation>
    </message>
    <message>
        <source>Handle manipulation</source>
        <translation>Manipulation de handle</translation>
    </message>
    <message>
        <source>File share</source>
        <translation>Partage de fichiers</translation>
    </message>
    <message>
        <source>Filtering platform packet drop</source>
        <translation>Rejet de paquet par la plateforme de filtrage</translation>
    </message>
    <message>
        <source>Filtering platform connection</source>
        <translation>Connexion de la plateforme de filtrage</translation>
    </message>
    <message>
        <source>Detailed file share</source>
        <translation>Partage de fichiers détaillé</translation>
    </message>
    <message>
        <source>Removable storage</source>
        <translation>Stockage amovible</translation>
    </message>
    <message>
        <source>Central policy staging</source>
        <translation>Stratégie centralisée intermédiaire</translation>
    </message>
    <message>
        <source>Sensitive privilege use</source>
        <translation>Utilisation de privilèges sensibles</translation>
    </message>
    <message>
        <source>Non-sensitive privilege use</source>
        <translation>Utilisation de privilèges non sensibles</translation>
    </message>
    <message>
        <source>Other privilege use</source>
        <translation>Autres événements d’utilisation de privilèges</translation>
    </message>
    <message>
        <source>Process creation</source>
        <translation>Création du processus</translation>
    </message>
    <message>
        <source>Process termination</source>
        <translation>Fin du processus</translation>
    </message>
    <message>
        <source>Data protection (DPAPI)</source>
        <translation>Protection des données (DPAPI)</translation>
    </message>
    <message>
        <source>Remote procedure calls</source>
        <translation>Appels de procédure distante (RPC)</translation>
    </message>
    <message>
        <source>Plug and play</source>
        <translation>Plug-and-Play</translation>
    </message>
    <message>
        <source>Token right adjusted</source>
        <translation>Ajustement d’un droit de jeton</translation>
    </message>
    <message>
        <source>Audit policy change</source>
        <translation>Modification de la stratégie d’audit</translation>
    </message>
    <message>
        <source>Authentication policy change</source>
        <translation>Modification de la stratégie d’authentification</translation>
    </message>
    <message>
        <source>Authorization policy change</source>
        <translation>Modification de la stratégie d’autorisation</translation>
    </message>
    <message>
        <source>Firewall rule change</source>
        <translation>Modification d’une règle de pare-feu</translation>
    </message>
    <message>
        <source>Filtering platform policy change</source>
        <translation>Modification de la stratégie de plateforme de filtrage</translation>
    </message>
    <message>
        <source>Other policy change</source>
        <translation>Autres événements de modification de stratégie</translation>
    </message>
    <message>
        <source>User account management</source>
        <translation>Gestion des comptes d’utilisateur</translation>
    </message>
    <message>
        <source>Computer account management</source>
        <translation>Gestion des comptes d’ordinateur</translation>
    </message>
    <message>
        <source>Security group management</source>
        <translation>Gestion des groupes de sécurité</translation>
    </message>
    <message>
        <source>Distribution group management</source>
        <translation>Gestion des groupes de distribution</translation>
    </message>
    <message>
        <source>Application group management</source>
        <translation>Gestion des groupes d’applications</translation>
    </message>
    <message>
        <source>Other account management</source>
        <translation>Autres événements de gestion des comptes</translation>
    </message>
    <message>
        <source>Directory service access</source>
        <translation>Accès au service d’annuaire</translation>
    </message>
    <message>
        <source>Directory service change</source>
        <translation>Modification du service d’annuaire</translation>
    </message>
    <message>
        <source>Directory service replication</source>
        <translation>Réplication du service d’annuaire</translation>
    </message>
    <message>
        <source>Detailed directory service replication</source>
        <translation>Réplication du service d’annuaire détaillée</translation>
    </message>
    <message>
        <source>Credential validation</source>
        <translation>Validation des informations d’identification</translation>
    </message>
    <message>
        <source>Kerberos service tickets</source>
        <translation>Opérations de ticket du service Kerberos</translation>
    </message>
    <message>
        <source>Other account logon events</source>
        <translation>Autres événements d’ouverture de session de compte</translation>
    </message>
    <message>
        <source>Kerberos authentication</source>
        <translation>Service d’authentification Kerberos</translation>
    </message>
    <message>
        <source>File time changed</source>
        <translation>Date de fichier modifiée</translation>
    </message>
    <message>
        <source>Network connection</source>
        <translation>Connexion réseau</translation>
    </message>
    <message>
        <source>Sysmon state change</source>
        <translation>Changement d’état de Sysmon</translation>
    </message>
    <message>
        <source>Process end</source>
        <translation>Fin de processus</translation>
    </message>
    <message>
        <source>Driver loaded</source>
        <translation>Pilote chargé</translation>
    </message>
    <message>
        <source>Image loaded</source>
        <translation>Image chargée</translation>
    </message>
    <message>
        <source>Remote thread</source>
        <translation>Thread distant</translation>
    </message>
    <message>
        <source>Raw disk access</source>
        <translation>Accès brut au disque</translation>
    </message>
    <message>
        <source>Process access</source>
        <translation>Accès à un processus</translation>
    </message>
    <message>
        <source>File creation</source>
        <translation>Création de fichier</translation>
    </message>
    <message>
        <source>Registry object</source>
        <translation>Objet du Registre</translation>
    </message>
    <message>
        <source>Registry value</source>
        <translation>Valeur du Registre</translation>
    </message>
    <message>
        <source>Registry rename</source>
        <translation>Renommage dans le Registre</translation>
    </message>
    <message>
        <source>File stream</source>
        <translation>Flux de fichier</translation>
    </message>
    <message>
        <source>Sysmon configuration</source>
        <translation>Configuration de Sysmon</translation>
    </message>
    <message>
        <source>Pipe created</source>
        <translation>Canal nommé créé</translation>
    </message>
    <message>
        <source>Pipe connected</source>
        <translation>Connexion à un canal nommé</translation>
    </message>
    <message>
        <source>WMI filter</source>
        <translation>Filtre WMI</translation>
    </message>
    <message>
        <source>WMI consumer</source>
        <translation>Consommateur WMI</translation>
    </message>
    <message>
        <source>WMI binding</source>
        <translation>Liaison WMI</translation>
    </message>
    <message>
        <source>DNS query</source>
        <translation>Requête DNS</translation>
    </message>
    <message>
        <source>File deletion archived</source>
        <translation>Suppression de fichier archivée</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Process tampering</source>
        <translation>Altération de processus</translation>
    </message>
    <message>
        <source>File deletion</source>
        <translation>Suppression de fichier</translation>
    </message>
    <message>
        <source>File blocked</source>
        <translation>Fichier bloqué</translation>
    </message>
    <message>
        <source>File shredding blocked</source>
        <translation>Effacement définitif bloqué</translation>
    </message>
    <message>
        <source>Executable written</source>
        <translation>Exécutable écrit</translation>
    </message>
    <message>
        <source>Sysmon error</source>
        <translation>Erreur de Sysmon</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interactif</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Traitement par lots</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>Network, clear text</source>
        <translation>Réseau, texte clair</translation>
    </message>
    <message>
        <source>New credentials</source>
        <translation>Nouvelles informations d’identification</translation>
    </message>
    <message>
        <source>Remote interactive</source>
        <translation>Interactif à distance</translation>
    </message>
    <message>
        <source>Cached interactive</source>
        <translation>Interactif mis en cache</translation>
    </message>
    <message>
        <source>Cached remote interactive</source>
        <translation>Interactif à distance mis en cache</translation>
    </message>
    <message>
        <source>Cached unlock</source>
        <translation>Déverrouillage mis en cache</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Next authentication method is tried</source>
        <translation>La méthode d’authentification suivante est tentée</translation>
    </message>
    <message>
        <source>Unsuccessful</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Access violation</source>
        <translation>Violation d’accès</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <translation>Paramètre non valide</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Object name not found</source>
        <translation>Nom d’objet introuvable</translation>
    </message>
    <message>
        <source>No logon server is available</source>
        <translation>Aucun serveur d’ouverture de session disponible</translation>
    </message>
    <message>
        <source>Account name is not valid</source>
        <translation>Nom de compte non valide</translation>
    </message>
    <message>
        <source>User name does not exist</source>
        <translation>Le nom d’utilisateur n’existe pas</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Mot de passe incorrect</translation>
    </message>
    <message>
        <source>Password breaks the policy</source>
        <translation>Mot de passe non conforme à la stratégie</translation>
    </message>
    <message>
        <source>Bad user name or password</source>
        <translation>Nom d’utilisateur ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>Restriction de compte</translation>
    </message>
    <message>
        <source>Outside of the permitted hours</source>
        <translation>En dehors des heures autorisées</translation>
    </message>
    <message>
        <source>Not permitted from this computer</source>
        <translation>Non autorisé depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Mot de passe expiré</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Name could not be mapped to a SID</source>
        <translation>Le nom n’a pas pu être associé à un SID</translation>
    </message>
    <message>
        <source>Insufficient resources</source>
        <translation>Ressources insuffisantes</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Server in the wrong state</source>
        <translation>Serveur dans un état incorrect</translation>
    </message>
    <message>
        <source>Domain does not exist</source>
        <translation>Le domaine n’existe pas</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Erreur interne</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>N’est pas un répertoire</translation>
    </message>
    <message>
        <source>Clocks are too far apart</source>
        <translation>Horloges trop décalées</translation>
    </message>
    <message>
        <source>Logon type not granted</source>
        <translation>Type d’ouverture de session non accordé</translation>
    </message>
    <message>
        <source>Log is full</source>
        <translation>Le journal est plein</translation>
    </message>
    <message>
        <source>No trust secret</source>
        <translation>Pas de secret d’approbation</translation>
    </message>
    <message>
        <source>No trust account</source>
        <translation>Pas de compte d’approbation</translation>
    </message>
    <message>
        <source>Trust to the domain failed</source>
        <translation>Échec de l’approbation vers le domaine</translation>
    </message>
    <message>
        <source>Trust relationship failed</source>
        <translation>Échec de la relation d’approbation</translation>
    </message>
    <message>
        <source>Trust failure</source>
        <translation>Échec d’approbation</translation>
    </message>
    <message>
        <source>Netlogon is not started</source>
        <translation>Netlogon n’est pas démarré</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Compte expiré</translation>
    </message>
    <message>
        <source>Possible deadlock</source>
        <translation>Interblocage possible</translation>
    </message>
    <message>
        <source>Interdomain trust account</source>
        <translation>Compte d’approbation interdomaine</translation>
    </message>
    <message>
        <source>Computer account used to log on</source>
        <translation>Ouverture de session avec un compte d’ordinateur</translation>
    </message>
    <message>
        <source>Server account used to log on</source>
        <translation>Ouverture de session avec un compte de serveur</translation>
    </message>
    <message>
        <source>Domain trust is inconsistent</source>
        <translation>L’approbation de domaine est incohérente</translation>
    </message>
    <message>
        <source>Session was deleted</source>
        <translation>La session a été supprimée</translation>
    </message>
    <message>
        <source>Password has to be changed first</source>
        <translation>Le mot de passe doit d’abord être changé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Domain controller not found</source>
        <translation>Contrôleur de domaine introuvable</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Compte verrouillé</translation>
    </message>
    <message>
        <source>Network not reachable</source>
        <translation>Réseau inaccessible</translation>
    </message>
    <message>
        <source>Logon failed unexpectedly</source>
        <translation>L’ouverture de session a échoué de façon inattendue</translation>
    </message>
    <message>
        <source>Account has no stored secret</source>
        <translation>Le compte n’a pas de secret stocké</translation>
    </message>
    <message>
        <source>Wrong PIN of the smart card</source>
        <translation>Code PIN de la carte à puce incorrect</translation>
    </message>
    <message>
        <source>Downgrade of the authentication was found</source>
        <translation>Rétrogradation de l’authentification détectée</translation>
    </message>
    <message>
        <source>Authentication firewall: not permitted</source>
        <translation>Pare-feu d’authentification : non autorisé</translation>
    </message>
    <message>
        <source>NTLM is blocked</source>
        <translation>NTLM est bloqué</translation>
    </message>
    <message>
        <source>Client&apos;s entry has expired</source>
        <translation>L’entrée du client a expiré</translation>
    </message>
    <message>
        <source>Server&apos;s entry has expired</source>
        <translation>L’entrée du serveur a expiré</translation>
    </message>
    <message>
        <source>Protocol version not supported</source>
        <translation>Version de protocole non prise en charge</translation>
    </message>
    <message>
        <source>Client&apos;s key is of an old master key</source>
        <translation>La clé du client provient d’une ancienne clé principale</translation>
    </message>
    <message>
        <source>Server&apos;s key is of an old master key</source>
        <translation>La clé du serveur provient d’une ancienne clé principale</translation>
    </message>
    <message>
        <source>Client (user) not known</source>
        <translation>Client (utilisateur) inconnu</translation>
    </message>
    <message>
        <source>Server (service) not known</source>
        <translation>Serveur (service) inconnu</translation>
    </message>
    <message>
        <source>Several entries of one name</source>
        <translation>Plusieurs entrées du même nom</translation>
    </message>
    <message>
        <source>Client or server has no key</source>
        <translation>Le client ou le serveur n’a pas de clé</translation>
    </message>
    <message>
        <source>Postdating not permitted</source>
        <translation>Postdatage non autorisé</translation>
    </message>
    <message>
        <source>Requested start is later than the end</source>
        <translation>Le début demandé est postérieur à la fin</translation>
    </message>
    <message>
        <source>Policy forbids the request</source>
        <translation>La stratégie interdit la demande</translation>
    </message>
    <message>
        <source>Option cannot be granted</source>
        <translation>L’option ne peut pas être accordée</translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation>Type de chiffrement non pris en charge</translation>
    </message>
    <message>
        <source>Checksum type not supported</source>
        <translation>Type de somme de contrôle non pris en charge</translation>
    </message>
    <message>
        <source>Kind of pre-authentication not supported</source>
        <translation>Type de pré-authentification non pris en charge</translation>
    </message>
    <message>
        <source>Transited type not supported</source>
        <translation>Type de transit non pris en charge</translation>
    </message>
    <message>
        <source>Client disabled, expired or locked</source>
        <translation>Client désactivé, expiré ou verrouillé</translation>
    </message>
    <message>
        <source>Service&apos;s credentials revoked</source>
        <translation>Informations d’identification du service révoquées</translation>
    </message>
    <message>
        <source>Ticket-granting ticket revoked</source>
        <translation>Ticket TGT révoqué</translation>
    </message>
    <message>
        <source>Client not valid yet</source>
        <translation>Client pas encore valide</translation>
    </message>
    <message>
        <source>Service not valid yet</source>
        <translation>Service pas encore valide</translation>
    </message>
    <message>
        <source>Wrong password (pre-authentication failed)</source>
        <translation>Mot de passe incorrect (échec de la pré-authentification)</translation>
    </message>
    <message>
        <source>Pre-authentication required</source>
        <translation>Pré-authentification requise</translation>
    </message>
    <message>
        <source>Ticket is of another server</source>
        <translation>Le ticket est celui d’un autre serveur</translation>
    </message>
    <message>
        <source>User-to-user only</source>
        <translation>Utilisateur à utilisateur uniquement</translation>
    </message>
    <message>
        <source>Transited path refused</source>
        <translation>Chemin de transit refusé</translation>
    </message>
    <message>
        <source>Service not available</source>
        <translation>Service non disponible</translation>
    </message>
    <message>
        <source>Integrity check failed</source>
        <translation>Échec de la vérification d’intégrité</translation>
    </message>
    <message>
        <source>Ticket expired</source>
        <translation>Ticket expiré</translation>
    </message>
    <message>
        <source>Ticket not valid yet</source>
        <translation>Ticket pas encore valide</translation>
    </message>
    <message>
        <source>Request was replayed</source>
        <translation>La demande a été rejouée</translation>
    </message>
    <message>
        <source>Ticket is not for us</source>
        <translation>Le ticket ne nous est pas destiné</translation>
    </message>
    <message>
        <source>Ticket and authenticator do not match</source>
        <translation>Le ticket et l’authentificateur ne correspondent pas</translation>
    </message>
    <message>
        <source>Network address does not match</source>
        <translation>L’adresse réseau ne correspond pas</translation>
    </message>
    <message>
        <source>Protocol version does not match</source>
        <translation>La version de protocole ne correspond pas</translation>
    </message>
    <message>
        <source>Wrong message type</source>
        <translation>Type de message incorrect</translation>
    </message>
    <message>
        <source>Message was modified</source>
        <translation>Le message a été modifié</translation>
    </message>
    <message>
        <source>Message out of order</source>
        <translation>Message hors séquence</translation>
    </message>
    <message>
        <source>Key version not available</source>
        <translation>Version de clé non disponible</translation>
    </message>
    <message>
        <source>Service key not available</source>
        <translation>Clé du service non disponible</translation>
    </message>
    <message>
        <source>Mutual authentication failed</source>
        <translation>Échec de l’authentification mutuelle</translation>
    </message>
    <message>
        <source>Wrong direction of the message</source>
        <translation>Sens du message incorrect</translation>
    </message>
    <message>
        <source>Other authentication method required</source>
        <translation>Autre méthode d’authentification requise</translation>
    </message>
    <message>
        <source>Wrong sequence number</source>
        <translation>Numéro de séquence incorrect</translation>
    </message>
    <message>
        <source>Unfit checksum type</source>
        <translation>Type de somme de contrôle inadapté</translation>
    </message>
    <message>
        <source>Transited path not acceptable</source>
        <translation>Chemin de transit non acceptable</translation>
    </message>
    <message>
        <source>Answer too large for UDP</source>
        <translation>Réponse trop grande pour UDP</translation>
    </message>
    <message>
        <source>Generic error</source>
        <translation>Erreur générique</translation>
    </message>
    <message>
        <source>Field too long</source>
        <translation>Champ trop long</translation>
    </message>
    <message>
        <source>Client&apos;s certificate is not trusted</source>
        <translation>Le certificat du client n’est pas approuvé</translation>
    </message>
    <message>
        <source>Domain controller&apos;s certificate is not trusted</source>
        <translation>Le certificat du contrôleur de domaine n’est pas approuvé</translation>
    </message>
    <message>
        <source>Signature not valid</source>
        <translation>Signature non valide</translation>
    </message>
    <message>
        <source>Stronger key needed</source>
        <translation>Clé plus forte requise</translation>
    </message>
    <message>
        <source>Certificate does not fit</source>
        <translation>Le certificat ne convient pas</translation>
    </message>
    <message>
        <source>No ticket-granting ticket</source>
        <translation>Pas de ticket TGT</translation>
    </message>
    <message>
        <source>Wrong realm</source>
        <translation>Domaine Kerberos incorrect</translation>
    </message>
    <message>
        <source>DES-CBC-CRC, weak</source>
        <translation>DES-CBC-CRC, faible</translation>
    </message>
    <message>
        <source>DES-CBC-MD4, weak</source>
        <translation>DES-CBC-MD4, faible</translation>
    </message>
    <message>
        <source>DES-CBC-MD5, weak</source>
        <translation>DES-CBC-MD5, faible</translation>
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
        <translation>RC4-HMAC, faible</translation>
    </message>
    <message>
        <source>RC4-HMAC-EXP, weak</source>
        <translation>RC4-HMAC-EXP, faible</translation>
    </message>
    <message>
        <source>None (request failed)</source>
        <translation>Aucun (échec de la demande)</translation>
    </message>
    <message>
        <source>forwardable</source>
        <translation>transférable</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>transféré</translation>
    </message>
    <message>
        <source>proxiable</source>
        <translation>proxiable</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>allow postdate</source>
        <translation>postdatage autorisé</translation>
    </message>
    <message>
        <source>postdated</source>
        <translation>postdaté</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>renewable</source>
        <translation>renouvelable</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>initial</translation>
    </message>
    <message>
        <source>pre-authenticated</source>
        <translation>pré-authentifié</translation>
    </message>
    <message>
        <source>opt hardware authentication</source>
        <translation>authentification matérielle facultative</translation>
    </message>
    <message>
        <source>transit checked</source>
        <translation>transit vérifié</translation>
    </message>
    <message>
        <source>ok as delegate</source>
        <translation>délégation acceptée</translation>
    </message>
    <message>
        <source>constrained delegation</source>
        <translation>délégation contrainte</translation>
    </message>
    <message>
        <source>canonicalize</source>
        <translation>canonicalisation</translation>
    </message>
    <message>
        <source>no transit check</source>
        <translation>sans vérification du transit</translation>
    </message>
    <message>
        <source>renewable accepted</source>
        <translation>renouvelable accepté</translation>
    </message>
    <message>
        <source>encrypt in session key</source>
        <translation>chiffrement dans la clé de session</translation>
    </message>
    <message>
        <source>renew</source>
        <translation>renouveler</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>valider</translation>
    </message>
    <message>
        <source>None (not required)</source>
        <translation>Aucune (non requise)</translation>
    </message>
    <message>
        <source>Encrypted time stamp</source>
        <translation>Horodatage chiffré</translation>
    </message>
    <message>
        <source>Encryption types</source>
        <translation>Types de chiffrement</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>Carte à puce</translation>
    </message>
    <message>
        <source>Smart card request</source>
        <translation>Demande par carte à puce</translation>
    </message>
    <message>
        <source>Smart card answer</source>
        <translation>Réponse par carte à puce</translation>
    </message>
    <message>
        <source>Encryption types, new form</source>
        <translation>Types de chiffrement, nouvelle forme</translation>
    </message>
    <message>
        <source>Service referral</source>
        <translation>Renvoi de service</translation>
    </message>
    <message>
        <source>Kerberos armouring (FAST)</source>
        <translation>Blindage Kerberos (FAST)</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>read permissions</source>
        <translation>lire les autorisations</translation>
    </message>
    <message>
        <source>change permissions</source>
        <translation>modifier les autorisations</translation>
    </message>
    <message>
        <source>take ownership</source>
        <translation>s’approprier</translation>
    </message>
    <message>
        <source>synchronize</source>
        <translation>synchroniser</translation>
    </message>
    <message>
        <source>system ACL</source>
        <translation>ACL système</translation>
    </message>
    <message>
        <source>maximum allowed</source>
        <translation>maximum autorisé</translation>
    </message>
    <message>
        <source>generic all</source>
        <translation>générique, tout</translation>
    </message>
    <message>
        <source>generic execute</source>
        <translation>générique, exécution</translation>
    </message>
    <message>
        <source>generic write</source>
        <translation>générique, écriture</translation>
    </message>
    <message>
        <source>generic read</source>
        <translation>générique, lecture</translation>
    </message>
    <message>
        <source>full control</source>
        <translation>contrôle total</translation>
    </message>
    <message>
        <source>read data or list folder</source>
        <translation>lire des données ou lister le dossier</translation>
    </message>
    <message>
        <source>write data or add file</source>
        <translation>écrire des données ou ajouter un fichier</translation>
    </message>
    <message>
        <source>append data or add subfolder</source>
        <translation>ajouter des données ou un sous-dossier</translation>
    </message>
    <message>
        <source>read extended attributes</source>
        <translation>lire les attributs étendus</translation>
    </message>
    <message>
        <source>write extended attributes</source>
        <translation>écrire les attributs étendus</translation>
    </message>
    <message>
        <source>execute or traverse</source>
        <translation>exécuter ou parcourir</translation>
    </message>
    <message>
        <source>delete children</source>
        <translation>supprimer les enfants</translation>
    </message>
    <message>
        <source>read attributes</source>
        <translation>lire les attributs</translation>
    </message>
    <message>
        <source>write attributes</source>
        <translation>écrire les attributs</translation>
    </message>
    <message>
        <source>query value</source>
        <translation>interroger la valeur</translation>
    </message>
    <message>
        <source>set value</source>
        <translation>définir la valeur</translation>
    </message>
    <message>
        <source>create subkey</source>
        <translation>créer une sous-clé</translation>
    </message>
    <message>
        <source>enumerate subkeys</source>
        <translation>énumérer les sous-clés</translation>
    </message>
    <message>
        <source>notify of changes</source>
        <translation>notifier les changements</translation>
    </message>
    <message>
        <source>create link</source>
        <translation>créer un lien</translation>
    </message>
    <message>
        <source>nearly full control</source>
        <translation>contrôle presque total</translation>
    </message>
    <message>
        <source>terminate</source>
        <translation>terminer</translation>
    </message>
    <message>
        <source>create thread</source>
        <translation>créer un thread</translation>
    </message>
    <message>
        <source>set session</source>
        <translation>définir la session</translation>
    </message>
    <message>
        <source>memory operations</source>
        <translation>opérations mémoire</translation>
    </message>
    <message>
        <source>read memory</source>
        <translation>lire la mémoire</translation>
    </message>
    <message>
        <source>write memory</source>
        <translation>écrire en mémoire</translation>
    </message>
    <message>
        <source>duplicate handles</source>
        <translation>dupliquer des handles</translation>
    </message>
    <message>
        <source>create process</source>
        <translation>créer un processus</translation>
    </message>
    <message>
        <source>set quota</source>
        <translation>définir le quota</translation>
    </message>
    <message>
        <source>set information</source>
        <translation>définir les informations</translation>
    </message>
    <message>
        <source>query information</source>
        <translation>interroger les informations</translation>
    </message>
    <message>
        <source>suspend or resume</source>
        <translation>suspendre ou reprendre</translation>
    </message>
    <message>
        <source>query limited information</source>
        <translation>interroger des informations limitées</translation>
    </message>
    <message>
        <source>set limited information</source>
        <translation>définir des informations limitées</translation>
    </message>
    <message>
        <source>create child</source>
        <translation>créer un enfant</translation>
    </message>
    <message>
        <source>delete child</source>
        <translation>supprimer un enfant</translation>
    </message>
    <message>
        <source>list contents</source>
        <translation>lister le contenu</translation>
    </message>
    <message>
        <source>write self</source>
        <translation>écriture sur soi-même</translation>
    </message>
    <message>
        <source>read property</source>
        <translation>lire la propriété</translation>
    </message>
    <message>
        <source>write property</source>
        <translation>écrire la propriété</translation>
    </message>
    <message>
        <source>delete tree</source>
        <translation>supprimer l’arborescence</translation>
    </message>
    <message>
        <source>list object</source>
        <translation>lister l’objet</translation>
    </message>
    <message>
        <source>control access (extended right)</source>
        <translation>accès de contrôle (droit étendu)</translation>
    </message>
    <message>
        <source>Kernel driver</source>
        <translation>Pilote du noyau</translation>
    </message>
    <message>
        <source>File system driver</source>
        <translation>Pilote de système de fichiers</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Recognizer driver</source>
        <translation>Pilote de reconnaissance</translation>
    </message>
    <message>
        <source>Own process</source>
        <translation>Processus propre</translation>
    </message>
    <message>
        <source>Shared process</source>
        <translation>Processus partagé</translation>
    </message>
    <message>
        <source>User&apos;s own process</source>
        <translation>Processus propre de l’utilisateur</translation>
    </message>
    <message>
        <source>User&apos;s shared process</source>
        <translation>Processus partagé de l’utilisateur</translation>
    </message>
    <message>
        <source>Own process, interactive</source>
        <translation>Processus propre, interactif</translation>
    </message>
    <message>
        <source>Shared process, interactive</source>
        <translation>Processus partagé, interactif</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Amorçage</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
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
        <translation>Nom réseau non valide</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Query not understood</source>
        <translation>Requête non comprise</translation>
    </message>
    <message>
        <source>Server failure</source>
        <translation>Défaillance du serveur</translation>
    </message>
    <message>
        <source>Name does not exist</source>
        <translation>Le nom n’existe pas</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>Non implémenté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>No records of this type</source>
        <translation>Aucun enregistrement de ce type</translation>
    </message>
    <message>
        <source>Bad packet</source>
        <translation>Paquet incorrect</translation>
    </message>
    <message>
        <source>Record does not exist</source>
        <translation>L’enregistrement n’existe pas</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Hôte introuvable</translation>
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
        <translation>Aucune autre information</translation>
    </message>
    <message>
        <source>Disconnected by a tool or administrator</source>
        <translation>Déconnecté par un outil ou un administrateur</translation>
    </message>
    <message>
        <source>Logged off by a tool or administrator</source>
        <translation>Session fermée par un outil ou un administrateur</translation>
    </message>
    <message>
        <source>Idle for too long</source>
        <translation>Inactif trop longtemps</translation>
    </message>
    <message>
        <source>Session lasted too long</source>
        <translation>Session trop longue</translation>
    </message>
    <message>
        <source>Replaced by another connection</source>
        <translation>Remplacé par une autre connexion</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Server denied the connection</source>
        <translation>Le serveur a refusé la connexion</translation>
    </message>
    <message>
        <source>User lacks the right</source>
        <translation>L’utilisateur n’a pas le droit requis</translation>
    </message>
    <message>
        <source>Fresh credentials are needed</source>
        <translation>De nouvelles informations d’identification sont requises</translation>
    </message>
    <message>
        <source>Disconnected by the user</source>
        <translation>Déconnecté par l’utilisateur</translation>
    </message>
    <message>
        <source>Logged off by the user</source>
        <translation>Session fermée par l’utilisateur</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Démarrage à froid</translation>
    </message>
    <message>
        <source>Fast startup</source>
        <translation>Démarrage rapide</translation>
    </message>
    <message>
        <source>Resumed from hibernation</source>
        <translation>Reprise après veille prolongée</translation>
    </message>
    <message>
        <source>Button or lid</source>
        <translation>Bouton ou capot</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>System idle</source>
        <translation>Système inactif</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>User defined</source>
        <translation>Défini par l’utilisateur</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Aucune action</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Incorrect function or unknown failure</source>
        <translation>Fonction incorrecte ou échec inconnu</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours d’exécution</translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>Pas encore exécuté</translation>
    </message>
    <message>
        <source>Stopped by the user</source>
        <translation>Arrêté par l’utilisateur</translation>
    </message>
    <message>
        <source>An instance runs already</source>
        <translation>Une instance est déjà en cours d’exécution</translation>
    </message>
    <message>
        <source>No user is logged on</source>
        <translation>Aucun utilisateur n’a ouvert de session</translation>
    </message>
    <message>
        <source>Refused by the administrator&apos;s conditions</source>
        <translation>Refusé par les conditions de l’administrateur</translation>
    </message>
    <message>
        <source>Ended by Ctrl+C</source>
        <translation>Arrêté par Ctrl+C</translation>
    </message>
    <message>
        <source>Path not found</source>
        <translation>Chemin introuvable</translation>
    </message>
    <message>
        <source>Module not found</source>
        <translation>Module introuvable</translation>
    </message>
    <message>
        <source>Procedure not found</source>
        <translation>Procédure introuvable</translation>
    </message>
    <message>
        <source>Not a valid program</source>
        <translation>N’est pas un programme valide</translation>
    </message>
    <message>
        <source>Did not answer in time</source>
        <translation>N’a pas répondu à temps</translation>
    </message>
    <message>
        <source>Service database is locked</source>
        <translation>La base de données des services est verrouillée</translation>
    </message>
    <message>
        <source>Runs already</source>
        <translation>Déjà en cours d’exécution</translation>
    </message>
    <message>
        <source>Service does not exist</source>
        <translation>Le service n’existe pas</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>Error of the service&apos;s own</source>
        <translation>Erreur propre au service</translation>
    </message>
    <message>
        <source>Process ended unexpectedly</source>
        <translation>Le processus s’est terminé de façon inattendue</translation>
    </message>
    <message>
        <source>A service that it depends on failed</source>
        <translation>Un service dont il dépend a échoué</translation>
    </message>
    <message>
        <source>Logon failed</source>
        <translation>Échec d’ouverture de session</translation>
    </message>
    <message>
        <source>Hung while starting</source>
        <translation>Bloqué au démarrage</translation>
    </message>
    <message>
        <source>Marked for deletion</source>
        <translation>Marqué pour suppression</translation>
    </message>
    <message>
        <source>Dependency does not exist</source>
        <translation>La dépendance n’existe pas</translation>
    </message>
    <message>
        <source>Account differs from that of other services</source>
        <translation>Compte différent de celui des autres services</translation>
    </message>
    <message>
        <source>System is shutting down</source>
        <translation>Le système s’arrête</translation>
    </message>
    <message>
        <source>Driver blocked</source>
        <translation>Pilote bloqué</translation>
    </message>
    <message>
        <source>RPC server not available</source>
        <translation>Serveur RPC non disponible</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Console logon</source>
        <translation>Ouverture de session de console</translation>
    </message>
    <message>
        <source>Creator owner</source>
        <translation>Créateur propriétaire</translation>
    </message>
    <message>
        <source>Creator group</source>
        <translation>Groupe créateur</translation>
    </message>
    <message>
        <source>Owner rights</source>
        <translation>Droits du propriétaire</translation>
    </message>
    <message>
        <source>Dialup</source>
        <translation>Accès à distance (ligne)</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Contrôleurs de domaine</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Self (objet lui-même)</translation>
    </message>
    <message>
        <source>Authenticated users</source>
        <translation>Utilisateurs authentifiés</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Terminal server users</source>
        <translation>Utilisateurs Terminal Server</translation>
    </message>
    <message>
        <source>Remote interactive logon</source>
        <translation>Ouverture de session interactive à distance</translation>
    </message>
    <message>
        <source>This organization</source>
        <translation>Cette organisation</translation>
    </message>
    <message>
        <source>IIS</source>
        <translation>IIS</translation>
    </message>
    <message>
        <source>Local System</source>
        <translation>Système local</translation>
    </message>
    <message>
        <source>Local Service</source>
        <translation>Service local</translation>
    </message>
    <message>
        <source>Network Service</source>
        <translation>Service réseau</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Power users</source>
        <translation>Utilisateurs avec pouvoir</translation>
    </message>
    <message>
        <source>Account operators</source>
        <translation>Opérateurs de compte</translation>
    </message>
    <message>
        <source>Server operators</source>
        <translation>Opérateurs de serveur</translation>
    </message>
    <message>
        <source>Print operators</source>
        <translation>Opérateurs d’impression</translation>
    </message>
    <message>
        <source>Backup operators</source>
        <translation>Opérateurs de sauvegarde</translation>
    </message>
    <message>
        <source>Replicators</source>
        <translation>Duplicateurs</translation>
    </message>
    <message>
        <source>Pre-Windows 2000 access</source>
        <translation>Accès compatible pré-Windows 2000</translation>
    </message>
    <message>
        <source>Remote desktop users</source>
        <translation>Utilisateurs du Bureau à distance</translation>
    </message>
    <message>
        <source>Network configuration operators</source>
        <translation>Opérateurs de configuration réseau</translation>
    </message>
    <message>
        <source>Incoming forest trust builders</source>
        <translation>Générateurs d’approbations de forêt entrante</translation>
    </message>
    <message>
        <source>Performance monitor users</source>
        <translation>Utilisateurs de l’Analyseur de performances</translation>
    </message>
    <message>
        <source>Performance log users</source>
        <translation>Utilisateurs du journal de performances</translation>
    </message>
    <message>
        <source>Windows authorization access</source>
        <translation>Accès d’autorisation Windows</translation>
    </message>
    <message>
        <source>Terminal server license servers</source>
        <translation>Serveurs de licences Terminal Server</translation>
    </message>
    <message>
        <source>Distributed COM users</source>
        <translation>Utilisateurs du modèle COM distribué</translation>
    </message>
    <message>
        <source>IIS users</source>
        <translation>Utilisateurs IIS</translation>
    </message>
    <message>
        <source>Cryptographic operators</source>
        <translation>Opérateurs de chiffrement</translation>
    </message>
    <message>
        <source>Event log readers</source>
        <translation>Lecteurs des journaux d’événements</translation>
    </message>
    <message>
        <source>Certificate service DCOM access</source>
        <translation>Accès DCOM au service de certificats</translation>
    </message>
    <message>
        <source>RDS remote access servers</source>
        <translation>Serveurs Accès distant RDS</translation>
    </message>
    <message>
        <source>RDS endpoint servers</source>
        <translation>Serveurs RDS Endpoint</translation>
    </message>
    <message>
        <source>RDS management servers</source>
        <translation>Serveurs Gestion RDS</translation>
    </message>
    <message>
        <source>Hyper-V administrators</source>
        <translation>Administrateurs Hyper-V</translation>
    </message>
    <message>
        <source>Access control assistance operators</source>
        <translation>Opérateurs d’assistance de contrôle d’accès</translation>
    </message>
    <message>
        <source>Remote management users</source>
        <translation>Utilisateurs de gestion à distance</translation>
    </message>
    <message>
        <source>NTLM authentication</source>
        <translation>Authentification NTLM</translation>
    </message>
    <message>
        <source>SChannel authentication</source>
        <translation>Authentification SChannel</translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation>Authentification Digest</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Window manager group</source>
        <translation>Groupe du gestionnaire de fenêtres</translation>
    </message>
    <message>
        <source>Local account</source>
        <translation>Compte local</translation>
    </message>
    <message>
        <source>Local account and administrator</source>
        <translation>Compte local et administrateur</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>Autre organisation</translation>
    </message>
    <message>
        <source>All app packages</source>
        <translation>Tous les packages d’application</translation>
    </message>
    <message>
        <source>Untrusted integrity</source>
        <translation>Intégrité non approuvée</translation>
    </message>
    <message>
        <source>Low integrity</source>
        <translation>Intégrité faible</translation>
    </message>
    <message>
        <source>Medium integrity</source>
        <translation>Intégrité moyenne</translation>
    </message>
    <message>
        <source>Medium plus integrity</source>
        <translation>Intégrité moyenne plus</translation>
    </message>
    <message>
        <source>High integrity</source>
        <translation>Intégrité élevée</translation>
    </message>
    <message>
        <source>Protected process</source>
        <translation>Processus protégé</translation>
    </message>
    <message>
        <source>Identity asserted by the authority</source>
        <translation>Identité déclarée par l’autorité d’authentification</translation>
    </message>
    <message>
        <source>Identity asserted by a service</source>
        <translation>Identité déclarée par un service</translation>
    </message>
    <message>
        <source>Enterprise read-only domain controllers</source>
        <translation>Contrôleurs de domaine d’entreprise en lecture seule</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>krbtgt</source>
        <translation>krbtgt</translation>
    </message>
    <message>
        <source>Default account</source>
        <translation>Compte par défaut</translation>
    </message>
    <message>
        <source>WDAG utility account</source>
        <translation>Compte utilitaire WDAG</translation>
    </message>
    <message>
        <source>Domain admins</source>
        <translation>Admins du domaine</translation>
    </message>
    <message>
        <source>Domain users</source>
        <translation>Utilisateurs du domaine</translation>
    </message>
    <message>
        <source>Domain guests</source>
        <translation>Invités du domaine</translation>
    </message>
    <message>
        <source>Domain computers</source>
        <translation>Ordinateurs du domaine</translation>
    </message>
    <message>
        <source>Certificate publishers</source>
        <translation>Éditeurs de certificats</translation>
    </message>
    <message>
        <source>Schema admins</source>
        <translation>Administrateurs du schéma</translation>
    </message>
    <message>
        <source>Enterprise admins</source>
        <translation>Administrateurs de l’entreprise</translation>
    </message>
    <message>
        <source>Group policy creator owners</source>
        <translation>Propriétaires créateurs de la stratégie de groupe</translation>
    </message>
    <message>
        <source>Read-only domain controllers</source>
        <translation>Contrôleurs de domaine en lecture seule</translation>
    </message>
    <message>
        <source>Cloneable domain controllers</source>
        <translation>Contrôleurs de domaine clonables</translation>
    </message>
    <message>
        <source>Protected users</source>
        <translation>Utilisateurs protégés</translation>
    </message>
    <message>
        <source>Key admins</source>
        <translation>Administrateurs clés</translation>
    </message>
    <message>
        <source>Enterprise key admins</source>
        <translation>Administrateurs clés Enterprise</translation>
    </message>
    <message>
        <source>RAS and IAS servers</source>
        <translation>Serveurs RAS et IAS</translation>
    </message>
    <message>
        <source>Allowed RODC password replication</source>
        <translation>Réplication de mot de passe RODC autorisée</translation>
    </message>
    <message>
        <source>Denied RODC password replication</source>
        <translation>Réplication de mot de passe RODC refusée</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Emprunt d’identité</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
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
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Value changed</source>
        <translation>Valeur modifiée</translation>
    </message>
    <message>
        <source>Value deleted</source>
        <translation>Valeur supprimée</translation>
    </message>
    <message>
        <source>Default: no split token</source>
        <translation>Par défaut : jeton non scindé</translation>
    </message>
    <message>
        <source>Full: elevated</source>
        <translation>Complet : avec élévation</translation>
    </message>
    <message>
        <source>Limited: not elevated</source>
        <translation>Limité : sans élévation</translation>
    </message>
    <message>
        <source>account enabled</source>
        <translation>compte activé</translation>
    </message>
    <message>
        <source>password required</source>
        <translation>mot de passe requis</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>compte désactivé</translation>
    </message>
    <message>
        <source>password not required</source>
        <translation>mot de passe non requis</translation>
    </message>
    <message>
        <source>normal account</source>
        <translation>compte normal</translation>
    </message>
    <message>
        <source>password never expires</source>
        <translation>le mot de passe n’expire jamais</translation>
    </message>
    <message>
        <source>Error while logging on</source>
        <translation>Erreur lors de l’ouverture de session</translation>
    </message>
    <message>
        <source>Netlogon is not running</source>
        <translation>Netlogon n’est pas en cours d’exécution</translation>
    </message>
    <message>
        <source>Not permitted at this computer</source>
        <translation>Non autorisé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Unknown user name or bad password</source>
        <translation>Nom d’utilisateur inconnu ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>set termination port</source>
        <translation>définir le port de terminaison</translation>
    </message>
    <message>
        <source>control access</source>
        <translation>accès de contrôle</translation>
    </message>
    <message>
        <source>success removed</source>
        <translation>succès retiré</translation>
    </message>
    <message>
        <source>success added</source>
        <translation>succès ajouté</translation>
    </message>
    <message>
        <source>failure removed</source>
        <translation>échec retiré</translation>
    </message>
    <message>
        <source>failure added</source>
        <translation>échec ajouté</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Sortant</translation>
    </message>
</context>
<context>
    <name>sightglass::EventsPage</name>
    <message>
        <source>Event details</source>
        <translation>Détails de l’événement</translation>
    </message>
    <message>
        <source>Pins and tickets</source>
        <translation>Épingles et tickets</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Groups of events</source>
        <translation>Groupes d’événements</translation>
    </message>
    <message>
        <source>Double-click a group, or press Enter, to see its events alone.</source>
        <translation>Double-cliquez sur un groupe, ou appuyez sur Entrée, pour ne voir que ses événements.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s), the largest are shown</source>
        <translation>
            <numerusform>%Ln groupe, le plus grand est affiché</numerusform>
            <numerusform>%Ln groupes, les plus grands sont affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter hid this event and was cleared; Ctrl+Z brings it back.</source>
        <translation>Le filtre masquait cet événement et a été effacé ; Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>This event was dismissed; dismissed events are shown now.</source>
        <translation>Cet événement était écarté ; les événements écartés sont maintenant affichés.</translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation>Aucun événement ne correspond au filtre</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Pas encore d’événements</translation>
    </message>
    <message>
        <source>Remove a chip above, or take the last step back with Ctrl+Z.</source>
        <translation>Retirez un filtre ci-dessus, ou annulez la dernière étape avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>Drop log files on the window, or choose File &gt; Open files.</source>
        <translation>Déposez des fichiers journaux sur la fenêtre, ou choisissez Fichier &gt; Ouvrir des fichiers.</translation>
    </message>
    <message>
        <source>Columns as they fit</source>
        <translation>Ajuster les colonnes</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copier &amp;comme</translation>
    </message>
    <message>
        <source>Records, as in the log</source>
        <translation>Enregistrements, comme dans le journal</translation>
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
        <translation>Tableau Markdown</translation>
    </message>
    <message>
        <source>&amp;Export selection…</source>
        <translation>&amp;Exporter la sélection…</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>All but %1</source>
        <translation>Tous sauf %1</translation>
    </message>
    <message>
        <source>Only event ID %1 of %2</source>
        <translation>Seulement l’ID d’événement %1 de %2</translation>
    </message>
    <message>
        <source>Only the source %1</source>
        <translation>Seulement la source %1</translation>
    </message>
    <message>
        <source>All but the source %1</source>
        <translation>Tous sauf la source %1</translation>
    </message>
    <message>
        <source>Only the computer %1</source>
        <translation>Seulement l’ordinateur %1</translation>
    </message>
    <message>
        <source>Only the log %1</source>
        <translation>Seulement le journal %1</translation>
    </message>
    <message>
        <source>One minute around this event</source>
        <translation>Une minute autour de cet événement</translation>
    </message>
    <message>
        <source>Five minutes around this event</source>
        <translation>Cinq minutes autour de cet événement</translation>
    </message>
    <message>
        <source>One hour around this event</source>
        <translation>Une heure autour de cet événement</translation>
    </message>
    <message>
        <source>All but %1 %2</source>
        <translation>Tous sauf %1 %2</translation>
    </message>
    <message>
        <source>Only %1 %2</source>
        <translation>Seulement %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection were copied.</source>
        <translation>
            <numerusform>Seul le premier événement de la sélection a été copié.</numerusform>
            <numerusform>Seuls les %Ln premiers événements de la sélection ont été copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied.</source>
        <translation>
            <numerusform>%Ln événement copié.</numerusform>
            <numerusform>%Ln événements copiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ExportActions</name>
    <message>
        <source>CSV, for spreadsheets and programs (*.csv)</source>
        <translation>CSV, pour tableurs et programmes (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON, one event a line (*.ndjson)</source>
        <translation>JSON, un événement par ligne (*.ndjson)</translation>
    </message>
    <message>
        <source>JSON, one array (*.json)</source>
        <translation>JSON, un seul tableau (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Plain lines, as in the log (*.txt)</source>
        <translation>Lignes simples, comme dans le journal (*.txt)</translation>
    </message>
    <message>
        <source>There are no events to export.</source>
        <translation>Il n’y a pas d’événements à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln event(s)</source>
        <translation>
            <numerusform>Exporter %Ln événement</numerusform>
            <numerusform>Exporter %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>The export to %1 was cancelled; no file was written.</source>
        <translation>L’export vers %1 a été annulé ; aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to %1.</source>
        <translation>
            <numerusform>%Ln événement écrit dans %1.</numerusform>
            <numerusform>%Ln événements écrits dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded: %1</source>
        <translation>
            <numerusform>%Ln n’a pas pu être décodé : %1</numerusform>
            <numerusform>%Ln n’ont pas pu être décodés : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Logs were still being read or searched: these are the events found until then.</source>
        <translation>Des journaux étaient encore en cours de lecture ou de recherche : voici les événements trouvés jusque-là.</translation>
    </message>
</context>
<context>
    <name>sightglass::Exporting</name>
    <message>
        <source>it is open as a log and would be lost</source>
        <translation>il est ouvert comme journal et serait perdu</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Export vers %1</translation>
    </message>
</context>
<context>
    <name>sightglass::FeedModel</name>
    <message>
        <source>Cannot be followed</source>
        <translation>Ne peut pas être suivie</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Cannot be stored</source>
        <translation>Stockage impossible</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Suivie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) since the start.</source>
        <translation>
            <numerusform>%Ln rotation depuis le début.</numerusform>
            <numerusform>%Ln rotations depuis le début.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older events are not shown any more; they are in the history.</source>
        <translation>%1 événements plus anciens ne sont plus affichés ; ils sont dans l’historique.</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>%1 événements par seconde</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Last two minutes</source>
        <translation>Deux dernières minutes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>Pendant la pause</translation>
    </message>
    <message>
        <source>Its new events are pushed to %1.</source>
        <translation>Ses nouveaux événements sont transmis vers %1.</translation>
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
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>sightglass::FieldNameModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID de l’événement</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Known of all events</source>
        <translation>Connu pour tous les événements</translation>
    </message>
    <message>
        <source>%1: in %2 % of the records looked at</source>
        <translation>%1 : dans %2 % des enregistrements examinés</translation>
    </message>
</context>
<context>
    <name>sightglass::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Shows all events again</source>
        <translation>Affiche de nouveau tous les événements</translation>
    </message>
    <message>
        <source>%1
Click to remove this filter.</source>
        <translation>%1
Cliquez pour retirer ce filtre.</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message>
        <source>%1 of %2 events:</source>
        <translation>%1 événements sur %2 :</translation>
    </message>
    <message>
        <source>no severity</source>
        <translation>aucune gravité</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Succès de l’audit</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Échec de l’audit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed hidden</source>
        <translation>
            <numerusform>%Ln écarté masqué</numerusform>
            <numerusform>%Ln écartés masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln journal</numerusform>
            <numerusform>%Ln journaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Journal : %1</translation>
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
        <translation>Rechercher dans ces événements : une expression exacte, ou /regex/</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter, Shift+F3)</source>
        <translation>Résultat précédent (Maj+Entrée, Maj+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next hit (Enter, F3)</source>
        <translation>Résultat suivant (Entrée, F3)</translation>
    </message>
    <message>
        <source>Keep marked</source>
        <translation>Garder surligné</translation>
    </message>
    <message>
        <source>Makes a highlighter of it, which stays when this bar is closed</source>
        <translation>En fait un surligneur, qui reste quand cette barre est fermée</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>on from the end</source>
        <translation>reprise depuis la fin</translation>
    </message>
    <message>
        <source>on from the top</source>
        <translation>reprise depuis le début</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 sur %2 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the hit, number of hits</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 hits so far</source>
        <translation>%1 résultats jusqu’ici</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 résultats</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>sightglass::FindTools</name>
    <message>
        <source>Highlight &quot;%1&quot;</source>
        <translation>Surligner « %1 »</translation>
    </message>
    <message>
        <source>Find &quot;%1&quot;</source>
        <translation>Rechercher « %1 »</translation>
    </message>
    <message>
        <source>Highlighters…</source>
        <translation>Surligneurs…</translation>
    </message>
</context>
<context>
    <name>sightglass::FindingModel</name>
    <message>
        <source>%1: %2</source>
        <comment>finding: accounts or addresses</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>ATT&amp;CK</source>
        <translation>ATT&amp;CK</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation>Premier (%1)</translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation>Dernier (%1)</translation>
    </message>
</context>
<context>
    <name>sightglass::FlowMemory</name>
    <message>
        <source>The history does not keep what was found: %1</source>
        <translation>L’historique ne conserve pas ce qui a été trouvé : %1</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>L’historique ne peut pas être lu : %1</translation>
    </message>
</context>
<context>
    <name>sightglass::FlowPage</name>
    <message>
        <source>These logs, or all that were ever read</source>
        <translation>Ces journaux, ou tous ceux jamais lus</translation>
    </message>
    <message>
        <source>These &amp;logs</source>
        <translation>Ces &amp;journaux</translation>
    </message>
    <message>
        <source>E&amp;ver seen</source>
        <translation>Tout l’&amp;historique</translation>
    </message>
    <message>
        <source>All that the history keeps of this and earlier logs, each event once</source>
        <translation>Tout ce que l’historique conserve de ces journaux et des précédents, chaque événement une fois</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>the search was stopped</source>
        <translation>la recherche a été arrêtée</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Échec de l’opération</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Seulement : %1</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>T&amp;out afficher</translation>
    </message>
    <message>
        <source>Writes the rows that a table shows, in its order, for spreadsheets</source>
        <translation>Écrit les lignes qu’un tableau montre, dans son ordre, pour les tableurs</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <comment>table, number of its rows</comment>
        <translation>%1 (%2)…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)…</source>
        <comment>table, number of the rows shown, of all</comment>
        <translation>%1 (%2 sur %3)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved as %1.</source>
        <translation>
            <numerusform>%Ln ligne enregistrée sous %1.</numerusform>
            <numerusform>%Ln lignes enregistrées sous %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) saved as %2.</source>
        <translation>
            <numerusform>%1 sur %Ln ligne enregistrée sous %2.</numerusform>
            <numerusform>%1 sur %Ln lignes enregistrées sous %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::FlowText</name>
    <message>
        <source>Allowed with threat</source>
        <translation>Autorisé avec menace</translation>
    </message>
    <message>
        <source>Blocked threat</source>
        <translation>Menace bloquée</translation>
    </message>
    <message>
        <source>Cautioned</source>
        <translation>Mise en garde</translation>
    </message>
    <message>
        <source>Blocked by policy</source>
        <translation>Bloqué par stratégie</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommage</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Folder removed</source>
        <translation>Dossier supprimé</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Failed login</source>
        <translation>Échec de connexion</translation>
    </message>
    <message>
        <source>Notable</source>
        <translation>Notable</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attaque</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Détecté</translation>
    </message>
</context>
<context>
    <name>sightglass::Format</name>
    <message>
        <source>Windows event log</source>
        <translation>Journal d’événements Windows</translation>
    </message>
    <message>
        <source>CSV with a header</source>
        <translation>CSV avec en-tête</translation>
    </message>
    <message>
        <source>W3C extended (IIS)</source>
        <translation>W3C étendu (IIS)</translation>
    </message>
    <message>
        <source>Zeek</source>
        <translation>Zeek</translation>
    </message>
    <message>
        <source>sftpgo transfer log</source>
        <translation>Journal de transferts sftpgo</translation>
    </message>
    <message>
        <source>systemd journal (JSON)</source>
        <translation>Journal systemd (JSON)</translation>
    </message>
    <message>
        <source>Zscaler feed (JSON)</source>
        <translation>Flux Zscaler (JSON)</translation>
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
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>logfmt</source>
        <translation>logfmt</translation>
    </message>
    <message>
        <source>Zscaler feed (tabs)</source>
        <translation>Flux Zscaler (tabulations)</translation>
    </message>
    <message>
        <source>Zscaler feed (^^)</source>
        <translation>Flux Zscaler (^^)</translation>
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
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>Document JSON</translation>
    </message>
    <message>
        <source>Windows events (XML)</source>
        <translation>Événements Windows (XML)</translation>
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
        <translation>Journal systemd (export)</translation>
    </message>
    <message>
        <source>syslog</source>
        <translation>syslog</translation>
    </message>
    <message>
        <source>Web access log (Apache, nginx)</source>
        <translation>Journal d’accès web (Apache, nginx)</translation>
    </message>
    <message>
        <source>Android logcat (brief)</source>
        <translation>Android logcat (bref)</translation>
    </message>
    <message>
        <source>Android logcat</source>
        <translation>Android logcat</translation>
    </message>
    <message>
        <source>Apache error log</source>
        <translation>Journal d’erreurs Apache</translation>
    </message>
    <message>
        <source>Atlassian access log</source>
        <translation>Journal d’accès Atlassian</translation>
    </message>
    <message>
        <source>Linux audit</source>
        <translation>Audit Linux</translation>
    </message>
    <message>
        <source>AWS CloudFront without its header</source>
        <translation>AWS CloudFront sans en-tête</translation>
    </message>
    <message>
        <source>AWS load balancer</source>
        <translation>Répartiteur de charge AWS</translation>
    </message>
    <message>
        <source>AWS S3 access log</source>
        <translation>Journal d’accès AWS S3</translation>
    </message>
    <message>
        <source>Blue Gene/L RAS</source>
        <translation>Blue Gene/L RAS</translation>
    </message>
    <message>
        <source>WiX installer (Burn)</source>
        <translation>Programme d’installation WiX (Burn)</translation>
    </message>
    <message>
        <source>Lines with a time of day</source>
        <translation>Lignes avec une heure du jour</translation>
    </message>
    <message>
        <source>Kubernetes container (CRI)</source>
        <translation>Conteneur Kubernetes (CRI)</translation>
    </message>
    <message>
        <source>Kernel ring buffer (dmesg)</source>
        <translation>Tampon circulaire du noyau (dmesg)</translation>
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
        <translation>Journal Go</translation>
    </message>
    <message>
        <source>Hadoop and other log4j</source>
        <translation>Hadoop et autres log4j</translation>
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
        <translation>Événements de grappe HPC</translation>
    </message>
    <message>
        <source>IIS native log</source>
        <translation>Journal natif IIS</translation>
    </message>
    <message>
        <source>iOS lockdownd</source>
        <translation>iOS lockdownd</translation>
    </message>
    <message>
        <source>Java garbage collection</source>
        <translation>Ramasse-miettes Java</translation>
    </message>
    <message>
        <source>Lines that begin with a level</source>
        <translation>Lignes commençant par un niveau</translation>
    </message>
    <message>
        <source>log4j, logback, java.util.logging</source>
        <translation>log4j, logback, java.util.logging</translation>
    </message>
    <message>
        <source>macOS system log</source>
        <translation>Journal système macOS</translation>
    </message>
    <message>
        <source>MySQL, MariaDB error and general log</source>
        <translation>Journal d’erreurs et général MySQL, MariaDB</translation>
    </message>
    <message>
        <source>nginx error log</source>
        <translation>Journal d’erreurs nginx</translation>
    </message>
    <message>
        <source>nginx ingress controller</source>
        <translation>Contrôleur d’entrée nginx (ingress)</translation>
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
        <translation>Journalisation Python (basicConfig)</translation>
    </message>
    <message>
        <source>Python logging</source>
        <translation>Journalisation Python</translation>
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
        <translation>Installation Windows (setupapi.dev.log)</translation>
    </message>
    <message>
        <source>Snort and Suricata fast alerts</source>
        <translation>Alertes rapides Snort et Suricata</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Spark</translation>
    </message>
    <message>
        <source>Squid access log</source>
        <translation>Journal d’accès Squid</translation>
    </message>
    <message>
        <source>Lines with a TAI64N time (multilog)</source>
        <translation>Lignes avec une heure TAI64N (multilog)</translation>
    </message>
    <message>
        <source>Thunderbird cluster syslog</source>
        <translation>Syslog de la grappe Thunderbird</translation>
    </message>
    <message>
        <source>Timestamp and level</source>
        <translation>Horodatage et niveau</translation>
    </message>
    <message>
        <source>Lines with a timestamp</source>
        <translation>Lignes avec horodatage</translation>
    </message>
    <message>
        <source>Uvicorn access log</source>
        <translation>Journal d’accès Uvicorn</translation>
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
        <translation>Maintenance Windows (CBS, DISM)</translation>
    </message>
    <message>
        <source>Windows Update (ReportingEvents.log)</source>
        <translation>Windows Update (ReportingEvents.log)</translation>
    </message>
    <message>
        <source>FTP transfers (xferlog)</source>
        <translation>Transferts FTP (xferlog)</translation>
    </message>
    <message>
        <source>X server log</source>
        <translation>Journal du serveur X</translation>
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
        <translation>Choisir le &amp;format…</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>C’est correct</translation>
    </message>
    <message>
        <source>%1 is read as %2, but that is a guess (%3 %).</source>
        <translation>%1 est lu comme %2, mais c’est une supposition (%3 %).</translation>
    </message>
</context>
<context>
    <name>sightglass::FormatDialog</name>
    <message>
        <source>Format of %1</source>
        <translation>Format de %1</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>&amp;Known formats</source>
        <translation>Formats &amp;connus</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>Commencer &amp;par :</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>&amp;Written as:</source>
        <translation>Écri&amp;t comme :</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Motif :</translation>
    </message>
    <message>
        <source>A name for the format</source>
        <translation>Un nom pour le format</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>First lines of the log, with what the pattern matches</source>
        <translation>Premières lignes du journal, avec ce que le motif y trouve</translation>
    </message>
    <message>
        <source>&amp;Own pattern</source>
        <translation>Motif personnali&amp;sé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What the format makes of the first events</source>
        <translation>Ce que le format tire des premiers événements</translation>
    </message>
    <message>
        <source>&amp;Read as this format</source>
        <translation>&amp;Lire dans ce format</translation>
    </message>
    <message>
        <source>%1: %2 % (%3)</source>
        <translation>%1 : %2 % (%3)</translation>
    </message>
    <message>
        <source>an empty pattern</source>
        <translation>un motif vide</translation>
    </message>
    <message>
        <source>&amp;Save and read</source>
        <translation>&amp;Enregistrer et lire</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sans heure</translation>
    </message>
    <message>
        <source>No event would be found.</source>
        <translation>Aucun événement ne serait trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the first lines.</source>
        <translation>
            <numerusform>%n problème dans les premières lignes.</numerusform>
            <numerusform>%n problèmes dans les premières lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first events as this format reads them:</source>
        <translation>Les premiers événements tels que ce format les lit :</translation>
    </message>
</context>
<context>
    <name>sightglass::GroupBar</name>
    <message>
        <source>One ro&amp;w for similar events</source>
        <translation>&amp;Une ligne pour les événements semblables</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Grouper par :</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID de l’événement</translation>
    </message>
    <message>
        <source>Source (provider)</source>
        <translation>Source (fournisseur)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Progress of grouping</source>
        <translation>Progression du regroupement</translation>
    </message>
    <message>
        <source>Events that follow each other and say the same, but for numbers, addresses and names of files, become one row with their number. Counts and charts stay as they are.</source>
        <translation>Les événements qui se suivent et disent la même chose, aux nombres, adresses et noms de fichiers près, forment une seule ligne avec leur nombre. Les totaux et les graphiques restent inchangés.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>sightglass::GroupModel</name>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level, what it means</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID de l’événement</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
</context>
<context>
    <name>sightglass::HeatMapChart</name>
    <message>
        <source>Events by weekday and hour</source>
        <translation>Événements par jour de la semaine et par heure</translation>
    </message>
    <message>
        <source>Arrow keys move along the cells, Enter shows the events of one, Ctrl+Enter all others.</source>
        <translation>Les flèches parcourent les cellules, Entrée affiche les événements de l’une, Ctrl+Entrée tous les autres.</translation>
    </message>
    <message>
        <source>%1 events an hour of the week</source>
        <translation>%1 événements pour une heure de la semaine</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>Aucun événement à afficher.</translation>
    </message>
    <message>
        <source>Weekday (%1)</source>
        <translation>Jour (%1)</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>No events shown.</source>
        <translation>Aucun événement affiché.</translation>
    </message>
    <message>
        <source>%1 in all. Click for these events, with Ctrl for all others.</source>
        <translation>%1 au total. Cliquez pour voir ces événements, avec Ctrl tous les autres.</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Afficher seulement %1</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>Afficher tout sauf %1</translation>
    </message>
</context>
<context>
    <name>sightglass::HighlightersDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>&amp;Couleur…</translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation>Surligneurs</translation>
    </message>
    <message>
        <source>Marked wherever they are shown: words as they stand, whatever the case, or an expression between slashes (/fail\w+/i). Of two in one place the lower one counts.</source>
        <translation>Surlignés partout où ils apparaissent : des mots tels quels, sans égard à la casse, ou une expression entre barres obliques (/fail\w+/i). De deux au même endroit, le plus bas l’emporte.</translation>
    </message>
    <message>
        <source>Text or /expression/</source>
        <translation>Texte ou /expression/</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Colour of the highlighter</source>
        <translation>Couleur du surligneur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a highlighter, what is wrong with it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Analyses cannot be kept: %1</source>
        <translation>Les analyses ne peuvent pas être conservées : %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryMemory</name>
    <message>
        <source>This is not remembered: %1</source>
        <translation>Ceci n’est pas conservé : %1</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryPage</name>
    <message>
        <source>Search by name, path, format, state or date</source>
        <translation>Rechercher par nom, chemin, format, état ou date</translation>
    </message>
    <message>
        <source>Search past analyses</source>
        <translation>Rechercher des analyses passées</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>&amp;Delete from the list</source>
        <translation>&amp;Supprimer de la liste</translation>
    </message>
    <message>
        <source>&amp;Forget this log…</source>
        <translation>Oublier ce &amp;journal…</translation>
    </message>
    <message>
        <source>E&amp;xport as a case…</source>
        <translation>E&amp;xporter comme affaire…</translation>
    </message>
    <message>
        <source>Export &amp;everything as a case…</source>
        <translation>&amp;Tout exporter comme affaire…</translation>
    </message>
    <message>
        <source>&amp;Import a case…</source>
        <translation>&amp;Importer une affaire…</translation>
    </message>
    <message>
        <source>&amp;Settings of the history…</source>
        <translation>Paramètres de l’&amp;historique…</translation>
    </message>
    <message>
        <source>Past analyses</source>
        <translation>Analyses passées</translation>
    </message>
    <message>
        <source>Choose an analysis to see what is kept of it; two, to compare them.</source>
        <translation>Sélectionnez une analyse pour voir ce qui en est conservé ; deux, pour les comparer.</translation>
    </message>
    <message>
        <source>Import a case…</source>
        <translation>Importer une affaire…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>%Ln analyse</numerusform>
            <numerusform>%Ln analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln analysis(es)</source>
        <translation>
            <numerusform>%1 sur %Ln analyse</numerusform>
            <numerusform>%1 sur %Ln analyses</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest ones</source>
        <translation>les plus récentes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>No past analyses yet</source>
        <translation>Pas encore d’analyses passées</translation>
    </message>
    <message>
        <source>Open a log: its counts, problems and marks are kept here, also when the log is gone.
A case from another computer can be imported.</source>
        <translation>Ouvrez un journal : ses nombres, problèmes et marques sont conservés ici, même quand le journal a disparu.
Une affaire d’un autre ordinateur peut être importée.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>L’historique ne peut pas être lu</translation>
    </message>
    <message>
        <source>No analysis matches</source>
        <translation>Aucune analyse ne correspond</translation>
    </message>
    <message>
        <source>Search for fewer words, or clear the search.</source>
        <translation>Cherchez moins de mots, ou effacez la recherche.</translation>
    </message>
    <message>
        <source>Run a&amp;gain</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation>&amp;Localiser…</translation>
    </message>
    <message>
        <source>Where is the log now?</source>
        <translation>Où est le journal maintenant ?</translation>
    </message>
    <message>
        <source>Forget this log</source>
        <translation>Oublier ce journal</translation>
    </message>
    <message>
        <source>Remove all that is kept of %1?</source>
        <translation>Supprimer tout ce qui est conservé de %1 ?</translation>
    </message>
    <message>
        <source>Its analyses, pins, notes, tags, what its messages were, and its events in tickets are removed and overwritten; so are copies of the history from before an update. This cannot be undone. The log itself is not touched.</source>
        <translation>Ses analyses, épingles, notes, étiquettes, la teneur de ses messages et ses événements dans les tickets sont supprimés et écrasés, de même que les copies de l’historique antérieures à une mise à jour. Cette action est irréversible. Le journal lui-même n’est pas touché.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Export a case</source>
        <translation>Exporter une affaire</translation>
    </message>
    <message>
        <source>Cases (*.sgcase)</source>
        <translation>Affaires (*.sgcase)</translation>
    </message>
    <message>
        <source>Import a case</source>
        <translation>Importer une affaire</translation>
    </message>
    <message>
        <source>Cases (*.sgcase);;All files (*)</source>
        <translation>Affaires (*.sgcase);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Search in &amp;all that is kept</source>
        <translation>Rechercher dans &amp;tout ce qui est conservé</translation>
    </message>
    <message>
        <source>Tickets, marked events with their notes and tags, threats, transfers, followed events and analyses (Enter)</source>
        <translation>Tickets, événements marqués avec leurs notes et étiquettes, menaces, transferts, événements suivis et analyses (Entrée)</translation>
    </message>
    <message>
        <source>That analysis is older than those that are listed here: sightglass-cli history jobs lists all.</source>
        <translation>Cette analyse est plus ancienne que celles listées ici : sightglass-cli history jobs les liste toutes.</translation>
    </message>
</context>
<context>
    <name>sightglass::HistorySettings</name>
    <message>
        <source>Settings of the history</source>
        <translation>Paramètres de l’historique</translation>
    </message>
    <message>
        <source>In a &amp;file, for one person</source>
        <translation>Dans un &amp;fichier, pour une personne</translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation>Fichier de l’historique</translation>
    </message>
    <message>
        <source>The usual place in your data folder</source>
        <translation>L’emplacement habituel dans votre dossier de données</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>In a &amp;PostgreSQL database, shared by a team</source>
        <translation>Dans une base &amp;PostgreSQL, partagée par une équipe</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Your name on this computer</source>
        <translation>Votre nom sur cet ordinateur</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring; empty: as it is</source>
        <translation>Conservé dans le trousseau du bureau ; vide : inchangé</translation>
    </message>
    <message>
        <source>Kept until the program ends; ~/.pgpass keeps it for good</source>
        <translation>Conservé jusqu’à la fermeture du programme ; ~/.pgpass le conserve durablement</translation>
    </message>
    <message>
        <source>Encrypted, the server proves who it is (verify-full)</source>
        <translation>Chiffré, le serveur prouve son identité (verify-full)</translation>
    </message>
    <message>
        <source>Encrypted, a certificate of the right authority (verify-ca)</source>
        <translation>Chiffré, un certificat de la bonne autorité (verify-ca)</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers (require)</source>
        <translation>Chiffré, quel que soit le serveur (require)</translation>
    </message>
    <message>
        <source>~/.postgresql/root.crt</source>
        <translation>~/.postgresql/root.crt</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de p&amp;asse</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Chiffr&amp;ement</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Certificat</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Keep analyses</source>
        <translation>Co&amp;nserver les analyses</translation>
    </message>
    <message>
        <source>Histories (*.sqlite);;All files (*)</source>
        <translation>Historiques (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>$SIGHTGLASS_HISTORY names the history of this start: %1</source>
        <translation>$SIGHTGLASS_HISTORY désigne l’historique de ce démarrage : %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message numerus="yes">
        <source>It works. There are %Ln log(s) in that history</source>
        <translation>
            <numerusform>La connexion fonctionne. Cet historique contient %Ln journal</numerusform>
            <numerusform>La connexion fonctionne. Cet historique contient %Ln journaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln ticket(s).</source>
        <translation>
            <numerusform>et %Ln ticket.</numerusform>
            <numerusform>et %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password is not in the keyring: %1
It is used until the program ends.</source>
        <translation>Le mot de passe n’est pas dans le trousseau : %1
Il est utilisé jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The history of the next start is in %1.</source>
        <translation>L’historique du prochain démarrage est dans %1.</translation>
    </message>
    <message>
        <source>the usual file</source>
        <translation>le fichier habituel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Logs of 16 MiB or more open at once where their index is kept. Those unused for longest go first.</source>
        <translation>Les journaux de 16 Mio ou plus s’ouvrent immédiatement quand leur index est conservé. Les index inutilisés depuis le plus longtemps sont supprimés en premier.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>calcul…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Removes the indexes. The logs are read again when they are opened.</source>
        <translation>Supprime les index. Les journaux sont relus à leur ouverture.</translation>
    </message>
    <message>
        <source>&amp;Indexes of large logs</source>
        <translation>&amp;Index des grands journaux</translation>
    </message>
    <message>
        <source>Marks and tickets stay until they are taken back. Another place is taken when the program starts again, which is offered then; what is here stays here, and can be taken along as a case. Nothing is sent anywhere else.</source>
        <translation>Les marques et les tickets restent jusqu’à leur retrait. Un autre emplacement est pris en compte au redémarrage du programme, qui est alors proposé ; ce qui est ici reste ici, et peut être emporté comme affaire. Rien n’est envoyé ailleurs.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>size of indexes</comment>
        <translation>%1 actuellement</translation>
    </message>
    <message>
        <source>Another history</source>
        <translation>Autre historique</translation>
    </message>
    <message>
        <source>Until then this one goes on. Logs that are open are opened again.</source>
        <translation>D’ici là, l’historique actuel reste utilisé. Les journaux ouverts seront rouverts.</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Redémarrer maintenant</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Keep threats and tran&amp;sfers</source>
        <translation>Conserver &amp;menaces et transferts</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Taille illimitée</translation>
    </message>
    <message>
        <source>Size of followed events</source>
        <translation>Taille des événements suivis</translation>
    </message>
    <message>
        <source>Of all followed events together. The oldest go first.</source>
        <translation>De tous les événements suivis ensemble. Les plus anciens partent en premier.</translation>
    </message>
    <message>
        <source>Keep followed e&amp;vents</source>
        <translation>Con&amp;server les événements suivis</translation>
    </message>
    <message>
        <source>Findings too, counted from when they were kept. It holds for all who share this history.</source>
        <translation>Les constats aussi, à compter de leur enregistrement. Vaut pour tous ceux qui partagent cet historique.</translation>
    </message>
    <message>
        <source>Counted from when they came. The threats and transfers in them are kept by themselves. It holds for all who share this history.</source>
        <translation>À compter de leur arrivée. Les menaces et transferts qu’ils contiennent sont conservés à part. Vaut pour tous ceux qui partagent cet historique.</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryText</name>
    <message>
        <source>The file is as it was.</source>
        <translation>Le fichier est inchangé.</translation>
    </message>
    <message>
        <source>The file has grown since; opened again, it has more events.</source>
        <translation>Le fichier a grandi depuis ; rouvert, il contient plus d’événements.</translation>
    </message>
    <message>
        <source>The file was changed since: what stands here is of what it was.</source>
        <translation>Le fichier a été modifié depuis : ce qui figure ici porte sur son état antérieur.</translation>
    </message>
    <message>
        <source>The file is not there any more; what is kept of it stays readable.</source>
        <translation>Le fichier n’existe plus ; ce qui en est conservé reste lisible.</translation>
    </message>
    <message>
        <source>Imported from %1: it was read on another computer.</source>
        <translation>Importé de %1 : lu sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Succès de l’audit</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Échec de l’audit</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Seconde</translation>
    </message>
    <message>
        <source>Errors, first</source>
        <translation>Erreurs, première</translation>
    </message>
    <message>
        <source>Errors, second</source>
        <translation>Erreurs, seconde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>As many</source>
        <translation>Autant</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>sightglass::Job</name>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>sightglass::JobHistory</name>
    <message numerus="yes">
        <source>%Ln analysis(es) taken out of the list.</source>
        <translation>
            <numerusform>%Ln analyse retirée de la liste.</numerusform>
            <numerusform>%Ln analyses retirées de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is forgotten: nothing of it is in the history any more.</source>
        <translation>Le journal est oublié : l’historique n’en contient plus rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es) removed, since they are older than that.</source>
        <translation>
            <numerusform>%Ln analyse plus ancienne supprimée.</numerusform>
            <numerusform>%Ln analyses plus anciennes supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is in %1. It holds copies of what the marked events say.</source>
        <translation>L’affaire est dans %1. Elle contient des copies du contenu des événements marqués.</translation>
    </message>
    <message>
        <source>All of %1 is here already; nothing was changed.</source>
        <translation>Tout ce que contient %1 est déjà ici ; rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>%Ln analyse</numerusform>
            <numerusform>%Ln analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked event(s)</source>
        <translation>
            <numerusform>%Ln événement marqué</numerusform>
            <numerusform>%Ln événements marqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with more said about them</source>
        <translation>
            <numerusform>%Ln événement avec de nouvelles annotations</numerusform>
            <numerusform>%Ln événements avec de nouvelles annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) are here with another text, which stays; the other one is among its revisions</source>
        <translation>
            <numerusform>%Ln ticket existe ici avec un autre texte, qui reste ; l’autre figure parmi ses révisions</numerusform>
            <numerusform>%Ln tickets existent ici avec un autre texte, qui reste ; l’autre figure parmi leurs révisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln journal</numerusform>
            <numerusform>%Ln journaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1: %2.</source>
        <translation>Importé de %1 : %2.</translation>
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
        <translation>%1 événements/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 restantes</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>sightglass::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Retirer les terminées</translation>
    </message>
    <message>
        <source>Cancels the selected jobs, or all if none is selected</source>
        <translation>Annule les tâches sélectionnées, ou toutes si aucune n’est sélectionnée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>sightglass::JoinBar</name>
    <message>
        <source>&amp;Join as one log</source>
        <translation>&amp;Réunir en un journal</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rotated file(s) of one log.</source>
        <translation>
            <numerusform>%1 : %n fichier de rotation d’un même journal.</numerusform>
            <numerusform>%1 : %n fichiers de rotation d’un même journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::JsonDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
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
        <translation>Événement marqué</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Menace</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Followed event</source>
        <translation>Événement suivi</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
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
        <translation>En attente</translation>
    </message>
    <message>
        <source>Processing, %1 %</source>
        <translation>En cours, %1 %</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed (interrupted)</source>
        <translation>Échec (interrompue)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Where it lay</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptSearch</name>
    <message>
        <source>A search needs a word that must be there.</source>
        <translation>Une recherche demande au moins un mot qui doit être présent.</translation>
    </message>
    <message>
        <source>The history cannot be searched: %1</source>
        <translation>Recherche impossible dans l’historique : %1</translation>
    </message>
    <message>
        <source>%1 is not there any more; what is kept of it stays here.</source>
        <translation>%1 n’existe plus ; ce qui en est conservé reste ici.</translation>
    </message>
    <message>
        <source>%1 was not read to its end.</source>
        <translation>%1 n’a pas été lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>%1 is another log now, or was cut: the event is not in it.</source>
        <translation>%1 est maintenant un autre journal, ou a été tronqué : l’événement ne s’y trouve pas.</translation>
    </message>
    <message>
        <source>Event at byte %1</source>
        <translation>Événement à l’octet %1</translation>
    </message>
    <message>
        <source>Event at place %1</source>
        <translation>Événement à la position %1</translation>
    </message>
    <message>
        <source>No file at its place has this event any more. This is what is kept of it.</source>
        <translation>Aucun fichier à cet endroit ne contient plus cet événement. Voici ce qui en est conservé.</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptSearchView</name>
    <message>
        <source>&amp;Back to the analyses</source>
        <translation>R&amp;etour aux analyses</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>Affi&amp;cher</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>What the chosen one says</source>
        <translation>Contenu de l’élément sélectionné</translation>
    </message>
    <message>
        <source>Taking in what is new: %1 of %2</source>
        <translation>Intégration des nouveautés : %1 sur %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 the newest %2</source>
        <translation>%1 : les %2 résultats les plus récents</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Échec de l’opération</translation>
    </message>
    <message>
        <source>Nothing kept says that</source>
        <translation>Aucun élément conservé ne correspond</translation>
    </message>
    <message>
        <source>Searched are tickets, marked events with their notes and tags, threats, transfers, followed events and analyses.
Words are found as a whole: write begin* for a beginning, &quot;two words&quot; for words side by side, -word for what must not be there.</source>
        <translation>La recherche porte sur les tickets, les événements marqués avec leurs notes et étiquettes, les menaces, les transferts, les événements suivis et les analyses.
Les mots sont cherchés en entier : écrivez début* pour un début de mot, &quot;deux mots&quot; pour des mots côte à côte, -mot pour ce qui doit être absent.</translation>
    </message>
    <message>
        <source>&amp;Show the ticket</source>
        <translation>Affi&amp;cher le ticket</translation>
    </message>
    <message>
        <source>&amp;Show the analysis</source>
        <translation>Affi&amp;cher l’analyse</translation>
    </message>
    <message>
        <source>&amp;Show it in its log</source>
        <translation>Affi&amp;cher dans son journal</translation>
    </message>
</context>
<context>
    <name>sightglass::Keyring</name>
    <message>
        <source>This program was built without a keyring; use ~/.pgpass.</source>
        <translation>Ce programme a été compilé sans trousseau ; utilisez ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>sightglass::LivePanel</name>
    <message>
        <source>Followed sources</source>
        <translation>Sources suivies</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>&amp;Follow a source…</source>
        <translation>&amp;Suivre une source…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Events go on being stored and counted, and none is shown until it goes on</source>
        <translation>Les événements continuent d’être stockés et comptés, mais aucun n’est affiché avant la reprise</translation>
    </message>
    <message>
        <source>&amp;Newest</source>
        <translation>Plus réc&amp;ent</translation>
    </message>
    <message>
        <source>Keep the newest event in sight; scrolling up stays where you look</source>
        <translation>Garde l’événement le plus récent en vue ; faire défiler vers le haut reste où vous regardez</translation>
    </message>
    <message>
        <source>Followed &amp;only</source>
        <translation>Suivis se&amp;ulement</translation>
    </message>
    <message>
        <source>Narrow all pages to the logs that are followed</source>
        <translation>Restreint toutes les pages aux journaux suivis</translation>
    </message>
    <message>
        <source>Alert &amp;rules…</source>
        <translation>Règles d’&amp;alerte…</translation>
    </message>
    <message>
        <source>Nothing is followed yet. Choose logs, folders or channels of this computer: what is written from then on is shown here and kept in the history, once.</source>
        <translation>Rien n’est encore suivi. Choisissez des journaux, dossiers ou canaux de cet ordinateur : ce qui y est écrit à partir de là s’affiche ici et est conservé dans l’historique, une seule fois.</translation>
    </message>
    <message>
        <source>No alert. Rules say when followed events are worth one.</source>
        <translation>Aucune alerte. Des règles définissent quand les événements suivis en méritent une.</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 événements/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) while paused</source>
        <translation>
            <numerusform>%Ln événement pendant la pause</numerusform>
            <numerusform>%Ln événements pendant la pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) below</source>
        <translation>
            <numerusform>%Ln nouvelle ligne plus bas</numerusform>
            <numerusform>%Ln nouvelles lignes plus bas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>&amp;Ne plus suivre</translation>
    </message>
    <message>
        <source>&amp;Only its events</source>
        <translation>Seulement ses é&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>&amp;Show its events</source>
        <translation>A&amp;fficher ses événements</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Vider la &amp;liste</translation>
    </message>
    <message>
        <source>P&amp;ush continuously to</source>
        <translation>&amp;Transmettre en continu vers</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Push &amp;targets…</source>
        <translation>&amp;Destinations…</translation>
    </message>
    <message>
        <source>&amp;Push the alerts…</source>
        <translation>&amp;Transmettre les alertes…</translation>
    </message>
    <message>
        <source>Forget this source</source>
        <translation>Oublier cette source</translation>
    </message>
    <message>
        <source>Remove all that is stored of %1?</source>
        <translation>Supprimer tout ce qui est enregistré de %1 ?</translation>
    </message>
    <message>
        <source>Following it ends. Its events, what was found in them, their pins, notes and tags, their alerts, and its events in tickets are removed and overwritten; so are copies of the history from before an update. This cannot be undone. The log itself is not touched.</source>
        <translation>Le suivi prend fin. Ses événements, ce qui y a été trouvé, leurs épingles, notes et étiquettes, ses alertes et ses événements dans les tickets sont supprimés et écrasés, de même que les copies de l’historique antérieures à une mise à jour. Cette action est irréversible. Le journal lui-même n’est pas touché.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Forge&amp;t what is stored…</source>
        <translation>&amp;Oublier ce qui est enregistré…</translation>
    </message>
    <message>
        <source>Follow a&amp;gain</source>
        <translation>Suivre &amp;de nouveau</translation>
    </message>
</context>
<context>
    <name>sightglass::LiveSource</name>
    <message>
        <source>Look again every (ms)</source>
        <translation>Intervalle (ms)</translation>
    </message>
    <message>
        <source>How often the files are looked at where the system does not tell of changes, as on network drives.</source>
        <translation>Fréquence d’examen des fichiers là où le système ne signale pas les changements, comme sur les lecteurs réseau.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>File, or names with * and ?</source>
        <translation>Fichier, ou noms avec * et ?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>Patterns such as *.log, with a space between; empty: all but packed and binary ones.</source>
        <translation>Motifs tels que *.log, séparés par des espaces ; vide : tous sauf les fichiers compressés et binaires.</translation>
    </message>
    <message>
        <source>Sub-folders too</source>
        <translation>Sous-dossiers aussi</translation>
    </message>
    <message>
        <source>Those that come later as well.</source>
        <translation>Ceux créés plus tard aussi.</translation>
    </message>
    <message>
        <source>System journal</source>
        <translation>Journal système</translation>
    </message>
    <message>
        <source>Journal file or folder; empty: this computer&apos;s</source>
        <translation>Fichier ou dossier de journal ; vide : celui de cet ordinateur</translation>
    </message>
    <message>
        <source>Journal of</source>
        <translation>Journal de</translation>
    </message>
    <message>
        <source>The system&apos;s, this user&apos;s, or both.</source>
        <translation>Celui du système, de cet utilisateur, ou les deux.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Only what this unit wrote, such as ssh.service.</source>
        <translation>Seulement ce que cette unité a écrit, par exemple ssh.service.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>current, or the id of a boot; empty: all.</source>
        <translation>current, ou l’identifiant d’un démarrage ; vide : tous.</translation>
    </message>
    <message>
        <source>Kernel messages</source>
        <translation>Messages du noyau</translation>
    </message>
    <message>
        <source>Windows event channel</source>
        <translation>Canal d’événements Windows</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Another computer, by name; empty: this one.</source>
        <translation>Un autre ordinateur, par son nom ; vide : celui-ci.</translation>
    </message>
    <message>
        <source>XPath</source>
        <translation>XPath</translation>
    </message>
    <message>
        <source>Only events that it selects, such as *[System[Level&lt;=3]].</source>
        <translation>Seulement les événements qu’il sélectionne, par exemple *[System[Level&lt;=3]].</translation>
    </message>
</context>
<context>
    <name>sightglass::LiveText</name>
    <message>
        <source>%1 may not be read. Join the group adm (&apos;sudo usermod -aG adm $USER&apos;) and log in again.</source>
        <translation>La lecture de %1 n’est pas autorisée. Rejoignez le groupe adm (« sudo usermod -aG adm $USER ») et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The system&apos;s journal may not be read. Join the group systemd-journal (&apos;sudo usermod -aG systemd-journal $USER&apos;) and log in again.</source>
        <translation>La lecture du journal système n’est pas autorisée. Rejoignez le groupe systemd-journal (« sudo usermod -aG systemd-journal $USER ») et reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 needs the right to read security logs. Run the program as administrator, or join the group Event Log Readers.</source>
        <translation>%1 exige le droit de lire les journaux de sécurité. Lancez le programme en tant qu’administrateur, ou rejoignez le groupe Lecteurs des journaux d’événements.</translation>
    </message>
    <message>
        <source>%1 may be read by root alone here. Run the command line as root, or set kernel.dmesg_restrict to 0.</source>
        <translation>%1 n’est lisible ici que par root. Exécutez la ligne de commande en tant que root, ou mettez kernel.dmesg_restrict à 0.</translation>
    </message>
    <message>
        <source>What comes cannot be stored at the moment, and waits: %1</source>
        <translation>Ce qui arrive ne peut pas être stocké pour le moment, et attend : %1</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>Démarrage.</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>En attente de %1.</translation>
    </message>
    <message>
        <source>%1 may not be read. It is tried again.</source>
        <translation>La lecture de %1 n’est pas autorisée. Une nouvelle tentative aura lieu.</translation>
    </message>
    <message>
        <source>The channel %1 is switched off. Enable it in the Event Viewer, or with &apos;wevtutil sl %1 /e:true&apos;.</source>
        <translation>Le canal %1 est désactivé. Activez-le dans l’Observateur d’événements, ou avec « wevtutil sl %1 /e:true ».</translation>
    </message>
    <message>
        <source>%1 cannot be read. It is tried again.</source>
        <translation>%1 ne peut pas être lu. Une nouvelle tentative aura lieu.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêtée.</translation>
    </message>
    <message>
        <source>No log format recognises %1; its lines are taken as plain text.</source>
        <translation>Aucun format de journal ne reconnaît %1 ; ses lignes sont prises comme texte brut.</translation>
    </message>
    <message>
        <source>Following; %1 behind.</source>
        <translation>Suivie ; %1 de retard.</translation>
    </message>
    <message numerus="yes">
        <source>Following; %n event(s) behind.</source>
        <translation>
            <numerusform>Suivie ; %n événement de retard.</numerusform>
            <numerusform>Suivie ; %n événements de retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Following.</source>
        <translation>Suivie.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>La lecture de %1 n’est pas autorisée.</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>%1 est introuvable ici.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Il n’y a encore rien dedans.</translation>
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
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Événements</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;direct</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Graphiques</translation>
    </message>
    <message>
        <source>&amp;Unusual</source>
        <translation>A&amp;nomalies</translation>
    </message>
    <message>
        <source>&amp;Threats</source>
        <translation>&amp;Menaces</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>Transfe&amp;rts</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Progress of all jobs</source>
        <translation>Progression de toutes les tâches</translation>
    </message>
    <message numerus="yes">
        <source>Texts of events: %Ln map(s) or provider(s) found in the folder.</source>
        <translation>
            <numerusform>Textes d’événements : %Ln table ou fournisseur trouvé dans le dossier.</numerusform>
            <numerusform>Textes d’événements : %Ln tables ou fournisseurs trouvés dans le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>%1 est déjà ouvert.</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alerte : %1</translation>
    </message>
    <message>
        <source>Drop log files or a folder here</source>
        <translation>Déposez ici des fichiers journaux ou un dossier</translation>
    </message>
    <message>
        <source>Windows event logs, syslog, JSON, web, proxy and application logs of any size, compressed or not.
The format is found by itself; nothing leaves this computer.</source>
        <translation>Journaux d’événements Windows, syslog, JSON, journaux web, de proxy et d’application de toute taille, compressés ou non.
Le format est reconnu automatiquement ; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Logs of this computer…</source>
        <translation>Journaux de cet ordinateur…</translation>
    </message>
    <message>
        <source>Follow its journal, event channels, log files and folders</source>
        <translation>Suivre son journal, ses canaux d’événements, fichiers journaux et dossiers</translation>
    </message>
    <message>
        <source>Past analyses</source>
        <translation>Analyses passées</translation>
    </message>
    <message>
        <source>Look at the samples</source>
        <translation>Voir les exemples</translation>
    </message>
    <message>
        <source>Opens generated logs that come with the program</source>
        <translation>Ouvre des journaux générés fournis avec le programme</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Follow so&amp;urces…</source>
        <translation>S&amp;uivre des sources…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Ouvrir un e&amp;xemple</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Tous les exemples</translation>
    </message>
    <message>
        <source>Results as &amp;JSON…</source>
        <translation>Résultats en &amp;JSON…</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>&amp;Exporter les événements…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Read log again</source>
        <translation>&amp;Relire le journal</translation>
    </message>
    <message>
        <source>For&amp;mat of the log…</source>
        <translation>For&amp;mat du journal…</translation>
    </message>
    <message>
        <source>&amp;Close log</source>
        <translation>&amp;Fermer le journal</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close &amp;all logs</source>
        <translation>Fermer &amp;tous les journaux</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Follow a&amp;gain at the next start</source>
        <translation>Reprendre le suivi au prochain démarra&amp;ge</translation>
    </message>
    <message>
        <source>Go on following when the window is closed</source>
        <translation>Continuer le suivi quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo filter</source>
        <translation>&amp;Annuler le filtre</translation>
    </message>
    <message>
        <source>&amp;Redo filter</source>
        <translation>&amp;Rétablir le filtre</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Type a filter</source>
        <translation>&amp;Saisir un filtre</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Find in the events</source>
        <translation>Re&amp;chercher dans les événements</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le sui&amp;vant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
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
        <translation>Afficher les événements é&amp;cartés</translation>
    </message>
    <message>
        <source>Highlighter&amp;s…</source>
        <translation>&amp;Surligneurs…</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Suivre le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Show t&amp;imes in</source>
        <translation>&amp;Afficher les heures en</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;zone</source>
        <translation>&amp;Fuseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Read Windows e&amp;vents with libevtx</source>
        <translation>&amp;Lire les événements Windows avec libevtx</translation>
    </message>
    <message>
        <source>A second opinion by the reference reader; much slower</source>
        <translation>Un second avis par le lecteur de référence ; bien plus lent</translation>
    </message>
    <message>
        <source>Recover &amp;deleted Windows events</source>
        <translation>Récupérer les événements Windows su&amp;pprimés</translation>
    </message>
    <message>
        <source>Looks for old records in the unused space of event logs and marks them in the table</source>
        <translation>Cherche d’anciens enregistrements dans l’espace inutilisé des journaux d’événements et les signale dans le tableau</translation>
    </message>
    <message>
        <source>Texts of events from a &amp;folder…</source>
        <translation>Te&amp;xtes d’événements d’un dossier…</translation>
    </message>
    <message>
        <source>&amp;No texts from a folder</source>
        <translation>Aucun texte d’un d&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>Trans&amp;mission</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Sightglass</source>
        <translation>À &amp;propos de Sightglass</translation>
    </message>
    <message>
        <source>Folder of event texts (EvtxECmd maps, provider databases)</source>
        <translation>Dossier de textes d’événements (tables EvtxECmd, bases de fournisseurs)</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>Ouvrir des journaux</translation>
    </message>
    <message>
        <source>All files (*);;Windows event logs (*.evtx);;Text logs (*.log *.txt)</source>
        <translation>Tous les fichiers (*);;Journaux d’événements Windows (*.evtx);;Journaux texte (*.log *.txt)</translation>
    </message>
    <message>
        <source>Open all logs of a folder</source>
        <translation>Ouvrir tous les journaux d’un dossier</translation>
    </message>
    <message>
        <source>No logs open</source>
        <translation>Aucun journal ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln journal</numerusform>
            <numerusform>%Ln journaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read, see Jobs</source>
        <translation>
            <numerusform>%Ln n’a pas pu être lu, voir Tâches</numerusform>
            <numerusform>%Ln n’ont pas pu être lus, voir Tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation>
            <numerusform>%Ln endommagé : %1</numerusform>
            <numerusform>%Ln endommagés : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Résultat de %1</translation>
    </message>
    <message>
        <source>Results of all logs</source>
        <translation>Résultats de tous les journaux</translation>
    </message>
    <message>
        <source>Versions, settings, sizes and the program&apos;s own log were copied. They hold nothing of your logs.</source>
        <translation>Les versions, les paramètres, les tailles et le journal du programme lui-même ont été copiés. Ils ne contiennent rien de vos journaux.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Restart as a&amp;dministrator</source>
        <translation>Redémarrer en tant qu’&amp;administrateur</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was stored of %1 is left.</source>
        <translation>Il ne reste rien de ce qui était enregistré de %1.</translation>
    </message>
    <message>
        <source>%1 could not be forgotten: %2</source>
        <translation>%1 n’a pas pu être oublié : %2</translation>
    </message>
</context>
<context>
    <name>sightglass::Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texte du chapitre</translation>
    </message>
</context>
<context>
    <name>sightglass::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Critical and error</source>
        <translation>Critique et erreur</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Premier événement</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Click for these events.</source>
        <translation>Cliquez pour voir ces événements.</translation>
    </message>
    <message>
        <source>Events per log and severity</source>
        <translation>Événements par journal et gravité</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>Gravités</translation>
    </message>
    <message>
        <source>Per log</source>
        <translation>Par journal</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Events per log</source>
        <translation>Événements par journal</translation>
    </message>
    <message>
        <source>logs</source>
        <comment>name of a file</comment>
        <translation>journaux</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Événements dans le temps</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>chronologie</translation>
    </message>
    <message>
        <source>%1, a bar is %2</source>
        <translation>%1, une barre = %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation>
            <numerusform>%Ln événement sans heure n’est pas affiché</numerusform>
            <numerusform>%Ln événements sans heure ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lie outside</source>
        <translation>
            <numerusform>%Ln événement se trouve en dehors</numerusform>
            <numerusform>%Ln événements se trouvent en dehors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln log(s)</source>
        <translation>
            <numerusform>%1 dans %Ln journal</numerusform>
            <numerusform>%1 dans %Ln journaux</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 events</source>
        <translation>sur %1 événements</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 % of the events</source>
        <translation>%1 % des événements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s) could not be read</source>
        <translation>
            <numerusform>%Ln journal n’a pas pu être lu</numerusform>
            <numerusform>%Ln journaux n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln log(s)</source>
        <translation>
            <numerusform>dans %Ln journal</numerusform>
            <numerusform>dans %Ln journaux</numerusform>
        </translation>
    </message>
    <message>
        <source>everything was read</source>
        <translation>tout a été lu</translation>
    </message>
    <message>
        <source>Click for the list.</source>
        <translation>Cliquez pour voir la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) have level 0, as Windows writes audit events, and count as Unknown.</source>
        <translation>
            <numerusform>%Ln événement a le niveau 0, que Windows donne aux événements d’audit, et compte comme Inconnu.</numerusform>
            <numerusform>%Ln événements ont le niveau 0, que Windows donne aux événements d’audit, et comptent comme Inconnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with level 0 are counted as Event Viewer does: as Information, audit failures as Warning.</source>
        <translation>
            <numerusform>%Ln événement de niveau 0 est compté comme dans l’Observateur d’événements : comme Information, les échecs de l’audit comme Avertissement.</numerusform>
            <numerusform>%Ln événements de niveau 0 sont comptés comme dans l’Observateur d’événements : comme Information, les échecs de l’audit comme Avertissement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count them as Event &amp;Viewer does</source>
        <translation>Compter comme l’&amp;Observateur d’événements</translation>
    </message>
    <message>
        <source>Count strictly by &amp;level</source>
        <translation>Compter strictement par &amp;niveau</translation>
    </message>
    <message>
        <source>Show these events</source>
        <translation>Afficher ces événements</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Copier le tableau en CSV</translation>
    </message>
    <message>
        <source>Copy result as JSON</source>
        <translation>Copier le résultat en JSON</translation>
    </message>
    <message>
        <source>Copy all results as JSON</source>
        <translation>Copier tous les résultats en JSON</translation>
    </message>
    <message>
        <source>Result as JSON…</source>
        <translation>Résultat en JSON…</translation>
    </message>
    <message>
        <source>All results as JSON…</source>
        <translation>Tous les résultats en JSON…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>Afficher les problèmes…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Close log</source>
        <translation>Fermer le journal</translation>
    </message>
</context>
<context>
    <name>sightglass::PinModel</name>
    <message>
        <source>Double-click, or press F2, to write a note</source>
        <translation>Double-cliquez, ou appuyez sur F2, pour écrire une note</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>sightglass::ProblemModel</name>
    <message>
        <source>in the table</source>
        <translation>dans le tableau</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>pas dans le tableau</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Octet</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>sightglass::ProblemsDialog</name>
    <message>
        <source>Problems in %1</source>
        <translation>Problèmes dans %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s). Every record of the log is either among the events or in this list, with its first byte.</source>
        <translation>
            <numerusform>%Ln problème. Chaque enregistrement du journal figure soit parmi les événements, soit dans cette liste, avec son premier octet.</numerusform>
            <numerusform>%Ln problèmes. Chaque enregistrement du journal figure soit parmi les événements, soit dans cette liste, avec son premier octet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>Le premier est affiché.</numerusform>
            <numerusform>Les %Ln premiers sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
</context>
<context>
    <name>sightglass::PushActions</name>
    <message numerus="yes">
        <source>%Ln event(s) are in the queue to %1.</source>
        <translation>
            <numerusform>%Ln événement est dans la file d’attente vers %1.</numerusform>
            <numerusform>%Ln événements sont dans la file d’attente vers %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être décodé.</numerusform>
            <numerusform>%Ln n’ont pas pu être décodés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Push events…</source>
        <translation>&amp;Transmettre les événements…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Push a tic&amp;ket</source>
        <translation>Transmettre un tic&amp;ket</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Push &amp;targets…</source>
        <translation>&amp;Destinations…</translation>
    </message>
    <message numerus="yes">
        <source>Ticket %1 with its %Ln event(s) as evidence</source>
        <translation>
            <numerusform>Ticket %1 avec %Ln événement comme preuve</numerusform>
            <numerusform>Ticket %1 avec %Ln événements comme preuves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected event(s)</source>
        <translation>
            <numerusform>L’événement sélectionné</numerusform>
            <numerusform>Les %Ln événements sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s) under the filter</source>
        <translation>
            <numerusform>Le seul événement sous le filtre</numerusform>
            <numerusform>Tous les %Ln événements sous le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected event</source>
        <translation>L’événement sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln pinned event(s)</source>
        <translation>
            <numerusform>L’événement épinglé</numerusform>
            <numerusform>Les %Ln événements épinglés</numerusform>
        </translation>
    </message>
    <message>
        <source>The result: counts of each log</source>
        <translation>Le résultat : nombres de chaque journal</translation>
    </message>
    <message>
        <source>There are no events to push.</source>
        <translation>Il n’y a pas d’événements à transmettre.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alert(s)</source>
        <translation>
            <numerusform>L’alerte</numerusform>
            <numerusform>Les %Ln alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::PushDialog</name>
    <message>
        <source>Push events</source>
        <translation>Transmettre des événements</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>Destinations…</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>C’est-à-dire</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>The first event as it will be sent</source>
        <translation>Le premier événement tel qu’il sera envoyé</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>&amp;Transmettre</translation>
    </message>
    <message>
        <source>%1 events, about %2 on the way</source>
        <translation>%1 événements, environ %2 à envoyer</translation>
    </message>
    <message>
        <source>There is no target yet: set one up with Targets…</source>
        <translation>Il n’y a pas encore de destination : créez-en une avec Destinations…</translation>
    </message>
    <message>
        <source>Looking at some of them…</source>
        <translation>Examen de quelques-uns…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), one a log</source>
        <translation>
            <numerusform>%Ln événement, un par journal</numerusform>
            <numerusform>%Ln événements, un par journal</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticket and its evidence, as it was kept</source>
        <translation>Le ticket et ses preuves, tels que conservés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1 of text</source>
        <translation>
            <numerusform>%Ln événement, %1 de texte</numerusform>
            <numerusform>%Ln événements, %1 de texte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::PushDock</name>
    <message>
        <source>Push</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Try &amp;again now</source>
        <translation>Réess&amp;ayer maintenant</translation>
    </message>
    <message>
        <source>Re&amp;fused events…</source>
        <translation>Événements re&amp;fusés…</translation>
    </message>
    <message>
        <source>Push pa&amp;nel</source>
        <translation>Pan&amp;neau de transmission</translation>
    </message>
    <message>
        <source>Push targets and what waits for them</source>
        <translation>Destinations de transmission et ce qui les attend</translation>
    </message>
    <message>
        <source>&amp;Targets…</source>
        <translation>&amp;Destinations…</translation>
    </message>
    <message>
        <source>Events can be pushed to a server that the team already runs: OpenTelemetry, Elasticsearch, Loki, ClickHouse, syslog, Graylog or any that takes JSON. Set one up with Targets…</source>
        <translation>Les événements peuvent être transmis à un serveur que l’équipe exploite déjà : OpenTelemetry, Elasticsearch, Loki, ClickHouse, syslog, Graylog ou tout serveur acceptant JSON. Créez-en un avec Destinations…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>sightglass::PushService</name>
    <message>
        <source>Push to %1</source>
        <translation>Transmission vers %1</translation>
    </message>
</context>
<context>
    <name>sightglass::PushTargetModel</name>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation>Nouvel essai à %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 événements/s</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Last error (UTC)</source>
        <translation>Dernière erreur (UTC)</translation>
    </message>
</context>
<context>
    <name>sightglass::Query</name>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Le guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>La parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>This parenthesis closes none.</source>
        <translation>Cette parenthèse n’en ferme aucune.</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>Il manque ici quelque chose à chercher.</translation>
    </message>
    <message>
        <source>The value is missing: put it right behind the field, without a space.</source>
        <translation>La valeur manque : placez-la juste après le champ, sans espace.</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1</source>
        <translation>L’expression régulière est incorrecte : %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2025-11-11, 2025-11-11T10:30 or 2025-11-11..2025-11-12.</source>
        <translation>« %1 » n’est pas une heure : écrivez 2025-11-11, 2025-11-11T10:30 ou 2025-11-11..2025-11-12.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no severity: there are critical, error, warning, information and unknown.</source>
        <translation>« %1 » n’est pas une gravité : il y a critical, error, warning, information et unknown.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no audit result: there are success and failure.</source>
        <translation>« %1 » n’est pas un résultat d’audit : il y a success et failure.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number, and only numbers have an order.</source>
        <translation>« %1 » n’est pas un nombre, et seuls les nombres ont un ordre.</translation>
    </message>
    <message>
        <source>This field has no order: use &quot;:&quot;.</source>
        <translation>Ce champ n’a pas d’ordre : utilisez « : ».</translation>
    </message>
    <message>
        <source>Too many parentheses stand in each other.</source>
        <translation>Trop de parenthèses imbriquées.</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>La requête est trop longue.</translation>
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
        <translation>2025-11-11, 2025-11-11T10:30, début..fin</translation>
    </message>
    <message>
        <source>text of the message</source>
        <translation>texte du message</translation>
    </message>
    <message>
        <source>program, provider, component</source>
        <translation>programme, fournisseur, composant</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>ordinateur</translation>
    </message>
    <message>
        <source>account that the event is about</source>
        <translation>compte concerné par l’événement</translation>
    </message>
    <message>
        <source>of Windows events</source>
        <translation>des événements Windows</translation>
    </message>
    <message>
        <source>as the log wrote it</source>
        <translation>tel qu’écrit par le journal</translation>
    </message>
    <message>
        <source>name of the log</source>
        <translation>nom du journal</translation>
    </message>
    <message>
        <source>success, failure</source>
        <translation>success, failure</translation>
    </message>
    <message>
        <source>the record as it stands</source>
        <translation>l’enregistrement tel quel</translation>
    </message>
    <message>
        <source>Filter: words, &quot;a phrase&quot;, -without, severity:error host:web1 status&gt;=500 /regex/   ( / )</source>
        <translation>Filtre : mots, &quot;une phrase&quot;, -sans, severity:error host:web1 status&gt;=500 /regex/   ( / )</translation>
    </message>
    <message>
        <source>Filter query</source>
        <translation>Requête de filtre</translation>
    </message>
    <message>
        <source>What is typed narrows all pages. Ctrl+Space offers fields and values.</source>
        <translation>La saisie restreint toutes les pages. Ctrl+Espace propose des champs et des valeurs.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>in %1 % of the events</source>
        <translation>dans %1 % des événements</translation>
    </message>
    <message>
        <source>first day of the logs</source>
        <translation>premier jour des journaux</translation>
    </message>
    <message>
        <source>last day of the logs</source>
        <translation>dernier jour des journaux</translation>
    </message>
    <message>
        <source>last hour of the logs</source>
        <translation>dernière heure des journaux</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nom du filtre :</translation>
    </message>
</context>
<context>
    <name>sightglass::RawView</name>
    <message>
        <source>Raw record</source>
        <translation>Enregistrement brut</translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedDialog</name>
    <message>
        <source>Events that %1 refused</source>
        <translation>Événements refusés par %1</translation>
    </message>
    <message>
        <source>Refused events</source>
        <translation>Événements refusés</translation>
    </message>
    <message>
        <source>&amp;Message, to be mended (the record as it stands in the log is left out then):</source>
        <translation>&amp;Message, à corriger (l’enregistrement tel qu’il figure dans le journal est alors omis) :</translation>
    </message>
    <message>
        <source>Send &amp;mended</source>
        <translation>Envoyer la &amp;correction</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>The selected events, or all if none is selected</source>
        <translation>Les événements sélectionnés, ou tous si aucun n’est sélectionné</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s) for good? They stay in their log, and are not sent.</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln événement ? Il reste dans son journal et n’est pas envoyé.</numerusform>
            <numerusform>Supprimer définitivement %Ln événements ? Ils restent dans leur journal et ne sont pas envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were refused.</source>
        <translation>
            <numerusform>%Ln événement a été refusé.</numerusform>
            <numerusform>%Ln événements ont été refusés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedModel</name>
    <message>
        <source>Refused (UTC)</source>
        <translation>Refusé (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>sightglass::RestoreBar</name>
    <message>
        <source>&amp;Restore the last session</source>
        <translation>&amp;Restaurer la dernière session</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message numerus="yes">
        <source>The program did not end as it should. %Ln file(s) were open on %1.</source>
        <translation>
            <numerusform>Le programme ne s’est pas terminé normalement. %Ln fichier était ouvert le %1.</numerusform>
            <numerusform>Le programme ne s’est pas terminé normalement. %Ln fichiers étaient ouverts le %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RowOverview</name>
    <message>
        <source>All events from top to bottom: errors, hits of what is looked for, the chosen one. A click goes there.</source>
        <translation>Tous les événements de haut en bas : erreurs, résultats de la recherche, événement sélectionné. Un clic y mène.</translation>
    </message>
    <message>
        <source>Overview of the events</source>
        <translation>Aperçu des événements</translation>
    </message>
</context>
<context>
    <name>sightglass::SavedFilterBook</name>
    <message>
        <source>The filter was not saved: %1</source>
        <translation>Le filtre n’a pas été enregistré : %1</translation>
    </message>
</context>
<context>
    <name>sightglass::SavedFilters</name>
    <message>
        <source>Errors and worse</source>
        <translation>Erreurs et plus graves</translation>
    </message>
    <message>
        <source>Failed logons (Windows)</source>
        <translation>Échecs d’ouverture de session (Windows)</translation>
    </message>
    <message>
        <source>Logs cleared, services installed (Windows)</source>
        <translation>Journaux effacés, services installés (Windows)</translation>
    </message>
    <message>
        <source>Failed logins (Linux)</source>
        <translation>Échecs de connexion (Linux)</translation>
    </message>
    <message>
        <source>Server errors (web)</source>
        <translation>Erreurs de serveur (web)</translation>
    </message>
</context>
<context>
    <name>sightglass::SeriesChart</name>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à afficher.</translation>
    </message>
    <message>
        <source>Arrow keys move along the bars, Enter shows the events of one.</source>
        <translation>Les flèches parcourent les barres, Entrée affiche les événements de l’une.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Click for these events.</source>
        <translation>Cliquez pour voir ces événements.</translation>
    </message>
</context>
<context>
    <name>sightglass::Session</name>
    <message>
        <source>The folder %1 holds no files.</source>
        <translation>Le dossier %1 ne contient pas de fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) inside</source>
        <translation>
            <numerusform>%n journal à l’intérieur</numerusform>
            <numerusform>%n journaux à l’intérieur</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack %1</source>
        <translation>Décompresser %1</translation>
    </message>
    <message>
        <source>No more logs can be opened in this session.</source>
        <translation>Aucun autre journal ne peut être ouvert dans cette session.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>fichier vide</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n problème trouvé</numerusform>
            <numerusform>%n problèmes trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Severity</name>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityBarChart</name>
    <message>
        <source>Audit success</source>
        <translation>Succès de l’audit</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Échec de l’audit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Events per log and severity, stacked bars</source>
        <translation>Événements par journal et gravité, barres empilées</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>Aucun événement à afficher.</translation>
    </message>
    <message>
        <source>Show or hide %1 in the charts</source>
        <translation>Afficher ou masquer %1 dans les graphiques</translation>
    </message>
    <message>
        <source>%1
%2: %3 of %4 (%5 %). Click for these events.</source>
        <translation>%1
%2 : %3 sur %4 (%5 %). Cliquez pour voir ces événements.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Afficher seulement %1</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>Afficher tout sauf %1</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityButtons</name>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>%1: %2 events in all. Shows them alone, or adds them to the ones that are shown.</source>
        <translation>%1 : %2 événements au total. Les affiche seuls, ou les ajoute à ceux affichés.</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityTableModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>All logs</source>
        <translation>Tous les journaux</translation>
    </message>
    <message>
        <source>Format not known yet</source>
        <translation>Format pas encore connu</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Canal : %1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Ordinateur : %1</translation>
    </message>
    <message>
        <source>%1: %2. Click for the list.</source>
        <translation>%1 : %2. Cliquez pour voir la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4 %). Click for these events.</source>
        <translation>%1, %2 : %3 (%4 %). Cliquez pour voir ces événements.</translation>
    </message>
    <message>
        <source>Windows Security audit events, counted besides their severity</source>
        <translation>Événements d’audit de sécurité Windows, comptés en plus de leur gravité</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Succès de l’audit</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Échec de l’audit</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Keep the events in the history</source>
        <translation>&amp;Conserver les événements dans l’historique</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Follow sources</source>
        <translation>Suivre des sources</translation>
    </message>
    <message>
        <source>On this &amp;computer:</source>
        <translation>Sur cet &amp;ordinateur :</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sources of this computer</source>
        <translation>Sources de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Another one:</source>
        <translation>&amp;Une autre :</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où elle se trouve</translation>
    </message>
    <message>
        <source>Where it ended the last time, else all that is there</source>
        <translation>Là où le suivi s’est arrêté la dernière fois, sinon tout ce qui s’y trouve</translation>
    </message>
    <message>
        <source>All that is there</source>
        <translation>Tout ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Only what is written from now on</source>
        <translation>Seulement ce qui est écrit à partir de maintenant</translation>
    </message>
    <message>
        <source>Be&amp;gin with:</source>
        <translation>&amp;Début :</translation>
    </message>
    <message>
        <source>Each event once, with the place that was read up to: after a restart it goes on from there</source>
        <translation>Chaque événement une seule fois, avec la position lue : après un redémarrage, le suivi reprend à cet endroit</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>is followed already</source>
        <translation>déjà suivie</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found here that could be followed.</source>
        <translation>Rien de ce qui se trouve ici ne peut être suivi.</translation>
    </message>
    <message>
        <source>Folder to follow</source>
        <translation>Dossier à suivre</translation>
    </message>
    <message>
        <source>Log to follow</source>
        <translation>Journal à suivre</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Follow %Ln source(s)</source>
        <translation>
            <numerusform>&amp;Suivre %Ln source</numerusform>
            <numerusform>&amp;Suivre %Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a %1.</source>
        <translation>Type attendu : %1.</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDock</name>
    <message>
        <source>The logs that you open are listed here.</source>
        <translation>Les journaux que vous ouvrez sont listés ici.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Result as JSON…</source>
        <translation>Résultat en JSON…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>Afficher les problèmes…</translation>
    </message>
    <message>
        <source>Format…</source>
        <translation>Format…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Close log</source>
        <translation>Fermer le journal</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesModel</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 et d’autres</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>illisible</translation>
    </message>
    <message numerus="yes">
        <source>cancelled after %Ln event(s)</source>
        <translation>
            <numerusform>annulé après %Ln événement</numerusform>
            <numerusform>annulé après %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln affiché</numerusform>
            <numerusform>%Ln affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation>
            <numerusform>%Ln endommagé : %1</numerusform>
            <numerusform>%Ln endommagés : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Encodage : %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Canal : %1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Ordinateur : %1</translation>
    </message>
    <message>
        <source>%1: %2 % sure (%3)</source>
        <translation>%1 : sûr à %2 % (%3)</translation>
    </message>
</context>
<context>
    <name>sightglass::StackChart</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total : %1</translation>
    </message>
    <message>
        <source>No events with a time.</source>
        <translation>Aucun événement avec une heure.</translation>
    </message>
</context>
<context>
    <name>sightglass::TableTools</name>
    <message>
        <source>&amp;Lines of a row</source>
        <translation>&amp;Hauteur des lignes</translation>
    </message>
    <message>
        <source>One, cut off</source>
        <translation>Une ligne, coupée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), wrapped</source>
        <translation>
            <numerusform>%Ln ligne, avec retour</numerusform>
            <numerusform>%Ln lignes, avec retour</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Lignes &amp;compactes</translation>
    </message>
    <message>
        <source>&amp;Monospaced font</source>
        <translation>Police à chasse fi&amp;xe</translation>
    </message>
    <message>
        <source>&amp;Order as in the logs</source>
        <translation>&amp;Ordre des journaux</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %Ln similar event(s) one by one	Right</source>
        <translation>
            <numerusform>Afficher %Ln événement &amp;semblable un par un	Droite</numerusform>
            <numerusform>Afficher %Ln événements &amp;semblables un par un	Droite</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Similar events in one row	Left</source>
        <translation>Événements &amp;semblables sur une ligne	Gauche</translation>
    </message>
    <message>
        <source>Open in a &amp;window	Ctrl+Enter</source>
        <translation>Ouvrir dans une &amp;fenêtre	Ctrl+Entrée</translation>
    </message>
    <message>
        <source>&amp;Go to…	G</source>
        <translation>&amp;Aller à…	G</translation>
    </message>
    <message>
        <source>&amp;Next error	N</source>
        <translation>Erreur sui&amp;vante	N</translation>
    </message>
    <message>
        <source>The events stand as in their logs.</source>
        <translation>Les événements sont dans l’ordre de leurs journaux.</translation>
    </message>
    <message>
        <source>Sorted by %1. Another click turns the order round, a third one ends it.</source>
        <translation>Trié par %1. Un autre clic inverse l’ordre, un troisième y met fin.</translation>
    </message>
    <message>
        <source>No error below this event.</source>
        <translation>Aucune erreur après cet événement.</translation>
    </message>
    <message>
        <source>No error above this event.</source>
        <translation>Aucune erreur avant cet événement.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Number of a row (1 to %1), a time (%2) such as 2025-11-11T10:30, or &quot;line 7&quot; or &quot;record 7&quot; of the chosen log:</source>
        <translation>Numéro d’une ligne du tableau (1 à %1), une heure (%2) telle que 2025-11-11T10:30, ou « ligne 7 » ou « enregistrement 7 » du journal choisi :</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>record</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a row nor a time.</source>
        <translation>« %1 » n’est ni une ligne ni une heure.</translation>
    </message>
    <message>
        <source>The log has no line %1.</source>
        <translation>Le journal n’a pas de ligne %1.</translation>
    </message>
    <message>
        <source>The log has no record %1.</source>
        <translation>Le journal n’a pas d’enregistrement %1.</translation>
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
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>comme conservé</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier : %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TargetsDialog</name>
    <message>
        <source>Push targets</source>
        <translation>Destinations de transmission</translation>
    </message>
    <message>
        <source>&amp;New target</source>
        <translation>&amp;Nouvelle destination</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>One event as it will be sent</source>
        <translation>Un événement tel qu’il sera envoyé</translation>
    </message>
    <message>
        <source>One &amp;event as it will be sent</source>
        <translation>Un é&amp;vénement tel qu’il sera envoyé</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Tester la &amp;connexion</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that wait for it or were refused go with it. Remove the target?</source>
        <translation>
            <numerusform>%Ln événement en attente ou refusé disparaît avec elle. Supprimer la destination ?</numerusform>
            <numerusform>%Ln événements en attente ou refusés disparaissent avec elle. Supprimer la destination ?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistrée.</translation>
    </message>
    <message>
        <source>%1 is saved. There is no keyring: secrets are in files that only you can read.</source>
        <translation>%1 est enregistrée. Il n’y a pas de trousseau : les secrets sont dans des fichiers que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>✓ It answers, and would take events.</source>
        <translation>✓ Le serveur répond et accepterait des événements.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>The target needs a name.</source>
        <translation>La destination doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>sightglass::TemplateModel</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
</context>
<context>
    <name>sightglass::TemplateTimeline</name>
    <message>
        <source>Events over time</source>
        <translation>Événements dans le temps</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>Maximum : %1</translation>
    </message>
    <message>
        <source>No events within this time</source>
        <translation>Aucun événement dans cette période</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln event(s)</source>
        <translation>
            <numerusform>%1 à %2 : %Ln événement</numerusform>
            <numerusform>%1 à %2 : %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few times for a timeline</source>
        <translation>Trop peu d’heures pour une chronologie</translation>
    </message>
    <message>
        <source>at most %1 at a time</source>
        <translation>au plus %1 à la fois</translation>
    </message>
</context>
<context>
    <name>sightglass::TextsBar</name>
    <message>
        <source>&amp;Show all…</source>
        <translation>&amp;Tout afficher…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) in the folder of event texts: %1</source>
        <translation>
            <numerusform>%Ln défaut dans le dossier de textes d’événements : %1</numerusform>
            <numerusform>%Ln défauts dans le dossier de textes d’événements : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts of events</source>
        <translation>Textes d’événements</translation>
    </message>
    <message>
        <source>What is wrong with the folder of event texts:</source>
        <translation>Défauts du dossier de textes d’événements :</translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Menace</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Address or path</source>
        <translation>Adresse ou chemin</translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatsPage</name>
    <message>
        <source>Threats</source>
        <translation>Menaces</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>Allowed with threat</source>
        <translation>Autorisé avec menace</translation>
    </message>
    <message>
        <source>Cautioned</source>
        <translation>Mises en garde</translation>
    </message>
    <message>
        <source>Users touched</source>
        <translation>Utilisateurs touchés</translation>
    </message>
    <message>
        <source>Findings in Windows events</source>
        <translation>Constats dans les événements Windows</translation>
    </message>
    <message>
        <source>Show the blocked requests</source>
        <translation>Afficher les requêtes bloquées</translation>
    </message>
    <message>
        <source>Show the requests that were allowed although there was a threat</source>
        <translation>Afficher les requêtes autorisées malgré une menace</translation>
    </message>
    <message>
        <source>Show the requests with a warning</source>
        <translation>Afficher les requêtes avec une mise en garde</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>&amp;Show events</source>
        <translation>&amp;Afficher les événements</translation>
    </message>
    <message>
        <source>By threat</source>
        <translation>Par menace</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Par utilisateur</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>threats-by-name</source>
        <comment>name of a file</comment>
        <translation>menaces-par-nom</translation>
    </message>
    <message>
        <source>threats-by-category</source>
        <comment>name of a file</comment>
        <translation>menaces-par-categorie</translation>
    </message>
    <message>
        <source>threats-by-user</source>
        <comment>name of a file</comment>
        <translation>menaces-par-utilisateur</translation>
    </message>
    <message>
        <source>threats-by-day</source>
        <comment>name of a file</comment>
        <translation>menaces-par-jour</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Threats: %1</source>
        <translation>Menaces : %1</translation>
    </message>
    <message>
        <source>Threat at byte %1</source>
        <translation>Menace à l’octet %1</translation>
    </message>
    <message>
        <source>%1 with a threat</source>
        <translation>%1 avec une menace</translation>
    </message>
    <message>
        <source>look at these first</source>
        <translation>à examiner en premier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speak(s) of an attack</source>
        <translation>
            <numerusform>%Ln signale une attaque</numerusform>
            <numerusform>%Ln signalent une attaque</numerusform>
        </translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Menace</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>(no threat named)</source>
        <translation>(aucune menace nommée)</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(non indiqué)</translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <translation>Jour (%1)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sans heure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>the table has the first %1, the bars count all</source>
        <translation>le tableau montre les %1 premiers, les barres comptent tout</translation>
    </message>
    <message>
        <source>of all logs that were ever read</source>
        <translation>de tous les journaux jamais lus</translation>
    </message>
    <message>
        <source>(MITRE ATT&amp;CK %1)</source>
        <translation>(MITRE ATT&amp;CK %1)</translation>
    </message>
    <message>
        <source>Open the log again to see the events.</source>
        <translation>Rouvrez le journal pour voir les événements.</translation>
    </message>
    <message>
        <source>threats</source>
        <comment>name of a file</comment>
        <translation>menaces</translation>
    </message>
    <message>
        <source>No threat was ever seen</source>
        <translation>Aucune menace jamais vue</translation>
    </message>
    <message>
        <source>The history keeps threats and findings of every log that is opened, each once.
Open a web proxy log (such as Zscaler&apos;s) or Windows event logs.</source>
        <translation>L’historique conserve les menaces et les constats de chaque journal ouvert, une fois chacun.
Ouvrez un journal de proxy web (comme celui de Zscaler) ou des journaux d’événements Windows.</translation>
    </message>
    <message>
        <source>No threats among these events</source>
        <translation>Aucune menace parmi ces événements</translation>
    </message>
    <message>
        <source>The filter is on: clear it to look at all events.</source>
        <translation>Le filtre est actif : effacez-le pour examiner tous les événements.</translation>
    </message>
    <message>
        <source>No threats and no findings</source>
        <translation>Ni menaces ni constats</translation>
    </message>
    <message>
        <source>Here stand requests that a web proxy blocked, or let through with a threat (Zscaler, and logs with the same fields),
and findings in Windows events: cleared logs, failed logons, new services, suspicious PowerShell …
That there are none is no proof that all is well.</source>
        <translation>Ici figurent les requêtes qu’un proxy web a bloquées, ou laissées passer avec une menace (Zscaler, et journaux avec les mêmes champs),
et les constats dans les événements Windows : journaux effacés, échecs d’ouverture de session, nouveaux services, PowerShell suspect …
Leur absence ne prouve pas que tout va bien.</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Détectées</translation>
    </message>
    <message>
        <source>Show what was detected, whatever became of it</source>
        <translation>Afficher ce qui a été détecté, quelle qu’en soit la suite</translation>
    </message>
    <message>
        <source>findings</source>
        <comment>name of a file</comment>
        <translation>constats</translation>
    </message>
</context>
<context>
    <name>sightglass::Ticket</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketDialog</name>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Prendre &amp;l’autre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>mots, séparés par des virgules</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What was found, what was done, what is open (Markdown)</source>
        <translation>Ce qui a été trouvé, ce qui a été fait, ce qui reste ouvert (Markdown)</translation>
    </message>
    <message>
        <source>Preview of the notes</source>
        <translation>Aperçu des notes</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Save &amp;mine over it</source>
        <translation>Écraser par le &amp;mien</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>&amp;Assignee</source>
        <translation>Assi&amp;gné à</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>Events are added in the table, with T.</source>
        <translation>Les événements sont ajoutés dans le tableau, avec T.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln event(s).</source>
        <translation>
            <numerusform>Concerne %Ln événement.</numerusform>
            <numerusform>Concerne %Ln événements.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Another window changed this ticket meanwhile. Both texts are kept: theirs is on the tab beside yours.</source>
        <translation>Entre-temps, une autre fenêtre a modifié ce ticket. Les deux textes sont conservés : l’autre est dans l’onglet à côté du vôtre.</translation>
    </message>
    <message>
        <source>Title: %1
Status: %2
Priority: %3
Assignee: %4
Tags: %5

%6</source>
        <translation>Titre : %1
État : %2
Priorité : %3
Assigné à : %4
Étiquettes : %5

%6</translation>
    </message>
    <message>
        <source>T&amp;heirs</source>
        <translation>L’a&amp;utre</translation>
    </message>
    <message>
        <source>Events of the ticket</source>
        <translation>Événements du ticket</translation>
    </message>
    <message>
        <source>Double-click an event to see it in its log.</source>
        <translation>Double-cliquez sur un événement pour le voir dans son journal.</translation>
    </message>
    <message>
        <source>&amp;Go to event</source>
        <translation>Aller à l’é&amp;vénement</translation>
    </message>
    <message>
        <source>&amp;Open its log</source>
        <translation>&amp;Ouvrir son journal</translation>
    </message>
    <message>
        <source>Re&amp;move from ticket</source>
        <translation>Retirer &amp;du ticket</translation>
    </message>
    <message>
        <source>&amp;Create ticket</source>
        <translation>&amp;Créer le ticket</translation>
    </message>
    <message>
        <source>A ticket needs a title</source>
        <translation>Un ticket doit avoir un titre</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is not saved.</source>
        <translation>Ce que vous avez écrit n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketEventModel</name>
    <message>
        <source>The log is not open. Last seen: %1</source>
        <translation>Le journal n’est pas ouvert. Dernier emplacement connu : %1</translation>
    </message>
    <message>
        <source>%1 (not open)</source>
        <translation>%1 (non ouvert)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assigné à</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangeButton</name>
    <message>
        <source>Time range…</source>
        <translation>Période…</translation>
    </message>
    <message>
        <source>Narrow the window to a time</source>
        <translation>Restreindre la fenêtre à une période</translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangePicker</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De :</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Jusqu’à :</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>La fin doit être postérieure au début.</translation>
    </message>
    <message>
        <source>&amp;Whole time</source>
        <translation>&amp;Toute la période</translation>
    </message>
    <message>
        <source>The last of the logs:</source>
        <translation>Dernière période des journaux :</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Last of the logs: %1</source>
        <translation>Dernière période des journaux : %1</translation>
    </message>
    <message>
        <source>Around the selected event:</source>
        <translation>Autour de l’événement sélectionné :</translation>
    </message>
    <message>
        <source>±%1 min</source>
        <translation>±%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) around the selected event</source>
        <translation>
            <numerusform>%Ln minute autour de l’événement sélectionné</numerusform>
            <numerusform>%Ln minutes autour de l’événement sélectionné</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TimelineChart</name>
    <message>
        <source>Share of the severities over time</source>
        <translation>Part des gravités dans le temps</translation>
    </message>
    <message>
        <source>Events over time by severity, stacked</source>
        <translation>Événements dans le temps par gravité, empilés</translation>
    </message>
    <message>
        <source>Arrow keys move along the time, Shift extends the range, Enter narrows the window to it, Esc goes back.</source>
        <translation>Les flèches parcourent le temps, Maj étend la plage, Entrée y restreint la fenêtre, Échap revient en arrière.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln millisecond(s)</source>
        <translation>
            <numerusform>%Ln milliseconde</numerusform>
            <numerusform>%Ln millisecondes</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these events has a time.</source>
        <translation>Aucun de ces événements n’a d’heure.</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>Aucun événement à afficher.</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1, pourcentage</translation>
    </message>
    <message>
        <source>%1 in all. Click to narrow to this time, drag for a range, double click to go back.</source>
        <translation>%1 au total. Cliquez pour restreindre à cette période, faites glisser pour une plage, double-cliquez pour revenir.</translation>
    </message>
    <message>
        <source>Narrow to this time</source>
        <translation>Restreindre à cette période</translation>
    </message>
    <message>
        <source>Back to the wider time</source>
        <translation>Revenir à la période plus large</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Afficher seulement %1</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>Afficher tout sauf %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TransferModel</name>
    <message>
        <source>%1 (refused)</source>
        <translation>%1 (refusé)</translation>
    </message>
    <message>
        <source>%1 (broke off)</source>
        <translation>%1 (interrompu)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>sightglass::TransferUserModel</name>
    <message>
        <source>(nobody named)</source>
        <translation>(aucun nom)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargé</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Échecs de connexion</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
</context>
<context>
    <name>sightglass::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Échecs de connexion</translation>
    </message>
    <message>
        <source>Show the uploads</source>
        <translation>Afficher les envois</translation>
    </message>
    <message>
        <source>Show the downloads</source>
        <translation>Afficher les téléchargements</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>Afficher ce qui a été supprimé</translation>
    </message>
    <message>
        <source>Show the failed logins</source>
        <translation>Afficher les échecs de connexion</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>What bars count</source>
        <translation>Ce que comptent les barres</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days as lines</source>
        <translation>Jours en courbes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hours as lines</source>
        <translation>Heures en courbes</translation>
    </message>
    <message>
        <source>Steps of time</source>
        <translation>Pas de temps</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Par utilisateur</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Files moved most</source>
        <translation>Fichiers les plus transférés</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>transfers-by-user</source>
        <comment>name of a file</comment>
        <translation>transferts-par-utilisateur</translation>
    </message>
    <message>
        <source>transfers-over-time</source>
        <comment>name of a file</comment>
        <translation>transferts-evolution</translation>
    </message>
    <message>
        <source>transfers-files</source>
        <comment>name of a file</comment>
        <translation>transferts-fichiers</translation>
    </message>
    <message>
        <source>transfers-from-where</source>
        <comment>name of a file</comment>
        <translation>transferts-provenance</translation>
    </message>
    <message>
        <source>&amp;By user</source>
        <translation>&amp;Par utilisateur</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Transfers of %1</source>
        <translation>Transferts de %1</translation>
    </message>
    <message>
        <source>Transfers from %1</source>
        <translation>Transferts depuis %1</translation>
    </message>
    <message>
        <source>nowhere named</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargé</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>Rien n’a été transféré.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à afficher.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size of all transfers</source>
        <translation>Taille de tous les transferts</translation>
    </message>
    <message>
        <source>No files were moved.</source>
        <translation>Aucun fichier n’a été transféré.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(non indiqué)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>the table has the first %1, the figures count all</source>
        <translation>le tableau montre les %1 premiers, les chiffres comptent tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broke off</source>
        <translation>
            <numerusform>%Ln interrompu</numerusform>
            <numerusform>%Ln interrompus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>of all logs that were ever read</source>
        <translation>de tous les journaux jamais lus</translation>
    </message>
    <message>
        <source>Hour (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <translation>Jour (%1)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sans heure</translation>
    </message>
    <message>
        <source>transfers</source>
        <comment>name of a file</comment>
        <translation>transferts</translation>
    </message>
    <message>
        <source>No transfer was ever seen</source>
        <translation>Aucun transfert jamais vu</translation>
    </message>
    <message>
        <source>The history keeps transfers of every log that is opened, each once.
Open a log of sftpgo, vsftpd, xferlog, OpenSSH&apos;s SFTP server or FTP of IIS.</source>
        <translation>L’historique conserve les transferts de chaque journal ouvert, une fois chacun.
Ouvrez un journal de sftpgo, vsftpd, xferlog, du serveur SFTP d’OpenSSH ou du FTP d’IIS.</translation>
    </message>
    <message>
        <source>No transfers among these events</source>
        <translation>Aucun transfert parmi ces événements</translation>
    </message>
    <message>
        <source>The filter is on: clear it to look at all events.</source>
        <translation>Le filtre est actif : effacez-le pour examiner tous les événements.</translation>
    </message>
    <message>
        <source>No transfers in these logs</source>
        <translation>Aucun transfert dans ces journaux</translation>
    </message>
    <message>
        <source>Here stand uploads, downloads, deletes and logins of file servers.
Open a log of sftpgo, vsftpd, xferlog, OpenSSH&apos;s SFTP server (syslog) or FTP of IIS.</source>
        <translation>Ici figurent les envois, téléchargements, suppressions et connexions de serveurs de fichiers.
Ouvrez un journal de sftpgo, vsftpd, xferlog, du serveur SFTP d’OpenSSH (syslog) ou du FTP d’IIS.</translation>
    </message>
    <message>
        <source>Transfers: %1</source>
        <translation>Transferts : %1</translation>
    </message>
</context>
<context>
    <name>sightglass::Tray</name>
    <message>
        <source>&amp;Show Sightglass</source>
        <translation>&amp;Afficher Sightglass</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Sightglass follows %Ln source(s)</source>
        <translation>
            <numerusform>Sightglass suit %Ln source</numerusform>
            <numerusform>Sightglass suit %Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Triage</name>
    <message numerus="yes">
        <source>%Ln event(s) dismissed; nothing was deleted.</source>
        <translation>
            <numerusform>%Ln événement écarté ; rien n’a été supprimé.</numerusform>
            <numerusform>%Ln événements écartés ; rien n’a été supprimé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) removed from ticket %1.</source>
        <translation>
            <numerusform>%Ln événement retiré du ticket %1.</numerusform>
            <numerusform>%Ln événements retirés du ticket %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 was deleted in another window; what you wrote is kept in its revisions.</source>
        <translation>Le ticket %1 a été supprimé dans une autre fenêtre ; ce que vous avez écrit est conservé dans ses révisions.</translation>
    </message>
    <message>
        <source>Ticket %1 was deleted.</source>
        <translation>Le ticket %1 a été supprimé.</translation>
    </message>
    <message>
        <source>Check the evidence of ticket %1</source>
        <translation>Vérifier les preuves du ticket %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TriageActions</name>
    <message>
        <source>Ticket %1 was made.</source>
        <translation>Le ticket %1 a été créé.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection are taken.</source>
        <translation>
            <numerusform>Seul le premier événement de la sélection est pris en compte.</numerusform>
            <numerusform>Seuls les %Ln premiers événements de la sélection sont pris en compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Add to ticket…</source>
        <translation>Ajouter au ticket…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Open ticket %1: %2</source>
        <translation>Ouvrir le ticket %1 : %2</translation>
    </message>
    <message>
        <source>The log of this event is not open.</source>
        <translation>Le journal de cet événement n’est pas ouvert.</translation>
    </message>
    <message>
        <source>None of the logs with events of this ticket is open.</source>
        <translation>Aucun des journaux contenant des événements de ce ticket n’est ouvert.</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>Ticket %1 : %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln event(s):</source>
        <translation>
            <numerusform>Note sur %Ln événement :</numerusform>
            <numerusform>Note sur %Ln événements :</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln event(s), separated by commas:</source>
        <translation>
            <numerusform>Étiquettes de %Ln événement, séparées par des virgules :</numerusform>
            <numerusform>Étiquettes de %Ln événements, séparées par des virgules :</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of ticket %1</source>
        <translation>Rapport du ticket %1</translation>
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
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Pins and tickets cannot be kept: %1</source>
        <translation>Les épingles et les tickets ne peuvent pas être conservés : %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TriagePanel</name>
    <message>
        <source>Pinned events</source>
        <translation>Événements épinglés</translation>
    </message>
    <message>
        <source>Go to event</source>
        <translation>Aller à l’événement</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>No pins in the open logs.
Choose events in the table and press P to keep them here.</source>
        <translation>Aucune épingle dans les journaux ouverts.
Sélectionnez des événements dans le tableau et appuyez sur P pour les garder ici.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>Ses événements</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Shows the events of the ticket alone, in the logs that are open</source>
        <translation>Affiche seulement les événements du ticket, dans les journaux ouverts</translation>
    </message>
    <message>
        <source>Writes the ticket with its evidence as PDF, HTML or Markdown</source>
        <translation>Écrit le ticket avec ses preuves en PDF, HTML ou Markdown</translation>
    </message>
    <message>
        <source>No tickets yet.
Choose events in the table and press T to make one of them.</source>
        <translation>Pas encore de tickets.
Sélectionnez des événements dans le tableau et appuyez sur T pour en faire un.</translation>
    </message>
    <message>
        <source>Pi&amp;ns</source>
        <translation>Épi&amp;ngles</translation>
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
        <translation>Score</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualPage</name>
    <message>
        <source>Findings or templates</source>
        <translation>Constats ou modèles</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Constats</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>Kind of findings</source>
        <translation>Type de constats</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Show &amp;dismissed</source>
        <translation>Afficher les é&amp;cartés</translation>
    </message>
    <message>
        <source>Also findings that were dismissed or are normal here</source>
        <translation>Aussi les constats écartés ou normaux ici</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Rechercher de nouveau</translation>
    </message>
    <message>
        <source>&amp;Show events</source>
        <translation>&amp;Afficher les événements</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>É&amp;carter</translation>
    </message>
    <message>
        <source>Hides this finding; nothing is deleted</source>
        <translation>Masque ce constat ; rien n’est supprimé</translation>
    </message>
    <message>
        <source>&amp;Normal here</source>
        <translation>&amp;Normal ici</translation>
    </message>
    <message>
        <source>Hides all findings of this kind about this template or value, also those to come</source>
        <translation>Masque tous les constats de ce type sur ce modèle ou cette valeur, y compris les futurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln modèle</numerusform>
            <numerusform>%Ln modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the most frequent %Ln are shown</source>
        <translation>
            <numerusform>le plus fréquent est affiché</numerusform>
            <numerusform>les %Ln plus fréquents sont affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed</source>
        <translation>
            <numerusform>%Ln écarté</numerusform>
            <numerusform>%Ln écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>Looking for what is unusual…</source>
        <translation>Recherche de ce qui est inhabituel…</translation>
    </message>
    <message>
        <source>Messages are grouped to templates, and what is rare, new, sudden or missing is listed.
This begins when all logs are read.</source>
        <translation>Les messages sont groupés en modèles, et ce qui est rare, nouveau, soudain ou absent est listé.
La recherche commence quand tous les journaux sont lus.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>La recherche a été arrêtée</translation>
    </message>
    <message>
        <source>Nothing is known yet of what is unusual here.</source>
        <translation>On ne sait pas encore ce qui est inhabituel ici.</translation>
    </message>
    <message>
        <source>Nothing else is unusual</source>
        <translation>Rien d’autre d’inhabituel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) were dismissed or are normal here; &quot;Show dismissed&quot; brings them back.</source>
        <translation>
            <numerusform>%Ln constat est écarté ou normal ici ; « Afficher les écartés » le rétablit.</numerusform>
            <numerusform>%Ln constats sont écartés ou normaux ici ; « Afficher les écartés » les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual found</source>
        <translation>Rien d’inhabituel trouvé</translation>
    </message>
    <message>
        <source>No rare or sudden messages, no pauses and no signs of tampering under this choice.
That is no proof that all is well.</source>
        <translation>Aucun message rare ou soudain, aucune pause et aucun signe d’altération pour ce choix.
Cela ne prouve pas que tout va bien.</translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation>score de %1 sur 100</translation>
    </message>
    <message>
        <source>No longer d&amp;ismissed</source>
        <translation>Ne plus é&amp;carter</translation>
    </message>
    <message>
        <source>Not &amp;normal here</source>
        <translation>Pas &amp;normal ici</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed: %1.</source>
        <translation>Écarté : %1.</translation>
    </message>
    <message>
        <source>Normal here, also in logs of this kind to come: %1.</source>
        <translation>Normal ici, aussi dans les futurs journaux de ce type : %1.</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualService</name>
    <message>
        <source>What is unusual</source>
        <translation>Ce qui est inhabituel</translation>
    </message>
    <message>
        <source>%1 (the first %2)</source>
        <translation>%1 (les %2 premiers)</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Modèle : %1</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Log cleared</source>
        <translation>Journal effacé</translation>
    </message>
    <message>
        <source>Missing records</source>
        <translation>Enregistrements manquants</translation>
    </message>
    <message>
        <source>Time runs backwards</source>
        <translation>Le temps recule</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>Rien de journalisé</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Rare message</source>
        <translation>Message rare</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Rafale</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>More errors</source>
        <translation>Plus d’erreurs</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>une heure inconnue</translation>
    </message>
    <message>
        <source>Events say that a log was cleared (%1).</source>
        <translation>Des événements indiquent qu’un journal a été effacé (%1).</translation>
    </message>
    <message>
        <source>An event of %1 says that a log was cleared (%2).</source>
        <translation>Un événement de %1 indique qu’un journal a été effacé (%2).</translation>
    </message>
    <message>
        <source>Records missing before %2 (%3): %1. Their numbers are skipped.</source>
        <translation>Enregistrements manquants avant %2 (%3) : %1. Leurs numéros sont sautés.</translation>
    </message>
    <message>
        <source>Time jumps back by %1, from %2 to %3 (%4): the clock was set, or lines were put in.</source>
        <translation>L’heure recule de %1, de %2 à %3 (%4) : l’horloge a été réglée, ou des lignes ont été insérées.</translation>
    </message>
    <message>
        <source>No event at all for %1 from %2 on, though there is hardly a pause otherwise.</source>
        <translation>Aucun événement pendant %1 à partir de %2, alors qu’il n’y a sinon presque pas de pause.</translation>
    </message>
    <message>
        <source>Never seen in the history of this log; %1 of %2 events.</source>
        <translation>Jamais vu dans l’historique de ce journal ; %1 événements sur %2.</translation>
    </message>
    <message>
        <source>Only %1 of %2 events; messages this rare have one chance in %3.</source>
        <translation>Seulement %1 événements sur %2 ; des messages aussi rares ont une chance sur %3.</translation>
    </message>
    <message>
        <source>%1 events within %2 from %3 on; usual are %4 (robust z-score %5).</source>
        <translation>%1 événements en %2 à partir de %3 ; %4 d’habitude (score z robuste %5).</translation>
    </message>
    <message>
        <source>Stays away for %1 from %2 on, while %3 other events came; otherwise %4 of events are of it.</source>
        <translation>Absent pendant %1 à partir de %2, alors que %3 autres événements sont arrivés ; sinon, il compte pour %4 des événements.</translation>
    </message>
    <message>
        <source>%1 of %2 events within %3 from %4 on are errors; usual are %5 (z-score %6).</source>
        <translation>%1 événements sur %2 en %3 à partir de %4 sont des erreurs ; %5 d’habitude (score z %6).</translation>
    </message>
    <message>
        <source>Source “%1” comes up for the first time after %2 events (%3).</source>
        <translation>La source « %1 » apparaît pour la première fois après %2 événements (%3).</translation>
    </message>
    <message>
        <source>Host “%1” comes up for the first time after %2 events (%3).</source>
        <translation>L’hôte « %1 » apparaît pour la première fois après %2 événements (%3).</translation>
    </message>
    <message>
        <source>User “%1” comes up for the first time after %2 events (%3).</source>
        <translation>L’utilisateur « %1 » apparaît pour la première fois après %2 événements (%3).</translation>
    </message>
    <message>
        <source>Address “%1” comes up for the first time after %2 events (%3).</source>
        <translation>L’adresse « %1 » apparaît pour la première fois après %2 événements (%3).</translation>
    </message>
    <message>
        <source>Process “%1” comes up for the first time after %2 events (%3).</source>
        <translation>Le processus « %1 » apparaît pour la première fois après %2 événements (%3).</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueBarChart</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Arrow keys move along the values, Enter shows the events of one, Ctrl+Enter all others.</source>
        <translation>Les flèches parcourent les valeurs, Entrée affiche les événements de l’une, Ctrl+Entrée tous les autres.</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>autres valeurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln autre valeur</numerusform>
            <numerusform>%Ln autres valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>(without)</source>
        <comment>events that have no such field</comment>
        <translation>(sans)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>Aucun événement à afficher.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>%1 in all, %2 % of the events.</source>
        <translation>%1 au total, %2 % des événements.</translation>
    </message>
    <message>
        <source>The table has the first %1 values.</source>
        <translation>Le tableau montre les %1 premières valeurs.</translation>
    </message>
    <message>
        <source>Click for these events, with Ctrl for all others.</source>
        <translation>Cliquez pour voir ces événements, avec Ctrl tous les autres.</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Afficher seulement %1</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>Afficher tout sauf %1</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueCard</name>
    <message>
        <source>Top values of</source>
        <translation>Valeurs fréquentes de</translation>
    </message>
    <message>
        <source>Field that is counted</source>
        <translation>Champ compté</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>Progression du comptage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>Retirer ce graphique</translation>
    </message>
    <message>
        <source>Top values of %1</source>
        <translation>Valeurs fréquentes de %1</translation>
    </message>
    <message>
        <source>values-%1</source>
        <comment>name of a file</comment>
        <translation>valeurs-%1</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln value(s)</source>
        <translation>
            <numerusform>plus de %Ln valeur</numerusform>
            <numerusform>plus de %Ln valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valeur</numerusform>
            <numerusform>%Ln valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped after %1 events</source>
        <translation>arrêté après %1 événements</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueFilter</name>
    <message>
        <source>Looking for these events…</source>
        <translation>Recherche de ces événements…</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>(without)</source>
        <comment>events that have no such field</comment>
        <translation>(sans)</translation>
    </message>
    <message>
        <source>not %1: %2</source>
        <translation>sauf %1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>sauf %1</translation>
    </message>
</context>
<context>
    <name>sightglass::XmlTreeModel</name>
    <message>
        <source>What follows is in the XML view.</source>
        <translation>La suite se trouve dans la vue XML.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
</TS>
