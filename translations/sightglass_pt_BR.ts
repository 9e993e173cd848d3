<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>CaseText</name>
    <message>
        <source>no time</source>
        <translation>sem horário</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
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
        <translation>inalterado</translation>
    </message>
    <message>
        <source>CHANGED since it was marked</source>
        <translation>ALTERADO desde que foi marcado</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>computed for this report</source>
        <translation>calculado para este relatório</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>as last computed; not checked for this report</source>
        <translation>como no último cálculo; não verificado para este relatório</translation>
    </message>
    <message>
        <source>Times are UTC (ISO 8601). An offset counts the bytes of the log, unpacked, from 0 to the first byte of the record. SHA-256 is as sha256sum prints it; that of a record is of its bytes alone. Characters that cannot be seen, or turn the direction of writing, are shown as ⟨U+202E⟩.</source>
        <translation>Os horários são UTC (ISO 8601). O deslocamento conta os bytes do log, descompactado, de 0 até o primeiro byte do registro. O SHA-256 é o que o sha256sum mostra; o de um registro é só dos bytes dele. Caracteres invisíveis, ou que mudam a direção da escrita, aparecem como ⟨U+202E⟩.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>When and how grave</source>
        <translation>Quando e com que severidade</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Horário (UTC)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidade</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>The record goes on; its first 64 KiB are shown.</source>
        <translation>O registro continua; são mostrados os primeiros 64 KiB.</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Eventos ao longo do tempo</translation>
    </message>
    <message>
        <source>Events by severity</source>
        <translation>Eventos por severidade</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Desde (UTC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Criado (UTC)</translation>
    </message>
    <message>
        <source>Last change (UTC)</source>
        <translation>Última alteração (UTC)</translation>
    </message>
    <message>
        <source>Report made (UTC)</source>
        <translation>Relatório gerado (UTC)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
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
        <translation>Descompactado de</translation>
    </message>
    <message>
        <source>SHA-256 of that file</source>
        <translation>SHA-256 desse arquivo</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>offsets and the SHA-256 of the log are of its text as UTF-8</source>
        <translation>os deslocamentos e o SHA-256 do log são do texto em UTF-8</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lido</translation>
    </message>
    <message>
        <source>SHA-256 of the log</source>
        <translation>SHA-256 do log</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translation>SHA-256 do registro</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número do registro</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
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
        <translation>inalterado desde que chegou da fonte acompanhada</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Número de sequência</translation>
    </message>
    <message>
        <source>Followed source</source>
        <translation>Fonte acompanhada</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>the SHA-256 of the log is of its text as UTF-8, offsets are bytes of the file</source>
        <translation>o SHA-256 do log é do seu texto em UTF-8, os deslocamentos são bytes do arquivo</translation>
    </message>
    <message>
        <source>Came and was stored (UTC)</source>
        <translation>Chegou e foi guardado (UTC)</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>http://server:8123</source>
        <translation>http://server:8123</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Make the table where it is missing</source>
        <translation>Criar a tabela se ela não existir</translation>
    </message>
    <message>
        <source>Asynchronous inserts</source>
        <translation>Inserções assíncronas</translation>
    </message>
    <message>
        <source>The server gathers inserts of many senders and answers when they are written</source>
        <translation>O servidor reúne as inserções de vários remetentes e responde quando estão gravadas</translation>
    </message>
    <message>
        <source>Server before 21.8</source>
        <translation>Servidor anterior ao 21.8</translation>
    </message>
    <message>
        <source>Times as seconds and microseconds, fields as two arrays</source>
        <translation>Horários em segundos e microssegundos, campos em dois arrays</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Compactar</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Exactly once in what is asked with FINAL: the table is a ReplacingMergeTree by the event&apos;s id, which takes events that came twice together when it merges parts. A request that is sent again as it was is not even written.</source>
        <translation>Exatamente uma vez no que é consultado com FINAL: a tabela é um ReplacingMergeTree pelo ID do evento, que junta os eventos repetidos ao mesclar as partes. Uma solicitação reenviada sem mudanças nem chega a ser gravada.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not ClickHouse. Check the address; the port for HTTP is 8123 or 8443.</source>
        <translation>Algo responde nesse endereço, mas não é o ClickHouse. Verifique o endereço; a porta para HTTP é 8123 ou 8443.</translation>
    </message>
    <message>
        <source>there is no such target</source>
        <translation>esse destino não existe</translation>
    </message>
    <message numerus="yes">
        <source>A batch of %n event(s) of the queue was damaged on the disk.</source>
        <translation>
            <numerusform>Um lote com %n evento da fila estava danificado no disco.</numerusform>
            <numerusform>Um lote com %n eventos da fila estava danificado no disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be made: %1</source>
        <translation>Não foi possível criar a tabela: %1</translation>
    </message>
    <message>
        <source>Elasticsearch or OpenSearch</source>
        <translation>Elasticsearch ou OpenSearch</translation>
    </message>
    <message>
        <source>https://server:9200</source>
        <translation>https://server:9200</translation>
    </message>
    <message>
        <source>Index or data stream</source>
        <translation>Índice ou fluxo de dados</translation>
    </message>
    <message>
        <source>Events are created there, never changed, as data streams ask for</source>
        <translation>Ali os eventos são criados, nunca alterados, como exigem os fluxos de dados</translation>
    </message>
    <message>
        <source>Ingest pipeline</source>
        <translation>Pipeline de ingestão</translation>
    </message>
    <message>
        <source>Exactly once: each event is created under its own id, and the server says of one that came before that it is there (409). A data stream tells so within its current backing index: an event that is sent again after a rollover is there twice.</source>
        <translation>Exatamente uma vez: cada evento é criado com o próprio ID, e o servidor avisa que um evento repetido já existe (409). Um fluxo de dados só avisa dentro do índice de apoio atual: um evento reenviado depois de um rollover fica em duplicidade.</translation>
    </message>
    <message>
        <source>The answer is none of the bulk API. Is this Elasticsearch or OpenSearch?</source>
        <translation>A resposta não é da API bulk. É mesmo o Elasticsearch ou o OpenSearch?</translation>
    </message>
    <message>
        <source>Something answers there, but it is neither Elasticsearch nor OpenSearch. Check address and path.</source>
        <translation>Algo responde nesse endereço, mas não é o Elasticsearch nem o OpenSearch. Verifique o endereço e o caminho.</translation>
    </message>
    <message>
        <source>Graylog (GELF)</source>
        <translation>Graylog (GELF)</translation>
    </message>
    <message>
        <source>udp://server:12201, tcp://server:12201, tls://server:12201 or http://server:12201/gelf</source>
        <translation>udp://server:12201, tcp://server:12201, tls://server:12201 ou http://server:12201/gelf</translation>
    </message>
    <message>
        <source>Bytes of a datagram</source>
        <translation>Bytes de um datagrama</translation>
    </message>
    <message>
        <source>Of UDP; up to 8192 in a local network</source>
        <translation>Só UDP; até 8192 em uma rede local</translation>
    </message>
    <message>
        <source>Of UDP and HTTP; TCP has none</source>
        <translation>Só UDP e HTTP; TCP não tem</translation>
    </message>
    <message>
        <source>None: UDP has no answers. A message that is lost on the way is lost; what cannot leave this computer is tried again.</source>
        <translation>Nenhuma: UDP não tem resposta. Uma mensagem perdida no caminho fica perdida; para o que não consegue sair deste computador há nova tentativa.</translation>
    </message>
    <message>
        <source>At least once: each message is answered. _event_id tells events that came twice.</source>
        <translation>Ao menos uma vez: cada mensagem é respondida. _event_id identifica os eventos repetidos.</translation>
    </message>
    <message>
        <source>At least once: GELF over TCP has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. _event_id tells events that came twice.</source>
        <translation>Ao menos uma vez: GELF sobre TCP não tem resposta; por isso, um lote conta como entregue quando o servidor o leu até o fim e também fechou a conexão. _event_id identifica os eventos repetidos.</translation>
    </message>
    <message>
        <source>%1 bytes need %2 chunks, and GELF allows 128. Raise the bytes of a datagram, or use TCP.</source>
        <translation>%1 bytes exigem %2 partes, e o GELF permite 128. Aumente os bytes do datagrama ou use TCP.</translation>
    </message>
    <message>
        <source>The address of a GELF server is udp://, tcp:// or tls://server:12201, or http(s)://server:12201/gelf.</source>
        <translation>O endereço de um servidor GELF é udp://, tcp:// ou tls://server:12201, ou http(s)://server:12201/gelf.</translation>
    </message>
    <message>
        <source>In the body, {{ has no }}.</source>
        <translation>No corpo, um {{ não tem }} correspondente.</translation>
    </message>
    <message>
        <source>The body has {{%1}}, which is nothing of an event.</source>
        <translation>O corpo contém {{%1}}, que não faz parte de um evento.</translation>
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
        <translation>client-log: level, message e client_id para /log; application-log: timestamp, level, source, application, message e metadata para /data/batch</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Behind the address; empty: that of the profile. application-log: /data/batch takes a list, /data/ and /data/fast one event each</source>
        <translation>Depois do endereço; vazio: o do perfil. application-log: /data/batch recebe uma lista, /data/ e /data/fast um evento cada</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Events in a request</source>
        <translation>Eventos por solicitação</translation>
    </message>
    <message>
        <source>single: one; list: a JSON array; lines: one JSON object a line</source>
        <translation>single: um; list: um array JSON; lines: um objeto JSON por linha</translation>
    </message>
    <message>
        <source>Body of one event</source>
        <translation>Corpo de um evento</translation>
    </message>
    <message>
        <source>JSON with {{message}}, {{time}}, {{severity}}, {{level}}, {{host}}, {{source}}, {{log}}, {{offset}}, {{raw}}, {{fields}}, {{field:NAME}}, {{id}} …; empty: that of the profile</source>
        <translation>JSON com {{message}}, {{time}}, {{severity}}, {{level}}, {{host}}, {{source}}, {{log}}, {{offset}}, {{raw}}, {{fields}}, {{field:NAME}}, {{id}} …; vazio: o do perfil</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>{{client_id}} of client-log</source>
        <translation>{{client_id}} de client-log</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>{{application}}; empty: the program that wrote the event</source>
        <translation>{{application}}; vazio: o programa que gravou o evento</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Mais cabeçalhos</translation>
    </message>
    <message>
        <source>name: value, one a line</source>
        <translation>nome: valor, um por linha</translation>
    </message>
    <message>
        <source>At least once: an event counts as delivered when the server answers with 2xx. The event&apos;s id is {{id}} in the body; what the server makes of it decides whether an event may be there twice.</source>
        <translation>Ao menos uma vez: um evento conta como entregue quando o servidor responde com 2xx. O ID do evento é {{id}} no corpo; depende do servidor se um evento pode ficar em duplicidade.</translation>
    </message>
    <message>
        <source>The address begins with https:// or http://.</source>
        <translation>O endereço começa com https:// ou http://.</translation>
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
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>What makes a stream, of: host, severity, format, source, log. Few, since each combination is a stream of its own</source>
        <translation>O que forma um fluxo, dentre: host, severity, format, source, log. Poucos, pois cada combinação é um fluxo próprio</translation>
    </message>
    <message>
        <source>Label job</source>
        <translation>Rótulo job</translation>
    </message>
    <message>
        <source>Fields as structured metadata</source>
        <translation>Campos como metadados estruturados</translation>
    </message>
    <message>
        <source>From Loki 3.0, or 2.9 where it is switched on</source>
        <translation>A partir do Loki 3.0, ou do 2.9 onde estiver ativado</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locatário</translation>
    </message>
    <message>
        <source>Header X-Scope-OrgID</source>
        <translation>Cabeçalho X-Scope-OrgID</translation>
    </message>
    <message>
        <source>At least once. An entry that is sent again has the same labels, nanosecond and line, and Loki drops it while it still has the first in memory; two equal lines of one microsecond differ in the nanosecond, so that both stay.</source>
        <translation>Ao menos uma vez. Uma entrada reenviada tem os mesmos rótulos, nanossegundo e linha, e o Loki a descarta enquanto ainda tem a primeira na memória; duas linhas iguais do mesmo microssegundo diferem no nanossegundo, e assim ambas ficam.</translation>
    </message>
    <message>
        <source>labels has &apos;%1&apos;, but labels are host, severity, format, source, log.</source>
        <translation>labels contém &apos;%1&apos;, mas os rótulos são host, severity, format, source, log.</translation>
    </message>
    <message>
        <source>OpenTelemetry (OTLP/HTTP)</source>
        <translation>OpenTelemetry (OTLP/HTTP)</translation>
    </message>
    <message>
        <source>http://server:4318; /v1/logs is added where there is no path</source>
        <translation>http://server:4318; /v1/logs é acrescentado quando não há caminho</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Nome do serviço</translation>
    </message>
    <message>
        <source>service.name of all events; empty: the program that wrote the event</source>
        <translation>service.name de todos os eventos; vazio: o programa que gravou o evento</translation>
    </message>
    <message>
        <source>More about the resource</source>
        <translation>Mais sobre o recurso</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>nome=valor, um por linha</translation>
    </message>
    <message>
        <source>At least once: OTLP has no way to say that an event came before. Each event carries log.record.uid, by which a store behind the collector can tell. What a server took in part (partial success) is never sent again.</source>
        <translation>Ao menos uma vez: o OTLP não tem como dizer que um evento já veio. Cada evento leva log.record.uid, pelo qual um armazenamento atrás do coletor pode reconhecê-lo. O que um servidor aceitou em parte (partial success) nunca é reenviado.</translation>
    </message>
    <message>
        <source>The server refused some events without saying which.</source>
        <translation>O servidor recusou alguns eventos sem dizer quais.</translation>
    </message>
    <message>
        <source>Nothing more was taken into the push queue: %1.</source>
        <translation>Nada mais entrou na fila de envio: %1.</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; is wrong: %2</source>
        <translation>A expressão &apos;%1&apos; está errada: %2</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; matches where nothing is.</source>
        <translation>A expressão &apos;%1&apos; casa com texto vazio.</translation>
    </message>
    <message>
        <source>others may read this secret; allow it to yourself alone (chmod 600)</source>
        <translation>outros podem ler este segredo; restrinja o acesso só a você (chmod 600)</translation>
    </message>
    <message>
        <source>Syslog server</source>
        <translation>Servidor syslog</translation>
    </message>
    <message>
        <source>tls://server:6514, tcp://server:601 or udp://server:514</source>
        <translation>tls://server:6514, tcp://server:601 ou udp://server:514</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Of events that have none of their own</source>
        <translation>De eventos que não têm a sua</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The message alone, or the record as it stands in the log</source>
        <translation>Só a mensagem, ou o registro como está no log</translation>
    </message>
    <message>
        <source>Fields as structured data</source>
        <translation>Campos como dados estruturados</translation>
    </message>
    <message>
        <source>Name of the structured data</source>
        <translation>Nome dos dados estruturados</translation>
    </message>
    <message>
        <source>name@number of an enterprise</source>
        <translation>nome@número de uma empresa</translation>
    </message>
    <message>
        <source>Mark the text as UTF-8</source>
        <translation>Marcar o texto como UTF-8</translation>
    </message>
    <message>
        <source>RFC 5424 asks for it; many servers keep the mark as part of the text</source>
        <translation>A RFC 5424 pede isso; muitos servidores mantêm a marca como parte do texto</translation>
    </message>
    <message>
        <source>At least once: syslog has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. What the server holds in memory when it dies is lost with it. The parameter id tells events that came twice.</source>
        <translation>Ao menos uma vez: o syslog não tem resposta; por isso, um lote conta como entregue quando o servidor o leu até o fim e também fechou a conexão. O que o servidor tem na memória ao cair se perde com ele. O parâmetro id identifica os eventos repetidos.</translation>
    </message>
    <message>
        <source>%1 bytes are too long for a datagram, which carries 65,507. Use TCP or TLS.</source>
        <translation>%1 bytes são demais para um datagrama, que leva 65.507. Use TCP ou TLS.</translation>
    </message>
    <message>
        <source>The address of a syslog server is tls://server:6514, tcp://server:601 or udp://server:514.</source>
        <translation>O endereço de um servidor syslog é tls://server:6514, tcp://server:601 ou udp://server:514.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) ahead of this computer&apos;s. Set the one that is wrong, or events will seem too old.</source>
        <translation>
            <numerusform>O relógio do servidor está %n minuto adiantado em relação ao deste computador. Acerte o que estiver errado, ou os eventos parecerão antigos demais.</numerusform>
            <numerusform>O relógio do servidor está %n minutos adiantado em relação ao deste computador. Acerte o que estiver errado, ou os eventos parecerão antigos demais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) behind this computer&apos;s. Set the one that is wrong, or events will seem to come from the future.</source>
        <translation>
            <numerusform>O relógio do servidor está %n minuto atrasado em relação ao deste computador. Acerte o que estiver errado, ou os eventos parecerão vir do futuro.</numerusform>
            <numerusform>O relógio do servidor está %n minutos atrasado em relação ao deste computador. Acerte o que estiver errado, ou os eventos parecerão vir do futuro.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such kind of target.</source>
        <translation>Esse tipo de destino não existe.</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos; of this kind of target.</source>
        <translation>Este tipo de destino não tem a configuração &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a secret and is not kept with the settings.</source>
        <translation>&apos;%1&apos; é um segredo e não é guardado com as configurações.</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;, but %3.</source>
        <translation>%1 é &apos;%2&apos;, mas %3.</translation>
    </message>
    <message>
        <source>it is on or off</source>
        <translation>deve ser on ou off</translation>
    </message>
    <message>
        <source>it is a number</source>
        <translation>deve ser um número</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>deve ser um destes: %1</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>deve ser uma só linha</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 must be at least 1.</source>
        <translation>%1 deve ser no mínimo 1.</translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; is none.</source>
        <translation>&apos;%1&apos; não é um endereço.</translation>
    </message>
    <message>
        <source>User and password do not belong into the address, which everybody can see: use the settings for them.</source>
        <translation>Usuário e senha não devem ficar no endereço, que todos podem ver: use as configurações próprias para eles.</translation>
    </message>
    <message>
        <source>A certificate of the client needs its key, and a key its certificate.</source>
        <translation>Um certificado de cliente precisa da chave, e uma chave, do certificado.</translation>
    </message>
    <message>
        <source>https://server:port, and a path where the server is behind one</source>
        <translation>https://servidor:porta, e um caminho se o servidor estiver atrás de um</translation>
    </message>
    <message>
        <source>udp://server:port, tcp://server:port or tls://server:port</source>
        <translation>udp://servidor:porta, tcp://servidor:porta ou tls://servidor:porta</translation>
    </message>
    <message>
        <source>Masked fields</source>
        <translation>Campos mascarados</translation>
    </message>
    <message>
        <source>Names of fields, with commas between them, whose values are replaced by *** before anything leaves; also source, host, log and raw</source>
        <translation>Nomes de campos, separados por vírgulas, cujos valores são trocados por *** antes de sair daqui; também source, host, log e raw</translation>
    </message>
    <message>
        <source>Masked text</source>
        <translation>Texto mascarado</translation>
    </message>
    <message>
        <source>Regular expressions (RE2), one a line: what they match is replaced by *** in all texts</source>
        <translation>Expressões regulares (RE2), uma por linha: o que casar com elas é trocado por *** em todos os textos</translation>
    </message>
    <message>
        <source>Send the record as it stands in the log</source>
        <translation>Enviar o registro como está no log</translation>
    </message>
    <message>
        <source>Beside message and fields</source>
        <translation>Além da mensagem e dos campos</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autoridade certificadora própria</translation>
    </message>
    <message>
        <source>File (PEM) with certificates that are trusted beside those of this computer</source>
        <translation>Arquivo (PEM) com certificados aceitos além dos deste computador</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado do cliente</translation>
    </message>
    <message>
        <source>File (PEM) that shows the server who we are</source>
        <translation>Arquivo (PEM) que nos identifica ao servidor</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Chave do certificado do cliente</translation>
    </message>
    <message>
        <source>File (PEM)</source>
        <translation>Arquivo (PEM)</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>Senha dessa chave</translation>
    </message>
    <message>
        <source>Events in one request</source>
        <translation>Eventos em uma solicitação</translation>
    </message>
    <message>
        <source>KiB in one request, before compression</source>
        <translation>KiB em uma solicitação, antes da compactação</translation>
    </message>
    <message>
        <source>Milliseconds to wait for a request to fill</source>
        <translation>Milissegundos de espera até encher uma solicitação</translation>
    </message>
    <message>
        <source>Events that come one by one are sent together</source>
        <translation>Eventos que chegam um a um são enviados juntos</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Solicitações simultâneas</translation>
    </message>
    <message>
        <source>1 keeps the order of the events</source>
        <translation>1 mantém a ordem dos eventos</translation>
    </message>
    <message>
        <source>Seconds until a request counts as lost</source>
        <translation>Segundos até dar uma solicitação como perdida</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>basic: user and password; bearer: a token; apikey: a key of Elasticsearch</source>
        <translation>basic: usuário e senha; bearer: um token; apikey: uma chave do Elasticsearch</translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <translation>Senha, token ou chave</translation>
    </message>
    <message>
        <source>The server does not know who we are (%1). Check user, password, token or key.</source>
        <translation>O servidor não nos reconhece (%1). Verifique usuário, senha, token ou chave.</translation>
    </message>
    <message>
        <source>The server knows us and forbids it (%1). Ask for the right to write there.</source>
        <translation>O servidor nos reconhece, mas não permite (%1). Peça o direito de gravar nele.</translation>
    </message>
    <message>
        <source>There is nothing at this path (%1). Check address and path.</source>
        <translation>Não há nada neste caminho (%1). Verifique o endereço e o caminho.</translation>
    </message>
    <message>
        <source>The path exists but takes no such request (%1). Check path and method.</source>
        <translation>O caminho existe, mas não aceita esse tipo de solicitação (%1). Verifique o caminho e o método.</translation>
    </message>
    <message>
        <source>A proxy in between wants to know who we are (%1).</source>
        <translation>Um proxy intermediário exige autenticação (%1).</translation>
    </message>
    <message>
        <source>The request is too large for the server (%1).</source>
        <translation>A solicitação é grande demais para o servidor (%1).</translation>
    </message>
    <message>
        <source>The server is busy or away (%1).</source>
        <translation>O servidor está ocupado ou fora do ar (%1).</translation>
    </message>
    <message>
        <source>The server points to another address (HTTP %1: %2). Use that one if you trust it.</source>
        <translation>O servidor indica outro endereço (HTTP %1: %2). Use esse se confiar nele.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>o servidor</translation>
    </message>
    <message>
        <source>The name of %1 is not known. Check the spelling, and whether this computer reaches the name server of that network.</source>
        <translation>O nome de %1 não é conhecido. Verifique a grafia e se este computador alcança o servidor de nomes dessa rede.</translation>
    </message>
    <message>
        <source>%1 refuses the connection: nothing listens there, or a firewall says no. Check port and server.</source>
        <translation>%1 recusa a conexão: nada escuta nessa porta, ou um firewall a bloqueia. Verifique a porta e o servidor.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer (%2). It is tried again.</source>
        <translation>A conexão com %1 caiu antes da resposta (%2). Haverá nova tentativa.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check network and firewall, or raise the timeout.</source>
        <translation>%1 não respondeu a tempo. Verifique a rede e o firewall, ou aumente o tempo limite.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here (%2). Check the network.</source>
        <translation>Não é possível alcançar %1 daqui (%2). Verifique a rede.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the certificate of %1 (%2). Name the authority&apos;s certificate in the settings (Own certificate authority).</source>
        <translation>O certificado de %1 não foi assinado por ninguém em quem este computador confie (%2). Indique o certificado da autoridade nas configurações (Autoridade certificadora própria).</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired (%2). The server needs a new one; check this computer&apos;s clock, too.</source>
        <translation>O certificado de %1 expirou (%2). O servidor precisa de um novo; verifique também o relógio deste computador.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet (%2). Is this computer&apos;s clock right?</source>
        <translation>O certificado de %1 ainda não é válido (%2). O relógio deste computador está certo?</translation>
    </message>
    <message>
        <source>The certificate of %1 is that of another server (%2). Use the name that stands in it, or check that you are talking to the right server.</source>
        <translation>O certificado de %1 é de outro servidor (%2). Use o nome que consta nele, ou verifique se este é o servidor certo.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about (%2). Is it the port for TLS, and does the server want a client certificate?</source>
        <translation>Não foi possível estabelecer uma conexão segura com %1 (%2). É a porta para TLS? O servidor exige certificado de cliente?</translation>
    </message>
    <message>
        <source>A certificate or key of the settings cannot be read: %1</source>
        <translation>Não foi possível ler um certificado ou uma chave das configurações: %1</translation>
    </message>
    <message>
        <source>%1: too large (%2)</source>
        <translation>%1: grande demais (%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>o servidor fechou a conexão</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM)</source>
        <translation>%1 não contém um certificado (PEM)</translation>
    </message>
    <message>
        <source>%1 and %2 are no certificate and key (PEM), or the passphrase is wrong</source>
        <translation>%1 e %2 não são um certificado e uma chave (PEM), ou a senha está errada</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source> … (cut: %1 characters)</source>
        <translation> … (cortado: %1 caracteres)</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>Eventos %1</translation>
    </message>
    <message>
        <source>rows are missing; is the disk for temporary files full?</source>
        <translation>faltam linhas; o disco de arquivos temporários está cheio?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads logs and shows how many events of each severity they hold.</source>
        <translation>Lê logs e mostra quantos eventos de cada severidade eles contêm.</translation>
    </message>
    <message>
        <source>Logs or folders to open.</source>
        <translation>Logs ou pastas a abrir.</translation>
    </message>
    <message>
        <source>Open a window of its own, also where there is one already.</source>
        <translation>Abrir uma janela própria, mesmo que já haja uma.</translation>
    </message>
</context>
<context>
    <name>sightglass::AboutDialog</name>
    <message>
        <source>About Sightglass</source>
        <translation>Sobre o Sightglass</translation>
    </message>
    <message>
        <source>Sightglass %1
Reads logs and shows the level of what flows inside.

Free software under the GNU General Public License, version 3 or later.
It comes with no warranty, to the extent that the law permits.</source>
        <translation>Sightglass %1
Lê logs e mostra o nível do que corre dentro deles.

Software livre sob a GNU General Public License, versão 3 ou posterior.
É fornecido sem garantia, na medida permitida por lei.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Sightglass %1 on %2</source>
        <translation>Sightglass %1 em %2</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versões</translation>
    </message>
</context>
<context>
    <name>sightglass::AddToTicketDialog</name>
    <message>
        <source>Add to ticket</source>
        <translation>Adicionar a um chamado</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln event(s) to:</source>
        <translation>
            <numerusform>Adicionar %Ln evento a:</numerusform>
            <numerusform>Adicionar %Ln eventos a:</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a ticket by number, title or assignee</source>
        <translation>Buscar um chamado por número, título ou responsável</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Chamados</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Novo chamado…</translation>
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
        <translation>Continua.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Terminou.</translation>
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
        <translation>O quê</translation>
    </message>
</context>
<context>
    <name>sightglass::AlertRulesDialog</name>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nova regra</translation>
    </message>
    <message>
        <source>&amp;Delete rule</source>
        <translation>&amp;Excluir regra</translation>
    </message>
    <message>
        <source>Notify on the &amp;desktop</source>
        <translation>Notificar na área de &amp;trabalho</translation>
    </message>
    <message>
        <source>Make a &amp;ticket</source>
        <translation>Criar um &amp;chamado</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Regras de alerta</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>No&amp;me:</translation>
    </message>
    <message>
        <source>Events that come</source>
        <translation>Eventos que chegam</translation>
    </message>
    <message>
        <source>No event comes</source>
        <translation>Nenhum evento chega</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;Quando:</translation>
    </message>
    <message>
        <source>As in the filter line; empty: every event</source>
        <translation>Como na linha de filtro; vazio: todos os eventos</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>Take a saved filter…</source>
        <translation>Usar um filtro salvo…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>Pelo meno&amp;s:</translation>
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
        <translation>Unidade de tempo</translation>
    </message>
    <message>
        <source>With&amp;in:</source>
        <translation>Em &amp;até:</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>todos juntos</translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>mesmo valor de %1</translation>
    </message>
    <message>
        <source>Counts each value of this field by itself: any name of a field</source>
        <translation>Conta separadamente cada valor deste campo: qualquer nome de campo</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Uma regra precisa de um nome.</translation>
    </message>
    <message>
        <source>The filter of &quot;%1&quot; is wrong: %2</source>
        <translation>O filtro de &quot;%1&quot; está errado: %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nenhum destino</translation>
    </message>
    <message>
        <source>There is no push target yet: Push &gt; Push targets… makes one</source>
        <translation>Ainda não há destino de envio: Envio &gt; Destinos de envio… cria um</translation>
    </message>
    <message>
        <source>The alert goes there as one event, once; the queue keeps it while the target is away</source>
        <translation>O alerta vai para lá como um só evento, uma vez; a fila o guarda enquanto o destino não responde</translation>
    </message>
    <message>
        <source>&amp;Push it to:</source>
        <translation>En&amp;viar para:</translation>
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
        <translation>Qualquer evento crítico</translation>
    </message>
    <message>
        <source>Failed logons of one user</source>
        <translation>Falhas de logon de um usuário</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more alert(s) since the last notification.</source>
        <translation>
            <numerusform>Mais %Ln alerta desde a última notificação.</numerusform>
            <numerusform>Mais %Ln alertas desde a última notificação.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is silent: nothing came for %2.</source>
        <translation>%1 está em silêncio: nada chega há %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in %1</source>
        <translation>
            <numerusform>%Ln evento em %1</numerusform>
            <numerusform>%Ln eventos em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1: %2</source>
        <translation>, %1: %2</translation>
    </message>
    <message>
        <source>A source is silent for %1</source>
        <translation>Uma fonte está em silêncio há %1</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>qualquer evento</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number, query</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, the same %1</source>
        <translation>, mesmo valor de %1</translation>
    </message>
    <message>
        <source>, within %1</source>
        <translation>, em até %1</translation>
    </message>
    <message>
        <source>Alerts could not be taken out of the history: %1</source>
        <translation>Não foi possível retirar os alertas do histórico: %1</translation>
    </message>
    <message>
        <source>Alerts wait to be pushed: %1</source>
        <translation>Há alertas aguardando envio: %1</translation>
    </message>
    <message>
        <source>Alerts wait to be saved: %1</source>
        <translation>Há alertas aguardando para ser salvos: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::AnalysisView</name>
    <message>
        <source>Events of this log over time, by severity</source>
        <translation>Eventos deste log ao longo do tempo, por severidade</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>Ao longo do &amp;tempo</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>&amp;Fontes</translation>
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
        <translation>Horário</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nenhuma)</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problemas (%1)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidade</translation>
    </message>
    <message>
        <source>Said about it</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixado</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>chamado %1</translation>
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
        <translation>Falhas da auditoria</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Events from</source>
        <translation>Eventos de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido em</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>It lay at</source>
        <translation>Estava em</translation>
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
        <translation>Aqui não se sabe (mais) onde foi acompanhado: seus eventos são as cópias guardadas quando foram marcados.</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartMenu</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>Copiar ou salvar este gráfico</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Menu do gráfico</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>&amp;Copiar como imagem</translation>
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
        <translation>Salvar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Salvar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Desenhos (*.svg)</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>Mostrar como &amp;tabela…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Salvar gráfico</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartTableDialog</name>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Atualizar</translation>
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
        <translation>Usa os números que o gráfico mostra agora</translation>
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
        <translation>Mostrar ou ocultar %1 na linha do tempo e nas proporções</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Ao longo do tempo</translation>
    </message>
    <message>
        <source>Share of the severities</source>
        <translation>Proporção das severidades</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>Dia da semana e hora</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Todas as severidades</translation>
    </message>
    <message>
        <source>Critical and error</source>
        <translation>Crítico e erro</translation>
    </message>
    <message>
        <source>Severities that are counted</source>
        <translation>Severidades contadas</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Eventos ao longo do tempo</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>linha-do-tempo</translation>
    </message>
    <message>
        <source>Share of the severities over time</source>
        <translation>Proporção das severidades ao longo do tempo</translation>
    </message>
    <message>
        <source>severity-share</source>
        <comment>name of a file</comment>
        <translation>proporcao-severidades</translation>
    </message>
    <message>
        <source>Events by weekday and hour</source>
        <translation>Eventos por dia da semana e hora</translation>
    </message>
    <message>
        <source>weekday-hour</source>
        <comment>name of a file</comment>
        <translation>dia-hora</translation>
    </message>
    <message>
        <source>&amp;Add top values</source>
        <translation>&amp;Adicionar valores frequentes</translation>
    </message>
    <message>
        <source>Adds a chart of the most frequent values of a field</source>
        <translation>Adiciona um gráfico dos valores mais frequentes de um campo</translation>
    </message>
    <message>
        <source>%1, a bar is %2</source>
        <translation>%1, cada barra: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation>
            <numerusform>%Ln evento sem horário não é mostrado</numerusform>
            <numerusform>%Ln eventos sem horário não são mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time</source>
        <translation>
            <numerusform>%Ln evento sem horário</numerusform>
            <numerusform>%Ln eventos sem horário</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ComparisonView</name>
    <message>
        <source>Counts of both</source>
        <translation>Contagens de ambas</translation>
    </message>
    <message>
        <source>Events of both by severity</source>
        <translation>Eventos de ambas por severidade</translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation>&amp;Contagens</translation>
    </message>
    <message>
        <source>Sources of both</source>
        <translation>Fontes de ambas</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>&amp;Fontes</translation>
    </message>
    <message>
        <source>Templates of both</source>
        <translation>Modelos de ambas</translation>
    </message>
    <message>
        <source>T&amp;emplates</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, lido em %2</translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <translation>%1  —  %2</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Primeira: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Segunda: %1</translation>
    </message>
    <message>
        <source>T&amp;emplates (%1 new, %2 vanished)</source>
        <translation>&amp;Modelos (%1 novos, %2 desaparecidos)</translation>
    </message>
    <message>
        <source>Templates are kept of analyses that were open while the Unusual page was looked at. Of these they were not:
