<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CaseText</name>
    <message>
        <source>no time</source>
        <translation>sin hora</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>CHANGED since it was marked</source>
        <translation>HA CAMBIADO desde que se marcó</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>computed for this report</source>
        <translation>calculado para este informe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>as last computed; not checked for this report</source>
        <translation>según el último cálculo; sin comprobar para este informe</translation>
    </message>
    <message>
        <source>Times are UTC (ISO 8601). An offset counts the bytes of the log, unpacked, from 0 to the first byte of the record. SHA-256 is as sha256sum prints it; that of a record is of its bytes alone. Characters that cannot be seen, or turn the direction of writing, are shown as ⟨U+202E⟩.</source>
        <translation>Las horas son UTC (ISO 8601). El desplazamiento cuenta los bytes del registro, descomprimido, desde 0 hasta el primer byte de la entrada. La suma SHA-256 es la que muestra sha256sum; la de una entrada corresponde solo a sus bytes. Los caracteres que no se ven o que cambian el sentido de la escritura se muestran como ⟨U+202E⟩.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>When and how grave</source>
        <translation>Fecha y gravedad</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>The record goes on; its first 64 KiB are shown.</source>
        <translation>La entrada continúa; se muestran los primeros 64 KiB.</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Evolución de los eventos</translation>
    </message>
    <message>
        <source>Events by severity</source>
        <translation>Eventos por gravedad</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Desde (UTC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Creado (UTC)</translation>
    </message>
    <message>
        <source>Last change (UTC)</source>
        <translation>Último cambio (UTC)</translation>
    </message>
    <message>
        <source>Report made (UTC)</source>
        <translation>Informe generado (UTC)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Unpacked from</source>
        <translation>Descomprimido de</translation>
    </message>
    <message>
        <source>SHA-256 of that file</source>
        <translation>SHA-256 de ese archivo</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>offsets and the SHA-256 of the log are of its text as UTF-8</source>
        <translation>los desplazamientos y la suma SHA-256 del registro corresponden a su texto en UTF-8</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>SHA-256 of the log</source>
        <translation>SHA-256 del registro</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translation>SHA-256 de la entrada</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número de entrada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>unchanged since it came from the followed source</source>
        <translation>sin cambios desde que llegó del origen seguido</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Número de secuencia</translation>
    </message>
    <message>
        <source>Followed source</source>
        <translation>Origen seguido</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>the SHA-256 of the log is of its text as UTF-8, offsets are bytes of the file</source>
        <translation>la suma SHA-256 del registro corresponde a su texto en UTF-8, los desplazamientos son bytes del archivo</translation>
    </message>
    <message>
        <source>Came and was stored (UTC)</source>
        <translation>Llegó y se guardó (UTC)</translation>
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
        <translation>Dirección</translation>
    </message>
    <message>
        <source>http://server:8123</source>
        <translation>http://servidor:8123</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Make the table where it is missing</source>
        <translation>Crear la tabla si no existe</translation>
    </message>
    <message>
        <source>Asynchronous inserts</source>
        <translation>Inserciones asíncronas</translation>
    </message>
    <message>
        <source>The server gathers inserts of many senders and answers when they are written</source>
        <translation>El servidor reúne las inserciones de muchos remitentes y responde cuando están escritas</translation>
    </message>
    <message>
        <source>Server before 21.8</source>
        <translation>Servidor anterior a 21.8</translation>
    </message>
    <message>
        <source>Times as seconds and microseconds, fields as two arrays</source>
        <translation>Horas como segundos y microsegundos, campos como dos matrices</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Exactly once in what is asked with FINAL: the table is a ReplacingMergeTree by the event&apos;s id, which takes events that came twice together when it merges parts. A request that is sent again as it was is not even written.</source>
        <translation>Exactamente una vez en lo que se consulta con FINAL: la tabla es un ReplacingMergeTree por id de evento, que reúne los eventos llegados dos veces al fusionar las partes. Una solicitud que se repite tal cual ni siquiera se escribe.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not ClickHouse. Check the address; the port for HTTP is 8123 or 8443.</source>
        <translation>Algo responde ahí, pero no es ClickHouse. Compruebe la dirección; el puerto de HTTP es 8123 o 8443.</translation>
    </message>
    <message>
        <source>there is no such target</source>
        <translation>no existe ese destino</translation>
    </message>
    <message numerus="yes">
        <source>A batch of %n event(s) of the queue was damaged on the disk.</source>
        <translation>
            <numerusform>Se dañó en el disco un lote de la cola con %n evento.</numerusform>
            <numerusform>Se dañó en el disco un lote de la cola con %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be made: %1</source>
        <translation>No se pudo crear la tabla: %1</translation>
    </message>
    <message>
        <source>Elasticsearch or OpenSearch</source>
        <translation>Elasticsearch u OpenSearch</translation>
    </message>
    <message>
        <source>https://server:9200</source>
        <translation>https://servidor:9200</translation>
    </message>
    <message>
        <source>Index or data stream</source>
        <translation>Índice o data stream</translation>
    </message>
    <message>
        <source>Events are created there, never changed, as data streams ask for</source>
        <translation>Los eventos se crean ahí y nunca se modifican, como exigen los data streams</translation>
    </message>
    <message>
        <source>Ingest pipeline</source>
        <translation>Pipeline de ingesta</translation>
    </message>
    <message>
        <source>Exactly once: each event is created under its own id, and the server says of one that came before that it is there (409). A data stream tells so within its current backing index: an event that is sent again after a rollover is there twice.</source>
        <translation>Exactamente una vez: cada evento se crea con su propio id, y el servidor indica si ya había llegado (409). Un data stream solo lo indica dentro de su índice actual: un evento que se vuelve a enviar tras un rollover queda dos veces.</translation>
    </message>
    <message>
        <source>The answer is none of the bulk API. Is this Elasticsearch or OpenSearch?</source>
        <translation>La respuesta no es de la API bulk. ¿Es Elasticsearch u OpenSearch?</translation>
    </message>
    <message>
        <source>Something answers there, but it is neither Elasticsearch nor OpenSearch. Check address and path.</source>
        <translation>Algo responde ahí, pero no es Elasticsearch ni OpenSearch. Compruebe la dirección y la ruta.</translation>
    </message>
    <message>
        <source>Graylog (GELF)</source>
        <translation>Graylog (GELF)</translation>
    </message>
    <message>
        <source>udp://server:12201, tcp://server:12201, tls://server:12201 or http://server:12201/gelf</source>
        <translation>udp://servidor:12201, tcp://servidor:12201, tls://servidor:12201 o http://servidor:12201/gelf</translation>
    </message>
    <message>
        <source>Bytes of a datagram</source>
        <translation>Bytes por datagrama</translation>
    </message>
    <message>
        <source>Of UDP; up to 8192 in a local network</source>
        <translation>Para UDP; hasta 8192 en una red local</translation>
    </message>
    <message>
        <source>Of UDP and HTTP; TCP has none</source>
        <translation>Para UDP y HTTP; TCP no tiene</translation>
    </message>
    <message>
        <source>None: UDP has no answers. A message that is lost on the way is lost; what cannot leave this computer is tried again.</source>
        <translation>Ninguna: UDP no tiene respuestas. Un mensaje que se pierde en el camino queda perdido; lo que no puede salir de este equipo se reintenta.</translation>
    </message>
    <message>
        <source>At least once: each message is answered. _event_id tells events that came twice.</source>
        <translation>Al menos una vez: cada mensaje recibe respuesta. _event_id distingue los eventos llegados dos veces.</translation>
    </message>
    <message>
        <source>At least once: GELF over TCP has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. _event_id tells events that came twice.</source>
        <translation>Al menos una vez: GELF sobre TCP no tiene respuestas, por lo que un lote cuenta como entregado cuando el servidor lo ha leído hasta el final y ha cerrado a su vez la conexión. _event_id distingue los eventos llegados dos veces.</translation>
    </message>
    <message>
        <source>%1 bytes need %2 chunks, and GELF allows 128. Raise the bytes of a datagram, or use TCP.</source>
        <translation>%1 bytes necesitan %2 fragmentos, y GELF admite 128. Aumente los bytes por datagrama o use TCP.</translation>
    </message>
    <message>
        <source>The address of a GELF server is udp://, tcp:// or tls://server:12201, or http(s)://server:12201/gelf.</source>
        <translation>La dirección de un servidor GELF es udp://, tcp:// o tls://servidor:12201, o http(s)://servidor:12201/gelf.</translation>
    </message>
    <message>
        <source>In the body, {{ has no }}.</source>
        <translation>En el cuerpo, a un {{ le falta su }}.</translation>
    </message>
    <message>
        <source>The body has {{%1}}, which is nothing of an event.</source>
        <translation>El cuerpo contiene {{%1}}, que no corresponde a nada de un evento.</translation>
    </message>
    <message>
        <source>HTTP server (JSON)</source>
        <translation>Servidor HTTP (JSON)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>client-log: level, message and client_id to /log; application-log: timestamp, level, source, application, message and metadata to /data/batch</source>
        <translation>client-log: level, message y client_id a /log; application-log: timestamp, level, source, application, message y metadata a /data/batch</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Behind the address; empty: that of the profile. application-log: /data/batch takes a list, /data/ and /data/fast one event each</source>
        <translation>Detrás de la dirección; vacía: la del perfil. application-log: /data/batch acepta una lista; /data/ y /data/fast, un evento cada una</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Events in a request</source>
        <translation>Eventos por solicitud</translation>
    </message>
    <message>
        <source>single: one; list: a JSON array; lines: one JSON object a line</source>
        <translation>single: uno; list: una matriz JSON; lines: un objeto JSON por línea</translation>
    </message>
    <message>
        <source>Body of one event</source>
        <translation>Cuerpo de un evento</translation>
    </message>
    <message>
        <source>JSON with {{message}}, {{time}}, {{severity}}, {{level}}, {{host}}, {{source}}, {{log}}, {{offset}}, {{raw}}, {{fields}}, {{field:NAME}}, {{id}} …; empty: that of the profile</source>
        <translation>JSON con {{message}}, {{time}}, {{severity}}, {{level}}, {{host}}, {{source}}, {{log}}, {{offset}}, {{raw}}, {{fields}}, {{field:NAME}}, {{id}} …; vacío: el del perfil</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id. de cliente</translation>
    </message>
    <message>
        <source>{{client_id}} of client-log</source>
        <translation>{{client_id}} de client-log</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>{{application}}; empty: the program that wrote the event</source>
        <translation>{{application}}; vacío: el programa que escribió el evento</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Más encabezados</translation>
    </message>
    <message>
        <source>name: value, one a line</source>
        <translation>nombre: valor, uno por línea</translation>
    </message>
    <message>
        <source>At least once: an event counts as delivered when the server answers with 2xx. The event&apos;s id is {{id}} in the body; what the server makes of it decides whether an event may be there twice.</source>
        <translation>Al menos una vez: un evento cuenta como entregado cuando el servidor responde con 2xx. El id del evento es {{id}} en el cuerpo; de lo que el servidor haga con él depende que un evento pueda quedar dos veces.</translation>
    </message>
    <message>
        <source>The address begins with https:// or http://.</source>
        <translation>La dirección empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>Grafana Loki</source>
        <translation>Grafana Loki</translation>
    </message>
    <message>
        <source>http://server:3100</source>
        <translation>http://servidor:3100</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>What makes a stream, of: host, severity, format, source, log. Few, since each combination is a stream of its own</source>
        <translation>Lo que forma un flujo, entre: host, severity, format, source, log. Pocas, pues cada combinación es un flujo propio</translation>
    </message>
    <message>
        <source>Label job</source>
        <translation>Etiqueta job</translation>
    </message>
    <message>
        <source>Fields as structured metadata</source>
        <translation>Campos como metadatos estructurados</translation>
    </message>
    <message>
        <source>From Loki 3.0, or 2.9 where it is switched on</source>
        <translation>Desde Loki 3.0, o 2.9 si está activado</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Header X-Scope-OrgID</source>
        <translation>Encabezado X-Scope-OrgID</translation>
    </message>
    <message>
        <source>At least once. An entry that is sent again has the same labels, nanosecond and line, and Loki drops it while it still has the first in memory; two equal lines of one microsecond differ in the nanosecond, so that both stay.</source>
        <translation>Al menos una vez. Una entrada que se vuelve a enviar tiene las mismas etiquetas, nanosegundo y línea, y Loki la descarta mientras conserva la primera en memoria; dos líneas iguales del mismo microsegundo difieren en el nanosegundo, de modo que quedan ambas.</translation>
    </message>
    <message>
        <source>labels has &apos;%1&apos;, but labels are host, severity, format, source, log.</source>
        <translation>labels contiene «%1», pero las etiquetas son host, severity, format, source y log.</translation>
    </message>
    <message>
        <source>OpenTelemetry (OTLP/HTTP)</source>
        <translation>OpenTelemetry (OTLP/HTTP)</translation>
    </message>
    <message>
        <source>http://server:4318; /v1/logs is added where there is no path</source>
        <translation>http://servidor:4318; se agrega /v1/logs si no hay ruta</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Nombre del servicio</translation>
    </message>
    <message>
        <source>service.name of all events; empty: the program that wrote the event</source>
        <translation>service.name de todos los eventos; vacío: el programa que escribió el evento</translation>
    </message>
    <message>
        <source>More about the resource</source>
        <translation>Más sobre el recurso</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>nombre=valor, uno por línea</translation>
    </message>
    <message>
        <source>At least once: OTLP has no way to say that an event came before. Each event carries log.record.uid, by which a store behind the collector can tell. What a server took in part (partial success) is never sent again.</source>
        <translation>Al menos una vez: OTLP no tiene forma de indicar que un evento ya había llegado. Cada evento lleva log.record.uid, por el que un almacén detrás del colector puede reconocerlo. Lo que un servidor aceptó en parte (partial success) no se vuelve a enviar.</translation>
    </message>
    <message>
        <source>The server refused some events without saying which.</source>
        <translation>El servidor rechazó algunos eventos sin decir cuáles.</translation>
    </message>
    <message>
        <source>Nothing more was taken into the push queue: %1.</source>
        <translation>No se agregó nada más a la cola de envío: %1.</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; is wrong: %2</source>
        <translation>La expresión «%1» es incorrecta: %2</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; matches where nothing is.</source>
        <translation>La expresión «%1» coincide donde no hay nada.</translation>
    </message>
    <message>
        <source>others may read this secret; allow it to yourself alone (chmod 600)</source>
        <translation>otros pueden leer este secreto; permítalo solo a su usuario (chmod 600)</translation>
    </message>
    <message>
        <source>Syslog server</source>
        <translation>Servidor syslog</translation>
    </message>
    <message>
        <source>tls://server:6514, tcp://server:601 or udp://server:514</source>
        <translation>tls://servidor:6514, tcp://servidor:601 o udp://servidor:514</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Of events that have none of their own</source>
        <translation>Para los eventos que no tienen una propia</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The message alone, or the record as it stands in the log</source>
        <translation>Solo el mensaje, o la entrada tal como está en el registro</translation>
    </message>
    <message>
        <source>Fields as structured data</source>
        <translation>Campos como datos estructurados</translation>
    </message>
    <message>
        <source>Name of the structured data</source>
        <translation>Nombre de los datos estructurados</translation>
    </message>
    <message>
        <source>name@number of an enterprise</source>
        <translation>nombre@número de una empresa</translation>
    </message>
    <message>
        <source>Mark the text as UTF-8</source>
        <translation>Marcar el texto como UTF-8</translation>
    </message>
    <message>
        <source>RFC 5424 asks for it; many servers keep the mark as part of the text</source>
        <translation>RFC 5424 lo exige; muchos servidores conservan la marca como parte del texto</translation>
    </message>
    <message>
        <source>At least once: syslog has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. What the server holds in memory when it dies is lost with it. The parameter id tells events that came twice.</source>
        <translation>Al menos una vez: syslog no tiene respuestas, por lo que un lote cuenta como entregado cuando el servidor lo ha leído hasta el final y ha cerrado a su vez la conexión. Lo que el servidor tiene en memoria al caer se pierde con él. El parámetro id distingue los eventos llegados dos veces.</translation>
    </message>
    <message>
        <source>%1 bytes are too long for a datagram, which carries 65,507. Use TCP or TLS.</source>
        <translation>%1 bytes son demasiados para un datagrama, que admite 65 507. Use TCP o TLS.</translation>
    </message>
    <message>
        <source>The address of a syslog server is tls://server:6514, tcp://server:601 or udp://server:514.</source>
        <translation>La dirección de un servidor syslog es tls://servidor:6514, tcp://servidor:601 o udp://servidor:514.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) ahead of this computer&apos;s. Set the one that is wrong, or events will seem too old.</source>
        <translation>
            <numerusform>El reloj del servidor va %n minuto adelantado respecto al de este equipo. Ajuste el que esté mal, o los eventos parecerán demasiado antiguos.</numerusform>
            <numerusform>El reloj del servidor va %n minutos adelantado respecto al de este equipo. Ajuste el que esté mal, o los eventos parecerán demasiado antiguos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) behind this computer&apos;s. Set the one that is wrong, or events will seem to come from the future.</source>
        <translation>
            <numerusform>El reloj del servidor va %n minuto atrasado respecto al de este equipo. Ajuste el que esté mal, o los eventos parecerán venir del futuro.</numerusform>
            <numerusform>El reloj del servidor va %n minutos atrasado respecto al de este equipo. Ajuste el que esté mal, o los eventos parecerán venir del futuro.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such kind of target.</source>
        <translation>No existe ese tipo de destino.</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos; of this kind of target.</source>
        <translation>Este tipo de destino no tiene la opción «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a secret and is not kept with the settings.</source>
        <translation>«%1» es un secreto y no se guarda con la configuración.</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;, but %3.</source>
        <translation>%1 es «%2», pero %3.</translation>
    </message>
    <message>
        <source>it is on or off</source>
        <translation>debe ser on u off</translation>
    </message>
    <message>
        <source>it is a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>debe ser uno de estos: %1</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>debe ser una sola línea</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 must be at least 1.</source>
        <translation>%1 debe ser al menos 1.</translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; is none.</source>
        <translation>La dirección «%1» no es válida.</translation>
    </message>
    <message>
        <source>User and password do not belong into the address, which everybody can see: use the settings for them.</source>
        <translation>El usuario y la contraseña no deben ir en la dirección, que todos pueden ver: use las opciones correspondientes.</translation>
    </message>
    <message>
        <source>A certificate of the client needs its key, and a key its certificate.</source>
        <translation>Un certificado de cliente necesita su clave, y una clave su certificado.</translation>
    </message>
    <message>
        <source>https://server:port, and a path where the server is behind one</source>
        <translation>https://servidor:puerto, y una ruta si el servidor está detrás de una</translation>
    </message>
    <message>
        <source>udp://server:port, tcp://server:port or tls://server:port</source>
        <translation>udp://servidor:puerto, tcp://servidor:puerto o tls://servidor:puerto</translation>
    </message>
    <message>
        <source>Masked fields</source>
        <translation>Campos ocultos</translation>
    </message>
    <message>
        <source>Names of fields, with commas between them, whose values are replaced by *** before anything leaves; also source, host, log and raw</source>
        <translation>Nombres de campos, separados por comas, cuyos valores se sustituyen por *** antes de que salga nada; también source, host, log y raw</translation>
    </message>
    <message>
        <source>Masked text</source>
        <translation>Texto oculto</translation>
    </message>
    <message>
        <source>Regular expressions (RE2), one a line: what they match is replaced by *** in all texts</source>
        <translation>Expresiones regulares (RE2), una por línea: lo que coincide se sustituye por *** en todos los textos</translation>
    </message>
    <message>
        <source>Send the record as it stands in the log</source>
        <translation>Enviar la entrada tal como está en el registro</translation>
    </message>
    <message>
        <source>Beside message and fields</source>
        <translation>Además del mensaje y los campos</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autoridad de certificación propia</translation>
    </message>
    <message>
        <source>File (PEM) with certificates that are trusted beside those of this computer</source>
        <translation>Archivo (PEM) con certificados en los que se confía además de los de este equipo</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>File (PEM) that shows the server who we are</source>
        <translation>Archivo (PEM) que acredita a este cliente ante el servidor</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clave del certificado de cliente</translation>
    </message>
    <message>
        <source>File (PEM)</source>
        <translation>Archivo (PEM)</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>Frase de contraseña de esa clave</translation>
    </message>
    <message>
        <source>Events in one request</source>
        <translation>Eventos por solicitud</translation>
    </message>
    <message>
        <source>KiB in one request, before compression</source>
        <translation>KiB por solicitud, antes de comprimir</translation>
    </message>
    <message>
        <source>Milliseconds to wait for a request to fill</source>
        <translation>Milisegundos de espera hasta llenar una solicitud</translation>
    </message>
    <message>
        <source>Events that come one by one are sent together</source>
        <translation>Los eventos que llegan de uno en uno se envían juntos</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Solicitudes simultáneas</translation>
    </message>
    <message>
        <source>1 keeps the order of the events</source>
        <translation>1 conserva el orden de los eventos</translation>
    </message>
    <message>
        <source>Seconds until a request counts as lost</source>
        <translation>Segundos hasta dar por perdida una solicitud</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>basic: user and password; bearer: a token; apikey: a key of Elasticsearch</source>
        <translation>basic: usuario y contraseña; bearer: un token; apikey: una clave de Elasticsearch</translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <translation>Contraseña, token o clave</translation>
    </message>
    <message>
        <source>The server does not know who we are (%1). Check user, password, token or key.</source>
        <translation>El servidor no reconoce la identificación (%1). Compruebe usuario, contraseña, token o clave.</translation>
    </message>
    <message>
        <source>The server knows us and forbids it (%1). Ask for the right to write there.</source>
        <translation>El servidor reconoce la identificación, pero lo prohíbe (%1). Solicite permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>There is nothing at this path (%1). Check address and path.</source>
        <translation>No hay nada en esta ruta (%1). Compruebe la dirección y la ruta.</translation>
    </message>
    <message>
        <source>The path exists but takes no such request (%1). Check path and method.</source>
        <translation>La ruta existe, pero no acepta una solicitud así (%1). Compruebe la ruta y el método.</translation>
    </message>
    <message>
        <source>A proxy in between wants to know who we are (%1).</source>
        <translation>Un proxy intermedio pide identificación (%1).</translation>
    </message>
    <message>
        <source>The request is too large for the server (%1).</source>
        <translation>La solicitud es demasiado grande para el servidor (%1).</translation>
    </message>
    <message>
        <source>The server is busy or away (%1).</source>
        <translation>El servidor está ocupado o no disponible (%1).</translation>
    </message>
    <message>
        <source>The server points to another address (HTTP %1: %2). Use that one if you trust it.</source>
        <translation>El servidor remite a otra dirección (HTTP %1: %2). Úsela si confía en ella.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>The name of %1 is not known. Check the spelling, and whether this computer reaches the name server of that network.</source>
        <translation>El nombre de %1 no se conoce. Compruebe cómo está escrito y si este equipo accede al servidor de nombres de esa red.</translation>
    </message>
    <message>
        <source>%1 refuses the connection: nothing listens there, or a firewall says no. Check port and server.</source>
        <translation>%1 rechaza la conexión: nada escucha ahí o un firewall lo impide. Compruebe el puerto y el servidor.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer (%2). It is tried again.</source>
        <translation>La conexión con %1 se interrumpió antes de la respuesta (%2). Se reintentará.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check network and firewall, or raise the timeout.</source>
        <translation>%1 no respondió a tiempo. Compruebe la red y el firewall, o aumente el tiempo de espera.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here (%2). Check the network.</source>
        <translation>No se puede llegar a %1 desde aquí (%2). Compruebe la red.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the certificate of %1 (%2). Name the authority&apos;s certificate in the settings (Own certificate authority).</source>
        <translation>El certificado de %1 no está firmado por nadie en quien confíe este equipo (%2). Indique el certificado de la autoridad en la configuración (Autoridad de certificación propia).</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired (%2). The server needs a new one; check this computer&apos;s clock, too.</source>
        <translation>El certificado de %1 ha caducado (%2). El servidor necesita uno nuevo; compruebe también el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet (%2). Is this computer&apos;s clock right?</source>
        <translation>El certificado de %1 aún no es válido (%2). ¿Está bien el reloj de este equipo?</translation>
    </message>
    <message>
        <source>The certificate of %1 is that of another server (%2). Use the name that stands in it, or check that you are talking to the right server.</source>
        <translation>El certificado de %1 es el de otro servidor (%2). Use el nombre que figura en él o compruebe que es el servidor correcto.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about (%2). Is it the port for TLS, and does the server want a client certificate?</source>
        <translation>No se estableció una conexión segura con %1 (%2). ¿Es el puerto de TLS? ¿Pide el servidor un certificado de cliente?</translation>
    </message>
    <message>
        <source>A certificate or key of the settings cannot be read: %1</source>
        <translation>No se puede leer un certificado o una clave de la configuración: %1</translation>
    </message>
    <message>
        <source>%1: too large (%2)</source>
        <translation>%1: demasiado grande (%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>el servidor cerró la conexión</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM)</source>
        <translation>%1 no contiene ningún certificado (PEM)</translation>
    </message>
    <message>
        <source>%1 and %2 are no certificate and key (PEM), or the passphrase is wrong</source>
        <translation>%1 y %2 no son certificado y clave (PEM), o la frase de contraseña es incorrecta</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source> … (cut: %1 characters)</source>
        <translation> … (recortado: %1 caracteres)</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>Eventos %1</translation>
    </message>
    <message>
        <source>rows are missing; is the disk for temporary files full?</source>
        <translation>faltan filas; ¿está lleno el disco de los archivos temporales?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads logs and shows how many events of each severity they hold.</source>
        <translation>Lee registros y muestra cuántos eventos de cada gravedad contienen.</translation>
    </message>
    <message>
        <source>Logs or folders to open.</source>
        <translation>Registros o carpetas que abrir.</translation>
    </message>
    <message>
        <source>Open a window of its own, also where there is one already.</source>
        <translation>Abrir una ventana propia, aunque ya haya una.</translation>
    </message>
</context>
<context>
    <name>sightglass::AboutDialog</name>
    <message>
        <source>About Sightglass</source>
        <translation>Acerca de Sightglass</translation>
    </message>
    <message>
        <source>Sightglass %1
Reads logs and shows the level of what flows inside.

Free software under the GNU General Public License, version 3 or later.
It comes with no warranty, to the extent that the law permits.</source>
        <translation>Sightglass %1
Lee registros y muestra el nivel de lo que fluye dentro.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.
Se ofrece sin garantía alguna, en la medida en que lo permita la ley.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Sightglass %1 on %2</source>
        <translation>Sightglass %1 en %2</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
</context>
<context>
    <name>sightglass::AddToTicketDialog</name>
    <message>
        <source>Add to ticket</source>
        <translation>Agregar a un ticket</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln event(s) to:</source>
        <translation>
            <numerusform>Agregar %Ln evento a:</numerusform>
            <numerusform>Agregar %Ln eventos a:</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a ticket by number, title or assignee</source>
        <translation>Buscar un ticket por número, título o responsable</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Nuevo ticket…</translation>
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
        <translation>Continúa.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Ha terminado.</translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <translation>Último evento (%1)</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>sightglass::AlertRulesDialog</name>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nueva regla</translation>
    </message>
    <message>
        <source>&amp;Delete rule</source>
        <translation>&amp;Eliminar regla</translation>
    </message>
    <message>
        <source>Notify on the &amp;desktop</source>
        <translation>Notificar en el e&amp;scritorio</translation>
    </message>
    <message>
        <source>Make a &amp;ticket</source>
        <translation>Crear un &amp;ticket</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Reglas de alerta</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>N&amp;ombre:</translation>
    </message>
    <message>
        <source>Events that come</source>
        <translation>Llegan eventos</translation>
    </message>
    <message>
        <source>No event comes</source>
        <translation>No llega ningún evento</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;Cuándo:</translation>
    </message>
    <message>
        <source>As in the filter line; empty: every event</source>
        <translation>Como en la línea de filtro; vacío: todos los eventos</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>Take a saved filter…</source>
        <translation>Usar un filtro guardado…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>Al &amp;menos:</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unidad de tiempo</translation>
    </message>
    <message>
        <source>With&amp;in:</source>
        <translation>En un &amp;plazo de:</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>todos juntos</translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>un mismo %1</translation>
    </message>
    <message>
        <source>Counts each value of this field by itself: any name of a field</source>
        <translation>Cuenta por separado cada valor de este campo: cualquier nombre de campo</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>La regla necesita un nombre.</translation>
    </message>
    <message>
        <source>The filter of &quot;%1&quot; is wrong: %2</source>
        <translation>El filtro de «%1» es incorrecto: %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>ningún destino</translation>
    </message>
    <message>
        <source>There is no push target yet: Push &gt; Push targets… makes one</source>
        <translation>Aún no hay ningún destino de envío: Envío &gt; Destinos de envío… crea uno</translation>
    </message>
    <message>
        <source>The alert goes there as one event, once; the queue keeps it while the target is away</source>
        <translation>La alerta se envía como un solo evento, una vez; la cola la conserva mientras el destino no responda</translation>
    </message>
    <message>
        <source>&amp;Push it to:</source>
        <translation>En&amp;viarla a:</translation>
    </message>
