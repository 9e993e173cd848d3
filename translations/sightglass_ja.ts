<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CaseText</name>
    <message>
        <source>no time</source>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>CHANGED since it was marked</source>
        <translation>マーク後に変更あり</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>computed for this report</source>
        <translation>このレポートのために計算</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>as last computed; not checked for this report</source>
        <translation>前回の計算値 (このレポートでは未確認)</translation>
    </message>
    <message>
        <source>Times are UTC (ISO 8601). An offset counts the bytes of the log, unpacked, from 0 to the first byte of the record. SHA-256 is as sha256sum prints it; that of a record is of its bytes alone. Characters that cannot be seen, or turn the direction of writing, are shown as ⟨U+202E⟩.</source>
        <translation>時刻は UTC (ISO 8601) です。オフセットは、展開後のログの先頭を 0 として、レコードの最初のバイトまでのバイト数です。SHA-256 は sha256sum の出力と同じ形式で、レコードの SHA-256 はそのバイトだけから計算したものです。表示されない文字や文字の方向を変える文字は ⟨U+202E⟩ のように示します。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>When and how grave</source>
        <translation>時期と重大度</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>The record goes on; its first 64 KiB are shown.</source>
        <translation>レコードはさらに続きます。最初の 64 KiB を示しています。</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>イベントの推移</translation>
    </message>
    <message>
        <source>Events by severity</source>
        <translation>重大度別のイベント</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>開始 (UTC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>作成日時 (UTC)</translation>
    </message>
    <message>
        <source>Last change (UTC)</source>
        <translation>最終変更 (UTC)</translation>
    </message>
    <message>
        <source>Report made (UTC)</source>
        <translation>レポート作成日時 (UTC)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Unpacked from</source>
        <translation>展開元</translation>
    </message>
    <message>
        <source>SHA-256 of that file</source>
        <translation>展開元ファイルの SHA-256</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>offsets and the SHA-256 of the log are of its text as UTF-8</source>
        <translation>オフセットとログの SHA-256 は UTF-8 テキストに対する値</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>SHA-256 of the log</source>
        <translation>ログの SHA-256</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translation>レコードの SHA-256</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>レコード番号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>unchanged since it came from the followed source</source>
        <translation>監視中のソースから届いた後、変更なし</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>連番</translation>
    </message>
    <message>
        <source>Followed source</source>
        <translation>監視したソース</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>the SHA-256 of the log is of its text as UTF-8, offsets are bytes of the file</source>
        <translation>ログの SHA-256 は UTF-8 テキストに対する値、オフセットはファイルのバイト位置</translation>
    </message>
    <message>
        <source>Came and was stored (UTC)</source>
        <translation>届いて保存された時刻 (UTC)</translation>
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
        <translation>アドレス</translation>
    </message>
    <message>
        <source>http://server:8123</source>
        <translation>http://server:8123</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Make the table where it is missing</source>
        <translation>テーブルがなければ作成する</translation>
    </message>
    <message>
        <source>Asynchronous inserts</source>
        <translation>非同期挿入</translation>
    </message>
    <message>
        <source>The server gathers inserts of many senders and answers when they are written</source>
        <translation>サーバーが複数の送信元からの挿入をまとめ、書き込みが済んでから応答します</translation>
    </message>
    <message>
        <source>Server before 21.8</source>
        <translation>21.8 より前のサーバー</translation>
    </message>
    <message>
        <source>Times as seconds and microseconds, fields as two arrays</source>
        <translation>時刻を秒とマイクロ秒に、フィールドを 2 つの配列に分けます</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Exactly once in what is asked with FINAL: the table is a ReplacingMergeTree by the event&apos;s id, which takes events that came twice together when it merges parts. A request that is sent again as it was is not even written.</source>
        <translation>FINAL を付けた照会では正確に 1 回: テーブルはイベントの ID をキーとする ReplacingMergeTree で、2 回届いたイベントはパートのマージ時に 1 つにまとめられます。同じ内容で再送された要求は書き込まれません。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not ClickHouse. Check the address; the port for HTTP is 8123 or 8443.</source>
        <translation>応答はありますが、ClickHouse ではありません。アドレスを確認してください。HTTP のポートは 8123 または 8443 です。</translation>
    </message>
    <message>
        <source>there is no such target</source>
        <translation>その送信先はありません</translation>
    </message>
    <message numerus="yes">
        <source>A batch of %n event(s) of the queue was damaged on the disk.</source>
        <translation>
            <numerusform>キューにある %n 件のイベントのバッチがディスク上で破損していました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be made: %1</source>
        <translation>テーブルを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>Elasticsearch or OpenSearch</source>
        <translation>Elasticsearch または OpenSearch</translation>
    </message>
    <message>
        <source>https://server:9200</source>
        <translation>https://server:9200</translation>
    </message>
    <message>
        <source>Index or data stream</source>
        <translation>インデックスまたはデータストリーム</translation>
    </message>
    <message>
        <source>Events are created there, never changed, as data streams ask for</source>
        <translation>データストリームの要件に合わせ、イベントは作成のみ行い、変更しません</translation>
    </message>
    <message>
        <source>Ingest pipeline</source>
        <translation>インジェストパイプライン</translation>
    </message>
    <message>
        <source>Exactly once: each event is created under its own id, and the server says of one that came before that it is there (409). A data stream tells so within its current backing index: an event that is sent again after a rollover is there twice.</source>
        <translation>正確に 1 回: 各イベントは固有の ID で作成され、すでに届いているイベントにはサーバーが存在を通知します (409)。データストリームが検出できるのは現在のバッキングインデックス内だけなので、ロールオーバー後に再送されたイベントは重複します。</translation>
    </message>
    <message>
        <source>The answer is none of the bulk API. Is this Elasticsearch or OpenSearch?</source>
        <translation>応答が bulk API のものではありません。Elasticsearch または OpenSearch ですか？</translation>
    </message>
    <message>
        <source>Something answers there, but it is neither Elasticsearch nor OpenSearch. Check address and path.</source>
        <translation>応答はありますが、Elasticsearch でも OpenSearch でもありません。アドレスとパスを確認してください。</translation>
    </message>
    <message>
        <source>Graylog (GELF)</source>
        <translation>Graylog (GELF)</translation>
    </message>
    <message>
        <source>udp://server:12201, tcp://server:12201, tls://server:12201 or http://server:12201/gelf</source>
        <translation>udp://server:12201、tcp://server:12201、tls://server:12201 または http://server:12201/gelf</translation>
    </message>
    <message>
        <source>Bytes of a datagram</source>
        <translation>データグラムのバイト数</translation>
    </message>
    <message>
        <source>Of UDP; up to 8192 in a local network</source>
        <translation>UDP 用。ローカルネットワークでは 8192 まで</translation>
    </message>
    <message>
        <source>Of UDP and HTTP; TCP has none</source>
        <translation>UDP と HTTP 用。TCP にはありません</translation>
    </message>
    <message>
        <source>None: UDP has no answers. A message that is lost on the way is lost; what cannot leave this computer is tried again.</source>
        <translation>保証なし: UDP には応答がありません。途中で失われたメッセージは戻りません。このコンピューターから送信できないものは再試行します。</translation>
    </message>
    <message>
        <source>At least once: each message is answered. _event_id tells events that came twice.</source>
        <translation>少なくとも 1 回: メッセージごとに応答があります。2 回届いたイベントは _event_id で判別できます。</translation>
    </message>
    <message>
        <source>At least once: GELF over TCP has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. _event_id tells events that came twice.</source>
        <translation>少なくとも 1 回: TCP の GELF には応答がないため、サーバーがバッチを最後まで読み取り、接続を閉じた時点で送信済みとみなします。2 回届いたイベントは _event_id で判別できます。</translation>
    </message>
    <message>
        <source>%1 bytes need %2 chunks, and GELF allows 128. Raise the bytes of a datagram, or use TCP.</source>
        <translation>%1 バイトには %2 個のチャンクが必要ですが、GELF の上限は 128 個です。データグラムのバイト数を増やすか、TCP を使ってください。</translation>
    </message>
    <message>
        <source>The address of a GELF server is udp://, tcp:// or tls://server:12201, or http(s)://server:12201/gelf.</source>
        <translation>GELF サーバーのアドレスは udp://、tcp:// または tls://server:12201、あるいは http(s)://server:12201/gelf です。</translation>
    </message>
    <message>
        <source>In the body, {{ has no }}.</source>
        <translation>本文の {{ に対応する }} がありません。</translation>
    </message>
    <message>
        <source>The body has {{%1}}, which is nothing of an event.</source>
        <translation>本文に {{%1}} がありますが、イベントにそのような項目はありません。</translation>
    </message>
    <message>
        <source>HTTP server (JSON)</source>
        <translation>HTTP サーバー (JSON)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>client-log: level, message and client_id to /log; application-log: timestamp, level, source, application, message and metadata to /data/batch</source>
        <translation>client-log: level、message、client_id を /log へ。application-log: timestamp、level、source、application、message、metadata を /data/batch へ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Behind the address; empty: that of the profile. application-log: /data/batch takes a list, /data/ and /data/fast one event each</source>
        <translation>アドレスに続くパス。空欄の場合はプロファイルのパス。application-log: /data/batch はリスト、/data/ と /data/fast はイベントを 1 件ずつ受け取ります</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Events in a request</source>
        <translation>要求内のイベント</translation>
    </message>
    <message>
        <source>single: one; list: a JSON array; lines: one JSON object a line</source>
        <translation>single: 1 件、list: JSON 配列、lines: 1 行に 1 つの JSON オブジェクト</translation>
    </message>
    <message>
        <source>Body of one event</source>
        <translation>イベント 1 件の本文</translation>
    </message>
    <message>
        <source>JSON with {{message}}, {{time}}, {{severity}}, {{level}}, {{host}}, {{source}}, {{log}}, {{offset}}, {{raw}}, {{fields}}, {{field:NAME}}, {{id}} …; empty: that of the profile</source>
        <translation>{{message}}、{{time}}、{{severity}}、{{level}}、{{host}}、{{source}}、{{log}}、{{offset}}、{{raw}}、{{fields}}、{{field:NAME}}、{{id}} … を使った JSON。空欄の場合はプロファイルの本文</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>{{client_id}} of client-log</source>
        <translation>client-log の {{client_id}}</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>{{application}}; empty: the program that wrote the event</source>
        <translation>{{application}}。空欄の場合はイベントを書き込んだプログラム</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>追加のヘッダー</translation>
    </message>
    <message>
        <source>name: value, one a line</source>
        <translation>name: value を 1 行に 1 つ</translation>
    </message>
    <message>
        <source>At least once: an event counts as delivered when the server answers with 2xx. The event&apos;s id is {{id}} in the body; what the server makes of it decides whether an event may be there twice.</source>
        <translation>少なくとも 1 回: サーバーが 2xx で応答したイベントを送信済みとみなします。イベントの ID は本文の {{id}} です。イベントが重複するかどうかは、サーバーでの ID の扱いによります。</translation>
    </message>
    <message>
        <source>The address begins with https:// or http://.</source>
        <translation>アドレスは https:// または http:// で始まります。</translation>
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
        <translation>ラベル</translation>
    </message>
    <message>
        <source>What makes a stream, of: host, severity, format, source, log. Few, since each combination is a stream of its own</source>
        <translation>ストリームを構成するもの: host、severity、format、source、log から選択。組み合わせごとに別のストリームになるため、少数にします</translation>
    </message>
    <message>
        <source>Label job</source>
        <translation>job ラベル</translation>
    </message>
    <message>
        <source>Fields as structured metadata</source>
        <translation>フィールドを構造化メタデータにする</translation>
    </message>
    <message>
        <source>From Loki 3.0, or 2.9 where it is switched on</source>
        <translation>Loki 3.0 以降、または有効にした 2.9</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Header X-Scope-OrgID</source>
        <translation>X-Scope-OrgID ヘッダー</translation>
    </message>
    <message>
        <source>At least once. An entry that is sent again has the same labels, nanosecond and line, and Loki drops it while it still has the first in memory; two equal lines of one microsecond differ in the nanosecond, so that both stay.</source>
        <translation>少なくとも 1 回。再送されたエントリはラベル、ナノ秒、行が同じなので、最初のエントリがメモリにある間は Loki が破棄します。同じマイクロ秒の同じ内容の 2 行は、ナノ秒が異なるため両方とも残ります。</translation>
    </message>
    <message>
        <source>labels has &apos;%1&apos;, but labels are host, severity, format, source, log.</source>
        <translation>labels に「%1」がありますが、使えるラベルは host、severity、format、source、log です。</translation>
    </message>
    <message>
        <source>OpenTelemetry (OTLP/HTTP)</source>
        <translation>OpenTelemetry (OTLP/HTTP)</translation>
    </message>
    <message>
        <source>http://server:4318; /v1/logs is added where there is no path</source>
        <translation>http://server:4318。パスがなければ /v1/logs を追加します</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>サービス名</translation>
    </message>
    <message>
        <source>service.name of all events; empty: the program that wrote the event</source>
        <translation>全イベントの service.name。空欄の場合はイベントを書き込んだプログラム</translation>
    </message>
    <message>
        <source>More about the resource</source>
        <translation>追加のリソース属性</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>name=value を 1 行に 1 つ</translation>
    </message>
    <message>
        <source>At least once: OTLP has no way to say that an event came before. Each event carries log.record.uid, by which a store behind the collector can tell. What a server took in part (partial success) is never sent again.</source>
        <translation>少なくとも 1 回: OTLP には、イベントがすでに届いていることを伝える方法がありません。各イベントには log.record.uid が付き、コレクターの先のストアはこれで判別できます。サーバーが一部を受け取ったもの (partial success) は再送しません。</translation>
    </message>
    <message>
        <source>The server refused some events without saying which.</source>
        <translation>サーバーが一部のイベントを拒否しましたが、どのイベントかは示されていません。</translation>
    </message>
    <message>
        <source>Nothing more was taken into the push queue: %1.</source>
        <translation>送信キューにこれ以上追加されませんでした: %1。</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; is wrong: %2</source>
        <translation>正規表現「%1」が正しくありません: %2</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; matches where nothing is.</source>
        <translation>正規表現「%1」は空の文字列に一致します。</translation>
    </message>
    <message>
        <source>others may read this secret; allow it to yourself alone (chmod 600)</source>
        <translation>他のユーザーもこの秘密情報を読み取れます。自分だけに許可してください (chmod 600)</translation>
    </message>
    <message>
        <source>Syslog server</source>
        <translation>syslog サーバー</translation>
    </message>
    <message>
        <source>tls://server:6514, tcp://server:601 or udp://server:514</source>
        <translation>tls://server:6514、tcp://server:601 または udp://server:514</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>ファシリティ</translation>
    </message>
    <message>
        <source>Of events that have none of their own</source>
        <translation>ファシリティのないイベント用</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The message alone, or the record as it stands in the log</source>
        <translation>メッセージのみ、またはログにあるままのレコード</translation>
    </message>
    <message>
        <source>Fields as structured data</source>
        <translation>フィールドを構造化データにする</translation>
    </message>
    <message>
        <source>Name of the structured data</source>
        <translation>構造化データの名前</translation>
    </message>
    <message>
        <source>name@number of an enterprise</source>
        <translation>name@エンタープライズ番号</translation>
    </message>
    <message>
        <source>Mark the text as UTF-8</source>
        <translation>テキストに UTF-8 のマークを付ける</translation>
    </message>
    <message>
        <source>RFC 5424 asks for it; many servers keep the mark as part of the text</source>
        <translation>RFC 5424 では必須ですが、多くのサーバーはマークをテキストの一部として残します</translation>
    </message>
    <message>
        <source>At least once: syslog has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. What the server holds in memory when it dies is lost with it. The parameter id tells events that came twice.</source>
        <translation>少なくとも 1 回: syslog には応答がないため、サーバーがバッチを最後まで読み取り、接続を閉じた時点で送信済みとみなします。停止時にサーバーのメモリにあったものは失われます。2 回届いたイベントはパラメーター id で判別できます。</translation>
    </message>
    <message>
        <source>%1 bytes are too long for a datagram, which carries 65,507. Use TCP or TLS.</source>
        <translation>%1 バイトは長すぎてデータグラムに収まりません (上限 65,507)。TCP または TLS を使ってください。</translation>
    </message>
    <message>
        <source>The address of a syslog server is tls://server:6514, tcp://server:601 or udp://server:514.</source>
        <translation>syslog サーバーのアドレスは tls://server:6514、tcp://server:601 または udp://server:514 です。</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) ahead of this computer&apos;s. Set the one that is wrong, or events will seem too old.</source>
        <translation>
            <numerusform>サーバーの時計がこのコンピューターより %n 分進んでいます。ずれている方を合わせてください。合わせないと、イベントが古すぎるとみなされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) behind this computer&apos;s. Set the one that is wrong, or events will seem to come from the future.</source>
        <translation>
            <numerusform>サーバーの時計がこのコンピューターより %n 分遅れています。ずれている方を合わせてください。合わせないと、イベントが未来のものとみなされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such kind of target.</source>
        <translation>その種類の送信先はありません。</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos; of this kind of target.</source>
        <translation>この種類の送信先に設定「%1」はありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a secret and is not kept with the settings.</source>
        <translation>「%1」は秘密情報のため、設定と一緒には保存されません。</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;, but %3.</source>
        <translation>%1 の値「%2」は使えません。%3。</translation>
    </message>
    <message>
        <source>it is on or off</source>
        <translation>オンかオフを指定してください</translation>
    </message>
    <message>
        <source>it is a number</source>
        <translation>数値を指定してください</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>%1 のいずれかを指定してください</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>1 行で指定してください</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 must be at least 1.</source>
        <translation>%1 には 1 以上を指定してください。</translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; is none.</source>
        <translation>アドレス「%1」は正しくありません。</translation>
    </message>
    <message>
        <source>User and password do not belong into the address, which everybody can see: use the settings for them.</source>
        <translation>アドレスは誰にでも見えるため、ユーザーとパスワードを含めないでください。それぞれの設定を使ってください。</translation>
    </message>
    <message>
        <source>A certificate of the client needs its key, and a key its certificate.</source>
        <translation>クライアント証明書にはキーが、キーには証明書が必要です。</translation>
    </message>
    <message>
        <source>https://server:port, and a path where the server is behind one</source>
        <translation>https://server:port。サーバーがパスの下にある場合はパスも指定</translation>
    </message>
    <message>
        <source>udp://server:port, tcp://server:port or tls://server:port</source>
        <translation>udp://server:port、tcp://server:port または tls://server:port</translation>
    </message>
    <message>
        <source>Masked fields</source>
        <translation>マスクするフィールド</translation>
    </message>
    <message>
        <source>Names of fields, with commas between them, whose values are replaced by *** before anything leaves; also source, host, log and raw</source>
        <translation>送信前に値を *** に置き換えるフィールドの名前 (コンマ区切り)。source、host、log、raw も指定できます</translation>
    </message>
    <message>
        <source>Masked text</source>
        <translation>マスクするテキスト</translation>
    </message>
    <message>
        <source>Regular expressions (RE2), one a line: what they match is replaced by *** in all texts</source>
        <translation>正規表現 (RE2) を 1 行に 1 つ。一致した部分はすべてのテキストで *** に置き換えられます</translation>
    </message>
    <message>
        <source>Send the record as it stands in the log</source>
        <translation>ログにあるままのレコードも送信する</translation>
    </message>
    <message>
        <source>Beside message and fields</source>
        <translation>メッセージとフィールドに加えて送信します</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>独自の証明機関</translation>
    </message>
    <message>
        <source>File (PEM) with certificates that are trusted beside those of this computer</source>
        <translation>このコンピューターのものに加えて信頼する証明書のファイル (PEM)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>File (PEM) that shows the server who we are</source>
        <translation>サーバーに身元を示すファイル (PEM)</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>クライアント証明書のキー</translation>
    </message>
    <message>
        <source>File (PEM)</source>
        <translation>ファイル (PEM)</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>キーのパスフレーズ</translation>
    </message>
    <message>
        <source>Events in one request</source>
        <translation>要求 1 回のイベント数</translation>
    </message>
    <message>
        <source>KiB in one request, before compression</source>
        <translation>要求 1 回のサイズ (KiB、圧縮前)</translation>
    </message>
    <message>
        <source>Milliseconds to wait for a request to fill</source>
        <translation>要求がまとまるまで待つ時間 (ミリ秒)</translation>
    </message>
    <message>
        <source>Events that come one by one are sent together</source>
        <translation>1 件ずつ届くイベントをまとめて送信します</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>同時要求数</translation>
    </message>
    <message>
        <source>1 keeps the order of the events</source>
        <translation>1 の場合はイベントの順序を保ちます</translation>
    </message>
    <message>
        <source>Seconds until a request counts as lost</source>
        <translation>要求のタイムアウト (秒)</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>basic: user and password; bearer: a token; apikey: a key of Elasticsearch</source>
        <translation>basic: ユーザーとパスワード、bearer: トークン、apikey: Elasticsearch のキー</translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <translation>パスワード、トークンまたはキー</translation>
    </message>
    <message>
        <source>The server does not know who we are (%1). Check user, password, token or key.</source>
        <translation>サーバーに認証されませんでした (%1)。ユーザー、パスワード、トークンまたはキーを確認してください。</translation>
    </message>
    <message>
        <source>The server knows us and forbids it (%1). Ask for the right to write there.</source>
        <translation>認証されましたが、許可されていません (%1)。書き込み権限を依頼してください。</translation>
    </message>
    <message>
        <source>There is nothing at this path (%1). Check address and path.</source>
        <translation>このパスには何もありません (%1)。アドレスとパスを確認してください。</translation>
    </message>
    <message>
        <source>The path exists but takes no such request (%1). Check path and method.</source>
        <translation>パスは存在しますが、この要求を受け付けません (%1)。パスとメソッドを確認してください。</translation>
    </message>
    <message>
        <source>A proxy in between wants to know who we are (%1).</source>
        <translation>途中のプロキシが認証を求めています (%1)。</translation>
    </message>
    <message>
        <source>The request is too large for the server (%1).</source>
        <translation>要求がサーバーの上限を超えています (%1)。</translation>
    </message>
    <message>
        <source>The server is busy or away (%1).</source>
        <translation>サーバーがビジー状態か停止しています (%1)。</translation>
    </message>
    <message>
        <source>The server points to another address (HTTP %1: %2). Use that one if you trust it.</source>
        <translation>サーバーが別のアドレスを示しています (HTTP %1: %2)。信頼できる場合はそのアドレスを使ってください。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The name of %1 is not known. Check the spelling, and whether this computer reaches the name server of that network.</source>
        <translation>%1 の名前を解決できません。綴りと、このコンピューターからそのネットワークのネームサーバーに到達できるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>%1 refuses the connection: nothing listens there, or a firewall says no. Check port and server.</source>
        <translation>%1 が接続を拒否しました。待ち受けているものがないか、ファイアウォールが拒否しています。ポートとサーバーを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer (%2). It is tried again.</source>
        <translation>%1 への接続が応答の前に切断されました (%2)。再試行します。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check network and firewall, or raise the timeout.</source>
        <translation>%1 から時間内に応答がありませんでした。ネットワークとファイアウォールを確認するか、タイムアウトを長くしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here (%2). Check the network.</source>
        <translation>ここから %1 に到達できません (%2)。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the certificate of %1 (%2). Name the authority&apos;s certificate in the settings (Own certificate authority).</source>
        <translation>%1 の証明書は、このコンピューターが信頼する機関によって署名されていません (%2)。証明機関の証明書を設定で指定してください (独自の証明機関)。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired (%2). The server needs a new one; check this computer&apos;s clock, too.</source>
        <translation>%1 の証明書は有効期限が切れています (%2)。サーバーに新しい証明書が必要です。このコンピューターの時計も確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet (%2). Is this computer&apos;s clock right?</source>
        <translation>%1 の証明書はまだ有効ではありません (%2)。このコンピューターの時計は合っていますか？</translation>
    </message>
    <message>
        <source>The certificate of %1 is that of another server (%2). Use the name that stands in it, or check that you are talking to the right server.</source>
        <translation>%1 の証明書は別のサーバーのものです (%2)。証明書にある名前を使うか、正しいサーバーに接続しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about (%2). Is it the port for TLS, and does the server want a client certificate?</source>
        <translation>%1 との安全な接続を確立できませんでした (%2)。TLS のポートですか？ サーバーがクライアント証明書を求めていませんか？</translation>
    </message>
    <message>
        <source>A certificate or key of the settings cannot be read: %1</source>
        <translation>設定にある証明書またはキーを読み取れません: %1</translation>
    </message>
    <message>
        <source>%1: too large (%2)</source>
        <translation>%1: 大きすぎます (%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>サーバーが接続を閉じました</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM)</source>
        <translation>%1 に証明書 (PEM) がありません</translation>
    </message>
    <message>
        <source>%1 and %2 are no certificate and key (PEM), or the passphrase is wrong</source>
        <translation>%1 と %2 が証明書とキー (PEM) ではないか、パスフレーズが違います</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source> … (cut: %1 characters)</source>
        <translation> … (切り詰め: %1 文字)</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>イベント %1</translation>
    </message>
    <message>
        <source>rows are missing; is the disk for temporary files full?</source>
        <translation>行が欠けています。一時ファイル用のディスクに空きはありますか？</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads logs and shows how many events of each severity they hold.</source>
        <translation>ログを読み取り、重大度別のイベント数を表示します。</translation>
    </message>
    <message>
        <source>Logs or folders to open.</source>
        <translation>開くログまたはフォルダー。</translation>
    </message>
    <message>
        <source>Open a window of its own, also where there is one already.</source>
        <translation>すでにウィンドウがある場合も、別のウィンドウを開きます。</translation>
    </message>
</context>
<context>
    <name>sightglass::AboutDialog</name>
    <message>
        <source>About Sightglass</source>
        <translation>Sightglass について</translation>
    </message>
    <message>
        <source>Sightglass %1
Reads logs and shows the level of what flows inside.

Free software under the GNU General Public License, version 3 or later.
It comes with no warranty, to the extent that the law permits.</source>
        <translation>Sightglass %1