%1
Open the log again, look at its Unusual page, and compare that analysis.</source>
        <translation>Só são guardados os modelos de análises que estavam abertas quando a página Incomum foi consultada. Não é o caso destas:
%1
Abra o log de novo, consulte a página Incomum dele e compare essa análise.</translation>
    </message>
</context>
<context>
    <name>sightglass::DetailsPane</name>
    <message>
        <source>Fr&amp;iendly view</source>
        <translation>Exibição a&amp;migável</translation>
    </message>
    <message>
        <source>&amp;XML view</source>
        <translation>Exibição &amp;XML</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Campos do evento</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>Copiar nome e valor</translation>
    </message>
    <message>
        <source>Copy all fields</source>
        <translation>Copiar todos os campos</translation>
    </message>
    <message>
        <source>Only events with this value</source>
        <translation>Só eventos com este valor</translation>
    </message>
    <message>
        <source>All but events with this value</source>
        <translation>Todos exceto os com este valor</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copiar seleção</translation>
    </message>
    <message>
        <source>Copy raw record</source>
        <translation>Copiar registro bruto</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Values of the event</source>
        <translation>Valores do evento</translation>
    </message>
    <message>
        <source>This event cannot be shown</source>
        <translation>Não é possível mostrar este evento</translation>
    </message>
    <message>
        <source>Ge&amp;neral</source>
        <translation>&amp;Geral</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Campos</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Raw record</source>
        <translation>&amp;Registro bruto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, what it means</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (level 0)</source>
        <translation>%1 (nível 0)</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>N/D</translation>
    </message>
    <message>
        <source>Log name:</source>
        <translation>Nome do log:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Fonte:</translation>
    </message>
    <message>
        <source>Event ID:</source>
        <translation>ID do evento:</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>Nível:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Usuário:</translation>
    </message>
    <message>
        <source>Operational code:</source>
        <translation>Código operacional:</translation>
    </message>
    <message>
        <source>Logged:</source>
        <translation>Registrado em:</translation>
    </message>
    <message>
        <source>Task category:</source>
        <translation>Categoria da tarefa:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Keywords:</source>
        <translation>Palavras-chave:</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Computador:</translation>
    </message>
    <message>
        <source>Record number:</source>
        <translation>Número do registro:</translation>
    </message>
    <message>
        <source>Process, thread:</source>
        <translation>Processo, thread:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Arquivo:</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, byte %2</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Nenhum evento escolhido</translation>
    </message>
    <message>
        <source>Choose one in the table to see all of it here.</source>
        <translation>Escolha um na tabela para vê-lo por inteiro aqui.</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Sucesso da auditoria</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Falha da auditoria</translation>
    </message>
    <message>
        <source>Event ID %1</source>
        <translation>ID do evento %1</translation>
    </message>
    <message>
        <source>read with a problem</source>
        <translation>lido com um problema</translation>
    </message>
    <message>
        <source>recovered from unused space, values may be damaged</source>
        <translation>recuperado de espaço não usado; os valores podem estar danificados</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>São mostrados os primeiros %1 de %2.</translation>
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
        <translation>Solte para ler estes logs</translation>
    </message>
</context>
<context>
    <name>sightglass::ErrorText</name>
    <message>
        <source>%1 does not exist. Was it moved or renamed?</source>
        <translation>%1 não existe. Foi movido ou renomeado?</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask for read access, or copy the log to a place where you have it.</source>
        <translation>Sem permissão para ler %1. Peça acesso de leitura ou copie o log para um lugar em que o tenha.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 não é um arquivo comum.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Não foi possível ler %1.</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read. Load it again.</source>
        <translation>%1 ficou mais curto durante a leitura. Carregue-o de novo.</translation>
    </message>
    <message>
        <source>%1 holds nothing but zero bytes. It was reserved but never written, or lost in a crash.</source>
        <translation>%1 só contém bytes zero. Foi reservado mas nunca gravado, ou perdido em uma falha.</translation>
    </message>
    <message>
        <source>%1 is binary data of no known log format.</source>
        <translation>%1 são dados binários de nenhum formato de log conhecido.</translation>
    </message>
    <message>
        <source>%1 is text, but no known log format recognises it.</source>
        <translation>%1 é texto, mas nenhum formato de log conhecido o reconhece.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está danificado.</translation>
    </message>
    <message>
        <source>%1 exceeds a limit of this program.</source>
        <translation>%1 excede um limite deste programa.</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the disk full?</source>
        <translation>Não foi possível gravar %1. O disco está cheio?</translation>
    </message>
    <message>
        <source>%1 does not describe a log format.</source>
        <translation>%1 não descreve um formato de log.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Unpack it with its password first.</source>
        <translation>%1 está criptografado. Descompacte-o primeiro com a senha.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It was left as it is.</source>
        <translation>%1 foi gravado por uma versão mais nova deste programa. Foi deixado como estava.</translation>
    </message>
    <message>
        <source>%1 is held by another program. Close that, or try again later.</source>
        <translation>%1 está em uso por outro programa. Feche-o ou tente mais tarde.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program while it worked on %1.</source>
        <translation>Algo deu errado no programa ao trabalhar com %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is the server running, and are host, port and database right?</source>
        <translation>Não é possível alcançar %1. O servidor está em execução, e host, porta e banco de dados estão certos?</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Check user, password and what the server allows.</source>
        <translation>%1 não aceita este usuário. Verifique usuário, senha e o que o servidor permite.</translation>
    </message>
    <message>
        <source>%1 is no address of a database, such as postgresql://user@host:5432/name.</source>
        <translation>%1 não é um endereço de banco de dados, como postgresql://user@host:5432/name.</translation>
    </message>
    <message>
        <source>%1 does not answer, or is held by another program. This was not saved; try again.</source>
        <translation>%1 não responde ou está em uso por outro programa. Isto não foi salvo; tente de novo.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
    <message>
        <source>%1 is no history of this program, or a damaged one. It was left as it is.</source>
        <translation>%1 não é um histórico deste programa, ou está danificado. Foi deixado como estava.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>Não é possível usar %1.</translation>
    </message>
    <message>
        <source>(At byte %1.)</source>
        <translation>(No byte %1.)</translation>
    </message>
    <message>
        <source>The file became shorter while it was read; these bytes are gone</source>
        <translation>O arquivo ficou mais curto durante a leitura; estes bytes se perderam</translation>
    </message>
    <message>
        <source>Very long line; only its beginning was interpreted</source>
        <translation>Linha muito longa; só o começo foi interpretado</translation>
    </message>
    <message>
        <source>These bytes could not be read</source>
        <translation>Não foi possível ler estes bytes</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off; what stood before was read</source>
        <translation>O arquivo compactado está danificado ou cortado; o que vinha antes foi lido</translation>
    </message>
    <message>
        <source>Priority outside 0 to 191</source>
        <translation>Prioridade fora de 0 a 191</translation>
    </message>
    <message>
        <source>Header not as RFC 5424 asks</source>
        <translation>Cabeçalho fora do que a RFC 5424 exige</translation>
    </message>
    <message>
        <source>Structured data not as RFC 5424 asks</source>
        <translation>Dados estruturados fora do que a RFC 5424 exige</translation>
    </message>
    <message>
        <source>No valid date and time</source>
        <translation>Data e hora inválidas</translation>
    </message>
    <message>
        <source>Zero bytes in the text, as a crash leaves them</source>
        <translation>Bytes zero no texto, como os que uma falha deixa</translation>
    </message>
    <message>
        <source>This line is not as the format of the log asks</source>
        <translation>Esta linha não segue o formato do log</translation>
    </message>
    <message>
        <source>File header damaged</source>
        <translation>Cabeçalho do arquivo danificado</translation>
    </message>
    <message>
        <source>Chunk header damaged; its records were read nevertheless</source>
        <translation>Cabeçalho do bloco danificado; os registros dele foram lidos mesmo assim</translation>
    </message>
    <message>
        <source>Damaged chunk in which no record was found</source>
        <translation>Bloco danificado em que não se encontrou registro</translation>
    </message>
    <message>
        <source>Checksum of the chunk is wrong; its records were read nevertheless</source>
        <translation>Soma de verificação do bloco errada; os registros dele foram lidos mesmo assim</translation>
    </message>
    <message>
        <source>Damaged record</source>
        <translation>Registro danificado</translation>
    </message>
    <message>
        <source>The content of this record could not be decoded</source>
        <translation>Não foi possível decodificar o conteúdo deste registro</translation>
    </message>
    <message>
        <source>The last chunk is cut off; its whole records were read</source>
        <translation>O último bloco está cortado; os registros inteiros dele foram lidos</translation>
    </message>
</context>
<context>
    <name>sightglass::EventFinding</name>
    <message>
        <source>Defender found malware</source>
        <translation>O Defender encontrou malware</translation>
    </message>
    <message>
        <source>Windows Defender found malicious or unwanted software. Look at the path, and at what it did about it (1117).</source>
        <translation>O Windows Defender encontrou software mal-intencionado ou indesejado. Veja o caminho e o que foi feito a respeito (1117).</translation>
    </message>
    <message>
        <source>Defender was switched off or weakened</source>
        <translation>O Defender foi desativado ou enfraquecido</translation>
    </message>
    <message>
        <source>Protection was turned off, or places were excluded from it. Malware does so before it unpacks itself.</source>
        <translation>A proteção foi desativada, ou locais foram excluídos dela. Malware faz isso antes de se instalar.</translation>
    </message>
    <message>
        <source>An event log was cleared</source>
        <translation>Um log de eventos foi limpo</translation>
    </message>
    <message>
        <source>Somebody emptied an event log. What it held before is gone here; look for copies that were forwarded, or for deleted records.</source>
        <translation>Alguém esvaziou um log de eventos. O que ele continha antes não está mais aqui; procure cópias encaminhadas ou registros excluídos.</translation>
    </message>
    <message>
        <source>Auditing was changed or event logging stopped</source>
        <translation>A auditoria foi alterada ou o log de eventos parou</translation>
    </message>
    <message>
        <source>What is logged was changed, or the event log service ended. Events may be missing from here on.</source>
        <translation>O que é registrado foi alterado, ou o serviço de log de eventos terminou. A partir daqui podem faltar eventos.</translation>
    </message>
    <message>
        <source>A service was installed</source>
        <translation>Um serviço foi instalado</translation>
    </message>
    <message>
        <source>New services start by themselves and with high rights. Everyday with new software; look at the path.</source>
        <translation>Serviços novos iniciam sozinhos e com privilégios altos. Comum com software novo; veja o caminho.</translation>
    </message>
    <message>
        <source>A suspicious service was installed</source>
        <translation>Um serviço suspeito foi instalado</translation>
    </message>
    <message>
        <source>The service runs a command shell, a script or a program from a share or temporary folder: the way of PsExec, SMBexec and Meterpreter.</source>
        <translation>O serviço executa um shell de comando, um script ou um programa de um compartilhamento ou pasta temporária: o modo de PsExec, SMBexec e Meterpreter.</translation>
    </message>
    <message>
        <source>Failed logon</source>
        <translation>Falha de logon</translation>
    </message>
    <message>
        <source>A wrong password, an unknown or a locked account. Single ones are everyday.</source>
        <translation>Senha errada, conta desconhecida ou bloqueada. Casos isolados são comuns.</translation>
    </message>
    <message>
        <source>Password guessing</source>
        <translation>Adivinhação de senha</translation>
    </message>
    <message>
        <source>Ten or more logons to one account failed within ten minutes.</source>
        <translation>Dez ou mais logons em uma conta falharam em dez minutos.</translation>
    </message>
    <message>
        <source>Password spraying</source>
        <translation>Password spraying</translation>
    </message>
    <message>
        <source>Logons to five or more accounts failed from one place within ten minutes.</source>
        <translation>Logons em cinco ou mais contas falharam a partir de um só lugar em dez minutos.</translation>
    </message>
    <message>
        <source>A user account was created</source>
        <translation>Uma conta de usuário foi criada</translation>
    </message>
    <message>
        <source>New accounts are a way to stay. Ask who made it and why.</source>
        <translation>Contas novas são um meio de permanecer. Pergunte quem a criou e por quê.</translation>
    </message>
    <message>
        <source>An account was weakened</source>
        <translation>Uma conta foi enfraquecida</translation>
    </message>
    <message>
        <source>Pre-authentication, password or delegation settings of an account were loosened, it was renamed, or got a service name, a history of identities or another key.</source>
        <translation>As configurações de pré-autenticação, senha ou delegação de uma conta foram afrouxadas, ela foi renomeada, ou recebeu um nome de serviço, um histórico de identidades ou outra chave.</translation>
    </message>
    <message>
        <source>Somebody became a member of an administrative group</source>
        <translation>Alguém entrou em um grupo administrativo</translation>
    </message>
    <message>
        <source>A member was added to administrators, domain admins or another group with high rights.</source>
        <translation>Um membro foi adicionado a administradores, administradores do domínio ou outro grupo com privilégios altos.</translation>
    </message>
    <message>
        <source>Logon by remote desktop</source>
        <translation>Logon por área de trabalho remota</translation>
    </message>
    <message>
        <source>Somebody logged on through remote desktop (logon type 10). Look at the address.</source>
        <translation>Alguém fez logon pela área de trabalho remota (tipo de logon 10). Veja o endereço.</translation>
    </message>
    <message>
        <source>Remote desktop through a tunnel, or taken over</source>
        <translation>Área de trabalho remota por túnel, ou sessão assumida</translation>
    </message>
    <message>
        <source>A remote desktop logon that comes from this computer itself, or a session that was taken over with tscon.</source>
        <translation>Um logon de área de trabalho remota vindo deste mesmo computador, ou uma sessão assumida com tscon.</translation>
    </message>
    <message>
        <source>Kerberoasting</source>
        <translation>Kerberoasting</translation>
    </message>
    <message>
        <source>A service ticket was asked for with RC4, which can be cracked offline. Old services use it as well; many of them by one account are an attack.</source>
        <translation>Um tíquete de serviço foi solicitado com RC4, que pode ser quebrado offline. Serviços antigos também o usam; muitos por uma só conta são um ataque.</translation>
    </message>
    <message>
        <source>AS-REP roasting</source>
        <translation>AS-REP roasting</translation>
    </message>
    <message>
        <source>A ticket was given without pre-authentication: its password can be cracked offline.</source>
        <translation>Um tíquete foi concedido sem pré-autenticação: a senha pode ser quebrada offline.</translation>
    </message>
    <message>
        <source>DCSync: directory replication asked for</source>
        <translation>DCSync: replicação do diretório solicitada</translation>
    </message>
    <message>
        <source>An account that is no domain controller asked for the directory&apos;s secrets by replication.</source>
        <translation>Uma conta que não é de controlador de domínio solicitou os segredos do diretório por replicação.</translation>
    </message>
    <message>
        <source>DCShadow: a rogue domain controller</source>
        <translation>DCShadow: um controlador de domínio falso</translation>
    </message>
    <message>
        <source>A computer was made to look like a domain controller, so that it can write to the directory unseen.</source>
        <translation>Um computador se passou por controlador de domínio para gravar no diretório sem ser visto.</translation>
    </message>
    <message>
        <source>LSASS was read</source>
        <translation>O LSASS foi lido</translation>
    </message>
    <message>
        <source>A program opened the process that holds the passwords of those who are logged on, with the rights to read its memory.</source>
        <translation>Um programa abriu o processo que guarda as senhas de quem está conectado, com direito de ler a memória dele.</translation>
    </message>
    <message>
        <source>LSASS was dumped</source>
        <translation>Dump do LSASS</translation>
    </message>
    <message>
        <source>Memory of the process that holds passwords was written to a file, or a tool known for it ran.</source>
        <translation>A memória do processo que guarda senhas foi gravada em um arquivo, ou uma ferramenta conhecida por isso foi executada.</translation>
    </message>
    <message>
        <source>Password databases were copied</source>
        <translation>Bancos de senhas foram copiados</translation>
    </message>
    <message>
        <source>The SAM, SECURITY or NTDS database was saved or read.</source>
        <translation>O banco de dados SAM, SECURITY ou NTDS foi salvo ou lido.</translation>
    </message>
    <message>
        <source>Stored passwords were touched</source>
        <translation>Senhas armazenadas foram acessadas</translation>
    </message>
    <message>
        <source>Vaults, key stores, master keys or the password databases of browsers were read, or passwords recorded.</source>
        <translation>Cofres, repositórios de chaves, chaves mestras ou bancos de senhas de navegadores foram lidos, ou senhas foram capturadas.</translation>
    </message>
    <message>
        <source>Code was put into another process</source>
        <translation>Código foi injetado em outro processo</translation>
    </message>
    <message>
        <source>A thread was started in another process, or its memory opened for that. Debuggers and some protection software do so as well.</source>
        <translation>Um thread foi iniciado em outro processo, ou a memória dele foi aberta para isso. Depuradores e alguns softwares de proteção também fazem isso.</translation>
    </message>
    <message>
        <source>PowerShell with an encoded command</source>
        <translation>PowerShell com um comando codificado</translation>
    </message>
    <message>
        <source>The command is hidden as Base64. Some management software does it as well; decode it.</source>
        <translation>O comando está oculto como Base64. Alguns softwares de gerenciamento também fazem isso; decodifique-o.</translation>
    </message>
    <message>
        <source>PowerShell fetched something and may run it</source>
        <translation>O PowerShell baixou algo e pode executá-lo</translation>
    </message>
    <message>
        <source>A script downloads from the network: what it gets never has to touch the disk.</source>
        <translation>Um script baixa algo da rede: o que ele obtém não precisa passar pelo disco.</translation>
    </message>
    <message>
        <source>PowerShell attack tool</source>
        <translation>Ferramenta de ataque em PowerShell</translation>
    </message>
    <message>
        <source>Names of known attack scripts, or of functions that load code into memory.</source>
        <translation>Nomes de scripts de ataque conhecidos, ou de funções que carregam código na memória.</translation>
    </message>
    <message>
        <source>Obfuscated PowerShell</source>
        <translation>PowerShell ofuscado</translation>
    </message>
    <message>
        <source>Text is taken apart and put together again to hide what it says.</source>
        <translation>O texto é desmontado e remontado para esconder o que diz.</translation>
    </message>
    <message>
        <source>PowerShell hidden or past its policy</source>
        <translation>PowerShell oculto ou que contorna a política</translation>
    </message>
    <message>
        <source>It runs without a window or profile, with the execution policy bypassed, in another version or language mode.</source>
        <translation>Executado sem janela ou perfil, contornando a política de execução, ou em outra versão ou modo de linguagem.</translation>
    </message>
    <message>
        <source>AMSI bypass</source>
        <translation>Bypass da AMSI</translation>
    </message>
    <message>
        <source>A script speaks of the interface by which virus scanners see scripts: to switch it off.</source>
        <translation>Um script menciona a interface pela qual os antivírus veem os scripts: para desativá-la.</translation>
    </message>
    <message>
        <source>A scheduled task was created</source>
        <translation>Uma tarefa agendada foi criada</translation>
    </message>
    <message>
        <source>Tasks start programs later or again and again. Everyday with new software; look at what it runs.</source>
        <translation>Tarefas iniciam programas mais tarde ou repetidamente. Comum com software novo; veja o que ela executa.</translation>
    </message>
    <message>
        <source>A suspicious scheduled task was created</source>
        <translation>Uma tarefa agendada suspeita foi criada</translation>
    </message>
    <message>
        <source>The task runs a shell, a script, or something in a temporary or user folder.</source>
        <translation>A tarefa executa um shell, um script ou algo em uma pasta temporária ou de usuário.</translation>
    </message>
    <message>
        <source>A program was set to start by itself</source>
        <translation>Um programa foi configurado para iniciar sozinho</translation>
    </message>
    <message>
        <source>Entries in Run keys, the Startup folder, Winlogon and such are started at each logon.</source>
        <translation>Entradas em chaves Run, na pasta Inicializar, no Winlogon e afins são iniciadas a cada logon.</translation>
    </message>
    <message>
        <source>Another program starts in place of one</source>
        <translation>Outro programa inicia no lugar do original</translation>
    </message>
    <message>
        <source>Image file execution options, accessibility programs, COM classes or key providers were replaced, so that foreign code starts with something else.</source>
        <translation>Opções de execução de imagem, programas de acessibilidade, classes COM ou provedores de chaves foram substituídos, para que código alheio inicie junto com outra coisa.</translation>
    </message>
    <message>
        <source>WMI subscription</source>
        <translation>Assinatura WMI</translation>
    </message>
    <message>
        <source>A filter or consumer of WMI was registered: it runs code at an event and survives a restart.</source>
        <translation>Um filtro ou consumidor WMI foi registrado: executa código quando ocorre um evento e sobrevive à reinicialização.</translation>
    </message>
    <message>
        <source>A process was started through WMI</source>
        <translation>Um processo foi iniciado por WMI</translation>
    </message>
    <message>
        <source>The way by which impacket and many worms go from one computer to the next.</source>
        <translation>O modo pelo qual o impacket e muitos worms passam de um computador a outro.</translation>
    </message>
    <message>
        <source>UAC bypass</source>
        <translation>Bypass do UAC</translation>
    </message>
    <message>
        <source>A program that gets high rights without asking was made to start another one.</source>
        <translation>Um programa que recebe privilégios altos sem perguntar foi usado para iniciar outro.</translation>
    </message>
    <message>
        <source>UAC or another safeguard was switched off in the registry</source>
        <translation>O UAC ou outra proteção foi desativada no Registro</translation>
    </message>
    <message>
        <source>Settings that protect this computer were changed: UAC, macro security, script policy, RDP, restricted admin, WDigest.</source>
        <translation>Configurações que protegem este computador foram alteradas: UAC, segurança de macros, política de scripts, RDP, administrador restrito, WDigest.</translation>
    </message>
    <message>
        <source>Backups or recovery were destroyed</source>
        <translation>Backups ou recuperação foram destruídos</translation>
    </message>
    <message>
        <source>Shadow copies, backups or recovery options were deleted: ransomware does it first.</source>
        <translation>Cópias de sombra, backups ou opções de recuperação foram excluídos: é o primeiro passo de um ransomware.</translation>
    </message>
    <message>
        <source>A system program used to run or fetch foreign code</source>
        <translation>Um programa do sistema usado para executar ou baixar código alheio</translation>
    </message>
    <message>
        <source>Programs that belong to Windows (regsvr32, rundll32, mshta, certutil …) were used in a way that is known from attacks.</source>
        <translation>Programas que pertencem ao Windows (regsvr32, rundll32, mshta, certutil …) foram usados de um modo conhecido de ataques.</translation>
    </message>
    <message>
        <source>A document or browser started a shell</source>
        <translation>Um documento ou navegador iniciou um shell</translation>
    </message>
    <message>
        <source>Office, a mail program, a browser or a viewer started a shell or script host: as malicious documents do.</source>
        <translation>Office, um programa de e-mail, um navegador ou um visualizador iniciou um shell ou host de script: como fazem documentos mal-intencionados.</translation>
    </message>
    <message>
        <source>A server started a shell</source>
        <translation>Um servidor iniciou um shell</translation>
    </message>
    <message>
        <source>A web server, database or the print spooler started a shell: as web shells and exploits do.</source>
        <translation>Um servidor web, banco de dados ou o spooler de impressão iniciou um shell: como fazem web shells e exploits.</translation>
    </message>
    <message>
        <source>A shell was started from another computer</source>
        <translation>Um shell foi iniciado a partir de outro computador</translation>
    </message>
    <message>
        <source>The host of WMI, WinRM, DCOM or a remote service started a shell or script.</source>
        <translation>O host de WMI, WinRM, DCOM ou de um serviço remoto iniciou um shell ou script.</translation>
    </message>
    <message>
        <source>PsExec or its like</source>
        <translation>PsExec ou similar</translation>
    </message>
    <message>
        <source>The service, file or pipe of PsExec, or of tools that work like it.</source>
        <translation>O serviço, arquivo ou pipe do PsExec, ou de ferramentas que funcionam como ele.</translation>
    </message>
    <message>
        <source>An administrative pipe or share was opened from another computer</source>
        <translation>Um pipe ou compartilhamento administrativo foi aberto de outro computador</translation>
    </message>
    <message>
        <source>Services, tasks, the registry, accounts or the spooler of this computer were reached over the network.</source>
        <translation>Serviços, tarefas, o Registro, contas ou o spooler deste computador foram acessados pela rede.</translation>
    </message>
    <message>
        <source>A pipe with the name of an attack tool</source>
        <translation>Um pipe com nome de ferramenta de ataque</translation>
    </message>
    <message>
        <source>Cobalt Strike, Meterpreter, potatoes and such speak through pipes with these names.</source>
        <translation>Cobalt Strike, Meterpreter, potatoes e afins se comunicam por pipes com estes nomes.</translation>
    </message>
    <message>
        <source>Somebody looks around</source>
        <translation>Alguém faz reconhecimento</translation>
    </message>
    <message>
        <source>Commands that list accounts, groups, trusts, shares or policies. Administrators use them too; an application does not.</source>
        <translation>Comandos que listam contas, grupos, relações de confiança, compartilhamentos ou políticas. Administradores também os usam; um aplicativo, não.</translation>
    </message>
    <message>
        <source>The firewall was opened or switched off</source>
        <translation>O firewall foi aberto ou desativado</translation>
    </message>
    <message>
        <source>Rules or profiles of the firewall were changed by command.</source>
        <translation>Regras ou perfis do firewall foram alterados por comando.</translation>
    </message>
    <message>
        <source>A program that has no business in the network speaks to it</source>
        <translation>Um programa sem motivo para usar a rede se conectou a ela</translation>
    </message>
    <message>
        <source>Script hosts, rundll32, regsvr32 and such opened a connection.</source>
        <translation>Hosts de script, rundll32, regsvr32 e afins abriram uma conexão.</translation>
    </message>
    <message>
        <source>A connection through this computer itself</source>
        <translation>Uma conexão passando por este próprio computador</translation>
    </message>
    <message>
        <source>A server program speaks to remote desktop or file sharing of its own computer: a tunnel.</source>
        <translation>Um programa de servidor se conecta à área de trabalho remota ou ao compartilhamento de arquivos do próprio computador: um túnel.</translation>
    </message>
    <message>
        <source>A driver without a valid signature was loaded</source>
        <translation>Um driver sem assinatura válida foi carregado</translation>
    </message>
    <message>
        <source>Drivers have all rights. Attackers bring vulnerable or unsigned ones.</source>
        <translation>Drivers têm todos os direitos. Invasores trazem drivers vulneráveis ou não assinados.</translation>
    </message>
    <message>
        <source>A library was loaded from a strange place</source>
        <translation>Uma biblioteca foi carregada de um lugar estranho</translation>
    </message>
    <message>
        <source>An unsigned library in a system program, in the spooler, or from a user&apos;s folder.</source>
        <translation>Uma biblioteca não assinada em um programa do sistema, no spooler ou de uma pasta de usuário.</translation>
    </message>
    <message>
        <source>A program file was written in a strange place</source>
        <translation>Um arquivo de programa foi gravado em um lugar estranho</translation>
    </message>
    <message>
        <source>The start-up folder, the spooler&apos;s drivers, a web root, or a script that a document or service left.</source>
        <translation>A pasta Inicializar, os drivers do spooler, uma raiz web, ou um script deixado por um documento ou serviço.</translation>
    </message>
    <message>
        <source>The time of a file was set back</source>
        <translation>A data de um arquivo foi recuada</translation>
    </message>
    <message>
        <source>Creation times are changed to hide new files among old ones. Unpackers do so as well.</source>
        <translation>Datas de criação são alteradas para esconder arquivos novos entre antigos. Descompactadores também fazem isso.</translation>
    </message>
    <message>
        <source>Traces were removed</source>
        <translation>Rastros foram apagados</translation>
    </message>
    <message>
        <source>Journals, recent files or logs were deleted by command.</source>
        <translation>Diários, arquivos recentes ou logs foram excluídos por comando.</translation>
    </message>
    <message>
        <source>A BITS job fetched a file</source>
        <translation>Um trabalho BITS baixou um arquivo</translation>
    </message>
    <message>
        <source>The background transfer service downloads for updates, and for attackers. Look at the address.</source>
        <translation>O serviço de transferência em segundo plano baixa para atualizações, e para invasores. Veja o endereço.</translation>
    </message>
    <message>
        <source>Remote PowerShell (WinRM)</source>
        <translation>PowerShell remoto (WinRM)</translation>
    </message>
    <message>
        <source>A session of Windows Remote Management. Look at who and from where.</source>
        <translation>Uma sessão do Gerenciamento Remoto do Windows. Veja quem e de onde.</translation>
    </message>
    <message>
        <source>Print spooler abused</source>
        <translation>Abuso do spooler de impressão</translation>
    </message>
    <message>
        <source>A printer or driver was installed in the way of PrintNightmare or Mimispool.</source>
        <translation>Uma impressora ou um driver foi instalado ao modo de PrintNightmare ou Mimispool.</translation>
    </message>
    <message>
        <source>A computer&apos;s password was changed by nobody</source>
        <translation>A senha de um computador foi alterada anonimamente</translation>
    </message>
    <message>
        <source>An anonymous logon changed the account of a computer: Zerologon.</source>
        <translation>Um logon anônimo alterou a conta de um computador: Zerologon.</translation>
    </message>
    <message>
        <source>High privileges were taken or used</source>
        <translation>Privilégios altos foram obtidos ou usados</translation>
    </message>
    <message>
        <source>A process got or used the right to debug others or act as the system; a logon with other credentials followed.</source>
        <translation>Um processo obteve ou usou o direito de depurar outros ou agir como o sistema; ou houve logon com outras credenciais.</translation>
    </message>
    <message>
        <source>Anonymous or relayed network logon</source>
        <translation>Logon de rede anônimo ou retransmitido</translation>
    </message>
    <message>
        <source>An anonymous logon with NTLM, or one of this computer to itself: relays and potatoes look like this.</source>
        <translation>Um logon anônimo com NTLM, ou um deste computador em si mesmo: retransmissões e potatoes têm essa aparência.</translation>
    </message>
    <message>
        <source>A group policy, its rights or the directory&apos;s schema was changed</source>
        <translation>Uma política de grupo, seus direitos ou o esquema do diretório foi alterado</translation>
    </message>
    <message>
        <source>Objects of the directory that rule many computers were changed.</source>
        <translation>Objetos do diretório que regem muitos computadores foram alterados.</translation>
    </message>
    <message>
        <source>SQL Server: commands, logins or audits changed</source>
        <translation>SQL Server: comandos, logins ou auditorias alterados</translation>
    </message>
    <message>
        <source>xp_cmdshell, CLR, roles, logins or audits of the database server were changed.</source>
        <translation>xp_cmdshell, CLR, funções, logins ou auditorias do servidor de banco de dados foram alterados.</translation>
    </message>
    <message>
        <source>A program was held back by policy</source>
        <translation>Um programa foi barrado por política</translation>
    </message>
    <message>
        <source>AppLocker or code integrity refused to run a program or library.</source>
        <translation>O AppLocker ou a integridade de código se recusou a executar um programa ou uma biblioteca.</translation>
    </message>
    <message>
        <source>Remote control or tunnelling tool</source>
        <translation>Ferramenta de controle remoto ou túnel</translation>
    </message>
    <message>
        <source>A program to control computers from afar, or to tunnel through a firewall, ran.</source>
        <translation>Foi executado um programa para controlar computadores à distância ou abrir um túnel por um firewall.</translation>
    </message>