</context>
<context>
    <name>sightglass::Alerts</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Any critical event</source>
        <translation>Cualquier evento crítico</translation>
    </message>
    <message>
        <source>Failed logons of one user</source>
        <translation>Inicios de sesión fallidos de un usuario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more alert(s) since the last notification.</source>
        <translation>
            <numerusform>%Ln alerta más desde la última notificación.</numerusform>
            <numerusform>%Ln alertas más desde la última notificación.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is silent: nothing came for %2.</source>
        <translation>%1 en silencio: no llegó nada durante %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in %1</source>
        <translation>
            <numerusform>%Ln evento en %1</numerusform>
            <numerusform>%Ln eventos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1: %2</source>
        <translation>, %1: %2</translation>
    </message>
    <message>
        <source>A source is silent for %1</source>
        <translation>Un origen calla durante %1</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>cualquier evento</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number, query</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, the same %1</source>
        <translation>, de un mismo %1</translation>
    </message>
    <message>
        <source>, within %1</source>
        <translation>, en %1</translation>
    </message>
    <message>
        <source>Alerts could not be taken out of the history: %1</source>
        <translation>No se pudieron quitar las alertas del historial: %1</translation>
    </message>
    <message>
        <source>Alerts wait to be pushed: %1</source>
        <translation>Hay alertas en espera de enviarse: %1</translation>
    </message>
    <message>
        <source>Alerts wait to be saved: %1</source>
        <translation>Hay alertas en espera de guardarse: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::AnalysisView</name>
    <message>
        <source>Events of this log over time, by severity</source>
        <translation>Eventos de este registro a lo largo del tiempo, por gravedad</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>E&amp;volución</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>&amp;Orígenes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>Marked events</source>
        <translation>Eventos marcados</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Marcas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problemas (%1)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Said about it</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>anclado</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>ticket %1</translation>
    </message>
    <message>
        <source>&amp;Marks (%1)</source>
        <translation>&amp;Marcas (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Audit failures</source>
        <translation>Errores de auditoría</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Events from</source>
        <translation>Eventos desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>It lay at</source>
        <translation>Ubicación</translation>
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
        <translation>Aquí no se sabe (ya) dónde se siguió: sus eventos son las copias que se guardaron al marcarlos.</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartMenu</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>Copiar o guardar este gráfico</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Menú del gráfico</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>&amp;Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>Copiar &amp;números</translation>
    </message>
    <message>
        <source>Copy numbers as CS&amp;V</source>
        <translation>Copiar números como CS&amp;V</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Guardar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Guardar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>Mostrar como &amp;tabla…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartTableDialog</name>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copiar como CS&amp;V</translation>
    </message>
    <message>
        <source>Takes the numbers that the chart shows now</source>
        <translation>Toma los números que el gráfico muestra ahora</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Show or hide %1 in the timeline and the shares</source>
        <translation>Mostrar u ocultar %1 en la cronología y en las proporciones</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Share of the severities</source>
        <translation>Proporción de gravedades</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>Día de la semana y hora</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Todas las gravedades</translation>
    </message>
    <message>
        <source>Critical and error</source>
        <translation>Crítico y error</translation>
    </message>
    <message>
        <source>Severities that are counted</source>
        <translation>Gravedades que se cuentan</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Evolución de los eventos</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>cronologia</translation>
    </message>
    <message>
        <source>Share of the severities over time</source>
        <translation>Evolución de la proporción de gravedades</translation>
    </message>
    <message>
        <source>severity-share</source>
        <comment>name of a file</comment>
        <translation>proporcion-gravedades</translation>
    </message>
    <message>
        <source>Events by weekday and hour</source>
        <translation>Eventos por día de la semana y hora</translation>
    </message>
    <message>
        <source>weekday-hour</source>
        <comment>name of a file</comment>
        <translation>dia-hora</translation>
    </message>
    <message>
        <source>&amp;Add top values</source>
        <translation>&amp;Agregar valores frecuentes</translation>
    </message>
    <message>
        <source>Adds a chart of the most frequent values of a field</source>
        <translation>Agrega un gráfico con los valores más frecuentes de un campo</translation>
    </message>
    <message>
        <source>%1, a bar is %2</source>
        <translation>%1, cada barra es %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation>
            <numerusform>No se muestra %Ln evento sin hora</numerusform>
            <numerusform>No se muestran %Ln eventos sin hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time</source>
        <translation>
            <numerusform>%Ln evento sin hora</numerusform>
            <numerusform>%Ln eventos sin hora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ComparisonView</name>
    <message>
        <source>Counts of both</source>
        <translation>Recuentos de ambos</translation>
    </message>
    <message>
        <source>Events of both by severity</source>
        <translation>Eventos de ambos por gravedad</translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation>&amp;Recuentos</translation>
    </message>
    <message>
        <source>Sources of both</source>
        <translation>Orígenes de ambos</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>&amp;Orígenes</translation>
    </message>
    <message>
        <source>Templates of both</source>
        <translation>Plantillas de ambos</translation>
    </message>
    <message>
        <source>T&amp;emplates</source>
        <translation>P&amp;lantillas</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, leído %2</translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <translation>%1  —  %2</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Primero: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Segundo: %1</translation>
    </message>
    <message>
        <source>T&amp;emplates (%1 new, %2 vanished)</source>
        <translation>P&amp;lantillas (%1 nuevas, %2 desaparecidas)</translation>
    </message>
    <message>
        <source>Templates are kept of analyses that were open while the Unusual page was looked at. Of these they were not:
%1
Open the log again, look at its Unusual page, and compare that analysis.</source>
        <translation>Se guardan las plantillas de los análisis que estaban abiertos al consultar la página Inusual. De estos no lo estaban:
%1
Vuelva a abrir el registro, consulte su página Inusual y compare ese análisis.</translation>
    </message>
</context>
<context>
    <name>sightglass::DetailsPane</name>
    <message>
        <source>Fr&amp;iendly view</source>
        <translation>Vista &amp;descriptiva</translation>
    </message>
    <message>
        <source>&amp;XML view</source>
        <translation>Vista &amp;XML</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Campos del evento</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>Copiar nombre y valor</translation>
    </message>
    <message>
        <source>Copy all fields</source>
        <translation>Copiar todos los campos</translation>
    </message>
    <message>
        <source>Only events with this value</source>
        <translation>Solo eventos con este valor</translation>
    </message>
    <message>
        <source>All but events with this value</source>
        <translation>Todos menos los eventos con este valor</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copiar selección</translation>
    </message>
    <message>
        <source>Copy raw record</source>
        <translation>Copiar entrada original</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Values of the event</source>
        <translation>Valores del evento</translation>
    </message>
    <message>
        <source>This event cannot be shown</source>
        <translation>Este evento no se puede mostrar</translation>
    </message>
    <message>
        <source>Ge&amp;neral</source>
        <translation>Ge&amp;neral</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Campos</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;talles</translation>
    </message>
    <message>
        <source>&amp;Raw record</source>
        <translation>Entrada ori&amp;ginal</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, what it means</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (level 0)</source>
        <translation>%1 (nivel 0)</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Log name:</source>
        <translation>Nombre de registro:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Origen:</translation>
    </message>
    <message>
        <source>Event ID:</source>
        <translation>Id. del evento:</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>Nivel:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Usuario:</translation>
    </message>
    <message>
        <source>Operational code:</source>
        <translation>Código de operación:</translation>
    </message>
    <message>
        <source>Logged:</source>
        <translation>Registrado:</translation>
    </message>
    <message>
        <source>Task category:</source>
        <translation>Categoría de la tarea:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Keywords:</source>
        <translation>Palabras clave:</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Equipo:</translation>
    </message>
    <message>
        <source>Record number:</source>
        <translation>Número de entrada:</translation>
    </message>
    <message>
        <source>Process, thread:</source>
        <translation>Proceso, subproceso:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, byte %2</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Ningún evento seleccionado</translation>
    </message>
    <message>
        <source>Choose one in the table to see all of it here.</source>
        <translation>Seleccione uno en la tabla para verlo entero aquí.</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Auditoría correcta</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Error de auditoría</translation>
    </message>
    <message>
        <source>Event ID %1</source>
        <translation>Id. del evento %1</translation>
    </message>
    <message>
        <source>read with a problem</source>
        <translation>leído con un problema</translation>
    </message>
    <message>
        <source>recovered from unused space, values may be damaged</source>
        <translation>recuperado del espacio sin usar; los valores pueden estar dañados</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Se muestran los primeros %1 de %2.</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, número %2</translation>
    </message>
    <message>
        <source>stored %1</source>
        <comment>when the event came</comment>
        <translation>guardado %1</translation>
    </message>
</context>
<context>
    <name>sightglass::DropOverlay</name>
    <message>
        <source>Drop to read these logs</source>
        <translation>Suelte aquí para leer estos registros</translation>
    </message>
</context>
<context>
    <name>sightglass::ErrorText</name>
    <message>
        <source>%1 does not exist. Was it moved or renamed?</source>
        <translation>%1 no existe. ¿Se movió o cambió de nombre?</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask for read access, or copy the log to a place where you have it.</source>
        <translation>No hay permiso para leer %1. Solicite acceso de lectura o copie el registro a un lugar donde lo tenga.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>No se pudo leer %1.</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read. Load it again.</source>
        <translation>%1 se acortó mientras se leía. Vuelva a cargarlo.</translation>
    </message>
    <message>
        <source>%1 holds nothing but zero bytes. It was reserved but never written, or lost in a crash.</source>
        <translation>%1 solo contiene bytes cero. Se reservó y nunca se escribió, o se perdió en un fallo del sistema.</translation>
    </message>
    <message>
        <source>%1 is binary data of no known log format.</source>
        <translation>%1 son datos binarios de ningún formato de registro conocido.</translation>
    </message>
    <message>
        <source>%1 is text, but no known log format recognises it.</source>
        <translation>%1 es texto, pero ningún formato de registro conocido lo reconoce.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>%1 exceeds a limit of this program.</source>
        <translation>%1 supera un límite de este programa.</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the disk full?</source>
        <translation>No se pudo escribir %1. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>%1 does not describe a log format.</source>
        <translation>%1 no describe un formato de registro.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Unpack it with its password first.</source>
        <translation>%1 está cifrado. Descomprímalo antes con su contraseña.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It was left as it is.</source>
        <translation>%1 se escribió con una versión más reciente de este programa. Se dejó como está.</translation>
    </message>
    <message>
        <source>%1 is held by another program. Close that, or try again later.</source>
        <translation>%1 está en uso por otro programa. Ciérrelo o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program while it worked on %1.</source>
        <translation>Se produjo un error interno del programa al procesar %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is the server running, and are host, port and database right?</source>
        <translation>No se puede acceder a %1. ¿Está en marcha el servidor y son correctos el host, el puerto y la base de datos?</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Check user, password and what the server allows.</source>
        <translation>%1 no admite a este usuario. Compruebe el usuario, la contraseña y lo que permite el servidor.</translation>
    </message>
    <message>
        <source>%1 is no address of a database, such as postgresql://user@host:5432/name.</source>
        <translation>%1 no es una dirección de base de datos, como postgresql://user@host:5432/name.</translation>
    </message>
    <message>
        <source>%1 does not answer, or is held by another program. This was not saved; try again.</source>
        <translation>%1 no responde o está en uso por otro programa. Esto no se guardó; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>%1 is no history of this program, or a damaged one. It was left as it is.</source>
        <translation>%1 no es un historial de este programa, o está dañado. Se dejó como está.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>No se puede usar %1.</translation>
    </message>
    <message>
        <source>(At byte %1.)</source>
        <translation>(En el byte %1.)</translation>
    </message>
    <message>
        <source>The file became shorter while it was read; these bytes are gone</source>
        <translation>El archivo se acortó mientras se leía; estos bytes se han perdido</translation>
    </message>
    <message>
        <source>Very long line; only its beginning was interpreted</source>
        <translation>Línea muy larga; solo se interpretó su comienzo</translation>
    </message>
    <message>
        <source>These bytes could not be read</source>
        <translation>No se pudieron leer estos bytes</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off; what stood before was read</source>
        <translation>El archivo comprimido está dañado o truncado; se leyó lo anterior</translation>
    </message>
    <message>
        <source>Priority outside 0 to 191</source>
        <translation>Prioridad fuera del intervalo de 0 a 191</translation>
    </message>
    <message>
        <source>Header not as RFC 5424 asks</source>
        <translation>El encabezado no cumple RFC 5424</translation>
    </message>
    <message>
        <source>Structured data not as RFC 5424 asks</source>
        <translation>Los datos estructurados no cumplen RFC 5424</translation>
    </message>
    <message>
        <source>No valid date and time</source>
        <translation>Sin fecha y hora válidas</translation>
    </message>
    <message>
        <source>Zero bytes in the text, as a crash leaves them</source>
        <translation>Bytes cero en el texto, como los que deja un fallo del sistema</translation>
    </message>
    <message>
        <source>This line is not as the format of the log asks</source>
        <translation>Esta línea no sigue el formato del registro</translation>
    </message>
    <message>
        <source>File header damaged</source>
        <translation>Encabezado del archivo dañado</translation>
    </message>
    <message>
        <source>Chunk header damaged; its records were read nevertheless</source>
        <translation>Encabezado del fragmento dañado; sus entradas se leyeron de todos modos</translation>
    </message>
    <message>
        <source>Damaged chunk in which no record was found</source>
        <translation>Fragmento dañado en el que no se encontró ninguna entrada</translation>
    </message>
    <message>
        <source>Checksum of the chunk is wrong; its records were read nevertheless</source>
        <translation>La suma de comprobación del fragmento es incorrecta; sus entradas se leyeron de todos modos</translation>
    </message>
    <message>
        <source>Damaged record</source>
        <translation>Entrada dañada</translation>
    </message>
    <message>
        <source>The content of this record could not be decoded</source>
        <translation>No se pudo descodificar el contenido de esta entrada</translation>
    </message>
    <message>
        <source>The last chunk is cut off; its whole records were read</source>
        <translation>El último fragmento está truncado; se leyeron sus entradas completas</translation>
    </message>
</context>
<context>
    <name>sightglass::EventFinding</name>
    <message>
        <source>Defender found malware</source>
        <translation>Defender encontró malware</translation>
    </message>
    <message>
        <source>Windows Defender found malicious or unwanted software. Look at the path, and at what it did about it (1117).</source>
        <translation>Windows Defender encontró software malintencionado o no deseado. Revise la ruta y la acción que tomó (1117).</translation>
    </message>
    <message>
        <source>Defender was switched off or weakened</source>
        <translation>Se desactivó o debilitó Defender</translation>
    </message>
    <message>
        <source>Protection was turned off, or places were excluded from it. Malware does so before it unpacks itself.</source>
        <translation>Se desactivó la protección o se excluyeron ubicaciones de ella. El malware lo hace antes de desplegarse.</translation>
    </message>
    <message>
        <source>An event log was cleared</source>
        <translation>Se borró un registro de eventos</translation>
    </message>
    <message>
        <source>Somebody emptied an event log. What it held before is gone here; look for copies that were forwarded, or for deleted records.</source>
        <translation>Alguien vació un registro de eventos. Lo que contenía ya no está aquí; busque copias reenviadas o entradas eliminadas.</translation>
    </message>
    <message>
        <source>Auditing was changed or event logging stopped</source>
        <translation>Se cambió la auditoría o se detuvo el registro de eventos</translation>
    </message>
    <message>
        <source>What is logged was changed, or the event log service ended. Events may be missing from here on.</source>
        <translation>Se cambió lo que se registra o terminó el servicio de registro de eventos. A partir de aquí pueden faltar eventos.</translation>
    </message>
    <message>
        <source>A service was installed</source>
        <translation>Se instaló un servicio</translation>
    </message>
    <message>
        <source>New services start by themselves and with high rights. Everyday with new software; look at the path.</source>
        <translation>Los servicios nuevos se inician solos y con permisos elevados. Habitual con software nuevo; revise la ruta.</translation>
    </message>
    <message>
        <source>A suspicious service was installed</source>
        <translation>Se instaló un servicio sospechoso</translation>
    </message>
    <message>
        <source>The service runs a command shell, a script or a program from a share or temporary folder: the way of PsExec, SMBexec and Meterpreter.</source>
        <translation>El servicio ejecuta un shell, un script o un programa de un recurso compartido o una carpeta temporal: el método de PsExec, SMBexec y Meterpreter.</translation>
    </message>
    <message>
        <source>Failed logon</source>
        <translation>Inicio de sesión fallido</translation>
    </message>
    <message>
        <source>A wrong password, an unknown or a locked account. Single ones are everyday.</source>
        <translation>Una contraseña incorrecta, una cuenta desconocida o bloqueada. Los casos aislados son habituales.</translation>
    </message>
    <message>
        <source>Password guessing</source>
        <translation>Adivinación de contraseñas</translation>
    </message>
    <message>
        <source>Ten or more logons to one account failed within ten minutes.</source>
        <translation>Fallaron diez o más inicios de sesión en una cuenta en diez minutos.</translation>
    </message>
    <message>
        <source>Password spraying</source>
        <translation>Password spraying</translation>
    </message>
    <message>
        <source>Logons to five or more accounts failed from one place within ten minutes.</source>
        <translation>Fallaron inicios de sesión en cinco o más cuentas desde un mismo lugar en diez minutos.</translation>
    </message>
    <message>
        <source>A user account was created</source>
        <translation>Se creó una cuenta de usuario</translation>
    </message>
    <message>
        <source>New accounts are a way to stay. Ask who made it and why.</source>
        <translation>Las cuentas nuevas son una forma de permanecer. Averigüe quién la creó y por qué.</translation>
    </message>
    <message>
        <source>An account was weakened</source>
        <translation>Se debilitó una cuenta</translation>
    </message>
    <message>
        <source>Pre-authentication, password or delegation settings of an account were loosened, it was renamed, or got a service name, a history of identities or another key.</source>
        <translation>Se relajó la configuración de autenticación previa, contraseña o delegación de una cuenta, se le cambió el nombre, o recibió un nombre de servicio, un historial de identidades u otra clave.</translation>
    </message>
    <message>
        <source>Somebody became a member of an administrative group</source>
        <translation>Alguien pasó a ser miembro de un grupo administrativo</translation>
    </message>
    <message>
        <source>A member was added to administrators, domain admins or another group with high rights.</source>
        <translation>Se agregó un miembro a los administradores, los administradores del dominio u otro grupo con permisos elevados.</translation>
    </message>
    <message>
        <source>Logon by remote desktop</source>
        <translation>Inicio de sesión por Escritorio remoto</translation>
    </message>
    <message>
        <source>Somebody logged on through remote desktop (logon type 10). Look at the address.</source>
        <translation>Alguien inició sesión por Escritorio remoto (tipo de inicio de sesión 10). Revise la dirección.</translation>
    </message>
    <message>
        <source>Remote desktop through a tunnel, or taken over</source>
        <translation>Escritorio remoto por un túnel o secuestrado</translation>
    </message>
    <message>
        <source>A remote desktop logon that comes from this computer itself, or a session that was taken over with tscon.</source>
        <translation>Un inicio de sesión de Escritorio remoto que viene de este mismo equipo, o una sesión tomada con tscon.</translation>
    </message>
    <message>
        <source>Kerberoasting</source>
        <translation>Kerberoasting</translation>
    </message>
    <message>
        <source>A service ticket was asked for with RC4, which can be cracked offline. Old services use it as well; many of them by one account are an attack.</source>
        <translation>Se solicitó un vale de servicio con RC4, que se puede descifrar sin conexión. Los servicios antiguos también lo usan; muchos vales de una misma cuenta son un ataque.</translation>
    </message>
    <message>
        <source>AS-REP roasting</source>
        <translation>AS-REP roasting</translation>
    </message>
    <message>
        <source>A ticket was given without pre-authentication: its password can be cracked offline.</source>
        <translation>Se concedió un vale sin autenticación previa: su contraseña se puede descifrar sin conexión.</translation>
    </message>
    <message>
        <source>DCSync: directory replication asked for</source>
        <translation>DCSync: se pidió la replicación del directorio</translation>
    </message>
    <message>
        <source>An account that is no domain controller asked for the directory&apos;s secrets by replication.</source>
        <translation>Una cuenta que no es un controlador de dominio pidió los secretos del directorio mediante replicación.</translation>
    </message>
    <message>
        <source>DCShadow: a rogue domain controller</source>
        <translation>DCShadow: un controlador de dominio falso</translation>
    </message>
    <message>
        <source>A computer was made to look like a domain controller, so that it can write to the directory unseen.</source>
        <translation>Se hizo pasar un equipo por controlador de dominio para escribir en el directorio sin ser visto.</translation>
    </message>
    <message>
        <source>LSASS was read</source>
        <translation>Se leyó LSASS</translation>
    </message>
    <message>
        <source>A program opened the process that holds the passwords of those who are logged on, with the rights to read its memory.</source>
        <translation>Un programa abrió el proceso que guarda las contraseñas de quienes tienen sesión iniciada, con permisos para leer su memoria.</translation>
    </message>
    <message>
        <source>LSASS was dumped</source>
        <translation>Se volcó LSASS</translation>
    </message>
    <message>
        <source>Memory of the process that holds passwords was written to a file, or a tool known for it ran.</source>
        <translation>Se escribió en un archivo la memoria del proceso que guarda las contraseñas, o se ejecutó una herramienta conocida para ello.</translation>
    </message>
    <message>
        <source>Password databases were copied</source>
        <translation>Se copiaron bases de datos de contraseñas</translation>
    </message>
    <message>
        <source>The SAM, SECURITY or NTDS database was saved or read.</source>
        <translation>Se guardó o leyó la base de datos SAM, SECURITY o NTDS.</translation>
    </message>
    <message>
        <source>Stored passwords were touched</source>
        <translation>Acceso a contraseñas almacenadas</translation>
    </message>
    <message>
        <source>Vaults, key stores, master keys or the password databases of browsers were read, or passwords recorded.</source>
        <translation>Se leyeron almacenes de credenciales o de claves, claves maestras o las bases de contraseñas de los navegadores, o se capturaron contraseñas.</translation>
    </message>
    <message>
        <source>Code was put into another process</source>
        <translation>Se introdujo código en otro proceso</translation>
    </message>
    <message>
        <source>A thread was started in another process, or its memory opened for that. Debuggers and some protection software do so as well.</source>
        <translation>Se inició un subproceso en otro proceso, o se abrió su memoria para ello. También lo hacen los depuradores y algún software de protección.</translation>
    </message>
    <message>
        <source>PowerShell with an encoded command</source>
        <translation>PowerShell con un comando codificado</translation>
    </message>
    <message>
        <source>The command is hidden as Base64. Some management software does it as well; decode it.</source>
        <translation>El comando está oculto en Base64. Algún software de administración también lo hace; descodifíquelo.</translation>
    </message>
    <message>
        <source>PowerShell fetched something and may run it</source>
        <translation>PowerShell descargó algo y puede ejecutarlo</translation>
    </message>
    <message>
        <source>A script downloads from the network: what it gets never has to touch the disk.</source>
        <translation>Un script descarga de la red: lo que recibe no tiene que pasar por el disco.</translation>
    </message>
    <message>
        <source>PowerShell attack tool</source>
        <translation>Herramienta de ataque de PowerShell</translation>
    </message>
    <message>
        <source>Names of known attack scripts, or of functions that load code into memory.</source>
        <translation>Nombres de scripts de ataque conocidos o de funciones que cargan código en memoria.</translation>
    </message>
    <message>
        <source>Obfuscated PowerShell</source>
        <translation>PowerShell ofuscado</translation>
    </message>
    <message>
        <source>Text is taken apart and put together again to hide what it says.</source>
        <translation>El texto se divide y se recompone para ocultar lo que dice.</translation>
    </message>
    <message>
        <source>PowerShell hidden or past its policy</source>
        <translation>PowerShell oculto o que elude su directiva</translation>
    </message>
    <message>
        <source>It runs without a window or profile, with the execution policy bypassed, in another version or language mode.</source>
        <translation>Se ejecuta sin ventana o sin perfil, eludiendo la directiva de ejecución, con otra versión u otro modo de lenguaje.</translation>
    </message>
    <message>
        <source>AMSI bypass</source>
        <translation>Elusión de AMSI</translation>
    </message>
    <message>
        <source>A script speaks of the interface by which virus scanners see scripts: to switch it off.</source>
        <translation>Un script menciona la interfaz con la que los antivirus examinan scripts: para desactivarla.</translation>
    </message>
    <message>
        <source>A scheduled task was created</source>
        <translation>Se creó una tarea programada</translation>
    </message>
    <message>
        <source>Tasks start programs later or again and again. Everyday with new software; look at what it runs.</source>
        <translation>Las tareas inician programas más tarde o una y otra vez. Habitual con software nuevo; revise lo que ejecuta.</translation>
    </message>
    <message>
        <source>A suspicious scheduled task was created</source>
        <translation>Se creó una tarea programada sospechosa</translation>
    </message>
    <message>
        <source>The task runs a shell, a script, or something in a temporary or user folder.</source>
        <translation>La tarea ejecuta un shell, un script o algo en una carpeta temporal o de usuario.</translation>
    </message>
    <message>
        <source>A program was set to start by itself</source>
        <translation>Se configuró un programa para iniciarse solo</translation>
    </message>
    <message>
        <source>Entries in Run keys, the Startup folder, Winlogon and such are started at each logon.</source>
        <translation>Las entradas de las claves Run, la carpeta Inicio, Winlogon y similares se ejecutan en cada inicio de sesión.</translation>
    </message>
    <message>
        <source>Another program starts in place of one</source>
        <translation>Otro programa se inicia en lugar del original</translation>
    </message>
    <message>
        <source>Image file execution options, accessibility programs, COM classes or key providers were replaced, so that foreign code starts with something else.</source>
        <translation>Se sustituyeron opciones de ejecución de imágenes (IFEO), programas de accesibilidad, clases COM o proveedores de claves, de modo que código ajeno arranca junto con otra cosa.</translation>
    </message>
    <message>
        <source>WMI subscription</source>
        <translation>Suscripción WMI</translation>
    </message>
    <message>
        <source>A filter or consumer of WMI was registered: it runs code at an event and survives a restart.</source>
        <translation>Se registró un filtro o un consumidor de WMI: ejecuta código ante un evento y sobrevive a un reinicio.</translation>
    </message>
    <message>
        <source>A process was started through WMI</source>
        <translation>Se inició un proceso mediante WMI</translation>
    </message>
    <message>
        <source>The way by which impacket and many worms go from one computer to the next.</source>
        <translation>El método con el que impacket y muchos gusanos pasan de un equipo a otro.</translation>
    </message>
    <message>
        <source>UAC bypass</source>
        <translation>Elusión de UAC</translation>
    </message>
    <message>
        <source>A program that gets high rights without asking was made to start another one.</source>
        <translation>Se hizo que un programa que obtiene permisos elevados sin preguntar iniciara otro.</translation>
    </message>
    <message>
        <source>UAC or another safeguard was switched off in the registry</source>
        <translation>Se desactivó UAC u otra protección en el Registro</translation>
    </message>
    <message>
        <source>Settings that protect this computer were changed: UAC, macro security, script policy, RDP, restricted admin, WDigest.</source>
        <translation>Se cambió la configuración que protege este equipo: UAC, seguridad de macros, directiva de scripts, RDP, administración restringida, WDigest.</translation>
    </message>
    <message>
        <source>Backups or recovery were destroyed</source>
        <translation>Se destruyeron copias de seguridad o la recuperación</translation>
    </message>
    <message>
        <source>Shadow copies, backups or recovery options were deleted: ransomware does it first.</source>
        <translation>Se eliminaron instantáneas, copias de seguridad u opciones de recuperación: es lo primero que hace el ransomware.</translation>
    </message>
    <message>
        <source>A system program used to run or fetch foreign code</source>
        <translation>Un programa del sistema se usó para ejecutar o descargar código ajeno</translation>
    </message>
    <message>
        <source>Programs that belong to Windows (regsvr32, rundll32, mshta, certutil …) were used in a way that is known from attacks.</source>
        <translation>Se usaron programas propios de Windows (regsvr32, rundll32, mshta, certutil …) de una forma conocida por ataques.</translation>
    </message>
    <message>
        <source>A document or browser started a shell</source>
        <translation>Un documento o navegador inició un shell</translation>
    </message>
    <message>
        <source>Office, a mail program, a browser or a viewer started a shell or script host: as malicious documents do.</source>
        <translation>Office, un programa de correo, un navegador o un visor inició un shell o un host de scripts, como hacen los documentos malintencionados.</translation>
    </message>
    <message>
        <source>A server started a shell</source>
        <translation>Un servidor inició un shell</translation>
    </message>
    <message>
        <source>A web server, database or the print spooler started a shell: as web shells and exploits do.</source>
        <translation>Un servidor web, una base de datos o la cola de impresión inició un shell, como hacen los web shells y los exploits.</translation>
    </message>
    <message>
        <source>A shell was started from another computer</source>
        <translation>Se inició un shell desde otro equipo</translation>
    </message>
    <message>
        <source>The host of WMI, WinRM, DCOM or a remote service started a shell or script.</source>
        <translation>El host de WMI, WinRM, DCOM o de un servicio remoto inició un shell o un script.</translation>
    </message>
    <message>
        <source>PsExec or its like</source>
        <translation>PsExec o similar</translation>
    </message>
    <message>
        <source>The service, file or pipe of PsExec, or of tools that work like it.</source>
        <translation>El servicio, el archivo o la canalización de PsExec, o de herramientas que funcionan como él.</translation>
    </message>
    <message>
        <source>An administrative pipe or share was opened from another computer</source>
        <translation>Se abrió desde otro equipo una canalización o un recurso administrativo</translation>
    </message>
    <message>
        <source>Services, tasks, the registry, accounts or the spooler of this computer were reached over the network.</source>
        <translation>Se accedió por la red a servicios, tareas, el Registro, cuentas o la cola de impresión de este equipo.</translation>
    </message>
    <message>
        <source>A pipe with the name of an attack tool</source>
        <translation>Una canalización con el nombre de una herramienta de ataque</translation>
    </message>
    <message>
        <source>Cobalt Strike, Meterpreter, potatoes and such speak through pipes with these names.</source>
        <translation>Cobalt Strike, Meterpreter, la familia Potato y similares se comunican por canalizaciones con estos nombres.</translation>
    </message>
    <message>
        <source>Somebody looks around</source>
        <translation>Alguien explora el entorno</translation>
    </message>
    <message>
        <source>Commands that list accounts, groups, trusts, shares or policies. Administrators use them too; an application does not.</source>
        <translation>Comandos que enumeran cuentas, grupos, confianzas, recursos compartidos o directivas. Los administradores también los usan; una aplicación, no.</translation>
    </message>
    <message>
        <source>The firewall was opened or switched off</source>
        <translation>Se abrió o desactivó el firewall</translation>
    </message>
    <message>
        <source>Rules or profiles of the firewall were changed by command.</source>
        <translation>Se cambiaron reglas o perfiles del firewall mediante un comando.</translation>
    </message>
    <message>
        <source>A program that has no business in the network speaks to it</source>
        <translation>Un programa que no tiene nada que hacer en la red se comunica por ella</translation>
    </message>
    <message>
        <source>Script hosts, rundll32, regsvr32 and such opened a connection.</source>
        <translation>Hosts de scripts, rundll32, regsvr32 y similares abrieron una conexión.</translation>
    </message>
    <message>
        <source>A connection through this computer itself</source>
        <translation>Una conexión a través de este mismo equipo</translation>
    </message>
    <message>
        <source>A server program speaks to remote desktop or file sharing of its own computer: a tunnel.</source>
        <translation>Un programa servidor se comunica con Escritorio remoto o con los recursos compartidos de su propio equipo: un túnel.</translation>
    </message>
    <message>
        <source>A driver without a valid signature was loaded</source>
        <translation>Se cargó un controlador sin firma válida</translation>
    </message>
    <message>
        <source>Drivers have all rights. Attackers bring vulnerable or unsigned ones.</source>
        <translation>Los controladores tienen todos los permisos. Los atacantes traen consigo controladores vulnerables o sin firmar.</translation>
    </message>
    <message>
        <source>A library was loaded from a strange place</source>
        <translation>Se cargó una biblioteca desde un lugar extraño</translation>
    </message>
    <message>
        <source>An unsigned library in a system program, in the spooler, or from a user&apos;s folder.</source>
        <translation>Una biblioteca sin firmar en un programa del sistema, en la cola de impresión o de una carpeta de usuario.</translation>
    </message>
    <message>
        <source>A program file was written in a strange place</source>
        <translation>Se escribió un archivo de programa en un lugar extraño</translation>
    </message>
    <message>
        <source>The start-up folder, the spooler&apos;s drivers, a web root, or a script that a document or service left.</source>
        <translation>La carpeta Inicio, los controladores de la cola de impresión, una raíz web, o un script que dejó un documento o un servicio.</translation>
    </message>
    <message>
        <source>The time of a file was set back</source>
        <translation>Se atrasó la hora de un archivo</translation>
    </message>
    <message>
        <source>Creation times are changed to hide new files among old ones. Unpackers do so as well.</source>
        <translation>La hora de creación se cambia para ocultar archivos nuevos entre los antiguos. Los descompresores también lo hacen.</translation>
    </message>
    <message>
        <source>Traces were removed</source>
        <translation>Se eliminaron rastros</translation>
    </message>
    <message>
        <source>Journals, recent files or logs were deleted by command.</source>
        <translation>Se eliminaron diarios, archivos recientes o registros mediante un comando.</translation>
    </message>
    <message>
        <source>A BITS job fetched a file</source>
        <translation>Un trabajo de BITS descargó un archivo</translation>
    </message>
    <message>
        <source>The background transfer service downloads for updates, and for attackers. Look at the address.</source>
        <translation>El servicio de transferencia en segundo plano descarga para las actualizaciones y para los atacantes. Revise la dirección.</translation>
    </message>
    <message>
        <source>Remote PowerShell (WinRM)</source>
        <translation>PowerShell remoto (WinRM)</translation>
    </message>
    <message>
        <source>A session of Windows Remote Management. Look at who and from where.</source>
        <translation>Una sesión de Administración remota de Windows. Revise quién y desde dónde.</translation>
    </message>
    <message>
        <source>Print spooler abused</source>
        <translation>Abuso de la cola de impresión</translation>
    </message>
    <message>
        <source>A printer or driver was installed in the way of PrintNightmare or Mimispool.</source>
        <translation>Se instaló una impresora o un controlador a la manera de PrintNightmare o Mimispool.</translation>
    </message>
    <message>
        <source>A computer&apos;s password was changed by nobody</source>
        <translation>La contraseña de un equipo cambió de forma anónima</translation>
    </message>
    <message>
        <source>An anonymous logon changed the account of a computer: Zerologon.</source>
        <translation>Un inicio de sesión anónimo cambió la cuenta de un equipo: Zerologon.</translation>
    </message>
    <message>
        <source>High privileges were taken or used</source>
        <translation>Se obtuvieron o usaron privilegios elevados</translation>
    </message>
    <message>
        <source>A process got or used the right to debug others or act as the system; a logon with other credentials followed.</source>
        <translation>Un proceso obtuvo o usó el derecho a depurar otros o a actuar como el sistema; siguió un inicio de sesión con otras credenciales.</translation>
    </message>
    <message>
        <source>Anonymous or relayed network logon</source>
        <translation>Inicio de sesión de red anónimo o retransmitido</translation>
    </message>
    <message>
        <source>An anonymous logon with NTLM, or one of this computer to itself: relays and potatoes look like this.</source>
        <translation>Un inicio de sesión anónimo con NTLM, o de este equipo en sí mismo: así se ven las retransmisiones (relay) y los ataques Potato.</translation>
    </message>
    <message>
        <source>A group policy, its rights or the directory&apos;s schema was changed</source>
        <translation>Se cambió una directiva de grupo, sus derechos o el esquema del directorio</translation>
    </message>
    <message>
        <source>Objects of the directory that rule many computers were changed.</source>
        <translation>Se cambiaron objetos del directorio que gobiernan muchos equipos.</translation>
    </message>
    <message>
        <source>SQL Server: commands, logins or audits changed</source>
        <translation>SQL Server: cambios en comandos, inicios de sesión o auditorías</translation>
    </message>
    <message>
        <source>xp_cmdshell, CLR, roles, logins or audits of the database server were changed.</source>
        <translation>Se cambió xp_cmdshell, CLR, roles, inicios de sesión o auditorías del servidor de bases de datos.</translation>
    </message>
    <message>
        <source>A program was held back by policy</source>
        <translation>Una directiva impidió ejecutar un programa</translation>
    </message>
    <message>
        <source>AppLocker or code integrity refused to run a program or library.</source>
        <translation>AppLocker o la integridad de código se negó a ejecutar un programa o una biblioteca.</translation>
    </message>
    <message>
        <source>Remote control or tunnelling tool</source>
        <translation>Herramienta de control remoto o de túneles</translation>
    </message>
    <message>
        <source>A program to control computers from afar, or to tunnel through a firewall, ran.</source>
        <translation>Se ejecutó un programa para controlar equipos a distancia o para crear un túnel a través de un firewall.</translation>
    </message>
</context>
<context>
    <name>sightglass::EventTableModel</name>
    <message numerus="yes">
        <source>%Ln similar event(s), shown one by one</source>
        <translation>
            <numerusform>%Ln evento similar, mostrado por separado</numerusform>
            <numerusform>%Ln eventos similares, mostrados uno por uno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar event(s) in one row: click here, or press the right arrow key, to see each</source>
        <translation>
            <numerusform>%Ln evento similar en una fila: haga clic aquí o pulse la flecha derecha para verlo</numerusform>
            <numerusform>%Ln eventos similares en una fila: haga clic aquí o pulse la flecha derecha para ver cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered from unused space of the log: a deleted event, whose values may be damaged</source>
        <translation>Recuperado del espacio sin usar del registro: un evento eliminado cuyos valores pueden estar dañados</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Anclado.</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>Descartado.</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>Ticket %1: %2</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
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
        <translation>%1, recuperado</translation>
    </message>
    <message>
        <source>Audit success (%1)</source>
        <translation>Auditoría correcta (%1)</translation>
    </message>
    <message>
        <source>Audit failure (%1)</source>
        <translation>Error de auditoría (%1)</translation>
    </message>
    <message>
        <source>Verbose (%1)</source>
        <translation>Detallado (%1)</translation>
    </message>
    <message>
        <source>Date and Time (%1)</source>
        <translation>Fecha y hora (%1)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Level as written</source>
        <translation>Nivel original</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Id. del evento</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Task category</source>
        <translation>Categoría de la tarea</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Operational code</source>
        <translation>Código de operación</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número de entrada</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>Id. de proceso</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Since previous</source>
        <translation>Desde anterior</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similares</translation>
    </message>
</context>
<context>
    <name>sightglass::EventWords</name>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Windows is starting up</source>
        <translation>Windows se está iniciando</translation>
    </message>
    <message>
        <source>Windows is shutting down</source>
        <translation>Windows se está cerrando</translation>
    </message>
    <message>
        <source>An authentication package was loaded by the Local Security Authority</source>
        <translation>La autoridad de seguridad local cargó un paquete de autenticación</translation>
    </message>
    <message>
        <source>A logon process registered with the Local Security Authority</source>
        <translation>Se registró un proceso de inicio de sesión con la autoridad de seguridad local</translation>
    </message>
    <message>
        <source>Audit messages were lost because the queue was full</source>
        <translation>Se perdieron mensajes de auditoría porque la cola estaba llena</translation>
    </message>
    <message>
        <source>A notification package was loaded by the account database</source>
        <translation>El Administrador de cuentas de seguridad cargó un paquete de notificación</translation>
    </message>
    <message>
        <source>A local procedure call port was misused</source>
        <translation>Uso no válido de un puerto de llamada a procedimiento local (LPC)</translation>
    </message>
    <message>
        <source>The system time was changed</source>
        <translation>Se cambió la hora del sistema</translation>
    </message>
    <message>
        <source>A monitored pattern of security events occurred</source>
        <translation>Se produjo un patrón supervisado de eventos de seguridad</translation>
    </message>
    <message>
        <source>The administrator ended the state in which auditing had failed</source>
        <translation>El administrador recuperó el sistema del estado de error de auditoría</translation>
    </message>
    <message>
        <source>A security package was loaded by the Local Security Authority</source>
        <translation>La autoridad de seguridad local cargó un paquete de seguridad</translation>
    </message>
    <message>
        <source>An account logged on</source>
        <translation>Se inició sesión correctamente en una cuenta</translation>
    </message>
    <message>
        <source>An account failed to log on</source>
        <translation>Error de una cuenta al iniciar sesión</translation>
    </message>
    <message>
        <source>Claims of a user or device at logon</source>
        <translation>Notificaciones de usuario o dispositivo al iniciar sesión</translation>
    </message>
    <message>
        <source>Group memberships of an account at logon</source>
        <translation>Pertenencia a grupos de una cuenta al iniciar sesión</translation>
    </message>
    <message>
        <source>An account logged off</source>
        <translation>Se cerró la sesión de una cuenta</translation>
    </message>
    <message>
        <source>A denial-of-service protection of IPsec began</source>
        <translation>Se inició una protección de IPsec contra denegación de servicio</translation>
    </message>
    <message>
        <source>A user started to log off</source>
        <translation>Cierre de sesión iniciado por el usuario</translation>
    </message>
    <message>
        <source>A logon was tried with credentials given explicitly</source>
        <translation>Se intentó iniciar sesión con credenciales explícitas</translation>
    </message>
    <message>
        <source>A replay attack was detected</source>
        <translation>Se detectó un ataque de reproducción</translation>
    </message>
    <message>
        <source>A handle to an object was asked for</source>
        <translation>Se solicitó un identificador para un objeto</translation>
    </message>
    <message>
        <source>A registry value was changed</source>
        <translation>Se modificó un valor del Registro</translation>
    </message>
    <message>
        <source>A handle to an object was closed</source>
        <translation>Se cerró el identificador de un objeto</translation>
    </message>
    <message>
        <source>A handle to an object was asked for in order to delete it</source>
        <translation>Se solicitó un identificador para un objeto con el fin de eliminarlo</translation>
    </message>
    <message>
        <source>An object was deleted</source>
        <translation>Se eliminó un objeto</translation>
    </message>
    <message>
        <source>A handle to a directory or account object was asked for</source>
        <translation>Se solicitó un identificador para un objeto de directorio o de cuenta</translation>
    </message>
    <message>
        <source>An operation was done on a directory object</source>
        <translation>Se realizó una operación en un objeto de directorio</translation>
    </message>
    <message>
        <source>An object was accessed</source>
        <translation>Se obtuvo acceso a un objeto</translation>
    </message>
    <message>
        <source>A hard link was about to be made</source>
        <translation>Se intentó crear un vínculo físico</translation>
    </message>
    <message>
        <source>Permissions of an object were changed</source>
        <translation>Cambiaron los permisos de un objeto</translation>
    </message>
    <message>
        <source>An application tried to reach a blocked ordinal through the TBS</source>
        <translation>Una aplicación intentó obtener acceso a un ordinal bloqueado a través de TBS</translation>
    </message>
    <message>
        <source>Special privileges were given to a new logon</source>
        <translation>Se asignaron privilegios especiales a un nuevo inicio de sesión</translation>
    </message>
    <message>
        <source>A privileged service was called</source>
        <translation>Se llamó a un servicio con privilegios</translation>
    </message>
    <message>
        <source>An operation was tried on a privileged object</source>
        <translation>Se intentó una operación en un objeto con privilegios</translation>
    </message>
    <message>
        <source>Security identifiers were filtered from a logon</source>
        <translation>Se filtraron los identificadores de seguridad de un inicio de sesión</translation>
    </message>
    <message>
        <source>A process was started</source>
        <translation>Se creó un proceso</translation>
    </message>
    <message>
        <source>A process ended</source>
        <translation>Terminó un proceso</translation>
    </message>
    <message>
        <source>A handle to an object was duplicated</source>
        <translation>Se duplicó el identificador de un objeto</translation>
    </message>
    <message>
        <source>Indirect access to an object was asked for</source>
        <translation>Se solicitó acceso indirecto a un objeto</translation>
    </message>
    <message>
        <source>A data protection master key was backed up</source>
        <translation>Se hizo una copia de seguridad de una clave maestra de protección de datos</translation>
    </message>
    <message>
        <source>A data protection master key was recovered</source>
        <translation>Se recuperó una clave maestra de protección de datos</translation>
    </message>
    <message>
        <source>Protected data was encrypted</source>
        <translation>Se cifraron datos protegidos</translation>
    </message>
    <message>
        <source>Protected data was decrypted</source>
        <translation>Se descifraron datos protegidos</translation>
    </message>
    <message>
        <source>A primary token was given to a process</source>
        <translation>Se asignó un token primario a un proceso</translation>
    </message>
    <message>
        <source>A service was installed</source>
        <translation>Se instaló un servicio</translation>
    </message>
    <message>
        <source>A scheduled task was created</source>
        <translation>Se creó una tarea programada</translation>
    </message>
    <message>
        <source>A scheduled task was deleted</source>
        <translation>Se eliminó una tarea programada</translation>
    </message>
    <message>
        <source>A scheduled task was enabled</source>
        <translation>Se habilitó una tarea programada</translation>
    </message>
    <message>
        <source>A scheduled task was disabled</source>
        <translation>Se deshabilitó una tarea programada</translation>
    </message>
    <message>
        <source>A scheduled task was changed</source>
        <translation>Se actualizó una tarea programada</translation>
    </message>
    <message>
        <source>Privileges of a token were adjusted</source>
        <translation>Se ajustaron los privilegios de un token</translation>
    </message>
    <message>
        <source>A user right was given</source>
        <translation>Se asignó un derecho de usuario</translation>
    </message>
    <message>
        <source>A user right was taken away</source>
        <translation>Se quitó un derecho de usuario</translation>
    </message>
    <message>
        <source>A trust to a domain was made</source>
        <translation>Se creó una confianza en un dominio</translation>
    </message>
    <message>
        <source>A trust to a domain was removed</source>
        <translation>Se quitó una confianza en un dominio</translation>
    </message>
    <message>
        <source>The Kerberos policy was changed</source>
        <translation>Se cambió la directiva de Kerberos</translation>
    </message>
    <message>
        <source>The data recovery policy of EFS was changed</source>
        <translation>Se cambió la directiva de recuperación de datos de EFS</translation>
    </message>
    <message>
        <source>The audit policy of an object was changed</source>
        <translation>Se cambió la directiva de auditoría de un objeto</translation>
    </message>
    <message>
        <source>Information on a trusted domain was changed</source>
        <translation>Se modificó la información de un dominio de confianza</translation>
    </message>
    <message>
        <source>A logon right was given to an account</source>
        <translation>Se concedió un derecho de inicio de sesión a una cuenta</translation>
    </message>
    <message>
        <source>A logon right was taken from an account</source>
        <translation>Se quitó un derecho de inicio de sesión a una cuenta</translation>
    </message>
    <message>
        <source>The audit policy of the system was changed</source>
        <translation>Se cambió la directiva de auditoría del sistema</translation>
    </message>
    <message>
        <source>A user account was created</source>
        <translation>Se creó una cuenta de usuario</translation>
    </message>
    <message>
        <source>A user account was enabled</source>
        <translation>Se habilitó una cuenta de usuario</translation>
    </message>
    <message>
        <source>An account tried to change its own password</source>
        <translation>Una cuenta intentó cambiar su propia contraseña</translation>
    </message>
    <message>
        <source>A password reset was tried for an account</source>
        <translation>Se intentó restablecer la contraseña de una cuenta</translation>
    </message>
    <message>
        <source>A user account was disabled</source>
        <translation>Se deshabilitó una cuenta de usuario</translation>
    </message>
    <message>
        <source>A user account was deleted</source>
        <translation>Se eliminó una cuenta de usuario</translation>
    </message>
    <message>
        <source>A global security group was created</source>
        <translation>Se creó un grupo de seguridad global</translation>
    </message>
    <message>
        <source>A member was added to a global security group</source>
        <translation>Se agregó un miembro a un grupo de seguridad global</translation>
    </message>
    <message>
        <source>A member was removed from a global security group</source>
        <translation>Se quitó un miembro de un grupo de seguridad global</translation>
    </message>
    <message>
        <source>A global security group was deleted</source>
        <translation>Se eliminó un grupo de seguridad global</translation>
    </message>
    <message>
        <source>A local security group was created</source>
        <translation>Se creó un grupo de seguridad local</translation>
    </message>
    <message>
        <source>A member was added to a local security group</source>
        <translation>Se agregó un miembro a un grupo de seguridad local</translation>
    </message>
    <message>
        <source>A member was removed from a local security group</source>
        <translation>Se quitó un miembro de un grupo de seguridad local</translation>
    </message>
    <message>
        <source>A local security group was deleted</source>
        <translation>Se eliminó un grupo de seguridad local</translation>
    </message>
    <message>
        <source>A local security group was changed</source>
        <translation>Se cambió un grupo de seguridad local</translation>
    </message>
    <message>
        <source>A global security group was changed</source>
        <translation>Se cambió un grupo de seguridad global</translation>
    </message>
    <message>
        <source>A user account was changed</source>
        <translation>Se cambió una cuenta de usuario</translation>
    </message>
    <message>
        <source>The domain policy was changed</source>
        <translation>Se cambió la directiva de dominio</translation>
    </message>
    <message>
        <source>A user account was locked out</source>
        <translation>Se bloqueó una cuenta de usuario</translation>
    </message>
    <message>
        <source>A computer account was created</source>
        <translation>Se creó una cuenta de equipo</translation>
    </message>
    <message>
        <source>A computer account was changed</source>
        <translation>Se cambió una cuenta de equipo</translation>
    </message>
    <message>
        <source>A computer account was deleted</source>
        <translation>Se eliminó una cuenta de equipo</translation>
    </message>
    <message>
        <source>A local distribution group was created</source>
        <translation>Se creó un grupo de distribución local</translation>
    </message>
    <message>
        <source>A member was added to a local distribution group</source>
        <translation>Se agregó un miembro a un grupo de distribución local</translation>
    </message>
    <message>
        <source>A global distribution group was created</source>
        <translation>Se creó un grupo de distribución global</translation>
    </message>
    <message>
        <source>A member was added to a global distribution group</source>
        <translation>Se agregó un miembro a un grupo de distribución global</translation>
    </message>
    <message>
        <source>A universal security group was created</source>
        <translation>Se creó un grupo de seguridad universal</translation>
    </message>
    <message>
        <source>A universal security group was changed</source>
        <translation>Se cambió un grupo de seguridad universal</translation>
    </message>
    <message>
        <source>A member was added to a universal security group</source>
        <translation>Se agregó un miembro a un grupo de seguridad universal</translation>
    </message>
    <message>
        <source>A member was removed from a universal security group</source>
        <translation>Se quitó un miembro de un grupo de seguridad universal</translation>
    </message>
    <message>
        <source>A universal security group was deleted</source>
        <translation>Se eliminó un grupo de seguridad universal</translation>
    </message>
    <message>
        <source>The type of a group was changed</source>
        <translation>Se cambió el tipo de un grupo</translation>
    </message>
    <message>
        <source>SID history was added to an account</source>
        <translation>Se agregó un historial de SID a una cuenta</translation>
    </message>
    <message>
        <source>SID history could not be added to an account</source>
        <translation>No se pudo agregar un historial de SID a una cuenta</translation>
    </message>
    <message>
        <source>A user account was unlocked</source>
        <translation>Se desbloqueó una cuenta de usuario</translation>
    </message>
    <message>
        <source>A Kerberos ticket-granting ticket was asked for</source>
        <translation>Se solicitó un vale de concesión de vales (TGT) de Kerberos</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was asked for</source>
        <translation>Se solicitó un vale de servicio de Kerberos</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was renewed</source>
        <translation>Se renovó un vale de servicio de Kerberos</translation>
    </message>
    <message>
        <source>Kerberos pre-authentication failed</source>
        <translation>Error de autenticación previa de Kerberos</translation>
    </message>
    <message>
        <source>A Kerberos ticket-granting ticket was refused</source>
        <translation>Se rechazó un vale de concesión de vales (TGT) de Kerberos</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was refused</source>
        <translation>Se rechazó un vale de servicio de Kerberos</translation>
    </message>
    <message>
        <source>An account was mapped for logon</source>
        <translation>Se asignó una cuenta para el inicio de sesión</translation>
    </message>
    <message>
        <source>Credentials of an account were checked (NTLM)</source>
        <translation>Se validaron las credenciales de una cuenta (NTLM)</translation>
    </message>
    <message>
        <source>Credentials of an account were refused by the domain controller</source>
        <translation>El controlador de dominio rechazó las credenciales de una cuenta</translation>
    </message>
    <message>
        <source>A session was connected again</source>
        <translation>Se volvió a conectar una sesión</translation>
    </message>
    <message>
        <source>A session was disconnected</source>
        <translation>Se desconectó una sesión</translation>
    </message>
    <message>
        <source>The access list of members of administrators groups was set</source>
        <translation>Se estableció la ACL de los miembros de grupos de administradores</translation>
    </message>
    <message>
        <source>The name of an account was changed</source>
        <translation>Se cambió el nombre de una cuenta</translation>
    </message>
    <message>
        <source>The password hash of an account was read</source>
        <translation>Se obtuvo acceso al hash de contraseña de una cuenta</translation>
    </message>
    <message>
        <source>The password policy was queried</source>
        <translation>Se consultó la directiva de contraseñas</translation>
    </message>
    <message>
        <source>A new password for directory services restore mode was tried</source>
        <translation>Se intentó establecer la contraseña del modo de restauración de servicios de directorio</translation>
    </message>
    <message>
        <source>An account was searched for a blank password</source>
        <translation>Se consultó si una cuenta tenía la contraseña en blanco</translation>
    </message>
    <message>
        <source>The local groups of a user were listed</source>
        <translation>Se enumeraron los grupos locales de un usuario</translation>
    </message>
    <message>
        <source>The members of a local group were listed</source>
        <translation>Se enumeraron los miembros de un grupo local</translation>
    </message>
    <message>
        <source>The workstation was locked</source>
        <translation>Se bloqueó la estación de trabajo</translation>
    </message>
    <message>
        <source>The workstation was unlocked</source>
        <translation>Se desbloqueó la estación de trabajo</translation>
    </message>
    <message>
        <source>The screen saver was started</source>
        <translation>Se inició el protector de pantalla</translation>
    </message>
    <message>
        <source>The screen saver ended</source>
        <translation>Se cerró el protector de pantalla</translation>
    </message>
    <message>
        <source>A message could not be decrypted by RPC</source>
        <translation>RPC no pudo descifrar un mensaje</translation>
    </message>
    <message>
        <source>Auditing settings of an object were changed</source>
        <translation>Cambió la configuración de auditoría de un objeto</translation>
    </message>
    <message>
        <source>A user was refused a remote desktop connection</source>
        <translation>Se denegó a un usuario una conexión de Escritorio remoto</translation>
    </message>
    <message>
        <source>A trusted forest entry was added</source>
        <translation>Se agregó una entrada de bosque de confianza</translation>
    </message>
    <message>
        <source>The certificate manager refused a certificate request</source>
        <translation>El administrador de certificados rechazó una solicitud de certificado</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>Se revocó un certificado</translation>
    </message>
    <message>
        <source>Security permissions of certificate services were changed</source>
        <translation>Cambiaron los permisos de seguridad de Servicios de certificados</translation>
    </message>
    <message>
        <source>The audit filter of certificate services was changed</source>
        <translation>Cambió el filtro de auditoría de Servicios de certificados</translation>
    </message>
    <message>
        <source>A certificate was asked for</source>
        <translation>Se solicitó un certificado</translation>
    </message>
    <message>
        <source>A certificate was issued</source>
        <translation>Se emitió un certificado</translation>
    </message>
    <message>
        <source>A certificate request was refused</source>
        <translation>Se rechazó una solicitud de certificado</translation>
    </message>
    <message>
        <source>Rows were deleted from the certificate database</source>
        <translation>Se eliminaron filas de la base de datos de certificados</translation>
    </message>
    <message>
        <source>A certificate template was loaded</source>
        <translation>Se cargó una plantilla de certificado</translation>
    </message>
    <message>
        <source>The table of per-user audit policy was made</source>
        <translation>Se creó la tabla de directivas de auditoría por usuario</translation>
    </message>
    <message>
        <source>A program registered as a source of security events</source>
        <translation>Un programa se registró como origen de eventos de seguridad</translation>
    </message>
    <message>
        <source>A program ended its registration as a source of security events</source>
        <translation>Un programa anuló su registro como origen de eventos de seguridad</translation>
    </message>
    <message>
        <source>The setting to halt on a failed audit was changed</source>
        <translation>Cambió el valor de CrashOnAuditFail</translation>
    </message>
    <message>
        <source>The table of special groups was changed</source>
        <translation>Se modificó la tabla de grupos especiales</translation>
    </message>
    <message>
        <source>The audit policy of one user was changed</source>
        <translation>Se cambió la directiva de auditoría de un usuario</translation>
    </message>
    <message>
        <source>A source of directory replication was established</source>
        <translation>Se estableció un origen de replicación de directorio</translation>
    </message>
    <message>
        <source>Replication of a directory began</source>
        <translation>Comenzó la replicación de un directorio</translation>
    </message>
    <message>
        <source>Replication of a directory ended</source>
        <translation>Terminó la replicación de un directorio</translation>
    </message>
    <message>
        <source>The firewall&apos;s policy at start</source>
        <translation>La directiva del firewall en el inicio</translation>
    </message>
    <message>
        <source>A firewall rule was listed at start</source>
        <translation>Una regla de firewall enumerada en el inicio</translation>
    </message>
    <message>
        <source>A firewall rule was added</source>
        <translation>Se agregó una regla de firewall</translation>
    </message>
    <message>
        <source>A firewall rule was changed</source>
        <translation>Se modificó una regla de firewall</translation>
    </message>
    <message>
        <source>A firewall rule was deleted</source>
        <translation>Se eliminó una regla de firewall</translation>
    </message>
    <message>
        <source>A firewall setting was changed</source>
        <translation>Se cambió una opción del firewall</translation>
    </message>
    <message>
        <source>A firewall rule could not be read and was ignored</source>
        <translation>No se pudo leer una regla de firewall y se omitió</translation>
    </message>
    <message>
        <source>The firewall changed its active profile</source>
        <translation>El firewall cambió su perfil activo</translation>
    </message>
    <message>
        <source>A firewall rule was not applied</source>
        <translation>No se aplicó una regla de firewall</translation>
    </message>
    <message>
        <source>Special groups were given to a new logon</source>
        <translation>Se asignaron grupos especiales a un nuevo inicio de sesión</translation>
    </message>
    <message>
        <source>The state of a transaction changed</source>
        <translation>Cambió el estado de una transacción</translation>
    </message>
    <message>
        <source>The firewall service started</source>
        <translation>Se inició el servicio de firewall</translation>
    </message>
    <message>
        <source>The firewall service was stopped</source>
        <translation>Se detuvo el servicio de firewall</translation>
    </message>
    <message>
        <source>The firewall kept an application from accepting connections</source>
        <translation>El firewall impidió que una aplicación aceptara conexiones</translation>
    </message>
    <message>
        <source>A file has a wrong hash: code integrity</source>
        <translation>Un archivo tiene un hash incorrecto: integridad de código</translation>
    </message>
    <message>
        <source>A cryptographic self test was made</source>
        <translation>Se realizó una autoprueba criptográfica</translation>
    </message>
    <message>
        <source>A key file was operated on</source>
        <translation>Operación en un archivo de claves</translation>
    </message>
    <message>
        <source>A key was moved or copied</source>
        <translation>Se movió o copió una clave</translation>
    </message>
    <message>
        <source>A cryptographic operation was done</source>
        <translation>Operación criptográfica</translation>
    </message>
    <message>
        <source>A directory object was changed</source>
        <translation>Se modificó un objeto de directorio</translation>
    </message>
    <message>
        <source>A directory object was created</source>
        <translation>Se creó un objeto de directorio</translation>
    </message>
    <message>
        <source>A directory object was restored</source>
        <translation>Se restauró un objeto de directorio</translation>
    </message>
    <message>
        <source>A directory object was moved</source>
        <translation>Se movió un objeto de directorio</translation>
    </message>
    <message>
        <source>A network share was accessed</source>
        <translation>Se obtuvo acceso a un recurso compartido de red</translation>
    </message>
    <message>
        <source>A directory object was deleted</source>
        <translation>Se eliminó un objeto de directorio</translation>
    </message>
    <message>
        <source>A network share was added</source>
        <translation>Se agregó un recurso compartido de red</translation>
    </message>
    <message>
        <source>A network share was changed</source>
        <translation>Se modificó un recurso compartido de red</translation>
    </message>
    <message>
        <source>A network share was deleted</source>
        <translation>Se eliminó un recurso compartido de red</translation>
    </message>
    <message>
        <source>Access to a file of a network share was checked</source>
        <translation>Se comprobó el acceso a un archivo de un recurso compartido de red</translation>
    </message>
    <message>
        <source>The filtering platform blocked a packet</source>
        <translation>La Plataforma de filtrado bloqueó un paquete</translation>
    </message>
    <message>
        <source>The filtering platform allowed a program to listen</source>
        <translation>La Plataforma de filtrado permitió que un programa escuchara</translation>
    </message>
    <message>
        <source>The filtering platform allowed a connection</source>
        <translation>La Plataforma de filtrado permitió una conexión</translation>
    </message>
    <message>
        <source>The filtering platform blocked a connection</source>
        <translation>La Plataforma de filtrado bloqueó una conexión</translation>
    </message>
    <message>
        <source>The filtering platform allowed a bind to a port</source>
        <translation>La Plataforma de filtrado permitió un enlace a un puerto</translation>
    </message>
    <message>
        <source>The filtering platform blocked a bind to a port</source>
        <translation>La Plataforma de filtrado bloqueó un enlace a un puerto</translation>
    </message>
    <message>
        <source>Credentials were backed up</source>
        <translation>Se hizo una copia de seguridad de las credenciales</translation>
    </message>
    <message>
        <source>Credentials were restored</source>
        <translation>Se restauraron credenciales</translation>
    </message>
    <message>
        <source>Stored credentials were read</source>
        <translation>Se leyeron credenciales almacenadas</translation>
    </message>
    <message>
        <source>Stored credentials were listed</source>
        <translation>Se enumeraron credenciales almacenadas</translation>
    </message>
    <message>
        <source>A filter of the filtering platform was changed</source>
        <translation>Se cambió un filtro de la Plataforma de filtrado</translation>
    </message>
    <message>
        <source>The IPsec service started</source>
        <translation>Se inició el servicio IPsec</translation>
    </message>
    <message>
        <source>The network policy server gave access to a user</source>
        <translation>El servidor de directivas de redes concedió acceso a un usuario</translation>
    </message>
    <message>
        <source>The network policy server refused a user</source>
        <translation>El servidor de directivas de redes denegó el acceso a un usuario</translation>
    </message>
    <message>
        <source>A new external device was recognised</source>
        <translation>Se reconoció un nuevo dispositivo externo</translation>
    </message>
    <message>
        <source>A request to disable a device was made</source>
        <translation>Se solicitó deshabilitar un dispositivo</translation>
    </message>
    <message>
        <source>Installing a device was forbidden by policy</source>
        <translation>La directiva prohibió la instalación de un dispositivo</translation>
    </message>
    <message>
        <source>An event log was cleared</source>
        <translation>Se borró un registro de eventos</translation>
    </message>
    <message>
        <source>The event logging service was shut down</source>
        <translation>Se cerró el servicio de registro de eventos</translation>
    </message>
    <message>
        <source>The security log was cleared</source>
        <translation>Se borró el registro de seguridad</translation>
    </message>
    <message>
        <source>The security log is full</source>
        <translation>El registro de seguridad está lleno</translation>
    </message>
    <message>
        <source>An event log was archived</source>
        <translation>Se archivó un registro de eventos</translation>
    </message>
    <message>
        <source>The event logging service met an error in an event</source>
        <translation>El servicio de registro de eventos encontró un error en un evento</translation>
    </message>
    <message>
        <source>A process changed the creation time of a file</source>
        <translation>Un proceso cambió la hora de creación de un archivo</translation>
    </message>
    <message>
        <source>A network connection was made</source>
        <translation>Se estableció una conexión de red</translation>
    </message>
    <message>
        <source>The state of the Sysmon service changed</source>
        <translation>Cambió el estado del servicio Sysmon</translation>
    </message>
    <message>
        <source>A driver was loaded</source>
        <translation>Se cargó un controlador</translation>
    </message>
    <message>
        <source>An image was loaded by a process</source>
        <translation>Un proceso cargó una imagen</translation>
    </message>
    <message>
        <source>A thread was started in another process</source>
        <translation>Se inició un subproceso en otro proceso</translation>
    </message>
    <message>
        <source>A drive was read directly</source>
        <translation>Se leyó una unidad directamente</translation>
    </message>
    <message>
        <source>A process opened another process</source>
        <translation>Un proceso abrió otro proceso</translation>
    </message>
    <message>
        <source>A file was created</source>
        <translation>Se creó un archivo</translation>
    </message>
    <message>
        <source>A registry key or value was created or deleted</source>
        <translation>Se creó o eliminó una clave o un valor del Registro</translation>
    </message>
    <message>
        <source>A registry value was set</source>
        <translation>Se estableció un valor del Registro</translation>
    </message>
    <message>
        <source>A registry key or value was renamed</source>
        <translation>Se cambió el nombre de una clave o un valor del Registro</translation>
    </message>
    <message>
        <source>A named stream of a file was created</source>
        <translation>Se creó una secuencia con nombre de un archivo</translation>
    </message>
    <message>
        <source>The configuration of Sysmon changed</source>
        <translation>Cambió la configuración de Sysmon</translation>
    </message>
    <message>
        <source>A named pipe was created</source>
        <translation>Se creó una canalización con nombre</translation>
    </message>
    <message>
        <source>A named pipe was connected</source>
        <translation>Se conectó una canalización con nombre</translation>
    </message>
    <message>
        <source>A WMI event filter was registered</source>
        <translation>Se registró un filtro de eventos WMI</translation>
    </message>
    <message>
        <source>A WMI event consumer was registered</source>
        <translation>Se registró un consumidor de eventos WMI</translation>
    </message>
    <message>
        <source>A WMI consumer was bound to a filter</source>
        <translation>Se enlazó un consumidor WMI con un filtro</translation>
    </message>
    <message>
        <source>A DNS query was made</source>
        <translation>Se hizo una consulta DNS</translation>
    </message>
    <message>
        <source>A file was deleted and kept in the archive</source>
        <translation>Se eliminó un archivo y se archivó una copia</translation>
    </message>
    <message>
        <source>The clipboard changed</source>
        <translation>Cambió el portapapeles</translation>
    </message>
    <message>
        <source>The image of a process was tampered with</source>
        <translation>Se manipuló la imagen de un proceso</translation>
    </message>
    <message>
        <source>A file was deleted</source>
        <translation>Se eliminó un archivo</translation>
    </message>
    <message>
        <source>An executable file was blocked from being written</source>
        <translation>Se bloqueó la escritura de un archivo ejecutable</translation>
    </message>
    <message>
        <source>A file was blocked from being shredded</source>
        <translation>Se bloqueó la destrucción de un archivo</translation>
    </message>
    <message>
        <source>An executable file was created</source>
        <translation>Se creó un archivo ejecutable</translation>
    </message>
    <message>
        <source>Sysmon met an error</source>
        <translation>Sysmon encontró un error</translation>
    </message>
    <message>
        <source>PowerShell met an error</source>
        <translation>PowerShell encontró un error</translation>
    </message>
    <message>
        <source>A PowerShell command was discovered</source>
        <translation>Se detectó un comando de PowerShell</translation>
    </message>
    <message>
        <source>A PowerShell provider changed its state</source>
        <translation>Un proveedor de PowerShell cambió de estado</translation>
    </message>
    <message>
        <source>A PowerShell pipeline was executed</source>
        <translation>Se ejecutó una canalización de PowerShell</translation>
    </message>
    <message>
        <source>A PowerShell script block was run</source>
        <translation>Se ejecutó un bloque de script de PowerShell</translation>
    </message>
    <message>
        <source>A PowerShell script block began</source>
        <translation>Comenzó un bloque de script de PowerShell</translation>
    </message>
    <message>
        <source>A PowerShell script block ended</source>
        <translation>Terminó un bloque de script de PowerShell</translation>
    </message>
    <message>
        <source>A PowerShell session was created</source>
        <translation>Se creó una sesión de PowerShell</translation>
    </message>
    <message>
        <source>A PowerShell session was opened</source>
        <translation>Se abrió una sesión de PowerShell</translation>
    </message>
    <message>
        <source>A PowerShell session was closed</source>
        <translation>Se cerró una sesión de PowerShell</translation>
    </message>
    <message>
        <source>The PowerShell console is starting</source>
        <translation>La consola de PowerShell se está iniciando</translation>
    </message>
    <message>
        <source>The PowerShell console is ready</source>
        <translation>La consola de PowerShell está lista</translation>
    </message>
    <message>
        <source>A PowerShell named pipe thread began to listen</source>
        <translation>Un subproceso de canalización con nombre de PowerShell empezó a escuchar</translation>
    </message>
    <message>
        <source>The PowerShell engine started</source>
        <translation>Se inició el motor de PowerShell</translation>
    </message>
    <message>
        <source>The PowerShell engine stopped</source>
        <translation>Se detuvo el motor de PowerShell</translation>
    </message>
    <message>
        <source>A PowerShell provider started</source>
        <translation>Se inició un proveedor de PowerShell</translation>
    </message>
    <message>
        <source>Details of a PowerShell pipeline</source>
        <translation>Detalles de una canalización de PowerShell</translation>
    </message>
    <message>
        <source>A task was started</source>
        <translation>Se inició una tarea</translation>
    </message>
    <message>
        <source>A task could not be started</source>
        <translation>No se pudo iniciar una tarea</translation>
    </message>
    <message>
        <source>A task ended</source>
        <translation>Terminó una tarea</translation>
    </message>
    <message>
        <source>An action of a task failed to start</source>
        <translation>Una acción de una tarea no se pudo iniciar</translation>
    </message>
    <message>
        <source>A task was registered</source>
        <translation>Se registró una tarea</translation>
    </message>
    <message>
        <source>A task was started by its time trigger</source>
        <translation>Se inició una tarea por su desencadenador de tiempo</translation>
    </message>
    <message>
        <source>A task was started by an event</source>
        <translation>Se inició una tarea por un evento</translation>
    </message>
    <message>
        <source>A task was started by a user</source>
        <translation>Un usuario inició una tarea</translation>
    </message>
    <message>
        <source>A task was ended by a user</source>
        <translation>Un usuario terminó una tarea</translation>
    </message>
    <message>
        <source>A task was started at system start</source>
        <translation>Se inició una tarea al arrancar el sistema</translation>
    </message>
    <message>
        <source>A task was started at logon</source>
        <translation>Se inició una tarea al iniciar sesión</translation>
    </message>
    <message>
        <source>A process of a task was created</source>
        <translation>Se creó un proceso de una tarea</translation>
    </message>
    <message>
        <source>A task was changed</source>
        <translation>Se cambió una tarea</translation>
    </message>
    <message>
        <source>A task was deleted</source>
        <translation>Se eliminó una tarea</translation>
    </message>
    <message>
        <source>A task was disabled</source>
        <translation>Se deshabilitó una tarea</translation>
    </message>
    <message>
        <source>An action of a task was started</source>
        <translation>Se inició una acción de una tarea</translation>
    </message>
    <message>
        <source>An action of a task ended</source>
        <translation>Terminó una acción de una tarea</translation>
    </message>
    <message>
        <source>An action of a task failed</source>
        <translation>Error en una acción de una tarea</translation>
    </message>
    <message>
        <source>A start of a task was queued</source>
        <translation>Se puso en cola el inicio de una tarea</translation>
    </message>
    <message>
        <source>A malware scan began</source>
        <translation>Comenzó un examen de malware</translation>
    </message>
    <message>
        <source>A malware scan ended</source>
        <translation>Terminó un examen de malware</translation>
    </message>
    <message>
        <source>A malware scan was stopped early</source>
        <translation>Se detuvo un examen de malware antes de acabar</translation>
    </message>
    <message>
        <source>A malware scan failed</source>
        <translation>Error en un examen de malware</translation>
    </message>
    <message>
        <source>Malware or unwanted software was found</source>
        <translation>Se encontró malware o software no deseado</translation>
    </message>
    <message>
        <source>An action against malware was taken</source>
        <translation>Se tomó una medida contra malware</translation>
    </message>
    <message>
        <source>An action against malware failed</source>
        <translation>Error en una medida contra malware</translation>
    </message>
    <message>
        <source>An item was restored from quarantine</source>
        <translation>Se restauró un elemento de la cuarentena</translation>
    </message>
    <message>
        <source>An item was deleted from quarantine</source>
        <translation>Se eliminó un elemento de la cuarentena</translation>
    </message>
    <message>
        <source>The history of malware was deleted</source>
        <translation>Se eliminó el historial de malware</translation>
    </message>
    <message>
        <source>Suspicious behaviour was found</source>
        <translation>Se encontró un comportamiento sospechoso</translation>
    </message>
    <message>
        <source>An action against malware failed, not critically</source>
        <translation>Error no crítico en una medida contra malware</translation>
    </message>
    <message>
        <source>An action against malware failed critically</source>
        <translation>Error crítico en una medida contra malware</translation>
    </message>
    <message>
        <source>A rule against attack techniques blocked an operation</source>
        <translation>Una regla contra técnicas de ataque bloqueó una operación</translation>
    </message>
    <message>
        <source>A rule against attack techniques would have blocked an operation</source>
        <translation>Una regla contra técnicas de ataque habría bloqueado una operación</translation>
    </message>
    <message>
        <source>Access to a protected folder was blocked</source>
        <translation>Se bloqueó el acceso a una carpeta protegida</translation>
    </message>
    <message>
        <source>Access to a protected folder would have been blocked</source>
        <translation>Se habría bloqueado el acceso a una carpeta protegida</translation>
    </message>
    <message>
        <source>The malware protection is healthy</source>
        <translation>La protección contra malware está en buen estado</translation>
    </message>
    <message>
        <source>Report on the state of the malware protection</source>
        <translation>Informe de estado de la protección contra malware</translation>
    </message>
    <message>
        <source>The malware signatures were updated</source>
        <translation>Se actualizaron las firmas de malware</translation>
    </message>
    <message>
        <source>The malware signatures could not be updated</source>
        <translation>No se pudieron actualizar las firmas de malware</translation>
    </message>
    <message>
        <source>The malware engine was updated</source>
        <translation>Se actualizó el motor antimalware</translation>
    </message>
    <message>
        <source>The malware engine could not be updated</source>
        <translation>No se pudo actualizar el motor antimalware</translation>
    </message>
    <message>
        <source>Signatures were fetched from the cloud</source>
        <translation>Se obtuvieron firmas de la nube</translation>
    </message>
    <message>
        <source>The real-time protection met an error</source>
        <translation>La protección en tiempo real encontró un error</translation>
    </message>
    <message>
        <source>The real-time protection was switched on</source>
        <translation>Se activó la protección en tiempo real</translation>
    </message>
    <message>
        <source>The real-time protection was switched off</source>
        <translation>Se desactivó la protección en tiempo real</translation>
    </message>
    <message>
        <source>The configuration of the real-time protection changed</source>
        <translation>Cambió la configuración de la protección en tiempo real</translation>
    </message>
    <message>
        <source>The configuration of the malware protection changed</source>
        <translation>Cambió la configuración de la protección contra malware</translation>
    </message>
    <message>
        <source>The malware engine failed</source>
        <translation>Error del motor antimalware</translation>
    </message>
    <message>
        <source>The scan for unwanted software is off</source>
        <translation>El examen de software no deseado está desactivado</translation>
    </message>
    <message>
        <source>The scan for viruses is off</source>
        <translation>El examen de virus está desactivado</translation>
    </message>
    <message>
        <source>A change of a protected setting was blocked</source>
        <translation>Se bloqueó el cambio de una opción protegida</translation>
    </message>
    <message>
        <source>The remote desktop service could not start</source>
        <translation>El servicio de Escritorio remoto no pudo iniciarse</translation>
    </message>
    <message>
        <source>A session was logged on</source>
        <translation>Se inició una sesión</translation>
    </message>
    <message>
        <source>The shell of a session started</source>
        <translation>Se inició el shell de una sesión</translation>
    </message>
    <message>
        <source>A session was logged off</source>
        <translation>Se cerró una sesión</translation>
    </message>
    <message>
        <source>A session was disconnected by another</source>
        <translation>Una sesión fue desconectada por otra</translation>
    </message>
    <message>
        <source>A session was disconnected: reason code</source>
        <translation>Se desconectó una sesión: código de motivo</translation>
    </message>
    <message>
        <source>Logon to a session began</source>
        <translation>Comenzó el inicio de una sesión</translation>
    </message>
    <message>
        <source>Logon to a session ended</source>
        <translation>Terminó el inicio de una sesión</translation>
    </message>
    <message>
        <source>A listener took a connection</source>
        <translation>Un agente de escucha aceptó una conexión</translation>
    </message>
    <message>
        <source>A user was authenticated for remote desktop</source>
        <translation>Se autenticó un usuario para Escritorio remoto</translation>
    </message>
    <message>
        <source>A remote desktop connection was accepted</source>
        <translation>Se aceptó una conexión de Escritorio remoto</translation>
    </message>
    <message>
        <source>The remote desktop client connects to a server</source>
        <translation>El cliente de Escritorio remoto se conecta a un servidor</translation>
    </message>
    <message>
        <source>The remote desktop client connected</source>
        <translation>El cliente de Escritorio remoto se conectó</translation>
    </message>
    <message>
        <source>The remote desktop client was disconnected: reason code</source>
        <translation>El cliente de Escritorio remoto se desconectó: código de motivo</translation>
    </message>
    <message>
        <source>Hash of the user name of a remote desktop connection</source>
        <translation>Hash del nombre de usuario de una conexión de Escritorio remoto</translation>
    </message>
    <message>
        <source>The remote desktop client connects to an address</source>
        <translation>El cliente de Escritorio remoto se conecta a una dirección</translation>
    </message>
    <message>
        <source>A remote desktop connection object was made</source>
        <translation>Se creó un objeto de conexión de Escritorio remoto</translation>
    </message>
    <message>
        <source>A TCP connection for remote desktop was made</source>
        <translation>Se estableció una conexión TCP de Escritorio remoto</translation>
    </message>
    <message>
        <source>A remote desktop connection was disconnected</source>
        <translation>Se desconectó una conexión de Escritorio remoto</translation>
    </message>
    <message>
        <source>The reason of a disconnection of remote desktop</source>
        <translation>El motivo de una desconexión de Escritorio remoto</translation>
    </message>
    <message>
        <source>A connection for remote desktop was accepted from a client</source>
        <translation>Se aceptó de un cliente una conexión de Escritorio remoto</translation>
    </message>
    <message>
        <source>A remote desktop connection failed: wrong user name or password</source>
        <translation>Error de una conexión de Escritorio remoto: usuario o contraseña incorrectos</translation>
    </message>
    <message>
        <source>A WMI provider started</source>
        <translation>Se inició un proveedor WMI</translation>
    </message>
    <message>
        <source>A WMI operation failed</source>
        <translation>Error en una operación WMI</translation>
    </message>
    <message>
        <source>A temporary WMI event subscription of a provider</source>
        <translation>Suscripción temporal a eventos WMI de un proveedor</translation>
    </message>
    <message>
        <source>A temporary WMI event subscription was made</source>
        <translation>Se creó una suscripción temporal a eventos WMI</translation>
    </message>
    <message>
        <source>A permanent WMI event subscription was made</source>
        <translation>Se creó una suscripción permanente a eventos WMI</translation>
    </message>
    <message>
        <source>A service could not start</source>
        <translation>No se pudo iniciar un servicio</translation>
    </message>
    <message>
        <source>A service could not start because of another it depends on</source>
        <translation>No se pudo iniciar un servicio por otro del que depende</translation>
    </message>
    <message>
        <source>A service did not answer in time at its start</source>
        <translation>Un servicio no respondió a tiempo al iniciarse</translation>
    </message>
    <message>
        <source>A service did not answer in time</source>
        <translation>Un servicio no respondió a tiempo</translation>
    </message>
    <message>
        <source>A service hung at its start</source>
        <translation>Un servicio se bloqueó al iniciarse</translation>
    </message>
    <message>
        <source>A service ended with an error</source>
        <translation>Un servicio terminó con un error</translation>
    </message>
    <message>
        <source>A service ended with an error of its own</source>
        <translation>Un servicio terminó con un error propio</translation>
    </message>
    <message>
        <source>Drivers did not load at start</source>
        <translation>No se cargaron controladores en el arranque</translation>
    </message>
    <message>
        <source>A service asks for interaction that is not allowed</source>
        <translation>Un servicio pide una interacción que no está permitida</translation>
    </message>
    <message>
        <source>A service ended unexpectedly and will be restarted</source>
        <translation>Un servicio terminó inesperadamente y se reiniciará</translation>
    </message>
    <message>
        <source>A service ended unexpectedly</source>
        <translation>Un servicio terminó inesperadamente</translation>
    </message>
    <message>
        <source>A service was sent a control</source>
        <translation>Se envió un control a un servicio</translation>
    </message>
    <message>
        <source>A service changed its state</source>
        <translation>Un servicio cambió de estado</translation>
    </message>
    <message>
        <source>A service could not log on</source>
        <translation>Un servicio no pudo iniciar sesión</translation>
    </message>
    <message>
        <source>The start type of a service was changed</source>
        <translation>Se cambió el tipo de inicio de un servicio</translation>
    </message>
    <message>
        <source>A service lacks the right to log on</source>
        <translation>Un servicio no tiene derecho a iniciar sesión</translation>
    </message>
    <message>
        <source>A service was told to stop</source>
        <translation>Se ordenó detener un servicio</translation>
    </message>
    <message>
        <source>The event log service started</source>
        <translation>Se inició el servicio de registro de eventos</translation>
    </message>
    <message>
        <source>The event log service was stopped</source>
        <translation>Se detuvo el servicio de registro de eventos</translation>
    </message>
    <message>
        <source>The last shutdown was unexpected</source>
        <translation>El último cierre del sistema fue inesperado</translation>
    </message>
    <message>
        <source>Version of the operating system at start</source>
        <translation>Versión del sistema operativo en el arranque</translation>
    </message>
    <message>
        <source>The name of the computer was changed</source>
        <translation>Se cambió el nombre del equipo</translation>
    </message>
    <message>
        <source>Time since the system was started</source>
        <translation>Tiempo transcurrido desde el arranque del sistema</translation>
    </message>
    <message>
        <source>The operating system started</source>
        <translation>Se inició el sistema operativo</translation>
    </message>
    <message>
        <source>The operating system is shutting down</source>
        <translation>El sistema operativo se está cerrando</translation>
    </message>
    <message>
        <source>A registry hive was reorganised</source>
        <translation>Se reorganizó un subárbol del Registro</translation>
    </message>
    <message>
        <source>The access history of a registry hive was cleared</source>
        <translation>Se borró el historial de acceso de un subárbol del Registro</translation>
    </message>
    <message>
        <source>The system restarted without a clean shutdown</source>
        <translation>El sistema se reinició sin apagarse limpiamente</translation>
    </message>
    <message>
        <source>The system goes to sleep</source>
        <translation>El sistema entra en suspensión</translation>
    </message>
    <message>
        <source>The system woke from sleep</source>
        <translation>El sistema salió de la suspensión</translation>
    </message>
    <message>
        <source>The power manager began a shutdown</source>
        <translation>El administrador de energía inició un apagado</translation>
    </message>
    <message>
        <source>The state of connectivity in standby</source>
        <translation>Estado de la conectividad en espera</translation>
    </message>
    <message>
        <source>The system enters modern standby</source>
        <translation>El sistema entra en espera moderna</translation>
    </message>
    <message>
        <source>The system leaves modern standby</source>
        <translation>El sistema sale de la espera moderna</translation>
    </message>
    <message>
        <source>A restart or shutdown could not be done</source>
        <translation>No se pudo realizar un reinicio o un apagado</translation>
    </message>
    <message>
        <source>A process began a restart or shutdown</source>
        <translation>Un proceso inició un reinicio o un apagado</translation>
    </message>
    <message>
        <source>The reason of an unexpected shutdown was given</source>
        <translation>Se indicó el motivo de un apagado inesperado</translation>
    </message>
    <message>
        <source>Notification of a logon for user experience</source>
        <translation>Notificación de inicio de sesión para la experiencia del usuario</translation>
    </message>
    <message>
        <source>Notification of a logoff for user experience</source>
        <translation>Notificación de cierre de sesión para la experiencia del usuario</translation>
    </message>
    <message>
        <source>A transfer job was created</source>
        <translation>Se creó un trabajo de transferencia</translation>
    </message>
    <message>
        <source>A transfer job ended</source>
        <translation>Terminó un trabajo de transferencia</translation>
    </message>
    <message>
        <source>A transfer job was cancelled</source>
        <translation>Se canceló un trabajo de transferencia</translation>
    </message>
    <message>
        <source>A transfer job was created: files and owner</source>
        <translation>Se creó un trabajo de transferencia: archivos y propietario</translation>
    </message>
    <message>
        <source>A transfer began</source>
        <translation>Comenzó una transferencia</translation>
    </message>
    <message>
        <source>A transfer stopped</source>
        <translation>Se detuvo una transferencia</translation>
    </message>
    <message>
        <source>A transfer stopped with an error</source>
        <translation>Se detuvo una transferencia con un error</translation>
    </message>
    <message>
        <source>A setting of a firewall profile was changed</source>
        <translation>Se cambió una opción de un perfil del firewall</translation>
    </message>
    <message>
        <source>All firewall rules were deleted</source>
        <translation>Se eliminaron todas las reglas del firewall</translation>
    </message>
    <message>
        <source>A remote management session is created</source>
        <translation>Se crea una sesión de administración remota</translation>
    </message>
    <message>
        <source>A remote management session is closed</source>
        <translation>Se cierra una sesión de administración remota</translation>
    </message>
    <message>
        <source>A remote management shell was created on the server</source>
        <translation>Se creó un shell de administración remota en el servidor</translation>
    </message>
    <message>
        <source>A remote management operation failed</source>
        <translation>Error en una operación de administración remota</translation>
    </message>
    <message>
        <source>A remote management client could not authenticate</source>
        <translation>Un cliente de administración remota no se pudo autenticar</translation>
    </message>
    <message>
        <source>A remote management user was authenticated</source>
        <translation>Se autenticó un usuario de administración remota</translation>
    </message>
    <message>
        <source>A program was allowed to run</source>
        <translation>Se permitió la ejecución de un programa</translation>
    </message>
    <message>
        <source>A program would have been blocked</source>
        <translation>Se habría bloqueado un programa</translation>
    </message>
    <message>
        <source>A program was blocked</source>
        <translation>Se bloqueó un programa</translation>
    </message>
    <message>
        <source>A script or installer was allowed to run</source>
        <translation>Se permitió la ejecución de un script o instalador</translation>
    </message>
    <message>
        <source>A script or installer would have been blocked</source>
        <translation>Se habría bloqueado un script o instalador</translation>
    </message>
    <message>
        <source>A script or installer was blocked</source>
        <translation>Se bloqueó un script o instalador</translation>
    </message>
    <message>
        <source>A driver was blocked: its certificate was revoked</source>
        <translation>Se bloqueó un controlador: se había revocado su certificado</translation>
    </message>
    <message>
        <source>A process tried to load a file without the signature it needs</source>
        <translation>Un proceso intentó cargar un archivo sin la firma que necesita</translation>
    </message>
    <message>
        <source>A file would have been blocked by the code integrity policy</source>
        <translation>La directiva de integridad de código habría bloqueado un archivo</translation>
    </message>
    <message>
        <source>A file was blocked by the code integrity policy</source>
        <translation>La directiva de integridad de código bloqueó un archivo</translation>
    </message>
    <message>
        <source>A program crashed</source>
        <translation>Un programa dejó de funcionar</translation>
    </message>
    <message>
        <source>A program could not read a file because of its disk or network</source>
        <translation>Un programa no pudo leer un archivo por su disco o red</translation>
    </message>
    <message>
        <source>A program stopped answering and was closed</source>
        <translation>Un programa dejó de responder y se cerró</translation>
    </message>
    <message>
        <source>An error report was made</source>
        <translation>Se creó un informe de errores</translation>
    </message>
    <message>
        <source>A product was installed: result</source>
        <translation>Se instaló un producto: resultado</translation>
    </message>
    <message>
        <source>A product was removed: result</source>
        <translation>Se quitó un producto: resultado</translation>
    </message>
    <message>
        <source>An installer transaction began</source>
        <translation>Comenzó una transacción del instalador</translation>
    </message>
    <message>
        <source>An installer transaction ended</source>
        <translation>Terminó una transacción del instalador</translation>
    </message>
    <message>
        <source>A product was installed</source>
        <translation>Se instaló un producto</translation>
    </message>
    <message>
        <source>A product could not be installed</source>
        <translation>No se pudo instalar un producto</translation>
    </message>
    <message>
        <source>A product was removed</source>
        <translation>Se quitó un producto</translation>
    </message>
    <message>
        <source>The policy of the computer was processed without changes</source>
        <translation>La directiva del equipo se procesó sin cambios</translation>
    </message>
    <message>
        <source>The policy of the user was processed without changes</source>
        <translation>La directiva del usuario se procesó sin cambios</translation>
    </message>
    <message>
        <source>The policy of the computer was processed with changes</source>
        <translation>La directiva del equipo se procesó con cambios</translation>
    </message>
    <message>
        <source>The policy of the user was processed with changes</source>
        <translation>La directiva del usuario se procesó con cambios</translation>
    </message>
    <message>
        <source>A group policy file could not be read</source>
        <translation>No se pudo leer un archivo de directiva de grupo</translation>
    </message>
    <message>
        <source>Group policy failed: no connection to a domain controller</source>
        <translation>Error de directiva de grupo: sin conexión con un controlador de dominio</translation>
    </message>
    <message>
        <source>An update was installed</source>
        <translation>Se instaló una actualización</translation>
    </message>
    <message>
        <source>An update could not be installed</source>
        <translation>No se pudo instalar una actualización</translation>
    </message>
    <message>
        <source>The installation of an update began</source>
        <translation>Comenzó la instalación de una actualización</translation>
    </message>
    <message>
        <source>The download of an update began</source>
        <translation>Comenzó la descarga de una actualización</translation>
    </message>
    <message>
        <source>An outgoing NTLM authentication would be blocked</source>
        <translation>Se bloquearía una autenticación NTLM saliente</translation>
    </message>
    <message>
        <source>An NTLM authentication in the domain would be blocked</source>
        <translation>Se bloquearía una autenticación NTLM en el dominio</translation>
    </message>
    <message>
        <source>A domain controller would block an NTLM authentication</source>
        <translation>Un controlador de dominio bloquearía una autenticación NTLM</translation>
    </message>
    <message>
        <source>A document was printed</source>
        <translation>Se imprimió un documento</translation>
    </message>
    <message>
        <source>A printer driver was added or updated</source>
        <translation>Se agregó o actualizó un controlador de impresora</translation>
    </message>
    <message>
        <source>A print spooler module could not be loaded</source>
        <translation>No se pudo cargar un módulo de la cola de impresión</translation>
    </message>
    <message>
        <source>An SMB session could not be authenticated</source>
        <translation>No se pudo autenticar una sesión SMB</translation>
    </message>
    <message>
        <source>A client used SMB 1</source>
        <translation>Un cliente usó SMB 1</translation>
    </message>
    <message>
        <source>A device was configured</source>
        <translation>Se configuró un dispositivo</translation>
    </message>
    <message>
        <source>A device was started</source>
        <translation>Se inició un dispositivo</translation>
    </message>
    <message>
        <source>A device was deleted</source>
        <translation>Se eliminó un dispositivo</translation>
    </message>
    <message>
        <source>A certificate chain was built</source>
        <translation>Se creó una cadena de certificados</translation>
    </message>
    <message>
        <source>A certificate chain was checked against a policy</source>
        <translation>Se comprobó una cadena de certificados con una directiva</translation>
    </message>
    <message>
        <source>The revocation of a certificate was checked</source>
        <translation>Se comprobó la revocación de un certificado</translation>
    </message>
    <message>
        <source>The private key of a certificate was used</source>
        <translation>Se usó la clave privada de un certificado</translation>
    </message>
    <message>
        <source>Details of a certificate chain</source>
        <translation>Detalles de una cadena de certificados</translation>
    </message>
    <message>
        <source>A DNS query was asked for</source>
        <translation>Se solicitó una consulta DNS</translation>
    </message>
    <message>
        <source>A DNS query ended</source>
        <translation>Terminó una consulta DNS</translation>
    </message>
    <message>
        <source>A name could not be resolved: no DNS server answered</source>
        <translation>No se pudo resolver un nombre: ningún servidor DNS respondió</translation>
    </message>
    <message>
        <source>A disk has a bad block</source>
        <translation>Un disco tiene un bloque defectuoso</translation>
    </message>
    <message>
        <source>The driver found an error of the disk controller</source>
        <translation>El controlador detectó un error de la controladora de disco</translation>
    </message>
    <message>
        <source>An error was found while paging</source>
        <translation>Se detectó un error durante la paginación</translation>
    </message>
    <message>
        <source>A disk operation was tried again</source>
        <translation>Se reintentó una operación de disco</translation>
    </message>
    <message>
        <source>The file system structure is damaged</source>
        <translation>La estructura del sistema de archivos está dañada</translation>
    </message>
    <message>
        <source>State of a volume</source>
        <translation>Estado de un volumen</translation>
    </message>
    <message>
        <source>The time is synchronised with a source</source>
        <translation>La hora se sincroniza con un origen</translation>
    </message>
    <message>
        <source>The time was not synchronised</source>
        <translation>No se sincronizó la hora</translation>
    </message>
    <message>
        <source>Always logged</source>
        <translation>Registrado siempre</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>Detallado</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Auditoría correcta</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Error de auditoría</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clásico</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Diagnostics context</source>
        <translation>Contexto de diagnóstico</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Software quality</source>
        <translation>Calidad del software</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detención</translation>
    </message>
    <message>
        <source>Data collection start</source>
        <translation>Inicio de recopilación de datos</translation>
    </message>
    <message>
        <source>Data collection stop</source>
        <translation>Detención de recopilación de datos</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Event processing</source>
        <translation>Procesamiento de eventos</translation>
    </message>
    <message>
        <source>Service shutdown</source>
        <translation>Cierre del servicio</translation>
    </message>
    <message>
        <source>Log cleared</source>
        <translation>Borrado de registro</translation>
    </message>
    <message>
        <source>Security state change</source>
        <translation>Cambio de estado de seguridad</translation>
    </message>
    <message>
        <source>Security system extension</source>
        <translation>Extensión del sistema de seguridad</translation>
    </message>
    <message>
        <source>System integrity</source>
        <translation>Integridad del sistema</translation>
    </message>
    <message>
        <source>IPsec driver</source>
        <translation>Controlador IPsec</translation>
    </message>
    <message>
        <source>Other system events</source>
        <translation>Otros eventos del sistema</translation>
    </message>
    <message>
        <source>Logon</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>Account lockout</source>
        <translation>Bloqueo de cuenta</translation>
    </message>
    <message>
        <source>IPsec main mode</source>
        <translation>Modo principal de IPsec</translation>
    </message>
    <message>
        <source>Special logon</source>
        <translation>Inicio de sesión especial</translation>
    </message>
    <message>
        <source>IPsec quick mode</source>
        <translation>Modo rápido de IPsec</translation>
    </message>
    <message>
        <source>IPsec extended mode</source>
        <translation>Modo extendido de IPsec</translation>
    </message>
    <message>
        <source>Other logon and logoff events</source>
        <translation>Otros eventos de inicio y cierre de sesión</translation>
    </message>
    <message>
        <source>Network policy server</source>
        <translation>Servidor de directivas de redes</translation>
    </message>
    <message>
        <source>User and device claims</source>
        <translation>Notificaciones de usuario y dispositivo</translation>
    </message>
    <message>
        <source>Group membership</source>
        <translation>Pertenencia a grupos</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Sistema de archivos</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kernel object</source>
        <translation>Objeto de kernel</translation>
    </message>
    <message>
        <source>Account database (SAM)</source>
        <translation>Base de datos de cuentas (SAM)</translation>
    </message>
    <message>
        <source>Other object access</source>
        <translation>Otros accesos a objetos</translation>
    </message>
    <message>
        <source>Certification services</source>
        <translation>Servicios de certificación</translation>
    </message>
    <message>
        <source>Application generated</source>
        <translation>Generado por aplicación</translation>
    </message>
    <message>
        <source>Handle manipulation</source>
        <translation>Manipulación de identificadores</translation>
    </message>
    <message>
        <source>File share</source>
        <translation>Recurso compartido de archivos</translation>
    </message>
    <message>
        <source>Filtering platform packet drop</source>
        <translation>Paquetes descartados por la Plataforma de filtrado</translation>
    </message>
    <message>
        <source>Filtering platform connection</source>
        <translation>Conexión de la Plataforma de filtrado</translation>
    </message>
    <message>
        <source>Detailed file share</source>
        <translation>Recurso compartido de archivos detallado</translation>
    </message>
    <message>
        <source>Removable storage</source>
        <translation>Almacenamiento extraíble</translation>
    </message>
    <message>
        <source>Central policy staging</source>
        <translation>Almacenamiento provisional de directiva central</translation>
    </message>
    <message>
        <source>Sensitive privilege use</source>
        <translation>Uso de privilegios confidenciales</translation>
    </message>
    <message>
        <source>Non-sensitive privilege use</source>
        <translation>Uso de privilegios no confidenciales</translation>
    </message>
    <message>
        <source>Other privilege use</source>
        <translation>Otros usos de privilegios</translation>
    </message>
    <message>
        <source>Process creation</source>
        <translation>Creación de procesos</translation>
    </message>
    <message>
        <source>Process termination</source>
        <translation>Finalización de procesos</translation>
    </message>
    <message>
        <source>Data protection (DPAPI)</source>
        <translation>Protección de datos (DPAPI)</translation>
    </message>
    <message>
        <source>Remote procedure calls</source>
        <translation>Llamadas a procedimiento remoto</translation>
    </message>
    <message>
        <source>Plug and play</source>
        <translation>Plug and Play</translation>
    </message>
    <message>
        <source>Token right adjusted</source>
        <translation>Derecho de token ajustado</translation>
    </message>
    <message>
        <source>Audit policy change</source>
        <translation>Cambio en la directiva de auditoría</translation>
    </message>
    <message>
        <source>Authentication policy change</source>
        <translation>Cambio de la directiva de autenticación</translation>
    </message>
    <message>
        <source>Authorization policy change</source>
        <translation>Cambio de la directiva de autorización</translation>
    </message>
    <message>
        <source>Firewall rule change</source>
        <translation>Cambio de las reglas del firewall</translation>
    </message>
    <message>
        <source>Filtering platform policy change</source>
        <translation>Cambio de la directiva de la Plataforma de filtrado</translation>
    </message>
    <message>
        <source>Other policy change</source>
        <translation>Otros cambios de directiva</translation>
    </message>
    <message>
        <source>User account management</source>
        <translation>Administración de cuentas de usuario</translation>
    </message>
    <message>
        <source>Computer account management</source>
        <translation>Administración de cuentas de equipo</translation>
    </message>
    <message>
        <source>Security group management</source>
        <translation>Administración de grupos de seguridad</translation>
    </message>
    <message>
        <source>Distribution group management</source>
        <translation>Administración de grupos de distribución</translation>
    </message>
    <message>
        <source>Application group management</source>
        <translation>Administración de grupos de aplicaciones</translation>
    </message>
    <message>
        <source>Other account management</source>
        <translation>Otra administración de cuentas</translation>
    </message>
    <message>
        <source>Directory service access</source>
        <translation>Acceso del servicio de directorio</translation>
    </message>
    <message>
        <source>Directory service change</source>
        <translation>Cambios de servicio de directorio</translation>
    </message>
    <message>
        <source>Directory service replication</source>
        <translation>Replicación de servicio de directorio</translation>
    </message>
    <message>
        <source>Detailed directory service replication</source>
        <translation>Replicación de servicio de directorio detallada</translation>
    </message>
    <message>
        <source>Credential validation</source>
        <translation>Validación de credenciales</translation>
    </message>
    <message>
        <source>Kerberos service tickets</source>
        <translation>Vales de servicio de Kerberos</translation>
    </message>
    <message>
        <source>Other account logon events</source>
        <translation>Otros eventos de inicio de sesión de cuentas</translation>
    </message>
    <message>
        <source>Kerberos authentication</source>
        <translation>Autenticación Kerberos</translation>
    </message>
    <message>
        <source>File time changed</source>
        <translation>Hora de archivo cambiada</translation>
    </message>
    <message>
        <source>Network connection</source>
        <translation>Conexión de red</translation>
    </message>
    <message>
        <source>Sysmon state change</source>
        <translation>Cambio de estado de Sysmon</translation>
    </message>
    <message>
        <source>Process end</source>
        <translation>Fin de proceso</translation>
    </message>
    <message>
        <source>Driver loaded</source>
        <translation>Controlador cargado</translation>
    </message>
    <message>
        <source>Image loaded</source>
        <translation>Imagen cargada</translation>
    </message>
    <message>
        <source>Remote thread</source>
        <translation>Subproceso remoto</translation>
    </message>
    <message>
        <source>Raw disk access</source>
        <translation>Acceso directo al disco</translation>
    </message>
    <message>
        <source>Process access</source>
        <translation>Acceso a proceso</translation>
    </message>
    <message>
        <source>File creation</source>
        <translation>Creación de archivo</translation>
    </message>
    <message>
        <source>Registry object</source>
        <translation>Objeto del Registro</translation>
    </message>
    <message>
        <source>Registry value</source>
        <translation>Valor del Registro</translation>
    </message>
    <message>
        <source>Registry rename</source>
        <translation>Cambio de nombre en el Registro</translation>
    </message>
    <message>
        <source>File stream</source>
        <translation>Secuencia de archivo</translation>
    </message>
    <message>
        <source>Sysmon configuration</source>
        <translation>Configuración de Sysmon</translation>
    </message>
    <message>
        <source>Pipe created</source>
        <translation>Canalización creada</translation>
    </message>
    <message>
        <source>Pipe connected</source>
        <translation>Canalización conectada</translation>
    </message>
    <message>
        <source>WMI filter</source>
        <translation>Filtro WMI</translation>
    </message>
    <message>
        <source>WMI consumer</source>
        <translation>Consumidor WMI</translation>
    </message>
    <message>
        <source>WMI binding</source>
        <translation>Enlace WMI</translation>
    </message>
    <message>
        <source>DNS query</source>
        <translation>Consulta DNS</translation>
    </message>
    <message>
        <source>File deletion archived</source>
        <translation>Eliminación de archivo archivada</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Process tampering</source>
        <translation>Manipulación de proceso</translation>
    </message>
    <message>
        <source>File deletion</source>
        <translation>Eliminación de archivo</translation>
    </message>
    <message>
        <source>File blocked</source>
        <translation>Archivo bloqueado</translation>
    </message>
    <message>
        <source>File shredding blocked</source>
        <translation>Destrucción de archivo bloqueada</translation>
    </message>
    <message>
        <source>Executable written</source>
        <translation>Ejecutable escrito</translation>
    </message>
    <message>
        <source>Sysmon error</source>
        <translation>Error de Sysmon</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interactivo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Por lotes</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloqueo</translation>
    </message>
    <message>
        <source>Network, clear text</source>
        <translation>Red, texto no cifrado</translation>
    </message>
    <message>
        <source>New credentials</source>
        <translation>Nuevas credenciales</translation>
    </message>
    <message>
        <source>Remote interactive</source>
        <translation>Interactivo remoto</translation>
    </message>
    <message>
        <source>Cached interactive</source>
        <translation>Interactivo en caché</translation>
    </message>
    <message>
        <source>Cached remote interactive</source>
        <translation>Interactivo remoto en caché</translation>
    </message>
    <message>
        <source>Cached unlock</source>
        <translation>Desbloqueo en caché</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Next authentication method is tried</source>
        <translation>Se prueba el siguiente método de autenticación</translation>
    </message>
    <message>
        <source>Unsuccessful</source>
        <translation>Sin éxito</translation>
    </message>
    <message>
        <source>Access violation</source>
        <translation>Infracción de acceso</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <translation>Parámetro no válido</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Object name not found</source>
        <translation>Nombre de objeto no encontrado</translation>
    </message>
    <message>
        <source>No logon server is available</source>
        <translation>Ningún servidor de inicio de sesión disponible</translation>
    </message>
    <message>
        <source>Account name is not valid</source>
        <translation>El nombre de cuenta no es válido</translation>
    </message>
    <message>
        <source>User name does not exist</source>
        <translation>El nombre de usuario no existe</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Contraseña incorrecta</translation>
    </message>
    <message>
        <source>Password breaks the policy</source>
        <translation>La contraseña incumple la directiva</translation>
    </message>
    <message>
        <source>Bad user name or password</source>
        <translation>Nombre de usuario o contraseña incorrectos</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>Restricción de cuenta</translation>
    </message>
    <message>
        <source>Outside of the permitted hours</source>
        <translation>Fuera del horario permitido</translation>
    </message>
    <message>
        <source>Not permitted from this computer</source>
        <translation>No permitido desde este equipo</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Contraseña caducada</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Cuenta deshabilitada</translation>
    </message>
    <message>
        <source>Name could not be mapped to a SID</source>
        <translation>No se pudo asignar el nombre a un SID</translation>
    </message>
    <message>
        <source>Insufficient resources</source>
        <translation>Recursos insuficientes</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>No compatible</translation>
    </message>
    <message>
        <source>Server in the wrong state</source>
        <translation>Servidor en estado incorrecto</translation>
    </message>
    <message>
        <source>Domain does not exist</source>
        <translation>El dominio no existe</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Error interno</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es un directorio</translation>
    </message>
    <message>
        <source>Clocks are too far apart</source>
        <translation>Los relojes difieren demasiado</translation>
    </message>
    <message>
        <source>Logon type not granted</source>
        <translation>Tipo de inicio de sesión no concedido</translation>
    </message>
    <message>
        <source>Log is full</source>
        <translation>El registro está lleno</translation>
    </message>
    <message>
        <source>No trust secret</source>
        <translation>Sin secreto de confianza</translation>
    </message>
    <message>
        <source>No trust account</source>
        <translation>Sin cuenta de confianza</translation>
    </message>
    <message>
        <source>Trust to the domain failed</source>
        <translation>Error de confianza con el dominio</translation>
    </message>
    <message>
        <source>Trust relationship failed</source>
        <translation>Error en la relación de confianza</translation>
    </message>
    <message>
        <source>Trust failure</source>
        <translation>Error de confianza</translation>
    </message>
    <message>
        <source>Netlogon is not started</source>
        <translation>Netlogon no está iniciado</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Cuenta caducada</translation>
    </message>
    <message>
        <source>Possible deadlock</source>
        <translation>Posible interbloqueo</translation>
    </message>
    <message>
        <source>Interdomain trust account</source>
        <translation>Cuenta de confianza entre dominios</translation>
    </message>
    <message>
        <source>Computer account used to log on</source>
        <translation>Inicio de sesión con una cuenta de equipo</translation>
    </message>
    <message>
        <source>Server account used to log on</source>
        <translation>Inicio de sesión con una cuenta de servidor</translation>
    </message>
    <message>
        <source>Domain trust is inconsistent</source>
        <translation>La confianza del dominio es incoherente</translation>
    </message>
    <message>
        <source>Session was deleted</source>
        <translation>Se eliminó la sesión</translation>
    </message>
    <message>
        <source>Password has to be changed first</source>
        <translation>Se debe cambiar antes la contraseña</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Domain controller not found</source>
        <translation>Controlador de dominio no encontrado</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Cuenta bloqueada</translation>
    </message>
    <message>
        <source>Network not reachable</source>
        <translation>Red inaccesible</translation>
    </message>
    <message>
        <source>Logon failed unexpectedly</source>
        <translation>El inicio de sesión falló inesperadamente</translation>
    </message>
    <message>
        <source>Account has no stored secret</source>
        <translation>La cuenta no tiene secreto almacenado</translation>
    </message>
    <message>
        <source>Wrong PIN of the smart card</source>
        <translation>PIN de tarjeta inteligente incorrecto</translation>
    </message>
    <message>
        <source>Downgrade of the authentication was found</source>
        <translation>Se detectó una degradación de la autenticación</translation>
    </message>
    <message>
        <source>Authentication firewall: not permitted</source>
        <translation>Firewall de autenticación: no permitido</translation>
    </message>
    <message>
        <source>NTLM is blocked</source>
        <translation>NTLM está bloqueado</translation>
    </message>
    <message>
        <source>Client&apos;s entry has expired</source>
        <translation>La entrada del cliente ha caducado</translation>
    </message>
    <message>
        <source>Server&apos;s entry has expired</source>
        <translation>La entrada del servidor ha caducado</translation>
    </message>
    <message>
        <source>Protocol version not supported</source>
        <translation>Versión de protocolo no compatible</translation>
    </message>
    <message>
        <source>Client&apos;s key is of an old master key</source>
        <translation>La clave del cliente es de una clave maestra antigua</translation>
    </message>
    <message>
        <source>Server&apos;s key is of an old master key</source>
        <translation>La clave del servidor es de una clave maestra antigua</translation>
    </message>
    <message>
        <source>Client (user) not known</source>
        <translation>Cliente (usuario) desconocido</translation>
    </message>
    <message>
        <source>Server (service) not known</source>
        <translation>Servidor (servicio) desconocido</translation>
    </message>
    <message>
        <source>Several entries of one name</source>
        <translation>Varias entradas con el mismo nombre</translation>
    </message>
    <message>
        <source>Client or server has no key</source>
        <translation>El cliente o el servidor no tiene clave</translation>
    </message>
    <message>
        <source>Postdating not permitted</source>
        <translation>Posfechado no permitido</translation>
    </message>
    <message>
        <source>Requested start is later than the end</source>
        <translation>El inicio solicitado es posterior al final</translation>
    </message>
    <message>
        <source>Policy forbids the request</source>
        <translation>La directiva prohíbe la solicitud</translation>
    </message>
    <message>
        <source>Option cannot be granted</source>
        <translation>No se puede conceder la opción</translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation>Tipo de cifrado no compatible</translation>
    </message>
    <message>
        <source>Checksum type not supported</source>
        <translation>Tipo de suma de comprobación no compatible</translation>
    </message>
    <message>
        <source>Kind of pre-authentication not supported</source>
        <translation>Tipo de autenticación previa no compatible</translation>
    </message>
    <message>
        <source>Transited type not supported</source>
        <translation>Tipo de tránsito no compatible</translation>
    </message>
    <message>
        <source>Client disabled, expired or locked</source>
        <translation>Cliente deshabilitado, caducado o bloqueado</translation>
    </message>
    <message>
        <source>Service&apos;s credentials revoked</source>
        <translation>Credenciales del servicio revocadas</translation>
    </message>
    <message>
        <source>Ticket-granting ticket revoked</source>
        <translation>Vale de concesión de vales revocado</translation>
    </message>
    <message>
        <source>Client not valid yet</source>
        <translation>El cliente aún no es válido</translation>
    </message>
    <message>
        <source>Service not valid yet</source>
        <translation>El servicio aún no es válido</translation>
    </message>
    <message>
        <source>Wrong password (pre-authentication failed)</source>
        <translation>Contraseña incorrecta (error de autenticación previa)</translation>
    </message>
    <message>
        <source>Pre-authentication required</source>
        <translation>Se requiere autenticación previa</translation>
    </message>
    <message>
        <source>Ticket is of another server</source>
        <translation>El vale es de otro servidor</translation>
    </message>
    <message>
        <source>User-to-user only</source>
        <translation>Solo de usuario a usuario</translation>
    </message>
    <message>
        <source>Transited path refused</source>
        <translation>Ruta de tránsito rechazada</translation>
    </message>
    <message>
        <source>Service not available</source>
        <translation>Servicio no disponible</translation>
    </message>
    <message>
        <source>Integrity check failed</source>
        <translation>Error en la comprobación de integridad</translation>
    </message>
    <message>
        <source>Ticket expired</source>
        <translation>Vale caducado</translation>
    </message>
    <message>
        <source>Ticket not valid yet</source>
        <translation>El vale aún no es válido</translation>
    </message>
    <message>
        <source>Request was replayed</source>
        <translation>La solicitud es una reproducción</translation>
    </message>
    <message>
        <source>Ticket is not for us</source>
        <translation>El vale no es para nosotros</translation>
    </message>
    <message>
        <source>Ticket and authenticator do not match</source>
        <translation>El vale y el autenticador no coinciden</translation>
    </message>
    <message>
        <source>Network address does not match</source>
        <translation>La dirección de red no coincide</translation>
    </message>
    <message>
        <source>Protocol version does not match</source>
        <translation>La versión del protocolo no coincide</translation>
    </message>
    <message>
        <source>Wrong message type</source>
        <translation>Tipo de mensaje incorrecto</translation>
    </message>
    <message>
        <source>Message was modified</source>
        <translation>El mensaje fue modificado</translation>
    </message>
    <message>
        <source>Message out of order</source>
        <translation>Mensaje fuera de orden</translation>
    </message>
    <message>
        <source>Key version not available</source>
        <translation>Versión de clave no disponible</translation>
    </message>
    <message>
        <source>Service key not available</source>
        <translation>Clave de servicio no disponible</translation>
    </message>
    <message>
        <source>Mutual authentication failed</source>
        <translation>Error de autenticación mutua</translation>
    </message>
    <message>
        <source>Wrong direction of the message</source>
        <translation>Dirección del mensaje incorrecta</translation>
    </message>
    <message>
        <source>Other authentication method required</source>
        <translation>Se requiere otro método de autenticación</translation>
    </message>
    <message>
        <source>Wrong sequence number</source>
        <translation>Número de secuencia incorrecto</translation>
    </message>
    <message>
        <source>Unfit checksum type</source>
        <translation>Tipo de suma de comprobación inadecuado</translation>
    </message>
    <message>
        <source>Transited path not acceptable</source>
        <translation>Ruta de tránsito no aceptable</translation>
    </message>
    <message>
        <source>Answer too large for UDP</source>
        <translation>Respuesta demasiado grande para UDP</translation>
    </message>
    <message>
        <source>Generic error</source>
        <translation>Error genérico</translation>
    </message>
    <message>
        <source>Field too long</source>
        <translation>Campo demasiado largo</translation>
    </message>
    <message>
        <source>Client&apos;s certificate is not trusted</source>
        <translation>El certificado del cliente no es de confianza</translation>
    </message>
    <message>
        <source>Domain controller&apos;s certificate is not trusted</source>
        <translation>El certificado del controlador de dominio no es de confianza</translation>
    </message>
    <message>
        <source>Signature not valid</source>
        <translation>La firma no es válida</translation>
    </message>
    <message>
        <source>Stronger key needed</source>
        <translation>Se necesita una clave más segura</translation>
    </message>
    <message>
        <source>Certificate does not fit</source>
        <translation>El certificado no corresponde</translation>
    </message>
    <message>
        <source>No ticket-granting ticket</source>
        <translation>Sin vale de concesión de vales</translation>
    </message>
    <message>
        <source>Wrong realm</source>
        <translation>Dominio Kerberos incorrecto</translation>
    </message>
    <message>
        <source>DES-CBC-CRC, weak</source>
        <translation>DES-CBC-CRC, débil</translation>
    </message>
    <message>
        <source>DES-CBC-MD4, weak</source>
        <translation>DES-CBC-MD4, débil</translation>
    </message>
    <message>
        <source>DES-CBC-MD5, weak</source>
        <translation>DES-CBC-MD5, débil</translation>
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
        <translation>RC4-HMAC, débil</translation>
    </message>
    <message>
        <source>RC4-HMAC-EXP, weak</source>
        <translation>RC4-HMAC-EXP, débil</translation>
    </message>
    <message>
        <source>None (request failed)</source>
        <translation>Ninguno (error en la solicitud)</translation>
    </message>
    <message>
        <source>forwardable</source>
        <translation>reenviable</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>reenviado</translation>
    </message>
    <message>
        <source>proxiable</source>
        <translation>admite proxy</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>allow postdate</source>
        <translation>permite posfechado</translation>
    </message>
    <message>
        <source>postdated</source>
        <translation>posfechado</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>renewable</source>
        <translation>renovable</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>inicial</translation>
    </message>
    <message>
        <source>pre-authenticated</source>
        <translation>autenticado previamente</translation>
    </message>
    <message>
        <source>opt hardware authentication</source>
        <translation>autenticación por hardware</translation>
    </message>
    <message>
        <source>transit checked</source>
        <translation>tránsito comprobado</translation>
    </message>
    <message>
        <source>ok as delegate</source>
        <translation>válido como delegado</translation>
    </message>
    <message>
        <source>constrained delegation</source>
        <translation>delegación restringida</translation>
    </message>
    <message>
        <source>canonicalize</source>
        <translation>canonizar</translation>
    </message>
    <message>
        <source>no transit check</source>
        <translation>sin comprobación de tránsito</translation>
    </message>
    <message>
        <source>renewable accepted</source>
        <translation>se acepta renovable</translation>
    </message>
    <message>
        <source>encrypt in session key</source>
        <translation>cifrar en clave de sesión</translation>
    </message>
    <message>
        <source>renew</source>
        <translation>renovar</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>validar</translation>
    </message>
    <message>
        <source>None (not required)</source>
        <translation>Ninguna (no requerida)</translation>
    </message>
    <message>
        <source>Encrypted time stamp</source>
        <translation>Marca de tiempo cifrada</translation>
    </message>
    <message>
        <source>Encryption types</source>
        <translation>Tipos de cifrado</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>Tarjeta inteligente</translation>
    </message>
    <message>
        <source>Smart card request</source>
        <translation>Solicitud de tarjeta inteligente</translation>
    </message>
    <message>
        <source>Smart card answer</source>
        <translation>Respuesta de tarjeta inteligente</translation>
    </message>
    <message>
        <source>Encryption types, new form</source>
        <translation>Tipos de cifrado, forma nueva</translation>
    </message>
    <message>
        <source>Service referral</source>
        <translation>Referencia de servicio</translation>
    </message>
    <message>
        <source>Kerberos armouring (FAST)</source>
        <translation>Protección de Kerberos (FAST)</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>read permissions</source>
        <translation>leer permisos</translation>
    </message>
    <message>
        <source>change permissions</source>
        <translation>cambiar permisos</translation>
    </message>
    <message>
        <source>take ownership</source>
        <translation>tomar posesión</translation>
    </message>
    <message>
        <source>synchronize</source>
        <translation>sincronizar</translation>
    </message>
    <message>
        <source>system ACL</source>
        <translation>ACL del sistema</translation>
    </message>
    <message>
        <source>maximum allowed</source>
        <translation>máximo permitido</translation>
    </message>
    <message>
        <source>generic all</source>
        <translation>acceso genérico total</translation>
    </message>
    <message>
        <source>generic execute</source>
        <translation>ejecución genérica</translation>
    </message>
    <message>
        <source>generic write</source>
        <translation>escritura genérica</translation>
    </message>
    <message>
        <source>generic read</source>
        <translation>lectura genérica</translation>
    </message>
    <message>
        <source>full control</source>
        <translation>control total</translation>
    </message>
    <message>
        <source>read data or list folder</source>
        <translation>leer datos o mostrar carpeta</translation>
    </message>
    <message>
        <source>write data or add file</source>
        <translation>escribir datos o agregar archivo</translation>
    </message>
    <message>
        <source>append data or add subfolder</source>
        <translation>anexar datos o agregar subcarpeta</translation>
    </message>
    <message>
        <source>read extended attributes</source>
        <translation>leer atributos extendidos</translation>
    </message>
    <message>
        <source>write extended attributes</source>
        <translation>escribir atributos extendidos</translation>
    </message>
    <message>
        <source>execute or traverse</source>
        <translation>ejecutar o atravesar</translation>
    </message>
    <message>
        <source>delete children</source>
        <translation>eliminar elementos secundarios</translation>
    </message>
    <message>
        <source>read attributes</source>
        <translation>leer atributos</translation>
    </message>
    <message>
        <source>write attributes</source>
        <translation>escribir atributos</translation>
    </message>
    <message>
        <source>query value</source>
        <translation>consultar valor</translation>
    </message>
    <message>
        <source>set value</source>
        <translation>establecer valor</translation>
    </message>
    <message>
        <source>create subkey</source>
        <translation>crear subclave</translation>
    </message>
    <message>
        <source>enumerate subkeys</source>
        <translation>enumerar subclaves</translation>
    </message>
    <message>
        <source>notify of changes</source>
        <translation>notificar cambios</translation>
    </message>
    <message>
        <source>create link</source>
        <translation>crear vínculo</translation>
    </message>
    <message>
        <source>nearly full control</source>
        <translation>control casi total</translation>
    </message>
    <message>
        <source>terminate</source>
        <translation>terminar</translation>
    </message>
    <message>
        <source>create thread</source>
        <translation>crear subproceso</translation>
    </message>
    <message>
        <source>set session</source>
        <translation>establecer sesión</translation>
    </message>
    <message>
        <source>memory operations</source>
        <translation>operaciones de memoria</translation>
    </message>
    <message>
        <source>read memory</source>
        <translation>leer memoria</translation>
    </message>
    <message>
        <source>write memory</source>
        <translation>escribir memoria</translation>
    </message>
    <message>
        <source>duplicate handles</source>
        <translation>duplicar identificadores</translation>
    </message>
    <message>
        <source>create process</source>
        <translation>crear proceso</translation>
    </message>
    <message>
        <source>set quota</source>
        <translation>establecer cuota</translation>
    </message>
    <message>
        <source>set information</source>
        <translation>establecer información</translation>
    </message>
    <message>
        <source>query information</source>
        <translation>consultar información</translation>
    </message>
    <message>
        <source>suspend or resume</source>
        <translation>suspender o reanudar</translation>
    </message>
    <message>
        <source>query limited information</source>
        <translation>consultar información limitada</translation>
    </message>
    <message>
        <source>set limited information</source>
        <translation>establecer información limitada</translation>
    </message>
    <message>
        <source>create child</source>
        <translation>crear elemento secundario</translation>
    </message>
    <message>
        <source>delete child</source>
        <translation>eliminar elemento secundario</translation>
    </message>
    <message>
        <source>list contents</source>
        <translation>mostrar contenido</translation>
    </message>
    <message>
        <source>write self</source>
        <translation>escribir en sí mismo</translation>
    </message>
    <message>
        <source>read property</source>
        <translation>leer propiedad</translation>
    </message>
    <message>
        <source>write property</source>
        <translation>escribir propiedad</translation>
    </message>
    <message>
        <source>delete tree</source>
        <translation>eliminar subárbol</translation>
    </message>
    <message>
        <source>list object</source>
        <translation>mostrar objeto</translation>
    </message>
    <message>
        <source>control access (extended right)</source>
        <translation>control de acceso (derecho extendido)</translation>
    </message>
    <message>
        <source>Kernel driver</source>
        <translation>Controlador de kernel</translation>
    </message>
    <message>
        <source>File system driver</source>
        <translation>Controlador de sistema de archivos</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Recognizer driver</source>
        <translation>Controlador de reconocimiento</translation>
    </message>
    <message>
        <source>Own process</source>
        <translation>Proceso propio</translation>
    </message>
    <message>
        <source>Shared process</source>
        <translation>Proceso compartido</translation>
    </message>
    <message>
        <source>User&apos;s own process</source>
        <translation>Proceso propio del usuario</translation>
    </message>
    <message>
        <source>User&apos;s shared process</source>
        <translation>Proceso compartido del usuario</translation>
    </message>
    <message>
        <source>Own process, interactive</source>
        <translation>Proceso propio, interactivo</translation>
    </message>
    <message>
        <source>Shared process, interactive</source>
        <translation>Proceso compartido, interactivo</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
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
        <translation>Nombre de red no válido</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo de espera agotado</translation>
    </message>
    <message>
        <source>Query not understood</source>
        <translation>Consulta no comprendida</translation>
    </message>
    <message>
        <source>Server failure</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Name does not exist</source>
        <translation>El nombre no existe</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>No implementado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>No records of this type</source>
        <translation>No hay registros de este tipo</translation>
    </message>
    <message>
        <source>Bad packet</source>
        <translation>Paquete incorrecto</translation>
    </message>
    <message>
        <source>Record does not exist</source>
        <translation>El registro no existe</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host no encontrado</translation>
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
        <translation>Sin más información</translation>
    </message>
    <message>
        <source>Disconnected by a tool or administrator</source>
        <translation>Desconectado por una herramienta o un administrador</translation>
    </message>
    <message>
        <source>Logged off by a tool or administrator</source>
        <translation>Sesión cerrada por una herramienta o un administrador</translation>
    </message>
    <message>
        <source>Idle for too long</source>
        <translation>Inactivo demasiado tiempo</translation>
    </message>
    <message>
        <source>Session lasted too long</source>
        <translation>La sesión duró demasiado</translation>
    </message>
    <message>
        <source>Replaced by another connection</source>
        <translation>Sustituido por otra conexión</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Memoria insuficiente</translation>
    </message>
    <message>
        <source>Server denied the connection</source>
        <translation>El servidor denegó la conexión</translation>
    </message>
    <message>
        <source>User lacks the right</source>
        <translation>El usuario no tiene el derecho</translation>
    </message>
    <message>
        <source>Fresh credentials are needed</source>
        <translation>Se necesitan credenciales nuevas</translation>
    </message>
    <message>
        <source>Disconnected by the user</source>
        <translation>Desconectado por el usuario</translation>
    </message>
    <message>
        <source>Logged off by the user</source>
        <translation>Sesión cerrada por el usuario</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Arranque en frío</translation>
    </message>
    <message>
        <source>Fast startup</source>
        <translation>Inicio rápido</translation>
    </message>
    <message>
        <source>Resumed from hibernation</source>
        <translation>Reanudado desde hibernación</translation>
    </message>
    <message>
        <source>Button or lid</source>
        <translation>Botón o tapa</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>System idle</source>
        <translation>Sistema inactivo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderada</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>User defined</source>
        <translation>Definido por el usuario</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Ninguna acción</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Incorrect function or unknown failure</source>
        <translation>Función incorrecta o error desconocido</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Archivo no encontrado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>Aún no se ha ejecutado</translation>
    </message>
    <message>
        <source>Stopped by the user</source>
        <translation>Detenido por el usuario</translation>
    </message>
    <message>
        <source>An instance runs already</source>
        <translation>Ya hay una instancia en ejecución</translation>
    </message>
    <message>
        <source>No user is logged on</source>
        <translation>Ningún usuario ha iniciado sesión</translation>
    </message>
    <message>
        <source>Refused by the administrator&apos;s conditions</source>
        <translation>Rechazado por las condiciones del administrador</translation>
    </message>
    <message>
        <source>Ended by Ctrl+C</source>
        <translation>Terminado con Ctrl+C</translation>
    </message>
    <message>
        <source>Path not found</source>
        <translation>Ruta no encontrada</translation>
    </message>
    <message>
        <source>Module not found</source>
        <translation>Módulo no encontrado</translation>
    </message>
    <message>
        <source>Procedure not found</source>
        <translation>Procedimiento no encontrado</translation>
    </message>
    <message>
        <source>Not a valid program</source>
        <translation>No es un programa válido</translation>
    </message>
    <message>
        <source>Did not answer in time</source>
        <translation>No respondió a tiempo</translation>
    </message>
    <message>
        <source>Service database is locked</source>
        <translation>La base de datos de servicios está bloqueada</translation>
    </message>
    <message>
        <source>Runs already</source>
        <translation>Ya está en ejecución</translation>
    </message>
    <message>
        <source>Service does not exist</source>
        <translation>El servicio no existe</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Error of the service&apos;s own</source>
        <translation>Error propio del servicio</translation>
    </message>
    <message>
        <source>Process ended unexpectedly</source>
        <translation>El proceso terminó inesperadamente</translation>
    </message>
    <message>
        <source>A service that it depends on failed</source>
        <translation>Error en un servicio del que depende</translation>
    </message>
    <message>
        <source>Logon failed</source>
        <translation>Error de inicio de sesión</translation>
    </message>
    <message>
        <source>Hung while starting</source>
        <translation>Se bloqueó al iniciarse</translation>
    </message>
    <message>
        <source>Marked for deletion</source>
        <translation>Marcado para eliminación</translation>
    </message>
    <message>
        <source>Dependency does not exist</source>
        <translation>La dependencia no existe</translation>
    </message>
    <message>
        <source>Account differs from that of other services</source>
        <translation>La cuenta difiere de la de otros servicios</translation>
    </message>
    <message>
        <source>System is shutting down</source>
        <translation>El sistema se está cerrando</translation>
    </message>
    <message>
        <source>Driver blocked</source>
        <translation>Controlador bloqueado</translation>
    </message>
    <message>
        <source>RPC server not available</source>
        <translation>Servidor RPC no disponible</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Console logon</source>
        <translation>Inicio de sesión en la consola</translation>
    </message>
    <message>
        <source>Creator owner</source>
        <translation>Propietario creador</translation>
    </message>
    <message>
        <source>Creator group</source>
        <translation>Grupo creador</translation>
    </message>
    <message>
        <source>Owner rights</source>
        <translation>Derechos de propietario</translation>
    </message>
    <message>
        <source>Dialup</source>
        <translation>Acceso telefónico</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Controladores de dominio</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Uno mismo</translation>
    </message>
    <message>
        <source>Authenticated users</source>
        <translation>Usuarios autentificados</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restringido</translation>
    </message>
    <message>
        <source>Terminal server users</source>
        <translation>Usuarios de Terminal Server</translation>
    </message>
    <message>
        <source>Remote interactive logon</source>
        <translation>Inicio de sesión interactivo remoto</translation>
    </message>
    <message>
        <source>This organization</source>
        <translation>Esta organización</translation>
    </message>
    <message>
        <source>IIS</source>
        <translation>IIS</translation>
    </message>
    <message>
        <source>Local System</source>
        <translation>Sistema local</translation>
    </message>
    <message>
        <source>Local Service</source>
        <translation>Servicio local</translation>
    </message>
    <message>
        <source>Network Service</source>
        <translation>Servicio de red</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Power users</source>
        <translation>Usuarios avanzados</translation>
    </message>
    <message>
        <source>Account operators</source>
        <translation>Operadores de cuentas</translation>
    </message>
    <message>
        <source>Server operators</source>
        <translation>Operadores de servidores</translation>
    </message>
    <message>
        <source>Print operators</source>
        <translation>Operadores de impresión</translation>
    </message>
    <message>
        <source>Backup operators</source>
        <translation>Operadores de copia de seguridad</translation>
    </message>
    <message>
        <source>Replicators</source>
        <translation>Duplicadores</translation>
    </message>
    <message>
        <source>Pre-Windows 2000 access</source>
        <translation>Acceso compatible con versiones anteriores de Windows 2000</translation>
    </message>
    <message>
        <source>Remote desktop users</source>
        <translation>Usuarios de escritorio remoto</translation>
    </message>
    <message>
        <source>Network configuration operators</source>
        <translation>Operadores de configuración de red</translation>
    </message>
    <message>
        <source>Incoming forest trust builders</source>
        <translation>Creadores de confianza de bosque de entrada</translation>
    </message>
    <message>
        <source>Performance monitor users</source>
        <translation>Usuarios del monitor de sistema</translation>
    </message>
    <message>
        <source>Performance log users</source>
        <translation>Usuarios del registro de rendimiento</translation>
    </message>
    <message>
        <source>Windows authorization access</source>
        <translation>Acceso de autorización de Windows</translation>
    </message>
    <message>
        <source>Terminal server license servers</source>
        <translation>Servidores de licencias de Terminal Server</translation>
    </message>
    <message>
        <source>Distributed COM users</source>
        <translation>Usuarios COM distribuidos</translation>
    </message>
    <message>
        <source>IIS users</source>
        <translation>Usuarios de IIS</translation>
    </message>
    <message>
        <source>Cryptographic operators</source>
        <translation>Operadores criptográficos</translation>
    </message>
    <message>
        <source>Event log readers</source>
        <translation>Lectores del registro de eventos</translation>
    </message>
    <message>
        <source>Certificate service DCOM access</source>
        <translation>Acceso DCOM a Servicios de certificados</translation>
    </message>
    <message>
        <source>RDS remote access servers</source>
        <translation>Servidores de acceso remoto RDS</translation>
    </message>
    <message>
        <source>RDS endpoint servers</source>
        <translation>Servidores de extremo RDS</translation>
    </message>
    <message>
        <source>RDS management servers</source>
        <translation>Servidores de administración RDS</translation>
    </message>
    <message>
        <source>Hyper-V administrators</source>
        <translation>Administradores de Hyper-V</translation>
    </message>
    <message>
        <source>Access control assistance operators</source>
        <translation>Operadores de asistencia de control de acceso</translation>
    </message>
    <message>
        <source>Remote management users</source>
        <translation>Usuarios de administración remota</translation>
    </message>
    <message>
        <source>NTLM authentication</source>
        <translation>Autenticación NTLM</translation>
    </message>
    <message>
        <source>SChannel authentication</source>
        <translation>Autenticación SChannel</translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation>Autenticación Digest</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Window manager group</source>
        <translation>Grupo del administrador de ventanas</translation>
    </message>
    <message>
        <source>Local account</source>
        <translation>Cuenta local</translation>
    </message>
    <message>
        <source>Local account and administrator</source>
        <translation>Cuenta local y administrador</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>Otra organización</translation>
    </message>
    <message>
        <source>All app packages</source>
        <translation>Todos los paquetes de aplicaciones</translation>
    </message>
    <message>
        <source>Untrusted integrity</source>
        <translation>Integridad no de confianza</translation>
    </message>
    <message>
        <source>Low integrity</source>
        <translation>Integridad baja</translation>
    </message>
    <message>
        <source>Medium integrity</source>
        <translation>Integridad media</translation>
    </message>
    <message>
        <source>Medium plus integrity</source>
        <translation>Integridad media alta</translation>
    </message>
    <message>
        <source>High integrity</source>
        <translation>Integridad alta</translation>
    </message>
    <message>
        <source>Protected process</source>
        <translation>Proceso protegido</translation>
    </message>
    <message>
        <source>Identity asserted by the authority</source>
        <translation>Identidad afirmada por la autoridad</translation>
    </message>
    <message>
        <source>Identity asserted by a service</source>
        <translation>Identidad afirmada por un servicio</translation>
    </message>
    <message>
        <source>Enterprise read-only domain controllers</source>
        <translation>Enterprise Domain Controllers de solo lectura</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>krbtgt</source>
        <translation>krbtgt</translation>
    </message>
    <message>
        <source>Default account</source>
        <translation>Cuenta predeterminada</translation>
    </message>
    <message>
        <source>WDAG utility account</source>
        <translation>Cuenta de utilidad WDAG</translation>
    </message>
    <message>
        <source>Domain admins</source>
        <translation>Admins. del dominio</translation>
    </message>
    <message>
        <source>Domain users</source>
        <translation>Usuarios del dominio</translation>
    </message>
    <message>
        <source>Domain guests</source>
        <translation>Invitados del dominio</translation>
    </message>
    <message>
        <source>Domain computers</source>
        <translation>Equipos del dominio</translation>
    </message>
    <message>
        <source>Certificate publishers</source>
        <translation>Publicadores de certificados</translation>
    </message>
    <message>
        <source>Schema admins</source>
        <translation>Administradores de esquema</translation>
    </message>
    <message>
        <source>Enterprise admins</source>
        <translation>Administradores de empresas</translation>
    </message>
    <message>
        <source>Group policy creator owners</source>
        <translation>Propietarios del creador de directivas de grupo</translation>
    </message>
    <message>
        <source>Read-only domain controllers</source>
        <translation>Controladores de dominio de solo lectura</translation>
    </message>
    <message>
        <source>Cloneable domain controllers</source>
        <translation>Controladores de dominio clonables</translation>
    </message>
    <message>
        <source>Protected users</source>
        <translation>Usuarios protegidos</translation>
    </message>
    <message>
        <source>Key admins</source>
        <translation>Administradores clave</translation>
    </message>
    <message>
        <source>Enterprise key admins</source>
        <translation>Administradores clave de la organización</translation>
    </message>
    <message>
        <source>RAS and IAS servers</source>
        <translation>Servidores RAS e IAS</translation>
    </message>
    <message>
        <source>Allowed RODC password replication</source>
        <translation>Grupo con permiso para replicar contraseñas en RODC</translation>
    </message>
    <message>
        <source>Denied RODC password replication</source>
        <translation>Grupo sin permiso para replicar contraseñas en RODC</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin establecer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Suplantación</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>Value changed</source>
        <translation>Valor cambiado</translation>
    </message>
    <message>
        <source>Value deleted</source>
        <translation>Valor eliminado</translation>
    </message>
    <message>
        <source>Default: no split token</source>
        <translation>Predeterminado: sin token dividido</translation>
    </message>
    <message>
        <source>Full: elevated</source>
        <translation>Completo: elevado</translation>
    </message>
    <message>
        <source>Limited: not elevated</source>
        <translation>Limitado: sin elevar</translation>
    </message>
    <message>
        <source>account enabled</source>
        <translation>cuenta habilitada</translation>
    </message>
    <message>
        <source>password required</source>
        <translation>contraseña necesaria</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>cuenta deshabilitada</translation>
    </message>
    <message>
        <source>password not required</source>
        <translation>contraseña no necesaria</translation>
    </message>
    <message>
        <source>normal account</source>
        <translation>cuenta normal</translation>
    </message>
    <message>
        <source>password never expires</source>
        <translation>la contraseña nunca caduca</translation>
    </message>
    <message>
        <source>Error while logging on</source>
        <translation>Error al iniciar sesión</translation>
    </message>
    <message>
        <source>Netlogon is not running</source>
        <translation>Netlogon no está en ejecución</translation>
    </message>
    <message>
        <source>Not permitted at this computer</source>
        <translation>No permitido en este equipo</translation>
    </message>
    <message>
        <source>Unknown user name or bad password</source>
        <translation>Nombre de usuario desconocido o contraseña incorrecta</translation>
    </message>
    <message>
        <source>set termination port</source>
        <translation>establecer puerto de terminación</translation>
    </message>
    <message>
        <source>control access</source>
        <translation>control de acceso</translation>
    </message>
    <message>
        <source>success removed</source>
        <translation>aciertos quitados</translation>
    </message>
    <message>
        <source>success added</source>
        <translation>aciertos agregados</translation>
    </message>
    <message>
        <source>failure removed</source>
        <translation>errores quitados</translation>
    </message>
    <message>
        <source>failure added</source>
        <translation>errores agregados</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Saliente</translation>
    </message>
</context>
<context>
    <name>sightglass::EventsPage</name>
    <message>
        <source>Event details</source>
        <translation>Detalles del evento</translation>
    </message>
    <message>
        <source>Pins and tickets</source>
        <translation>Anclados y tickets</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Groups of events</source>
        <translation>Grupos de eventos</translation>
    </message>
    <message>
        <source>Double-click a group, or press Enter, to see its events alone.</source>
        <translation>Haga doble clic en un grupo, o pulse Intro, para ver solo sus eventos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s), the largest are shown</source>
        <translation>
            <numerusform>%Ln grupo; se muestran los mayores</numerusform>
            <numerusform>%Ln grupos; se muestran los mayores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter hid this event and was cleared; Ctrl+Z brings it back.</source>
        <translation>El filtro ocultaba este evento y se borró; Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>This event was dismissed; dismissed events are shown now.</source>
        <translation>Este evento estaba descartado; ahora se muestran los descartados.</translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation>Ningún evento coincide con el filtro</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <source>Remove a chip above, or take the last step back with Ctrl+Z.</source>
        <translation>Quite una condición de arriba o deshaga el último paso con Ctrl+Z.</translation>
    </message>
    <message>
        <source>Drop log files on the window, or choose File &gt; Open files.</source>
        <translation>Suelte archivos de registro en la ventana o elija Archivo &gt; Abrir archivos.</translation>
    </message>
    <message>
        <source>Columns as they fit</source>
        <translation>Ajustar columnas</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copiar &amp;como</translation>
    </message>
    <message>
        <source>Records, as in the log</source>
        <translation>Entradas, como en el registro</translation>
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
        <translation>Tabla Markdown</translation>
    </message>
    <message>
        <source>&amp;Export selection…</source>
        <translation>&amp;Exportar selección…</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>All but %1</source>
        <translation>Todo menos %1</translation>
    </message>
    <message>
        <source>Only event ID %1 of %2</source>
        <translation>Solo el id. de evento %1 de %2</translation>
    </message>
    <message>
        <source>Only the source %1</source>
        <translation>Solo el origen %1</translation>
    </message>
    <message>
        <source>All but the source %1</source>
        <translation>Todo menos el origen %1</translation>
    </message>
    <message>
        <source>Only the computer %1</source>
        <translation>Solo el equipo %1</translation>
    </message>
    <message>
        <source>Only the log %1</source>
        <translation>Solo el registro %1</translation>
    </message>
    <message>
        <source>One minute around this event</source>
        <translation>Un minuto en torno a este evento</translation>
    </message>
    <message>
        <source>Five minutes around this event</source>
        <translation>Cinco minutos en torno a este evento</translation>
    </message>
    <message>
        <source>One hour around this event</source>
        <translation>Una hora en torno a este evento</translation>
    </message>
    <message>
        <source>All but %1 %2</source>
        <translation>Todo menos %1 %2</translation>
    </message>
    <message>
        <source>Only %1 %2</source>
        <translation>Solo %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection were copied.</source>
        <translation>
            <numerusform>Se copió el primer evento de la selección.</numerusform>
            <numerusform>Se copiaron los primeros %Ln eventos de la selección.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied.</source>
        <translation>
            <numerusform>%Ln evento copiado.</numerusform>
            <numerusform>%Ln eventos copiados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ExportActions</name>
    <message>
        <source>CSV, for spreadsheets and programs (*.csv)</source>
        <translation>CSV, para hojas de cálculo y programas (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON, one event a line (*.ndjson)</source>
        <translation>JSON, un evento por línea (*.ndjson)</translation>
    </message>
    <message>
        <source>JSON, one array (*.json)</source>
        <translation>JSON, una matriz (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Plain lines, as in the log (*.txt)</source>
        <translation>Líneas sin formato, como en el registro (*.txt)</translation>
    </message>
    <message>
        <source>There are no events to export.</source>
        <translation>No hay eventos que exportar.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln event(s)</source>
        <translation>
            <numerusform>Exportar %Ln evento</numerusform>
            <numerusform>Exportar %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>The export to %1 was cancelled; no file was written.</source>
        <translation>Se canceló la exportación a %1; no se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to %1.</source>
        <translation>
            <numerusform>%Ln evento escrito en %1.</numerusform>
            <numerusform>%Ln eventos escritos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded: %1</source>
        <translation>
            <numerusform>No se pudo descodificar %Ln: %1</numerusform>
            <numerusform>No se pudieron descodificar %Ln: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Logs were still being read or searched: these are the events found until then.</source>
        <translation>Aún se estaban leyendo o buscando registros: estos son los eventos encontrados hasta entonces.</translation>
    </message>
</context>
<context>
    <name>sightglass::Exporting</name>
    <message>
        <source>it is open as a log and would be lost</source>
        <translation>está abierto como registro y se perdería</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Exportar a %1</translation>
    </message>
</context>
<context>
    <name>sightglass::FeedModel</name>
    <message>
        <source>Cannot be followed</source>
        <translation>No se puede seguir</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Cannot be stored</source>
        <translation>No se puede almacenar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Poniéndose al día</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) since the start.</source>
        <translation>
            <numerusform>%Ln rotación desde el inicio.</numerusform>
            <numerusform>%Ln rotaciones desde el inicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older events are not shown any more; they are in the history.</source>
        <translation>%1 eventos anteriores ya no se muestran; están en el historial.</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>%1 eventos por segundo</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Last two minutes</source>
        <translation>Últimos dos minutos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>Durante la pausa</translation>
    </message>
    <message>
        <source>Its new events are pushed to %1.</source>
        <translation>Sus eventos nuevos se envían a %1.</translation>
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
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>sightglass::FieldNameModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Id. del evento</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Known of all events</source>
        <translation>Conocido en todos los eventos</translation>
    </message>
    <message>
        <source>%1: in %2 % of the records looked at</source>
        <translation>%1: en el %2 % de las entradas examinadas</translation>
    </message>
</context>
<context>
    <name>sightglass::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Shows all events again</source>
        <translation>Vuelve a mostrar todos los eventos</translation>
    </message>
    <message>
        <source>%1
Click to remove this filter.</source>
        <translation>%1
Haga clic para quitar este filtro.</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>%1 of %2 events:</source>
        <translation>%1 de %2 eventos:</translation>
    </message>
    <message>
        <source>no severity</source>
        <translation>ninguna gravedad</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Auditoría correcta</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Error de auditoría</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed hidden</source>
        <translation>
            <numerusform>%Ln descartado oculto</numerusform>
            <numerusform>%Ln descartados ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Registro: %1</translation>
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
        <translation>Buscar en estos eventos: una frase o /regex/</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter, Shift+F3)</source>
        <translation>Resultado anterior (Mayús+Intro, Mayús+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next hit (Enter, F3)</source>
        <translation>Resultado siguiente (Intro, F3)</translation>
    </message>
    <message>
        <source>Keep marked</source>
        <translation>Mantener marcado</translation>
    </message>
    <message>
        <source>Makes a highlighter of it, which stays when this bar is closed</source>
        <translation>Crea un resaltador que permanece al cerrar esta barra</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>on from the end</source>
        <translation>desde el final</translation>
    </message>
    <message>
        <source>on from the top</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 de %2 hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the hit, number of hits</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 hits so far</source>
        <translation>%1 resultados hasta ahora</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 resultados</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>sightglass::FindTools</name>
    <message>
        <source>Highlight &quot;%1&quot;</source>
        <translation>Resaltar «%1»</translation>
    </message>
    <message>
        <source>Find &quot;%1&quot;</source>
        <translation>Buscar «%1»</translation>
    </message>
    <message>
        <source>Highlighters…</source>
        <translation>Resaltadores…</translation>
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
        <translation>Grado</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>ATT&amp;CK</source>
        <translation>ATT&amp;CK</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation>Primero (%1)</translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation>Último (%1)</translation>
    </message>
</context>
<context>
    <name>sightglass::FlowMemory</name>
    <message>
        <source>The history does not keep what was found: %1</source>
        <translation>El historial no conserva lo encontrado: %1</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>No se puede leer el historial: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::FlowPage</name>
    <message>
        <source>These logs, or all that were ever read</source>
        <translation>Estos registros, o todos los leídos alguna vez</translation>
    </message>
    <message>
        <source>These &amp;logs</source>
        <translation>Estos &amp;registros</translation>
    </message>
    <message>
        <source>E&amp;ver seen</source>
        <translation>&amp;Todo lo visto</translation>
    </message>
    <message>
        <source>All that the history keeps of this and earlier logs, each event once</source>
        <translation>Todo lo que el historial conserva de estos registros y de otros anteriores, cada evento una vez</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>the search was stopped</source>
        <translation>se detuvo la búsqueda</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>Mostrar to&amp;do</translation>
    </message>
    <message>
        <source>Writes the rows that a table shows, in its order, for spreadsheets</source>
        <translation>Escribe las filas que muestra una tabla, en su orden, para hojas de cálculo</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <comment>table, number of its rows</comment>
        <translation>%1 (%2)…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)…</source>
        <comment>table, number of the rows shown, of all</comment>
        <translation>%1 (%2 de %3)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved as %1.</source>
        <translation>
            <numerusform>%Ln fila guardada como %1.</numerusform>
            <numerusform>%Ln filas guardadas como %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) saved as %2.</source>
        <translation>
            <numerusform>%1 de %Ln fila guardada como %2.</numerusform>
            <numerusform>%1 de %Ln filas guardadas como %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::FlowText</name>
    <message>
        <source>Allowed with threat</source>
        <translation>Permitido con amenaza</translation>
    </message>
    <message>
        <source>Blocked threat</source>
        <translation>Amenaza bloqueada</translation>
    </message>
    <message>
        <source>Cautioned</source>
        <translation>Con advertencia</translation>
    </message>
    <message>
        <source>Blocked by policy</source>
        <translation>Bloqueado por directiva</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambio de nombre</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Folder removed</source>
        <translation>Carpeta quitada</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Failed login</source>
        <translation>Inicio de sesión fallido</translation>
    </message>
    <message>
        <source>Notable</source>
        <translation>Llamativo</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Sospechoso</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Ataque</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detectado</translation>
    </message>