ログを読み取り、中を流れるもののレベルを示します。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。
法律の許す範囲で、いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用ソフトウェア</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Sightglass %1 on %2</source>
        <translation>Sightglass %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>sightglass::AddToTicketDialog</name>
    <message>
        <source>Add to ticket</source>
        <translation>チケットに追加</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln event(s) to:</source>
        <translation>
            <numerusform>%Ln 件のイベントの追加先:</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a ticket by number, title or assignee</source>
        <translation>番号、タイトル、担当者でチケットを検索</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>新しいチケット…</translation>
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
        <translation>継続中です。</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>終了しました。</translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <translation>最後のイベント (%1)</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
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
        <translation>新しいルール(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete rule</source>
        <translation>ルールを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Notify on the &amp;desktop</source>
        <translation>デスクトップに通知する(&amp;D)</translation>
    </message>
    <message>
        <source>Make a &amp;ticket</source>
        <translation>チケットを作成する(&amp;T)</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>アラートルール</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>名前(&amp;A):</translation>
    </message>
    <message>
        <source>Events that come</source>
        <translation>イベントが発生したとき</translation>
    </message>
    <message>
        <source>No event comes</source>
        <translation>イベントが途絶えたとき</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>条件(&amp;W):</translation>
    </message>
    <message>
        <source>As in the filter line; empty: every event</source>
        <translation>フィルター欄と同じ書式。空欄の場合はすべてのイベント</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>フィルター(&amp;F):</translation>
    </message>
    <message>
        <source>Take a saved filter…</source>
        <translation>保存したフィルターから選択…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>最小件数(&amp;L):</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>時間の単位</translation>
    </message>
    <message>
        <source>With&amp;in:</source>
        <translation>期間(&amp;I):</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>全体で</translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>同じ %1</translation>
    </message>
    <message>
        <source>Counts each value of this field by itself: any name of a field</source>
        <translation>このフィールドの値ごとに数えます。任意のフィールド名を指定できます</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>対象(&amp;O):</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>ルールには名前が必要です。</translation>
    </message>
    <message>
        <source>The filter of &quot;%1&quot; is wrong: %2</source>
        <translation>「%1」のフィルターが正しくありません: %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>There is no push target yet: Push &gt; Push targets… makes one</source>
        <translation>送信先がまだありません。[送信] &gt; [送信先の設定…] で追加できます</translation>
    </message>
    <message>
        <source>The alert goes there as one event, once; the queue keeps it while the target is away</source>
        <translation>アラートは 1 件のイベントとして 1 回だけ送信されます。送信先に接続できない間はキューに保持されます</translation>
    </message>
    <message>
        <source>&amp;Push it to:</source>
        <translation>送信先(&amp;P):</translation>
    </message>
</context>
<context>
    <name>sightglass::Alerts</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
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
        <translation>重大イベントの発生</translation>
    </message>
    <message>
        <source>Failed logons of one user</source>
        <translation>同じユーザーのログオン失敗</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more alert(s) since the last notification.</source>
        <translation>
            <numerusform>前回の通知以降、ほかに %Ln 件のアラートがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is silent: nothing came for %2.</source>
        <translation>%1 が途絶えています: %2にわたり何も届いていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in %1</source>
        <translation>
            <numerusform>%1 に %Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1: %2</source>
        <translation>、%1: %2</translation>
    </message>
    <message>
        <source>A source is silent for %1</source>
        <translation>ソースが %1以上途絶えたとき</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number, query</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, the same %1</source>
        <translation>、同じ %1</translation>
    </message>
    <message>
        <source>, within %1</source>
        <translation>、%1以内</translation>
    </message>
    <message>
        <source>Alerts could not be taken out of the history: %1</source>
        <translation>アラートを履歴から削除できませんでした: %1</translation>
    </message>
    <message>
        <source>Alerts wait to be pushed: %1</source>
        <translation>アラートが送信待ちです: %1</translation>
    </message>
    <message>
        <source>Alerts wait to be saved: %1</source>
        <translation>アラートが保存待ちです: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::AnalysisView</name>
    <message>
        <source>Events of this log over time, by severity</source>
        <translation>このログのイベントの推移 (重大度別)</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>推移(&amp;T)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>ソース(&amp;C)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message>
        <source>Marked events</source>
        <translation>マークしたイベント</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>マーク(&amp;M)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>バイト位置</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>問題 (%1)(&amp;P)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Said about it</source>
        <translation>マークの内容</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>チケット %1</translation>
    </message>
    <message>
        <source>&amp;Marks (%1)</source>
        <translation>マーク (%1)(&amp;M)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Audit failures</source>
        <translation>失敗の監査</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Events from</source>
        <translation>最初のイベント</translation>
    </message>
    <message>
        <source>to</source>
        <translation>最後のイベント</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り日時</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>It lay at</source>
        <translation>元の場所</translation>
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
        <translation>監視していた場所はここでは不明です。イベントは、マークしたときに保存されたコピーです。</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartMenu</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>このグラフをコピーまたは保存</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>グラフのメニュー</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>画像としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>数値をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Copy numbers as CS&amp;V</source>
        <translation>数値を CSV としてコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>PNG で保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>SVG で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>図形 (*.svg)</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>表で表示(&amp;T)…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>グラフの保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できません</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartTableDialog</name>
    <message>
        <source>&amp;Renew</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>CSV としてコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Takes the numbers that the chart shows now</source>
        <translation>グラフに現在表示されている数値を取り込みます</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Show or hide %1 in the timeline and the shares</source>
        <translation>推移と割合での %1 の表示を切り替え</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Share of the severities</source>
        <translation>重大度の割合</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>曜日と時間帯</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>すべての重大度</translation>
    </message>
    <message>
        <source>Critical and error</source>
        <translation>重大とエラー</translation>
    </message>
    <message>
        <source>Severities that are counted</source>
        <translation>集計する重大度</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>イベントの推移</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>timeline</translation>
    </message>
    <message>
        <source>Share of the severities over time</source>
        <translation>重大度の割合の推移</translation>
    </message>
    <message>
        <source>severity-share</source>
        <comment>name of a file</comment>
        <translation>severity-share</translation>
    </message>
    <message>
        <source>Events by weekday and hour</source>
        <translation>曜日・時間帯別のイベント</translation>
    </message>
    <message>
        <source>weekday-hour</source>
        <comment>name of a file</comment>
        <translation>weekday-hour</translation>
    </message>
    <message>
        <source>&amp;Add top values</source>
        <translation>上位の値を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Adds a chart of the most frequent values of a field</source>
        <translation>フィールドの最も多い値のグラフを追加します</translation>
    </message>
    <message>
        <source>%1, a bar is %2</source>
        <translation>%1、棒 1 本は %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation>
            <numerusform>時刻のないイベント %Ln 件は表示されません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time</source>
        <translation>
            <numerusform>時刻のないイベント %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ComparisonView</name>
    <message>
        <source>Counts of both</source>
        <translation>両方の件数</translation>
    </message>
    <message>
        <source>Events of both by severity</source>
        <translation>両方の重大度別イベント</translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation>件数(&amp;O)</translation>
    </message>
    <message>
        <source>Sources of both</source>
        <translation>両方のソース</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>ソース(&amp;C)</translation>
    </message>
    <message>
        <source>Templates of both</source>
        <translation>両方のテンプレート</translation>
    </message>
    <message>
        <source>T&amp;emplates</source>
        <translation>テンプレート(&amp;E)</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1、%2 に読み取り</translation>
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
        <translation>1 つ目: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>2 つ目: %1</translation>
    </message>
    <message>
        <source>T&amp;emplates (%1 new, %2 vanished)</source>
        <translation>テンプレート (新規 %1、消滅 %2)(&amp;E)</translation>
    </message>
    <message>
        <source>Templates are kept of analyses that were open while the Unusual page was looked at. Of these they were not:
%1
Open the log again, look at its Unusual page, and compare that analysis.</source>
        <translation>テンプレートは、分析を開いている間に「異常」ページを表示した場合にだけ残ります。次の分析にはありません:
%1
ログをもう一度開いて「異常」ページを表示し、その分析と比較してください。</translation>
    </message>
</context>
<context>
    <name>sightglass::DetailsPane</name>
    <message>
        <source>Fr&amp;iendly view</source>
        <translation>フレンドリビュー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;XML view</source>
        <translation>XML で表示(&amp;X)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>イベントのフィールド</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>名前と値をコピー</translation>
    </message>
    <message>
        <source>Copy all fields</source>
        <translation>全フィールドをコピー</translation>
    </message>
    <message>
        <source>Only events with this value</source>
        <translation>この値のイベントのみ</translation>
    </message>
    <message>
        <source>All but events with this value</source>
        <translation>この値のイベントを除外</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>選択範囲をコピー</translation>
    </message>
    <message>
        <source>Copy raw record</source>
        <translation>生レコードをコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Values of the event</source>
        <translation>イベントの値</translation>
    </message>
    <message>
        <source>This event cannot be shown</source>
        <translation>このイベントは表示できません</translation>
    </message>
    <message>
        <source>Ge&amp;neral</source>
        <translation>全般(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>フィールド(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Raw record</source>
        <translation>生レコード(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, what it means</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (level 0)</source>
        <translation>%1 (レベル 0)</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>N/A</translation>
    </message>
    <message>
        <source>Log name:</source>
        <translation>ログの名前:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>ソース:</translation>
    </message>
    <message>
        <source>Event ID:</source>
        <translation>イベント ID:</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>レベル:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>ユーザー:</translation>
    </message>
    <message>
        <source>Operational code:</source>
        <translation>オペコード:</translation>
    </message>
    <message>
        <source>Logged:</source>
        <translation>ログの日付:</translation>
    </message>
    <message>
        <source>Task category:</source>
        <translation>タスクのカテゴリ:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Keywords:</source>
        <translation>キーワード:</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>コンピューター:</translation>
    </message>
    <message>
        <source>Record number:</source>
        <translation>レコード番号:</translation>
    </message>
    <message>
        <source>Process, thread:</source>
        <translation>プロセス、スレッド:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1、バイト位置 %2</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>イベント未選択</translation>
    </message>
    <message>
        <source>Choose one in the table to see all of it here.</source>
        <translation>表でイベントを選択すると、ここに全体が表示されます。</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>成功の監査</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>失敗の監査</translation>
    </message>
    <message>
        <source>Event ID %1</source>
        <translation>イベント ID %1</translation>
    </message>
    <message>
        <source>read with a problem</source>
        <translation>読み取り時に問題あり</translation>
    </message>
    <message>
        <source>recovered from unused space, values may be damaged</source>
        <translation>未使用領域から復元、値が破損している可能性あり</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>%2 件中、最初の %1 件を表示しています。</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1、番号 %2</translation>
    </message>
    <message>
        <source>stored %1</source>
        <comment>when the event came</comment>
        <translation>%1 に保存</translation>
    </message>
</context>
<context>
    <name>sightglass::DropOverlay</name>
    <message>
        <source>Drop to read these logs</source>
        <translation>ここにドロップしてログを読み取る</translation>
    </message>
</context>
<context>
    <name>sightglass::ErrorText</name>
    <message>
        <source>%1 does not exist. Was it moved or renamed?</source>
        <translation>%1 は存在しません。移動または名前の変更をしましたか？</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask for read access, or copy the log to a place where you have it.</source>
        <translation>%1 の読み取りが許可されていません。読み取り権限を依頼するか、権限のある場所にログをコピーしてください。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read. Load it again.</source>
        <translation>%1 は読み取り中に短くなりました。もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>%1 holds nothing but zero bytes. It was reserved but never written, or lost in a crash.</source>
        <translation>%1 の中身はゼロバイトだけです。領域を確保したまま書き込まれなかったか、クラッシュで失われました。</translation>
    </message>
    <message>
        <source>%1 is binary data of no known log format.</source>
        <translation>%1 は既知のログ形式ではないバイナリデータです。</translation>
    </message>
    <message>
        <source>%1 is text, but no known log format recognises it.</source>
        <translation>%1 はテキストですが、どの既知のログ形式にも当てはまりません。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 は破損しています。</translation>
    </message>
    <message>
        <source>%1 exceeds a limit of this program.</source>
        <translation>%1 はこのプログラムの上限を超えています。</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the disk full?</source>
        <translation>%1 に書き込めませんでした。ディスクに空きはありますか？</translation>
    </message>
    <message>
        <source>%1 does not describe a log format.</source>
        <translation>%1 はログ形式の定義ではありません。</translation>
    </message>
    <message>
        <source>%1 is encrypted. Unpack it with its password first.</source>
        <translation>%1 は暗号化されています。先にパスワードを使って展開してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It was left as it is.</source>
        <translation>%1 はこのプログラムの新しいバージョンで書き込まれたものです。変更せずに残しました。</translation>
    </message>
    <message>
        <source>%1 is held by another program. Close that, or try again later.</source>
        <translation>%1 は別のプログラムが使用中です。そのプログラムを閉じるか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program while it worked on %1.</source>
        <translation>%1 の処理中にプログラム内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is the server running, and are host, port and database right?</source>
        <translation>%1 に到達できません。サーバーは動作していますか？ ホスト、ポート、データベースは正しいですか？</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Check user, password and what the server allows.</source>
        <translation>%1 がこのユーザーを受け付けません。ユーザー、パスワード、サーバーの許可設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 is no address of a database, such as postgresql://user@host:5432/name.</source>
        <translation>%1 は postgresql://user@host:5432/name のようなデータベースのアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 does not answer, or is held by another program. This was not saved; try again.</source>
        <translation>%1 が応答しないか、別のプログラムが使用中です。保存されませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 is no history of this program, or a damaged one. It was left as it is.</source>
        <translation>%1 はこのプログラムの履歴ではないか、破損した履歴です。変更せずに残しました。</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 は使用できません。</translation>
    </message>
    <message>
        <source>(At byte %1.)</source>
        <translation>(バイト位置 %1。)</translation>
    </message>
    <message>
        <source>The file became shorter while it was read; these bytes are gone</source>
        <translation>読み取り中にファイルが短くなり、このバイト範囲は失われました</translation>
    </message>
    <message>
        <source>Very long line; only its beginning was interpreted</source>
        <translation>行が非常に長いため、先頭だけを解釈しました</translation>
    </message>
    <message>
        <source>These bytes could not be read</source>
        <translation>このバイト範囲を読み取れませんでした</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off; what stood before was read</source>
        <translation>圧縮ファイルが破損しているか途中で切れています。その手前までを読み取りました</translation>
    </message>
    <message>
        <source>Priority outside 0 to 191</source>
        <translation>優先度が 0 ～ 191 の範囲外です</translation>
    </message>
    <message>
        <source>Header not as RFC 5424 asks</source>
        <translation>ヘッダーが RFC 5424 に準拠していません</translation>
    </message>
    <message>
        <source>Structured data not as RFC 5424 asks</source>
        <translation>構造化データが RFC 5424 に準拠していません</translation>
    </message>
    <message>
        <source>No valid date and time</source>
        <translation>有効な日付と時刻がありません</translation>
    </message>
    <message>
        <source>Zero bytes in the text, as a crash leaves them</source>
        <translation>テキストにゼロバイトがあります (クラッシュの跡)</translation>
    </message>
    <message>
        <source>This line is not as the format of the log asks</source>
        <translation>この行はログの形式に合っていません</translation>
    </message>
    <message>
        <source>File header damaged</source>
        <translation>ファイルヘッダーが破損しています</translation>
    </message>
    <message>
        <source>Chunk header damaged; its records were read nevertheless</source>
        <translation>チャンクヘッダーが破損していますが、レコードは読み取りました</translation>
    </message>
    <message>
        <source>Damaged chunk in which no record was found</source>
        <translation>チャンクが破損し、レコードが見つかりませんでした</translation>
    </message>
    <message>
        <source>Checksum of the chunk is wrong; its records were read nevertheless</source>
        <translation>チャンクのチェックサムが正しくありませんが、レコードは読み取りました</translation>
    </message>
    <message>
        <source>Damaged record</source>
        <translation>レコードが破損しています</translation>
    </message>
    <message>
        <source>The content of this record could not be decoded</source>
        <translation>このレコードの内容をデコードできませんでした</translation>
    </message>
    <message>
        <source>The last chunk is cut off; its whole records were read</source>
        <translation>最後のチャンクが途中で切れています。完全なレコードは読み取りました</translation>
    </message>
</context>
<context>
    <name>sightglass::EventFinding</name>
    <message>
        <source>Defender found malware</source>
        <translation>Defender がマルウェアを検出</translation>
    </message>
    <message>
        <source>Windows Defender found malicious or unwanted software. Look at the path, and at what it did about it (1117).</source>
        <translation>Windows Defender が悪意のあるソフトウェアまたは望ましくないソフトウェアを検出しました。パスと、対処の内容 (1117) を確認してください。</translation>
    </message>
    <message>
        <source>Defender was switched off or weakened</source>
        <translation>Defender の無効化または弱体化</translation>
    </message>
    <message>
        <source>Protection was turned off, or places were excluded from it. Malware does so before it unpacks itself.</source>
        <translation>保護が無効にされたか、除外する場所が追加されました。マルウェアが自身を展開する前に行うことです。</translation>
    </message>
    <message>
        <source>An event log was cleared</source>
        <translation>イベントログの消去</translation>
    </message>
    <message>
        <source>Somebody emptied an event log. What it held before is gone here; look for copies that were forwarded, or for deleted records.</source>
        <translation>何者かがイベントログを空にしました。それまでの内容はここには残っていません。転送されたコピーや削除済みレコードを探してください。</translation>
    </message>
    <message>
        <source>Auditing was changed or event logging stopped</source>
        <translation>監査の変更またはイベントログの停止</translation>
    </message>
    <message>
        <source>What is logged was changed, or the event log service ended. Events may be missing from here on.</source>
        <translation>ログに記録する内容が変更されたか、イベントログサービスが終了しました。これ以降のイベントは欠けている可能性があります。</translation>
    </message>
    <message>
        <source>A service was installed</source>
        <translation>サービスのインストール</translation>
    </message>
    <message>
        <source>New services start by themselves and with high rights. Everyday with new software; look at the path.</source>
        <translation>新しいサービスは高い権限で自動的に起動します。新しいソフトウェアの導入時にはよくあることです。パスを確認してください。</translation>
    </message>
    <message>
        <source>A suspicious service was installed</source>
        <translation>不審なサービスのインストール</translation>
    </message>
    <message>
        <source>The service runs a command shell, a script or a program from a share or temporary folder: the way of PsExec, SMBexec and Meterpreter.</source>
        <translation>サービスがコマンドシェルやスクリプト、または共有フォルダーや一時フォルダーのプログラムを実行します。PsExec、SMBexec、Meterpreter の手口です。</translation>
    </message>
    <message>
        <source>Failed logon</source>
        <translation>ログオンの失敗</translation>
    </message>
    <message>
        <source>A wrong password, an unknown or a locked account. Single ones are everyday.</source>
        <translation>パスワードの誤り、不明なアカウント、またはロックされたアカウントです。単発であれば日常的なことです。</translation>
    </message>
    <message>
        <source>Password guessing</source>
        <translation>パスワードの推測</translation>
    </message>
    <message>
        <source>Ten or more logons to one account failed within ten minutes.</source>
        <translation>10 分以内に、1 つのアカウントへのログオンが 10 回以上失敗しました。</translation>
    </message>
    <message>
        <source>Password spraying</source>
        <translation>パスワードスプレー</translation>
    </message>
    <message>
        <source>Logons to five or more accounts failed from one place within ten minutes.</source>
        <translation>10 分以内に、1 か所から 5 つ以上のアカウントへのログオンが失敗しました。</translation>
    </message>
    <message>
        <source>A user account was created</source>
        <translation>ユーザーアカウントの作成</translation>
    </message>
    <message>
        <source>New accounts are a way to stay. Ask who made it and why.</source>
        <translation>新しいアカウントは侵入を持続する手段になります。誰が何のために作成したかを確認してください。</translation>
    </message>
    <message>
        <source>An account was weakened</source>
        <translation>アカウントの弱体化</translation>
    </message>
    <message>
        <source>Pre-authentication, password or delegation settings of an account were loosened, it was renamed, or got a service name, a history of identities or another key.</source>
        <translation>アカウントの事前認証、パスワード、委任の設定が緩められたか、名前が変更されたか、サービス名、SID の履歴、別のキーが追加されました。</translation>
    </message>
    <message>
        <source>Somebody became a member of an administrative group</source>
        <translation>管理者グループへのメンバーの追加</translation>
    </message>
    <message>
        <source>A member was added to administrators, domain admins or another group with high rights.</source>
        <translation>Administrators、Domain Admins など、高い権限を持つグループにメンバーが追加されました。</translation>
    </message>
    <message>
        <source>Logon by remote desktop</source>
        <translation>リモートデスクトップでのログオン</translation>
    </message>
    <message>
        <source>Somebody logged on through remote desktop (logon type 10). Look at the address.</source>
        <translation>リモートデスクトップでのログオンがありました (ログオンの種類 10)。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Remote desktop through a tunnel, or taken over</source>
        <translation>トンネル経由または乗っ取りによるリモートデスクトップ</translation>
    </message>
    <message>
        <source>A remote desktop logon that comes from this computer itself, or a session that was taken over with tscon.</source>
        <translation>このコンピューター自身からのリモートデスクトップログオン、または tscon で乗っ取られたセッションです。</translation>
    </message>
    <message>
        <source>Kerberoasting</source>
        <translation>Kerberoasting</translation>
    </message>
    <message>
        <source>A service ticket was asked for with RC4, which can be cracked offline. Old services use it as well; many of them by one account are an attack.</source>
        <translation>RC4 のサービスチケットが要求されました。RC4 はオフラインで解読できます。古いサービスでも使われますが、1 つのアカウントから多数の要求があれば攻撃です。</translation>
    </message>
    <message>
        <source>AS-REP roasting</source>
        <translation>AS-REP Roasting</translation>
    </message>
    <message>
        <source>A ticket was given without pre-authentication: its password can be cracked offline.</source>
        <translation>事前認証なしでチケットが発行されました。パスワードをオフラインで解読される可能性があります。</translation>
    </message>
    <message>
        <source>DCSync: directory replication asked for</source>
        <translation>DCSync: ディレクトリレプリケーションの要求</translation>
    </message>
    <message>
        <source>An account that is no domain controller asked for the directory&apos;s secrets by replication.</source>
        <translation>ドメインコントローラーではないアカウントが、レプリケーションによってディレクトリの秘密情報を要求しました。</translation>
    </message>
    <message>
        <source>DCShadow: a rogue domain controller</source>
        <translation>DCShadow: 偽のドメインコントローラー</translation>
    </message>
    <message>
        <source>A computer was made to look like a domain controller, so that it can write to the directory unseen.</source>
        <translation>あるコンピューターがドメインコントローラーに見せかけられ、気付かれずにディレクトリに書き込める状態になりました。</translation>
    </message>
    <message>
        <source>LSASS was read</source>
        <translation>LSASS の読み取り</translation>
    </message>
    <message>
        <source>A program opened the process that holds the passwords of those who are logged on, with the rights to read its memory.</source>
        <translation>ログオン中のユーザーのパスワードを保持するプロセスを、メモリの読み取り権限を付けてプログラムが開きました。</translation>
    </message>
    <message>
        <source>LSASS was dumped</source>
        <translation>LSASS のダンプ</translation>
    </message>
    <message>
        <source>Memory of the process that holds passwords was written to a file, or a tool known for it ran.</source>
        <translation>パスワードを保持するプロセスのメモリがファイルに書き出されたか、そのためのツールとして知られるものが実行されました。</translation>
    </message>
    <message>
        <source>Password databases were copied</source>
        <translation>パスワードデータベースのコピー</translation>
    </message>
    <message>
        <source>The SAM, SECURITY or NTDS database was saved or read.</source>
        <translation>SAM、SECURITY または NTDS データベースが保存されたか、読み取られました。</translation>
    </message>
    <message>
        <source>Stored passwords were touched</source>
        <translation>保存されたパスワードへのアクセス</translation>
    </message>
    <message>
        <source>Vaults, key stores, master keys or the password databases of browsers were read, or passwords recorded.</source>
        <translation>資格情報コンテナー、キーストア、マスターキー、ブラウザーのパスワードデータベースが読み取られたか、パスワードが記録されました。</translation>
    </message>
    <message>
        <source>Code was put into another process</source>
        <translation>別のプロセスへのコードの挿入</translation>
    </message>
    <message>
        <source>A thread was started in another process, or its memory opened for that. Debuggers and some protection software do so as well.</source>
        <translation>別のプロセスでスレッドが開始されたか、そのためにメモリが開かれました。デバッガーや一部の保護ソフトウェアも同じことを行います。</translation>
    </message>
    <message>
        <source>PowerShell with an encoded command</source>
        <translation>エンコードされたコマンドの PowerShell</translation>
    </message>
    <message>
        <source>The command is hidden as Base64. Some management software does it as well; decode it.</source>
        <translation>コマンドが Base64 で隠されています。一部の管理ソフトウェアも同じことを行います。デコードして確認してください。</translation>
    </message>
    <message>
        <source>PowerShell fetched something and may run it</source>
        <translation>PowerShell によるダウンロードと実行の可能性</translation>
    </message>
    <message>
        <source>A script downloads from the network: what it gets never has to touch the disk.</source>
        <translation>スクリプトがネットワークからダウンロードします。取得したものはディスクに書き込まれないことがあります。</translation>
    </message>
    <message>
        <source>PowerShell attack tool</source>
        <translation>PowerShell の攻撃ツール</translation>
    </message>
    <message>
        <source>Names of known attack scripts, or of functions that load code into memory.</source>
        <translation>既知の攻撃スクリプト、またはコードをメモリに読み込む関数の名前です。</translation>
    </message>
    <message>
        <source>Obfuscated PowerShell</source>
        <translation>難読化された PowerShell</translation>
    </message>
    <message>
        <source>Text is taken apart and put together again to hide what it says.</source>
        <translation>内容を隠すため、テキストが分割されて組み立て直されています。</translation>
    </message>
    <message>
        <source>PowerShell hidden or past its policy</source>
        <translation>PowerShell の非表示実行またはポリシーの回避</translation>
    </message>
    <message>
        <source>It runs without a window or profile, with the execution policy bypassed, in another version or language mode.</source>
        <translation>ウィンドウやプロファイルなし、実行ポリシーの回避、別のバージョンまたは言語モードで実行されています。</translation>
    </message>
    <message>
        <source>AMSI bypass</source>
        <translation>AMSI の回避</translation>
    </message>
    <message>
        <source>A script speaks of the interface by which virus scanners see scripts: to switch it off.</source>
        <translation>ウイルススキャナーがスクリプトを検査するためのインターフェイスを、無効にしようとするスクリプトです。</translation>
    </message>
    <message>
        <source>A scheduled task was created</source>
        <translation>スケジュールされたタスクの作成</translation>
    </message>
    <message>
        <source>Tasks start programs later or again and again. Everyday with new software; look at what it runs.</source>
        <translation>タスクはプログラムを後で、または繰り返し起動します。新しいソフトウェアの導入時にはよくあることです。実行内容を確認してください。</translation>
    </message>
    <message>
        <source>A suspicious scheduled task was created</source>
        <translation>不審なスケジュールされたタスクの作成</translation>
    </message>
    <message>
        <source>The task runs a shell, a script, or something in a temporary or user folder.</source>
        <translation>タスクがシェル、スクリプト、または一時フォルダーやユーザーフォルダーにあるものを実行します。</translation>
    </message>
    <message>
        <source>A program was set to start by itself</source>
        <translation>プログラムの自動起動の設定</translation>
    </message>
    <message>
        <source>Entries in Run keys, the Startup folder, Winlogon and such are started at each logon.</source>
        <translation>Run キー、スタートアップフォルダー、Winlogon などの項目はログオンのたびに起動されます。</translation>
    </message>
    <message>
        <source>Another program starts in place of one</source>
        <translation>別のプログラムへの起動の置き換え</translation>
    </message>
    <message>
        <source>Image file execution options, accessibility programs, COM classes or key providers were replaced, so that foreign code starts with something else.</source>
        <translation>Image File Execution Options、アクセシビリティのプログラム、COM クラス、キープロバイダーが置き換えられ、別のものと一緒に外部のコードが起動します。</translation>
    </message>
    <message>
        <source>WMI subscription</source>
        <translation>WMI サブスクリプション</translation>
    </message>
    <message>
        <source>A filter or consumer of WMI was registered: it runs code at an event and survives a restart.</source>
        <translation>WMI のフィルターまたはコンシューマーが登録されました。イベントの発生時にコードを実行し、再起動後も残ります。</translation>
    </message>
    <message>
        <source>A process was started through WMI</source>
        <translation>WMI によるプロセスの開始</translation>
    </message>
    <message>
        <source>The way by which impacket and many worms go from one computer to the next.</source>
        <translation>impacket や多くのワームが、コンピューターから別のコンピューターへ移動する手口です。</translation>
    </message>
    <message>
        <source>UAC bypass</source>
        <translation>UAC の回避</translation>
    </message>
    <message>
        <source>A program that gets high rights without asking was made to start another one.</source>
        <translation>確認なしで高い権限を得るプログラムに、別のプログラムを起動させました。</translation>
    </message>
    <message>
        <source>UAC or another safeguard was switched off in the registry</source>
        <translation>レジストリによる UAC などの保護の無効化</translation>
    </message>
    <message>
        <source>Settings that protect this computer were changed: UAC, macro security, script policy, RDP, restricted admin, WDigest.</source>
        <translation>このコンピューターを保護する設定が変更されました: UAC、マクロのセキュリティ、スクリプトポリシー、RDP、制限付き管理モード、WDigest。</translation>
    </message>
    <message>
        <source>Backups or recovery were destroyed</source>
        <translation>バックアップまたは回復機能の破壊</translation>
    </message>
    <message>
        <source>Shadow copies, backups or recovery options were deleted: ransomware does it first.</source>
        <translation>シャドウコピー、バックアップ、回復オプションが削除されました。ランサムウェアが最初に行うことです。</translation>
    </message>
    <message>
        <source>A system program used to run or fetch foreign code</source>
        <translation>システムのプログラムによる外部コードの実行または取得</translation>
    </message>
    <message>
        <source>Programs that belong to Windows (regsvr32, rundll32, mshta, certutil …) were used in a way that is known from attacks.</source>
        <translation>Windows に付属するプログラム (regsvr32、rundll32、mshta、certutil …) が、攻撃で知られる方法で使われました。</translation>
    </message>
    <message>
        <source>A document or browser started a shell</source>
        <translation>文書またはブラウザーからのシェルの起動</translation>
    </message>
    <message>
        <source>Office, a mail program, a browser or a viewer started a shell or script host: as malicious documents do.</source>
        <translation>Office、メールソフト、ブラウザー、ビューアーがシェルまたはスクリプトホストを起動しました。悪意のある文書の挙動です。</translation>
    </message>
    <message>
        <source>A server started a shell</source>
        <translation>サーバーからのシェルの起動</translation>
    </message>
    <message>
        <source>A web server, database or the print spooler started a shell: as web shells and exploits do.</source>
        <translation>Web サーバー、データベース、印刷スプーラーがシェルを起動しました。Web シェルやエクスプロイトの挙動です。</translation>
    </message>
    <message>
        <source>A shell was started from another computer</source>
        <translation>別のコンピューターからのシェルの起動</translation>
    </message>
    <message>
        <source>The host of WMI, WinRM, DCOM or a remote service started a shell or script.</source>
        <translation>WMI、WinRM、DCOM またはリモートサービスのホストがシェルまたはスクリプトを起動しました。</translation>
    </message>
    <message>
        <source>PsExec or its like</source>
        <translation>PsExec または類似ツール</translation>
    </message>
    <message>
        <source>The service, file or pipe of PsExec, or of tools that work like it.</source>
        <translation>PsExec または同じ仕組みのツールのサービス、ファイル、パイプです。</translation>
    </message>
    <message>
        <source>An administrative pipe or share was opened from another computer</source>
        <translation>別のコンピューターからの管理用パイプまたは共有の使用</translation>
    </message>
    <message>
        <source>Services, tasks, the registry, accounts or the spooler of this computer were reached over the network.</source>
        <translation>このコンピューターのサービス、タスク、レジストリ、アカウント、スプーラーにネットワーク経由でアクセスがありました。</translation>
    </message>
    <message>
        <source>A pipe with the name of an attack tool</source>
        <translation>攻撃ツールの名前を持つパイプ</translation>
    </message>
    <message>
        <source>Cobalt Strike, Meterpreter, potatoes and such speak through pipes with these names.</source>
        <translation>Cobalt Strike、Meterpreter、Potato 系ツールなどは、この名前のパイプで通信します。</translation>
    </message>
    <message>
        <source>Somebody looks around</source>
        <translation>環境の探索</translation>
    </message>
    <message>
        <source>Commands that list accounts, groups, trusts, shares or policies. Administrators use them too; an application does not.</source>
        <translation>アカウント、グループ、信頼、共有、ポリシーを一覧するコマンドです。管理者も使いますが、アプリケーションは使いません。</translation>
    </message>
    <message>
        <source>The firewall was opened or switched off</source>
        <translation>ファイアウォールの開放または無効化</translation>
    </message>
    <message>
        <source>Rules or profiles of the firewall were changed by command.</source>
        <translation>ファイアウォールの規則またはプロファイルがコマンドで変更されました。</translation>
    </message>
    <message>
        <source>A program that has no business in the network speaks to it</source>
        <translation>本来通信しないプログラムのネットワーク接続</translation>
    </message>
    <message>
        <source>Script hosts, rundll32, regsvr32 and such opened a connection.</source>
        <translation>スクリプトホスト、rundll32、regsvr32 などが接続を開きました。</translation>
    </message>
    <message>
        <source>A connection through this computer itself</source>
        <translation>このコンピューター自身を経由した接続</translation>
    </message>
    <message>
        <source>A server program speaks to remote desktop or file sharing of its own computer: a tunnel.</source>
        <translation>サーバープログラムが、同じコンピューターのリモートデスクトップまたはファイル共有と通信しています。トンネルです。</translation>
    </message>
    <message>
        <source>A driver without a valid signature was loaded</source>
        <translation>有効な署名のないドライバーの読み込み</translation>
    </message>
    <message>
        <source>Drivers have all rights. Attackers bring vulnerable or unsigned ones.</source>
        <translation>ドライバーはすべての権限を持ちます。攻撃者は脆弱なドライバーや未署名のドライバーを持ち込みます。</translation>
    </message>
    <message>
        <source>A library was loaded from a strange place</source>
        <translation>不自然な場所からのライブラリの読み込み</translation>
    </message>
    <message>
        <source>An unsigned library in a system program, in the spooler, or from a user&apos;s folder.</source>
        <translation>システムのプログラムやスプーラーでの未署名のライブラリ、またはユーザーのフォルダーにあるライブラリです。</translation>
    </message>
    <message>
        <source>A program file was written in a strange place</source>
        <translation>不自然な場所へのプログラムファイルの書き込み</translation>
    </message>
    <message>
        <source>The start-up folder, the spooler&apos;s drivers, a web root, or a script that a document or service left.</source>
        <translation>スタートアップフォルダー、スプーラーのドライバー、Web のルート、または文書やサービスが残したスクリプトです。</translation>
    </message>
    <message>
        <source>The time of a file was set back</source>
        <translation>ファイルの日時の巻き戻し</translation>
    </message>
    <message>
        <source>Creation times are changed to hide new files among old ones. Unpackers do so as well.</source>
        <translation>作成日時の変更は、新しいファイルを古いファイルに紛れ込ませるために行われます。展開プログラムも同じことを行います。</translation>
    </message>
    <message>
        <source>Traces were removed</source>
        <translation>痕跡の消去</translation>
    </message>
    <message>
        <source>Journals, recent files or logs were deleted by command.</source>
        <translation>ジャーナル、最近使ったファイル、ログがコマンドで削除されました。</translation>
    </message>
    <message>
        <source>A BITS job fetched a file</source>
        <translation>BITS ジョブによるファイルの取得</translation>
    </message>
    <message>
        <source>The background transfer service downloads for updates, and for attackers. Look at the address.</source>
        <translation>バックグラウンド転送サービスは更新プログラムのダウンロードに使われますが、攻撃者にも使われます。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Remote PowerShell (WinRM)</source>
        <translation>リモート PowerShell (WinRM)</translation>
    </message>
    <message>
        <source>A session of Windows Remote Management. Look at who and from where.</source>
        <translation>Windows リモート管理のセッションです。誰がどこから接続したかを確認してください。</translation>
    </message>
    <message>
        <source>Print spooler abused</source>
        <translation>印刷スプーラーの悪用</translation>
    </message>
    <message>
        <source>A printer or driver was installed in the way of PrintNightmare or Mimispool.</source>
        <translation>PrintNightmare または Mimispool の手口で、プリンターまたはドライバーがインストールされました。</translation>
    </message>
    <message>
        <source>A computer&apos;s password was changed by nobody</source>
        <translation>コンピューターのパスワードの匿名による変更</translation>
    </message>
    <message>
        <source>An anonymous logon changed the account of a computer: Zerologon.</source>
        <translation>匿名ログオンがコンピューターのアカウントを変更しました: Zerologon。</translation>
    </message>
    <message>
        <source>High privileges were taken or used</source>
        <translation>高い特権の取得または使用</translation>
    </message>
    <message>
        <source>A process got or used the right to debug others or act as the system; a logon with other credentials followed.</source>
        <translation>プロセスがデバッグやシステムとしての動作の権利を取得または使用したか、別の資格情報によるログオンが続きました。</translation>
    </message>
    <message>
        <source>Anonymous or relayed network logon</source>
        <translation>匿名または中継されたネットワークログオン</translation>
    </message>
    <message>
        <source>An anonymous logon with NTLM, or one of this computer to itself: relays and potatoes look like this.</source>
        <translation>NTLM による匿名ログオン、またはこのコンピューターから自身へのログオンです。リレー攻撃や Potato 系ツールはこのように見えます。</translation>
    </message>
    <message>
        <source>A group policy, its rights or the directory&apos;s schema was changed</source>
        <translation>グループポリシー、その権限、またはディレクトリスキーマの変更</translation>
    </message>
    <message>
        <source>Objects of the directory that rule many computers were changed.</source>
        <translation>多数のコンピューターを統制するディレクトリのオブジェクトが変更されました。</translation>
    </message>
    <message>
        <source>SQL Server: commands, logins or audits changed</source>
        <translation>SQL Server: コマンド、ログイン、監査の変更</translation>
    </message>
    <message>
        <source>xp_cmdshell, CLR, roles, logins or audits of the database server were changed.</source>
        <translation>データベースサーバーの xp_cmdshell、CLR、ロール、ログインまたは監査が変更されました。</translation>
    </message>
    <message>
        <source>A program was held back by policy</source>
        <translation>ポリシーによるプログラムの実行拒否</translation>
    </message>
    <message>
        <source>AppLocker or code integrity refused to run a program or library.</source>
        <translation>AppLocker またはコードの整合性により、プログラムまたはライブラリの実行が拒否されました。</translation>
    </message>
    <message>
        <source>Remote control or tunnelling tool</source>
        <translation>リモート操作またはトンネリングツール</translation>
    </message>
    <message>
        <source>A program to control computers from afar, or to tunnel through a firewall, ran.</source>
        <translation>コンピューターを遠隔操作するプログラム、またはファイアウォールを越えるトンネルを作るプログラムが実行されました。</translation>
    </message>
</context>
<context>
    <name>sightglass::EventTableModel</name>
    <message numerus="yes">
        <source>%Ln similar event(s), shown one by one</source>
        <translation>
            <numerusform>類似イベント %Ln 件、個別に表示中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar event(s) in one row: click here, or press the right arrow key, to see each</source>
        <translation>
            <numerusform>類似イベント %Ln 件を 1 行に表示中: ここをクリックするか右方向キーを押すと個別に表示します</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered from unused space of the log: a deleted event, whose values may be damaged</source>
        <translation>ログの未使用領域から復元: 削除されたイベントで、値が破損している可能性があります</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>ピン留めされています。</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>無視されています。</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>チケット %1: %2</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 d %2:%3</source>
        <translation>%1 日 %2:%3</translation>
    </message>
    <message>
        <source>%1, recovered</source>
        <translation>%1、復元</translation>
    </message>
    <message>
        <source>Audit success (%1)</source>
        <translation>成功の監査 (%1)</translation>
    </message>
    <message>
        <source>Audit failure (%1)</source>
        <translation>失敗の監査 (%1)</translation>
    </message>
    <message>
        <source>Verbose (%1)</source>
        <translation>詳細 (%1)</translation>
    </message>
    <message>
        <source>Date and Time (%1)</source>
        <translation>日付と時刻 (%1)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Level as written</source>
        <translation>レベル (原文)</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Task category</source>
        <translation>タスクのカテゴリ</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Operational code</source>
        <translation>オペコード</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>レコード番号</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>プロセス ID</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Since previous</source>
        <translation>前との間隔</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>類似</translation>
    </message>
</context>
<context>
    <name>sightglass::EventWords</name>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Windows is starting up</source>
        <translation>Windows を起動しています</translation>
    </message>
    <message>
        <source>Windows is shutting down</source>
        <translation>Windows をシャットダウンしています</translation>
    </message>
    <message>
        <source>An authentication package was loaded by the Local Security Authority</source>
        <translation>ローカルセキュリティ機関が認証パッケージを読み込みました</translation>
    </message>
    <message>
        <source>A logon process registered with the Local Security Authority</source>
        <translation>ログオンプロセスがローカルセキュリティ機関に登録されました</translation>
    </message>
    <message>
        <source>Audit messages were lost because the queue was full</source>
        <translation>キューがいっぱいのため、監査メッセージが失われました</translation>
    </message>
    <message>
        <source>A notification package was loaded by the account database</source>
        <translation>セキュリティアカウントマネージャーが通知パッケージを読み込みました</translation>
    </message>
    <message>
        <source>A local procedure call port was misused</source>
        <translation>ローカルプロシージャコールポートが不正に使用されました</translation>
    </message>
    <message>
        <source>The system time was changed</source>
        <translation>システム時刻が変更されました</translation>
    </message>
    <message>
        <source>A monitored pattern of security events occurred</source>
        <translation>監視対象のセキュリティイベントのパターンが発生しました</translation>
    </message>
    <message>
        <source>The administrator ended the state in which auditing had failed</source>
        <translation>管理者がシステムを監査失敗の状態から回復しました</translation>
    </message>
    <message>
        <source>A security package was loaded by the Local Security Authority</source>
        <translation>ローカルセキュリティ機関がセキュリティパッケージを読み込みました</translation>
    </message>
    <message>
        <source>An account logged on</source>
        <translation>アカウントがログオンしました</translation>
    </message>
    <message>
        <source>An account failed to log on</source>
        <translation>アカウントがログオンに失敗しました</translation>
    </message>
    <message>
        <source>Claims of a user or device at logon</source>
        <translation>ログオン時のユーザーまたはデバイスの信頼性情報</translation>
    </message>
    <message>
        <source>Group memberships of an account at logon</source>
        <translation>ログオン時のアカウントのグループメンバーシップ</translation>
    </message>
    <message>
        <source>An account logged off</source>
        <translation>アカウントがログオフしました</translation>
    </message>
    <message>
        <source>A denial-of-service protection of IPsec began</source>
        <translation>IPsec のサービス拒否攻撃からの保護モードが開始されました</translation>
    </message>
    <message>
        <source>A user started to log off</source>
        <translation>ユーザーがログオフを開始しました</translation>
    </message>
    <message>
        <source>A logon was tried with credentials given explicitly</source>
        <translation>明示的な資格情報を使用してログオンが試行されました</translation>
    </message>
    <message>
        <source>A replay attack was detected</source>
        <translation>リプレイ攻撃が検出されました</translation>
    </message>
    <message>
        <source>A handle to an object was asked for</source>
        <translation>オブジェクトに対するハンドルが要求されました</translation>
    </message>
    <message>
        <source>A registry value was changed</source>
        <translation>レジストリ値が変更されました</translation>
    </message>
    <message>
        <source>A handle to an object was closed</source>
        <translation>オブジェクトに対するハンドルが閉じられました</translation>
    </message>
    <message>
        <source>A handle to an object was asked for in order to delete it</source>
        <translation>削除目的でオブジェクトに対するハンドルが要求されました</translation>
    </message>
    <message>
        <source>An object was deleted</source>
        <translation>オブジェクトが削除されました</translation>
    </message>
    <message>
        <source>A handle to a directory or account object was asked for</source>
        <translation>ディレクトリまたはアカウントのオブジェクトに対するハンドルが要求されました</translation>
    </message>
    <message>
        <source>An operation was done on a directory object</source>
        <translation>ディレクトリオブジェクトに対して操作が実行されました</translation>
    </message>
    <message>
        <source>An object was accessed</source>
        <translation>オブジェクトへのアクセスがありました</translation>
    </message>
    <message>
        <source>A hard link was about to be made</source>
        <translation>ハードリンクの作成が試行されました</translation>
    </message>
    <message>
        <source>Permissions of an object were changed</source>
        <translation>オブジェクトのアクセス許可が変更されました</translation>
    </message>
    <message>
        <source>An application tried to reach a blocked ordinal through the TBS</source>
        <translation>アプリケーションが TBS 経由でブロックされた序数にアクセスしようとしました</translation>
    </message>
    <message>
        <source>Special privileges were given to a new logon</source>
        <translation>新しいログオンに特権が割り当てられました</translation>
    </message>
    <message>
        <source>A privileged service was called</source>
        <translation>特権のあるサービスが呼び出されました</translation>
    </message>
    <message>
        <source>An operation was tried on a privileged object</source>
        <translation>特権のあるオブジェクトに対して操作が試行されました</translation>
    </message>
    <message>
        <source>Security identifiers were filtered from a logon</source>
        <translation>ログオンから SID がフィルターされました</translation>
    </message>
    <message>
        <source>A process was started</source>
        <translation>プロセスが開始されました</translation>
    </message>
    <message>
        <source>A process ended</source>
        <translation>プロセスが終了しました</translation>
    </message>
    <message>
        <source>A handle to an object was duplicated</source>
        <translation>オブジェクトに対するハンドルが複製されました</translation>
    </message>
    <message>
        <source>Indirect access to an object was asked for</source>
        <translation>オブジェクトへの間接アクセスが要求されました</translation>
    </message>
    <message>
        <source>A data protection master key was backed up</source>
        <translation>データ保護マスターキーがバックアップされました</translation>
    </message>
    <message>
        <source>A data protection master key was recovered</source>
        <translation>データ保護マスターキーが回復されました</translation>
    </message>
    <message>
        <source>Protected data was encrypted</source>
        <translation>保護されたデータが暗号化されました</translation>
    </message>
    <message>
        <source>Protected data was decrypted</source>
        <translation>保護されたデータが復号化されました</translation>
    </message>
    <message>
        <source>A primary token was given to a process</source>
        <translation>プロセスにプライマリトークンが割り当てられました</translation>
    </message>
    <message>
        <source>A service was installed</source>
        <translation>サービスのインストール</translation>
    </message>
    <message>
        <source>A scheduled task was created</source>
        <translation>スケジュールされたタスクの作成</translation>
    </message>
    <message>
        <source>A scheduled task was deleted</source>
        <translation>スケジュールされたタスクが削除されました</translation>
    </message>
    <message>
        <source>A scheduled task was enabled</source>
        <translation>スケジュールされたタスクが有効化されました</translation>
    </message>
    <message>
        <source>A scheduled task was disabled</source>
        <translation>スケジュールされたタスクが無効化されました</translation>
    </message>
    <message>
        <source>A scheduled task was changed</source>
        <translation>スケジュールされたタスクが変更されました</translation>
    </message>
    <message>
        <source>Privileges of a token were adjusted</source>
        <translation>トークンの特権が調整されました</translation>
    </message>
    <message>
        <source>A user right was given</source>
        <translation>ユーザー権利が割り当てられました</translation>
    </message>
    <message>
        <source>A user right was taken away</source>
        <translation>ユーザー権利が削除されました</translation>
    </message>
    <message>
        <source>A trust to a domain was made</source>
        <translation>ドメインへの信頼が作成されました</translation>
    </message>
    <message>
        <source>A trust to a domain was removed</source>
        <translation>ドメインへの信頼が削除されました</translation>
    </message>
    <message>
        <source>The Kerberos policy was changed</source>
        <translation>Kerberos ポリシーが変更されました</translation>
    </message>
    <message>
        <source>The data recovery policy of EFS was changed</source>
        <translation>EFS のデータ回復ポリシーが変更されました</translation>
    </message>
    <message>
        <source>The audit policy of an object was changed</source>
        <translation>オブジェクトの監査ポリシーが変更されました</translation>
    </message>
    <message>
        <source>Information on a trusted domain was changed</source>
        <translation>信頼されたドメインの情報が変更されました</translation>
    </message>
    <message>
        <source>A logon right was given to an account</source>
        <translation>アカウントにログオン権利が付与されました</translation>
    </message>
    <message>
        <source>A logon right was taken from an account</source>
        <translation>アカウントからログオン権利が削除されました</translation>
    </message>
    <message>
        <source>The audit policy of the system was changed</source>
        <translation>システム監査ポリシーが変更されました</translation>
    </message>
    <message>
        <source>A user account was created</source>
        <translation>ユーザーアカウントの作成</translation>
    </message>
    <message>
        <source>A user account was enabled</source>
        <translation>ユーザーアカウントが有効化されました</translation>
    </message>
    <message>
        <source>An account tried to change its own password</source>
        <translation>アカウントが自身のパスワードの変更を試行しました</translation>
    </message>
    <message>
        <source>A password reset was tried for an account</source>
        <translation>アカウントのパスワードのリセットが試行されました</translation>
    </message>
    <message>
        <source>A user account was disabled</source>
        <translation>ユーザーアカウントが無効化されました</translation>
    </message>
    <message>
        <source>A user account was deleted</source>
        <translation>ユーザーアカウントが削除されました</translation>
    </message>
    <message>
        <source>A global security group was created</source>
        <translation>グローバルセキュリティグループが作成されました</translation>
    </message>
    <message>
        <source>A member was added to a global security group</source>
        <translation>グローバルセキュリティグループにメンバーが追加されました</translation>
    </message>
    <message>
        <source>A member was removed from a global security group</source>
        <translation>グローバルセキュリティグループからメンバーが削除されました</translation>
    </message>
    <message>
        <source>A global security group was deleted</source>
        <translation>グローバルセキュリティグループが削除されました</translation>
    </message>
    <message>
        <source>A local security group was created</source>
        <translation>ローカルセキュリティグループが作成されました</translation>
    </message>
    <message>
        <source>A member was added to a local security group</source>
        <translation>ローカルセキュリティグループにメンバーが追加されました</translation>
    </message>
    <message>
        <source>A member was removed from a local security group</source>
        <translation>ローカルセキュリティグループからメンバーが削除されました</translation>
    </message>
    <message>
        <source>A local security group was deleted</source>
        <translation>ローカルセキュリティグループが削除されました</translation>
    </message>
    <message>
        <source>A local security group was changed</source>
        <translation>ローカルセキュリティグループが変更されました</translation>
    </message>
    <message>
        <source>A global security group was changed</source>
        <translation>グローバルセキュリティグループが変更されました</translation>
    </message>
    <message>
        <source>A user account was changed</source>
        <translation>ユーザーアカウントが変更されました</translation>
    </message>
    <message>
        <source>The domain policy was changed</source>
        <translation>ドメインポリシーが変更されました</translation>
    </message>
    <message>
        <source>A user account was locked out</source>
        <translation>ユーザーアカウントがロックアウトされました</translation>
    </message>
    <message>
        <source>A computer account was created</source>
        <translation>コンピューターアカウントが作成されました</translation>
    </message>
    <message>
        <source>A computer account was changed</source>
        <translation>コンピューターアカウントが変更されました</translation>
    </message>
    <message>
        <source>A computer account was deleted</source>
        <translation>コンピューターアカウントが削除されました</translation>
    </message>
    <message>
        <source>A local distribution group was created</source>
        <translation>ローカル配布グループが作成されました</translation>
    </message>
    <message>
        <source>A member was added to a local distribution group</source>
        <translation>ローカル配布グループにメンバーが追加されました</translation>
    </message>
    <message>
        <source>A global distribution group was created</source>
        <translation>グローバル配布グループが作成されました</translation>
    </message>
    <message>
        <source>A member was added to a global distribution group</source>
        <translation>グローバル配布グループにメンバーが追加されました</translation>
    </message>
    <message>
        <source>A universal security group was created</source>
        <translation>ユニバーサルセキュリティグループが作成されました</translation>
    </message>
    <message>
        <source>A universal security group was changed</source>
        <translation>ユニバーサルセキュリティグループが変更されました</translation>
    </message>
    <message>
        <source>A member was added to a universal security group</source>
        <translation>ユニバーサルセキュリティグループにメンバーが追加されました</translation>
    </message>
    <message>
        <source>A member was removed from a universal security group</source>
        <translation>ユニバーサルセキュリティグループからメンバーが削除されました</translation>
    </message>
    <message>
        <source>A universal security group was deleted</source>
        <translation>ユニバーサルセキュリティグループが削除されました</translation>
    </message>
    <message>
        <source>The type of a group was changed</source>
        <translation>グループの種類が変更されました</translation>
    </message>
    <message>
        <source>SID history was added to an account</source>
        <translation>アカウントに SID の履歴が追加されました</translation>
    </message>
    <message>
        <source>SID history could not be added to an account</source>
        <translation>アカウントに SID の履歴を追加できませんでした</translation>
    </message>
    <message>
        <source>A user account was unlocked</source>
        <translation>ユーザーアカウントのロックが解除されました</translation>
    </message>
    <message>
        <source>A Kerberos ticket-granting ticket was asked for</source>
        <translation>Kerberos 認証チケット (TGT) が要求されました</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was asked for</source>
        <translation>Kerberos サービスチケットが要求されました</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was renewed</source>
        <translation>Kerberos サービスチケットが更新されました</translation>
    </message>
    <message>
        <source>Kerberos pre-authentication failed</source>
        <translation>Kerberos 事前認証に失敗しました</translation>
    </message>
    <message>
        <source>A Kerberos ticket-granting ticket was refused</source>
        <translation>Kerberos 認証チケット (TGT) が拒否されました</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was refused</source>
        <translation>Kerberos サービスチケットが拒否されました</translation>
    </message>
    <message>
        <source>An account was mapped for logon</source>
        <translation>ログオンのためにアカウントがマップされました</translation>
    </message>
    <message>
        <source>Credentials of an account were checked (NTLM)</source>
        <translation>アカウントの資格情報が確認されました (NTLM)</translation>
    </message>
    <message>
        <source>Credentials of an account were refused by the domain controller</source>
        <translation>ドメインコントローラーがアカウントの資格情報を拒否しました</translation>
    </message>
    <message>
        <source>A session was connected again</source>
        <translation>セッションが再接続されました</translation>
    </message>
    <message>
        <source>A session was disconnected</source>
        <translation>セッションが切断されました</translation>
    </message>
    <message>
        <source>The access list of members of administrators groups was set</source>
        <translation>管理者グループのメンバーの ACL が設定されました</translation>
    </message>
    <message>
        <source>The name of an account was changed</source>
        <translation>アカウントの名前が変更されました</translation>
    </message>
    <message>
        <source>The password hash of an account was read</source>
        <translation>アカウントのパスワードハッシュがアクセスされました</translation>
    </message>
    <message>
        <source>The password policy was queried</source>
        <translation>パスワードポリシーが照会されました</translation>
    </message>
    <message>
        <source>A new password for directory services restore mode was tried</source>
        <translation>ディレクトリサービス復元モードの新しいパスワードが試行されました</translation>
    </message>
    <message>
        <source>An account was searched for a blank password</source>
        <translation>アカウントの空のパスワードの有無が照会されました</translation>
    </message>
    <message>
        <source>The local groups of a user were listed</source>
        <translation>ユーザーのローカルグループが列挙されました</translation>
    </message>
    <message>
        <source>The members of a local group were listed</source>
        <translation>ローカルグループのメンバーが列挙されました</translation>
    </message>
    <message>
        <source>The workstation was locked</source>
        <translation>ワークステーションがロックされました</translation>
    </message>
    <message>
        <source>The workstation was unlocked</source>
        <translation>ワークステーションのロックが解除されました</translation>
    </message>
    <message>
        <source>The screen saver was started</source>
        <translation>スクリーンセーバーが起動されました</translation>
    </message>
    <message>
        <source>The screen saver ended</source>
        <translation>スクリーンセーバーが終了しました</translation>
    </message>
    <message>
        <source>A message could not be decrypted by RPC</source>
        <translation>RPC がメッセージを復号化できませんでした</translation>
    </message>
    <message>
        <source>Auditing settings of an object were changed</source>
        <translation>オブジェクトの監査設定が変更されました</translation>
    </message>
    <message>
        <source>A user was refused a remote desktop connection</source>
        <translation>ユーザーのリモートデスクトップ接続が拒否されました</translation>
    </message>
    <message>
        <source>A trusted forest entry was added</source>
        <translation>信頼されたフォレストのエントリが追加されました</translation>
    </message>
    <message>
        <source>The certificate manager refused a certificate request</source>
        <translation>証明書マネージャーが証明書の要求を拒否しました</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>証明書が失効しました</translation>
    </message>
    <message>
        <source>Security permissions of certificate services were changed</source>
        <translation>証明書サービスのセキュリティのアクセス許可が変更されました</translation>
    </message>
    <message>
        <source>The audit filter of certificate services was changed</source>
        <translation>証明書サービスの監査フィルターが変更されました</translation>
    </message>
    <message>
        <source>A certificate was asked for</source>
        <translation>証明書が要求されました</translation>
    </message>
    <message>
        <source>A certificate was issued</source>
        <translation>証明書が発行されました</translation>
    </message>
    <message>
        <source>A certificate request was refused</source>
        <translation>証明書の要求が拒否されました</translation>
    </message>
    <message>
        <source>Rows were deleted from the certificate database</source>
        <translation>証明書データベースから行が削除されました</translation>
    </message>
    <message>
        <source>A certificate template was loaded</source>
        <translation>証明書テンプレートが読み込まれました</translation>
    </message>
    <message>
        <source>The table of per-user audit policy was made</source>
        <translation>ユーザーごとの監査ポリシーテーブルが作成されました</translation>
    </message>
    <message>
        <source>A program registered as a source of security events</source>
        <translation>プログラムがセキュリティイベントのソースとして登録されました</translation>
    </message>
    <message>
        <source>A program ended its registration as a source of security events</source>
        <translation>プログラムがセキュリティイベントのソースとしての登録を解除しました</translation>
    </message>
    <message>
        <source>The setting to halt on a failed audit was changed</source>
        <translation>監査失敗時に停止する設定が変更されました</translation>
    </message>
    <message>
        <source>The table of special groups was changed</source>
        <translation>特殊グループのテーブルが変更されました</translation>
    </message>
    <message>
        <source>The audit policy of one user was changed</source>
        <translation>ユーザーごとの監査ポリシーが変更されました</translation>
    </message>
    <message>
        <source>A source of directory replication was established</source>
        <translation>ディレクトリレプリケーションのソースが確立されました</translation>
    </message>
    <message>
        <source>Replication of a directory began</source>
        <translation>ディレクトリのレプリケーションが開始されました</translation>
    </message>
    <message>
        <source>Replication of a directory ended</source>
        <translation>ディレクトリのレプリケーションが終了しました</translation>
    </message>
    <message>
        <source>The firewall&apos;s policy at start</source>
        <translation>起動時のファイアウォールのポリシー</translation>
    </message>
    <message>
        <source>A firewall rule was listed at start</source>
        <translation>起動時にファイアウォールの規則が列挙されました</translation>
    </message>
    <message>
        <source>A firewall rule was added</source>
        <translation>ファイアウォールの規則が追加されました</translation>
    </message>
    <message>
        <source>A firewall rule was changed</source>
        <translation>ファイアウォールの規則が変更されました</translation>
    </message>
    <message>
        <source>A firewall rule was deleted</source>
        <translation>ファイアウォールの規則が削除されました</translation>
    </message>
    <message>
        <source>A firewall setting was changed</source>
        <translation>ファイアウォールの設定が変更されました</translation>
    </message>
    <message>
        <source>A firewall rule could not be read and was ignored</source>
        <translation>ファイアウォールの規則を解析できず、無視されました</translation>
    </message>
    <message>
        <source>The firewall changed its active profile</source>
        <translation>ファイアウォールのアクティブなプロファイルが変更されました</translation>
    </message>
    <message>
        <source>A firewall rule was not applied</source>
        <translation>ファイアウォールの規則が適用されませんでした</translation>
    </message>
    <message>
        <source>Special groups were given to a new logon</source>
        <translation>新しいログオンに特殊グループが割り当てられました</translation>
    </message>
    <message>
        <source>The state of a transaction changed</source>
        <translation>トランザクションの状態が変化しました</translation>
    </message>
    <message>
        <source>The firewall service started</source>
        <translation>ファイアウォールサービスが開始されました</translation>
    </message>
    <message>
        <source>The firewall service was stopped</source>
        <translation>ファイアウォールサービスが停止されました</translation>
    </message>
    <message>
        <source>The firewall kept an application from accepting connections</source>
        <translation>ファイアウォールがアプリケーションによる着信接続の受け入れをブロックしました</translation>
    </message>
    <message>
        <source>A file has a wrong hash: code integrity</source>
        <translation>ファイルのハッシュが正しくありません (コードの整合性)</translation>
    </message>
    <message>
        <source>A cryptographic self test was made</source>
        <translation>暗号化の自己テストが実行されました</translation>
    </message>
    <message>
        <source>A key file was operated on</source>
        <translation>キーファイルに対して操作が実行されました</translation>
    </message>
    <message>
        <source>A key was moved or copied</source>
        <translation>キーが移動またはコピーされました</translation>
    </message>
    <message>
        <source>A cryptographic operation was done</source>
        <translation>暗号化操作が実行されました</translation>
    </message>
    <message>
        <source>A directory object was changed</source>
        <translation>ディレクトリオブジェクトが変更されました</translation>
    </message>
    <message>
        <source>A directory object was created</source>
        <translation>ディレクトリオブジェクトが作成されました</translation>
    </message>
    <message>
        <source>A directory object was restored</source>
        <translation>ディレクトリオブジェクトの削除が取り消されました</translation>
    </message>
    <message>
        <source>A directory object was moved</source>
        <translation>ディレクトリオブジェクトが移動されました</translation>
    </message>
    <message>
        <source>A network share was accessed</source>
        <translation>ネットワーク共有がアクセスされました</translation>
    </message>
    <message>
        <source>A directory object was deleted</source>
        <translation>ディレクトリオブジェクトが削除されました</translation>
    </message>
    <message>
        <source>A network share was added</source>
        <translation>ネットワーク共有が追加されました</translation>
    </message>
    <message>
        <source>A network share was changed</source>
        <translation>ネットワーク共有が変更されました</translation>
    </message>
    <message>
        <source>A network share was deleted</source>
        <translation>ネットワーク共有が削除されました</translation>
    </message>
    <message>
        <source>Access to a file of a network share was checked</source>
        <translation>ネットワーク共有のファイルへのアクセス許可が確認されました</translation>
    </message>
    <message>
        <source>The filtering platform blocked a packet</source>
        <translation>フィルタリングプラットフォームがパケットをブロックしました</translation>
    </message>
    <message>
        <source>The filtering platform allowed a program to listen</source>
        <translation>フィルタリングプラットフォームがプログラムによるリッスンを許可しました</translation>
    </message>
    <message>
        <source>The filtering platform allowed a connection</source>
        <translation>フィルタリングプラットフォームが接続を許可しました</translation>
    </message>
    <message>
        <source>The filtering platform blocked a connection</source>
        <translation>フィルタリングプラットフォームが接続をブロックしました</translation>
    </message>
    <message>
        <source>The filtering platform allowed a bind to a port</source>
        <translation>フィルタリングプラットフォームがポートへのバインドを許可しました</translation>
    </message>
    <message>
        <source>The filtering platform blocked a bind to a port</source>
        <translation>フィルタリングプラットフォームがポートへのバインドをブロックしました</translation>
    </message>
    <message>
        <source>Credentials were backed up</source>
        <translation>資格情報がバックアップされました</translation>
    </message>
    <message>
        <source>Credentials were restored</source>
        <translation>資格情報が復元されました</translation>
    </message>
    <message>
        <source>Stored credentials were read</source>
        <translation>保存された資格情報が読み取られました</translation>
    </message>
    <message>
        <source>Stored credentials were listed</source>
        <translation>保存された資格情報が列挙されました</translation>
    </message>
    <message>
        <source>A filter of the filtering platform was changed</source>
        <translation>フィルタリングプラットフォームのフィルターが変更されました</translation>
    </message>
    <message>
        <source>The IPsec service started</source>
        <translation>IPsec サービスが開始されました</translation>
    </message>
    <message>
        <source>The network policy server gave access to a user</source>
        <translation>ネットワークポリシーサーバーがユーザーにアクセスを許可しました</translation>
    </message>
    <message>
        <source>The network policy server refused a user</source>
        <translation>ネットワークポリシーサーバーがユーザーのアクセスを拒否しました</translation>
    </message>
    <message>
        <source>A new external device was recognised</source>
        <translation>新しい外部デバイスが認識されました</translation>
    </message>
    <message>
        <source>A request to disable a device was made</source>
        <translation>デバイスを無効にする要求が行われました</translation>
    </message>
    <message>
        <source>Installing a device was forbidden by policy</source>
        <translation>デバイスのインストールがポリシーで禁止されました</translation>
    </message>
    <message>
        <source>An event log was cleared</source>
        <translation>イベントログの消去</translation>
    </message>
    <message>
        <source>The event logging service was shut down</source>
        <translation>イベントログサービスがシャットダウンされました</translation>
    </message>
    <message>
        <source>The security log was cleared</source>
        <translation>セキュリティログが消去されました</translation>
    </message>
    <message>
        <source>The security log is full</source>
        <translation>セキュリティログがいっぱいです</translation>
    </message>
    <message>
        <source>An event log was archived</source>
        <translation>イベントログがアーカイブされました</translation>
    </message>
    <message>
        <source>The event logging service met an error in an event</source>
        <translation>イベントログサービスがイベントの処理中にエラーを検出しました</translation>
    </message>
    <message>
        <source>A process changed the creation time of a file</source>
        <translation>プロセスがファイルの作成日時を変更しました</translation>
    </message>
    <message>
        <source>A network connection was made</source>
        <translation>ネットワーク接続が行われました</translation>
    </message>
    <message>
        <source>The state of the Sysmon service changed</source>
        <translation>Sysmon サービスの状態が変化しました</translation>
    </message>
    <message>
        <source>A driver was loaded</source>
        <translation>ドライバーが読み込まれました</translation>
    </message>
    <message>
        <source>An image was loaded by a process</source>
        <translation>プロセスがイメージを読み込みました</translation>
    </message>
    <message>
        <source>A thread was started in another process</source>
        <translation>別のプロセスでスレッドが開始されました</translation>
    </message>
    <message>
        <source>A drive was read directly</source>
        <translation>ドライブが直接読み取られました</translation>
    </message>
    <message>
        <source>A process opened another process</source>
        <translation>プロセスが別のプロセスを開きました</translation>
    </message>
    <message>
        <source>A file was created</source>
        <translation>ファイルが作成されました</translation>
    </message>
    <message>
        <source>A registry key or value was created or deleted</source>
        <translation>レジストリのキーまたは値が作成または削除されました</translation>
    </message>
    <message>
        <source>A registry value was set</source>
        <translation>レジストリ値が設定されました</translation>
    </message>
    <message>
        <source>A registry key or value was renamed</source>
        <translation>レジストリのキーまたは値の名前が変更されました</translation>
    </message>
    <message>
        <source>A named stream of a file was created</source>
        <translation>ファイルの名前付きストリームが作成されました</translation>
    </message>
    <message>
        <source>The configuration of Sysmon changed</source>
        <translation>Sysmon の構成が変更されました</translation>
    </message>
    <message>
        <source>A named pipe was created</source>
        <translation>名前付きパイプが作成されました</translation>
    </message>
    <message>
        <source>A named pipe was connected</source>
        <translation>名前付きパイプに接続されました</translation>
    </message>
    <message>
        <source>A WMI event filter was registered</source>
        <translation>WMI イベントフィルターが登録されました</translation>
    </message>
    <message>
        <source>A WMI event consumer was registered</source>
        <translation>WMI イベントコンシューマーが登録されました</translation>
    </message>
    <message>
        <source>A WMI consumer was bound to a filter</source>
        <translation>WMI コンシューマーがフィルターにバインドされました</translation>
    </message>
    <message>
        <source>A DNS query was made</source>
        <translation>DNS クエリが実行されました</translation>
    </message>
    <message>
        <source>A file was deleted and kept in the archive</source>
        <translation>ファイルが削除され、アーカイブに保存されました</translation>
    </message>
    <message>
        <source>The clipboard changed</source>
        <translation>クリップボードの内容が変更されました</translation>
    </message>
    <message>
        <source>The image of a process was tampered with</source>
        <translation>プロセスのイメージが改ざんされました</translation>
    </message>
    <message>
        <source>A file was deleted</source>
        <translation>ファイルが削除されました</translation>
    </message>
    <message>
        <source>An executable file was blocked from being written</source>
        <translation>実行可能ファイルの書き込みがブロックされました</translation>
    </message>
    <message>
        <source>A file was blocked from being shredded</source>
        <translation>ファイルの完全消去がブロックされました</translation>
    </message>
    <message>
        <source>An executable file was created</source>
        <translation>実行可能ファイルが作成されました</translation>
    </message>
    <message>
        <source>Sysmon met an error</source>
        <translation>Sysmon でエラーが発生しました</translation>
    </message>
    <message>
        <source>PowerShell met an error</source>
        <translation>PowerShell でエラーが発生しました</translation>
    </message>
    <message>
        <source>A PowerShell command was discovered</source>
        <translation>PowerShell コマンドが検出されました</translation>
    </message>
    <message>
        <source>A PowerShell provider changed its state</source>
        <translation>PowerShell プロバイダーの状態が変化しました</translation>
    </message>
    <message>
        <source>A PowerShell pipeline was executed</source>
        <translation>PowerShell パイプラインが実行されました</translation>
    </message>
    <message>
        <source>A PowerShell script block was run</source>
        <translation>PowerShell スクリプトブロックが実行されました</translation>
    </message>
    <message>
        <source>A PowerShell script block began</source>
        <translation>PowerShell スクリプトブロックが開始されました</translation>
    </message>
    <message>
        <source>A PowerShell script block ended</source>
        <translation>PowerShell スクリプトブロックが終了しました</translation>
    </message>
    <message>
        <source>A PowerShell session was created</source>
        <translation>PowerShell セッションが作成されました</translation>
    </message>
    <message>
        <source>A PowerShell session was opened</source>
        <translation>PowerShell セッションが開かれました</translation>
    </message>
    <message>
        <source>A PowerShell session was closed</source>
        <translation>PowerShell セッションが閉じられました</translation>
    </message>
    <message>
        <source>The PowerShell console is starting</source>
        <translation>PowerShell コンソールを起動しています</translation>
    </message>
    <message>
        <source>The PowerShell console is ready</source>
        <translation>PowerShell コンソールの準備ができました</translation>
    </message>
    <message>
        <source>A PowerShell named pipe thread began to listen</source>
        <translation>PowerShell の名前付きパイプのスレッドがリッスンを開始しました</translation>
    </message>
    <message>
        <source>The PowerShell engine started</source>
        <translation>PowerShell エンジンが開始されました</translation>
    </message>
    <message>
        <source>The PowerShell engine stopped</source>
        <translation>PowerShell エンジンが停止しました</translation>
    </message>
    <message>
        <source>A PowerShell provider started</source>
        <translation>PowerShell プロバイダーが開始されました</translation>
    </message>
    <message>
        <source>Details of a PowerShell pipeline</source>
        <translation>PowerShell パイプラインの詳細</translation>
    </message>
    <message>
        <source>A task was started</source>
        <translation>タスクが開始されました</translation>
    </message>
    <message>
        <source>A task could not be started</source>
        <translation>タスクを開始できませんでした</translation>
    </message>
    <message>
        <source>A task ended</source>
        <translation>タスクが終了しました</translation>
    </message>
    <message>
        <source>An action of a task failed to start</source>
        <translation>タスクの操作を開始できませんでした</translation>
    </message>
    <message>
        <source>A task was registered</source>
        <translation>タスクが登録されました</translation>
    </message>
    <message>
        <source>A task was started by its time trigger</source>
        <translation>時刻トリガーによりタスクが起動されました</translation>
    </message>
    <message>
        <source>A task was started by an event</source>
        <translation>イベントによりタスクが起動されました</translation>
    </message>
    <message>
        <source>A task was started by a user</source>
        <translation>ユーザーがタスクを起動しました</translation>
    </message>
    <message>
        <source>A task was ended by a user</source>
        <translation>ユーザーがタスクを終了しました</translation>
    </message>
    <message>
        <source>A task was started at system start</source>
        <translation>システムの起動時にタスクが起動されました</translation>
    </message>
    <message>
        <source>A task was started at logon</source>
        <translation>ログオン時にタスクが起動されました</translation>
    </message>
    <message>
        <source>A process of a task was created</source>
        <translation>タスクのプロセスが作成されました</translation>
    </message>
    <message>
        <source>A task was changed</source>
        <translation>タスクが変更されました</translation>
    </message>
    <message>
        <source>A task was deleted</source>
        <translation>タスクが削除されました</translation>
    </message>
    <message>
        <source>A task was disabled</source>
        <translation>タスクが無効化されました</translation>
    </message>
    <message>
        <source>An action of a task was started</source>
        <translation>タスクの操作が開始されました</translation>
    </message>
    <message>
        <source>An action of a task ended</source>
        <translation>タスクの操作が終了しました</translation>
    </message>
    <message>
        <source>An action of a task failed</source>
        <translation>タスクの操作が失敗しました</translation>
    </message>
    <message>
        <source>A start of a task was queued</source>
        <translation>タスクの開始がキューに入れられました</translation>
    </message>
    <message>
        <source>A malware scan began</source>
        <translation>マルウェアのスキャンが開始されました</translation>
    </message>
    <message>
        <source>A malware scan ended</source>
        <translation>マルウェアのスキャンが終了しました</translation>
    </message>
    <message>
        <source>A malware scan was stopped early</source>
        <translation>マルウェアのスキャンが途中で停止されました</translation>
    </message>
    <message>
        <source>A malware scan failed</source>
        <translation>マルウェアのスキャンが失敗しました</translation>
    </message>
    <message>
        <source>Malware or unwanted software was found</source>
        <translation>マルウェアまたは望ましくないソフトウェアが検出されました</translation>
    </message>
    <message>
        <source>An action against malware was taken</source>
        <translation>マルウェアへの対処が実行されました</translation>
    </message>
    <message>
        <source>An action against malware failed</source>
        <translation>マルウェアへの対処が失敗しました</translation>
    </message>
    <message>
        <source>An item was restored from quarantine</source>
        <translation>検疫から項目が復元されました</translation>
    </message>
    <message>
        <source>An item was deleted from quarantine</source>
        <translation>検疫から項目が削除されました</translation>
    </message>
    <message>
        <source>The history of malware was deleted</source>
        <translation>マルウェアの履歴が削除されました</translation>
    </message>
    <message>
        <source>Suspicious behaviour was found</source>
        <translation>不審な動作が検出されました</translation>
    </message>
    <message>
        <source>An action against malware failed, not critically</source>
        <translation>マルウェアへの対処が失敗しました (重大ではない)</translation>
    </message>
    <message>
        <source>An action against malware failed critically</source>
        <translation>マルウェアへの対処が失敗しました (重大)</translation>
    </message>
    <message>
        <source>A rule against attack techniques blocked an operation</source>
        <translation>攻撃面の減少規則が操作をブロックしました</translation>
    </message>
    <message>
        <source>A rule against attack techniques would have blocked an operation</source>
        <translation>攻撃面の減少規則が操作をブロックする対象でした (監査)</translation>
    </message>
    <message>
        <source>Access to a protected folder was blocked</source>
        <translation>保護されたフォルダーへのアクセスがブロックされました</translation>
    </message>
    <message>
        <source>Access to a protected folder would have been blocked</source>
        <translation>保護されたフォルダーへのアクセスがブロックの対象でした (監査)</translation>
    </message>
    <message>
        <source>The malware protection is healthy</source>
        <translation>マルウェア対策は正常です</translation>
    </message>
    <message>
        <source>Report on the state of the malware protection</source>
        <translation>マルウェア対策の状態のレポート</translation>
    </message>
    <message>
        <source>The malware signatures were updated</source>
        <translation>マルウェアの定義が更新されました</translation>
    </message>
    <message>
        <source>The malware signatures could not be updated</source>
        <translation>マルウェアの定義を更新できませんでした</translation>
    </message>
    <message>
        <source>The malware engine was updated</source>
        <translation>マルウェア対策エンジンが更新されました</translation>
    </message>
    <message>
        <source>The malware engine could not be updated</source>
        <translation>マルウェア対策エンジンを更新できませんでした</translation>
    </message>
    <message>
        <source>Signatures were fetched from the cloud</source>
        <translation>クラウドから定義が取得されました</translation>
    </message>
    <message>
        <source>The real-time protection met an error</source>
        <translation>リアルタイム保護でエラーが発生しました</translation>
    </message>
    <message>
        <source>The real-time protection was switched on</source>
        <translation>リアルタイム保護が有効化されました</translation>
    </message>
    <message>
        <source>The real-time protection was switched off</source>
        <translation>リアルタイム保護が無効化されました</translation>
    </message>
    <message>
        <source>The configuration of the real-time protection changed</source>
        <translation>リアルタイム保護の構成が変更されました</translation>
    </message>
    <message>
        <source>The configuration of the malware protection changed</source>
        <translation>マルウェア対策の構成が変更されました</translation>
    </message>
    <message>
        <source>The malware engine failed</source>
        <translation>マルウェア対策エンジンが失敗しました</translation>
    </message>
    <message>
        <source>The scan for unwanted software is off</source>
        <translation>望ましくないソフトウェアのスキャンが無効です</translation>
    </message>
    <message>
        <source>The scan for viruses is off</source>
        <translation>ウイルスのスキャンが無効です</translation>
    </message>
    <message>
        <source>A change of a protected setting was blocked</source>
        <translation>保護された設定の変更がブロックされました</translation>
    </message>
    <message>
        <source>The remote desktop service could not start</source>
        <translation>リモートデスクトップサービスを開始できませんでした</translation>
    </message>
    <message>
        <source>A session was logged on</source>
        <translation>セッションがログオンしました</translation>
    </message>
    <message>
        <source>The shell of a session started</source>
        <translation>セッションのシェルが開始されました</translation>
    </message>
    <message>
        <source>A session was logged off</source>
        <translation>セッションがログオフしました</translation>
    </message>
    <message>
        <source>A session was disconnected by another</source>
        <translation>別のセッションによりセッションが切断されました</translation>
    </message>
    <message>
        <source>A session was disconnected: reason code</source>
        <translation>セッションが切断されました: 理由コード</translation>
    </message>
    <message>
        <source>Logon to a session began</source>
        <translation>セッションへのログオンが開始されました</translation>
    </message>
    <message>
        <source>Logon to a session ended</source>
        <translation>セッションへのログオンが終了しました</translation>
    </message>
    <message>
        <source>A listener took a connection</source>
        <translation>リスナーが接続を受け取りました</translation>
    </message>
    <message>
        <source>A user was authenticated for remote desktop</source>
        <translation>リモートデスクトップのユーザーが認証されました</translation>
    </message>
    <message>
        <source>A remote desktop connection was accepted</source>
        <translation>リモートデスクトップ接続が受け入れられました</translation>
    </message>
    <message>
        <source>The remote desktop client connects to a server</source>
        <translation>リモートデスクトップクライアントがサーバーに接続しています</translation>
    </message>
    <message>
        <source>The remote desktop client connected</source>
        <translation>リモートデスクトップクライアントが接続しました</translation>
    </message>
    <message>
        <source>The remote desktop client was disconnected: reason code</source>
        <translation>リモートデスクトップクライアントが切断されました: 理由コード</translation>
    </message>
    <message>
        <source>Hash of the user name of a remote desktop connection</source>
        <translation>リモートデスクトップ接続のユーザー名のハッシュ</translation>
    </message>
    <message>
        <source>The remote desktop client connects to an address</source>
        <translation>リモートデスクトップクライアントがアドレスに接続しています</translation>
    </message>
    <message>
        <source>A remote desktop connection object was made</source>
        <translation>リモートデスクトップ接続オブジェクトが作成されました</translation>
    </message>
    <message>
        <source>A TCP connection for remote desktop was made</source>
        <translation>リモートデスクトップの TCP 接続が行われました</translation>
    </message>
    <message>
        <source>A remote desktop connection was disconnected</source>
        <translation>リモートデスクトップ接続が切断されました</translation>
    </message>
    <message>
        <source>The reason of a disconnection of remote desktop</source>
        <translation>リモートデスクトップの切断の理由</translation>
    </message>
    <message>
        <source>A connection for remote desktop was accepted from a client</source>
        <translation>クライアントからのリモートデスクトップ接続が受け入れられました</translation>
    </message>
    <message>
        <source>A remote desktop connection failed: wrong user name or password</source>
        <translation>リモートデスクトップ接続が失敗しました: ユーザー名またはパスワードの誤り</translation>
    </message>
    <message>
        <source>A WMI provider started</source>
        <translation>WMI プロバイダーが開始されました</translation>
    </message>
    <message>
        <source>A WMI operation failed</source>
        <translation>WMI の操作が失敗しました</translation>
    </message>
    <message>
        <source>A temporary WMI event subscription of a provider</source>
        <translation>プロバイダーの一時的な WMI イベントサブスクリプション</translation>
    </message>
    <message>
        <source>A temporary WMI event subscription was made</source>
        <translation>一時的な WMI イベントサブスクリプションが作成されました</translation>
    </message>
    <message>
        <source>A permanent WMI event subscription was made</source>
        <translation>永続的な WMI イベントサブスクリプションが作成されました</translation>
    </message>
    <message>
        <source>A service could not start</source>
        <translation>サービスを開始できませんでした</translation>
    </message>
    <message>
        <source>A service could not start because of another it depends on</source>
        <translation>依存するサービスのため、サービスを開始できませんでした</translation>
    </message>
    <message>
        <source>A service did not answer in time at its start</source>
        <translation>サービスが開始時に時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>A service did not answer in time</source>
        <translation>サービスが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>A service hung at its start</source>
        <translation>サービスが開始時にハングしました</translation>
    </message>
    <message>
        <source>A service ended with an error</source>
        <translation>サービスがエラーで終了しました</translation>
    </message>
    <message>
        <source>A service ended with an error of its own</source>
        <translation>サービスがサービス固有のエラーで終了しました</translation>
    </message>
    <message>
        <source>Drivers did not load at start</source>
        <translation>起動時にドライバーが読み込まれませんでした</translation>
    </message>
    <message>
        <source>A service asks for interaction that is not allowed</source>
        <translation>サービスが許可されていない対話操作を要求しました</translation>
    </message>
    <message>
        <source>A service ended unexpectedly and will be restarted</source>
        <translation>サービスが予期せず終了し、再起動されます</translation>
    </message>
    <message>
        <source>A service ended unexpectedly</source>
        <translation>サービスが予期せず終了しました</translation>
    </message>
    <message>
        <source>A service was sent a control</source>
        <translation>サービスにコントロールが送信されました</translation>
    </message>
    <message>
        <source>A service changed its state</source>
        <translation>サービスの状態が変化しました</translation>
    </message>
    <message>
        <source>A service could not log on</source>
        <translation>サービスがログオンできませんでした</translation>
    </message>
    <message>
        <source>The start type of a service was changed</source>
        <translation>サービスの開始の種類が変更されました</translation>
    </message>
    <message>
        <source>A service lacks the right to log on</source>
        <translation>サービスにログオンの権利がありません</translation>
    </message>
    <message>
        <source>A service was told to stop</source>
        <translation>サービスに停止が指示されました</translation>
    </message>
    <message>
        <source>The event log service started</source>
        <translation>イベントログサービスが開始されました</translation>
    </message>
    <message>
        <source>The event log service was stopped</source>
        <translation>イベントログサービスが停止されました</translation>
    </message>
    <message>
        <source>The last shutdown was unexpected</source>
        <translation>以前のシャットダウンは予期しないものでした</translation>
    </message>
    <message>
        <source>Version of the operating system at start</source>
        <translation>起動時のオペレーティングシステムのバージョン</translation>
    </message>
    <message>
        <source>The name of the computer was changed</source>
        <translation>コンピューターの名前が変更されました</translation>
    </message>
    <message>
        <source>Time since the system was started</source>
        <translation>システムの稼働時間</translation>
    </message>
    <message>
        <source>The operating system started</source>
        <translation>オペレーティングシステムが起動しました</translation>
    </message>
    <message>
        <source>The operating system is shutting down</source>
        <translation>オペレーティングシステムをシャットダウンしています</translation>
    </message>
    <message>
        <source>A registry hive was reorganised</source>
        <translation>レジストリハイブが再編成されました</translation>
    </message>
    <message>
        <source>The access history of a registry hive was cleared</source>
        <translation>レジストリハイブのアクセス履歴が消去されました</translation>
    </message>
    <message>
        <source>The system restarted without a clean shutdown</source>
        <translation>正常にシャットダウンせずにシステムが再起動しました</translation>
    </message>
    <message>
        <source>The system goes to sleep</source>
        <translation>システムがスリープ状態になります</translation>
    </message>
    <message>
        <source>The system woke from sleep</source>
        <translation>システムがスリープ状態から再開しました</translation>
    </message>
    <message>
        <source>The power manager began a shutdown</source>
        <translation>電源マネージャーがシャットダウンを開始しました</translation>
    </message>
    <message>
        <source>The state of connectivity in standby</source>
        <translation>スタンバイ中の接続の状態</translation>
    </message>
    <message>
        <source>The system enters modern standby</source>
        <translation>システムがモダンスタンバイに入ります</translation>
    </message>
    <message>
        <source>The system leaves modern standby</source>
        <translation>システムがモダンスタンバイを終了します</translation>
    </message>
    <message>
        <source>A restart or shutdown could not be done</source>
        <translation>再起動またはシャットダウンを実行できませんでした</translation>
    </message>
    <message>
        <source>A process began a restart or shutdown</source>
        <translation>プロセスが再起動またはシャットダウンを開始しました</translation>
    </message>
    <message>
        <source>The reason of an unexpected shutdown was given</source>
        <translation>予期しないシャットダウンの理由が入力されました</translation>
    </message>
    <message>
        <source>Notification of a logon for user experience</source>
        <translation>カスタマーエクスペリエンスのログオン通知</translation>
    </message>
    <message>
        <source>Notification of a logoff for user experience</source>
        <translation>カスタマーエクスペリエンスのログオフ通知</translation>
    </message>
    <message>
        <source>A transfer job was created</source>
        <translation>転送ジョブが作成されました</translation>
    </message>
    <message>
        <source>A transfer job ended</source>
        <translation>転送ジョブが終了しました</translation>
    </message>
    <message>
        <source>A transfer job was cancelled</source>
        <translation>転送ジョブが取り消されました</translation>
    </message>
    <message>
        <source>A transfer job was created: files and owner</source>
        <translation>転送ジョブが作成されました: ファイルと所有者</translation>
    </message>
    <message>
        <source>A transfer began</source>
        <translation>転送が開始されました</translation>
    </message>
    <message>
        <source>A transfer stopped</source>
        <translation>転送が停止しました</translation>
    </message>
    <message>
        <source>A transfer stopped with an error</source>
        <translation>転送がエラーで停止しました</translation>
    </message>
    <message>
        <source>A setting of a firewall profile was changed</source>
        <translation>ファイアウォールプロファイルの設定が変更されました</translation>
    </message>
    <message>
        <source>All firewall rules were deleted</source>
        <translation>ファイアウォールの規則がすべて削除されました</translation>
    </message>
    <message>
        <source>A remote management session is created</source>
        <translation>リモート管理セッションを作成しています</translation>
    </message>
    <message>
        <source>A remote management session is closed</source>
        <translation>リモート管理セッションを閉じています</translation>
    </message>
    <message>
        <source>A remote management shell was created on the server</source>
        <translation>サーバーにリモート管理のシェルが作成されました</translation>
    </message>
    <message>
        <source>A remote management operation failed</source>
        <translation>リモート管理の操作が失敗しました</translation>
    </message>
    <message>
        <source>A remote management client could not authenticate</source>
        <translation>リモート管理クライアントを認証できませんでした</translation>
    </message>
    <message>
        <source>A remote management user was authenticated</source>
        <translation>リモート管理のユーザーが認証されました</translation>
    </message>
    <message>
        <source>A program was allowed to run</source>
        <translation>プログラムの実行が許可されました</translation>
    </message>
    <message>
        <source>A program would have been blocked</source>
        <translation>プログラムがブロックの対象でした (監査)</translation>
    </message>
    <message>
        <source>A program was blocked</source>
        <translation>プログラムがブロックされました</translation>
    </message>
    <message>
        <source>A script or installer was allowed to run</source>
        <translation>スクリプトまたはインストーラーの実行が許可されました</translation>
    </message>
    <message>
        <source>A script or installer would have been blocked</source>
        <translation>スクリプトまたはインストーラーがブロックの対象でした (監査)</translation>
    </message>
    <message>
        <source>A script or installer was blocked</source>
        <translation>スクリプトまたはインストーラーがブロックされました</translation>
    </message>
    <message>
        <source>A driver was blocked: its certificate was revoked</source>
        <translation>ドライバーがブロックされました: 証明書の失効</translation>
    </message>
    <message>
        <source>A process tried to load a file without the signature it needs</source>
        <translation>プロセスが必要な署名のないファイルを読み込もうとしました</translation>
    </message>
    <message>
        <source>A file would have been blocked by the code integrity policy</source>
        <translation>ファイルがコードの整合性ポリシーによるブロックの対象でした (監査)</translation>
    </message>
    <message>
        <source>A file was blocked by the code integrity policy</source>
        <translation>コードの整合性ポリシーがファイルをブロックしました</translation>
    </message>
    <message>
        <source>A program crashed</source>
        <translation>プログラムがクラッシュしました</translation>
    </message>
    <message>
        <source>A program could not read a file because of its disk or network</source>
        <translation>ディスクまたはネットワークが原因で、プログラムがファイルを読み取れませんでした</translation>
    </message>
    <message>
        <source>A program stopped answering and was closed</source>
        <translation>プログラムが応答を停止し、閉じられました</translation>
    </message>
    <message>
        <source>An error report was made</source>
        <translation>エラー報告が作成されました</translation>
    </message>
    <message>
        <source>A product was installed: result</source>
        <translation>製品がインストールされました: 結果</translation>
    </message>
    <message>
        <source>A product was removed: result</source>
        <translation>製品が削除されました: 結果</translation>
    </message>
    <message>
        <source>An installer transaction began</source>
        <translation>インストーラーのトランザクションが開始されました</translation>
    </message>
    <message>
        <source>An installer transaction ended</source>
        <translation>インストーラーのトランザクションが終了しました</translation>
    </message>
    <message>
        <source>A product was installed</source>
        <translation>製品がインストールされました</translation>
    </message>
    <message>
        <source>A product could not be installed</source>
        <translation>製品をインストールできませんでした</translation>
    </message>
    <message>
        <source>A product was removed</source>
        <translation>製品が削除されました</translation>
    </message>
    <message>
        <source>The policy of the computer was processed without changes</source>
        <translation>コンピューターのポリシーが処理されました (変更なし)</translation>
    </message>
    <message>
        <source>The policy of the user was processed without changes</source>
        <translation>ユーザーのポリシーが処理されました (変更なし)</translation>
    </message>
    <message>
        <source>The policy of the computer was processed with changes</source>
        <translation>コンピューターのポリシーが処理されました (変更あり)</translation>
    </message>
    <message>
        <source>The policy of the user was processed with changes</source>
        <translation>ユーザーのポリシーが処理されました (変更あり)</translation>
    </message>
    <message>
        <source>A group policy file could not be read</source>
        <translation>グループポリシーのファイルを読み取れませんでした</translation>
    </message>
    <message>
        <source>Group policy failed: no connection to a domain controller</source>
        <translation>グループポリシーが失敗しました: ドメインコントローラーに接続できません</translation>
    </message>
    <message>
        <source>An update was installed</source>
        <translation>更新プログラムがインストールされました</translation>
    </message>
    <message>
        <source>An update could not be installed</source>
        <translation>更新プログラムをインストールできませんでした</translation>
    </message>
    <message>
        <source>The installation of an update began</source>
        <translation>更新プログラムのインストールが開始されました</translation>
    </message>
    <message>
        <source>The download of an update began</source>
        <translation>更新プログラムのダウンロードが開始されました</translation>
    </message>
    <message>
        <source>An outgoing NTLM authentication would be blocked</source>
        <translation>送信 NTLM 認証がブロックの対象でした (監査)</translation>
    </message>
    <message>
        <source>An NTLM authentication in the domain would be blocked</source>
        <translation>ドメイン内の NTLM 認証がブロックの対象でした (監査)</translation>
    </message>
    <message>
        <source>A domain controller would block an NTLM authentication</source>
        <translation>ドメインコントローラーで NTLM 認証がブロックの対象でした (監査)</translation>
    </message>
    <message>
        <source>A document was printed</source>
        <translation>ドキュメントが印刷されました</translation>
    </message>
    <message>
        <source>A printer driver was added or updated</source>
        <translation>プリンタードライバーが追加または更新されました</translation>
    </message>
    <message>
        <source>A print spooler module could not be loaded</source>
        <translation>印刷スプーラーのモジュールを読み込めませんでした</translation>
    </message>
    <message>
        <source>An SMB session could not be authenticated</source>
        <translation>SMB セッションを認証できませんでした</translation>
    </message>
    <message>
        <source>A client used SMB 1</source>
        <translation>クライアントが SMB 1 を使用しました</translation>
    </message>
    <message>
        <source>A device was configured</source>
        <translation>デバイスが構成されました</translation>
    </message>
    <message>
        <source>A device was started</source>
        <translation>デバイスが開始されました</translation>
    </message>
    <message>
        <source>A device was deleted</source>
        <translation>デバイスが削除されました</translation>
    </message>
    <message>
        <source>A certificate chain was built</source>
        <translation>証明書チェーンが構築されました</translation>
    </message>
    <message>
        <source>A certificate chain was checked against a policy</source>
        <translation>証明書チェーンがポリシーに照らして検証されました</translation>
    </message>
    <message>
        <source>The revocation of a certificate was checked</source>
        <translation>証明書の失効が確認されました</translation>
    </message>
    <message>
        <source>The private key of a certificate was used</source>
        <translation>証明書の秘密キーが使用されました</translation>
    </message>
    <message>
        <source>Details of a certificate chain</source>
        <translation>証明書チェーンの詳細</translation>
    </message>
    <message>
        <source>A DNS query was asked for</source>
        <translation>DNS クエリが要求されました</translation>
    </message>
    <message>
        <source>A DNS query ended</source>
        <translation>DNS クエリが終了しました</translation>
    </message>
    <message>
        <source>A name could not be resolved: no DNS server answered</source>
        <translation>名前を解決できませんでした: 応答した DNS サーバーがありません</translation>
    </message>
    <message>
        <source>A disk has a bad block</source>
        <translation>ディスクに不良ブロックがあります</translation>
    </message>
    <message>
        <source>The driver found an error of the disk controller</source>
        <translation>ドライバーがディスクコントローラーのエラーを検出しました</translation>
    </message>
    <message>
        <source>An error was found while paging</source>
        <translation>ページング操作中にエラーが検出されました</translation>
    </message>
    <message>
        <source>A disk operation was tried again</source>
        <translation>ディスク操作が再試行されました</translation>
    </message>
    <message>
        <source>The file system structure is damaged</source>
        <translation>ファイルシステムの構造が破損しています</translation>
    </message>
    <message>
        <source>State of a volume</source>
        <translation>ボリュームの状態</translation>
    </message>
    <message>
        <source>The time is synchronised with a source</source>
        <translation>時刻はソースと同期されています</translation>
    </message>
    <message>
        <source>The time was not synchronised</source>
        <translation>時刻が同期されませんでした</translation>
    </message>
    <message>
        <source>Always logged</source>
        <translation>常にログに記録</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>成功の監査</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>失敗の監査</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>クラシック</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Diagnostics context</source>
        <translation>WDI コンテキスト</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>WDI 診断</translation>
    </message>
    <message>
        <source>Software quality</source>
        <translation>SQM</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相関ヒント</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Data collection start</source>
        <translation>データ収集の開始</translation>
    </message>
    <message>
        <source>Data collection stop</source>
        <translation>データ収集の停止</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Event processing</source>
        <translation>イベント処理</translation>
    </message>
    <message>
        <source>Service shutdown</source>
        <translation>サービスのシャットダウン</translation>
    </message>
    <message>
        <source>Log cleared</source>
        <translation>ログの消去</translation>
    </message>
    <message>
        <source>Security state change</source>
        <translation>セキュリティ状態の変更</translation>
    </message>
    <message>
        <source>Security system extension</source>
        <translation>セキュリティシステムの拡張</translation>
    </message>
    <message>
        <source>System integrity</source>
        <translation>システムの整合性</translation>
    </message>
    <message>
        <source>IPsec driver</source>
        <translation>IPsec ドライバー</translation>
    </message>
    <message>
        <source>Other system events</source>
        <translation>その他のシステムイベント</translation>
    </message>
    <message>
        <source>Logon</source>
        <translation>ログオン</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>ログオフ</translation>
    </message>
    <message>
        <source>Account lockout</source>
        <translation>アカウントロックアウト</translation>
    </message>
    <message>
        <source>IPsec main mode</source>
        <translation>IPsec メインモード</translation>
    </message>
    <message>
        <source>Special logon</source>
        <translation>特殊なログオン</translation>
    </message>
    <message>
        <source>IPsec quick mode</source>
        <translation>IPsec クイックモード</translation>
    </message>
    <message>
        <source>IPsec extended mode</source>
        <translation>IPsec 拡張モード</translation>
    </message>
    <message>
        <source>Other logon and logoff events</source>
        <translation>その他のログオン/ログオフイベント</translation>
    </message>
    <message>
        <source>Network policy server</source>
        <translation>ネットワークポリシーサーバー</translation>
    </message>
    <message>
        <source>User and device claims</source>
        <translation>ユーザー要求/デバイスの信頼性情報</translation>
    </message>
    <message>
        <source>Group membership</source>
        <translation>グループメンバーシップ</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>ファイルシステム</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Kernel object</source>
        <translation>カーネルオブジェクト</translation>
    </message>
    <message>
        <source>Account database (SAM)</source>
        <translation>SAM</translation>
    </message>
    <message>
        <source>Other object access</source>
        <translation>その他のオブジェクトアクセス</translation>
    </message>
    <message>
        <source>Certification services</source>
        <translation>証明書サービス</translation>
    </message>
    <message>
        <source>Application generated</source>
        <translation>生成されたアプリケーション</translation>
    </message>
    <message>
        <source>Handle manipulation</source>
        <translation>ハンドル操作</translation>
    </message>
    <message>
        <source>File share</source>
        <translation>ファイルの共有</translation>
    </message>
    <message>
        <source>Filtering platform packet drop</source>
        <translation>フィルタリングプラットフォームパケットのドロップ</translation>
    </message>
    <message>
        <source>Filtering platform connection</source>
        <translation>フィルタリングプラットフォームの接続</translation>
    </message>
    <message>
        <source>Detailed file share</source>
        <translation>詳細なファイル共有</translation>
    </message>
    <message>
        <source>Removable storage</source>
        <translation>リムーバブル記憶域</translation>
    </message>
    <message>
        <source>Central policy staging</source>
        <translation>集約型ポリシーステージング</translation>
    </message>
    <message>
        <source>Sensitive privilege use</source>
        <translation>重要な特権の使用</translation>
    </message>
    <message>
        <source>Non-sensitive privilege use</source>
        <translation>重要でない特権の使用</translation>
    </message>
    <message>
        <source>Other privilege use</source>
        <translation>その他の特権の使用</translation>
    </message>
    <message>
        <source>Process creation</source>
        <translation>プロセス作成</translation>
    </message>
    <message>
        <source>Process termination</source>
        <translation>プロセス終了</translation>
    </message>
    <message>
        <source>Data protection (DPAPI)</source>
        <translation>データ保護 (DPAPI)</translation>
    </message>
    <message>
        <source>Remote procedure calls</source>
        <translation>リモートプロシージャコール</translation>
    </message>
    <message>
        <source>Plug and play</source>
        <translation>プラグアンドプレイ</translation>
    </message>
    <message>
        <source>Token right adjusted</source>
        <translation>トークン権限の調整</translation>
    </message>
    <message>
        <source>Audit policy change</source>
        <translation>監査ポリシーの変更</translation>
    </message>
    <message>
        <source>Authentication policy change</source>
        <translation>認証ポリシーの変更</translation>
    </message>
    <message>
        <source>Authorization policy change</source>
        <translation>承認ポリシーの変更</translation>
    </message>
    <message>
        <source>Firewall rule change</source>
        <translation>ファイアウォールの規則の変更</translation>
    </message>
    <message>
        <source>Filtering platform policy change</source>
        <translation>フィルタリングプラットフォームポリシーの変更</translation>
    </message>
    <message>
        <source>Other policy change</source>
        <translation>その他のポリシー変更</translation>
    </message>
    <message>
        <source>User account management</source>
        <translation>ユーザーアカウント管理</translation>
    </message>
    <message>
        <source>Computer account management</source>
        <translation>コンピューターアカウント管理</translation>
    </message>
    <message>
        <source>Security group management</source>
        <translation>セキュリティグループ管理</translation>
    </message>
    <message>
        <source>Distribution group management</source>
        <translation>配布グループの管理</translation>
    </message>
    <message>
        <source>Application group management</source>
        <translation>アプリケーショングループの管理</translation>
    </message>
    <message>
        <source>Other account management</source>
        <translation>その他のアカウント管理</translation>
    </message>
    <message>
        <source>Directory service access</source>
        <translation>ディレクトリサービスアクセス</translation>
    </message>
    <message>
        <source>Directory service change</source>
        <translation>ディレクトリサービスの変更</translation>
    </message>
    <message>
        <source>Directory service replication</source>
        <translation>ディレクトリサービスのレプリケーション</translation>
    </message>
    <message>
        <source>Detailed directory service replication</source>
        <translation>詳細なディレクトリサービスレプリケーション</translation>
    </message>
    <message>
        <source>Credential validation</source>
        <translation>資格情報の確認</translation>
    </message>
    <message>
        <source>Kerberos service tickets</source>
        <translation>Kerberos サービスチケット操作</translation>
    </message>
    <message>
        <source>Other account logon events</source>
        <translation>その他のアカウントログオンイベント</translation>
    </message>
    <message>
        <source>Kerberos authentication</source>
        <translation>Kerberos 認証サービス</translation>
    </message>
    <message>
        <source>File time changed</source>
        <translation>ファイル日時の変更</translation>
    </message>
    <message>
        <source>Network connection</source>
        <translation>ネットワーク接続</translation>
    </message>
    <message>
        <source>Sysmon state change</source>
        <translation>Sysmon の状態の変化</translation>
    </message>
    <message>
        <source>Process end</source>
        <translation>プロセス終了</translation>
    </message>
    <message>
        <source>Driver loaded</source>
        <translation>ドライバーの読み込み</translation>
    </message>
    <message>
        <source>Image loaded</source>
        <translation>イメージの読み込み</translation>
    </message>
    <message>
        <source>Remote thread</source>
        <translation>リモートスレッド</translation>
    </message>
    <message>
        <source>Raw disk access</source>
        <translation>ディスクの直接アクセス</translation>
    </message>
    <message>
        <source>Process access</source>
        <translation>プロセスアクセス</translation>
    </message>
    <message>
        <source>File creation</source>
        <translation>ファイル作成</translation>
    </message>
    <message>
        <source>Registry object</source>
        <translation>レジストリオブジェクト</translation>
    </message>
    <message>
        <source>Registry value</source>
        <translation>レジストリ値</translation>
    </message>
    <message>
        <source>Registry rename</source>
        <translation>レジストリの名前変更</translation>
    </message>
    <message>
        <source>File stream</source>
        <translation>ファイルストリーム</translation>
    </message>
    <message>
        <source>Sysmon configuration</source>
        <translation>Sysmon の構成</translation>
    </message>
    <message>
        <source>Pipe created</source>
        <translation>パイプの作成</translation>
    </message>
    <message>
        <source>Pipe connected</source>
        <translation>パイプの接続</translation>
    </message>
    <message>
        <source>WMI filter</source>
        <translation>WMI フィルター</translation>
    </message>
    <message>
        <source>WMI consumer</source>
        <translation>WMI コンシューマー</translation>
    </message>
    <message>
        <source>WMI binding</source>
        <translation>WMI バインド</translation>
    </message>
    <message>
        <source>DNS query</source>
        <translation>DNS クエリ</translation>
    </message>
    <message>
        <source>File deletion archived</source>
        <translation>ファイル削除 (アーカイブ済み)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Process tampering</source>
        <translation>プロセスの改ざん</translation>
    </message>
    <message>
        <source>File deletion</source>
        <translation>ファイル削除</translation>
    </message>
    <message>
        <source>File blocked</source>
        <translation>ファイルのブロック</translation>
    </message>
    <message>
        <source>File shredding blocked</source>
        <translation>ファイル完全消去のブロック</translation>
    </message>
    <message>
        <source>Executable written</source>
        <translation>実行可能ファイルの書き込み</translation>
    </message>
    <message>
        <source>Sysmon error</source>
        <translation>Sysmon エラー</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>対話型</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Network, clear text</source>
        <translation>ネットワーク (クリアテキスト)</translation>
    </message>
    <message>
        <source>New credentials</source>
        <translation>新しい資格情報</translation>
    </message>
    <message>
        <source>Remote interactive</source>
        <translation>リモート対話型</translation>
    </message>
    <message>
        <source>Cached interactive</source>
        <translation>キャッシュされた対話型</translation>
    </message>
    <message>
        <source>Cached remote interactive</source>
        <translation>キャッシュされたリモート対話型</translation>
    </message>
    <message>
        <source>Cached unlock</source>
        <translation>キャッシュされたロック解除</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Next authentication method is tried</source>
        <translation>次の認証方法を試行</translation>
    </message>
    <message>
        <source>Unsuccessful</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Access violation</source>
        <translation>アクセス違反</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <translation>無効なパラメーター</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>アクセス拒否</translation>
    </message>
    <message>
        <source>Object name not found</source>
        <translation>オブジェクト名が見つからない</translation>
    </message>
    <message>
        <source>No logon server is available</source>
        <translation>使用できるログオンサーバーがない</translation>
    </message>
    <message>
        <source>Account name is not valid</source>
        <translation>アカウント名が無効</translation>
    </message>
    <message>
        <source>User name does not exist</source>
        <translation>ユーザー名が存在しない</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>パスワードの誤り</translation>
    </message>
    <message>
        <source>Password breaks the policy</source>
        <translation>パスワードがポリシーに違反</translation>
    </message>
    <message>
        <source>Bad user name or password</source>
        <translation>ユーザー名またはパスワードの誤り</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>アカウントの制限</translation>
    </message>
    <message>
        <source>Outside of the permitted hours</source>
        <translation>許可された時間外</translation>
    </message>
    <message>
        <source>Not permitted from this computer</source>
        <translation>このコンピューターからは許可されていない</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>パスワードの有効期限切れ</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>アカウントが無効</translation>
    </message>
    <message>
        <source>Name could not be mapped to a SID</source>
        <translation>名前を SID にマップできない</translation>
    </message>
    <message>
        <source>Insufficient resources</source>
        <translation>リソース不足</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>サポートされていない</translation>
    </message>
    <message>
        <source>Server in the wrong state</source>
        <translation>サーバーの状態が不適切</translation>
    </message>
    <message>
        <source>Domain does not exist</source>
        <translation>ドメインが存在しない</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ディレクトリではない</translation>
    </message>
    <message>
        <source>Clocks are too far apart</source>
        <translation>時計のずれが大きすぎる</translation>
    </message>
    <message>
        <source>Logon type not granted</source>
        <translation>ログオンの種類が許可されていない</translation>
    </message>
    <message>
        <source>Log is full</source>
        <translation>ログがいっぱい</translation>
    </message>
    <message>
        <source>No trust secret</source>
        <translation>信頼のシークレットがない</translation>
    </message>
    <message>
        <source>No trust account</source>
        <translation>信頼アカウントがない</translation>
    </message>
    <message>
        <source>Trust to the domain failed</source>
        <translation>ドメインへの信頼が失敗</translation>
    </message>
    <message>
        <source>Trust relationship failed</source>
        <translation>信頼関係が失敗</translation>
    </message>
    <message>
        <source>Trust failure</source>
        <translation>信頼の失敗</translation>
    </message>
    <message>
        <source>Netlogon is not started</source>
        <translation>Netlogon が開始されていない</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>アカウントの有効期限切れ</translation>
    </message>
    <message>
        <source>Possible deadlock</source>
        <translation>デッドロックの可能性</translation>
    </message>
    <message>
        <source>Interdomain trust account</source>
        <translation>ドメイン間の信頼アカウント</translation>
    </message>
    <message>
        <source>Computer account used to log on</source>
        <translation>コンピューターアカウントによるログオン</translation>
    </message>
    <message>
        <source>Server account used to log on</source>
        <translation>サーバーアカウントによるログオン</translation>
    </message>
    <message>
        <source>Domain trust is inconsistent</source>
        <translation>ドメインの信頼に矛盾がある</translation>
    </message>
    <message>
        <source>Session was deleted</source>
        <translation>セッションが削除された</translation>
    </message>
    <message>
        <source>Password has to be changed first</source>
        <translation>先にパスワードの変更が必要</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Domain controller not found</source>
        <translation>ドメインコントローラーが見つからない</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>アカウントのロックアウト</translation>
    </message>
    <message>
        <source>Network not reachable</source>
        <translation>ネットワークに到達できない</translation>
    </message>
    <message>
        <source>Logon failed unexpectedly</source>
        <translation>予期しないログオンの失敗</translation>
    </message>
    <message>
        <source>Account has no stored secret</source>
        <translation>アカウントに保存されたシークレットがない</translation>
    </message>
    <message>
        <source>Wrong PIN of the smart card</source>
        <translation>スマートカードの PIN の誤り</translation>
    </message>
    <message>
        <source>Downgrade of the authentication was found</source>
        <translation>認証のダウングレードを検出</translation>
    </message>
    <message>
        <source>Authentication firewall: not permitted</source>
        <translation>認証ファイアウォール: 許可されていない</translation>
    </message>
    <message>
        <source>NTLM is blocked</source>
        <translation>NTLM がブロックされている</translation>
    </message>
    <message>
        <source>Client&apos;s entry has expired</source>
        <translation>クライアントのエントリの有効期限切れ</translation>
    </message>
    <message>
        <source>Server&apos;s entry has expired</source>
        <translation>サーバーのエントリの有効期限切れ</translation>
    </message>
    <message>
        <source>Protocol version not supported</source>
        <translation>プロトコルのバージョンがサポートされていない</translation>
    </message>
    <message>
        <source>Client&apos;s key is of an old master key</source>
        <translation>クライアントのキーが古いマスターキーのもの</translation>
    </message>
    <message>
        <source>Server&apos;s key is of an old master key</source>
        <translation>サーバーのキーが古いマスターキーのもの</translation>
    </message>
    <message>
        <source>Client (user) not known</source>
        <translation>クライアント (ユーザー) が不明</translation>
    </message>
    <message>
        <source>Server (service) not known</source>
        <translation>サーバー (サービス) が不明</translation>
    </message>
    <message>
        <source>Several entries of one name</source>
        <translation>同じ名前のエントリが複数ある</translation>
    </message>
    <message>
        <source>Client or server has no key</source>
        <translation>クライアントまたはサーバーにキーがない</translation>
    </message>
    <message>
        <source>Postdating not permitted</source>
        <translation>後日付は許可されていない</translation>
    </message>
    <message>
        <source>Requested start is later than the end</source>
        <translation>要求された開始が終了より後</translation>
    </message>
    <message>
        <source>Policy forbids the request</source>
        <translation>ポリシーが要求を禁止</translation>
    </message>
    <message>
        <source>Option cannot be granted</source>
        <translation>オプションを許可できない</translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation>暗号化の種類がサポートされていない</translation>
    </message>
    <message>
        <source>Checksum type not supported</source>
        <translation>チェックサムの種類がサポートされていない</translation>
    </message>
    <message>
        <source>Kind of pre-authentication not supported</source>
        <translation>事前認証の種類がサポートされていない</translation>
    </message>
    <message>
        <source>Transited type not supported</source>
        <translation>中継の種類がサポートされていない</translation>
    </message>
    <message>
        <source>Client disabled, expired or locked</source>
        <translation>クライアントが無効、期限切れまたはロックアウト</translation>
    </message>
    <message>
        <source>Service&apos;s credentials revoked</source>
        <translation>サービスの資格情報の失効</translation>
    </message>
    <message>
        <source>Ticket-granting ticket revoked</source>
        <translation>チケット保証チケットの失効</translation>
    </message>
    <message>
        <source>Client not valid yet</source>
        <translation>クライアントがまだ有効でない</translation>
    </message>
    <message>
        <source>Service not valid yet</source>
        <translation>サービスがまだ有効でない</translation>
    </message>
    <message>
        <source>Wrong password (pre-authentication failed)</source>
        <translation>パスワードの誤り (事前認証の失敗)</translation>
    </message>
    <message>
        <source>Pre-authentication required</source>
        <translation>事前認証が必要</translation>
    </message>
    <message>
        <source>Ticket is of another server</source>
        <translation>チケットが別のサーバーのもの</translation>
    </message>
    <message>
        <source>User-to-user only</source>
        <translation>ユーザー間のみ</translation>
    </message>
    <message>
        <source>Transited path refused</source>
        <translation>中継パスの拒否</translation>
    </message>
    <message>
        <source>Service not available</source>
        <translation>サービスが利用できない</translation>
    </message>
    <message>
        <source>Integrity check failed</source>
        <translation>整合性チェックの失敗</translation>
    </message>
    <message>
        <source>Ticket expired</source>
        <translation>チケットの有効期限切れ</translation>
    </message>
    <message>
        <source>Ticket not valid yet</source>
        <translation>チケットがまだ有効でない</translation>
    </message>
    <message>
        <source>Request was replayed</source>
        <translation>要求のリプレイ</translation>
    </message>
    <message>
        <source>Ticket is not for us</source>
        <translation>チケットの宛先が異なる</translation>
    </message>
    <message>
        <source>Ticket and authenticator do not match</source>
        <translation>チケットと認証子が一致しない</translation>
    </message>
    <message>
        <source>Network address does not match</source>
        <translation>ネットワークアドレスが一致しない</translation>
    </message>
    <message>
        <source>Protocol version does not match</source>
        <translation>プロトコルのバージョンが一致しない</translation>
    </message>
    <message>
        <source>Wrong message type</source>
        <translation>メッセージの種類の誤り</translation>
    </message>
    <message>
        <source>Message was modified</source>
        <translation>メッセージが変更された</translation>
    </message>
    <message>
        <source>Message out of order</source>
        <translation>メッセージの順序の誤り</translation>
    </message>
    <message>
        <source>Key version not available</source>
        <translation>キーのバージョンが利用できない</translation>
    </message>
    <message>
        <source>Service key not available</source>
        <translation>サービスのキーが利用できない</translation>
    </message>
    <message>
        <source>Mutual authentication failed</source>
        <translation>相互認証の失敗</translation>
    </message>
    <message>
        <source>Wrong direction of the message</source>
        <translation>メッセージの方向の誤り</translation>
    </message>
    <message>
        <source>Other authentication method required</source>
        <translation>別の認証方法が必要</translation>
    </message>
    <message>
        <source>Wrong sequence number</source>
        <translation>シーケンス番号の誤り</translation>
    </message>
    <message>
        <source>Unfit checksum type</source>
        <translation>チェックサムの種類が不適切</translation>
    </message>
    <message>
        <source>Transited path not acceptable</source>
        <translation>中継パスが受け入れられない</translation>
    </message>
    <message>
        <source>Answer too large for UDP</source>
        <translation>応答が UDP には大きすぎる</translation>
    </message>
    <message>
        <source>Generic error</source>
        <translation>一般的なエラー</translation>
    </message>
    <message>
        <source>Field too long</source>
        <translation>フィールドが長すぎる</translation>
    </message>
    <message>
        <source>Client&apos;s certificate is not trusted</source>
        <translation>クライアントの証明書が信頼されていない</translation>
    </message>
    <message>
        <source>Domain controller&apos;s certificate is not trusted</source>
        <translation>ドメインコントローラーの証明書が信頼されていない</translation>
    </message>
    <message>
        <source>Signature not valid</source>
        <translation>署名が無効</translation>
    </message>
    <message>
        <source>Stronger key needed</source>
        <translation>より強いキーが必要</translation>
    </message>
    <message>
        <source>Certificate does not fit</source>
        <translation>証明書が適合しない</translation>
    </message>
    <message>
        <source>No ticket-granting ticket</source>
        <translation>チケット保証チケットがない</translation>
    </message>
    <message>
        <source>Wrong realm</source>
        <translation>領域の誤り</translation>
    </message>
    <message>
        <source>DES-CBC-CRC, weak</source>
        <translation>DES-CBC-CRC (弱い)</translation>
    </message>
    <message>
        <source>DES-CBC-MD4, weak</source>
        <translation>DES-CBC-MD4 (弱い)</translation>
    </message>
    <message>
        <source>DES-CBC-MD5, weak</source>
        <translation>DES-CBC-MD5 (弱い)</translation>
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
        <translation>RC4-HMAC (弱い)</translation>
    </message>
    <message>
        <source>RC4-HMAC-EXP, weak</source>
        <translation>RC4-HMAC-EXP (弱い)</translation>
    </message>
    <message>
        <source>None (request failed)</source>
        <translation>なし (要求の失敗)</translation>
    </message>
    <message>
        <source>forwardable</source>
        <translation>転送可能</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>転送済み</translation>
    </message>
    <message>
        <source>proxiable</source>
        <translation>プロキシ可能</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>allow postdate</source>
        <translation>後日付を許可</translation>
    </message>
    <message>
        <source>postdated</source>
        <translation>後日付</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>renewable</source>
        <translation>更新可能</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>初期</translation>
    </message>
    <message>
        <source>pre-authenticated</source>
        <translation>事前認証済み</translation>
    </message>
    <message>
        <source>opt hardware authentication</source>
        <translation>ハードウェア認証を使用</translation>
    </message>
    <message>
        <source>transit checked</source>
        <translation>中継確認済み</translation>
    </message>
    <message>
        <source>ok as delegate</source>
        <translation>委任先として可</translation>
    </message>
    <message>
        <source>constrained delegation</source>
        <translation>制約付き委任</translation>
    </message>
    <message>
        <source>canonicalize</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>no transit check</source>
        <translation>中継確認なし</translation>
    </message>
    <message>
        <source>renewable accepted</source>
        <translation>更新可能を受け入れ</translation>
    </message>
    <message>
        <source>encrypt in session key</source>
        <translation>セッションキーで暗号化</translation>
    </message>
    <message>
        <source>renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>None (not required)</source>
        <translation>なし (不要)</translation>
    </message>
    <message>
        <source>Encrypted time stamp</source>
        <translation>暗号化されたタイムスタンプ</translation>
    </message>
    <message>
        <source>Encryption types</source>
        <translation>暗号化の種類</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>スマートカード</translation>
    </message>
    <message>
        <source>Smart card request</source>
        <translation>スマートカードの要求</translation>
    </message>
    <message>
        <source>Smart card answer</source>
        <translation>スマートカードの応答</translation>
    </message>
    <message>
        <source>Encryption types, new form</source>
        <translation>暗号化の種類 (新形式)</translation>
    </message>
    <message>
        <source>Service referral</source>
        <translation>サービス参照</translation>
    </message>
    <message>
        <source>Kerberos armouring (FAST)</source>
        <translation>Kerberos 防御 (FAST)</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>read permissions</source>
        <translation>アクセス許可の読み取り</translation>
    </message>
    <message>
        <source>change permissions</source>
        <translation>アクセス許可の変更</translation>
    </message>
    <message>
        <source>take ownership</source>
        <translation>所有権の取得</translation>
    </message>
    <message>
        <source>synchronize</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>system ACL</source>
        <translation>システム ACL</translation>
    </message>
    <message>
        <source>maximum allowed</source>
        <translation>最大限のアクセス</translation>
    </message>
    <message>
        <source>generic all</source>
        <translation>汎用すべて</translation>
    </message>
    <message>
        <source>generic execute</source>
        <translation>汎用実行</translation>
    </message>
    <message>
        <source>generic write</source>
        <translation>汎用書き込み</translation>
    </message>
    <message>
        <source>generic read</source>
        <translation>汎用読み取り</translation>
    </message>
    <message>
        <source>full control</source>
        <translation>フルコントロール</translation>
    </message>
    <message>
        <source>read data or list folder</source>
        <translation>データの読み取りまたはフォルダーの一覧</translation>
    </message>
    <message>
        <source>write data or add file</source>
        <translation>データの書き込みまたはファイルの追加</translation>
    </message>
    <message>
        <source>append data or add subfolder</source>
        <translation>データの追加またはサブフォルダーの追加</translation>
    </message>
    <message>
        <source>read extended attributes</source>
        <translation>拡張属性の読み取り</translation>
    </message>
    <message>
        <source>write extended attributes</source>
        <translation>拡張属性の書き込み</translation>
    </message>
    <message>
        <source>execute or traverse</source>
        <translation>実行またはスキャン</translation>
    </message>
    <message>
        <source>delete children</source>
        <translation>子の削除</translation>
    </message>
    <message>
        <source>read attributes</source>
        <translation>属性の読み取り</translation>
    </message>
    <message>
        <source>write attributes</source>
        <translation>属性の書き込み</translation>
    </message>
    <message>
        <source>query value</source>
        <translation>値の照会</translation>
    </message>
    <message>
        <source>set value</source>
        <translation>値の設定</translation>
    </message>
    <message>
        <source>create subkey</source>
        <translation>サブキーの作成</translation>
    </message>
    <message>
        <source>enumerate subkeys</source>
        <translation>サブキーの列挙</translation>
    </message>
    <message>
        <source>notify of changes</source>
        <translation>変更の通知</translation>
    </message>
    <message>
        <source>create link</source>
        <translation>リンクの作成</translation>
    </message>
    <message>
        <source>nearly full control</source>
        <translation>ほぼフルコントロール</translation>
    </message>
    <message>
        <source>terminate</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>create thread</source>
        <translation>スレッドの作成</translation>
    </message>
    <message>
        <source>set session</source>
        <translation>セッションの設定</translation>
    </message>
    <message>
        <source>memory operations</source>
        <translation>メモリ操作</translation>
    </message>
    <message>
        <source>read memory</source>
        <translation>メモリの読み取り</translation>
    </message>
    <message>
        <source>write memory</source>
        <translation>メモリの書き込み</translation>
    </message>
    <message>
        <source>duplicate handles</source>
        <translation>ハンドルの複製</translation>
    </message>
    <message>
        <source>create process</source>
        <translation>プロセスの作成</translation>
    </message>
    <message>
        <source>set quota</source>
        <translation>クォータの設定</translation>
    </message>
    <message>
        <source>set information</source>
        <translation>情報の設定</translation>
    </message>
    <message>
        <source>query information</source>
        <translation>情報の照会</translation>
    </message>
    <message>
        <source>suspend or resume</source>
        <translation>中断または再開</translation>
    </message>
    <message>
        <source>query limited information</source>
        <translation>限定情報の照会</translation>
    </message>
    <message>
        <source>set limited information</source>
        <translation>限定情報の設定</translation>
    </message>
    <message>
        <source>create child</source>
        <translation>子の作成</translation>
    </message>
    <message>
        <source>delete child</source>
        <translation>子の削除</translation>
    </message>
    <message>
        <source>list contents</source>
        <translation>内容の一覧</translation>
    </message>
    <message>
        <source>write self</source>
        <translation>自己書き込み</translation>
    </message>
    <message>
        <source>read property</source>
        <translation>プロパティの読み取り</translation>
    </message>
    <message>
        <source>write property</source>
        <translation>プロパティの書き込み</translation>
    </message>
    <message>
        <source>delete tree</source>
        <translation>ツリーの削除</translation>
    </message>
    <message>
        <source>list object</source>
        <translation>オブジェクトの一覧</translation>
    </message>
    <message>
        <source>control access (extended right)</source>
        <translation>制御アクセス (拡張権利)</translation>
    </message>
    <message>
        <source>Kernel driver</source>
        <translation>カーネルドライバー</translation>
    </message>
    <message>
        <source>File system driver</source>
        <translation>ファイルシステムドライバー</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Recognizer driver</source>
        <translation>認識ドライバー</translation>
    </message>
    <message>
        <source>Own process</source>
        <translation>独立プロセス</translation>
    </message>
    <message>
        <source>Shared process</source>
        <translation>共有プロセス</translation>
    </message>
    <message>
        <source>User&apos;s own process</source>
        <translation>ユーザーの独立プロセス</translation>
    </message>
    <message>
        <source>User&apos;s shared process</source>
        <translation>ユーザーの共有プロセス</translation>
    </message>
    <message>
        <source>Own process, interactive</source>
        <translation>独立プロセス (対話型)</translation>
    </message>
    <message>
        <source>Shared process, interactive</source>
        <translation>共有プロセス (対話型)</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>ブート</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
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
        <translation>ネットワーク名が無効</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Query not understood</source>
        <translation>クエリを解釈できない</translation>
    </message>
    <message>
        <source>Server failure</source>
        <translation>サーバーの障害</translation>
    </message>
    <message>
        <source>Name does not exist</source>
        <translation>名前が存在しない</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>未実装</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>No records of this type</source>
        <translation>この種類のレコードがない</translation>
    </message>
    <message>
        <source>Bad packet</source>
        <translation>不正なパケット</translation>
    </message>
    <message>
        <source>Record does not exist</source>
        <translation>レコードが存在しない</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>ホストが見つからない</translation>
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
        <translation>詳しい情報なし</translation>
    </message>
    <message>
        <source>Disconnected by a tool or administrator</source>
        <translation>ツールまたは管理者による切断</translation>
    </message>
    <message>
        <source>Logged off by a tool or administrator</source>
        <translation>ツールまたは管理者によるログオフ</translation>
    </message>
    <message>
        <source>Idle for too long</source>
        <translation>アイドル時間の超過</translation>
    </message>
    <message>
        <source>Session lasted too long</source>
        <translation>セッション時間の超過</translation>
    </message>
    <message>
        <source>Replaced by another connection</source>
        <translation>別の接続による置き換え</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>Server denied the connection</source>
        <translation>サーバーによる接続の拒否</translation>
    </message>
    <message>
        <source>User lacks the right</source>
        <translation>ユーザーに権利がない</translation>
    </message>
    <message>
        <source>Fresh credentials are needed</source>
        <translation>新しい資格情報が必要</translation>
    </message>
    <message>
        <source>Disconnected by the user</source>
        <translation>ユーザーによる切断</translation>
    </message>
    <message>
        <source>Logged off by the user</source>
        <translation>ユーザーによるログオフ</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>コールドスタート</translation>
    </message>
    <message>
        <source>Fast startup</source>
        <translation>高速スタートアップ</translation>
    </message>
    <message>
        <source>Resumed from hibernation</source>
        <translation>休止状態からの再開</translation>
    </message>
    <message>
        <source>Button or lid</source>
        <translation>ボタンまたはカバー</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>バッテリー</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>System idle</source>
        <translation>システムのアイドル</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>駆除</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>検疫</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>User defined</source>
        <translation>ユーザー定義</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>操作なし</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Incorrect function or unknown failure</source>
        <translation>ファンクションの誤りまたは不明な失敗</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>ファイルが見つからない</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Stopped by the user</source>
        <translation>ユーザーによる停止</translation>
    </message>
    <message>
        <source>An instance runs already</source>
        <translation>インスタンスが実行中</translation>
    </message>
    <message>
        <source>No user is logged on</source>
        <translation>ログオン中のユーザーがいない</translation>
    </message>
    <message>
        <source>Refused by the administrator&apos;s conditions</source>
        <translation>管理者の条件による拒否</translation>
    </message>
    <message>
        <source>Ended by Ctrl+C</source>
        <translation>Ctrl+C による終了</translation>
    </message>
    <message>
        <source>Path not found</source>
        <translation>パスが見つからない</translation>
    </message>
    <message>
        <source>Module not found</source>
        <translation>モジュールが見つからない</translation>
    </message>
    <message>
        <source>Procedure not found</source>
        <translation>プロシージャが見つからない</translation>
    </message>
    <message>
        <source>Not a valid program</source>
        <translation>有効なプログラムではない</translation>
    </message>
    <message>
        <source>Did not answer in time</source>
        <translation>時間内に応答しなかった</translation>
    </message>
    <message>
        <source>Service database is locked</source>
        <translation>サービスデータベースがロックされている</translation>
    </message>
    <message>
        <source>Runs already</source>
        <translation>すでに実行中</translation>
    </message>
    <message>
        <source>Service does not exist</source>
        <translation>サービスが存在しない</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>開始されていない</translation>
    </message>
    <message>
        <source>Error of the service&apos;s own</source>
        <translation>サービス固有のエラー</translation>
    </message>
    <message>
        <source>Process ended unexpectedly</source>
        <translation>プロセスの予期しない終了</translation>
    </message>
    <message>
        <source>A service that it depends on failed</source>
        <translation>依存するサービスの失敗</translation>
    </message>
    <message>
        <source>Logon failed</source>
        <translation>ログオンの失敗</translation>
    </message>
    <message>
        <source>Hung while starting</source>
        <translation>開始中にハング</translation>
    </message>
    <message>
        <source>Marked for deletion</source>
        <translation>削除の対象</translation>
    </message>
    <message>
        <source>Dependency does not exist</source>
        <translation>依存関係が存在しない</translation>
    </message>
    <message>
        <source>Account differs from that of other services</source>
        <translation>アカウントが他のサービスと異なる</translation>
    </message>
    <message>
        <source>System is shutting down</source>
        <translation>システムをシャットダウン中</translation>
    </message>
    <message>
        <source>Driver blocked</source>
        <translation>ドライバーのブロック</translation>
    </message>
    <message>
        <source>RPC server not available</source>
        <translation>RPC サーバーが利用できない</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>NULL SID</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>LOCAL</translation>
    </message>
    <message>
        <source>Console logon</source>
        <translation>CONSOLE LOGON</translation>
    </message>
    <message>
        <source>Creator owner</source>
        <translation>CREATOR OWNER</translation>
    </message>
    <message>
        <source>Creator group</source>
        <translation>CREATOR GROUP</translation>
    </message>
    <message>
        <source>Owner rights</source>
        <translation>OWNER RIGHTS</translation>
    </message>
    <message>
        <source>Dialup</source>
        <translation>DIALUP</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>ANONYMOUS LOGON</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>PROXY</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Domain Controllers</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>SELF</translation>
    </message>
    <message>
        <source>Authenticated users</source>
        <translation>Authenticated Users</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>RESTRICTED</translation>
    </message>
    <message>
        <source>Terminal server users</source>
        <translation>TERMINAL SERVER USER</translation>
    </message>
    <message>
        <source>Remote interactive logon</source>
        <translation>REMOTE INTERACTIVE LOGON</translation>
    </message>
    <message>
        <source>This organization</source>
        <translation>This Organization</translation>
    </message>
    <message>
        <source>IIS</source>
        <translation>IIS</translation>
    </message>
    <message>
        <source>Local System</source>
        <translation>Local System</translation>
    </message>
    <message>
        <source>Local Service</source>
        <translation>LOCAL SERVICE</translation>
    </message>
    <message>
        <source>Network Service</source>
        <translation>NETWORK SERVICE</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Power users</source>
        <translation>Power Users</translation>
    </message>
    <message>
        <source>Account operators</source>
        <translation>Account Operators</translation>
    </message>
    <message>
        <source>Server operators</source>
        <translation>Server Operators</translation>
    </message>
    <message>
        <source>Print operators</source>
        <translation>Print Operators</translation>
    </message>
    <message>
        <source>Backup operators</source>
        <translation>Backup Operators</translation>
    </message>
    <message>
        <source>Replicators</source>
        <translation>Replicator</translation>
    </message>
    <message>
        <source>Pre-Windows 2000 access</source>
        <translation>Pre-Windows 2000 Compatible Access</translation>
    </message>
    <message>
        <source>Remote desktop users</source>
        <translation>Remote Desktop Users</translation>
    </message>
    <message>
        <source>Network configuration operators</source>
        <translation>Network Configuration Operators</translation>
    </message>
    <message>
        <source>Incoming forest trust builders</source>
        <translation>Incoming Forest Trust Builders</translation>
    </message>
    <message>
        <source>Performance monitor users</source>
        <translation>Performance Monitor Users</translation>
    </message>
    <message>
        <source>Performance log users</source>
        <translation>Performance Log Users</translation>
    </message>
    <message>
        <source>Windows authorization access</source>
        <translation>Windows Authorization Access Group</translation>
    </message>
    <message>
        <source>Terminal server license servers</source>
        <translation>Terminal Server License Servers</translation>
    </message>
    <message>
        <source>Distributed COM users</source>
        <translation>Distributed COM Users</translation>
    </message>
    <message>
        <source>IIS users</source>
        <translation>IIS_IUSRS</translation>
    </message>
    <message>
        <source>Cryptographic operators</source>
        <translation>Cryptographic Operators</translation>
    </message>
    <message>
        <source>Event log readers</source>
        <translation>Event Log Readers</translation>
    </message>
    <message>
        <source>Certificate service DCOM access</source>
        <translation>Certificate Service DCOM Access</translation>
    </message>
    <message>
        <source>RDS remote access servers</source>
        <translation>RDS Remote Access Servers</translation>
    </message>
    <message>
        <source>RDS endpoint servers</source>
        <translation>RDS Endpoint Servers</translation>
    </message>
    <message>
        <source>RDS management servers</source>
        <translation>RDS Management Servers</translation>
    </message>
    <message>
        <source>Hyper-V administrators</source>
        <translation>Hyper-V Administrators</translation>
    </message>
    <message>
        <source>Access control assistance operators</source>
        <translation>Access Control Assistance Operators</translation>
    </message>
    <message>
        <source>Remote management users</source>
        <translation>Remote Management Users</translation>
    </message>
    <message>
        <source>NTLM authentication</source>
        <translation>NTLM Authentication</translation>
    </message>
    <message>
        <source>SChannel authentication</source>
        <translation>SChannel Authentication</translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation>Digest Authentication</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>ALL SERVICES</translation>
    </message>
    <message>
        <source>Window manager group</source>
        <translation>Window Manager Group</translation>
    </message>
    <message>
        <source>Local account</source>
        <translation>ローカルアカウント</translation>
    </message>
    <message>
        <source>Local account and administrator</source>
        <translation>ローカルアカウントと Administrators のメンバー</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>Other Organization</translation>
    </message>
    <message>
        <source>All app packages</source>
        <translation>ALL APPLICATION PACKAGES</translation>
    </message>
    <message>
        <source>Untrusted integrity</source>
        <translation>整合性レベル: 信頼されていない</translation>
    </message>
    <message>
        <source>Low integrity</source>
        <translation>整合性レベル: 低</translation>
    </message>
    <message>
        <source>Medium integrity</source>
        <translation>整合性レベル: 中</translation>
    </message>
    <message>
        <source>Medium plus integrity</source>
        <translation>整合性レベル: 中プラス</translation>
    </message>
    <message>
        <source>High integrity</source>
        <translation>整合性レベル: 高</translation>
    </message>
    <message>
        <source>Protected process</source>
        <translation>保護されたプロセス</translation>
    </message>
    <message>
        <source>Identity asserted by the authority</source>
        <translation>認証機関によりアサートされた ID</translation>
    </message>
    <message>
        <source>Identity asserted by a service</source>
        <translation>サービスによりアサートされた ID</translation>
    </message>
    <message>
        <source>Enterprise read-only domain controllers</source>
        <translation>Enterprise Read-only Domain Controllers</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>krbtgt</source>
        <translation>krbtgt</translation>
    </message>
    <message>
        <source>Default account</source>
        <translation>DefaultAccount</translation>
    </message>
    <message>
        <source>WDAG utility account</source>
        <translation>WDAGUtilityAccount</translation>
    </message>
    <message>
        <source>Domain admins</source>
        <translation>Domain Admins</translation>
    </message>
    <message>
        <source>Domain users</source>
        <translation>Domain Users</translation>
    </message>
    <message>
        <source>Domain guests</source>
        <translation>Domain Guests</translation>
    </message>
    <message>
        <source>Domain computers</source>
        <translation>Domain Computers</translation>
    </message>
    <message>
        <source>Certificate publishers</source>
        <translation>Cert Publishers</translation>
    </message>
    <message>
        <source>Schema admins</source>
        <translation>Schema Admins</translation>
    </message>
    <message>
        <source>Enterprise admins</source>
        <translation>Enterprise Admins</translation>
    </message>
    <message>
        <source>Group policy creator owners</source>
        <translation>Group Policy Creator Owners</translation>
    </message>
    <message>
        <source>Read-only domain controllers</source>
        <translation>Read-only Domain Controllers</translation>
    </message>
    <message>
        <source>Cloneable domain controllers</source>
        <translation>Cloneable Domain Controllers</translation>
    </message>
    <message>
        <source>Protected users</source>
        <translation>Protected Users</translation>
    </message>
    <message>
        <source>Key admins</source>
        <translation>Key Admins</translation>
    </message>
    <message>
        <source>Enterprise key admins</source>
        <translation>Enterprise Key Admins</translation>
    </message>
    <message>
        <source>RAS and IAS servers</source>
        <translation>RAS and IAS Servers</translation>
    </message>
    <message>
        <source>Allowed RODC password replication</source>
        <translation>Allowed RODC Password Replication Group</translation>
    </message>
    <message>
        <source>Denied RODC password replication</source>
        <translation>Denied RODC Password Replication Group</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>never</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>識別</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>偽装</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>委任</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
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
        <translation>新しい値</translation>
    </message>
    <message>
        <source>Value changed</source>
        <translation>値の変更</translation>
    </message>
    <message>
        <source>Value deleted</source>
        <translation>値の削除</translation>
    </message>
    <message>
        <source>Default: no split token</source>
        <translation>既定: 分割トークンなし</translation>
    </message>
    <message>
        <source>Full: elevated</source>
        <translation>フル: 昇格あり</translation>
    </message>
    <message>
        <source>Limited: not elevated</source>
        <translation>制限付き: 昇格なし</translation>
    </message>
    <message>
        <source>account enabled</source>
        <translation>アカウント有効</translation>
    </message>
    <message>
        <source>password required</source>
        <translation>パスワード必須</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>アカウント無効</translation>
    </message>
    <message>
        <source>password not required</source>
        <translation>パスワード不要</translation>
    </message>
    <message>
        <source>normal account</source>
        <translation>通常のアカウント</translation>
    </message>
    <message>
        <source>password never expires</source>
        <translation>パスワード無期限</translation>
    </message>
    <message>
        <source>Error while logging on</source>
        <translation>ログオン中のエラー</translation>
    </message>
    <message>
        <source>Netlogon is not running</source>
        <translation>Netlogon が実行されていない</translation>
    </message>
    <message>
        <source>Not permitted at this computer</source>
        <translation>このコンピューターでは許可されていない</translation>
    </message>
    <message>
        <source>Unknown user name or bad password</source>
        <translation>ユーザー名が不明またはパスワードの誤り</translation>
    </message>
    <message>
        <source>set termination port</source>
        <translation>終了ポートの設定</translation>
    </message>
    <message>
        <source>control access</source>
        <translation>制御アクセス</translation>
    </message>
    <message>
        <source>success removed</source>
        <translation>成功の削除</translation>
    </message>
    <message>
        <source>success added</source>
        <translation>成功の追加</translation>
    </message>
    <message>
        <source>failure removed</source>
        <translation>失敗の削除</translation>
    </message>
    <message>
        <source>failure added</source>
        <translation>失敗の追加</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>sightglass::EventsPage</name>
    <message>
        <source>Event details</source>
        <translation>イベントの詳細</translation>
    </message>
    <message>
        <source>Pins and tickets</source>
        <translation>ピン留めとチケット</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Groups of events</source>
        <translation>イベントのグループ</translation>
    </message>
    <message>
        <source>Double-click a group, or press Enter, to see its events alone.</source>
        <translation>グループをダブルクリックするか Enter を押すと、そのイベントだけを表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s), the largest are shown</source>
        <translation>
            <numerusform>%Ln 個のグループ (大きい順に一部を表示)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 個のグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter hid this event and was cleared; Ctrl+Z brings it back.</source>
        <translation>このイベントはフィルターで隠れていたため、フィルターをクリアしました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>This event was dismissed; dismissed events are shown now.</source>
        <translation>このイベントは無視されているため、無視したイベントを表示しました。</translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation>フィルターに一致するイベントはありません</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>イベントはまだありません</translation>
    </message>
    <message>
        <source>Remove a chip above, or take the last step back with Ctrl+Z.</source>
        <translation>上の条件を取り除くか、Ctrl+Z で直前の操作を元に戻してください。</translation>
    </message>
    <message>
        <source>Drop log files on the window, or choose File &gt; Open files.</source>
        <translation>ログファイルをウィンドウにドロップするか、[ファイル] &gt; [ファイルを開く] を選択してください。</translation>
    </message>
    <message>
        <source>Columns as they fit</source>
        <translation>列幅を自動調整</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>コピー形式(&amp;A)</translation>
    </message>
    <message>
        <source>Records, as in the log</source>
        <translation>レコード (ログのまま)</translation>
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
        <translation>Markdown の表</translation>
    </message>
    <message>
        <source>&amp;Export selection…</source>
        <translation>選択範囲をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>All but %1</source>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>Only event ID %1 of %2</source>
        <translation>%2 のイベント ID %1 のみ</translation>
    </message>
    <message>
        <source>Only the source %1</source>
        <translation>ソース %1 のみ</translation>
    </message>
    <message>
        <source>All but the source %1</source>
        <translation>ソース %1 を除外</translation>
    </message>
    <message>
        <source>Only the computer %1</source>
        <translation>コンピューター %1 のみ</translation>
    </message>
    <message>
        <source>Only the log %1</source>
        <translation>ログ %1 のみ</translation>
    </message>
    <message>
        <source>One minute around this event</source>
        <translation>このイベントの前後 1 分</translation>
    </message>
    <message>
        <source>Five minutes around this event</source>
        <translation>このイベントの前後 5 分</translation>
    </message>
    <message>
        <source>One hour around this event</source>
        <translation>このイベントの前後 1 時間</translation>
    </message>
    <message>
        <source>All but %1 %2</source>
        <translation>%1 %2 を除外</translation>
    </message>
    <message>
        <source>Only %1 %2</source>
        <translation>%1 %2 のみ</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection were copied.</source>
        <translation>
            <numerusform>選択範囲の最初の %Ln 件のイベントをコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied.</source>
        <translation>
            <numerusform>%Ln 件のイベントをコピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ExportActions</name>
    <message>
        <source>CSV, for spreadsheets and programs (*.csv)</source>
        <translation>CSV、表計算やプログラム用 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON, one event a line (*.ndjson)</source>
        <translation>JSON、1 行に 1 イベント (*.ndjson)</translation>
    </message>
    <message>
        <source>JSON, one array (*.json)</source>
        <translation>JSON、1 つの配列 (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Plain lines, as in the log (*.txt)</source>
        <translation>ログのままの行 (*.txt)</translation>
    </message>
    <message>
        <source>There are no events to export.</source>
        <translation>エクスポートするイベントがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln event(s)</source>
        <translation>
            <numerusform>%Ln 件のイベントをエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>The export to %1 was cancelled; no file was written.</source>
        <translation>%1 へのエクスポートをキャンセルしました。ファイルは書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to %1.</source>
        <translation>
            <numerusform>%Ln 件のイベントを %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded: %1</source>
        <translation>
            <numerusform>%Ln 件をデコードできませんでした: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Logs were still being read or searched: these are the events found until then.</source>
        <translation>ログの読み取りまたは検索の途中だったため、その時点までに見つかったイベントです。</translation>
    </message>
</context>
<context>
    <name>sightglass::Exporting</name>
    <message>
        <source>it is open as a log and would be lost</source>
        <translation>ログとして開いているため、内容が失われます</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>%1 へエクスポート</translation>
    </message>
</context>
<context>
    <name>sightglass::FeedModel</name>
    <message>
        <source>Cannot be followed</source>
        <translation>監視不可</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cannot be stored</source>
        <translation>保存不可</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>追い付き中</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>監視中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) since the start.</source>
        <translation>
            <numerusform>開始以降のローテーション: %Ln 回。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older events are not shown any more; they are in the history.</source>
        <translation>古いイベント %1 件は表示されなくなりました。履歴には残っています。</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>毎秒 %1 件のイベント</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1 件/秒</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Last two minutes</source>
        <translation>直近 2 分間</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>一時停止中の件数</translation>
    </message>
    <message>
        <source>Its new events are pushed to %1.</source>
        <translation>新しいイベントは %1 に送信されます。</translation>
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
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>sightglass::FieldNameModel</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Known of all events</source>
        <translation>すべてのイベントにあります</translation>
    </message>
    <message>
        <source>%1: in %2 % of the records looked at</source>
        <translation>%1: 調べたレコードの %2 % にあります</translation>
    </message>
</context>
<context>
    <name>sightglass::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>すべてクリア</translation>
    </message>
    <message>
        <source>Shows all events again</source>
        <translation>すべてのイベントを再び表示します</translation>
    </message>
    <message>
        <source>%1
Click to remove this filter.</source>
        <translation>%1
クリックするとこのフィルターを取り除きます。</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>フィルター %1 を取り除く</translation>
    </message>
    <message>
        <source>%1 of %2 events:</source>
        <translation>%2 件中 %1 件のイベント:</translation>
    </message>
    <message>
        <source>no severity</source>
        <translation>重大度なし</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>成功の監査</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>失敗の監査</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed hidden</source>
        <translation>
            <numerusform>無視した %Ln 件を非表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln 個のログ</numerusform>
        </translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>ログ: %1</translation>
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
        <translation>これらのイベントから検索: 語句または /正規表現/</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>検索の進行状況</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter, Shift+F3)</source>
        <translation>前の一致 (Shift+Enter、Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next hit (Enter, F3)</source>
        <translation>次の一致 (Enter、F3)</translation>
    </message>
    <message>
        <source>Keep marked</source>
        <translation>マークを残す</translation>
    </message>
    <message>
        <source>Makes a highlighter of it, which stays when this bar is closed</source>
        <translation>ハイライトに登録し、このバーを閉じても残します</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>on from the end</source>
        <translation>末尾から続行</translation>
    </message>
    <message>
        <source>on from the top</source>
        <translation>先頭から続行</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 / %2 (検索中)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the hit, number of hits</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 hits so far</source>
        <translation>%1 件 (検索中)</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>sightglass::FindTools</name>
    <message>
        <source>Highlight &quot;%1&quot;</source>
        <translation>「%1」をハイライト</translation>
    </message>
    <message>
        <source>Find &quot;%1&quot;</source>
        <translation>「%1」を検索</translation>
    </message>
    <message>
        <source>Highlighters…</source>
        <translation>ハイライト…</translation>
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
        <translation>危険度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>ATT&amp;CK</source>
        <translation>ATT&amp;CK</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation>最初 (%1)</translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation>最後 (%1)</translation>
    </message>
</context>
<context>
    <name>sightglass::FlowMemory</name>
    <message>
        <source>The history does not keep what was found: %1</source>
        <translation>検出内容を履歴に保存できません: %1</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>履歴を読み取れません: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::FlowPage</name>
    <message>
        <source>These logs, or all that were ever read</source>
        <translation>開いているログ、またはこれまでに読み取ったすべてのログ</translation>
    </message>
    <message>
        <source>These &amp;logs</source>
        <translation>開いているログ(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;ver seen</source>
        <translation>全期間(&amp;V)</translation>
    </message>
    <message>
        <source>All that the history keeps of this and earlier logs, each event once</source>
        <translation>開いているログと以前のログについて履歴にあるすべて (各イベントは 1 回だけ)</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>検索の進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>the search was stopped</source>
        <translation>検索を停止しました</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>実行できませんでした</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV のエクスポート</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV の表 (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>絞り込み: %1</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>すべて表示(&amp;W)</translation>
    </message>
    <message>
        <source>Writes the rows that a table shows, in its order, for spreadsheets</source>
        <translation>表に示されている行を、その順序で表計算ソフト用に書き出します</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <comment>table, number of its rows</comment>
        <translation>%1 (%2)…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)…</source>
        <comment>table, number of the rows shown, of all</comment>
        <translation>%1 (%3 件中 %2 件)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved as %1.</source>
        <translation>
            <numerusform>%Ln 行を %1 として保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) saved as %2.</source>
        <translation>
            <numerusform>%Ln 行中 %1 行を %2 として保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::FlowText</name>
    <message>
        <source>Allowed with threat</source>
        <translation>許可 (脅威あり)</translation>
    </message>
    <message>
        <source>Blocked threat</source>
        <translation>ブロック (脅威)</translation>
    </message>
    <message>
        <source>Cautioned</source>
        <translation>注意喚起</translation>
    </message>
    <message>
        <source>Blocked by policy</source>
        <translation>ブロック (ポリシー)</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>フォルダーの作成</translation>
    </message>
    <message>
        <source>Folder removed</source>
        <translation>フォルダーの削除</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Failed login</source>
        <translation>ログイン失敗</translation>
    </message>
    <message>
        <source>Notable</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>不審</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>攻撃</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>検出</translation>
    </message>
</context>
<context>
    <name>sightglass::Format</name>
    <message>
        <source>Windows event log</source>
        <translation>Windows イベントログ</translation>
    </message>
    <message>
        <source>CSV with a header</source>
        <translation>ヘッダー付き CSV</translation>
    </message>
    <message>
        <source>W3C extended (IIS)</source>
        <translation>W3C 拡張 (IIS)</translation>
    </message>
    <message>
        <source>Zeek</source>
        <translation>Zeek</translation>
    </message>
    <message>
        <source>sftpgo transfer log</source>
        <translation>sftpgo 転送ログ</translation>
    </message>
    <message>
        <source>systemd journal (JSON)</source>
        <translation>systemd ジャーナル (JSON)</translation>
    </message>
    <message>
        <source>Zscaler feed (JSON)</source>
        <translation>Zscaler フィード (JSON)</translation>
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
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>logfmt</source>
        <translation>logfmt</translation>
    </message>
    <message>
        <source>Zscaler feed (tabs)</source>
        <translation>Zscaler フィード (タブ)</translation>
    </message>
    <message>
        <source>Zscaler feed (^^)</source>
        <translation>Zscaler フィード (^^)</translation>
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
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>JSON ドキュメント</translation>
    </message>
    <message>
        <source>Windows events (XML)</source>
        <translation>Windows イベント (XML)</translation>
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
        <translation>systemd ジャーナル (export)</translation>
    </message>
    <message>
        <source>syslog</source>
        <translation>syslog</translation>
    </message>
    <message>
        <source>Web access log (Apache, nginx)</source>
        <translation>Web アクセスログ (Apache、nginx)</translation>
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
        <translation>Apache エラーログ</translation>
    </message>
    <message>
        <source>Atlassian access log</source>
        <translation>Atlassian アクセスログ</translation>
    </message>
    <message>
        <source>Linux audit</source>
        <translation>Linux audit</translation>
    </message>
    <message>
        <source>AWS CloudFront without its header</source>
        <translation>AWS CloudFront (ヘッダーなし)</translation>
    </message>
    <message>
        <source>AWS load balancer</source>
        <translation>AWS ロードバランサー</translation>
    </message>
    <message>
        <source>AWS S3 access log</source>
        <translation>AWS S3 アクセスログ</translation>
    </message>
    <message>
        <source>Blue Gene/L RAS</source>
        <translation>Blue Gene/L RAS</translation>
    </message>
    <message>
        <source>WiX installer (Burn)</source>
        <translation>WiX インストーラー (Burn)</translation>
    </message>
    <message>
        <source>Lines with a time of day</source>
        <translation>時刻のみの行</translation>
    </message>
    <message>
        <source>Kubernetes container (CRI)</source>
        <translation>Kubernetes コンテナー (CRI)</translation>
    </message>
    <message>
        <source>Kernel ring buffer (dmesg)</source>
        <translation>カーネルリングバッファー (dmesg)</translation>
    </message>
    <message>
        <source>FileZilla Server</source>
        <translation>FileZilla Server</translation>
    </message>
    <message>
        <source>glog, klog (Kubernetes)</source>
        <translation>glog、klog (Kubernetes)</translation>
    </message>
    <message>
        <source>Go log</source>
        <translation>Go ログ</translation>
    </message>
    <message>
        <source>Hadoop and other log4j</source>
        <translation>Hadoop などの log4j</translation>
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
        <translation>HPC クラスターイベント</translation>
    </message>
    <message>
        <source>IIS native log</source>
        <translation>IIS ネイティブログ</translation>
    </message>
    <message>
        <source>iOS lockdownd</source>
        <translation>iOS lockdownd</translation>
    </message>
    <message>
        <source>Java garbage collection</source>
        <translation>Java ガベージコレクション</translation>
    </message>
    <message>
        <source>Lines that begin with a level</source>
        <translation>レベルで始まる行</translation>
    </message>
    <message>
        <source>log4j, logback, java.util.logging</source>
        <translation>log4j、logback、java.util.logging</translation>
    </message>
    <message>
        <source>macOS system log</source>
        <translation>macOS システムログ</translation>
    </message>
    <message>
        <source>MySQL, MariaDB error and general log</source>
        <translation>MySQL、MariaDB エラーログ・一般ログ</translation>
    </message>
    <message>
        <source>nginx error log</source>
        <translation>nginx エラーログ</translation>
    </message>
    <message>
        <source>nginx ingress controller</source>
        <translation>nginx Ingress コントローラー</translation>
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
        <translation>Windows セットアップ (setupapi.dev.log)</translation>
    </message>
    <message>
        <source>Snort and Suricata fast alerts</source>
        <translation>Snort、Suricata の fast アラート</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Spark</translation>
    </message>
    <message>
        <source>Squid access log</source>
        <translation>Squid アクセスログ</translation>
    </message>
    <message>
        <source>Lines with a TAI64N time (multilog)</source>
        <translation>TAI64N 時刻の行 (multilog)</translation>
    </message>
    <message>
        <source>Thunderbird cluster syslog</source>
        <translation>Thunderbird クラスター syslog</translation>
    </message>
    <message>
        <source>Timestamp and level</source>
        <translation>タイムスタンプとレベル</translation>
    </message>
    <message>
        <source>Lines with a timestamp</source>
        <translation>タイムスタンプ付きの行</translation>
    </message>
    <message>
        <source>Uvicorn access log</source>
        <translation>Uvicorn アクセスログ</translation>
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
        <translation>Windows サービシング (CBS、DISM)</translation>
    </message>
    <message>
        <source>Windows Update (ReportingEvents.log)</source>
        <translation>Windows Update (ReportingEvents.log)</translation>
    </message>
    <message>
        <source>FTP transfers (xferlog)</source>
        <translation>FTP 転送 (xferlog)</translation>
    </message>
    <message>
        <source>X server log</source>
        <translation>X サーバーログ</translation>
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
        <translation>形式を選択(&amp;F)…</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>これで正しい</translation>
    </message>
    <message>
        <source>%1 is read as %2, but that is a guess (%3 %).</source>
        <translation>%1 は %2 として読み取られていますが、これは推定です (%3 %)。</translation>
    </message>
</context>
<context>
    <name>sightglass::FormatDialog</name>
    <message>
        <source>Format of %1</source>
        <translation>%1 の形式</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;Known formats</source>
        <translation>既知の形式(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>ひな形(&amp;B):</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>&amp;Written as:</source>
        <translation>書き方(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>パターン(&amp;P):</translation>
    </message>
    <message>
        <source>A name for the format</source>
        <translation>形式の名前</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>First lines of the log, with what the pattern matches</source>
        <translation>ログの最初の数行とパターンの一致箇所</translation>
    </message>
    <message>
        <source>&amp;Own pattern</source>
        <translation>独自のパターン(&amp;O)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What the format makes of the first events</source>
        <translation>この形式による最初のイベントの読み取り結果</translation>
    </message>
    <message>
        <source>&amp;Read as this format</source>
        <translation>この形式で読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>%1: %2 % (%3)</source>
        <translation>%1: %2 % (%3)</translation>
    </message>
    <message>
        <source>an empty pattern</source>
        <translation>空のパターン</translation>
    </message>
    <message>
        <source>&amp;Save and read</source>
        <translation>保存して読み取る(&amp;S)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>No event would be found.</source>
        <translation>イベントは 1 件も見つかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the first lines.</source>
        <translation>
            <numerusform>最初の数行に %n 件の問題があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first events as this format reads them:</source>
        <translation>この形式で読み取った最初のイベント:</translation>
    </message>
</context>
<context>
    <name>sightglass::GroupBar</name>
    <message>
        <source>One ro&amp;w for similar events</source>
        <translation>類似イベントを 1 行にまとめる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>グループ化(&amp;G):</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>Source (provider)</source>
        <translation>ソース (プロバイダー)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Progress of grouping</source>
        <translation>グループ化の進行状況</translation>
    </message>
    <message>
        <source>Events that follow each other and say the same, but for numbers, addresses and names of files, become one row with their number. Counts and charts stay as they are.</source>
        <translation>数値、アドレス、ファイル名以外が同じ内容の連続するイベントを、件数付きの 1 行にまとめます。件数やグラフは変わりません。</translation>
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
        <translation>(なし)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level, what it means</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
</context>
<context>
    <name>sightglass::HeatMapChart</name>
    <message>
        <source>Events by weekday and hour</source>
        <translation>曜日・時間帯別のイベント</translation>
    </message>
    <message>
        <source>Arrow keys move along the cells, Enter shows the events of one, Ctrl+Enter all others.</source>
        <translation>方向キーでセルを移動、Enter でそのセルのイベントを表示、Ctrl+Enter でそれ以外をすべて表示します。</translation>
    </message>
    <message>
        <source>%1 events an hour of the week</source>
        <translation>1 時間帯あたり %1 件</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>表示するイベントがありません。</translation>
    </message>
    <message>
        <source>Weekday (%1)</source>
        <translation>曜日 (%1)</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>No events shown.</source>
        <translation>表示中のイベントはありません。</translation>
    </message>
    <message>
        <source>%1 in all. Click for these events, with Ctrl for all others.</source>
        <translation>合計 %1 件。クリックするとこれらのイベントを、Ctrl を押しながらクリックするとそれ以外をすべて表示します。</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>%1 のみ表示</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>%1 以外を表示</translation>
    </message>
</context>
<context>
    <name>sightglass::HighlightersDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>色(&amp;C)…</translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Marked wherever they are shown: words as they stand, whatever the case, or an expression between slashes (/fail\w+/i). Of two in one place the lower one counts.</source>
        <translation>表示されるすべての場所で強調します。語句はそのまま (大文字と小文字は区別しない) 入力し、正規表現はスラッシュで囲みます (/fail\w+/i)。同じ箇所に 2 つ当てはまる場合は下のものが有効です。</translation>
    </message>
    <message>
        <source>Text or /expression/</source>
        <translation>テキストまたは /正規表現/</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Colour of the highlighter</source>
        <translation>ハイライトの色</translation>
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
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Analyses cannot be kept: %1</source>
        <translation>分析を保存できません: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryMemory</name>
    <message>
        <source>This is not remembered: %1</source>
        <translation>保存されません: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryPage</name>
    <message>
        <source>Search by name, path, format, state or date</source>
        <translation>名前、パス、形式、状態、日付で検索</translation>
    </message>
    <message>
        <source>Search past analyses</source>
        <translation>過去の分析を検索</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>もう一度開く(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Delete from the list</source>
        <translation>一覧から削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Forget this log…</source>
        <translation>このログの記録を消去(&amp;F)…</translation>
    </message>
    <message>
        <source>E&amp;xport as a case…</source>
        <translation>ケースとしてエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Export &amp;everything as a case…</source>
        <translation>すべてをケースとしてエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import a case…</source>
        <translation>ケースをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Settings of the history…</source>
        <translation>履歴の設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Past analyses</source>
        <translation>過去の分析</translation>
    </message>
    <message>
        <source>Choose an analysis to see what is kept of it; two, to compare them.</source>
        <translation>分析を選択すると、保存されている内容が表示されます。2 つ選択すると比較します。</translation>
    </message>
    <message>
        <source>Import a case…</source>
        <translation>ケースをインポート…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>分析 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln analysis(es)</source>
        <translation>
            <numerusform>分析 %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest ones</source>
        <translation>最新のもの</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No past analyses yet</source>
        <translation>過去の分析はまだありません</translation>
    </message>
    <message>
        <source>Open a log: its counts, problems and marks are kept here, also when the log is gone.
A case from another computer can be imported.</source>
        <translation>ログを開くと、その件数、問題、マークがここに残ります。ログがなくなっても残ります。
別のコンピューターのケースをインポートすることもできます。</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>履歴を読み取れません</translation>
    </message>
    <message>
        <source>No analysis matches</source>
        <translation>一致する分析はありません</translation>
    </message>
    <message>
        <source>Search for fewer words, or clear the search.</source>
        <translation>検索語を減らすか、検索をクリアしてください。</translation>
    </message>
    <message>
        <source>Run a&amp;gain</source>
        <translation>再実行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation>場所を指定(&amp;F)…</translation>
    </message>
    <message>
        <source>Where is the log now?</source>
        <translation>ログの現在の場所</translation>
    </message>
    <message>
        <source>Forget this log</source>
        <translation>このログの記録を消去</translation>
    </message>
    <message>
        <source>Remove all that is kept of %1?</source>
        <translation>%1 について保存されている内容をすべて消去しますか？</translation>
    </message>
    <message>
        <source>Its analyses, pins, notes, tags, what its messages were, and its events in tickets are removed and overwritten; so are copies of the history from before an update. This cannot be undone. The log itself is not touched.</source>
        <translation>このログの分析、ピン留め、メモ、タグ、メッセージの内容、チケット内のイベントが削除され、上書きされます。更新前の履歴のコピーも同様です。この操作は元に戻せません。ログ自体は変更されません。</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>消去(&amp;F)</translation>
    </message>
    <message>
        <source>Export a case</source>
        <translation>ケースのエクスポート</translation>
    </message>
    <message>
        <source>Cases (*.sgcase)</source>
        <translation>ケース (*.sgcase)</translation>
    </message>
    <message>
        <source>Import a case</source>
        <translation>ケースのインポート</translation>
    </message>
    <message>
        <source>Cases (*.sgcase);;All files (*)</source>
        <translation>ケース (*.sgcase);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Search in &amp;all that is kept</source>
        <translation>保存内容をすべて検索(&amp;A)</translation>
    </message>
    <message>
        <source>Tickets, marked events with their notes and tags, threats, transfers, followed events and analyses (Enter)</source>
        <translation>チケット、マークしたイベントとそのメモやタグ、脅威、転送、監視したイベント、分析 (Enter)</translation>
    </message>
    <message>
        <source>That analysis is older than those that are listed here: sightglass-cli history jobs lists all.</source>
        <translation>その分析は、ここに一覧表示されているものより古い分析です。sightglass-cli history jobs ですべてを一覧表示できます。</translation>
    </message>
</context>
<context>
    <name>sightglass::HistorySettings</name>
    <message>
        <source>Settings of the history</source>
        <translation>履歴の設定</translation>
    </message>
    <message>
        <source>In a &amp;file, for one person</source>
        <translation>ファイル (個人用)(&amp;F)</translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation>履歴のファイル</translation>
    </message>
    <message>
        <source>The usual place in your data folder</source>
        <translation>データフォルダー内の通常の場所</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>In a &amp;PostgreSQL database, shared by a team</source>
        <translation>PostgreSQL データベース (チームで共有)(&amp;P)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Your name on this computer</source>
        <translation>このコンピューターでのユーザー名</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring; empty: as it is</source>
        <translation>デスクトップのキーリングに保存。空欄の場合は変更しません</translation>
    </message>
    <message>
        <source>Kept until the program ends; ~/.pgpass keeps it for good</source>
        <translation>プログラムの終了まで保持。~/.pgpass に記述すると継続して使えます</translation>
    </message>
    <message>
        <source>Encrypted, the server proves who it is (verify-full)</source>
        <translation>暗号化、サーバーの身元を検証 (verify-full)</translation>
    </message>
    <message>
        <source>Encrypted, a certificate of the right authority (verify-ca)</source>
        <translation>暗号化、正しい証明機関の証明書 (verify-ca)</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers (require)</source>
        <translation>暗号化、相手は検証しない (require)</translation>
    </message>
    <message>
        <source>~/.postgresql/root.crt</source>
        <translation>~/.postgresql/root.crt</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>データベース(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>暗号化(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>証明書(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続テスト(&amp;T)</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>&amp;Keep analyses</source>
        <translation>分析の保存期間(&amp;K)</translation>
    </message>
    <message>
        <source>Histories (*.sqlite);;All files (*)</source>
        <translation>履歴 (*.sqlite);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>$SIGHTGLASS_HISTORY names the history of this start: %1</source>
        <translation>今回の履歴は $SIGHTGLASS_HISTORY で指定されています: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message numerus="yes">
        <source>It works. There are %Ln log(s) in that history</source>
        <translation>
            <numerusform>接続できました。この履歴にあるログは %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln ticket(s).</source>
        <translation>
            <numerusform>チケットは %Ln 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The password is not in the keyring: %1
It is used until the program ends.</source>
        <translation>パスワードをキーリングに保存できませんでした: %1
プログラムの終了まで使用します。</translation>
    </message>
    <message>
        <source>The history of the next start is in %1.</source>
        <translation>次回の起動からの履歴の場所: %1。</translation>
    </message>
    <message>
        <source>the usual file</source>
        <translation>通常のファイル</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Logs of 16 MiB or more open at once where their index is kept. Those unused for longest go first.</source>
        <translation>16 MiB 以上のログは、インデックスが保存されていればすぐに開きます。長く使われていないものから削除されます。</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>Removes the indexes. The logs are read again when they are opened.</source>
        <translation>インデックスを削除します。ログは、次に開くときに再び読み取られます。</translation>
    </message>
    <message>
        <source>&amp;Indexes of large logs</source>
        <translation>大きなログのインデックス(&amp;I)</translation>
    </message>
    <message>
        <source>Marks and tickets stay until they are taken back. Another place is taken when the program starts again, which is offered then; what is here stays here, and can be taken along as a case. Nothing is sent anywhere else.</source>
        <translation>マークとチケットは、取り消すまで残ります。別の場所はプログラムの再起動後に使われます。再起動するかどうかは変更時に確認します。現在の場所の内容はそのまま残り、ケースとして移すことができます。ほかの場所には何も送信されません。</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>size of indexes</comment>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>Another history</source>
        <translation>別の履歴</translation>
    </message>
    <message>
        <source>Until then this one goes on. Logs that are open are opened again.</source>
        <translation>再起動までは現在の履歴を使います。開いているログは再起動後に開き直されます。</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>今すぐ再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>Keep threats and tran&amp;sfers</source>
        <translation>脅威と転送の保存期間(&amp;S)</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>サイズ制限なし</translation>
    </message>
    <message>
        <source>Size of followed events</source>
        <translation>監視したイベントのサイズ</translation>
    </message>
    <message>
        <source>Of all followed events together. The oldest go first.</source>
        <translation>監視したすべてのイベントの合計です。古いものから削除されます。</translation>
    </message>
    <message>
        <source>Keep followed e&amp;vents</source>
        <translation>監視したイベントの保存期間(&amp;V)</translation>
    </message>
    <message>
        <source>Findings too, counted from when they were kept. It holds for all who share this history.</source>
        <translation>検出結果も含み、保存した時点から数えます。この履歴を共有する全員に適用されます。</translation>
    </message>
    <message>
        <source>Counted from when they came. The threats and transfers in them are kept by themselves. It holds for all who share this history.</source>
        <translation>届いた時点から数えます。その中の脅威と転送は別に保存されます。この履歴を共有する全員に適用されます。</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryText</name>
    <message>
        <source>The file is as it was.</source>
        <translation>ファイルは元のままです。</translation>
    </message>
    <message>
        <source>The file has grown since; opened again, it has more events.</source>
        <translation>その後ファイルが大きくなりました。もう一度開くとイベントが増えます。</translation>
    </message>
    <message>
        <source>The file was changed since: what stands here is of what it was.</source>
        <translation>その後ファイルが変更されました。ここにあるのは変更前の内容です。</translation>
    </message>
    <message>
        <source>The file is not there any more; what is kept of it stays readable.</source>
        <translation>ファイルはもうありません。保存されている内容は引き続き閲覧できます。</translation>
    </message>
    <message>
        <source>Imported from %1: it was read on another computer.</source>
        <translation>%1 からインポート: 別のコンピューターで読み取られました。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>成功の監査</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>失敗の監査</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1 つ目</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2 つ目</translation>
    </message>
    <message>
        <source>Errors, first</source>
        <translation>エラー (1 つ目)</translation>
    </message>
    <message>
        <source>Errors, second</source>
        <translation>エラー (2 つ目)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>消滅</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>More</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>As many</source>
        <translation>同数</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
</context>
<context>
    <name>sightglass::Job</name>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
</context>
<context>
    <name>sightglass::JobHistory</name>
    <message numerus="yes">
        <source>%Ln analysis(es) taken out of the list.</source>
        <translation>
            <numerusform>%Ln 件の分析を一覧から削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is forgotten: nothing of it is in the history any more.</source>
        <translation>ログの記録を消去しました。履歴には何も残っていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es) removed, since they are older than that.</source>
        <translation>
            <numerusform>保存期間を過ぎた %Ln 件の分析を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is in %1. It holds copies of what the marked events say.</source>
        <translation>ケースは %1 にあります。マークしたイベントの内容のコピーが含まれます。</translation>
    </message>
    <message>
        <source>All of %1 is here already; nothing was changed.</source>
        <translation>%1 の内容はすべてここにあります。何も変更していません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>分析 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked event(s)</source>
        <translation>
            <numerusform>マークしたイベント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with more said about them</source>
        <translation>
            <numerusform>情報を追加したイベント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>チケット %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) are here with another text, which stays; the other one is among its revisions</source>
        <translation>
            <numerusform>内容の異なる既存のチケット %Ln 件 (既存を維持し、もう一方は変更履歴に追加)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>ログ %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1: %2.</source>
        <translation>%1 からインポート: %2。</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 件/秒</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>sightglass::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>終了したものを消去</translation>
    </message>
    <message>
        <source>Cancels the selected jobs, or all if none is selected</source>
        <translation>選択したジョブをキャンセルします。選択がない場合はすべてをキャンセルします</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>sightglass::JoinBar</name>
    <message>
        <source>&amp;Join as one log</source>
        <translation>1 つのログに結合(&amp;J)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rotated file(s) of one log.</source>
        <translation>
            <numerusform>%1: 1 つのログのローテーションファイルが %n 個あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::JsonDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>結果の保存</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できません</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptHitModel</name>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Marked event</source>
        <translation>マークしたイベント</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Followed event</source>
        <translation>監視したイベント</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Processing, %1 %</source>
        <translation>処理中、%1 %</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed (interrupted)</source>
        <translation>失敗 (中断)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (%2 から)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Where it lay</source>
        <translation>元の場所</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptSearch</name>
    <message>
        <source>A search needs a word that must be there.</source>
        <translation>検索には、含まれるべき語が 1 つ以上必要です。</translation>
    </message>
    <message>
        <source>The history cannot be searched: %1</source>
        <translation>履歴を検索できません: %1</translation>
    </message>
    <message>
        <source>%1 is not there any more; what is kept of it stays here.</source>
        <translation>%1 はもうありません。保存されている内容はここに残ります。</translation>
    </message>
    <message>
        <source>%1 was not read to its end.</source>
        <translation>%1 は最後まで読み取られていません。</translation>
    </message>
    <message>
        <source>%1 is another log now, or was cut: the event is not in it.</source>
        <translation>%1 は別のログに変わったか、切り詰められています。このイベントは含まれていません。</translation>
    </message>
    <message>
        <source>Event at byte %1</source>
        <translation>バイト位置 %1 のイベント</translation>
    </message>
    <message>
        <source>Event at place %1</source>
        <translation>位置 %1 のイベント</translation>
    </message>
    <message>
        <source>No file at its place has this event any more. This is what is kept of it.</source>
        <translation>その場所のファイルには、このイベントはもうありません。これは保存されている内容です。</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptSearchView</name>
    <message>
        <source>&amp;Back to the analyses</source>
        <translation>分析に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>検索の進行状況</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>What the chosen one says</source>
        <translation>選択した項目の内容</translation>
    </message>
    <message>
        <source>Taking in what is new: %1 of %2</source>
        <translation>新しい内容を取り込み中: %1 / %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 the newest %2</source>
        <translation>%1は最新の %2 件</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>実行できませんでした</translation>
    </message>
    <message>
        <source>Nothing kept says that</source>
        <translation>保存内容に一致するものはありません</translation>
    </message>
    <message>
        <source>Searched are tickets, marked events with their notes and tags, threats, transfers, followed events and analyses.
Words are found as a whole: write begin* for a beginning, &quot;two words&quot; for words side by side, -word for what must not be there.</source>
        <translation>検索対象は、チケット、マークしたイベントとそのメモやタグ、脅威、転送、監視したイベント、分析です。
語は単語単位で検索されます。前方一致は begin*、連続する語は &quot;two words&quot;、除外する語は -word と入力します。</translation>
    </message>
    <message>
        <source>&amp;Show the ticket</source>
        <translation>チケットを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show the analysis</source>
        <translation>分析を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show it in its log</source>
        <translation>ログ内で表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sightglass::Keyring</name>
    <message>
        <source>This program was built without a keyring; use ~/.pgpass.</source>
        <translation>このプログラムはキーリングなしでビルドされています。~/.pgpass を使ってください。</translation>
    </message>
</context>
<context>
    <name>sightglass::LivePanel</name>
    <message>
        <source>Followed sources</source>
        <translation>監視中のソース</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>&amp;Follow a source…</source>
        <translation>ソースを監視(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Events go on being stored and counted, and none is shown until it goes on</source>
        <translation>イベントの保存と集計は続きますが、再開するまで表示されません</translation>
    </message>
    <message>
        <source>&amp;Newest</source>
        <translation>最新(&amp;N)</translation>
    </message>
    <message>
        <source>Keep the newest event in sight; scrolling up stays where you look</source>
        <translation>最新のイベントを常に表示します。上にスクロールするとその位置に留まります</translation>
    </message>
    <message>
        <source>Followed &amp;only</source>
        <translation>監視中のみ(&amp;O)</translation>
    </message>
    <message>
        <source>Narrow all pages to the logs that are followed</source>
        <translation>すべてのページを監視中のログに絞り込みます</translation>
    </message>
    <message>
        <source>Alert &amp;rules…</source>
        <translation>アラートルール(&amp;R)…</translation>
    </message>
    <message>
        <source>Nothing is followed yet. Choose logs, folders or channels of this computer: what is written from then on is shown here and kept in the history, once.</source>
        <translation>監視中のソースはまだありません。このコンピューターのログ、フォルダー、チャネルを選択してください。その後に書き込まれた内容がここに表示され、履歴に 1 回だけ保存されます。</translation>
    </message>
    <message>
        <source>No alert. Rules say when followed events are worth one.</source>
        <translation>アラートはありません。監視中のイベントをいつアラートにするかはルールで決めます。</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 件/秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) while paused</source>
        <translation>
            <numerusform>一時停止中のイベント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) below</source>
        <translation>
            <numerusform>下に新しい行 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>再開(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>監視を停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Only its events</source>
        <translation>このソースのイベントのみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show its events</source>
        <translation>イベントを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>一覧をクリア(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;ush continuously to</source>
        <translation>継続的な送信先(&amp;U)</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Push &amp;targets…</source>
        <translation>送信先の設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Push the alerts…</source>
        <translation>アラートを送信(&amp;P)…</translation>
    </message>
    <message>
        <source>Forget this source</source>
        <translation>このソースの記録を消去</translation>
    </message>
    <message>
        <source>Remove all that is stored of %1?</source>
        <translation>%1 から保存された内容をすべて消去しますか？</translation>
    </message>
    <message>
        <source>Following it ends. Its events, what was found in them, their pins, notes and tags, their alerts, and its events in tickets are removed and overwritten; so are copies of the history from before an update. This cannot be undone. The log itself is not touched.</source>
        <translation>監視は終了します。このソースのイベント、そこで見つかった内容、ピン留め、メモ、タグ、アラート、チケット内のイベントが削除され、上書きされます。更新前の履歴のコピーも同様です。この操作は元に戻せません。ログ自体は変更されません。</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>消去(&amp;F)</translation>
    </message>
    <message>
        <source>Forge&amp;t what is stored…</source>
        <translation>保存された内容を消去(&amp;T)…</translation>
    </message>
    <message>
        <source>Follow a&amp;gain</source>
        <translation>監視を再開(&amp;G)</translation>
    </message>
</context>
<context>
    <name>sightglass::LiveSource</name>
    <message>
        <source>Look again every (ms)</source>
        <translation>確認の間隔 (ミリ秒)</translation>
    </message>
    <message>
        <source>How often the files are looked at where the system does not tell of changes, as on network drives.</source>
        <translation>ネットワークドライブなど、システムが変更を通知しない場所でファイルを確認する間隔。</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <source>File, or names with * and ?</source>
        <translation>ファイル、または * と ? を使った名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Patterns such as *.log, with a space between; empty: all but packed and binary ones.</source>
        <translation>*.log などのパターン (スペース区切り)。空欄の場合は圧縮ファイルとバイナリファイル以外のすべて。</translation>
    </message>
    <message>
        <source>Sub-folders too</source>
        <translation>サブフォルダーを含む</translation>
    </message>
    <message>
        <source>Those that come later as well.</source>
        <translation>後から作成されたものも含みます。</translation>
    </message>
    <message>
        <source>System journal</source>
        <translation>システムジャーナル</translation>
    </message>
    <message>
        <source>Journal file or folder; empty: this computer&apos;s</source>
        <translation>ジャーナルのファイルまたはフォルダー。空欄の場合はこのコンピューターのもの</translation>
    </message>
    <message>
        <source>Journal of</source>
        <translation>ジャーナルの対象</translation>
    </message>
    <message>
        <source>The system&apos;s, this user&apos;s, or both.</source>
        <translation>システム、このユーザー、またはその両方。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Only what this unit wrote, such as ssh.service.</source>
        <translation>ssh.service など、このユニットが書き込んだもののみ。</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>ブート</translation>
    </message>
    <message>
        <source>current, or the id of a boot; empty: all.</source>
        <translation>current またはブートの ID。空欄の場合はすべて。</translation>
    </message>
    <message>
        <source>Kernel messages</source>
        <translation>カーネルメッセージ</translation>
    </message>
    <message>
        <source>Windows event channel</source>
        <translation>Windows イベントチャネル</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Another computer, by name; empty: this one.</source>
        <translation>別のコンピューターの名前。空欄の場合はこのコンピューター。</translation>
    </message>
    <message>
        <source>XPath</source>
        <translation>XPath</translation>
    </message>
    <message>
        <source>Only events that it selects, such as *[System[Level&lt;=3]].</source>
        <translation>*[System[Level&lt;=3]] など、この式で選択されるイベントのみ。</translation>
    </message>
</context>
<context>
    <name>sightglass::LiveText</name>
    <message>
        <source>%1 may not be read. Join the group adm (&apos;sudo usermod -aG adm $USER&apos;) and log in again.</source>
        <translation>%1 の読み取りが許可されていません。adm グループに参加し (&apos;sudo usermod -aG adm $USER&apos;)、ログインし直してください。</translation>
    </message>
    <message>
        <source>The system&apos;s journal may not be read. Join the group systemd-journal (&apos;sudo usermod -aG systemd-journal $USER&apos;) and log in again.</source>
        <translation>システムジャーナルの読み取りが許可されていません。systemd-journal グループに参加し (&apos;sudo usermod -aG systemd-journal $USER&apos;)、ログインし直してください。</translation>
    </message>
    <message>
        <source>%1 needs the right to read security logs. Run the program as administrator, or join the group Event Log Readers.</source>
        <translation>%1 にはセキュリティログの読み取り権限が必要です。プログラムを管理者として実行するか、Event Log Readers グループに参加してください。</translation>
    </message>
    <message>
        <source>%1 may be read by root alone here. Run the command line as root, or set kernel.dmesg_restrict to 0.</source>
        <translation>ここでは %1 を読み取れるのは root だけです。コマンドラインを root で実行するか、kernel.dmesg_restrict を 0 に設定してください。</translation>
    </message>
    <message>
        <source>What comes cannot be stored at the moment, and waits: %1</source>
        <translation>現在、届いたイベントを保存できないため待機しています: %1</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>開始しています。</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>%1 を待っています。</translation>
    </message>
    <message>
        <source>%1 may not be read. It is tried again.</source>
        <translation>%1 の読み取りが許可されていません。再試行します。</translation>
    </message>
    <message>
        <source>The channel %1 is switched off. Enable it in the Event Viewer, or with &apos;wevtutil sl %1 /e:true&apos;.</source>
        <translation>チャネル %1 は無効です。イベントビューアーまたは &apos;wevtutil sl %1 /e:true&apos; で有効にしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. It is tried again.</source>
        <translation>%1 を読み取れません。再試行します。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>No log format recognises %1; its lines are taken as plain text.</source>
        <translation>%1 に当てはまるログ形式がありません。各行をプレーンテキストとして扱います。</translation>
    </message>
    <message>
        <source>Following; %1 behind.</source>
        <translation>監視中です。%1 遅れています。</translation>
    </message>
    <message numerus="yes">
        <source>Following; %n event(s) behind.</source>
        <translation>
            <numerusform>監視中です。%n 件遅れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Following.</source>
        <translation>監視中です。</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 の読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>ここに %1 はありません。</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>まだ何もありません。</translation>
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
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>イベント(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>ライブ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>グラフ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Unusual</source>
        <translation>異常(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Threats</source>
        <translation>脅威(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>転送(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Progress of all jobs</source>
        <translation>全ジョブの進行状況</translation>
    </message>
    <message numerus="yes">
        <source>Texts of events: %Ln map(s) or provider(s) found in the folder.</source>
        <translation>
            <numerusform>イベントの説明文: フォルダーに %Ln 個のマップまたはプロバイダーが見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>%1 はすでに開いています。</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>アラート: %1</translation>
    </message>
    <message>
        <source>Drop log files or a folder here</source>
        <translation>ここにログファイルまたはフォルダーをドロップ</translation>
    </message>
    <message>
        <source>Windows event logs, syslog, JSON, web, proxy and application logs of any size, compressed or not.
The format is found by itself; nothing leaves this computer.</source>
        <translation>Windows イベントログ、syslog、JSON、Web、プロキシ、アプリケーションのログ。サイズや圧縮の有無は問いません。
形式は自動的に判別されます。データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Logs of this computer…</source>
        <translation>このコンピューターのログ…</translation>
    </message>
    <message>
        <source>Follow its journal, event channels, log files and folders</source>
        <translation>ジャーナル、イベントチャネル、ログファイル、フォルダーを監視します</translation>
    </message>
    <message>
        <source>Past analyses</source>
        <translation>過去の分析</translation>
    </message>
    <message>
        <source>Look at the samples</source>
        <translation>サンプルを見る</translation>
    </message>
    <message>
        <source>Opens generated logs that come with the program</source>
        <translation>プログラムに付属する生成ログを開きます</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Follow so&amp;urces…</source>
        <translation>ソースを監視(&amp;U)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>すべてのサンプル</translation>
    </message>
    <message>
        <source>Results as &amp;JSON…</source>
        <translation>結果を JSON で表示(&amp;J)…</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>イベントをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Read log again</source>
        <translation>ログを再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>For&amp;mat of the log…</source>
        <translation>ログの形式(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Close log</source>
        <translation>ログを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close &amp;all logs</source>
        <translation>すべてのログを閉じる(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Follow a&amp;gain at the next start</source>
        <translation>次回の起動時に監視を再開(&amp;G)</translation>
    </message>
    <message>
        <source>Go on following when the window is closed</source>
        <translation>ウィンドウを閉じても監視を続ける</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo filter</source>
        <translation>フィルターを元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo filter</source>
        <translation>フィルターをやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Type a filter</source>
        <translation>フィルターを入力(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Find in the events</source>
        <translation>イベントから検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
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
        <translation>無視したイベントを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Highlighter&amp;s…</source>
        <translation>ハイライト(&amp;S)…</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>テーマ(&amp;M)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Show t&amp;imes in</source>
        <translation>時刻の表示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>UTC(&amp;U)</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;zone</source>
        <translation>このコンピューターのタイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Read Windows e&amp;vents with libevtx</source>
        <translation>Windows イベントを libevtx で読み取る(&amp;V)</translation>
    </message>
    <message>
        <source>A second opinion by the reference reader; much slower</source>
        <translation>リファレンス実装による別の読み取り結果。かなり低速です</translation>
    </message>
    <message>
        <source>Recover &amp;deleted Windows events</source>
        <translation>削除された Windows イベントを復元(&amp;D)</translation>
    </message>
    <message>
        <source>Looks for old records in the unused space of event logs and marks them in the table</source>
        <translation>イベントログの未使用領域から古いレコードを探し、表で区別して示します</translation>
    </message>
    <message>
        <source>Texts of events from a &amp;folder…</source>
        <translation>フォルダーのイベント説明文を使用(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;No texts from a folder</source>
        <translation>フォルダーの説明文を使わない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>送信(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Sightglass</source>
        <translation>Sightglass について(&amp;A)</translation>
    </message>
    <message>
        <source>Folder of event texts (EvtxECmd maps, provider databases)</source>
        <translation>イベント説明文のフォルダー (EvtxECmd マップ、プロバイダーデータベース)</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>All files (*);;Windows event logs (*.evtx);;Text logs (*.log *.txt)</source>
        <translation>すべてのファイル (*);;Windows イベントログ (*.evtx);;テキストログ (*.log *.txt)</translation>
    </message>
    <message>
        <source>Open all logs of a folder</source>
        <translation>フォルダーのすべてのログを開く</translation>
    </message>
    <message>
        <source>No logs open</source>
        <translation>開いているログはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln 個のログ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read, see Jobs</source>
        <translation>
            <numerusform>%Ln 個を読み取れませんでした (ジョブを参照)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation>
            <numerusform>%Ln 件が破損: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>%1 の結果</translation>
    </message>
    <message>
        <source>Results of all logs</source>
        <translation>すべてのログの結果</translation>
    </message>
    <message>
        <source>Versions, settings, sizes and the program&apos;s own log were copied. They hold nothing of your logs.</source>
        <translation>バージョン、設定、サイズ、プログラム自体のログをコピーしました。開いたログの内容は含まれません。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>ツアー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Restart as a&amp;dministrator</source>
        <translation>管理者として再起動(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was stored of %1 is left.</source>
        <translation>%1 から保存された内容は残っていません。</translation>
    </message>
    <message>
        <source>%1 could not be forgotten: %2</source>
        <translation>%1 の記録を消去できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>sightglass::Manual</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>章の本文</translation>
    </message>
</context>
<context>
    <name>sightglass::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Critical and error</source>
        <translation>重大とエラー</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>最初のイベント</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最後のイベント</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Click for these events.</source>
        <translation>クリックするとこれらのイベントを表示します。</translation>
    </message>
    <message>
        <source>Events per log and severity</source>
        <translation>ログ別・重大度別のイベント</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Per log</source>
        <translation>ログ別</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Events per log</source>
        <translation>ログ別のイベント</translation>
    </message>
    <message>
        <source>logs</source>
        <comment>name of a file</comment>
        <translation>logs</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>イベントの推移</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>timeline</translation>
    </message>
    <message>
        <source>%1, a bar is %2</source>
        <translation>%1、棒 1 本は %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation>
            <numerusform>時刻のないイベント %Ln 件は表示されません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lie outside</source>
        <translation>
            <numerusform>範囲外のイベント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln log(s)</source>
        <translation>
            <numerusform>%Ln 個のログ、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 events</source>
        <translation>全 %1 件中</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 % of the events</source>
        <translation>イベントの %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s) could not be read</source>
        <translation>
            <numerusform>%Ln 個のログを読み取れませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln log(s)</source>
        <translation>
            <numerusform>%Ln 個のログ</numerusform>
        </translation>
    </message>
    <message>
        <source>everything was read</source>
        <translation>すべて読み取りました</translation>
    </message>
    <message>
        <source>Click for the list.</source>
        <translation>クリックすると一覧を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) have level 0, as Windows writes audit events, and count as Unknown.</source>
        <translation>
            <numerusform>%Ln 件のイベントは、Windows が監査イベントに使うレベル 0 です。「不明」として数えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with level 0 are counted as Event Viewer does: as Information, audit failures as Warning.</source>
        <translation>
            <numerusform>レベル 0 の %Ln 件のイベントを、イベントビューアーと同様に「情報」、失敗の監査は「警告」として数えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Count them as Event &amp;Viewer does</source>
        <translation>イベントビューアーと同様に数える(&amp;V)</translation>
    </message>
    <message>
        <source>Count strictly by &amp;level</source>
        <translation>レベルのとおりに数える(&amp;L)</translation>
    </message>
    <message>
        <source>Show these events</source>
        <translation>これらのイベントを表示</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>選択範囲をコピー</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>表を CSV としてコピー</translation>
    </message>
    <message>
        <source>Copy result as JSON</source>
        <translation>結果を JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy all results as JSON</source>
        <translation>すべての結果を JSON としてコピー</translation>
    </message>
    <message>
        <source>Result as JSON…</source>
        <translation>結果を JSON で表示…</translation>
    </message>
    <message>
        <source>All results as JSON…</source>
        <translation>すべての結果を JSON で表示…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>問題を表示…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Close log</source>
        <translation>ログを閉じる</translation>
    </message>
</context>
<context>
    <name>sightglass::PinModel</name>
    <message>
        <source>Double-click, or press F2, to write a note</source>
        <translation>ダブルクリックするか F2 を押すとメモを書けます</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>sightglass::ProblemModel</name>
    <message>
        <source>in the table</source>
        <translation>表にあり</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>表になし</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>バイト位置</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>sightglass::ProblemsDialog</name>
    <message>
        <source>Problems in %1</source>
        <translation>%1 の問題</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s). Every record of the log is either among the events or in this list, with its first byte.</source>
        <translation>
            <numerusform>%Ln 件の問題。ログのすべてのレコードは、イベントとして表示されるか、先頭のバイト位置とともにこの一覧に示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>最初の %Ln 件を表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>sightglass::PushActions</name>
    <message numerus="yes">
        <source>%Ln event(s) are in the queue to %1.</source>
        <translation>
            <numerusform>%1 への送信キューに %Ln 件のイベントがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded.</source>
        <translation>
            <numerusform>%Ln 件をデコードできませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Push events…</source>
        <translation>イベントを送信(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Push a tic&amp;ket</source>
        <translation>チケットを送信(&amp;K)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Push &amp;targets…</source>
        <translation>送信先の設定(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>Ticket %1 with its %Ln event(s) as evidence</source>
        <translation>
            <numerusform>チケット %1 と証拠のイベント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected event(s)</source>
        <translation>
            <numerusform>選択した %Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s) under the filter</source>
        <translation>
            <numerusform>フィルターに一致するすべてのイベント (%Ln 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected event</source>
        <translation>選択したイベント</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln pinned event(s)</source>
        <translation>
            <numerusform>ピン留めした %Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>The result: counts of each log</source>
        <translation>結果: 各ログの件数</translation>
    </message>
    <message>
        <source>There are no events to push.</source>
        <translation>送信するイベントがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alert(s)</source>
        <translation>
            <numerusform>%Ln 件のアラート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::PushDialog</name>
    <message>
        <source>Push events</source>
        <translation>イベントの送信</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>送信先の設定…</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>送信先(&amp;T)</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>送信量</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>到達の保証</translation>
    </message>
    <message>
        <source>The first event as it will be sent</source>
        <translation>送信される最初のイベント</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>送信(&amp;P)</translation>
    </message>
    <message>
        <source>%1 events, about %2 on the way</source>
        <translation>イベント %1 件、約 %2</translation>
    </message>
    <message>
        <source>There is no target yet: set one up with Targets…</source>
        <translation>送信先がまだありません。追加するには: 送信先の設定…</translation>
    </message>
    <message>
        <source>Looking at some of them…</source>
        <translation>一部を調べています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), one a log</source>
        <translation>
            <numerusform>%Ln 件のイベント、ログごとに 1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticket and its evidence, as it was kept</source>
        <translation>保存時点のチケットと証拠</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1 of text</source>
        <translation>
            <numerusform>%Ln 件のイベント、テキスト %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::PushDock</name>
    <message>
        <source>Push</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Try &amp;again now</source>
        <translation>今すぐ再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;fused events…</source>
        <translation>拒否されたイベント(&amp;F)…</translation>
    </message>
    <message>
        <source>Push pa&amp;nel</source>
        <translation>送信パネル(&amp;N)</translation>
    </message>
    <message>
        <source>Push targets and what waits for them</source>
        <translation>送信先と送信待ちのイベント</translation>
    </message>
    <message>
        <source>&amp;Targets…</source>
        <translation>送信先の設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Events can be pushed to a server that the team already runs: OpenTelemetry, Elasticsearch, Loki, ClickHouse, syslog, Graylog or any that takes JSON. Set one up with Targets…</source>
        <translation>チームで運用しているサーバーにイベントを送信できます: OpenTelemetry、Elasticsearch、Loki、ClickHouse、syslog、Graylog、JSON を受け取る任意のサーバー。追加するには: 送信先の設定…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
</context>
<context>
    <name>sightglass::PushService</name>
    <message>
        <source>Push to %1</source>
        <translation>%1 へ送信</translation>
    </message>
</context>
<context>
    <name>sightglass::PushTargetModel</name>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation>%1 に再試行</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 件/秒</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Last error (UTC)</source>
        <translation>最後のエラー (UTC)</translation>
    </message>
</context>
<context>
    <name>sightglass::Query</name>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>引用符が閉じていません。</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>括弧が閉じていません。</translation>
    </message>
    <message>
        <source>This parenthesis closes none.</source>
        <translation>この閉じ括弧に対応する括弧がありません。</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>ここに検索する内容がありません。</translation>
    </message>
    <message>
        <source>The value is missing: put it right behind the field, without a space.</source>
        <translation>値がありません。フィールドの直後にスペースを入れずに指定してください。</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1</source>
        <translation>正規表現が正しくありません: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2025-11-11, 2025-11-11T10:30 or 2025-11-11..2025-11-12.</source>
        <translation>「%1」は時刻ではありません。2025-11-11、2025-11-11T10:30、2025-11-11..2025-11-12 のように指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no severity: there are critical, error, warning, information and unknown.</source>
        <translation>「%1」は重大度ではありません。critical、error、warning、information、unknown を指定できます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no audit result: there are success and failure.</source>
        <translation>「%1」は監査の結果ではありません。success、failure を指定できます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number, and only numbers have an order.</source>
        <translation>「%1」は数値ではありません。大小を比較できるのは数値だけです。</translation>
    </message>
    <message>
        <source>This field has no order: use &quot;:&quot;.</source>
        <translation>このフィールドは大小を比較できません。「:」を使ってください。</translation>
    </message>
    <message>
        <source>Too many parentheses stand in each other.</source>
        <translation>括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>クエリが長すぎます。</translation>
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
        <translation>2025-11-11、2025-11-11T10:30、開始..終了</translation>
    </message>
    <message>
        <source>text of the message</source>
        <translation>メッセージのテキスト</translation>
    </message>
    <message>
        <source>program, provider, component</source>
        <translation>プログラム、プロバイダー、コンポーネント</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>account that the event is about</source>
        <translation>イベントの対象アカウント</translation>
    </message>
    <message>
        <source>of Windows events</source>
        <translation>Windows イベントの ID</translation>
    </message>
    <message>
        <source>as the log wrote it</source>
        <translation>ログに書かれたままのレベル</translation>
    </message>
    <message>
        <source>name of the log</source>
        <translation>ログの名前</translation>
    </message>
    <message>
        <source>success, failure</source>
        <translation>success, failure</translation>
    </message>
    <message>
        <source>the record as it stands</source>
        <translation>ログにあるままのレコード</translation>
    </message>
    <message>
        <source>Filter: words, &quot;a phrase&quot;, -without, severity:error host:web1 status&gt;=500 /regex/   ( / )</source>
        <translation>フィルター: 語、&quot;語句&quot;、-除外、severity:error host:web1 status&gt;=500 /正規表現/   ( / )</translation>
    </message>
    <message>
        <source>Filter query</source>
        <translation>フィルターのクエリ</translation>
    </message>
    <message>
        <source>What is typed narrows all pages. Ctrl+Space offers fields and values.</source>
        <translation>入力した内容ですべてのページを絞り込みます。Ctrl+Space でフィールドと値の候補を表示します。</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>検索の進行状況</translation>
    </message>
    <message>
        <source>in %1 % of the events</source>
        <translation>イベントの %1 % にあり</translation>
    </message>
    <message>
        <source>first day of the logs</source>
        <translation>ログの最初の日</translation>
    </message>
    <message>
        <source>last day of the logs</source>
        <translation>ログの最後の日</translation>
    </message>
    <message>
        <source>last hour of the logs</source>
        <translation>ログの最後の 1 時間</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>このフィルターを保存…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルターの保存</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>フィルターの名前:</translation>
    </message>
</context>
<context>
    <name>sightglass::RawView</name>
    <message>
        <source>Raw record</source>
        <translation>生レコード</translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedDialog</name>
    <message>
        <source>Events that %1 refused</source>
        <translation>%1 が拒否したイベント</translation>
    </message>
    <message>
        <source>Refused events</source>
        <translation>拒否されたイベント</translation>
    </message>
    <message>
        <source>&amp;Message, to be mended (the record as it stands in the log is left out then):</source>
        <translation>修正するメッセージ (修正した場合、ログにあるままのレコードは送信されません)(&amp;M):</translation>
    </message>
    <message>
        <source>Send &amp;mended</source>
        <translation>修正して送信(&amp;M)</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>再送信(&amp;A)</translation>
    </message>
    <message>
        <source>The selected events, or all if none is selected</source>
        <translation>選択したイベント。選択がない場合はすべて</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s) for good? They stay in their log, and are not sent.</source>
        <translation>
            <numerusform>%Ln 件のイベントを完全に削除しますか？ ログには残りますが、送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were refused.</source>
        <translation>
            <numerusform>%Ln 件のイベントが拒否されました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedModel</name>
    <message>
        <source>Refused (UTC)</source>
        <translation>拒否日時 (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>sightglass::RestoreBar</name>
    <message>
        <source>&amp;Restore the last session</source>
        <translation>前回のセッションを復元(&amp;R)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>The program did not end as it should. %Ln file(s) were open on %1.</source>
        <translation>
            <numerusform>プログラムが正常に終了しませんでした。%1 の時点で %Ln 個のファイルが開かれていました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RowOverview</name>
    <message>
        <source>All events from top to bottom: errors, hits of what is looked for, the chosen one. A click goes there.</source>
        <translation>先頭から末尾までの全イベント: エラー、検索の一致、選択中のイベント。クリックするとその位置に移動します。</translation>
    </message>
    <message>
        <source>Overview of the events</source>
        <translation>イベントの全体表示</translation>
    </message>
</context>
<context>
    <name>sightglass::SavedFilterBook</name>
    <message>
        <source>The filter was not saved: %1</source>
        <translation>フィルターを保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::SavedFilters</name>
    <message>
        <source>Errors and worse</source>
        <translation>エラー以上</translation>
    </message>
    <message>
        <source>Failed logons (Windows)</source>
        <translation>ログオンの失敗 (Windows)</translation>
    </message>
    <message>
        <source>Logs cleared, services installed (Windows)</source>
        <translation>ログの消去、サービスのインストール (Windows)</translation>
    </message>
    <message>
        <source>Failed logins (Linux)</source>
        <translation>ログインの失敗 (Linux)</translation>
    </message>
    <message>
        <source>Server errors (web)</source>
        <translation>サーバーエラー (Web)</translation>
    </message>
</context>
<context>
    <name>sightglass::SeriesChart</name>
    <message>
        <source>Nothing to show.</source>
        <translation>表示するものがありません。</translation>
    </message>
    <message>
        <source>Arrow keys move along the bars, Enter shows the events of one.</source>
        <translation>方向キーで棒を移動、Enter でその棒のイベントを表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>その他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Click for these events.</source>
        <translation>クリックするとこれらのイベントを表示します。</translation>
    </message>
</context>
<context>
    <name>sightglass::Session</name>
    <message>
        <source>The folder %1 holds no files.</source>
        <translation>フォルダー %1 にファイルがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) inside</source>
        <translation>
            <numerusform>中に %n 個のログ</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack %1</source>
        <translation>%1 を展開</translation>
    </message>
    <message>
        <source>No more logs can be opened in this session.</source>
        <translation>このセッションではこれ以上ログを開けません。</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n 件の問題が見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Severity</name>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityBarChart</name>
    <message>
        <source>Audit success</source>
        <translation>成功の監査</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>失敗の監査</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>その他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Events per log and severity, stacked bars</source>
        <translation>ログ別・重大度別のイベント (積み上げ棒グラフ)</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>表示するイベントがありません。</translation>
    </message>
    <message>
        <source>Show or hide %1 in the charts</source>
        <translation>グラフでの %1 の表示を切り替え</translation>
    </message>
    <message>
        <source>%1
%2: %3 of %4 (%5 %). Click for these events.</source>
        <translation>%1
%2: %4 件中 %3 件 (%5 %)。クリックするとこれらのイベントを表示します。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>%1 のみ表示</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>%1 以外を表示</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityButtons</name>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>%1: %2 events in all. Shows them alone, or adds them to the ones that are shown.</source>
        <translation>%1: 全部で %2 件のイベント。これだけを表示するか、表示中のものに追加します。</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityTableModel</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>All logs</source>
        <translation>すべてのログ</translation>
    </message>
    <message>
        <source>Format not known yet</source>
        <translation>形式は未判定</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>チャネル: %1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>コンピューター: %1</translation>
    </message>
    <message>
        <source>%1: %2. Click for the list.</source>
        <translation>%1: %2。クリックすると一覧を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>問題 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4 %). Click for these events.</source>
        <translation>%1、%2: %3 (%4 %)。クリックするとこれらのイベントを表示します。</translation>
    </message>
    <message>
        <source>Windows Security audit events, counted besides their severity</source>
        <translation>Windows セキュリティの監査イベント。重大度とは別に数えています</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>成功の監査</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>失敗の監査</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Keep the events in the history</source>
        <translation>イベントを履歴に保存する(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>監視(&amp;F)</translation>
    </message>
    <message>
        <source>Follow sources</source>
        <translation>ソースの監視</translation>
    </message>
    <message>
        <source>On this &amp;computer:</source>
        <translation>このコンピューター(&amp;C):</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sources of this computer</source>
        <translation>このコンピューターのソース</translation>
    </message>
    <message>
        <source>&amp;Another one:</source>
        <translation>その他(&amp;A):</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>ソースの種類</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>ソースの場所</translation>
    </message>
    <message>
        <source>Where it ended the last time, else all that is there</source>
        <translation>前回の終了位置から、なければすべて</translation>
    </message>
    <message>
        <source>All that is there</source>
        <translation>既存のものすべて</translation>
    </message>
    <message>
        <source>Only what is written from now on</source>
        <translation>今後書き込まれるもののみ</translation>
    </message>
    <message>
        <source>Be&amp;gin with:</source>
        <translation>開始位置(&amp;G):</translation>
    </message>
    <message>
        <source>Each event once, with the place that was read up to: after a restart it goes on from there</source>
        <translation>各イベントを 1 回だけ、読み取り位置とともに保存します。再起動後はその位置から続けます</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>is followed already</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>レコード %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found here that could be followed.</source>
        <translation>監視できるものが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Folder to follow</source>
        <translation>監視するフォルダー</translation>
    </message>
    <message>
        <source>Log to follow</source>
        <translation>監視するログ</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Follow %Ln source(s)</source>
        <translation>
            <numerusform>%Ln 個のソースを監視(&amp;F)</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a %1.</source>
        <translation>これは「%1」ではありません。</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDock</name>
    <message>
        <source>The logs that you open are listed here.</source>
        <translation>開いたログがここに表示されます。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Result as JSON…</source>
        <translation>結果を JSON で表示…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>問題を表示…</translation>
    </message>
    <message>
        <source>Format…</source>
        <translation>形式…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Close log</source>
        <translation>ログを閉じる</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesModel</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 など</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message numerus="yes">
        <source>cancelled after %Ln event(s)</source>
        <translation>
            <numerusform>%Ln 件のイベントでキャンセル</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み取り中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln 件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation>
            <numerusform>%Ln 件が破損: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>問題 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>エンコード: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>チャネル: %1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>コンピューター: %1</translation>
    </message>
    <message>
        <source>%1: %2 % sure (%3)</source>
        <translation>%1: 確度 %2 % (%3)</translation>
    </message>
</context>
<context>
    <name>sightglass::StackChart</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合計: %1</translation>
    </message>
    <message>
        <source>No events with a time.</source>
        <translation>時刻のあるイベントがありません。</translation>
    </message>
</context>
<context>
    <name>sightglass::TableTools</name>
    <message>
        <source>&amp;Lines of a row</source>
        <translation>1 件あたりの行数(&amp;L)</translation>
    </message>
    <message>
        <source>One, cut off</source>
        <translation>1 行 (省略表示)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), wrapped</source>
        <translation>
            <numerusform>%Ln 行 (折り返し)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>行間を詰める(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Monospaced font</source>
        <translation>等幅フォント(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Order as in the logs</source>
        <translation>ログと同じ順序(&amp;O)</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %Ln similar event(s) one by one	Right</source>
        <translation>
            <numerusform>類似イベント %Ln 件を個別に表示(&amp;S)	Right</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Similar events in one row	Left</source>
        <translation>類似イベントを 1 行にまとめる(&amp;S)	Left</translation>
    </message>
    <message>
        <source>Open in a &amp;window	Ctrl+Enter</source>
        <translation>別のウィンドウで開く(&amp;W)	Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Go to…	G</source>
        <translation>移動(&amp;G)…	G</translation>
    </message>
    <message>
        <source>&amp;Next error	N</source>
        <translation>次のエラー(&amp;N)	N</translation>
    </message>
    <message>
        <source>The events stand as in their logs.</source>
        <translation>イベントはログと同じ順序です。</translation>
    </message>
    <message>
        <source>Sorted by %1. Another click turns the order round, a third one ends it.</source>
        <translation>%1 で並べ替えています。もう一度クリックすると逆順になり、3 回目で解除されます。</translation>
    </message>
    <message>
        <source>No error below this event.</source>
        <translation>このイベントより下にエラーはありません。</translation>
    </message>
    <message>
        <source>No error above this event.</source>
        <translation>このイベントより上にエラーはありません。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Number of a row (1 to %1), a time (%2) such as 2025-11-11T10:30, or &quot;line 7&quot; or &quot;record 7&quot; of the chosen log:</source>
        <translation>行番号 (1 ～ %1)、2025-11-11T10:30 のような時刻 (%2)、または選択したログの「行 7」や「レコード 7」:</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a row nor a time.</source>
        <translation>「%1」は行番号でも時刻でもありません。</translation>
    </message>
    <message>
        <source>The log has no line %1.</source>
        <translation>ログに行 %1 はありません。</translation>
    </message>
    <message>
        <source>The log has no record %1.</source>
        <translation>ログにレコード %1 はありません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>sightglass::TargetForm</name>
    <message>
        <source>More settings</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>保存済みの値</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>ファイルの選択: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TargetsDialog</name>
    <message>
        <source>Push targets</source>
        <translation>送信先の設定</translation>
    </message>
    <message>
        <source>&amp;New target</source>
        <translation>新しい送信先(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名前(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>One event as it will be sent</source>
        <translation>送信されるイベントの例</translation>
    </message>
    <message>
        <source>One &amp;event as it will be sent</source>
        <translation>送信されるイベントの例(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that wait for it or were refused go with it. Remove the target?</source>
        <translation>
            <numerusform>送信待ちまたは拒否された %Ln 件のイベントも一緒に削除されます。送信先を削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>%1 is saved. There is no keyring: secrets are in files that only you can read.</source>
        <translation>%1 を保存しました。キーリングがないため、秘密情報は自分だけが読み取れるファイルに保存されています。</translation>
    </message>
    <message>
        <source>✓ It answers, and would take events.</source>
        <translation>✓ 応答があり、イベントを受け付けます。</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>The target needs a name.</source>
        <translation>送信先には名前が必要です。</translation>
    </message>
</context>
<context>
    <name>sightglass::TemplateModel</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
</context>
<context>
    <name>sightglass::TemplateTimeline</name>
    <message>
        <source>Events over time</source>
        <translation>イベントの推移</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>最大: %1</translation>
    </message>
    <message>
        <source>No events within this time</source>
        <translation>この期間にイベントはありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln event(s)</source>
        <translation>
            <numerusform>%1 ～ %2: %Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few times for a timeline</source>
        <translation>時刻が少ないため推移を表示できません</translation>
    </message>
    <message>
        <source>at most %1 at a time</source>
        <translation>1 区間で最大 %1 件</translation>
    </message>
</context>
<context>
    <name>sightglass::TextsBar</name>
    <message>
        <source>&amp;Show all…</source>
        <translation>すべて表示(&amp;S)…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) in the folder of event texts: %1</source>
        <translation>
            <numerusform>イベント説明文のフォルダーに %Ln 件の不備: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts of events</source>
        <translation>イベントの説明文</translation>
    </message>
    <message>
        <source>What is wrong with the folder of event texts:</source>
        <translation>イベント説明文のフォルダーの不備:</translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Address or path</source>
        <translation>アドレスまたはパス</translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatsPage</name>
    <message>
        <source>Threats</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Allowed with threat</source>
        <translation>許可 (脅威あり)</translation>
    </message>
    <message>
        <source>Cautioned</source>
        <translation>注意喚起</translation>
    </message>
    <message>
        <source>Users touched</source>
        <translation>関係するユーザー</translation>
    </message>
    <message>
        <source>Findings in Windows events</source>
        <translation>Windows イベントの検出結果</translation>
    </message>
    <message>
        <source>Show the blocked requests</source>
        <translation>ブロックされた要求を表示</translation>
    </message>
    <message>
        <source>Show the requests that were allowed although there was a threat</source>
        <translation>脅威があるのに許可された要求を表示</translation>
    </message>
    <message>
        <source>Show the requests with a warning</source>
        <translation>注意喚起された要求を表示</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>&amp;Show events</source>
        <translation>イベントを表示(&amp;S)</translation>
    </message>
    <message>
        <source>By threat</source>
        <translation>脅威別</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>カテゴリ別</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>ユーザー別</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>threats-by-name</source>
        <comment>name of a file</comment>
        <translation>threats-by-name</translation>
    </message>
    <message>
        <source>threats-by-category</source>
        <comment>name of a file</comment>
        <translation>threats-by-category</translation>
    </message>
    <message>
        <source>threats-by-user</source>
        <comment>name of a file</comment>
        <translation>threats-by-user</translation>
    </message>
    <message>
        <source>threats-by-day</source>
        <comment>name of a file</comment>
        <translation>threats-by-day</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Threats: %1</source>
        <translation>脅威: %1</translation>
    </message>
    <message>
        <source>Threat at byte %1</source>
        <translation>バイト位置 %1 の脅威</translation>
    </message>
    <message>
        <source>%1 with a threat</source>
        <translation>うち脅威 %1 件</translation>
    </message>
    <message>
        <source>look at these first</source>
        <translation>最初に確認してください</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speak(s) of an attack</source>
        <translation>
            <numerusform>攻撃を示すもの %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>(no threat named)</source>
        <translation>(脅威名なし)</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(記載なし)</translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <translation>日 (%1)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>時刻なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>the table has the first %1, the bars count all</source>
        <translation>表は最初の %1 件、グラフは全件</translation>
    </message>
    <message>
        <source>of all logs that were ever read</source>
        <translation>これまでに読み取ったすべてのログ</translation>
    </message>
    <message>
        <source>(MITRE ATT&amp;CK %1)</source>
        <translation>(MITRE ATT&amp;CK %1)</translation>
    </message>
    <message>
        <source>Open the log again to see the events.</source>
        <translation>イベントを見るには、ログをもう一度開いてください。</translation>
    </message>
    <message>
        <source>threats</source>
        <comment>name of a file</comment>
        <translation>threats</translation>
    </message>
    <message>
        <source>No threat was ever seen</source>
        <translation>脅威の記録はありません</translation>
    </message>
    <message>
        <source>The history keeps threats and findings of every log that is opened, each once.
Open a web proxy log (such as Zscaler&apos;s) or Windows event logs.</source>
        <translation>開いたすべてのログの脅威と検出結果が、1 回ずつ履歴に残ります。
Web プロキシのログ (Zscaler など) または Windows イベントログを開いてください。</translation>
    </message>
    <message>
        <source>No threats among these events</source>
        <translation>これらのイベントに脅威はありません</translation>
    </message>
    <message>
        <source>The filter is on: clear it to look at all events.</source>
        <translation>フィルターが有効です。すべてのイベントを見るにはクリアしてください。</translation>
    </message>
    <message>
        <source>No threats and no findings</source>
        <translation>脅威も検出結果もありません</translation>
    </message>
    <message>
        <source>Here stand requests that a web proxy blocked, or let through with a threat (Zscaler, and logs with the same fields),
and findings in Windows events: cleared logs, failed logons, new services, suspicious PowerShell …
That there are none is no proof that all is well.</source>
        <translation>ここには、Web プロキシがブロックした要求や脅威があるまま許可した要求 (Zscaler、および同じフィールドを持つログ) と、
Windows イベントの検出結果 (ログの消去、ログオンの失敗、新しいサービス、不審な PowerShell …) が表示されます。
何も表示されなくても、問題がないことの証明にはなりません。</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Show what was detected, whatever became of it</source>
        <translation>その後の処置にかかわらず、検出されたものを表示</translation>
    </message>
    <message>
        <source>findings</source>
        <comment>name of a file</comment>
        <translation>findings</translation>
    </message>
</context>
<context>
    <name>sightglass::Ticket</name>
    <message>
        <source>Open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketDialog</name>
    <message>
        <source>Take &amp;theirs</source>
        <translation>相手の内容を使う(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>語をコンマで区切って入力</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What was found, what was done, what is open (Markdown)</source>
        <translation>判明したこと、実施したこと、残っていること (Markdown)</translation>
    </message>
    <message>
        <source>Preview of the notes</source>
        <translation>メモのプレビュー</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Save &amp;mine over it</source>
        <translation>自分の内容で上書き(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>タイトル(&amp;I)</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>優先度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Assignee</source>
        <translation>担当者(&amp;A)</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>状態(&amp;U)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新しいチケット</translation>
    </message>
    <message>
        <source>Events are added in the table, with T.</source>
        <translation>イベントは表で T を押すと追加できます。</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln event(s).</source>
        <translation>
            <numerusform>%Ln 件のイベントが対象です。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Another window changed this ticket meanwhile. Both texts are kept: theirs is on the tab beside yours.</source>
        <translation>このチケットは別のウィンドウで変更されました。両方の内容が残っています。相手の内容は隣のタブにあります。</translation>
    </message>
    <message>
        <source>Title: %1
Status: %2
Priority: %3
Assignee: %4
Tags: %5

%6</source>
        <translation>タイトル: %1
状態: %2
優先度: %3
担当者: %4
タグ: %5

%6</translation>
    </message>
    <message>
        <source>T&amp;heirs</source>
        <translation>相手の内容(&amp;H)</translation>
    </message>
    <message>
        <source>Events of the ticket</source>
        <translation>チケットのイベント</translation>
    </message>
    <message>
        <source>Double-click an event to see it in its log.</source>
        <translation>イベントをダブルクリックすると、ログ内の位置を表示します。</translation>
    </message>
    <message>
        <source>&amp;Go to event</source>
        <translation>イベントに移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Open its log</source>
        <translation>ログを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;move from ticket</source>
        <translation>チケットから外す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Create ticket</source>
        <translation>チケットを作成(&amp;C)</translation>
    </message>
    <message>
        <source>A ticket needs a title</source>
        <translation>チケットにはタイトルが必要です</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>チケット %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is not saved.</source>
        <translation>入力した内容は保存されていません。</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketEventModel</name>
    <message>
        <source>The log is not open. Last seen: %1</source>
        <translation>ログは開かれていません。最後の確認: %1</translation>
    </message>
    <message>
        <source>%1 (not open)</source>
        <translation>%1 (開いていません)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketModel</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangeButton</name>
    <message>
        <source>Time range…</source>
        <translation>期間…</translation>
    </message>
    <message>
        <source>Narrow the window to a time</source>
        <translation>ウィンドウを期間で絞り込みます</translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangePicker</name>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>開始(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>終了(&amp;T):</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>終了は開始より後でなければなりません。</translation>
    </message>
    <message>
        <source>&amp;Whole time</source>
        <translation>全期間(&amp;W)</translation>
    </message>
    <message>
        <source>The last of the logs:</source>
        <translation>ログの末尾から:</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>Last of the logs: %1</source>
        <translation>ログの末尾から %1</translation>
    </message>
    <message>
        <source>Around the selected event:</source>
        <translation>選択したイベントの前後:</translation>
    </message>
    <message>
        <source>±%1 min</source>
        <translation>±%1 分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) around the selected event</source>
        <translation>
            <numerusform>選択したイベントの前後 %Ln 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TimelineChart</name>
    <message>
        <source>Share of the severities over time</source>
        <translation>重大度の割合の推移</translation>
    </message>
    <message>
        <source>Events over time by severity, stacked</source>
        <translation>イベントの推移 (重大度別、積み上げ)</translation>
    </message>
    <message>
        <source>Arrow keys move along the time, Shift extends the range, Enter narrows the window to it, Esc goes back.</source>
        <translation>方向キーで時間軸を移動、Shift で範囲を拡張、Enter でその範囲に絞り込み、Esc で戻ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln 週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln か月</numerusform>
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
            <numerusform>%Ln 分</numerusform>
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
            <numerusform>%Ln ミリ秒</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these events has a time.</source>
        <translation>時刻のあるイベントがありません。</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>表示するイベントがありません。</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1、パーセント</translation>
    </message>
    <message>
        <source>%1 in all. Click to narrow to this time, drag for a range, double click to go back.</source>
        <translation>合計 %1 件。クリックするとこの期間に絞り込みます。ドラッグで範囲を選択、ダブルクリックで戻ります。</translation>
    </message>
    <message>
        <source>Narrow to this time</source>
        <translation>この期間に絞り込む</translation>
    </message>
    <message>
        <source>Back to the wider time</source>
        <translation>前の期間に戻る</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>%1 のみ表示</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>%1 以外を表示</translation>
    </message>
</context>
<context>
    <name>sightglass::TransferModel</name>
    <message>
        <source>%1 (refused)</source>
        <translation>%1 (拒否)</translation>
    </message>
    <message>
        <source>%1 (broke off)</source>
        <translation>%1 (中断)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>sightglass::TransferUserModel</name>
    <message>
        <source>(nobody named)</source>
        <translation>(記載なし)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>アップロード量</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード量</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>ログイン失敗</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>sightglass::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>ログイン失敗</translation>
    </message>
    <message>
        <source>Show the uploads</source>
        <translation>アップロードを表示</translation>
    </message>
    <message>
        <source>Show the downloads</source>
        <translation>ダウンロードを表示</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>削除されたものを表示</translation>
    </message>
    <message>
        <source>Show the failed logins</source>
        <translation>ログイン失敗を表示</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>What bars count</source>
        <translation>グラフの集計対象</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days as lines</source>
        <translation>日 (折れ線)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Hours as lines</source>
        <translation>時間 (折れ線)</translation>
    </message>
    <message>
        <source>Steps of time</source>
        <translation>時間の単位</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>ユーザー別</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Files moved most</source>
        <translation>転送量の多いファイル</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>transfers-by-user</source>
        <comment>name of a file</comment>
        <translation>transfers-by-user</translation>
    </message>
    <message>
        <source>transfers-over-time</source>
        <comment>name of a file</comment>
        <translation>transfers-over-time</translation>
    </message>
    <message>
        <source>transfers-files</source>
        <comment>name of a file</comment>
        <translation>transfers-files</translation>
    </message>
    <message>
        <source>transfers-from-where</source>
        <comment>name of a file</comment>
        <translation>transfers-from-where</translation>
    </message>
    <message>
        <source>&amp;By user</source>
        <translation>ユーザー別(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Transfers of %1</source>
        <translation>%1 の転送</translation>
    </message>
    <message>
        <source>Transfers from %1</source>
        <translation>%1 からの転送</translation>
    </message>
    <message>
        <source>nowhere named</source>
        <translation>不明な接続元</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>アップロード量</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード量</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>転送はありません。</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>表示するものがありません。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size of all transfers</source>
        <translation>全転送のサイズ</translation>
    </message>
    <message>
        <source>No files were moved.</source>
        <translation>転送されたファイルはありません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(記載なし)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>エントリ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the table has the first %1, the figures count all</source>
        <translation>表は最初の %1 件、数値は全件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broke off</source>
        <translation>
            <numerusform>中断 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>拒否 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>of all logs that were ever read</source>
        <translation>これまでに読み取ったすべてのログ</translation>
    </message>
    <message>
        <source>Hour (%1)</source>
        <translation>時間 (%1)</translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <translation>日 (%1)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>transfers</source>
        <comment>name of a file</comment>
        <translation>transfers</translation>
    </message>
    <message>
        <source>No transfer was ever seen</source>
        <translation>転送の記録はありません</translation>
    </message>
    <message>
        <source>The history keeps transfers of every log that is opened, each once.
Open a log of sftpgo, vsftpd, xferlog, OpenSSH&apos;s SFTP server or FTP of IIS.</source>
        <translation>開いたすべてのログの転送が、1 回ずつ履歴に残ります。
sftpgo、vsftpd、xferlog、OpenSSH の SFTP サーバー、または IIS の FTP のログを開いてください。</translation>
    </message>
    <message>
        <source>No transfers among these events</source>
        <translation>これらのイベントに転送はありません</translation>
    </message>
    <message>
        <source>The filter is on: clear it to look at all events.</source>
        <translation>フィルターが有効です。すべてのイベントを見るにはクリアしてください。</translation>
    </message>
    <message>
        <source>No transfers in these logs</source>
        <translation>これらのログに転送はありません</translation>
    </message>
    <message>
        <source>Here stand uploads, downloads, deletes and logins of file servers.
Open a log of sftpgo, vsftpd, xferlog, OpenSSH&apos;s SFTP server (syslog) or FTP of IIS.</source>
        <translation>ここには、ファイルサーバーのアップロード、ダウンロード、削除、ログインが表示されます。
sftpgo、vsftpd、xferlog、OpenSSH の SFTP サーバー (syslog)、または IIS の FTP のログを開いてください。</translation>
    </message>
    <message>
        <source>Transfers: %1</source>
        <translation>転送: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::Tray</name>
    <message>
        <source>&amp;Show Sightglass</source>
        <translation>Sightglass を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Sightglass follows %Ln source(s)</source>
        <translation>
            <numerusform>Sightglass は %Ln 個のソースを監視しています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Triage</name>
    <message numerus="yes">
        <source>%Ln event(s) dismissed; nothing was deleted.</source>
        <translation>
            <numerusform>%Ln 件のイベントを無視しました。何も削除していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) removed from ticket %1.</source>
        <translation>
            <numerusform>%Ln 件のイベントをチケット %1 から外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 was deleted in another window; what you wrote is kept in its revisions.</source>
        <translation>チケット %1 は別のウィンドウで削除されました。入力した内容は変更履歴に残っています。</translation>
    </message>
    <message>
        <source>Ticket %1 was deleted.</source>
        <translation>チケット %1 を削除しました。</translation>
    </message>
    <message>
        <source>Check the evidence of ticket %1</source>
        <translation>チケット %1 の証拠の確認</translation>
    </message>
</context>
<context>
    <name>sightglass::TriageActions</name>
    <message>
        <source>Ticket %1 was made.</source>
        <translation>チケット %1 を作成しました。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存できません: %1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>レポートを %1 に書き込みました。</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection are taken.</source>
        <translation>
            <numerusform>選択範囲の最初の %Ln 件のイベントを使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Add to ticket…</source>
        <translation>チケットに追加…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再び表示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Open ticket %1: %2</source>
        <translation>チケット %1 を開く: %2</translation>
    </message>
    <message>
        <source>The log of this event is not open.</source>
        <translation>このイベントのログは開かれていません。</translation>
    </message>
    <message>
        <source>None of the logs with events of this ticket is open.</source>
        <translation>このチケットのイベントを含むログは、いずれも開かれていません。</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>チケット %1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln event(s):</source>
        <translation>
            <numerusform>%Ln 件のイベントへのメモ:</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln event(s), separated by commas:</source>
        <translation>
            <numerusform>%Ln 件のイベントのタグ (コンマ区切り):</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of ticket %1</source>
        <translation>チケット %1 のレポート</translation>
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
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Pins and tickets cannot be kept: %1</source>
        <translation>ピン留めとチケットを保存できません: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TriagePanel</name>
    <message>
        <source>Pinned events</source>
        <translation>ピン留めしたイベント</translation>
    </message>
    <message>
        <source>Go to event</source>
        <translation>イベントに移動</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>No pins in the open logs.
Choose events in the table and press P to keep them here.</source>
        <translation>開いているログにピン留めはありません。
表でイベントを選択して P を押すと、ここに残ります。</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>イベントを表示</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Shows the events of the ticket alone, in the logs that are open</source>
        <translation>開いているログから、このチケットのイベントだけを表示します</translation>
    </message>
    <message>
        <source>Writes the ticket with its evidence as PDF, HTML or Markdown</source>
        <translation>チケットと証拠を PDF、HTML または Markdown で書き出します</translation>
    </message>
    <message>
        <source>No tickets yet.
Choose events in the table and press T to make one of them.</source>
        <translation>チケットはまだありません。
表でイベントを選択して T を押すと、チケットを作成できます。</translation>
    </message>
    <message>
        <source>Pi&amp;ns</source>
        <translation>ピン留め(&amp;N)</translation>
    </message>
    <message>
        <source>Tic&amp;kets</source>
        <translation>チケット(&amp;K)</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualModel</name>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualPage</name>
    <message>
        <source>Findings or templates</source>
        <translation>検出結果またはテンプレート</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>検出結果(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>Kind of findings</source>
        <translation>検出結果の種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Show &amp;dismissed</source>
        <translation>無視した項目を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Also findings that were dismissed or are normal here</source>
        <translation>無視した検出結果や、ここでは正常とした検出結果も表示します</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>検索の進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>&amp;Show events</source>
        <translation>イベントを表示(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>無視(&amp;I)</translation>
    </message>
    <message>
        <source>Hides this finding; nothing is deleted</source>
        <translation>この検出結果を非表示にします。何も削除しません</translation>
    </message>
    <message>
        <source>&amp;Normal here</source>
        <translation>ここでは正常(&amp;N)</translation>
    </message>
    <message>
        <source>Hides all findings of this kind about this template or value, also those to come</source>
        <translation>このテンプレートまたは値に関する同じ種類の検出結果を、今後のものも含めてすべて非表示にします</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>テンプレート %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the most frequent %Ln are shown</source>
        <translation>
            <numerusform>最も多い %Ln 件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>検出結果 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed</source>
        <translation>
            <numerusform>無視 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Looking for what is unusual…</source>
        <translation>異常を検索しています…</translation>
    </message>
    <message>
        <source>Messages are grouped to templates, and what is rare, new, sudden or missing is listed.
This begins when all logs are read.</source>
        <translation>メッセージをテンプレートに分類し、まれなもの、新しいもの、突発的なもの、欠けているものを一覧にします。
すべてのログの読み取り後に始まります。</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>検索を停止しました</translation>
    </message>
    <message>
        <source>Nothing is known yet of what is unusual here.</source>
        <translation>異常についてはまだ何もわかっていません。</translation>
    </message>
    <message>
        <source>Nothing else is unusual</source>
        <translation>ほかに異常はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) were dismissed or are normal here; &quot;Show dismissed&quot; brings them back.</source>
        <translation>
            <numerusform>%Ln 件の検出結果が、無視されているか、ここでは正常とされています。[無視した項目を表示] で再び表示できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual found</source>
        <translation>異常は見つかりませんでした</translation>
    </message>
    <message>
        <source>No rare or sudden messages, no pauses and no signs of tampering under this choice.
That is no proof that all is well.</source>
        <translation>この条件では、まれなメッセージや突発的なメッセージ、途切れ、改ざんの兆候はありません。
これは問題がないことの証明にはなりません。</translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation>スコア %1 / 100</translation>
    </message>
    <message>
        <source>No longer d&amp;ismissed</source>
        <translation>無視を解除(&amp;I)</translation>
    </message>
    <message>
        <source>Not &amp;normal here</source>
        <translation>正常の指定を解除(&amp;N)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed: %1.</source>
        <translation>無視しました: %1。</translation>
    </message>
    <message>
        <source>Normal here, also in logs of this kind to come: %1.</source>
        <translation>今後の同種のログも含めて、ここでは正常とします: %1。</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualService</name>
    <message>
        <source>What is unusual</source>
        <translation>異常の検索</translation>
    </message>
    <message>
        <source>%1 (the first %2)</source>
        <translation>%1 (最初の %2 件)</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>テンプレート: %1</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>Log cleared</source>
        <translation>ログの消去</translation>
    </message>
    <message>
        <source>Missing records</source>
        <translation>レコードの欠落</translation>
    </message>
    <message>
        <source>Time runs backwards</source>
        <translation>時刻の逆行</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>記録の空白</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新しいメッセージ</translation>
    </message>
    <message>
        <source>Rare message</source>
        <translation>まれなメッセージ</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>急増</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>途絶</translation>
    </message>
    <message>
        <source>More errors</source>
        <translation>エラーの増加</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>不明な時刻</translation>
    </message>
    <message>
        <source>Events say that a log was cleared (%1).</source>
        <translation>ログの消去を示すイベントがあります (%1)。</translation>
    </message>
    <message>
        <source>An event of %1 says that a log was cleared (%2).</source>
        <translation>%1 のイベントがログの消去を示しています (%2)。</translation>
    </message>
    <message>
        <source>Records missing before %2 (%3): %1. Their numbers are skipped.</source>
        <translation>%2 (%3) より前のレコードが %1 件欠けています。番号が飛んでいます。</translation>
    </message>
    <message>
        <source>Time jumps back by %1, from %2 to %3 (%4): the clock was set, or lines were put in.</source>
        <translation>時刻が %1戻っています。%2 から %3 (%4): 時計が変更されたか、行が挿入されました。</translation>
    </message>
    <message>
        <source>No event at all for %1 from %2 on, though there is hardly a pause otherwise.</source>
        <translation>%2 から %1にわたりイベントがまったくありません。ほかにはほとんど途切れがありません。</translation>
    </message>
    <message>
        <source>Never seen in the history of this log; %1 of %2 events.</source>
        <translation>このログの履歴にないメッセージです。%2 件中 %1 件のイベントです。</translation>
    </message>
    <message>
        <source>Only %1 of %2 events; messages this rare have one chance in %3.</source>
        <translation>%2 件中 %1 件のイベントだけです。これほどまれなメッセージが現れる確率は %3 分の 1 です。</translation>
    </message>
    <message>
        <source>%1 events within %2 from %3 on; usual are %4 (robust z-score %5).</source>
        <translation>%3 から %2以内に %1 件のイベント。通常は %4 件です (ロバスト z スコア %5)。</translation>
    </message>
    <message>
        <source>Stays away for %1 from %2 on, while %3 other events came; otherwise %4 of events are of it.</source>
        <translation>%2 から %1にわたり現れません。その間にほかのイベントが %3 件ありました。通常はイベントの %4 を占めます。</translation>
    </message>
    <message>
        <source>%1 of %2 events within %3 from %4 on are errors; usual are %5 (z-score %6).</source>
        <translation>%4 から %3以内の %2 件のイベントのうち %1 件がエラーです。通常は %5 です (z スコア %6)。</translation>
    </message>
    <message>
        <source>Source “%1” comes up for the first time after %2 events (%3).</source>
        <translation>ソース「%1」が、%2 件のイベントの後に初めて現れました (%3)。</translation>
    </message>
    <message>
        <source>Host “%1” comes up for the first time after %2 events (%3).</source>
        <translation>ホスト「%1」が、%2 件のイベントの後に初めて現れました (%3)。</translation>
    </message>
    <message>
        <source>User “%1” comes up for the first time after %2 events (%3).</source>
        <translation>ユーザー「%1」が、%2 件のイベントの後に初めて現れました (%3)。</translation>
    </message>
    <message>
        <source>Address “%1” comes up for the first time after %2 events (%3).</source>
        <translation>アドレス「%1」が、%2 件のイベントの後に初めて現れました (%3)。</translation>
    </message>
    <message>
        <source>Process “%1” comes up for the first time after %2 events (%3).</source>
        <translation>プロセス「%1」が、%2 件のイベントの後に初めて現れました (%3)。</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueBarChart</name>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>Arrow keys move along the values, Enter shows the events of one, Ctrl+Enter all others.</source>
        <translation>方向キーで値を移動、Enter でその値のイベントを表示、Ctrl+Enter でそれ以外をすべて表示します。</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>その他の値</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>その他の値 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>(without)</source>
        <comment>events that have no such field</comment>
        <translation>(値なし)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計しています…</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>表示するイベントがありません。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>%1 in all, %2 % of the events.</source>
        <translation>合計 %1 件、イベントの %2 %。</translation>
    </message>
    <message>
        <source>The table has the first %1 values.</source>
        <translation>表には最初の %1 個の値があります。</translation>
    </message>
    <message>
        <source>Click for these events, with Ctrl for all others.</source>
        <translation>クリックするとこれらのイベントを、Ctrl を押しながらクリックするとそれ以外をすべて表示します。</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>%1 のみ表示</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>%1 以外を表示</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueCard</name>
    <message>
        <source>Top values of</source>
        <translation>上位の値</translation>
    </message>
    <message>
        <source>Field that is counted</source>
        <translation>集計するフィールド</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>集計の進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>このグラフを削除</translation>
    </message>
    <message>
        <source>Top values of %1</source>
        <translation>%1 の上位の値</translation>
    </message>
    <message>
        <source>values-%1</source>
        <comment>name of a file</comment>
        <translation>values-%1</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln value(s)</source>
        <translation>
            <numerusform>%Ln 個を超える値</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln 個の値</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped after %1 events</source>
        <translation>%1 件のイベントで停止</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueFilter</name>
    <message>
        <source>Looking for these events…</source>
        <translation>イベントを検索しています…</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>検索の進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>(without)</source>
        <comment>events that have no such field</comment>
        <translation>(値なし)</translation>
    </message>
    <message>
        <source>not %1: %2</source>
        <translation>%1: %2 以外</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1 以外</translation>
    </message>
</context>
<context>
    <name>sightglass::XmlTreeModel</name>
    <message>
        <source>What follows is in the XML view.</source>
        <translation>続きは [XML で表示] で確認できます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
</TS>