</context>
<context>
    <name>sightglass::EventTableModel</name>
    <message numerus="yes">
        <source>%Ln similar event(s), shown one by one</source>
        <translation>
            <numerusform>%Ln evento semelhante, mostrado um a um</numerusform>
            <numerusform>%Ln eventos semelhantes, mostrados um a um</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar event(s) in one row: click here, or press the right arrow key, to see each</source>
        <translation>
            <numerusform>%Ln evento semelhante em uma linha: clique aqui, ou tecle seta para a direita, para vê-lo</numerusform>
            <numerusform>%Ln eventos semelhantes em uma linha: clique aqui, ou tecle seta para a direita, para ver cada um</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered from unused space of the log: a deleted event, whose values may be damaged</source>
        <translation>Recuperado de espaço não usado do log: um evento excluído, cujos valores podem estar danificados</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Fixado.</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>Dispensado.</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>Chamado %1: %2</translation>
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
        <translation>Sucesso da auditoria (%1)</translation>
    </message>
    <message>
        <source>Audit failure (%1)</source>
        <translation>Falha da auditoria (%1)</translation>
    </message>
    <message>
        <source>Verbose (%1)</source>
        <translation>Detalhado (%1)</translation>
    </message>
    <message>
        <source>Date and Time (%1)</source>
        <translation>Data e hora (%1)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Horário (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidade</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Level as written</source>
        <translation>Nível original</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID do evento</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Task category</source>
        <translation>Categoria da tarefa</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palavras-chave</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Operational code</source>
        <translation>Código operacional</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número do registro</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>ID do processo</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Since previous</source>
        <translation>Desde o anterior</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Semelhantes</translation>
    </message>
</context>
<context>
    <name>sightglass::EventWords</name>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>Windows is starting up</source>
        <translation>O Windows está sendo iniciado</translation>
    </message>
    <message>
        <source>Windows is shutting down</source>
        <translation>O Windows está sendo desligado</translation>
    </message>
    <message>
        <source>An authentication package was loaded by the Local Security Authority</source>
        <translation>Um pacote de autenticação foi carregado pela Autoridade de Segurança Local</translation>
    </message>
    <message>
        <source>A logon process registered with the Local Security Authority</source>
        <translation>Um processo de logon foi registrado na Autoridade de Segurança Local</translation>
    </message>
    <message>
        <source>Audit messages were lost because the queue was full</source>
        <translation>Mensagens de auditoria foram perdidas porque a fila estava cheia</translation>
    </message>
    <message>
        <source>A notification package was loaded by the account database</source>
        <translation>Um pacote de notificação foi carregado pelo banco de dados de contas</translation>
    </message>
    <message>
        <source>A local procedure call port was misused</source>
        <translation>Uso inválido de uma porta de chamada de procedimento local</translation>
    </message>
    <message>
        <source>The system time was changed</source>
        <translation>A hora do sistema foi alterada</translation>
    </message>
    <message>
        <source>A monitored pattern of security events occurred</source>
        <translation>Ocorreu um padrão monitorado de eventos de segurança</translation>
    </message>
    <message>
        <source>The administrator ended the state in which auditing had failed</source>
        <translation>O administrador encerrou o estado em que a auditoria havia falhado</translation>
    </message>
    <message>
        <source>A security package was loaded by the Local Security Authority</source>
        <translation>Um pacote de segurança foi carregado pela Autoridade de Segurança Local</translation>
    </message>
    <message>
        <source>An account logged on</source>
        <translation>Uma conta fez logon</translation>
    </message>
    <message>
        <source>An account failed to log on</source>
        <translation>Falha no logon de uma conta</translation>
    </message>
    <message>
        <source>Claims of a user or device at logon</source>
        <translation>Declarações de usuário ou dispositivo no logon</translation>
    </message>
    <message>
        <source>Group memberships of an account at logon</source>
        <translation>Associações a grupos de uma conta no logon</translation>
    </message>
    <message>
        <source>An account logged off</source>
        <translation>Uma conta fez logoff</translation>
    </message>
    <message>
        <source>A denial-of-service protection of IPsec began</source>
        <translation>Uma proteção do IPsec contra negação de serviço começou</translation>
    </message>
    <message>
        <source>A user started to log off</source>
        <translation>Um usuário iniciou o logoff</translation>
    </message>
    <message>
        <source>A logon was tried with credentials given explicitly</source>
        <translation>Tentativa de logon com credenciais explícitas</translation>
    </message>
    <message>
        <source>A replay attack was detected</source>
        <translation>Um ataque de repetição foi detectado</translation>
    </message>
    <message>
        <source>A handle to an object was asked for</source>
        <translation>Um identificador de objeto foi solicitado</translation>
    </message>
    <message>
        <source>A registry value was changed</source>
        <translation>Um valor do Registro foi alterado</translation>
    </message>
    <message>
        <source>A handle to an object was closed</source>
        <translation>O identificador de um objeto foi fechado</translation>
    </message>
    <message>
        <source>A handle to an object was asked for in order to delete it</source>
        <translation>Um identificador de objeto foi solicitado para excluí-lo</translation>
    </message>
    <message>
        <source>An object was deleted</source>
        <translation>Um objeto foi excluído</translation>
    </message>
    <message>
        <source>A handle to a directory or account object was asked for</source>
        <translation>Um identificador de objeto do diretório ou de conta foi solicitado</translation>
    </message>
    <message>
        <source>An operation was done on a directory object</source>
        <translation>Uma operação foi realizada em um objeto do diretório</translation>
    </message>
    <message>
        <source>An object was accessed</source>
        <translation>Um objeto foi acessado</translation>
    </message>
    <message>
        <source>A hard link was about to be made</source>
        <translation>Tentativa de criar um link físico</translation>
    </message>
    <message>
        <source>Permissions of an object were changed</source>
        <translation>As permissões de um objeto foram alteradas</translation>
    </message>
    <message>
        <source>An application tried to reach a blocked ordinal through the TBS</source>
        <translation>Um aplicativo tentou acessar um ordinal bloqueado por meio do TBS</translation>
    </message>
    <message>
        <source>Special privileges were given to a new logon</source>
        <translation>Privilégios especiais atribuídos a um novo logon</translation>
    </message>
    <message>
        <source>A privileged service was called</source>
        <translation>Um serviço com privilégios foi chamado</translation>
    </message>
    <message>
        <source>An operation was tried on a privileged object</source>
        <translation>Tentativa de operação em um objeto com privilégios</translation>
    </message>
    <message>
        <source>Security identifiers were filtered from a logon</source>
        <translation>SIDs foram filtrados de um logon</translation>
    </message>
    <message>
        <source>A process was started</source>
        <translation>Um processo foi criado</translation>
    </message>
    <message>
        <source>A process ended</source>
        <translation>Um processo terminou</translation>
    </message>
    <message>
        <source>A handle to an object was duplicated</source>
        <translation>O identificador de um objeto foi duplicado</translation>
    </message>
    <message>
        <source>Indirect access to an object was asked for</source>
        <translation>O acesso indireto a um objeto foi solicitado</translation>
    </message>
    <message>
        <source>A data protection master key was backed up</source>
        <translation>Backup de uma chave mestra de proteção de dados</translation>
    </message>
    <message>
        <source>A data protection master key was recovered</source>
        <translation>Uma chave mestra de proteção de dados foi recuperada</translation>
    </message>
    <message>
        <source>Protected data was encrypted</source>
        <translation>Dados protegidos foram criptografados</translation>
    </message>
    <message>
        <source>Protected data was decrypted</source>
        <translation>Dados protegidos foram descriptografados</translation>
    </message>
    <message>
        <source>A primary token was given to a process</source>
        <translation>Um token primário foi atribuído a um processo</translation>
    </message>
    <message>
        <source>A service was installed</source>
        <translation>Um serviço foi instalado</translation>
    </message>
    <message>
        <source>A scheduled task was created</source>
        <translation>Uma tarefa agendada foi criada</translation>
    </message>
    <message>
        <source>A scheduled task was deleted</source>
        <translation>Uma tarefa agendada foi excluída</translation>
    </message>
    <message>
        <source>A scheduled task was enabled</source>
        <translation>Uma tarefa agendada foi habilitada</translation>
    </message>
    <message>
        <source>A scheduled task was disabled</source>
        <translation>Uma tarefa agendada foi desabilitada</translation>
    </message>
    <message>
        <source>A scheduled task was changed</source>
        <translation>Uma tarefa agendada foi alterada</translation>
    </message>
    <message>
        <source>Privileges of a token were adjusted</source>
        <translation>Privilégios de um token foram ajustados</translation>
    </message>
    <message>
        <source>A user right was given</source>
        <translation>Um direito de usuário foi atribuído</translation>
    </message>
    <message>
        <source>A user right was taken away</source>
        <translation>Um direito de usuário foi removido</translation>
    </message>
    <message>
        <source>A trust to a domain was made</source>
        <translation>Uma relação de confiança com um domínio foi criada</translation>
    </message>
    <message>
        <source>A trust to a domain was removed</source>
        <translation>Uma relação de confiança com um domínio foi removida</translation>
    </message>
    <message>
        <source>The Kerberos policy was changed</source>
        <translation>A política Kerberos foi alterada</translation>
    </message>
    <message>
        <source>The data recovery policy of EFS was changed</source>
        <translation>A política de recuperação de dados do EFS foi alterada</translation>
    </message>
    <message>
        <source>The audit policy of an object was changed</source>
        <translation>A política de auditoria de um objeto foi alterada</translation>
    </message>
    <message>
        <source>Information on a trusted domain was changed</source>
        <translation>Informações de um domínio confiável foram alteradas</translation>
    </message>
    <message>
        <source>A logon right was given to an account</source>
        <translation>Um direito de logon foi concedido a uma conta</translation>
    </message>
    <message>
        <source>A logon right was taken from an account</source>
        <translation>Um direito de logon foi removido de uma conta</translation>
    </message>
    <message>
        <source>The audit policy of the system was changed</source>
        <translation>A política de auditoria do sistema foi alterada</translation>
    </message>
    <message>
        <source>A user account was created</source>
        <translation>Uma conta de usuário foi criada</translation>
    </message>
    <message>
        <source>A user account was enabled</source>
        <translation>Uma conta de usuário foi habilitada</translation>
    </message>
    <message>
        <source>An account tried to change its own password</source>
        <translation>Tentativa de uma conta de alterar a própria senha</translation>
    </message>
    <message>
        <source>A password reset was tried for an account</source>
        <translation>Tentativa de redefinir a senha de uma conta</translation>
    </message>
    <message>
        <source>A user account was disabled</source>
        <translation>Uma conta de usuário foi desabilitada</translation>
    </message>
    <message>
        <source>A user account was deleted</source>
        <translation>Uma conta de usuário foi excluída</translation>
    </message>
    <message>
        <source>A global security group was created</source>
        <translation>Um grupo global de segurança foi criado</translation>
    </message>
    <message>
        <source>A member was added to a global security group</source>
        <translation>Um membro foi adicionado a um grupo global de segurança</translation>
    </message>
    <message>
        <source>A member was removed from a global security group</source>
        <translation>Um membro foi removido de um grupo global de segurança</translation>
    </message>
    <message>
        <source>A global security group was deleted</source>
        <translation>Um grupo global de segurança foi excluído</translation>
    </message>
    <message>
        <source>A local security group was created</source>
        <translation>Um grupo local de segurança foi criado</translation>
    </message>
    <message>
        <source>A member was added to a local security group</source>
        <translation>Um membro foi adicionado a um grupo local de segurança</translation>
    </message>
    <message>
        <source>A member was removed from a local security group</source>
        <translation>Um membro foi removido de um grupo local de segurança</translation>
    </message>
    <message>
        <source>A local security group was deleted</source>
        <translation>Um grupo local de segurança foi excluído</translation>
    </message>
    <message>
        <source>A local security group was changed</source>
        <translation>Um grupo local de segurança foi alterado</translation>
    </message>
    <message>
        <source>A global security group was changed</source>
        <translation>Um grupo global de segurança foi alterado</translation>
    </message>
    <message>
        <source>A user account was changed</source>
        <translation>Uma conta de usuário foi alterada</translation>
    </message>
    <message>
        <source>The domain policy was changed</source>
        <translation>A política do domínio foi alterada</translation>
    </message>
    <message>
        <source>A user account was locked out</source>
        <translation>Uma conta de usuário foi bloqueada</translation>
    </message>
    <message>
        <source>A computer account was created</source>
        <translation>Uma conta de computador foi criada</translation>
    </message>
    <message>
        <source>A computer account was changed</source>
        <translation>Uma conta de computador foi alterada</translation>
    </message>
    <message>
        <source>A computer account was deleted</source>
        <translation>Uma conta de computador foi excluída</translation>
    </message>
    <message>
        <source>A local distribution group was created</source>
        <translation>Um grupo local de distribuição foi criado</translation>
    </message>
    <message>
        <source>A member was added to a local distribution group</source>
        <translation>Um membro foi adicionado a um grupo local de distribuição</translation>
    </message>
    <message>
        <source>A global distribution group was created</source>
        <translation>Um grupo global de distribuição foi criado</translation>
    </message>
    <message>
        <source>A member was added to a global distribution group</source>
        <translation>Um membro foi adicionado a um grupo global de distribuição</translation>
    </message>
    <message>
        <source>A universal security group was created</source>
        <translation>Um grupo universal de segurança foi criado</translation>
    </message>
    <message>
        <source>A universal security group was changed</source>
        <translation>Um grupo universal de segurança foi alterado</translation>
    </message>
    <message>
        <source>A member was added to a universal security group</source>
        <translation>Um membro foi adicionado a um grupo universal de segurança</translation>
    </message>
    <message>
        <source>A member was removed from a universal security group</source>
        <translation>Um membro foi removido de um grupo universal de segurança</translation>
    </message>
    <message>
        <source>A universal security group was deleted</source>
        <translation>Um grupo universal de segurança foi excluído</translation>
    </message>
    <message>
        <source>The type of a group was changed</source>
        <translation>O tipo de um grupo foi alterado</translation>
    </message>
    <message>
        <source>SID history was added to an account</source>
        <translation>O histórico de SID foi adicionado a uma conta</translation>
    </message>
    <message>
        <source>SID history could not be added to an account</source>
        <translation>Falha ao adicionar o histórico de SID a uma conta</translation>
    </message>
    <message>
        <source>A user account was unlocked</source>
        <translation>Uma conta de usuário foi desbloqueada</translation>
    </message>
    <message>
        <source>A Kerberos ticket-granting ticket was asked for</source>
        <translation>Um tíquete de concessão de tíquete (TGT) do Kerberos foi solicitado</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was asked for</source>
        <translation>Um tíquete de serviço Kerberos foi solicitado</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was renewed</source>
        <translation>Um tíquete de serviço Kerberos foi renovado</translation>
    </message>
    <message>
        <source>Kerberos pre-authentication failed</source>
        <translation>Falha na pré-autenticação Kerberos</translation>
    </message>
    <message>
        <source>A Kerberos ticket-granting ticket was refused</source>
        <translation>Um tíquete de concessão de tíquete (TGT) do Kerberos foi recusado</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was refused</source>
        <translation>Um tíquete de serviço Kerberos foi recusado</translation>
    </message>
    <message>
        <source>An account was mapped for logon</source>
        <translation>Uma conta foi mapeada para logon</translation>
    </message>
    <message>
        <source>Credentials of an account were checked (NTLM)</source>
        <translation>As credenciais de uma conta foram validadas (NTLM)</translation>
    </message>
    <message>
        <source>Credentials of an account were refused by the domain controller</source>
        <translation>As credenciais de uma conta foram recusadas pelo controlador de domínio</translation>
    </message>
    <message>
        <source>A session was connected again</source>
        <translation>Uma sessão foi reconectada</translation>
    </message>
    <message>
        <source>A session was disconnected</source>
        <translation>Uma sessão foi desconectada</translation>
    </message>
    <message>
        <source>The access list of members of administrators groups was set</source>
        <translation>A ACL dos membros de grupos de administradores foi definida</translation>
    </message>
    <message>
        <source>The name of an account was changed</source>
        <translation>O nome de uma conta foi alterado</translation>
    </message>
    <message>
        <source>The password hash of an account was read</source>
        <translation>O hash da senha de uma conta foi acessado</translation>
    </message>
    <message>
        <source>The password policy was queried</source>
        <translation>A política de senhas foi consultada</translation>
    </message>
    <message>
        <source>A new password for directory services restore mode was tried</source>
        <translation>Tentativa de definir a senha do modo de restauração dos serviços de diretório</translation>
    </message>
    <message>
        <source>An account was searched for a blank password</source>
        <translation>Consulta sobre senha em branco de uma conta</translation>
    </message>
    <message>
        <source>The local groups of a user were listed</source>
        <translation>Os grupos locais de um usuário foram enumerados</translation>
    </message>
    <message>
        <source>The members of a local group were listed</source>
        <translation>Os membros de um grupo local foram enumerados</translation>
    </message>
    <message>
        <source>The workstation was locked</source>
        <translation>A estação de trabalho foi bloqueada</translation>
    </message>
    <message>
        <source>The workstation was unlocked</source>
        <translation>A estação de trabalho foi desbloqueada</translation>
    </message>
    <message>
        <source>The screen saver was started</source>
        <translation>A proteção de tela foi iniciada</translation>
    </message>
    <message>
        <source>The screen saver ended</source>
        <translation>A proteção de tela terminou</translation>
    </message>
    <message>
        <source>A message could not be decrypted by RPC</source>
        <translation>Uma mensagem não pôde ser descriptografada pelo RPC</translation>
    </message>
    <message>
        <source>Auditing settings of an object were changed</source>
        <translation>As configurações de auditoria de um objeto foram alteradas</translation>
    </message>
    <message>
        <source>A user was refused a remote desktop connection</source>
        <translation>Uma conexão de área de trabalho remota foi negada a um usuário</translation>
    </message>
    <message>
        <source>A trusted forest entry was added</source>
        <translation>Uma entrada de floresta confiável foi adicionada</translation>
    </message>
    <message>
        <source>The certificate manager refused a certificate request</source>
        <translation>O gerenciador de certificados negou uma solicitação de certificado</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>Um certificado foi revogado</translation>
    </message>
    <message>
        <source>Security permissions of certificate services were changed</source>
        <translation>As permissões de segurança dos serviços de certificados foram alteradas</translation>
    </message>
    <message>
        <source>The audit filter of certificate services was changed</source>
        <translation>O filtro de auditoria dos serviços de certificados foi alterado</translation>
    </message>
    <message>
        <source>A certificate was asked for</source>
        <translation>Um certificado foi solicitado</translation>
    </message>
    <message>
        <source>A certificate was issued</source>
        <translation>Um certificado foi emitido</translation>
    </message>
    <message>
        <source>A certificate request was refused</source>
        <translation>Uma solicitação de certificado foi negada</translation>
    </message>
    <message>
        <source>Rows were deleted from the certificate database</source>
        <translation>Linhas foram excluídas do banco de dados de certificados</translation>
    </message>
    <message>
        <source>A certificate template was loaded</source>
        <translation>Um modelo de certificado foi carregado</translation>
    </message>
    <message>
        <source>The table of per-user audit policy was made</source>
        <translation>A tabela da política de auditoria por usuário foi criada</translation>
    </message>
    <message>
        <source>A program registered as a source of security events</source>
        <translation>Um programa foi registrado como fonte de eventos de segurança</translation>
    </message>
    <message>
        <source>A program ended its registration as a source of security events</source>
        <translation>Um programa cancelou o registro como fonte de eventos de segurança</translation>
    </message>
    <message>
        <source>The setting to halt on a failed audit was changed</source>
        <translation>A opção de parar em caso de falha da auditoria foi alterada</translation>
    </message>
    <message>
        <source>The table of special groups was changed</source>
        <translation>A tabela de grupos especiais foi alterada</translation>
    </message>
    <message>
        <source>The audit policy of one user was changed</source>
        <translation>A política de auditoria por usuário foi alterada</translation>
    </message>
    <message>
        <source>A source of directory replication was established</source>
        <translation>Uma origem de replicação do diretório foi estabelecida</translation>
    </message>
    <message>
        <source>Replication of a directory began</source>
        <translation>A replicação de um diretório começou</translation>
    </message>
    <message>
        <source>Replication of a directory ended</source>
        <translation>A replicação de um diretório terminou</translation>
    </message>
    <message>
        <source>The firewall&apos;s policy at start</source>
        <translation>A política do firewall na inicialização</translation>
    </message>
    <message>
        <source>A firewall rule was listed at start</source>
        <translation>Uma regra do firewall foi listada na inicialização</translation>
    </message>
    <message>
        <source>A firewall rule was added</source>
        <translation>Uma regra do firewall foi adicionada</translation>
    </message>
    <message>
        <source>A firewall rule was changed</source>
        <translation>Uma regra do firewall foi alterada</translation>
    </message>
    <message>
        <source>A firewall rule was deleted</source>
        <translation>Uma regra do firewall foi excluída</translation>
    </message>
    <message>
        <source>A firewall setting was changed</source>
        <translation>Uma configuração do firewall foi alterada</translation>
    </message>
    <message>
        <source>A firewall rule could not be read and was ignored</source>
        <translation>Uma regra do firewall não pôde ser lida e foi ignorada</translation>
    </message>
    <message>
        <source>The firewall changed its active profile</source>
        <translation>O firewall mudou o perfil ativo</translation>
    </message>
    <message>
        <source>A firewall rule was not applied</source>
        <translation>Uma regra do firewall não foi aplicada</translation>
    </message>
    <message>
        <source>Special groups were given to a new logon</source>
        <translation>Grupos especiais atribuídos a um novo logon</translation>
    </message>
    <message>
        <source>The state of a transaction changed</source>
        <translation>O estado de uma transação mudou</translation>
    </message>
    <message>
        <source>The firewall service started</source>
        <translation>O serviço de firewall foi iniciado</translation>
    </message>
    <message>
        <source>The firewall service was stopped</source>
        <translation>O serviço de firewall foi parado</translation>
    </message>
    <message>
        <source>The firewall kept an application from accepting connections</source>
        <translation>O firewall impediu um aplicativo de aceitar conexões</translation>
    </message>
    <message>
        <source>A file has a wrong hash: code integrity</source>
        <translation>Um arquivo tem hash inválido: integridade de código</translation>
    </message>
    <message>
        <source>A cryptographic self test was made</source>
        <translation>Um autoteste criptográfico foi realizado</translation>
    </message>
    <message>
        <source>A key file was operated on</source>
        <translation>Operação em um arquivo de chave</translation>
    </message>
    <message>
        <source>A key was moved or copied</source>
        <translation>Uma chave foi movida ou copiada</translation>
    </message>
    <message>
        <source>A cryptographic operation was done</source>
        <translation>Uma operação criptográfica foi realizada</translation>
    </message>
    <message>
        <source>A directory object was changed</source>
        <translation>Um objeto do diretório foi alterado</translation>
    </message>
    <message>
        <source>A directory object was created</source>
        <translation>Um objeto do diretório foi criado</translation>
    </message>
    <message>
        <source>A directory object was restored</source>
        <translation>Um objeto do diretório foi restaurado</translation>
    </message>
    <message>
        <source>A directory object was moved</source>
        <translation>Um objeto do diretório foi movido</translation>
    </message>
    <message>
        <source>A network share was accessed</source>
        <translation>Um compartilhamento de rede foi acessado</translation>
    </message>
    <message>
        <source>A directory object was deleted</source>
        <translation>Um objeto do diretório foi excluído</translation>
    </message>
    <message>
        <source>A network share was added</source>
        <translation>Um compartilhamento de rede foi adicionado</translation>
    </message>
    <message>
        <source>A network share was changed</source>
        <translation>Um compartilhamento de rede foi alterado</translation>
    </message>
    <message>
        <source>A network share was deleted</source>
        <translation>Um compartilhamento de rede foi excluído</translation>
    </message>
    <message>
        <source>Access to a file of a network share was checked</source>
        <translation>O acesso a um arquivo de compartilhamento de rede foi verificado</translation>
    </message>
    <message>
        <source>The filtering platform blocked a packet</source>
        <translation>A plataforma de filtragem bloqueou um pacote</translation>
    </message>
    <message>
        <source>The filtering platform allowed a program to listen</source>
        <translation>A plataforma de filtragem permitiu que um programa escutasse</translation>
    </message>
    <message>
        <source>The filtering platform allowed a connection</source>
        <translation>A plataforma de filtragem permitiu uma conexão</translation>
    </message>
    <message>
        <source>The filtering platform blocked a connection</source>
        <translation>A plataforma de filtragem bloqueou uma conexão</translation>
    </message>
    <message>
        <source>The filtering platform allowed a bind to a port</source>
        <translation>A plataforma de filtragem permitiu a associação a uma porta</translation>
    </message>
    <message>
        <source>The filtering platform blocked a bind to a port</source>
        <translation>A plataforma de filtragem bloqueou a associação a uma porta</translation>
    </message>
    <message>
        <source>Credentials were backed up</source>
        <translation>Backup de credenciais</translation>
    </message>
    <message>
        <source>Credentials were restored</source>
        <translation>Credenciais foram restauradas</translation>
    </message>
    <message>
        <source>Stored credentials were read</source>
        <translation>Credenciais armazenadas foram lidas</translation>
    </message>
    <message>
        <source>Stored credentials were listed</source>
        <translation>Credenciais armazenadas foram listadas</translation>
    </message>
    <message>
        <source>A filter of the filtering platform was changed</source>
        <translation>Um filtro da plataforma de filtragem foi alterado</translation>
    </message>
    <message>
        <source>The IPsec service started</source>
        <translation>O serviço IPsec foi iniciado</translation>
    </message>
    <message>
        <source>The network policy server gave access to a user</source>
        <translation>O servidor de políticas de rede concedeu acesso a um usuário</translation>
    </message>
    <message>
        <source>The network policy server refused a user</source>
        <translation>O servidor de políticas de rede negou acesso a um usuário</translation>
    </message>
    <message>
        <source>A new external device was recognised</source>
        <translation>Um novo dispositivo externo foi reconhecido</translation>
    </message>
    <message>
        <source>A request to disable a device was made</source>
        <translation>Solicitação para desabilitar um dispositivo</translation>
    </message>
    <message>
        <source>Installing a device was forbidden by policy</source>
        <translation>A instalação de um dispositivo foi proibida por política</translation>
    </message>
    <message>
        <source>An event log was cleared</source>
        <translation>Um log de eventos foi limpo</translation>
    </message>
    <message>
        <source>The event logging service was shut down</source>
        <translation>O serviço de log de eventos foi desligado</translation>
    </message>
    <message>
        <source>The security log was cleared</source>
        <translation>O log de segurança foi limpo</translation>
    </message>
    <message>
        <source>The security log is full</source>
        <translation>O log de segurança está cheio</translation>
    </message>
    <message>
        <source>An event log was archived</source>
        <translation>Um log de eventos foi arquivado</translation>
    </message>
    <message>
        <source>The event logging service met an error in an event</source>
        <translation>O serviço de log de eventos encontrou um erro em um evento</translation>
    </message>
    <message>
        <source>A process changed the creation time of a file</source>
        <translation>Um processo alterou a data de criação de um arquivo</translation>
    </message>
    <message>
        <source>A network connection was made</source>
        <translation>Uma conexão de rede foi feita</translation>
    </message>
    <message>
        <source>The state of the Sysmon service changed</source>
        <translation>O estado do serviço Sysmon mudou</translation>
    </message>
    <message>
        <source>A driver was loaded</source>
        <translation>Um driver foi carregado</translation>
    </message>
    <message>
        <source>An image was loaded by a process</source>
        <translation>Uma imagem foi carregada por um processo</translation>
    </message>
    <message>
        <source>A thread was started in another process</source>
        <translation>Um thread foi iniciado em outro processo</translation>
    </message>
    <message>
        <source>A drive was read directly</source>
        <translation>Uma unidade foi lida diretamente</translation>
    </message>
    <message>
        <source>A process opened another process</source>
        <translation>Um processo abriu outro processo</translation>
    </message>
    <message>
        <source>A file was created</source>
        <translation>Um arquivo foi criado</translation>
    </message>
    <message>
        <source>A registry key or value was created or deleted</source>
        <translation>Uma chave ou um valor do Registro foi criado ou excluído</translation>
    </message>
    <message>
        <source>A registry value was set</source>
        <translation>Um valor do Registro foi definido</translation>
    </message>
    <message>
        <source>A registry key or value was renamed</source>
        <translation>Uma chave ou um valor do Registro foi renomeado</translation>
    </message>
    <message>
        <source>A named stream of a file was created</source>
        <translation>Um fluxo nomeado de arquivo foi criado</translation>
    </message>
    <message>
        <source>The configuration of Sysmon changed</source>
        <translation>A configuração do Sysmon mudou</translation>
    </message>
    <message>
        <source>A named pipe was created</source>
        <translation>Um pipe nomeado foi criado</translation>
    </message>
    <message>
        <source>A named pipe was connected</source>
        <translation>Um pipe nomeado foi conectado</translation>
    </message>
    <message>
        <source>A WMI event filter was registered</source>
        <translation>Um filtro de eventos WMI foi registrado</translation>
    </message>
    <message>
        <source>A WMI event consumer was registered</source>
        <translation>Um consumidor de eventos WMI foi registrado</translation>
    </message>
    <message>
        <source>A WMI consumer was bound to a filter</source>
        <translation>Um consumidor WMI foi associado a um filtro</translation>
    </message>
    <message>
        <source>A DNS query was made</source>
        <translation>Uma consulta DNS foi feita</translation>
    </message>
    <message>
        <source>A file was deleted and kept in the archive</source>
        <translation>Um arquivo foi excluído e uma cópia dele foi arquivada</translation>
    </message>
    <message>
        <source>The clipboard changed</source>
        <translation>A área de transferência mudou</translation>
    </message>
    <message>
        <source>The image of a process was tampered with</source>
        <translation>A imagem de um processo foi adulterada</translation>
    </message>
    <message>
        <source>A file was deleted</source>
        <translation>Um arquivo foi excluído</translation>
    </message>
    <message>
        <source>An executable file was blocked from being written</source>
        <translation>A gravação de um arquivo executável foi bloqueada</translation>
    </message>
    <message>
        <source>A file was blocked from being shredded</source>
        <translation>A destruição de um arquivo foi bloqueada</translation>
    </message>
    <message>
        <source>An executable file was created</source>
        <translation>Um arquivo executável foi criado</translation>
    </message>
    <message>
        <source>Sysmon met an error</source>
        <translation>O Sysmon encontrou um erro</translation>
    </message>
    <message>
        <source>PowerShell met an error</source>
        <translation>O PowerShell encontrou um erro</translation>
    </message>
    <message>
        <source>A PowerShell command was discovered</source>
        <translation>Um comando do PowerShell foi descoberto</translation>
    </message>
    <message>
        <source>A PowerShell provider changed its state</source>
        <translation>Um provedor do PowerShell mudou de estado</translation>
    </message>
    <message>
        <source>A PowerShell pipeline was executed</source>
        <translation>Um pipeline do PowerShell foi executado</translation>
    </message>
    <message>
        <source>A PowerShell script block was run</source>
        <translation>Um bloco de script do PowerShell foi executado</translation>
    </message>
    <message>
        <source>A PowerShell script block began</source>
        <translation>Um bloco de script do PowerShell começou</translation>
    </message>
    <message>
        <source>A PowerShell script block ended</source>
        <translation>Um bloco de script do PowerShell terminou</translation>
    </message>
    <message>
        <source>A PowerShell session was created</source>
        <translation>Uma sessão do PowerShell foi criada</translation>
    </message>
    <message>
        <source>A PowerShell session was opened</source>
        <translation>Uma sessão do PowerShell foi aberta</translation>
    </message>
    <message>
        <source>A PowerShell session was closed</source>
        <translation>Uma sessão do PowerShell foi fechada</translation>
    </message>
    <message>
        <source>The PowerShell console is starting</source>
        <translation>O console do PowerShell está sendo iniciado</translation>
    </message>
    <message>
        <source>The PowerShell console is ready</source>
        <translation>O console do PowerShell está pronto</translation>
    </message>
    <message>
        <source>A PowerShell named pipe thread began to listen</source>
        <translation>Um thread de pipe nomeado do PowerShell começou a escutar</translation>
    </message>
    <message>
        <source>The PowerShell engine started</source>
        <translation>O mecanismo do PowerShell foi iniciado</translation>
    </message>
    <message>
        <source>The PowerShell engine stopped</source>
        <translation>O mecanismo do PowerShell parou</translation>
    </message>
    <message>
        <source>A PowerShell provider started</source>
        <translation>Um provedor do PowerShell foi iniciado</translation>
    </message>
    <message>
        <source>Details of a PowerShell pipeline</source>
        <translation>Detalhes de um pipeline do PowerShell</translation>
    </message>
    <message>
        <source>A task was started</source>
        <translation>Uma tarefa foi iniciada</translation>
    </message>
    <message>
        <source>A task could not be started</source>
        <translation>Falha ao iniciar uma tarefa</translation>
    </message>
    <message>
        <source>A task ended</source>
        <translation>Uma tarefa terminou</translation>
    </message>
    <message>
        <source>An action of a task failed to start</source>
        <translation>Falha ao iniciar uma ação de tarefa</translation>
    </message>
    <message>
        <source>A task was registered</source>
        <translation>Uma tarefa foi registrada</translation>
    </message>
    <message>
        <source>A task was started by its time trigger</source>
        <translation>Uma tarefa foi iniciada pelo gatilho de tempo</translation>
    </message>
    <message>
        <source>A task was started by an event</source>
        <translation>Uma tarefa foi iniciada por um evento</translation>
    </message>
    <message>
        <source>A task was started by a user</source>
        <translation>Uma tarefa foi iniciada por um usuário</translation>
    </message>
    <message>
        <source>A task was ended by a user</source>
        <translation>Uma tarefa foi encerrada por um usuário</translation>
    </message>
    <message>
        <source>A task was started at system start</source>
        <translation>Uma tarefa foi iniciada na inicialização do sistema</translation>
    </message>
    <message>
        <source>A task was started at logon</source>
        <translation>Uma tarefa foi iniciada no logon</translation>
    </message>
    <message>
        <source>A process of a task was created</source>
        <translation>Um processo de tarefa foi criado</translation>
    </message>
    <message>
        <source>A task was changed</source>
        <translation>Uma tarefa foi alterada</translation>
    </message>
    <message>
        <source>A task was deleted</source>
        <translation>Uma tarefa foi excluída</translation>
    </message>
    <message>
        <source>A task was disabled</source>
        <translation>Uma tarefa foi desabilitada</translation>
    </message>
    <message>
        <source>An action of a task was started</source>
        <translation>Uma ação de tarefa foi iniciada</translation>
    </message>
    <message>
        <source>An action of a task ended</source>
        <translation>Uma ação de tarefa terminou</translation>
    </message>
    <message>
        <source>An action of a task failed</source>
        <translation>Uma ação de tarefa falhou</translation>
    </message>
    <message>
        <source>A start of a task was queued</source>
        <translation>O início de uma tarefa foi colocado na fila</translation>
    </message>
    <message>
        <source>A malware scan began</source>
        <translation>Uma verificação de malware começou</translation>
    </message>
    <message>
        <source>A malware scan ended</source>
        <translation>Uma verificação de malware terminou</translation>
    </message>
    <message>
        <source>A malware scan was stopped early</source>
        <translation>Uma verificação de malware foi interrompida</translation>
    </message>
    <message>
        <source>A malware scan failed</source>
        <translation>Uma verificação de malware falhou</translation>
    </message>
    <message>
        <source>Malware or unwanted software was found</source>
        <translation>Malware ou software indesejado foi encontrado</translation>
    </message>
    <message>
        <source>An action against malware was taken</source>
        <translation>Uma ação contra malware foi executada</translation>
    </message>
    <message>
        <source>An action against malware failed</source>
        <translation>Uma ação contra malware falhou</translation>
    </message>
    <message>
        <source>An item was restored from quarantine</source>
        <translation>Um item foi restaurado da quarentena</translation>
    </message>
    <message>
        <source>An item was deleted from quarantine</source>
        <translation>Um item foi excluído da quarentena</translation>
    </message>
    <message>
        <source>The history of malware was deleted</source>
        <translation>O histórico de malware foi excluído</translation>
    </message>
    <message>
        <source>Suspicious behaviour was found</source>
        <translation>Comportamento suspeito foi encontrado</translation>
    </message>
    <message>
        <source>An action against malware failed, not critically</source>
        <translation>Uma ação contra malware falhou, sem gravidade crítica</translation>
    </message>
    <message>
        <source>An action against malware failed critically</source>
        <translation>Uma ação contra malware falhou de forma crítica</translation>
    </message>
    <message>
        <source>A rule against attack techniques blocked an operation</source>
        <translation>Uma regra contra técnicas de ataque bloqueou uma operação</translation>
    </message>
    <message>
        <source>A rule against attack techniques would have blocked an operation</source>
        <translation>Uma regra contra técnicas de ataque teria bloqueado uma operação</translation>
    </message>
    <message>
        <source>Access to a protected folder was blocked</source>
        <translation>O acesso a uma pasta protegida foi bloqueado</translation>
    </message>
    <message>
        <source>Access to a protected folder would have been blocked</source>
        <translation>O acesso a uma pasta protegida teria sido bloqueado</translation>
    </message>
    <message>
        <source>The malware protection is healthy</source>
        <translation>A proteção contra malware está íntegra</translation>
    </message>
    <message>
        <source>Report on the state of the malware protection</source>
        <translation>Relatório do estado da proteção contra malware</translation>
    </message>
    <message>
        <source>The malware signatures were updated</source>
        <translation>As assinaturas de malware foram atualizadas</translation>
    </message>
    <message>
        <source>The malware signatures could not be updated</source>
        <translation>Falha ao atualizar as assinaturas de malware</translation>
    </message>
    <message>
        <source>The malware engine was updated</source>
        <translation>O mecanismo antimalware foi atualizado</translation>
    </message>
    <message>
        <source>The malware engine could not be updated</source>
        <translation>Falha ao atualizar o mecanismo antimalware</translation>
    </message>
    <message>
        <source>Signatures were fetched from the cloud</source>
        <translation>Assinaturas foram obtidas da nuvem</translation>
    </message>
    <message>
        <source>The real-time protection met an error</source>
        <translation>A proteção em tempo real encontrou um erro</translation>
    </message>
    <message>
        <source>The real-time protection was switched on</source>
        <translation>A proteção em tempo real foi ativada</translation>
    </message>
    <message>
        <source>The real-time protection was switched off</source>
        <translation>A proteção em tempo real foi desativada</translation>
    </message>
    <message>
        <source>The configuration of the real-time protection changed</source>
        <translation>A configuração da proteção em tempo real mudou</translation>
    </message>
    <message>
        <source>The configuration of the malware protection changed</source>
        <translation>A configuração da proteção contra malware mudou</translation>
    </message>
    <message>
        <source>The malware engine failed</source>
        <translation>O mecanismo antimalware falhou</translation>
    </message>
    <message>
        <source>The scan for unwanted software is off</source>
        <translation>A verificação de software indesejado está desativada</translation>
    </message>
    <message>
        <source>The scan for viruses is off</source>
        <translation>A verificação de vírus está desativada</translation>
    </message>
    <message>
        <source>A change of a protected setting was blocked</source>
        <translation>A alteração de uma configuração protegida foi bloqueada</translation>
    </message>
    <message>
        <source>The remote desktop service could not start</source>
        <translation>Falha ao iniciar o serviço de área de trabalho remota</translation>
    </message>
    <message>
        <source>A session was logged on</source>
        <translation>Logon em uma sessão</translation>
    </message>
    <message>
        <source>The shell of a session started</source>
        <translation>O shell de uma sessão foi iniciado</translation>
    </message>
    <message>
        <source>A session was logged off</source>
        <translation>Logoff de uma sessão</translation>
    </message>
    <message>
        <source>A session was disconnected by another</source>
        <translation>Uma sessão foi desconectada por outra</translation>
    </message>
    <message>
        <source>A session was disconnected: reason code</source>
        <translation>Uma sessão foi desconectada: código do motivo</translation>
    </message>
    <message>
        <source>Logon to a session began</source>
        <translation>O logon em uma sessão começou</translation>
    </message>
    <message>
        <source>Logon to a session ended</source>
        <translation>O logon em uma sessão terminou</translation>
    </message>
    <message>
        <source>A listener took a connection</source>
        <translation>Um ouvinte recebeu uma conexão</translation>
    </message>
    <message>
        <source>A user was authenticated for remote desktop</source>
        <translation>Um usuário foi autenticado para a área de trabalho remota</translation>
    </message>
    <message>
        <source>A remote desktop connection was accepted</source>
        <translation>Uma conexão de área de trabalho remota foi aceita</translation>
    </message>
    <message>
        <source>The remote desktop client connects to a server</source>
        <translation>O cliente de área de trabalho remota se conecta a um servidor</translation>
    </message>
    <message>
        <source>The remote desktop client connected</source>
        <translation>O cliente de área de trabalho remota se conectou</translation>
    </message>
    <message>
        <source>The remote desktop client was disconnected: reason code</source>
        <translation>O cliente de área de trabalho remota foi desconectado: código do motivo</translation>
    </message>
    <message>
        <source>Hash of the user name of a remote desktop connection</source>
        <translation>Hash do nome de usuário de uma conexão de área de trabalho remota</translation>
    </message>
    <message>
        <source>The remote desktop client connects to an address</source>
        <translation>O cliente de área de trabalho remota se conecta a um endereço</translation>
    </message>
    <message>
        <source>A remote desktop connection object was made</source>
        <translation>Um objeto de conexão de área de trabalho remota foi criado</translation>
    </message>
    <message>
        <source>A TCP connection for remote desktop was made</source>
        <translation>Uma conexão TCP de área de trabalho remota foi feita</translation>
    </message>
    <message>
        <source>A remote desktop connection was disconnected</source>
        <translation>Uma conexão de área de trabalho remota foi desconectada</translation>
    </message>
    <message>
        <source>The reason of a disconnection of remote desktop</source>
        <translation>O motivo de uma desconexão da área de trabalho remota</translation>
    </message>
    <message>
        <source>A connection for remote desktop was accepted from a client</source>
        <translation>Uma conexão de área de trabalho remota de um cliente foi aceita</translation>
    </message>
    <message>
        <source>A remote desktop connection failed: wrong user name or password</source>
        <translation>Uma conexão de área de trabalho remota falhou: nome de usuário ou senha incorretos</translation>
    </message>
    <message>
        <source>A WMI provider started</source>
        <translation>Um provedor WMI foi iniciado</translation>
    </message>
    <message>
        <source>A WMI operation failed</source>
        <translation>Uma operação WMI falhou</translation>
    </message>
    <message>
        <source>A temporary WMI event subscription of a provider</source>
        <translation>Uma assinatura temporária de eventos WMI de um provedor</translation>
    </message>
    <message>
        <source>A temporary WMI event subscription was made</source>
        <translation>Uma assinatura temporária de eventos WMI foi criada</translation>
    </message>
    <message>
        <source>A permanent WMI event subscription was made</source>
        <translation>Uma assinatura permanente de eventos WMI foi criada</translation>
    </message>
    <message>
        <source>A service could not start</source>
        <translation>Falha ao iniciar um serviço</translation>
    </message>
    <message>
        <source>A service could not start because of another it depends on</source>
        <translation>Falha ao iniciar um serviço por causa de outro do qual depende</translation>
    </message>
    <message>
        <source>A service did not answer in time at its start</source>
        <translation>Um serviço não respondeu a tempo ao iniciar</translation>
    </message>
    <message>
        <source>A service did not answer in time</source>
        <translation>Um serviço não respondeu a tempo</translation>
    </message>
    <message>
        <source>A service hung at its start</source>
        <translation>Um serviço travou ao iniciar</translation>
    </message>
    <message>
        <source>A service ended with an error</source>
        <translation>Um serviço terminou com erro</translation>
    </message>
    <message>
        <source>A service ended with an error of its own</source>
        <translation>Um serviço terminou com um erro próprio</translation>
    </message>
    <message>
        <source>Drivers did not load at start</source>
        <translation>Drivers não foram carregados na inicialização</translation>
    </message>
    <message>
        <source>A service asks for interaction that is not allowed</source>
        <translation>Um serviço pede interação não permitida</translation>
    </message>
    <message>
        <source>A service ended unexpectedly and will be restarted</source>
        <translation>Um serviço terminou inesperadamente e será reiniciado</translation>
    </message>
    <message>
        <source>A service ended unexpectedly</source>
        <translation>Um serviço terminou inesperadamente</translation>
    </message>
    <message>
        <source>A service was sent a control</source>
        <translation>Um controle foi enviado a um serviço</translation>
    </message>
    <message>
        <source>A service changed its state</source>
        <translation>Um serviço mudou de estado</translation>
    </message>
    <message>
        <source>A service could not log on</source>
        <translation>Um serviço não conseguiu fazer logon</translation>
    </message>
    <message>
        <source>The start type of a service was changed</source>
        <translation>O tipo de inicialização de um serviço foi alterado</translation>
    </message>
    <message>
        <source>A service lacks the right to log on</source>
        <translation>Um serviço não tem direito de fazer logon</translation>
    </message>
    <message>
        <source>A service was told to stop</source>
        <translation>Um serviço recebeu ordem de parar</translation>
    </message>
    <message>
        <source>The event log service started</source>
        <translation>O serviço de log de eventos foi iniciado</translation>
    </message>
    <message>
        <source>The event log service was stopped</source>
        <translation>O serviço de log de eventos foi parado</translation>
    </message>
    <message>
        <source>The last shutdown was unexpected</source>
        <translation>O último desligamento foi inesperado</translation>
    </message>
    <message>
        <source>Version of the operating system at start</source>
        <translation>Versão do sistema operacional na inicialização</translation>
    </message>
    <message>
        <source>The name of the computer was changed</source>
        <translation>O nome do computador foi alterado</translation>
    </message>
    <message>
        <source>Time since the system was started</source>
        <translation>Tempo desde a inicialização do sistema</translation>
    </message>
    <message>
        <source>The operating system started</source>
        <translation>O sistema operacional foi iniciado</translation>
    </message>
    <message>
        <source>The operating system is shutting down</source>
        <translation>O sistema operacional está sendo desligado</translation>
    </message>
    <message>
        <source>A registry hive was reorganised</source>
        <translation>Um hive do Registro foi reorganizado</translation>
    </message>
    <message>
        <source>The access history of a registry hive was cleared</source>
        <translation>O histórico de acesso de um hive do Registro foi limpo</translation>
    </message>
    <message>
        <source>The system restarted without a clean shutdown</source>
        <translation>O sistema reiniciou sem um desligamento correto</translation>
    </message>
    <message>
        <source>The system goes to sleep</source>
        <translation>O sistema está entrando em suspensão</translation>
    </message>
    <message>
        <source>The system woke from sleep</source>
        <translation>O sistema saiu da suspensão</translation>
    </message>
    <message>
        <source>The power manager began a shutdown</source>
        <translation>O gerenciador de energia iniciou um desligamento</translation>
    </message>
    <message>
        <source>The state of connectivity in standby</source>
        <translation>O estado da conectividade em espera</translation>
    </message>
    <message>
        <source>The system enters modern standby</source>
        <translation>O sistema está entrando em espera moderna</translation>
    </message>
    <message>
        <source>The system leaves modern standby</source>
        <translation>O sistema está saindo da espera moderna</translation>
    </message>
    <message>
        <source>A restart or shutdown could not be done</source>
        <translation>Uma reinicialização ou um desligamento não pôde ser feito</translation>
    </message>
    <message>
        <source>A process began a restart or shutdown</source>
        <translation>Um processo iniciou uma reinicialização ou um desligamento</translation>
    </message>
    <message>
        <source>The reason of an unexpected shutdown was given</source>
        <translation>O motivo de um desligamento inesperado foi informado</translation>
    </message>
    <message>
        <source>Notification of a logon for user experience</source>
        <translation>Notificação de logon para a experiência do usuário</translation>
    </message>
    <message>
        <source>Notification of a logoff for user experience</source>
        <translation>Notificação de logoff para a experiência do usuário</translation>
    </message>
    <message>
        <source>A transfer job was created</source>
        <translation>Um trabalho de transferência foi criado</translation>
    </message>
    <message>
        <source>A transfer job ended</source>
        <translation>Um trabalho de transferência terminou</translation>
    </message>
    <message>
        <source>A transfer job was cancelled</source>
        <translation>Um trabalho de transferência foi cancelado</translation>
    </message>
    <message>
        <source>A transfer job was created: files and owner</source>
        <translation>Um trabalho de transferência foi criado: arquivos e proprietário</translation>
    </message>
    <message>
        <source>A transfer began</source>
        <translation>Uma transferência começou</translation>
    </message>
    <message>
        <source>A transfer stopped</source>
        <translation>Uma transferência parou</translation>
    </message>
    <message>
        <source>A transfer stopped with an error</source>
        <translation>Uma transferência parou com erro</translation>
    </message>
    <message>
        <source>A setting of a firewall profile was changed</source>
        <translation>Uma configuração de um perfil do firewall foi alterada</translation>
    </message>
    <message>
        <source>All firewall rules were deleted</source>
        <translation>Todas as regras do firewall foram excluídas</translation>
    </message>
    <message>
        <source>A remote management session is created</source>
        <translation>Uma sessão de gerenciamento remoto está sendo criada</translation>
    </message>
    <message>
        <source>A remote management session is closed</source>
        <translation>Uma sessão de gerenciamento remoto está sendo fechada</translation>
    </message>
    <message>
        <source>A remote management shell was created on the server</source>
        <translation>Um shell de gerenciamento remoto foi criado no servidor</translation>
    </message>
    <message>
        <source>A remote management operation failed</source>
        <translation>Uma operação de gerenciamento remoto falhou</translation>
    </message>
    <message>
        <source>A remote management client could not authenticate</source>
        <translation>Um cliente de gerenciamento remoto não conseguiu se autenticar</translation>
    </message>
    <message>
        <source>A remote management user was authenticated</source>
        <translation>Um usuário de gerenciamento remoto foi autenticado</translation>
    </message>
    <message>
        <source>A program was allowed to run</source>
        <translation>A execução de um programa foi permitida</translation>
    </message>
    <message>
        <source>A program would have been blocked</source>
        <translation>Um programa teria sido bloqueado</translation>
    </message>
    <message>
        <source>A program was blocked</source>
        <translation>Um programa foi bloqueado</translation>
    </message>
    <message>
        <source>A script or installer was allowed to run</source>
        <translation>A execução de um script ou instalador foi permitida</translation>
    </message>
    <message>
        <source>A script or installer would have been blocked</source>
        <translation>Um script ou instalador teria sido bloqueado</translation>
    </message>
    <message>
        <source>A script or installer was blocked</source>
        <translation>Um script ou instalador foi bloqueado</translation>
    </message>
    <message>
        <source>A driver was blocked: its certificate was revoked</source>
        <translation>Um driver foi bloqueado: o certificado dele foi revogado</translation>
    </message>
    <message>
        <source>A process tried to load a file without the signature it needs</source>
        <translation>Um processo tentou carregar um arquivo sem a assinatura exigida</translation>
    </message>
    <message>
        <source>A file would have been blocked by the code integrity policy</source>
        <translation>Um arquivo teria sido bloqueado pela política de integridade de código</translation>
    </message>
    <message>
        <source>A file was blocked by the code integrity policy</source>
        <translation>Um arquivo foi bloqueado pela política de integridade de código</translation>
    </message>
    <message>
        <source>A program crashed</source>
        <translation>Um programa falhou</translation>
    </message>
    <message>
        <source>A program could not read a file because of its disk or network</source>
        <translation>Um programa não conseguiu ler um arquivo por causa do disco ou da rede</translation>
    </message>
    <message>
        <source>A program stopped answering and was closed</source>
        <translation>Um programa parou de responder e foi fechado</translation>
    </message>
    <message>
        <source>An error report was made</source>
        <translation>Um relatório de erros foi criado</translation>
    </message>
    <message>
        <source>A product was installed: result</source>
        <translation>Um produto foi instalado: resultado</translation>
    </message>
    <message>
        <source>A product was removed: result</source>
        <translation>Um produto foi removido: resultado</translation>
    </message>
    <message>
        <source>An installer transaction began</source>
        <translation>Uma transação do instalador começou</translation>
    </message>
    <message>
        <source>An installer transaction ended</source>
        <translation>Uma transação do instalador terminou</translation>
    </message>
    <message>
        <source>A product was installed</source>
        <translation>Um produto foi instalado</translation>
    </message>
    <message>
        <source>A product could not be installed</source>
        <translation>Falha ao instalar um produto</translation>
    </message>
    <message>
        <source>A product was removed</source>
        <translation>Um produto foi removido</translation>
    </message>
    <message>
        <source>The policy of the computer was processed without changes</source>
        <translation>A política do computador foi processada sem alterações</translation>
    </message>
    <message>
        <source>The policy of the user was processed without changes</source>
        <translation>A política do usuário foi processada sem alterações</translation>
    </message>
    <message>
        <source>The policy of the computer was processed with changes</source>
        <translation>A política do computador foi processada com alterações</translation>
    </message>
    <message>
        <source>The policy of the user was processed with changes</source>
        <translation>A política do usuário foi processada com alterações</translation>
    </message>
    <message>
        <source>A group policy file could not be read</source>
        <translation>Um arquivo de política de grupo não pôde ser lido</translation>
    </message>
    <message>
        <source>Group policy failed: no connection to a domain controller</source>
        <translation>A política de grupo falhou: sem conexão com um controlador de domínio</translation>
    </message>
    <message>
        <source>An update was installed</source>
        <translation>Uma atualização foi instalada</translation>
    </message>
    <message>
        <source>An update could not be installed</source>
        <translation>Falha ao instalar uma atualização</translation>
    </message>
    <message>
        <source>The installation of an update began</source>
        <translation>A instalação de uma atualização começou</translation>
    </message>
    <message>
        <source>The download of an update began</source>
        <translation>O download de uma atualização começou</translation>
    </message>
    <message>
        <source>An outgoing NTLM authentication would be blocked</source>
        <translation>Uma autenticação NTLM de saída seria bloqueada</translation>
    </message>
    <message>
        <source>An NTLM authentication in the domain would be blocked</source>
        <translation>Uma autenticação NTLM no domínio seria bloqueada</translation>
    </message>
    <message>
        <source>A domain controller would block an NTLM authentication</source>
        <translation>Um controlador de domínio bloquearia uma autenticação NTLM</translation>
    </message>
    <message>
        <source>A document was printed</source>
        <translation>Um documento foi impresso</translation>
    </message>
    <message>
        <source>A printer driver was added or updated</source>
        <translation>Um driver de impressora foi adicionado ou atualizado</translation>
    </message>
    <message>
        <source>A print spooler module could not be loaded</source>
        <translation>Um módulo do spooler de impressão não pôde ser carregado</translation>
    </message>
    <message>
        <source>An SMB session could not be authenticated</source>
        <translation>Uma sessão SMB não pôde ser autenticada</translation>
    </message>
    <message>
        <source>A client used SMB 1</source>
        <translation>Um cliente usou SMB 1</translation>
    </message>
    <message>
        <source>A device was configured</source>
        <translation>Um dispositivo foi configurado</translation>
    </message>
    <message>
        <source>A device was started</source>
        <translation>Um dispositivo foi iniciado</translation>
    </message>
    <message>
        <source>A device was deleted</source>
        <translation>Um dispositivo foi excluído</translation>
    </message>
    <message>
        <source>A certificate chain was built</source>
        <translation>Uma cadeia de certificados foi criada</translation>
    </message>
    <message>
        <source>A certificate chain was checked against a policy</source>
        <translation>Uma cadeia de certificados foi verificada com uma política</translation>
    </message>
    <message>
        <source>The revocation of a certificate was checked</source>
        <translation>A revogação de um certificado foi verificada</translation>
    </message>
    <message>
        <source>The private key of a certificate was used</source>
        <translation>A chave privada de um certificado foi usada</translation>
    </message>
    <message>
        <source>Details of a certificate chain</source>
        <translation>Detalhes de uma cadeia de certificados</translation>
    </message>
    <message>
        <source>A DNS query was asked for</source>
        <translation>Uma consulta DNS foi solicitada</translation>
    </message>
    <message>
        <source>A DNS query ended</source>
        <translation>Uma consulta DNS terminou</translation>
    </message>
    <message>
        <source>A name could not be resolved: no DNS server answered</source>
        <translation>Um nome não pôde ser resolvido: nenhum servidor DNS respondeu</translation>
    </message>
    <message>
        <source>A disk has a bad block</source>
        <translation>Um disco tem um bloco defeituoso</translation>
    </message>
    <message>
        <source>The driver found an error of the disk controller</source>
        <translation>O driver encontrou um erro do controlador de disco</translation>
    </message>
    <message>
        <source>An error was found while paging</source>
        <translation>Erro encontrado durante a paginação</translation>
    </message>
    <message>
        <source>A disk operation was tried again</source>
        <translation>Nova tentativa de uma operação de disco</translation>
    </message>
    <message>
        <source>The file system structure is damaged</source>
        <translation>A estrutura do sistema de arquivos está danificada</translation>
    </message>
    <message>
        <source>State of a volume</source>
        <translation>Estado de um volume</translation>
    </message>
    <message>
        <source>The time is synchronised with a source</source>
        <translation>A hora está sincronizada com uma fonte</translation>
    </message>
    <message>
        <source>The time was not synchronised</source>
        <translation>A hora não foi sincronizada</translation>
    </message>
    <message>
        <source>Always logged</source>
        <translation>Sempre registrado</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>Detalhado</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Sucesso da auditoria</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Falha da auditoria</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clássico</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tempo de resposta</translation>
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
        <translation>Qualidade de software</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlação</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Data collection start</source>
        <translation>Início da coleta de dados</translation>
    </message>
    <message>
        <source>Data collection stop</source>
        <translation>Fim da coleta de dados</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
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
        <translation>Receber</translation>
    </message>
    <message>
        <source>Event processing</source>
        <translation>Processamento de eventos</translation>
    </message>
    <message>
        <source>Service shutdown</source>
        <translation>Desligamento do serviço</translation>
    </message>
    <message>
        <source>Log cleared</source>
        <translation>Limpeza do log</translation>
    </message>
    <message>
        <source>Security state change</source>
        <translation>Alteração do estado de segurança</translation>
    </message>
    <message>
        <source>Security system extension</source>
        <translation>Extensão do sistema de segurança</translation>
    </message>
    <message>
        <source>System integrity</source>
        <translation>Integridade do sistema</translation>
    </message>
    <message>
        <source>IPsec driver</source>
        <translation>Driver IPsec</translation>
    </message>
    <message>
        <source>Other system events</source>
        <translation>Outros eventos do sistema</translation>
    </message>
    <message>
        <source>Logon</source>
        <translation>Logon</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Logoff</translation>
    </message>
    <message>
        <source>Account lockout</source>
        <translation>Bloqueio de conta</translation>
    </message>
    <message>
        <source>IPsec main mode</source>
        <translation>Modo principal do IPsec</translation>
    </message>
    <message>
        <source>Special logon</source>
        <translation>Logon especial</translation>
    </message>
    <message>
        <source>IPsec quick mode</source>
        <translation>Modo rápido do IPsec</translation>
    </message>
    <message>
        <source>IPsec extended mode</source>
        <translation>Modo estendido do IPsec</translation>
    </message>
    <message>
        <source>Other logon and logoff events</source>
        <translation>Outros eventos de logon/logoff</translation>
    </message>
    <message>
        <source>Network policy server</source>
        <translation>Servidor de políticas de rede</translation>
    </message>
    <message>
        <source>User and device claims</source>
        <translation>Declarações de usuário/dispositivo</translation>
    </message>
    <message>
        <source>Group membership</source>
        <translation>Associação a grupos</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Sistema de arquivos</translation>
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
        <translation>Banco de dados de contas (SAM)</translation>
    </message>
    <message>
        <source>Other object access</source>
        <translation>Outros acessos a objetos</translation>
    </message>
    <message>
        <source>Certification services</source>
        <translation>Serviços de certificação</translation>
    </message>
    <message>
        <source>Application generated</source>
        <translation>Gerado por aplicativo</translation>
    </message>
    <message>
        <source>Handle manipulation</source>
        <translation>Manipulação de identificador</translation>
    </message>
    <message>
        <source>File share</source>
        <translation>Compartilhamento de arquivos</translation>
    </message>
    <message>
        <source>Filtering platform packet drop</source>
        <translation>Descarte de pacotes da plataforma de filtragem</translation>
    </message>
    <message>
        <source>Filtering platform connection</source>
        <translation>Conexão da plataforma de filtragem</translation>
    </message>
    <message>
        <source>Detailed file share</source>
        <translation>Compartilhamento de arquivos detalhado</translation>
    </message>
    <message>
        <source>Removable storage</source>
        <translation>Armazenamento removível</translation>
    </message>
    <message>
        <source>Central policy staging</source>
        <translation>Preparo de política central</translation>
    </message>
    <message>
        <source>Sensitive privilege use</source>
        <translation>Uso de privilégios confidenciais</translation>
    </message>
    <message>
        <source>Non-sensitive privilege use</source>
        <translation>Uso de privilégios não confidenciais</translation>
    </message>
    <message>
        <source>Other privilege use</source>
        <translation>Outros usos de privilégios</translation>
    </message>
    <message>
        <source>Process creation</source>
        <translation>Criação de processo</translation>
    </message>
    <message>
        <source>Process termination</source>
        <translation>Encerramento de processo</translation>
    </message>
    <message>
        <source>Data protection (DPAPI)</source>
        <translation>Proteção de dados (DPAPI)</translation>
    </message>
    <message>
        <source>Remote procedure calls</source>
        <translation>Chamadas de procedimento remoto</translation>
    </message>
    <message>
        <source>Plug and play</source>
        <translation>Plug and Play</translation>
    </message>
    <message>
        <source>Token right adjusted</source>
        <translation>Direito de token ajustado</translation>
    </message>
    <message>
        <source>Audit policy change</source>
        <translation>Alteração da política de auditoria</translation>
    </message>
    <message>
        <source>Authentication policy change</source>
        <translation>Alteração da política de autenticação</translation>
    </message>
    <message>
        <source>Authorization policy change</source>
        <translation>Alteração da política de autorização</translation>
    </message>
    <message>
        <source>Firewall rule change</source>
        <translation>Alteração de regra do firewall</translation>
    </message>
    <message>
        <source>Filtering platform policy change</source>
        <translation>Alteração da política da plataforma de filtragem</translation>
    </message>
    <message>
        <source>Other policy change</source>
        <translation>Outras alterações de política</translation>
    </message>
    <message>
        <source>User account management</source>
        <translation>Gerenciamento de contas de usuário</translation>
    </message>
    <message>
        <source>Computer account management</source>
        <translation>Gerenciamento de contas de computador</translation>
    </message>
    <message>
        <source>Security group management</source>
        <translation>Gerenciamento de grupos de segurança</translation>
    </message>
    <message>
        <source>Distribution group management</source>
        <translation>Gerenciamento de grupos de distribuição</translation>
    </message>
    <message>
        <source>Application group management</source>
        <translation>Gerenciamento de grupos de aplicativos</translation>
    </message>
    <message>
        <source>Other account management</source>
        <translation>Outro gerenciamento de contas</translation>
    </message>
    <message>
        <source>Directory service access</source>
        <translation>Acesso ao serviço de diretório</translation>
    </message>
    <message>
        <source>Directory service change</source>
        <translation>Alteração do serviço de diretório</translation>
    </message>
    <message>
        <source>Directory service replication</source>
        <translation>Replicação do serviço de diretório</translation>
    </message>
    <message>
        <source>Detailed directory service replication</source>
        <translation>Replicação detalhada do serviço de diretório</translation>
    </message>
    <message>
        <source>Credential validation</source>
        <translation>Validação de credenciais</translation>
    </message>
    <message>
        <source>Kerberos service tickets</source>
        <translation>Tíquetes de serviço Kerberos</translation>
    </message>
    <message>
        <source>Other account logon events</source>
        <translation>Outros eventos de logon de conta</translation>
    </message>
    <message>
        <source>Kerberos authentication</source>
        <translation>Autenticação Kerberos</translation>
    </message>
    <message>
        <source>File time changed</source>
        <translation>Data de arquivo alterada</translation>
    </message>
    <message>
        <source>Network connection</source>
        <translation>Conexão de rede</translation>
    </message>
    <message>
        <source>Sysmon state change</source>
        <translation>Mudança de estado do Sysmon</translation>
    </message>
    <message>
        <source>Process end</source>
        <translation>Fim de processo</translation>
    </message>
    <message>
        <source>Driver loaded</source>
        <translation>Driver carregado</translation>
    </message>
    <message>
        <source>Image loaded</source>
        <translation>Imagem carregada</translation>
    </message>
    <message>
        <source>Remote thread</source>
        <translation>Thread remoto</translation>
    </message>
    <message>
        <source>Raw disk access</source>
        <translation>Acesso direto ao disco</translation>
    </message>
    <message>
        <source>Process access</source>
        <translation>Acesso a processo</translation>
    </message>
    <message>
        <source>File creation</source>
        <translation>Criação de arquivo</translation>
    </message>
    <message>
        <source>Registry object</source>
        <translation>Objeto do Registro</translation>
    </message>
    <message>
        <source>Registry value</source>
        <translation>Valor do Registro</translation>
    </message>
    <message>
        <source>Registry rename</source>
        <translation>Renomeação no Registro</translation>
    </message>
    <message>
        <source>File stream</source>
        <translation>Fluxo de arquivo</translation>
    </message>
    <message>
        <source>Sysmon configuration</source>
        <translation>Configuração do Sysmon</translation>
    </message>
    <message>
        <source>Pipe created</source>
        <translation>Pipe criado</translation>
    </message>
    <message>
        <source>Pipe connected</source>
        <translation>Pipe conectado</translation>
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
        <translation>Associação WMI</translation>
    </message>
    <message>
        <source>DNS query</source>
        <translation>Consulta DNS</translation>
    </message>
    <message>
        <source>File deletion archived</source>
        <translation>Exclusão de arquivo com cópia arquivada</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>Process tampering</source>
        <translation>Adulteração de processo</translation>
    </message>
    <message>
        <source>File deletion</source>
        <translation>Exclusão de arquivo</translation>
    </message>
    <message>
        <source>File blocked</source>
        <translation>Arquivo bloqueado</translation>
    </message>
    <message>
        <source>File shredding blocked</source>
        <translation>Destruição de arquivo bloqueada</translation>
    </message>
    <message>
        <source>Executable written</source>
        <translation>Executável gravado</translation>
    </message>
    <message>
        <source>Sysmon error</source>
        <translation>Erro do Sysmon</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interativo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloqueio</translation>
    </message>
    <message>
        <source>Network, clear text</source>
        <translation>Rede, texto não criptografado</translation>
    </message>
    <message>
        <source>New credentials</source>
        <translation>Novas credenciais</translation>
    </message>
    <message>
        <source>Remote interactive</source>
        <translation>Interativo remoto</translation>
    </message>
    <message>
        <source>Cached interactive</source>
        <translation>Interativo em cache</translation>
    </message>
    <message>
        <source>Cached remote interactive</source>
        <translation>Interativo remoto em cache</translation>
    </message>
    <message>
        <source>Cached unlock</source>
        <translation>Desbloqueio em cache</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>Next authentication method is tried</source>
        <translation>O próximo método de autenticação é tentado</translation>
    </message>
    <message>
        <source>Unsuccessful</source>
        <translation>Sem êxito</translation>
    </message>
    <message>
        <source>Access violation</source>
        <translation>Violação de acesso</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <translation>Parâmetro inválido</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acesso negado</translation>
    </message>
    <message>
        <source>Object name not found</source>
        <translation>Nome do objeto não encontrado</translation>
    </message>
    <message>
        <source>No logon server is available</source>
        <translation>Nenhum servidor de logon disponível</translation>
    </message>
    <message>
        <source>Account name is not valid</source>
        <translation>Nome de conta inválido</translation>
    </message>
    <message>
        <source>User name does not exist</source>
        <translation>O nome de usuário não existe</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Senha incorreta</translation>
    </message>
    <message>
        <source>Password breaks the policy</source>
        <translation>A senha viola a política</translation>
    </message>
    <message>
        <source>Bad user name or password</source>
        <translation>Nome de usuário ou senha incorretos</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>Restrição de conta</translation>
    </message>
    <message>
        <source>Outside of the permitted hours</source>
        <translation>Fora do horário permitido</translation>
    </message>
    <message>
        <source>Not permitted from this computer</source>
        <translation>Não permitido deste computador</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Senha expirada</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Conta desabilitada</translation>
    </message>
    <message>
        <source>Name could not be mapped to a SID</source>
        <translation>Não foi possível mapear o nome para um SID</translation>
    </message>
    <message>
        <source>Insufficient resources</source>
        <translation>Recursos insuficientes</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Sem suporte</translation>
    </message>
    <message>
        <source>Server in the wrong state</source>
        <translation>Servidor no estado errado</translation>
    </message>
    <message>
        <source>Domain does not exist</source>
        <translation>O domínio não existe</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Erro interno</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Não é um diretório</translation>
    </message>
    <message>
        <source>Clocks are too far apart</source>
        <translation>Diferença excessiva entre os relógios</translation>
    </message>
    <message>
        <source>Logon type not granted</source>
        <translation>Tipo de logon não concedido</translation>
    </message>
    <message>
        <source>Log is full</source>
        <translation>O log está cheio</translation>
    </message>
    <message>
        <source>No trust secret</source>
        <translation>Nenhum segredo de confiança</translation>
    </message>
    <message>
        <source>No trust account</source>
        <translation>Nenhuma conta de confiança</translation>
    </message>
    <message>
        <source>Trust to the domain failed</source>
        <translation>Falha na confiança com o domínio</translation>
    </message>
    <message>
        <source>Trust relationship failed</source>
        <translation>Falha na relação de confiança</translation>
    </message>
    <message>
        <source>Trust failure</source>
        <translation>Falha de confiança</translation>
    </message>
    <message>
        <source>Netlogon is not started</source>
        <translation>O Netlogon não foi iniciado</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Conta expirada</translation>
    </message>
    <message>
        <source>Possible deadlock</source>
        <translation>Possível deadlock</translation>
    </message>
    <message>
        <source>Interdomain trust account</source>
        <translation>Conta de confiança entre domínios</translation>
    </message>
    <message>
        <source>Computer account used to log on</source>
        <translation>Conta de computador usada para logon</translation>
    </message>
    <message>
        <source>Server account used to log on</source>
        <translation>Conta de servidor usada para logon</translation>
    </message>
    <message>
        <source>Domain trust is inconsistent</source>
        <translation>A confiança do domínio é inconsistente</translation>
    </message>
    <message>
        <source>Session was deleted</source>
        <translation>A sessão foi excluída</translation>
    </message>
    <message>
        <source>Password has to be changed first</source>
        <translation>A senha precisa ser alterada antes</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Domain controller not found</source>
        <translation>Controlador de domínio não encontrado</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Conta bloqueada</translation>
    </message>
    <message>
        <source>Network not reachable</source>
        <translation>Rede inacessível</translation>
    </message>
    <message>
        <source>Logon failed unexpectedly</source>
        <translation>O logon falhou inesperadamente</translation>
    </message>
    <message>
        <source>Account has no stored secret</source>
        <translation>A conta não tem segredo armazenado</translation>
    </message>
    <message>
        <source>Wrong PIN of the smart card</source>
        <translation>PIN do cartão inteligente incorreto</translation>
    </message>
    <message>
        <source>Downgrade of the authentication was found</source>
        <translation>Foi encontrado um downgrade da autenticação</translation>
    </message>
    <message>
        <source>Authentication firewall: not permitted</source>
        <translation>Firewall de autenticação: não permitido</translation>
    </message>
    <message>
        <source>NTLM is blocked</source>
        <translation>O NTLM está bloqueado</translation>
    </message>
    <message>
        <source>Client&apos;s entry has expired</source>
        <translation>A entrada do cliente expirou</translation>
    </message>
    <message>
        <source>Server&apos;s entry has expired</source>
        <translation>A entrada do servidor expirou</translation>
    </message>
    <message>
        <source>Protocol version not supported</source>
        <translation>Versão do protocolo sem suporte</translation>
    </message>
    <message>
        <source>Client&apos;s key is of an old master key</source>
        <translation>A chave do cliente é de uma chave mestra antiga</translation>
    </message>
    <message>
        <source>Server&apos;s key is of an old master key</source>
        <translation>A chave do servidor é de uma chave mestra antiga</translation>
    </message>
    <message>
        <source>Client (user) not known</source>
        <translation>Cliente (usuário) desconhecido</translation>
    </message>
    <message>
        <source>Server (service) not known</source>
        <translation>Servidor (serviço) desconhecido</translation>
    </message>
    <message>
        <source>Several entries of one name</source>
        <translation>Várias entradas com o mesmo nome</translation>
    </message>
    <message>
        <source>Client or server has no key</source>
        <translation>Cliente ou servidor sem chave</translation>
    </message>
    <message>
        <source>Postdating not permitted</source>
        <translation>Pós-datação não permitida</translation>
    </message>
    <message>
        <source>Requested start is later than the end</source>
        <translation>O início solicitado é posterior ao fim</translation>
    </message>
    <message>
        <source>Policy forbids the request</source>
        <translation>A política proíbe a solicitação</translation>
    </message>
    <message>
        <source>Option cannot be granted</source>
        <translation>A opção não pode ser concedida</translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation>Tipo de criptografia sem suporte</translation>
    </message>
    <message>
        <source>Checksum type not supported</source>
        <translation>Tipo de soma de verificação sem suporte</translation>
    </message>
    <message>
        <source>Kind of pre-authentication not supported</source>
        <translation>Tipo de pré-autenticação sem suporte</translation>
    </message>
    <message>
        <source>Transited type not supported</source>
        <translation>Tipo de trânsito sem suporte</translation>
    </message>
    <message>
        <source>Client disabled, expired or locked</source>
        <translation>Cliente desabilitado, expirado ou bloqueado</translation>
    </message>
    <message>
        <source>Service&apos;s credentials revoked</source>
        <translation>Credenciais do serviço revogadas</translation>
    </message>
    <message>
        <source>Ticket-granting ticket revoked</source>
        <translation>Tíquete de concessão de tíquete revogado</translation>
    </message>
    <message>
        <source>Client not valid yet</source>
        <translation>Cliente ainda não válido</translation>
    </message>
    <message>
        <source>Service not valid yet</source>
        <translation>Serviço ainda não válido</translation>
    </message>
    <message>
        <source>Wrong password (pre-authentication failed)</source>
        <translation>Senha incorreta (falha na pré-autenticação)</translation>
    </message>
    <message>
        <source>Pre-authentication required</source>
        <translation>Pré-autenticação exigida</translation>
    </message>
    <message>
        <source>Ticket is of another server</source>
        <translation>O tíquete é de outro servidor</translation>
    </message>
    <message>
        <source>User-to-user only</source>
        <translation>Só usuário para usuário</translation>
    </message>
    <message>
        <source>Transited path refused</source>
        <translation>Caminho de trânsito recusado</translation>
    </message>
    <message>
        <source>Service not available</source>
        <translation>Serviço não disponível</translation>
    </message>
    <message>
        <source>Integrity check failed</source>
        <translation>Falha na verificação de integridade</translation>
    </message>
    <message>
        <source>Ticket expired</source>
        <translation>Tíquete expirado</translation>
    </message>
    <message>
        <source>Ticket not valid yet</source>
        <translation>Tíquete ainda não válido</translation>
    </message>
    <message>
        <source>Request was replayed</source>
        <translation>A solicitação foi repetida</translation>
    </message>
    <message>
        <source>Ticket is not for us</source>
        <translation>O tíquete não é para nós</translation>
    </message>
    <message>
        <source>Ticket and authenticator do not match</source>
        <translation>O tíquete e o autenticador não coincidem</translation>
    </message>
    <message>
        <source>Network address does not match</source>
        <translation>O endereço de rede não coincide</translation>
    </message>
    <message>
        <source>Protocol version does not match</source>
        <translation>A versão do protocolo não coincide</translation>
    </message>
    <message>
        <source>Wrong message type</source>
        <translation>Tipo de mensagem errado</translation>
    </message>
    <message>
        <source>Message was modified</source>
        <translation>A mensagem foi modificada</translation>
    </message>
    <message>
        <source>Message out of order</source>
        <translation>Mensagem fora de ordem</translation>
    </message>
    <message>
        <source>Key version not available</source>
        <translation>Versão da chave não disponível</translation>
    </message>
    <message>
        <source>Service key not available</source>
        <translation>Chave do serviço não disponível</translation>
    </message>
    <message>
        <source>Mutual authentication failed</source>
        <translation>Falha na autenticação mútua</translation>
    </message>
    <message>
        <source>Wrong direction of the message</source>
        <translation>Direção da mensagem errada</translation>
    </message>
    <message>
        <source>Other authentication method required</source>
        <translation>Exigido outro método de autenticação</translation>
    </message>
    <message>
        <source>Wrong sequence number</source>
        <translation>Número de sequência errado</translation>
    </message>
    <message>
        <source>Unfit checksum type</source>
        <translation>Tipo de soma de verificação inadequado</translation>
    </message>
    <message>
        <source>Transited path not acceptable</source>
        <translation>Caminho de trânsito inaceitável</translation>
    </message>
    <message>
        <source>Answer too large for UDP</source>
        <translation>Resposta grande demais para UDP</translation>
    </message>
    <message>
        <source>Generic error</source>
        <translation>Erro genérico</translation>
    </message>
    <message>
        <source>Field too long</source>
        <translation>Campo longo demais</translation>
    </message>
    <message>
        <source>Client&apos;s certificate is not trusted</source>
        <translation>O certificado do cliente não é confiável</translation>
    </message>
    <message>
        <source>Domain controller&apos;s certificate is not trusted</source>
        <translation>O certificado do controlador de domínio não é confiável</translation>
    </message>
    <message>
        <source>Signature not valid</source>
        <translation>Assinatura inválida</translation>
    </message>
    <message>
        <source>Stronger key needed</source>
        <translation>É preciso uma chave mais forte</translation>
    </message>
    <message>
        <source>Certificate does not fit</source>
        <translation>O certificado não corresponde</translation>
    </message>
    <message>
        <source>No ticket-granting ticket</source>
        <translation>Sem tíquete de concessão de tíquete</translation>
    </message>
    <message>
        <source>Wrong realm</source>
        <translation>Realm errado</translation>
    </message>
    <message>
        <source>DES-CBC-CRC, weak</source>
        <translation>DES-CBC-CRC, fraco</translation>
    </message>
    <message>
        <source>DES-CBC-MD4, weak</source>
        <translation>DES-CBC-MD4, fraco</translation>
    </message>
    <message>
        <source>DES-CBC-MD5, weak</source>
        <translation>DES-CBC-MD5, fraco</translation>
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
        <translation>RC4-HMAC, fraco</translation>
    </message>
    <message>
        <source>RC4-HMAC-EXP, weak</source>
        <translation>RC4-HMAC-EXP, fraco</translation>
    </message>
    <message>
        <source>None (request failed)</source>
        <translation>Nenhum (a solicitação falhou)</translation>
    </message>
    <message>
        <source>forwardable</source>
        <translation>encaminhável</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>encaminhado</translation>
    </message>
    <message>
        <source>proxiable</source>
        <translation>habilitado para proxy</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>allow postdate</source>
        <translation>permite pós-datação</translation>
    </message>
    <message>
        <source>postdated</source>
        <translation>pós-datado</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>inválido</translation>
    </message>
    <message>
        <source>renewable</source>
        <translation>renovável</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>inicial</translation>
    </message>
    <message>
        <source>pre-authenticated</source>
        <translation>pré-autenticado</translation>
    </message>
    <message>
        <source>opt hardware authentication</source>
        <translation>autenticação por hardware opcional</translation>
    </message>
    <message>
        <source>transit checked</source>
        <translation>trânsito verificado</translation>
    </message>
    <message>
        <source>ok as delegate</source>
        <translation>ok como delegado</translation>
    </message>
    <message>
        <source>constrained delegation</source>
        <translation>delegação restrita</translation>
    </message>
    <message>
        <source>canonicalize</source>
        <translation>canonizar</translation>
    </message>
    <message>
        <source>no transit check</source>
        <translation>sem verificação de trânsito</translation>
    </message>
    <message>
        <source>renewable accepted</source>
        <translation>renovável aceito</translation>
    </message>
    <message>
        <source>encrypt in session key</source>
        <translation>criptografar na chave da sessão</translation>
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
        <translation>Nenhuma (não exigida)</translation>
    </message>
    <message>
        <source>Encrypted time stamp</source>
        <translation>Carimbo de data/hora criptografado</translation>
    </message>
    <message>
        <source>Encryption types</source>
        <translation>Tipos de criptografia</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>Cartão inteligente</translation>
    </message>
    <message>
        <source>Smart card request</source>
        <translation>Solicitação de cartão inteligente</translation>
    </message>
    <message>
        <source>Smart card answer</source>
        <translation>Resposta de cartão inteligente</translation>
    </message>
    <message>
        <source>Encryption types, new form</source>
        <translation>Tipos de criptografia, forma nova</translation>
    </message>
    <message>
        <source>Service referral</source>
        <translation>Referência de serviço</translation>
    </message>
    <message>
        <source>Kerberos armouring (FAST)</source>
        <translation>Blindagem do Kerberos (FAST)</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>excluir</translation>
    </message>
    <message>
        <source>read permissions</source>
        <translation>ler permissões</translation>
    </message>
    <message>
        <source>change permissions</source>
        <translation>alterar permissões</translation>
    </message>
    <message>
        <source>take ownership</source>
        <translation>assumir propriedade</translation>
    </message>
    <message>
        <source>synchronize</source>
        <translation>sincronizar</translation>
    </message>
    <message>
        <source>system ACL</source>
        <translation>ACL do sistema</translation>
    </message>
    <message>
        <source>maximum allowed</source>
        <translation>máximo permitido</translation>
    </message>
    <message>
        <source>generic all</source>
        <translation>tudo (genérico)</translation>
    </message>
    <message>
        <source>generic execute</source>
        <translation>execução (genérico)</translation>
    </message>
    <message>
        <source>generic write</source>
        <translation>gravação (genérico)</translation>
    </message>
    <message>
        <source>generic read</source>
        <translation>leitura (genérico)</translation>
    </message>
    <message>
        <source>full control</source>
        <translation>controle total</translation>
    </message>
    <message>
        <source>read data or list folder</source>
        <translation>ler dados ou listar pasta</translation>
    </message>
    <message>
        <source>write data or add file</source>
        <translation>gravar dados ou adicionar arquivo</translation>
    </message>
    <message>
        <source>append data or add subfolder</source>
        <translation>acrescentar dados ou adicionar subpasta</translation>
    </message>
    <message>
        <source>read extended attributes</source>
        <translation>ler atributos estendidos</translation>
    </message>
    <message>
        <source>write extended attributes</source>
        <translation>gravar atributos estendidos</translation>
    </message>
    <message>
        <source>execute or traverse</source>
        <translation>executar ou atravessar</translation>
    </message>
    <message>
        <source>delete children</source>
        <translation>excluir filhos</translation>
    </message>
    <message>
        <source>read attributes</source>
        <translation>ler atributos</translation>
    </message>
    <message>
        <source>write attributes</source>
        <translation>gravar atributos</translation>
    </message>
    <message>
        <source>query value</source>
        <translation>consultar valor</translation>
    </message>
    <message>
        <source>set value</source>
        <translation>definir valor</translation>
    </message>
    <message>
        <source>create subkey</source>
        <translation>criar subchave</translation>
    </message>
    <message>
        <source>enumerate subkeys</source>
        <translation>enumerar subchaves</translation>
    </message>
    <message>
        <source>notify of changes</source>
        <translation>notificar alterações</translation>
    </message>
    <message>
        <source>create link</source>
        <translation>criar link</translation>
    </message>
    <message>
        <source>nearly full control</source>
        <translation>controle quase total</translation>
    </message>
    <message>
        <source>terminate</source>
        <translation>encerrar</translation>
    </message>
    <message>
        <source>create thread</source>
        <translation>criar thread</translation>
    </message>
    <message>
        <source>set session</source>
        <translation>definir sessão</translation>
    </message>
    <message>
        <source>memory operations</source>
        <translation>operações de memória</translation>
    </message>
    <message>
        <source>read memory</source>
        <translation>ler memória</translation>
    </message>
    <message>
        <source>write memory</source>
        <translation>gravar memória</translation>
    </message>
    <message>
        <source>duplicate handles</source>
        <translation>duplicar identificadores</translation>
    </message>
    <message>
        <source>create process</source>
        <translation>criar processo</translation>
    </message>
    <message>
        <source>set quota</source>
        <translation>definir cota</translation>
    </message>
    <message>
        <source>set information</source>
        <translation>definir informações</translation>
    </message>
    <message>
        <source>query information</source>
        <translation>consultar informações</translation>
    </message>
    <message>
        <source>suspend or resume</source>
        <translation>suspender ou retomar</translation>
    </message>
    <message>
        <source>query limited information</source>
        <translation>consultar informações limitadas</translation>
    </message>
    <message>
        <source>set limited information</source>
        <translation>definir informações limitadas</translation>
    </message>
    <message>
        <source>create child</source>
        <translation>criar filho</translation>
    </message>
    <message>
        <source>delete child</source>
        <translation>excluir filho</translation>
    </message>
    <message>
        <source>list contents</source>
        <translation>listar conteúdo</translation>
    </message>
    <message>
        <source>write self</source>
        <translation>gravar a si mesmo</translation>
    </message>
    <message>
        <source>read property</source>
        <translation>ler propriedade</translation>
    </message>
    <message>
        <source>write property</source>
        <translation>gravar propriedade</translation>
    </message>
    <message>
        <source>delete tree</source>
        <translation>excluir árvore</translation>
    </message>
    <message>
        <source>list object</source>
        <translation>listar objeto</translation>
    </message>
    <message>
        <source>control access (extended right)</source>
        <translation>controlar acesso (direito estendido)</translation>
    </message>
    <message>
        <source>Kernel driver</source>
        <translation>Driver de kernel</translation>
    </message>
    <message>
        <source>File system driver</source>
        <translation>Driver de sistema de arquivos</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Recognizer driver</source>
        <translation>Driver de reconhecimento</translation>
    </message>
    <message>
        <source>Own process</source>
        <translation>Processo próprio</translation>
    </message>
    <message>
        <source>Shared process</source>
        <translation>Processo compartilhado</translation>
    </message>
    <message>
        <source>User&apos;s own process</source>
        <translation>Processo próprio do usuário</translation>
    </message>
    <message>
        <source>User&apos;s shared process</source>
        <translation>Processo compartilhado do usuário</translation>
    </message>
    <message>
        <source>Own process, interactive</source>
        <translation>Processo próprio, interativo</translation>
    </message>
    <message>
        <source>Shared process, interactive</source>
        <translation>Processo compartilhado, interativo</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Inicialização</translation>
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
        <translation>Desabilitado</translation>
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
        <translation>Nome de rede inválido</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tempo limite esgotado</translation>
    </message>
    <message>
        <source>Query not understood</source>
        <translation>Consulta não entendida</translation>
    </message>
    <message>
        <source>Server failure</source>
        <translation>Falha do servidor</translation>
    </message>
    <message>
        <source>Name does not exist</source>
        <translation>O nome não existe</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>Não implementado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>No records of this type</source>
        <translation>Nenhum registro deste tipo</translation>
    </message>
    <message>
        <source>Bad packet</source>
        <translation>Pacote inválido</translation>
    </message>
    <message>
        <source>Record does not exist</source>
        <translation>O registro não existe</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host não encontrado</translation>
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
        <translation>Sem mais informações</translation>
    </message>
    <message>
        <source>Disconnected by a tool or administrator</source>
        <translation>Desconectado por uma ferramenta ou um administrador</translation>
    </message>
    <message>
        <source>Logged off by a tool or administrator</source>
        <translation>Logoff por uma ferramenta ou um administrador</translation>
    </message>
    <message>
        <source>Idle for too long</source>
        <translation>Ocioso por tempo demais</translation>
    </message>
    <message>
        <source>Session lasted too long</source>
        <translation>A sessão durou tempo demais</translation>
    </message>
    <message>
        <source>Replaced by another connection</source>
        <translation>Substituído por outra conexão</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Memória insuficiente</translation>
    </message>
    <message>
        <source>Server denied the connection</source>
        <translation>O servidor negou a conexão</translation>
    </message>
    <message>
        <source>User lacks the right</source>
        <translation>O usuário não tem o direito</translation>
    </message>
    <message>
        <source>Fresh credentials are needed</source>
        <translation>São necessárias credenciais novas</translation>
    </message>
    <message>
        <source>Disconnected by the user</source>
        <translation>Desconectado pelo usuário</translation>
    </message>
    <message>
        <source>Logged off by the user</source>
        <translation>Logoff pelo usuário</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Inicialização a frio</translation>
    </message>
    <message>
        <source>Fast startup</source>
        <translation>Inicialização rápida</translation>
    </message>
    <message>
        <source>Resumed from hibernation</source>
        <translation>Retomada da hibernação</translation>
    </message>
    <message>
        <source>Button or lid</source>
        <translation>Botão ou tampa</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>System idle</source>
        <translation>Sistema ocioso</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
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
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarentena</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>User defined</source>
        <translation>Definido pelo usuário</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Nenhuma ação</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Incorrect function or unknown failure</source>
        <translation>Função incorreta ou falha desconhecida</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Arquivo não encontrado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>Ainda não executado</translation>
    </message>
    <message>
        <source>Stopped by the user</source>
        <translation>Parado pelo usuário</translation>
    </message>
    <message>
        <source>An instance runs already</source>
        <translation>Uma instância já está em execução</translation>
    </message>
    <message>
        <source>No user is logged on</source>
        <translation>Nenhum usuário conectado</translation>
    </message>
    <message>
        <source>Refused by the administrator&apos;s conditions</source>
        <translation>Recusado pelas condições do administrador</translation>
    </message>
    <message>
        <source>Ended by Ctrl+C</source>
        <translation>Encerrado com Ctrl+C</translation>
    </message>
    <message>
        <source>Path not found</source>
        <translation>Caminho não encontrado</translation>
    </message>
    <message>
        <source>Module not found</source>
        <translation>Módulo não encontrado</translation>
    </message>
    <message>
        <source>Procedure not found</source>
        <translation>Procedimento não encontrado</translation>
    </message>
    <message>
        <source>Not a valid program</source>
        <translation>Não é um programa válido</translation>
    </message>
    <message>
        <source>Did not answer in time</source>
        <translation>Não respondeu a tempo</translation>
    </message>
    <message>
        <source>Service database is locked</source>
        <translation>O banco de dados de serviços está bloqueado</translation>
    </message>
    <message>
        <source>Runs already</source>
        <translation>Já está em execução</translation>
    </message>
    <message>
        <source>Service does not exist</source>
        <translation>O serviço não existe</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>Error of the service&apos;s own</source>
        <translation>Erro próprio do serviço</translation>
    </message>
    <message>
        <source>Process ended unexpectedly</source>
        <translation>O processo terminou inesperadamente</translation>
    </message>
    <message>
        <source>A service that it depends on failed</source>
        <translation>Falhou um serviço do qual depende</translation>
    </message>
    <message>
        <source>Logon failed</source>
        <translation>Falha de logon</translation>
    </message>
    <message>
        <source>Hung while starting</source>
        <translation>Travou ao iniciar</translation>
    </message>
    <message>
        <source>Marked for deletion</source>
        <translation>Marcado para exclusão</translation>
    </message>
    <message>
        <source>Dependency does not exist</source>
        <translation>A dependência não existe</translation>
    </message>
    <message>
        <source>Account differs from that of other services</source>
        <translation>A conta difere da de outros serviços</translation>
    </message>
    <message>
        <source>System is shutting down</source>
        <translation>O sistema está sendo desligado</translation>
    </message>
    <message>
        <source>Driver blocked</source>
        <translation>Driver bloqueado</translation>
    </message>
    <message>
        <source>RPC server not available</source>
        <translation>Servidor RPC não disponível</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
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
        <translation>Logon do console</translation>
    </message>
    <message>
        <source>Creator owner</source>
        <translation>Proprietário criador</translation>
    </message>
    <message>
        <source>Creator group</source>
        <translation>Grupo criador</translation>
    </message>
    <message>
        <source>Owner rights</source>
        <translation>Direitos de proprietário</translation>
    </message>
    <message>
        <source>Dialup</source>
        <translation>Dial-up</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anônimo</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Controladores de domínio</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Próprio</translation>
    </message>
    <message>
        <source>Authenticated users</source>
        <translation>Usuários autenticados</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restrito</translation>
    </message>
    <message>
        <source>Terminal server users</source>
        <translation>Usuários do servidor de terminal</translation>
    </message>
    <message>
        <source>Remote interactive logon</source>
        <translation>Logon interativo remoto</translation>
    </message>
    <message>
        <source>This organization</source>
        <translation>Esta organização</translation>
    </message>
    <message>
        <source>IIS</source>
        <translation>IIS</translation>
    </message>
    <message>
        <source>Local System</source>
        <translation>Sistema Local</translation>
    </message>
    <message>
        <source>Local Service</source>
        <translation>Serviço Local</translation>
    </message>
    <message>
        <source>Network Service</source>
        <translation>Serviço de Rede</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Convidados</translation>
    </message>
    <message>
        <source>Power users</source>
        <translation>Usuários avançados</translation>
    </message>
    <message>
        <source>Account operators</source>
        <translation>Operadores de conta</translation>
    </message>
    <message>
        <source>Server operators</source>
        <translation>Operadores de servidor</translation>
    </message>
    <message>
        <source>Print operators</source>
        <translation>Operadores de impressão</translation>
    </message>
    <message>
        <source>Backup operators</source>
        <translation>Operadores de backup</translation>
    </message>
    <message>
        <source>Replicators</source>
        <translation>Replicadores</translation>
    </message>
    <message>
        <source>Pre-Windows 2000 access</source>
        <translation>Acesso compatível anterior ao Windows 2000</translation>
    </message>
    <message>
        <source>Remote desktop users</source>
        <translation>Usuários da área de trabalho remota</translation>
    </message>
    <message>
        <source>Network configuration operators</source>
        <translation>Operadores de configuração de rede</translation>
    </message>
    <message>
        <source>Incoming forest trust builders</source>
        <translation>Criadores de confiança de floresta de entrada</translation>
    </message>
    <message>
        <source>Performance monitor users</source>
        <translation>Usuários do monitor de desempenho</translation>
    </message>
    <message>
        <source>Performance log users</source>
        <translation>Usuários de log de desempenho</translation>
    </message>
    <message>
        <source>Windows authorization access</source>
        <translation>Acesso de autorização do Windows</translation>
    </message>
    <message>
        <source>Terminal server license servers</source>
        <translation>Servidores de licenças do servidor de terminal</translation>
    </message>
    <message>
        <source>Distributed COM users</source>
        <translation>Usuários COM distribuídos</translation>
    </message>
    <message>
        <source>IIS users</source>
        <translation>Usuários do IIS</translation>
    </message>
    <message>
        <source>Cryptographic operators</source>
        <translation>Operadores criptográficos</translation>
    </message>
    <message>
        <source>Event log readers</source>
        <translation>Leitores de log de eventos</translation>
    </message>
    <message>
        <source>Certificate service DCOM access</source>
        <translation>Acesso DCOM ao serviço de certificados</translation>
    </message>
    <message>
        <source>RDS remote access servers</source>
        <translation>Servidores de acesso remoto RDS</translation>
    </message>
    <message>
        <source>RDS endpoint servers</source>
        <translation>Servidores de ponto de extremidade RDS</translation>
    </message>
    <message>
        <source>RDS management servers</source>
        <translation>Servidores de gerenciamento RDS</translation>
    </message>
    <message>
        <source>Hyper-V administrators</source>
        <translation>Administradores do Hyper-V</translation>
    </message>
    <message>
        <source>Access control assistance operators</source>
        <translation>Operadores de assistência de controle de acesso</translation>
    </message>
    <message>
        <source>Remote management users</source>
        <translation>Usuários de gerenciamento remoto</translation>
    </message>
    <message>
        <source>NTLM authentication</source>
        <translation>Autenticação NTLM</translation>
    </message>
    <message>
        <source>SChannel authentication</source>
        <translation>Autenticação SChannel</translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation>Autenticação Digest</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos os serviços</translation>
    </message>
    <message>
        <source>Window manager group</source>
        <translation>Grupo do gerenciador de janelas</translation>
    </message>
    <message>
        <source>Local account</source>
        <translation>Conta local</translation>
    </message>
    <message>
        <source>Local account and administrator</source>
        <translation>Conta local e administrador</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>Outra organização</translation>
    </message>
    <message>
        <source>All app packages</source>
        <translation>Todos os pacotes de aplicativos</translation>
    </message>
    <message>
        <source>Untrusted integrity</source>
        <translation>Integridade não confiável</translation>
    </message>
    <message>
        <source>Low integrity</source>
        <translation>Integridade baixa</translation>
    </message>
    <message>
        <source>Medium integrity</source>
        <translation>Integridade média</translation>
    </message>
    <message>
        <source>Medium plus integrity</source>
        <translation>Integridade média superior</translation>
    </message>
    <message>
        <source>High integrity</source>
        <translation>Integridade alta</translation>
    </message>
    <message>
        <source>Protected process</source>
        <translation>Processo protegido</translation>
    </message>
    <message>
        <source>Identity asserted by the authority</source>
        <translation>Identidade declarada pela autoridade</translation>
    </message>
    <message>
        <source>Identity asserted by a service</source>
        <translation>Identidade declarada por um serviço</translation>
    </message>
    <message>
        <source>Enterprise read-only domain controllers</source>
        <translation>Controladores de domínio somente leitura corporativos</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Convidado</translation>
    </message>
    <message>
        <source>krbtgt</source>
        <translation>krbtgt</translation>
    </message>
    <message>
        <source>Default account</source>
        <translation>Conta padrão</translation>
    </message>
    <message>
        <source>WDAG utility account</source>
        <translation>Conta de utilitário do WDAG</translation>
    </message>
    <message>
        <source>Domain admins</source>
        <translation>Administradores do domínio</translation>
    </message>
    <message>
        <source>Domain users</source>
        <translation>Usuários do domínio</translation>
    </message>
    <message>
        <source>Domain guests</source>
        <translation>Convidados do domínio</translation>
    </message>
    <message>
        <source>Domain computers</source>
        <translation>Computadores do domínio</translation>
    </message>
    <message>
        <source>Certificate publishers</source>
        <translation>Editores de certificados</translation>
    </message>
    <message>
        <source>Schema admins</source>
        <translation>Administradores de esquema</translation>
    </message>
    <message>
        <source>Enterprise admins</source>
        <translation>Administradores corporativos</translation>
    </message>
    <message>
        <source>Group policy creator owners</source>
        <translation>Proprietários criadores de política de grupo</translation>
    </message>
    <message>
        <source>Read-only domain controllers</source>
        <translation>Controladores de domínio somente leitura</translation>
    </message>
    <message>
        <source>Cloneable domain controllers</source>
        <translation>Controladores de domínio clonáveis</translation>
    </message>
    <message>
        <source>Protected users</source>
        <translation>Usuários protegidos</translation>
    </message>
    <message>
        <source>Key admins</source>
        <translation>Administradores de chaves</translation>
    </message>
    <message>
        <source>Enterprise key admins</source>
        <translation>Administradores de chaves corporativos</translation>
    </message>
    <message>
        <source>RAS and IAS servers</source>
        <translation>Servidores RAS e IAS</translation>
    </message>
    <message>
        <source>Allowed RODC password replication</source>
        <translation>Replicação de senha RODC permitida</translation>
    </message>
    <message>
        <source>Denied RODC password replication</source>
        <translation>Replicação de senha RODC negada</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificação</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Representação</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegação</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
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
        <translation>Novo valor</translation>
    </message>
    <message>
        <source>Value changed</source>
        <translation>Valor alterado</translation>
    </message>
    <message>
        <source>Value deleted</source>
        <translation>Valor excluído</translation>
    </message>
    <message>
        <source>Default: no split token</source>
        <translation>Padrão: sem token dividido</translation>
    </message>
    <message>
        <source>Full: elevated</source>
        <translation>Completo: elevado</translation>
    </message>
    <message>
        <source>Limited: not elevated</source>
        <translation>Limitado: não elevado</translation>
    </message>
    <message>
        <source>account enabled</source>
        <translation>conta habilitada</translation>
    </message>
    <message>
        <source>password required</source>
        <translation>senha exigida</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>conta desabilitada</translation>
    </message>
    <message>
        <source>password not required</source>
        <translation>senha não exigida</translation>
    </message>
    <message>
        <source>normal account</source>
        <translation>conta normal</translation>
    </message>
    <message>
        <source>password never expires</source>
        <translation>a senha nunca expira</translation>
    </message>
    <message>
        <source>Error while logging on</source>
        <translation>Erro ao fazer logon</translation>
    </message>
    <message>
        <source>Netlogon is not running</source>
        <translation>O Netlogon não está em execução</translation>
    </message>
    <message>
        <source>Not permitted at this computer</source>
        <translation>Não permitido neste computador</translation>
    </message>
    <message>
        <source>Unknown user name or bad password</source>
        <translation>Nome de usuário desconhecido ou senha incorreta</translation>
    </message>
    <message>
        <source>set termination port</source>
        <translation>definir porta de encerramento</translation>
    </message>
    <message>
        <source>control access</source>
        <translation>controlar acesso</translation>
    </message>
    <message>
        <source>success removed</source>
        <translation>êxito removido</translation>
    </message>
    <message>
        <source>success added</source>
        <translation>êxito adicionado</translation>
    </message>
    <message>
        <source>failure removed</source>
        <translation>falha removida</translation>
    </message>
    <message>
        <source>failure added</source>
        <translation>falha adicionada</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Saída</translation>
    </message>
</context>
<context>
    <name>sightglass::EventsPage</name>
    <message>
        <source>Event details</source>
        <translation>Detalhes do evento</translation>
    </message>
    <message>
        <source>Pins and tickets</source>
        <translation>Fixados e chamados</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
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
        <translation>Clique duas vezes em um grupo, ou tecle Enter, para ver só os eventos dele.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s), the largest are shown</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos; são mostrados os maiores</numerusform>
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
        <translation>O filtro ocultava este evento e foi limpo; Ctrl+Z o traz de volta.</translation>
    </message>
    <message>
        <source>This event was dismissed; dismissed events are shown now.</source>
        <translation>Este evento foi dispensado; os eventos dispensados são mostrados agora.</translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation>Nenhum evento corresponde ao filtro</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Nenhum evento ainda</translation>
    </message>
    <message>
        <source>Remove a chip above, or take the last step back with Ctrl+Z.</source>
        <translation>Remova um filtro acima ou desfaça o último passo com Ctrl+Z.</translation>
    </message>
    <message>
        <source>Drop log files on the window, or choose File &gt; Open files.</source>
        <translation>Solte arquivos de log na janela ou use Arquivo &gt; Abrir arquivos.</translation>
    </message>
    <message>
        <source>Columns as they fit</source>
        <translation>Ajustar colunas</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copiar &amp;como</translation>
    </message>
    <message>
        <source>Records, as in the log</source>
        <translation>Registros, como no log</translation>
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
        <translation>Tabela Markdown</translation>
    </message>
    <message>
        <source>&amp;Export selection…</source>
        <translation>&amp;Exportar seleção…</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>All but %1</source>
        <translation>Todos exceto %1</translation>
    </message>
    <message>
        <source>Only event ID %1 of %2</source>
        <translation>Só o ID do evento %1 de %2</translation>
    </message>
    <message>
        <source>Only the source %1</source>
        <translation>Só a fonte %1</translation>
    </message>
    <message>
        <source>All but the source %1</source>
        <translation>Todas exceto a fonte %1</translation>
    </message>
    <message>
        <source>Only the computer %1</source>
        <translation>Só o computador %1</translation>
    </message>
    <message>
        <source>Only the log %1</source>
        <translation>Só o log %1</translation>
    </message>
    <message>
        <source>One minute around this event</source>
        <translation>Um minuto ao redor deste evento</translation>
    </message>
    <message>
        <source>Five minutes around this event</source>
        <translation>Cinco minutos ao redor deste evento</translation>
    </message>
    <message>
        <source>One hour around this event</source>
        <translation>Uma hora ao redor deste evento</translation>
    </message>
    <message>
        <source>All but %1 %2</source>
        <translation>Todos exceto %1 %2</translation>
    </message>
    <message>
        <source>Only %1 %2</source>
        <translation>Só %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection were copied.</source>
        <translation>
            <numerusform>O primeiro evento da seleção foi copiado.</numerusform>
            <numerusform>Os primeiros %Ln eventos da seleção foram copiados.</numerusform>
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
        <translation>CSV, para planilhas e programas (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON, one event a line (*.ndjson)</source>
        <translation>JSON, um evento por linha (*.ndjson)</translation>
    </message>
    <message>
        <source>JSON, one array (*.json)</source>
        <translation>JSON, um array (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da Web (*.html)</translation>
    </message>
    <message>
        <source>Plain lines, as in the log (*.txt)</source>
        <translation>Linhas simples, como no log (*.txt)</translation>
    </message>
    <message>
        <source>There are no events to export.</source>
        <translation>Não há eventos para exportar.</translation>
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
        <translation>A exportação para %1 foi cancelada; nenhum arquivo foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to %1.</source>
        <translation>
            <numerusform>%Ln evento gravado em %1.</numerusform>
            <numerusform>%Ln eventos gravados em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded: %1</source>
        <translation>
            <numerusform>%Ln não pôde ser decodificado: %1</numerusform>
            <numerusform>%Ln não puderam ser decodificados: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Logs were still being read or searched: these are the events found until then.</source>
        <translation>Ainda havia logs em leitura ou em busca: estes são os eventos encontrados até então.</translation>
    </message>
</context>
<context>
    <name>sightglass::Exporting</name>
    <message>
        <source>it is open as a log and would be lost</source>
        <translation>está aberto como log e se perderia</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Exportar para %1</translation>
    </message>
</context>
<context>
    <name>sightglass::FeedModel</name>
    <message>
        <source>Cannot be followed</source>
        <translation>Não pode ser acompanhada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Cannot be stored</source>
        <translation>Não pode ser armazenada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sem permissão</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Recuperando atraso</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Acompanhando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) since the start.</source>
        <translation>
            <numerusform>%Ln rotação desde o início.</numerusform>
            <numerusform>%Ln rotações desde o início.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older events are not shown any more; they are in the history.</source>
        <translation>%1 eventos mais antigos não são mais mostrados; estão no histórico.</translation>
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
        <translation>Fonte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Last two minutes</source>
        <translation>Últimos dois minutos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>Durante a pausa</translation>
    </message>
    <message>
        <source>Its new events are pushed to %1.</source>
        <translation>Os eventos novos dela são enviados para %1.</translation>
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
        <translation>Severidade</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID do evento</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Known of all events</source>
        <translation>Conhecido em todos os eventos</translation>
    </message>
    <message>
        <source>%1: in %2 % of the records looked at</source>
        <translation>%1: em %2% dos registros examinados</translation>
    </message>
</context>
<context>
    <name>sightglass::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Shows all events again</source>
        <translation>Mostra todos os eventos de novo</translation>
    </message>
    <message>
        <source>%1
Click to remove this filter.</source>
        <translation>%1
Clique para remover este filtro.</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Remover filtro %1</translation>
    </message>
    <message>
        <source>%1 of %2 events:</source>
        <translation>%1 de %2 eventos:</translation>
    </message>
    <message>
        <source>no severity</source>
        <translation>nenhuma severidade</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Sucesso da auditoria</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Falha da auditoria</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed hidden</source>
        <translation>
            <numerusform>%Ln dispensado oculto</numerusform>
            <numerusform>%Ln dispensados ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln log</numerusform>
            <numerusform>%Ln logs</numerusform>
        </translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Log: %1</translation>
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
        <translation>Localizar nestes eventos: uma frase ou /regex/</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Andamento da busca</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter, Shift+F3)</source>
        <translation>Ocorrência anterior (Shift+Enter, Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Next hit (Enter, F3)</source>
        <translation>Próxima ocorrência (Enter, F3)</translation>
    </message>
    <message>
        <source>Keep marked</source>
        <translation>Manter realçado</translation>
    </message>
    <message>
        <source>Makes a highlighter of it, which stays when this bar is closed</source>
        <translation>Cria um realce com isso, que permanece quando esta barra é fechada</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>on from the end</source>
        <translation>continuando do fim</translation>
    </message>
    <message>
        <source>on from the top</source>
        <translation>continuando do início</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 de %2 até agora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the hit, number of hits</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 hits so far</source>
        <translation>%1 ocorrências até agora</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 ocorrências</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
</context>
<context>
    <name>sightglass::FindTools</name>
    <message>
        <source>Highlight &quot;%1&quot;</source>
        <translation>Realçar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Find &quot;%1&quot;</source>
        <translation>Localizar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Highlighters…</source>
        <translation>Realces…</translation>
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
        <translation>Grau</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
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
        <translation>Primeiro (%1)</translation>
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
        <translation>O histórico não guarda o que foi encontrado: %1</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Não é possível ler o histórico: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::FlowPage</name>
    <message>
        <source>These logs, or all that were ever read</source>
        <translation>Estes logs, ou todos os já lidos</translation>
    </message>
    <message>
        <source>These &amp;logs</source>
        <translation>Estes &amp;logs</translation>
    </message>
    <message>
        <source>E&amp;ver seen</source>
        <translation>&amp;Já vistos</translation>
    </message>
    <message>
        <source>All that the history keeps of this and earlier logs, each event once</source>
        <translation>Tudo o que o histórico guarda deste e de logs anteriores, cada evento uma vez</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Andamento da busca</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>a busca foi interrompida</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Isto não funcionou</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tabelas CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Só: %1</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>Mostrar tu&amp;do</translation>
    </message>
    <message>
        <source>Writes the rows that a table shows, in its order, for spreadsheets</source>
        <translation>Grava as linhas que uma tabela mostra, na ordem dela, para planilhas</translation>
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
            <numerusform>%Ln linha salva como %1.</numerusform>
            <numerusform>%Ln linhas salvas como %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) saved as %2.</source>
        <translation>
            <numerusform>%1 de %Ln linha salva como %2.</numerusform>
            <numerusform>%1 de %Ln linhas salvas como %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::FlowText</name>
    <message>
        <source>Allowed with threat</source>
        <translation>Permitido com ameaça</translation>
    </message>
    <message>
        <source>Blocked threat</source>
        <translation>Ameaça bloqueada</translation>
    </message>
    <message>
        <source>Cautioned</source>
        <translation>Com advertência</translation>
    </message>
    <message>
        <source>Blocked by policy</source>
        <translation>Bloqueado por política</translation>
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
        <translation>Exclusão</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomeação</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>Folder removed</source>
        <translation>Pasta removida</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Failed login</source>
        <translation>Falha de login</translation>
    </message>
    <message>
        <source>Notable</source>
        <translation>Relevante</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspeito</translation>
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
        <translation>Log de eventos do Windows</translation>
    </message>
    <message>
        <source>CSV with a header</source>
        <translation>CSV com cabeçalho</translation>
    </message>
    <message>
        <source>W3C extended (IIS)</source>
        <translation>W3C estendido (IIS)</translation>
    </message>
    <message>
        <source>Zeek</source>
        <translation>Zeek</translation>
    </message>
    <message>
        <source>sftpgo transfer log</source>
        <translation>Log de transferências do sftpgo</translation>
    </message>
    <message>
        <source>systemd journal (JSON)</source>
        <translation>Journal do systemd (JSON)</translation>
    </message>
    <message>
        <source>Zscaler feed (JSON)</source>
        <translation>Feed do Zscaler (JSON)</translation>
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
        <translation>json-file do Docker</translation>
    </message>
    <message>
        <source>Elastic Common Schema</source>
        <translation>Elastic Common Schema</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Linhas JSON</translation>
    </message>
    <message>
        <source>logfmt</source>
        <translation>logfmt</translation>
    </message>
    <message>
        <source>Zscaler feed (tabs)</source>
        <translation>Feed do Zscaler (tabulações)</translation>
    </message>
    <message>
        <source>Zscaler feed (^^)</source>
        <translation>Feed do Zscaler (^^)</translation>
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
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>Documento JSON</translation>
    </message>
    <message>
        <source>Windows events (XML)</source>
        <translation>Eventos do Windows (XML)</translation>
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
        <translation>Journal do systemd (exportação)</translation>
    </message>
    <message>
        <source>syslog</source>
        <translation>syslog</translation>
    </message>
    <message>
        <source>Web access log (Apache, nginx)</source>
        <translation>Log de acesso web (Apache, nginx)</translation>
    </message>
    <message>
        <source>Android logcat (brief)</source>
        <translation>logcat do Android (breve)</translation>
    </message>
    <message>
        <source>Android logcat</source>
        <translation>logcat do Android</translation>
    </message>
    <message>
        <source>Apache error log</source>
        <translation>Log de erros do Apache</translation>
    </message>
    <message>
        <source>Atlassian access log</source>
        <translation>Log de acesso do Atlassian</translation>
    </message>
    <message>
        <source>Linux audit</source>
        <translation>Auditoria do Linux</translation>
    </message>
    <message>
        <source>AWS CloudFront without its header</source>
        <translation>AWS CloudFront sem cabeçalho</translation>
    </message>
    <message>
        <source>AWS load balancer</source>
        <translation>Balanceador de carga da AWS</translation>
    </message>
    <message>
        <source>AWS S3 access log</source>
        <translation>Log de acesso do AWS S3</translation>
    </message>
    <message>
        <source>Blue Gene/L RAS</source>
        <translation>RAS do Blue Gene/L</translation>
    </message>
    <message>
        <source>WiX installer (Burn)</source>
        <translation>Instalador WiX (Burn)</translation>
    </message>
    <message>
        <source>Lines with a time of day</source>
        <translation>Linhas com hora do dia</translation>
    </message>
    <message>
        <source>Kubernetes container (CRI)</source>
        <translation>Contêiner do Kubernetes (CRI)</translation>
    </message>
    <message>
        <source>Kernel ring buffer (dmesg)</source>
        <translation>Buffer circular do kernel (dmesg)</translation>
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
        <translation>Log do Go</translation>
    </message>
    <message>
        <source>Hadoop and other log4j</source>
        <translation>Hadoop e outros log4j</translation>
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
        <translation>Eventos de cluster HPC</translation>
    </message>
    <message>
        <source>IIS native log</source>
        <translation>Log nativo do IIS</translation>
    </message>
    <message>
        <source>iOS lockdownd</source>
        <translation>lockdownd do iOS</translation>
    </message>
    <message>
        <source>Java garbage collection</source>
        <translation>Coleta de lixo do Java</translation>
    </message>
    <message>
        <source>Lines that begin with a level</source>
        <translation>Linhas que começam com um nível</translation>
    </message>
    <message>
        <source>log4j, logback, java.util.logging</source>
        <translation>log4j, logback, java.util.logging</translation>
    </message>
    <message>
        <source>macOS system log</source>
        <translation>Log do sistema macOS</translation>
    </message>
    <message>
        <source>MySQL, MariaDB error and general log</source>
        <translation>Log geral e de erros do MySQL e MariaDB</translation>
    </message>
    <message>
        <source>nginx error log</source>
        <translation>Log de erros do nginx</translation>
    </message>
    <message>
        <source>nginx ingress controller</source>
        <translation>Controlador de ingress nginx</translation>
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
        <translation>logging do Python (basicConfig)</translation>
    </message>
    <message>
        <source>Python logging</source>
        <translation>logging do Python</translation>
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
        <translation>Instalação do Windows (setupapi.dev.log)</translation>
    </message>
    <message>
        <source>Snort and Suricata fast alerts</source>
        <translation>Alertas rápidos do Snort e do Suricata</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Spark</translation>
    </message>
    <message>
        <source>Squid access log</source>
        <translation>Log de acesso do Squid</translation>
    </message>
    <message>
        <source>Lines with a TAI64N time (multilog)</source>
        <translation>Linhas com horário TAI64N (multilog)</translation>
    </message>
    <message>
        <source>Thunderbird cluster syslog</source>
        <translation>syslog do cluster Thunderbird</translation>
    </message>
    <message>
        <source>Timestamp and level</source>
        <translation>Data/hora e nível</translation>
    </message>
    <message>
        <source>Lines with a timestamp</source>
        <translation>Linhas com data/hora</translation>
    </message>
    <message>
        <source>Uvicorn access log</source>
        <translation>Log de acesso do Uvicorn</translation>
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
        <translation>Manutenção do Windows (CBS, DISM)</translation>
    </message>
    <message>
        <source>Windows Update (ReportingEvents.log)</source>
        <translation>Windows Update (ReportingEvents.log)</translation>
    </message>
    <message>
        <source>FTP transfers (xferlog)</source>
        <translation>Transferências FTP (xferlog)</translation>
    </message>
    <message>
        <source>X server log</source>
        <translation>Log do servidor X</translation>
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
        <translation>Escolher o &amp;formato…</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Está certo</translation>
    </message>
    <message>
        <source>%1 is read as %2, but that is a guess (%3 %).</source>
        <translation>%1 é lido como %2, mas isso é uma suposição (%3%).</translation>
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
        <translation>Formatos &amp;conhecidos</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>Co&amp;meçar com:</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>&amp;Written as:</source>
        <translation>&amp;Escrito como:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Padrão:</translation>
    </message>
    <message>
        <source>A name for the format</source>
        <translation>Um nome para o formato</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>First lines of the log, with what the pattern matches</source>
        <translation>Primeiras linhas do log, com o que o padrão reconhece</translation>
    </message>
    <message>
        <source>&amp;Own pattern</source>
        <translation>Padrão p&amp;róprio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidade</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>What the format makes of the first events</source>
        <translation>Os primeiros eventos neste formato</translation>
    </message>
    <message>
        <source>&amp;Read as this format</source>
        <translation>&amp;Ler neste formato</translation>
    </message>
    <message>
        <source>%1: %2 % (%3)</source>
        <translation>%1: %2% (%3)</translation>
    </message>
    <message>
        <source>an empty pattern</source>
        <translation>um padrão vazio</translation>
    </message>
    <message>
        <source>&amp;Save and read</source>
        <translation>&amp;Salvar e ler</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sem horário</translation>
    </message>
    <message>
        <source>No event would be found.</source>
        <translation>Nenhum evento seria encontrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the first lines.</source>
        <translation>
            <numerusform>%n problema nas primeiras linhas.</numerusform>
            <numerusform>%n problemas nas primeiras linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first events as this format reads them:</source>
        <translation>Os primeiros eventos como este formato os lê:</translation>
    </message>
