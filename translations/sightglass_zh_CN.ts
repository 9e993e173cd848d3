<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CaseText</name>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>CHANGED since it was marked</source>
        <translation>标记后已更改</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>computed for this report</source>
        <translation>为本报告计算</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>as last computed; not checked for this report</source>
        <translation>上次计算的值；未为本报告校验</translation>
    </message>
    <message>
        <source>Times are UTC (ISO 8601). An offset counts the bytes of the log, unpacked, from 0 to the first byte of the record. SHA-256 is as sha256sum prints it; that of a record is of its bytes alone. Characters that cannot be seen, or turn the direction of writing, are shown as ⟨U+202E⟩.</source>
        <translation>时间均为 UTC (ISO 8601)。偏移量是从 0 到记录首字节的字节数，按解压后的日志计算。SHA-256 的写法与 sha256sum 的输出相同；记录的 SHA-256 仅针对该记录自身的字节。不可见字符或改变书写方向的字符显示为 ⟨U+202E⟩。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>When and how grave</source>
        <translation>时间与严重程度</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>The record goes on; its first 64 KiB are shown.</source>
        <translation>记录未完；此处显示前 64 KiB。</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>事件时间分布</translation>
    </message>
    <message>
        <source>Events by severity</source>
        <translation>按严重性划分的事件</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>起始 (UTC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>创建时间 (UTC)</translation>
    </message>
    <message>
        <source>Last change (UTC)</source>
        <translation>上次更改 (UTC)</translation>
    </message>
    <message>
        <source>Report made (UTC)</source>
        <translation>报告时间 (UTC)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Unpacked from</source>
        <translation>解压自</translation>
    </message>
    <message>
        <source>SHA-256 of that file</source>
        <translation>该文件的 SHA-256</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>offsets and the SHA-256 of the log are of its text as UTF-8</source>
        <translation>日志的偏移量和 SHA-256 以其 UTF-8 文本为准</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>SHA-256 of the log</source>
        <translation>日志的 SHA-256</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translation>记录的 SHA-256</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>unchanged since it came from the followed source</source>
        <translation>自从来自跟踪源以来未更改</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Followed source</source>
        <translation>跟踪的源</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>the SHA-256 of the log is of its text as UTF-8, offsets are bytes of the file</source>
        <translation>日志的 SHA-256 以其 UTF-8 文本为准，偏移量为文件的字节</translation>
    </message>
    <message>
        <source>Came and was stored (UTC)</source>
        <translation>到达并保存 (UTC)</translation>
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
        <translation>地址</translation>
    </message>
    <message>
        <source>http://server:8123</source>
        <translation>http://server:8123</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Make the table where it is missing</source>
        <translation>表不存在时创建</translation>
    </message>
    <message>
        <source>Asynchronous inserts</source>
        <translation>异步插入</translation>
    </message>
    <message>
        <source>The server gathers inserts of many senders and answers when they are written</source>
        <translation>服务器汇集多个发送方的插入，写入后再应答</translation>
    </message>
    <message>
        <source>Server before 21.8</source>
        <translation>服务器版本低于 21.8</translation>
    </message>
    <message>
        <source>Times as seconds and microseconds, fields as two arrays</source>
        <translation>时间存为秒和微秒，字段存为两个数组</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Exactly once in what is asked with FINAL: the table is a ReplacingMergeTree by the event&apos;s id, which takes events that came twice together when it merges parts. A request that is sent again as it was is not even written.</source>
        <translation>用 FINAL 查询时恰好一次：该表是按事件 ID 的 ReplacingMergeTree，合并数据部分时会把重复到达的事件合为一个。原样重发的请求根本不会再次写入。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not ClickHouse. Check the address; the port for HTTP is 8123 or 8443.</source>
        <translation>该地址有应答，但不是 ClickHouse。请检查地址；HTTP 端口为 8123 或 8443。</translation>
    </message>
    <message>
        <source>there is no such target</source>
        <translation>没有这个目标</translation>
    </message>
    <message numerus="yes">
        <source>A batch of %n event(s) of the queue was damaged on the disk.</source>
        <translation>
            <numerusform>队列中一个含 %n 个事件的批次在磁盘上已损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be made: %1</source>
        <translation>无法创建表：%1</translation>
    </message>
    <message>
        <source>Elasticsearch or OpenSearch</source>
        <translation>Elasticsearch 或 OpenSearch</translation>
    </message>
    <message>
        <source>https://server:9200</source>
        <translation>https://server:9200</translation>
    </message>
    <message>
        <source>Index or data stream</source>
        <translation>索引或数据流</translation>
    </message>
    <message>
        <source>Events are created there, never changed, as data streams ask for</source>
        <translation>事件在此只创建、不更改，符合数据流的要求</translation>
    </message>
    <message>
        <source>Ingest pipeline</source>
        <translation>摄取管道</translation>
    </message>
    <message>
        <source>Exactly once: each event is created under its own id, and the server says of one that came before that it is there (409). A data stream tells so within its current backing index: an event that is sent again after a rollover is there twice.</source>
        <translation>恰好一次：每个事件以自己的 ID 创建，若已存在，服务器会报告 (409)。数据流只在当前后备索引内判断：滚动更新后重发的事件会出现两次。</translation>
    </message>
    <message>
        <source>The answer is none of the bulk API. Is this Elasticsearch or OpenSearch?</source>
        <translation>应答不符合 bulk API。对方是 Elasticsearch 或 OpenSearch 吗？</translation>
    </message>
    <message>
        <source>Something answers there, but it is neither Elasticsearch nor OpenSearch. Check address and path.</source>
        <translation>该地址有应答，但既不是 Elasticsearch 也不是 OpenSearch。请检查地址和路径。</translation>
    </message>
    <message>
        <source>Graylog (GELF)</source>
        <translation>Graylog (GELF)</translation>
    </message>
    <message>
        <source>udp://server:12201, tcp://server:12201, tls://server:12201 or http://server:12201/gelf</source>
        <translation>udp://server:12201、tcp://server:12201、tls://server:12201 或 http://server:12201/gelf</translation>
    </message>
    <message>
        <source>Bytes of a datagram</source>
        <translation>数据报字节数</translation>
    </message>
    <message>
        <source>Of UDP; up to 8192 in a local network</source>
        <translation>仅用于 UDP；局域网内最大 8192</translation>
    </message>
    <message>
        <source>Of UDP and HTTP; TCP has none</source>
        <translation>用于 UDP 和 HTTP；TCP 不支持</translation>
    </message>
    <message>
        <source>None: UDP has no answers. A message that is lost on the way is lost; what cannot leave this computer is tried again.</source>
        <translation>无保证：UDP 没有应答。途中丢失的消息就丢失了；无法从本机发出的会重试。</translation>
    </message>
    <message>
        <source>At least once: each message is answered. _event_id tells events that came twice.</source>
        <translation>至少一次：每条消息都有应答。重复到达的事件可用 _event_id 识别。</translation>
    </message>
    <message>
        <source>At least once: GELF over TCP has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. _event_id tells events that came twice.</source>
        <translation>至少一次：基于 TCP 的 GELF 没有应答，因此服务器读完整个批次并关闭连接后才算送达。重复到达的事件可用 _event_id 识别。</translation>
    </message>
    <message>
        <source>%1 bytes need %2 chunks, and GELF allows 128. Raise the bytes of a datagram, or use TCP.</source>
        <translation>%1 字节需要 %2 个分块，而 GELF 最多允许 128 个。请增大数据报字节数，或改用 TCP。</translation>
    </message>
    <message>
        <source>The address of a GELF server is udp://, tcp:// or tls://server:12201, or http(s)://server:12201/gelf.</source>
        <translation>GELF 服务器的地址为 udp://、tcp:// 或 tls://server:12201，或 http(s)://server:12201/gelf。</translation>
    </message>
    <message>
        <source>In the body, {{ has no }}.</source>
        <translation>正文中的 {{ 缺少对应的 }}。</translation>
    </message>
    <message>
        <source>The body has {{%1}}, which is nothing of an event.</source>
        <translation>正文中有 {{%1}}，事件中没有此项。</translation>
    </message>
    <message>
        <source>HTTP server (JSON)</source>
        <translation>HTTP 服务器 (JSON)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>client-log: level, message and client_id to /log; application-log: timestamp, level, source, application, message and metadata to /data/batch</source>
        <translation>client-log：将 level、message 和 client_id 发到 /log；application-log：将 timestamp、level、source、application、message 和 metadata 发到 /data/batch</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Behind the address; empty: that of the profile. application-log: /data/batch takes a list, /data/ and /data/fast one event each</source>
        <translation>接在地址之后；留空则用配置中的路径。application-log：/data/batch 接收列表，/data/ 和 /data/fast 每次接收一个事件</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Events in a request</source>
        <translation>每个请求的事件数</translation>
    </message>
    <message>
        <source>single: one; list: a JSON array; lines: one JSON object a line</source>
        <translation>single：一个；list：JSON 数组；lines：每行一个 JSON 对象</translation>
    </message>
    <message>
        <source>Body of one event</source>
        <translation>单个事件的正文</translation>
    </message>
    <message>
        <source>JSON with {{message}}, {{time}}, {{severity}}, {{level}}, {{host}}, {{source}}, {{log}}, {{offset}}, {{raw}}, {{fields}}, {{field:NAME}}, {{id}} …; empty: that of the profile</source>
        <translation>包含 {{message}}、{{time}}、{{severity}}、{{level}}、{{host}}、{{source}}、{{log}}、{{offset}}、{{raw}}、{{fields}}、{{field:NAME}}、{{id}} 等的 JSON；留空则用配置中的正文</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>{{client_id}} of client-log</source>
        <translation>client-log 的 {{client_id}}</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>{{application}}; empty: the program that wrote the event</source>
        <translation>{{application}}；留空则为写入该事件的程序</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>其他标头</translation>
    </message>
    <message>
        <source>name: value, one a line</source>
        <translation>name: value，每行一个</translation>
    </message>
    <message>
        <source>At least once: an event counts as delivered when the server answers with 2xx. The event&apos;s id is {{id}} in the body; what the server makes of it decides whether an event may be there twice.</source>
        <translation>至少一次：服务器以 2xx 应答后，事件即算送达。事件 ID 是正文中的 {{id}}；事件是否会重复取决于服务器如何处理它。</translation>
    </message>
    <message>
        <source>The address begins with https:// or http://.</source>
        <translation>地址须以 https:// 或 http:// 开头。</translation>
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
        <translation>标签</translation>
    </message>
    <message>
        <source>What makes a stream, of: host, severity, format, source, log. Few, since each combination is a stream of its own</source>
        <translation>决定流的划分，可选：host、severity、format、source、log。宜少，因为每种组合都是单独的流</translation>
    </message>
    <message>
        <source>Label job</source>
        <translation>标签 job</translation>
    </message>
    <message>
        <source>Fields as structured metadata</source>
        <translation>字段作为结构化元数据</translation>
    </message>
    <message>
        <source>From Loki 3.0, or 2.9 where it is switched on</source>
        <translation>Loki 3.0 起，或已启用此功能的 2.9</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Header X-Scope-OrgID</source>
        <translation>标头 X-Scope-OrgID</translation>
    </message>
    <message>
        <source>At least once. An entry that is sent again has the same labels, nanosecond and line, and Loki drops it while it still has the first in memory; two equal lines of one microsecond differ in the nanosecond, so that both stay.</source>
        <translation>至少一次。重发的条目具有相同的标签、纳秒和行内容，只要 Loki 内存中仍有前一条就会丢弃它；同一微秒内的两个相同行以纳秒区分，因此都会保留。</translation>
    </message>
    <message>
        <source>labels has &apos;%1&apos;, but labels are host, severity, format, source, log.</source>
        <translation>标签中有“%1”，但可用的标签是 host、severity、format、source、log。</translation>
    </message>
    <message>
        <source>OpenTelemetry (OTLP/HTTP)</source>
        <translation>OpenTelemetry (OTLP/HTTP)</translation>
    </message>
    <message>
        <source>http://server:4318; /v1/logs is added where there is no path</source>
        <translation>http://server:4318；未写路径时补上 /v1/logs</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>服务名称</translation>
    </message>
    <message>
        <source>service.name of all events; empty: the program that wrote the event</source>
        <translation>所有事件的 service.name；留空则为写入该事件的程序</translation>
    </message>
    <message>
        <source>More about the resource</source>
        <translation>资源的其他属性</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>name=value，每行一个</translation>
    </message>
    <message>
        <source>At least once: OTLP has no way to say that an event came before. Each event carries log.record.uid, by which a store behind the collector can tell. What a server took in part (partial success) is never sent again.</source>
        <translation>至少一次：OTLP 无法表明事件已到达过。每个事件带有 log.record.uid，采集器后端的存储可据此识别。服务器部分接收（partial success）的内容不会重发。</translation>
    </message>
    <message>
        <source>The server refused some events without saying which.</source>
        <translation>服务器拒绝了部分事件，但未说明是哪些。</translation>
    </message>
    <message>
        <source>Nothing more was taken into the push queue: %1.</source>
        <translation>推送队列不再接收内容：%1。</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; is wrong: %2</source>
        <translation>表达式“%1”有误：%2</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; matches where nothing is.</source>
        <translation>表达式“%1”会匹配空内容。</translation>
    </message>
    <message>
        <source>others may read this secret; allow it to yourself alone (chmod 600)</source>
        <translation>其他人可以读取此机密；请限定只有自己可读 (chmod 600)</translation>
    </message>
    <message>
        <source>Syslog server</source>
        <translation>Syslog 服务器</translation>
    </message>
    <message>
        <source>tls://server:6514, tcp://server:601 or udp://server:514</source>
        <translation>tls://server:6514、tcp://server:601 或 udp://server:514</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Of events that have none of their own</source>
        <translation>用于自身没有设施的事件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The message alone, or the record as it stands in the log</source>
        <translation>仅消息，或日志中的原样记录</translation>
    </message>
    <message>
        <source>Fields as structured data</source>
        <translation>字段作为结构化数据</translation>
    </message>
    <message>
        <source>Name of the structured data</source>
        <translation>结构化数据的名称</translation>
    </message>
    <message>
        <source>name@number of an enterprise</source>
        <translation>name@企业编号</translation>
    </message>
    <message>
        <source>Mark the text as UTF-8</source>
        <translation>将文本标记为 UTF-8</translation>
    </message>
    <message>
        <source>RFC 5424 asks for it; many servers keep the mark as part of the text</source>
        <translation>RFC 5424 有此要求；许多服务器会把该标记当作文本保留</translation>
    </message>
    <message>
        <source>At least once: syslog has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. What the server holds in memory when it dies is lost with it. The parameter id tells events that came twice.</source>
        <translation>至少一次：syslog 没有应答，因此服务器读完整个批次并关闭连接后才算送达。服务器崩溃时，其内存中的内容随之丢失。重复到达的事件可用参数 id 识别。</translation>
    </message>
    <message>
        <source>%1 bytes are too long for a datagram, which carries 65,507. Use TCP or TLS.</source>
        <translation>%1 字节超出数据报的上限 65,507。请使用 TCP 或 TLS。</translation>
    </message>
    <message>
        <source>The address of a syslog server is tls://server:6514, tcp://server:601 or udp://server:514.</source>
        <translation>syslog 服务器的地址为 tls://server:6514、tcp://server:601 或 udp://server:514。</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) ahead of this computer&apos;s. Set the one that is wrong, or events will seem too old.</source>
        <translation>
            <numerusform>服务器的时钟比本机快 %n 分钟。请校正有误的一方，否则事件会显得过旧。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) behind this computer&apos;s. Set the one that is wrong, or events will seem to come from the future.</source>
        <translation>
            <numerusform>服务器的时钟比本机慢 %n 分钟。请校正有误的一方，否则事件会显得来自未来。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such kind of target.</source>
        <translation>没有这种类型的目标。</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos; of this kind of target.</source>
        <translation>这种类型的目标没有设置“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a secret and is not kept with the settings.</source>
        <translation>“%1”是机密，不随设置一起保存。</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;, but %3.</source>
        <translation>%1 为“%2”，但%3。</translation>
    </message>
    <message>
        <source>it is on or off</source>
        <translation>它应为开或关</translation>
    </message>
    <message>
        <source>it is a number</source>
        <translation>它应为数字</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>它应为以下之一：%1</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>它应为单行</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 must be at least 1.</source>
        <translation>%1 必须至少为 1。</translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; is none.</source>
        <translation>“%1”不是有效的地址。</translation>
    </message>
    <message>
        <source>User and password do not belong into the address, which everybody can see: use the settings for them.</source>
        <translation>地址人人可见，不应包含用户和密码：请在设置中填写。</translation>
    </message>
    <message>
        <source>A certificate of the client needs its key, and a key its certificate.</source>
        <translation>客户端证书需要对应的密钥，密钥也需要对应的证书。</translation>
    </message>
    <message>
        <source>https://server:port, and a path where the server is behind one</source>
        <translation>https://server:port，服务器位于某路径之下时加上路径</translation>
    </message>
    <message>
        <source>udp://server:port, tcp://server:port or tls://server:port</source>
        <translation>udp://server:port、tcp://server:port 或 tls://server:port</translation>
    </message>
    <message>
        <source>Masked fields</source>
        <translation>屏蔽的字段</translation>
    </message>
    <message>
        <source>Names of fields, with commas between them, whose values are replaced by *** before anything leaves; also source, host, log and raw</source>
        <translation>字段名称，以英文逗号分隔，发出之前其值替换为 ***；也可以是 source、host、log 和 raw</translation>
    </message>
    <message>
        <source>Masked text</source>
        <translation>屏蔽的文本</translation>
    </message>
    <message>
        <source>Regular expressions (RE2), one a line: what they match is replaced by *** in all texts</source>
        <translation>正则表达式 (RE2)，每行一个：所有文本中匹配的内容替换为 ***</translation>
    </message>
    <message>
        <source>Send the record as it stands in the log</source>
        <translation>发送日志中的原样记录</translation>
    </message>
    <message>
        <source>Beside message and fields</source>
        <translation>与消息和字段一并发送</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>自有证书颁发机构</translation>
    </message>
    <message>
        <source>File (PEM) with certificates that are trusted beside those of this computer</source>
        <translation>证书文件 (PEM)，除本机信任的证书外也信任其中的证书</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>File (PEM) that shows the server who we are</source>
        <translation>向服务器证明身份的文件 (PEM)</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>客户端证书的密钥</translation>
    </message>
    <message>
        <source>File (PEM)</source>
        <translation>文件 (PEM)</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>该密钥的密码</translation>
    </message>
    <message>
        <source>Events in one request</source>
        <translation>单个请求的事件数</translation>
    </message>
    <message>
        <source>KiB in one request, before compression</source>
        <translation>单个请求的 KiB 数，压缩前</translation>
    </message>
    <message>
        <source>Milliseconds to wait for a request to fill</source>
        <translation>等待请求填满的毫秒数</translation>
    </message>
    <message>
        <source>Events that come one by one are sent together</source>
        <translation>陆续到来的事件合并发送</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>同时进行的请求数</translation>
    </message>
    <message>
        <source>1 keeps the order of the events</source>
        <translation>1 可保持事件的顺序</translation>
    </message>
    <message>
        <source>Seconds until a request counts as lost</source>
        <translation>请求视为丢失前的秒数</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>basic: user and password; bearer: a token; apikey: a key of Elasticsearch</source>
        <translation>basic：用户和密码；bearer：令牌；apikey：Elasticsearch 的密钥</translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <translation>密码、令牌或密钥</translation>
    </message>
    <message>
        <source>The server does not know who we are (%1). Check user, password, token or key.</source>
        <translation>服务器不认可此身份 (%1)。请检查用户、密码、令牌或密钥。</translation>
    </message>
    <message>
        <source>The server knows us and forbids it (%1). Ask for the right to write there.</source>
        <translation>服务器认可此身份，但禁止此操作 (%1)。请申请在该处写入的权限。</translation>
    </message>
    <message>
        <source>There is nothing at this path (%1). Check address and path.</source>
        <translation>此路径不存在 (%1)。请检查地址和路径。</translation>
    </message>
    <message>
        <source>The path exists but takes no such request (%1). Check path and method.</source>
        <translation>路径存在，但不接受此类请求 (%1)。请检查路径和方法。</translation>
    </message>
    <message>
        <source>A proxy in between wants to know who we are (%1).</source>
        <translation>中间的代理要求身份验证 (%1)。</translation>
    </message>
    <message>
        <source>The request is too large for the server (%1).</source>
        <translation>请求对服务器来说过大 (%1)。</translation>
    </message>
    <message>
        <source>The server is busy or away (%1).</source>
        <translation>服务器繁忙或不可用 (%1)。</translation>
    </message>
    <message>
        <source>The server points to another address (HTTP %1: %2). Use that one if you trust it.</source>
        <translation>服务器指向另一个地址 (HTTP %1: %2)。如果信任该地址，请改用它。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The name of %1 is not known. Check the spelling, and whether this computer reaches the name server of that network.</source>
        <translation>无法解析名称 %1。请检查拼写，以及本机能否连到该网络的名称服务器。</translation>
    </message>
    <message>
        <source>%1 refuses the connection: nothing listens there, or a firewall says no. Check port and server.</source>
        <translation>%1 拒绝连接：该端口无程序侦听，或被防火墙拒绝。请检查端口和服务器。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer (%2). It is tried again.</source>
        <translation>与 %1 的连接在应答前中断 (%2)。将会重试。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check network and firewall, or raise the timeout.</source>
        <translation>%1 未及时应答。请检查网络和防火墙，或延长超时时间。</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here (%2). Check the network.</source>
        <translation>从本机无法连到 %1 (%2)。请检查网络。</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the certificate of %1 (%2). Name the authority&apos;s certificate in the settings (Own certificate authority).</source>
        <translation>%1 的证书未由本机信任的机构签发 (%2)。请在设置中指定该机构（自有证书颁发机构）。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired (%2). The server needs a new one; check this computer&apos;s clock, too.</source>
        <translation>%1 的证书已过期 (%2)。服务器需要新证书；也请检查本机的时钟。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet (%2). Is this computer&apos;s clock right?</source>
        <translation>%1 的证书尚未生效 (%2)。本机的时钟是否正确？</translation>
    </message>
    <message>
        <source>The certificate of %1 is that of another server (%2). Use the name that stands in it, or check that you are talking to the right server.</source>
        <translation>%1 的证书属于另一台服务器 (%2)。请使用证书中的名称，或确认连接的服务器正确。</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about (%2). Is it the port for TLS, and does the server want a client certificate?</source>
        <translation>未能与 %1 建立安全连接 (%2)。端口是 TLS 端口吗？服务器是否要求客户端证书？</translation>
    </message>
    <message>
        <source>A certificate or key of the settings cannot be read: %1</source>
        <translation>无法读取设置中的证书或密钥：%1</translation>
    </message>
    <message>
        <source>%1: too large (%2)</source>
        <translation>%1：过大 (%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>服务器关闭了连接</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM)</source>
        <translation>%1 中没有证书 (PEM)</translation>
    </message>
    <message>
        <source>%1 and %2 are no certificate and key (PEM), or the passphrase is wrong</source>
        <translation>%1 和 %2 不是证书和密钥 (PEM)，或密码错误</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source> … (cut: %1 characters)</source>
        <translation> …（已截断：%1 个字符）</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>rows are missing; is the disk for temporary files full?</source>
        <translation>缺少部分行；临时文件所在的磁盘是否已满？</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads logs and shows how many events of each severity they hold.</source>
        <translation>读取日志，并显示其中各严重性的事件数。</translation>
    </message>
    <message>
        <source>Logs or folders to open.</source>
        <translation>要打开的日志或文件夹。</translation>
    </message>
    <message>
        <source>Open a window of its own, also where there is one already.</source>
        <translation>打开单独的窗口，即使已有一个。</translation>
    </message>
</context>
<context>
    <name>sightglass::AboutDialog</name>
    <message>
        <source>About Sightglass</source>
        <translation>关于 Sightglass</translation>
    </message>
    <message>
        <source>Sightglass %1
Reads logs and shows the level of what flows inside.

Free software under the GNU General Public License, version 3 or later.
It comes with no warranty, to the extent that the law permits.</source>
        <translation>Sightglass %1
读取日志，显示其中所含内容的级别。

自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。
在法律允许的范围内，不提供任何担保。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>所用组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Sightglass %1 on %2</source>
        <translation>Sightglass %1，运行于 %2</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
</context>
<context>
    <name>sightglass::AddToTicketDialog</name>
    <message>
        <source>Add to ticket</source>
        <translation>添加到工单</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln event(s) to:</source>
        <translation>
            <numerusform>将 %Ln 个事件添加到：</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a ticket by number, title or assignee</source>
        <translation>按编号、标题或负责人查找工单</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>新建工单…</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2 (%3)</translation>
    </message>