</context>
<context>
    <name>sightglass::Format</name>
    <message>
        <source>Windows event log</source>
        <translation>Registro de eventos de Windows</translation>
    </message>
    <message>
        <source>CSV with a header</source>
        <translation>CSV con encabezado</translation>
    </message>
    <message>
        <source>W3C extended (IIS)</source>
        <translation>W3C extendido (IIS)</translation>
    </message>
    <message>
        <source>Zeek</source>
        <translation>Zeek</translation>
    </message>
    <message>
        <source>sftpgo transfer log</source>
        <translation>Registro de transferencias de sftpgo</translation>
    </message>
    <message>
        <source>systemd journal (JSON)</source>
        <translation>Diario de systemd (JSON)</translation>
    </message>
    <message>
        <source>Zscaler feed (JSON)</source>
        <translation>Flujo de Zscaler (JSON)</translation>
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
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>logfmt</source>
        <translation>logfmt</translation>
    </message>
    <message>
        <source>Zscaler feed (tabs)</source>
        <translation>Flujo de Zscaler (tabulaciones)</translation>
    </message>
    <message>
        <source>Zscaler feed (^^)</source>
        <translation>Flujo de Zscaler (^^)</translation>
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
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>Documento JSON</translation>
    </message>
    <message>
        <source>Windows events (XML)</source>
        <translation>Eventos de Windows (XML)</translation>
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
        <translation>Diario de systemd (exportación)</translation>
    </message>
    <message>
        <source>syslog</source>
        <translation>syslog</translation>
    </message>
    <message>
        <source>Web access log (Apache, nginx)</source>
        <translation>Registro de acceso web (Apache, nginx)</translation>
    </message>
    <message>
        <source>Android logcat (brief)</source>
        <translation>Android logcat (breve)</translation>
    </message>
    <message>
        <source>Android logcat</source>
        <translation>Android logcat</translation>
    </message>
    <message>
        <source>Apache error log</source>
        <translation>Registro de errores de Apache</translation>
    </message>
    <message>
        <source>Atlassian access log</source>
        <translation>Registro de acceso de Atlassian</translation>
    </message>
    <message>
        <source>Linux audit</source>
        <translation>Auditoría de Linux</translation>
    </message>
    <message>
        <source>AWS CloudFront without its header</source>
        <translation>AWS CloudFront sin su encabezado</translation>
    </message>
    <message>
        <source>AWS load balancer</source>
        <translation>Equilibrador de carga de AWS</translation>
    </message>
    <message>
        <source>AWS S3 access log</source>
        <translation>Registro de acceso de AWS S3</translation>
    </message>
    <message>
        <source>Blue Gene/L RAS</source>
        <translation>Blue Gene/L RAS</translation>
    </message>
    <message>
        <source>WiX installer (Burn)</source>
        <translation>Instalador WiX (Burn)</translation>
    </message>
    <message>
        <source>Lines with a time of day</source>
        <translation>Líneas con hora del día</translation>
    </message>
    <message>
        <source>Kubernetes container (CRI)</source>
        <translation>Contenedor de Kubernetes (CRI)</translation>
    </message>
    <message>
        <source>Kernel ring buffer (dmesg)</source>
        <translation>Búfer circular del kernel (dmesg)</translation>
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
        <translation>Registro de Go</translation>
    </message>
    <message>
        <source>Hadoop and other log4j</source>
        <translation>Hadoop y otros con log4j</translation>
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
        <translation>Eventos de clúster HPC</translation>
    </message>
    <message>
        <source>IIS native log</source>
        <translation>Registro nativo de IIS</translation>
    </message>
    <message>
        <source>iOS lockdownd</source>
        <translation>iOS lockdownd</translation>
    </message>
    <message>
        <source>Java garbage collection</source>
        <translation>Recolección de basura de Java</translation>
    </message>
    <message>
        <source>Lines that begin with a level</source>
        <translation>Líneas que empiezan por un nivel</translation>
    </message>
    <message>
        <source>log4j, logback, java.util.logging</source>
        <translation>log4j, logback, java.util.logging</translation>
    </message>
    <message>
        <source>macOS system log</source>
        <translation>Registro del sistema de macOS</translation>
    </message>
    <message>
        <source>MySQL, MariaDB error and general log</source>
        <translation>Registro general y de errores de MySQL, MariaDB</translation>
    </message>
    <message>
        <source>nginx error log</source>
        <translation>Registro de errores de nginx</translation>
    </message>
    <message>
        <source>nginx ingress controller</source>
        <translation>nginx ingress controller</translation>
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
        <translation>Instalación de Windows (setupapi.dev.log)</translation>
    </message>
    <message>
        <source>Snort and Suricata fast alerts</source>
        <translation>Alertas rápidas de Snort y Suricata</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Spark</translation>
    </message>
    <message>
        <source>Squid access log</source>
        <translation>Registro de acceso de Squid</translation>
    </message>
    <message>
        <source>Lines with a TAI64N time (multilog)</source>
        <translation>Líneas con hora TAI64N (multilog)</translation>
    </message>
    <message>
        <source>Thunderbird cluster syslog</source>
        <translation>syslog del clúster Thunderbird</translation>
    </message>
    <message>
        <source>Timestamp and level</source>
        <translation>Marca de tiempo y nivel</translation>
    </message>
    <message>
        <source>Lines with a timestamp</source>
        <translation>Líneas con marca de tiempo</translation>
    </message>
    <message>
        <source>Uvicorn access log</source>
        <translation>Registro de acceso de Uvicorn</translation>
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
        <translation>Mantenimiento de Windows (CBS, DISM)</translation>
    </message>
    <message>
        <source>Windows Update (ReportingEvents.log)</source>
        <translation>Windows Update (ReportingEvents.log)</translation>
    </message>
    <message>
        <source>FTP transfers (xferlog)</source>
        <translation>Transferencias FTP (xferlog)</translation>
    </message>
    <message>
        <source>X server log</source>
        <translation>Registro del servidor X</translation>
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
        <translation>Elegir el &amp;formato…</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>%1 is read as %2, but that is a guess (%3 %).</source>
        <translation>%1 se lee como %2, pero es una suposición (%3 %).</translation>
    </message>