</context>
<context>
    <name>sightglass::GroupBar</name>
    <message>
        <source>One ro&amp;w for similar events</source>
        <translation>Uma &amp;linha para eventos semelhantes</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Agrupar por:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID do evento</translation>
    </message>
    <message>
        <source>Source (provider)</source>
        <translation>Fonte (provedor)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Progress of grouping</source>
        <translation>Andamento do agrupamento</translation>
    </message>
    <message>
        <source>Events that follow each other and say the same, but for numbers, addresses and names of files, become one row with their number. Counts and charts stay as they are.</source>
        <translation>Eventos seguidos que dizem o mesmo, salvo números, endereços e nomes de arquivos, viram uma só linha com a quantidade deles. Contagens e gráficos não mudam.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>sightglass::GroupModel</name>
    <message>
        <source>(none)</source>
        <translation>(nenhum)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level, what it means</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID do evento</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
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
        <translation>Primeiro</translation>
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
        <translation>Eventos por dia da semana e hora</translation>
    </message>
    <message>
        <source>Arrow keys move along the cells, Enter shows the events of one, Ctrl+Enter all others.</source>
        <translation>As setas percorrem as células, Enter mostra os eventos de uma, Ctrl+Enter todos os outros.</translation>
    </message>
    <message>
        <source>%1 events an hour of the week</source>
        <translation>%1 eventos por hora da semana</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>Nenhum evento para mostrar.</translation>
    </message>
    <message>
        <source>Weekday (%1)</source>
        <translation>Dia da semana (%1)</translation>
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
        <translation>Nenhum evento mostrado.</translation>
    </message>
    <message>
        <source>%1 in all. Click for these events, with Ctrl for all others.</source>
        <translation>%1 no total. Clique para ver estes eventos, com Ctrl para todos os outros.</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar só %1</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>Mostrar todos exceto %1</translation>
    </message>