</context>
<context>
    <name>sightglass::AlertModel</name>
    <message>
        <source>It goes on.</source>
        <translation>仍在持续。</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>已结束。</translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <translation>最后事件 (%1)</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>sightglass::AlertRulesDialog</name>
    <message>
        <source>&amp;New rule</source>
        <translation>新建规则(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete rule</source>
        <translation>删除规则(&amp;D)</translation>
    </message>
    <message>
        <source>Notify on the &amp;desktop</source>
        <translation>桌面通知(&amp;D)</translation>
    </message>
    <message>
        <source>Make a &amp;ticket</source>
        <translation>创建工单(&amp;T)</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>名称(&amp;A)：</translation>
    </message>
    <message>
        <source>Events that come</source>
        <translation>有事件到来</translation>
    </message>
    <message>
        <source>No event comes</source>
        <translation>没有事件到来</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>条件(&amp;W)：</translation>
    </message>
    <message>
        <source>As in the filter line; empty: every event</source>
        <translation>写法同筛选行；留空则为所有事件</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>筛选器(&amp;F)：</translation>
    </message>
    <message>
        <source>Take a saved filter…</source>
        <translation>选用已保存的筛选器…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选器</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>至少(&amp;L)：</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>With&amp;in:</source>
        <translation>时限(&amp;I)：</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>全部合计</translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>按相同的 %1</translation>
    </message>
    <message>
        <source>Counts each value of this field by itself: any name of a field</source>
        <translation>按此字段的每个值分别计数：可填任意字段名称</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>计数方式(&amp;O)：</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>规则需要名称。</translation>
    </message>
    <message>
        <source>The filter of &quot;%1&quot; is wrong: %2</source>
        <translation>“%1”的筛选器有误：%2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>不推送</translation>
    </message>
    <message>
        <source>There is no push target yet: Push &gt; Push targets… makes one</source>
        <translation>尚无推送目标：可用“推送 &gt; 推送目标…”创建</translation>
    </message>
    <message>
        <source>The alert goes there as one event, once; the queue keeps it while the target is away</source>
        <translation>告警作为一个事件发往该处，仅一次；目标不可用时由队列保存</translation>
    </message>
    <message>
        <source>&amp;Push it to:</source>
        <translation>推送到(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>sightglass::Alerts</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Any critical event</source>
        <translation>任何关键事件</translation>
    </message>
    <message>
        <source>Failed logons of one user</source>
        <translation>同一用户登录失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more alert(s) since the last notification.</source>
        <translation>
            <numerusform>上次通知后又有 %Ln 个告警。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is silent: nothing came for %2.</source>
        <translation>%1 静默：%2没有新内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in %1</source>
        <translation>
            <numerusform>%1 中有 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1: %2</source>
        <translation>，%1：%2</translation>
    </message>
    <message>
        <source>A source is silent for %1</source>
        <translation>某个源静默 %1</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>任何事件</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number, query</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, the same %1</source>
        <translation>，%1 相同</translation>
    </message>
    <message>
        <source>, within %1</source>
        <translation>，%1内</translation>
    </message>
    <message>
        <source>Alerts could not be taken out of the history: %1</source>
        <translation>无法从历史记录中移除告警：%1</translation>
    </message>
    <message>
        <source>Alerts wait to be pushed: %1</source>
        <translation>告警等待推送：%1</translation>
    </message>
    <message>
        <source>Alerts wait to be saved: %1</source>
        <translation>告警等待保存：%1</translation>
    </message>
</context>
<context>
    <name>sightglass::AnalysisView</name>
    <message>
        <source>Events of this log over time, by severity</source>
        <translation>此日志的事件时间分布，按严重性划分</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>时间分布(&amp;T)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>来源(&amp;C)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>Marked events</source>
        <translation>已标记的事件</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>字节位置</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>问题 (%1)(&amp;P)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Said about it</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>&amp;Marks (%1)</source>
        <translation>标记 (%1)(&amp;M)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Audit failures</source>
        <translation>审核失败</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Events from</source>
        <translation>事件时间自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>It lay at</source>
        <translation>原位置</translation>
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
        <translation>此处不（再）知道它是在哪里跟踪的：其事件是标记时保存的副本。</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartMenu</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>复制或保存此图表</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>图表菜单</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>复制为图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>复制数值(&amp;N)</translation>
    </message>
    <message>
        <source>Copy numbers as CS&amp;V</source>
        <translation>将数值复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>另存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>另存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>显示为表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartTableDialog</name>
    <message>
        <source>&amp;Renew</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Takes the numbers that the chart shows now</source>
        <translation>取用图表当前显示的数值</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Show or hide %1 in the timeline and the shares</source>
        <translation>在时间线和占比图中显示或隐藏%1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>时间分布</translation>
    </message>
    <message>
        <source>Share of the severities</source>
        <translation>严重性占比</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>星期与小时</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>所有严重性</translation>
    </message>
    <message>
        <source>Critical and error</source>
        <translation>关键和错误</translation>
    </message>
    <message>
        <source>Severities that are counted</source>
        <translation>计入的严重性</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>事件时间分布</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Share of the severities over time</source>
        <translation>严重性占比随时间变化</translation>
    </message>
    <message>
        <source>severity-share</source>
        <comment>name of a file</comment>
        <translation>严重性占比</translation>
    </message>
    <message>
        <source>Events by weekday and hour</source>
        <translation>按星期和小时划分的事件</translation>
    </message>
    <message>
        <source>weekday-hour</source>
        <comment>name of a file</comment>
        <translation>星期-小时</translation>
    </message>
    <message>
        <source>&amp;Add top values</source>
        <translation>添加高频值(&amp;A)</translation>
    </message>
    <message>
        <source>Adds a chart of the most frequent values of a field</source>
        <translation>添加一个显示某字段最常见值的图表</translation>
    </message>
    <message>
        <source>%1, a bar is %2</source>
        <translation>%1，每柱为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation>
            <numerusform>%Ln 个无时间的事件未显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time</source>
        <translation>
            <numerusform>%Ln 个无时间的事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ComparisonView</name>
    <message>
        <source>Counts of both</source>
        <translation>两者的计数</translation>
    </message>
    <message>
        <source>Events of both by severity</source>
        <translation>两者按严重性划分的事件</translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation>计数(&amp;O)</translation>
    </message>
    <message>
        <source>Sources of both</source>
        <translation>两者的来源</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>来源(&amp;C)</translation>
    </message>
    <message>
        <source>Templates of both</source>
        <translation>两者的模板</translation>
    </message>
    <message>
        <source>T&amp;emplates</source>
        <translation>模板(&amp;E)</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1，读取于 %2</translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <translation>%1  —  %2</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>第一个：%1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>第二个：%1</translation>
    </message>
    <message>
        <source>T&amp;emplates (%1 new, %2 vanished)</source>
        <translation>模板（%1 个新增，%2 个消失）(&amp;E)</translation>
    </message>
    <message>
        <source>Templates are kept of analyses that were open while the Unusual page was looked at. Of these they were not:
%1
Open the log again, look at its Unusual page, and compare that analysis.</source>
        <translation>只有在分析打开期间查看过“异常”页面，才会保留其模板。以下分析未查看过：
%1
请重新打开日志，查看其“异常”页面，再比较该次分析。</translation>
    </message>
</context>
<context>
    <name>sightglass::DetailsPane</name>
    <message>
        <source>Fr&amp;iendly view</source>
        <translation>友好视图(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;XML view</source>
        <translation>XML 视图(&amp;X)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>事件的字段</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>复制名称和值</translation>
    </message>
    <message>
        <source>Copy all fields</source>
        <translation>复制所有字段</translation>
    </message>
    <message>
        <source>Only events with this value</source>
        <translation>仅含此值的事件</translation>
    </message>
    <message>
        <source>All but events with this value</source>
        <translation>排除含此值的事件</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Copy raw record</source>
        <translation>复制原始记录</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Values of the event</source>
        <translation>事件的值</translation>
    </message>
    <message>
        <source>This event cannot be shown</source>
        <translation>无法显示此事件</translation>
    </message>
    <message>
        <source>Ge&amp;neral</source>
        <translation>常规(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Raw record</source>
        <translation>原始记录(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, what it means</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (level 0)</source>
        <translation>%1（级别 0）</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>暂缺</translation>
    </message>
    <message>
        <source>Log name:</source>
        <translation>日志名称：</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>Event ID:</source>
        <translation>事件 ID：</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>级别：</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>用户：</translation>
    </message>
    <message>
        <source>Operational code:</source>
        <translation>操作代码：</translation>
    </message>
    <message>
        <source>Logged:</source>
        <translation>记录时间：</translation>
    </message>
    <message>
        <source>Task category:</source>
        <translation>任务类别：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Keywords:</source>
        <translation>关键字：</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>计算机：</translation>
    </message>
    <message>
        <source>Record number:</source>
        <translation>记录编号：</translation>
    </message>
    <message>
        <source>Process, thread:</source>
        <translation>进程，线程：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1，字节 %2</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>未选择事件</translation>
    </message>
    <message>
        <source>Choose one in the table to see all of it here.</source>
        <translation>在表格中选择一个事件，即可在此查看其全部内容。</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>审核成功</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>审核失败</translation>
    </message>
    <message>
        <source>Event ID %1</source>
        <translation>事件 ID %1</translation>
    </message>
    <message>
        <source>read with a problem</source>
        <translation>读取时出现问题</translation>
    </message>
    <message>
        <source>recovered from unused space, values may be damaged</source>
        <translation>从未使用空间恢复，值可能已损坏</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>显示前 %1，共 %2。</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1，编号 %2</translation>
    </message>
    <message>
        <source>stored %1</source>
        <comment>when the event came</comment>
        <translation>保存于 %1</translation>
    </message>
</context>
<context>
    <name>sightglass::DropOverlay</name>
    <message>
        <source>Drop to read these logs</source>
        <translation>拖放到此处以读取这些日志</translation>
    </message>
</context>
<context>
    <name>sightglass::ErrorText</name>
    <message>
        <source>%1 does not exist. Was it moved or renamed?</source>
        <translation>%1 不存在。是否已移动或重命名？</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask for read access, or copy the log to a place where you have it.</source>
        <translation>没有读取 %1 的权限。请申请读取权限，或将日志复制到有权限的位置。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是常规文件。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read. Load it again.</source>
        <translation>读取期间 %1 变短了。请重新加载。</translation>
    </message>
    <message>
        <source>%1 holds nothing but zero bytes. It was reserved but never written, or lost in a crash.</source>
        <translation>%1 只含零字节。它可能只预留了空间而从未写入，或内容已在崩溃中丢失。</translation>
    </message>
    <message>
        <source>%1 is binary data of no known log format.</source>
        <translation>%1 是二进制数据，不属于任何已知的日志格式。</translation>
    </message>
    <message>
        <source>%1 is text, but no known log format recognises it.</source>
        <translation>%1 是文本，但没有已知的日志格式与之匹配。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>%1 exceeds a limit of this program.</source>
        <translation>%1 超出本程序的限制。</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the disk full?</source>
        <translation>无法写入 %1。磁盘是否已满？</translation>
    </message>
    <message>
        <source>%1 does not describe a log format.</source>
        <translation>%1 未描述日志格式。</translation>
    </message>
    <message>
        <source>%1 is encrypted. Unpack it with its password first.</source>
        <translation>%1 已加密。请先用其密码解包。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It was left as it is.</source>
        <translation>%1 由本程序的较新版本写入，保持原样未动。</translation>
    </message>
    <message>
        <source>%1 is held by another program. Close that, or try again later.</source>
        <translation>%1 被另一个程序占用。请关闭该程序，或稍后重试。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program while it worked on %1.</source>
        <translation>处理 %1 时程序内部出错。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is the server running, and are host, port and database right?</source>
        <translation>无法连到 %1。服务器是否在运行？主机、端口和数据库是否正确？</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Check user, password and what the server allows.</source>
        <translation>%1 不允许此用户登录。请检查用户、密码以及服务器的许可设置。</translation>
    </message>
    <message>
        <source>%1 is no address of a database, such as postgresql://user@host:5432/name.</source>
        <translation>%1 不是数据库地址，正确的地址如 postgresql://user@host:5432/name。</translation>
    </message>
    <message>
        <source>%1 does not answer, or is held by another program. This was not saved; try again.</source>
        <translation>%1 没有应答，或被另一个程序占用。内容未保存；请重试。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 is no history of this program, or a damaged one. It was left as it is.</source>
        <translation>%1 不是本程序的历史记录，或已损坏，保持原样未动。</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>无法使用 %1。</translation>
    </message>
    <message>
        <source>(At byte %1.)</source>
        <translation>（位于字节 %1。）</translation>
    </message>
    <message>
        <source>The file became shorter while it was read; these bytes are gone</source>
        <translation>读取期间文件变短了；这些字节已不存在</translation>
    </message>
    <message>
        <source>Very long line; only its beginning was interpreted</source>
        <translation>行过长；仅解析了开头部分</translation>
    </message>
    <message>
        <source>These bytes could not be read</source>
        <translation>无法读取这些字节</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off; what stood before was read</source>
        <translation>压缩文件已损坏或被截断；此前的内容已读取</translation>
    </message>
    <message>
        <source>Priority outside 0 to 191</source>
        <translation>优先级超出 0 到 191 的范围</translation>
    </message>
    <message>
        <source>Header not as RFC 5424 asks</source>
        <translation>标头不符合 RFC 5424 的要求</translation>
    </message>
    <message>
        <source>Structured data not as RFC 5424 asks</source>
        <translation>结构化数据不符合 RFC 5424 的要求</translation>
    </message>
    <message>
        <source>No valid date and time</source>
        <translation>没有有效的日期和时间</translation>
    </message>
    <message>
        <source>Zero bytes in the text, as a crash leaves them</source>
        <translation>文本中有零字节，崩溃后会出现这种情况</translation>
    </message>
    <message>
        <source>This line is not as the format of the log asks</source>
        <translation>此行不符合该日志格式的要求</translation>
    </message>
    <message>
        <source>File header damaged</source>
        <translation>文件头已损坏</translation>
    </message>
    <message>
        <source>Chunk header damaged; its records were read nevertheless</source>
        <translation>块头已损坏；其中的记录仍已读取</translation>
    </message>
    <message>
        <source>Damaged chunk in which no record was found</source>
        <translation>损坏的块，其中未找到记录</translation>
    </message>
    <message>
        <source>Checksum of the chunk is wrong; its records were read nevertheless</source>
        <translation>块的校验和有误；其中的记录仍已读取</translation>
    </message>
    <message>
        <source>Damaged record</source>
        <translation>损坏的记录</translation>
    </message>
    <message>
        <source>The content of this record could not be decoded</source>
        <translation>无法解码此记录的内容</translation>
    </message>
    <message>
        <source>The last chunk is cut off; its whole records were read</source>
        <translation>最后一个块被截断；其中完整的记录已读取</translation>
    </message>
</context>
<context>
    <name>sightglass::EventFinding</name>
    <message>
        <source>Defender found malware</source>
        <translation>Defender 发现恶意软件</translation>
    </message>
    <message>
        <source>Windows Defender found malicious or unwanted software. Look at the path, and at what it did about it (1117).</source>
        <translation>Windows Defender 发现了恶意软件或可能不需要的软件。请查看路径，以及采取的处理措施 (1117)。</translation>
    </message>
    <message>
        <source>Defender was switched off or weakened</source>
        <translation>Defender 被关闭或削弱</translation>
    </message>
    <message>
        <source>Protection was turned off, or places were excluded from it. Malware does so before it unpacks itself.</source>
        <translation>防护被关闭，或某些位置被排除在外。恶意软件在释放自身之前会这样做。</translation>
    </message>
    <message>
        <source>An event log was cleared</source>
        <translation>事件日志被清除</translation>
    </message>
    <message>
        <source>Somebody emptied an event log. What it held before is gone here; look for copies that were forwarded, or for deleted records.</source>
        <translation>有人清空了事件日志。此前的内容已不在此处；请查找转发的副本或已删除的记录。</translation>
    </message>
    <message>
        <source>Auditing was changed or event logging stopped</source>
        <translation>审核被更改或事件记录停止</translation>
    </message>
    <message>
        <source>What is logged was changed, or the event log service ended. Events may be missing from here on.</source>
        <translation>记录的内容被更改，或事件日志服务已结束。此后的事件可能缺失。</translation>
    </message>
    <message>
        <source>A service was installed</source>
        <translation>安装了服务</translation>
    </message>
    <message>
        <source>New services start by themselves and with high rights. Everyday with new software; look at the path.</source>
        <translation>新服务会自行启动，且权限较高。安装新软件时属常见情况；请查看路径。</translation>
    </message>
    <message>
        <source>A suspicious service was installed</source>
        <translation>安装了可疑服务</translation>
    </message>
    <message>
        <source>The service runs a command shell, a script or a program from a share or temporary folder: the way of PsExec, SMBexec and Meterpreter.</source>
        <translation>该服务运行命令行解释器、脚本，或位于共享或临时文件夹中的程序：这是 PsExec、SMBexec 和 Meterpreter 的做法。</translation>
    </message>
    <message>
        <source>Failed logon</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>A wrong password, an unknown or a locked account. Single ones are everyday.</source>
        <translation>密码错误、帐户不存在或已锁定。个别出现属常见情况。</translation>
    </message>
    <message>
        <source>Password guessing</source>
        <translation>密码猜测</translation>
    </message>
    <message>
        <source>Ten or more logons to one account failed within ten minutes.</source>
        <translation>十分钟内，同一帐户登录失败十次或以上。</translation>
    </message>
    <message>
        <source>Password spraying</source>
        <translation>密码喷射</translation>
    </message>
    <message>
        <source>Logons to five or more accounts failed from one place within ten minutes.</source>
        <translation>十分钟内，从同一处登录五个或以上帐户均失败。</translation>
    </message>
    <message>
        <source>A user account was created</source>
        <translation>创建了用户帐户</translation>
    </message>
    <message>
        <source>New accounts are a way to stay. Ask who made it and why.</source>
        <translation>新帐户是保持驻留的一种手段。请查明由谁创建及其原因。</translation>
    </message>
    <message>
        <source>An account was weakened</source>
        <translation>帐户的安全性被削弱</translation>
    </message>
    <message>
        <source>Pre-authentication, password or delegation settings of an account were loosened, it was renamed, or got a service name, a history of identities or another key.</source>
        <translation>帐户的预身份验证、密码或委派设置被放宽，帐户被重命名，或获得了服务名称、SID 历史记录或其他密钥。</translation>
    </message>
    <message>
        <source>Somebody became a member of an administrative group</source>
        <translation>有人成为管理组的成员</translation>
    </message>
    <message>
        <source>A member was added to administrators, domain admins or another group with high rights.</source>
        <translation>管理员、域管理员或其他高权限组中添加了成员。</translation>
    </message>
    <message>
        <source>Logon by remote desktop</source>
        <translation>通过远程桌面登录</translation>
    </message>
    <message>
        <source>Somebody logged on through remote desktop (logon type 10). Look at the address.</source>
        <translation>有人通过远程桌面登录（登录类型 10）。请查看地址。</translation>
    </message>
    <message>
        <source>Remote desktop through a tunnel, or taken over</source>
        <translation>远程桌面经由隧道，或会话被接管</translation>
    </message>
    <message>
        <source>A remote desktop logon that comes from this computer itself, or a session that was taken over with tscon.</source>
        <translation>来自本机自身的远程桌面登录，或用 tscon 接管的会话。</translation>
    </message>
    <message>
        <source>Kerberoasting</source>
        <translation>Kerberoasting</translation>
    </message>
    <message>
        <source>A service ticket was asked for with RC4, which can be cracked offline. Old services use it as well; many of them by one account are an attack.</source>
        <translation>请求了使用 RC4 的服务票证，可离线破解。旧服务也会使用 RC4；同一帐户大量请求则属攻击。</translation>
    </message>
    <message>
        <source>AS-REP roasting</source>
        <translation>AS-REP Roasting</translation>
    </message>
    <message>
        <source>A ticket was given without pre-authentication: its password can be cracked offline.</source>
        <translation>未经预身份验证就颁发了票证：其密码可离线破解。</translation>
    </message>
    <message>
        <source>DCSync: directory replication asked for</source>
        <translation>DCSync：请求了目录复制</translation>
    </message>
    <message>
        <source>An account that is no domain controller asked for the directory&apos;s secrets by replication.</source>
        <translation>非域控制器的帐户通过复制请求了目录中的机密。</translation>
    </message>
    <message>
        <source>DCShadow: a rogue domain controller</source>
        <translation>DCShadow：恶意域控制器</translation>
    </message>
    <message>
        <source>A computer was made to look like a domain controller, so that it can write to the directory unseen.</source>
        <translation>一台计算机被伪装成域控制器，从而可以不被察觉地写入目录。</translation>
    </message>
    <message>
        <source>LSASS was read</source>
        <translation>LSASS 被读取</translation>
    </message>
    <message>
        <source>A program opened the process that holds the passwords of those who are logged on, with the rights to read its memory.</source>
        <translation>某个程序以读取内存的权限打开了保存已登录用户密码的进程。</translation>
    </message>
    <message>
        <source>LSASS was dumped</source>
        <translation>LSASS 被转储</translation>
    </message>
    <message>
        <source>Memory of the process that holds passwords was written to a file, or a tool known for it ran.</source>
        <translation>保存密码的进程的内存被写入文件，或运行了以此著称的工具。</translation>
    </message>
    <message>
        <source>Password databases were copied</source>
        <translation>密码数据库被复制</translation>
    </message>
    <message>
        <source>The SAM, SECURITY or NTDS database was saved or read.</source>
        <translation>SAM、SECURITY 或 NTDS 数据库被保存或读取。</translation>
    </message>
    <message>
        <source>Stored passwords were touched</source>
        <translation>触及存储的密码</translation>
    </message>
    <message>
        <source>Vaults, key stores, master keys or the password databases of browsers were read, or passwords recorded.</source>
        <translation>保管库、密钥存储、主密钥或浏览器的密码数据库被读取，或密码被记录。</translation>
    </message>
    <message>
        <source>Code was put into another process</source>
        <translation>代码被注入另一个进程</translation>
    </message>
    <message>
        <source>A thread was started in another process, or its memory opened for that. Debuggers and some protection software do so as well.</source>
        <translation>在另一个进程中启动了线程，或为此打开了其内存。调试器和某些防护软件也会这样做。</translation>
    </message>
    <message>
        <source>PowerShell with an encoded command</source>
        <translation>带编码命令的 PowerShell</translation>
    </message>
    <message>
        <source>The command is hidden as Base64. Some management software does it as well; decode it.</source>
        <translation>命令以 Base64 隐藏。某些管理软件也会这样做；请解码查看。</translation>
    </message>
    <message>
        <source>PowerShell fetched something and may run it</source>
        <translation>PowerShell 下载内容并可能运行</translation>
    </message>
    <message>
        <source>A script downloads from the network: what it gets never has to touch the disk.</source>
        <translation>脚本从网络下载：所获内容完全不必写入磁盘。</translation>
    </message>
    <message>
        <source>PowerShell attack tool</source>
        <translation>PowerShell 攻击工具</translation>
    </message>
    <message>
        <source>Names of known attack scripts, or of functions that load code into memory.</source>
        <translation>已知攻击脚本的名称，或将代码加载到内存的函数的名称。</translation>
    </message>
    <message>
        <source>Obfuscated PowerShell</source>
        <translation>混淆的 PowerShell</translation>
    </message>
    <message>
        <source>Text is taken apart and put together again to hide what it says.</source>
        <translation>文本被拆开再拼接，以隐藏其内容。</translation>
    </message>
    <message>
        <source>PowerShell hidden or past its policy</source>
        <translation>PowerShell 隐藏运行或绕过策略</translation>
    </message>
    <message>
        <source>It runs without a window or profile, with the execution policy bypassed, in another version or language mode.</source>
        <translation>运行时不带窗口或配置文件，绕过执行策略，或使用其他版本或语言模式。</translation>
    </message>
    <message>
        <source>AMSI bypass</source>
        <translation>绕过 AMSI</translation>
    </message>
    <message>
        <source>A script speaks of the interface by which virus scanners see scripts: to switch it off.</source>
        <translation>脚本提及病毒扫描程序检查脚本所用的接口，意在将其关闭。</translation>
    </message>
    <message>
        <source>A scheduled task was created</source>
        <translation>创建了计划任务</translation>
    </message>
    <message>
        <source>Tasks start programs later or again and again. Everyday with new software; look at what it runs.</source>
        <translation>任务可延后或反复启动程序。安装新软件时属常见情况；请查看其运行的内容。</translation>
    </message>
    <message>
        <source>A suspicious scheduled task was created</source>
        <translation>创建了可疑的计划任务</translation>
    </message>
    <message>
        <source>The task runs a shell, a script, or something in a temporary or user folder.</source>
        <translation>该任务运行命令行解释器、脚本，或位于临时文件夹或用户文件夹中的内容。</translation>
    </message>
    <message>
        <source>A program was set to start by itself</source>
        <translation>程序被设为自动启动</translation>
    </message>
    <message>
        <source>Entries in Run keys, the Startup folder, Winlogon and such are started at each logon.</source>
        <translation>Run 注册表项、“启动”文件夹、Winlogon 等处的条目会在每次登录时启动。</translation>
    </message>
    <message>
        <source>Another program starts in place of one</source>
        <translation>另一个程序顶替启动</translation>
    </message>
    <message>
        <source>Image file execution options, accessibility programs, COM classes or key providers were replaced, so that foreign code starts with something else.</source>
        <translation>映像文件执行选项、辅助功能程序、COM 类或密钥提供程序被替换，使外来代码随其他程序启动。</translation>
    </message>
    <message>
        <source>WMI subscription</source>
        <translation>WMI 订阅</translation>
    </message>
    <message>
        <source>A filter or consumer of WMI was registered: it runs code at an event and survives a restart.</source>
        <translation>注册了 WMI 筛选器或使用者：它在事件发生时运行代码，重启后依然有效。</translation>
    </message>
    <message>
        <source>A process was started through WMI</source>
        <translation>通过 WMI 启动了进程</translation>
    </message>
    <message>
        <source>The way by which impacket and many worms go from one computer to the next.</source>
        <translation>impacket 和许多蠕虫以此方式在计算机之间移动。</translation>
    </message>
    <message>
        <source>UAC bypass</source>
        <translation>绕过 UAC</translation>
    </message>
    <message>
        <source>A program that gets high rights without asking was made to start another one.</source>
        <translation>无需询问即可获得高权限的程序被用来启动另一个程序。</translation>
    </message>
    <message>
        <source>UAC or another safeguard was switched off in the registry</source>
        <translation>在注册表中关闭了 UAC 或其他防护</translation>
    </message>
    <message>
        <source>Settings that protect this computer were changed: UAC, macro security, script policy, RDP, restricted admin, WDigest.</source>
        <translation>保护本机的设置被更改：UAC、宏安全性、脚本策略、RDP、受限管理模式、WDigest。</translation>
    </message>
    <message>
        <source>Backups or recovery were destroyed</source>
        <translation>备份或恢复功能被破坏</translation>
    </message>
    <message>
        <source>Shadow copies, backups or recovery options were deleted: ransomware does it first.</source>
        <translation>卷影副本、备份或恢复选项被删除：勒索软件会先这样做。</translation>
    </message>
    <message>
        <source>A system program used to run or fetch foreign code</source>
        <translation>系统程序被用来运行或获取外来代码</translation>
    </message>
    <message>
        <source>Programs that belong to Windows (regsvr32, rundll32, mshta, certutil …) were used in a way that is known from attacks.</source>
        <translation>Windows 自带的程序（regsvr32、rundll32、mshta、certutil 等）以已知的攻击方式被使用。</translation>
    </message>
    <message>
        <source>A document or browser started a shell</source>
        <translation>文档或浏览器启动了命令行解释器</translation>
    </message>
    <message>
        <source>Office, a mail program, a browser or a viewer started a shell or script host: as malicious documents do.</source>
        <translation>Office、邮件程序、浏览器或查看器启动了命令行解释器或脚本宿主：恶意文档会这样做。</translation>
    </message>
    <message>
        <source>A server started a shell</source>
        <translation>服务器启动了命令行解释器</translation>
    </message>
    <message>
        <source>A web server, database or the print spooler started a shell: as web shells and exploits do.</source>
        <translation>Web 服务器、数据库或打印后台处理程序启动了命令行解释器：Web Shell 和漏洞利用会这样做。</translation>
    </message>
    <message>
        <source>A shell was started from another computer</source>
        <translation>从另一台计算机启动了命令行解释器</translation>
    </message>
    <message>
        <source>The host of WMI, WinRM, DCOM or a remote service started a shell or script.</source>
        <translation>WMI、WinRM、DCOM 或远程服务的宿主启动了命令行解释器或脚本。</translation>
    </message>
    <message>
        <source>PsExec or its like</source>
        <translation>PsExec 或类似工具</translation>
    </message>
    <message>
        <source>The service, file or pipe of PsExec, or of tools that work like it.</source>
        <translation>PsExec 或工作方式相同的工具的服务、文件或管道。</translation>
    </message>
    <message>
        <source>An administrative pipe or share was opened from another computer</source>
        <translation>从另一台计算机打开了管理管道或管理共享</translation>
    </message>
    <message>
        <source>Services, tasks, the registry, accounts or the spooler of this computer were reached over the network.</source>
        <translation>通过网络访问了本机的服务、任务、注册表、帐户或后台处理程序。</translation>
    </message>
    <message>
        <source>A pipe with the name of an attack tool</source>
        <translation>名称属于攻击工具的管道</translation>
    </message>
    <message>
        <source>Cobalt Strike, Meterpreter, potatoes and such speak through pipes with these names.</source>
        <translation>Cobalt Strike、Meterpreter、Potato 系列等工具通过这些名称的管道通信。</translation>
    </message>
    <message>
        <source>Somebody looks around</source>
        <translation>有人在侦察环境</translation>
    </message>
    <message>
        <source>Commands that list accounts, groups, trusts, shares or policies. Administrators use them too; an application does not.</source>
        <translation>列出帐户、组、信任、共享或策略的命令。管理员也会使用；应用程序则不会。</translation>
    </message>
    <message>
        <source>The firewall was opened or switched off</source>
        <translation>防火墙被放行或关闭</translation>
    </message>
    <message>
        <source>Rules or profiles of the firewall were changed by command.</source>
        <translation>防火墙的规则或配置文件被命令更改。</translation>
    </message>
    <message>
        <source>A program that has no business in the network speaks to it</source>
        <translation>不应联网的程序进行了网络通信</translation>
    </message>
    <message>
        <source>Script hosts, rundll32, regsvr32 and such opened a connection.</source>
        <translation>脚本宿主、rundll32、regsvr32 等打开了连接。</translation>
    </message>
    <message>
        <source>A connection through this computer itself</source>
        <translation>经由本机自身的连接</translation>
    </message>
    <message>
        <source>A server program speaks to remote desktop or file sharing of its own computer: a tunnel.</source>
        <translation>服务器程序与本机的远程桌面或文件共享通信：这是隧道。</translation>
    </message>
    <message>
        <source>A driver without a valid signature was loaded</source>
        <translation>加载了没有有效签名的驱动程序</translation>
    </message>
    <message>
        <source>Drivers have all rights. Attackers bring vulnerable or unsigned ones.</source>
        <translation>驱动程序拥有全部权限。攻击者会带入有漏洞或未签名的驱动程序。</translation>
    </message>
    <message>
        <source>A library was loaded from a strange place</source>
        <translation>从异常位置加载了库</translation>
    </message>
    <message>
        <source>An unsigned library in a system program, in the spooler, or from a user&apos;s folder.</source>
        <translation>系统程序或后台处理程序中的未签名库，或来自用户文件夹的未签名库。</translation>
    </message>
    <message>
        <source>A program file was written in a strange place</source>
        <translation>在异常位置写入了程序文件</translation>
    </message>
    <message>
        <source>The start-up folder, the spooler&apos;s drivers, a web root, or a script that a document or service left.</source>
        <translation>“启动”文件夹、后台处理程序的驱动程序目录、Web 根目录，或由文档或服务留下的脚本。</translation>
    </message>
    <message>
        <source>The time of a file was set back</source>
        <translation>文件的时间被改早</translation>
    </message>
    <message>
        <source>Creation times are changed to hide new files among old ones. Unpackers do so as well.</source>
        <translation>更改创建时间可将新文件藏在旧文件之中。解包程序也会这样做。</translation>
    </message>
    <message>
        <source>Traces were removed</source>
        <translation>痕迹被清除</translation>
    </message>
    <message>
        <source>Journals, recent files or logs were deleted by command.</source>
        <translation>USN 日志、最近使用的文件记录或日志被命令删除。</translation>
    </message>
    <message>
        <source>A BITS job fetched a file</source>
        <translation>BITS 作业获取了文件</translation>
    </message>
    <message>
        <source>The background transfer service downloads for updates, and for attackers. Look at the address.</source>
        <translation>后台传输服务为更新下载文件，也会被攻击者利用。请查看地址。</translation>
    </message>
    <message>
        <source>Remote PowerShell (WinRM)</source>
        <translation>远程 PowerShell (WinRM)</translation>
    </message>
    <message>
        <source>A session of Windows Remote Management. Look at who and from where.</source>
        <translation>Windows 远程管理会话。请查看由谁发起、来自何处。</translation>
    </message>
    <message>
        <source>Print spooler abused</source>
        <translation>打印后台处理程序被滥用</translation>
    </message>
    <message>
        <source>A printer or driver was installed in the way of PrintNightmare or Mimispool.</source>
        <translation>以 PrintNightmare 或 Mimispool 的方式安装了打印机或驱动程序。</translation>
    </message>
    <message>
        <source>A computer&apos;s password was changed by nobody</source>
        <translation>计算机密码被匿名更改</translation>
    </message>
    <message>
        <source>An anonymous logon changed the account of a computer: Zerologon.</source>
        <translation>匿名登录更改了计算机帐户：Zerologon。</translation>
    </message>
    <message>
        <source>High privileges were taken or used</source>
        <translation>获取或使用了高特权</translation>
    </message>
    <message>
        <source>A process got or used the right to debug others or act as the system; a logon with other credentials followed.</source>
        <translation>某个进程获得或使用了调试其他进程或充当系统的权限，随后以其他凭据登录。</translation>
    </message>
    <message>
        <source>Anonymous or relayed network logon</source>
        <translation>匿名或被中继的网络登录</translation>
    </message>
    <message>
        <source>An anonymous logon with NTLM, or one of this computer to itself: relays and potatoes look like this.</source>
        <translation>使用 NTLM 的匿名登录，或本机登录到自身：中继攻击和 Potato 工具会呈现这种迹象。</translation>
    </message>
    <message>
        <source>A group policy, its rights or the directory&apos;s schema was changed</source>
        <translation>组策略及其权限或目录架构被更改</translation>
    </message>
    <message>
        <source>Objects of the directory that rule many computers were changed.</source>
        <translation>目录中影响许多计算机的对象被更改。</translation>
    </message>
    <message>
        <source>SQL Server: commands, logins or audits changed</source>
        <translation>SQL Server：命令、登录名或审核被更改</translation>
    </message>
    <message>
        <source>xp_cmdshell, CLR, roles, logins or audits of the database server were changed.</source>
        <translation>数据库服务器的 xp_cmdshell、CLR、角色、登录名或审核被更改。</translation>
    </message>
    <message>
        <source>A program was held back by policy</source>
        <translation>程序被策略阻止</translation>
    </message>
    <message>
        <source>AppLocker or code integrity refused to run a program or library.</source>
        <translation>AppLocker 或代码完整性拒绝运行程序或库。</translation>
    </message>
    <message>
        <source>Remote control or tunnelling tool</source>
        <translation>远程控制或隧道工具</translation>
    </message>
    <message>
        <source>A program to control computers from afar, or to tunnel through a firewall, ran.</source>
        <translation>运行了用于远程控制计算机或穿透防火墙建立隧道的程序。</translation>
    </message>
</context>
<context>
    <name>sightglass::EventTableModel</name>
    <message numerus="yes">
        <source>%Ln similar event(s), shown one by one</source>
        <translation>
            <numerusform>%Ln 个相似事件，逐个显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar event(s) in one row: click here, or press the right arrow key, to see each</source>
        <translation>
            <numerusform>%Ln 个相似事件合为一行：单击此处或按向右键可逐个查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered from unused space of the log: a deleted event, whose values may be damaged</source>
        <translation>从日志的未使用空间恢复：已删除的事件，其值可能已损坏</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>已固定。</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>已忽略。</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>工单 %1：%2</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 微秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 d %2:%3</source>
        <translation>%1 天 %2:%3</translation>
    </message>
    <message>
        <source>%1, recovered</source>
        <translation>%1，已恢复</translation>
    </message>
    <message>
        <source>Audit success (%1)</source>
        <translation>审核成功 (%1)</translation>
    </message>
    <message>
        <source>Audit failure (%1)</source>
        <translation>审核失败 (%1)</translation>
    </message>
    <message>
        <source>Verbose (%1)</source>
        <translation>详细 (%1)</translation>
    </message>
    <message>
        <source>Date and Time (%1)</source>
        <translation>日期和时间 (%1)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>时间 (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Level as written</source>
        <translation>原始级别</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>事件 ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Task category</source>
        <translation>任务类别</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键字</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Operational code</source>
        <translation>操作代码</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>进程 ID</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Since previous</source>
        <translation>距上一事件</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>相似</translation>
    </message>
</context>
<context>
    <name>sightglass::EventWords</name>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Windows is starting up</source>
        <translation>Windows 正在启动</translation>
    </message>
    <message>
        <source>Windows is shutting down</source>
        <translation>Windows 正在关闭</translation>
    </message>
    <message>
        <source>An authentication package was loaded by the Local Security Authority</source>
        <translation>本地安全机构已加载身份验证数据包</translation>
    </message>
    <message>
        <source>A logon process registered with the Local Security Authority</source>
        <translation>已向本地安全机构注册登录进程</translation>
    </message>
    <message>
        <source>Audit messages were lost because the queue was full</source>
        <translation>队列已满，一些审核消息已丢失</translation>
    </message>
    <message>
        <source>A notification package was loaded by the account database</source>
        <translation>安全帐户管理器已加载通知数据包</translation>
    </message>
    <message>
        <source>A local procedure call port was misused</source>
        <translation>LPC 端口的使用无效</translation>
    </message>
    <message>
        <source>The system time was changed</source>
        <translation>已更改系统时间</translation>
    </message>
    <message>
        <source>A monitored pattern of security events occurred</source>
        <translation>已发生受监视的安全事件模式</translation>
    </message>
    <message>
        <source>The administrator ended the state in which auditing had failed</source>
        <translation>管理员已使系统从 CrashOnAuditFail 中恢复</translation>
    </message>
    <message>
        <source>A security package was loaded by the Local Security Authority</source>
        <translation>本地安全机构已加载安全数据包</translation>
    </message>
    <message>
        <source>An account logged on</source>
        <translation>已成功登录帐户</translation>
    </message>
    <message>
        <source>An account failed to log on</source>
        <translation>帐户登录失败</translation>
    </message>
    <message>
        <source>Claims of a user or device at logon</source>
        <translation>登录时的用户/设备声明信息</translation>
    </message>
    <message>
        <source>Group memberships of an account at logon</source>
        <translation>登录时的组成员身份信息</translation>
    </message>
    <message>
        <source>An account logged off</source>
        <translation>已注销帐户</translation>
    </message>
    <message>
        <source>A denial-of-service protection of IPsec began</source>
        <translation>已启动 IPsec 拒绝服务防护模式</translation>
    </message>
    <message>
        <source>A user started to log off</source>
        <translation>用户启动的注销</translation>
    </message>
    <message>
        <source>A logon was tried with credentials given explicitly</source>
        <translation>试图使用显式凭据登录</translation>
    </message>
    <message>
        <source>A replay attack was detected</source>
        <translation>检测到重播攻击</translation>
    </message>
    <message>
        <source>A handle to an object was asked for</source>
        <translation>已请求到对象的句柄</translation>
    </message>
    <message>
        <source>A registry value was changed</source>
        <translation>已修改注册表值</translation>
    </message>
    <message>
        <source>A handle to an object was closed</source>
        <translation>已关闭到对象的句柄</translation>
    </message>
    <message>
        <source>A handle to an object was asked for in order to delete it</source>
        <translation>为删除对象请求了到该对象的句柄</translation>
    </message>
    <message>
        <source>An object was deleted</source>
        <translation>已删除对象</translation>
    </message>
    <message>
        <source>A handle to a directory or account object was asked for</source>
        <translation>已请求到目录或帐户对象的句柄</translation>
    </message>
    <message>
        <source>An operation was done on a directory object</source>
        <translation>对目录对象执行了操作</translation>
    </message>
    <message>
        <source>An object was accessed</source>
        <translation>试图访问对象</translation>
    </message>
    <message>
        <source>A hard link was about to be made</source>
        <translation>试图创建硬链接</translation>
    </message>
    <message>
        <source>Permissions of an object were changed</source>
        <translation>已更改对象的权限</translation>
    </message>
    <message>
        <source>An application tried to reach a blocked ordinal through the TBS</source>
        <translation>应用程序试图通过 TBS 访问被阻止的序号</translation>
    </message>
    <message>
        <source>Special privileges were given to a new logon</source>
        <translation>为新登录分配了特殊权限</translation>
    </message>
    <message>
        <source>A privileged service was called</source>
        <translation>调用了特权服务</translation>
    </message>
    <message>
        <source>An operation was tried on a privileged object</source>
        <translation>试图对特权对象执行操作</translation>
    </message>
    <message>
        <source>Security identifiers were filtered from a logon</source>
        <translation>登录时筛选了 SID</translation>
    </message>
    <message>
        <source>A process was started</source>
        <translation>已创建新进程</translation>
    </message>
    <message>
        <source>A process ended</source>
        <translation>已退出进程</translation>
    </message>
    <message>
        <source>A handle to an object was duplicated</source>
        <translation>试图复制到对象的句柄</translation>
    </message>
    <message>
        <source>Indirect access to an object was asked for</source>
        <translation>已请求间接访问对象</translation>
    </message>
    <message>
        <source>A data protection master key was backed up</source>
        <translation>试图备份数据保护主密钥</translation>
    </message>
    <message>
        <source>A data protection master key was recovered</source>
        <translation>试图恢复数据保护主密钥</translation>
    </message>
    <message>
        <source>Protected data was encrypted</source>
        <translation>已加密受保护的数据</translation>
    </message>
    <message>
        <source>Protected data was decrypted</source>
        <translation>已解密受保护的数据</translation>
    </message>
    <message>
        <source>A primary token was given to a process</source>
        <translation>已将主令牌分配给进程</translation>
    </message>
    <message>
        <source>A service was installed</source>
        <translation>安装了服务</translation>
    </message>
    <message>
        <source>A scheduled task was created</source>
        <translation>创建了计划任务</translation>
    </message>
    <message>
        <source>A scheduled task was deleted</source>
        <translation>已删除计划任务</translation>
    </message>
    <message>
        <source>A scheduled task was enabled</source>
        <translation>已启用计划任务</translation>
    </message>
    <message>
        <source>A scheduled task was disabled</source>
        <translation>已禁用计划任务</translation>
    </message>
    <message>
        <source>A scheduled task was changed</source>
        <translation>已更新计划任务</translation>
    </message>
    <message>
        <source>Privileges of a token were adjusted</source>
        <translation>已调整令牌权限</translation>
    </message>
    <message>
        <source>A user right was given</source>
        <translation>已分配用户权限</translation>
    </message>
    <message>
        <source>A user right was taken away</source>
        <translation>已删除用户权限</translation>
    </message>
    <message>
        <source>A trust to a domain was made</source>
        <translation>已为域创建新的信任</translation>
    </message>
    <message>
        <source>A trust to a domain was removed</source>
        <translation>已删除到域的信任</translation>
    </message>
    <message>
        <source>The Kerberos policy was changed</source>
        <translation>已更改 Kerberos 策略</translation>
    </message>
    <message>
        <source>The data recovery policy of EFS was changed</source>
        <translation>已更改 EFS 数据恢复策略</translation>
    </message>
    <message>
        <source>The audit policy of an object was changed</source>
        <translation>已更改对象的审核策略</translation>
    </message>
    <message>
        <source>Information on a trusted domain was changed</source>
        <translation>已修改受信任域的信息</translation>
    </message>
    <message>
        <source>A logon right was given to an account</source>
        <translation>已授予帐户登录权限</translation>
    </message>
    <message>
        <source>A logon right was taken from an account</source>
        <translation>已删除帐户的登录权限</translation>
    </message>
    <message>
        <source>The audit policy of the system was changed</source>
        <translation>已更改系统审核策略</translation>
    </message>
    <message>
        <source>A user account was created</source>
        <translation>创建了用户帐户</translation>
    </message>
    <message>
        <source>A user account was enabled</source>
        <translation>已启用用户帐户</translation>
    </message>
    <message>
        <source>An account tried to change its own password</source>
        <translation>试图更改帐户自己的密码</translation>
    </message>
    <message>
        <source>A password reset was tried for an account</source>
        <translation>试图重置帐户密码</translation>
    </message>
    <message>
        <source>A user account was disabled</source>
        <translation>已禁用用户帐户</translation>
    </message>
    <message>
        <source>A user account was deleted</source>
        <translation>已删除用户帐户</translation>
    </message>
    <message>
        <source>A global security group was created</source>
        <translation>已创建全局安全组</translation>
    </message>
    <message>
        <source>A member was added to a global security group</source>
        <translation>已向全局安全组添加成员</translation>
    </message>
    <message>
        <source>A member was removed from a global security group</source>
        <translation>已从全局安全组删除成员</translation>
    </message>
    <message>
        <source>A global security group was deleted</source>
        <translation>已删除全局安全组</translation>
    </message>
    <message>
        <source>A local security group was created</source>
        <translation>已创建本地安全组</translation>
    </message>
    <message>
        <source>A member was added to a local security group</source>
        <translation>已向本地安全组添加成员</translation>
    </message>
    <message>
        <source>A member was removed from a local security group</source>
        <translation>已从本地安全组删除成员</translation>
    </message>
    <message>
        <source>A local security group was deleted</source>
        <translation>已删除本地安全组</translation>
    </message>
    <message>
        <source>A local security group was changed</source>
        <translation>已更改本地安全组</translation>
    </message>
    <message>
        <source>A global security group was changed</source>
        <translation>已更改全局安全组</translation>
    </message>
    <message>
        <source>A user account was changed</source>
        <translation>已更改用户帐户</translation>
    </message>
    <message>
        <source>The domain policy was changed</source>
        <translation>已更改域策略</translation>
    </message>
    <message>
        <source>A user account was locked out</source>
        <translation>已锁定用户帐户</translation>
    </message>
    <message>
        <source>A computer account was created</source>
        <translation>已创建计算机帐户</translation>
    </message>
    <message>
        <source>A computer account was changed</source>
        <translation>已更改计算机帐户</translation>
    </message>
    <message>
        <source>A computer account was deleted</source>
        <translation>已删除计算机帐户</translation>
    </message>
    <message>
        <source>A local distribution group was created</source>
        <translation>已创建本地通讯组</translation>
    </message>
    <message>
        <source>A member was added to a local distribution group</source>
        <translation>已向本地通讯组添加成员</translation>
    </message>
    <message>
        <source>A global distribution group was created</source>
        <translation>已创建全局通讯组</translation>
    </message>
    <message>
        <source>A member was added to a global distribution group</source>
        <translation>已向全局通讯组添加成员</translation>
    </message>
    <message>
        <source>A universal security group was created</source>
        <translation>已创建通用安全组</translation>
    </message>
    <message>
        <source>A universal security group was changed</source>
        <translation>已更改通用安全组</translation>
    </message>
    <message>
        <source>A member was added to a universal security group</source>
        <translation>已向通用安全组添加成员</translation>
    </message>
    <message>
        <source>A member was removed from a universal security group</source>
        <translation>已从通用安全组删除成员</translation>
    </message>
    <message>
        <source>A universal security group was deleted</source>
        <translation>已删除通用安全组</translation>
    </message>
    <message>
        <source>The type of a group was changed</source>
        <translation>已更改组类型</translation>
    </message>
    <message>
        <source>SID history was added to an account</source>
        <translation>已向帐户添加 SID 历史记录</translation>
    </message>
    <message>
        <source>SID history could not be added to an account</source>
        <translation>未能向帐户添加 SID 历史记录</translation>
    </message>
    <message>
        <source>A user account was unlocked</source>
        <translation>已解锁用户帐户</translation>
    </message>
    <message>
        <source>A Kerberos ticket-granting ticket was asked for</source>
        <translation>已请求 Kerberos 身份验证票证 (TGT)</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was asked for</source>
        <translation>已请求 Kerberos 服务票证</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was renewed</source>
        <translation>已续订 Kerberos 服务票证</translation>
    </message>
    <message>
        <source>Kerberos pre-authentication failed</source>
        <translation>Kerberos 预身份验证失败</translation>
    </message>
    <message>
        <source>A Kerberos ticket-granting ticket was refused</source>
        <translation>Kerberos 身份验证票证 (TGT) 请求失败</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was refused</source>
        <translation>Kerberos 服务票证请求失败</translation>
    </message>
    <message>
        <source>An account was mapped for logon</source>
        <translation>已映射帐户以进行登录</translation>
    </message>
    <message>
        <source>Credentials of an account were checked (NTLM)</source>
        <translation>试图验证帐户的凭据 (NTLM)</translation>
    </message>
    <message>
        <source>Credentials of an account were refused by the domain controller</source>
        <translation>域控制器未能验证帐户的凭据</translation>
    </message>
    <message>
        <source>A session was connected again</source>
        <translation>已重新连接会话</translation>
    </message>
    <message>
        <source>A session was disconnected</source>
        <translation>已断开会话</translation>
    </message>
    <message>
        <source>The access list of members of administrators groups was set</source>
        <translation>已对管理员组成员设置访问控制列表</translation>
    </message>
    <message>
        <source>The name of an account was changed</source>
        <translation>已更改帐户名称</translation>
    </message>
    <message>
        <source>The password hash of an account was read</source>
        <translation>已访问帐户的密码哈希</translation>
    </message>
    <message>
        <source>The password policy was queried</source>
        <translation>已查询密码策略</translation>
    </message>
    <message>
        <source>A new password for directory services restore mode was tried</source>
        <translation>试图设置目录服务还原模式的密码</translation>
    </message>
    <message>
        <source>An account was searched for a blank password</source>
        <translation>试图查询帐户是否存在空白密码</translation>
    </message>
    <message>
        <source>The local groups of a user were listed</source>
        <translation>已枚举用户的本地组成员身份</translation>
    </message>
    <message>
        <source>The members of a local group were listed</source>
        <translation>已枚举本地组的成员</translation>
    </message>
    <message>
        <source>The workstation was locked</source>
        <translation>已锁定工作站</translation>
    </message>
    <message>
        <source>The workstation was unlocked</source>
        <translation>已解锁工作站</translation>
    </message>
    <message>
        <source>The screen saver was started</source>
        <translation>已启动屏幕保护程序</translation>
    </message>
    <message>
        <source>The screen saver ended</source>
        <translation>已结束屏幕保护程序</translation>
    </message>
    <message>
        <source>A message could not be decrypted by RPC</source>
        <translation>RPC 未能解密消息</translation>
    </message>
    <message>
        <source>Auditing settings of an object were changed</source>
        <translation>已更改对象的审核设置</translation>
    </message>
    <message>
        <source>A user was refused a remote desktop connection</source>
        <translation>已拒绝用户的远程桌面连接</translation>
    </message>
    <message>
        <source>A trusted forest entry was added</source>
        <translation>已添加受信任的林信息条目</translation>
    </message>
    <message>
        <source>The certificate manager refused a certificate request</source>
        <translation>证书管理器已拒绝证书申请</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>已吊销证书</translation>
    </message>
    <message>
        <source>Security permissions of certificate services were changed</source>
        <translation>已更改证书服务的安全权限</translation>
    </message>
    <message>
        <source>The audit filter of certificate services was changed</source>
        <translation>已更改证书服务的审核筛选器</translation>
    </message>
    <message>
        <source>A certificate was asked for</source>
        <translation>已收到证书申请</translation>
    </message>
    <message>
        <source>A certificate was issued</source>
        <translation>已颁发证书</translation>
    </message>
    <message>
        <source>A certificate request was refused</source>
        <translation>已拒绝证书申请</translation>
    </message>
    <message>
        <source>Rows were deleted from the certificate database</source>
        <translation>已从证书数据库删除行</translation>
    </message>
    <message>
        <source>A certificate template was loaded</source>
        <translation>已加载证书模板</translation>
    </message>
    <message>
        <source>The table of per-user audit policy was made</source>
        <translation>已创建每用户审核策略表</translation>
    </message>
    <message>
        <source>A program registered as a source of security events</source>
        <translation>程序已注册为安全事件源</translation>
    </message>
    <message>
        <source>A program ended its registration as a source of security events</source>
        <translation>程序已取消注册为安全事件源</translation>
    </message>
    <message>
        <source>The setting to halt on a failed audit was changed</source>
        <translation>已更改 CrashOnAuditFail 值</translation>
    </message>
    <message>
        <source>The table of special groups was changed</source>
        <translation>已更改特殊组表</translation>
    </message>
    <message>
        <source>The audit policy of one user was changed</source>
        <translation>已更改每用户审核策略</translation>
    </message>
    <message>
        <source>A source of directory replication was established</source>
        <translation>已建立目录复制源</translation>
    </message>
    <message>
        <source>Replication of a directory began</source>
        <translation>目录复制已开始</translation>
    </message>
    <message>
        <source>Replication of a directory ended</source>
        <translation>目录复制已结束</translation>
    </message>
    <message>
        <source>The firewall&apos;s policy at start</source>
        <translation>防火墙启动时的策略</translation>
    </message>
    <message>
        <source>A firewall rule was listed at start</source>
        <translation>防火墙启动时列出规则</translation>
    </message>
    <message>
        <source>A firewall rule was added</source>
        <translation>已添加防火墙规则</translation>
    </message>
    <message>
        <source>A firewall rule was changed</source>
        <translation>已修改防火墙规则</translation>
    </message>
    <message>
        <source>A firewall rule was deleted</source>
        <translation>已删除防火墙规则</translation>
    </message>
    <message>
        <source>A firewall setting was changed</source>
        <translation>已更改防火墙设置</translation>
    </message>
    <message>
        <source>A firewall rule could not be read and was ignored</source>
        <translation>无法解析防火墙规则，已忽略</translation>
    </message>
    <message>
        <source>The firewall changed its active profile</source>
        <translation>防火墙已更改活动配置文件</translation>
    </message>
    <message>
        <source>A firewall rule was not applied</source>
        <translation>未应用防火墙规则</translation>
    </message>
    <message>
        <source>Special groups were given to a new logon</source>
        <translation>已将特殊组分配给新登录</translation>
    </message>
    <message>
        <source>The state of a transaction changed</source>
        <translation>事务状态已更改</translation>
    </message>
    <message>
        <source>The firewall service started</source>
        <translation>防火墙服务已启动</translation>
    </message>
    <message>
        <source>The firewall service was stopped</source>
        <translation>防火墙服务已停止</translation>
    </message>
    <message>
        <source>The firewall kept an application from accepting connections</source>
        <translation>防火墙已阻止应用程序接受传入连接</translation>
    </message>
    <message>
        <source>A file has a wrong hash: code integrity</source>
        <translation>代码完整性：文件的哈希无效</translation>
    </message>
    <message>
        <source>A cryptographic self test was made</source>
        <translation>已执行加密自检</translation>
    </message>
    <message>
        <source>A key file was operated on</source>
        <translation>已执行密钥文件操作</translation>
    </message>
    <message>
        <source>A key was moved or copied</source>
        <translation>已移动或复制密钥</translation>
    </message>
    <message>
        <source>A cryptographic operation was done</source>
        <translation>已执行加密操作</translation>
    </message>
    <message>
        <source>A directory object was changed</source>
        <translation>已修改目录服务对象</translation>
    </message>
    <message>
        <source>A directory object was created</source>
        <translation>已创建目录服务对象</translation>
    </message>
    <message>
        <source>A directory object was restored</source>
        <translation>已还原目录服务对象</translation>
    </message>
    <message>
        <source>A directory object was moved</source>
        <translation>已移动目录服务对象</translation>
    </message>
    <message>
        <source>A network share was accessed</source>
        <translation>已访问网络共享</translation>
    </message>
    <message>
        <source>A directory object was deleted</source>
        <translation>已删除目录服务对象</translation>
    </message>
    <message>
        <source>A network share was added</source>
        <translation>已添加网络共享</translation>
    </message>
    <message>
        <source>A network share was changed</source>
        <translation>已修改网络共享</translation>
    </message>
    <message>
        <source>A network share was deleted</source>
        <translation>已删除网络共享</translation>
    </message>
    <message>
        <source>Access to a file of a network share was checked</source>
        <translation>已检查对网络共享中文件的访问权限</translation>
    </message>
    <message>
        <source>The filtering platform blocked a packet</source>
        <translation>筛选平台已阻止数据包</translation>
    </message>
    <message>
        <source>The filtering platform allowed a program to listen</source>
        <translation>筛选平台已允许程序侦听</translation>
    </message>
    <message>
        <source>The filtering platform allowed a connection</source>
        <translation>筛选平台已允许连接</translation>
    </message>
    <message>
        <source>The filtering platform blocked a connection</source>
        <translation>筛选平台已阻止连接</translation>
    </message>
    <message>
        <source>The filtering platform allowed a bind to a port</source>
        <translation>筛选平台已允许绑定到端口</translation>
    </message>
    <message>
        <source>The filtering platform blocked a bind to a port</source>
        <translation>筛选平台已阻止绑定到端口</translation>
    </message>
    <message>
        <source>Credentials were backed up</source>
        <translation>已备份凭据</translation>
    </message>
    <message>
        <source>Credentials were restored</source>
        <translation>已还原凭据</translation>
    </message>
    <message>
        <source>Stored credentials were read</source>
        <translation>已读取存储的凭据</translation>
    </message>
    <message>
        <source>Stored credentials were listed</source>
        <translation>已枚举存储的凭据</translation>
    </message>
    <message>
        <source>A filter of the filtering platform was changed</source>
        <translation>已更改筛选平台的筛选器</translation>
    </message>
    <message>
        <source>The IPsec service started</source>
        <translation>IPsec 服务已启动</translation>
    </message>
    <message>
        <source>The network policy server gave access to a user</source>
        <translation>网络策略服务器已授予用户访问权限</translation>
    </message>
    <message>
        <source>The network policy server refused a user</source>
        <translation>网络策略服务器已拒绝用户访问</translation>
    </message>
    <message>
        <source>A new external device was recognised</source>
        <translation>已识别新的外部设备</translation>
    </message>
    <message>
        <source>A request to disable a device was made</source>
        <translation>已发出禁用设备的请求</translation>
    </message>
    <message>
        <source>Installing a device was forbidden by policy</source>
        <translation>策略禁止安装此设备</translation>
    </message>
    <message>
        <source>An event log was cleared</source>
        <translation>事件日志被清除</translation>
    </message>
    <message>
        <source>The event logging service was shut down</source>
        <translation>事件日志记录服务已关闭</translation>
    </message>
    <message>
        <source>The security log was cleared</source>
        <translation>已清除安全日志</translation>
    </message>
    <message>
        <source>The security log is full</source>
        <translation>安全日志已满</translation>
    </message>
    <message>
        <source>An event log was archived</source>
        <translation>已存档事件日志</translation>
    </message>
    <message>
        <source>The event logging service met an error in an event</source>
        <translation>事件日志记录服务处理事件时遇到错误</translation>
    </message>
    <message>
        <source>A process changed the creation time of a file</source>
        <translation>进程更改了文件创建时间</translation>
    </message>
    <message>
        <source>A network connection was made</source>
        <translation>检测到网络连接</translation>
    </message>
    <message>
        <source>The state of the Sysmon service changed</source>
        <translation>Sysmon 服务状态已更改</translation>
    </message>
    <message>
        <source>A driver was loaded</source>
        <translation>已加载驱动程序</translation>
    </message>
    <message>
        <source>An image was loaded by a process</source>
        <translation>进程已加载映像</translation>
    </message>
    <message>
        <source>A thread was started in another process</source>
        <translation>在另一个进程中启动了线程</translation>
    </message>
    <message>
        <source>A drive was read directly</source>
        <translation>直接读取了驱动器</translation>
    </message>
    <message>
        <source>A process opened another process</source>
        <translation>进程打开了另一个进程</translation>
    </message>
    <message>
        <source>A file was created</source>
        <translation>已创建文件</translation>
    </message>
    <message>
        <source>A registry key or value was created or deleted</source>
        <translation>已创建或删除注册表项或值</translation>
    </message>
    <message>
        <source>A registry value was set</source>
        <translation>已设置注册表值</translation>
    </message>
    <message>
        <source>A registry key or value was renamed</source>
        <translation>已重命名注册表项或值</translation>
    </message>
    <message>
        <source>A named stream of a file was created</source>
        <translation>已创建文件的命名流</translation>
    </message>
    <message>
        <source>The configuration of Sysmon changed</source>
        <translation>Sysmon 配置已更改</translation>
    </message>
    <message>
        <source>A named pipe was created</source>
        <translation>已创建命名管道</translation>
    </message>
    <message>
        <source>A named pipe was connected</source>
        <translation>已连接命名管道</translation>
    </message>
    <message>
        <source>A WMI event filter was registered</source>
        <translation>已注册 WMI 事件筛选器</translation>
    </message>
    <message>
        <source>A WMI event consumer was registered</source>
        <translation>已注册 WMI 事件使用者</translation>
    </message>
    <message>
        <source>A WMI consumer was bound to a filter</source>
        <translation>已将 WMI 使用者绑定到筛选器</translation>
    </message>
    <message>
        <source>A DNS query was made</source>
        <translation>已执行 DNS 查询</translation>
    </message>
    <message>
        <source>A file was deleted and kept in the archive</source>
        <translation>文件已删除并存档</translation>
    </message>
    <message>
        <source>The clipboard changed</source>
        <translation>剪贴板已更改</translation>
    </message>
    <message>
        <source>The image of a process was tampered with</source>
        <translation>进程映像被篡改</translation>
    </message>
    <message>
        <source>A file was deleted</source>
        <translation>文件已删除</translation>
    </message>
    <message>
        <source>An executable file was blocked from being written</source>
        <translation>已阻止写入可执行文件</translation>
    </message>
    <message>
        <source>A file was blocked from being shredded</source>
        <translation>已阻止粉碎文件</translation>
    </message>
    <message>
        <source>An executable file was created</source>
        <translation>已创建可执行文件</translation>
    </message>
    <message>
        <source>Sysmon met an error</source>
        <translation>Sysmon 遇到错误</translation>
    </message>
    <message>
        <source>PowerShell met an error</source>
        <translation>PowerShell 遇到错误</translation>
    </message>
    <message>
        <source>A PowerShell command was discovered</source>
        <translation>已发现 PowerShell 命令</translation>
    </message>
    <message>
        <source>A PowerShell provider changed its state</source>
        <translation>PowerShell 提供程序状态已更改</translation>
    </message>
    <message>
        <source>A PowerShell pipeline was executed</source>
        <translation>已执行 PowerShell 管道</translation>
    </message>
    <message>
        <source>A PowerShell script block was run</source>
        <translation>已运行 PowerShell 脚本块</translation>
    </message>
    <message>
        <source>A PowerShell script block began</source>
        <translation>PowerShell 脚本块已开始</translation>
    </message>
    <message>
        <source>A PowerShell script block ended</source>
        <translation>PowerShell 脚本块已结束</translation>
    </message>
    <message>
        <source>A PowerShell session was created</source>
        <translation>已创建 PowerShell 会话</translation>
    </message>
    <message>
        <source>A PowerShell session was opened</source>
        <translation>已打开 PowerShell 会话</translation>
    </message>
    <message>
        <source>A PowerShell session was closed</source>
        <translation>已关闭 PowerShell 会话</translation>
    </message>
    <message>
        <source>The PowerShell console is starting</source>
        <translation>PowerShell 控制台正在启动</translation>
    </message>
    <message>
        <source>The PowerShell console is ready</source>
        <translation>PowerShell 控制台已就绪</translation>
    </message>
    <message>
        <source>A PowerShell named pipe thread began to listen</source>
        <translation>PowerShell 命名管道线程已开始侦听</translation>
    </message>
    <message>
        <source>The PowerShell engine started</source>
        <translation>PowerShell 引擎已启动</translation>
    </message>
    <message>
        <source>The PowerShell engine stopped</source>
        <translation>PowerShell 引擎已停止</translation>
    </message>
    <message>
        <source>A PowerShell provider started</source>
        <translation>PowerShell 提供程序已启动</translation>
    </message>
    <message>
        <source>Details of a PowerShell pipeline</source>
        <translation>PowerShell 管道执行详细信息</translation>
    </message>
    <message>
        <source>A task was started</source>
        <translation>任务已启动</translation>
    </message>
    <message>
        <source>A task could not be started</source>
        <translation>任务启动失败</translation>
    </message>
    <message>
        <source>A task ended</source>
        <translation>任务已完成</translation>
    </message>
    <message>
        <source>An action of a task failed to start</source>
        <translation>任务操作启动失败</translation>
    </message>
    <message>
        <source>A task was registered</source>
        <translation>任务已注册</translation>
    </message>
    <message>
        <source>A task was started by its time trigger</source>
        <translation>任务由时间触发器启动</translation>
    </message>
    <message>
        <source>A task was started by an event</source>
        <translation>任务由事件触发启动</translation>
    </message>
    <message>
        <source>A task was started by a user</source>
        <translation>任务由用户启动</translation>
    </message>
    <message>
        <source>A task was ended by a user</source>
        <translation>任务由用户终止</translation>
    </message>
    <message>
        <source>A task was started at system start</source>
        <translation>任务在系统启动时启动</translation>
    </message>
    <message>
        <source>A task was started at logon</source>
        <translation>任务在登录时启动</translation>
    </message>
    <message>
        <source>A process of a task was created</source>
        <translation>已创建任务进程</translation>
    </message>
    <message>
        <source>A task was changed</source>
        <translation>任务已更新</translation>
    </message>
    <message>
        <source>A task was deleted</source>
        <translation>任务已删除</translation>
    </message>
    <message>
        <source>A task was disabled</source>
        <translation>任务已禁用</translation>
    </message>
    <message>
        <source>An action of a task was started</source>
        <translation>任务操作已启动</translation>
    </message>
    <message>
        <source>An action of a task ended</source>
        <translation>任务操作已完成</translation>
    </message>
    <message>
        <source>An action of a task failed</source>
        <translation>任务操作失败</translation>
    </message>
    <message>
        <source>A start of a task was queued</source>
        <translation>任务启动已排队</translation>
    </message>
    <message>
        <source>A malware scan began</source>
        <translation>恶意软件扫描已开始</translation>
    </message>
    <message>
        <source>A malware scan ended</source>
        <translation>恶意软件扫描已结束</translation>
    </message>
    <message>
        <source>A malware scan was stopped early</source>
        <translation>恶意软件扫描提前停止</translation>
    </message>
    <message>
        <source>A malware scan failed</source>
        <translation>恶意软件扫描失败</translation>
    </message>
    <message>
        <source>Malware or unwanted software was found</source>
        <translation>检测到恶意软件或可能不需要的软件</translation>
    </message>
    <message>
        <source>An action against malware was taken</source>
        <translation>已对恶意软件采取操作</translation>
    </message>
    <message>
        <source>An action against malware failed</source>
        <translation>对恶意软件采取的操作失败</translation>
    </message>
    <message>
        <source>An item was restored from quarantine</source>
        <translation>已从隔离区还原项目</translation>
    </message>
    <message>
        <source>An item was deleted from quarantine</source>
        <translation>已从隔离区删除项目</translation>
    </message>
    <message>
        <source>The history of malware was deleted</source>
        <translation>已删除恶意软件历史记录</translation>
    </message>
    <message>
        <source>Suspicious behaviour was found</source>
        <translation>检测到可疑行为</translation>
    </message>
    <message>
        <source>An action against malware failed, not critically</source>
        <translation>对恶意软件采取的操作遇到非关键错误</translation>
    </message>
    <message>
        <source>An action against malware failed critically</source>
        <translation>对恶意软件采取的操作遇到关键错误</translation>
    </message>
    <message>
        <source>A rule against attack techniques blocked an operation</source>
        <translation>攻击面减少规则已阻止操作</translation>
    </message>
    <message>
        <source>A rule against attack techniques would have blocked an operation</source>
        <translation>攻击面减少规则本会阻止操作</translation>
    </message>
    <message>
        <source>Access to a protected folder was blocked</source>
        <translation>已阻止访问受保护的文件夹</translation>
    </message>
    <message>
        <source>Access to a protected folder would have been blocked</source>
        <translation>本会阻止访问受保护的文件夹</translation>
    </message>
    <message>
        <source>The malware protection is healthy</source>
        <translation>恶意软件防护运行正常</translation>
    </message>
    <message>
        <source>Report on the state of the malware protection</source>
        <translation>恶意软件防护状态报告</translation>
    </message>
    <message>
        <source>The malware signatures were updated</source>
        <translation>恶意软件特征库已更新</translation>
    </message>
    <message>
        <source>The malware signatures could not be updated</source>
        <translation>恶意软件特征库更新失败</translation>
    </message>
    <message>
        <source>The malware engine was updated</source>
        <translation>恶意软件引擎已更新</translation>
    </message>
    <message>
        <source>The malware engine could not be updated</source>
        <translation>恶意软件引擎更新失败</translation>
    </message>
    <message>
        <source>Signatures were fetched from the cloud</source>
        <translation>已从云端获取特征</translation>
    </message>
    <message>
        <source>The real-time protection met an error</source>
        <translation>实时保护遇到错误</translation>
    </message>
    <message>
        <source>The real-time protection was switched on</source>
        <translation>实时保护已启用</translation>
    </message>
    <message>
        <source>The real-time protection was switched off</source>
        <translation>实时保护已关闭</translation>
    </message>
    <message>
        <source>The configuration of the real-time protection changed</source>
        <translation>实时保护配置已更改</translation>
    </message>
    <message>
        <source>The configuration of the malware protection changed</source>
        <translation>恶意软件防护配置已更改</translation>
    </message>
    <message>
        <source>The malware engine failed</source>
        <translation>恶意软件引擎出现故障</translation>
    </message>
    <message>
        <source>The scan for unwanted software is off</source>
        <translation>可能不需要的软件扫描已关闭</translation>
    </message>
    <message>
        <source>The scan for viruses is off</source>
        <translation>病毒扫描已关闭</translation>
    </message>
    <message>
        <source>A change of a protected setting was blocked</source>
        <translation>已阻止更改受保护的设置</translation>
    </message>
    <message>
        <source>The remote desktop service could not start</source>
        <translation>远程桌面服务未能启动</translation>
    </message>
    <message>
        <source>A session was logged on</source>
        <translation>会话登录成功</translation>
    </message>
    <message>
        <source>The shell of a session started</source>
        <translation>会话已收到 Shell 启动通知</translation>
    </message>
    <message>
        <source>A session was logged off</source>
        <translation>会话注销成功</translation>
    </message>
    <message>
        <source>A session was disconnected by another</source>
        <translation>会话已被另一个会话断开</translation>
    </message>
    <message>
        <source>A session was disconnected: reason code</source>
        <translation>会话已断开：原因代码</translation>
    </message>
    <message>
        <source>Logon to a session began</source>
        <translation>会话登录已开始</translation>
    </message>
    <message>
        <source>Logon to a session ended</source>
        <translation>会话登录已结束</translation>
    </message>
    <message>
        <source>A listener took a connection</source>
        <translation>侦听器已收到连接</translation>
    </message>
    <message>
        <source>A user was authenticated for remote desktop</source>
        <translation>用户已通过远程桌面身份验证</translation>
    </message>
    <message>
        <source>A remote desktop connection was accepted</source>
        <translation>已接受远程桌面连接</translation>
    </message>
    <message>
        <source>The remote desktop client connects to a server</source>
        <translation>远程桌面客户端正在连接服务器</translation>
    </message>
    <message>
        <source>The remote desktop client connected</source>
        <translation>远程桌面客户端已连接</translation>
    </message>
    <message>
        <source>The remote desktop client was disconnected: reason code</source>
        <translation>远程桌面客户端已断开：原因代码</translation>
    </message>
    <message>
        <source>Hash of the user name of a remote desktop connection</source>
        <translation>远程桌面连接的用户名哈希</translation>
    </message>
    <message>
        <source>The remote desktop client connects to an address</source>
        <translation>远程桌面客户端正在连接某地址</translation>
    </message>
    <message>
        <source>A remote desktop connection object was made</source>
        <translation>已创建远程桌面连接对象</translation>
    </message>
    <message>
        <source>A TCP connection for remote desktop was made</source>
        <translation>已建立远程桌面的 TCP 连接</translation>
    </message>
    <message>
        <source>A remote desktop connection was disconnected</source>
        <translation>远程桌面连接已断开</translation>
    </message>
    <message>
        <source>The reason of a disconnection of remote desktop</source>
        <translation>远程桌面断开的原因</translation>
    </message>
    <message>
        <source>A connection for remote desktop was accepted from a client</source>
        <translation>已接受来自客户端的远程桌面连接</translation>
    </message>
    <message>
        <source>A remote desktop connection failed: wrong user name or password</source>
        <translation>远程桌面连接失败：用户名或密码错误</translation>
    </message>
    <message>
        <source>A WMI provider started</source>
        <translation>WMI 提供程序已启动</translation>
    </message>
    <message>
        <source>A WMI operation failed</source>
        <translation>WMI 操作失败</translation>
    </message>
    <message>
        <source>A temporary WMI event subscription of a provider</source>
        <translation>提供程序的临时 WMI 事件订阅</translation>
    </message>
    <message>
        <source>A temporary WMI event subscription was made</source>
        <translation>已创建临时 WMI 事件订阅</translation>
    </message>
    <message>
        <source>A permanent WMI event subscription was made</source>
        <translation>已创建永久 WMI 事件订阅</translation>
    </message>
    <message>
        <source>A service could not start</source>
        <translation>服务启动失败</translation>
    </message>
    <message>
        <source>A service could not start because of another it depends on</source>
        <translation>服务因其依赖的服务而启动失败</translation>
    </message>
    <message>
        <source>A service did not answer in time at its start</source>
        <translation>等待服务连接时超时</translation>
    </message>
    <message>
        <source>A service did not answer in time</source>
        <translation>等待服务响应时超时</translation>
    </message>
    <message>
        <source>A service hung at its start</source>
        <translation>服务在启动时挂起</translation>
    </message>
    <message>
        <source>A service ended with an error</source>
        <translation>服务因错误终止</translation>
    </message>
    <message>
        <source>A service ended with an error of its own</source>
        <translation>服务因服务特定错误终止</translation>
    </message>
    <message>
        <source>Drivers did not load at start</source>
        <translation>启动时驱动程序加载失败</translation>
    </message>
    <message>
        <source>A service asks for interaction that is not allowed</source>
        <translation>服务被标记为交互服务，但系统不允许</translation>
    </message>
    <message>
        <source>A service ended unexpectedly and will be restarted</source>
        <translation>服务意外终止，将重新启动</translation>
    </message>
    <message>
        <source>A service ended unexpectedly</source>
        <translation>服务意外终止</translation>
    </message>
    <message>
        <source>A service was sent a control</source>
        <translation>已向服务发送控制</translation>
    </message>
    <message>
        <source>A service changed its state</source>
        <translation>服务状态已更改</translation>
    </message>
    <message>
        <source>A service could not log on</source>
        <translation>服务无法登录</translation>
    </message>
    <message>
        <source>The start type of a service was changed</source>
        <translation>服务的启动类型已更改</translation>
    </message>
    <message>
        <source>A service lacks the right to log on</source>
        <translation>服务没有登录权限</translation>
    </message>
    <message>
        <source>A service was told to stop</source>
        <translation>已向服务发送停止控制</translation>
    </message>
    <message>
        <source>The event log service started</source>
        <translation>事件日志服务已启动</translation>
    </message>
    <message>
        <source>The event log service was stopped</source>
        <translation>事件日志服务已停止</translation>
    </message>
    <message>
        <source>The last shutdown was unexpected</source>
        <translation>上一次系统关闭是意外的</translation>
    </message>
    <message>
        <source>Version of the operating system at start</source>
        <translation>启动时的操作系统版本</translation>
    </message>
    <message>
        <source>The name of the computer was changed</source>
        <translation>计算机名称已更改</translation>
    </message>
    <message>
        <source>Time since the system was started</source>
        <translation>系统运行时间</translation>
    </message>
    <message>
        <source>The operating system started</source>
        <translation>操作系统已启动</translation>
    </message>
    <message>
        <source>The operating system is shutting down</source>
        <translation>操作系统正在关闭</translation>
    </message>
    <message>
        <source>A registry hive was reorganised</source>
        <translation>注册表配置单元已重新组织</translation>
    </message>
    <message>
        <source>The access history of a registry hive was cleared</source>
        <translation>已清除注册表配置单元的访问历史记录</translation>
    </message>
    <message>
        <source>The system restarted without a clean shutdown</source>
        <translation>系统未正常关机便重新启动</translation>
    </message>
    <message>
        <source>The system goes to sleep</source>
        <translation>系统正在进入睡眠状态</translation>
    </message>
    <message>
        <source>The system woke from sleep</source>
        <translation>系统已从睡眠状态唤醒</translation>
    </message>
    <message>
        <source>The power manager began a shutdown</source>
        <translation>电源管理器已启动关机过程</translation>
    </message>
    <message>
        <source>The state of connectivity in standby</source>
        <translation>待机期间的连接状态</translation>
    </message>
    <message>
        <source>The system enters modern standby</source>
        <translation>系统正在进入现代待机</translation>
    </message>
    <message>
        <source>The system leaves modern standby</source>
        <translation>系统正在退出现代待机</translation>
    </message>
    <message>
        <source>A restart or shutdown could not be done</source>
        <translation>重新启动或关机失败</translation>
    </message>
    <message>
        <source>A process began a restart or shutdown</source>
        <translation>进程已启动重新启动或关机</translation>
    </message>
    <message>
        <source>The reason of an unexpected shutdown was given</source>
        <translation>已提供意外关机的原因</translation>
    </message>
    <message>
        <source>Notification of a logon for user experience</source>
        <translation>客户体验改善计划的用户登录通知</translation>
    </message>
    <message>
        <source>Notification of a logoff for user experience</source>
        <translation>客户体验改善计划的用户注销通知</translation>
    </message>
    <message>
        <source>A transfer job was created</source>
        <translation>已创建传输作业</translation>
    </message>
    <message>
        <source>A transfer job ended</source>
        <translation>传输作业已完成</translation>
    </message>
    <message>
        <source>A transfer job was cancelled</source>
        <translation>传输作业已取消</translation>
    </message>
    <message>
        <source>A transfer job was created: files and owner</source>
        <translation>已创建传输作业：文件和所有者</translation>
    </message>
    <message>
        <source>A transfer began</source>
        <translation>传输已开始</translation>
    </message>
    <message>
        <source>A transfer stopped</source>
        <translation>传输已停止</translation>
    </message>
    <message>
        <source>A transfer stopped with an error</source>
        <translation>传输因错误停止</translation>
    </message>
    <message>
        <source>A setting of a firewall profile was changed</source>
        <translation>防火墙配置文件的设置已更改</translation>
    </message>
    <message>
        <source>All firewall rules were deleted</source>
        <translation>已删除所有防火墙规则</translation>
    </message>
    <message>
        <source>A remote management session is created</source>
        <translation>正在创建远程管理会话</translation>
    </message>
    <message>
        <source>A remote management session is closed</source>
        <translation>正在关闭远程管理会话</translation>
    </message>
    <message>
        <source>A remote management shell was created on the server</source>
        <translation>已在服务器上创建远程管理 Shell</translation>
    </message>
    <message>
        <source>A remote management operation failed</source>
        <translation>远程管理操作失败</translation>
    </message>
    <message>
        <source>A remote management client could not authenticate</source>
        <translation>远程管理客户端身份验证失败</translation>
    </message>
    <message>
        <source>A remote management user was authenticated</source>
        <translation>远程管理用户已通过身份验证</translation>
    </message>
    <message>
        <source>A program was allowed to run</source>
        <translation>已允许程序运行</translation>
    </message>
    <message>
        <source>A program would have been blocked</source>
        <translation>程序本会被阻止</translation>
    </message>
    <message>
        <source>A program was blocked</source>
        <translation>已阻止程序运行</translation>
    </message>
    <message>
        <source>A script or installer was allowed to run</source>
        <translation>已允许脚本或安装程序运行</translation>
    </message>
    <message>
        <source>A script or installer would have been blocked</source>
        <translation>脚本或安装程序本会被阻止</translation>
    </message>
    <message>
        <source>A script or installer was blocked</source>
        <translation>已阻止脚本或安装程序运行</translation>
    </message>
    <message>
        <source>A driver was blocked: its certificate was revoked</source>
        <translation>已阻止驱动程序：其证书已吊销</translation>
    </message>
    <message>
        <source>A process tried to load a file without the signature it needs</source>
        <translation>进程试图加载不符合签名要求的文件</translation>
    </message>
    <message>
        <source>A file would have been blocked by the code integrity policy</source>
        <translation>文件本会被代码完整性策略阻止</translation>
    </message>
    <message>
        <source>A file was blocked by the code integrity policy</source>
        <translation>文件已被代码完整性策略阻止</translation>
    </message>
    <message>
        <source>A program crashed</source>
        <translation>程序崩溃</translation>
    </message>
    <message>
        <source>A program could not read a file because of its disk or network</source>
        <translation>因磁盘或网络问题，程序无法读取文件</translation>
    </message>
    <message>
        <source>A program stopped answering and was closed</source>
        <translation>程序停止响应并已关闭</translation>
    </message>
    <message>
        <source>An error report was made</source>
        <translation>已生成错误报告</translation>
    </message>
    <message>
        <source>A product was installed: result</source>
        <translation>已安装产品：结果</translation>
    </message>
    <message>
        <source>A product was removed: result</source>
        <translation>已删除产品：结果</translation>
    </message>
    <message>
        <source>An installer transaction began</source>
        <translation>安装程序事务已开始</translation>
    </message>
    <message>
        <source>An installer transaction ended</source>
        <translation>安装程序事务已结束</translation>
    </message>
    <message>
        <source>A product was installed</source>
        <translation>已安装产品</translation>
    </message>
    <message>
        <source>A product could not be installed</source>
        <translation>产品安装失败</translation>
    </message>
    <message>
        <source>A product was removed</source>
        <translation>已删除产品</translation>
    </message>
    <message>
        <source>The policy of the computer was processed without changes</source>
        <translation>已处理计算机组策略，无更改</translation>
    </message>
    <message>
        <source>The policy of the user was processed without changes</source>
        <translation>已处理用户组策略，无更改</translation>
    </message>
    <message>
        <source>The policy of the computer was processed with changes</source>
        <translation>已处理计算机组策略，有更改</translation>
    </message>
    <message>
        <source>The policy of the user was processed with changes</source>
        <translation>已处理用户组策略，有更改</translation>
    </message>
    <message>
        <source>A group policy file could not be read</source>
        <translation>无法读取组策略文件</translation>
    </message>
    <message>
        <source>Group policy failed: no connection to a domain controller</source>
        <translation>组策略处理失败：无法连接域控制器</translation>
    </message>
    <message>
        <source>An update was installed</source>
        <translation>更新安装成功</translation>
    </message>
    <message>
        <source>An update could not be installed</source>
        <translation>更新安装失败</translation>
    </message>
    <message>
        <source>The installation of an update began</source>
        <translation>更新安装已开始</translation>
    </message>
    <message>
        <source>The download of an update began</source>
        <translation>更新下载已开始</translation>
    </message>
    <message>
        <source>An outgoing NTLM authentication would be blocked</source>
        <translation>传出的 NTLM 身份验证本会被阻止</translation>
    </message>
    <message>
        <source>An NTLM authentication in the domain would be blocked</source>
        <translation>域中的 NTLM 身份验证本会被阻止</translation>
    </message>
    <message>
        <source>A domain controller would block an NTLM authentication</source>
        <translation>域控制器本会阻止 NTLM 身份验证</translation>
    </message>
    <message>
        <source>A document was printed</source>
        <translation>已打印文档</translation>
    </message>
    <message>
        <source>A printer driver was added or updated</source>
        <translation>已添加或更新打印机驱动程序</translation>
    </message>
    <message>
        <source>A print spooler module could not be loaded</source>
        <translation>打印后台处理程序未能加载模块</translation>
    </message>
    <message>
        <source>An SMB session could not be authenticated</source>
        <translation>SMB 会话身份验证失败</translation>
    </message>
    <message>
        <source>A client used SMB 1</source>
        <translation>客户端使用了 SMB 1</translation>
    </message>
    <message>
        <source>A device was configured</source>
        <translation>设备已配置</translation>
    </message>
    <message>
        <source>A device was started</source>
        <translation>设备已启动</translation>
    </message>
    <message>
        <source>A device was deleted</source>
        <translation>设备已删除</translation>
    </message>
    <message>
        <source>A certificate chain was built</source>
        <translation>已生成证书链</translation>
    </message>
    <message>
        <source>A certificate chain was checked against a policy</source>
        <translation>已按策略验证证书链</translation>
    </message>
    <message>
        <source>The revocation of a certificate was checked</source>
        <translation>已检查证书吊销</translation>
    </message>
    <message>
        <source>The private key of a certificate was used</source>
        <translation>已使用证书的私钥</translation>
    </message>
    <message>
        <source>Details of a certificate chain</source>
        <translation>证书链的详细信息</translation>
    </message>
    <message>
        <source>A DNS query was asked for</source>
        <translation>已请求 DNS 查询</translation>
    </message>
    <message>
        <source>A DNS query ended</source>
        <translation>DNS 查询已完成</translation>
    </message>
    <message>
        <source>A name could not be resolved: no DNS server answered</source>
        <translation>名称解析超时：没有 DNS 服务器响应</translation>
    </message>
    <message>
        <source>A disk has a bad block</source>
        <translation>磁盘有坏块</translation>
    </message>
    <message>
        <source>The driver found an error of the disk controller</source>
        <translation>驱动程序检测到控制器错误</translation>
    </message>
    <message>
        <source>An error was found while paging</source>
        <translation>分页操作期间检测到错误</translation>
    </message>
    <message>
        <source>A disk operation was tried again</source>
        <translation>已重试磁盘操作</translation>
    </message>
    <message>
        <source>The file system structure is damaged</source>
        <translation>文件系统结构已损坏</translation>
    </message>
    <message>
        <source>State of a volume</source>
        <translation>卷的状态</translation>
    </message>
    <message>
        <source>The time is synchronised with a source</source>
        <translation>时间正在与时间源同步</translation>
    </message>
    <message>
        <source>The time was not synchronised</source>
        <translation>时间未同步</translation>
    </message>
    <message>
        <source>Always logged</source>
        <translation>始终记录</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>审核成功</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>审核失败</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>经典</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Diagnostics context</source>
        <translation>诊断上下文</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Software quality</source>
        <translation>软件质量</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Data collection start</source>
        <translation>数据收集开始</translation>
    </message>
    <message>
        <source>Data collection stop</source>
        <translation>数据收集停止</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Event processing</source>
        <translation>事件处理</translation>
    </message>
    <message>
        <source>Service shutdown</source>
        <translation>服务关闭</translation>
    </message>
    <message>
        <source>Log cleared</source>
        <translation>日志清除</translation>
    </message>
    <message>
        <source>Security state change</source>
        <translation>安全状态更改</translation>
    </message>
    <message>
        <source>Security system extension</source>
        <translation>安全系统扩展</translation>
    </message>
    <message>
        <source>System integrity</source>
        <translation>系统完整性</translation>
    </message>
    <message>
        <source>IPsec driver</source>
        <translation>IPsec 驱动程序</translation>
    </message>
    <message>
        <source>Other system events</source>
        <translation>其他系统事件</translation>
    </message>
    <message>
        <source>Logon</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Account lockout</source>
        <translation>帐户锁定</translation>
    </message>
    <message>
        <source>IPsec main mode</source>
        <translation>IPsec 主模式</translation>
    </message>
    <message>
        <source>Special logon</source>
        <translation>特殊登录</translation>
    </message>
    <message>
        <source>IPsec quick mode</source>
        <translation>IPsec 快速模式</translation>
    </message>
    <message>
        <source>IPsec extended mode</source>
        <translation>IPsec 扩展模式</translation>
    </message>
    <message>
        <source>Other logon and logoff events</source>
        <translation>其他登录/注销事件</translation>
    </message>
    <message>
        <source>Network policy server</source>
        <translation>网络策略服务器</translation>
    </message>
    <message>
        <source>User and device claims</source>
        <translation>用户/设备声明</translation>
    </message>
    <message>
        <source>Group membership</source>
        <translation>组成员身份</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Kernel object</source>
        <translation>内核对象</translation>
    </message>
    <message>
        <source>Account database (SAM)</source>
        <translation>帐户数据库 (SAM)</translation>
    </message>
    <message>
        <source>Other object access</source>
        <translation>其他对象访问</translation>
    </message>
    <message>
        <source>Certification services</source>
        <translation>证书服务</translation>
    </message>
    <message>
        <source>Application generated</source>
        <translation>应用程序生成</translation>
    </message>
    <message>
        <source>Handle manipulation</source>
        <translation>句柄操作</translation>
    </message>
    <message>
        <source>File share</source>
        <translation>文件共享</translation>
    </message>
    <message>
        <source>Filtering platform packet drop</source>
        <translation>筛选平台数据包丢弃</translation>
    </message>
    <message>
        <source>Filtering platform connection</source>
        <translation>筛选平台连接</translation>
    </message>
    <message>
        <source>Detailed file share</source>
        <translation>详细的文件共享</translation>
    </message>
    <message>
        <source>Removable storage</source>
        <translation>可移动存储</translation>
    </message>
    <message>
        <source>Central policy staging</source>
        <translation>集中策略暂存</translation>
    </message>
    <message>
        <source>Sensitive privilege use</source>
        <translation>敏感权限使用</translation>
    </message>
    <message>
        <source>Non-sensitive privilege use</source>
        <translation>非敏感权限使用</translation>
    </message>
    <message>
        <source>Other privilege use</source>
        <translation>其他权限使用</translation>
    </message>
    <message>
        <source>Process creation</source>
        <translation>进程创建</translation>
    </message>
    <message>
        <source>Process termination</source>
        <translation>进程终止</translation>
    </message>
    <message>
        <source>Data protection (DPAPI)</source>
        <translation>数据保护 (DPAPI)</translation>
    </message>
    <message>
        <source>Remote procedure calls</source>
        <translation>远程过程调用</translation>
    </message>
    <message>
        <source>Plug and play</source>
        <translation>即插即用</translation>
    </message>
    <message>
        <source>Token right adjusted</source>
        <translation>令牌权限调整</translation>
    </message>
    <message>
        <source>Audit policy change</source>
        <translation>审核策略更改</translation>
    </message>
    <message>
        <source>Authentication policy change</source>
        <translation>身份验证策略更改</translation>
    </message>
    <message>
        <source>Authorization policy change</source>
        <translation>授权策略更改</translation>
    </message>
    <message>
        <source>Firewall rule change</source>
        <translation>防火墙规则更改</translation>
    </message>
    <message>
        <source>Filtering platform policy change</source>
        <translation>筛选平台策略更改</translation>
    </message>
    <message>
        <source>Other policy change</source>
        <translation>其他策略更改</translation>
    </message>
    <message>
        <source>User account management</source>
        <translation>用户帐户管理</translation>
    </message>
    <message>
        <source>Computer account management</source>
        <translation>计算机帐户管理</translation>
    </message>
    <message>
        <source>Security group management</source>
        <translation>安全组管理</translation>
    </message>
    <message>
        <source>Distribution group management</source>
        <translation>通讯组管理</translation>
    </message>
    <message>
        <source>Application group management</source>
        <translation>应用程序组管理</translation>
    </message>
    <message>
        <source>Other account management</source>
        <translation>其他帐户管理</translation>
    </message>
    <message>
        <source>Directory service access</source>
        <translation>目录服务访问</translation>
    </message>
    <message>
        <source>Directory service change</source>
        <translation>目录服务更改</translation>
    </message>
    <message>
        <source>Directory service replication</source>
        <translation>目录服务复制</translation>
    </message>
    <message>
        <source>Detailed directory service replication</source>
        <translation>详细的目录服务复制</translation>
    </message>
    <message>
        <source>Credential validation</source>
        <translation>凭据验证</translation>
    </message>
    <message>
        <source>Kerberos service tickets</source>
        <translation>Kerberos 服务票证操作</translation>
    </message>
    <message>
        <source>Other account logon events</source>
        <translation>其他帐户登录事件</translation>
    </message>
    <message>
        <source>Kerberos authentication</source>
        <translation>Kerberos 身份验证</translation>
    </message>
    <message>
        <source>File time changed</source>
        <translation>文件时间更改</translation>
    </message>
    <message>
        <source>Network connection</source>
        <translation>网络连接</translation>
    </message>
    <message>
        <source>Sysmon state change</source>
        <translation>Sysmon 状态更改</translation>
    </message>
    <message>
        <source>Process end</source>
        <translation>进程结束</translation>
    </message>
    <message>
        <source>Driver loaded</source>
        <translation>驱动程序加载</translation>
    </message>
    <message>
        <source>Image loaded</source>
        <translation>映像加载</translation>
    </message>
    <message>
        <source>Remote thread</source>
        <translation>远程线程</translation>
    </message>
    <message>
        <source>Raw disk access</source>
        <translation>原始磁盘访问</translation>
    </message>
    <message>
        <source>Process access</source>
        <translation>进程访问</translation>
    </message>
    <message>
        <source>File creation</source>
        <translation>文件创建</translation>
    </message>
    <message>
        <source>Registry object</source>
        <translation>注册表对象</translation>
    </message>
    <message>
        <source>Registry value</source>
        <translation>注册表值</translation>
    </message>
    <message>
        <source>Registry rename</source>
        <translation>注册表重命名</translation>
    </message>
    <message>
        <source>File stream</source>
        <translation>文件流</translation>
    </message>
    <message>
        <source>Sysmon configuration</source>
        <translation>Sysmon 配置</translation>
    </message>
    <message>
        <source>Pipe created</source>
        <translation>管道创建</translation>
    </message>
    <message>
        <source>Pipe connected</source>
        <translation>管道连接</translation>
    </message>
    <message>
        <source>WMI filter</source>
        <translation>WMI 筛选器</translation>
    </message>
    <message>
        <source>WMI consumer</source>
        <translation>WMI 使用者</translation>
    </message>
    <message>
        <source>WMI binding</source>
        <translation>WMI 绑定</translation>
    </message>
    <message>
        <source>DNS query</source>
        <translation>DNS 查询</translation>
    </message>
    <message>
        <source>File deletion archived</source>
        <translation>文件删除存档</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Process tampering</source>
        <translation>进程篡改</translation>
    </message>
    <message>
        <source>File deletion</source>
        <translation>文件删除</translation>
    </message>
    <message>
        <source>File blocked</source>
        <translation>文件阻止</translation>
    </message>
    <message>
        <source>File shredding blocked</source>
        <translation>文件粉碎阻止</translation>
    </message>
    <message>
        <source>Executable written</source>
        <translation>可执行文件写入</translation>
    </message>
    <message>
        <source>Sysmon error</source>
        <translation>Sysmon 错误</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>交互式</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Network, clear text</source>
        <translation>网络明文</translation>
    </message>
    <message>
        <source>New credentials</source>
        <translation>新凭据</translation>
    </message>
    <message>
        <source>Remote interactive</source>
        <translation>远程交互式</translation>
    </message>
    <message>
        <source>Cached interactive</source>
        <translation>缓存的交互式</translation>
    </message>
    <message>
        <source>Cached remote interactive</source>
        <translation>缓存的远程交互式</translation>
    </message>
    <message>
        <source>Cached unlock</source>
        <translation>缓存的解锁</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Next authentication method is tried</source>
        <translation>尝试下一种身份验证方法</translation>
    </message>
    <message>
        <source>Unsuccessful</source>
        <translation>不成功</translation>
    </message>
    <message>
        <source>Access violation</source>
        <translation>访问冲突</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>拒绝访问</translation>
    </message>
    <message>
        <source>Object name not found</source>
        <translation>找不到对象名称</translation>
    </message>
    <message>
        <source>No logon server is available</source>
        <translation>没有可用的登录服务器</translation>
    </message>
    <message>
        <source>Account name is not valid</source>
        <translation>帐户名称无效</translation>
    </message>
    <message>
        <source>User name does not exist</source>
        <translation>用户名不存在</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>Password breaks the policy</source>
        <translation>密码不符合策略</translation>
    </message>
    <message>
        <source>Bad user name or password</source>
        <translation>用户名或密码错误</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>帐户限制</translation>
    </message>
    <message>
        <source>Outside of the permitted hours</source>
        <translation>不在允许的登录时间内</translation>
    </message>
    <message>
        <source>Not permitted from this computer</source>
        <translation>不允许从此计算机登录</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>密码已过期</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>帐户已禁用</translation>
    </message>
    <message>
        <source>Name could not be mapped to a SID</source>
        <translation>名称无法映射到 SID</translation>
    </message>
    <message>
        <source>Insufficient resources</source>
        <translation>资源不足</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Server in the wrong state</source>
        <translation>服务器状态不正确</translation>
    </message>
    <message>
        <source>Domain does not exist</source>
        <translation>域不存在</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>Clocks are too far apart</source>
        <translation>时钟相差过大</translation>
    </message>
    <message>
        <source>Logon type not granted</source>
        <translation>未授予登录类型</translation>
    </message>
    <message>
        <source>Log is full</source>
        <translation>日志已满</translation>
    </message>
    <message>
        <source>No trust secret</source>
        <translation>没有信任机密</translation>
    </message>
    <message>
        <source>No trust account</source>
        <translation>没有信任帐户</translation>
    </message>
    <message>
        <source>Trust to the domain failed</source>
        <translation>与域的信任失败</translation>
    </message>
    <message>
        <source>Trust relationship failed</source>
        <translation>信任关系失败</translation>
    </message>
    <message>
        <source>Trust failure</source>
        <translation>信任失败</translation>
    </message>
    <message>
        <source>Netlogon is not started</source>
        <translation>Netlogon 未启动</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>帐户已过期</translation>
    </message>
    <message>
        <source>Possible deadlock</source>
        <translation>可能出现死锁</translation>
    </message>
    <message>
        <source>Interdomain trust account</source>
        <translation>域间信任帐户</translation>
    </message>
    <message>
        <source>Computer account used to log on</source>
        <translation>使用了计算机帐户登录</translation>
    </message>
    <message>
        <source>Server account used to log on</source>
        <translation>使用了服务器帐户登录</translation>
    </message>
    <message>
        <source>Domain trust is inconsistent</source>
        <translation>域信任不一致</translation>
    </message>
    <message>
        <source>Session was deleted</source>
        <translation>会话已删除</translation>
    </message>
    <message>
        <source>Password has to be changed first</source>
        <translation>必须先更改密码</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Domain controller not found</source>
        <translation>找不到域控制器</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>帐户已锁定</translation>
    </message>
    <message>
        <source>Network not reachable</source>
        <translation>无法访问网络</translation>
    </message>
    <message>
        <source>Logon failed unexpectedly</source>
        <translation>登录意外失败</translation>
    </message>
    <message>
        <source>Account has no stored secret</source>
        <translation>帐户没有存储的机密</translation>
    </message>
    <message>
        <source>Wrong PIN of the smart card</source>
        <translation>智能卡 PIN 错误</translation>
    </message>
    <message>
        <source>Downgrade of the authentication was found</source>
        <translation>检测到身份验证降级</translation>
    </message>
    <message>
        <source>Authentication firewall: not permitted</source>
        <translation>身份验证防火墙：不允许</translation>
    </message>
    <message>
        <source>NTLM is blocked</source>
        <translation>NTLM 已被阻止</translation>
    </message>
    <message>
        <source>Client&apos;s entry has expired</source>
        <translation>客户端的条目已过期</translation>
    </message>
    <message>
        <source>Server&apos;s entry has expired</source>
        <translation>服务器的条目已过期</translation>
    </message>
    <message>
        <source>Protocol version not supported</source>
        <translation>不支持该协议版本</translation>
    </message>
    <message>
        <source>Client&apos;s key is of an old master key</source>
        <translation>客户端密钥使用旧的主密钥加密</translation>
    </message>
    <message>
        <source>Server&apos;s key is of an old master key</source>
        <translation>服务器密钥使用旧的主密钥加密</translation>
    </message>
    <message>
        <source>Client (user) not known</source>
        <translation>客户端（用户）未知</translation>
    </message>
    <message>
        <source>Server (service) not known</source>
        <translation>服务器（服务）未知</translation>
    </message>
    <message>
        <source>Several entries of one name</source>
        <translation>同一名称有多个条目</translation>
    </message>
    <message>
        <source>Client or server has no key</source>
        <translation>客户端或服务器没有密钥</translation>
    </message>
    <message>
        <source>Postdating not permitted</source>
        <translation>不允许设置晚于当前的起始时间</translation>
    </message>
    <message>
        <source>Requested start is later than the end</source>
        <translation>请求的开始时间晚于结束时间</translation>
    </message>
    <message>
        <source>Policy forbids the request</source>
        <translation>策略禁止该请求</translation>
    </message>
    <message>
        <source>Option cannot be granted</source>
        <translation>无法满足该选项</translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation>不支持该加密类型</translation>
    </message>
    <message>
        <source>Checksum type not supported</source>
        <translation>不支持该校验和类型</translation>
    </message>
    <message>
        <source>Kind of pre-authentication not supported</source>
        <translation>不支持该预身份验证类型</translation>
    </message>
    <message>
        <source>Transited type not supported</source>
        <translation>不支持该转接类型</translation>
    </message>
    <message>
        <source>Client disabled, expired or locked</source>
        <translation>客户端已禁用、过期或锁定</translation>
    </message>
    <message>
        <source>Service&apos;s credentials revoked</source>
        <translation>服务的凭据已吊销</translation>
    </message>
    <message>
        <source>Ticket-granting ticket revoked</source>
        <translation>票证授予票证已吊销</translation>
    </message>
    <message>
        <source>Client not valid yet</source>
        <translation>客户端尚未生效</translation>
    </message>
    <message>
        <source>Service not valid yet</source>
        <translation>服务尚未生效</translation>
    </message>
    <message>
        <source>Wrong password (pre-authentication failed)</source>
        <translation>密码错误（预身份验证失败）</translation>
    </message>
    <message>
        <source>Pre-authentication required</source>
        <translation>需要预身份验证</translation>
    </message>
    <message>
        <source>Ticket is of another server</source>
        <translation>票证属于另一台服务器</translation>
    </message>
    <message>
        <source>User-to-user only</source>
        <translation>仅限用户到用户</translation>
    </message>
    <message>
        <source>Transited path refused</source>
        <translation>转接路径被拒绝</translation>
    </message>
    <message>
        <source>Service not available</source>
        <translation>服务不可用</translation>
    </message>
    <message>
        <source>Integrity check failed</source>
        <translation>完整性检查失败</translation>
    </message>
    <message>
        <source>Ticket expired</source>
        <translation>票证已过期</translation>
    </message>
    <message>
        <source>Ticket not valid yet</source>
        <translation>票证尚未生效</translation>
    </message>
    <message>
        <source>Request was replayed</source>
        <translation>请求被重播</translation>
    </message>
    <message>
        <source>Ticket is not for us</source>
        <translation>票证不是颁发给本方的</translation>
    </message>
    <message>
        <source>Ticket and authenticator do not match</source>
        <translation>票证与验证器不匹配</translation>
    </message>
    <message>
        <source>Network address does not match</source>
        <translation>网络地址不匹配</translation>
    </message>
    <message>
        <source>Protocol version does not match</source>
        <translation>协议版本不匹配</translation>
    </message>
    <message>
        <source>Wrong message type</source>
        <translation>消息类型错误</translation>
    </message>
    <message>
        <source>Message was modified</source>
        <translation>消息已被修改</translation>
    </message>
    <message>
        <source>Message out of order</source>
        <translation>消息顺序错误</translation>
    </message>
    <message>
        <source>Key version not available</source>
        <translation>密钥版本不可用</translation>
    </message>
    <message>
        <source>Service key not available</source>
        <translation>服务密钥不可用</translation>
    </message>
    <message>
        <source>Mutual authentication failed</source>
        <translation>相互身份验证失败</translation>
    </message>
    <message>
        <source>Wrong direction of the message</source>
        <translation>消息方向错误</translation>
    </message>
    <message>
        <source>Other authentication method required</source>
        <translation>需要其他身份验证方法</translation>
    </message>
    <message>
        <source>Wrong sequence number</source>
        <translation>序列号错误</translation>
    </message>
    <message>
        <source>Unfit checksum type</source>
        <translation>校验和类型不合适</translation>
    </message>
    <message>
        <source>Transited path not acceptable</source>
        <translation>转接路径不可接受</translation>
    </message>
    <message>
        <source>Answer too large for UDP</source>
        <translation>应答对 UDP 来说过大</translation>
    </message>
    <message>
        <source>Generic error</source>
        <translation>一般错误</translation>
    </message>
    <message>
        <source>Field too long</source>
        <translation>字段过长</translation>
    </message>
    <message>
        <source>Client&apos;s certificate is not trusted</source>
        <translation>客户端的证书不受信任</translation>
    </message>
    <message>
        <source>Domain controller&apos;s certificate is not trusted</source>
        <translation>域控制器的证书不受信任</translation>
    </message>
    <message>
        <source>Signature not valid</source>
        <translation>签名无效</translation>
    </message>
    <message>
        <source>Stronger key needed</source>
        <translation>需要更强的密钥</translation>
    </message>
    <message>
        <source>Certificate does not fit</source>
        <translation>证书不匹配</translation>
    </message>
    <message>
        <source>No ticket-granting ticket</source>
        <translation>没有票证授予票证</translation>
    </message>
    <message>
        <source>Wrong realm</source>
        <translation>领域错误</translation>
    </message>
    <message>
        <source>DES-CBC-CRC, weak</source>
        <translation>DES-CBC-CRC，弱</translation>
    </message>
    <message>
        <source>DES-CBC-MD4, weak</source>
        <translation>DES-CBC-MD4，弱</translation>
    </message>
    <message>
        <source>DES-CBC-MD5, weak</source>
        <translation>DES-CBC-MD5，弱</translation>
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
        <translation>RC4-HMAC，弱</translation>
    </message>
    <message>
        <source>RC4-HMAC-EXP, weak</source>
        <translation>RC4-HMAC-EXP，弱</translation>
    </message>
    <message>
        <source>None (request failed)</source>
        <translation>无（请求失败）</translation>
    </message>
    <message>
        <source>forwardable</source>
        <translation>可转发</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>已转发</translation>
    </message>
    <message>
        <source>proxiable</source>
        <translation>可代理</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>allow postdate</source>
        <translation>允许延后生效</translation>
    </message>
    <message>
        <source>postdated</source>
        <translation>延后生效</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>renewable</source>
        <translation>可续订</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>pre-authenticated</source>
        <translation>已预身份验证</translation>
    </message>
    <message>
        <source>opt hardware authentication</source>
        <translation>可选硬件身份验证</translation>
    </message>
    <message>
        <source>transit checked</source>
        <translation>已检查转接</translation>
    </message>
    <message>
        <source>ok as delegate</source>
        <translation>可作为委派</translation>
    </message>
    <message>
        <source>constrained delegation</source>
        <translation>约束委派</translation>
    </message>
    <message>
        <source>canonicalize</source>
        <translation>规范化</translation>
    </message>
    <message>
        <source>no transit check</source>
        <translation>不检查转接</translation>
    </message>
    <message>
        <source>renewable accepted</source>
        <translation>接受可续订</translation>
    </message>
    <message>
        <source>encrypt in session key</source>
        <translation>用会话密钥加密</translation>
    </message>
    <message>
        <source>renew</source>
        <translation>续订</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>None (not required)</source>
        <translation>无（不要求）</translation>
    </message>
    <message>
        <source>Encrypted time stamp</source>
        <translation>加密的时间戳</translation>
    </message>
    <message>
        <source>Encryption types</source>
        <translation>加密类型</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>智能卡</translation>
    </message>
    <message>
        <source>Smart card request</source>
        <translation>智能卡请求</translation>
    </message>
    <message>
        <source>Smart card answer</source>
        <translation>智能卡应答</translation>
    </message>
    <message>
        <source>Encryption types, new form</source>
        <translation>加密类型，新格式</translation>
    </message>
    <message>
        <source>Service referral</source>
        <translation>服务引用</translation>
    </message>
    <message>
        <source>Kerberos armouring (FAST)</source>
        <translation>Kerberos 保护 (FAST)</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>read permissions</source>
        <translation>读取权限</translation>
    </message>
    <message>
        <source>change permissions</source>
        <translation>更改权限</translation>
    </message>
    <message>
        <source>take ownership</source>
        <translation>取得所有权</translation>
    </message>
    <message>
        <source>synchronize</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>system ACL</source>
        <translation>系统 ACL</translation>
    </message>
    <message>
        <source>maximum allowed</source>
        <translation>允许的最大权限</translation>
    </message>
    <message>
        <source>generic all</source>
        <translation>通用全部</translation>
    </message>
    <message>
        <source>generic execute</source>
        <translation>通用执行</translation>
    </message>
    <message>
        <source>generic write</source>
        <translation>通用写入</translation>
    </message>
    <message>
        <source>generic read</source>
        <translation>通用读取</translation>
    </message>
    <message>
        <source>full control</source>
        <translation>完全控制</translation>
    </message>
    <message>
        <source>read data or list folder</source>
        <translation>读取数据或列出文件夹</translation>
    </message>
    <message>
        <source>write data or add file</source>
        <translation>写入数据或添加文件</translation>
    </message>
    <message>
        <source>append data or add subfolder</source>
        <translation>附加数据或添加子文件夹</translation>
    </message>
    <message>
        <source>read extended attributes</source>
        <translation>读取扩展属性</translation>
    </message>
    <message>
        <source>write extended attributes</source>
        <translation>写入扩展属性</translation>
    </message>
    <message>
        <source>execute or traverse</source>
        <translation>执行或遍历</translation>
    </message>
    <message>
        <source>delete children</source>
        <translation>删除子文件夹及文件</translation>
    </message>
    <message>
        <source>read attributes</source>
        <translation>读取属性</translation>
    </message>
    <message>
        <source>write attributes</source>
        <translation>写入属性</translation>
    </message>
    <message>
        <source>query value</source>
        <translation>查询数值</translation>
    </message>
    <message>
        <source>set value</source>
        <translation>设置数值</translation>
    </message>
    <message>
        <source>create subkey</source>
        <translation>创建子项</translation>
    </message>
    <message>
        <source>enumerate subkeys</source>
        <translation>枚举子项</translation>
    </message>
    <message>
        <source>notify of changes</source>
        <translation>通知更改</translation>
    </message>
    <message>
        <source>create link</source>
        <translation>创建链接</translation>
    </message>
    <message>
        <source>nearly full control</source>
        <translation>近乎完全控制</translation>
    </message>
    <message>
        <source>terminate</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>create thread</source>
        <translation>创建线程</translation>
    </message>
    <message>
        <source>set session</source>
        <translation>设置会话</translation>
    </message>
    <message>
        <source>memory operations</source>
        <translation>内存操作</translation>
    </message>
    <message>
        <source>read memory</source>
        <translation>读取内存</translation>
    </message>
    <message>
        <source>write memory</source>
        <translation>写入内存</translation>
    </message>
    <message>
        <source>duplicate handles</source>
        <translation>复制句柄</translation>
    </message>
    <message>
        <source>create process</source>
        <translation>创建进程</translation>
    </message>
    <message>
        <source>set quota</source>
        <translation>设置配额</translation>
    </message>
    <message>
        <source>set information</source>
        <translation>设置信息</translation>
    </message>
    <message>
        <source>query information</source>
        <translation>查询信息</translation>
    </message>
    <message>
        <source>suspend or resume</source>
        <translation>挂起或恢复</translation>
    </message>
    <message>
        <source>query limited information</source>
        <translation>查询有限信息</translation>
    </message>
    <message>
        <source>set limited information</source>
        <translation>设置有限信息</translation>
    </message>
    <message>
        <source>create child</source>
        <translation>创建子对象</translation>
    </message>
    <message>
        <source>delete child</source>
        <translation>删除子对象</translation>
    </message>
    <message>
        <source>list contents</source>
        <translation>列出内容</translation>
    </message>
    <message>
        <source>write self</source>
        <translation>写入自身</translation>
    </message>
    <message>
        <source>read property</source>
        <translation>读取属性</translation>
    </message>
    <message>
        <source>write property</source>
        <translation>写入属性</translation>
    </message>
    <message>
        <source>delete tree</source>
        <translation>删除子树</translation>
    </message>
    <message>
        <source>list object</source>
        <translation>列出对象</translation>
    </message>
    <message>
        <source>control access (extended right)</source>
        <translation>控制访问（扩展权限）</translation>
    </message>
    <message>
        <source>Kernel driver</source>
        <translation>内核驱动程序</translation>
    </message>
    <message>
        <source>File system driver</source>
        <translation>文件系统驱动程序</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Recognizer driver</source>
        <translation>识别器驱动程序</translation>
    </message>
    <message>
        <source>Own process</source>
        <translation>独立进程</translation>
    </message>
    <message>
        <source>Shared process</source>
        <translation>共享进程</translation>
    </message>
    <message>
        <source>User&apos;s own process</source>
        <translation>用户的独立进程</translation>
    </message>
    <message>
        <source>User&apos;s shared process</source>
        <translation>用户的共享进程</translation>
    </message>
    <message>
        <source>Own process, interactive</source>
        <translation>独立进程，交互式</translation>
    </message>
    <message>
        <source>Shared process, interactive</source>
        <translation>共享进程，交互式</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>禁用</translation>
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
        <translation>网络名称无效</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Query not understood</source>
        <translation>无法理解查询</translation>
    </message>
    <message>
        <source>Server failure</source>
        <translation>服务器故障</translation>
    </message>
    <message>
        <source>Name does not exist</source>
        <translation>名称不存在</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>未实现</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>No records of this type</source>
        <translation>没有此类型的记录</translation>
    </message>
    <message>
        <source>Bad packet</source>
        <translation>数据包错误</translation>
    </message>
    <message>
        <source>Record does not exist</source>
        <translation>记录不存在</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>找不到主机</translation>
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
        <translation>没有更多信息</translation>
    </message>
    <message>
        <source>Disconnected by a tool or administrator</source>
        <translation>被工具或管理员断开</translation>
    </message>
    <message>
        <source>Logged off by a tool or administrator</source>
        <translation>被工具或管理员注销</translation>
    </message>
    <message>
        <source>Idle for too long</source>
        <translation>空闲过久</translation>
    </message>
    <message>
        <source>Session lasted too long</source>
        <translation>会话持续过久</translation>
    </message>
    <message>
        <source>Replaced by another connection</source>
        <translation>被另一个连接取代</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Server denied the connection</source>
        <translation>服务器拒绝连接</translation>
    </message>
    <message>
        <source>User lacks the right</source>
        <translation>用户权限不足</translation>
    </message>
    <message>
        <source>Fresh credentials are needed</source>
        <translation>需要新的凭据</translation>
    </message>
    <message>
        <source>Disconnected by the user</source>
        <translation>被用户断开</translation>
    </message>
    <message>
        <source>Logged off by the user</source>
        <translation>被用户注销</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>冷启动</translation>
    </message>
    <message>
        <source>Fast startup</source>
        <translation>快速启动</translation>
    </message>
    <message>
        <source>Resumed from hibernation</source>
        <translation>从休眠恢复</translation>
    </message>
    <message>
        <source>Button or lid</source>
        <translation>按钮或上盖</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>System idle</source>
        <translation>系统空闲</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>User defined</source>
        <translation>用户定义</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>无操作</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>Incorrect function or unknown failure</source>
        <translation>函数不正确或未知故障</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>Stopped by the user</source>
        <translation>被用户停止</translation>
    </message>
    <message>
        <source>An instance runs already</source>
        <translation>已有实例在运行</translation>
    </message>
    <message>
        <source>No user is logged on</source>
        <translation>没有用户登录</translation>
    </message>
    <message>
        <source>Refused by the administrator&apos;s conditions</source>
        <translation>因管理员设定的条件被拒绝</translation>
    </message>
    <message>
        <source>Ended by Ctrl+C</source>
        <translation>被 Ctrl+C 结束</translation>
    </message>
    <message>
        <source>Path not found</source>
        <translation>找不到路径</translation>
    </message>
    <message>
        <source>Module not found</source>
        <translation>找不到模块</translation>
    </message>
    <message>
        <source>Procedure not found</source>
        <translation>找不到过程</translation>
    </message>
    <message>
        <source>Not a valid program</source>
        <translation>不是有效的程序</translation>
    </message>
    <message>
        <source>Did not answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>Service database is locked</source>
        <translation>服务数据库已锁定</translation>
    </message>
    <message>
        <source>Runs already</source>
        <translation>已在运行</translation>
    </message>
    <message>
        <source>Service does not exist</source>
        <translation>服务不存在</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Error of the service&apos;s own</source>
        <translation>服务特定错误</translation>
    </message>
    <message>
        <source>Process ended unexpectedly</source>
        <translation>进程意外终止</translation>
    </message>
    <message>
        <source>A service that it depends on failed</source>
        <translation>所依赖的服务失败</translation>
    </message>
    <message>
        <source>Logon failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Hung while starting</source>
        <translation>启动时挂起</translation>
    </message>
    <message>
        <source>Marked for deletion</source>
        <translation>已标记为删除</translation>
    </message>
    <message>
        <source>Dependency does not exist</source>
        <translation>依赖项不存在</translation>
    </message>
    <message>
        <source>Account differs from that of other services</source>
        <translation>帐户与其他服务的不同</translation>
    </message>
    <message>
        <source>System is shutting down</source>
        <translation>系统正在关闭</translation>
    </message>
    <message>
        <source>Driver blocked</source>
        <translation>驱动程序被阻止</translation>
    </message>
    <message>
        <source>RPC server not available</source>
        <translation>RPC 服务器不可用</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Console logon</source>
        <translation>控制台登录</translation>
    </message>
    <message>
        <source>Creator owner</source>
        <translation>创建者所有者</translation>
    </message>
    <message>
        <source>Creator group</source>
        <translation>创建者组</translation>
    </message>
    <message>
        <source>Owner rights</source>
        <translation>所有者权限</translation>
    </message>
    <message>
        <source>Dialup</source>
        <translation>拨号</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>域控制器</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>Authenticated users</source>
        <translation>经过身份验证的用户</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Terminal server users</source>
        <translation>终端服务器用户</translation>
    </message>
    <message>
        <source>Remote interactive logon</source>
        <translation>远程交互式登录</translation>
    </message>
    <message>
        <source>This organization</source>
        <translation>本组织</translation>
    </message>
    <message>
        <source>IIS</source>
        <translation>IIS</translation>
    </message>
    <message>
        <source>Local System</source>
        <translation>本地系统</translation>
    </message>
    <message>
        <source>Local Service</source>
        <translation>本地服务</translation>
    </message>
    <message>
        <source>Network Service</source>
        <translation>网络服务</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>来宾</translation>
    </message>
    <message>
        <source>Power users</source>
        <translation>高级用户</translation>
    </message>
    <message>
        <source>Account operators</source>
        <translation>帐户操作员</translation>
    </message>
    <message>
        <source>Server operators</source>
        <translation>服务器操作员</translation>
    </message>
    <message>
        <source>Print operators</source>
        <translation>打印操作员</translation>
    </message>
    <message>
        <source>Backup operators</source>
        <translation>备份操作员</translation>
    </message>
    <message>
        <source>Replicators</source>
        <translation>复制员</translation>
    </message>
    <message>
        <source>Pre-Windows 2000 access</source>
        <translation>Windows 2000 以前版本兼容访问</translation>
    </message>
    <message>
        <source>Remote desktop users</source>
        <translation>远程桌面用户</translation>
    </message>
    <message>
        <source>Network configuration operators</source>
        <translation>网络配置操作员</translation>
    </message>
    <message>
        <source>Incoming forest trust builders</source>
        <translation>传入林信任创建者</translation>
    </message>
    <message>
        <source>Performance monitor users</source>
        <translation>性能监视器用户</translation>
    </message>
    <message>
        <source>Performance log users</source>
        <translation>性能日志用户</translation>
    </message>
    <message>
        <source>Windows authorization access</source>
        <translation>Windows 授权访问</translation>
    </message>
    <message>
        <source>Terminal server license servers</source>
        <translation>终端服务器许可证服务器</translation>
    </message>
    <message>
        <source>Distributed COM users</source>
        <translation>分布式 COM 用户</translation>
    </message>
    <message>
        <source>IIS users</source>
        <translation>IIS 用户</translation>
    </message>
    <message>
        <source>Cryptographic operators</source>
        <translation>加密操作员</translation>
    </message>
    <message>
        <source>Event log readers</source>
        <translation>事件日志读取者</translation>
    </message>
    <message>
        <source>Certificate service DCOM access</source>
        <translation>证书服务 DCOM 访问</translation>
    </message>
    <message>
        <source>RDS remote access servers</source>
        <translation>RDS 远程访问服务器</translation>
    </message>
    <message>
        <source>RDS endpoint servers</source>
        <translation>RDS 终结点服务器</translation>
    </message>
    <message>
        <source>RDS management servers</source>
        <translation>RDS 管理服务器</translation>
    </message>
    <message>
        <source>Hyper-V administrators</source>
        <translation>Hyper-V 管理员</translation>
    </message>
    <message>
        <source>Access control assistance operators</source>
        <translation>访问控制协助操作员</translation>
    </message>
    <message>
        <source>Remote management users</source>
        <translation>远程管理用户</translation>
    </message>
    <message>
        <source>NTLM authentication</source>
        <translation>NTLM 身份验证</translation>
    </message>
    <message>
        <source>SChannel authentication</source>
        <translation>SChannel 身份验证</translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation>摘要式身份验证</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>所有服务</translation>
    </message>
    <message>
        <source>Window manager group</source>
        <translation>窗口管理器组</translation>
    </message>
    <message>
        <source>Local account</source>
        <translation>本地帐户</translation>
    </message>
    <message>
        <source>Local account and administrator</source>
        <translation>本地帐户和管理员</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>其他组织</translation>
    </message>
    <message>
        <source>All app packages</source>
        <translation>所有应用包</translation>
    </message>
    <message>
        <source>Untrusted integrity</source>
        <translation>不受信任的完整性</translation>
    </message>
    <message>
        <source>Low integrity</source>
        <translation>低完整性</translation>
    </message>
    <message>
        <source>Medium integrity</source>
        <translation>中完整性</translation>
    </message>
    <message>
        <source>Medium plus integrity</source>
        <translation>中高完整性</translation>
    </message>
    <message>
        <source>High integrity</source>
        <translation>高完整性</translation>
    </message>
    <message>
        <source>Protected process</source>
        <translation>受保护的进程</translation>
    </message>
    <message>
        <source>Identity asserted by the authority</source>
        <translation>身份验证机构声明的身份</translation>
    </message>
    <message>
        <source>Identity asserted by a service</source>
        <translation>服务声明的身份</translation>
    </message>
    <message>
        <source>Enterprise read-only domain controllers</source>
        <translation>企业只读域控制器</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>来宾</translation>
    </message>
    <message>
        <source>krbtgt</source>
        <translation>krbtgt</translation>
    </message>
    <message>
        <source>Default account</source>
        <translation>默认帐户</translation>
    </message>
    <message>
        <source>WDAG utility account</source>
        <translation>WDAG 实用工具帐户</translation>
    </message>
    <message>
        <source>Domain admins</source>
        <translation>域管理员</translation>
    </message>
    <message>
        <source>Domain users</source>
        <translation>域用户</translation>
    </message>
    <message>
        <source>Domain guests</source>
        <translation>域来宾</translation>
    </message>
    <message>
        <source>Domain computers</source>
        <translation>域计算机</translation>
    </message>
    <message>
        <source>Certificate publishers</source>
        <translation>证书发布者</translation>
    </message>
    <message>
        <source>Schema admins</source>
        <translation>架构管理员</translation>
    </message>
    <message>
        <source>Enterprise admins</source>
        <translation>企业管理员</translation>
    </message>
    <message>
        <source>Group policy creator owners</source>
        <translation>组策略创建者所有者</translation>
    </message>
    <message>
        <source>Read-only domain controllers</source>
        <translation>只读域控制器</translation>
    </message>
    <message>
        <source>Cloneable domain controllers</source>
        <translation>可克隆的域控制器</translation>
    </message>
    <message>
        <source>Protected users</source>
        <translation>受保护的用户</translation>
    </message>
    <message>
        <source>Key admins</source>
        <translation>密钥管理员</translation>
    </message>
    <message>
        <source>Enterprise key admins</source>
        <translation>企业密钥管理员</translation>
    </message>
    <message>
        <source>RAS and IAS servers</source>
        <translation>RAS 和 IAS 服务器</translation>
    </message>
    <message>
        <source>Allowed RODC password replication</source>
        <translation>允许的 RODC 密码复制</translation>
    </message>
    <message>
        <source>Denied RODC password replication</source>
        <translation>拒绝的 RODC 密码复制</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>委派</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
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
        <translation>新建值</translation>
    </message>
    <message>
        <source>Value changed</source>
        <translation>值已更改</translation>
    </message>
    <message>
        <source>Value deleted</source>
        <translation>值已删除</translation>
    </message>
    <message>
        <source>Default: no split token</source>
        <translation>默认：未拆分令牌</translation>
    </message>
    <message>
        <source>Full: elevated</source>
        <translation>完全：已提升</translation>
    </message>
    <message>
        <source>Limited: not elevated</source>
        <translation>受限：未提升</translation>
    </message>
    <message>
        <source>account enabled</source>
        <translation>帐户已启用</translation>
    </message>
    <message>
        <source>password required</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>帐户已禁用</translation>
    </message>
    <message>
        <source>password not required</source>
        <translation>不需要密码</translation>
    </message>
    <message>
        <source>normal account</source>
        <translation>普通帐户</translation>
    </message>
    <message>
        <source>password never expires</source>
        <translation>密码永不过期</translation>
    </message>
    <message>
        <source>Error while logging on</source>
        <translation>登录时出错</translation>
    </message>
    <message>
        <source>Netlogon is not running</source>
        <translation>Netlogon 未运行</translation>
    </message>
    <message>
        <source>Not permitted at this computer</source>
        <translation>不允许在此计算机上登录</translation>
    </message>
    <message>
        <source>Unknown user name or bad password</source>
        <translation>未知的用户名或错误的密码</translation>
    </message>
    <message>
        <source>set termination port</source>
        <translation>设置终止端口</translation>
    </message>
    <message>
        <source>control access</source>
        <translation>控制访问</translation>
    </message>
    <message>
        <source>success removed</source>
        <translation>已删除成功</translation>
    </message>
    <message>
        <source>success added</source>
        <translation>已添加成功</translation>
    </message>
    <message>
        <source>failure removed</source>
        <translation>已删除失败</translation>
    </message>
    <message>
        <source>failure added</source>
        <translation>已添加失败</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>入站</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>出站</translation>
    </message>
</context>
<context>
    <name>sightglass::EventsPage</name>
    <message>
        <source>Event details</source>
        <translation>事件详细信息</translation>
    </message>
    <message>
        <source>Pins and tickets</source>
        <translation>固定项与工单</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Groups of events</source>
        <translation>事件分组</translation>
    </message>
    <message>
        <source>Double-click a group, or press Enter, to see its events alone.</source>
        <translation>双击某个分组或按 Enter，可单独查看其事件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s), the largest are shown</source>
        <translation>
            <numerusform>%Ln 个分组，显示最大的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 个分组</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter hid this event and was cleared; Ctrl+Z brings it back.</source>
        <translation>筛选隐藏了此事件，因此已清除；按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>This event was dismissed; dismissed events are shown now.</source>
        <translation>此事件已被忽略；现在显示已忽略的事件。</translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation>没有符合筛选的事件</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>Remove a chip above, or take the last step back with Ctrl+Z.</source>
        <translation>移除上方的某个筛选条件，或按 Ctrl+Z 撤销上一步。</translation>
    </message>
    <message>
        <source>Drop log files on the window, or choose File &gt; Open files.</source>
        <translation>将日志文件拖放到窗口，或选择“文件”&gt;“打开文件”。</translation>
    </message>
    <message>
        <source>Columns as they fit</source>
        <translation>自动调整列宽</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>Records, as in the log</source>
        <translation>日志中的原样记录</translation>
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
        <translation>Markdown 表格</translation>
    </message>
    <message>
        <source>&amp;Export selection…</source>
        <translation>导出所选内容(&amp;E)…</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>All but %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>Only event ID %1 of %2</source>
        <translation>仅 %2 的事件 ID %1</translation>
    </message>
    <message>
        <source>Only the source %1</source>
        <translation>仅来源 %1</translation>
    </message>
    <message>
        <source>All but the source %1</source>
        <translation>排除来源 %1</translation>
    </message>
    <message>
        <source>Only the computer %1</source>
        <translation>仅计算机 %1</translation>
    </message>
    <message>
        <source>Only the log %1</source>
        <translation>仅日志 %1</translation>
    </message>
    <message>
        <source>One minute around this event</source>
        <translation>此事件前后一分钟</translation>
    </message>
    <message>
        <source>Five minutes around this event</source>
        <translation>此事件前后五分钟</translation>
    </message>
    <message>
        <source>One hour around this event</source>
        <translation>此事件前后一小时</translation>
    </message>
    <message>
        <source>All but %1 %2</source>
        <translation>排除 %1 %2</translation>
    </message>
    <message>
        <source>Only %1 %2</source>
        <translation>仅 %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection were copied.</source>
        <translation>
            <numerusform>已复制所选内容的前 %Ln 个事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 个事件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ExportActions</name>
    <message>
        <source>CSV, for spreadsheets and programs (*.csv)</source>
        <translation>CSV，用于电子表格和程序 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON, one event a line (*.ndjson)</source>
        <translation>JSON，每行一个事件 (*.ndjson)</translation>
    </message>
    <message>
        <source>JSON, one array (*.json)</source>
        <translation>JSON，单个数组 (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Plain lines, as in the log (*.txt)</source>
        <translation>纯文本行，与日志相同 (*.txt)</translation>
    </message>
    <message>
        <source>There are no events to export.</source>
        <translation>没有可导出的事件。</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln event(s)</source>
        <translation>
            <numerusform>导出 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>The export to %1 was cancelled; no file was written.</source>
        <translation>导出到 %1 已取消；未写入文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个事件写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded: %1</source>
        <translation>
            <numerusform>%Ln 个无法解码：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Logs were still being read or searched: these are the events found until then.</source>
        <translation>当时日志仍在读取或搜索：以下是截至那时找到的事件。</translation>
    </message>
</context>
<context>
    <name>sightglass::Exporting</name>
    <message>
        <source>it is open as a log and would be lost</source>
        <translation>它已作为日志打开，写入会使其丢失</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>导出到 %1</translation>
    </message>
</context>
<context>
    <name>sightglass::FeedModel</name>
    <message>
        <source>Cannot be followed</source>
        <translation>无法跟踪</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Cannot be stored</source>
        <translation>无法存储</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>正在追赶</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>正在跟踪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) since the start.</source>
        <translation>
            <numerusform>启动以来轮转了 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older events are not shown any more; they are in the history.</source>
        <translation>较早的 %1 个事件不再显示；可在历史记录中查看。</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>每秒 %1 个事件</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Last two minutes</source>
        <translation>最近两分钟</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>暂停期间</translation>
    </message>
    <message>
        <source>Its new events are pushed to %1.</source>
        <translation>其新事件会推送到 %1。</translation>
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
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>sightglass::FieldNameModel</name>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>事件 ID</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Known of all events</source>
        <translation>所有事件均有</translation>
    </message>
    <message>
        <source>%1: in %2 % of the records looked at</source>
        <translation>%1：见于所查记录的 %2 %</translation>
    </message>
</context>
<context>
    <name>sightglass::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Shows all events again</source>
        <translation>重新显示所有事件</translation>
    </message>
    <message>
        <source>%1
Click to remove this filter.</source>
        <translation>%1
单击可移除此筛选条件。</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>移除筛选条件 %1</translation>
    </message>
    <message>
        <source>%1 of %2 events:</source>
        <translation>%1 / %2 个事件：</translation>
    </message>
    <message>
        <source>no severity</source>
        <translation>无严重性</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>审核成功</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>审核失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed hidden</source>
        <translation>
            <numerusform>已隐藏 %Ln 个忽略的事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln 个日志</numerusform>
        </translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>日志：%1</translation>
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
        <translation>在这些事件中查找：短语或 /正则表达式/</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter, Shift+F3)</source>
        <translation>上一个匹配项 (Shift+Enter, Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next hit (Enter, F3)</source>
        <translation>下一个匹配项 (Enter, F3)</translation>
    </message>
    <message>
        <source>Keep marked</source>
        <translation>保持高亮</translation>
    </message>
    <message>
        <source>Makes a highlighter of it, which stays when this bar is closed</source>
        <translation>将其设为高亮规则，关闭此栏后依然有效</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on from the end</source>
        <translation>已从末尾继续</translation>
    </message>
    <message>
        <source>on from the top</source>
        <translation>已从开头继续</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>第 %1 个，目前共 %2 个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the hit, number of hits</comment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 hits so far</source>
        <translation>目前 %1 个匹配项</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 个匹配项</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>sightglass::FindTools</name>
    <message>
        <source>Highlight &quot;%1&quot;</source>
        <translation>高亮“%1”</translation>
    </message>
    <message>
        <source>Find &quot;%1&quot;</source>
        <translation>查找“%1”</translation>
    </message>
    <message>
        <source>Highlighters…</source>
        <translation>高亮规则…</translation>
    </message>
</context>
<context>
    <name>sightglass::FindingModel</name>
    <message>
        <source>%1: %2</source>
        <comment>finding: accounts or addresses</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>ATT&amp;CK</source>
        <translation>ATT&amp;CK</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation>首次 (%1)</translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation>末次 (%1)</translation>
    </message>
</context>
<context>
    <name>sightglass::FlowMemory</name>
    <message>
        <source>The history does not keep what was found: %1</source>
        <translation>历史记录无法保存发现的内容：%1</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>无法读取历史记录：%1</translation>
    </message>
</context>
<context>
    <name>sightglass::FlowPage</name>
    <message>
        <source>These logs, or all that were ever read</source>
        <translation>这些日志，或所有曾读取过的日志</translation>
    </message>
    <message>
        <source>These &amp;logs</source>
        <translation>这些日志(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;ver seen</source>
        <translation>全部历史(&amp;V)</translation>
    </message>
    <message>
        <source>All that the history keeps of this and earlier logs, each event once</source>
        <translation>历史记录中保存的此日志及以往日志的全部内容，每个事件一次</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>导出 CSV(&amp;X)…</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>the search was stopped</source>
        <translation>搜索已停止</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>仅：%1</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>全部显示(&amp;W)</translation>
    </message>
    <message>
        <source>Writes the rows that a table shows, in its order, for spreadsheets</source>
        <translation>按表格中的顺序写出所显示的行，供电子表格使用</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <comment>table, number of its rows</comment>
        <translation>%1 (%2)…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)…</source>
        <comment>table, number of the rows shown, of all</comment>
        <translation>%1 (%2 / %3)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved as %1.</source>
        <translation>
            <numerusform>已将 %Ln 行保存为 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) saved as %2.</source>
        <translation>
            <numerusform>已将 %Ln 行中的 %1 行保存为 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::FlowText</name>
    <message>
        <source>Allowed with threat</source>
        <translation>带威胁放行</translation>
    </message>
    <message>
        <source>Blocked threat</source>
        <translation>已阻止威胁</translation>
    </message>
    <message>
        <source>Cautioned</source>
        <translation>已警示</translation>
    </message>
    <message>
        <source>Blocked by policy</source>
        <translation>被策略阻止</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Folder removed</source>
        <translation>删除文件夹</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Failed login</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Notable</source>
        <translation>值得注意</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>攻击</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>已检测到</translation>
    </message>
</context>
<context>
    <name>sightglass::Format</name>
    <message>
        <source>Windows event log</source>
        <translation>Windows 事件日志</translation>
    </message>
    <message>
        <source>CSV with a header</source>
        <translation>带表头的 CSV</translation>
    </message>
    <message>
        <source>W3C extended (IIS)</source>
        <translation>W3C 扩展格式 (IIS)</translation>
    </message>
    <message>
        <source>Zeek</source>
        <translation>Zeek</translation>
    </message>
    <message>
        <source>sftpgo transfer log</source>
        <translation>sftpgo 传输日志</translation>
    </message>
    <message>
        <source>systemd journal (JSON)</source>
        <translation>systemd 日志 (JSON)</translation>
    </message>
    <message>
        <source>Zscaler feed (JSON)</source>
        <translation>Zscaler 源 (JSON)</translation>
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
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>logfmt</source>
        <translation>logfmt</translation>
    </message>
    <message>
        <source>Zscaler feed (tabs)</source>
        <translation>Zscaler 源（制表符）</translation>
    </message>
    <message>
        <source>Zscaler feed (^^)</source>
        <translation>Zscaler 源 (^^)</translation>
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
        <translation>纯文本</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>JSON 文档</translation>
    </message>
    <message>
        <source>Windows events (XML)</source>
        <translation>Windows 事件 (XML)</translation>
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
        <translation>systemd 日志（导出）</translation>
    </message>
    <message>
        <source>syslog</source>
        <translation>syslog</translation>
    </message>
    <message>
        <source>Web access log (Apache, nginx)</source>
        <translation>Web 访问日志 (Apache, nginx)</translation>
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
        <translation>Apache 错误日志</translation>
    </message>
    <message>
        <source>Atlassian access log</source>
        <translation>Atlassian 访问日志</translation>
    </message>
    <message>
        <source>Linux audit</source>
        <translation>Linux 审计</translation>
    </message>
    <message>
        <source>AWS CloudFront without its header</source>
        <translation>无标头的 AWS CloudFront</translation>
    </message>
    <message>
        <source>AWS load balancer</source>
        <translation>AWS 负载均衡器</translation>
    </message>
    <message>
        <source>AWS S3 access log</source>
        <translation>AWS S3 访问日志</translation>
    </message>
    <message>
        <source>Blue Gene/L RAS</source>
        <translation>Blue Gene/L RAS</translation>
    </message>
    <message>
        <source>WiX installer (Burn)</source>
        <translation>WiX 安装程序 (Burn)</translation>
    </message>
    <message>
        <source>Lines with a time of day</source>
        <translation>带时刻的行</translation>
    </message>
    <message>
        <source>Kubernetes container (CRI)</source>
        <translation>Kubernetes 容器 (CRI)</translation>
    </message>
    <message>
        <source>Kernel ring buffer (dmesg)</source>
        <translation>内核环形缓冲区 (dmesg)</translation>
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
        <translation>Go 日志</translation>
    </message>
    <message>
        <source>Hadoop and other log4j</source>
        <translation>Hadoop 及其他 log4j</translation>
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
        <translation>HPC 集群事件</translation>
    </message>
    <message>
        <source>IIS native log</source>
        <translation>IIS 原生日志</translation>
    </message>
    <message>
        <source>iOS lockdownd</source>
        <translation>iOS lockdownd</translation>
    </message>
    <message>
        <source>Java garbage collection</source>
        <translation>Java 垃圾回收</translation>
    </message>
    <message>
        <source>Lines that begin with a level</source>
        <translation>以级别开头的行</translation>
    </message>
    <message>
        <source>log4j, logback, java.util.logging</source>
        <translation>log4j, logback, java.util.logging</translation>
    </message>
    <message>
        <source>macOS system log</source>
        <translation>macOS 系统日志</translation>
    </message>
    <message>
        <source>MySQL, MariaDB error and general log</source>
        <translation>MySQL、MariaDB 错误日志和通用日志</translation>
    </message>
    <message>
        <source>nginx error log</source>
        <translation>nginx 错误日志</translation>
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
        <translation>Windows 安装程序 (setupapi.dev.log)</translation>
    </message>
    <message>
        <source>Snort and Suricata fast alerts</source>
        <translation>Snort 和 Suricata 的 fast 告警</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Spark</translation>
    </message>
    <message>
        <source>Squid access log</source>
        <translation>Squid 访问日志</translation>
    </message>
    <message>
        <source>Lines with a TAI64N time (multilog)</source>
        <translation>带 TAI64N 时间的行 (multilog)</translation>
    </message>
    <message>
        <source>Thunderbird cluster syslog</source>
        <translation>Thunderbird 集群 syslog</translation>
    </message>
    <message>
        <source>Timestamp and level</source>
        <translation>时间戳和级别</translation>
    </message>
    <message>
        <source>Lines with a timestamp</source>
        <translation>带时间戳的行</translation>
    </message>
    <message>
        <source>Uvicorn access log</source>
        <translation>Uvicorn 访问日志</translation>
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
        <translation>Windows 服务维护 (CBS, DISM)</translation>
    </message>
    <message>
        <source>Windows Update (ReportingEvents.log)</source>
        <translation>Windows 更新 (ReportingEvents.log)</translation>
    </message>
    <message>
        <source>FTP transfers (xferlog)</source>
        <translation>FTP 传输 (xferlog)</translation>
    </message>
    <message>
        <source>X server log</source>
        <translation>X 服务器日志</translation>
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
        <translation>选择格式(&amp;F)…</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>格式正确</translation>
    </message>
    <message>
        <source>%1 is read as %2, but that is a guess (%3 %).</source>
        <translation>%1 按 %2 读取，但这只是推测 (%3 %)。</translation>
    </message>
</context>
<context>
    <name>sightglass::FormatDialog</name>
    <message>
        <source>Format of %1</source>
        <translation>%1 的格式</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;Known formats</source>
        <translation>已知格式(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>基于(&amp;B)：</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>&amp;Written as:</source>
        <translation>写法(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>模式(&amp;P)：</translation>
    </message>
    <message>
        <source>A name for the format</source>
        <translation>格式的名称</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>First lines of the log, with what the pattern matches</source>
        <translation>日志的前几行，以及模式匹配的内容</translation>
    </message>
    <message>
        <source>&amp;Own pattern</source>
        <translation>自定义模式(&amp;O)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What the format makes of the first events</source>
        <translation>该格式对前几个事件的解析结果</translation>
    </message>
    <message>
        <source>&amp;Read as this format</source>
        <translation>按此格式读取(&amp;R)</translation>
    </message>
    <message>
        <source>%1: %2 % (%3)</source>
        <translation>%1：%2 % (%3)</translation>
    </message>
    <message>
        <source>an empty pattern</source>
        <translation>空模式</translation>
    </message>
    <message>
        <source>&amp;Save and read</source>
        <translation>保存并读取(&amp;S)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>No event would be found.</source>
        <translation>找不到任何事件。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the first lines.</source>
        <translation>
            <numerusform>前几行中有 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first events as this format reads them:</source>
        <translation>按此格式读取的前几个事件：</translation>
    </message>
</context>
<context>
    <name>sightglass::GroupBar</name>
    <message>
        <source>One ro&amp;w for similar events</source>
        <translation>相似事件合为一行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>分组依据(&amp;G)：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>事件 ID</translation>
    </message>
    <message>
        <source>Source (provider)</source>
        <translation>来源（提供程序）</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Progress of grouping</source>
        <translation>分组进度</translation>
    </message>
    <message>
        <source>Events that follow each other and say the same, but for numbers, addresses and names of files, become one row with their number. Counts and charts stay as they are.</source>
        <translation>相邻且内容相同的事件合为一行并标出数量，其中的数字、地址和文件名可以不同。计数和图表保持不变。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>sightglass::GroupModel</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level, what it means</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>事件 ID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末次</translation>
    </message>
</context>
<context>
    <name>sightglass::HeatMapChart</name>
    <message>
        <source>Events by weekday and hour</source>
        <translation>按星期和小时划分的事件</translation>
    </message>
    <message>
        <source>Arrow keys move along the cells, Enter shows the events of one, Ctrl+Enter all others.</source>
        <translation>方向键在单元格间移动，Enter 显示该单元格的事件，Ctrl+Enter 显示其余所有事件。</translation>
    </message>
    <message>
        <source>%1 events an hour of the week</source>
        <translation>%1 个事件（一周中每小时）</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>没有可显示的事件。</translation>
    </message>
    <message>
        <source>Weekday (%1)</source>
        <translation>星期 (%1)</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No events shown.</source>
        <translation>没有显示的事件。</translation>
    </message>
    <message>
        <source>%1 in all. Click for these events, with Ctrl for all others.</source>
        <translation>共 %1 个。单击显示这些事件，按住 Ctrl 单击显示其余所有事件。</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>仅显示 %1</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>显示除 %1 外的全部</translation>
    </message>
</context>
<context>
    <name>sightglass::HighlightersDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>颜色(&amp;C)…</translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation>高亮规则</translation>
    </message>
    <message>
        <source>Marked wherever they are shown: words as they stand, whatever the case, or an expression between slashes (/fail\w+/i). Of two in one place the lower one counts.</source>
        <translation>在任何显示位置标出：照原样匹配的词（不区分大小写），或斜杠之间的表达式 (/fail\w+/i)。同一处有两条规则时，以靠下的为准。</translation>
    </message>
    <message>
        <source>Text or /expression/</source>
        <translation>文本或 /表达式/</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Colour of the highlighter</source>
        <translation>高亮规则的颜色</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a highlighter, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Analyses cannot be kept: %1</source>
        <translation>无法保存分析：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryMemory</name>
    <message>
        <source>This is not remembered: %1</source>
        <translation>未能记住此内容：%1</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryPage</name>
    <message>
        <source>Search by name, path, format, state or date</source>
        <translation>按名称、路径、格式、状态或日期搜索</translation>
    </message>
    <message>
        <source>Search past analyses</source>
        <translation>搜索以往的分析</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>重新打开(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Delete from the list</source>
        <translation>从列表中删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Forget this log…</source>
        <translation>忘记此日志(&amp;F)…</translation>
    </message>
    <message>
        <source>E&amp;xport as a case…</source>
        <translation>导出为案例(&amp;X)…</translation>
    </message>
    <message>
        <source>Export &amp;everything as a case…</source>
        <translation>全部导出为案例(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import a case…</source>
        <translation>导入案例(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Settings of the history…</source>
        <translation>历史记录设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Past analyses</source>
        <translation>以往的分析</translation>
    </message>
    <message>
        <source>Choose an analysis to see what is kept of it; two, to compare them.</source>
        <translation>选择一个分析可查看为其保存的内容；选择两个可进行比较。</translation>
    </message>
    <message>
        <source>Import a case…</source>
        <translation>导入案例…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>%Ln 个分析</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln analysis(es)</source>
        <translation>
            <numerusform>%1 / %Ln 个分析</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest ones</source>
        <translation>最新的</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>No past analyses yet</source>
        <translation>尚无以往的分析</translation>
    </message>
    <message>
        <source>Open a log: its counts, problems and marks are kept here, also when the log is gone.
A case from another computer can be imported.</source>
        <translation>打开一个日志：其计数、问题和标记会保存在此，即使日志已不存在。
也可以导入来自另一台计算机的案例。</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>无法读取历史记录</translation>
    </message>
    <message>
        <source>No analysis matches</source>
        <translation>没有匹配的分析</translation>
    </message>
    <message>
        <source>Search for fewer words, or clear the search.</source>
        <translation>减少搜索词，或清除搜索。</translation>
    </message>
    <message>
        <source>Run a&amp;gain</source>
        <translation>重新运行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Where is the log now?</source>
        <translation>日志现在位于何处？</translation>
    </message>
    <message>
        <source>Forget this log</source>
        <translation>忘记此日志</translation>
    </message>
    <message>
        <source>Remove all that is kept of %1?</source>
        <translation>移除为 %1 保存的全部内容？</translation>
    </message>
    <message>
        <source>Its analyses, pins, notes, tags, what its messages were, and its events in tickets are removed and overwritten; so are copies of the history from before an update. This cannot be undone. The log itself is not touched.</source>
        <translation>其分析、固定项、备注、标签、消息内容以及工单中的事件都会被移除并覆写；更新前的历史记录副本也是如此。此操作无法撤销。日志本身不受影响。</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Export a case</source>
        <translation>导出案例</translation>
    </message>
    <message>
        <source>Cases (*.sgcase)</source>
        <translation>案例 (*.sgcase)</translation>
    </message>
    <message>
        <source>Import a case</source>
        <translation>导入案例</translation>
    </message>
    <message>
        <source>Cases (*.sgcase);;All files (*)</source>
        <translation>案例 (*.sgcase);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Search in &amp;all that is kept</source>
        <translation>搜索所有已保存的内容(&amp;A)</translation>
    </message>
    <message>
        <source>Tickets, marked events with their notes and tags, threats, transfers, followed events and analyses (Enter)</source>
        <translation>工单、已标记的事件及其备注和标签、威胁、传输、跟踪的事件和分析 (Enter)</translation>
    </message>
    <message>
        <source>That analysis is older than those that are listed here: sightglass-cli history jobs lists all.</source>
        <translation>该分析早于此处列出的分析：sightglass-cli history jobs 可列出全部。</translation>
    </message>
</context>
<context>
    <name>sightglass::HistorySettings</name>
    <message>
        <source>Settings of the history</source>
        <translation>历史记录设置</translation>
    </message>
    <message>
        <source>In a &amp;file, for one person</source>
        <translation>存于文件，供个人使用(&amp;F)</translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation>历史记录文件</translation>
    </message>
    <message>
        <source>The usual place in your data folder</source>
        <translation>数据文件夹中的默认位置</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>In a &amp;PostgreSQL database, shared by a team</source>
        <translation>存于 PostgreSQL 数据库，供团队共享(&amp;P)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Your name on this computer</source>
        <translation>本机上的用户名</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring; empty: as it is</source>
        <translation>保存在桌面的密钥环中；留空则保持不变</translation>
    </message>
    <message>
        <source>Kept until the program ends; ~/.pgpass keeps it for good</source>
        <translation>保留到程序结束；用 ~/.pgpass 可长期保存</translation>
    </message>
    <message>
        <source>Encrypted, the server proves who it is (verify-full)</source>
        <translation>加密，服务器须证明其身份 (verify-full)</translation>
    </message>
    <message>
        <source>Encrypted, a certificate of the right authority (verify-ca)</source>
        <translation>加密，证书须由正确的机构颁发 (verify-ca)</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers (require)</source>
        <translation>加密，不验证应答方 (require)</translation>
    </message>
    <message>
        <source>~/.postgresql/root.crt</source>
        <translation>~/.postgresql/root.crt</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>加密(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>证书(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;Keep analyses</source>
        <translation>分析保留期(&amp;K)</translation>
    </message>
    <message>
        <source>Histories (*.sqlite);;All files (*)</source>
        <translation>历史记录 (*.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>$SIGHTGLASS_HISTORY names the history of this start: %1</source>
        <translation>$SIGHTGLASS_HISTORY 指定了本次启动的历史记录：%1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message numerus="yes">
        <source>It works. There are %Ln log(s) in that history</source>
        <translation>
            <numerusform>连接成功。该历史记录中有 %Ln 个日志</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln ticket(s).</source>
        <translation>
            <numerusform>和 %Ln 个工单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The password is not in the keyring: %1
It is used until the program ends.</source>
        <translation>密码不在密钥环中：%1
它将使用到程序结束。</translation>
    </message>
    <message>
        <source>The history of the next start is in %1.</source>
        <translation>下次启动的历史记录位于 %1。</translation>
    </message>
    <message>
        <source>the usual file</source>
        <translation>默认文件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Logs of 16 MiB or more open at once where their index is kept. Those unused for longest go first.</source>
        <translation>16 MiB 及以上的日志若已保存索引，可立即打开。最久未用的索引最先移除。</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Removes the indexes. The logs are read again when they are opened.</source>
        <translation>移除索引。日志再次打开时会重新读取。</translation>
    </message>
    <message>
        <source>&amp;Indexes of large logs</source>
        <translation>大型日志的索引(&amp;I)</translation>
    </message>
    <message>
        <source>Marks and tickets stay until they are taken back. Another place is taken when the program starts again, which is offered then; what is here stays here, and can be taken along as a case. Nothing is sent anywhere else.</source>
        <translation>标记和工单在撤回之前一直保留。新位置在程序重新启动时生效，届时会提示重新启动；此处的内容留在原处，可以作为案例带走。不会向其他任何地方发送内容。</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>size of indexes</comment>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>Another history</source>
        <translation>其他历史记录</translation>
    </message>
    <message>
        <source>Until then this one goes on. Logs that are open are opened again.</source>
        <translation>在此之前继续使用当前的历史记录。已打开的日志会重新打开。</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>立即重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Keep threats and tran&amp;sfers</source>
        <translation>威胁和传输保留期(&amp;S)</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>不限大小</translation>
    </message>
    <message>
        <source>Size of followed events</source>
        <translation>所跟踪事件的大小</translation>
    </message>
    <message>
        <source>Of all followed events together. The oldest go first.</source>
        <translation>所有跟踪的事件合计。最旧的先删除。</translation>
    </message>
    <message>
        <source>Keep followed e&amp;vents</source>
        <translation>所跟踪事件保留期(&amp;V)</translation>
    </message>
    <message>
        <source>Findings too, counted from when they were kept. It holds for all who share this history.</source>
        <translation>也包括发现项，从保存时算起。对共享此历史记录的所有人有效。</translation>
    </message>
    <message>
        <source>Counted from when they came. The threats and transfers in them are kept by themselves. It holds for all who share this history.</source>
        <translation>从到达时算起。其中的威胁和传输单独保留。对共享此历史记录的所有人有效。</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryText</name>
    <message>
        <source>The file is as it was.</source>
        <translation>文件未变。</translation>
    </message>
    <message>
        <source>The file has grown since; opened again, it has more events.</source>
        <translation>文件此后有所增长；重新打开会有更多事件。</translation>
    </message>
    <message>
        <source>The file was changed since: what stands here is of what it was.</source>
        <translation>文件此后已更改：此处内容对应更改前的文件。</translation>
    </message>
    <message>
        <source>The file is not there any more; what is kept of it stays readable.</source>
        <translation>文件已不存在；为其保存的内容仍可查看。</translation>
    </message>
    <message>
        <source>Imported from %1: it was read on another computer.</source>
        <translation>导入自 %1：它是在另一台计算机上读取的。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>审核成功</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>审核失败</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>Errors, first</source>
        <translation>错误，第一个</translation>
    </message>
    <message>
        <source>Errors, second</source>
        <translation>错误，第二个</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增多</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>As many</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>sightglass::Job</name>
    <message>
        <source>Pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>sightglass::JobHistory</name>
    <message numerus="yes">
        <source>%Ln analysis(es) taken out of the list.</source>
        <translation>
            <numerusform>已从列表中移除 %Ln 个分析。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is forgotten: nothing of it is in the history any more.</source>
        <translation>已忘记此日志：历史记录中不再有其任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es) removed, since they are older than that.</source>
        <translation>
            <numerusform>已移除 %Ln 个超过保留期的分析。</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is in %1. It holds copies of what the marked events say.</source>
        <translation>案例位于 %1。其中含有已标记事件内容的副本。</translation>
    </message>
    <message>
        <source>All of %1 is here already; nothing was changed.</source>
        <translation>%1 的全部内容已在此处；未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>%Ln 个分析</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked event(s)</source>
        <translation>
            <numerusform>%Ln 个已标记的事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with more said about them</source>
        <translation>
            <numerusform>%Ln 个事件新增了标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln 个工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) are here with another text, which stays; the other one is among its revisions</source>
        <translation>
            <numerusform>%Ln 个工单在此处已有不同的文本，予以保留；另一份列入其修订版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln 个日志</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1: %2.</source>
        <translation>已从 %1 导入：%2。</translation>
    </message>
</context>
<context>
    <name>sightglass::JobModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 个事件/秒</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>sightglass::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成项</translation>
    </message>
    <message>
        <source>Cancels the selected jobs, or all if none is selected</source>
        <translation>取消选中的作业；未选中时取消全部</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
</context>
<context>
    <name>sightglass::JoinBar</name>
    <message>
        <source>&amp;Join as one log</source>
        <translation>合并为一个日志(&amp;J)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rotated file(s) of one log.</source>
        <translation>
            <numerusform>%1：同一日志的 %n 个轮转文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::JsonDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptHitModel</name>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Marked event</source>
        <translation>已标记的事件</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Followed event</source>
        <translation>跟踪的事件</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>时间 (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptJobModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Processing, %1 %</source>
        <translation>处理中，%1 %</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed (interrupted)</source>
        <translation>失败（已中断）</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1（来自 %2）</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where it lay</source>
        <translation>原位置</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptSearch</name>
    <message>
        <source>A search needs a word that must be there.</source>
        <translation>搜索至少需要一个必须出现的词。</translation>
    </message>
    <message>
        <source>The history cannot be searched: %1</source>
        <translation>无法搜索历史记录：%1</translation>
    </message>
    <message>
        <source>%1 is not there any more; what is kept of it stays here.</source>
        <translation>%1 已不存在；为其保存的内容仍保留在此。</translation>
    </message>
    <message>
        <source>%1 was not read to its end.</source>
        <translation>%1 未读取到末尾。</translation>
    </message>
    <message>
        <source>%1 is another log now, or was cut: the event is not in it.</source>
        <translation>%1 现在是另一个日志，或已被截断：其中没有该事件。</translation>
    </message>
    <message>
        <source>Event at byte %1</source>
        <translation>字节 %1 处的事件</translation>
    </message>
    <message>
        <source>Event at place %1</source>
        <translation>位置 %1 处的事件</translation>
    </message>
    <message>
        <source>No file at its place has this event any more. This is what is kept of it.</source>
        <translation>该处已没有文件包含此事件。以下是为其保存的内容。</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptSearchView</name>
    <message>
        <source>&amp;Back to the analyses</source>
        <translation>返回分析列表(&amp;B)</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>What the chosen one says</source>
        <translation>所选结果的内容</translation>
    </message>
    <message>
        <source>Taking in what is new: %1 of %2</source>
        <translation>正在收录新内容：%1 / %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 the newest %2</source>
        <translation>%1：仅最新 %2 个</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>Nothing kept says that</source>
        <translation>已保存的内容中没有匹配项</translation>
    </message>
    <message>
        <source>Searched are tickets, marked events with their notes and tags, threats, transfers, followed events and analyses.
Words are found as a whole: write begin* for a beginning, &quot;two words&quot; for words side by side, -word for what must not be there.</source>
        <translation>搜索范围为工单、已标记的事件及其备注和标签、威胁、传输、跟踪的事件和分析。
按整词匹配：begin* 匹配以此开头的词，&quot;two words&quot; 匹配相邻的词，-word 排除含该词的内容。</translation>
    </message>
    <message>
        <source>&amp;Show the ticket</source>
        <translation>显示工单(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show the analysis</source>
        <translation>显示分析(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show it in its log</source>
        <translation>在日志中显示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sightglass::Keyring</name>
    <message>
        <source>This program was built without a keyring; use ~/.pgpass.</source>
        <translation>本程序在构建时未包含密钥环支持；请使用 ~/.pgpass。</translation>
    </message>
</context>
<context>
    <name>sightglass::LivePanel</name>
    <message>
        <source>Followed sources</source>
        <translation>跟踪的源</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>&amp;Follow a source…</source>
        <translation>跟踪源(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Events go on being stored and counted, and none is shown until it goes on</source>
        <translation>事件继续存储和计数，但在恢复之前不显示</translation>
    </message>
    <message>
        <source>&amp;Newest</source>
        <translation>最新(&amp;N)</translation>
    </message>
    <message>
        <source>Keep the newest event in sight; scrolling up stays where you look</source>
        <translation>始终显示最新的事件；向上滚动后停留在所看位置</translation>
    </message>
    <message>
        <source>Followed &amp;only</source>
        <translation>仅跟踪的(&amp;O)</translation>
    </message>
    <message>
        <source>Narrow all pages to the logs that are followed</source>
        <translation>将所有页面限定为跟踪的日志</translation>
    </message>
    <message>
        <source>Alert &amp;rules…</source>
        <translation>告警规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Nothing is followed yet. Choose logs, folders or channels of this computer: what is written from then on is shown here and kept in the history, once.</source>
        <translation>尚未跟踪任何源。选择本机的日志、文件夹或通道：此后写入的内容会在此显示，并在历史记录中保存一次。</translation>
    </message>
    <message>
        <source>No alert. Rules say when followed events are worth one.</source>
        <translation>没有告警。跟踪的事件何时告警由规则决定。</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 个事件/秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) while paused</source>
        <translation>
            <numerusform>暂停期间 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) below</source>
        <translation>
            <numerusform>下方有 %Ln 个新行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>停止跟踪(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Only its events</source>
        <translation>仅其事件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show its events</source>
        <translation>显示其事件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;ush continuously to</source>
        <translation>持续推送到(&amp;U)</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>不推送</translation>
    </message>
    <message>
        <source>Push &amp;targets…</source>
        <translation>推送目标(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Push the alerts…</source>
        <translation>推送告警(&amp;P)…</translation>
    </message>
    <message>
        <source>Forget this source</source>
        <translation>忘记此来源</translation>
    </message>
    <message>
        <source>Remove all that is stored of %1?</source>
        <translation>移除从 %1 存储的全部内容？</translation>
    </message>
    <message>
        <source>Following it ends. Its events, what was found in them, their pins, notes and tags, their alerts, and its events in tickets are removed and overwritten; so are copies of the history from before an update. This cannot be undone. The log itself is not touched.</source>
        <translation>跟踪将结束。其事件、在其中发现的内容、固定项、备注和标签、警报以及工单中的事件都会被移除并覆写；更新前的历史记录副本也是如此。此操作无法撤销。日志本身不受影响。</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Forge&amp;t what is stored…</source>
        <translation>忘记已存储的内容(&amp;T)…</translation>
    </message>
    <message>
        <source>Follow a&amp;gain</source>
        <translation>重新跟踪(&amp;G)</translation>
    </message>
</context>
<context>
    <name>sightglass::LiveSource</name>
    <message>
        <source>Look again every (ms)</source>
        <translation>重新检查间隔（毫秒）</translation>
    </message>
    <message>
        <source>How often the files are looked at where the system does not tell of changes, as on network drives.</source>
        <translation>系统不通知更改时（如网络驱动器）检查文件的间隔。</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>File, or names with * and ?</source>
        <translation>文件，或含 * 和 ? 的名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Patterns such as *.log, with a space between; empty: all but packed and binary ones.</source>
        <translation>如 *.log 的模式，以空格分隔；留空：除压缩文件和二进制文件外的全部。</translation>
    </message>
    <message>
        <source>Sub-folders too</source>
        <translation>包括子文件夹</translation>
    </message>
    <message>
        <source>Those that come later as well.</source>
        <translation>也包括以后出现的。</translation>
    </message>
    <message>
        <source>System journal</source>
        <translation>系统日志 (journal)</translation>
    </message>
    <message>
        <source>Journal file or folder; empty: this computer&apos;s</source>
        <translation>journal 文件或文件夹；留空：本机的</translation>
    </message>
    <message>
        <source>Journal of</source>
        <translation>日志范围</translation>
    </message>
    <message>
        <source>The system&apos;s, this user&apos;s, or both.</source>
        <translation>系统的、当前用户的，或两者。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Only what this unit wrote, such as ssh.service.</source>
        <translation>仅此单元写入的内容，如 ssh.service。</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>系统启动</translation>
    </message>
    <message>
        <source>current, or the id of a boot; empty: all.</source>
        <translation>current 或某次启动的 ID；留空：全部。</translation>
    </message>
    <message>
        <source>Kernel messages</source>
        <translation>内核消息</translation>
    </message>
    <message>
        <source>Windows event channel</source>
        <translation>Windows 事件通道</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Another computer, by name; empty: this one.</source>
        <translation>另一台计算机的名称；留空：本机。</translation>
    </message>
    <message>
        <source>XPath</source>
        <translation>XPath</translation>
    </message>
    <message>
        <source>Only events that it selects, such as *[System[Level&lt;=3]].</source>
        <translation>仅其选中的事件，如 *[System[Level&lt;=3]]。</translation>
    </message>
</context>
<context>
    <name>sightglass::LiveText</name>
    <message>
        <source>%1 may not be read. Join the group adm (&apos;sudo usermod -aG adm $USER&apos;) and log in again.</source>
        <translation>没有读取 %1 的权限。请加入 adm 组 (&apos;sudo usermod -aG adm $USER&apos;) 并重新登录。</translation>
    </message>
    <message>
        <source>The system&apos;s journal may not be read. Join the group systemd-journal (&apos;sudo usermod -aG systemd-journal $USER&apos;) and log in again.</source>
        <translation>没有读取系统日志 (journal) 的权限。请加入 systemd-journal 组 (&apos;sudo usermod -aG systemd-journal $USER&apos;) 并重新登录。</translation>
    </message>
    <message>
        <source>%1 needs the right to read security logs. Run the program as administrator, or join the group Event Log Readers.</source>
        <translation>%1 需要读取安全日志的权限。请以管理员身份运行本程序，或加入 Event Log Readers 组。</translation>
    </message>
    <message>
        <source>%1 may be read by root alone here. Run the command line as root, or set kernel.dmesg_restrict to 0.</source>
        <translation>此处的 %1 只有 root 可以读取。请以 root 身份运行命令行程序，或将 kernel.dmesg_restrict 设为 0。</translation>
    </message>
    <message>
        <source>What comes cannot be stored at the moment, and waits: %1</source>
        <translation>到来的内容目前无法存储，正在等待：%1</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>正在启动。</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>正在等待 %1。</translation>
    </message>
    <message>
        <source>%1 may not be read. It is tried again.</source>
        <translation>没有读取 %1 的权限。将会重试。</translation>
    </message>
    <message>
        <source>The channel %1 is switched off. Enable it in the Event Viewer, or with &apos;wevtutil sl %1 /e:true&apos;.</source>
        <translation>通道 %1 已禁用。请在事件查看器中启用，或使用 &apos;wevtutil sl %1 /e:true&apos;。</translation>
    </message>
    <message>
        <source>%1 cannot be read. It is tried again.</source>
        <translation>无法读取 %1。将会重试。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>No log format recognises %1; its lines are taken as plain text.</source>
        <translation>没有与 %1 匹配的日志格式；其各行按纯文本处理。</translation>
    </message>
    <message>
        <source>Following; %1 behind.</source>
        <translation>正在跟踪；落后 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Following; %n event(s) behind.</source>
        <translation>
            <numerusform>正在跟踪；落后 %n 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Following.</source>
        <translation>正在跟踪。</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>没有读取 %1 的权限。</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>此处没有 %1。</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>其中尚无内容。</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Unusual</source>
        <translation>异常(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Threats</source>
        <translation>威胁(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>传输(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>Progress of all jobs</source>
        <translation>所有作业的进度</translation>
    </message>
    <message numerus="yes">
        <source>Texts of events: %Ln map(s) or provider(s) found in the folder.</source>
        <translation>
            <numerusform>事件文本：在文件夹中找到 %Ln 个映射或提供程序。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>%1 已打开。</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>告警：%1</translation>
    </message>
    <message>
        <source>Drop log files or a folder here</source>
        <translation>将日志文件或文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Windows event logs, syslog, JSON, web, proxy and application logs of any size, compressed or not.
The format is found by itself; nothing leaves this computer.</source>
        <translation>Windows 事件日志、syslog、JSON、Web 日志、代理日志和应用程序日志，大小不限，可为压缩文件。
格式自动识别；任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Logs of this computer…</source>
        <translation>本机的日志…</translation>
    </message>
    <message>
        <source>Follow its journal, event channels, log files and folders</source>
        <translation>跟踪本机的 journal、事件通道、日志文件和文件夹</translation>
    </message>
    <message>
        <source>Past analyses</source>
        <translation>以往的分析</translation>
    </message>
    <message>
        <source>Look at the samples</source>
        <translation>查看示例</translation>
    </message>
    <message>
        <source>Opens generated logs that come with the program</source>
        <translation>打开随程序提供的生成日志</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Follow so&amp;urces…</source>
        <translation>跟踪源(&amp;U)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>所有示例</translation>
    </message>
    <message>
        <source>Results as &amp;JSON…</source>
        <translation>结果存为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>导出事件(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Read log again</source>
        <translation>重新读取日志(&amp;R)</translation>
    </message>
    <message>
        <source>For&amp;mat of the log…</source>
        <translation>日志的格式(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Close log</source>
        <translation>关闭日志(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close &amp;all logs</source>
        <translation>关闭所有日志(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Follow a&amp;gain at the next start</source>
        <translation>下次启动时继续跟踪(&amp;G)</translation>
    </message>
    <message>
        <source>Go on following when the window is closed</source>
        <translation>窗口关闭后继续跟踪</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo filter</source>
        <translation>撤销筛选(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo filter</source>
        <translation>重做筛选(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Type a filter</source>
        <translation>输入筛选器(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Find in the events</source>
        <translation>在事件中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
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
        <translation>显示已忽略的事件(&amp;W)</translation>
    </message>
    <message>
        <source>Highlighter&amp;s…</source>
        <translation>高亮规则(&amp;S)…</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>主题(&amp;M)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Show t&amp;imes in</source>
        <translation>时间显示为(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>UTC(&amp;U)</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;zone</source>
        <translation>本机时区(&amp;Z)</translation>
    </message>
    <message>
        <source>Read Windows e&amp;vents with libevtx</source>
        <translation>用 libevtx 读取 Windows 事件(&amp;V)</translation>
    </message>
    <message>
        <source>A second opinion by the reference reader; much slower</source>
        <translation>用参考读取程序再次核对；速度慢得多</translation>
    </message>
    <message>
        <source>Recover &amp;deleted Windows events</source>
        <translation>恢复已删除的 Windows 事件(&amp;D)</translation>
    </message>
    <message>
        <source>Looks for old records in the unused space of event logs and marks them in the table</source>
        <translation>在事件日志的未使用空间中查找旧记录，并在表格中标出</translation>
    </message>
    <message>
        <source>Texts of events from a &amp;folder…</source>
        <translation>从文件夹加载事件文本(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;No texts from a folder</source>
        <translation>不用文件夹中的文本(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>推送(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Sightglass</source>
        <translation>关于 Sightglass(&amp;A)</translation>
    </message>
    <message>
        <source>Folder of event texts (EvtxECmd maps, provider databases)</source>
        <translation>事件文本文件夹（EvtxECmd 映射、提供程序数据库）</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>All files (*);;Windows event logs (*.evtx);;Text logs (*.log *.txt)</source>
        <translation>所有文件 (*);;Windows 事件日志 (*.evtx);;文本日志 (*.log *.txt)</translation>
    </message>
    <message>
        <source>Open all logs of a folder</source>
        <translation>打开文件夹中的所有日志</translation>
    </message>
    <message>
        <source>No logs open</source>
        <translation>未打开日志</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln 个日志</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read, see Jobs</source>
        <translation>
            <numerusform>%Ln 个无法读取，见“作业”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation>
            <numerusform>%Ln 处损坏：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>%1 的结果</translation>
    </message>
    <message>
        <source>Results of all logs</source>
        <translation>所有日志的结果</translation>
    </message>
    <message>
        <source>Versions, settings, sizes and the program&apos;s own log were copied. They hold nothing of your logs.</source>
        <translation>已复制版本、设置、大小以及程序自身的日志。其中不含所分析日志的任何内容。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>Restart as a&amp;dministrator</source>
        <translation>以管理员身份重新启动(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 和另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was stored of %1 is left.</source>
        <translation>从 %1 存储的内容已全部清除。</translation>
    </message>
    <message>
        <source>%1 could not be forgotten: %2</source>
        <translation>无法忘记 %1：%2</translation>
    </message>
</context>
<context>
    <name>sightglass::Manual</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>章节正文</translation>
    </message>
</context>
<context>
    <name>sightglass::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Critical and error</source>
        <translation>关键和错误</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>首个事件</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最后事件</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Click for these events.</source>
        <translation>单击显示这些事件。</translation>
    </message>
    <message>
        <source>Events per log and severity</source>
        <translation>各日志按严重性划分的事件</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Per log</source>
        <translation>按日志</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>时间分布</translation>
    </message>
    <message>
        <source>Events per log</source>
        <translation>各日志的事件</translation>
    </message>
    <message>
        <source>logs</source>
        <comment>name of a file</comment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>事件时间分布</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>时间线</translation>
    </message>
    <message>
        <source>%1, a bar is %2</source>
        <translation>%1，每柱为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation>
            <numerusform>%Ln 个无时间的事件未显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lie outside</source>
        <translation>
            <numerusform>%Ln 个事件在范围之外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln log(s)</source>
        <translation>
            <numerusform>%1，%Ln 个日志</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 events</source>
        <translation>共 %1 个事件</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 % of the events</source>
        <translation>占事件的 %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s) could not be read</source>
        <translation>
            <numerusform>%Ln 个日志无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln log(s)</source>
        <translation>
            <numerusform>在 %Ln 个日志中</numerusform>
        </translation>
    </message>
    <message>
        <source>everything was read</source>
        <translation>已全部读取</translation>
    </message>
    <message>
        <source>Click for the list.</source>
        <translation>单击显示列表。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) have level 0, as Windows writes audit events, and count as Unknown.</source>
        <translation>
            <numerusform>%Ln 个事件为级别 0（Windows 以此写入审核事件），计为“未知”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with level 0 are counted as Event Viewer does: as Information, audit failures as Warning.</source>
        <translation>
            <numerusform>%Ln 个级别 0 的事件按事件查看器的方式计数：计为“信息”，审核失败计为“警告”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Count them as Event &amp;Viewer does</source>
        <translation>按事件查看器的方式计数(&amp;V)</translation>
    </message>
    <message>
        <source>Count strictly by &amp;level</source>
        <translation>严格按级别计数(&amp;L)</translation>
    </message>
    <message>
        <source>Show these events</source>
        <translation>显示这些事件</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>将表格复制为 CSV</translation>
    </message>
    <message>
        <source>Copy result as JSON</source>
        <translation>将结果复制为 JSON</translation>
    </message>
    <message>
        <source>Copy all results as JSON</source>
        <translation>将所有结果复制为 JSON</translation>
    </message>
    <message>
        <source>Result as JSON…</source>
        <translation>结果存为 JSON…</translation>
    </message>
    <message>
        <source>All results as JSON…</source>
        <translation>所有结果存为 JSON…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>显示问题…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Close log</source>
        <translation>关闭日志</translation>
    </message>
</context>
<context>
    <name>sightglass::PinModel</name>
    <message>
        <source>Double-click, or press F2, to write a note</source>
        <translation>双击或按 F2 可编写备注</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>时间 (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>sightglass::ProblemModel</name>
    <message>
        <source>in the table</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>不在表格中</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>字节位置</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>sightglass::ProblemsDialog</name>
    <message>
        <source>Problems in %1</source>
        <translation>%1 中的问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s). Every record of the log is either among the events or in this list, with its first byte.</source>
        <translation>
            <numerusform>%Ln 个问题。日志的每条记录要么在事件中，要么在此列表中，并标有首字节的位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>显示前 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>sightglass::PushActions</name>
    <message numerus="yes">
        <source>%Ln event(s) are in the queue to %1.</source>
        <translation>
            <numerusform>%Ln 个事件已排入发往 %1 的队列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded.</source>
        <translation>
            <numerusform>%Ln 个无法解码。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Push events…</source>
        <translation>推送事件(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Push a tic&amp;ket</source>
        <translation>推送工单(&amp;K)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Push &amp;targets…</source>
        <translation>推送目标(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>Ticket %1 with its %Ln event(s) as evidence</source>
        <translation>
            <numerusform>工单 %1 及作为证据的 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected event(s)</source>
        <translation>
            <numerusform>选中的 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s) under the filter</source>
        <translation>
            <numerusform>筛选后的全部 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected event</source>
        <translation>选中的事件</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln pinned event(s)</source>
        <translation>
            <numerusform>固定的 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>The result: counts of each log</source>
        <translation>结果：各日志的计数</translation>
    </message>
    <message>
        <source>There are no events to push.</source>
        <translation>没有可推送的事件。</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alert(s)</source>
        <translation>
            <numerusform>%Ln 个告警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::PushDialog</name>
    <message>
        <source>Push events</source>
        <translation>推送事件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>目标…</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>发往(&amp;T)</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送达保证</translation>
    </message>
    <message>
        <source>The first event as it will be sent</source>
        <translation>第一个事件的发送内容</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>推送(&amp;P)</translation>
    </message>
    <message>
        <source>%1 events, about %2 on the way</source>
        <translation>%1 个事件，传输量约 %2</translation>
    </message>
    <message>
        <source>There is no target yet: set one up with Targets…</source>
        <translation>尚无目标：要设置目标，请用目标…</translation>
    </message>
    <message>
        <source>Looking at some of them…</source>
        <translation>正在查看其中一部分…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), one a log</source>
        <translation>
            <numerusform>%Ln 个事件，每个日志一个</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticket and its evidence, as it was kept</source>
        <translation>保存时的工单及其证据</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1 of text</source>
        <translation>
            <numerusform>%Ln 个事件，文本 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::PushDock</name>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Try &amp;again now</source>
        <translation>立即重试(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;fused events…</source>
        <translation>被拒绝的事件(&amp;F)…</translation>
    </message>
    <message>
        <source>Push pa&amp;nel</source>
        <translation>推送面板(&amp;N)</translation>
    </message>
    <message>
        <source>Push targets and what waits for them</source>
        <translation>推送目标及等待发送的内容</translation>
    </message>
    <message>
        <source>&amp;Targets…</source>
        <translation>目标(&amp;T)…</translation>
    </message>
    <message>
        <source>Events can be pushed to a server that the team already runs: OpenTelemetry, Elasticsearch, Loki, ClickHouse, syslog, Graylog or any that takes JSON. Set one up with Targets…</source>
        <translation>可将事件推送到团队已有的服务器：OpenTelemetry、Elasticsearch、Loki、ClickHouse、syslog、Graylog 或任何接收 JSON 的服务器。要设置目标，请用目标…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
</context>
<context>
    <name>sightglass::PushService</name>
    <message>
        <source>Push to %1</source>
        <translation>推送到 %1</translation>
    </message>
</context>
<context>
    <name>sightglass::PushTargetModel</name>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation>将于 %1 重试</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 个事件/秒</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Last error (UTC)</source>
        <translation>上次错误 (UTC)</translation>
    </message>
</context>
<context>
    <name>sightglass::Query</name>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>括号未闭合。</translation>
    </message>
    <message>
        <source>This parenthesis closes none.</source>
        <translation>此右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>此处缺少要查找的内容。</translation>
    </message>
    <message>
        <source>The value is missing: put it right behind the field, without a space.</source>
        <translation>缺少值：请紧接字段之后填写，不留空格。</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1</source>
        <translation>正则表达式有误：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2025-11-11, 2025-11-11T10:30 or 2025-11-11..2025-11-12.</source>
        <translation>“%1”不是时间：请写成 2025-11-11、2025-11-11T10:30 或 2025-11-11..2025-11-12。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no severity: there are critical, error, warning, information and unknown.</source>
        <translation>“%1”不是严重性：可用的有 critical、error、warning、information 和 unknown。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no audit result: there are success and failure.</source>
        <translation>“%1”不是审核结果：可用的有 success 和 failure。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number, and only numbers have an order.</source>
        <translation>“%1”不是数字，只有数字可以比较大小。</translation>
    </message>
    <message>
        <source>This field has no order: use &quot;:&quot;.</source>
        <translation>此字段不能比较大小：请使用“:”。</translation>
    </message>
    <message>
        <source>Too many parentheses stand in each other.</source>
        <translation>括号嵌套过多。</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>查询过长。</translation>
    </message>
</context>
<context>
    <name>sightglass::QueryLine</name>
    <message>
        <source>critical, error, warning, information, unknown; severity&gt;=warning</source>
        <translation>critical、error、warning、information、unknown；severity&gt;=warning</translation>
    </message>
    <message>
        <source>2025-11-11, 2025-11-11T10:30, from..to</source>
        <translation>2025-11-11、2025-11-11T10:30、起始..结束</translation>
    </message>
    <message>
        <source>text of the message</source>
        <translation>消息的文本</translation>
    </message>
    <message>
        <source>program, provider, component</source>
        <translation>程序、提供程序、组件</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>account that the event is about</source>
        <translation>事件涉及的帐户</translation>
    </message>
    <message>
        <source>of Windows events</source>
        <translation>用于 Windows 事件</translation>
    </message>
    <message>
        <source>as the log wrote it</source>
        <translation>日志中的写法</translation>
    </message>
    <message>
        <source>name of the log</source>
        <translation>日志名称</translation>
    </message>
    <message>
        <source>success, failure</source>
        <translation>success、failure</translation>
    </message>
    <message>
        <source>the record as it stands</source>
        <translation>原样的记录</translation>
    </message>
    <message>
        <source>Filter: words, &quot;a phrase&quot;, -without, severity:error host:web1 status&gt;=500 /regex/   ( / )</source>
        <translation>筛选：词、&quot;短语&quot;、-排除、severity:error host:web1 status&gt;=500 /正则/   ( / )</translation>
    </message>
    <message>
        <source>Filter query</source>
        <translation>筛选查询</translation>
    </message>
    <message>
        <source>What is typed narrows all pages. Ctrl+Space offers fields and values.</source>
        <translation>输入的内容会缩小所有页面的范围。Ctrl+空格 可列出字段和值。</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选器</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>in %1 % of the events</source>
        <translation>见于 %1 % 的事件</translation>
    </message>
    <message>
        <source>first day of the logs</source>
        <translation>日志的第一天</translation>
    </message>
    <message>
        <source>last day of the logs</source>
        <translation>日志的最后一天</translation>
    </message>
    <message>
        <source>last hour of the logs</source>
        <translation>日志的最后一小时</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存此筛选器…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选器</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>筛选器的名称：</translation>
    </message>
</context>
<context>
    <name>sightglass::RawView</name>
    <message>
        <source>Raw record</source>
        <translation>原始记录</translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedDialog</name>
    <message>
        <source>Events that %1 refused</source>
        <translation>被 %1 拒绝的事件</translation>
    </message>
    <message>
        <source>Refused events</source>
        <translation>被拒绝的事件</translation>
    </message>
    <message>
        <source>&amp;Message, to be mended (the record as it stands in the log is left out then):</source>
        <translation>消息，可修改（修改后不再附带日志中的原样记录）(&amp;M)：</translation>
    </message>
    <message>
        <source>Send &amp;mended</source>
        <translation>发送修改后的(&amp;M)</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>重新发送(&amp;A)</translation>
    </message>
    <message>
        <source>The selected events, or all if none is selected</source>
        <translation>选中的事件；未选中时为全部</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s) for good? They stay in their log, and are not sent.</source>
        <translation>
            <numerusform>永久移除 %Ln 个事件？它们仍留在日志中，但不会发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were refused.</source>
        <translation>
            <numerusform>%Ln 个事件被拒绝。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedModel</name>
    <message>
        <source>Refused (UTC)</source>
        <translation>拒绝时间 (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>sightglass::RestoreBar</name>
    <message>
        <source>&amp;Restore the last session</source>
        <translation>恢复上次会话(&amp;R)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>The program did not end as it should. %Ln file(s) were open on %1.</source>
        <translation>
            <numerusform>程序上次未正常结束。%1 时有 %Ln 个文件处于打开状态。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RowOverview</name>
    <message>
        <source>All events from top to bottom: errors, hits of what is looked for, the chosen one. A click goes there.</source>
        <translation>从上到下的所有事件：错误、查找的匹配项和选中的事件。单击可跳转到该处。</translation>
    </message>
    <message>
        <source>Overview of the events</source>
        <translation>事件概览</translation>
    </message>
</context>
<context>
    <name>sightglass::SavedFilterBook</name>
    <message>
        <source>The filter was not saved: %1</source>
        <translation>未保存筛选器：%1</translation>
    </message>
</context>
<context>
    <name>sightglass::SavedFilters</name>
    <message>
        <source>Errors and worse</source>
        <translation>错误及以上</translation>
    </message>
    <message>
        <source>Failed logons (Windows)</source>
        <translation>登录失败 (Windows)</translation>
    </message>
    <message>
        <source>Logs cleared, services installed (Windows)</source>
        <translation>清除日志、安装服务 (Windows)</translation>
    </message>
    <message>
        <source>Failed logins (Linux)</source>
        <translation>登录失败 (Linux)</translation>
    </message>
    <message>
        <source>Server errors (web)</source>
        <translation>服务器错误 (Web)</translation>
    </message>
</context>
<context>
    <name>sightglass::SeriesChart</name>
    <message>
        <source>Nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>Arrow keys move along the bars, Enter shows the events of one.</source>
        <translation>方向键在柱条间移动，Enter 显示该柱条的事件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln 个其他</numerusform>
        </translation>
    </message>
    <message>
        <source>Click for these events.</source>
        <translation>单击显示这些事件。</translation>
    </message>
</context>
<context>
    <name>sightglass::Session</name>
    <message>
        <source>The folder %1 holds no files.</source>
        <translation>文件夹 %1 中没有文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) inside</source>
        <translation>
            <numerusform>内含 %n 个日志</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack %1</source>
        <translation>解压 %1</translation>
    </message>
    <message>
        <source>No more logs can be opened in this session.</source>
        <translation>此会话中无法再打开更多日志。</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>正在解压</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空文件</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>发现 %n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Severity</name>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityBarChart</name>
    <message>
        <source>Audit success</source>
        <translation>审核成功</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>审核失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln 个其他</numerusform>
        </translation>
    </message>
    <message>
        <source>Events per log and severity, stacked bars</source>
        <translation>各日志按严重性划分的事件，堆积条形图</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>没有可显示的事件。</translation>
    </message>
    <message>
        <source>Show or hide %1 in the charts</source>
        <translation>在图表中显示或隐藏%1</translation>
    </message>
    <message>
        <source>%1
%2: %3 of %4 (%5 %). Click for these events.</source>
        <translation>%1
%2：%3 / %4 (%5 %)。单击显示这些事件。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>仅显示 %1</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>显示除 %1 外的全部</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityButtons</name>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>%1: %2 events in all. Shows them alone, or adds them to the ones that are shown.</source>
        <translation>%1：共 %2 个事件。单独显示它们，或将其加入已显示的事件。</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityTableModel</name>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>All logs</source>
        <translation>所有日志</translation>
    </message>
    <message>
        <source>Format not known yet</source>
        <translation>格式尚未确定</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>通道：%1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>计算机：%1</translation>
    </message>
    <message>
        <source>%1: %2. Click for the list.</source>
        <translation>%1：%2。单击显示列表。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4 %). Click for these events.</source>
        <translation>%1，%2：%3 (%4 %)。单击显示这些事件。</translation>
    </message>
    <message>
        <source>Windows Security audit events, counted besides their severity</source>
        <translation>Windows 安全审核事件，在严重性之外另行计数</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>审核成功</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>审核失败</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Keep the events in the history</source>
        <translation>将事件保存到历史记录(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟踪(&amp;F)</translation>
    </message>
    <message>
        <source>Follow sources</source>
        <translation>跟踪源</translation>
    </message>
    <message>
        <source>On this &amp;computer:</source>
        <translation>本机(&amp;C)：</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sources of this computer</source>
        <translation>本机的源</translation>
    </message>
    <message>
        <source>&amp;Another one:</source>
        <translation>其他(&amp;A)：</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>源的类型</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Where it ended the last time, else all that is there</source>
        <translation>上次结束处，若无则为全部现有内容</translation>
    </message>
    <message>
        <source>All that is there</source>
        <translation>全部现有内容</translation>
    </message>
    <message>
        <source>Only what is written from now on</source>
        <translation>仅今后写入的内容</translation>
    </message>
    <message>
        <source>Be&amp;gin with:</source>
        <translation>读取起点(&amp;G)：</translation>
    </message>
    <message>
        <source>Each event once, with the place that was read up to: after a restart it goes on from there</source>
        <translation>每个事件一次，并记下读到的位置：重启后从该处继续</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>is followed already</source>
        <translation>已在跟踪</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在此处</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found here that could be followed.</source>
        <translation>此处未找到可跟踪的源。</translation>
    </message>
    <message>
        <source>Folder to follow</source>
        <translation>要跟踪的文件夹</translation>
    </message>
    <message>
        <source>Log to follow</source>
        <translation>要跟踪的日志</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Follow %Ln source(s)</source>
        <translation>
            <numerusform>跟踪 %Ln 个源(&amp;F)</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a %1.</source>
        <translation>这不是%1。</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDock</name>
    <message>
        <source>The logs that you open are listed here.</source>
        <translation>打开的日志在此列出。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Result as JSON…</source>
        <translation>结果存为 JSON…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>显示问题…</translation>
    </message>
    <message>
        <source>Format…</source>
        <translation>格式…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Close log</source>
        <translation>关闭日志</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesModel</name>
    <message>
        <source>Sources</source>
        <translation>源</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>cancelled after %Ln event(s)</source>
        <translation>
            <numerusform>读取 %Ln 个事件后取消</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>显示 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation>
            <numerusform>%Ln 处损坏：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>编码：%1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>通道：%1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>计算机：%1</translation>
    </message>
    <message>
        <source>%1: %2 % sure (%3)</source>
        <translation>%1：置信度 %2 % (%3)</translation>
    </message>
</context>
<context>
    <name>sightglass::StackChart</name>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>总计：%1</translation>
    </message>
    <message>
        <source>No events with a time.</source>
        <translation>没有带时间的事件。</translation>
    </message>
</context>
<context>
    <name>sightglass::TableTools</name>
    <message>
        <source>&amp;Lines of a row</source>
        <translation>每行文本行数(&amp;L)</translation>
    </message>
    <message>
        <source>One, cut off</source>
        <translation>一行，截断</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), wrapped</source>
        <translation>
            <numerusform>%Ln 行，换行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>紧凑行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Monospaced font</source>
        <translation>等宽字体(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Order as in the logs</source>
        <translation>按日志中的顺序(&amp;O)</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %Ln similar event(s) one by one	Right</source>
        <translation>
            <numerusform>逐个显示 %Ln 个相似事件(&amp;S)	Right</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Similar events in one row	Left</source>
        <translation>相似事件合为一行(&amp;S)	Left</translation>
    </message>
    <message>
        <source>Open in a &amp;window	Ctrl+Enter</source>
        <translation>在窗口中打开(&amp;W)	Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Go to…	G</source>
        <translation>转到(&amp;G)…	G</translation>
    </message>
    <message>
        <source>&amp;Next error	N</source>
        <translation>下一个错误(&amp;N)	N</translation>
    </message>
    <message>
        <source>The events stand as in their logs.</source>
        <translation>事件按日志中的顺序排列。</translation>
    </message>
    <message>
        <source>Sorted by %1. Another click turns the order round, a third one ends it.</source>
        <translation>按“%1”排序。再次单击反转顺序，第三次单击取消排序。</translation>
    </message>
    <message>
        <source>No error below this event.</source>
        <translation>此事件之后没有错误。</translation>
    </message>
    <message>
        <source>No error above this event.</source>
        <translation>此事件之前没有错误。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Number of a row (1 to %1), a time (%2) such as 2025-11-11T10:30, or &quot;line 7&quot; or &quot;record 7&quot; of the chosen log:</source>
        <translation>行号（1 到 %1）、如 2025-11-11T10:30 的时间 (%2)，或所选日志的“行 7”或“记录 7”：</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a row nor a time.</source>
        <translation>“%1”既不是行号也不是时间。</translation>
    </message>
    <message>
        <source>The log has no line %1.</source>
        <translation>日志中没有第 %1 行。</translation>
    </message>
    <message>
        <source>The log has no record %1.</source>
        <translation>日志中没有记录 %1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>sightglass::TargetForm</name>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>保持已存的值</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
</context>
<context>
    <name>sightglass::TargetsDialog</name>
    <message>
        <source>Push targets</source>
        <translation>推送目标</translation>
    </message>
    <message>
        <source>&amp;New target</source>
        <translation>新建目标(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>One event as it will be sent</source>
        <translation>一个事件的发送内容</translation>
    </message>
    <message>
        <source>One &amp;event as it will be sent</source>
        <translation>一个事件的发送内容(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that wait for it or were refused go with it. Remove the target?</source>
        <translation>
            <numerusform>等待发往它或被它拒绝的 %Ln 个事件将一并移除。是否移除该目标？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 is saved. There is no keyring: secrets are in files that only you can read.</source>
        <translation>已保存 %1。没有密钥环：机密存于仅当前用户可读的文件中。</translation>
    </message>
    <message>
        <source>✓ It answers, and would take events.</source>
        <translation>✓ 有应答，可接收事件。</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>The target needs a name.</source>
        <translation>目标需要名称。</translation>
    </message>
</context>
<context>
    <name>sightglass::TemplateModel</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末次</translation>
    </message>
</context>
<context>
    <name>sightglass::TemplateTimeline</name>
    <message>
        <source>Events over time</source>
        <translation>事件时间分布</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>最多：%1</translation>
    </message>
    <message>
        <source>No events within this time</source>
        <translation>此时间内没有事件</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln event(s)</source>
        <translation>
            <numerusform>%1 至 %2：%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few times for a timeline</source>
        <translation>时间点过少，无法绘制时间线</translation>
    </message>
    <message>
        <source>at most %1 at a time</source>
        <translation>同一时段最多 %1 个</translation>
    </message>
</context>
<context>
    <name>sightglass::TextsBar</name>
    <message>
        <source>&amp;Show all…</source>
        <translation>全部显示(&amp;S)…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) in the folder of event texts: %1</source>
        <translation>
            <numerusform>事件文本文件夹中有 %Ln 处错误：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts of events</source>
        <translation>事件文本</translation>
    </message>
    <message>
        <source>What is wrong with the folder of event texts:</source>
        <translation>事件文本文件夹中的错误：</translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>时间 (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Address or path</source>
        <translation>地址或路径</translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatsPage</name>
    <message>
        <source>Threats</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>Allowed with threat</source>
        <translation>带威胁放行</translation>
    </message>
    <message>
        <source>Cautioned</source>
        <translation>已警示</translation>
    </message>
    <message>
        <source>Users touched</source>
        <translation>受影响的用户</translation>
    </message>
    <message>
        <source>Findings in Windows events</source>
        <translation>Windows 事件中的发现项</translation>
    </message>
    <message>
        <source>Show the blocked requests</source>
        <translation>显示被阻止的请求</translation>
    </message>
    <message>
        <source>Show the requests that were allowed although there was a threat</source>
        <translation>显示存在威胁但仍放行的请求</translation>
    </message>
    <message>
        <source>Show the requests with a warning</source>
        <translation>显示带警告的请求</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>&amp;Show events</source>
        <translation>显示事件(&amp;S)</translation>
    </message>
    <message>
        <source>By threat</source>
        <translation>按威胁</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>按用户</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>threats-by-name</source>
        <comment>name of a file</comment>
        <translation>威胁-按名称</translation>
    </message>
    <message>
        <source>threats-by-category</source>
        <comment>name of a file</comment>
        <translation>威胁-按类别</translation>
    </message>
    <message>
        <source>threats-by-user</source>
        <comment>name of a file</comment>
        <translation>威胁-按用户</translation>
    </message>
    <message>
        <source>threats-by-day</source>
        <comment>name of a file</comment>
        <translation>威胁-按天</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Threats: %1</source>
        <translation>威胁：%1</translation>
    </message>
    <message>
        <source>Threat at byte %1</source>
        <translation>字节 %1 处的威胁</translation>
    </message>
    <message>
        <source>%1 with a threat</source>
        <translation>%1 个带威胁</translation>
    </message>
    <message>
        <source>look at these first</source>
        <translation>请先查看这些</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speak(s) of an attack</source>
        <translation>
            <numerusform>%Ln 个表明有攻击</numerusform>
        </translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>(no threat named)</source>
        <translation>（未指明威胁）</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>（未说明）</translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <translation>日期 (%1)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>the table has the first %1, the bars count all</source>
        <translation>表格只含前 %1 个，条形图统计全部</translation>
    </message>
    <message>
        <source>of all logs that were ever read</source>
        <translation>所有曾读取过的日志</translation>
    </message>
    <message>
        <source>(MITRE ATT&amp;CK %1)</source>
        <translation>(MITRE ATT&amp;CK %1)</translation>
    </message>
    <message>
        <source>Open the log again to see the events.</source>
        <translation>重新打开日志可查看这些事件。</translation>
    </message>
    <message>
        <source>threats</source>
        <comment>name of a file</comment>
        <translation>威胁</translation>
    </message>
    <message>
        <source>No threat was ever seen</source>
        <translation>从未见过威胁</translation>
    </message>
    <message>
        <source>The history keeps threats and findings of every log that is opened, each once.
Open a web proxy log (such as Zscaler&apos;s) or Windows event logs.</source>
        <translation>历史记录保存所打开的每个日志中的威胁和发现项，每项一次。
请打开 Web 代理日志（如 Zscaler 的日志）或 Windows 事件日志。</translation>
    </message>
    <message>
        <source>No threats among these events</source>
        <translation>这些事件中没有威胁</translation>
    </message>
    <message>
        <source>The filter is on: clear it to look at all events.</source>
        <translation>筛选已启用：清除后可查看所有事件。</translation>
    </message>
    <message>
        <source>No threats and no findings</source>
        <translation>没有威胁，也没有发现项</translation>
    </message>
    <message>
        <source>Here stand requests that a web proxy blocked, or let through with a threat (Zscaler, and logs with the same fields),
and findings in Windows events: cleared logs, failed logons, new services, suspicious PowerShell …
That there are none is no proof that all is well.</source>
        <translation>此处列出 Web 代理阻止的请求或带威胁放行的请求（Zscaler 以及字段相同的日志），
以及 Windows 事件中的发现项：清除日志、登录失败、新服务、可疑的 PowerShell 等。
此处为空并不证明一切正常。</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>已检测到</translation>
    </message>
    <message>
        <source>Show what was detected, whatever became of it</source>
        <translation>显示检测到的内容，无论处理结果如何</translation>
    </message>
    <message>
        <source>findings</source>
        <comment>name of a file</comment>
        <translation>发现项</translation>
    </message>
</context>
<context>
    <name>sightglass::Ticket</name>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketDialog</name>
    <message>
        <source>Take &amp;theirs</source>
        <translation>采用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>涉及什么问题？</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>多个标签以英文逗号分隔</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was found, what was done, what is open (Markdown)</source>
        <translation>发现了什么、做了什么、还有什么待办 (Markdown)</translation>
    </message>
    <message>
        <source>Preview of the notes</source>
        <translation>备注预览</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>Save &amp;mine over it</source>
        <translation>用我的覆盖保存(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>优先级(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Assignee</source>
        <translation>负责人(&amp;A)</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>状态(&amp;U)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>Events are added in the table, with T.</source>
        <translation>在表格中按 T 可添加事件。</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln event(s).</source>
        <translation>
            <numerusform>涉及 %Ln 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Another window changed this ticket meanwhile. Both texts are kept: theirs is on the tab beside yours.</source>
        <translation>另一个窗口在此期间更改了此工单。两份文本均已保留：对方的文本在旁边的标签页上。</translation>
    </message>
    <message>
        <source>Title: %1
Status: %2
Priority: %3
Assignee: %4
Tags: %5

%6</source>
        <translation>标题：%1
状态：%2
优先级：%3
负责人：%4
标签：%5

%6</translation>
    </message>
    <message>
        <source>T&amp;heirs</source>
        <translation>对方的(&amp;H)</translation>
    </message>
    <message>
        <source>Events of the ticket</source>
        <translation>工单的事件</translation>
    </message>
    <message>
        <source>Double-click an event to see it in its log.</source>
        <translation>双击事件可在其日志中查看。</translation>
    </message>
    <message>
        <source>&amp;Go to event</source>
        <translation>转到事件(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Open its log</source>
        <translation>打开其日志(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;move from ticket</source>
        <translation>从工单移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Create ticket</source>
        <translation>创建工单(&amp;C)</translation>
    </message>
    <message>
        <source>A ticket needs a title</source>
        <translation>工单需要标题</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>工单 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is not saved.</source>
        <translation>所写内容尚未保存。</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketEventModel</name>
    <message>
        <source>The log is not open. Last seen: %1</source>
        <translation>日志未打开。上次所见：%1</translation>
    </message>
    <message>
        <source>%1 (not open)</source>
        <translation>%1（未打开）</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>时间 (%1)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangeButton</name>
    <message>
        <source>Time range…</source>
        <translation>时间范围…</translation>
    </message>
    <message>
        <source>Narrow the window to a time</source>
        <translation>将窗口限定到某段时间</translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangePicker</name>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>从(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>到(&amp;T)：</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>&amp;Whole time</source>
        <translation>全部时间(&amp;W)</translation>
    </message>
    <message>
        <source>The last of the logs:</source>
        <translation>日志的最后：</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>Last of the logs: %1</source>
        <translation>日志的最后%1</translation>
    </message>
    <message>
        <source>Around the selected event:</source>
        <translation>选中事件前后：</translation>
    </message>
    <message>
        <source>±%1 min</source>
        <translation>±%1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) around the selected event</source>
        <translation>
            <numerusform>选中事件前后 %Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TimelineChart</name>
    <message>
        <source>Share of the severities over time</source>
        <translation>严重性占比随时间变化</translation>
    </message>
    <message>
        <source>Events over time by severity, stacked</source>
        <translation>按严重性划分的事件时间分布，堆积图</translation>
    </message>
    <message>
        <source>Arrow keys move along the time, Shift extends the range, Enter narrows the window to it, Esc goes back.</source>
        <translation>方向键沿时间移动，Shift 扩展范围，Enter 将窗口限定到该范围，Esc 返回。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln millisecond(s)</source>
        <translation>
            <numerusform>%Ln 毫秒</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these events has a time.</source>
        <translation>这些事件都没有时间。</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>没有可显示的事件。</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>时间 (%1)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1，百分比</translation>
    </message>
    <message>
        <source>%1 in all. Click to narrow to this time, drag for a range, double click to go back.</source>
        <translation>共 %1 个。单击限定到此时间，拖动选择范围，双击返回。</translation>
    </message>
    <message>
        <source>Narrow to this time</source>
        <translation>限定到此时间</translation>
    </message>
    <message>
        <source>Back to the wider time</source>
        <translation>返回较大的时间范围</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>仅显示 %1</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>显示除 %1 外的全部</translation>
    </message>
</context>
<context>
    <name>sightglass::TransferModel</name>
    <message>
        <source>%1 (refused)</source>
        <translation>%1（被拒绝）</translation>
    </message>
    <message>
        <source>%1 (broke off)</source>
        <translation>%1（已中断）</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>时间 (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>sightglass::TransferUserModel</name>
    <message>
        <source>(nobody named)</source>
        <translation>（未指明）</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上传次数</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>上传量</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载次数</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>下载量</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>删除次数</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
</context>
<context>
    <name>sightglass::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Show the uploads</source>
        <translation>显示上传</translation>
    </message>
    <message>
        <source>Show the downloads</source>
        <translation>显示下载</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>显示被删除的内容</translation>
    </message>
    <message>
        <source>Show the failed logins</source>
        <translation>显示失败的登录</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>What bars count</source>
        <translation>条形图统计的内容</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Days as lines</source>
        <translation>天（折线）</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Hours as lines</source>
        <translation>小时（折线）</translation>
    </message>
    <message>
        <source>Steps of time</source>
        <translation>时间步长</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>按用户</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>时间分布</translation>
    </message>
    <message>
        <source>Files moved most</source>
        <translation>传输最多的文件</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>来源地址</translation>
    </message>
    <message>
        <source>transfers-by-user</source>
        <comment>name of a file</comment>
        <translation>传输-按用户</translation>
    </message>
    <message>
        <source>transfers-over-time</source>
        <comment>name of a file</comment>
        <translation>传输-时间分布</translation>
    </message>
    <message>
        <source>transfers-files</source>
        <comment>name of a file</comment>
        <translation>传输-文件</translation>
    </message>
    <message>
        <source>transfers-from-where</source>
        <comment>name of a file</comment>
        <translation>传输-来源地址</translation>
    </message>
    <message>
        <source>&amp;By user</source>
        <translation>按用户(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Transfers of %1</source>
        <translation>%1 的传输</translation>
    </message>
    <message>
        <source>Transfers from %1</source>
        <translation>来自 %1 的传输</translation>
    </message>
    <message>
        <source>nowhere named</source>
        <translation>未指明地址</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>上传量</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>下载量</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>没有传输内容。</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size of all transfers</source>
        <translation>所有传输的大小</translation>
    </message>
    <message>
        <source>No files were moved.</source>
        <translation>没有传输文件。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>（未说明）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>the table has the first %1, the figures count all</source>
        <translation>表格只含前 %1 个，数字统计全部</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broke off</source>
        <translation>
            <numerusform>%Ln 个已中断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln 个被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>of all logs that were ever read</source>
        <translation>所有曾读取过的日志</translation>
    </message>
    <message>
        <source>Hour (%1)</source>
        <translation>小时 (%1)</translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <translation>日期 (%1)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>transfers</source>
        <comment>name of a file</comment>
        <translation>传输</translation>
    </message>
    <message>
        <source>No transfer was ever seen</source>
        <translation>从未见过传输</translation>
    </message>
    <message>
        <source>The history keeps transfers of every log that is opened, each once.
Open a log of sftpgo, vsftpd, xferlog, OpenSSH&apos;s SFTP server or FTP of IIS.</source>
        <translation>历史记录保存所打开的每个日志中的传输，每项一次。
请打开 sftpgo、vsftpd、xferlog、OpenSSH 的 SFTP 服务器或 IIS 的 FTP 日志。</translation>
    </message>
    <message>
        <source>No transfers among these events</source>
        <translation>这些事件中没有传输</translation>
    </message>
    <message>
        <source>The filter is on: clear it to look at all events.</source>
        <translation>筛选已启用：清除后可查看所有事件。</translation>
    </message>
    <message>
        <source>No transfers in these logs</source>
        <translation>这些日志中没有传输</translation>
    </message>
    <message>
        <source>Here stand uploads, downloads, deletes and logins of file servers.
Open a log of sftpgo, vsftpd, xferlog, OpenSSH&apos;s SFTP server (syslog) or FTP of IIS.</source>
        <translation>此处列出文件服务器的上传、下载、删除和登录。
请打开 sftpgo、vsftpd、xferlog、OpenSSH 的 SFTP 服务器 (syslog) 或 IIS 的 FTP 日志。</translation>
    </message>
    <message>
        <source>Transfers: %1</source>
        <translation>传输：%1</translation>
    </message>
</context>
<context>
    <name>sightglass::Tray</name>
    <message>
        <source>&amp;Show Sightglass</source>
        <translation>显示 Sightglass(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Sightglass follows %Ln source(s)</source>
        <translation>
            <numerusform>Sightglass 正在跟踪 %Ln 个源</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Triage</name>
    <message numerus="yes">
        <source>%Ln event(s) dismissed; nothing was deleted.</source>
        <translation>
            <numerusform>已忽略 %Ln 个事件；未删除任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) removed from ticket %1.</source>
        <translation>
            <numerusform>已从工单 %1 移除 %Ln 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 was deleted in another window; what you wrote is kept in its revisions.</source>
        <translation>工单 %1 已在另一个窗口中删除；所写内容保留在其修订版本中。</translation>
    </message>
    <message>
        <source>Ticket %1 was deleted.</source>
        <translation>工单 %1 已删除。</translation>
    </message>
    <message>
        <source>Check the evidence of ticket %1</source>
        <translation>校验工单 %1 的证据</translation>
    </message>
</context>
<context>
    <name>sightglass::TriageActions</name>
    <message>
        <source>Ticket %1 was made.</source>
        <translation>已创建工单 %1。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection are taken.</source>
        <translation>
            <numerusform>取用所选内容的前 %Ln 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Add to ticket…</source>
        <translation>添加到工单…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Open ticket %1: %2</source>
        <translation>打开工单 %1：%2</translation>
    </message>
    <message>
        <source>The log of this event is not open.</source>
        <translation>此事件的日志未打开。</translation>
    </message>
    <message>
        <source>None of the logs with events of this ticket is open.</source>
        <translation>含有此工单事件的日志均未打开。</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>工单 %1：%2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln event(s):</source>
        <translation>
            <numerusform>%Ln 个事件的备注：</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln event(s), separated by commas:</source>
        <translation>
            <numerusform>%Ln 个事件的标签，以英文逗号分隔：</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of ticket %1</source>
        <translation>工单 %1 的报告</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Pins and tickets cannot be kept: %1</source>
        <translation>无法保存固定项和工单：%1</translation>
    </message>
</context>
<context>
    <name>sightglass::TriagePanel</name>
    <message>
        <source>Pinned events</source>
        <translation>固定的事件</translation>
    </message>
    <message>
        <source>Go to event</source>
        <translation>转到事件</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>编写备注</translation>
    </message>
    <message>
        <source>No pins in the open logs.
Choose events in the table and press P to keep them here.</source>
        <translation>打开的日志中没有固定项。
在表格中选择事件并按 P，可将其留在此处。</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>其事件</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Shows the events of the ticket alone, in the logs that are open</source>
        <translation>在打开的日志中单独显示此工单的事件</translation>
    </message>
    <message>
        <source>Writes the ticket with its evidence as PDF, HTML or Markdown</source>
        <translation>将工单及其证据写成 PDF、HTML 或 Markdown</translation>
    </message>
    <message>
        <source>No tickets yet.
Choose events in the table and press T to make one of them.</source>
        <translation>尚无工单。
在表格中选择事件并按 T，可用其创建工单。</translation>
    </message>
    <message>
        <source>Pi&amp;ns</source>
        <translation>固定项(&amp;N)</translation>
    </message>
    <message>
        <source>Tic&amp;kets</source>
        <translation>工单(&amp;K)</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualModel</name>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualPage</name>
    <message>
        <source>Findings or templates</source>
        <translation>发现项或模板</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>发现项(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>Kind of findings</source>
        <translation>发现项的类型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Show &amp;dismissed</source>
        <translation>显示已忽略的(&amp;D)</translation>
    </message>
    <message>
        <source>Also findings that were dismissed or are normal here</source>
        <translation>也包括已忽略或视为正常的发现项</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>&amp;Show events</source>
        <translation>显示事件(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>忽略(&amp;I)</translation>
    </message>
    <message>
        <source>Hides this finding; nothing is deleted</source>
        <translation>隐藏此发现项；不删除任何内容</translation>
    </message>
    <message>
        <source>&amp;Normal here</source>
        <translation>视为正常(&amp;N)</translation>
    </message>
    <message>
        <source>Hides all findings of this kind about this template or value, also those to come</source>
        <translation>隐藏关于此模板或值的所有此类发现项，也包括以后出现的</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln 个模板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the most frequent %Ln are shown</source>
        <translation>
            <numerusform>显示最常见的 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln 个发现项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed</source>
        <translation>
            <numerusform>%Ln 个已忽略</numerusform>
        </translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Looking for what is unusual…</source>
        <translation>正在查找异常…</translation>
    </message>
    <message>
        <source>Messages are grouped to templates, and what is rare, new, sudden or missing is listed.
This begins when all logs are read.</source>
        <translation>消息按模板分组，并列出罕见、新出现、突发或缺失的内容。
所有日志读取完毕后开始。</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>搜索已停止</translation>
    </message>
    <message>
        <source>Nothing is known yet of what is unusual here.</source>
        <translation>尚不知道此处有何异常。</translation>
    </message>
    <message>
        <source>Nothing else is unusual</source>
        <translation>没有其他异常</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) were dismissed or are normal here; &quot;Show dismissed&quot; brings them back.</source>
        <translation>
            <numerusform>%Ln 个发现项已忽略或视为正常；用“显示已忽略的”可重新显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual found</source>
        <translation>未发现异常</translation>
    </message>
    <message>
        <source>No rare or sudden messages, no pauses and no signs of tampering under this choice.
That is no proof that all is well.</source>
        <translation>在此选择范围内，没有罕见或突发的消息，没有停顿，也没有篡改迹象。
这并不证明一切正常。</translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation>分数 %1（满分 100）</translation>
    </message>
    <message>
        <source>No longer d&amp;ismissed</source>
        <translation>取消忽略(&amp;I)</translation>
    </message>
    <message>
        <source>Not &amp;normal here</source>
        <translation>不再视为正常(&amp;N)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed: %1.</source>
        <translation>已忽略：%1。</translation>
    </message>
    <message>
        <source>Normal here, also in logs of this kind to come: %1.</source>
        <translation>视为正常，也适用于今后的此类日志：%1。</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualService</name>
    <message>
        <source>What is unusual</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>%1 (the first %2)</source>
        <translation>%1（前 %2 个）</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>模板：%1</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Log cleared</source>
        <translation>日志被清除</translation>
    </message>
    <message>
        <source>Missing records</source>
        <translation>记录缺失</translation>
    </message>
    <message>
        <source>Time runs backwards</source>
        <translation>时间倒退</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>无日志记录</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Rare message</source>
        <translation>罕见消息</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>突增</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>More errors</source>
        <translation>错误增多</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>未知时间</translation>
    </message>
    <message>
        <source>Events say that a log was cleared (%1).</source>
        <translation>有事件表明日志被清除 (%1)。</translation>
    </message>
    <message>
        <source>An event of %1 says that a log was cleared (%2).</source>
        <translation>%1 的一个事件表明日志被清除 (%2)。</translation>
    </message>
    <message>
        <source>Records missing before %2 (%3): %1. Their numbers are skipped.</source>
        <translation>%2 之前缺失记录 (%3)：%1。其编号被跳过。</translation>
    </message>
    <message>
        <source>Time jumps back by %1, from %2 to %3 (%4): the clock was set, or lines were put in.</source>
        <translation>时间倒退 %1，从 %2 到 %3 (%4)：时钟被调整，或插入了行。</translation>
    </message>
    <message>
        <source>No event at all for %1 from %2 on, though there is hardly a pause otherwise.</source>
        <translation>自 %2 起的 %1内没有任何事件，而平时几乎没有停顿。</translation>
    </message>
    <message>
        <source>Never seen in the history of this log; %1 of %2 events.</source>
        <translation>从未在此日志的历史记录中出现；%2 个事件中有 %1 个。</translation>
    </message>
    <message>
        <source>Only %1 of %2 events; messages this rare have one chance in %3.</source>
        <translation>%2 个事件中仅 %1 个；如此罕见的消息，出现几率为 1/%3。</translation>
    </message>
    <message>
        <source>%1 events within %2 from %3 on; usual are %4 (robust z-score %5).</source>
        <translation>自 %3 起的 %2内有 %1 个事件；通常为 %4 个（稳健 z 分数 %5）。</translation>
    </message>
    <message>
        <source>Stays away for %1 from %2 on, while %3 other events came; otherwise %4 of events are of it.</source>
        <translation>自 %2 起的 %1内未出现，其间有 %3 个其他事件；平时占事件的 %4。</translation>
    </message>
    <message>
        <source>%1 of %2 events within %3 from %4 on are errors; usual are %5 (z-score %6).</source>
        <translation>自 %4 起的 %3内，%2 个事件中有 %1 个是错误；通常为 %5（z 分数 %6）。</translation>
    </message>
    <message>
        <source>Source “%1” comes up for the first time after %2 events (%3).</source>
        <translation>来源“%1”在 %2 个事件之后首次出现 (%3)。</translation>
    </message>
    <message>
        <source>Host “%1” comes up for the first time after %2 events (%3).</source>
        <translation>主机“%1”在 %2 个事件之后首次出现 (%3)。</translation>
    </message>
    <message>
        <source>User “%1” comes up for the first time after %2 events (%3).</source>
        <translation>用户“%1”在 %2 个事件之后首次出现 (%3)。</translation>
    </message>
    <message>
        <source>Address “%1” comes up for the first time after %2 events (%3).</source>
        <translation>地址“%1”在 %2 个事件之后首次出现 (%3)。</translation>
    </message>
    <message>
        <source>Process “%1” comes up for the first time after %2 events (%3).</source>
        <translation>进程“%1”在 %2 个事件之后首次出现 (%3)。</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueBarChart</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Arrow keys move along the values, Enter shows the events of one, Ctrl+Enter all others.</source>
        <translation>方向键在值之间移动，Enter 显示该值的事件，Ctrl+Enter 显示其余所有事件。</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>其他值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln 个其他值</numerusform>
        </translation>
    </message>
    <message>
        <source>(without)</source>
        <comment>events that have no such field</comment>
        <translation>（无此字段）</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>没有可显示的事件。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>%1 in all, %2 % of the events.</source>
        <translation>共 %1 个，占事件的 %2 %。</translation>
    </message>
    <message>
        <source>The table has the first %1 values.</source>
        <translation>表格只含前 %1 个值。</translation>
    </message>
    <message>
        <source>Click for these events, with Ctrl for all others.</source>
        <translation>单击显示这些事件，按住 Ctrl 单击显示其余所有事件。</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>仅显示 %1</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>显示除 %1 外的全部</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueCard</name>
    <message>
        <source>Top values of</source>
        <translation>高频值的字段</translation>
    </message>
    <message>
        <source>Field that is counted</source>
        <translation>计数的字段</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>计数进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>移除此图表</translation>
    </message>
    <message>
        <source>Top values of %1</source>
        <translation>%1 的高频值</translation>
    </message>
    <message>
        <source>values-%1</source>
        <comment>name of a file</comment>
        <translation>值-%1</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln value(s)</source>
        <translation>
            <numerusform>超过 %Ln 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped after %1 events</source>
        <translation>%1 个事件后停止</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueFilter</name>
    <message>
        <source>Looking for these events…</source>
        <translation>正在查找这些事件…</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>(without)</source>
        <comment>events that have no such field</comment>
        <translation>（无此字段）</translation>
    </message>
    <message>
        <source>not %1: %2</source>
        <translation>非 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>非 %1</translation>
    </message>
</context>
<context>
    <name>sightglass::XmlTreeModel</name>
    <message>
        <source>What follows is in the XML view.</source>
        <translation>其余内容见 XML 视图。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
</TS>