</context>
<context>
    <name>sightglass::FormatDialog</name>
    <message>
        <source>Format of %1</source>
        <translation>Formato de %1</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>&amp;Known formats</source>
        <translation>Formatos &amp;conocidos</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>&amp;Partir de:</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>&amp;Written as:</source>
        <translation>&amp;Escrito como:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>Pa&amp;trón:</translation>
    </message>
    <message>
        <source>A name for the format</source>
        <translation>Un nombre para el formato</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>First lines of the log, with what the pattern matches</source>
        <translation>Primeras líneas del registro, con lo que coincide con el patrón</translation>
    </message>
    <message>
        <source>&amp;Own pattern</source>
        <translation>Patrón pr&amp;opio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What the format makes of the first events</source>
        <translation>Lo que el formato obtiene de los primeros eventos</translation>
    </message>
    <message>
        <source>&amp;Read as this format</source>
        <translation>&amp;Leer con este formato</translation>
    </message>
    <message>
        <source>%1: %2 % (%3)</source>
        <translation>%1: %2 % (%3)</translation>
    </message>
    <message>
        <source>an empty pattern</source>
        <translation>un patrón vacío</translation>
    </message>
    <message>
        <source>&amp;Save and read</source>
        <translation>&amp;Guardar y leer</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sin hora</translation>
    </message>
    <message>
        <source>No event would be found.</source>
        <translation>No se encontraría ningún evento.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the first lines.</source>
        <translation>
            <numerusform>%n problema en las primeras líneas.</numerusform>
            <numerusform>%n problemas en las primeras líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first events as this format reads them:</source>
        <translation>Los primeros eventos tal como los lee este formato:</translation>
    </message>