</context>
<context>
    <name>sightglass::HighlightersDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>&amp;Cor…</translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation>Realces</translation>
    </message>
    <message>
        <source>Marked wherever they are shown: words as they stand, whatever the case, or an expression between slashes (/fail\w+/i). Of two in one place the lower one counts.</source>
        <translation>Realçados onde quer que apareçam: palavras como estão, sem distinguir maiúsculas, ou uma expressão entre barras (/fail\w+/i). De dois no mesmo lugar, vale o que está mais abaixo.</translation>
    </message>
    <message>
        <source>Text or /expression/</source>
        <translation>Texto ou /expressão/</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Colour of the highlighter</source>
        <translation>Cor do realce</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Analyses cannot be kept: %1</source>
        <translation>Não é possível guardar as análises: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryMemory</name>
    <message>
        <source>This is not remembered: %1</source>
        <translation>Isto não é guardado: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryPage</name>
    <message>
        <source>Search by name, path, format, state or date</source>
        <translation>Buscar por nome, caminho, formato, estado ou data</translation>
    </message>
    <message>
        <source>Search past analyses</source>
        <translation>Buscar análises anteriores</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>&amp;Abrir de novo</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>&amp;Delete from the list</source>
        <translation>&amp;Excluir da lista</translation>
    </message>
    <message>
        <source>&amp;Forget this log…</source>
        <translation>Es&amp;quecer este log…</translation>
    </message>
    <message>
        <source>E&amp;xport as a case…</source>
        <translation>E&amp;xportar como caso…</translation>
    </message>
    <message>
        <source>Export &amp;everything as a case…</source>
        <translation>Exportar &amp;tudo como caso…</translation>
    </message>
    <message>
        <source>&amp;Import a case…</source>
        <translation>&amp;Importar um caso…</translation>
    </message>
    <message>
        <source>&amp;Settings of the history…</source>
        <translation>&amp;Configurações do histórico…</translation>
    </message>
    <message>
        <source>Past analyses</source>
        <translation>Análises anteriores</translation>
    </message>
    <message>
        <source>Choose an analysis to see what is kept of it; two, to compare them.</source>
        <translation>Escolha uma análise para ver o que foi guardado dela; duas, para compará-las.</translation>
    </message>
    <message>
        <source>Import a case…</source>
        <translation>Importar um caso…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>%Ln análise</numerusform>
            <numerusform>%Ln análises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln analysis(es)</source>
        <translation>
            <numerusform>%1 de %Ln análise</numerusform>
            <numerusform>%1 de %Ln análises</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest ones</source>
        <translation>as mais recentes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>No past analyses yet</source>
        <translation>Nenhuma análise anterior ainda</translation>
    </message>
    <message>
        <source>Open a log: its counts, problems and marks are kept here, also when the log is gone.
A case from another computer can be imported.</source>
        <translation>Abra um log: as contagens, os problemas e as marcas dele são guardados aqui, mesmo depois que o log não existir mais.
É possível importar um caso de outro computador.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Não é possível ler o histórico</translation>
    </message>
    <message>
        <source>No analysis matches</source>
        <translation>Nenhuma análise corresponde</translation>
    </message>
    <message>
        <source>Search for fewer words, or clear the search.</source>
        <translation>Busque menos palavras ou limpe a busca.</translation>
    </message>
    <message>
        <source>Run a&amp;gain</source>
        <translation>Executar de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>Where is the log now?</source>
        <translation>Onde está o log agora?</translation>
    </message>
    <message>
        <source>Forget this log</source>
        <translation>Esquecer este log</translation>
    </message>
    <message>
        <source>Remove all that is kept of %1?</source>
        <translation>Remover tudo o que foi guardado de %1?</translation>
    </message>
    <message>
        <source>Its analyses, pins, notes, tags, what its messages were, and its events in tickets are removed and overwritten; so are copies of the history from before an update. This cannot be undone. The log itself is not touched.</source>
        <translation>As análises, os fixados, as notas, as etiquetas, o texto das mensagens e os eventos dele em chamados são removidos e sobrescritos; também as cópias do histórico de antes de uma atualização. Isto não pode ser desfeito. O log em si não é tocado.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>Es&amp;quecer</translation>
    </message>
    <message>
        <source>Export a case</source>
        <translation>Exportar um caso</translation>
    </message>
    <message>
        <source>Cases (*.sgcase)</source>
        <translation>Casos (*.sgcase)</translation>
    </message>
    <message>
        <source>Import a case</source>
        <translation>Importar um caso</translation>
    </message>
    <message>
        <source>Cases (*.sgcase);;All files (*)</source>
        <translation>Casos (*.sgcase);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Search in &amp;all that is kept</source>
        <translation>&amp;Buscar em tudo o que foi guardado</translation>
    </message>
    <message>
        <source>Tickets, marked events with their notes and tags, threats, transfers, followed events and analyses (Enter)</source>
        <translation>Chamados, eventos marcados com suas notas e etiquetas, ameaças, transferências, eventos acompanhados e análises (Enter)</translation>
    </message>
    <message>
        <source>That analysis is older than those that are listed here: sightglass-cli history jobs lists all.</source>
        <translation>Essa análise é anterior às listadas aqui: sightglass-cli history jobs lista todas.</translation>
    </message>
</context>
<context>
    <name>sightglass::HistorySettings</name>
    <message>
        <source>Settings of the history</source>
        <translation>Configurações do histórico</translation>
    </message>
    <message>
        <source>In a &amp;file, for one person</source>
        <translation>Em um &amp;arquivo, para uma pessoa</translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation>Arquivo do histórico</translation>
    </message>
    <message>
        <source>The usual place in your data folder</source>
        <translation>O lugar habitual na sua pasta de dados</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>In a &amp;PostgreSQL database, shared by a team</source>
        <translation>Em um banco de dados Postgre&amp;SQL, compartilhado por uma equipe</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Your name on this computer</source>
        <translation>Seu nome neste computador</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring; empty: as it is</source>
        <translation>Guardada no chaveiro do ambiente de trabalho; vazio: como está</translation>
    </message>
    <message>
        <source>Kept until the program ends; ~/.pgpass keeps it for good</source>
        <translation>Guardada até o programa terminar; ~/.pgpass a guarda para sempre</translation>
    </message>
    <message>
        <source>Encrypted, the server proves who it is (verify-full)</source>
        <translation>Criptografada, o servidor prova quem é (verify-full)</translation>
    </message>
    <message>
        <source>Encrypted, a certificate of the right authority (verify-ca)</source>
        <translation>Criptografada, um certificado da autoridade certa (verify-ca)</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers (require)</source>
        <translation>Criptografada, seja quem for que responda (require)</translation>
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
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Banco de &amp;dados</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Se&amp;nha</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>C&amp;riptografia</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Certificado</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>&amp;Keep analyses</source>
        <translation>&amp;Guardar análises</translation>
    </message>
    <message>
        <source>Histories (*.sqlite);;All files (*)</source>
        <translation>Históricos (*.sqlite);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>$SIGHTGLASS_HISTORY names the history of this start: %1</source>
        <translation>$SIGHTGLASS_HISTORY indica o histórico desta execução: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message numerus="yes">
        <source>It works. There are %Ln log(s) in that history</source>
        <translation>
            <numerusform>Funciona. Há %Ln log nesse histórico</numerusform>
            <numerusform>Funciona. Há %Ln logs nesse histórico</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln ticket(s).</source>
        <translation>
            <numerusform>e %Ln chamado.</numerusform>
            <numerusform>e %Ln chamados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The password is not in the keyring: %1
It is used until the program ends.</source>
        <translation>A senha não está no chaveiro: %1
Ela é usada até o programa terminar.</translation>
    </message>
    <message>
        <source>The history of the next start is in %1.</source>
        <translation>O histórico da próxima execução está em %1.</translation>
    </message>
    <message>
        <source>the usual file</source>
        <translation>o arquivo habitual</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Logs of 16 MiB or more open at once where their index is kept. Those unused for longest go first.</source>
        <translation>Logs de 16 MiB ou mais abrem na hora quando o índice deles está guardado. Os índices sem uso há mais tempo saem primeiro.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>verificando…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Removes the indexes. The logs are read again when they are opened.</source>
        <translation>Remove os índices. Os logs são lidos de novo quando forem abertos.</translation>
    </message>
    <message>
        <source>&amp;Indexes of large logs</source>
        <translation>Índic&amp;es de logs grandes</translation>
    </message>
    <message>
        <source>Marks and tickets stay until they are taken back. Another place is taken when the program starts again, which is offered then; what is here stays here, and can be taken along as a case. Nothing is sent anywhere else.</source>
        <translation>Marcas e chamados ficam até serem desfeitos. Outro lugar passa a valer quando o programa é reiniciado, o que é oferecido em seguida; o que está aqui fica aqui e pode ser levado como caso. Nada é enviado a nenhum outro lugar.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>size of indexes</comment>
        <translation>%1 agora</translation>
    </message>
    <message>
        <source>Another history</source>
        <translation>Outro histórico</translation>
    </message>
    <message>
        <source>Until then this one goes on. Logs that are open are opened again.</source>
        <translation>Até lá, este continua em uso. Os logs abertos são abertos de novo.</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Reiniciar agora</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Mais tarde</translation>
    </message>
    <message>
        <source>Keep threats and tran&amp;sfers</source>
        <translation>Guardar a&amp;meaças e transferências</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Qualquer tamanho</translation>
    </message>
    <message>
        <source>Size of followed events</source>
        <translation>Tamanho dos eventos acompanhados</translation>
    </message>
    <message>
        <source>Of all followed events together. The oldest go first.</source>
        <translation>De todos os eventos acompanhados juntos. Os mais antigos saem primeiro.</translation>
    </message>
    <message>
        <source>Keep followed e&amp;vents</source>
        <translation>Guardar e&amp;ventos acompanhados</translation>
    </message>
    <message>
        <source>Findings too, counted from when they were kept. It holds for all who share this history.</source>
        <translation>Também os achados, a partir de quando foram guardados. Vale para todos os que compartilham este histórico.</translation>
    </message>
    <message>
        <source>Counted from when they came. The threats and transfers in them are kept by themselves. It holds for all who share this history.</source>
        <translation>A partir de quando chegaram. As ameaças e transferências neles são guardadas à parte. Vale para todos os que compartilham este histórico.</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryText</name>
    <message>
        <source>The file is as it was.</source>
        <translation>O arquivo está inalterado.</translation>
    </message>
    <message>
        <source>The file has grown since; opened again, it has more events.</source>
        <translation>O arquivo cresceu desde então; aberto de novo, tem mais eventos.</translation>
    </message>
    <message>
        <source>The file was changed since: what stands here is of what it was.</source>
        <translation>O arquivo foi alterado desde então: o que consta aqui é de como ele era.</translation>
    </message>
    <message>
        <source>The file is not there any more; what is kept of it stays readable.</source>
        <translation>O arquivo não existe mais; o que foi guardado dele continua legível.</translation>
    </message>
    <message>
        <source>Imported from %1: it was read on another computer.</source>
        <translation>Importado de %1: foi lido em outro computador.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Sucesso da auditoria</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Falha da auditoria</translation>
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
        <translation>Fonte</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeira</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Errors, first</source>
        <translation>Erros, primeira</translation>
    </message>
    <message>
        <source>Errors, second</source>
        <translation>Erros, segunda</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nenhuma)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Em processamento</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>sightglass::JobHistory</name>
    <message numerus="yes">
        <source>%Ln analysis(es) taken out of the list.</source>
        <translation>
            <numerusform>%Ln análise retirada da lista.</numerusform>
            <numerusform>%Ln análises retiradas da lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is forgotten: nothing of it is in the history any more.</source>
        <translation>O log foi esquecido: não há mais nada dele no histórico.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es) removed, since they are older than that.</source>
        <translation>
            <numerusform>%Ln análise removida por ser mais antiga que isso.</numerusform>
            <numerusform>%Ln análises removidas por serem mais antigas que isso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is in %1. It holds copies of what the marked events say.</source>
        <translation>O caso está em %1. Ele contém cópias do que dizem os eventos marcados.</translation>
    </message>
    <message>
        <source>All of %1 is here already; nothing was changed.</source>
        <translation>Tudo de %1 já está aqui; nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>%Ln análise</numerusform>
            <numerusform>%Ln análises</numerusform>
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
            <numerusform>%Ln evento com mais anotações</numerusform>
            <numerusform>%Ln eventos com mais anotações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln chamado</numerusform>
            <numerusform>%Ln chamados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) are here with another text, which stays; the other one is among its revisions</source>
        <translation>
            <numerusform>%Ln chamado já está aqui com outro texto, que fica; o outro está entre as revisões</numerusform>
            <numerusform>%Ln chamados já estão aqui com outro texto, que fica; o outro está entre as revisões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln log</numerusform>
            <numerusform>%Ln logs</numerusform>
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
        <translation>restam %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>levou %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>sightglass::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Limpar concluídas</translation>
    </message>
    <message>
        <source>Cancels the selected jobs, or all if none is selected</source>
        <translation>Cancela as tarefas selecionadas, ou todas se nenhuma estiver selecionada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
</context>
<context>
    <name>sightglass::JoinBar</name>
    <message>
        <source>&amp;Join as one log</source>
        <translation>&amp;Juntar em um só log</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rotated file(s) of one log.</source>
        <translation>
            <numerusform>%1: %n arquivo rotacionado de um só log.</numerusform>
            <numerusform>%1: %n arquivos rotacionados de um só log.</numerusform>
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
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Salvar resultado</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptHitModel</name>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>Marked event</source>
        <translation>Evento marcado</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Ameaça</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Followed event</source>
        <translation>Evento acompanhado</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Horário (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Processing, %1 %</source>
        <translation>Em processamento, %1%</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed (interrupted)</source>
        <translation>Falhou (interrompida)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Where it lay</source>
        <translation>Onde estava</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptSearch</name>
    <message>
        <source>A search needs a word that must be there.</source>
        <translation>Uma busca precisa de ao menos uma palavra que deva estar presente.</translation>
    </message>
    <message>
        <source>The history cannot be searched: %1</source>
        <translation>Não é possível buscar no histórico: %1</translation>
    </message>
    <message>
        <source>%1 is not there any more; what is kept of it stays here.</source>
        <translation>%1 não existe mais; o que foi guardado dele continua aqui.</translation>
    </message>
    <message>
        <source>%1 was not read to its end.</source>
        <translation>%1 não foi lido até o fim.</translation>
    </message>
    <message>
        <source>%1 is another log now, or was cut: the event is not in it.</source>
        <translation>%1 agora é outro log ou foi cortado: o evento não está nele.</translation>
    </message>
    <message>
        <source>Event at byte %1</source>
        <translation>Evento no byte %1</translation>
    </message>
    <message>
        <source>Event at place %1</source>
        <translation>Evento na posição %1</translation>
    </message>
    <message>
        <source>No file at its place has this event any more. This is what is kept of it.</source>
        <translation>Nenhum arquivo nesse lugar tem mais este evento. Isto é o que foi guardado dele.</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptSearchView</name>
    <message>
        <source>&amp;Back to the analyses</source>
        <translation>&amp;Voltar às análises</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Andamento da busca</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>What the chosen one says</source>
        <translation>Texto do item escolhido</translation>
    </message>
    <message>
        <source>Taking in what is new: %1 of %2</source>
        <translation>Incluindo o que é novo: %1 de %2</translation>
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
        <translation>%1: %2 mais recentes</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Isto não funcionou</translation>
    </message>
    <message>
        <source>Nothing kept says that</source>
        <translation>Nada do que foi guardado contém isso</translation>
    </message>
    <message>
        <source>Searched are tickets, marked events with their notes and tags, threats, transfers, followed events and analyses.
Words are found as a whole: write begin* for a beginning, &quot;two words&quot; for words side by side, -word for what must not be there.</source>
        <translation>A busca abrange chamados, eventos marcados com suas notas e etiquetas, ameaças, transferências, eventos acompanhados e análises.
As palavras são buscadas inteiras: escreva começo* para o início de uma palavra, &quot;duas palavras&quot; para palavras lado a lado, -palavra para o que não deve aparecer.</translation>
    </message>
    <message>
        <source>&amp;Show the ticket</source>
        <translation>&amp;Mostrar o chamado</translation>
    </message>
    <message>
        <source>&amp;Show the analysis</source>
        <translation>&amp;Mostrar a análise</translation>
    </message>
    <message>
        <source>&amp;Show it in its log</source>
        <translation>&amp;Mostrar no log</translation>
    </message>
</context>
<context>
    <name>sightglass::Keyring</name>
    <message>
        <source>This program was built without a keyring; use ~/.pgpass.</source>
        <translation>Este programa foi compilado sem chaveiro; use ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>sightglass::LivePanel</name>
    <message>
        <source>Followed sources</source>
        <translation>Fontes acompanhadas</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>&amp;Follow a source…</source>
        <translation>&amp;Acompanhar uma fonte…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Events go on being stored and counted, and none is shown until it goes on</source>
        <translation>Os eventos continuam a ser armazenados e contados, mas nenhum é mostrado até você continuar</translation>
    </message>
    <message>
        <source>&amp;Newest</source>
        <translation>&amp;Mais recentes</translation>
    </message>
    <message>
        <source>Keep the newest event in sight; scrolling up stays where you look</source>
        <translation>Manter à vista o evento mais recente; ao rolar para cima, a posição fica</translation>
    </message>
    <message>
        <source>Followed &amp;only</source>
        <translation>Só acompan&amp;hados</translation>
    </message>
    <message>
        <source>Narrow all pages to the logs that are followed</source>
        <translation>Restringir todas as páginas aos logs acompanhados</translation>
    </message>
    <message>
        <source>Alert &amp;rules…</source>
        <translation>&amp;Regras de alerta…</translation>
    </message>
    <message>
        <source>Nothing is followed yet. Choose logs, folders or channels of this computer: what is written from then on is shown here and kept in the history, once.</source>
        <translation>Nada é acompanhado ainda. Escolha logs, pastas ou canais deste computador: o que for gravado a partir de então é mostrado aqui e guardado no histórico, uma só vez.</translation>
    </message>
    <message>
        <source>No alert. Rules say when followed events are worth one.</source>
        <translation>Nenhum alerta. As regras dizem quando eventos acompanhados merecem um.</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) while paused</source>
        <translation>
            <numerusform>%Ln evento durante a pausa</numerusform>
            <numerusform>%Ln eventos durante a pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) below</source>
        <translation>
            <numerusform>%Ln linha nova abaixo</numerusform>
            <numerusform>%Ln linhas novas abaixo</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>&amp;Parar de acompanhar</translation>
    </message>
    <message>
        <source>&amp;Only its events</source>
        <translation>&amp;Só os eventos dela</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Show its events</source>
        <translation>&amp;Mostrar os eventos</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Limpar a lista</translation>
    </message>
    <message>
        <source>P&amp;ush continuously to</source>
        <translation>&amp;Enviar continuamente para</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nenhum destino</translation>
    </message>
    <message>
        <source>Push &amp;targets…</source>
        <translation>&amp;Destinos de envio…</translation>
    </message>
    <message>
        <source>&amp;Push the alerts…</source>
        <translation>&amp;Enviar os alertas…</translation>
    </message>
    <message>
        <source>Forget this source</source>
        <translation>Esquecer esta fonte</translation>
    </message>
    <message>
        <source>Remove all that is stored of %1?</source>
        <translation>Remover tudo o que foi guardado de %1?</translation>
    </message>
    <message>
        <source>Following it ends. Its events, what was found in them, their pins, notes and tags, their alerts, and its events in tickets are removed and overwritten; so are copies of the history from before an update. This cannot be undone. The log itself is not touched.</source>
        <translation>O acompanhamento termina. Os eventos dela, o que foi encontrado neles, os fixados, as notas e as etiquetas, os alertas dela e os eventos dela em chamados são removidos e sobrescritos; também as cópias do histórico de antes de uma atualização. Isto não pode ser desfeito. O log em si não é tocado.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>Es&amp;quecer</translation>
    </message>
    <message>
        <source>Forge&amp;t what is stored…</source>
        <translation>Es&amp;quecer o que foi guardado…</translation>
    </message>
    <message>
        <source>Follow a&amp;gain</source>
        <translation>Acompanhar de &amp;novo</translation>
    </message>