</context>
<context>
    <name>sightglass::GroupBar</name>
    <message>
        <source>One ro&amp;w for similar events</source>
        <translation>Una &amp;fila para eventos similares</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>A&amp;grupar por:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Id. del evento</translation>
    </message>
    <message>
        <source>Source (provider)</source>
        <translation>Origen (proveedor)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Progress of grouping</source>
        <translation>Progreso de la agrupación</translation>
    </message>
    <message>
        <source>Events that follow each other and say the same, but for numbers, addresses and names of files, become one row with their number. Counts and charts stay as they are.</source>
        <translation>Los eventos consecutivos que dicen lo mismo, salvo números, direcciones y nombres de archivos, pasan a ser una fila con su número. Los recuentos y los gráficos no cambian.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>sightglass::GroupModel</name>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level, what it means</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Id. del evento</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
</context>
<context>
    <name>sightglass::HeatMapChart</name>
    <message>
        <source>Events by weekday and hour</source>
        <translation>Eventos por día de la semana y hora</translation>
    </message>
    <message>
        <source>Arrow keys move along the cells, Enter shows the events of one, Ctrl+Enter all others.</source>
        <translation>Las flechas recorren las celdas, Intro muestra los eventos de una, Ctrl+Intro todos los demás.</translation>
    </message>
    <message>
        <source>%1 events an hour of the week</source>
        <translation>%1 eventos en una hora de la semana</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>No hay eventos que mostrar.</translation>
    </message>
    <message>
        <source>Weekday (%1)</source>
        <translation>Día de la semana (%1)</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>No events shown.</source>
        <translation>No se muestran eventos.</translation>
    </message>
    <message>
        <source>%1 in all. Click for these events, with Ctrl for all others.</source>
        <translation>%1 en total. Haga clic para ver estos eventos; con Ctrl, todos los demás.</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar solo %1</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>Mostrar todo menos %1</translation>
    </message>