</context>
<context>
    <name>sightglass::LiveSource</name>
    <message>
        <source>Look again every (ms)</source>
        <translation>Verificar a cada (ms)</translation>
    </message>
    <message>
        <source>How often the files are looked at where the system does not tell of changes, as on network drives.</source>
        <translation>Com que frequência os arquivos são verificados onde o sistema não avisa de mudanças, como em unidades de rede.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Arquivo de log</translation>
    </message>
    <message>
        <source>File, or names with * and ?</source>
        <translation>Arquivo, ou nomes com * e ?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Nomes de arquivos</translation>
    </message>
    <message>
        <source>Patterns such as *.log, with a space between; empty: all but packed and binary ones.</source>
        <translation>Padrões como *.log, separados por espaço; vazio: todos exceto os compactados e binários.</translation>
    </message>
    <message>
        <source>Sub-folders too</source>
        <translation>Também subpastas</translation>
    </message>
    <message>
        <source>Those that come later as well.</source>
        <translation>Também as que surgirem depois.</translation>
    </message>
    <message>
        <source>System journal</source>
        <translation>Journal do sistema</translation>
    </message>
    <message>
        <source>Journal file or folder; empty: this computer&apos;s</source>
        <translation>Arquivo ou pasta do journal; vazio: o deste computador</translation>
    </message>
    <message>
        <source>Journal of</source>
        <translation>Journal de</translation>
    </message>
    <message>
        <source>The system&apos;s, this user&apos;s, or both.</source>
        <translation>O do sistema, o deste usuário, ou ambos.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Only what this unit wrote, such as ssh.service.</source>
        <translation>Só o que esta unidade gravou, como ssh.service.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Inicialização</translation>
    </message>
    <message>
        <source>current, or the id of a boot; empty: all.</source>
        <translation>current, ou o ID de uma inicialização; vazio: todas.</translation>
    </message>
    <message>
        <source>Kernel messages</source>
        <translation>Mensagens do kernel</translation>
    </message>
    <message>
        <source>Windows event channel</source>
        <translation>Canal de eventos do Windows</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Another computer, by name; empty: this one.</source>
        <translation>Outro computador, pelo nome; vazio: este.</translation>
    </message>
    <message>
        <source>XPath</source>
        <translation>XPath</translation>
    </message>
    <message>
        <source>Only events that it selects, such as *[System[Level&lt;=3]].</source>
        <translation>Só os eventos que ele seleciona, como *[System[Level&lt;=3]].</translation>
    </message>
</context>
<context>
    <name>sightglass::LiveText</name>
    <message>
        <source>%1 may not be read. Join the group adm (&apos;sudo usermod -aG adm $USER&apos;) and log in again.</source>
        <translation>Sem permissão para ler %1. Entre no grupo adm (&apos;sudo usermod -aG adm $USER&apos;) e faça login de novo.</translation>
    </message>
    <message>
        <source>The system&apos;s journal may not be read. Join the group systemd-journal (&apos;sudo usermod -aG systemd-journal $USER&apos;) and log in again.</source>
        <translation>Sem permissão para ler o journal do sistema. Entre no grupo systemd-journal (&apos;sudo usermod -aG systemd-journal $USER&apos;) e faça login de novo.</translation>
    </message>
    <message>
        <source>%1 needs the right to read security logs. Run the program as administrator, or join the group Event Log Readers.</source>
        <translation>%1 exige o direito de ler logs de segurança. Execute o programa como administrador ou entre no grupo Leitores de Log de Eventos (Event Log Readers).</translation>
    </message>
    <message>
        <source>%1 may be read by root alone here. Run the command line as root, or set kernel.dmesg_restrict to 0.</source>
        <translation>Aqui só o root pode ler %1. Execute a linha de comando como root ou defina kernel.dmesg_restrict como 0.</translation>
    </message>
    <message>
        <source>What comes cannot be stored at the moment, and waits: %1</source>
        <translation>O que chega não pode ser armazenado no momento e aguarda: %1</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>Iniciando.</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>Aguardando %1.</translation>
    </message>
    <message>
        <source>%1 may not be read. It is tried again.</source>
        <translation>Sem permissão para ler %1. Haverá nova tentativa.</translation>
    </message>
    <message>
        <source>The channel %1 is switched off. Enable it in the Event Viewer, or with &apos;wevtutil sl %1 /e:true&apos;.</source>
        <translation>O canal %1 está desativado. Habilite-o no Visualizador de Eventos ou com &apos;wevtutil sl %1 /e:true&apos;.</translation>
    </message>
    <message>
        <source>%1 cannot be read. It is tried again.</source>
        <translation>Não é possível ler %1. Haverá nova tentativa.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parada.</translation>
    </message>
    <message>
        <source>No log format recognises %1; its lines are taken as plain text.</source>
        <translation>Nenhum formato de log reconhece %1; as linhas são tomadas como texto simples.</translation>
    </message>
    <message>
        <source>Following; %1 behind.</source>
        <translation>Acompanhando; %1 de atraso.</translation>
    </message>
    <message numerus="yes">
        <source>Following; %n event(s) behind.</source>
        <translation>
            <numerusform>Acompanhando; %n evento de atraso.</numerusform>
            <numerusform>Acompanhando; %n eventos de atraso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Following.</source>
        <translation>Acompanhando.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>Sem permissão para ler %1.</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>Não há %1 aqui.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Ainda está sem conteúdo.</translation>
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
        <translation>&amp;Visão geral</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Ao vivo</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>&amp;Unusual</source>
        <translation>Incom&amp;um</translation>
    </message>
    <message>
        <source>&amp;Threats</source>
        <translation>A&amp;meaças</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>Trans&amp;ferências</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>Progress of all jobs</source>
        <translation>Andamento de todas as tarefas</translation>
    </message>
    <message numerus="yes">
        <source>Texts of events: %Ln map(s) or provider(s) found in the folder.</source>
        <translation>
            <numerusform>Textos de eventos: %Ln mapa ou provedor encontrado na pasta.</numerusform>
            <numerusform>Textos de eventos: %Ln mapas ou provedores encontrados na pasta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>%1 já está aberto.</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alerta: %1</translation>
    </message>
    <message>
        <source>Drop log files or a folder here</source>
        <translation>Solte arquivos de log ou uma pasta aqui</translation>
    </message>
    <message>
        <source>Windows event logs, syslog, JSON, web, proxy and application logs of any size, compressed or not.
The format is found by itself; nothing leaves this computer.</source>
        <translation>Logs de eventos do Windows, syslog, JSON, logs web, de proxy e de aplicativos de qualquer tamanho, compactados ou não.
O formato é detectado automaticamente; nada sai deste computador.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir arquivos…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir pasta…</translation>
    </message>
    <message>
        <source>Logs of this computer…</source>
        <translation>Logs deste computador…</translation>
    </message>
    <message>
        <source>Follow its journal, event channels, log files and folders</source>
        <translation>Acompanhar o journal, os canais de eventos, os arquivos de log e as pastas dele</translation>
    </message>
    <message>
        <source>Past analyses</source>
        <translation>Análises anteriores</translation>
    </message>
    <message>
        <source>Look at the samples</source>
        <translation>Ver os exemplos</translation>
    </message>
    <message>
        <source>Opens generated logs that come with the program</source>
        <translation>Abre logs gerados que vêm com o programa</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Abrir arquivos…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Follow so&amp;urces…</source>
        <translation>Acompanhar f&amp;ontes…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Abrir &amp;exemplo</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Todos os exemplos</translation>
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
        <translation>E&amp;xportar eventos…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Read log again</source>
        <translation>&amp;Ler log de novo</translation>
    </message>
    <message>
        <source>For&amp;mat of the log…</source>
        <translation>&amp;Formato do log…</translation>
    </message>
    <message>
        <source>&amp;Close log</source>
        <translation>Fe&amp;char log</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close &amp;all logs</source>
        <translation>Fechar &amp;todos os logs</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Follow a&amp;gain at the next start</source>
        <translation>Acompanhar de &amp;novo na próxima execução</translation>
    </message>
    <message>
        <source>Go on following when the window is closed</source>
        <translation>Continuar acompanhando com a janela fechada</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo filter</source>
        <translation>&amp;Desfazer filtro</translation>
    </message>
    <message>
        <source>&amp;Redo filter</source>
        <translation>&amp;Refazer filtro</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Limpar filtro</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Type a filter</source>
        <translation>Di&amp;gitar um filtro</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Find in the events</source>
        <translation>L&amp;ocalizar nos eventos</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar &amp;próxima</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
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
        <translation>Mostrar eventos &amp;dispensados</translation>
    </message>
    <message>
        <source>Highlighter&amp;s…</source>
        <translation>&amp;Realces…</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>&amp;Seguir o sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Show t&amp;imes in</source>
        <translation>Mostrar h&amp;orários em</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;zone</source>
        <translation>&amp;Fuso deste computador</translation>
    </message>
    <message>
        <source>Read Windows e&amp;vents with libevtx</source>
        <translation>&amp;Ler eventos do Windows com libevtx</translation>
    </message>
    <message>
        <source>A second opinion by the reference reader; much slower</source>
        <translation>Uma segunda opinião do leitor de referência; muito mais lento</translation>
    </message>
    <message>
        <source>Recover &amp;deleted Windows events</source>
        <translation>Recuperar eventos do Windows e&amp;xcluídos</translation>
    </message>
    <message>
        <source>Looks for old records in the unused space of event logs and marks them in the table</source>
        <translation>Procura registros antigos no espaço não usado dos logs de eventos e os marca na tabela</translation>
    </message>
    <message>
        <source>Texts of events from a &amp;folder…</source>
        <translation>Textos de eventos de uma &amp;pasta…</translation>
    </message>
    <message>
        <source>&amp;No texts from a folder</source>
        <translation>&amp;Sem textos de uma pasta</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>En&amp;vio</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Sightglass</source>
        <translation>&amp;Sobre o Sightglass</translation>
    </message>
    <message>
        <source>Folder of event texts (EvtxECmd maps, provider databases)</source>
        <translation>Pasta de textos de eventos (mapas do EvtxECmd, bancos de dados de provedores)</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>Abrir logs</translation>
    </message>
    <message>
        <source>All files (*);;Windows event logs (*.evtx);;Text logs (*.log *.txt)</source>
        <translation>Todos os arquivos (*);;Logs de eventos do Windows (*.evtx);;Logs de texto (*.log *.txt)</translation>
    </message>
    <message>
        <source>Open all logs of a folder</source>
        <translation>Abrir todos os logs de uma pasta</translation>
    </message>
    <message>
        <source>No logs open</source>
        <translation>Nenhum log aberto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln log</numerusform>
            <numerusform>%Ln logs</numerusform>
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
            <numerusform>%Ln não pôde ser lido, veja Tarefas</numerusform>
            <numerusform>%Ln não puderam ser lidos, veja Tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation>
            <numerusform>%Ln danificado: %1</numerusform>
            <numerusform>%Ln danificados: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Resultado de %1</translation>
    </message>
    <message>
        <source>Results of all logs</source>
        <translation>Resultados de todos os logs</translation>
    </message>
    <message>
        <source>Versions, settings, sizes and the program&apos;s own log were copied. They hold nothing of your logs.</source>
        <translation>Versões, configurações, tamanhos e o log do próprio programa foram copiados. Não contêm nada dos seus logs.</translation>
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
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Restart as a&amp;dministrator</source>
        <translation>Re&amp;iniciar como administrador</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was stored of %1 is left.</source>
        <translation>Não resta nada do que foi guardado de %1.</translation>
    </message>
    <message>
        <source>%1 could not be forgotten: %2</source>
        <translation>Não foi possível esquecer %1: %2</translation>
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
        <translation>Buscar no manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texto do capítulo</translation>
    </message>
</context>
<context>
    <name>sightglass::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Critical and error</source>
        <translation>Crítico e erro</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Primeiro evento</translation>
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
        <translation>Clique para ver estes eventos.</translation>
    </message>
    <message>
        <source>Events per log and severity</source>
        <translation>Eventos por log e severidade</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>Severidades</translation>
    </message>
    <message>
        <source>Per log</source>
        <translation>Por log</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Ao longo do tempo</translation>
    </message>
    <message>
        <source>Events per log</source>
        <translation>Eventos por log</translation>
    </message>
    <message>
        <source>logs</source>
        <comment>name of a file</comment>
        <translation>logs</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Eventos ao longo do tempo</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>linha-do-tempo</translation>
    </message>
    <message>
        <source>%1, a bar is %2</source>
        <translation>%1, cada barra: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation>
            <numerusform>%Ln evento sem horário não é mostrado</numerusform>
            <numerusform>%Ln eventos sem horário não são mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lie outside</source>
        <translation>
            <numerusform>%Ln evento fica de fora</numerusform>
            <numerusform>%Ln eventos ficam de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln log(s)</source>
        <translation>
            <numerusform>%1 em %Ln log</numerusform>
            <numerusform>%1 em %Ln logs</numerusform>
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
        <translation>%1% dos eventos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s) could not be read</source>
        <translation>
            <numerusform>%Ln log não pôde ser lido</numerusform>
            <numerusform>%Ln logs não puderam ser lidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln log(s)</source>
        <translation>
            <numerusform>em %Ln log</numerusform>
            <numerusform>em %Ln logs</numerusform>
        </translation>
    </message>
    <message>
        <source>everything was read</source>
        <translation>tudo foi lido</translation>
    </message>
    <message>
        <source>Click for the list.</source>
        <translation>Clique para ver a lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) have level 0, as Windows writes audit events, and count as Unknown.</source>
        <translation>
            <numerusform>%Ln evento tem nível 0, como o Windows grava eventos de auditoria, e conta como Desconhecido.</numerusform>
            <numerusform>%Ln eventos têm nível 0, como o Windows grava eventos de auditoria, e contam como Desconhecido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with level 0 are counted as Event Viewer does: as Information, audit failures as Warning.</source>
        <translation>
            <numerusform>%Ln evento com nível 0 é contado como no Visualizador de Eventos: como Informações; falhas da auditoria, como Aviso.</numerusform>
            <numerusform>%Ln eventos com nível 0 são contados como no Visualizador de Eventos: como Informações; falhas da auditoria, como Aviso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count them as Event &amp;Viewer does</source>
        <translation>Contar como o &amp;Visualizador de Eventos</translation>
    </message>
    <message>
        <source>Count strictly by &amp;level</source>
        <translation>Contar estritamente pelo &amp;nível</translation>
    </message>
    <message>
        <source>Show these events</source>
        <translation>Mostrar estes eventos</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copiar seleção</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabela</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Copiar tabela como CSV</translation>
    </message>
    <message>
        <source>Copy result as JSON</source>
        <translation>Copiar resultado como JSON</translation>
    </message>
    <message>
        <source>Copy all results as JSON</source>
        <translation>Copiar todos os resultados como JSON</translation>
    </message>
    <message>
        <source>Result as JSON…</source>
        <translation>Resultado como JSON…</translation>
    </message>
    <message>
        <source>All results as JSON…</source>
        <translation>Todos os resultados como JSON…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>Mostrar problemas…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Close log</source>
        <translation>Fechar log</translation>
    </message>
</context>
<context>
    <name>sightglass::PinModel</name>
    <message>
        <source>Double-click, or press F2, to write a note</source>
        <translation>Clique duas vezes, ou tecle F2, para escrever uma nota</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Horário (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
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
        <translation>na tabela</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>fora da tabela</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
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
        <translation>Registro</translation>
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
        <translation>Problemas em %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s). Every record of the log is either among the events or in this list, with its first byte.</source>
        <translation>
            <numerusform>%Ln problema. Cada registro do log está entre os eventos ou nesta lista, com o primeiro byte dele.</numerusform>
            <numerusform>%Ln problemas. Cada registro do log está entre os eventos ou nesta lista, com o primeiro byte dele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>É mostrado o primeiro.</numerusform>
            <numerusform>São mostrados os primeiros %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar tudo</translation>
    </message>
</context>
<context>
    <name>sightglass::PushActions</name>
    <message numerus="yes">
        <source>%Ln event(s) are in the queue to %1.</source>
        <translation>
            <numerusform>%Ln evento está na fila para %1.</numerusform>
            <numerusform>%Ln eventos estão na fila para %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded.</source>
        <translation>
            <numerusform>%Ln não pôde ser decodificado.</numerusform>
            <numerusform>%Ln não puderam ser decodificados.</numerusform>
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
        <translation>Enviar um &amp;chamado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Push &amp;targets…</source>
        <translation>&amp;Destinos de envio…</translation>
    </message>
    <message numerus="yes">
        <source>Ticket %1 with its %Ln event(s) as evidence</source>
        <translation>
            <numerusform>Chamado %1 com %Ln evento como evidência</numerusform>
            <numerusform>Chamado %1 com %Ln eventos como evidência</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected event(s)</source>
        <translation>
            <numerusform>O %Ln evento selecionado</numerusform>
            <numerusform>Os %Ln eventos selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s) under the filter</source>
        <translation>
            <numerusform>O %Ln evento sob o filtro</numerusform>
            <numerusform>Todos os %Ln eventos sob o filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected event</source>
        <translation>O evento selecionado</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln pinned event(s)</source>
        <translation>
            <numerusform>O %Ln evento fixado</numerusform>
            <numerusform>Os %Ln eventos fixados</numerusform>
        </translation>
    </message>
    <message>
        <source>The result: counts of each log</source>
        <translation>O resultado: contagens de cada log</translation>
    </message>
    <message>
        <source>There are no events to push.</source>
        <translation>Não há eventos para enviar.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alert(s)</source>
        <translation>
            <numerusform>O %Ln alerta</numerusform>
            <numerusform>Os %Ln alertas</numerusform>
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
        <translation>O quê</translation>
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
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Ou seja</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>The first event as it will be sent</source>
        <translation>O primeiro evento como será enviado</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>%1 events, about %2 on the way</source>
        <translation>%1 eventos, cerca de %2 a transferir</translation>
    </message>
    <message>
        <source>There is no target yet: set one up with Targets…</source>
        <translation>Ainda não há destino: configure um em Destinos…</translation>
    </message>
    <message>
        <source>Looking at some of them…</source>
        <translation>Examinando alguns deles…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), one a log</source>
        <translation>
            <numerusform>%Ln evento, um por log</numerusform>
            <numerusform>%Ln eventos, um por log</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticket and its evidence, as it was kept</source>
        <translation>O chamado e suas evidências, como foi guardado</translation>
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
        <translation>Envio</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Try &amp;again now</source>
        <translation>Tentar de &amp;novo agora</translation>
    </message>
    <message>
        <source>Re&amp;fused events…</source>
        <translation>Eventos &amp;recusados…</translation>
    </message>
    <message>
        <source>Push pa&amp;nel</source>
        <translation>Pai&amp;nel de envio</translation>
    </message>
    <message>
        <source>Push targets and what waits for them</source>
        <translation>Destinos de envio e o que aguarda por eles</translation>
    </message>
    <message>
        <source>&amp;Targets…</source>
        <translation>&amp;Destinos…</translation>
    </message>
    <message>
        <source>Events can be pushed to a server that the team already runs: OpenTelemetry, Elasticsearch, Loki, ClickHouse, syslog, Graylog or any that takes JSON. Set one up with Targets…</source>
        <translation>Eventos podem ser enviados a um servidor que a equipe já tenha: OpenTelemetry, Elasticsearch, Loki, ClickHouse, syslog, Graylog ou qualquer um que receba JSON. Configure um em Destinos…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;tomar</translation>
    </message>
</context>
<context>
    <name>sightglass::PushService</name>
    <message>
        <source>Push to %1</source>
        <translation>Envio a %1</translation>
    </message>
</context>
<context>
    <name>sightglass::PushTargetModel</name>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation>Nova tentativa às %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ocioso</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Last error (UTC)</source>
        <translation>Último erro (UTC)</translation>
    </message>
</context>
<context>
    <name>sightglass::Query</name>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>As aspas não estão fechadas.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>O parêntese não está fechado.</translation>
    </message>
    <message>
        <source>This parenthesis closes none.</source>
        <translation>Este parêntese não fecha nenhum.</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>Falta aqui algo a buscar.</translation>
    </message>
    <message>
        <source>The value is missing: put it right behind the field, without a space.</source>
        <translation>Falta o valor: coloque-o logo depois do campo, sem espaço.</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1</source>
        <translation>A expressão regular está errada: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2025-11-11, 2025-11-11T10:30 or 2025-11-11..2025-11-12.</source>
        <translation>&quot;%1&quot; não é uma data ou hora: escreva 2025-11-11, 2025-11-11T10:30 ou 2025-11-11..2025-11-12.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no severity: there are critical, error, warning, information and unknown.</source>
        <translation>&quot;%1&quot; não é uma severidade: há critical, error, warning, information e unknown.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no audit result: there are success and failure.</source>
        <translation>&quot;%1&quot; não é um resultado de auditoria: há success e failure.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number, and only numbers have an order.</source>
        <translation>&quot;%1&quot; não é um número, e só números têm ordem.</translation>
    </message>
    <message>
        <source>This field has no order: use &quot;:&quot;.</source>
        <translation>Este campo não tem ordem: use &quot;:&quot;.</translation>
    </message>
    <message>
        <source>Too many parentheses stand in each other.</source>
        <translation>Há parênteses demais uns dentro dos outros.</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>A consulta é longa demais.</translation>
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
        <translation>2025-11-11, 2025-11-11T10:30, início..fim</translation>
    </message>
    <message>
        <source>text of the message</source>
        <translation>texto da mensagem</translation>
    </message>
    <message>
        <source>program, provider, component</source>
        <translation>programa, provedor, componente</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>computador</translation>
    </message>
    <message>
        <source>account that the event is about</source>
        <translation>conta a que o evento se refere</translation>
    </message>
    <message>
        <source>of Windows events</source>
        <translation>de eventos do Windows</translation>
    </message>
    <message>
        <source>as the log wrote it</source>
        <translation>como o log o gravou</translation>
    </message>
    <message>
        <source>name of the log</source>
        <translation>nome do log</translation>
    </message>
    <message>
        <source>success, failure</source>
        <translation>success, failure</translation>
    </message>
    <message>
        <source>the record as it stands</source>
        <translation>o registro como está</translation>
    </message>
    <message>
        <source>Filter: words, &quot;a phrase&quot;, -without, severity:error host:web1 status&gt;=500 /regex/   ( / )</source>
        <translation>Filtro: palavras, &quot;uma frase&quot;, -sem, severity:error host:web1 status&gt;=500 /regex/   ( / )</translation>
    </message>
    <message>
        <source>Filter query</source>
        <translation>Consulta do filtro</translation>
    </message>
    <message>
        <source>What is typed narrows all pages. Ctrl+Space offers fields and values.</source>
        <translation>O que é digitado restringe todas as páginas. Ctrl+Espaço oferece campos e valores.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Andamento da busca</translation>
    </message>
    <message>
        <source>in %1 % of the events</source>
        <translation>em %1% dos eventos</translation>
    </message>
    <message>
        <source>first day of the logs</source>
        <translation>primeiro dia dos logs</translation>
    </message>
    <message>
        <source>last day of the logs</source>
        <translation>último dia dos logs</translation>
    </message>
    <message>
        <source>last hour of the logs</source>
        <translation>última hora dos logs</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Salvar este filtro…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Salvar filtro</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nome do filtro:</translation>
    </message>
</context>
<context>
    <name>sightglass::RawView</name>
    <message>
        <source>Raw record</source>
        <translation>Registro bruto</translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedDialog</name>
    <message>
        <source>Events that %1 refused</source>
        <translation>Eventos que %1 recusou</translation>
    </message>
    <message>
        <source>Refused events</source>
        <translation>Eventos recusados</translation>
    </message>
    <message>
        <source>&amp;Message, to be mended (the record as it stands in the log is left out then):</source>
        <translation>&amp;Mensagem, a corrigir (o registro como está no log é então omitido):</translation>
    </message>
    <message>
        <source>Send &amp;mended</source>
        <translation>Enviar &amp;corrigido</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Enviar de &amp;novo</translation>
    </message>
    <message>
        <source>The selected events, or all if none is selected</source>
        <translation>Os eventos selecionados, ou todos se nenhum estiver selecionado</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s) for good? They stay in their log, and are not sent.</source>
        <translation>
            <numerusform>Remover %Ln evento definitivamente? Ele continua no log e não é enviado.</numerusform>
            <numerusform>Remover %Ln eventos definitivamente? Eles continuam no log e não são enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were refused.</source>
        <translation>
            <numerusform>%Ln evento foi recusado.</numerusform>
            <numerusform>%Ln eventos foram recusados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedModel</name>
    <message>
        <source>Refused (UTC)</source>
        <translation>Recusado (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Horário (UTC)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidade</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>sightglass::RestoreBar</name>
    <message>
        <source>&amp;Restore the last session</source>
        <translation>&amp;Restaurar a última sessão</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message numerus="yes">
        <source>The program did not end as it should. %Ln file(s) were open on %1.</source>
        <translation>
            <numerusform>O programa não terminou como deveria. %Ln arquivo estava aberto em %1.</numerusform>
            <numerusform>O programa não terminou como deveria. %Ln arquivos estavam abertos em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RowOverview</name>
    <message>
        <source>All events from top to bottom: errors, hits of what is looked for, the chosen one. A click goes there.</source>
        <translation>Todos os eventos de cima a baixo: erros, ocorrências da busca, o escolhido. Um clique leva até lá.</translation>
    </message>
    <message>
        <source>Overview of the events</source>
        <translation>Visão geral dos eventos</translation>
    </message>
</context>
<context>
    <name>sightglass::SavedFilterBook</name>
    <message>
        <source>The filter was not saved: %1</source>
        <translation>O filtro não foi salvo: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::SavedFilters</name>
    <message>
        <source>Errors and worse</source>
        <translation>Erros e mais graves</translation>
    </message>
    <message>
        <source>Failed logons (Windows)</source>
        <translation>Falhas de logon (Windows)</translation>
    </message>
    <message>
        <source>Logs cleared, services installed (Windows)</source>
        <translation>Logs limpos, serviços instalados (Windows)</translation>
    </message>
    <message>
        <source>Failed logins (Linux)</source>
        <translation>Falhas de login (Linux)</translation>
    </message>
    <message>
        <source>Server errors (web)</source>
        <translation>Erros de servidor (web)</translation>
    </message>
</context>
<context>
    <name>sightglass::SeriesChart</name>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada para mostrar.</translation>
    </message>
    <message>
        <source>Arrow keys move along the bars, Enter shows the events of one.</source>
        <translation>As setas percorrem as barras, Enter mostra os eventos de uma.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln outro</numerusform>
            <numerusform>%Ln outros</numerusform>
        </translation>
    </message>
    <message>
        <source>Click for these events.</source>
        <translation>Clique para ver estes eventos.</translation>
    </message>
</context>
<context>
    <name>sightglass::Session</name>
    <message>
        <source>The folder %1 holds no files.</source>
        <translation>A pasta %1 não contém arquivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) inside</source>
        <translation>
            <numerusform>%n log dentro</numerusform>
            <numerusform>%n logs dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack %1</source>
        <translation>Descompactar %1</translation>
    </message>
    <message>
        <source>No more logs can be opened in this session.</source>
        <translation>Não é possível abrir mais logs nesta sessão.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Descompactação</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>arquivo vazio</translation>
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
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityBarChart</name>
    <message>
        <source>Audit success</source>
        <translation>Sucesso da auditoria</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Falha da auditoria</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln outro</numerusform>
            <numerusform>%Ln outros</numerusform>
        </translation>
    </message>
    <message>
        <source>Events per log and severity, stacked bars</source>
        <translation>Eventos por log e severidade, barras empilhadas</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>Nenhum evento para mostrar.</translation>
    </message>
    <message>
        <source>Show or hide %1 in the charts</source>
        <translation>Mostrar ou ocultar %1 nos gráficos</translation>
    </message>
    <message>
        <source>%1
%2: %3 of %4 (%5 %). Click for these events.</source>
        <translation>%1
%2: %3 de %4 (%5%). Clique para ver estes eventos.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar só %1</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>Mostrar todos exceto %1</translation>
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
        <translation>%1: %2 eventos no total. Mostra só estes, ou os adiciona aos que são mostrados.</translation>
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
        <translation>Todos os logs</translation>
    </message>
    <message>
        <source>Format not known yet</source>
        <translation>Formato ainda desconhecido</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Canal: %1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Computador: %1</translation>
    </message>
    <message>
        <source>%1: %2. Click for the list.</source>
        <translation>%1: %2. Clique para ver a lista.</translation>
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
        <translation>%1, %2: %3 (%4%). Clique para ver estes eventos.</translation>
    </message>
    <message>
        <source>Windows Security audit events, counted besides their severity</source>
        <translation>Eventos de auditoria de Segurança do Windows, contados à parte da severidade</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>Sucesso da auditoria</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>Falha da auditoria</translation>
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
        <translation>Computador</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>&amp;Keep the events in the history</source>
        <translation>&amp;Guardar os eventos no histórico</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Acompanhar</translation>
    </message>
    <message>
        <source>Follow sources</source>
        <translation>Acompanhar fontes</translation>
    </message>
    <message>
        <source>On this &amp;computer:</source>
        <translation>Neste &amp;computador:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sources of this computer</source>
        <translation>Fontes deste computador</translation>
    </message>
    <message>
        <source>&amp;Another one:</source>
        <translation>&amp;Outra:</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de fonte</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Onde está</translation>
    </message>
    <message>
        <source>Where it ended the last time, else all that is there</source>
        <translation>De onde parou da última vez, senão tudo o que houver</translation>
    </message>
    <message>
        <source>All that is there</source>
        <translation>Tudo o que houver</translation>
    </message>
    <message>
        <source>Only what is written from now on</source>
        <translation>Só o que for gravado a partir de agora</translation>
    </message>
    <message>
        <source>Be&amp;gin with:</source>
        <translation>Co&amp;meçar com:</translation>
    </message>
    <message>
        <source>Each event once, with the place that was read up to: after a restart it goes on from there</source>
        <translation>Cada evento uma só vez, junto com o ponto até onde se leu: após reiniciar, continua dali</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>is followed already</source>
        <translation>já é acompanhada</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronta</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sem permissão</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>não existe aqui</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found here that could be followed.</source>
        <translation>Não se encontrou aqui nada que possa ser acompanhado.</translation>
    </message>
    <message>
        <source>Folder to follow</source>
        <translation>Pasta a acompanhar</translation>
    </message>
    <message>
        <source>Log to follow</source>
        <translation>Log a acompanhar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Follow %Ln source(s)</source>
        <translation>
            <numerusform>&amp;Acompanhar %Ln fonte</numerusform>
            <numerusform>&amp;Acompanhar %Ln fontes</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a %1.</source>
        <translation>Isto não é: %1.</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDock</name>
    <message>
        <source>The logs that you open are listed here.</source>
        <translation>Os logs que você abrir aparecem aqui.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
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
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Close log</source>
        <translation>Fechar log</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesModel</name>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 e outros</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não pôde ser lido</translation>
    </message>
    <message numerus="yes">
        <source>cancelled after %Ln event(s)</source>
        <translation>
            <numerusform>cancelado após %Ln evento</numerusform>
            <numerusform>cancelado após %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lendo</translation>
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
            <numerusform>%Ln danificado: %1</numerusform>
            <numerusform>%Ln danificados: %1</numerusform>
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
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Codificação: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Canal: %1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Computador: %1</translation>
    </message>
    <message>
        <source>%1: %2 % sure (%3)</source>
        <translation>%1: %2% de certeza (%3)</translation>
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
        <translation>Nenhum evento com horário.</translation>
    </message>
</context>
<context>
    <name>sightglass::TableTools</name>
    <message>
        <source>&amp;Lines of a row</source>
        <translation>&amp;Linhas por evento</translation>
    </message>
    <message>
        <source>One, cut off</source>
        <translation>Uma, cortada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), wrapped</source>
        <translation>
            <numerusform>%Ln linha, com quebra</numerusform>
            <numerusform>%Ln linhas, com quebra</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Linhas &amp;compactas</translation>
    </message>
    <message>
        <source>&amp;Monospaced font</source>
        <translation>Letra m&amp;onoespaçada</translation>
    </message>
    <message>
        <source>&amp;Order as in the logs</source>
        <translation>Ordem como nos lo&amp;gs</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2%)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %Ln similar event(s) one by one	Right</source>
        <translation>
            <numerusform>&amp;Mostrar %Ln evento semelhante um a um	Direita</numerusform>
            <numerusform>&amp;Mostrar %Ln eventos semelhantes um a um	Direita</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Similar events in one row	Left</source>
        <translation>Eventos &amp;semelhantes em uma linha	Esquerda</translation>
    </message>
    <message>
        <source>Open in a &amp;window	Ctrl+Enter</source>
        <translation>Abrir em uma &amp;janela	Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Go to…	G</source>
        <translation>&amp;Ir para…	G</translation>
    </message>
    <message>
        <source>&amp;Next error	N</source>
        <translation>Pró&amp;ximo erro	N</translation>
    </message>
    <message>
        <source>The events stand as in their logs.</source>
        <translation>Os eventos estão na ordem dos logs.</translation>
    </message>
    <message>
        <source>Sorted by %1. Another click turns the order round, a third one ends it.</source>
        <translation>Em ordem de %1. Outro clique inverte a ordem, um terceiro a desfaz.</translation>
    </message>
    <message>
        <source>No error below this event.</source>
        <translation>Nenhum erro abaixo deste evento.</translation>
    </message>
    <message>
        <source>No error above this event.</source>
        <translation>Nenhum erro acima deste evento.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Number of a row (1 to %1), a time (%2) such as 2025-11-11T10:30, or &quot;line 7&quot; or &quot;record 7&quot; of the chosen log:</source>
        <translation>Número de uma linha da tabela (1 a %1), um horário (%2) como 2025-11-11T10:30, ou &quot;linha 7&quot; ou &quot;registro 7&quot; do log escolhido:</translation>
    </message>
    <message>
        <source>line</source>
        <translation>linha</translation>
    </message>
    <message>
        <source>record</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a row nor a time.</source>
        <translation>&quot;%1&quot; não é uma linha da tabela nem um horário.</translation>
    </message>
    <message>
        <source>The log has no line %1.</source>
        <translation>O log não tem a linha %1.</translation>
    </message>
    <message>
        <source>The log has no record %1.</source>
        <translation>O log não tem o registro %1.</translation>
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
        <translation>Mais configurações</translation>
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
        <translation>Escolher um arquivo: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TargetsDialog</name>
    <message>
        <source>Push targets</source>
        <translation>Destinos de envio</translation>
    </message>
    <message>
        <source>&amp;New target</source>
        <translation>&amp;Novo destino</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Configurações</translation>
    </message>
    <message>
        <source>One event as it will be sent</source>
        <translation>Um evento como será enviado</translation>
    </message>
    <message>
        <source>One &amp;event as it will be sent</source>
        <translation>Um &amp;evento como será enviado</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Testar cone&amp;xão</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that wait for it or were refused go with it. Remove the target?</source>
        <translation>
            <numerusform>%Ln evento que aguarda por ele ou foi recusado será removido junto. Remover o destino?</numerusform>
            <numerusform>%Ln eventos que aguardam por ele ou foram recusados serão removidos junto. Remover o destino?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 foi salvo.</translation>
    </message>
    <message>
        <source>%1 is saved. There is no keyring: secrets are in files that only you can read.</source>
        <translation>%1 foi salvo. Não há chaveiro: os segredos estão em arquivos que só você pode ler.</translation>
    </message>
    <message>
        <source>✓ It answers, and would take events.</source>
        <translation>✓ Responde e aceitaria eventos.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>The target needs a name.</source>
        <translation>O destino precisa de um nome.</translation>
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
        <translation>Severidade</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeiro</translation>
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
        <translation>Eventos ao longo do tempo</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>Máximo: %1</translation>
    </message>
    <message>
        <source>No events within this time</source>
        <translation>Nenhum evento neste período</translation>
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
        <translation>Poucos horários para uma linha do tempo</translation>
    </message>
    <message>
        <source>at most %1 at a time</source>
        <translation>no máximo %1 por vez</translation>
    </message>
</context>
<context>
    <name>sightglass::TextsBar</name>
    <message>
        <source>&amp;Show all…</source>
        <translation>&amp;Mostrar todos…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) in the folder of event texts: %1</source>
        <translation>
            <numerusform>%Ln falha na pasta de textos de eventos: %1</numerusform>
            <numerusform>%Ln falhas na pasta de textos de eventos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts of events</source>
        <translation>Textos de eventos</translation>
    </message>
    <message>
        <source>What is wrong with the folder of event texts:</source>
        <translation>O que há de errado com a pasta de textos de eventos:</translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>Horário (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que houve</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Ameaça</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
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
        <translation>Política</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidade</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Address or path</source>
        <translation>Endereço ou caminho</translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatsPage</name>
    <message>
        <source>Threats</source>
        <translation>Ameaças</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueadas</translation>
    </message>
    <message>
        <source>Allowed with threat</source>
        <translation>Permitido com ameaça</translation>
    </message>
    <message>
        <source>Cautioned</source>
        <translation>Com advertência</translation>
    </message>
    <message>
        <source>Users touched</source>
        <translation>Usuários afetados</translation>
    </message>
    <message>
        <source>Findings in Windows events</source>
        <translation>Achados em eventos do Windows</translation>
    </message>
    <message>
        <source>Show the blocked requests</source>
        <translation>Mostrar as solicitações bloqueadas</translation>
    </message>
    <message>
        <source>Show the requests that were allowed although there was a threat</source>
        <translation>Mostrar as solicitações permitidas apesar de haver ameaça</translation>
    </message>
    <message>
        <source>Show the requests with a warning</source>
        <translation>Mostrar as solicitações com advertência</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>&amp;Show events</source>
        <translation>&amp;Mostrar eventos</translation>
    </message>
    <message>
        <source>By threat</source>
        <translation>Por ameaça</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoria</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Por usuário</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>threats-by-name</source>
        <comment>name of a file</comment>
        <translation>ameacas-por-nome</translation>
    </message>
    <message>
        <source>threats-by-category</source>
        <comment>name of a file</comment>
        <translation>ameacas-por-categoria</translation>
    </message>
    <message>
        <source>threats-by-user</source>
        <comment>name of a file</comment>
        <translation>ameacas-por-usuario</translation>
    </message>
    <message>
        <source>threats-by-day</source>
        <comment>name of a file</comment>
        <translation>ameacas-por-dia</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Threats: %1</source>
        <translation>Ameaças: %1</translation>
    </message>
    <message>
        <source>Threat at byte %1</source>
        <translation>Ameaça no byte %1</translation>
    </message>
    <message>
        <source>%1 with a threat</source>
        <translation>%1 com ameaça</translation>
    </message>
    <message>
        <source>look at these first</source>
        <translation>veja estas primeiro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speak(s) of an attack</source>
        <translation>
            <numerusform>%Ln indica um ataque</numerusform>
            <numerusform>%Ln indicam um ataque</numerusform>
        </translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Ameaça</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos os outros</translation>
    </message>
    <message>
        <source>(no threat named)</source>
        <translation>(sem nome da ameaça)</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(não informado)</translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <translation>Dia (%1)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sem horário</translation>
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
        <translation>a tabela tem os primeiros %1, as barras contam todos</translation>
    </message>
    <message>
        <source>of all logs that were ever read</source>
        <translation>de todos os logs já lidos</translation>
    </message>
    <message>
        <source>(MITRE ATT&amp;CK %1)</source>
        <translation>(MITRE ATT&amp;CK %1)</translation>
    </message>
    <message>
        <source>Open the log again to see the events.</source>
        <translation>Abra o log de novo para ver os eventos.</translation>
    </message>
    <message>
        <source>threats</source>
        <comment>name of a file</comment>
        <translation>ameacas</translation>
    </message>
    <message>
        <source>No threat was ever seen</source>
        <translation>Nenhuma ameaça foi vista até hoje</translation>
    </message>
    <message>
        <source>The history keeps threats and findings of every log that is opened, each once.
Open a web proxy log (such as Zscaler&apos;s) or Windows event logs.</source>
        <translation>O histórico guarda ameaças e achados de todos os logs abertos, cada um uma vez.
Abra um log de proxy web (como o do Zscaler) ou logs de eventos do Windows.</translation>
    </message>
    <message>
        <source>No threats among these events</source>
        <translation>Nenhuma ameaça entre estes eventos</translation>
    </message>
    <message>
        <source>The filter is on: clear it to look at all events.</source>
        <translation>Há um filtro ativo: limpe-o para examinar todos os eventos.</translation>
    </message>
    <message>
        <source>No threats and no findings</source>
        <translation>Nenhuma ameaça e nenhum achado</translation>
    </message>
    <message>
        <source>Here stand requests that a web proxy blocked, or let through with a threat (Zscaler, and logs with the same fields),
and findings in Windows events: cleared logs, failed logons, new services, suspicious PowerShell …
That there are none is no proof that all is well.</source>
        <translation>Aqui aparecem solicitações que um proxy web bloqueou ou deixou passar com ameaça (Zscaler e logs com os mesmos campos),
e achados em eventos do Windows: logs limpos, falhas de logon, serviços novos, PowerShell suspeito …
Não haver nenhum não prova que está tudo bem.</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detectadas</translation>
    </message>
    <message>
        <source>Show what was detected, whatever became of it</source>
        <translation>Mostrar o que foi detectado, qualquer que tenha sido o desfecho</translation>
    </message>
    <message>
        <source>findings</source>
        <comment>name of a file</comment>
        <translation>achados</translation>
    </message>
</context>
<context>
    <name>sightglass::Ticket</name>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
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
        <translation>Usar a outra &amp;versão</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De que se trata?</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>palavras, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What was found, what was done, what is open (Markdown)</source>
        <translation>O que foi encontrado, o que foi feito, o que está em aberto (Markdown)</translation>
    </message>
    <message>
        <source>Preview of the notes</source>
        <translation>Visualização das notas</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Visuali&amp;zação</translation>
    </message>
    <message>
        <source>Save &amp;mine over it</source>
        <translation>&amp;Gravar a minha por cima</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>&amp;Prioridade</translation>
    </message>
    <message>
        <source>&amp;Assignee</source>
        <translation>&amp;Responsável</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Novo chamado</translation>
    </message>
    <message>
        <source>Events are added in the table, with T.</source>
        <translation>Os eventos são adicionados na tabela, com T.</translation>
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
        <translation>Re&amp;latório…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Another window changed this ticket meanwhile. Both texts are kept: theirs is on the tab beside yours.</source>
        <translation>Outra janela alterou este chamado nesse meio-tempo. Os dois textos foram guardados: a outra versão está na guia ao lado da sua.</translation>
    </message>
    <message>
        <source>Title: %1
Status: %2
Priority: %3
Assignee: %4
Tags: %5

%6</source>
        <translation>Título: %1
Status: %2
Prioridade: %3
Responsável: %4
Etiquetas: %5

%6</translation>
    </message>
    <message>
        <source>T&amp;heirs</source>
        <translation>&amp;Outra versão</translation>
    </message>
    <message>
        <source>Events of the ticket</source>
        <translation>Eventos do chamado</translation>
    </message>
    <message>
        <source>Double-click an event to see it in its log.</source>
        <translation>Clique duas vezes em um evento para vê-lo no log dele.</translation>
    </message>
    <message>
        <source>&amp;Go to event</source>
        <translation>&amp;Ir para o evento</translation>
    </message>
    <message>
        <source>&amp;Open its log</source>
        <translation>A&amp;brir o log</translation>
    </message>
    <message>
        <source>Re&amp;move from ticket</source>
        <translation>Re&amp;mover do chamado</translation>
    </message>
    <message>
        <source>&amp;Create ticket</source>
        <translation>&amp;Criar chamado</translation>
    </message>
    <message>
        <source>A ticket needs a title</source>
        <translation>Um chamado precisa de um título</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Chamado %1</translation>
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
        <translation>O que você escreveu não está salvo.</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketEventModel</name>
    <message>
        <source>The log is not open. Last seen: %1</source>
        <translation>O log não está aberto. Visto por último: %1</translation>
    </message>
    <message>
        <source>%1 (not open)</source>
        <translation>%1 (não aberto)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Horário (%1)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidade</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketModel</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangeButton</name>
    <message>
        <source>Time range…</source>
        <translation>Intervalo de tempo…</translation>
    </message>
    <message>
        <source>Narrow the window to a time</source>
        <translation>Restringir a janela a um período</translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangePicker</name>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Intervalo de tempo</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Até:</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>O fim deve ser depois do início.</translation>
    </message>
    <message>
        <source>&amp;Whole time</source>
        <translation>&amp;Todo o período</translation>
    </message>
    <message>
        <source>The last of the logs:</source>
        <translation>Último período dos logs:</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Last of the logs: %1</source>
        <translation>Último período dos logs: %1</translation>
    </message>
    <message>
        <source>Around the selected event:</source>
        <translation>Ao redor do evento selecionado:</translation>
    </message>
    <message>
        <source>±%1 min</source>
        <translation>±%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) around the selected event</source>
        <translation>
            <numerusform>%Ln minuto ao redor do evento selecionado</numerusform>
            <numerusform>%Ln minutos ao redor do evento selecionado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TimelineChart</name>
    <message>
        <source>Share of the severities over time</source>
        <translation>Proporção das severidades ao longo do tempo</translation>
    </message>
    <message>
        <source>Events over time by severity, stacked</source>
        <translation>Eventos ao longo do tempo por severidade, empilhados</translation>
    </message>
    <message>
        <source>Arrow keys move along the time, Shift extends the range, Enter narrows the window to it, Esc goes back.</source>
        <translation>As setas percorrem o tempo, Shift amplia o intervalo, Enter restringe a janela a ele, Esc volta.</translation>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
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
            <numerusform>%Ln mês</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln ano</numerusform>
            <numerusform>%Ln anos</numerusform>
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
            <numerusform>%Ln milissegundo</numerusform>
            <numerusform>%Ln milissegundos</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these events has a time.</source>
        <translation>Nenhum destes eventos tem horário.</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>Nenhum evento para mostrar.</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Horário (%1)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1, porcentagem</translation>
    </message>
    <message>
        <source>%1 in all. Click to narrow to this time, drag for a range, double click to go back.</source>
        <translation>%1 no total. Clique para restringir a este período, arraste para um intervalo, clique duas vezes para voltar.</translation>
    </message>
    <message>
        <source>Narrow to this time</source>
        <translation>Restringir a este período</translation>
    </message>
    <message>
        <source>Back to the wider time</source>
        <translation>Voltar ao período maior</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar só %1</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>Mostrar todos exceto %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TransferModel</name>
    <message>
        <source>%1 (refused)</source>
        <translation>%1 (recusado)</translation>
    </message>
    <message>
        <source>%1 (broke off)</source>
        <translation>%1 (interrompido)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Horário (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que houve</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>sightglass::TransferUserModel</name>
    <message>
        <source>(nobody named)</source>
        <translation>(sem usuário)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Baixado</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Exclusões</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Falhas de login</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
</context>
<context>
    <name>sightglass::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
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
        <translation>Exclusões</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Falhas de login</translation>
    </message>
    <message>
        <source>Show the uploads</source>
        <translation>Mostrar os uploads</translation>
    </message>
    <message>
        <source>Show the downloads</source>
        <translation>Mostrar os downloads</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>Mostrar o que foi excluído</translation>
    </message>
    <message>
        <source>Show the failed logins</source>
        <translation>Mostrar as falhas de login</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What bars count</source>
        <translation>O que as barras contam</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Days as lines</source>
        <translation>Dias em linhas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Hours as lines</source>
        <translation>Horas em linhas</translation>
    </message>
    <message>
        <source>Steps of time</source>
        <translation>Passos de tempo</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Por usuário</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Ao longo do tempo</translation>
    </message>
    <message>
        <source>Files moved most</source>
        <translation>Arquivos mais transferidos</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>De onde</translation>
    </message>
    <message>
        <source>transfers-by-user</source>
        <comment>name of a file</comment>
        <translation>transferencias-por-usuario</translation>
    </message>
    <message>
        <source>transfers-over-time</source>
        <comment>name of a file</comment>
        <translation>transferencias-no-tempo</translation>
    </message>
    <message>
        <source>transfers-files</source>
        <comment>name of a file</comment>
        <translation>transferencias-arquivos</translation>
    </message>
    <message>
        <source>transfers-from-where</source>
        <comment>name of a file</comment>
        <translation>transferencias-de-onde</translation>
    </message>
    <message>
        <source>&amp;By user</source>
        <translation>&amp;Por usuário</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Transfers of %1</source>
        <translation>Transferências de %1</translation>
    </message>
    <message>
        <source>Transfers from %1</source>
        <translation>Transferências a partir de %1</translation>
    </message>
    <message>
        <source>nowhere named</source>
        <translation>origem não informada</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Baixado</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos os outros</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>Nada foi transferido.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada para mostrar.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size of all transfers</source>
        <translation>Tamanho de todas as transferências</translation>
    </message>
    <message>
        <source>No files were moved.</source>
        <translation>Nenhum arquivo foi transferido.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(não informado)</translation>
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
        <translation>a tabela tem as primeiras %1, os números contam todas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broke off</source>
        <translation>
            <numerusform>%Ln interrompida</numerusform>
            <numerusform>%Ln interrompidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln recusada</numerusform>
            <numerusform>%Ln recusadas</numerusform>
        </translation>
    </message>
    <message>
        <source>of all logs that were ever read</source>
        <translation>de todos os logs já lidos</translation>
    </message>
    <message>
        <source>Hour (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <translation>Dia (%1)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sem horário</translation>
    </message>
    <message>
        <source>transfers</source>
        <comment>name of a file</comment>
        <translation>transferencias</translation>
    </message>
    <message>
        <source>No transfer was ever seen</source>
        <translation>Nenhuma transferência foi vista até hoje</translation>
    </message>
    <message>
        <source>The history keeps transfers of every log that is opened, each once.
Open a log of sftpgo, vsftpd, xferlog, OpenSSH&apos;s SFTP server or FTP of IIS.</source>
        <translation>O histórico guarda as transferências de todos os logs abertos, cada uma uma vez.
Abra um log de sftpgo, vsftpd, xferlog, do servidor SFTP do OpenSSH ou do FTP do IIS.</translation>
    </message>
    <message>
        <source>No transfers among these events</source>
        <translation>Nenhuma transferência entre estes eventos</translation>
    </message>
    <message>
        <source>The filter is on: clear it to look at all events.</source>
        <translation>Há um filtro ativo: limpe-o para examinar todos os eventos.</translation>
    </message>
    <message>
        <source>No transfers in these logs</source>
        <translation>Nenhuma transferência nestes logs</translation>
    </message>
    <message>
        <source>Here stand uploads, downloads, deletes and logins of file servers.
Open a log of sftpgo, vsftpd, xferlog, OpenSSH&apos;s SFTP server (syslog) or FTP of IIS.</source>
        <translation>Aqui aparecem uploads, downloads, exclusões e logins de servidores de arquivos.
Abra um log de sftpgo, vsftpd, xferlog, do servidor SFTP do OpenSSH (syslog) ou do FTP do IIS.</translation>
    </message>
    <message>
        <source>Transfers: %1</source>
        <translation>Transferências: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::Tray</name>
    <message>
        <source>&amp;Show Sightglass</source>
        <translation>&amp;Mostrar o Sightglass</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message numerus="yes">
        <source>Sightglass follows %Ln source(s)</source>
        <translation>
            <numerusform>O Sightglass acompanha %Ln fonte</numerusform>
            <numerusform>O Sightglass acompanha %Ln fontes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Triage</name>
    <message numerus="yes">
        <source>%Ln event(s) dismissed; nothing was deleted.</source>
        <translation>
            <numerusform>%Ln evento dispensado; nada foi excluído.</numerusform>
            <numerusform>%Ln eventos dispensados; nada foi excluído.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) removed from ticket %1.</source>
        <translation>
            <numerusform>%Ln evento removido do chamado %1.</numerusform>
            <numerusform>%Ln eventos removidos do chamado %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 was deleted in another window; what you wrote is kept in its revisions.</source>
        <translation>O chamado %1 foi excluído em outra janela; o que você escreveu foi guardado nas revisões dele.</translation>
    </message>
    <message>
        <source>Ticket %1 was deleted.</source>
        <translation>O chamado %1 foi excluído.</translation>
    </message>
    <message>
        <source>Check the evidence of ticket %1</source>
        <translation>Verificar as evidências do chamado %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TriageActions</name>
    <message>
        <source>Ticket %1 was made.</source>
        <translation>O chamado %1 foi criado.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Não salvo: %1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>O relatório foi gravado em %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection are taken.</source>
        <translation>
            <numerusform>É usado o primeiro evento da seleção.</numerusform>
            <numerusform>São usados os primeiros %Ln eventos da seleção.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Add to ticket…</source>
        <translation>Adicionar a um chamado…</translation>
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
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Open ticket %1: %2</source>
        <translation>Abrir chamado %1: %2</translation>
    </message>
    <message>
        <source>The log of this event is not open.</source>
        <translation>O log deste evento não está aberto.</translation>
    </message>
    <message>
        <source>None of the logs with events of this ticket is open.</source>
        <translation>Nenhum dos logs com eventos deste chamado está aberto.</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>Chamado %1: %2</translation>
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
            <numerusform>Etiquetas de %Ln evento, separadas por vírgulas:</numerusform>
            <numerusform>Etiquetas de %Ln eventos, separadas por vírgulas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of ticket %1</source>
        <translation>Relatório do chamado %1</translation>
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
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Pins and tickets cannot be kept: %1</source>
        <translation>Não é possível guardar fixados e chamados: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TriagePanel</name>
    <message>
        <source>Pinned events</source>
        <translation>Eventos fixados</translation>
    </message>
    <message>
        <source>Go to event</source>
        <translation>Ir para o evento</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Escrever nota</translation>
    </message>
    <message>
        <source>No pins in the open logs.
Choose events in the table and press P to keep them here.</source>
        <translation>Nenhum evento fixado nos logs abertos.
Escolha eventos na tabela e tecle P para mantê-los aqui.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Chamados</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Novo…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>Eventos dele</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Shows the events of the ticket alone, in the logs that are open</source>
        <translation>Mostra só os eventos do chamado, nos logs que estão abertos</translation>
    </message>
    <message>
        <source>Writes the ticket with its evidence as PDF, HTML or Markdown</source>
        <translation>Grava o chamado com suas evidências em PDF, HTML ou Markdown</translation>
    </message>
    <message>
        <source>No tickets yet.
Choose events in the table and press T to make one of them.</source>
        <translation>Nenhum chamado ainda.
Escolha eventos na tabela e tecle T para criar um com eles.</translation>
    </message>
    <message>
        <source>Pi&amp;ns</source>
        <translation>&amp;Fixados</translation>
    </message>
    <message>
        <source>Tic&amp;kets</source>
        <translation>&amp;Chamados</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualModel</name>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
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
        <translation>Modelo</translation>
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
        <translation>Achados ou modelos</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Achados</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>Kind of findings</source>
        <translation>Tipo de achados</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Show &amp;dismissed</source>
        <translation>Mostrar &amp;dispensados</translation>
    </message>
    <message>
        <source>Also findings that were dismissed or are normal here</source>
        <translation>Também achados que foram dispensados ou são normais aqui</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Andamento da busca</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de novo</translation>
    </message>
    <message>
        <source>&amp;Show events</source>
        <translation>Mostrar &amp;eventos</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>D&amp;ispensar</translation>
    </message>
    <message>
        <source>Hides this finding; nothing is deleted</source>
        <translation>Oculta este achado; nada é excluído</translation>
    </message>
    <message>
        <source>&amp;Normal here</source>
        <translation>&amp;Normal aqui</translation>
    </message>
    <message>
        <source>Hides all findings of this kind about this template or value, also those to come</source>
        <translation>Oculta todos os achados deste tipo sobre este modelo ou valor, também os futuros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln modelo</numerusform>
            <numerusform>%Ln modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the most frequent %Ln are shown</source>
        <translation>
            <numerusform>é mostrado o mais frequente</numerusform>
            <numerusform>são mostrados os %Ln mais frequentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln achado</numerusform>
            <numerusform>%Ln achados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed</source>
        <translation>
            <numerusform>%Ln dispensado</numerusform>
            <numerusform>%Ln dispensados</numerusform>
        </translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>Looking for what is unusual…</source>
        <translation>Procurando o que é incomum…</translation>
    </message>
    <message>
        <source>Messages are grouped to templates, and what is rare, new, sudden or missing is listed.
This begins when all logs are read.</source>
        <translation>As mensagens são agrupadas em modelos, e é listado o que é raro, novo, repentino ou está faltando.
Isto começa quando todos os logs estiverem lidos.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>A busca foi interrompida</translation>
    </message>
    <message>
        <source>Nothing is known yet of what is unusual here.</source>
        <translation>Ainda não se sabe o que é incomum aqui.</translation>
    </message>
    <message>
        <source>Nothing else is unusual</source>
        <translation>Nada mais é incomum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) were dismissed or are normal here; &quot;Show dismissed&quot; brings them back.</source>
        <translation>
            <numerusform>%Ln achado foi dispensado ou é normal aqui; &quot;Mostrar dispensados&quot; o traz de volta.</numerusform>
            <numerusform>%Ln achados foram dispensados ou são normais aqui; &quot;Mostrar dispensados&quot; os traz de volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual found</source>
        <translation>Nada de incomum encontrado</translation>
    </message>
    <message>
        <source>No rare or sudden messages, no pauses and no signs of tampering under this choice.
That is no proof that all is well.</source>
        <translation>Nenhuma mensagem rara ou repentina, nenhuma pausa e nenhum sinal de adulteração nesta seleção.
Isso não prova que está tudo bem.</translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation>pontuação %1 de 100</translation>
    </message>
    <message>
        <source>No longer d&amp;ismissed</source>
        <translation>Não mais d&amp;ispensado</translation>
    </message>
    <message>
        <source>Not &amp;normal here</source>
        <translation>Não é &amp;normal aqui</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
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
        <translation>Dispensado: %1.</translation>
    </message>
    <message>
        <source>Normal here, also in logs of this kind to come: %1.</source>
        <translation>Normal aqui, também em logs futuros deste tipo: %1.</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualService</name>
    <message>
        <source>What is unusual</source>
        <translation>O que é incomum</translation>
    </message>
    <message>
        <source>%1 (the first %2)</source>
        <translation>%1 (os primeiros %2)</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Modelo: %1</translation>
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
        <translation>Log limpo</translation>
    </message>
    <message>
        <source>Missing records</source>
        <translation>Registros faltando</translation>
    </message>
    <message>
        <source>Time runs backwards</source>
        <translation>Horário retrocede</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>Nada registrado</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensagem nova</translation>
    </message>
    <message>
        <source>Rare message</source>
        <translation>Mensagem rara</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Rajada</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>More errors</source>
        <translation>Mais erros</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor novo</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>um horário desconhecido</translation>
    </message>
    <message>
        <source>Events say that a log was cleared (%1).</source>
        <translation>Eventos dizem que um log foi limpo (%1).</translation>
    </message>
    <message>
        <source>An event of %1 says that a log was cleared (%2).</source>
        <translation>Um evento de %1 diz que um log foi limpo (%2).</translation>
    </message>
    <message>
        <source>Records missing before %2 (%3): %1. Their numbers are skipped.</source>
        <translation>Registros faltando antes de %2 (%3): %1. Os números deles foram pulados.</translation>
    </message>
    <message>
        <source>Time jumps back by %1, from %2 to %3 (%4): the clock was set, or lines were put in.</source>
        <translation>O horário volta %1, de %2 para %3 (%4): o relógio foi acertado ou linhas foram inseridas.</translation>
    </message>
    <message>
        <source>No event at all for %1 from %2 on, though there is hardly a pause otherwise.</source>
        <translation>Nenhum evento por %1 a partir de %2, embora quase não haja pausas fora disso.</translation>
    </message>
    <message>
        <source>Never seen in the history of this log; %1 of %2 events.</source>
        <translation>Nunca vista no histórico deste log; %1 de %2 eventos.</translation>
    </message>
    <message>
        <source>Only %1 of %2 events; messages this rare have one chance in %3.</source>
        <translation>Só %1 de %2 eventos; mensagens tão raras têm uma chance em %3.</translation>
    </message>
    <message>
        <source>%1 events within %2 from %3 on; usual are %4 (robust z-score %5).</source>
        <translation>%1 eventos em %2 a partir de %3; normalmente são %4 (escore z robusto %5).</translation>
    </message>
    <message>
        <source>Stays away for %1 from %2 on, while %3 other events came; otherwise %4 of events are of it.</source>
        <translation>Ausente por %1 a partir de %2, enquanto chegaram %3 outros eventos; fora disso, representa %4 dos eventos.</translation>
    </message>
    <message>
        <source>%1 of %2 events within %3 from %4 on are errors; usual are %5 (z-score %6).</source>
        <translation>%1 de %2 eventos em %3 a partir de %4 são erros; normalmente são %5 (escore z %6).</translation>
    </message>
    <message>
        <source>Source “%1” comes up for the first time after %2 events (%3).</source>
        <translation>A fonte “%1” aparece pela primeira vez após %2 eventos (%3).</translation>
    </message>
    <message>
        <source>Host “%1” comes up for the first time after %2 events (%3).</source>
        <translation>O host “%1” aparece pela primeira vez após %2 eventos (%3).</translation>
    </message>
    <message>
        <source>User “%1” comes up for the first time after %2 events (%3).</source>
        <translation>O usuário “%1” aparece pela primeira vez após %2 eventos (%3).</translation>
    </message>
    <message>
        <source>Address “%1” comes up for the first time after %2 events (%3).</source>
        <translation>O endereço “%1” aparece pela primeira vez após %2 eventos (%3).</translation>
    </message>
    <message>
        <source>Process “%1” comes up for the first time after %2 events (%3).</source>
        <translation>O processo “%1” aparece pela primeira vez após %2 eventos (%3).</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueBarChart</name>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Arrow keys move along the values, Enter shows the events of one, Ctrl+Enter all others.</source>
        <translation>As setas percorrem os valores, Enter mostra os eventos de um, Ctrl+Enter todos os outros.</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>outros valores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln outro valor</numerusform>
            <numerusform>%Ln outros valores</numerusform>
        </translation>
    </message>
    <message>
        <source>(without)</source>
        <comment>events that have no such field</comment>
        <translation>(sem valor)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>Nenhum evento para mostrar.</translation>
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
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source>%1 in all, %2 % of the events.</source>
        <translation>%1 no total, %2% dos eventos.</translation>
    </message>
    <message>
        <source>The table has the first %1 values.</source>
        <translation>A tabela tem os primeiros %1 valores.</translation>
    </message>
    <message>
        <source>Click for these events, with Ctrl for all others.</source>
        <translation>Clique para ver estes eventos, com Ctrl para todos os outros.</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar só %1</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>Mostrar todos exceto %1</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueCard</name>
    <message>
        <source>Top values of</source>
        <translation>Valores frequentes de</translation>
    </message>
    <message>
        <source>Field that is counted</source>
        <translation>Campo contado</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>Andamento da contagem</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>Remover este gráfico</translation>
    </message>
    <message>
        <source>Top values of %1</source>
        <translation>Valores frequentes de %1</translation>
    </message>
    <message>
        <source>values-%1</source>
        <comment>name of a file</comment>
        <translation>valores-%1</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln value(s)</source>
        <translation>
            <numerusform>mais de %Ln valor</numerusform>
            <numerusform>mais de %Ln valores</numerusform>
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
        <translation>interrompida após %1 eventos</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueFilter</name>
    <message>
        <source>Looking for these events…</source>
        <translation>Buscando estes eventos…</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Andamento da busca</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>(without)</source>
        <comment>events that have no such field</comment>
        <translation>(sem valor)</translation>
    </message>
    <message>
        <source>not %1: %2</source>
        <translation>exceto %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>exceto %1</translation>
    </message>
</context>
<context>
    <name>sightglass::XmlTreeModel</name>
    <message>
        <source>What follows is in the XML view.</source>
        <translation>A continuação está na exibição XML.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
</TS>