</context>
<context>
    <name>sightglass::HighlightersDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>&amp;Color…</translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation>Resaltadores</translation>
    </message>
    <message>
        <source>Marked wherever they are shown: words as they stand, whatever the case, or an expression between slashes (/fail\w+/i). Of two in one place the lower one counts.</source>
        <translation>Se resaltan allí donde aparezcan: palabras tal como están, sin distinguir mayúsculas, o una expresión entre barras (/fail\w+/i). De dos en un mismo lugar vale el de más abajo.</translation>
    </message>
    <message>
        <source>Text or /expression/</source>
        <translation>Texto o /expresión/</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Colour of the highlighter</source>
        <translation>Color del resaltador</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Analyses cannot be kept: %1</source>
        <translation>No se pueden conservar los análisis: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryMemory</name>
    <message>
        <source>This is not remembered: %1</source>
        <translation>Esto no se recuerda: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryPage</name>
    <message>
        <source>Search by name, path, format, state or date</source>
        <translation>Buscar por nombre, ruta, formato, estado o fecha</translation>
    </message>
    <message>
        <source>Search past analyses</source>
        <translation>Buscar en los análisis anteriores</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>&amp;Volver a abrir</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Delete from the list</source>
        <translation>&amp;Eliminar de la lista</translation>
    </message>
    <message>
        <source>&amp;Forget this log…</source>
        <translation>&amp;Olvidar este registro…</translation>
    </message>
    <message>
        <source>E&amp;xport as a case…</source>
        <translation>E&amp;xportar como caso…</translation>
    </message>
    <message>
        <source>Export &amp;everything as a case…</source>
        <translation>Exportar &amp;todo como caso…</translation>
    </message>
    <message>
        <source>&amp;Import a case…</source>
        <translation>&amp;Importar un caso…</translation>
    </message>
    <message>
        <source>&amp;Settings of the history…</source>
        <translation>&amp;Configuración del historial…</translation>
    </message>
    <message>
        <source>Past analyses</source>
        <translation>Análisis anteriores</translation>
    </message>
    <message>
        <source>Choose an analysis to see what is kept of it; two, to compare them.</source>
        <translation>Seleccione un análisis para ver lo que se conserva de él; dos, para compararlos.</translation>
    </message>
    <message>
        <source>Import a case…</source>
        <translation>Importar un caso…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>%Ln análisis</numerusform>
            <numerusform>%Ln análisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln analysis(es)</source>
        <translation>
            <numerusform>%1 de %Ln análisis</numerusform>
            <numerusform>%1 de %Ln análisis</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest ones</source>
        <translation>los más recientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con errores</numerusform>
            <numerusform>%Ln con errores</numerusform>
        </translation>
    </message>
    <message>
        <source>No past analyses yet</source>
        <translation>Aún no hay análisis anteriores</translation>
    </message>
    <message>
        <source>Open a log: its counts, problems and marks are kept here, also when the log is gone.
A case from another computer can be imported.</source>
        <translation>Abra un registro: aquí se conservan sus recuentos, problemas y marcas, también cuando el registro ya no esté.
Se puede importar un caso de otro equipo.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>No analysis matches</source>
        <translation>Ningún análisis coincide</translation>
    </message>
    <message>
        <source>Search for fewer words, or clear the search.</source>
        <translation>Busque menos palabras o borre la búsqueda.</translation>
    </message>
    <message>
        <source>Run a&amp;gain</source>
        <translation>&amp;Volver a ejecutar</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation>&amp;Buscarlo…</translation>
    </message>
    <message>
        <source>Where is the log now?</source>
        <translation>¿Dónde está ahora el registro?</translation>
    </message>
    <message>
        <source>Forget this log</source>
        <translation>Olvidar este registro</translation>
    </message>
    <message>
        <source>Remove all that is kept of %1?</source>
        <translation>¿Quitar todo lo que se conserva de %1?</translation>
    </message>
    <message>
        <source>Its analyses, pins, notes, tags, what its messages were, and its events in tickets are removed and overwritten; so are copies of the history from before an update. This cannot be undone. The log itself is not touched.</source>
        <translation>Se quitan y sobrescriben sus análisis, eventos anclados, notas, etiquetas, lo que decían sus mensajes y sus eventos en tickets; también las copias del historial anteriores a una actualización. Esto no se puede deshacer. El registro en sí no se toca.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Export a case</source>
        <translation>Exportar un caso</translation>
    </message>
    <message>
        <source>Cases (*.sgcase)</source>
        <translation>Casos (*.sgcase)</translation>
    </message>
    <message>
        <source>Import a case</source>
        <translation>Importar un caso</translation>
    </message>
    <message>
        <source>Cases (*.sgcase);;All files (*)</source>
        <translation>Casos (*.sgcase);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Search in &amp;all that is kept</source>
        <translation>Buscar en &amp;todo lo conservado</translation>
    </message>
    <message>
        <source>Tickets, marked events with their notes and tags, threats, transfers, followed events and analyses (Enter)</source>
        <translation>Tickets, eventos marcados con sus notas y etiquetas, amenazas, transferencias, eventos seguidos y análisis (Intro)</translation>
    </message>
    <message>
        <source>That analysis is older than those that are listed here: sightglass-cli history jobs lists all.</source>
        <translation>Ese análisis es anterior a los que se muestran aquí: sightglass-cli history jobs los muestra todos.</translation>
    </message>
</context>
<context>
    <name>sightglass::HistorySettings</name>
    <message>
        <source>Settings of the history</source>
        <translation>Configuración del historial</translation>
    </message>
    <message>
        <source>In a &amp;file, for one person</source>
        <translation>En un &amp;archivo, para una persona</translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation>Archivo del historial</translation>
    </message>
    <message>
        <source>The usual place in your data folder</source>
        <translation>El lugar habitual en su carpeta de datos</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>In a &amp;PostgreSQL database, shared by a team</source>
        <translation>En una base de datos Postgre&amp;SQL, compartida por un equipo de trabajo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Your name on this computer</source>
        <translation>Su nombre en este equipo</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring; empty: as it is</source>
        <translation>Se guarda en el depósito de claves del escritorio; vacía: sin cambios</translation>
    </message>
    <message>
        <source>Kept until the program ends; ~/.pgpass keeps it for good</source>
        <translation>Se conserva hasta cerrar el programa; ~/.pgpass la conserva para siempre</translation>
    </message>
    <message>
        <source>Encrypted, the server proves who it is (verify-full)</source>
        <translation>Cifrada, el servidor demuestra quién es (verify-full)</translation>
    </message>
    <message>
        <source>Encrypted, a certificate of the right authority (verify-ca)</source>
        <translation>Cifrada, un certificado de la autoridad correcta (verify-ca)</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers (require)</source>
        <translation>Cifrada, responda quien responda (require)</translation>
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
        <translation>Pue&amp;rto</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Co&amp;ntraseña</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Ci&amp;frado</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>C&amp;ertificado</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Keep analyses</source>
        <translation>&amp;Conservar los análisis</translation>
    </message>
    <message>
        <source>Histories (*.sqlite);;All files (*)</source>
        <translation>Historiales (*.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>$SIGHTGLASS_HISTORY names the history of this start: %1</source>
        <translation>$SIGHTGLASS_HISTORY indica el historial de este inicio: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message numerus="yes">
        <source>It works. There are %Ln log(s) in that history</source>
        <translation>
            <numerusform>Funciona. Hay %Ln registro en ese historial</numerusform>
            <numerusform>Funciona. Hay %Ln registros en ese historial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln ticket(s).</source>
        <translation>
            <numerusform>y %Ln ticket.</numerusform>
            <numerusform>y %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password is not in the keyring: %1
It is used until the program ends.</source>
        <translation>La contraseña no está en el depósito de claves: %1
Se usa hasta cerrar el programa.</translation>
    </message>
    <message>
        <source>The history of the next start is in %1.</source>
        <translation>El historial del próximo inicio está en %1.</translation>
    </message>
    <message>
        <source>the usual file</source>
        <translation>el archivo habitual</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Logs of 16 MiB or more open at once where their index is kept. Those unused for longest go first.</source>
        <translation>Los registros de 16 MiB o más se abren al instante si se conserva su índice. Primero se quitan los que llevan más tiempo sin usarse.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Removes the indexes. The logs are read again when they are opened.</source>
        <translation>Quita los índices. Los registros se vuelven a leer al abrirlos.</translation>
    </message>
    <message>
        <source>&amp;Indexes of large logs</source>
        <translation>Índices de registros &amp;grandes</translation>
    </message>
    <message>
        <source>Marks and tickets stay until they are taken back. Another place is taken when the program starts again, which is offered then; what is here stays here, and can be taken along as a case. Nothing is sent anywhere else.</source>
        <translation>Las marcas y los tickets permanecen hasta que se retiran. El cambio de lugar se aplica al volver a iniciar el programa, lo que se ofrece en ese momento; lo que hay aquí permanece aquí y se puede llevar como caso. No se envía nada a ningún otro lugar.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>size of indexes</comment>
        <translation>%1 ahora</translation>
    </message>
    <message>
        <source>Another history</source>
        <translation>Otro historial</translation>
    </message>
    <message>
        <source>Until then this one goes on. Logs that are open are opened again.</source>
        <translation>Hasta entonces se sigue usando este. Los registros abiertos se vuelven a abrir.</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Reiniciar ahora</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Keep threats and tran&amp;sfers</source>
        <translation>Conservar a&amp;menazas y transferencias</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>Size of followed events</source>
        <translation>Tamaño de los eventos seguidos</translation>
    </message>
    <message>
        <source>Of all followed events together. The oldest go first.</source>
        <translation>De todos los eventos seguidos juntos. Los más antiguos se van primero.</translation>
    </message>
    <message>
        <source>Keep followed e&amp;vents</source>
        <translation>Conservar eventos segui&amp;dos</translation>
    </message>
    <message>
        <source>Findings too, counted from when they were kept. It holds for all who share this history.</source>
        <translation>También los hallazgos, desde que se guardaron. Vale para todos los que comparten este historial.</translation>
    </message>
    <message>
        <source>Counted from when they came. The threats and transfers in them are kept by themselves. It holds for all who share this history.</source>
        <translation>Desde que llegaron. Las amenazas y transferencias que contienen se conservan aparte. Vale para todos los que comparten este historial.</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryText</name>
    <message>
        <source>The file is as it was.</source>
        <translation>El archivo está como estaba.</translation>
    </message>
    <message>
        <source>The file has grown since; opened again, it has more events.</source>
        <translation>El archivo ha crecido desde entonces; si se vuelve a abrir, tiene más eventos.</translation>
    </message>
    <message>
        <source>The file was changed since: what stands here is of what it was.</source>
        <translation>El archivo cambió desde entonces: lo que figura aquí es de cómo era antes.</translation>
    </message>
    <message>
        <source>The file is not there any more; what is kept of it stays readable.</source>
        <translation>El archivo ya no está; lo que se conserva de él sigue siendo legible.</translation>
    </message>
    <message>
        <source>Imported from %1: it was read on another computer.</source>
        <translation>Importado de %1: se leyó en otro equipo.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Auditoría correcta</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Error de auditoría</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Errors, first</source>
        <translation>Errores, primero</translation>
    </message>
    <message>
        <source>Errors, second</source>
        <translation>Errores, segundo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Desaparecida</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>As many</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>sightglass::Job</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>sightglass::JobHistory</name>
    <message numerus="yes">
        <source>%Ln analysis(es) taken out of the list.</source>
        <translation>
            <numerusform>%Ln análisis quitado de la lista.</numerusform>
            <numerusform>%Ln análisis quitados de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is forgotten: nothing of it is in the history any more.</source>
        <translation>El registro se ha olvidado: ya no queda nada de él en el historial.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es) removed, since they are older than that.</source>
        <translation>
            <numerusform>%Ln análisis quitado por superar esa antigüedad.</numerusform>
            <numerusform>%Ln análisis quitados por superar esa antigüedad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is in %1. It holds copies of what the marked events say.</source>
        <translation>El caso está en %1. Contiene copias de lo que dicen los eventos marcados.</translation>
    </message>
    <message>
        <source>All of %1 is here already; nothing was changed.</source>
        <translation>Todo lo de %1 ya está aquí; no se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>%Ln análisis</numerusform>
            <numerusform>%Ln análisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked event(s)</source>
        <translation>
            <numerusform>%Ln evento marcado</numerusform>
            <numerusform>%Ln eventos marcados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with more said about them</source>
        <translation>
            <numerusform>%Ln evento con más anotaciones</numerusform>
            <numerusform>%Ln eventos con más anotaciones</numerusform>
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
            <numerusform>%Ln ticket está aquí con otro texto, que se mantiene; el otro queda entre sus revisiones</numerusform>
            <numerusform>%Ln tickets están aquí con otro texto, que se mantiene; el otro queda entre sus revisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1: %2.</source>
        <translation>Importado de %1: %2.</translation>
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
        <translation>%1 eventos/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>duró %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>sightglass::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Borrar terminados</translation>
    </message>
    <message>
        <source>Cancels the selected jobs, or all if none is selected</source>
        <translation>Cancela los trabajos seleccionados, o todos si no hay ninguno seleccionado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>sightglass::JoinBar</name>
    <message>
        <source>&amp;Join as one log</source>
        <translation>&amp;Unir en un registro</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rotated file(s) of one log.</source>
        <translation>
            <numerusform>%1: %n archivo rotado de un mismo registro.</numerusform>
            <numerusform>%1: %n archivos rotados de un mismo registro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::JsonDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Guardar resultado</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
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
        <translation>Evento marcado</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Followed event</source>
        <translation>Evento seguido</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
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
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Processing, %1 %</source>
        <translation>En curso, %1 %</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed (interrupted)</source>
        <translation>Con error (interrumpido)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Where it lay</source>
        <translation>Ubicación</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptSearch</name>
    <message>
        <source>A search needs a word that must be there.</source>
        <translation>La búsqueda necesita una palabra que deba aparecer.</translation>
    </message>
    <message>
        <source>The history cannot be searched: %1</source>
        <translation>No se puede buscar en el historial: %1</translation>
    </message>
    <message>
        <source>%1 is not there any more; what is kept of it stays here.</source>
        <translation>%1 ya no está; lo que se conserva de él sigue aquí.</translation>
    </message>
    <message>
        <source>%1 was not read to its end.</source>
        <translation>%1 no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>%1 is another log now, or was cut: the event is not in it.</source>
        <translation>%1 es ahora otro registro o se truncó: el evento no está en él.</translation>
    </message>
    <message>
        <source>Event at byte %1</source>
        <translation>Evento en el byte %1</translation>
    </message>
    <message>
        <source>Event at place %1</source>
        <translation>Evento en la posición %1</translation>
    </message>
    <message>
        <source>No file at its place has this event any more. This is what is kept of it.</source>
        <translation>Ningún archivo de ese lugar contiene ya este evento. Esto es lo que se conserva de él.</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptSearchView</name>
    <message>
        <source>&amp;Back to the analyses</source>
        <translation>&amp;Volver a los análisis</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>What the chosen one says</source>
        <translation>Qué dice el resultado seleccionado</translation>
    </message>
    <message>
        <source>Taking in what is new: %1 of %2</source>
        <translation>Incorporando lo nuevo: %1 de %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 the newest %2</source>
        <translation>%1: %2 más recientes</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
    <message>
        <source>Nothing kept says that</source>
        <translation>Nada de lo conservado dice eso</translation>
    </message>
    <message>
        <source>Searched are tickets, marked events with their notes and tags, threats, transfers, followed events and analyses.
Words are found as a whole: write begin* for a beginning, &quot;two words&quot; for words side by side, -word for what must not be there.</source>
        <translation>Se busca en tickets, eventos marcados con sus notas y etiquetas, amenazas, transferencias, eventos seguidos y análisis.
Se buscan palabras completas: escriba comienzo* para el comienzo de una palabra, &quot;dos palabras&quot; para palabras seguidas, -palabra para lo que no debe aparecer.</translation>
    </message>
    <message>
        <source>&amp;Show the ticket</source>
        <translation>&amp;Mostrar el ticket</translation>
    </message>
    <message>
        <source>&amp;Show the analysis</source>
        <translation>&amp;Mostrar el análisis</translation>
    </message>
    <message>
        <source>&amp;Show it in its log</source>
        <translation>&amp;Mostrar en su registro</translation>
    </message>
</context>
<context>
    <name>sightglass::Keyring</name>
    <message>
        <source>This program was built without a keyring; use ~/.pgpass.</source>
        <translation>Este programa se compiló sin depósito de claves; use ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>sightglass::LivePanel</name>
    <message>
        <source>Followed sources</source>
        <translation>Orígenes seguidos</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>&amp;Follow a source…</source>
        <translation>Seguir un &amp;origen…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Events go on being stored and counted, and none is shown until it goes on</source>
        <translation>Los eventos se siguen almacenando y contando, pero no se muestra ninguno hasta continuar</translation>
    </message>
    <message>
        <source>&amp;Newest</source>
        <translation>&amp;Más recientes</translation>
    </message>
    <message>
        <source>Keep the newest event in sight; scrolling up stays where you look</source>
        <translation>Mantiene a la vista el evento más reciente; al desplazarse hacia arriba, la vista se queda ahí</translation>
    </message>
    <message>
        <source>Followed &amp;only</source>
        <translation>&amp;Solo lo seguido</translation>
    </message>
    <message>
        <source>Narrow all pages to the logs that are followed</source>
        <translation>Limita todas las páginas a los registros que se siguen</translation>
    </message>
    <message>
        <source>Alert &amp;rules…</source>
        <translation>&amp;Reglas de alerta…</translation>
    </message>
    <message>
        <source>Nothing is followed yet. Choose logs, folders or channels of this computer: what is written from then on is shown here and kept in the history, once.</source>
        <translation>Aún no se sigue nada. Elija registros, carpetas o canales de este equipo: lo que se escriba a partir de entonces se muestra aquí y se conserva en el historial, una sola vez.</translation>
    </message>
    <message>
        <source>No alert. Rules say when followed events are worth one.</source>
        <translation>Ninguna alerta. Las reglas indican cuándo los eventos seguidos merecen una.</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) while paused</source>
        <translation>
            <numerusform>%Ln evento durante la pausa</numerusform>
            <numerusform>%Ln eventos durante la pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) below</source>
        <translation>
            <numerusform>%Ln fila nueva abajo</numerusform>
            <numerusform>%Ln filas nuevas abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>&amp;Dejar de seguir</translation>
    </message>
    <message>
        <source>&amp;Only its events</source>
        <translation>Solo sus &amp;eventos</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Show its events</source>
        <translation>Mostrar sus eve&amp;ntos</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Vaciar la &amp;lista</translation>
    </message>
    <message>
        <source>P&amp;ush continuously to</source>
        <translation>Enviar con&amp;tinuamente a</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Ningún destino</translation>
    </message>
    <message>
        <source>Push &amp;targets…</source>
        <translation>&amp;Destinos de envío…</translation>
    </message>
    <message>
        <source>&amp;Push the alerts…</source>
        <translation>&amp;Enviar las alertas…</translation>
    </message>
    <message>
        <source>Forget this source</source>
        <translation>Olvidar este origen</translation>
    </message>
    <message>
        <source>Remove all that is stored of %1?</source>
        <translation>¿Quitar todo lo que se guardó de %1?</translation>
    </message>
    <message>
        <source>Following it ends. Its events, what was found in them, their pins, notes and tags, their alerts, and its events in tickets are removed and overwritten; so are copies of the history from before an update. This cannot be undone. The log itself is not touched.</source>
        <translation>Se deja de seguir. Se quitan y sobrescriben sus eventos, lo que se encontró en ellos, sus anclajes, notas y etiquetas, sus alertas y sus eventos en tickets; también las copias del historial anteriores a una actualización. Esto no se puede deshacer. El registro en sí no se toca.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Forge&amp;t what is stored…</source>
        <translation>O&amp;lvidar lo guardado…</translation>
    </message>
    <message>
        <source>Follow a&amp;gain</source>
        <translation>&amp;Volver a seguir</translation>
    </message>
</context>
<context>
    <name>sightglass::LiveSource</name>
    <message>
        <source>Look again every (ms)</source>
        <translation>Revisar cada (ms)</translation>
    </message>
    <message>
        <source>How often the files are looked at where the system does not tell of changes, as on network drives.</source>
        <translation>Con qué frecuencia se revisan los archivos cuando el sistema no avisa de los cambios, como en unidades de red.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>File, or names with * and ?</source>
        <translation>Archivo, o nombres con * y ?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Nombres de archivos</translation>
    </message>
    <message>
        <source>Patterns such as *.log, with a space between; empty: all but packed and binary ones.</source>
        <translation>Patrones como *.log, separados por espacios; vacío: todos menos los comprimidos y binarios.</translation>
    </message>
    <message>
        <source>Sub-folders too</source>
        <translation>También subcarpetas</translation>
    </message>
    <message>
        <source>Those that come later as well.</source>
        <translation>Incluidas las que aparezcan después.</translation>
    </message>
    <message>
        <source>System journal</source>
        <translation>Diario del sistema</translation>
    </message>
    <message>
        <source>Journal file or folder; empty: this computer&apos;s</source>
        <translation>Archivo o carpeta del diario; vacío: el de este equipo</translation>
    </message>
    <message>
        <source>Journal of</source>
        <translation>Diario de</translation>
    </message>
    <message>
        <source>The system&apos;s, this user&apos;s, or both.</source>
        <translation>El del sistema, el de este usuario, o ambos.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Only what this unit wrote, such as ssh.service.</source>
        <translation>Solo lo que escribió esta unidad, como ssh.service.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>current, or the id of a boot; empty: all.</source>
        <translation>current, o el id de un arranque; vacío: todos.</translation>
    </message>
    <message>
        <source>Kernel messages</source>
        <translation>Mensajes del kernel</translation>
    </message>
    <message>
        <source>Windows event channel</source>
        <translation>Canal de eventos de Windows</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Another computer, by name; empty: this one.</source>
        <translation>Otro equipo, por su nombre; vacío: este.</translation>
    </message>
    <message>
        <source>XPath</source>
        <translation>XPath</translation>
    </message>
    <message>
        <source>Only events that it selects, such as *[System[Level&lt;=3]].</source>
        <translation>Solo los eventos que selecciona, como *[System[Level&lt;=3]].</translation>
    </message>
</context>
<context>
    <name>sightglass::LiveText</name>
    <message>
        <source>%1 may not be read. Join the group adm (&apos;sudo usermod -aG adm $USER&apos;) and log in again.</source>
        <translation>No hay permiso para leer %1. Únase al grupo adm (&apos;sudo usermod -aG adm $USER&apos;) y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The system&apos;s journal may not be read. Join the group systemd-journal (&apos;sudo usermod -aG systemd-journal $USER&apos;) and log in again.</source>
        <translation>No hay permiso para leer el diario del sistema. Únase al grupo systemd-journal (&apos;sudo usermod -aG systemd-journal $USER&apos;) y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 needs the right to read security logs. Run the program as administrator, or join the group Event Log Readers.</source>
        <translation>%1 requiere el derecho a leer registros de seguridad. Ejecute el programa como administrador o únase al grupo Lectores del registro de eventos.</translation>
    </message>
    <message>
        <source>%1 may be read by root alone here. Run the command line as root, or set kernel.dmesg_restrict to 0.</source>
        <translation>Aquí solo root puede leer %1. Use la línea de comandos como root o ponga kernel.dmesg_restrict en 0.</translation>
    </message>
    <message>
        <source>What comes cannot be stored at the moment, and waits: %1</source>
        <translation>Lo que llega no se puede almacenar por el momento y espera: %1</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>Iniciando.</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>Esperando a %1.</translation>
    </message>
    <message>
        <source>%1 may not be read. It is tried again.</source>
        <translation>No hay permiso para leer %1. Se reintenta.</translation>
    </message>
    <message>
        <source>The channel %1 is switched off. Enable it in the Event Viewer, or with &apos;wevtutil sl %1 /e:true&apos;.</source>
        <translation>El canal %1 está desactivado. Habilítelo en el Visor de eventos o con &apos;wevtutil sl %1 /e:true&apos;.</translation>
    </message>
    <message>
        <source>%1 cannot be read. It is tried again.</source>
        <translation>No se puede leer %1. Se reintenta.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>No log format recognises %1; its lines are taken as plain text.</source>
        <translation>Ningún formato de registro reconoce %1; sus líneas se toman como texto sin formato.</translation>
    </message>
    <message>
        <source>Following; %1 behind.</source>
        <translation>Siguiendo; faltan %1.</translation>
    </message>
    <message numerus="yes">
        <source>Following; %n event(s) behind.</source>
        <translation>
            <numerusform>Siguiendo; falta %n evento.</numerusform>
            <numerusform>Siguiendo; faltan %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Following.</source>
        <translation>Siguiendo.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>No hay permiso para leer %1.</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>Aquí no hay %1.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Aún está vacío.</translation>
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
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;vivo</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>&amp;Unusual</source>
        <translation>In&amp;usual</translation>
    </message>
    <message>
        <source>&amp;Threats</source>
        <translation>&amp;Amenazas</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>&amp;Transferencias</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Progress of all jobs</source>
        <translation>Progreso de todos los trabajos</translation>
    </message>
    <message numerus="yes">
        <source>Texts of events: %Ln map(s) or provider(s) found in the folder.</source>
        <translation>
            <numerusform>Textos de eventos: se encontró %Ln mapa o proveedor en la carpeta.</numerusform>
            <numerusform>Textos de eventos: se encontraron %Ln mapas o proveedores en la carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>%1 ya está abierto.</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alerta: %1</translation>
    </message>
    <message>
        <source>Drop log files or a folder here</source>
        <translation>Suelte aquí archivos de registro o una carpeta</translation>
    </message>
    <message>
        <source>Windows event logs, syslog, JSON, web, proxy and application logs of any size, compressed or not.
The format is found by itself; nothing leaves this computer.</source>
        <translation>Registros de eventos de Windows, syslog, JSON, registros web, de proxy y de aplicaciones de cualquier tamaño, comprimidos o no.
El formato se detecta solo; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Logs of this computer…</source>
        <translation>Registros de este equipo…</translation>
    </message>
    <message>
        <source>Follow its journal, event channels, log files and folders</source>
        <translation>Seguir su diario, canales de eventos, archivos de registro y carpetas</translation>
    </message>
    <message>
        <source>Past analyses</source>
        <translation>Análisis anteriores</translation>
    </message>
    <message>
        <source>Look at the samples</source>
        <translation>Ver las muestras</translation>
    </message>
    <message>
        <source>Opens generated logs that come with the program</source>
        <translation>Abre registros generados que vienen con el programa</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Abrir archivos…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Follow so&amp;urces…</source>
        <translation>Seguir &amp;orígenes…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Abrir &amp;muestra</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Todas las muestras</translation>
    </message>
    <message>
        <source>Results as &amp;JSON…</source>
        <translation>Resultados como &amp;JSON…</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>&amp;Exportar eventos…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Read log again</source>
        <translation>&amp;Volver a leer el registro</translation>
    </message>
    <message>
        <source>For&amp;mat of the log…</source>
        <translation>&amp;Formato del registro…</translation>
    </message>
    <message>
        <source>&amp;Close log</source>
        <translation>Ce&amp;rrar registro</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close &amp;all logs</source>
        <translation>Cerrar &amp;todos los registros</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Follow a&amp;gain at the next start</source>
        <translation>Volver a se&amp;guir en el próximo inicio</translation>
    </message>
    <message>
        <source>Go on following when the window is closed</source>
        <translation>Continuar el seguimiento al cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo filter</source>
        <translation>&amp;Deshacer filtro</translation>
    </message>
    <message>
        <source>&amp;Redo filter</source>
        <translation>&amp;Rehacer filtro</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Borrar filtro</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Type a filter</source>
        <translation>&amp;Escribir un filtro</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Find in the events</source>
        <translation>B&amp;uscar en los eventos</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
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
        <translation>Mostrar eventos &amp;descartados</translation>
    </message>
    <message>
        <source>Highlighter&amp;s…</source>
        <translation>Re&amp;saltadores…</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Show t&amp;imes in</source>
        <translation>Mostrar h&amp;oras en</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;zone</source>
        <translation>&amp;Zona de este equipo</translation>
    </message>
    <message>
        <source>Read Windows e&amp;vents with libevtx</source>
        <translation>&amp;Leer eventos de Windows con libevtx</translation>
    </message>
    <message>
        <source>A second opinion by the reference reader; much slower</source>
        <translation>Una segunda opinión con el lector de referencia; mucho más lento</translation>
    </message>
    <message>
        <source>Recover &amp;deleted Windows events</source>
        <translation>Recuperar eventos de Windows elimi&amp;nados</translation>
    </message>
    <message>
        <source>Looks for old records in the unused space of event logs and marks them in the table</source>
        <translation>Busca entradas antiguas en el espacio sin usar de los registros de eventos y las marca en la tabla</translation>
    </message>
    <message>
        <source>Texts of events from a &amp;folder…</source>
        <translation>Te&amp;xtos de eventos de una carpeta…</translation>
    </message>
    <message>
        <source>&amp;No texts from a folder</source>
        <translation>Sin textos de una car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>E&amp;nvío</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Sightglass</source>
        <translation>&amp;Acerca de Sightglass</translation>
    </message>
    <message>
        <source>Folder of event texts (EvtxECmd maps, provider databases)</source>
        <translation>Carpeta de textos de eventos (mapas de EvtxECmd, bases de datos de proveedores)</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>Abrir registros</translation>
    </message>
    <message>
        <source>All files (*);;Windows event logs (*.evtx);;Text logs (*.log *.txt)</source>
        <translation>Todos los archivos (*);;Registros de eventos de Windows (*.evtx);;Registros de texto (*.log *.txt)</translation>
    </message>
    <message>
        <source>Open all logs of a folder</source>
        <translation>Abrir todos los registros de una carpeta</translation>
    </message>
    <message>
        <source>No logs open</source>
        <translation>Ningún registro abierto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read, see Jobs</source>
        <translation>
            <numerusform>%Ln no se pudo leer, consulte Trabajos</numerusform>
            <numerusform>%Ln no se pudieron leer, consulte Trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation>
            <numerusform>%Ln dañado: %1</numerusform>
            <numerusform>%Ln dañados: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Resultado de %1</translation>
    </message>
    <message>
        <source>Results of all logs</source>
        <translation>Resultados de todos los registros</translation>
    </message>
    <message>
        <source>Versions, settings, sizes and the program&apos;s own log were copied. They hold nothing of your logs.</source>
        <translation>Se copiaron las versiones, la configuración, los tamaños y el registro del propio programa. No contienen nada de sus registros.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Restart as a&amp;dministrator</source>
        <translation>Reiniciar como a&amp;dministrador</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was stored of %1 is left.</source>
        <translation>No queda nada de lo que se guardó de %1.</translation>
    </message>
    <message>
        <source>%1 could not be forgotten: %2</source>
        <translation>No se pudo olvidar %1: %2</translation>
    </message>
</context>
<context>
    <name>sightglass::Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texto del capítulo</translation>
    </message>
</context>
<context>
    <name>sightglass::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Critical and error</source>
        <translation>Crítico y error</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Primer evento</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Click for these events.</source>
        <translation>Haga clic para ver estos eventos.</translation>
    </message>
    <message>
        <source>Events per log and severity</source>
        <translation>Eventos por registro y gravedad</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>Gravedades</translation>
    </message>
    <message>
        <source>Per log</source>
        <translation>Por registro</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Events per log</source>
        <translation>Eventos por registro</translation>
    </message>
    <message>
        <source>logs</source>
        <comment>name of a file</comment>
        <translation>registros</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Evolución de los eventos</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>cronologia</translation>
    </message>
    <message>
        <source>%1, a bar is %2</source>
        <translation>%1, cada barra es %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation>
            <numerusform>No se muestra %Ln evento sin hora</numerusform>
            <numerusform>No se muestran %Ln eventos sin hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lie outside</source>
        <translation>
            <numerusform>%Ln evento queda fuera</numerusform>
            <numerusform>%Ln eventos quedan fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln log(s)</source>
        <translation>
            <numerusform>%1 en %Ln registro</numerusform>
            <numerusform>%1 en %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 events</source>
        <translation>de %1 eventos</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 % of the events</source>
        <translation>%1 % de los eventos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s) could not be read</source>
        <translation>
            <numerusform>No se pudo leer %Ln registro</numerusform>
            <numerusform>No se pudieron leer %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln log(s)</source>
        <translation>
            <numerusform>en %Ln registro</numerusform>
            <numerusform>en %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>everything was read</source>
        <translation>se leyó todo</translation>
    </message>
    <message>
        <source>Click for the list.</source>
        <translation>Haga clic para ver la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) have level 0, as Windows writes audit events, and count as Unknown.</source>
        <translation>
            <numerusform>%Ln evento tiene nivel 0, como Windows escribe los eventos de auditoría, y cuenta como Desconocido.</numerusform>
            <numerusform>%Ln eventos tienen nivel 0, como Windows escribe los eventos de auditoría, y cuentan como Desconocido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with level 0 are counted as Event Viewer does: as Information, audit failures as Warning.</source>
        <translation>
            <numerusform>%Ln evento de nivel 0 se cuenta como en el Visor de eventos: como Información; los errores de auditoría, como Advertencia.</numerusform>
            <numerusform>%Ln eventos de nivel 0 se cuentan como en el Visor de eventos: como Información; los errores de auditoría, como Advertencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count them as Event &amp;Viewer does</source>
        <translation>Contarlos como el &amp;Visor de eventos</translation>
    </message>
    <message>
        <source>Count strictly by &amp;level</source>
        <translation>Contar estrictamente por &amp;nivel</translation>
    </message>
    <message>
        <source>Show these events</source>
        <translation>Mostrar estos eventos</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copiar selección</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Copiar tabla como CSV</translation>
    </message>
    <message>
        <source>Copy result as JSON</source>
        <translation>Copiar resultado como JSON</translation>
    </message>
    <message>
        <source>Copy all results as JSON</source>
        <translation>Copiar todos los resultados como JSON</translation>
    </message>
    <message>
        <source>Result as JSON…</source>
        <translation>Resultado como JSON…</translation>
    </message>
    <message>
        <source>All results as JSON…</source>
        <translation>Todos los resultados como JSON…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>Mostrar problemas…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Close log</source>
        <translation>Cerrar registro</translation>
    </message>
</context>
<context>
    <name>sightglass::PinModel</name>
    <message>
        <source>Double-click, or press F2, to write a note</source>
        <translation>Haga doble clic o pulse F2 para escribir una nota</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>sightglass::ProblemModel</name>
    <message>
        <source>in the table</source>
        <translation>en la tabla</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>no en la tabla</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
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
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>sightglass::ProblemsDialog</name>
    <message>
        <source>Problems in %1</source>
        <translation>Problemas en %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s). Every record of the log is either among the events or in this list, with its first byte.</source>
        <translation>
            <numerusform>%Ln problema. Cada entrada del registro está o entre los eventos o en esta lista, con su primer byte.</numerusform>
            <numerusform>%Ln problemas. Cada entrada del registro está o entre los eventos o en esta lista, con su primer byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>Se muestra el primero.</numerusform>
            <numerusform>Se muestran los primeros %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
</context>
<context>
    <name>sightglass::PushActions</name>
    <message numerus="yes">
        <source>%Ln event(s) are in the queue to %1.</source>
        <translation>
            <numerusform>%Ln evento está en la cola hacia %1.</numerusform>
            <numerusform>%Ln eventos están en la cola hacia %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded.</source>
        <translation>
            <numerusform>No se pudo descodificar %Ln.</numerusform>
            <numerusform>No se pudieron descodificar %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Push events…</source>
        <translation>&amp;Enviar eventos…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Push a tic&amp;ket</source>
        <translation>Enviar un tic&amp;ket</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Push &amp;targets…</source>
        <translation>&amp;Destinos de envío…</translation>
    </message>
    <message numerus="yes">
        <source>Ticket %1 with its %Ln event(s) as evidence</source>
        <translation>
            <numerusform>Ticket %1 con su evento como evidencia</numerusform>
            <numerusform>Ticket %1 con sus %Ln eventos como evidencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected event(s)</source>
        <translation>
            <numerusform>El evento seleccionado</numerusform>
            <numerusform>Los %Ln eventos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s) under the filter</source>
        <translation>
            <numerusform>El evento del filtro</numerusform>
            <numerusform>Los %Ln eventos del filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected event</source>
        <translation>El evento seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln pinned event(s)</source>
        <translation>
            <numerusform>El evento anclado</numerusform>
            <numerusform>Los %Ln eventos anclados</numerusform>
        </translation>
    </message>
    <message>
        <source>The result: counts of each log</source>
        <translation>El resultado: recuentos de cada registro</translation>
    </message>
    <message>
        <source>There are no events to push.</source>
        <translation>No hay eventos que enviar.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alert(s)</source>
        <translation>
            <numerusform>La alerta</numerusform>
            <numerusform>Las %Ln alertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::PushDialog</name>
    <message>
        <source>Push events</source>
        <translation>Enviar eventos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>Destinos…</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>The first event as it will be sent</source>
        <translation>El primer evento tal como se enviará</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>%1 events, about %2 on the way</source>
        <translation>%1 eventos, unos %2 en tránsito</translation>
    </message>
    <message>
        <source>There is no target yet: set one up with Targets…</source>
        <translation>Aún no hay ningún destino: configure uno con Destinos…</translation>
    </message>
    <message>
        <source>Looking at some of them…</source>
        <translation>Examinando algunos de ellos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), one a log</source>
        <translation>
            <numerusform>%Ln evento, uno por registro</numerusform>
            <numerusform>%Ln eventos, uno por registro</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticket and its evidence, as it was kept</source>
        <translation>El ticket y sus evidencias, tal como se conservaron</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1 of text</source>
        <translation>
            <numerusform>%Ln evento, %1 de texto</numerusform>
            <numerusform>%Ln eventos, %1 de texto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::PushDock</name>
    <message>
        <source>Push</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Try &amp;again now</source>
        <translation>Reintentar a&amp;hora</translation>
    </message>
    <message>
        <source>Re&amp;fused events…</source>
        <translation>Eventos re&amp;chazados…</translation>
    </message>
    <message>
        <source>Push pa&amp;nel</source>
        <translation>Pa&amp;nel de envío</translation>
    </message>
    <message>
        <source>Push targets and what waits for them</source>
        <translation>Destinos de envío y lo que espera para ellos</translation>
    </message>
    <message>
        <source>&amp;Targets…</source>
        <translation>&amp;Destinos…</translation>
    </message>
    <message>
        <source>Events can be pushed to a server that the team already runs: OpenTelemetry, Elasticsearch, Loki, ClickHouse, syslog, Graylog or any that takes JSON. Set one up with Targets…</source>
        <translation>Se pueden enviar eventos a un servidor que el equipo de trabajo ya tenga: OpenTelemetry, Elasticsearch, Loki, ClickHouse, syslog, Graylog o cualquiera que acepte JSON. Configure uno con Destinos…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
</context>
<context>
    <name>sightglass::PushService</name>
    <message>
        <source>Push to %1</source>
        <translation>Enviar a %1</translation>
    </message>
</context>
<context>
    <name>sightglass::PushTargetModel</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation>Reintento a las %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Last error (UTC)</source>
        <translation>Último error (UTC)</translation>
    </message>
</context>
<context>
    <name>sightglass::Query</name>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Las comillas no están cerradas.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>El paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>This parenthesis closes none.</source>
        <translation>Este paréntesis no cierra ninguno.</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>Aquí falta algo que buscar.</translation>
    </message>
    <message>
        <source>The value is missing: put it right behind the field, without a space.</source>
        <translation>Falta el valor: póngalo justo detrás del campo, sin espacio.</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1</source>
        <translation>La expresión regular es incorrecta: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2025-11-11, 2025-11-11T10:30 or 2025-11-11..2025-11-12.</source>
        <translation>«%1» no es una hora: escriba 2025-11-11, 2025-11-11T10:30 o 2025-11-11..2025-11-12.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no severity: there are critical, error, warning, information and unknown.</source>
        <translation>«%1» no es una gravedad: hay critical, error, warning, information y unknown.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no audit result: there are success and failure.</source>
        <translation>«%1» no es un resultado de auditoría: hay success y failure.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number, and only numbers have an order.</source>
        <translation>«%1» no es un número, y solo los números tienen orden.</translation>
    </message>
    <message>
        <source>This field has no order: use &quot;:&quot;.</source>
        <translation>Este campo no tiene orden: use «:».</translation>
    </message>
    <message>
        <source>Too many parentheses stand in each other.</source>
        <translation>Hay demasiados paréntesis anidados.</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>La consulta es demasiado larga.</translation>
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
        <translation>2025-11-11, 2025-11-11T10:30, desde..hasta</translation>
    </message>
    <message>
        <source>text of the message</source>
        <translation>texto del mensaje</translation>
    </message>
    <message>
        <source>program, provider, component</source>
        <translation>programa, proveedor, componente</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>account that the event is about</source>
        <translation>cuenta a la que se refiere el evento</translation>
    </message>
    <message>
        <source>of Windows events</source>
        <translation>de eventos de Windows</translation>
    </message>
    <message>
        <source>as the log wrote it</source>
        <translation>tal como lo escribió el registro</translation>
    </message>
    <message>
        <source>name of the log</source>
        <translation>nombre del registro</translation>
    </message>
    <message>
        <source>success, failure</source>
        <translation>success, failure</translation>
    </message>
    <message>
        <source>the record as it stands</source>
        <translation>la entrada tal como está</translation>
    </message>
    <message>
        <source>Filter: words, &quot;a phrase&quot;, -without, severity:error host:web1 status&gt;=500 /regex/   ( / )</source>
        <translation>Filtro: palabras, &quot;una frase&quot;, -sin, severity:error host:web1 status&gt;=500 /regex/   ( / )</translation>
    </message>
    <message>
        <source>Filter query</source>
        <translation>Consulta de filtro</translation>
    </message>
    <message>
        <source>What is typed narrows all pages. Ctrl+Space offers fields and values.</source>
        <translation>Lo que se escribe limita todas las páginas. Ctrl+Espacio ofrece campos y valores.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>in %1 % of the events</source>
        <translation>en el %1 % de los eventos</translation>
    </message>
    <message>
        <source>first day of the logs</source>
        <translation>primer día de los registros</translation>
    </message>
    <message>
        <source>last day of the logs</source>
        <translation>último día de los registros</translation>
    </message>
    <message>
        <source>last hour of the logs</source>
        <translation>última hora de los registros</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nombre del filtro:</translation>
    </message>
</context>
<context>
    <name>sightglass::RawView</name>
    <message>
        <source>Raw record</source>
        <translation>Entrada original</translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedDialog</name>
    <message>
        <source>Events that %1 refused</source>
        <translation>Eventos que %1 rechazó</translation>
    </message>
    <message>
        <source>Refused events</source>
        <translation>Eventos rechazados</translation>
    </message>
    <message>
        <source>&amp;Message, to be mended (the record as it stands in the log is left out then):</source>
        <translation>&amp;Mensaje, para corregirlo (la entrada tal como está en el registro se omite entonces):</translation>
    </message>
    <message>
        <source>Send &amp;mended</source>
        <translation>Enviar &amp;corregidos</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Volver a &amp;enviar</translation>
    </message>
    <message>
        <source>The selected events, or all if none is selected</source>
        <translation>Los eventos seleccionados, o todos si no hay ninguno seleccionado</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s) for good? They stay in their log, and are not sent.</source>
        <translation>
            <numerusform>¿Quitar %Ln evento definitivamente? Permanece en su registro y no se envía.</numerusform>
            <numerusform>¿Quitar %Ln eventos definitivamente? Permanecen en su registro y no se envían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were refused.</source>
        <translation>
            <numerusform>Se rechazó %Ln evento.</numerusform>
            <numerusform>Se rechazaron %Ln eventos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedModel</name>
    <message>
        <source>Refused (UTC)</source>
        <translation>Rechazado (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>sightglass::RestoreBar</name>
    <message>
        <source>&amp;Restore the last session</source>
        <translation>&amp;Restaurar la última sesión</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>The program did not end as it should. %Ln file(s) were open on %1.</source>
        <translation>
            <numerusform>El programa no se cerró correctamente. Había %Ln archivo abierto el %1.</numerusform>
            <numerusform>El programa no se cerró correctamente. Había %Ln archivos abiertos el %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RowOverview</name>
    <message>
        <source>All events from top to bottom: errors, hits of what is looked for, the chosen one. A click goes there.</source>
        <translation>Todos los eventos de arriba abajo: errores, resultados de la búsqueda, el seleccionado. Un clic lleva hasta ahí.</translation>
    </message>
    <message>
        <source>Overview of the events</source>
        <translation>Vista general de los eventos</translation>
    </message>
</context>
<context>
    <name>sightglass::SavedFilterBook</name>
    <message>
        <source>The filter was not saved: %1</source>
        <translation>No se guardó el filtro: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::SavedFilters</name>
    <message>
        <source>Errors and worse</source>
        <translation>Errores y peores</translation>
    </message>
    <message>
        <source>Failed logons (Windows)</source>
        <translation>Inicios de sesión fallidos (Windows)</translation>
    </message>
    <message>
        <source>Logs cleared, services installed (Windows)</source>
        <translation>Registros borrados, servicios instalados (Windows)</translation>
    </message>
    <message>
        <source>Failed logins (Linux)</source>
        <translation>Inicios de sesión fallidos (Linux)</translation>
    </message>
    <message>
        <source>Server errors (web)</source>
        <translation>Errores de servidor (web)</translation>
    </message>
</context>
<context>
    <name>sightglass::SeriesChart</name>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>Arrow keys move along the bars, Enter shows the events of one.</source>
        <translation>Las flechas recorren las barras, Intro muestra los eventos de una.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln otro</numerusform>
            <numerusform>%Ln otros</numerusform>
        </translation>
    </message>
    <message>
        <source>Click for these events.</source>
        <translation>Haga clic para ver estos eventos.</translation>
    </message>
</context>
<context>
    <name>sightglass::Session</name>
    <message>
        <source>The folder %1 holds no files.</source>
        <translation>La carpeta %1 no contiene archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) inside</source>
        <translation>
            <numerusform>%n registro dentro</numerusform>
            <numerusform>%n registros dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack %1</source>
        <translation>Descomprimir %1</translation>
    </message>
    <message>
        <source>No more logs can be opened in this session.</source>
        <translation>No se pueden abrir más registros en esta sesión.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Descomprimiendo</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>archivo vacío</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n problema encontrado</numerusform>
            <numerusform>%n problemas encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Severity</name>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityBarChart</name>
    <message>
        <source>Audit success</source>
        <translation>Auditoría correcta</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Error de auditoría</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln otro</numerusform>
            <numerusform>%Ln otros</numerusform>
        </translation>
    </message>
    <message>
        <source>Events per log and severity, stacked bars</source>
        <translation>Eventos por registro y gravedad, barras apiladas</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>No hay eventos que mostrar.</translation>
    </message>
    <message>
        <source>Show or hide %1 in the charts</source>
        <translation>Mostrar u ocultar %1 en los gráficos</translation>
    </message>
    <message>
        <source>%1
%2: %3 of %4 (%5 %). Click for these events.</source>
        <translation>%1
%2: %3 de %4 (%5 %). Haga clic para ver estos eventos.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar solo %1</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>Mostrar todo menos %1</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityButtons</name>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>%1: %2 events in all. Shows them alone, or adds them to the ones that are shown.</source>
        <translation>%1: %2 eventos en total. Los muestra solos o los agrega a los que se muestran.</translation>
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
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Format not known yet</source>
        <translation>Formato aún desconocido</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Canal: %1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Equipo: %1</translation>
    </message>
    <message>
        <source>%1: %2. Click for the list.</source>
        <translation>%1: %2. Haga clic para ver la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4 %). Click for these events.</source>
        <translation>%1, %2: %3 (%4 %). Haga clic para ver estos eventos.</translation>
    </message>
    <message>
        <source>Windows Security audit events, counted besides their severity</source>
        <translation>Eventos de auditoría de Seguridad de Windows, contados aparte de su gravedad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Auditoría correcta</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Error de auditoría</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Keep the events in the history</source>
        <translation>&amp;Conservar los eventos en el historial</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Follow sources</source>
        <translation>Seguir orígenes</translation>
    </message>
    <message>
        <source>On this &amp;computer:</source>
        <translation>En este e&amp;quipo:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sources of this computer</source>
        <translation>Orígenes de este equipo</translation>
    </message>
    <message>
        <source>&amp;Another one:</source>
        <translation>&amp;Otro:</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de origen</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Where it ended the last time, else all that is there</source>
        <translation>Donde terminó la última vez; si no, todo lo que hay</translation>
    </message>
    <message>
        <source>All that is there</source>
        <translation>Todo lo que hay</translation>
    </message>
    <message>
        <source>Only what is written from now on</source>
        <translation>Solo lo que se escriba a partir de ahora</translation>
    </message>
    <message>
        <source>Be&amp;gin with:</source>
        <translation>&amp;Empezar por:</translation>
    </message>
    <message>
        <source>Each event once, with the place that was read up to: after a restart it goes on from there</source>
        <translation>Cada evento una vez, con el punto hasta el que se leyó: tras un reinicio se continúa desde ahí</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>is followed already</source>
        <translation>ya se sigue</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found here that could be followed.</source>
        <translation>Aquí no se encontró nada que se pueda seguir.</translation>
    </message>
    <message>
        <source>Folder to follow</source>
        <translation>Carpeta que seguir</translation>
    </message>
    <message>
        <source>Log to follow</source>
        <translation>Registro que seguir</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Follow %Ln source(s)</source>
        <translation>
            <numerusform>&amp;Seguir %Ln origen</numerusform>
            <numerusform>&amp;Seguir %Ln orígenes</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a %1.</source>
        <translation>Esto no es del tipo «%1».</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDock</name>
    <message>
        <source>The logs that you open are listed here.</source>
        <translation>Los registros que abra aparecen aquí.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Result as JSON…</source>
        <translation>Resultado como JSON…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>Mostrar problemas…</translation>
    </message>
    <message>
        <source>Format…</source>
        <translation>Formato…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Close log</source>
        <translation>Cerrar registro</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesModel</name>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 y otros</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message numerus="yes">
        <source>cancelled after %Ln event(s)</source>
        <translation>
            <numerusform>cancelado tras %Ln evento</numerusform>
            <numerusform>cancelado tras %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln mostrado</numerusform>
            <numerusform>%Ln mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation>
            <numerusform>%Ln dañado: %1</numerusform>
            <numerusform>%Ln dañados: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Codificación: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Canal: %1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Equipo: %1</translation>
    </message>
    <message>
        <source>%1: %2 % sure (%3)</source>
        <translation>%1: %2 % de certeza (%3)</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>No events with a time.</source>
        <translation>Ningún evento con hora.</translation>
    </message>
</context>
<context>
    <name>sightglass::TableTools</name>
    <message>
        <source>&amp;Lines of a row</source>
        <translation>Líneas por &amp;fila</translation>
    </message>
    <message>
        <source>One, cut off</source>
        <translation>Una, recortada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), wrapped</source>
        <translation>
            <numerusform>%Ln línea, ajustada</numerusform>
            <numerusform>%Ln líneas, ajustadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Filas &amp;compactas</translation>
    </message>
    <message>
        <source>&amp;Monospaced font</source>
        <translation>Fuente &amp;monoespaciada</translation>
    </message>
    <message>
        <source>&amp;Order as in the logs</source>
        <translation>O&amp;rden de los registros</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %Ln similar event(s) one by one	Right</source>
        <translation>
            <numerusform>&amp;Mostrar %Ln evento similar por separado	Derecha</numerusform>
            <numerusform>&amp;Mostrar %Ln eventos similares uno por uno	Derecha</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Similar events in one row	Left</source>
        <translation>Eventos &amp;similares en una fila	Izquierda</translation>
    </message>
    <message>
        <source>Open in a &amp;window	Ctrl+Enter</source>
        <translation>Abrir en una &amp;ventana	Ctrl+Intro</translation>
    </message>
    <message>
        <source>&amp;Go to…	G</source>
        <translation>&amp;Ir a…	G</translation>
    </message>
    <message>
        <source>&amp;Next error	N</source>
        <translation>Siguie&amp;nte error	N</translation>
    </message>
    <message>
        <source>The events stand as in their logs.</source>
        <translation>Los eventos están como en sus registros.</translation>
    </message>
    <message>
        <source>Sorted by %1. Another click turns the order round, a third one ends it.</source>
        <translation>Ordenado por %1. Otro clic invierte el orden; un tercero lo anula.</translation>
    </message>
    <message>
        <source>No error below this event.</source>
        <translation>No hay errores debajo de este evento.</translation>
    </message>
    <message>
        <source>No error above this event.</source>
        <translation>No hay errores encima de este evento.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Number of a row (1 to %1), a time (%2) such as 2025-11-11T10:30, or &quot;line 7&quot; or &quot;record 7&quot; of the chosen log:</source>
        <translation>Número de una fila (1 a %1), una hora (%2) como 2025-11-11T10:30, o «línea 7» o «entrada 7» del registro seleccionado:</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>record</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a row nor a time.</source>
        <translation>«%1» no es ni una fila ni una hora.</translation>
    </message>
    <message>
        <source>The log has no line %1.</source>
        <translation>El registro no tiene la línea %1.</translation>
    </message>
    <message>
        <source>The log has no record %1.</source>
        <translation>El registro no tiene la entrada %1.</translation>
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
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>como está guardado</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elegir un archivo: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TargetsDialog</name>
    <message>
        <source>Push targets</source>
        <translation>Destinos de envío</translation>
    </message>
    <message>
        <source>&amp;New target</source>
        <translation>&amp;Nuevo destino</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>One event as it will be sent</source>
        <translation>Un evento tal como se enviará</translation>
    </message>
    <message>
        <source>One &amp;event as it will be sent</source>
        <translation>Un &amp;evento tal como se enviará</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that wait for it or were refused go with it. Remove the target?</source>
        <translation>
            <numerusform>Con él se pierde %Ln evento en espera o rechazado. ¿Quitar el destino?</numerusform>
            <numerusform>Con él se pierden %Ln eventos en espera o rechazados. ¿Quitar el destino?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 se ha guardado.</translation>
    </message>
    <message>
        <source>%1 is saved. There is no keyring: secrets are in files that only you can read.</source>
        <translation>%1 se ha guardado. No hay depósito de claves: los secretos están en archivos que solo su usuario puede leer.</translation>
    </message>
    <message>
        <source>✓ It answers, and would take events.</source>
        <translation>✓ Responde y aceptaría eventos.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>The target needs a name.</source>
        <translation>El destino necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>sightglass::TemplateModel</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
</context>
<context>
    <name>sightglass::TemplateTimeline</name>
    <message>
        <source>Events over time</source>
        <translation>Evolución de los eventos</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>Máximo: %1</translation>
    </message>
    <message>
        <source>No events within this time</source>
        <translation>No hay eventos en este tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln event(s)</source>
        <translation>
            <numerusform>%1 a %2: %Ln evento</numerusform>
            <numerusform>%1 a %2: %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few times for a timeline</source>
        <translation>Pocas marcas de tiempo para una cronología</translation>
    </message>
    <message>
        <source>at most %1 at a time</source>
        <translation>como máximo %1 a la vez</translation>
    </message>
</context>
<context>
    <name>sightglass::TextsBar</name>
    <message>
        <source>&amp;Show all…</source>
        <translation>&amp;Mostrar todo…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) in the folder of event texts: %1</source>
        <translation>
            <numerusform>%Ln fallo en la carpeta de textos de eventos: %1</numerusform>
            <numerusform>%Ln fallos en la carpeta de textos de eventos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts of events</source>
        <translation>Textos de eventos</translation>
    </message>
    <message>
        <source>What is wrong with the folder of event texts:</source>
        <translation>Qué falla en la carpeta de textos de eventos:</translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Address or path</source>
        <translation>Dirección o ruta</translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatsPage</name>
    <message>
        <source>Threats</source>
        <translation>Amenazas</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueadas</translation>
    </message>
    <message>
        <source>Allowed with threat</source>
        <translation>Permitido con amenaza</translation>
    </message>
    <message>
        <source>Cautioned</source>
        <translation>Con advertencia</translation>
    </message>
    <message>
        <source>Users touched</source>
        <translation>Usuarios afectados</translation>
    </message>
    <message>
        <source>Findings in Windows events</source>
        <translation>Hallazgos en eventos de Windows</translation>
    </message>
    <message>
        <source>Show the blocked requests</source>
        <translation>Mostrar las solicitudes bloqueadas</translation>
    </message>
    <message>
        <source>Show the requests that were allowed although there was a threat</source>
        <translation>Mostrar las solicitudes permitidas pese a haber una amenaza</translation>
    </message>
    <message>
        <source>Show the requests with a warning</source>
        <translation>Mostrar las solicitudes con advertencia</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>&amp;Show events</source>
        <translation>&amp;Mostrar eventos</translation>
    </message>
    <message>
        <source>By threat</source>
        <translation>Por amenaza</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Por usuario</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>threats-by-name</source>
        <comment>name of a file</comment>
        <translation>amenazas-por-nombre</translation>
    </message>
    <message>
        <source>threats-by-category</source>
        <comment>name of a file</comment>
        <translation>amenazas-por-categoria</translation>
    </message>
    <message>
        <source>threats-by-user</source>
        <comment>name of a file</comment>
        <translation>amenazas-por-usuario</translation>
    </message>
    <message>
        <source>threats-by-day</source>
        <comment>name of a file</comment>
        <translation>amenazas-por-dia</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Threats: %1</source>
        <translation>Amenazas: %1</translation>
    </message>
    <message>
        <source>Threat at byte %1</source>
        <translation>Amenaza en el byte %1</translation>
    </message>
    <message>
        <source>%1 with a threat</source>
        <translation>%1 con amenaza</translation>
    </message>
    <message>
        <source>look at these first</source>
        <translation>revise estas primero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speak(s) of an attack</source>
        <translation>
            <numerusform>%Ln indica un ataque</numerusform>
            <numerusform>%Ln indican un ataque</numerusform>
        </translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>(no threat named)</source>
        <translation>(sin amenaza indicada)</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(no indicado)</translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <translation>Día (%1)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sin hora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>the table has the first %1, the bars count all</source>
        <translation>la tabla contiene los primeros %1, las barras cuentan todos</translation>
    </message>
    <message>
        <source>of all logs that were ever read</source>
        <translation>de todos los registros leídos alguna vez</translation>
    </message>
    <message>
        <source>(MITRE ATT&amp;CK %1)</source>
        <translation>(MITRE ATT&amp;CK %1)</translation>
    </message>
    <message>
        <source>Open the log again to see the events.</source>
        <translation>Vuelva a abrir el registro para ver los eventos.</translation>
    </message>
    <message>
        <source>threats</source>
        <comment>name of a file</comment>
        <translation>amenazas</translation>
    </message>
    <message>
        <source>No threat was ever seen</source>
        <translation>Nunca se ha visto una amenaza</translation>
    </message>
    <message>
        <source>The history keeps threats and findings of every log that is opened, each once.
Open a web proxy log (such as Zscaler&apos;s) or Windows event logs.</source>
        <translation>El historial conserva las amenazas y los hallazgos de cada registro que se abre, una vez cada uno.
Abra un registro de proxy web (como los de Zscaler) o registros de eventos de Windows.</translation>
    </message>
    <message>
        <source>No threats among these events</source>
        <translation>No hay amenazas en estos eventos</translation>
    </message>
    <message>
        <source>The filter is on: clear it to look at all events.</source>
        <translation>El filtro está activo: bórrelo para ver todos los eventos.</translation>
    </message>
    <message>
        <source>No threats and no findings</source>
        <translation>Sin amenazas ni hallazgos</translation>
    </message>
    <message>
        <source>Here stand requests that a web proxy blocked, or let through with a threat (Zscaler, and logs with the same fields),
and findings in Windows events: cleared logs, failed logons, new services, suspicious PowerShell …
That there are none is no proof that all is well.</source>
        <translation>Aquí aparecen las solicitudes que un proxy web bloqueó o dejó pasar con una amenaza (Zscaler y registros con los mismos campos),
y los hallazgos en eventos de Windows: registros borrados, inicios de sesión fallidos, servicios nuevos, PowerShell sospechoso …
Que no haya ninguno no prueba que todo esté bien.</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detectadas</translation>
    </message>
    <message>
        <source>Show what was detected, whatever became of it</source>
        <translation>Mostrar lo detectado, sea cual sea el resultado</translation>
    </message>
    <message>
        <source>findings</source>
        <comment>name of a file</comment>
        <translation>hallazgos</translation>
    </message>
</context>
<context>
    <name>sightglass::Ticket</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
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
        <translation>&amp;Usar la otra</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>palabras, separadas por comas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What was found, what was done, what is open (Markdown)</source>
        <translation>Qué se encontró, qué se hizo, qué queda pendiente (Markdown)</translation>
    </message>
    <message>
        <source>Preview of the notes</source>
        <translation>Vista previa de las notas</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Save &amp;mine over it</source>
        <translation>Guardar la &amp;mía encima</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>P&amp;rioridad</translation>
    </message>
    <message>
        <source>&amp;Assignee</source>
        <translation>Res&amp;ponsable</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nuevo ticket</translation>
    </message>
    <message>
        <source>Events are added in the table, with T.</source>
        <translation>Los eventos se agregan en la tabla, con T.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln event(s).</source>
        <translation>
            <numerusform>Sobre %Ln evento.</numerusform>
            <numerusform>Sobre %Ln eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>In&amp;forme…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Another window changed this ticket meanwhile. Both texts are kept: theirs is on the tab beside yours.</source>
        <translation>Entretanto, otra ventana cambió este ticket. Se conservan ambos textos: el otro está en la pestaña junto al suyo.</translation>
    </message>
    <message>
        <source>Title: %1
Status: %2
Priority: %3
Assignee: %4
Tags: %5

%6</source>
        <translation>Título: %1
Estado: %2
Prioridad: %3
Responsable: %4
Etiquetas: %5

%6</translation>
    </message>
    <message>
        <source>T&amp;heirs</source>
        <translation>La &amp;otra</translation>
    </message>
    <message>
        <source>Events of the ticket</source>
        <translation>Eventos del ticket</translation>
    </message>
    <message>
        <source>Double-click an event to see it in its log.</source>
        <translation>Haga doble clic en un evento para verlo en su registro.</translation>
    </message>
    <message>
        <source>&amp;Go to event</source>
        <translation>&amp;Ir al evento</translation>
    </message>
    <message>
        <source>&amp;Open its log</source>
        <translation>&amp;Abrir su registro</translation>
    </message>
    <message>
        <source>Re&amp;move from ticket</source>
        <translation>Quitar &amp;del ticket</translation>
    </message>
    <message>
        <source>&amp;Create ticket</source>
        <translation>&amp;Crear ticket</translation>
    </message>
    <message>
        <source>A ticket needs a title</source>
        <translation>Un ticket necesita un título</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is not saved.</source>
        <translation>Lo que escribió no está guardado.</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketEventModel</name>
    <message>
        <source>The log is not open. Last seen: %1</source>
        <translation>El registro no está abierto. Visto por última vez: %1</translation>
    </message>
    <message>
        <source>%1 (not open)</source>
        <translation>%1 (no abierto)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangeButton</name>
    <message>
        <source>Time range…</source>
        <translation>Intervalo…</translation>
    </message>
    <message>
        <source>Narrow the window to a time</source>
        <translation>Limitar la ventana a un intervalo de tiempo</translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangePicker</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>El final debe ser posterior al comienzo.</translation>
    </message>
    <message>
        <source>&amp;Whole time</source>
        <translation>&amp;Todo el tiempo</translation>
    </message>
    <message>
        <source>The last of the logs:</source>
        <translation>Lo último de los registros:</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Last of the logs: %1</source>
        <translation>Lo último de los registros: %1</translation>
    </message>
    <message>
        <source>Around the selected event:</source>
        <translation>En torno al evento seleccionado:</translation>
    </message>
    <message>
        <source>±%1 min</source>
        <translation>±%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) around the selected event</source>
        <translation>
            <numerusform>%Ln minuto en torno al evento seleccionado</numerusform>
            <numerusform>%Ln minutos en torno al evento seleccionado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TimelineChart</name>
    <message>
        <source>Share of the severities over time</source>
        <translation>Evolución de la proporción de gravedades</translation>
    </message>
    <message>
        <source>Events over time by severity, stacked</source>
        <translation>Evolución de los eventos por gravedad, apilados</translation>
    </message>
    <message>
        <source>Arrow keys move along the time, Shift extends the range, Enter narrows the window to it, Esc goes back.</source>
        <translation>Las flechas recorren el tiempo, Mayús amplía el intervalo, Intro limita la ventana a él, Esc vuelve atrás.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln millisecond(s)</source>
        <translation>
            <numerusform>%Ln milisegundo</numerusform>
            <numerusform>%Ln milisegundos</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these events has a time.</source>
        <translation>Ninguno de estos eventos tiene hora.</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>No hay eventos que mostrar.</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1, porcentaje</translation>
    </message>
    <message>
        <source>%1 in all. Click to narrow to this time, drag for a range, double click to go back.</source>
        <translation>%1 en total. Haga clic para limitar a este tiempo, arrastre para un intervalo, haga doble clic para volver.</translation>
    </message>
    <message>
        <source>Narrow to this time</source>
        <translation>Limitar a este tiempo</translation>
    </message>
    <message>
        <source>Back to the wider time</source>
        <translation>Volver al tiempo más amplio</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar solo %1</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>Mostrar todo menos %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TransferModel</name>
    <message>
        <source>%1 (refused)</source>
        <translation>%1 (rechazado)</translation>
    </message>
    <message>
        <source>%1 (broke off)</source>
        <translation>%1 (interrumpido)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>sightglass::TransferUserModel</name>
    <message>
        <source>(nobody named)</source>
        <translation>(nadie indicado)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subido</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Borrados</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Inicios fallidos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
</context>
<context>
    <name>sightglass::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Borrados</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Inicios fallidos</translation>
    </message>
    <message>
        <source>Show the uploads</source>
        <translation>Mostrar las subidas</translation>
    </message>
    <message>
        <source>Show the downloads</source>
        <translation>Mostrar las descargas</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>Mostrar lo borrado</translation>
    </message>
    <message>
        <source>Show the failed logins</source>
        <translation>Mostrar los inicios de sesión fallidos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What bars count</source>
        <translation>Qué cuentan las barras</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days as lines</source>
        <translation>Días como líneas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Hours as lines</source>
        <translation>Horas como líneas</translation>
    </message>
    <message>
        <source>Steps of time</source>
        <translation>Intervalos de tiempo</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Por usuario</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Files moved most</source>
        <translation>Archivos más transferidos</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>transfers-by-user</source>
        <comment>name of a file</comment>
        <translation>transferencias-por-usuario</translation>
    </message>
    <message>
        <source>transfers-over-time</source>
        <comment>name of a file</comment>
        <translation>transferencias-evolucion</translation>
    </message>
    <message>
        <source>transfers-files</source>
        <comment>name of a file</comment>
        <translation>transferencias-archivos</translation>
    </message>
    <message>
        <source>transfers-from-where</source>
        <comment>name of a file</comment>
        <translation>transferencias-procedencia</translation>
    </message>
    <message>
        <source>&amp;By user</source>
        <translation>&amp;Por usuario</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Transfers of %1</source>
        <translation>Transferencias de %1</translation>
    </message>
    <message>
        <source>Transfers from %1</source>
        <translation>Transferencias desde %1</translation>
    </message>
    <message>
        <source>nowhere named</source>
        <translation>ningún lugar indicado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subido</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>No se transfirió nada.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size of all transfers</source>
        <translation>Tamaño de todas las transferencias</translation>
    </message>
    <message>
        <source>No files were moved.</source>
        <translation>No se transfirió ningún archivo.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(no indicado)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>the table has the first %1, the figures count all</source>
        <translation>la tabla contiene las primeras %1, las cifras cuentan todas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broke off</source>
        <translation>
            <numerusform>%Ln interrumpida</numerusform>
            <numerusform>%Ln interrumpidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazada</numerusform>
            <numerusform>%Ln rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>of all logs that were ever read</source>
        <translation>de todos los registros leídos alguna vez</translation>
    </message>
    <message>
        <source>Hour (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <translation>Día (%1)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sin hora</translation>
    </message>
    <message>
        <source>transfers</source>
        <comment>name of a file</comment>
        <translation>transferencias</translation>
    </message>
    <message>
        <source>No transfer was ever seen</source>
        <translation>Nunca se ha visto una transferencia</translation>
    </message>
    <message>
        <source>The history keeps transfers of every log that is opened, each once.
Open a log of sftpgo, vsftpd, xferlog, OpenSSH&apos;s SFTP server or FTP of IIS.</source>
        <translation>El historial conserva las transferencias de cada registro que se abre, una vez cada una.
Abra un registro de sftpgo, vsftpd, xferlog, del servidor SFTP de OpenSSH o de FTP de IIS.</translation>
    </message>
    <message>
        <source>No transfers among these events</source>
        <translation>No hay transferencias en estos eventos</translation>
    </message>
    <message>
        <source>The filter is on: clear it to look at all events.</source>
        <translation>El filtro está activo: bórrelo para ver todos los eventos.</translation>
    </message>
    <message>
        <source>No transfers in these logs</source>
        <translation>No hay transferencias en estos registros</translation>
    </message>
    <message>
        <source>Here stand uploads, downloads, deletes and logins of file servers.
Open a log of sftpgo, vsftpd, xferlog, OpenSSH&apos;s SFTP server (syslog) or FTP of IIS.</source>
        <translation>Aquí aparecen las subidas, descargas, borrados e inicios de sesión de servidores de archivos.
Abra un registro de sftpgo, vsftpd, xferlog, del servidor SFTP de OpenSSH (syslog) o de FTP de IIS.</translation>
    </message>
    <message>
        <source>Transfers: %1</source>
        <translation>Transferencias: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::Tray</name>
    <message>
        <source>&amp;Show Sightglass</source>
        <translation>&amp;Mostrar Sightglass</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>Sightglass follows %Ln source(s)</source>
        <translation>
            <numerusform>Sightglass sigue %Ln origen</numerusform>
            <numerusform>Sightglass sigue %Ln orígenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Triage</name>
    <message numerus="yes">
        <source>%Ln event(s) dismissed; nothing was deleted.</source>
        <translation>
            <numerusform>%Ln evento descartado; no se eliminó nada.</numerusform>
            <numerusform>%Ln eventos descartados; no se eliminó nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) removed from ticket %1.</source>
        <translation>
            <numerusform>%Ln evento quitado del ticket %1.</numerusform>
            <numerusform>%Ln eventos quitados del ticket %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 was deleted in another window; what you wrote is kept in its revisions.</source>
        <translation>El ticket %1 se eliminó en otra ventana; lo que escribió se conserva en sus revisiones.</translation>
    </message>
    <message>
        <source>Ticket %1 was deleted.</source>
        <translation>Se eliminó el ticket %1.</translation>
    </message>
    <message>
        <source>Check the evidence of ticket %1</source>
        <translation>Comprobar las evidencias del ticket %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TriageActions</name>
    <message>
        <source>Ticket %1 was made.</source>
        <translation>Se creó el ticket %1.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se escribió en %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection are taken.</source>
        <translation>
            <numerusform>Se toma el primer evento de la selección.</numerusform>
            <numerusform>Se toman los primeros %Ln eventos de la selección.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desanclar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anclar</translation>
    </message>
    <message>
        <source>Add to ticket…</source>
        <translation>Agregar a un ticket…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open ticket %1: %2</source>
        <translation>Abrir el ticket %1: %2</translation>
    </message>
    <message>
        <source>The log of this event is not open.</source>
        <translation>El registro de este evento no está abierto.</translation>
    </message>
    <message>
        <source>None of the logs with events of this ticket is open.</source>
        <translation>Ninguno de los registros con eventos de este ticket está abierto.</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>Ticket %1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln event(s):</source>
        <translation>
            <numerusform>Nota sobre %Ln evento:</numerusform>
            <numerusform>Nota sobre %Ln eventos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln event(s), separated by commas:</source>
        <translation>
            <numerusform>Etiquetas de %Ln evento, separadas por comas:</numerusform>
            <numerusform>Etiquetas de %Ln eventos, separadas por comas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of ticket %1</source>
        <translation>Informe del ticket %1</translation>
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
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Pins and tickets cannot be kept: %1</source>
        <translation>No se pueden conservar los eventos anclados y los tickets: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TriagePanel</name>
    <message>
        <source>Pinned events</source>
        <translation>Eventos anclados</translation>
    </message>
    <message>
        <source>Go to event</source>
        <translation>Ir al evento</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desanclar</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>No pins in the open logs.
Choose events in the table and press P to keep them here.</source>
        <translation>No hay eventos anclados en los registros abiertos.
Seleccione eventos en la tabla y pulse P para tenerlos aquí.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>Sus eventos</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Shows the events of the ticket alone, in the logs that are open</source>
        <translation>Muestra solo los eventos del ticket, en los registros que están abiertos</translation>
    </message>
    <message>
        <source>Writes the ticket with its evidence as PDF, HTML or Markdown</source>
        <translation>Escribe el ticket con sus evidencias como PDF, HTML o Markdown</translation>
    </message>
    <message>
        <source>No tickets yet.
Choose events in the table and press T to make one of them.</source>
        <translation>Aún no hay tickets.
Seleccione eventos en la tabla y pulse T para crear uno con ellos.</translation>
    </message>
    <message>
        <source>Pi&amp;ns</source>
        <translation>A&amp;nclados</translation>
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
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualPage</name>
    <message>
        <source>Findings or templates</source>
        <translation>Hallazgos o plantillas</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Hallazgos</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Plantillas</translation>
    </message>
    <message>
        <source>Kind of findings</source>
        <translation>Tipo de hallazgos</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Show &amp;dismissed</source>
        <translation>Mostrar &amp;descartados</translation>
    </message>
    <message>
        <source>Also findings that were dismissed or are normal here</source>
        <translation>También los hallazgos descartados o normales aquí</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Show events</source>
        <translation>Mostrar &amp;eventos</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>De&amp;scartar</translation>
    </message>
    <message>
        <source>Hides this finding; nothing is deleted</source>
        <translation>Oculta este hallazgo; no se elimina nada</translation>
    </message>
    <message>
        <source>&amp;Normal here</source>
        <translation>&amp;Normal aquí</translation>
    </message>
    <message>
        <source>Hides all findings of this kind about this template or value, also those to come</source>
        <translation>Oculta todos los hallazgos de este tipo sobre esta plantilla o este valor, también los futuros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln plantilla</numerusform>
            <numerusform>%Ln plantillas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the most frequent %Ln are shown</source>
        <translation>
            <numerusform>se muestra la más frecuente</numerusform>
            <numerusform>se muestran las %Ln más frecuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed</source>
        <translation>
            <numerusform>%Ln descartado</numerusform>
            <numerusform>%Ln descartados</numerusform>
        </translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>Looking for what is unusual…</source>
        <translation>Buscando lo inusual…</translation>
    </message>
    <message>
        <source>Messages are grouped to templates, and what is rare, new, sudden or missing is listed.
This begins when all logs are read.</source>
        <translation>Los mensajes se agrupan en plantillas y se muestra lo que es poco frecuente, nuevo, repentino o falta.
Esto comienza cuando se han leído todos los registros.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Se detuvo la búsqueda</translation>
    </message>
    <message>
        <source>Nothing is known yet of what is unusual here.</source>
        <translation>Aún no se sabe qué es inusual aquí.</translation>
    </message>
    <message>
        <source>Nothing else is unusual</source>
        <translation>Nada más es inusual</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) were dismissed or are normal here; &quot;Show dismissed&quot; brings them back.</source>
        <translation>
            <numerusform>%Ln hallazgo se descartó o es normal aquí; «Mostrar descartados» lo recupera.</numerusform>
            <numerusform>%Ln hallazgos se descartaron o son normales aquí; «Mostrar descartados» los recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual found</source>
        <translation>No se encontró nada inusual</translation>
    </message>
    <message>
        <source>No rare or sudden messages, no pauses and no signs of tampering under this choice.
That is no proof that all is well.</source>
        <translation>Con esta selección no hay mensajes poco frecuentes o repentinos, ni pausas, ni indicios de manipulación.
Eso no prueba que todo esté bien.</translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation>puntuación %1 de 100</translation>
    </message>
    <message>
        <source>No longer d&amp;ismissed</source>
        <translation>Ya no de&amp;scartado</translation>
    </message>
    <message>
        <source>Not &amp;normal here</source>
        <translation>No &amp;normal aquí</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed: %1.</source>
        <translation>Descartado: %1.</translation>
    </message>
    <message>
        <source>Normal here, also in logs of this kind to come: %1.</source>
        <translation>Normal aquí, también en futuros registros de este tipo: %1.</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualService</name>
    <message>
        <source>What is unusual</source>
        <translation>Búsqueda de lo inusual</translation>
    </message>
    <message>
        <source>%1 (the first %2)</source>
        <translation>%1 (los primeros %2)</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Plantilla: %1</translation>
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
        <translation>Registro borrado</translation>
    </message>
    <message>
        <source>Missing records</source>
        <translation>Faltan entradas</translation>
    </message>
    <message>
        <source>Time runs backwards</source>
        <translation>La hora retrocede</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>Nada registrado</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Rare message</source>
        <translation>Mensaje infrecuente</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Ráfaga</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>More errors</source>
        <translation>Más errores</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>una hora desconocida</translation>
    </message>
    <message>
        <source>Events say that a log was cleared (%1).</source>
        <translation>Los eventos indican que se borró un registro (%1).</translation>
    </message>
    <message>
        <source>An event of %1 says that a log was cleared (%2).</source>
        <translation>Un evento de %1 indica que se borró un registro (%2).</translation>
    </message>
    <message>
        <source>Records missing before %2 (%3): %1. Their numbers are skipped.</source>
        <translation>Faltan entradas antes de %2 (%3): %1. Sus números se saltan.</translation>
    </message>
    <message>
        <source>Time jumps back by %1, from %2 to %3 (%4): the clock was set, or lines were put in.</source>
        <translation>La hora retrocede %1, de %2 a %3 (%4): se ajustó el reloj o se insertaron líneas.</translation>
    </message>
    <message>
        <source>No event at all for %1 from %2 on, though there is hardly a pause otherwise.</source>
        <translation>Ningún evento durante %1 a partir de %2, aunque por lo demás apenas hay pausas.</translation>
    </message>
    <message>
        <source>Never seen in the history of this log; %1 of %2 events.</source>
        <translation>Nunca visto en el historial de este registro; %1 de %2 eventos.</translation>
    </message>
    <message>
        <source>Only %1 of %2 events; messages this rare have one chance in %3.</source>
        <translation>Solo %1 de %2 eventos; mensajes así de infrecuentes tienen una probabilidad de uno entre %3.</translation>
    </message>
    <message>
        <source>%1 events within %2 from %3 on; usual are %4 (robust z-score %5).</source>
        <translation>%1 eventos en %2 a partir de %3; lo habitual es %4 (puntuación z robusta %5).</translation>
    </message>
    <message>
        <source>Stays away for %1 from %2 on, while %3 other events came; otherwise %4 of events are of it.</source>
        <translation>Ausente durante %1 a partir de %2, mientras llegaron otros %3 eventos; normalmente supone el %4 de los eventos.</translation>
    </message>
    <message>
        <source>%1 of %2 events within %3 from %4 on are errors; usual are %5 (z-score %6).</source>
        <translation>%1 de %2 eventos en %3 a partir de %4 son errores; lo habitual es %5 (puntuación z %6).</translation>
    </message>
    <message>
        <source>Source “%1” comes up for the first time after %2 events (%3).</source>
        <translation>El origen «%1» aparece por primera vez tras %2 eventos (%3).</translation>
    </message>
    <message>
        <source>Host “%1” comes up for the first time after %2 events (%3).</source>
        <translation>El host «%1» aparece por primera vez tras %2 eventos (%3).</translation>
    </message>
    <message>
        <source>User “%1” comes up for the first time after %2 events (%3).</source>
        <translation>El usuario «%1» aparece por primera vez tras %2 eventos (%3).</translation>
    </message>
    <message>
        <source>Address “%1” comes up for the first time after %2 events (%3).</source>
        <translation>La dirección «%1» aparece por primera vez tras %2 eventos (%3).</translation>
    </message>
    <message>
        <source>Process “%1” comes up for the first time after %2 events (%3).</source>
        <translation>El proceso «%1» aparece por primera vez tras %2 eventos (%3).</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueBarChart</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Arrow keys move along the values, Enter shows the events of one, Ctrl+Enter all others.</source>
        <translation>Las flechas recorren los valores, Intro muestra los eventos de uno, Ctrl+Intro todos los demás.</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>otros valores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln valor más</numerusform>
            <numerusform>%Ln valores más</numerusform>
        </translation>
    </message>
    <message>
        <source>(without)</source>
        <comment>events that have no such field</comment>
        <translation>(sin el campo)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>No hay eventos que mostrar.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>%1 in all, %2 % of the events.</source>
        <translation>%1 en total, %2 % de los eventos.</translation>
    </message>
    <message>
        <source>The table has the first %1 values.</source>
        <translation>La tabla contiene los primeros %1 valores.</translation>
    </message>
    <message>
        <source>Click for these events, with Ctrl for all others.</source>
        <translation>Haga clic para ver estos eventos; con Ctrl, todos los demás.</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar solo %1</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>Mostrar todo menos %1</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueCard</name>
    <message>
        <source>Top values of</source>
        <translation>Valores frecuentes de</translation>
    </message>
    <message>
        <source>Field that is counted</source>
        <translation>Campo que se cuenta</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>Progreso del recuento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>Quitar este gráfico</translation>
    </message>
    <message>
        <source>Top values of %1</source>
        <translation>Valores frecuentes de %1</translation>
    </message>
    <message>
        <source>values-%1</source>
        <comment>name of a file</comment>
        <translation>valores-%1</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln value(s)</source>
        <translation>
            <numerusform>más de %Ln valor</numerusform>
            <numerusform>más de %Ln valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valor</numerusform>
            <numerusform>%Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped after %1 events</source>
        <translation>detenido tras %1 eventos</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueFilter</name>
    <message>
        <source>Looking for these events…</source>
        <translation>Buscando estos eventos…</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>(without)</source>
        <comment>events that have no such field</comment>
        <translation>(sin el campo)</translation>
    </message>
    <message>
        <source>not %1: %2</source>
        <translation>no %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
</context>
<context>
    <name>sightglass::XmlTreeModel</name>
    <message>
        <source>What follows is in the XML view.</source>
        <translation>Lo que sigue está en la vista XML.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
</TS>
