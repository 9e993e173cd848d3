<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CaseText</name>
    <message>
        <source>no time</source>
        <translation>بلا وقت</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>لم يتغيّر</translation>
    </message>
    <message>
        <source>CHANGED since it was marked</source>
        <translation>تغيّر منذ وُضعت عليه العلامة</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>computed for this report</source>
        <translation>محسوبة لهذا التقرير</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>as last computed; not checked for this report</source>
        <translation>حسب آخر حساب؛ لم يُتحقق منها لهذا التقرير</translation>
    </message>
    <message>
        <source>Times are UTC (ISO 8601). An offset counts the bytes of the log, unpacked, from 0 to the first byte of the record. SHA-256 is as sha256sum prints it; that of a record is of its bytes alone. Characters that cannot be seen, or turn the direction of writing, are shown as ⟨U+202E⟩.</source>
        <translation>الأوقات بتوقيت UTC (ISO 8601). الإزاحة هي عدد بايتات السجل بعد فك ضغطه، من 0 حتى أول بايت في القيد. تُكتب SHA-256 كما يطبعها sha256sum؛ وقيمة القيد محسوبة من بايتاته وحدها. المحارف التي لا تُرى أو تقلب اتجاه الكتابة تظهر بالشكل ⟨U+202E⟩.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>When and how grave</source>
        <translation>الوقت والخطورة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>The record goes on; its first 64 KiB are shown.</source>
        <translation>للقيد تتمة؛ المعروض أول 64 KiB منه.</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>الأحداث عبر الزمن</translation>
    </message>
    <message>
        <source>Events by severity</source>
        <translation>الأحداث حسب الخطورة</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>من (UTC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المكلَّف</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>تاريخ الإنشاء (UTC)</translation>
    </message>
    <message>
        <source>Last change (UTC)</source>
        <translation>آخر تغيير (UTC)</translation>
    </message>
    <message>
        <source>Report made (UTC)</source>
        <translation>تاريخ التقرير (UTC)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Unpacked from</source>
        <translation>فُك ضغطه من</translation>
    </message>
    <message>
        <source>SHA-256 of that file</source>
        <translation>SHA-256 لذلك الملف</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>offsets and the SHA-256 of the log are of its text as UTF-8</source>
        <translation>الإزاحات وSHA-256 للسجل محسوبة من نصه بترميز UTF-8</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>SHA-256 of the log</source>
        <translation>SHA-256 للسجل</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translation>SHA-256 للقيد</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>unchanged since it came from the followed source</source>
        <translation>لم يتغيّر منذ وصوله من المصدر المتابَع</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Followed source</source>
        <translation>المصدر المتابَع</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>التدفق</translation>
    </message>
    <message>
        <source>the SHA-256 of the log is of its text as UTF-8, offsets are bytes of the file</source>
        <translation>SHA-256 للسجل محسوب من نصه بترميز UTF-8، والإزاحات بايتات من الملف</translation>
    </message>
    <message>
        <source>Came and was stored (UTC)</source>
        <translation>وصل وحُفظ (UTC)</translation>
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
        <translation>العنوان</translation>
    </message>
    <message>
        <source>http://server:8123</source>
        <translation>http://server:8123</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Make the table where it is missing</source>
        <translation>إنشاء الجدول إن لم يكن موجودًا</translation>
    </message>
    <message>
        <source>Asynchronous inserts</source>
        <translation>إدراج غير متزامن</translation>
    </message>
    <message>
        <source>The server gathers inserts of many senders and answers when they are written</source>
        <translation>يجمع الخادم ما يرد من مرسلين كثيرين ويجيب بعد كتابته</translation>
    </message>
    <message>
        <source>Server before 21.8</source>
        <translation>خادم أقدم من 21.8</translation>
    </message>
    <message>
        <source>Times as seconds and microseconds, fields as two arrays</source>
        <translation>الأوقات ثوانٍ وميكروثوانٍ، والحقول مصفوفتان</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>ضغط</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Exactly once in what is asked with FINAL: the table is a ReplacingMergeTree by the event&apos;s id, which takes events that came twice together when it merges parts. A request that is sent again as it was is not even written.</source>
        <translation>مرة واحدة بالضبط فيما يُستعلم عنه باستخدام FINAL: الجدول من نوع ReplacingMergeTree حسب معرّف الحدث، فيضم الأحداث الواردة مرتين عند دمج الأجزاء. والطلب الذي يُعاد إرساله كما كان لا يُكتب أصلًا.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not ClickHouse. Check the address; the port for HTTP is 8123 or 8443.</source>
        <translation>يوجد رد من هذا العنوان، لكنه ليس ClickHouse. تحقق من العنوان؛ منفذ HTTP هو 8123 أو 8443.</translation>
    </message>
    <message>
        <source>there is no such target</source>
        <translation>لا توجد وجهة كهذه</translation>
    </message>
    <message numerus="yes">
        <source>A batch of %n event(s) of the queue was damaged on the disk.</source>
        <translation>
            <numerusform>تلفت على القرص دفعة بلا أحداث من قائمة الانتظار.</numerusform>
            <numerusform>تلفت على القرص دفعة من حدث واحد من قائمة الانتظار.</numerusform>
            <numerusform>تلفت على القرص دفعة من حدثين من قائمة الانتظار.</numerusform>
            <numerusform>تلفت على القرص دفعة من %n أحداث من قائمة الانتظار.</numerusform>
            <numerusform>تلفت على القرص دفعة من %n حدثًا من قائمة الانتظار.</numerusform>
            <numerusform>تلفت على القرص دفعة من %n حدث من قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be made: %1</source>
        <translation>تعذّر إنشاء الجدول: %1</translation>
    </message>
    <message>
        <source>Elasticsearch or OpenSearch</source>
        <translation>Elasticsearch أو OpenSearch</translation>
    </message>
    <message>
        <source>https://server:9200</source>
        <translation>https://server:9200</translation>
    </message>
    <message>
        <source>Index or data stream</source>
        <translation>فهرس أو تدفق بيانات</translation>
    </message>
    <message>
        <source>Events are created there, never changed, as data streams ask for</source>
        <translation>تُنشأ الأحداث فيه ولا تُعدَّل أبدًا، كما تتطلب تدفقات البيانات</translation>
    </message>
    <message>
        <source>Ingest pipeline</source>
        <translation>مسار الاستيعاب (ingest pipeline)</translation>
    </message>
    <message>
        <source>Exactly once: each event is created under its own id, and the server says of one that came before that it is there (409). A data stream tells so within its current backing index: an event that is sent again after a rollover is there twice.</source>
        <translation>مرة واحدة بالضبط: يُنشأ كل حدث بمعرّفه، ويرد الخادم على ما ورد من قبل بأنه موجود (409). أما تدفق البيانات فيعرف ذلك داخل فهرسه الحالي فقط: الحدث الذي يُعاد إرساله بعد التدوير يوجد فيه مرتين.</translation>
    </message>
    <message>
        <source>The answer is none of the bulk API. Is this Elasticsearch or OpenSearch?</source>
        <translation>الرد ليس من واجهة bulk API. هل هذا Elasticsearch أو OpenSearch؟</translation>
    </message>
    <message>
        <source>Something answers there, but it is neither Elasticsearch nor OpenSearch. Check address and path.</source>
        <translation>يوجد رد من هذا العنوان، لكنه ليس Elasticsearch ولا OpenSearch. تحقق من العنوان والمسار.</translation>
    </message>
    <message>
        <source>Graylog (GELF)</source>
        <translation>Graylog (GELF)</translation>
    </message>
    <message>
        <source>udp://server:12201, tcp://server:12201, tls://server:12201 or http://server:12201/gelf</source>
        <translation>udp://server:12201 أو tcp://server:12201 أو tls://server:12201 أو http://server:12201/gelf</translation>
    </message>
    <message>
        <source>Bytes of a datagram</source>
        <translation>بايتات الحزمة الواحدة</translation>
    </message>
    <message>
        <source>Of UDP; up to 8192 in a local network</source>
        <translation>مع UDP؛ حتى 8192 في شبكة محلية</translation>
    </message>
    <message>
        <source>Of UDP and HTTP; TCP has none</source>
        <translation>مع UDP وHTTP؛ لا ضغط مع TCP</translation>
    </message>
    <message>
        <source>None: UDP has no answers. A message that is lost on the way is lost; what cannot leave this computer is tried again.</source>
        <translation>لا ضمان: لا ردود في UDP. الرسالة التي تضيع في الطريق تضيع؛ وما يتعذّر خروجه من هذا الكمبيوتر تُعاد محاولة إرساله.</translation>
    </message>
    <message>
        <source>At least once: each message is answered. _event_id tells events that came twice.</source>
        <translation>مرة واحدة على الأقل: لكل رسالة رد. يكشف _event_id الأحداث الواردة مرتين.</translation>
    </message>
    <message>
        <source>At least once: GELF over TCP has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. _event_id tells events that came twice.</source>
        <translation>مرة واحدة على الأقل: لا ردود في GELF عبر TCP، لذا تُعد الدفعة مسلَّمة متى قرأها الخادم حتى آخرها وأغلق الاتصال بدوره. يكشف _event_id الأحداث الواردة مرتين.</translation>
    </message>
    <message>
        <source>%1 bytes need %2 chunks, and GELF allows 128. Raise the bytes of a datagram, or use TCP.</source>
        <translation>تحتاج %1 بايت إلى %2 جزء، ويسمح GELF بـ 128. زد بايتات الحزمة أو استخدم TCP.</translation>
    </message>
    <message>
        <source>The address of a GELF server is udp://, tcp:// or tls://server:12201, or http(s)://server:12201/gelf.</source>
        <translation>عنوان خادم GELF هو udp:// أو tcp:// أو tls://server:12201، أو http(s)://server:12201/gelf.</translation>
    </message>
    <message>
        <source>In the body, {{ has no }}.</source>
        <translation>في المتن {{ بلا }}.</translation>
    </message>
    <message>
        <source>The body has {{%1}}, which is nothing of an event.</source>
        <translation>في المتن {{%1}}، وليس هذا من عناصر الحدث.</translation>
    </message>
    <message>
        <source>HTTP server (JSON)</source>
        <translation>خادم HTTP (JSON)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>client-log: level, message and client_id to /log; application-log: timestamp, level, source, application, message and metadata to /data/batch</source>
        <translation>client-log: ‏level وmessage وclient_id إلى /log؛ application-log: ‏timestamp وlevel وsource وapplication وmessage وmetadata إلى /data/batch</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Behind the address; empty: that of the profile. application-log: /data/batch takes a list, /data/ and /data/fast one event each</source>
        <translation>بعد العنوان؛ إن تُرك فارغًا: مسار ملف التعريف. application-log: يقبل /data/batch قائمة، ويقبل كل من /data/ و/data/fast حدثًا واحدًا</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Events in a request</source>
        <translation>الأحداث في الطلب</translation>
    </message>
    <message>
        <source>single: one; list: a JSON array; lines: one JSON object a line</source>
        <translation>single: حدث واحد؛ list: مصفوفة JSON؛ lines: كائن JSON في كل سطر</translation>
    </message>
    <message>
        <source>Body of one event</source>
        <translation>متن الحدث الواحد</translation>
    </message>
    <message>
        <source>JSON with {{message}}, {{time}}, {{severity}}, {{level}}, {{host}}, {{source}}, {{log}}, {{offset}}, {{raw}}, {{fields}}, {{field:NAME}}, {{id}} …; empty: that of the profile</source>
        <translation>JSON مع {{message}} و{{time}} و{{severity}} و{{level}} و{{host}} و{{source}} و{{log}} و{{offset}} و{{raw}} و{{fields}} و{{field:NAME}} و{{id}} …؛ إن تُرك فارغًا: متن ملف التعريف</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>{{client_id}} of client-log</source>
        <translation>{{client_id}} في client-log</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>{{application}}; empty: the program that wrote the event</source>
        <translation>{{application}}؛ إن تُرك فارغًا: البرنامج الذي كتب الحدث</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>ترويسات إضافية</translation>
    </message>
    <message>
        <source>name: value, one a line</source>
        <translation>name: value، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>At least once: an event counts as delivered when the server answers with 2xx. The event&apos;s id is {{id}} in the body; what the server makes of it decides whether an event may be there twice.</source>
        <translation>مرة واحدة على الأقل: يُعد الحدث مسلَّمًا متى أجاب الخادم بـ 2xx. معرّف الحدث هو {{id}} في المتن؛ وما يفعله الخادم به يحدد هل يمكن أن يوجد الحدث مرتين.</translation>
    </message>
    <message>
        <source>The address begins with https:// or http://.</source>
        <translation>يبدأ العنوان بـ https:// أو http://.</translation>
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
        <translation>التسميات (labels)</translation>
    </message>
    <message>
        <source>What makes a stream, of: host, severity, format, source, log. Few, since each combination is a stream of its own</source>
        <translation>ما يكوّن التدفق، من: host وseverity وformat وsource وlog. القليل أفضل، فكل تركيبة تدفق مستقل</translation>
    </message>
    <message>
        <source>Label job</source>
        <translation>التسمية job</translation>
    </message>
    <message>
        <source>Fields as structured metadata</source>
        <translation>الحقول كبيانات وصفية منظّمة</translation>
    </message>
    <message>
        <source>From Loki 3.0, or 2.9 where it is switched on</source>
        <translation>بدءًا من Loki 3.0، أو 2.9 حيث تكون مفعّلة</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر (tenant)</translation>
    </message>
    <message>
        <source>Header X-Scope-OrgID</source>
        <translation>الترويسة X-Scope-OrgID</translation>
    </message>
    <message>
        <source>At least once. An entry that is sent again has the same labels, nanosecond and line, and Loki drops it while it still has the first in memory; two equal lines of one microsecond differ in the nanosecond, so that both stay.</source>
        <translation>مرة واحدة على الأقل. للمدخل الذي يُعاد إرساله التسميات والنانوثانية والسطر نفسها، ويسقطه Loki ما دام الأول في ذاكرته؛ والسطران المتطابقان في ميكروثانية واحدة يختلفان في النانوثانية، فيبقيان معًا.</translation>
    </message>
    <message>
        <source>labels has &apos;%1&apos;, but labels are host, severity, format, source, log.</source>
        <translation>في labels «%1»، لكن التسميات هي host وseverity وformat وsource وlog.</translation>
    </message>
    <message>
        <source>OpenTelemetry (OTLP/HTTP)</source>
        <translation>OpenTelemetry (OTLP/HTTP)</translation>
    </message>
    <message>
        <source>http://server:4318; /v1/logs is added where there is no path</source>
        <translation>http://server:4318؛ يُضاف /v1/logs حيث لا مسار</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>اسم الخدمة</translation>
    </message>
    <message>
        <source>service.name of all events; empty: the program that wrote the event</source>
        <translation>service.name لكل الأحداث؛ إن تُرك فارغًا: البرنامج الذي كتب الحدث</translation>
    </message>
    <message>
        <source>More about the resource</source>
        <translation>المزيد عن المورد</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>name=value، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>At least once: OTLP has no way to say that an event came before. Each event carries log.record.uid, by which a store behind the collector can tell. What a server took in part (partial success) is never sent again.</source>
        <translation>مرة واحدة على الأقل: لا سبيل في OTLP للقول إن الحدث ورد من قبل. يحمل كل حدث log.record.uid، ويمكن لمخزن وراء المجمّع أن يعرفه به. ما قبله الخادم جزئيًا (partial success) لا يُعاد إرساله أبدًا.</translation>
    </message>
    <message>
        <source>The server refused some events without saying which.</source>
        <translation>رفض الخادم بعض الأحداث دون تحديدها.</translation>
    </message>
    <message>
        <source>Nothing more was taken into the push queue: %1.</source>
        <translation>لم يُضف شيء آخر إلى قائمة انتظار الإرسال: %1.</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; is wrong: %2</source>
        <translation>التعبير «%1» خاطئ: %2</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; matches where nothing is.</source>
        <translation>التعبير «%1» يطابق نصًا فارغًا.</translation>
    </message>
    <message>
        <source>others may read this secret; allow it to yourself alone (chmod 600)</source>
        <translation>يمكن لآخرين قراءة هذا السر؛ اقصر الإذن على نفسك (chmod 600)</translation>
    </message>
    <message>
        <source>Syslog server</source>
        <translation>خادم syslog</translation>
    </message>
    <message>
        <source>tls://server:6514, tcp://server:601 or udp://server:514</source>
        <translation>tls://server:6514 أو tcp://server:601 أو udp://server:514</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>المرفق (facility)</translation>
    </message>
    <message>
        <source>Of events that have none of their own</source>
        <translation>للأحداث التي لا مرفق لها</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The message alone, or the record as it stands in the log</source>
        <translation>الرسالة وحدها، أو القيد كما هو في السجل</translation>
    </message>
    <message>
        <source>Fields as structured data</source>
        <translation>الحقول كبيانات منظّمة</translation>
    </message>
    <message>
        <source>Name of the structured data</source>
        <translation>اسم البيانات المنظّمة</translation>
    </message>
    <message>
        <source>name@number of an enterprise</source>
        <translation>name@number لمؤسسة</translation>
    </message>
    <message>
        <source>Mark the text as UTF-8</source>
        <translation>إضافة علامة UTF-8 (BOM) إلى النص</translation>
    </message>
    <message>
        <source>RFC 5424 asks for it; many servers keep the mark as part of the text</source>
        <translation>يتطلبها RFC 5424؛ وكثير من الخوادم يبقيها جزءًا من النص</translation>
    </message>
    <message>
        <source>At least once: syslog has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. What the server holds in memory when it dies is lost with it. The parameter id tells events that came twice.</source>
        <translation>مرة واحدة على الأقل: لا ردود في syslog، لذا تُعد الدفعة مسلَّمة متى قرأها الخادم حتى آخرها وأغلق الاتصال بدوره. ما في ذاكرة الخادم عند تعطله يضيع معه. يكشف المعامل id الأحداث الواردة مرتين.</translation>
    </message>
    <message>
        <source>%1 bytes are too long for a datagram, which carries 65,507. Use TCP or TLS.</source>
        <translation>%1 بايت أطول مما تسعه الحزمة، وهو 65,507. استخدم TCP أو TLS.</translation>
    </message>
    <message>
        <source>The address of a syslog server is tls://server:6514, tcp://server:601 or udp://server:514.</source>
        <translation>عنوان خادم syslog هو tls://server:6514 أو tcp://server:601 أو udp://server:514.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) ahead of this computer&apos;s. Set the one that is wrong, or events will seem too old.</source>
        <translation>
            <numerusform>ساعة الخادم متقدمة على ساعة هذا الكمبيوتر بأقل من دقيقة. اضبط الخاطئة منهما، وإلا بدت الأحداث أقدم مما هي.</numerusform>
            <numerusform>ساعة الخادم متقدمة على ساعة هذا الكمبيوتر بدقيقة واحدة. اضبط الخاطئة منهما، وإلا بدت الأحداث أقدم مما هي.</numerusform>
            <numerusform>ساعة الخادم متقدمة على ساعة هذا الكمبيوتر بدقيقتين. اضبط الخاطئة منهما، وإلا بدت الأحداث أقدم مما هي.</numerusform>
            <numerusform>ساعة الخادم متقدمة على ساعة هذا الكمبيوتر بـ %n دقائق. اضبط الخاطئة منهما، وإلا بدت الأحداث أقدم مما هي.</numerusform>
            <numerusform>ساعة الخادم متقدمة على ساعة هذا الكمبيوتر بـ %n دقيقة. اضبط الخاطئة منهما، وإلا بدت الأحداث أقدم مما هي.</numerusform>
            <numerusform>ساعة الخادم متقدمة على ساعة هذا الكمبيوتر بـ %n دقيقة. اضبط الخاطئة منهما، وإلا بدت الأحداث أقدم مما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) behind this computer&apos;s. Set the one that is wrong, or events will seem to come from the future.</source>
        <translation>
            <numerusform>ساعة الخادم متأخرة عن ساعة هذا الكمبيوتر بأقل من دقيقة. اضبط الخاطئة منهما، وإلا بدت الأحداث آتية من المستقبل.</numerusform>
            <numerusform>ساعة الخادم متأخرة عن ساعة هذا الكمبيوتر بدقيقة واحدة. اضبط الخاطئة منهما، وإلا بدت الأحداث آتية من المستقبل.</numerusform>
            <numerusform>ساعة الخادم متأخرة عن ساعة هذا الكمبيوتر بدقيقتين. اضبط الخاطئة منهما، وإلا بدت الأحداث آتية من المستقبل.</numerusform>
            <numerusform>ساعة الخادم متأخرة عن ساعة هذا الكمبيوتر بـ %n دقائق. اضبط الخاطئة منهما، وإلا بدت الأحداث آتية من المستقبل.</numerusform>
            <numerusform>ساعة الخادم متأخرة عن ساعة هذا الكمبيوتر بـ %n دقيقة. اضبط الخاطئة منهما، وإلا بدت الأحداث آتية من المستقبل.</numerusform>
            <numerusform>ساعة الخادم متأخرة عن ساعة هذا الكمبيوتر بـ %n دقيقة. اضبط الخاطئة منهما، وإلا بدت الأحداث آتية من المستقبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such kind of target.</source>
        <translation>لا يوجد هذا النوع من الوجهات.</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos; of this kind of target.</source>
        <translation>لا يوجد إعداد «%1» لهذا النوع من الوجهات.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a secret and is not kept with the settings.</source>
        <translation>«%1» سر ولا يُحفظ مع الإعدادات.</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;, but %3.</source>
        <translation>قيمة %1 هي «%2»، لكن %3.</translation>
    </message>
    <message>
        <source>it is on or off</source>
        <translation>المطلوب on أو off</translation>
    </message>
    <message>
        <source>it is a number</source>
        <translation>المطلوب عدد</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>المطلوب واحد من %1</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>المطلوب سطر واحد</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 ناقص.</translation>
    </message>
    <message>
        <source>%1 must be at least 1.</source>
        <translation>يجب ألا يقل %1 عن 1.</translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; is none.</source>
        <translation>«%1» ليس عنوانًا.</translation>
    </message>
    <message>
        <source>User and password do not belong into the address, which everybody can see: use the settings for them.</source>
        <translation>لا مكان للمستخدم وكلمة المرور في العنوان الذي يراه الجميع: استخدم الإعدادات المخصصة لهما.</translation>
    </message>
    <message>
        <source>A certificate of the client needs its key, and a key its certificate.</source>
        <translation>تحتاج شهادة العميل إلى مفتاحها، والمفتاح إلى شهادته.</translation>
    </message>
    <message>
        <source>https://server:port, and a path where the server is behind one</source>
        <translation>https://server:port، ومسار إن كان الخادم وراء مسار</translation>
    </message>
    <message>
        <source>udp://server:port, tcp://server:port or tls://server:port</source>
        <translation>udp://server:port أو tcp://server:port أو tls://server:port</translation>
    </message>
    <message>
        <source>Masked fields</source>
        <translation>الحقول المحجوبة</translation>
    </message>
    <message>
        <source>Names of fields, with commas between them, whose values are replaced by *** before anything leaves; also source, host, log and raw</source>
        <translation>أسماء حقول تفصل بينها فواصل، تُستبدل قيمها بـ *** قبل أن يخرج أي شيء؛ وكذلك source وhost وlog وraw</translation>
    </message>
    <message>
        <source>Masked text</source>
        <translation>النص المحجوب</translation>
    </message>
    <message>
        <source>Regular expressions (RE2), one a line: what they match is replaced by *** in all texts</source>
        <translation>تعبيرات نمطية (RE2)، واحد في كل سطر: ما تطابقه يُستبدل بـ *** في كل النصوص</translation>
    </message>
    <message>
        <source>Send the record as it stands in the log</source>
        <translation>إرسال القيد كما هو في السجل</translation>
    </message>
    <message>
        <source>Beside message and fields</source>
        <translation>إضافة إلى الرسالة والحقول</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>مرجع مصدّق خاص</translation>
    </message>
    <message>
        <source>File (PEM) with certificates that are trusted beside those of this computer</source>
        <translation>ملف (PEM) بشهادات يُوثق بها إلى جانب شهادات هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>File (PEM) that shows the server who we are</source>
        <translation>ملف (PEM) يعرّف الخادم بهوية هذا العميل</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>مفتاح شهادة العميل</translation>
    </message>
    <message>
        <source>File (PEM)</source>
        <translation>ملف (PEM)</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>عبارة مرور المفتاح</translation>
    </message>
    <message>
        <source>Events in one request</source>
        <translation>الأحداث في الطلب الواحد</translation>
    </message>
    <message>
        <source>KiB in one request, before compression</source>
        <translation>KiB في الطلب الواحد قبل الضغط</translation>
    </message>
    <message>
        <source>Milliseconds to wait for a request to fill</source>
        <translation>مهلة امتلاء الطلب بالمللي ثانية</translation>
    </message>
    <message>
        <source>Events that come one by one are sent together</source>
        <translation>الأحداث التي ترد واحدًا واحدًا تُرسل معًا</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>الطلبات المتزامنة</translation>
    </message>
    <message>
        <source>1 keeps the order of the events</source>
        <translation>القيمة 1 تحفظ ترتيب الأحداث</translation>
    </message>
    <message>
        <source>Seconds until a request counts as lost</source>
        <translation>الثواني قبل أن يُعد الطلب مفقودًا</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>basic: user and password; bearer: a token; apikey: a key of Elasticsearch</source>
        <translation>basic: مستخدم وكلمة مرور؛ bearer: رمز مميز؛ apikey: مفتاح Elasticsearch</translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <translation>كلمة مرور أو رمز أو مفتاح</translation>
    </message>
    <message>
        <source>The server does not know who we are (%1). Check user, password, token or key.</source>
        <translation>لم يتعرّف الخادم على الهوية (%1). تحقق من المستخدم أو كلمة المرور أو الرمز أو المفتاح.</translation>
    </message>
    <message>
        <source>The server knows us and forbids it (%1). Ask for the right to write there.</source>
        <translation>تعرّف الخادم على الهوية ومنع العملية (%1). اطلب حق الكتابة هناك.</translation>
    </message>
    <message>
        <source>There is nothing at this path (%1). Check address and path.</source>
        <translation>لا شيء في هذا المسار (%1). تحقق من العنوان والمسار.</translation>
    </message>
    <message>
        <source>The path exists but takes no such request (%1). Check path and method.</source>
        <translation>المسار موجود لكنه لا يقبل طلبًا كهذا (%1). تحقق من المسار والأسلوب.</translation>
    </message>
    <message>
        <source>A proxy in between wants to know who we are (%1).</source>
        <translation>يطلب وكيل في الطريق المصادقة (%1).</translation>
    </message>
    <message>
        <source>The request is too large for the server (%1).</source>
        <translation>الطلب أكبر مما يقبله الخادم (%1).</translation>
    </message>
    <message>
        <source>The server is busy or away (%1).</source>
        <translation>الخادم مشغول أو غير متاح (%1).</translation>
    </message>
    <message>
        <source>The server points to another address (HTTP %1: %2). Use that one if you trust it.</source>
        <translation>يشير الخادم إلى عنوان آخر (HTTP %1: %2). استخدمه إن كنت تثق به.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The name of %1 is not known. Check the spelling, and whether this computer reaches the name server of that network.</source>
        <translation>اسم %1 غير معروف. تحقق من الكتابة، ومن أن هذا الكمبيوتر يصل إلى خادم الأسماء في تلك الشبكة.</translation>
    </message>
    <message>
        <source>%1 refuses the connection: nothing listens there, or a firewall says no. Check port and server.</source>
        <translation>يرفض %1 الاتصال: لا شيء يستمع هناك، أو أن جدار حماية يمنعه. تحقق من المنفذ والخادم.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer (%2). It is tried again.</source>
        <translation>انقطع الاتصال بـ %1 قبل الرد (%2). ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check network and firewall, or raise the timeout.</source>
        <translation>لم يجب %1 في الوقت المحدد. تحقق من الشبكة وجدار الحماية، أو زد المهلة.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here (%2). Check the network.</source>
        <translation>يتعذّر الوصول إلى %1 من هنا (%2). تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the certificate of %1 (%2). Name the authority&apos;s certificate in the settings (Own certificate authority).</source>
        <translation>لم يوقّع شهادة %1 أي مرجع يثق به هذا الكمبيوتر (%2). حدّد شهادة المرجع في الإعدادات (مرجع مصدّق خاص).</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired (%2). The server needs a new one; check this computer&apos;s clock, too.</source>
        <translation>انتهت صلاحية شهادة %1 (%2). يحتاج الخادم إلى شهادة جديدة؛ تحقق أيضًا من ساعة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet (%2). Is this computer&apos;s clock right?</source>
        <translation>شهادة %1 غير صالحة بعد (%2). هل ساعة هذا الكمبيوتر صحيحة؟</translation>
    </message>
    <message>
        <source>The certificate of %1 is that of another server (%2). Use the name that stands in it, or check that you are talking to the right server.</source>
        <translation>شهادة %1 تخص خادمًا آخر (%2). استخدم الاسم المكتوب فيها، أو تأكد من أنك تخاطب الخادم الصحيح.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about (%2). Is it the port for TLS, and does the server want a client certificate?</source>
        <translation>لم يقم اتصال آمن بـ %1 (%2). هل هذا منفذ TLS، وهل يطلب الخادم شهادة عميل؟</translation>
    </message>
    <message>
        <source>A certificate or key of the settings cannot be read: %1</source>
        <translation>تتعذّر قراءة شهادة أو مفتاح من الإعدادات: %1</translation>
    </message>
    <message>
        <source>%1: too large (%2)</source>
        <translation>%1: أكبر مما ينبغي (%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>أغلق الخادم الاتصال</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM)</source>
        <translation>لا شهادة (PEM) في %1</translation>
    </message>
    <message>
        <source>%1 and %2 are no certificate and key (PEM), or the passphrase is wrong</source>
        <translation>%1 و%2 ليسا شهادة ومفتاحًا (PEM)، أو أن عبارة المرور خاطئة</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source> … (cut: %1 characters)</source>
        <translation> … (اقتُطع: %1 محرف)</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>الأحداث %1</translation>
    </message>
    <message>
        <source>rows are missing; is the disk for temporary files full?</source>
        <translation>هناك صفوف ناقصة؛ هل امتلأ قرص الملفات المؤقتة؟</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads logs and shows how many events of each severity they hold.</source>
        <translation>يقرأ السجلات ويعرض عدد الأحداث من كل درجة خطورة فيها.</translation>
    </message>
    <message>
        <source>Logs or folders to open.</source>
        <translation>السجلات أو المجلدات المراد فتحها.</translation>
    </message>
    <message>
        <source>Open a window of its own, also where there is one already.</source>
        <translation>فتح نافذة مستقلة، حتى إن كانت هناك نافذة مفتوحة.</translation>
    </message>
</context>
<context>
    <name>sightglass::AboutDialog</name>
    <message>
        <source>About Sightglass</source>
        <translation>حول Sightglass</translation>
    </message>
    <message>
        <source>Sightglass %1
Reads logs and shows the level of what flows inside.

Free software under the GNU General Public License, version 3 or later.
It comes with no warranty, to the extent that the law permits.</source>
        <translation>Sightglass %1
يقرأ السجلات ويعرض مستوى ما يجري داخلها.

برنامج حر برخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو أحدث.
يأتي بلا أي ضمان، في الحدود التي يسمح بها القانون.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>مبني باستخدام</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Sightglass %1 on %2</source>
        <translation>Sightglass %1 على %2</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;نسخ الإصدارات</translation>
    </message>
</context>
<context>
    <name>sightglass::AddToTicketDialog</name>
    <message>
        <source>Add to ticket</source>
        <translation>إضافة إلى تذكرة</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln event(s) to:</source>
        <translation>
            <numerusform>إضافة لا شيء إلى:</numerusform>
            <numerusform>إضافة حدث واحد إلى:</numerusform>
            <numerusform>إضافة حدثين إلى:</numerusform>
            <numerusform>إضافة %Ln أحداث إلى:</numerusform>
            <numerusform>إضافة %Ln حدثًا إلى:</numerusform>
            <numerusform>إضافة %Ln حدث إلى:</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a ticket by number, title or assignee</source>
        <translation>البحث عن تذكرة بالرقم أو العنوان أو المكلَّف</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>تذكرة جديدة…</translation>
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
        <translation>ما زال مستمرًا.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>انتهى.</translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <translation>آخر حدث (%1)</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>sightglass::AlertRulesDialog</name>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;قاعدة جديدة</translation>
    </message>
    <message>
        <source>&amp;Delete rule</source>
        <translation>&amp;حذف القاعدة</translation>
    </message>
    <message>
        <source>Notify on the &amp;desktop</source>
        <translation>إشعار على سطح الم&amp;كتب</translation>
    </message>
    <message>
        <source>Make a &amp;ticket</source>
        <translation>إنشاء &amp;تذكرة</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>قواعد التنبيه</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Events that come</source>
        <translation>ورود أحداث</translation>
    </message>
    <message>
        <source>No event comes</source>
        <translation>عدم ورود أي حدث</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;عند:</translation>
    </message>
    <message>
        <source>As in the filter line; empty: every event</source>
        <translation>كما في سطر المرشّح؛ إن تُرك فارغًا: كل حدث</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>ال&amp;مرشّح:</translation>
    </message>
    <message>
        <source>Take a saved filter…</source>
        <translation>اختيار مرشّح محفوظ…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>المرشّحات المحفوظة</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>على الأق&amp;ل:</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>وحدة الزمن</translation>
    </message>
    <message>
        <source>With&amp;in:</source>
        <translation>&amp;خلال:</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>كلها معًا</translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>لكل %1 على حدة</translation>
    </message>
    <message>
        <source>Counts each value of this field by itself: any name of a field</source>
        <translation>يعد كل قيمة من هذا الحقل على حدة: أي اسم حقل</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>الع&amp;د:</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>تحتاج القاعدة إلى اسم.</translation>
    </message>
    <message>
        <source>The filter of &quot;%1&quot; is wrong: %2</source>
        <translation>مرشّح «%1» خاطئ: %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>لا وجهة</translation>
    </message>
    <message>
        <source>There is no push target yet: Push &gt; Push targets… makes one</source>
        <translation>لا توجد وجهة إرسال بعد: القائمة إرسال &gt; وجهات الإرسال… تُنشئ واحدة</translation>
    </message>
    <message>
        <source>The alert goes there as one event, once; the queue keeps it while the target is away</source>
        <translation>يُرسل التنبيه إليها كحدث واحد، مرة واحدة؛ وتحفظه قائمة الانتظار ما دامت الوجهة غير متاحة</translation>
    </message>
    <message>
        <source>&amp;Push it to:</source>
        <translation>إ&amp;رساله إلى:</translation>
    </message>
</context>
<context>
    <name>sightglass::Alerts</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Any critical event</source>
        <translation>أي حدث حرج</translation>
    </message>
    <message>
        <source>Failed logons of one user</source>
        <translation>فشل تسجيلات دخول مستخدم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more alert(s) since the last notification.</source>
        <translation>
            <numerusform>لا تنبيهات أخرى منذ آخر إشعار.</numerusform>
            <numerusform>تنبيه آخر منذ آخر إشعار.</numerusform>
            <numerusform>تنبيهان آخران منذ آخر إشعار.</numerusform>
            <numerusform>%Ln تنبيهات أخرى منذ آخر إشعار.</numerusform>
            <numerusform>%Ln تنبيهًا آخر منذ آخر إشعار.</numerusform>
            <numerusform>%Ln تنبيه آخر منذ آخر إشعار.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is silent: nothing came for %2.</source>
        <translation>%1 صامت: لم يرد شيء منذ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in %1</source>
        <translation>
            <numerusform>لا أحداث خلال %1</numerusform>
            <numerusform>حدث واحد خلال %1</numerusform>
            <numerusform>حدثان خلال %1</numerusform>
            <numerusform>%Ln أحداث خلال %1</numerusform>
            <numerusform>%Ln حدثًا خلال %1</numerusform>
            <numerusform>%Ln حدث خلال %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1: %2</source>
        <translation>، %1: %2</translation>
    </message>
    <message>
        <source>A source is silent for %1</source>
        <translation>مصدر صامت منذ %1</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>أي حدث</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number, query</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, the same %1</source>
        <translation>، لنفس %1</translation>
    </message>
    <message>
        <source>, within %1</source>
        <translation>، خلال %1</translation>
    </message>
    <message>
        <source>Alerts could not be taken out of the history: %1</source>
        <translation>تعذّر حذف تنبيهات من المحفوظات: %1</translation>
    </message>
    <message>
        <source>Alerts wait to be pushed: %1</source>
        <translation>تنبيهات في انتظار الإرسال: %1</translation>
    </message>
    <message>
        <source>Alerts wait to be saved: %1</source>
        <translation>تنبيهات في انتظار الحفظ: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::AnalysisView</name>
    <message>
        <source>Events of this log over time, by severity</source>
        <translation>أحداث هذا السجل عبر الزمن حسب الخطورة</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>عبر ال&amp;زمن</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>الم&amp;صادر</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>الم&amp;شكلات</translation>
    </message>
    <message>
        <source>Marked events</source>
        <translation>الأحداث المعلَّمة</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>ال&amp;علامات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>البايت</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>الم&amp;شكلات (%1)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Said about it</source>
        <translation>ما كُتب عنه</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>التذكرة %1</translation>
    </message>
    <message>
        <source>&amp;Marks (%1)</source>
        <translation>ال&amp;علامات (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Audit failures</source>
        <translation>فشل التدقيق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Events from</source>
        <translation>الأحداث من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>It lay at</source>
        <translation>كان في</translation>
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
        <translation>مكان متابعته غير معروف هنا (بعد الآن): أحداثه هي النسخ التي حُفظت عند وضع العلامة عليها.</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartMenu</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>نسخ هذا المخطط أو حفظه</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>قائمة المخطط</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>نسخ ك&amp;صورة</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>نسخ الأ&amp;رقام</translation>
    </message>
    <message>
        <source>Copy numbers as CS&amp;V</source>
        <translation>نسخ الأرقام بتنسيق CS&amp;V</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>حفظ بتنسيق &amp;PNG…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>حفظ بتنسيق &amp;SVG…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>رسوم (*.svg)</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>عرض ك&amp;جدول…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartTableDialog</name>
    <message>
        <source>&amp;Renew</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>نسخ بتنسيق CS&amp;V</translation>
    </message>
    <message>
        <source>Takes the numbers that the chart shows now</source>
        <translation>يأخذ الأرقام التي يعرضها المخطط الآن</translation>
    </message>
</context>
<context>
    <name>sightglass::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Show or hide %1 in the timeline and the shares</source>
        <translation>إظهار %1 أو إخفاؤه في الخط الزمني والحصص</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Share of the severities</source>
        <translation>حصص درجات الخطورة</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>يوم الأسبوع والساعة</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>كل درجات الخطورة</translation>
    </message>
    <message>
        <source>Critical and error</source>
        <translation>حرج وخطأ</translation>
    </message>
    <message>
        <source>Severities that are counted</source>
        <translation>درجات الخطورة المحسوبة</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>الأحداث عبر الزمن</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>الخط-الزمني</translation>
    </message>
    <message>
        <source>Share of the severities over time</source>
        <translation>حصص درجات الخطورة عبر الزمن</translation>
    </message>
    <message>
        <source>severity-share</source>
        <comment>name of a file</comment>
        <translation>حصص-الخطورة</translation>
    </message>
    <message>
        <source>Events by weekday and hour</source>
        <translation>الأحداث حسب يوم الأسبوع والساعة</translation>
    </message>
    <message>
        <source>weekday-hour</source>
        <comment>name of a file</comment>
        <translation>يوم-الأسبوع-والساعة</translation>
    </message>
    <message>
        <source>&amp;Add top values</source>
        <translation>إ&amp;ضافة أكثر القيم</translation>
    </message>
    <message>
        <source>Adds a chart of the most frequent values of a field</source>
        <translation>يضيف مخططًا لأكثر قيم حقل ما تكرارًا</translation>
    </message>
    <message>
        <source>%1, a bar is %2</source>
        <translation>%1، لكل عمود %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation>
            <numerusform>لا أحداث بلا وقت</numerusform>
            <numerusform>حدث واحد بلا وقت غير معروض</numerusform>
            <numerusform>حدثان بلا وقت غير معروضين</numerusform>
            <numerusform>%Ln أحداث بلا وقت غير معروضة</numerusform>
            <numerusform>%Ln حدثًا بلا وقت غير معروضة</numerusform>
            <numerusform>%Ln حدث بلا وقت غير معروضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time</source>
        <translation>
            <numerusform>لا أحداث بلا وقت</numerusform>
            <numerusform>حدث واحد بلا وقت</numerusform>
            <numerusform>حدثان بلا وقت</numerusform>
            <numerusform>%Ln أحداث بلا وقت</numerusform>
            <numerusform>%Ln حدثًا بلا وقت</numerusform>
            <numerusform>%Ln حدث بلا وقت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ComparisonView</name>
    <message>
        <source>Counts of both</source>
        <translation>أعداد التحليلين</translation>
    </message>
    <message>
        <source>Events of both by severity</source>
        <translation>أحداث التحليلين حسب الخطورة</translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation>الأ&amp;عداد</translation>
    </message>
    <message>
        <source>Sources of both</source>
        <translation>مصادر التحليلين</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>الم&amp;صادر</translation>
    </message>
    <message>
        <source>Templates of both</source>
        <translation>قوالب التحليلين</translation>
    </message>
    <message>
        <source>T&amp;emplates</source>
        <translation>ال&amp;قوالب</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1، قُرئ في %2</translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <translation>%1  —  %2</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>الأول: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>الثاني: %1</translation>
    </message>
    <message>
        <source>T&amp;emplates (%1 new, %2 vanished)</source>
        <translation>ال&amp;قوالب (%1 جديد، %2 اختفى)</translation>
    </message>
    <message>
        <source>Templates are kept of analyses that were open while the Unusual page was looked at. Of these they were not:
%1
Open the log again, look at its Unusual page, and compare that analysis.</source>
        <translation>تُحفظ قوالب التحليلات التي كانت مفتوحة عند عرض صفحة «غير معتاد». ولم تُحفظ قوالب:
%1
افتح السجل مجددًا واعرض صفحة «غير معتاد» فيه، ثم قارن ذلك التحليل.</translation>
    </message>
</context>
<context>
    <name>sightglass::DetailsPane</name>
    <message>
        <source>Fr&amp;iendly view</source>
        <translation>عرض &amp;مبسّط</translation>
    </message>
    <message>
        <source>&amp;XML view</source>
        <translation>عرض &amp;XML</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>حقول الحدث</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>نسخ الاسم والقيمة</translation>
    </message>
    <message>
        <source>Copy all fields</source>
        <translation>نسخ كل الحقول</translation>
    </message>
    <message>
        <source>Only events with this value</source>
        <translation>الأحداث بهذه القيمة فقط</translation>
    </message>
    <message>
        <source>All but events with this value</source>
        <translation>كل الأحداث عدا هذه القيمة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>نسخ التحديد</translation>
    </message>
    <message>
        <source>Copy raw record</source>
        <translation>نسخ القيد الخام</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Values of the event</source>
        <translation>قيم الحدث</translation>
    </message>
    <message>
        <source>This event cannot be shown</source>
        <translation>يتعذّر عرض هذا الحدث</translation>
    </message>
    <message>
        <source>Ge&amp;neral</source>
        <translation>&amp;عام</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>ال&amp;حقول</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>&amp;Raw record</source>
        <translation>القيد ال&amp;خام</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, what it means</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (level 0)</source>
        <translation>%1 (المستوى 0)</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>غير متوفر</translation>
    </message>
    <message>
        <source>Log name:</source>
        <translation>اسم السجل:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>المصدر:</translation>
    </message>
    <message>
        <source>Event ID:</source>
        <translation>معرّف الحدث:</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>المستوى:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>المستخدم:</translation>
    </message>
    <message>
        <source>Operational code:</source>
        <translation>رمز العملية:</translation>
    </message>
    <message>
        <source>Logged:</source>
        <translation>وقت التسجيل:</translation>
    </message>
    <message>
        <source>Task category:</source>
        <translation>فئة المهمة:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Keywords:</source>
        <translation>الكلمات الأساسية:</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>الكمبيوتر:</translation>
    </message>
    <message>
        <source>Record number:</source>
        <translation>رقم القيد:</translation>
    </message>
    <message>
        <source>Process, thread:</source>
        <translation>العملية، مؤشر الترابط:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1، البايت %2</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>لم يُحدَّد أي حدث</translation>
    </message>
    <message>
        <source>Choose one in the table to see all of it here.</source>
        <translation>حدّد حدثًا في الجدول لعرضه كاملًا هنا.</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>نجاح التدقيق</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>فشل التدقيق</translation>
    </message>
    <message>
        <source>Event ID %1</source>
        <translation>معرّف الحدث %1</translation>
    </message>
    <message>
        <source>read with a problem</source>
        <translation>قُرئ مع مشكلة</translation>
    </message>
    <message>
        <source>recovered from unused space, values may be damaged</source>
        <translation>مسترد من مساحة غير مستخدمة، وقد تكون القيم تالفة</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>المعروض أول %1 من %2.</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1، الرقم %2</translation>
    </message>
    <message>
        <source>stored %1</source>
        <comment>when the event came</comment>
        <translation>حُفظ %1</translation>
    </message>
</context>
<context>
    <name>sightglass::DropOverlay</name>
    <message>
        <source>Drop to read these logs</source>
        <translation>أفلت هنا لقراءة هذه السجلات</translation>
    </message>
</context>
<context>
    <name>sightglass::ErrorText</name>
    <message>
        <source>%1 does not exist. Was it moved or renamed?</source>
        <translation>%1 غير موجود. هل نُقل أو أُعيدت تسميته؟</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask for read access, or copy the log to a place where you have it.</source>
        <translation>لا يُسمح بقراءة %1. اطلب إذن القراءة، أو انسخ السجل إلى مكان لك فيه هذا الإذن.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read. Load it again.</source>
        <translation>نقص حجم %1 أثناء قراءته. حمّله مجددًا.</translation>
    </message>
    <message>
        <source>%1 holds nothing but zero bytes. It was reserved but never written, or lost in a crash.</source>
        <translation>لا يحتوي %1 إلا على بايتات صفرية. حُجز ولم يُكتب فيه شيء، أو فُقد محتواه عند تعطل.</translation>
    </message>
    <message>
        <source>%1 is binary data of no known log format.</source>
        <translation>%1 بيانات ثنائية ليست بتنسيق سجل معروف.</translation>
    </message>
    <message>
        <source>%1 is text, but no known log format recognises it.</source>
        <translation>%1 نص، لكن لا يتعرّف عليه أي تنسيق سجل معروف.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 تالف.</translation>
    </message>
    <message>
        <source>%1 exceeds a limit of this program.</source>
        <translation>%1 يتجاوز حدًا في هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the disk full?</source>
        <translation>تعذّرت كتابة %1. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>%1 does not describe a log format.</source>
        <translation>%1 لا يصف تنسيق سجل.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Unpack it with its password first.</source>
        <translation>%1 مشفّر. فك ضغطه أولًا بكلمة مروره.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It was left as it is.</source>
        <translation>%1 مكتوب بإصدار أحدث من هذا البرنامج. تُرك كما هو.</translation>
    </message>
    <message>
        <source>%1 is held by another program. Close that, or try again later.</source>
        <translation>%1 محجوز لدى برنامج آخر. أغلق ذلك البرنامج أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program while it worked on %1.</source>
        <translation>حدث خلل داخل البرنامج أثناء معالجة %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is the server running, and are host, port and database right?</source>
        <translation>يتعذّر الوصول إلى %1. هل الخادم يعمل، وهل المضيف والمنفذ وقاعدة البيانات صحيحة؟</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Check user, password and what the server allows.</source>
        <translation>%1 لا يقبل دخول هذا المستخدم. تحقق من المستخدم وكلمة المرور وما يسمح به الخادم.</translation>
    </message>
    <message>
        <source>%1 is no address of a database, such as postgresql://user@host:5432/name.</source>
        <translation>%1 ليس عنوان قاعدة بيانات، مثل postgresql://user@host:5432/name.</translation>
    </message>
    <message>
        <source>%1 does not answer, or is held by another program. This was not saved; try again.</source>
        <translation>%1 لا يجيب، أو محجوز لدى برنامج آخر. لم يُحفظ هذا؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذّرت كتابة %1.</translation>
    </message>
    <message>
        <source>%1 is no history of this program, or a damaged one. It was left as it is.</source>
        <translation>%1 ليس محفوظات لهذا البرنامج، أو هو تالف. تُرك كما هو.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>يتعذّر استخدام %1.</translation>
    </message>
    <message>
        <source>(At byte %1.)</source>
        <translation>(عند البايت %1.)</translation>
    </message>
    <message>
        <source>The file became shorter while it was read; these bytes are gone</source>
        <translation>نقص حجم الملف أثناء قراءته؛ لم تعد هذه البايتات موجودة</translation>
    </message>
    <message>
        <source>Very long line; only its beginning was interpreted</source>
        <translation>سطر طويل جدًا؛ فُسّرت بدايته فقط</translation>
    </message>
    <message>
        <source>These bytes could not be read</source>
        <translation>تعذّرت قراءة هذه البايتات</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off; what stood before was read</source>
        <translation>الملف المضغوط تالف أو مقتطع؛ قُرئ ما قبل ذلك</translation>
    </message>
    <message>
        <source>Priority outside 0 to 191</source>
        <translation>الأولوية خارج المجال 0 إلى 191</translation>
    </message>
    <message>
        <source>Header not as RFC 5424 asks</source>
        <translation>الترويسة ليست كما يتطلب RFC 5424</translation>
    </message>
    <message>
        <source>Structured data not as RFC 5424 asks</source>
        <translation>البيانات المنظّمة ليست كما يتطلب RFC 5424</translation>
    </message>
    <message>
        <source>No valid date and time</source>
        <translation>لا تاريخ ووقت صالحين</translation>
    </message>
    <message>
        <source>Zero bytes in the text, as a crash leaves them</source>
        <translation>بايتات صفرية في النص، كما يتركها التعطل</translation>
    </message>
    <message>
        <source>This line is not as the format of the log asks</source>
        <translation>هذا السطر ليس كما يتطلب تنسيق السجل</translation>
    </message>
    <message>
        <source>File header damaged</source>
        <translation>ترويسة الملف تالفة</translation>
    </message>
    <message>
        <source>Chunk header damaged; its records were read nevertheless</source>
        <translation>ترويسة الكتلة تالفة؛ قُرئت قيودها مع ذلك</translation>
    </message>
    <message>
        <source>Damaged chunk in which no record was found</source>
        <translation>كتلة تالفة لم يُعثر فيها على أي قيد</translation>
    </message>
    <message>
        <source>Checksum of the chunk is wrong; its records were read nevertheless</source>
        <translation>المجموع الاختباري للكتلة خاطئ؛ قُرئت قيودها مع ذلك</translation>
    </message>
    <message>
        <source>Damaged record</source>
        <translation>قيد تالف</translation>
    </message>
    <message>
        <source>The content of this record could not be decoded</source>
        <translation>تعذّر فك ترميز محتوى هذا القيد</translation>
    </message>
    <message>
        <source>The last chunk is cut off; its whole records were read</source>
        <translation>الكتلة الأخيرة مقتطعة؛ قُرئت قيودها الكاملة</translation>
    </message>
</context>
<context>
    <name>sightglass::EventFinding</name>
    <message>
        <source>Defender found malware</source>
        <translation>عثور Defender على برنامج ضار</translation>
    </message>
    <message>
        <source>Windows Defender found malicious or unwanted software. Look at the path, and at what it did about it (1117).</source>
        <translation>عثر Windows Defender على برنامج ضار أو غير مرغوب فيه. انظر إلى المسار وإلى الإجراء الذي اتخذه (1117).</translation>
    </message>
    <message>
        <source>Defender was switched off or weakened</source>
        <translation>تعطيل Defender أو إضعافه</translation>
    </message>
    <message>
        <source>Protection was turned off, or places were excluded from it. Malware does so before it unpacks itself.</source>
        <translation>أُوقفت الحماية أو استُثنيت منها مواقع. تفعل البرامج الضارة ذلك قبل أن تفك ضغط نفسها.</translation>
    </message>
    <message>
        <source>An event log was cleared</source>
        <translation>مسح سجل أحداث</translation>
    </message>
    <message>
        <source>Somebody emptied an event log. What it held before is gone here; look for copies that were forwarded, or for deleted records.</source>
        <translation>أفرغ أحدهم سجل أحداث. ما كان فيه لم يعد هنا؛ ابحث عن نسخ أُعيد توجيهها أو عن قيود محذوفة.</translation>
    </message>
    <message>
        <source>Auditing was changed or event logging stopped</source>
        <translation>تغيير التدقيق أو إيقاف تسجيل الأحداث</translation>
    </message>
    <message>
        <source>What is logged was changed, or the event log service ended. Events may be missing from here on.</source>
        <translation>تغيّر ما يُسجَّل، أو انتهت خدمة سجل الأحداث. قد تكون هناك أحداث ناقصة من هنا فصاعدًا.</translation>
    </message>
    <message>
        <source>A service was installed</source>
        <translation>تثبيت خدمة</translation>
    </message>
    <message>
        <source>New services start by themselves and with high rights. Everyday with new software; look at the path.</source>
        <translation>تبدأ الخدمات الجديدة تلقائيًا وبحقوق عالية. أمر مألوف مع البرامج الجديدة؛ انظر إلى المسار.</translation>
    </message>
    <message>
        <source>A suspicious service was installed</source>
        <translation>تثبيت خدمة مشبوهة</translation>
    </message>
    <message>
        <source>The service runs a command shell, a script or a program from a share or temporary folder: the way of PsExec, SMBexec and Meterpreter.</source>
        <translation>تشغّل الخدمة واجهة أوامر أو برنامجًا نصيًا أو برنامجًا من مشاركة أو مجلد مؤقت: أسلوب PsExec وSMBexec وMeterpreter.</translation>
    </message>
    <message>
        <source>Failed logon</source>
        <translation>فشل تسجيل الدخول</translation>
    </message>
    <message>
        <source>A wrong password, an unknown or a locked account. Single ones are everyday.</source>
        <translation>كلمة مرور خاطئة، أو حساب غير معروف أو مؤمَّن. الحالات الفردية مألوفة.</translation>
    </message>
    <message>
        <source>Password guessing</source>
        <translation>تخمين كلمات المرور</translation>
    </message>
    <message>
        <source>Ten or more logons to one account failed within ten minutes.</source>
        <translation>فشلت عشر محاولات دخول أو أكثر إلى حساب واحد خلال عشر دقائق.</translation>
    </message>
    <message>
        <source>Password spraying</source>
        <translation>رش كلمات المرور (password spraying)</translation>
    </message>
    <message>
        <source>Logons to five or more accounts failed from one place within ten minutes.</source>
        <translation>فشلت محاولات دخول إلى خمسة حسابات أو أكثر من مكان واحد خلال عشر دقائق.</translation>
    </message>
    <message>
        <source>A user account was created</source>
        <translation>إنشاء حساب مستخدم</translation>
    </message>
    <message>
        <source>New accounts are a way to stay. Ask who made it and why.</source>
        <translation>الحسابات الجديدة وسيلة للبقاء. اسأل من أنشأه ولماذا.</translation>
    </message>
    <message>
        <source>An account was weakened</source>
        <translation>إضعاف حساب</translation>
    </message>
    <message>
        <source>Pre-authentication, password or delegation settings of an account were loosened, it was renamed, or got a service name, a history of identities or another key.</source>
        <translation>خُففت إعدادات المصادقة المسبقة أو كلمة المرور أو التفويض لحساب، أو أُعيدت تسميته، أو أُعطي اسم خدمة أو محفوظات هويات أو مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Somebody became a member of an administrative group</source>
        <translation>انضمام إلى مجموعة إدارية</translation>
    </message>
    <message>
        <source>A member was added to administrators, domain admins or another group with high rights.</source>
        <translation>أُضيف عضو إلى المسؤولين أو مسؤولي المجال أو مجموعة أخرى ذات حقوق عالية.</translation>
    </message>
    <message>
        <source>Logon by remote desktop</source>
        <translation>تسجيل دخول بسطح المكتب البعيد</translation>
    </message>
    <message>
        <source>Somebody logged on through remote desktop (logon type 10). Look at the address.</source>
        <translation>سجّل أحدهم الدخول عبر سطح المكتب البعيد (نوع الدخول 10). انظر إلى العنوان.</translation>
    </message>
    <message>
        <source>Remote desktop through a tunnel, or taken over</source>
        <translation>سطح مكتب بعيد عبر نفق أو باستيلاء</translation>
    </message>
    <message>
        <source>A remote desktop logon that comes from this computer itself, or a session that was taken over with tscon.</source>
        <translation>تسجيل دخول بسطح المكتب البعيد آتٍ من هذا الكمبيوتر نفسه، أو جلسة جرى الاستيلاء عليها باستخدام tscon.</translation>
    </message>
    <message>
        <source>Kerberoasting</source>
        <translation>Kerberoasting</translation>
    </message>
    <message>
        <source>A service ticket was asked for with RC4, which can be cracked offline. Old services use it as well; many of them by one account are an attack.</source>
        <translation>طُلبت تذكرة خدمة بتشفير RC4 الذي يمكن كسره دون اتصال. تستخدمه الخدمات القديمة أيضًا؛ وكثرة التذاكر من حساب واحد هجوم.</translation>
    </message>
    <message>
        <source>AS-REP roasting</source>
        <translation>AS-REP roasting</translation>
    </message>
    <message>
        <source>A ticket was given without pre-authentication: its password can be cracked offline.</source>
        <translation>أُعطيت تذكرة بلا مصادقة مسبقة: يمكن كسر كلمة مرورها دون اتصال.</translation>
    </message>
    <message>
        <source>DCSync: directory replication asked for</source>
        <translation>DCSync: طلب النسخ المتماثل للدليل</translation>
    </message>
    <message>
        <source>An account that is no domain controller asked for the directory&apos;s secrets by replication.</source>
        <translation>طلب حساب ليس وحدة تحكم بالمجال أسرار الدليل عن طريق النسخ المتماثل.</translation>
    </message>
    <message>
        <source>DCShadow: a rogue domain controller</source>
        <translation>DCShadow: وحدة تحكم بالمجال مزيفة</translation>
    </message>
    <message>
        <source>A computer was made to look like a domain controller, so that it can write to the directory unseen.</source>
        <translation>جُعل كمبيوتر يبدو كوحدة تحكم بالمجال ليكتب في الدليل دون أن يُلاحظ.</translation>
    </message>
    <message>
        <source>LSASS was read</source>
        <translation>قراءة LSASS</translation>
    </message>
    <message>
        <source>A program opened the process that holds the passwords of those who are logged on, with the rights to read its memory.</source>
        <translation>فتح برنامج العملية التي تحفظ كلمات مرور المسجّلين دخولهم، مع حقوق قراءة ذاكرتها.</translation>
    </message>
    <message>
        <source>LSASS was dumped</source>
        <translation>تفريغ ذاكرة LSASS</translation>
    </message>
    <message>
        <source>Memory of the process that holds passwords was written to a file, or a tool known for it ran.</source>
        <translation>كُتبت ذاكرة العملية التي تحفظ كلمات المرور إلى ملف، أو شُغّلت أداة معروفة بذلك.</translation>
    </message>
    <message>
        <source>Password databases were copied</source>
        <translation>نسخ قواعد بيانات كلمات المرور</translation>
    </message>
    <message>
        <source>The SAM, SECURITY or NTDS database was saved or read.</source>
        <translation>حُفظت قاعدة بيانات SAM أو SECURITY أو NTDS أو قُرئت.</translation>
    </message>
    <message>
        <source>Stored passwords were touched</source>
        <translation>وصول إلى كلمات مرور مخزّنة</translation>
    </message>
    <message>
        <source>Vaults, key stores, master keys or the password databases of browsers were read, or passwords recorded.</source>
        <translation>قُرئت خزائن أو مخازن مفاتيح أو مفاتيح رئيسية أو قواعد كلمات مرور المتصفحات، أو سُجّلت كلمات مرور.</translation>
    </message>
    <message>
        <source>Code was put into another process</source>
        <translation>حقن تعليمات برمجية في عملية أخرى</translation>
    </message>
    <message>
        <source>A thread was started in another process, or its memory opened for that. Debuggers and some protection software do so as well.</source>
        <translation>بدأ مؤشر ترابط في عملية أخرى، أو فُتحت ذاكرتها لذلك. تفعل ذلك أيضًا مصححات الأخطاء وبعض برامج الحماية.</translation>
    </message>
    <message>
        <source>PowerShell with an encoded command</source>
        <translation>PowerShell بأمر مرمّز</translation>
    </message>
    <message>
        <source>The command is hidden as Base64. Some management software does it as well; decode it.</source>
        <translation>الأمر مخفي بترميز Base64. تفعل ذلك أيضًا بعض برامج الإدارة؛ فك ترميزه.</translation>
    </message>
    <message>
        <source>PowerShell fetched something and may run it</source>
        <translation>جلب PowerShell شيئًا وقد يشغّله</translation>
    </message>
    <message>
        <source>A script downloads from the network: what it gets never has to touch the disk.</source>
        <translation>برنامج نصي ينزّل من الشبكة: ما يجلبه لا يلزم أن يمس القرص.</translation>
    </message>
    <message>
        <source>PowerShell attack tool</source>
        <translation>أداة هجوم PowerShell</translation>
    </message>
    <message>
        <source>Names of known attack scripts, or of functions that load code into memory.</source>
        <translation>أسماء برامج هجوم نصية معروفة، أو وظائف تحمّل تعليمات برمجية في الذاكرة.</translation>
    </message>
    <message>
        <source>Obfuscated PowerShell</source>
        <translation>PowerShell مموّه</translation>
    </message>
    <message>
        <source>Text is taken apart and put together again to hide what it says.</source>
        <translation>يُفكك النص ويُجمع من جديد لإخفاء ما يقوله.</translation>
    </message>
    <message>
        <source>PowerShell hidden or past its policy</source>
        <translation>PowerShell مخفي أو متجاوز لنهجه</translation>
    </message>
    <message>
        <source>It runs without a window or profile, with the execution policy bypassed, in another version or language mode.</source>
        <translation>يعمل بلا نافذة أو ملف تعريف، أو مع تجاوز نهج التنفيذ، أو بإصدار آخر أو وضع لغة آخر.</translation>
    </message>
    <message>
        <source>AMSI bypass</source>
        <translation>تجاوز AMSI</translation>
    </message>
    <message>
        <source>A script speaks of the interface by which virus scanners see scripts: to switch it off.</source>
        <translation>يذكر برنامج نصي الواجهة التي ترى بها برامج مكافحة الفيروسات البرامج النصية: لتعطيلها.</translation>
    </message>
    <message>
        <source>A scheduled task was created</source>
        <translation>إنشاء مهمة مجدولة</translation>
    </message>
    <message>
        <source>Tasks start programs later or again and again. Everyday with new software; look at what it runs.</source>
        <translation>تشغّل المهام البرامج لاحقًا أو مرارًا. أمر مألوف مع البرامج الجديدة؛ انظر إلى ما تشغّله.</translation>
    </message>
    <message>
        <source>A suspicious scheduled task was created</source>
        <translation>إنشاء مهمة مجدولة مشبوهة</translation>
    </message>
    <message>
        <source>The task runs a shell, a script, or something in a temporary or user folder.</source>
        <translation>تشغّل المهمة واجهة أوامر أو برنامجًا نصيًا أو شيئًا في مجلد مؤقت أو مجلد مستخدم.</translation>
    </message>
    <message>
        <source>A program was set to start by itself</source>
        <translation>ضبط برنامج ليبدأ تلقائيًا</translation>
    </message>
    <message>
        <source>Entries in Run keys, the Startup folder, Winlogon and such are started at each logon.</source>
        <translation>ما يُدرج في مفاتيح Run ومجلد بدء التشغيل وWinlogon وما شابهها يبدأ عند كل تسجيل دخول.</translation>
    </message>
    <message>
        <source>Another program starts in place of one</source>
        <translation>بدء برنامج بدلًا من آخر</translation>
    </message>
    <message>
        <source>Image file execution options, accessibility programs, COM classes or key providers were replaced, so that foreign code starts with something else.</source>
        <translation>استُبدلت خيارات تنفيذ ملفات الصور (IFEO) أو برامج إمكانية الوصول أو فئات COM أو موفرو المفاتيح، فتبدأ تعليمات برمجية دخيلة مع شيء آخر.</translation>
    </message>
    <message>
        <source>WMI subscription</source>
        <translation>اشتراك WMI</translation>
    </message>
    <message>
        <source>A filter or consumer of WMI was registered: it runs code at an event and survives a restart.</source>
        <translation>سُجّل مرشّح أو مستهلك WMI: يشغّل تعليمات برمجية عند حدث ما ويبقى بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>A process was started through WMI</source>
        <translation>بدء عملية عبر WMI</translation>
    </message>
    <message>
        <source>The way by which impacket and many worms go from one computer to the next.</source>
        <translation>الطريقة التي تنتقل بها impacket وديدان كثيرة من كمبيوتر إلى آخر.</translation>
    </message>
    <message>
        <source>UAC bypass</source>
        <translation>تجاوز UAC</translation>
    </message>
    <message>
        <source>A program that gets high rights without asking was made to start another one.</source>
        <translation>دُفع برنامج يحصل على حقوق عالية دون سؤال إلى بدء برنامج آخر.</translation>
    </message>
    <message>
        <source>UAC or another safeguard was switched off in the registry</source>
        <translation>تعطيل UAC أو وسيلة حماية أخرى في Registry</translation>
    </message>
    <message>
        <source>Settings that protect this computer were changed: UAC, macro security, script policy, RDP, restricted admin, WDigest.</source>
        <translation>تغيّرت إعدادات تحمي هذا الكمبيوتر: UAC وأمان وحدات الماكرو ونهج البرامج النصية وRDP وrestricted admin وWDigest.</translation>
    </message>
    <message>
        <source>Backups or recovery were destroyed</source>
        <translation>إتلاف النسخ الاحتياطية أو الاسترداد</translation>
    </message>
    <message>
        <source>Shadow copies, backups or recovery options were deleted: ransomware does it first.</source>
        <translation>حُذفت النسخ الاحتياطية أو نسخ الظل أو خيارات الاسترداد: أول ما تفعله برامج الفدية.</translation>
    </message>
    <message>
        <source>A system program used to run or fetch foreign code</source>
        <translation>استخدام برنامج نظام لتشغيل تعليمات برمجية دخيلة أو جلبها</translation>
    </message>
    <message>
        <source>Programs that belong to Windows (regsvr32, rundll32, mshta, certutil …) were used in a way that is known from attacks.</source>
        <translation>استُخدمت برامج من Windows نفسه (regsvr32 وrundll32 وmshta وcertutil …) بطريقة معروفة من الهجمات.</translation>
    </message>
    <message>
        <source>A document or browser started a shell</source>
        <translation>بدء واجهة أوامر من مستند أو متصفح</translation>
    </message>
    <message>
        <source>Office, a mail program, a browser or a viewer started a shell or script host: as malicious documents do.</source>
        <translation>بدأ برنامج Office أو بريد أو متصفح أو عارض واجهة أوامر أو مضيف برامج نصية: كما تفعل المستندات الضارة.</translation>
    </message>
    <message>
        <source>A server started a shell</source>
        <translation>بدء واجهة أوامر من خادم</translation>
    </message>
    <message>
        <source>A web server, database or the print spooler started a shell: as web shells and exploits do.</source>
        <translation>بدأ خادم ويب أو قاعدة بيانات أو المخزّن المؤقت للطباعة واجهة أوامر: كما تفعل web shells وبرامج استغلال الثغرات.</translation>
    </message>
    <message>
        <source>A shell was started from another computer</source>
        <translation>بدء واجهة أوامر من كمبيوتر آخر</translation>
    </message>
    <message>
        <source>The host of WMI, WinRM, DCOM or a remote service started a shell or script.</source>
        <translation>بدأ مضيف WMI أو WinRM أو DCOM أو خدمة بعيدة واجهة أوامر أو برنامجًا نصيًا.</translation>
    </message>
    <message>
        <source>PsExec or its like</source>
        <translation>PsExec أو ما يشبهه</translation>
    </message>
    <message>
        <source>The service, file or pipe of PsExec, or of tools that work like it.</source>
        <translation>خدمة أو ملف أو أنبوب يخص PsExec أو أدوات تعمل مثله.</translation>
    </message>
    <message>
        <source>An administrative pipe or share was opened from another computer</source>
        <translation>فتح أنبوب أو مشاركة إدارية من كمبيوتر آخر</translation>
    </message>
    <message>
        <source>Services, tasks, the registry, accounts or the spooler of this computer were reached over the network.</source>
        <translation>جرى الوصول عبر الشبكة إلى خدمات هذا الكمبيوتر أو مهامه أو Registry أو حساباته أو المخزّن المؤقت للطباعة.</translation>
    </message>
    <message>
        <source>A pipe with the name of an attack tool</source>
        <translation>أنبوب باسم أداة هجوم</translation>
    </message>
    <message>
        <source>Cobalt Strike, Meterpreter, potatoes and such speak through pipes with these names.</source>
        <translation>تتخاطب Cobalt Strike وMeterpreter وأدوات potato وما شابهها عبر أنابيب بهذه الأسماء.</translation>
    </message>
    <message>
        <source>Somebody looks around</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>Commands that list accounts, groups, trusts, shares or policies. Administrators use them too; an application does not.</source>
        <translation>أوامر تسرد الحسابات أو المجموعات أو علاقات الثقة أو المشاركات أو النُهج. يستخدمها المسؤولون أيضًا؛ أما التطبيق فلا.</translation>
    </message>
    <message>
        <source>The firewall was opened or switched off</source>
        <translation>فتح جدار الحماية أو تعطيله</translation>
    </message>
    <message>
        <source>Rules or profiles of the firewall were changed by command.</source>
        <translation>غُيّرت قواعد جدار الحماية أو ملفات تعريفه بأمر.</translation>
    </message>
    <message>
        <source>A program that has no business in the network speaks to it</source>
        <translation>برنامج لا شأن له بالشبكة يتصل بها</translation>
    </message>
    <message>
        <source>Script hosts, rundll32, regsvr32 and such opened a connection.</source>
        <translation>فتح مضيف برامج نصية أو rundll32 أو regsvr32 أو ما شابهها اتصالًا.</translation>
    </message>
    <message>
        <source>A connection through this computer itself</source>
        <translation>اتصال يمر بهذا الكمبيوتر نفسه</translation>
    </message>
    <message>
        <source>A server program speaks to remote desktop or file sharing of its own computer: a tunnel.</source>
        <translation>يتصل برنامج خادم بسطح المكتب البعيد أو مشاركة الملفات في كمبيوتره نفسه: نفق.</translation>
    </message>
    <message>
        <source>A driver without a valid signature was loaded</source>
        <translation>تحميل برنامج تشغيل بلا توقيع صالح</translation>
    </message>
    <message>
        <source>Drivers have all rights. Attackers bring vulnerable or unsigned ones.</source>
        <translation>لبرامج التشغيل كل الحقوق. يجلب المهاجمون برامج فيها ثغرات أو غير موقّعة.</translation>
    </message>
    <message>
        <source>A library was loaded from a strange place</source>
        <translation>تحميل مكتبة من مكان غريب</translation>
    </message>
    <message>
        <source>An unsigned library in a system program, in the spooler, or from a user&apos;s folder.</source>
        <translation>مكتبة غير موقّعة في برنامج نظام أو في المخزّن المؤقت للطباعة أو من مجلد مستخدم.</translation>
    </message>
    <message>
        <source>A program file was written in a strange place</source>
        <translation>كتابة ملف برنامج في مكان غريب</translation>
    </message>
    <message>
        <source>The start-up folder, the spooler&apos;s drivers, a web root, or a script that a document or service left.</source>
        <translation>مجلد بدء التشغيل أو برامج تشغيل المخزّن المؤقت أو جذر ويب، أو برنامج نصي تركه مستند أو خدمة.</translation>
    </message>
    <message>
        <source>The time of a file was set back</source>
        <translation>إرجاع وقت ملف إلى الوراء</translation>
    </message>
    <message>
        <source>Creation times are changed to hide new files among old ones. Unpackers do so as well.</source>
        <translation>تُغيَّر أوقات الإنشاء لإخفاء ملفات جديدة بين القديمة. تفعل ذلك أيضًا برامج فك الضغط.</translation>
    </message>
    <message>
        <source>Traces were removed</source>
        <translation>إزالة آثار</translation>
    </message>
    <message>
        <source>Journals, recent files or logs were deleted by command.</source>
        <translation>حُذفت بأمر دفاتر يومية أو قوائم ملفات أخيرة أو سجلات.</translation>
    </message>
    <message>
        <source>A BITS job fetched a file</source>
        <translation>جلب ملف بمهمة BITS</translation>
    </message>
    <message>
        <source>The background transfer service downloads for updates, and for attackers. Look at the address.</source>
        <translation>تنزّل خدمة النقل في الخلفية للتحديثات، وللمهاجمين. انظر إلى العنوان.</translation>
    </message>
    <message>
        <source>Remote PowerShell (WinRM)</source>
        <translation>PowerShell عن بُعد (WinRM)</translation>
    </message>
    <message>
        <source>A session of Windows Remote Management. Look at who and from where.</source>
        <translation>جلسة من إدارة Windows عن بُعد. انظر من صاحبها ومن أين.</translation>
    </message>
    <message>
        <source>Print spooler abused</source>
        <translation>إساءة استخدام المخزّن المؤقت للطباعة</translation>
    </message>
    <message>
        <source>A printer or driver was installed in the way of PrintNightmare or Mimispool.</source>
        <translation>ثُبّتت طابعة أو برنامج تشغيل بأسلوب PrintNightmare أو Mimispool.</translation>
    </message>
    <message>
        <source>A computer&apos;s password was changed by nobody</source>
        <translation>تغيير كلمة مرور كمبيوتر من مجهول</translation>
    </message>
    <message>
        <source>An anonymous logon changed the account of a computer: Zerologon.</source>
        <translation>غيّر تسجيل دخول مجهول حساب كمبيوتر: Zerologon.</translation>
    </message>
    <message>
        <source>High privileges were taken or used</source>
        <translation>أخذ امتيازات عالية أو استخدامها</translation>
    </message>
    <message>
        <source>A process got or used the right to debug others or act as the system; a logon with other credentials followed.</source>
        <translation>حصلت عملية على حق تصحيح عمليات الآخرين أو العمل باسم النظام، أو استخدمته؛ أو تلا ذلك تسجيل دخول ببيانات اعتماد أخرى.</translation>
    </message>
    <message>
        <source>Anonymous or relayed network logon</source>
        <translation>تسجيل دخول مجهول أو مرحَّل عبر الشبكة</translation>
    </message>
    <message>
        <source>An anonymous logon with NTLM, or one of this computer to itself: relays and potatoes look like this.</source>
        <translation>تسجيل دخول مجهول بـ NTLM، أو تسجيل دخول هذا الكمبيوتر إلى نفسه: هكذا تبدو هجمات الترحيل (relay) وأدوات potato.</translation>
    </message>
    <message>
        <source>A group policy, its rights or the directory&apos;s schema was changed</source>
        <translation>تغيير نهج مجموعة أو حقوقه أو مخطط الدليل</translation>
    </message>
    <message>
        <source>Objects of the directory that rule many computers were changed.</source>
        <translation>تغيّرت كائنات في الدليل تحكم أجهزة كثيرة.</translation>
    </message>
    <message>
        <source>SQL Server: commands, logins or audits changed</source>
        <translation>SQL Server: تغيير أوامر أو تسجيلات دخول أو عمليات تدقيق</translation>
    </message>
    <message>
        <source>xp_cmdshell, CLR, roles, logins or audits of the database server were changed.</source>
        <translation>تغيّر xp_cmdshell أو CLR أو الأدوار أو تسجيلات الدخول أو عمليات التدقيق في خادم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>A program was held back by policy</source>
        <translation>منع برنامج بموجب النهج</translation>
    </message>
    <message>
        <source>AppLocker or code integrity refused to run a program or library.</source>
        <translation>رفض AppLocker أو تكامل التعليمات البرمجية تشغيل برنامج أو مكتبة.</translation>
    </message>
    <message>
        <source>Remote control or tunnelling tool</source>
        <translation>أداة تحكم عن بُعد أو إنشاء أنفاق</translation>
    </message>
    <message>
        <source>A program to control computers from afar, or to tunnel through a firewall, ran.</source>
        <translation>شُغّل برنامج للتحكم في أجهزة عن بُعد، أو لإنشاء نفق عبر جدار حماية.</translation>
    </message>
</context>
<context>
    <name>sightglass::EventTableModel</name>
    <message numerus="yes">
        <source>%Ln similar event(s), shown one by one</source>
        <translation>
            <numerusform>لا أحداث مشابهة</numerusform>
            <numerusform>حدث مشابه واحد معروض منفردًا</numerusform>
            <numerusform>حدثان مشابهان معروضان كلٌّ على حدة</numerusform>
            <numerusform>%Ln أحداث مشابهة معروضة كلٌّ على حدة</numerusform>
            <numerusform>%Ln حدثًا مشابهًا معروضة كلٌّ على حدة</numerusform>
            <numerusform>%Ln حدث مشابه معروضة كلٌّ على حدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar event(s) in one row: click here, or press the right arrow key, to see each</source>
        <translation>
            <numerusform>لا أحداث مشابهة في هذا الصف</numerusform>
            <numerusform>حدث مشابه واحد في الصف: انقر هنا أو اضغط مفتاح السهم الأيمن لعرضه</numerusform>
            <numerusform>حدثان مشابهان في صف واحد: انقر هنا أو اضغط مفتاح السهم الأيمن لعرض كلٍّ منهما</numerusform>
            <numerusform>%Ln أحداث مشابهة في صف واحد: انقر هنا أو اضغط مفتاح السهم الأيمن لعرض كلٍّ منها</numerusform>
            <numerusform>%Ln حدثًا مشابهًا في صف واحد: انقر هنا أو اضغط مفتاح السهم الأيمن لعرض كلٍّ منها</numerusform>
            <numerusform>%Ln حدث مشابه في صف واحد: انقر هنا أو اضغط مفتاح السهم الأيمن لعرض كلٍّ منها</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered from unused space of the log: a deleted event, whose values may be damaged</source>
        <translation>مسترد من مساحة غير مستخدمة في السجل: حدث محذوف قد تكون قيمه تالفة</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>مثبّت.</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>مستبعَد.</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>التذكرة %1: %2</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 ميكرو ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 d %2:%3</source>
        <translation>%1 ي %2:%3</translation>
    </message>
    <message>
        <source>%1, recovered</source>
        <translation>%1، مسترد</translation>
    </message>
    <message>
        <source>Audit success (%1)</source>
        <translation>نجاح التدقيق (%1)</translation>
    </message>
    <message>
        <source>Audit failure (%1)</source>
        <translation>فشل التدقيق (%1)</translation>
    </message>
    <message>
        <source>Verbose (%1)</source>
        <translation>مطوّل (%1)</translation>
    </message>
    <message>
        <source>Date and Time (%1)</source>
        <translation>التاريخ والوقت (%1)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>الوقت (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الكمبيوتر</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Level as written</source>
        <translation>المستوى كما كُتب</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Task category</source>
        <translation>فئة المهمة</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>الكلمات الأساسية</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Operational code</source>
        <translation>رمز العملية</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>معرّف العملية</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Since previous</source>
        <translation>منذ السابق</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>المشابهة</translation>
    </message>
</context>
<context>
    <name>sightglass::EventWords</name>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Windows is starting up</source>
        <translation>يجري بدء تشغيل Windows</translation>
    </message>
    <message>
        <source>Windows is shutting down</source>
        <translation>يجري إيقاف تشغيل Windows</translation>
    </message>
    <message>
        <source>An authentication package was loaded by the Local Security Authority</source>
        <translation>تم تحميل حزمة مصادقة بواسطة مرجع الأمان المحلي</translation>
    </message>
    <message>
        <source>A logon process registered with the Local Security Authority</source>
        <translation>تم تسجيل عملية تسجيل دخول لدى مرجع الأمان المحلي</translation>
    </message>
    <message>
        <source>Audit messages were lost because the queue was full</source>
        <translation>فُقدت رسائل تدقيق لامتلاء قائمة الانتظار</translation>
    </message>
    <message>
        <source>A notification package was loaded by the account database</source>
        <translation>تم تحميل حزمة إعلام بواسطة مدير حسابات الأمان</translation>
    </message>
    <message>
        <source>A local procedure call port was misused</source>
        <translation>استخدام غير صالح لمنفذ استدعاء إجراء محلي</translation>
    </message>
    <message>
        <source>The system time was changed</source>
        <translation>تم تغيير وقت النظام</translation>
    </message>
    <message>
        <source>A monitored pattern of security events occurred</source>
        <translation>حدث نمط مراقَب من أحداث الأمان</translation>
    </message>
    <message>
        <source>The administrator ended the state in which auditing had failed</source>
        <translation>أنهى المسؤول حالة فشل التدقيق</translation>
    </message>
    <message>
        <source>A security package was loaded by the Local Security Authority</source>
        <translation>تم تحميل حزمة أمان بواسطة مرجع الأمان المحلي</translation>
    </message>
    <message>
        <source>An account logged on</source>
        <translation>تم تسجيل دخول حساب</translation>
    </message>
    <message>
        <source>An account failed to log on</source>
        <translation>فشل تسجيل دخول حساب</translation>
    </message>
    <message>
        <source>Claims of a user or device at logon</source>
        <translation>مطالبات المستخدم أو الجهاز عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Group memberships of an account at logon</source>
        <translation>عضوية الحساب في المجموعات عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>An account logged off</source>
        <translation>تم تسجيل خروج حساب</translation>
    </message>
    <message>
        <source>A denial-of-service protection of IPsec began</source>
        <translation>بدأت حماية IPsec من رفض الخدمة</translation>
    </message>
    <message>
        <source>A user started to log off</source>
        <translation>بدأ مستخدم تسجيل الخروج</translation>
    </message>
    <message>
        <source>A logon was tried with credentials given explicitly</source>
        <translation>جرت محاولة تسجيل دخول باستخدام بيانات اعتماد صريحة</translation>
    </message>
    <message>
        <source>A replay attack was detected</source>
        <translation>تم الكشف عن هجوم إعادة إرسال</translation>
    </message>
    <message>
        <source>A handle to an object was asked for</source>
        <translation>تم طلب مقبض إلى كائن</translation>
    </message>
    <message>
        <source>A registry value was changed</source>
        <translation>تم تغيير قيمة في Registry</translation>
    </message>
    <message>
        <source>A handle to an object was closed</source>
        <translation>تم إغلاق مقبض إلى كائن</translation>
    </message>
    <message>
        <source>A handle to an object was asked for in order to delete it</source>
        <translation>تم طلب مقبض إلى كائن بقصد حذفه</translation>
    </message>
    <message>
        <source>An object was deleted</source>
        <translation>تم حذف كائن</translation>
    </message>
    <message>
        <source>A handle to a directory or account object was asked for</source>
        <translation>تم طلب مقبض إلى كائن دليل أو حساب</translation>
    </message>
    <message>
        <source>An operation was done on a directory object</source>
        <translation>تم تنفيذ عملية على كائن دليل</translation>
    </message>
    <message>
        <source>An object was accessed</source>
        <translation>تم الوصول إلى كائن</translation>
    </message>
    <message>
        <source>A hard link was about to be made</source>
        <translation>جرت محاولة إنشاء ارتباط ثابت</translation>
    </message>
    <message>
        <source>Permissions of an object were changed</source>
        <translation>تم تغيير أذونات كائن</translation>
    </message>
    <message>
        <source>An application tried to reach a blocked ordinal through the TBS</source>
        <translation>حاول تطبيق الوصول إلى ترتيب محظور عبر TBS</translation>
    </message>
    <message>
        <source>Special privileges were given to a new logon</source>
        <translation>تم تعيين امتيازات خاصة لتسجيل دخول جديد</translation>
    </message>
    <message>
        <source>A privileged service was called</source>
        <translation>تم استدعاء خدمة ذات امتيازات</translation>
    </message>
    <message>
        <source>An operation was tried on a privileged object</source>
        <translation>جرت محاولة عملية على كائن ذي امتيازات</translation>
    </message>
    <message>
        <source>Security identifiers were filtered from a logon</source>
        <translation>تمت تصفية معرّفات الأمان (SID) من تسجيل دخول</translation>
    </message>
    <message>
        <source>A process was started</source>
        <translation>تم إنشاء عملية جديدة</translation>
    </message>
    <message>
        <source>A process ended</source>
        <translation>انتهت عملية</translation>
    </message>
    <message>
        <source>A handle to an object was duplicated</source>
        <translation>تم تكرار مقبض إلى كائن</translation>
    </message>
    <message>
        <source>Indirect access to an object was asked for</source>
        <translation>تم طلب وصول غير مباشر إلى كائن</translation>
    </message>
    <message>
        <source>A data protection master key was backed up</source>
        <translation>تم نسخ مفتاح رئيسي لحماية البيانات نسخًا احتياطيًا</translation>
    </message>
    <message>
        <source>A data protection master key was recovered</source>
        <translation>تم استرداد مفتاح رئيسي لحماية البيانات</translation>
    </message>
    <message>
        <source>Protected data was encrypted</source>
        <translation>تم تشفير بيانات محمية</translation>
    </message>
    <message>
        <source>Protected data was decrypted</source>
        <translation>تم فك تشفير بيانات محمية</translation>
    </message>
    <message>
        <source>A primary token was given to a process</source>
        <translation>تم تعيين رمز مميز أساسي لعملية</translation>
    </message>
    <message>
        <source>A service was installed</source>
        <translation>تثبيت خدمة</translation>
    </message>
    <message>
        <source>A scheduled task was created</source>
        <translation>إنشاء مهمة مجدولة</translation>
    </message>
    <message>
        <source>A scheduled task was deleted</source>
        <translation>تم حذف مهمة مجدولة</translation>
    </message>
    <message>
        <source>A scheduled task was enabled</source>
        <translation>تم تمكين مهمة مجدولة</translation>
    </message>
    <message>
        <source>A scheduled task was disabled</source>
        <translation>تم تعطيل مهمة مجدولة</translation>
    </message>
    <message>
        <source>A scheduled task was changed</source>
        <translation>تم تحديث مهمة مجدولة</translation>
    </message>
    <message>
        <source>Privileges of a token were adjusted</source>
        <translation>تم ضبط امتيازات رمز مميز</translation>
    </message>
    <message>
        <source>A user right was given</source>
        <translation>تم تعيين حق مستخدم</translation>
    </message>
    <message>
        <source>A user right was taken away</source>
        <translation>تمت إزالة حق مستخدم</translation>
    </message>
    <message>
        <source>A trust to a domain was made</source>
        <translation>تم إنشاء ثقة مع مجال</translation>
    </message>
    <message>
        <source>A trust to a domain was removed</source>
        <translation>تمت إزالة ثقة مع مجال</translation>
    </message>
    <message>
        <source>The Kerberos policy was changed</source>
        <translation>تم تغيير نهج Kerberos</translation>
    </message>
    <message>
        <source>The data recovery policy of EFS was changed</source>
        <translation>تم تغيير نهج استرداد بيانات EFS</translation>
    </message>
    <message>
        <source>The audit policy of an object was changed</source>
        <translation>تم تغيير نهج التدقيق لكائن</translation>
    </message>
    <message>
        <source>Information on a trusted domain was changed</source>
        <translation>تم تعديل معلومات مجال موثوق به</translation>
    </message>
    <message>
        <source>A logon right was given to an account</source>
        <translation>تم منح حق تسجيل دخول لحساب</translation>
    </message>
    <message>
        <source>A logon right was taken from an account</source>
        <translation>تمت إزالة حق تسجيل دخول من حساب</translation>
    </message>
    <message>
        <source>The audit policy of the system was changed</source>
        <translation>تم تغيير نهج التدقيق للنظام</translation>
    </message>
    <message>
        <source>A user account was created</source>
        <translation>إنشاء حساب مستخدم</translation>
    </message>
    <message>
        <source>A user account was enabled</source>
        <translation>تم تمكين حساب مستخدم</translation>
    </message>
    <message>
        <source>An account tried to change its own password</source>
        <translation>حاول حساب تغيير كلمة مروره</translation>
    </message>
    <message>
        <source>A password reset was tried for an account</source>
        <translation>جرت محاولة إعادة تعيين كلمة مرور حساب</translation>
    </message>
    <message>
        <source>A user account was disabled</source>
        <translation>تم تعطيل حساب مستخدم</translation>
    </message>
    <message>
        <source>A user account was deleted</source>
        <translation>تم حذف حساب مستخدم</translation>
    </message>
    <message>
        <source>A global security group was created</source>
        <translation>تم إنشاء مجموعة أمان عمومية</translation>
    </message>
    <message>
        <source>A member was added to a global security group</source>
        <translation>تمت إضافة عضو إلى مجموعة أمان عمومية</translation>
    </message>
    <message>
        <source>A member was removed from a global security group</source>
        <translation>تمت إزالة عضو من مجموعة أمان عمومية</translation>
    </message>
    <message>
        <source>A global security group was deleted</source>
        <translation>تم حذف مجموعة أمان عمومية</translation>
    </message>
    <message>
        <source>A local security group was created</source>
        <translation>تم إنشاء مجموعة أمان محلية</translation>
    </message>
    <message>
        <source>A member was added to a local security group</source>
        <translation>تمت إضافة عضو إلى مجموعة أمان محلية</translation>
    </message>
    <message>
        <source>A member was removed from a local security group</source>
        <translation>تمت إزالة عضو من مجموعة أمان محلية</translation>
    </message>
    <message>
        <source>A local security group was deleted</source>
        <translation>تم حذف مجموعة أمان محلية</translation>
    </message>
    <message>
        <source>A local security group was changed</source>
        <translation>تم تغيير مجموعة أمان محلية</translation>
    </message>
    <message>
        <source>A global security group was changed</source>
        <translation>تم تغيير مجموعة أمان عمومية</translation>
    </message>
    <message>
        <source>A user account was changed</source>
        <translation>تم تغيير حساب مستخدم</translation>
    </message>
    <message>
        <source>The domain policy was changed</source>
        <translation>تم تغيير نهج المجال</translation>
    </message>
    <message>
        <source>A user account was locked out</source>
        <translation>تم تأمين حساب مستخدم</translation>
    </message>
    <message>
        <source>A computer account was created</source>
        <translation>تم إنشاء حساب كمبيوتر</translation>
    </message>
    <message>
        <source>A computer account was changed</source>
        <translation>تم تغيير حساب كمبيوتر</translation>
    </message>
    <message>
        <source>A computer account was deleted</source>
        <translation>تم حذف حساب كمبيوتر</translation>
    </message>
    <message>
        <source>A local distribution group was created</source>
        <translation>تم إنشاء مجموعة توزيع محلية</translation>
    </message>
    <message>
        <source>A member was added to a local distribution group</source>
        <translation>تمت إضافة عضو إلى مجموعة توزيع محلية</translation>
    </message>
    <message>
        <source>A global distribution group was created</source>
        <translation>تم إنشاء مجموعة توزيع عمومية</translation>
    </message>
    <message>
        <source>A member was added to a global distribution group</source>
        <translation>تمت إضافة عضو إلى مجموعة توزيع عمومية</translation>
    </message>
    <message>
        <source>A universal security group was created</source>
        <translation>تم إنشاء مجموعة أمان شاملة</translation>
    </message>
    <message>
        <source>A universal security group was changed</source>
        <translation>تم تغيير مجموعة أمان شاملة</translation>
    </message>
    <message>
        <source>A member was added to a universal security group</source>
        <translation>تمت إضافة عضو إلى مجموعة أمان شاملة</translation>
    </message>
    <message>
        <source>A member was removed from a universal security group</source>
        <translation>تمت إزالة عضو من مجموعة أمان شاملة</translation>
    </message>
    <message>
        <source>A universal security group was deleted</source>
        <translation>تم حذف مجموعة أمان شاملة</translation>
    </message>
    <message>
        <source>The type of a group was changed</source>
        <translation>تم تغيير نوع مجموعة</translation>
    </message>
    <message>
        <source>SID history was added to an account</source>
        <translation>تمت إضافة محفوظات SID إلى حساب</translation>
    </message>
    <message>
        <source>SID history could not be added to an account</source>
        <translation>فشلت إضافة محفوظات SID إلى حساب</translation>
    </message>
    <message>
        <source>A user account was unlocked</source>
        <translation>تم إلغاء تأمين حساب مستخدم</translation>
    </message>
    <message>
        <source>A Kerberos ticket-granting ticket was asked for</source>
        <translation>تم طلب تذكرة منح تذاكر Kerberos</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was asked for</source>
        <translation>تم طلب تذكرة خدمة Kerberos</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was renewed</source>
        <translation>تم تجديد تذكرة خدمة Kerberos</translation>
    </message>
    <message>
        <source>Kerberos pre-authentication failed</source>
        <translation>فشلت المصادقة المسبقة في Kerberos</translation>
    </message>
    <message>
        <source>A Kerberos ticket-granting ticket was refused</source>
        <translation>تم رفض تذكرة منح تذاكر Kerberos</translation>
    </message>
    <message>
        <source>A Kerberos service ticket was refused</source>
        <translation>تم رفض تذكرة خدمة Kerberos</translation>
    </message>
    <message>
        <source>An account was mapped for logon</source>
        <translation>تم تعيين حساب لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Credentials of an account were checked (NTLM)</source>
        <translation>تم التحقق من بيانات اعتماد حساب (NTLM)</translation>
    </message>
    <message>
        <source>Credentials of an account were refused by the domain controller</source>
        <translation>رفضت وحدة التحكم بالمجال بيانات اعتماد حساب</translation>
    </message>
    <message>
        <source>A session was connected again</source>
        <translation>تمت إعادة توصيل جلسة</translation>
    </message>
    <message>
        <source>A session was disconnected</source>
        <translation>تم قطع اتصال جلسة</translation>
    </message>
    <message>
        <source>The access list of members of administrators groups was set</source>
        <translation>تم تعيين قائمة الوصول لأعضاء مجموعات المسؤولين</translation>
    </message>
    <message>
        <source>The name of an account was changed</source>
        <translation>تم تغيير اسم حساب</translation>
    </message>
    <message>
        <source>The password hash of an account was read</source>
        <translation>تمت قراءة تجزئة كلمة مرور حساب</translation>
    </message>
    <message>
        <source>The password policy was queried</source>
        <translation>تم الاستعلام عن نهج كلمات المرور</translation>
    </message>
    <message>
        <source>A new password for directory services restore mode was tried</source>
        <translation>جرت محاولة تعيين كلمة مرور جديدة لوضع استعادة خدمات الدليل</translation>
    </message>
    <message>
        <source>An account was searched for a blank password</source>
        <translation>تم البحث في حساب عن كلمة مرور فارغة</translation>
    </message>
    <message>
        <source>The local groups of a user were listed</source>
        <translation>تم سرد المجموعات المحلية لمستخدم</translation>
    </message>
    <message>
        <source>The members of a local group were listed</source>
        <translation>تم سرد أعضاء مجموعة محلية</translation>
    </message>
    <message>
        <source>The workstation was locked</source>
        <translation>تم تأمين محطة العمل</translation>
    </message>
    <message>
        <source>The workstation was unlocked</source>
        <translation>تم إلغاء تأمين محطة العمل</translation>
    </message>
    <message>
        <source>The screen saver was started</source>
        <translation>تم بدء شاشة التوقف</translation>
    </message>
    <message>
        <source>The screen saver ended</source>
        <translation>انتهت شاشة التوقف</translation>
    </message>
    <message>
        <source>A message could not be decrypted by RPC</source>
        <translation>تعذّر على RPC فك تشفير رسالة</translation>
    </message>
    <message>
        <source>Auditing settings of an object were changed</source>
        <translation>تم تغيير إعدادات التدقيق لكائن</translation>
    </message>
    <message>
        <source>A user was refused a remote desktop connection</source>
        <translation>تم رفض اتصال مستخدم بسطح المكتب البعيد</translation>
    </message>
    <message>
        <source>A trusted forest entry was added</source>
        <translation>تمت إضافة إدخال مجموعة تفرعات موثوق بها</translation>
    </message>
    <message>
        <source>The certificate manager refused a certificate request</source>
        <translation>رفض مدير الشهادات طلب شهادة</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>تم إبطال شهادة</translation>
    </message>
    <message>
        <source>Security permissions of certificate services were changed</source>
        <translation>تم تغيير أذونات الأمان لخدمات الشهادات</translation>
    </message>
    <message>
        <source>The audit filter of certificate services was changed</source>
        <translation>تم تغيير مرشّح التدقيق لخدمات الشهادات</translation>
    </message>
    <message>
        <source>A certificate was asked for</source>
        <translation>تم طلب شهادة</translation>
    </message>
    <message>
        <source>A certificate was issued</source>
        <translation>تم إصدار شهادة</translation>
    </message>
    <message>
        <source>A certificate request was refused</source>
        <translation>تم رفض طلب شهادة</translation>
    </message>
    <message>
        <source>Rows were deleted from the certificate database</source>
        <translation>تم حذف صفوف من قاعدة بيانات الشهادات</translation>
    </message>
    <message>
        <source>A certificate template was loaded</source>
        <translation>تم تحميل قالب شهادة</translation>
    </message>
    <message>
        <source>The table of per-user audit policy was made</source>
        <translation>تم إنشاء جدول نهج التدقيق لكل مستخدم</translation>
    </message>
    <message>
        <source>A program registered as a source of security events</source>
        <translation>سجّل برنامج نفسه مصدرًا لأحداث الأمان</translation>
    </message>
    <message>
        <source>A program ended its registration as a source of security events</source>
        <translation>ألغى برنامج تسجيله مصدرًا لأحداث الأمان</translation>
    </message>
    <message>
        <source>The setting to halt on a failed audit was changed</source>
        <translation>تم تغيير إعداد التوقف عند فشل التدقيق</translation>
    </message>
    <message>
        <source>The table of special groups was changed</source>
        <translation>تم تعديل جدول المجموعات الخاصة</translation>
    </message>
    <message>
        <source>The audit policy of one user was changed</source>
        <translation>تم تغيير نهج التدقيق لمستخدم واحد</translation>
    </message>
    <message>
        <source>A source of directory replication was established</source>
        <translation>تم إنشاء مصدر للنسخ المتماثل للدليل</translation>
    </message>
    <message>
        <source>Replication of a directory began</source>
        <translation>بدأ النسخ المتماثل لدليل</translation>
    </message>
    <message>
        <source>Replication of a directory ended</source>
        <translation>انتهى النسخ المتماثل لدليل</translation>
    </message>
    <message>
        <source>The firewall&apos;s policy at start</source>
        <translation>نهج جدار الحماية عند البدء</translation>
    </message>
    <message>
        <source>A firewall rule was listed at start</source>
        <translation>تم سرد قاعدة جدار حماية عند البدء</translation>
    </message>
    <message>
        <source>A firewall rule was added</source>
        <translation>تمت إضافة قاعدة جدار حماية</translation>
    </message>
    <message>
        <source>A firewall rule was changed</source>
        <translation>تم تغيير قاعدة جدار حماية</translation>
    </message>
    <message>
        <source>A firewall rule was deleted</source>
        <translation>تم حذف قاعدة جدار حماية</translation>
    </message>
    <message>
        <source>A firewall setting was changed</source>
        <translation>تم تغيير إعداد لجدار الحماية</translation>
    </message>
    <message>
        <source>A firewall rule could not be read and was ignored</source>
        <translation>تعذّرت قراءة قاعدة جدار حماية وتم تجاهلها</translation>
    </message>
    <message>
        <source>The firewall changed its active profile</source>
        <translation>غيّر جدار الحماية ملف تعريفه النشط</translation>
    </message>
    <message>
        <source>A firewall rule was not applied</source>
        <translation>لم تُطبَّق قاعدة جدار حماية</translation>
    </message>
    <message>
        <source>Special groups were given to a new logon</source>
        <translation>تم تعيين مجموعات خاصة لتسجيل دخول جديد</translation>
    </message>
    <message>
        <source>The state of a transaction changed</source>
        <translation>تغيّرت حالة معاملة</translation>
    </message>
    <message>
        <source>The firewall service started</source>
        <translation>تم بدء خدمة جدار الحماية</translation>
    </message>
    <message>
        <source>The firewall service was stopped</source>
        <translation>تم إيقاف خدمة جدار الحماية</translation>
    </message>
    <message>
        <source>The firewall kept an application from accepting connections</source>
        <translation>منع جدار الحماية تطبيقًا من قبول الاتصالات</translation>
    </message>
    <message>
        <source>A file has a wrong hash: code integrity</source>
        <translation>تجزئة ملف غير صالحة: تكامل التعليمات البرمجية</translation>
    </message>
    <message>
        <source>A cryptographic self test was made</source>
        <translation>تم إجراء اختبار تشفير ذاتي</translation>
    </message>
    <message>
        <source>A key file was operated on</source>
        <translation>تم تنفيذ عملية على ملف مفتاح</translation>
    </message>
    <message>
        <source>A key was moved or copied</source>
        <translation>تم نقل مفتاح أو نسخه</translation>
    </message>
    <message>
        <source>A cryptographic operation was done</source>
        <translation>تم تنفيذ عملية تشفير</translation>
    </message>
    <message>
        <source>A directory object was changed</source>
        <translation>تم تعديل كائن دليل</translation>
    </message>
    <message>
        <source>A directory object was created</source>
        <translation>تم إنشاء كائن دليل</translation>
    </message>
    <message>
        <source>A directory object was restored</source>
        <translation>تمت استعادة كائن دليل</translation>
    </message>
    <message>
        <source>A directory object was moved</source>
        <translation>تم نقل كائن دليل</translation>
    </message>
    <message>
        <source>A network share was accessed</source>
        <translation>تم الوصول إلى مشاركة شبكة</translation>
    </message>
    <message>
        <source>A directory object was deleted</source>
        <translation>تم حذف كائن دليل</translation>
    </message>
    <message>
        <source>A network share was added</source>
        <translation>تمت إضافة مشاركة شبكة</translation>
    </message>
    <message>
        <source>A network share was changed</source>
        <translation>تم تعديل مشاركة شبكة</translation>
    </message>
    <message>
        <source>A network share was deleted</source>
        <translation>تم حذف مشاركة شبكة</translation>
    </message>
    <message>
        <source>Access to a file of a network share was checked</source>
        <translation>تم التحقق من الوصول إلى ملف في مشاركة شبكة</translation>
    </message>
    <message>
        <source>The filtering platform blocked a packet</source>
        <translation>حظرت منصة التصفية حزمة</translation>
    </message>
    <message>
        <source>The filtering platform allowed a program to listen</source>
        <translation>سمحت منصة التصفية لبرنامج بالاستماع</translation>
    </message>
    <message>
        <source>The filtering platform allowed a connection</source>
        <translation>سمحت منصة التصفية باتصال</translation>
    </message>
    <message>
        <source>The filtering platform blocked a connection</source>
        <translation>حظرت منصة التصفية اتصالًا</translation>
    </message>
    <message>
        <source>The filtering platform allowed a bind to a port</source>
        <translation>سمحت منصة التصفية بالربط بمنفذ</translation>
    </message>
    <message>
        <source>The filtering platform blocked a bind to a port</source>
        <translation>حظرت منصة التصفية الربط بمنفذ</translation>
    </message>
    <message>
        <source>Credentials were backed up</source>
        <translation>تم نسخ بيانات اعتماد نسخًا احتياطيًا</translation>
    </message>
    <message>
        <source>Credentials were restored</source>
        <translation>تمت استعادة بيانات اعتماد من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Stored credentials were read</source>
        <translation>تمت قراءة بيانات اعتماد مخزّنة</translation>
    </message>
    <message>
        <source>Stored credentials were listed</source>
        <translation>تم سرد بيانات اعتماد مخزّنة</translation>
    </message>
    <message>
        <source>A filter of the filtering platform was changed</source>
        <translation>تم تغيير مرشّح في منصة التصفية</translation>
    </message>
    <message>
        <source>The IPsec service started</source>
        <translation>تم بدء خدمة IPsec</translation>
    </message>
    <message>
        <source>The network policy server gave access to a user</source>
        <translation>منح خادم نهج الشبكة وصولًا لمستخدم</translation>
    </message>
    <message>
        <source>The network policy server refused a user</source>
        <translation>رفض خادم نهج الشبكة وصول مستخدم</translation>
    </message>
    <message>
        <source>A new external device was recognised</source>
        <translation>تم التعرّف على جهاز خارجي جديد</translation>
    </message>
    <message>
        <source>A request to disable a device was made</source>
        <translation>تم تقديم طلب لتعطيل جهاز</translation>
    </message>
    <message>
        <source>Installing a device was forbidden by policy</source>
        <translation>منع النهج تثبيت جهاز</translation>
    </message>
    <message>
        <source>An event log was cleared</source>
        <translation>مسح سجل أحداث</translation>
    </message>
    <message>
        <source>The event logging service was shut down</source>
        <translation>تم إيقاف تشغيل خدمة تسجيل الأحداث</translation>
    </message>
    <message>
        <source>The security log was cleared</source>
        <translation>تم مسح سجل الأمان</translation>
    </message>
    <message>
        <source>The security log is full</source>
        <translation>سجل الأمان ممتلئ</translation>
    </message>
    <message>
        <source>An event log was archived</source>
        <translation>تمت أرشفة سجل أحداث</translation>
    </message>
    <message>
        <source>The event logging service met an error in an event</source>
        <translation>صادفت خدمة تسجيل الأحداث خطأ في حدث</translation>
    </message>
    <message>
        <source>A process changed the creation time of a file</source>
        <translation>غيّرت عملية وقت إنشاء ملف</translation>
    </message>
    <message>
        <source>A network connection was made</source>
        <translation>تم إجراء اتصال شبكة</translation>
    </message>
    <message>
        <source>The state of the Sysmon service changed</source>
        <translation>تغيّرت حالة خدمة Sysmon</translation>
    </message>
    <message>
        <source>A driver was loaded</source>
        <translation>تم تحميل برنامج تشغيل</translation>
    </message>
    <message>
        <source>An image was loaded by a process</source>
        <translation>حمّلت عملية صورة</translation>
    </message>
    <message>
        <source>A thread was started in another process</source>
        <translation>تم بدء مؤشر ترابط في عملية أخرى</translation>
    </message>
    <message>
        <source>A drive was read directly</source>
        <translation>تمت قراءة محرك أقراص مباشرة</translation>
    </message>
    <message>
        <source>A process opened another process</source>
        <translation>فتحت عملية عملية أخرى</translation>
    </message>
    <message>
        <source>A file was created</source>
        <translation>تم إنشاء ملف</translation>
    </message>
    <message>
        <source>A registry key or value was created or deleted</source>
        <translation>تم إنشاء مفتاح أو قيمة في Registry أو حذفهما</translation>
    </message>
    <message>
        <source>A registry value was set</source>
        <translation>تم تعيين قيمة في Registry</translation>
    </message>
    <message>
        <source>A registry key or value was renamed</source>
        <translation>تمت إعادة تسمية مفتاح أو قيمة في Registry</translation>
    </message>
    <message>
        <source>A named stream of a file was created</source>
        <translation>تم إنشاء دفق مسمّى لملف</translation>
    </message>
    <message>
        <source>The configuration of Sysmon changed</source>
        <translation>تغيّر تكوين Sysmon</translation>
    </message>
    <message>
        <source>A named pipe was created</source>
        <translation>تم إنشاء أنبوب مسمّى</translation>
    </message>
    <message>
        <source>A named pipe was connected</source>
        <translation>تم الاتصال بأنبوب مسمّى</translation>
    </message>
    <message>
        <source>A WMI event filter was registered</source>
        <translation>تم تسجيل مرشّح أحداث WMI</translation>
    </message>
    <message>
        <source>A WMI event consumer was registered</source>
        <translation>تم تسجيل مستهلك أحداث WMI</translation>
    </message>
    <message>
        <source>A WMI consumer was bound to a filter</source>
        <translation>تم ربط مستهلك WMI بمرشّح</translation>
    </message>
    <message>
        <source>A DNS query was made</source>
        <translation>تم إجراء استعلام DNS</translation>
    </message>
    <message>
        <source>A file was deleted and kept in the archive</source>
        <translation>تم حذف ملف والاحتفاظ به في الأرشيف</translation>
    </message>
    <message>
        <source>The clipboard changed</source>
        <translation>تغيّرت الحافظة</translation>
    </message>
    <message>
        <source>The image of a process was tampered with</source>
        <translation>تم العبث بصورة عملية</translation>
    </message>
    <message>
        <source>A file was deleted</source>
        <translation>تم حذف ملف</translation>
    </message>
    <message>
        <source>An executable file was blocked from being written</source>
        <translation>تم حظر كتابة ملف تنفيذي</translation>
    </message>
    <message>
        <source>A file was blocked from being shredded</source>
        <translation>تم حظر إتلاف ملف</translation>
    </message>
    <message>
        <source>An executable file was created</source>
        <translation>تم إنشاء ملف تنفيذي</translation>
    </message>
    <message>
        <source>Sysmon met an error</source>
        <translation>صادف Sysmon خطأ</translation>
    </message>
    <message>
        <source>PowerShell met an error</source>
        <translation>صادف PowerShell خطأ</translation>
    </message>
    <message>
        <source>A PowerShell command was discovered</source>
        <translation>تم اكتشاف أمر PowerShell</translation>
    </message>
    <message>
        <source>A PowerShell provider changed its state</source>
        <translation>غيّر موفّر PowerShell حالته</translation>
    </message>
    <message>
        <source>A PowerShell pipeline was executed</source>
        <translation>تم تنفيذ مسار أوامر PowerShell</translation>
    </message>
    <message>
        <source>A PowerShell script block was run</source>
        <translation>تم تشغيل كتلة برنامج نصي في PowerShell</translation>
    </message>
    <message>
        <source>A PowerShell script block began</source>
        <translation>بدأت كتلة برنامج نصي في PowerShell</translation>
    </message>
    <message>
        <source>A PowerShell script block ended</source>
        <translation>انتهت كتلة برنامج نصي في PowerShell</translation>
    </message>
    <message>
        <source>A PowerShell session was created</source>
        <translation>تم إنشاء جلسة PowerShell</translation>
    </message>
    <message>
        <source>A PowerShell session was opened</source>
        <translation>تم فتح جلسة PowerShell</translation>
    </message>
    <message>
        <source>A PowerShell session was closed</source>
        <translation>تم إغلاق جلسة PowerShell</translation>
    </message>
    <message>
        <source>The PowerShell console is starting</source>
        <translation>يجري بدء وحدة تحكم PowerShell</translation>
    </message>
    <message>
        <source>The PowerShell console is ready</source>
        <translation>وحدة تحكم PowerShell جاهزة</translation>
    </message>
    <message>
        <source>A PowerShell named pipe thread began to listen</source>
        <translation>بدأ مؤشر ترابط أنبوب PowerShell المسمّى الاستماع</translation>
    </message>
    <message>
        <source>The PowerShell engine started</source>
        <translation>تم بدء محرك PowerShell</translation>
    </message>
    <message>
        <source>The PowerShell engine stopped</source>
        <translation>تم إيقاف محرك PowerShell</translation>
    </message>
    <message>
        <source>A PowerShell provider started</source>
        <translation>تم بدء موفّر PowerShell</translation>
    </message>
    <message>
        <source>Details of a PowerShell pipeline</source>
        <translation>تفاصيل مسار أوامر PowerShell</translation>
    </message>
    <message>
        <source>A task was started</source>
        <translation>تم بدء مهمة</translation>
    </message>
    <message>
        <source>A task could not be started</source>
        <translation>تعذّر بدء مهمة</translation>
    </message>
    <message>
        <source>A task ended</source>
        <translation>انتهت مهمة</translation>
    </message>
    <message>
        <source>An action of a task failed to start</source>
        <translation>فشل بدء إجراء في مهمة</translation>
    </message>
    <message>
        <source>A task was registered</source>
        <translation>تم تسجيل مهمة</translation>
    </message>
    <message>
        <source>A task was started by its time trigger</source>
        <translation>تم بدء مهمة بمشغّل وقتي</translation>
    </message>
    <message>
        <source>A task was started by an event</source>
        <translation>تم بدء مهمة بسبب حدث</translation>
    </message>
    <message>
        <source>A task was started by a user</source>
        <translation>تم بدء مهمة بواسطة مستخدم</translation>
    </message>
    <message>
        <source>A task was ended by a user</source>
        <translation>تم إنهاء مهمة بواسطة مستخدم</translation>
    </message>
    <message>
        <source>A task was started at system start</source>
        <translation>تم بدء مهمة عند بدء النظام</translation>
    </message>
    <message>
        <source>A task was started at logon</source>
        <translation>تم بدء مهمة عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>A process of a task was created</source>
        <translation>تم إنشاء عملية لمهمة</translation>
    </message>
    <message>
        <source>A task was changed</source>
        <translation>تم تغيير مهمة</translation>
    </message>
    <message>
        <source>A task was deleted</source>
        <translation>تم حذف مهمة</translation>
    </message>
    <message>
        <source>A task was disabled</source>
        <translation>تم تعطيل مهمة</translation>
    </message>
    <message>
        <source>An action of a task was started</source>
        <translation>تم بدء إجراء في مهمة</translation>
    </message>
    <message>
        <source>An action of a task ended</source>
        <translation>انتهى إجراء في مهمة</translation>
    </message>
    <message>
        <source>An action of a task failed</source>
        <translation>فشل إجراء في مهمة</translation>
    </message>
    <message>
        <source>A start of a task was queued</source>
        <translation>وُضع بدء مهمة في قائمة الانتظار</translation>
    </message>
    <message>
        <source>A malware scan began</source>
        <translation>بدأ فحص البرامج الضارة</translation>
    </message>
    <message>
        <source>A malware scan ended</source>
        <translation>انتهى فحص البرامج الضارة</translation>
    </message>
    <message>
        <source>A malware scan was stopped early</source>
        <translation>تم إيقاف فحص البرامج الضارة قبل اكتماله</translation>
    </message>
    <message>
        <source>A malware scan failed</source>
        <translation>فشل فحص البرامج الضارة</translation>
    </message>
    <message>
        <source>Malware or unwanted software was found</source>
        <translation>تم العثور على برامج ضارة أو غير مرغوب فيها</translation>
    </message>
    <message>
        <source>An action against malware was taken</source>
        <translation>تم اتخاذ إجراء ضد برنامج ضار</translation>
    </message>
    <message>
        <source>An action against malware failed</source>
        <translation>فشل إجراء ضد برنامج ضار</translation>
    </message>
    <message>
        <source>An item was restored from quarantine</source>
        <translation>تمت استعادة عنصر من العزل</translation>
    </message>
    <message>
        <source>An item was deleted from quarantine</source>
        <translation>تم حذف عنصر من العزل</translation>
    </message>
    <message>
        <source>The history of malware was deleted</source>
        <translation>تم حذف محفوظات البرامج الضارة</translation>
    </message>
    <message>
        <source>Suspicious behaviour was found</source>
        <translation>تم الكشف عن سلوك مشبوه</translation>
    </message>
    <message>
        <source>An action against malware failed, not critically</source>
        <translation>فشل إجراء ضد برنامج ضار فشلًا غير حرج</translation>
    </message>
    <message>
        <source>An action against malware failed critically</source>
        <translation>فشل إجراء ضد برنامج ضار فشلًا حرجًا</translation>
    </message>
    <message>
        <source>A rule against attack techniques blocked an operation</source>
        <translation>حظرت قاعدة لتقليل الأجزاء المعرضة للهجوم عملية</translation>
    </message>
    <message>
        <source>A rule against attack techniques would have blocked an operation</source>
        <translation>كانت قاعدة لتقليل الأجزاء المعرضة للهجوم ستحظر عملية</translation>
    </message>
    <message>
        <source>Access to a protected folder was blocked</source>
        <translation>تم حظر الوصول إلى مجلد محمي</translation>
    </message>
    <message>
        <source>Access to a protected folder would have been blocked</source>
        <translation>كان الوصول إلى مجلد محمي سيُحظر</translation>
    </message>
    <message>
        <source>The malware protection is healthy</source>
        <translation>الحماية من البرامج الضارة سليمة</translation>
    </message>
    <message>
        <source>Report on the state of the malware protection</source>
        <translation>تقرير عن حالة الحماية من البرامج الضارة</translation>
    </message>
    <message>
        <source>The malware signatures were updated</source>
        <translation>تم تحديث تواقيع البرامج الضارة</translation>
    </message>
    <message>
        <source>The malware signatures could not be updated</source>
        <translation>تعذّر تحديث تواقيع البرامج الضارة</translation>
    </message>
    <message>
        <source>The malware engine was updated</source>
        <translation>تم تحديث محرك مكافحة البرامج الضارة</translation>
    </message>
    <message>
        <source>The malware engine could not be updated</source>
        <translation>تعذّر تحديث محرك مكافحة البرامج الضارة</translation>
    </message>
    <message>
        <source>Signatures were fetched from the cloud</source>
        <translation>تم جلب تواقيع من السحابة</translation>
    </message>
    <message>
        <source>The real-time protection met an error</source>
        <translation>صادفت الحماية في الوقت الحقيقي خطأ</translation>
    </message>
    <message>
        <source>The real-time protection was switched on</source>
        <translation>تم تشغيل الحماية في الوقت الحقيقي</translation>
    </message>
    <message>
        <source>The real-time protection was switched off</source>
        <translation>تم إيقاف الحماية في الوقت الحقيقي</translation>
    </message>
    <message>
        <source>The configuration of the real-time protection changed</source>
        <translation>تغيّر تكوين الحماية في الوقت الحقيقي</translation>
    </message>
    <message>
        <source>The configuration of the malware protection changed</source>
        <translation>تغيّر تكوين الحماية من البرامج الضارة</translation>
    </message>
    <message>
        <source>The malware engine failed</source>
        <translation>فشل محرك مكافحة البرامج الضارة</translation>
    </message>
    <message>
        <source>The scan for unwanted software is off</source>
        <translation>فحص البرامج غير المرغوب فيها معطّل</translation>
    </message>
    <message>
        <source>The scan for viruses is off</source>
        <translation>فحص الفيروسات معطّل</translation>
    </message>
    <message>
        <source>A change of a protected setting was blocked</source>
        <translation>تم حظر تغيير إعداد محمي</translation>
    </message>
    <message>
        <source>The remote desktop service could not start</source>
        <translation>تعذّر بدء خدمة سطح المكتب البعيد</translation>
    </message>
    <message>
        <source>A session was logged on</source>
        <translation>تم تسجيل الدخول إلى جلسة</translation>
    </message>
    <message>
        <source>The shell of a session started</source>
        <translation>تم بدء واجهة أوامر جلسة</translation>
    </message>
    <message>
        <source>A session was logged off</source>
        <translation>تم تسجيل الخروج من جلسة</translation>
    </message>
    <message>
        <source>A session was disconnected by another</source>
        <translation>تم قطع اتصال جلسة بواسطة جلسة أخرى</translation>
    </message>
    <message>
        <source>A session was disconnected: reason code</source>
        <translation>تم قطع اتصال جلسة: رمز السبب</translation>
    </message>
    <message>
        <source>Logon to a session began</source>
        <translation>بدأ تسجيل الدخول إلى جلسة</translation>
    </message>
    <message>
        <source>Logon to a session ended</source>
        <translation>انتهى تسجيل الدخول إلى جلسة</translation>
    </message>
    <message>
        <source>A listener took a connection</source>
        <translation>تلقى مستمع اتصالًا</translation>
    </message>
    <message>
        <source>A user was authenticated for remote desktop</source>
        <translation>تمت مصادقة مستخدم لسطح المكتب البعيد</translation>
    </message>
    <message>
        <source>A remote desktop connection was accepted</source>
        <translation>تم قبول اتصال سطح مكتب بعيد</translation>
    </message>
    <message>
        <source>The remote desktop client connects to a server</source>
        <translation>يتصل عميل سطح المكتب البعيد بخادم</translation>
    </message>
    <message>
        <source>The remote desktop client connected</source>
        <translation>اتصل عميل سطح المكتب البعيد</translation>
    </message>
    <message>
        <source>The remote desktop client was disconnected: reason code</source>
        <translation>انقطع اتصال عميل سطح المكتب البعيد: رمز السبب</translation>
    </message>
    <message>
        <source>Hash of the user name of a remote desktop connection</source>
        <translation>تجزئة اسم مستخدم اتصال سطح مكتب بعيد</translation>
    </message>
    <message>
        <source>The remote desktop client connects to an address</source>
        <translation>يتصل عميل سطح المكتب البعيد بعنوان</translation>
    </message>
    <message>
        <source>A remote desktop connection object was made</source>
        <translation>تم إنشاء كائن اتصال سطح مكتب بعيد</translation>
    </message>
    <message>
        <source>A TCP connection for remote desktop was made</source>
        <translation>تم إجراء اتصال TCP لسطح المكتب البعيد</translation>
    </message>
    <message>
        <source>A remote desktop connection was disconnected</source>
        <translation>تم قطع اتصال سطح مكتب بعيد</translation>
    </message>
    <message>
        <source>The reason of a disconnection of remote desktop</source>
        <translation>سبب انقطاع اتصال سطح المكتب البعيد</translation>
    </message>
    <message>
        <source>A connection for remote desktop was accepted from a client</source>
        <translation>تم قبول اتصال بسطح المكتب البعيد من عميل</translation>
    </message>
    <message>
        <source>A remote desktop connection failed: wrong user name or password</source>
        <translation>فشل اتصال سطح مكتب بعيد: اسم مستخدم أو كلمة مرور خاطئة</translation>
    </message>
    <message>
        <source>A WMI provider started</source>
        <translation>تم بدء موفّر WMI</translation>
    </message>
    <message>
        <source>A WMI operation failed</source>
        <translation>فشلت عملية WMI</translation>
    </message>
    <message>
        <source>A temporary WMI event subscription of a provider</source>
        <translation>اشتراك مؤقت في أحداث WMI لموفّر</translation>
    </message>
    <message>
        <source>A temporary WMI event subscription was made</source>
        <translation>تم إنشاء اشتراك مؤقت في أحداث WMI</translation>
    </message>
    <message>
        <source>A permanent WMI event subscription was made</source>
        <translation>تم إنشاء اشتراك دائم في أحداث WMI</translation>
    </message>
    <message>
        <source>A service could not start</source>
        <translation>تعذّر بدء خدمة</translation>
    </message>
    <message>
        <source>A service could not start because of another it depends on</source>
        <translation>تعذّر بدء خدمة بسبب خدمة أخرى تعتمد عليها</translation>
    </message>
    <message>
        <source>A service did not answer in time at its start</source>
        <translation>لم تستجب خدمة في الوقت المحدد عند بدئها</translation>
    </message>
    <message>
        <source>A service did not answer in time</source>
        <translation>لم تستجب خدمة في الوقت المحدد</translation>
    </message>
    <message>
        <source>A service hung at its start</source>
        <translation>توقفت خدمة عن الاستجابة عند بدئها</translation>
    </message>
    <message>
        <source>A service ended with an error</source>
        <translation>انتهت خدمة بخطأ</translation>
    </message>
    <message>
        <source>A service ended with an error of its own</source>
        <translation>انتهت خدمة بخطأ خاص بها</translation>
    </message>
    <message>
        <source>Drivers did not load at start</source>
        <translation>لم تُحمَّل برامج تشغيل عند البدء</translation>
    </message>
    <message>
        <source>A service asks for interaction that is not allowed</source>
        <translation>تطلب خدمة تفاعلًا غير مسموح به</translation>
    </message>
    <message>
        <source>A service ended unexpectedly and will be restarted</source>
        <translation>انتهت خدمة على نحو غير متوقع وسيُعاد تشغيلها</translation>
    </message>
    <message>
        <source>A service ended unexpectedly</source>
        <translation>انتهت خدمة على نحو غير متوقع</translation>
    </message>
    <message>
        <source>A service was sent a control</source>
        <translation>تم إرسال عنصر تحكم إلى خدمة</translation>
    </message>
    <message>
        <source>A service changed its state</source>
        <translation>تغيّرت حالة خدمة</translation>
    </message>
    <message>
        <source>A service could not log on</source>
        <translation>تعذّر تسجيل دخول خدمة</translation>
    </message>
    <message>
        <source>The start type of a service was changed</source>
        <translation>تم تغيير نوع بدء خدمة</translation>
    </message>
    <message>
        <source>A service lacks the right to log on</source>
        <translation>لا تملك خدمة حق تسجيل الدخول</translation>
    </message>
    <message>
        <source>A service was told to stop</source>
        <translation>طُلب من خدمة أن تتوقف</translation>
    </message>
    <message>
        <source>The event log service started</source>
        <translation>تم بدء خدمة سجل الأحداث</translation>
    </message>
    <message>
        <source>The event log service was stopped</source>
        <translation>تم إيقاف خدمة سجل الأحداث</translation>
    </message>
    <message>
        <source>The last shutdown was unexpected</source>
        <translation>كان إيقاف التشغيل الأخير غير متوقع</translation>
    </message>
    <message>
        <source>Version of the operating system at start</source>
        <translation>إصدار نظام التشغيل عند البدء</translation>
    </message>
    <message>
        <source>The name of the computer was changed</source>
        <translation>تم تغيير اسم الكمبيوتر</translation>
    </message>
    <message>
        <source>Time since the system was started</source>
        <translation>المدة منذ بدء تشغيل النظام</translation>
    </message>
    <message>
        <source>The operating system started</source>
        <translation>تم بدء نظام التشغيل</translation>
    </message>
    <message>
        <source>The operating system is shutting down</source>
        <translation>يجري إيقاف تشغيل نظام التشغيل</translation>
    </message>
    <message>
        <source>A registry hive was reorganised</source>
        <translation>تمت إعادة تنظيم خلية Registry</translation>
    </message>
    <message>
        <source>The access history of a registry hive was cleared</source>
        <translation>تم مسح محفوظات الوصول إلى خلية Registry</translation>
    </message>
    <message>
        <source>The system restarted without a clean shutdown</source>
        <translation>أُعيد تشغيل النظام دون إيقاف سليم</translation>
    </message>
    <message>
        <source>The system goes to sleep</source>
        <translation>يدخل النظام في السكون</translation>
    </message>
    <message>
        <source>The system woke from sleep</source>
        <translation>خرج النظام من السكون</translation>
    </message>
    <message>
        <source>The power manager began a shutdown</source>
        <translation>بدأ مدير الطاقة إيقاف التشغيل</translation>
    </message>
    <message>
        <source>The state of connectivity in standby</source>
        <translation>حالة الاتصال في وضع الاستعداد</translation>
    </message>
    <message>
        <source>The system enters modern standby</source>
        <translation>يدخل النظام في الاستعداد الحديث</translation>
    </message>
    <message>
        <source>The system leaves modern standby</source>
        <translation>يخرج النظام من الاستعداد الحديث</translation>
    </message>
    <message>
        <source>A restart or shutdown could not be done</source>
        <translation>تعذّرت إعادة التشغيل أو إيقاف التشغيل</translation>
    </message>
    <message>
        <source>A process began a restart or shutdown</source>
        <translation>بدأت عملية إعادة التشغيل أو إيقاف التشغيل</translation>
    </message>
    <message>
        <source>The reason of an unexpected shutdown was given</source>
        <translation>ذُكر سبب إيقاف التشغيل غير المتوقع</translation>
    </message>
    <message>
        <source>Notification of a logon for user experience</source>
        <translation>إعلام بتسجيل دخول لتجربة المستخدم</translation>
    </message>
    <message>
        <source>Notification of a logoff for user experience</source>
        <translation>إعلام بتسجيل خروج لتجربة المستخدم</translation>
    </message>
    <message>
        <source>A transfer job was created</source>
        <translation>تم إنشاء مهمة نقل</translation>
    </message>
    <message>
        <source>A transfer job ended</source>
        <translation>انتهت مهمة نقل</translation>
    </message>
    <message>
        <source>A transfer job was cancelled</source>
        <translation>تم إلغاء مهمة نقل</translation>
    </message>
    <message>
        <source>A transfer job was created: files and owner</source>
        <translation>تم إنشاء مهمة نقل: الملفات والمالك</translation>
    </message>
    <message>
        <source>A transfer began</source>
        <translation>بدأ نقل</translation>
    </message>
    <message>
        <source>A transfer stopped</source>
        <translation>توقف نقل</translation>
    </message>
    <message>
        <source>A transfer stopped with an error</source>
        <translation>توقف نقل بخطأ</translation>
    </message>
    <message>
        <source>A setting of a firewall profile was changed</source>
        <translation>تم تغيير إعداد في ملف تعريف لجدار الحماية</translation>
    </message>
    <message>
        <source>All firewall rules were deleted</source>
        <translation>تم حذف كل قواعد جدار الحماية</translation>
    </message>
    <message>
        <source>A remote management session is created</source>
        <translation>يجري إنشاء جلسة إدارة عن بُعد</translation>
    </message>
    <message>
        <source>A remote management session is closed</source>
        <translation>يجري إغلاق جلسة إدارة عن بُعد</translation>
    </message>
    <message>
        <source>A remote management shell was created on the server</source>
        <translation>تم إنشاء واجهة أوامر إدارة عن بُعد على الخادم</translation>
    </message>
    <message>
        <source>A remote management operation failed</source>
        <translation>فشلت عملية إدارة عن بُعد</translation>
    </message>
    <message>
        <source>A remote management client could not authenticate</source>
        <translation>تعذّرت مصادقة عميل إدارة عن بُعد</translation>
    </message>
    <message>
        <source>A remote management user was authenticated</source>
        <translation>تمت مصادقة مستخدم إدارة عن بُعد</translation>
    </message>
    <message>
        <source>A program was allowed to run</source>
        <translation>تم السماح بتشغيل برنامج</translation>
    </message>
    <message>
        <source>A program would have been blocked</source>
        <translation>كان برنامج سيُحظر</translation>
    </message>
    <message>
        <source>A program was blocked</source>
        <translation>تم حظر برنامج</translation>
    </message>
    <message>
        <source>A script or installer was allowed to run</source>
        <translation>تم السماح بتشغيل برنامج نصي أو مثبّت</translation>
    </message>
    <message>
        <source>A script or installer would have been blocked</source>
        <translation>كان برنامج نصي أو مثبّت سيُحظر</translation>
    </message>
    <message>
        <source>A script or installer was blocked</source>
        <translation>تم حظر برنامج نصي أو مثبّت</translation>
    </message>
    <message>
        <source>A driver was blocked: its certificate was revoked</source>
        <translation>تم حظر برنامج تشغيل: شهادته مبطلة</translation>
    </message>
    <message>
        <source>A process tried to load a file without the signature it needs</source>
        <translation>حاولت عملية تحميل ملف بلا التوقيع المطلوب</translation>
    </message>
    <message>
        <source>A file would have been blocked by the code integrity policy</source>
        <translation>كان نهج تكامل التعليمات البرمجية سيحظر ملفًا</translation>
    </message>
    <message>
        <source>A file was blocked by the code integrity policy</source>
        <translation>حظر نهج تكامل التعليمات البرمجية ملفًا</translation>
    </message>
    <message>
        <source>A program crashed</source>
        <translation>تعطل برنامج</translation>
    </message>
    <message>
        <source>A program could not read a file because of its disk or network</source>
        <translation>تعذّرت على برنامج قراءة ملف بسبب القرص أو الشبكة</translation>
    </message>
    <message>
        <source>A program stopped answering and was closed</source>
        <translation>توقف برنامج عن الاستجابة وأُغلق</translation>
    </message>
    <message>
        <source>An error report was made</source>
        <translation>تم إنشاء تقرير خطأ</translation>
    </message>
    <message>
        <source>A product was installed: result</source>
        <translation>تم تثبيت منتج: النتيجة</translation>
    </message>
    <message>
        <source>A product was removed: result</source>
        <translation>تمت إزالة منتج: النتيجة</translation>
    </message>
    <message>
        <source>An installer transaction began</source>
        <translation>بدأت معاملة مثبّت</translation>
    </message>
    <message>
        <source>An installer transaction ended</source>
        <translation>انتهت معاملة مثبّت</translation>
    </message>
    <message>
        <source>A product was installed</source>
        <translation>تم تثبيت منتج</translation>
    </message>
    <message>
        <source>A product could not be installed</source>
        <translation>تعذّر تثبيت منتج</translation>
    </message>
    <message>
        <source>A product was removed</source>
        <translation>تمت إزالة منتج</translation>
    </message>
    <message>
        <source>The policy of the computer was processed without changes</source>
        <translation>تمت معالجة نهج الكمبيوتر دون تغييرات</translation>
    </message>
    <message>
        <source>The policy of the user was processed without changes</source>
        <translation>تمت معالجة نهج المستخدم دون تغييرات</translation>
    </message>
    <message>
        <source>The policy of the computer was processed with changes</source>
        <translation>تمت معالجة نهج الكمبيوتر مع تغييرات</translation>
    </message>
    <message>
        <source>The policy of the user was processed with changes</source>
        <translation>تمت معالجة نهج المستخدم مع تغييرات</translation>
    </message>
    <message>
        <source>A group policy file could not be read</source>
        <translation>تعذّرت قراءة ملف نهج مجموعة</translation>
    </message>
    <message>
        <source>Group policy failed: no connection to a domain controller</source>
        <translation>فشل نهج المجموعة: لا اتصال بوحدة تحكم بالمجال</translation>
    </message>
    <message>
        <source>An update was installed</source>
        <translation>تم تثبيت تحديث</translation>
    </message>
    <message>
        <source>An update could not be installed</source>
        <translation>تعذّر تثبيت تحديث</translation>
    </message>
    <message>
        <source>The installation of an update began</source>
        <translation>بدأ تثبيت تحديث</translation>
    </message>
    <message>
        <source>The download of an update began</source>
        <translation>بدأ تنزيل تحديث</translation>
    </message>
    <message>
        <source>An outgoing NTLM authentication would be blocked</source>
        <translation>مصادقة NTLM صادرة كانت ستُحظر</translation>
    </message>
    <message>
        <source>An NTLM authentication in the domain would be blocked</source>
        <translation>مصادقة NTLM في المجال كانت ستُحظر</translation>
    </message>
    <message>
        <source>A domain controller would block an NTLM authentication</source>
        <translation>كانت وحدة تحكم بالمجال ستحظر مصادقة NTLM</translation>
    </message>
    <message>
        <source>A document was printed</source>
        <translation>تمت طباعة مستند</translation>
    </message>
    <message>
        <source>A printer driver was added or updated</source>
        <translation>تمت إضافة برنامج تشغيل طابعة أو تحديثه</translation>
    </message>
    <message>
        <source>A print spooler module could not be loaded</source>
        <translation>تعذّر تحميل وحدة للمخزّن المؤقت للطباعة</translation>
    </message>
    <message>
        <source>An SMB session could not be authenticated</source>
        <translation>تعذّرت مصادقة جلسة SMB</translation>
    </message>
    <message>
        <source>A client used SMB 1</source>
        <translation>استخدم عميل SMB 1</translation>
    </message>
    <message>
        <source>A device was configured</source>
        <translation>تم تكوين جهاز</translation>
    </message>
    <message>
        <source>A device was started</source>
        <translation>تم بدء جهاز</translation>
    </message>
    <message>
        <source>A device was deleted</source>
        <translation>تم حذف جهاز</translation>
    </message>
    <message>
        <source>A certificate chain was built</source>
        <translation>تم بناء سلسلة شهادات</translation>
    </message>
    <message>
        <source>A certificate chain was checked against a policy</source>
        <translation>تم التحقق من سلسلة شهادات وفق نهج</translation>
    </message>
    <message>
        <source>The revocation of a certificate was checked</source>
        <translation>تم التحقق من إبطال شهادة</translation>
    </message>
    <message>
        <source>The private key of a certificate was used</source>
        <translation>تم استخدام المفتاح الخاص لشهادة</translation>
    </message>
    <message>
        <source>Details of a certificate chain</source>
        <translation>تفاصيل سلسلة شهادات</translation>
    </message>
    <message>
        <source>A DNS query was asked for</source>
        <translation>تم طلب استعلام DNS</translation>
    </message>
    <message>
        <source>A DNS query ended</source>
        <translation>انتهى استعلام DNS</translation>
    </message>
    <message>
        <source>A name could not be resolved: no DNS server answered</source>
        <translation>تعذّر تحليل اسم: لم يستجب أي خادم DNS</translation>
    </message>
    <message>
        <source>A disk has a bad block</source>
        <translation>في قرص كتلة تالفة</translation>
    </message>
    <message>
        <source>The driver found an error of the disk controller</source>
        <translation>وجد برنامج التشغيل خطأ في وحدة تحكم القرص</translation>
    </message>
    <message>
        <source>An error was found while paging</source>
        <translation>تم العثور على خطأ أثناء ترحيل الصفحات</translation>
    </message>
    <message>
        <source>A disk operation was tried again</source>
        <translation>أُعيدت محاولة عملية على القرص</translation>
    </message>
    <message>
        <source>The file system structure is damaged</source>
        <translation>بنية نظام الملفات تالفة</translation>
    </message>
    <message>
        <source>State of a volume</source>
        <translation>حالة وحدة تخزين</translation>
    </message>
    <message>
        <source>The time is synchronised with a source</source>
        <translation>الوقت متزامن مع مصدر</translation>
    </message>
    <message>
        <source>The time was not synchronised</source>
        <translation>لم تتم مزامنة الوقت</translation>
    </message>
    <message>
        <source>Always logged</source>
        <translation>مسجَّل دائمًا</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>مطوّل</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>نجاح التدقيق</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>فشل التدقيق</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>كلاسيكي</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>Diagnostics context</source>
        <translation>سياق التشخيص</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Software quality</source>
        <translation>جودة البرامج</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>الارتباط</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Data collection start</source>
        <translation>بدء جمع البيانات</translation>
    </message>
    <message>
        <source>Data collection stop</source>
        <translation>إيقاف جمع البيانات</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>Event processing</source>
        <translation>معالجة الأحداث</translation>
    </message>
    <message>
        <source>Service shutdown</source>
        <translation>إيقاف الخدمة</translation>
    </message>
    <message>
        <source>Log cleared</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Security state change</source>
        <translation>تغيير حالة الأمان</translation>
    </message>
    <message>
        <source>Security system extension</source>
        <translation>ملحق نظام الأمان</translation>
    </message>
    <message>
        <source>System integrity</source>
        <translation>تكامل النظام</translation>
    </message>
    <message>
        <source>IPsec driver</source>
        <translation>برنامج تشغيل IPsec</translation>
    </message>
    <message>
        <source>Other system events</source>
        <translation>أحداث نظام أخرى</translation>
    </message>
    <message>
        <source>Logon</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Account lockout</source>
        <translation>تأمين الحساب</translation>
    </message>
    <message>
        <source>IPsec main mode</source>
        <translation>وضع IPsec الرئيسي</translation>
    </message>
    <message>
        <source>Special logon</source>
        <translation>تسجيل دخول خاص</translation>
    </message>
    <message>
        <source>IPsec quick mode</source>
        <translation>وضع IPsec السريع</translation>
    </message>
    <message>
        <source>IPsec extended mode</source>
        <translation>وضع IPsec الموسّع</translation>
    </message>
    <message>
        <source>Other logon and logoff events</source>
        <translation>أحداث أخرى لتسجيل الدخول والخروج</translation>
    </message>
    <message>
        <source>Network policy server</source>
        <translation>خادم نهج الشبكة</translation>
    </message>
    <message>
        <source>User and device claims</source>
        <translation>مطالبات المستخدم والجهاز</translation>
    </message>
    <message>
        <source>Group membership</source>
        <translation>عضوية المجموعات</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>نظام الملفات</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Kernel object</source>
        <translation>كائن النواة</translation>
    </message>
    <message>
        <source>Account database (SAM)</source>
        <translation>قاعدة بيانات الحسابات (SAM)</translation>
    </message>
    <message>
        <source>Other object access</source>
        <translation>وصول آخر إلى الكائنات</translation>
    </message>
    <message>
        <source>Certification services</source>
        <translation>خدمات الشهادات</translation>
    </message>
    <message>
        <source>Application generated</source>
        <translation>من إنشاء التطبيقات</translation>
    </message>
    <message>
        <source>Handle manipulation</source>
        <translation>معالجة المقابض</translation>
    </message>
    <message>
        <source>File share</source>
        <translation>مشاركة ملفات</translation>
    </message>
    <message>
        <source>Filtering platform packet drop</source>
        <translation>إسقاط حزم منصة التصفية</translation>
    </message>
    <message>
        <source>Filtering platform connection</source>
        <translation>اتصال منصة التصفية</translation>
    </message>
    <message>
        <source>Detailed file share</source>
        <translation>مشاركة ملفات مفصّلة</translation>
    </message>
    <message>
        <source>Removable storage</source>
        <translation>تخزين قابل للإزالة</translation>
    </message>
    <message>
        <source>Central policy staging</source>
        <translation>التشغيل المرحلي للنهج المركزي</translation>
    </message>
    <message>
        <source>Sensitive privilege use</source>
        <translation>استخدام امتيازات حساسة</translation>
    </message>
    <message>
        <source>Non-sensitive privilege use</source>
        <translation>استخدام امتيازات غير حساسة</translation>
    </message>
    <message>
        <source>Other privilege use</source>
        <translation>استخدام امتيازات أخرى</translation>
    </message>
    <message>
        <source>Process creation</source>
        <translation>إنشاء عملية</translation>
    </message>
    <message>
        <source>Process termination</source>
        <translation>إنهاء عملية</translation>
    </message>
    <message>
        <source>Data protection (DPAPI)</source>
        <translation>حماية البيانات (DPAPI)</translation>
    </message>
    <message>
        <source>Remote procedure calls</source>
        <translation>استدعاءات الإجراء البعيد (RPC)</translation>
    </message>
    <message>
        <source>Plug and play</source>
        <translation>التوصيل والتشغيل</translation>
    </message>
    <message>
        <source>Token right adjusted</source>
        <translation>ضبط حق رمز مميز</translation>
    </message>
    <message>
        <source>Audit policy change</source>
        <translation>تغيير نهج التدقيق</translation>
    </message>
    <message>
        <source>Authentication policy change</source>
        <translation>تغيير نهج المصادقة</translation>
    </message>
    <message>
        <source>Authorization policy change</source>
        <translation>تغيير نهج التخويل</translation>
    </message>
    <message>
        <source>Firewall rule change</source>
        <translation>تغيير قاعدة جدار الحماية</translation>
    </message>
    <message>
        <source>Filtering platform policy change</source>
        <translation>تغيير نهج منصة التصفية</translation>
    </message>
    <message>
        <source>Other policy change</source>
        <translation>تغيير نهج آخر</translation>
    </message>
    <message>
        <source>User account management</source>
        <translation>إدارة حسابات المستخدمين</translation>
    </message>
    <message>
        <source>Computer account management</source>
        <translation>إدارة حسابات الكمبيوتر</translation>
    </message>
    <message>
        <source>Security group management</source>
        <translation>إدارة مجموعات الأمان</translation>
    </message>
    <message>
        <source>Distribution group management</source>
        <translation>إدارة مجموعات التوزيع</translation>
    </message>
    <message>
        <source>Application group management</source>
        <translation>إدارة مجموعات التطبيقات</translation>
    </message>
    <message>
        <source>Other account management</source>
        <translation>إدارة حسابات أخرى</translation>
    </message>
    <message>
        <source>Directory service access</source>
        <translation>الوصول إلى خدمة الدليل</translation>
    </message>
    <message>
        <source>Directory service change</source>
        <translation>تغيير خدمة الدليل</translation>
    </message>
    <message>
        <source>Directory service replication</source>
        <translation>النسخ المتماثل لخدمة الدليل</translation>
    </message>
    <message>
        <source>Detailed directory service replication</source>
        <translation>النسخ المتماثل المفصّل لخدمة الدليل</translation>
    </message>
    <message>
        <source>Credential validation</source>
        <translation>التحقق من بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Kerberos service tickets</source>
        <translation>تذاكر خدمة Kerberos</translation>
    </message>
    <message>
        <source>Other account logon events</source>
        <translation>أحداث أخرى لتسجيل دخول الحسابات</translation>
    </message>
    <message>
        <source>Kerberos authentication</source>
        <translation>مصادقة Kerberos</translation>
    </message>
    <message>
        <source>File time changed</source>
        <translation>تغيير وقت ملف</translation>
    </message>
    <message>
        <source>Network connection</source>
        <translation>اتصال شبكة</translation>
    </message>
    <message>
        <source>Sysmon state change</source>
        <translation>تغيير حالة Sysmon</translation>
    </message>
    <message>
        <source>Process end</source>
        <translation>انتهاء عملية</translation>
    </message>
    <message>
        <source>Driver loaded</source>
        <translation>تحميل برنامج تشغيل</translation>
    </message>
    <message>
        <source>Image loaded</source>
        <translation>تحميل صورة</translation>
    </message>
    <message>
        <source>Remote thread</source>
        <translation>مؤشر ترابط بعيد</translation>
    </message>
    <message>
        <source>Raw disk access</source>
        <translation>وصول خام إلى القرص</translation>
    </message>
    <message>
        <source>Process access</source>
        <translation>وصول إلى عملية</translation>
    </message>
    <message>
        <source>File creation</source>
        <translation>إنشاء ملف</translation>
    </message>
    <message>
        <source>Registry object</source>
        <translation>كائن Registry</translation>
    </message>
    <message>
        <source>Registry value</source>
        <translation>قيمة Registry</translation>
    </message>
    <message>
        <source>Registry rename</source>
        <translation>إعادة تسمية في Registry</translation>
    </message>
    <message>
        <source>File stream</source>
        <translation>دفق ملف</translation>
    </message>
    <message>
        <source>Sysmon configuration</source>
        <translation>تكوين Sysmon</translation>
    </message>
    <message>
        <source>Pipe created</source>
        <translation>إنشاء أنبوب</translation>
    </message>
    <message>
        <source>Pipe connected</source>
        <translation>اتصال بأنبوب</translation>
    </message>
    <message>
        <source>WMI filter</source>
        <translation>مرشّح WMI</translation>
    </message>
    <message>
        <source>WMI consumer</source>
        <translation>مستهلك WMI</translation>
    </message>
    <message>
        <source>WMI binding</source>
        <translation>ربط WMI</translation>
    </message>
    <message>
        <source>DNS query</source>
        <translation>استعلام DNS</translation>
    </message>
    <message>
        <source>File deletion archived</source>
        <translation>حذف ملف مع أرشفته</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Process tampering</source>
        <translation>عبث بعملية</translation>
    </message>
    <message>
        <source>File deletion</source>
        <translation>حذف ملف</translation>
    </message>
    <message>
        <source>File blocked</source>
        <translation>حظر ملف</translation>
    </message>
    <message>
        <source>File shredding blocked</source>
        <translation>حظر إتلاف ملف</translation>
    </message>
    <message>
        <source>Executable written</source>
        <translation>كتابة ملف تنفيذي</translation>
    </message>
    <message>
        <source>Sysmon error</source>
        <translation>خطأ Sysmon</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>تفاعلي</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>دفعي</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء تأمين</translation>
    </message>
    <message>
        <source>Network, clear text</source>
        <translation>شبكة، نص واضح</translation>
    </message>
    <message>
        <source>New credentials</source>
        <translation>بيانات اعتماد جديدة</translation>
    </message>
    <message>
        <source>Remote interactive</source>
        <translation>تفاعلي عن بُعد</translation>
    </message>
    <message>
        <source>Cached interactive</source>
        <translation>تفاعلي مخبّأ</translation>
    </message>
    <message>
        <source>Cached remote interactive</source>
        <translation>تفاعلي عن بُعد مخبّأ</translation>
    </message>
    <message>
        <source>Cached unlock</source>
        <translation>إلغاء تأمين مخبّأ</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Next authentication method is tried</source>
        <translation>تُجرَّب طريقة المصادقة التالية</translation>
    </message>
    <message>
        <source>Unsuccessful</source>
        <translation>غير ناجح</translation>
    </message>
    <message>
        <source>Access violation</source>
        <translation>انتهاك وصول</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <translation>معامل غير صالح</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>رُفض الوصول</translation>
    </message>
    <message>
        <source>Object name not found</source>
        <translation>اسم الكائن غير موجود</translation>
    </message>
    <message>
        <source>No logon server is available</source>
        <translation>لا يتوفر خادم تسجيل دخول</translation>
    </message>
    <message>
        <source>Account name is not valid</source>
        <translation>اسم الحساب غير صالح</translation>
    </message>
    <message>
        <source>User name does not exist</source>
        <translation>اسم المستخدم غير موجود</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>كلمة مرور خاطئة</translation>
    </message>
    <message>
        <source>Password breaks the policy</source>
        <translation>كلمة المرور تخالف النهج</translation>
    </message>
    <message>
        <source>Bad user name or password</source>
        <translation>اسم مستخدم أو كلمة مرور غير صحيحة</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>تقييد على الحساب</translation>
    </message>
    <message>
        <source>Outside of the permitted hours</source>
        <translation>خارج الساعات المسموح بها</translation>
    </message>
    <message>
        <source>Not permitted from this computer</source>
        <translation>غير مسموح من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>انتهت صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>الحساب معطّل</translation>
    </message>
    <message>
        <source>Name could not be mapped to a SID</source>
        <translation>تعذّر تعيين الاسم إلى SID</translation>
    </message>
    <message>
        <source>Insufficient resources</source>
        <translation>موارد غير كافية</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>غير مدعوم</translation>
    </message>
    <message>
        <source>Server in the wrong state</source>
        <translation>الخادم في حالة خاطئة</translation>
    </message>
    <message>
        <source>Domain does not exist</source>
        <translation>المجال غير موجود</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>خطأ داخلي</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس دليلًا</translation>
    </message>
    <message>
        <source>Clocks are too far apart</source>
        <translation>فرق الساعتين كبير</translation>
    </message>
    <message>
        <source>Logon type not granted</source>
        <translation>نوع تسجيل الدخول غير ممنوح</translation>
    </message>
    <message>
        <source>Log is full</source>
        <translation>السجل ممتلئ</translation>
    </message>
    <message>
        <source>No trust secret</source>
        <translation>لا سر للثقة</translation>
    </message>
    <message>
        <source>No trust account</source>
        <translation>لا حساب للثقة</translation>
    </message>
    <message>
        <source>Trust to the domain failed</source>
        <translation>فشلت الثقة بالمجال</translation>
    </message>
    <message>
        <source>Trust relationship failed</source>
        <translation>فشلت علاقة الثقة</translation>
    </message>
    <message>
        <source>Trust failure</source>
        <translation>فشل الثقة</translation>
    </message>
    <message>
        <source>Netlogon is not started</source>
        <translation>لم يُبدأ Netlogon</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>انتهت صلاحية الحساب</translation>
    </message>
    <message>
        <source>Possible deadlock</source>
        <translation>احتمال توقف تام (deadlock)</translation>
    </message>
    <message>
        <source>Interdomain trust account</source>
        <translation>حساب ثقة بين المجالات</translation>
    </message>
    <message>
        <source>Computer account used to log on</source>
        <translation>استُخدم حساب كمبيوتر لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Server account used to log on</source>
        <translation>استُخدم حساب خادم لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Domain trust is inconsistent</source>
        <translation>ثقة المجال غير متسقة</translation>
    </message>
    <message>
        <source>Session was deleted</source>
        <translation>حُذفت الجلسة</translation>
    </message>
    <message>
        <source>Password has to be changed first</source>
        <translation>يجب تغيير كلمة المرور أولًا</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Domain controller not found</source>
        <translation>لم يُعثر على وحدة تحكم بالمجال</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>الحساب مؤمَّن</translation>
    </message>
    <message>
        <source>Network not reachable</source>
        <translation>الشبكة غير متاحة</translation>
    </message>
    <message>
        <source>Logon failed unexpectedly</source>
        <translation>فشل تسجيل الدخول على نحو غير متوقع</translation>
    </message>
    <message>
        <source>Account has no stored secret</source>
        <translation>لا سر مخزّن للحساب</translation>
    </message>
    <message>
        <source>Wrong PIN of the smart card</source>
        <translation>رقم PIN خاطئ للبطاقة الذكية</translation>
    </message>
    <message>
        <source>Downgrade of the authentication was found</source>
        <translation>كُشف عن خفض مستوى المصادقة</translation>
    </message>
    <message>
        <source>Authentication firewall: not permitted</source>
        <translation>جدار حماية المصادقة: غير مسموح</translation>
    </message>
    <message>
        <source>NTLM is blocked</source>
        <translation>NTLM محظور</translation>
    </message>
    <message>
        <source>Client&apos;s entry has expired</source>
        <translation>انتهت صلاحية إدخال العميل</translation>
    </message>
    <message>
        <source>Server&apos;s entry has expired</source>
        <translation>انتهت صلاحية إدخال الخادم</translation>
    </message>
    <message>
        <source>Protocol version not supported</source>
        <translation>إصدار البروتوكول غير مدعوم</translation>
    </message>
    <message>
        <source>Client&apos;s key is of an old master key</source>
        <translation>مفتاح العميل من مفتاح رئيسي قديم</translation>
    </message>
    <message>
        <source>Server&apos;s key is of an old master key</source>
        <translation>مفتاح الخادم من مفتاح رئيسي قديم</translation>
    </message>
    <message>
        <source>Client (user) not known</source>
        <translation>العميل (المستخدم) غير معروف</translation>
    </message>
    <message>
        <source>Server (service) not known</source>
        <translation>الخادم (الخدمة) غير معروف</translation>
    </message>
    <message>
        <source>Several entries of one name</source>
        <translation>عدة إدخالات بالاسم نفسه</translation>
    </message>
    <message>
        <source>Client or server has no key</source>
        <translation>لا مفتاح للعميل أو الخادم</translation>
    </message>
    <message>
        <source>Postdating not permitted</source>
        <translation>تأخير التاريخ غير مسموح</translation>
    </message>
    <message>
        <source>Requested start is later than the end</source>
        <translation>البدء المطلوب بعد الانتهاء</translation>
    </message>
    <message>
        <source>Policy forbids the request</source>
        <translation>النهج يمنع الطلب</translation>
    </message>
    <message>
        <source>Option cannot be granted</source>
        <translation>يتعذّر منح الخيار</translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation>نوع التشفير غير مدعوم</translation>
    </message>
    <message>
        <source>Checksum type not supported</source>
        <translation>نوع المجموع الاختباري غير مدعوم</translation>
    </message>
    <message>
        <source>Kind of pre-authentication not supported</source>
        <translation>نوع المصادقة المسبقة غير مدعوم</translation>
    </message>
    <message>
        <source>Transited type not supported</source>
        <translation>نوع العبور غير مدعوم</translation>
    </message>
    <message>
        <source>Client disabled, expired or locked</source>
        <translation>العميل معطّل أو منتهي الصلاحية أو مؤمَّن</translation>
    </message>
    <message>
        <source>Service&apos;s credentials revoked</source>
        <translation>أُبطلت بيانات اعتماد الخدمة</translation>
    </message>
    <message>
        <source>Ticket-granting ticket revoked</source>
        <translation>أُبطلت تذكرة منح التذاكر</translation>
    </message>
    <message>
        <source>Client not valid yet</source>
        <translation>العميل غير صالح بعد</translation>
    </message>
    <message>
        <source>Service not valid yet</source>
        <translation>الخدمة غير صالحة بعد</translation>
    </message>
    <message>
        <source>Wrong password (pre-authentication failed)</source>
        <translation>كلمة مرور خاطئة (فشلت المصادقة المسبقة)</translation>
    </message>
    <message>
        <source>Pre-authentication required</source>
        <translation>المصادقة المسبقة مطلوبة</translation>
    </message>
    <message>
        <source>Ticket is of another server</source>
        <translation>التذكرة لخادم آخر</translation>
    </message>
    <message>
        <source>User-to-user only</source>
        <translation>من مستخدم إلى مستخدم فقط</translation>
    </message>
    <message>
        <source>Transited path refused</source>
        <translation>رُفض مسار العبور</translation>
    </message>
    <message>
        <source>Service not available</source>
        <translation>الخدمة غير متاحة</translation>
    </message>
    <message>
        <source>Integrity check failed</source>
        <translation>فشل التحقق من التكامل</translation>
    </message>
    <message>
        <source>Ticket expired</source>
        <translation>انتهت صلاحية التذكرة</translation>
    </message>
    <message>
        <source>Ticket not valid yet</source>
        <translation>التذكرة غير صالحة بعد</translation>
    </message>
    <message>
        <source>Request was replayed</source>
        <translation>أُعيد إرسال الطلب</translation>
    </message>
    <message>
        <source>Ticket is not for us</source>
        <translation>التذكرة ليست لهذا الخادم</translation>
    </message>
    <message>
        <source>Ticket and authenticator do not match</source>
        <translation>التذكرة والمصادِق غير متطابقين</translation>
    </message>
    <message>
        <source>Network address does not match</source>
        <translation>عنوان الشبكة غير مطابق</translation>
    </message>
    <message>
        <source>Protocol version does not match</source>
        <translation>إصدار البروتوكول غير مطابق</translation>
    </message>
    <message>
        <source>Wrong message type</source>
        <translation>نوع الرسالة خاطئ</translation>
    </message>
    <message>
        <source>Message was modified</source>
        <translation>عُدّلت الرسالة</translation>
    </message>
    <message>
        <source>Message out of order</source>
        <translation>الرسالة في غير ترتيبها</translation>
    </message>
    <message>
        <source>Key version not available</source>
        <translation>إصدار المفتاح غير متاح</translation>
    </message>
    <message>
        <source>Service key not available</source>
        <translation>مفتاح الخدمة غير متاح</translation>
    </message>
    <message>
        <source>Mutual authentication failed</source>
        <translation>فشلت المصادقة المتبادلة</translation>
    </message>
    <message>
        <source>Wrong direction of the message</source>
        <translation>اتجاه الرسالة خاطئ</translation>
    </message>
    <message>
        <source>Other authentication method required</source>
        <translation>طريقة مصادقة أخرى مطلوبة</translation>
    </message>
    <message>
        <source>Wrong sequence number</source>
        <translation>رقم التسلسل خاطئ</translation>
    </message>
    <message>
        <source>Unfit checksum type</source>
        <translation>نوع المجموع الاختباري غير مناسب</translation>
    </message>
    <message>
        <source>Transited path not acceptable</source>
        <translation>مسار العبور غير مقبول</translation>
    </message>
    <message>
        <source>Answer too large for UDP</source>
        <translation>الرد أكبر مما يسعه UDP</translation>
    </message>
    <message>
        <source>Generic error</source>
        <translation>خطأ عام</translation>
    </message>
    <message>
        <source>Field too long</source>
        <translation>الحقل أطول مما ينبغي</translation>
    </message>
    <message>
        <source>Client&apos;s certificate is not trusted</source>
        <translation>شهادة العميل غير موثوق بها</translation>
    </message>
    <message>
        <source>Domain controller&apos;s certificate is not trusted</source>
        <translation>شهادة وحدة التحكم بالمجال غير موثوق بها</translation>
    </message>
    <message>
        <source>Signature not valid</source>
        <translation>التوقيع غير صالح</translation>
    </message>
    <message>
        <source>Stronger key needed</source>
        <translation>مطلوب مفتاح أقوى</translation>
    </message>
    <message>
        <source>Certificate does not fit</source>
        <translation>الشهادة غير مناسبة</translation>
    </message>
    <message>
        <source>No ticket-granting ticket</source>
        <translation>لا تذكرة لمنح التذاكر</translation>
    </message>
    <message>
        <source>Wrong realm</source>
        <translation>النطاق (realm) خاطئ</translation>
    </message>
    <message>
        <source>DES-CBC-CRC, weak</source>
        <translation>DES-CBC-CRC، ضعيف</translation>
    </message>
    <message>
        <source>DES-CBC-MD4, weak</source>
        <translation>DES-CBC-MD4، ضعيف</translation>
    </message>
    <message>
        <source>DES-CBC-MD5, weak</source>
        <translation>DES-CBC-MD5، ضعيف</translation>
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
        <translation>RC4-HMAC، ضعيف</translation>
    </message>
    <message>
        <source>RC4-HMAC-EXP, weak</source>
        <translation>RC4-HMAC-EXP، ضعيف</translation>
    </message>
    <message>
        <source>None (request failed)</source>
        <translation>لا شيء (فشل الطلب)</translation>
    </message>
    <message>
        <source>forwardable</source>
        <translation>قابلة لإعادة التوجيه</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>أُعيد توجيهها</translation>
    </message>
    <message>
        <source>proxiable</source>
        <translation>قابلة للإنابة</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>إنابة</translation>
    </message>
    <message>
        <source>allow postdate</source>
        <translation>السماح بتأخير التاريخ</translation>
    </message>
    <message>
        <source>postdated</source>
        <translation>مؤخرة التاريخ</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>renewable</source>
        <translation>قابلة للتجديد</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>أولية</translation>
    </message>
    <message>
        <source>pre-authenticated</source>
        <translation>بمصادقة مسبقة</translation>
    </message>
    <message>
        <source>opt hardware authentication</source>
        <translation>مصادقة بجهاز اختياريًا</translation>
    </message>
    <message>
        <source>transit checked</source>
        <translation>جرى التحقق من العبور</translation>
    </message>
    <message>
        <source>ok as delegate</source>
        <translation>مسموح بها كمفوَّض</translation>
    </message>
    <message>
        <source>constrained delegation</source>
        <translation>تفويض مقيّد</translation>
    </message>
    <message>
        <source>canonicalize</source>
        <translation>توحيد الاسم</translation>
    </message>
    <message>
        <source>no transit check</source>
        <translation>بلا تحقق من العبور</translation>
    </message>
    <message>
        <source>renewable accepted</source>
        <translation>قبول قابلة للتجديد</translation>
    </message>
    <message>
        <source>encrypt in session key</source>
        <translation>تشفير بمفتاح الجلسة</translation>
    </message>
    <message>
        <source>renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>تحقق من الصلاحية</translation>
    </message>
    <message>
        <source>None (not required)</source>
        <translation>لا شيء (غير مطلوبة)</translation>
    </message>
    <message>
        <source>Encrypted time stamp</source>
        <translation>طابع زمني مشفّر</translation>
    </message>
    <message>
        <source>Encryption types</source>
        <translation>أنواع التشفير</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>بطاقة ذكية</translation>
    </message>
    <message>
        <source>Smart card request</source>
        <translation>طلب بطاقة ذكية</translation>
    </message>
    <message>
        <source>Smart card answer</source>
        <translation>رد بطاقة ذكية</translation>
    </message>
    <message>
        <source>Encryption types, new form</source>
        <translation>أنواع التشفير، الصيغة الجديدة</translation>
    </message>
    <message>
        <source>Service referral</source>
        <translation>إحالة إلى خدمة</translation>
    </message>
    <message>
        <source>Kerberos armouring (FAST)</source>
        <translation>تحصين Kerberos (FAST)</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>read permissions</source>
        <translation>قراءة الأذونات</translation>
    </message>
    <message>
        <source>change permissions</source>
        <translation>تغيير الأذونات</translation>
    </message>
    <message>
        <source>take ownership</source>
        <translation>أخذ الملكية</translation>
    </message>
    <message>
        <source>synchronize</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>system ACL</source>
        <translation>قائمة ACL للنظام</translation>
    </message>
    <message>
        <source>maximum allowed</source>
        <translation>الحد الأقصى المسموح</translation>
    </message>
    <message>
        <source>generic all</source>
        <translation>كل الحقوق العامة</translation>
    </message>
    <message>
        <source>generic execute</source>
        <translation>تنفيذ عام</translation>
    </message>
    <message>
        <source>generic write</source>
        <translation>كتابة عامة</translation>
    </message>
    <message>
        <source>generic read</source>
        <translation>قراءة عامة</translation>
    </message>
    <message>
        <source>full control</source>
        <translation>تحكم كامل</translation>
    </message>
    <message>
        <source>read data or list folder</source>
        <translation>قراءة البيانات أو سرد المجلد</translation>
    </message>
    <message>
        <source>write data or add file</source>
        <translation>كتابة البيانات أو إضافة ملف</translation>
    </message>
    <message>
        <source>append data or add subfolder</source>
        <translation>إلحاق البيانات أو إضافة مجلد فرعي</translation>
    </message>
    <message>
        <source>read extended attributes</source>
        <translation>قراءة السمات الموسّعة</translation>
    </message>
    <message>
        <source>write extended attributes</source>
        <translation>كتابة السمات الموسّعة</translation>
    </message>
    <message>
        <source>execute or traverse</source>
        <translation>تنفيذ أو اجتياز</translation>
    </message>
    <message>
        <source>delete children</source>
        <translation>حذف العناصر التابعة</translation>
    </message>
    <message>
        <source>read attributes</source>
        <translation>قراءة السمات</translation>
    </message>
    <message>
        <source>write attributes</source>
        <translation>كتابة السمات</translation>
    </message>
    <message>
        <source>query value</source>
        <translation>استعلام عن قيمة</translation>
    </message>
    <message>
        <source>set value</source>
        <translation>تعيين قيمة</translation>
    </message>
    <message>
        <source>create subkey</source>
        <translation>إنشاء مفتاح فرعي</translation>
    </message>
    <message>
        <source>enumerate subkeys</source>
        <translation>سرد المفاتيح الفرعية</translation>
    </message>
    <message>
        <source>notify of changes</source>
        <translation>إعلام بالتغييرات</translation>
    </message>
    <message>
        <source>create link</source>
        <translation>إنشاء ارتباط</translation>
    </message>
    <message>
        <source>nearly full control</source>
        <translation>تحكم شبه كامل</translation>
    </message>
    <message>
        <source>terminate</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>create thread</source>
        <translation>إنشاء مؤشر ترابط</translation>
    </message>
    <message>
        <source>set session</source>
        <translation>تعيين الجلسة</translation>
    </message>
    <message>
        <source>memory operations</source>
        <translation>عمليات على الذاكرة</translation>
    </message>
    <message>
        <source>read memory</source>
        <translation>قراءة الذاكرة</translation>
    </message>
    <message>
        <source>write memory</source>
        <translation>كتابة الذاكرة</translation>
    </message>
    <message>
        <source>duplicate handles</source>
        <translation>تكرار المقابض</translation>
    </message>
    <message>
        <source>create process</source>
        <translation>إنشاء عملية</translation>
    </message>
    <message>
        <source>set quota</source>
        <translation>تعيين الحصة</translation>
    </message>
    <message>
        <source>set information</source>
        <translation>تعيين المعلومات</translation>
    </message>
    <message>
        <source>query information</source>
        <translation>استعلام عن المعلومات</translation>
    </message>
    <message>
        <source>suspend or resume</source>
        <translation>تعليق أو استئناف</translation>
    </message>
    <message>
        <source>query limited information</source>
        <translation>استعلام عن معلومات محدودة</translation>
    </message>
    <message>
        <source>set limited information</source>
        <translation>تعيين معلومات محدودة</translation>
    </message>
    <message>
        <source>create child</source>
        <translation>إنشاء عنصر تابع</translation>
    </message>
    <message>
        <source>delete child</source>
        <translation>حذف عنصر تابع</translation>
    </message>
    <message>
        <source>list contents</source>
        <translation>سرد المحتويات</translation>
    </message>
    <message>
        <source>write self</source>
        <translation>كتابة إلى الذات</translation>
    </message>
    <message>
        <source>read property</source>
        <translation>قراءة خاصية</translation>
    </message>
    <message>
        <source>write property</source>
        <translation>كتابة خاصية</translation>
    </message>
    <message>
        <source>delete tree</source>
        <translation>حذف الشجرة</translation>
    </message>
    <message>
        <source>list object</source>
        <translation>سرد الكائن</translation>
    </message>
    <message>
        <source>control access (extended right)</source>
        <translation>التحكم في الوصول (حق موسّع)</translation>
    </message>
    <message>
        <source>Kernel driver</source>
        <translation>برنامج تشغيل النواة</translation>
    </message>
    <message>
        <source>File system driver</source>
        <translation>برنامج تشغيل نظام الملفات</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>محوّل</translation>
    </message>
    <message>
        <source>Recognizer driver</source>
        <translation>برنامج تشغيل التعرّف</translation>
    </message>
    <message>
        <source>Own process</source>
        <translation>عملية خاصة</translation>
    </message>
    <message>
        <source>Shared process</source>
        <translation>عملية مشتركة</translation>
    </message>
    <message>
        <source>User&apos;s own process</source>
        <translation>عملية خاصة بالمستخدم</translation>
    </message>
    <message>
        <source>User&apos;s shared process</source>
        <translation>عملية مشتركة للمستخدم</translation>
    </message>
    <message>
        <source>Own process, interactive</source>
        <translation>عملية خاصة، تفاعلية</translation>
    </message>
    <message>
        <source>Shared process, interactive</source>
        <translation>عملية مشتركة، تفاعلية</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>تمهيد</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
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
        <translation>اسم الشبكة غير صالح</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>Query not understood</source>
        <translation>الاستعلام غير مفهوم</translation>
    </message>
    <message>
        <source>Server failure</source>
        <translation>فشل الخادم</translation>
    </message>
    <message>
        <source>Name does not exist</source>
        <translation>الاسم غير موجود</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>غير منفّذ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>No records of this type</source>
        <translation>لا سجلات من هذا النوع</translation>
    </message>
    <message>
        <source>Bad packet</source>
        <translation>حزمة غير صحيحة</translation>
    </message>
    <message>
        <source>Record does not exist</source>
        <translation>السجل غير موجود</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>المضيف غير موجود</translation>
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
        <translation>لا معلومات أخرى</translation>
    </message>
    <message>
        <source>Disconnected by a tool or administrator</source>
        <translation>قطعت الاتصال أداة أو مسؤول</translation>
    </message>
    <message>
        <source>Logged off by a tool or administrator</source>
        <translation>سجّلت الخروج أداة أو مسؤول</translation>
    </message>
    <message>
        <source>Idle for too long</source>
        <translation>خمول طويل</translation>
    </message>
    <message>
        <source>Session lasted too long</source>
        <translation>الجلسة أطول مما ينبغي</translation>
    </message>
    <message>
        <source>Replaced by another connection</source>
        <translation>حل محلها اتصال آخر</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>نفدت الذاكرة</translation>
    </message>
    <message>
        <source>Server denied the connection</source>
        <translation>رفض الخادم الاتصال</translation>
    </message>
    <message>
        <source>User lacks the right</source>
        <translation>المستخدم لا يملك الحق</translation>
    </message>
    <message>
        <source>Fresh credentials are needed</source>
        <translation>تلزم بيانات اعتماد حديثة</translation>
    </message>
    <message>
        <source>Disconnected by the user</source>
        <translation>قطع المستخدم الاتصال</translation>
    </message>
    <message>
        <source>Logged off by the user</source>
        <translation>سجّل المستخدم الخروج</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>بدء بارد</translation>
    </message>
    <message>
        <source>Fast startup</source>
        <translation>بدء تشغيل سريع</translation>
    </message>
    <message>
        <source>Resumed from hibernation</source>
        <translation>استئناف من الإسبات</translation>
    </message>
    <message>
        <source>Button or lid</source>
        <translation>زر أو غطاء</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>System idle</source>
        <translation>خمول النظام</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>شديد</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>عزل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>User defined</source>
        <translation>معرّف من المستخدم</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>بلا إجراء</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Incorrect function or unknown failure</source>
        <translation>وظيفة غير صحيحة أو فشل غير معروف</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>لم تُشغَّل بعد</translation>
    </message>
    <message>
        <source>Stopped by the user</source>
        <translation>أوقفها المستخدم</translation>
    </message>
    <message>
        <source>An instance runs already</source>
        <translation>توجد نسخة قيد التشغيل</translation>
    </message>
    <message>
        <source>No user is logged on</source>
        <translation>لا مستخدم مسجّل دخوله</translation>
    </message>
    <message>
        <source>Refused by the administrator&apos;s conditions</source>
        <translation>رُفضت بشروط المسؤول</translation>
    </message>
    <message>
        <source>Ended by Ctrl+C</source>
        <translation>أُنهيت بالضغط على Ctrl+C</translation>
    </message>
    <message>
        <source>Path not found</source>
        <translation>المسار غير موجود</translation>
    </message>
    <message>
        <source>Module not found</source>
        <translation>الوحدة غير موجودة</translation>
    </message>
    <message>
        <source>Procedure not found</source>
        <translation>الإجراء غير موجود</translation>
    </message>
    <message>
        <source>Not a valid program</source>
        <translation>ليس برنامجًا صالحًا</translation>
    </message>
    <message>
        <source>Did not answer in time</source>
        <translation>لم تستجب في الوقت المحدد</translation>
    </message>
    <message>
        <source>Service database is locked</source>
        <translation>قاعدة بيانات الخدمات مؤمَّنة</translation>
    </message>
    <message>
        <source>Runs already</source>
        <translation>تعمل بالفعل</translation>
    </message>
    <message>
        <source>Service does not exist</source>
        <translation>الخدمة غير موجودة</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم تُبدأ</translation>
    </message>
    <message>
        <source>Error of the service&apos;s own</source>
        <translation>خطأ خاص بالخدمة</translation>
    </message>
    <message>
        <source>Process ended unexpectedly</source>
        <translation>انتهت العملية على نحو غير متوقع</translation>
    </message>
    <message>
        <source>A service that it depends on failed</source>
        <translation>فشلت خدمة تعتمد عليها</translation>
    </message>
    <message>
        <source>Logon failed</source>
        <translation>فشل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Hung while starting</source>
        <translation>توقفت عن الاستجابة عند البدء</translation>
    </message>
    <message>
        <source>Marked for deletion</source>
        <translation>معلَّمة للحذف</translation>
    </message>
    <message>
        <source>Dependency does not exist</source>
        <translation>التبعية غير موجودة</translation>
    </message>
    <message>
        <source>Account differs from that of other services</source>
        <translation>الحساب مختلف عن حساب الخدمات الأخرى</translation>
    </message>
    <message>
        <source>System is shutting down</source>
        <translation>يجري إيقاف تشغيل النظام</translation>
    </message>
    <message>
        <source>Driver blocked</source>
        <translation>حُظر برنامج التشغيل</translation>
    </message>
    <message>
        <source>RPC server not available</source>
        <translation>خادم RPC غير متاح</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Console logon</source>
        <translation>تسجيل الدخول عبر وحدة التحكم</translation>
    </message>
    <message>
        <source>Creator owner</source>
        <translation>المالك المنشئ</translation>
    </message>
    <message>
        <source>Creator group</source>
        <translation>المجموعة المنشئة</translation>
    </message>
    <message>
        <source>Owner rights</source>
        <translation>حقوق المالك</translation>
    </message>
    <message>
        <source>Dialup</source>
        <translation>الطلب الهاتفي</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>وحدات التحكم بالمجال</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>الذات</translation>
    </message>
    <message>
        <source>Authenticated users</source>
        <translation>المستخدمون المصادق عليهم</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>مقيّد</translation>
    </message>
    <message>
        <source>Terminal server users</source>
        <translation>مستخدمو الخادم الطرفي</translation>
    </message>
    <message>
        <source>Remote interactive logon</source>
        <translation>تسجيل دخول تفاعلي عن بُعد</translation>
    </message>
    <message>
        <source>This organization</source>
        <translation>هذه المؤسسة</translation>
    </message>
    <message>
        <source>IIS</source>
        <translation>IIS</translation>
    </message>
    <message>
        <source>Local System</source>
        <translation>النظام المحلي</translation>
    </message>
    <message>
        <source>Local Service</source>
        <translation>الخدمة المحلية</translation>
    </message>
    <message>
        <source>Network Service</source>
        <translation>خدمة الشبكة</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Power users</source>
        <translation>مستخدمو الطاقة</translation>
    </message>
    <message>
        <source>Account operators</source>
        <translation>مشغّلو الحسابات</translation>
    </message>
    <message>
        <source>Server operators</source>
        <translation>مشغّلو الخوادم</translation>
    </message>
    <message>
        <source>Print operators</source>
        <translation>مشغّلو الطباعة</translation>
    </message>
    <message>
        <source>Backup operators</source>
        <translation>مشغّلو النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Replicators</source>
        <translation>النسخ المتماثل</translation>
    </message>
    <message>
        <source>Pre-Windows 2000 access</source>
        <translation>وصول ما قبل Windows 2000</translation>
    </message>
    <message>
        <source>Remote desktop users</source>
        <translation>مستخدمو سطح المكتب البعيد</translation>
    </message>
    <message>
        <source>Network configuration operators</source>
        <translation>مشغّلو تكوين الشبكة</translation>
    </message>
    <message>
        <source>Incoming forest trust builders</source>
        <translation>منشئو ثقة مجموعات التفرعات الواردة</translation>
    </message>
    <message>
        <source>Performance monitor users</source>
        <translation>مستخدمو مراقبة الأداء</translation>
    </message>
    <message>
        <source>Performance log users</source>
        <translation>مستخدمو سجل الأداء</translation>
    </message>
    <message>
        <source>Windows authorization access</source>
        <translation>وصول تخويل Windows</translation>
    </message>
    <message>
        <source>Terminal server license servers</source>
        <translation>خوادم تراخيص الخادم الطرفي</translation>
    </message>
    <message>
        <source>Distributed COM users</source>
        <translation>مستخدمو COM الموزّع</translation>
    </message>
    <message>
        <source>IIS users</source>
        <translation>مستخدمو IIS</translation>
    </message>
    <message>
        <source>Cryptographic operators</source>
        <translation>مشغّلو التشفير</translation>
    </message>
    <message>
        <source>Event log readers</source>
        <translation>قارئو سجل الأحداث</translation>
    </message>
    <message>
        <source>Certificate service DCOM access</source>
        <translation>وصول DCOM لخدمة الشهادات</translation>
    </message>
    <message>
        <source>RDS remote access servers</source>
        <translation>خوادم الوصول عن بُعد RDS</translation>
    </message>
    <message>
        <source>RDS endpoint servers</source>
        <translation>خوادم نقاط النهاية RDS</translation>
    </message>
    <message>
        <source>RDS management servers</source>
        <translation>خوادم إدارة RDS</translation>
    </message>
    <message>
        <source>Hyper-V administrators</source>
        <translation>مسؤولو Hyper-V</translation>
    </message>
    <message>
        <source>Access control assistance operators</source>
        <translation>مشغّلو مساعدة التحكم في الوصول</translation>
    </message>
    <message>
        <source>Remote management users</source>
        <translation>مستخدمو الإدارة عن بُعد</translation>
    </message>
    <message>
        <source>NTLM authentication</source>
        <translation>مصادقة NTLM</translation>
    </message>
    <message>
        <source>SChannel authentication</source>
        <translation>مصادقة SChannel</translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation>مصادقة Digest</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>Window manager group</source>
        <translation>مجموعة مدير النوافذ</translation>
    </message>
    <message>
        <source>Local account</source>
        <translation>حساب محلي</translation>
    </message>
    <message>
        <source>Local account and administrator</source>
        <translation>حساب محلي ومسؤول</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>مؤسسة أخرى</translation>
    </message>
    <message>
        <source>All app packages</source>
        <translation>كل حزم التطبيقات</translation>
    </message>
    <message>
        <source>Untrusted integrity</source>
        <translation>تكامل غير موثوق به</translation>
    </message>
    <message>
        <source>Low integrity</source>
        <translation>تكامل منخفض</translation>
    </message>
    <message>
        <source>Medium integrity</source>
        <translation>تكامل متوسط</translation>
    </message>
    <message>
        <source>Medium plus integrity</source>
        <translation>تكامل فوق المتوسط</translation>
    </message>
    <message>
        <source>High integrity</source>
        <translation>تكامل عالٍ</translation>
    </message>
    <message>
        <source>Protected process</source>
        <translation>عملية محمية</translation>
    </message>
    <message>
        <source>Identity asserted by the authority</source>
        <translation>هوية أكدتها جهة المصادقة</translation>
    </message>
    <message>
        <source>Identity asserted by a service</source>
        <translation>هوية أكدتها خدمة</translation>
    </message>
    <message>
        <source>Enterprise read-only domain controllers</source>
        <translation>وحدات التحكم بالمجال للقراءة فقط في المؤسسة</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>الضيف</translation>
    </message>
    <message>
        <source>krbtgt</source>
        <translation>krbtgt</translation>
    </message>
    <message>
        <source>Default account</source>
        <translation>الحساب الافتراضي</translation>
    </message>
    <message>
        <source>WDAG utility account</source>
        <translation>حساب أداة WDAG</translation>
    </message>
    <message>
        <source>Domain admins</source>
        <translation>مسؤولو المجال</translation>
    </message>
    <message>
        <source>Domain users</source>
        <translation>مستخدمو المجال</translation>
    </message>
    <message>
        <source>Domain guests</source>
        <translation>ضيوف المجال</translation>
    </message>
    <message>
        <source>Domain computers</source>
        <translation>أجهزة كمبيوتر المجال</translation>
    </message>
    <message>
        <source>Certificate publishers</source>
        <translation>ناشرو الشهادات</translation>
    </message>
    <message>
        <source>Schema admins</source>
        <translation>مسؤولو المخطط</translation>
    </message>
    <message>
        <source>Enterprise admins</source>
        <translation>مسؤولو المؤسسة</translation>
    </message>
    <message>
        <source>Group policy creator owners</source>
        <translation>المالكون المنشئون لنهج المجموعة</translation>
    </message>
    <message>
        <source>Read-only domain controllers</source>
        <translation>وحدات التحكم بالمجال للقراءة فقط</translation>
    </message>
    <message>
        <source>Cloneable domain controllers</source>
        <translation>وحدات التحكم بالمجال القابلة للاستنساخ</translation>
    </message>
    <message>
        <source>Protected users</source>
        <translation>المستخدمون المحميون</translation>
    </message>
    <message>
        <source>Key admins</source>
        <translation>مسؤولو المفاتيح</translation>
    </message>
    <message>
        <source>Enterprise key admins</source>
        <translation>مسؤولو مفاتيح المؤسسة</translation>
    </message>
    <message>
        <source>RAS and IAS servers</source>
        <translation>خوادم RAS وIAS</translation>
    </message>
    <message>
        <source>Allowed RODC password replication</source>
        <translation>مسموح بنسخ كلمات مرورهم إلى RODC</translation>
    </message>
    <message>
        <source>Denied RODC password replication</source>
        <translation>ممنوع نسخ كلمات مرورهم إلى RODC</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>تعريف</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>انتحال</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>تفويض</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
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
        <translation>قيمة جديدة</translation>
    </message>
    <message>
        <source>Value changed</source>
        <translation>تغيّرت القيمة</translation>
    </message>
    <message>
        <source>Value deleted</source>
        <translation>حُذفت القيمة</translation>
    </message>
    <message>
        <source>Default: no split token</source>
        <translation>افتراضي: بلا رمز مميز مقسّم</translation>
    </message>
    <message>
        <source>Full: elevated</source>
        <translation>كامل: بامتيازات مرفوعة</translation>
    </message>
    <message>
        <source>Limited: not elevated</source>
        <translation>محدود: بلا امتيازات مرفوعة</translation>
    </message>
    <message>
        <source>account enabled</source>
        <translation>الحساب ممكّن</translation>
    </message>
    <message>
        <source>password required</source>
        <translation>كلمة المرور مطلوبة</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>الحساب معطّل</translation>
    </message>
    <message>
        <source>password not required</source>
        <translation>كلمة المرور غير مطلوبة</translation>
    </message>
    <message>
        <source>normal account</source>
        <translation>حساب عادي</translation>
    </message>
    <message>
        <source>password never expires</source>
        <translation>كلمة المرور لا تنتهي صلاحيتها أبدًا</translation>
    </message>
    <message>
        <source>Error while logging on</source>
        <translation>خطأ أثناء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Netlogon is not running</source>
        <translation>Netlogon لا يعمل</translation>
    </message>
    <message>
        <source>Not permitted at this computer</source>
        <translation>غير مسموح على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Unknown user name or bad password</source>
        <translation>اسم مستخدم غير معروف أو كلمة مرور غير صحيحة</translation>
    </message>
    <message>
        <source>set termination port</source>
        <translation>تعيين منفذ الإنهاء</translation>
    </message>
    <message>
        <source>control access</source>
        <translation>التحكم في الوصول</translation>
    </message>
    <message>
        <source>success removed</source>
        <translation>أُزيل النجاح</translation>
    </message>
    <message>
        <source>success added</source>
        <translation>أُضيف النجاح</translation>
    </message>
    <message>
        <source>failure removed</source>
        <translation>أُزيل الفشل</translation>
    </message>
    <message>
        <source>failure added</source>
        <translation>أُضيف الفشل</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>صادر</translation>
    </message>
</context>
<context>
    <name>sightglass::EventsPage</name>
    <message>
        <source>Event details</source>
        <translation>تفاصيل الحدث</translation>
    </message>
    <message>
        <source>Pins and tickets</source>
        <translation>المثبّتات والتذاكر</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح المرشّح</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Groups of events</source>
        <translation>مجموعات الأحداث</translation>
    </message>
    <message>
        <source>Double-click a group, or press Enter, to see its events alone.</source>
        <translation>انقر مجموعة نقرًا مزدوجًا أو اضغط Enter لعرض أحداثها وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s), the largest are shown</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة، المعروض أكبرها</numerusform>
            <numerusform>مجموعتان، المعروض أكبرها</numerusform>
            <numerusform>%Ln مجموعات، المعروض أكبرها</numerusform>
            <numerusform>%Ln مجموعة، المعروض أكبرها</numerusform>
            <numerusform>%Ln مجموعة، المعروض أكبرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%Ln مجموعات</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter hid this event and was cleared; Ctrl+Z brings it back.</source>
        <translation>كان المرشّح يخفي هذا الحدث فمُسح؛ يعيده Ctrl+Z.</translation>
    </message>
    <message>
        <source>This event was dismissed; dismissed events are shown now.</source>
        <translation>كان هذا الحدث مستبعَدًا؛ الأحداث المستبعَدة معروضة الآن.</translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation>لا حدث يطابق المرشّح</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>لا أحداث بعد</translation>
    </message>
    <message>
        <source>Remove a chip above, or take the last step back with Ctrl+Z.</source>
        <translation>أزل أحد المرشّحات أعلاه، أو تراجع عن الخطوة الأخيرة بـ Ctrl+Z.</translation>
    </message>
    <message>
        <source>Drop log files on the window, or choose File &gt; Open files.</source>
        <translation>أفلت ملفات سجلات على النافذة، أو اختر ملف &gt; فتح ملفات.</translation>
    </message>
    <message>
        <source>Columns as they fit</source>
        <translation>ملاءمة عرض الأعمدة</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>نسخ &amp;بتنسيق</translation>
    </message>
    <message>
        <source>Records, as in the log</source>
        <translation>القيود كما في السجل</translation>
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
        <translation>جدول Markdown</translation>
    </message>
    <message>
        <source>&amp;Export selection…</source>
        <translation>&amp;تصدير التحديد…</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>All but %1</source>
        <translation>الكل عدا %1</translation>
    </message>
    <message>
        <source>Only event ID %1 of %2</source>
        <translation>معرّف الحدث %1 من %2 فقط</translation>
    </message>
    <message>
        <source>Only the source %1</source>
        <translation>المصدر %1 فقط</translation>
    </message>
    <message>
        <source>All but the source %1</source>
        <translation>الكل عدا المصدر %1</translation>
    </message>
    <message>
        <source>Only the computer %1</source>
        <translation>الكمبيوتر %1 فقط</translation>
    </message>
    <message>
        <source>Only the log %1</source>
        <translation>السجل %1 فقط</translation>
    </message>
    <message>
        <source>One minute around this event</source>
        <translation>دقيقة حول هذا الحدث</translation>
    </message>
    <message>
        <source>Five minutes around this event</source>
        <translation>خمس دقائق حول هذا الحدث</translation>
    </message>
    <message>
        <source>One hour around this event</source>
        <translation>ساعة حول هذا الحدث</translation>
    </message>
    <message>
        <source>All but %1 %2</source>
        <translation>الكل عدا %1 %2</translation>
    </message>
    <message>
        <source>Only %1 %2</source>
        <translation>%1 %2 فقط</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection were copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي حدث من التحديد.</numerusform>
            <numerusform>نُسخ أول حدث من التحديد.</numerusform>
            <numerusform>نُسخ أول حدثين من التحديد.</numerusform>
            <numerusform>نُسخت أول %Ln أحداث من التحديد.</numerusform>
            <numerusform>نُسخ أول %Ln حدثًا من التحديد.</numerusform>
            <numerusform>نُسخ أول %Ln حدث من التحديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي حدث.</numerusform>
            <numerusform>نُسخ حدث واحد.</numerusform>
            <numerusform>نُسخ حدثان.</numerusform>
            <numerusform>نُسخت %Ln أحداث.</numerusform>
            <numerusform>نُسخ %Ln حدثًا.</numerusform>
            <numerusform>نُسخ %Ln حدث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ExportActions</name>
    <message>
        <source>CSV, for spreadsheets and programs (*.csv)</source>
        <translation>CSV، لجداول البيانات والبرامج (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>مصنف Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON, one event a line (*.ndjson)</source>
        <translation>JSON، حدث في كل سطر (*.ndjson)</translation>
    </message>
    <message>
        <source>JSON, one array (*.json)</source>
        <translation>JSON، مصفوفة واحدة (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Plain lines, as in the log (*.txt)</source>
        <translation>أسطر عادية كما في السجل (*.txt)</translation>
    </message>
    <message>
        <source>There are no events to export.</source>
        <translation>لا أحداث للتصدير.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث للتصدير</numerusform>
            <numerusform>تصدير حدث واحد</numerusform>
            <numerusform>تصدير حدثين</numerusform>
            <numerusform>تصدير %Ln أحداث</numerusform>
            <numerusform>تصدير %Ln حدثًا</numerusform>
            <numerusform>تصدير %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>The export to %1 was cancelled; no file was written.</source>
        <translation>أُلغي التصدير إلى %1؛ لم يُكتب أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي حدث في %1.</numerusform>
            <numerusform>كُتب حدث واحد في %1.</numerusform>
            <numerusform>كُتب حدثان في %1.</numerusform>
            <numerusform>كُتبت %Ln أحداث في %1.</numerusform>
            <numerusform>كُتب %Ln حدثًا في %1.</numerusform>
            <numerusform>كُتب %Ln حدث في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded: %1</source>
        <translation>
            <numerusform>لم يتعذّر فك ترميز أي حدث: %1</numerusform>
            <numerusform>تعذّر فك ترميز حدث واحد: %1</numerusform>
            <numerusform>تعذّر فك ترميز حدثين: %1</numerusform>
            <numerusform>تعذّر فك ترميز %Ln أحداث: %1</numerusform>
            <numerusform>تعذّر فك ترميز %Ln حدثًا: %1</numerusform>
            <numerusform>تعذّر فك ترميز %Ln حدث: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Logs were still being read or searched: these are the events found until then.</source>
        <translation>كانت القراءة أو البحث في السجلات جاريين: هذه هي الأحداث التي عُثر عليها حتى ذلك الوقت.</translation>
    </message>
</context>
<context>
    <name>sightglass::Exporting</name>
    <message>
        <source>it is open as a log and would be lost</source>
        <translation>مفتوح كسجل وسيضيع محتواه</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>التصدير إلى %1</translation>
    </message>
</context>
<context>
    <name>sightglass::FeedModel</name>
    <message>
        <source>Cannot be followed</source>
        <translation>تتعذّر متابعته</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Cannot be stored</source>
        <translation>يتعذّر تخزينه</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يجري البدء</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>لا إذن</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>يفشل</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>يجري اللحاق</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>قيد المتابعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) since the start.</source>
        <translation>
            <numerusform>لا تدوير منذ البدء.</numerusform>
            <numerusform>تدوير واحد منذ البدء.</numerusform>
            <numerusform>تدويران منذ البدء.</numerusform>
            <numerusform>%Ln عمليات تدوير منذ البدء.</numerusform>
            <numerusform>%Ln عملية تدوير منذ البدء.</numerusform>
            <numerusform>%Ln عملية تدوير منذ البدء.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older events are not shown any more; they are in the history.</source>
        <translation>%1 من الأحداث الأقدم لم تعد معروضة؛ هي في المحفوظات.</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>%1 حدث في الثانية</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدّل</translation>
    </message>
    <message>
        <source>Last two minutes</source>
        <translation>آخر دقيقتين</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>أثناء التوقف المؤقت</translation>
    </message>
    <message>
        <source>Its new events are pushed to %1.</source>
        <translation>تُرسل أحداثه الجديدة إلى %1.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a followed source and where its events are pushed</comment>
        <translation>‏%1 ‏←‏ %2</translation>
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
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>sightglass::FieldNameModel</name>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الكمبيوتر</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Known of all events</source>
        <translation>معروف في كل الأحداث</translation>
    </message>
    <message>
        <source>%1: in %2 % of the records looked at</source>
        <translation>%1: في %2 % من القيود المفحوصة</translation>
    </message>
</context>
<context>
    <name>sightglass::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Shows all events again</source>
        <translation>يُظهر كل الأحداث من جديد</translation>
    </message>
    <message>
        <source>%1
Click to remove this filter.</source>
        <translation>%1
انقر لإزالة هذا المرشّح.</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>إزالة المرشّح %1</translation>
    </message>
    <message>
        <source>%1 of %2 events:</source>
        <translation>%1 من %2 حدث:</translation>
    </message>
    <message>
        <source>no severity</source>
        <translation>بلا خطورة</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>نجاح التدقيق</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>فشل التدقيق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed hidden</source>
        <translation>
            <numerusform>لا أحداث مستبعَدة مخفية</numerusform>
            <numerusform>حدث مستبعَد واحد مخفي</numerusform>
            <numerusform>حدثان مستبعَدان مخفيان</numerusform>
            <numerusform>%Ln أحداث مستبعَدة مخفية</numerusform>
            <numerusform>%Ln حدثًا مستبعَدًا مخفيًا</numerusform>
            <numerusform>%Ln حدث مستبعَد مخفي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>السجل: %1</translation>
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
        <translation>البحث في هذه الأحداث: عبارة أو /regex/</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>تقدم البحث</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter, Shift+F3)</source>
        <translation>النتيجة السابقة (Shift+Enter، ‏Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next hit (Enter, F3)</source>
        <translation>النتيجة التالية (Enter، ‏F3)</translation>
    </message>
    <message>
        <source>Keep marked</source>
        <translation>إبقاء التمييز</translation>
    </message>
    <message>
        <source>Makes a highlighter of it, which stays when this bar is closed</source>
        <translation>يجعل منها قلم تمييز يبقى بعد إغلاق هذا الشريط</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>on from the end</source>
        <translation>متابعة من النهاية</translation>
    </message>
    <message>
        <source>on from the top</source>
        <translation>متابعة من البداية</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 من %2 حتى الآن</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the hit, number of hits</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 hits so far</source>
        <translation>النتائج حتى الآن: %1</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>النتائج: %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
</context>
<context>
    <name>sightglass::FindTools</name>
    <message>
        <source>Highlight &quot;%1&quot;</source>
        <translation>تمييز «%1»</translation>
    </message>
    <message>
        <source>Find &quot;%1&quot;</source>
        <translation>البحث عن «%1»</translation>
    </message>
    <message>
        <source>Highlighters…</source>
        <translation>أقلام التمييز…</translation>
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
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>ATT&amp;CK</source>
        <translation>ATT&amp;CK</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation>الأول (%1)</translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation>الأخير (%1)</translation>
    </message>
</context>
<context>
    <name>sightglass::FlowMemory</name>
    <message>
        <source>The history does not keep what was found: %1</source>
        <translation>لا تحفظ المحفوظات ما عُثر عليه: %1</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>تتعذّر قراءة المحفوظات: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::FlowPage</name>
    <message>
        <source>These logs, or all that were ever read</source>
        <translation>هذه السجلات، أو كل ما قُرئ من قبل</translation>
    </message>
    <message>
        <source>These &amp;logs</source>
        <translation>هذه ال&amp;سجلات</translation>
    </message>
    <message>
        <source>E&amp;ver seen</source>
        <translation>كل ما &amp;ورد</translation>
    </message>
    <message>
        <source>All that the history keeps of this and earlier logs, each event once</source>
        <translation>كل ما تحفظه المحفوظات من هذا السجل وما سبقه، كل حدث مرة واحدة</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>تقدم البحث</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>&amp;تصدير CSV…</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>the search was stopped</source>
        <translation>أُوقف البحث</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح هذا</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>جداول CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>فقط: %1</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>إظهار ال&amp;كل</translation>
    </message>
    <message>
        <source>Writes the rows that a table shows, in its order, for spreadsheets</source>
        <translation>يكتب الصفوف التي يعرضها الجدول بترتيبها لبرامج الجداول</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <comment>table, number of its rows</comment>
        <translation>%1 (%2)…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)…</source>
        <comment>table, number of the rows shown, of all</comment>
        <translation>%1 (%2 من %3)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved as %1.</source>
        <translation>
            <numerusform>لم تُحفظ صفوف في %1.</numerusform>
            <numerusform>حُفظ صف واحد في %1.</numerusform>
            <numerusform>حُفظ صفان في %1.</numerusform>
            <numerusform>حُفظت %Ln صفوف في %1.</numerusform>
            <numerusform>حُفظ %Ln صفًا في %1.</numerusform>
            <numerusform>حُفظ %Ln صف في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) saved as %2.</source>
        <translation>
            <numerusform>حُفظ %1 من %Ln صف في %2.</numerusform>
            <numerusform>حُفظ %1 من صف واحد في %2.</numerusform>
            <numerusform>حُفظ %1 من صفين في %2.</numerusform>
            <numerusform>حُفظ %1 من %Ln صفوف في %2.</numerusform>
            <numerusform>حُفظ %1 من %Ln صفًا في %2.</numerusform>
            <numerusform>حُفظ %1 من %Ln صف في %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::FlowText</name>
    <message>
        <source>Allowed with threat</source>
        <translation>مسموح مع تهديد</translation>
    </message>
    <message>
        <source>Blocked threat</source>
        <translation>تهديد محظور</translation>
    </message>
    <message>
        <source>Cautioned</source>
        <translation>مع تحذير</translation>
    </message>
    <message>
        <source>Blocked by policy</source>
        <translation>محظور بالسياسة</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Folder removed</source>
        <translation>إزالة مجلد</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>Failed login</source>
        <translation>فشل تسجيل دخول</translation>
    </message>
    <message>
        <source>Notable</source>
        <translation>جدير بالانتباه</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>مشبوه</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>هجوم</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>مكتشَف</translation>
    </message>
</context>
<context>
    <name>sightglass::Format</name>
    <message>
        <source>Windows event log</source>
        <translation>سجل أحداث Windows</translation>
    </message>
    <message>
        <source>CSV with a header</source>
        <translation>CSV مع ترويسة</translation>
    </message>
    <message>
        <source>W3C extended (IIS)</source>
        <translation>W3C extended (IIS)</translation>
    </message>
    <message>
        <source>Zeek</source>
        <translation>Zeek</translation>
    </message>
    <message>
        <source>sftpgo transfer log</source>
        <translation>سجل نقل sftpgo</translation>
    </message>
    <message>
        <source>systemd journal (JSON)</source>
        <translation>systemd journal (JSON)</translation>
    </message>
    <message>
        <source>Zscaler feed (JSON)</source>
        <translation>تغذية Zscaler (JSON)</translation>
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
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>logfmt</source>
        <translation>logfmt</translation>
    </message>
    <message>
        <source>Zscaler feed (tabs)</source>
        <translation>تغذية Zscaler (علامات جدولة)</translation>
    </message>
    <message>
        <source>Zscaler feed (^^)</source>
        <translation>تغذية Zscaler (^^)</translation>
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
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>مستند JSON</translation>
    </message>
    <message>
        <source>Windows events (XML)</source>
        <translation>أحداث Windows (XML)</translation>
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
        <translation>systemd journal (تصدير)</translation>
    </message>
    <message>
        <source>syslog</source>
        <translation>syslog</translation>
    </message>
    <message>
        <source>Web access log (Apache, nginx)</source>
        <translation>سجل وصول الويب (Apache، ‏nginx)</translation>
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
        <translation>سجل أخطاء Apache</translation>
    </message>
    <message>
        <source>Atlassian access log</source>
        <translation>سجل وصول Atlassian</translation>
    </message>
    <message>
        <source>Linux audit</source>
        <translation>تدقيق Linux</translation>
    </message>
    <message>
        <source>AWS CloudFront without its header</source>
        <translation>AWS CloudFront بلا ترويسته</translation>
    </message>
    <message>
        <source>AWS load balancer</source>
        <translation>موازن تحميل AWS</translation>
    </message>
    <message>
        <source>AWS S3 access log</source>
        <translation>سجل وصول AWS S3</translation>
    </message>
    <message>
        <source>Blue Gene/L RAS</source>
        <translation>Blue Gene/L RAS</translation>
    </message>
    <message>
        <source>WiX installer (Burn)</source>
        <translation>مثبّت WiX (Burn)</translation>
    </message>
    <message>
        <source>Lines with a time of day</source>
        <translation>أسطر بوقت اليوم</translation>
    </message>
    <message>
        <source>Kubernetes container (CRI)</source>
        <translation>حاوية Kubernetes (CRI)</translation>
    </message>
    <message>
        <source>Kernel ring buffer (dmesg)</source>
        <translation>المخزن الحلقي للنواة (dmesg)</translation>
    </message>
    <message>
        <source>FileZilla Server</source>
        <translation>FileZilla Server</translation>
    </message>
    <message>
        <source>glog, klog (Kubernetes)</source>
        <translation>glog وklog (Kubernetes)</translation>
    </message>
    <message>
        <source>Go log</source>
        <translation>سجل Go</translation>
    </message>
    <message>
        <source>Hadoop and other log4j</source>
        <translation>Hadoop وأنواع log4j أخرى</translation>
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
        <translation>أحداث عنقود HPC</translation>
    </message>
    <message>
        <source>IIS native log</source>
        <translation>سجل IIS الأصلي</translation>
    </message>
    <message>
        <source>iOS lockdownd</source>
        <translation>iOS lockdownd</translation>
    </message>
    <message>
        <source>Java garbage collection</source>
        <translation>جمع البيانات المهملة في Java</translation>
    </message>
    <message>
        <source>Lines that begin with a level</source>
        <translation>أسطر تبدأ بمستوى</translation>
    </message>
    <message>
        <source>log4j, logback, java.util.logging</source>
        <translation>log4j وlogback وjava.util.logging</translation>
    </message>
    <message>
        <source>macOS system log</source>
        <translation>سجل نظام macOS</translation>
    </message>
    <message>
        <source>MySQL, MariaDB error and general log</source>
        <translation>سجل الأخطاء والسجل العام في MySQL وMariaDB</translation>
    </message>
    <message>
        <source>nginx error log</source>
        <translation>سجل أخطاء nginx</translation>
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
        <translation>إعداد Windows (setupapi.dev.log)</translation>
    </message>
    <message>
        <source>Snort and Suricata fast alerts</source>
        <translation>تنبيهات Snort وSuricata السريعة</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Spark</translation>
    </message>
    <message>
        <source>Squid access log</source>
        <translation>سجل وصول Squid</translation>
    </message>
    <message>
        <source>Lines with a TAI64N time (multilog)</source>
        <translation>أسطر بوقت TAI64N (multilog)</translation>
    </message>
    <message>
        <source>Thunderbird cluster syslog</source>
        <translation>syslog من عنقود Thunderbird</translation>
    </message>
    <message>
        <source>Timestamp and level</source>
        <translation>طابع زمني ومستوى</translation>
    </message>
    <message>
        <source>Lines with a timestamp</source>
        <translation>أسطر بطابع زمني</translation>
    </message>
    <message>
        <source>Uvicorn access log</source>
        <translation>سجل وصول Uvicorn</translation>
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
        <translation>صيانة Windows (CBS، DISM)</translation>
    </message>
    <message>
        <source>Windows Update (ReportingEvents.log)</source>
        <translation>Windows Update (ReportingEvents.log)</translation>
    </message>
    <message>
        <source>FTP transfers (xferlog)</source>
        <translation>عمليات نقل FTP (xferlog)</translation>
    </message>
    <message>
        <source>X server log</source>
        <translation>سجل خادم X</translation>
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
        <translation>اختيار الت&amp;نسيق…</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>%1 is read as %2, but that is a guess (%3 %).</source>
        <translation>يُقرأ %1 بتنسيق %2، لكن هذا تخمين (%3 %).</translation>
    </message>
</context>
<context>
    <name>sightglass::FormatDialog</name>
    <message>
        <source>Format of %1</source>
        <translation>تنسيق %1</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>التنسيقات</translation>
    </message>
    <message>
        <source>&amp;Known formats</source>
        <translation>التنسيقات الم&amp;عروفة</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>ال&amp;بدء من:</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>&amp;Written as:</source>
        <translation>ال&amp;كتابة بصيغة:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>ال&amp;نمط:</translation>
    </message>
    <message>
        <source>A name for the format</source>
        <translation>اسم للتنسيق</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>First lines of the log, with what the pattern matches</source>
        <translation>أول أسطر السجل، مع ما يطابقه النمط</translation>
    </message>
    <message>
        <source>&amp;Own pattern</source>
        <translation>نمط &amp;خاص</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>What the format makes of the first events</source>
        <translation>قراءة التنسيق لأول الأحداث</translation>
    </message>
    <message>
        <source>&amp;Read as this format</source>
        <translation>&amp;قراءة بهذا التنسيق</translation>
    </message>
    <message>
        <source>%1: %2 % (%3)</source>
        <translation>%1: %2 % (%3)</translation>
    </message>
    <message>
        <source>an empty pattern</source>
        <translation>نمط فارغ</translation>
    </message>
    <message>
        <source>&amp;Save and read</source>
        <translation>&amp;حفظ وقراءة</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>بلا وقت</translation>
    </message>
    <message>
        <source>No event would be found.</source>
        <translation>لن يُعثر على أي حدث.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the first lines.</source>
        <translation>
            <numerusform>لا مشكلات في الأسطر الأولى.</numerusform>
            <numerusform>مشكلة واحدة في الأسطر الأولى.</numerusform>
            <numerusform>مشكلتان في الأسطر الأولى.</numerusform>
            <numerusform>%n مشكلات في الأسطر الأولى.</numerusform>
            <numerusform>%n مشكلة في الأسطر الأولى.</numerusform>
            <numerusform>%n مشكلة في الأسطر الأولى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first events as this format reads them:</source>
        <translation>أول الأحداث كما يقرؤها هذا التنسيق:</translation>
    </message>
</context>
<context>
    <name>sightglass::GroupBar</name>
    <message>
        <source>One ro&amp;w for similar events</source>
        <translation>&amp;صف واحد للأحداث المشابهة</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>ت&amp;جميع حسب:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>Source (provider)</source>
        <translation>المصدر (الموفّر)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الكمبيوتر</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>Progress of grouping</source>
        <translation>تقدم التجميع</translation>
    </message>
    <message>
        <source>Events that follow each other and say the same, but for numbers, addresses and names of files, become one row with their number. Counts and charts stay as they are.</source>
        <translation>الأحداث المتتالية التي تقول الشيء نفسه، عدا الأرقام والعناوين وأسماء الملفات، تصبح صفًا واحدًا مع عددها. تبقى الأعداد والمخططات كما هي.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>sightglass::GroupModel</name>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level, what it means</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الكمبيوتر</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
</context>
<context>
    <name>sightglass::HeatMapChart</name>
    <message>
        <source>Events by weekday and hour</source>
        <translation>الأحداث حسب يوم الأسبوع والساعة</translation>
    </message>
    <message>
        <source>Arrow keys move along the cells, Enter shows the events of one, Ctrl+Enter all others.</source>
        <translation>تتنقل مفاتيح الأسهم بين الخلايا، ويعرض Enter أحداث الخلية، وCtrl+Enter كل ما عداها.</translation>
    </message>
    <message>
        <source>%1 events an hour of the week</source>
        <translation>%1 حدث لكل ساعة من الأسبوع</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>لا أحداث للعرض.</translation>
    </message>
    <message>
        <source>Weekday (%1)</source>
        <translation>يوم الأسبوع (%1)</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>No events shown.</source>
        <translation>لا أحداث معروضة.</translation>
    </message>
    <message>
        <source>%1 in all. Click for these events, with Ctrl for all others.</source>
        <translation>المجموع %1. انقر لعرض هذه الأحداث، ومع Ctrl لعرض كل ما عداها.</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>إظهار %1 فقط</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>إظهار الكل عدا %1</translation>
    </message>
</context>
<context>
    <name>sightglass::HighlightersDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>الل&amp;ون…</translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation>أقلام التمييز</translation>
    </message>
    <message>
        <source>Marked wherever they are shown: words as they stand, whatever the case, or an expression between slashes (/fail\w+/i). Of two in one place the lower one counts.</source>
        <translation>تُميَّز أينما ظهرت: كلمات كما هي دون مراعاة حالة الأحرف، أو تعبير بين شرطتين مائلتين (/fail\w+/i). إذا اجتمع اثنان في موضع واحد فالعبرة بالأدنى في القائمة.</translation>
    </message>
    <message>
        <source>Text or /expression/</source>
        <translation>نص أو /تعبير/</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>Colour of the highlighter</source>
        <translation>لون قلم التمييز</translation>
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
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Analyses cannot be kept: %1</source>
        <translation>يتعذّر حفظ التحليلات: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة الم&amp;حاولة</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryMemory</name>
    <message>
        <source>This is not remembered: %1</source>
        <translation>لن يُحفظ هذا: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryPage</name>
    <message>
        <source>Search by name, path, format, state or date</source>
        <translation>البحث بالاسم أو المسار أو التنسيق أو الحالة أو التاريخ</translation>
    </message>
    <message>
        <source>Search past analyses</source>
        <translation>البحث في التحليلات السابقة</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>&amp;فتح مجددًا</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>ال&amp;مزيد</translation>
    </message>
    <message>
        <source>&amp;Delete from the list</source>
        <translation>&amp;حذف من القائمة</translation>
    </message>
    <message>
        <source>&amp;Forget this log…</source>
        <translation>&amp;نسيان هذا السجل…</translation>
    </message>
    <message>
        <source>E&amp;xport as a case…</source>
        <translation>&amp;تصدير كقضية…</translation>
    </message>
    <message>
        <source>Export &amp;everything as a case…</source>
        <translation>تصدير ال&amp;كل كقضية…</translation>
    </message>
    <message>
        <source>&amp;Import a case…</source>
        <translation>ا&amp;ستيراد قضية…</translation>
    </message>
    <message>
        <source>&amp;Settings of the history…</source>
        <translation>إ&amp;عدادات المحفوظات…</translation>
    </message>
    <message>
        <source>Past analyses</source>
        <translation>التحليلات السابقة</translation>
    </message>
    <message>
        <source>Choose an analysis to see what is kept of it; two, to compare them.</source>
        <translation>حدّد تحليلًا لعرض ما حُفظ منه، أو تحليلين للمقارنة بينهما.</translation>
    </message>
    <message>
        <source>Import a case…</source>
        <translation>استيراد قضية…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>لا تحليلات</numerusform>
            <numerusform>تحليل واحد</numerusform>
            <numerusform>تحليلان</numerusform>
            <numerusform>%Ln تحليلات</numerusform>
            <numerusform>%Ln تحليلًا</numerusform>
            <numerusform>%Ln تحليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln analysis(es)</source>
        <translation>
            <numerusform>%1 من %Ln تحليل</numerusform>
            <numerusform>%1 من تحليل واحد</numerusform>
            <numerusform>%1 من تحليلين</numerusform>
            <numerusform>%1 من %Ln تحليلات</numerusform>
            <numerusform>%1 من %Ln تحليلًا</numerusform>
            <numerusform>%1 من %Ln تحليل</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest ones</source>
        <translation>الأحدث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>لم يفشل أي منها</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشلت %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No past analyses yet</source>
        <translation>لا تحليلات سابقة بعد</translation>
    </message>
    <message>
        <source>Open a log: its counts, problems and marks are kept here, also when the log is gone.
A case from another computer can be imported.</source>
        <translation>افتح سجلًا: تُحفظ هنا أعداده ومشكلاته وعلاماته، حتى بعد زوال السجل.
يمكن استيراد قضية من كمبيوتر آخر.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>تتعذّر قراءة المحفوظات</translation>
    </message>
    <message>
        <source>No analysis matches</source>
        <translation>لا تحليل مطابق</translation>
    </message>
    <message>
        <source>Search for fewer words, or clear the search.</source>
        <translation>ابحث بكلمات أقل أو امسح البحث.</translation>
    </message>
    <message>
        <source>Run a&amp;gain</source>
        <translation>إعادة الت&amp;شغيل</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation>تحد&amp;يد مكانه…</translation>
    </message>
    <message>
        <source>Where is the log now?</source>
        <translation>أين السجل الآن؟</translation>
    </message>
    <message>
        <source>Forget this log</source>
        <translation>نسيان هذا السجل</translation>
    </message>
    <message>
        <source>Remove all that is kept of %1?</source>
        <translation>هل تريد إزالة كل ما حُفظ من %1؟</translation>
    </message>
    <message>
        <source>Its analyses, pins, notes, tags, what its messages were, and its events in tickets are removed and overwritten; so are copies of the history from before an update. This cannot be undone. The log itself is not touched.</source>
        <translation>تُزال تحليلاته ومثبّتاته وملاحظاته ووسومه ونصوص رسائله وأحداثه في التذاكر ويُكتب فوقها؛ وكذلك نسخ المحفوظات السابقة لتحديث. لا يمكن التراجع عن ذلك. لا يُمس السجل نفسه.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;نسيانه</translation>
    </message>
    <message>
        <source>Export a case</source>
        <translation>تصدير قضية</translation>
    </message>
    <message>
        <source>Cases (*.sgcase)</source>
        <translation>قضايا (*.sgcase)</translation>
    </message>
    <message>
        <source>Import a case</source>
        <translation>استيراد قضية</translation>
    </message>
    <message>
        <source>Cases (*.sgcase);;All files (*)</source>
        <translation>قضايا (*.sgcase);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Search in &amp;all that is kept</source>
        <translation>البحث في &amp;كل المحفوظ</translation>
    </message>
    <message>
        <source>Tickets, marked events with their notes and tags, threats, transfers, followed events and analyses (Enter)</source>
        <translation>التذاكر والأحداث المعلَّمة بملاحظاتها ووسومها والتهديدات وعمليات النقل والأحداث المتابَعة والتحليلات (Enter)</translation>
    </message>
    <message>
        <source>That analysis is older than those that are listed here: sightglass-cli history jobs lists all.</source>
        <translation>هذا التحليل أقدم من التحليلات المدرجة هنا: يسردها كلها الأمر sightglass-cli history jobs.</translation>
    </message>
</context>
<context>
    <name>sightglass::HistorySettings</name>
    <message>
        <source>Settings of the history</source>
        <translation>إعدادات المحفوظات</translation>
    </message>
    <message>
        <source>In a &amp;file, for one person</source>
        <translation>في &amp;ملف، لشخص واحد</translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation>ملف المحفوظات</translation>
    </message>
    <message>
        <source>The usual place in your data folder</source>
        <translation>المكان المعتاد في مجلد بياناتك</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>In a &amp;PostgreSQL database, shared by a team</source>
        <translation>في قا&amp;عدة بيانات PostgreSQL يتشاركها فريق</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Your name on this computer</source>
        <translation>اسمك على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring; empty: as it is</source>
        <translation>تُحفظ في حلقة مفاتيح سطح المكتب؛ إن تُركت فارغة: كما هي</translation>
    </message>
    <message>
        <source>Kept until the program ends; ~/.pgpass keeps it for good</source>
        <translation>تُحفظ حتى إنهاء البرنامج؛ ‎~/.pgpass يحفظها دائمًا</translation>
    </message>
    <message>
        <source>Encrypted, the server proves who it is (verify-full)</source>
        <translation>مشفّر، والخادم يثبت هويته (verify-full)</translation>
    </message>
    <message>
        <source>Encrypted, a certificate of the right authority (verify-ca)</source>
        <translation>مشفّر، مع شهادة من المرجع الصحيح (verify-ca)</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers (require)</source>
        <translation>مشفّر، أيًا كان المجيب (require)</translation>
    </message>
    <message>
        <source>~/.postgresql/root.crt</source>
        <translation>~/.postgresql/root.crt</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>الم&amp;ضيف</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>قاعدة ال&amp;بيانات</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المستخ&amp;دم</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>الت&amp;شفير</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>الش&amp;هادة</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>&amp;Keep analyses</source>
        <translation>مدة &amp;حفظ التحليلات</translation>
    </message>
    <message>
        <source>Histories (*.sqlite);;All files (*)</source>
        <translation>محفوظات (*.sqlite);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>$SIGHTGLASS_HISTORY names the history of this start: %1</source>
        <translation>يحدد $SIGHTGLASS_HISTORY محفوظات هذا التشغيل: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message numerus="yes">
        <source>It works. There are %Ln log(s) in that history</source>
        <translation>
            <numerusform>نجح الاتصال. ليس في تلك المحفوظات أي سجل</numerusform>
            <numerusform>نجح الاتصال. في تلك المحفوظات سجل واحد</numerusform>
            <numerusform>نجح الاتصال. في تلك المحفوظات سجلان</numerusform>
            <numerusform>نجح الاتصال. في تلك المحفوظات %Ln سجلات</numerusform>
            <numerusform>نجح الاتصال. في تلك المحفوظات %Ln سجلًا</numerusform>
            <numerusform>نجح الاتصال. في تلك المحفوظات %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln ticket(s).</source>
        <translation>
            <numerusform>ولا تذاكر.</numerusform>
            <numerusform>وتذكرة واحدة.</numerusform>
            <numerusform>وتذكرتان.</numerusform>
            <numerusform>و%Ln تذاكر.</numerusform>
            <numerusform>و%Ln تذكرة.</numerusform>
            <numerusform>و%Ln تذكرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The password is not in the keyring: %1
It is used until the program ends.</source>
        <translation>كلمة المرور ليست في حلقة المفاتيح: %1
تُستخدم حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The history of the next start is in %1.</source>
        <translation>محفوظات التشغيل التالي في %1.</translation>
    </message>
    <message>
        <source>the usual file</source>
        <translation>الملف المعتاد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Logs of 16 MiB or more open at once where their index is kept. Those unused for longest go first.</source>
        <translation>تُفتح السجلات بحجم 16 MiB فأكثر فورًا إن كان فهرسها محفوظًا. تُزال أولًا الفهارس الأطول مدة بلا استخدام.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>يجري الحساب…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Removes the indexes. The logs are read again when they are opened.</source>
        <translation>يزيل الفهارس. تُقرأ السجلات من جديد عند فتحها.</translation>
    </message>
    <message>
        <source>&amp;Indexes of large logs</source>
        <translation>فها&amp;رس السجلات الكبيرة</translation>
    </message>
    <message>
        <source>Marks and tickets stay until they are taken back. Another place is taken when the program starts again, which is offered then; what is here stays here, and can be taken along as a case. Nothing is sent anywhere else.</source>
        <translation>تبقى العلامات والتذاكر حتى تُسحب. يُعتمد المكان الآخر عند بدء البرنامج من جديد، ويُعرض ذلك حينها؛ ما هو هنا يبقى هنا، ويمكن نقله كقضية. لا يُرسل شيء إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>size of indexes</comment>
        <translation>%1 الآن</translation>
    </message>
    <message>
        <source>Another history</source>
        <translation>محفوظات أخرى</translation>
    </message>
    <message>
        <source>Until then this one goes on. Logs that are open are opened again.</source>
        <translation>حتى ذلك الحين يستمر العمل بالمحفوظات الحالية. يُعاد فتح السجلات المفتوحة.</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>إعادة التش&amp;غيل الآن</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;لاحقًا</translation>
    </message>
    <message>
        <source>Keep threats and tran&amp;sfers</source>
        <translation>مدة حفظ ال&amp;تهديدات وعمليات النقل</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>أي حجم</translation>
    </message>
    <message>
        <source>Size of followed events</source>
        <translation>حجم الأحداث المتابَعة</translation>
    </message>
    <message>
        <source>Of all followed events together. The oldest go first.</source>
        <translation>لجميع الأحداث المتابَعة معًا. الأقدم يُحذف أولًا.</translation>
    </message>
    <message>
        <source>Keep followed e&amp;vents</source>
        <translation>مدة حفظ الأحدا&amp;ث المتابَعة</translation>
    </message>
    <message>
        <source>Findings too, counted from when they were kept. It holds for all who share this history.</source>
        <translation>والاكتشافات أيضًا، من وقت حفظها. يسري على كل من يشارك هذه المحفوظات.</translation>
    </message>
    <message>
        <source>Counted from when they came. The threats and transfers in them are kept by themselves. It holds for all who share this history.</source>
        <translation>من وقت وصولها. تُحفظ التهديدات وعمليات النقل الواردة فيها على حدة. يسري على كل من يشارك هذه المحفوظات.</translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryText</name>
    <message>
        <source>The file is as it was.</source>
        <translation>الملف كما كان.</translation>
    </message>
    <message>
        <source>The file has grown since; opened again, it has more events.</source>
        <translation>ازداد حجم الملف منذ ذلك الوقت؛ إذا فُتح مجددًا ففيه أحداث أكثر.</translation>
    </message>
    <message>
        <source>The file was changed since: what stands here is of what it was.</source>
        <translation>تغيّر الملف منذ ذلك الوقت: المعروض هنا يخص ما كان عليه.</translation>
    </message>
    <message>
        <source>The file is not there any more; what is kept of it stays readable.</source>
        <translation>لم يعد الملف موجودًا؛ ما حُفظ منه يبقى مقروءًا.</translation>
    </message>
    <message>
        <source>Imported from %1: it was read on another computer.</source>
        <translation>مستورد من %1: قُرئ على كمبيوتر آخر.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>نجاح التدقيق</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>فشل التدقيق</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>Errors, first</source>
        <translation>أخطاء الأول</translation>
    </message>
    <message>
        <source>Errors, second</source>
        <translation>أخطاء الثاني</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>As many</source>
        <translation>العدد نفسه</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>sightglass::Job</name>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
</context>
<context>
    <name>sightglass::JobHistory</name>
    <message numerus="yes">
        <source>%Ln analysis(es) taken out of the list.</source>
        <translation>
            <numerusform>لم يُحذف أي تحليل من القائمة.</numerusform>
            <numerusform>حُذف تحليل واحد من القائمة.</numerusform>
            <numerusform>حُذف تحليلان من القائمة.</numerusform>
            <numerusform>حُذفت %Ln تحليلات من القائمة.</numerusform>
            <numerusform>حُذف %Ln تحليلًا من القائمة.</numerusform>
            <numerusform>حُذف %Ln تحليل من القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is forgotten: nothing of it is in the history any more.</source>
        <translation>نُسي السجل: لم يعد منه شيء في المحفوظات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es) removed, since they are older than that.</source>
        <translation>
            <numerusform>لم يُزل أي تحليل؛ لا شيء أقدم من ذلك.</numerusform>
            <numerusform>أُزيل تحليل واحد لأنه أقدم من ذلك.</numerusform>
            <numerusform>أُزيل تحليلان لأنهما أقدم من ذلك.</numerusform>
            <numerusform>أُزيلت %Ln تحليلات لأنها أقدم من ذلك.</numerusform>
            <numerusform>أُزيل %Ln تحليلًا لأنها أقدم من ذلك.</numerusform>
            <numerusform>أُزيل %Ln تحليل لأنها أقدم من ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is in %1. It holds copies of what the marked events say.</source>
        <translation>القضية في %1. فيها نسخ مما تقوله الأحداث المعلَّمة.</translation>
    </message>
    <message>
        <source>All of %1 is here already; nothing was changed.</source>
        <translation>كل ما في %1 موجود هنا من قبل؛ لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>لا تحليلات</numerusform>
            <numerusform>تحليل واحد</numerusform>
            <numerusform>تحليلان</numerusform>
            <numerusform>%Ln تحليلات</numerusform>
            <numerusform>%Ln تحليلًا</numerusform>
            <numerusform>%Ln تحليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked event(s)</source>
        <translation>
            <numerusform>لا أحداث معلَّمة</numerusform>
            <numerusform>حدث معلَّم واحد</numerusform>
            <numerusform>حدثان معلَّمان</numerusform>
            <numerusform>%Ln أحداث معلَّمة</numerusform>
            <numerusform>%Ln حدثًا معلَّمًا</numerusform>
            <numerusform>%Ln حدث معلَّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with more said about them</source>
        <translation>
            <numerusform>لا أحداث زاد ما كُتب عنها</numerusform>
            <numerusform>حدث واحد زاد ما كُتب عنه</numerusform>
            <numerusform>حدثان زاد ما كُتب عنهما</numerusform>
            <numerusform>%Ln أحداث زاد ما كُتب عنها</numerusform>
            <numerusform>%Ln حدثًا زاد ما كُتب عنها</numerusform>
            <numerusform>%Ln حدث زاد ما كُتب عنها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%Ln تذاكر</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) are here with another text, which stays; the other one is among its revisions</source>
        <translation>
            <numerusform>لا تذاكر هنا بنص آخر</numerusform>
            <numerusform>تذكرة واحدة هنا بنص آخر، وهو يبقى؛ والنص الوارد بين مراجعاتها</numerusform>
            <numerusform>تذكرتان هنا بنص آخر، وهو يبقى؛ والنص الوارد بين مراجعاتهما</numerusform>
            <numerusform>%Ln تذاكر هنا بنص آخر، وهو يبقى؛ والنص الوارد بين مراجعاتها</numerusform>
            <numerusform>%Ln تذكرة هنا بنص آخر، وهو يبقى؛ والنص الوارد بين مراجعاتها</numerusform>
            <numerusform>%Ln تذكرة هنا بنص آخر، وهو يبقى؛ والنص الوارد بين مراجعاتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1: %2.</source>
        <translation>استُورد من %1: %2.</translation>
    </message>
</context>
<context>
    <name>sightglass::JobModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 حدث/ث</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>استغرقت %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدّل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>sightglass::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>مسح المنتهية</translation>
    </message>
    <message>
        <source>Cancels the selected jobs, or all if none is selected</source>
        <translation>يلغي المهام المحددة، أو كلها إن لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>sightglass::JoinBar</name>
    <message>
        <source>&amp;Join as one log</source>
        <translation>&amp;دمج في سجل واحد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rotated file(s) of one log.</source>
        <translation>
            <numerusform>%1: لا ملفات مدوّرة من سجل واحد.</numerusform>
            <numerusform>%1: ملف مدوّر واحد من سجل واحد.</numerusform>
            <numerusform>%1: ملفان مدوّران من سجل واحد.</numerusform>
            <numerusform>%1: %n ملفات مدوّرة من سجل واحد.</numerusform>
            <numerusform>%1: %n ملفًا مدوّرًا من سجل واحد.</numerusform>
            <numerusform>%1: %n ملف مدوّر من سجل واحد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::JsonDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>حفظ النتيجة</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptHitModel</name>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Marked event</source>
        <translation>حدث معلَّم</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>تهديد</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>عملية نقل</translation>
    </message>
    <message>
        <source>Followed event</source>
        <translation>حدث متابَع</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>الوقت (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptJobModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Processing, %1 %</source>
        <translation>قيد المعالجة، %1 %</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Failed (interrupted)</source>
        <translation>فشل (انقطع)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (من %2)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Where it lay</source>
        <translation>مكانه السابق</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptSearch</name>
    <message>
        <source>A search needs a word that must be there.</source>
        <translation>يلزم البحثَ كلمةٌ واحدة على الأقل يجب أن ترد.</translation>
    </message>
    <message>
        <source>The history cannot be searched: %1</source>
        <translation>يتعذّر البحث في المحفوظات: %1</translation>
    </message>
    <message>
        <source>%1 is not there any more; what is kept of it stays here.</source>
        <translation>لم يعد %1 موجودًا؛ ما حُفظ منه يبقى هنا.</translation>
    </message>
    <message>
        <source>%1 was not read to its end.</source>
        <translation>لم يُقرأ %1 حتى نهايته.</translation>
    </message>
    <message>
        <source>%1 is another log now, or was cut: the event is not in it.</source>
        <translation>صار %1 سجلًا آخر، أو قُصّ: الحدث ليس فيه.</translation>
    </message>
    <message>
        <source>Event at byte %1</source>
        <translation>الحدث عند البايت %1</translation>
    </message>
    <message>
        <source>Event at place %1</source>
        <translation>الحدث عند الموضع %1</translation>
    </message>
    <message>
        <source>No file at its place has this event any more. This is what is kept of it.</source>
        <translation>لم يعد أي ملف في مكانه يحتوي هذا الحدث. هذا ما حُفظ منه.</translation>
    </message>
</context>
<context>
    <name>sightglass::KeptSearchView</name>
    <message>
        <source>&amp;Back to the analyses</source>
        <translation>ال&amp;عودة إلى التحليلات</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>تقدم البحث</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>What the chosen one says</source>
        <translation>نص العنصر المحدَّد</translation>
    </message>
    <message>
        <source>Taking in what is new: %1 of %2</source>
        <translation>إضافة الجديد: %1 من %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 the newest %2</source>
        <translation>%1: أحدث %2 فقط</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح هذا</translation>
    </message>
    <message>
        <source>Nothing kept says that</source>
        <translation>لا شيء مما حُفظ يطابق ذلك</translation>
    </message>
    <message>
        <source>Searched are tickets, marked events with their notes and tags, threats, transfers, followed events and analyses.
Words are found as a whole: write begin* for a beginning, &quot;two words&quot; for words side by side, -word for what must not be there.</source>
        <translation>يشمل البحث التذاكر والأحداث المعلَّمة بملاحظاتها ووسومها والتهديدات وعمليات النقل والأحداث المتابَعة والتحليلات.
تُطابَق الكلمات كاملة: اكتب begin* لبداية كلمة، و&quot;two words&quot; لكلمتين متجاورتين، و-word لما يجب ألا يرد.</translation>
    </message>
    <message>
        <source>&amp;Show the ticket</source>
        <translation>إ&amp;ظهار التذكرة</translation>
    </message>
    <message>
        <source>&amp;Show the analysis</source>
        <translation>إ&amp;ظهار التحليل</translation>
    </message>
    <message>
        <source>&amp;Show it in its log</source>
        <translation>إ&amp;ظهاره في سجله</translation>
    </message>
</context>
<context>
    <name>sightglass::Keyring</name>
    <message>
        <source>This program was built without a keyring; use ~/.pgpass.</source>
        <translation>بُني هذا البرنامج بلا حلقة مفاتيح؛ استخدم ‎~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>sightglass::LivePanel</name>
    <message>
        <source>Followed sources</source>
        <translation>المصادر المتابَعة</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>&amp;Follow a source…</source>
        <translation>م&amp;تابعة مصدر…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف م&amp;ؤقت</translation>
    </message>
    <message>
        <source>Events go on being stored and counted, and none is shown until it goes on</source>
        <translation>يستمر تخزين الأحداث وعدّها، ولا يُعرض منها شيء حتى الاستئناف</translation>
    </message>
    <message>
        <source>&amp;Newest</source>
        <translation>الأ&amp;حدث</translation>
    </message>
    <message>
        <source>Keep the newest event in sight; scrolling up stays where you look</source>
        <translation>إبقاء أحدث حدث ظاهرًا؛ التمرير إلى أعلى يبقيك حيث تنظر</translation>
    </message>
    <message>
        <source>Followed &amp;only</source>
        <translation>المتابَع &amp;فقط</translation>
    </message>
    <message>
        <source>Narrow all pages to the logs that are followed</source>
        <translation>قصر كل الصفحات على السجلات المتابَعة</translation>
    </message>
    <message>
        <source>Alert &amp;rules…</source>
        <translation>&amp;قواعد التنبيه…</translation>
    </message>
    <message>
        <source>Nothing is followed yet. Choose logs, folders or channels of this computer: what is written from then on is shown here and kept in the history, once.</source>
        <translation>لا شيء متابَع بعد. اختر سجلات أو مجلدات أو قنوات من هذا الكمبيوتر: ما يُكتب من ذلك الحين يُعرض هنا ويُحفظ في المحفوظات مرة واحدة.</translation>
    </message>
    <message>
        <source>No alert. Rules say when followed events are worth one.</source>
        <translation>لا تنبيهات. تحدد القواعد متى تستحق الأحداث المتابَعة تنبيهًا.</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 حدث/ث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) while paused</source>
        <translation>
            <numerusform>لا أحداث أثناء التوقف المؤقت</numerusform>
            <numerusform>حدث واحد أثناء التوقف المؤقت</numerusform>
            <numerusform>حدثان أثناء التوقف المؤقت</numerusform>
            <numerusform>%Ln أحداث أثناء التوقف المؤقت</numerusform>
            <numerusform>%Ln حدثًا أثناء التوقف المؤقت</numerusform>
            <numerusform>%Ln حدث أثناء التوقف المؤقت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) below</source>
        <translation>
            <numerusform>لا صفوف جديدة أدناه</numerusform>
            <numerusform>صف جديد واحد أدناه</numerusform>
            <numerusform>صفان جديدان أدناه</numerusform>
            <numerusform>%Ln صفوف جديدة أدناه</numerusform>
            <numerusform>%Ln صفًا جديدًا أدناه</numerusform>
            <numerusform>%Ln صف جديد أدناه</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>إيقاف المتا&amp;بعة</translation>
    </message>
    <message>
        <source>&amp;Only its events</source>
        <translation>أح&amp;داثه فقط</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Show its events</source>
        <translation>إ&amp;ظهار أحداثه</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;مسح القائمة</translation>
    </message>
    <message>
        <source>P&amp;ush continuously to</source>
        <translation>إ&amp;رسال مستمر إلى</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>لا وجهة</translation>
    </message>
    <message>
        <source>Push &amp;targets…</source>
        <translation>&amp;وجهات الإرسال…</translation>
    </message>
    <message>
        <source>&amp;Push the alerts…</source>
        <translation>إرسال ال&amp;تنبيهات…</translation>
    </message>
    <message>
        <source>Forget this source</source>
        <translation>نسيان هذا المصدر</translation>
    </message>
    <message>
        <source>Remove all that is stored of %1?</source>
        <translation>هل تريد إزالة كل ما خُزّن من %1؟</translation>
    </message>
    <message>
        <source>Following it ends. Its events, what was found in them, their pins, notes and tags, their alerts, and its events in tickets are removed and overwritten; so are copies of the history from before an update. This cannot be undone. The log itself is not touched.</source>
        <translation>تنتهي المتابعة. تُزال أحداثه وما وُجد فيها ومثبّتاتها وملاحظاتها ووسومها وتنبيهاته وأحداثه في التذاكر ويُكتب فوقها؛ وكذلك نسخ المحفوظات السابقة لتحديث. لا يمكن التراجع عن ذلك. لا يُمس السجل نفسه.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;نسيانه</translation>
    </message>
    <message>
        <source>Forge&amp;t what is stored…</source>
        <translation>&amp;نسيان ما خُزّن…</translation>
    </message>
    <message>
        <source>Follow a&amp;gain</source>
        <translation>متابعة م&amp;جددًا</translation>
    </message>
</context>
<context>
    <name>sightglass::LiveSource</name>
    <message>
        <source>Look again every (ms)</source>
        <translation>إعادة الفحص كل (مللي ثانية)</translation>
    </message>
    <message>
        <source>How often the files are looked at where the system does not tell of changes, as on network drives.</source>
        <translation>مدى تكرار فحص الملفات حيث لا يُعلم النظام بالتغييرات، كما في محركات أقراص الشبكة.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ملف سجل</translation>
    </message>
    <message>
        <source>File, or names with * and ?</source>
        <translation>ملف، أو أسماء فيها * و?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>Patterns such as *.log, with a space between; empty: all but packed and binary ones.</source>
        <translation>أنماط مثل ‎*.log تفصل بينها مسافة؛ إن تُرك فارغًا: الكل عدا المضغوطة والثنائية.</translation>
    </message>
    <message>
        <source>Sub-folders too</source>
        <translation>المجلدات الفرعية أيضًا</translation>
    </message>
    <message>
        <source>Those that come later as well.</source>
        <translation>وما يُضاف منها لاحقًا كذلك.</translation>
    </message>
    <message>
        <source>System journal</source>
        <translation>سجل النظام (journal)</translation>
    </message>
    <message>
        <source>Journal file or folder; empty: this computer&apos;s</source>
        <translation>ملف journal أو مجلده؛ إن تُرك فارغًا: الخاص بهذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Journal of</source>
        <translation>صاحب journal</translation>
    </message>
    <message>
        <source>The system&apos;s, this user&apos;s, or both.</source>
        <translation>النظام أو هذا المستخدم أو كلاهما.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة (unit)</translation>
    </message>
    <message>
        <source>Only what this unit wrote, such as ssh.service.</source>
        <translation>ما كتبته هذه الوحدة فقط، مثل ssh.service.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>الإقلاع</translation>
    </message>
    <message>
        <source>current, or the id of a boot; empty: all.</source>
        <translation>current، أو معرّف إقلاع؛ إن تُرك فارغًا: الكل.</translation>
    </message>
    <message>
        <source>Kernel messages</source>
        <translation>رسائل النواة</translation>
    </message>
    <message>
        <source>Windows event channel</source>
        <translation>قناة أحداث Windows</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الكمبيوتر</translation>
    </message>
    <message>
        <source>Another computer, by name; empty: this one.</source>
        <translation>كمبيوتر آخر بالاسم؛ إن تُرك فارغًا: هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>XPath</source>
        <translation>XPath</translation>
    </message>
    <message>
        <source>Only events that it selects, such as *[System[Level&lt;=3]].</source>
        <translation>الأحداث التي يحددها فقط، مثل ‎*[System[Level&lt;=3]]‎.</translation>
    </message>
</context>
<context>
    <name>sightglass::LiveText</name>
    <message>
        <source>%1 may not be read. Join the group adm (&apos;sudo usermod -aG adm $USER&apos;) and log in again.</source>
        <translation>لا يُسمح بقراءة %1. انضم إلى المجموعة adm (&apos;sudo usermod -aG adm $USER&apos;) ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The system&apos;s journal may not be read. Join the group systemd-journal (&apos;sudo usermod -aG systemd-journal $USER&apos;) and log in again.</source>
        <translation>لا يُسمح بقراءة journal النظام. انضم إلى المجموعة systemd-journal (&apos;sudo usermod -aG systemd-journal $USER&apos;) ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>%1 needs the right to read security logs. Run the program as administrator, or join the group Event Log Readers.</source>
        <translation>يحتاج %1 إلى حق قراءة سجلات الأمان. شغّل البرنامج كمسؤول، أو انضم إلى مجموعة قارئي سجل الأحداث (Event Log Readers).</translation>
    </message>
    <message>
        <source>%1 may be read by root alone here. Run the command line as root, or set kernel.dmesg_restrict to 0.</source>
        <translation>لا يُسمح هنا بقراءة %1 إلا للمستخدم root. شغّل سطر الأوامر باسم root، أو اضبط kernel.dmesg_restrict على 0.</translation>
    </message>
    <message>
        <source>What comes cannot be stored at the moment, and waits: %1</source>
        <translation>يتعذّر تخزين ما يرد حاليًا، وهو في الانتظار: %1</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>يجري البدء.</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>في انتظار %1.</translation>
    </message>
    <message>
        <source>%1 may not be read. It is tried again.</source>
        <translation>لا يُسمح بقراءة %1. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The channel %1 is switched off. Enable it in the Event Viewer, or with &apos;wevtutil sl %1 /e:true&apos;.</source>
        <translation>القناة %1 معطّلة. مكّنها في عارض الأحداث أو بالأمر &apos;wevtutil sl %1 /e:true&apos;.</translation>
    </message>
    <message>
        <source>%1 cannot be read. It is tried again.</source>
        <translation>تتعذّر قراءة %1. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف.</translation>
    </message>
    <message>
        <source>No log format recognises %1; its lines are taken as plain text.</source>
        <translation>لا يتعرّف أي تنسيق سجل على %1؛ تُؤخذ أسطره نصًا عاديًا.</translation>
    </message>
    <message>
        <source>Following; %1 behind.</source>
        <translation>قيد المتابعة؛ متأخر بمقدار %1.</translation>
    </message>
    <message numerus="yes">
        <source>Following; %n event(s) behind.</source>
        <translation>
            <numerusform>قيد المتابعة؛ بلا تأخر.</numerusform>
            <numerusform>قيد المتابعة؛ متأخر بحدث واحد.</numerusform>
            <numerusform>قيد المتابعة؛ متأخر بحدثين.</numerusform>
            <numerusform>قيد المتابعة؛ متأخر بـ %n أحداث.</numerusform>
            <numerusform>قيد المتابعة؛ متأخر بـ %n حدثًا.</numerusform>
            <numerusform>قيد المتابعة؛ متأخر بـ %n حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Following.</source>
        <translation>قيد المتابعة.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>لا يُسمح بقراءة %1.</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>لا يوجد %1 هنا.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>لا شيء فيه بعد.</translation>
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
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>ن&amp;ظرة عامة</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>الأح&amp;داث</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>م&amp;باشر</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>الم&amp;خططات</translation>
    </message>
    <message>
        <source>&amp;Unusual</source>
        <translation>&amp;غير معتاد</translation>
    </message>
    <message>
        <source>&amp;Threats</source>
        <translation>الت&amp;هديدات</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>عمليات الن&amp;قل</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>المح&amp;فوظات</translation>
    </message>
    <message>
        <source>Progress of all jobs</source>
        <translation>تقدم كل المهام</translation>
    </message>
    <message numerus="yes">
        <source>Texts of events: %Ln map(s) or provider(s) found in the folder.</source>
        <translation>
            <numerusform>نصوص الأحداث: لم يُعثر في المجلد على خرائط أو موفّرين.</numerusform>
            <numerusform>نصوص الأحداث: عُثر في المجلد على خريطة أو موفّر واحد.</numerusform>
            <numerusform>نصوص الأحداث: عُثر في المجلد على خريطتين أو موفّرين اثنين.</numerusform>
            <numerusform>نصوص الأحداث: عُثر في المجلد على %Ln خرائط أو موفّرين.</numerusform>
            <numerusform>نصوص الأحداث: عُثر في المجلد على %Ln خريطة أو موفّرًا.</numerusform>
            <numerusform>نصوص الأحداث: عُثر في المجلد على %Ln خريطة أو موفّر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>%1 مفتوح بالفعل.</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>تنبيه: %1</translation>
    </message>
    <message>
        <source>Drop log files or a folder here</source>
        <translation>أفلت ملفات سجلات أو مجلدًا هنا</translation>
    </message>
    <message>
        <source>Windows event logs, syslog, JSON, web, proxy and application logs of any size, compressed or not.
The format is found by itself; nothing leaves this computer.</source>
        <translation>سجلات أحداث Windows وsyslog وJSON وسجلات الويب والوكيل والتطبيقات بأي حجم، مضغوطة أو غير مضغوطة.
يُكتشف التنسيق تلقائيًا؛ ولا يخرج شيء من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>فتح ملفات…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Logs of this computer…</source>
        <translation>سجلات هذا الكمبيوتر…</translation>
    </message>
    <message>
        <source>Follow its journal, event channels, log files and folders</source>
        <translation>متابعة journal وقنوات الأحداث وملفات السجلات والمجلدات فيه</translation>
    </message>
    <message>
        <source>Past analyses</source>
        <translation>التحليلات السابقة</translation>
    </message>
    <message>
        <source>Look at the samples</source>
        <translation>عرض العينات</translation>
    </message>
    <message>
        <source>Opens generated logs that come with the program</source>
        <translation>يفتح سجلات مولَّدة تأتي مع البرنامج</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>الرئيسي</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;فتح ملفات…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>فتح م&amp;جلد…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Follow so&amp;urces…</source>
        <translation>م&amp;تابعة مصادر…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>فتح &amp;عينة</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>كل العينات</translation>
    </message>
    <message>
        <source>Results as &amp;JSON…</source>
        <translation>ال&amp;نتائج بتنسيق JSON…</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>تصدير الأ&amp;حداث…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Read log again</source>
        <translation>إعادة &amp;قراءة السجل</translation>
    </message>
    <message>
        <source>For&amp;mat of the log…</source>
        <translation>تنسيق ال&amp;سجل…</translation>
    </message>
    <message>
        <source>&amp;Close log</source>
        <translation>إ&amp;غلاق السجل</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close &amp;all logs</source>
        <translation>إغلاق &amp;كل السجلات</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Follow a&amp;gain at the next start</source>
        <translation>متابعة مجددًا عند التشغيل التا&amp;لي</translation>
    </message>
    <message>
        <source>Go on following when the window is closed</source>
        <translation>مواصلة المتابعة عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo filter</source>
        <translation>&amp;تراجع عن المرشّح</translation>
    </message>
    <message>
        <source>&amp;Redo filter</source>
        <translation>إ&amp;عادة المرشّح</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;مسح المرشّح</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Type a filter</source>
        <translation>&amp;كتابة مرشّح</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Find in the events</source>
        <translation>&amp;بحث في الأحداث</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>بحث عن التا&amp;لي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>بحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
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
        <translation>إظهار الأحداث المس&amp;تبعَدة</translation>
    </message>
    <message>
        <source>Highlighter&amp;s…</source>
        <translation>أقلام التميي&amp;ز…</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>Show t&amp;imes in</source>
        <translation>عرض الأ&amp;وقات حسب</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;توقيت UTC</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;zone</source>
        <translation>ال&amp;منطقة الزمنية لهذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Read Windows e&amp;vents with libevtx</source>
        <translation>ق&amp;راءة أحداث Windows باستخدام libevtx</translation>
    </message>
    <message>
        <source>A second opinion by the reference reader; much slower</source>
        <translation>رأي ثانٍ من القارئ المرجعي؛ أبطأ بكثير</translation>
    </message>
    <message>
        <source>Recover &amp;deleted Windows events</source>
        <translation>استرداد أحداث Windows الم&amp;حذوفة</translation>
    </message>
    <message>
        <source>Looks for old records in the unused space of event logs and marks them in the table</source>
        <translation>يبحث عن قيود قديمة في المساحة غير المستخدمة من سجلات الأحداث ويعلّمها في الجدول</translation>
    </message>
    <message>
        <source>Texts of events from a &amp;folder…</source>
        <translation>&amp;نصوص الأحداث من مجلد…</translation>
    </message>
    <message>
        <source>&amp;No texts from a folder</source>
        <translation>بلا نصو&amp;ص من مجلد</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>إر&amp;سال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>تع&amp;ليمات</translation>
    </message>
    <message>
        <source>&amp;About Sightglass</source>
        <translation>&amp;حول Sightglass</translation>
    </message>
    <message>
        <source>Folder of event texts (EvtxECmd maps, provider databases)</source>
        <translation>مجلد نصوص الأحداث (خرائط EvtxECmd، قواعد بيانات الموفّرين)</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>فتح سجلات</translation>
    </message>
    <message>
        <source>All files (*);;Windows event logs (*.evtx);;Text logs (*.log *.txt)</source>
        <translation>كل الملفات (*);;سجلات أحداث Windows (*.evtx);;سجلات نصية (*.log *.txt)</translation>
    </message>
    <message>
        <source>Open all logs of a folder</source>
        <translation>فتح كل سجلات مجلد</translation>
    </message>
    <message>
        <source>No logs open</source>
        <translation>لا سجلات مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read, see Jobs</source>
        <translation>
            <numerusform>لم تتعذّر قراءة أي سجل</numerusform>
            <numerusform>تعذّرت قراءة سجل واحد، انظر المهام</numerusform>
            <numerusform>تعذّرت قراءة سجلين، انظر المهام</numerusform>
            <numerusform>تعذّرت قراءة %Ln سجلات، انظر المهام</numerusform>
            <numerusform>تعذّرت قراءة %Ln سجلًا، انظر المهام</numerusform>
            <numerusform>تعذّرت قراءة %Ln سجل، انظر المهام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation>
            <numerusform>لا شيء تالف: %1</numerusform>
            <numerusform>واحد تالف: %1</numerusform>
            <numerusform>اثنان تالفان: %1</numerusform>
            <numerusform>%Ln تالفة: %1</numerusform>
            <numerusform>%Ln تالفًا: %1</numerusform>
            <numerusform>%Ln تالف: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>نتيجة %1</translation>
    </message>
    <message>
        <source>Results of all logs</source>
        <translation>نتائج كل السجلات</translation>
    </message>
    <message>
        <source>Versions, settings, sizes and the program&apos;s own log were copied. They hold nothing of your logs.</source>
        <translation>نُسخت الإصدارات والإعدادات والأحجام وسجل البرنامج نفسه. لا تتضمن شيئًا من سجلاتك.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;جولة تعريفية</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>نسخ معلومات التش&amp;خيص</translation>
    </message>
    <message>
        <source>Restart as a&amp;dministrator</source>
        <translation>إعادة التشغيل ك&amp;مسؤول</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وسجل آخر</numerusform>
            <numerusform>%1 وسجلان آخران</numerusform>
            <numerusform>%1 و%Ln سجلات أخرى</numerusform>
            <numerusform>%1 و%Ln سجلًا آخر</numerusform>
            <numerusform>%1 و%Ln سجل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was stored of %1 is left.</source>
        <translation>لم يبقَ شيء مما خُزّن من %1.</translation>
    </message>
    <message>
        <source>%1 could not be forgotten: %2</source>
        <translation>تعذّر نسيان %1: %2</translation>
    </message>
</context>
<context>
    <name>sightglass::Manual</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>نص الفصل</translation>
    </message>
</context>
<context>
    <name>sightglass::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Critical and error</source>
        <translation>حرج وخطأ</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>أول حدث</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>آخر حدث</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Click for these events.</source>
        <translation>انقر لعرض هذه الأحداث.</translation>
    </message>
    <message>
        <source>Events per log and severity</source>
        <translation>الأحداث حسب السجل والخطورة</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>درجات الخطورة</translation>
    </message>
    <message>
        <source>Per log</source>
        <translation>حسب السجل</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Events per log</source>
        <translation>الأحداث حسب السجل</translation>
    </message>
    <message>
        <source>logs</source>
        <comment>name of a file</comment>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>الأحداث عبر الزمن</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>الخط-الزمني</translation>
    </message>
    <message>
        <source>%1, a bar is %2</source>
        <translation>%1، لكل عمود %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation>
            <numerusform>لا أحداث بلا وقت</numerusform>
            <numerusform>حدث واحد بلا وقت غير معروض</numerusform>
            <numerusform>حدثان بلا وقت غير معروضين</numerusform>
            <numerusform>%Ln أحداث بلا وقت غير معروضة</numerusform>
            <numerusform>%Ln حدثًا بلا وقت غير معروضة</numerusform>
            <numerusform>%Ln حدث بلا وقت غير معروضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lie outside</source>
        <translation>
            <numerusform>لا أحداث خارجه</numerusform>
            <numerusform>حدث واحد خارجه</numerusform>
            <numerusform>حدثان خارجه</numerusform>
            <numerusform>%Ln أحداث خارجه</numerusform>
            <numerusform>%Ln حدثًا خارجه</numerusform>
            <numerusform>%Ln حدث خارجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln log(s)</source>
        <translation>
            <numerusform>%1 بلا سجلات</numerusform>
            <numerusform>%1 في سجل واحد</numerusform>
            <numerusform>%1 في سجلين</numerusform>
            <numerusform>%1 في %Ln سجلات</numerusform>
            <numerusform>%1 في %Ln سجلًا</numerusform>
            <numerusform>%1 في %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 events</source>
        <translation>من %1 حدث</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 % of the events</source>
        <translation>%1 % من الأحداث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s) could not be read</source>
        <translation>
            <numerusform>لم تتعذّر قراءة أي سجل</numerusform>
            <numerusform>تعذّرت قراءة سجل واحد</numerusform>
            <numerusform>تعذّرت قراءة سجلين</numerusform>
            <numerusform>تعذّرت قراءة %Ln سجلات</numerusform>
            <numerusform>تعذّرت قراءة %Ln سجلًا</numerusform>
            <numerusform>تعذّرت قراءة %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln log(s)</source>
        <translation>
            <numerusform>بلا سجلات</numerusform>
            <numerusform>في سجل واحد</numerusform>
            <numerusform>في سجلين</numerusform>
            <numerusform>في %Ln سجلات</numerusform>
            <numerusform>في %Ln سجلًا</numerusform>
            <numerusform>في %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>everything was read</source>
        <translation>قُرئ كل شيء</translation>
    </message>
    <message>
        <source>Click for the list.</source>
        <translation>انقر لعرض القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) have level 0, as Windows writes audit events, and count as Unknown.</source>
        <translation>
            <numerusform>لا أحداث بالمستوى 0 الذي يكتب به Windows أحداث التدقيق.</numerusform>
            <numerusform>حدث واحد بالمستوى 0، كما يكتب Windows أحداث التدقيق، ويُحسب غير معروف.</numerusform>
            <numerusform>حدثان بالمستوى 0، كما يكتب Windows أحداث التدقيق، ويُحسبان غير معروف.</numerusform>
            <numerusform>%Ln أحداث بالمستوى 0، كما يكتب Windows أحداث التدقيق، وتُحسب غير معروف.</numerusform>
            <numerusform>%Ln حدثًا بالمستوى 0، كما يكتب Windows أحداث التدقيق، وتُحسب غير معروف.</numerusform>
            <numerusform>%Ln حدث بالمستوى 0، كما يكتب Windows أحداث التدقيق، وتُحسب غير معروف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with level 0 are counted as Event Viewer does: as Information, audit failures as Warning.</source>
        <translation>
            <numerusform>لا أحداث بالمستوى 0 لتُحسب كما يفعل عارض الأحداث.</numerusform>
            <numerusform>حدث واحد بالمستوى 0 محسوب كما يفعل عارض الأحداث: معلومات، أو تحذير عند فشل التدقيق.</numerusform>
            <numerusform>حدثان بالمستوى 0 محسوبان كما يفعل عارض الأحداث: معلومات، أو تحذير عند فشل التدقيق.</numerusform>
            <numerusform>%Ln أحداث بالمستوى 0 محسوبة كما يفعل عارض الأحداث: معلومات، أو تحذير عند فشل التدقيق.</numerusform>
            <numerusform>%Ln حدثًا بالمستوى 0 محسوبة كما يفعل عارض الأحداث: معلومات، أو تحذير عند فشل التدقيق.</numerusform>
            <numerusform>%Ln حدث بالمستوى 0 محسوبة كما يفعل عارض الأحداث: معلومات، أو تحذير عند فشل التدقيق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count them as Event &amp;Viewer does</source>
        <translation>حسابها كما يفعل &amp;عارض الأحداث</translation>
    </message>
    <message>
        <source>Count strictly by &amp;level</source>
        <translation>حسابها حسب ال&amp;مستوى تمامًا</translation>
    </message>
    <message>
        <source>Show these events</source>
        <translation>إظهار هذه الأحداث</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>نسخ التحديد</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>نسخ الجدول بتنسيق CSV</translation>
    </message>
    <message>
        <source>Copy result as JSON</source>
        <translation>نسخ النتيجة بتنسيق JSON</translation>
    </message>
    <message>
        <source>Copy all results as JSON</source>
        <translation>نسخ كل النتائج بتنسيق JSON</translation>
    </message>
    <message>
        <source>Result as JSON…</source>
        <translation>النتيجة بتنسيق JSON…</translation>
    </message>
    <message>
        <source>All results as JSON…</source>
        <translation>كل النتائج بتنسيق JSON…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>عرض المشكلات…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Close log</source>
        <translation>إغلاق السجل</translation>
    </message>
</context>
<context>
    <name>sightglass::PinModel</name>
    <message>
        <source>Double-click, or press F2, to write a note</source>
        <translation>انقر نقرًا مزدوجًا أو اضغط F2 لكتابة ملاحظة</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>الوقت (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>sightglass::ProblemModel</name>
    <message>
        <source>in the table</source>
        <translation>في الجدول</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>ليس في الجدول</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>البايت</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
</context>
<context>
    <name>sightglass::ProblemsDialog</name>
    <message>
        <source>Problems in %1</source>
        <translation>المشكلات في %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s). Every record of the log is either among the events or in this list, with its first byte.</source>
        <translation>
            <numerusform>لا مشكلات. كل قيود السجل بين الأحداث.</numerusform>
            <numerusform>مشكلة واحدة. كل قيد في السجل إما بين الأحداث وإما في هذه القائمة مع أول بايت منه.</numerusform>
            <numerusform>مشكلتان. كل قيد في السجل إما بين الأحداث وإما في هذه القائمة مع أول بايت منه.</numerusform>
            <numerusform>%Ln مشكلات. كل قيد في السجل إما بين الأحداث وإما في هذه القائمة مع أول بايت منه.</numerusform>
            <numerusform>%Ln مشكلة. كل قيد في السجل إما بين الأحداث وإما في هذه القائمة مع أول بايت منه.</numerusform>
            <numerusform>%Ln مشكلة. كل قيد في السجل إما بين الأحداث وإما في هذه القائمة مع أول بايت منه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>لا شيء معروض.</numerusform>
            <numerusform>المعروض الأولى فقط.</numerusform>
            <numerusform>المعروض أول اثنتين.</numerusform>
            <numerusform>المعروض أول %Ln.</numerusform>
            <numerusform>المعروض أول %Ln.</numerusform>
            <numerusform>المعروض أول %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>نسخ ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>sightglass::PushActions</name>
    <message numerus="yes">
        <source>%Ln event(s) are in the queue to %1.</source>
        <translation>
            <numerusform>لا أحداث في قائمة الانتظار إلى %1.</numerusform>
            <numerusform>حدث واحد في قائمة الانتظار إلى %1.</numerusform>
            <numerusform>حدثان في قائمة الانتظار إلى %1.</numerusform>
            <numerusform>%Ln أحداث في قائمة الانتظار إلى %1.</numerusform>
            <numerusform>%Ln حدثًا في قائمة الانتظار إلى %1.</numerusform>
            <numerusform>%Ln حدث في قائمة الانتظار إلى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded.</source>
        <translation>
            <numerusform>لم يتعذّر فك ترميز أي حدث.</numerusform>
            <numerusform>تعذّر فك ترميز حدث واحد.</numerusform>
            <numerusform>تعذّر فك ترميز حدثين.</numerusform>
            <numerusform>تعذّر فك ترميز %Ln أحداث.</numerusform>
            <numerusform>تعذّر فك ترميز %Ln حدثًا.</numerusform>
            <numerusform>تعذّر فك ترميز %Ln حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Push events…</source>
        <translation>إرسال الأ&amp;حداث…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Push a tic&amp;ket</source>
        <translation>إرسال &amp;تذكرة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Push &amp;targets…</source>
        <translation>&amp;وجهات الإرسال…</translation>
    </message>
    <message numerus="yes">
        <source>Ticket %1 with its %Ln event(s) as evidence</source>
        <translation>
            <numerusform>التذكرة %1 بلا أحداث كأدلة</numerusform>
            <numerusform>التذكرة %1 مع حدث واحد كدليل</numerusform>
            <numerusform>التذكرة %1 مع حدثين كأدلة</numerusform>
            <numerusform>التذكرة %1 مع %Ln أحداث كأدلة</numerusform>
            <numerusform>التذكرة %1 مع %Ln حدثًا كأدلة</numerusform>
            <numerusform>التذكرة %1 مع %Ln حدث كأدلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected event(s)</source>
        <translation>
            <numerusform>لا أحداث محددة</numerusform>
            <numerusform>الحدث المحدد</numerusform>
            <numerusform>الحدثان المحددان</numerusform>
            <numerusform>الأحداث المحددة (%Ln)</numerusform>
            <numerusform>الأحداث المحددة (%Ln)</numerusform>
            <numerusform>الأحداث المحددة (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s) under the filter</source>
        <translation>
            <numerusform>لا أحداث ضمن المرشّح</numerusform>
            <numerusform>الحدث الوحيد ضمن المرشّح</numerusform>
            <numerusform>الحدثان ضمن المرشّح</numerusform>
            <numerusform>كل الأحداث ضمن المرشّح (%Ln)</numerusform>
            <numerusform>كل الأحداث ضمن المرشّح (%Ln)</numerusform>
            <numerusform>كل الأحداث ضمن المرشّح (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected event</source>
        <translation>الحدث المحدد</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln pinned event(s)</source>
        <translation>
            <numerusform>لا أحداث مثبّتة</numerusform>
            <numerusform>الحدث المثبّت</numerusform>
            <numerusform>الحدثان المثبّتان</numerusform>
            <numerusform>الأحداث المثبّتة (%Ln)</numerusform>
            <numerusform>الأحداث المثبّتة (%Ln)</numerusform>
            <numerusform>الأحداث المثبّتة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The result: counts of each log</source>
        <translation>النتيجة: أعداد كل سجل</translation>
    </message>
    <message>
        <source>There are no events to push.</source>
        <translation>لا أحداث للإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alert(s)</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>التنبيه</numerusform>
            <numerusform>التنبيهان</numerusform>
            <numerusform>التنبيهات الـ %Ln</numerusform>
            <numerusform>التنبيهات الـ %Ln</numerusform>
            <numerusform>التنبيهات الـ %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::PushDialog</name>
    <message>
        <source>Push events</source>
        <translation>إرسال الأحداث</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>الوجهات…</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>The first event as it will be sent</source>
        <translation>أول حدث كما سيُرسل</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>%1 events, about %2 on the way</source>
        <translation>%1 حدث، نحو %2 في الطريق</translation>
    </message>
    <message>
        <source>There is no target yet: set one up with Targets…</source>
        <translation>لا وجهة بعد: أعدّ واحدة من الوجهات…</translation>
    </message>
    <message>
        <source>Looking at some of them…</source>
        <translation>تجري معاينة بعضها…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), one a log</source>
        <translation>
            <numerusform>لا أحداث، حدث لكل سجل</numerusform>
            <numerusform>حدث واحد، حدث لكل سجل</numerusform>
            <numerusform>حدثان، حدث لكل سجل</numerusform>
            <numerusform>%Ln أحداث، حدث لكل سجل</numerusform>
            <numerusform>%Ln حدثًا، حدث لكل سجل</numerusform>
            <numerusform>%Ln حدث، حدث لكل سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticket and its evidence, as it was kept</source>
        <translation>التذكرة وأدلتها كما حُفظت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1 of text</source>
        <translation>
            <numerusform>لا أحداث، %1 من النص</numerusform>
            <numerusform>حدث واحد، %1 من النص</numerusform>
            <numerusform>حدثان، %1 من النص</numerusform>
            <numerusform>%Ln أحداث، %1 من النص</numerusform>
            <numerusform>%Ln حدثًا، %1 من النص</numerusform>
            <numerusform>%Ln حدث، %1 من النص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::PushDock</name>
    <message>
        <source>Push</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف م&amp;ؤقت</translation>
    </message>
    <message>
        <source>Try &amp;again now</source>
        <translation>إعادة ال&amp;محاولة الآن</translation>
    </message>
    <message>
        <source>Re&amp;fused events…</source>
        <translation>الأحداث المر&amp;فوضة…</translation>
    </message>
    <message>
        <source>Push pa&amp;nel</source>
        <translation>&amp;لوحة الإرسال</translation>
    </message>
    <message>
        <source>Push targets and what waits for them</source>
        <translation>وجهات الإرسال وما ينتظرها</translation>
    </message>
    <message>
        <source>&amp;Targets…</source>
        <translation>ال&amp;وجهات…</translation>
    </message>
    <message>
        <source>Events can be pushed to a server that the team already runs: OpenTelemetry, Elasticsearch, Loki, ClickHouse, syslog, Graylog or any that takes JSON. Set one up with Targets…</source>
        <translation>يمكن إرسال الأحداث إلى خادم يشغّله الفريق: OpenTelemetry أو Elasticsearch أو Loki أو ClickHouse أو syslog أو Graylog أو أي خادم يقبل JSON. أعدّ واحدة من الوجهات…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
</context>
<context>
    <name>sightglass::PushService</name>
    <message>
        <source>Push to %1</source>
        <translation>الإرسال إلى %1</translation>
    </message>
</context>
<context>
    <name>sightglass::PushTargetModel</name>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation>إعادة المحاولة في %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>يجري الإرسال</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خاملة</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 حدث/ث</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدّل</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>المسلَّم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>Last error (UTC)</source>
        <translation>آخر خطأ (UTC)</translation>
    </message>
</context>
<context>
    <name>sightglass::Query</name>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>علامة الاقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>القوس غير مغلق.</translation>
    </message>
    <message>
        <source>This parenthesis closes none.</source>
        <translation>هذا القوس لا يغلق قوسًا.</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>ما يُبحث عنه ناقص هنا.</translation>
    </message>
    <message>
        <source>The value is missing: put it right behind the field, without a space.</source>
        <translation>القيمة ناقصة: اكتبها بعد الحقل مباشرة بلا مسافة.</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1</source>
        <translation>التعبير النمطي خاطئ: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2025-11-11, 2025-11-11T10:30 or 2025-11-11..2025-11-12.</source>
        <translation>«%1» ليس وقتًا: اكتب 2025-11-11 أو 2025-11-11T10:30 أو 2025-11-11..2025-11-12.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no severity: there are critical, error, warning, information and unknown.</source>
        <translation>«%1» ليست درجة خطورة: الدرجات هي critical وerror وwarning وinformation وunknown.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no audit result: there are success and failure.</source>
        <translation>«%1» ليست نتيجة تدقيق: النتيجتان هما success وfailure.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number, and only numbers have an order.</source>
        <translation>«%1» ليس عددًا، والأعداد وحدها لها ترتيب.</translation>
    </message>
    <message>
        <source>This field has no order: use &quot;:&quot;.</source>
        <translation>لا ترتيب لهذا الحقل: استخدم &quot;:&quot;.</translation>
    </message>
    <message>
        <source>Too many parentheses stand in each other.</source>
        <translation>أقواس متداخلة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>الاستعلام أطول مما ينبغي.</translation>
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
        <translation>2025-11-11, 2025-11-11T10:30, from..to</translation>
    </message>
    <message>
        <source>text of the message</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>program, provider, component</source>
        <translation>برنامج أو موفّر أو مكوّن</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>الكمبيوتر</translation>
    </message>
    <message>
        <source>account that the event is about</source>
        <translation>الحساب الذي يخصه الحدث</translation>
    </message>
    <message>
        <source>of Windows events</source>
        <translation>لأحداث Windows</translation>
    </message>
    <message>
        <source>as the log wrote it</source>
        <translation>كما كتبه السجل</translation>
    </message>
    <message>
        <source>name of the log</source>
        <translation>اسم السجل</translation>
    </message>
    <message>
        <source>success, failure</source>
        <translation>success, failure</translation>
    </message>
    <message>
        <source>the record as it stands</source>
        <translation>القيد كما هو</translation>
    </message>
    <message>
        <source>Filter: words, &quot;a phrase&quot;, -without, severity:error host:web1 status&gt;=500 /regex/   ( / )</source>
        <translation>مرشّح: كلمات، &quot;عبارة&quot;، -بدون، severity:error host:web1 status&gt;=500 /regex/   ( / )</translation>
    </message>
    <message>
        <source>Filter query</source>
        <translation>استعلام المرشّح</translation>
    </message>
    <message>
        <source>What is typed narrows all pages. Ctrl+Space offers fields and values.</source>
        <translation>ما يُكتب يضيّق كل الصفحات. يعرض Ctrl+Space الحقول والقيم.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>المرشّحات المحفوظة</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>تقدم البحث</translation>
    </message>
    <message>
        <source>in %1 % of the events</source>
        <translation>في %1 % من الأحداث</translation>
    </message>
    <message>
        <source>first day of the logs</source>
        <translation>أول يوم في السجلات</translation>
    </message>
    <message>
        <source>last day of the logs</source>
        <translation>آخر يوم في السجلات</translation>
    </message>
    <message>
        <source>last hour of the logs</source>
        <translation>آخر ساعة في السجلات</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>حفظ هذا المرشّح…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>حفظ المرشّح</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>اسم المرشّح:</translation>
    </message>
</context>
<context>
    <name>sightglass::RawView</name>
    <message>
        <source>Raw record</source>
        <translation>القيد الخام</translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedDialog</name>
    <message>
        <source>Events that %1 refused</source>
        <translation>الأحداث التي رفضتها %1</translation>
    </message>
    <message>
        <source>Refused events</source>
        <translation>الأحداث المرفوضة</translation>
    </message>
    <message>
        <source>&amp;Message, to be mended (the record as it stands in the log is left out then):</source>
        <translation>ال&amp;رسالة، للتصحيح (يُحذف عندئذ القيد كما هو في السجل):</translation>
    </message>
    <message>
        <source>Send &amp;mended</source>
        <translation>إرسال الم&amp;صحَّح</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>إ&amp;عادة الإرسال</translation>
    </message>
    <message>
        <source>The selected events, or all if none is selected</source>
        <translation>الأحداث المحددة، أو كلها إن لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s) for good? They stay in their log, and are not sent.</source>
        <translation>
            <numerusform>لا أحداث للإزالة.</numerusform>
            <numerusform>هل تريد إزالة حدث واحد نهائيًا؟ يبقى في سجله ولا يُرسل.</numerusform>
            <numerusform>هل تريد إزالة حدثين نهائيًا؟ يبقيان في سجلهما ولا يُرسلان.</numerusform>
            <numerusform>هل تريد إزالة %Ln أحداث نهائيًا؟ تبقى في سجلها ولا تُرسل.</numerusform>
            <numerusform>هل تريد إزالة %Ln حدثًا نهائيًا؟ تبقى في سجلها ولا تُرسل.</numerusform>
            <numerusform>هل تريد إزالة %Ln حدث نهائيًا؟ تبقى في سجلها ولا تُرسل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were refused.</source>
        <translation>
            <numerusform>لم يُرفض أي حدث.</numerusform>
            <numerusform>رُفض حدث واحد.</numerusform>
            <numerusform>رُفض حدثان.</numerusform>
            <numerusform>رُفضت %Ln أحداث.</numerusform>
            <numerusform>رُفض %Ln حدثًا.</numerusform>
            <numerusform>رُفض %Ln حدث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedModel</name>
    <message>
        <source>Refused (UTC)</source>
        <translation>وقت الرفض (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>sightglass::RestoreBar</name>
    <message>
        <source>&amp;Restore the last session</source>
        <translation>ا&amp;ستعادة الجلسة الأخيرة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message numerus="yes">
        <source>The program did not end as it should. %Ln file(s) were open on %1.</source>
        <translation>
            <numerusform>لم ينتهِ البرنامج كما ينبغي. لم يكن أي ملف مفتوحًا في %1.</numerusform>
            <numerusform>لم ينتهِ البرنامج كما ينبغي. كان ملف واحد مفتوحًا في %1.</numerusform>
            <numerusform>لم ينتهِ البرنامج كما ينبغي. كان ملفان مفتوحين في %1.</numerusform>
            <numerusform>لم ينتهِ البرنامج كما ينبغي. كانت %Ln ملفات مفتوحة في %1.</numerusform>
            <numerusform>لم ينتهِ البرنامج كما ينبغي. كان %Ln ملفًا مفتوحًا في %1.</numerusform>
            <numerusform>لم ينتهِ البرنامج كما ينبغي. كان %Ln ملف مفتوحًا في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RowOverview</name>
    <message>
        <source>All events from top to bottom: errors, hits of what is looked for, the chosen one. A click goes there.</source>
        <translation>كل الأحداث من الأعلى إلى الأسفل: الأخطاء ونتائج البحث والحدث المحدد. النقر ينتقل إلى الموضع.</translation>
    </message>
    <message>
        <source>Overview of the events</source>
        <translation>نظرة عامة على الأحداث</translation>
    </message>
</context>
<context>
    <name>sightglass::SavedFilterBook</name>
    <message>
        <source>The filter was not saved: %1</source>
        <translation>لم يُحفظ المرشّح: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::SavedFilters</name>
    <message>
        <source>Errors and worse</source>
        <translation>الأخطاء وما هو أخطر</translation>
    </message>
    <message>
        <source>Failed logons (Windows)</source>
        <translation>فشل تسجيلات الدخول (Windows)</translation>
    </message>
    <message>
        <source>Logs cleared, services installed (Windows)</source>
        <translation>سجلات ممسوحة، خدمات مثبّتة (Windows)</translation>
    </message>
    <message>
        <source>Failed logins (Linux)</source>
        <translation>فشل تسجيلات الدخول (Linux)</translation>
    </message>
    <message>
        <source>Server errors (web)</source>
        <translation>أخطاء الخادم (الويب)</translation>
    </message>
</context>
<context>
    <name>sightglass::SeriesChart</name>
    <message>
        <source>Nothing to show.</source>
        <translation>لا شيء للعرض.</translation>
    </message>
    <message>
        <source>Arrow keys move along the bars, Enter shows the events of one.</source>
        <translation>تتنقل مفاتيح الأسهم بين الأعمدة، ويعرض Enter أحداث العمود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Click for these events.</source>
        <translation>انقر لعرض هذه الأحداث.</translation>
    </message>
</context>
<context>
    <name>sightglass::Session</name>
    <message>
        <source>The folder %1 holds no files.</source>
        <translation>لا ملفات في المجلد %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) inside</source>
        <translation>
            <numerusform>لا سجلات داخله</numerusform>
            <numerusform>سجل واحد داخله</numerusform>
            <numerusform>سجلان داخله</numerusform>
            <numerusform>%n سجلات داخله</numerusform>
            <numerusform>%n سجلًا داخله</numerusform>
            <numerusform>%n سجل داخله</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack %1</source>
        <translation>فك ضغط %1</translation>
    </message>
    <message>
        <source>No more logs can be opened in this session.</source>
        <translation>لا يمكن فتح مزيد من السجلات في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>فك الضغط</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>ملف فارغ</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>لم يُعثر على مشكلات</numerusform>
            <numerusform>عُثر على مشكلة واحدة</numerusform>
            <numerusform>عُثر على مشكلتين</numerusform>
            <numerusform>عُثر على %n مشكلات</numerusform>
            <numerusform>عُثر على %n مشكلة</numerusform>
            <numerusform>عُثر على %n مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Severity</name>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityBarChart</name>
    <message>
        <source>Audit success</source>
        <translation>نجاح التدقيق</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>فشل التدقيق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Events per log and severity, stacked bars</source>
        <translation>الأحداث حسب السجل والخطورة، أعمدة مكدّسة</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>لا أحداث للعرض.</translation>
    </message>
    <message>
        <source>Show or hide %1 in the charts</source>
        <translation>إظهار %1 أو إخفاؤه في المخططات</translation>
    </message>
    <message>
        <source>%1
%2: %3 of %4 (%5 %). Click for these events.</source>
        <translation>%1
%2: %3 من %4 (%5 %). انقر لعرض هذه الأحداث.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>إظهار %1 فقط</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>إظهار الكل عدا %1</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityButtons</name>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>%1: %2 events in all. Shows them alone, or adds them to the ones that are shown.</source>
        <translation>%1: مجموع الأحداث %2. يُظهرها وحدها أو يضيفها إلى المعروضة.</translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityTableModel</name>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>All logs</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>Format not known yet</source>
        <translation>التنسيق غير معروف بعد</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>القناة: %1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>الكمبيوتر: %1</translation>
    </message>
    <message>
        <source>%1: %2. Click for the list.</source>
        <translation>%1: %2. انقر لعرض القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4 %). Click for these events.</source>
        <translation>%1، %2: %3 (%4 %). انقر لعرض هذه الأحداث.</translation>
    </message>
    <message>
        <source>Windows Security audit events, counted besides their severity</source>
        <translation>أحداث تدقيق أمان Windows، محسوبة إلى جانب خطورتها</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Audit success</source>
        <translation>نجاح التدقيق</translation>
    </message>
    <message>
        <source>Audit failure</source>
        <translation>فشل التدقيق</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>&amp;Keep the events in the history</source>
        <translation>ح&amp;فظ الأحداث في المحفوظات</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>Follow sources</source>
        <translation>متابعة مصادر</translation>
    </message>
    <message>
        <source>On this &amp;computer:</source>
        <translation>على هذا ال&amp;كمبيوتر:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sources of this computer</source>
        <translation>مصادر هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>&amp;Another one:</source>
        <translation>مصدر آ&amp;خر:</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>مكانه</translation>
    </message>
    <message>
        <source>Where it ended the last time, else all that is there</source>
        <translation>من حيث انتهى آخر مرة، وإلا كل الموجود</translation>
    </message>
    <message>
        <source>All that is there</source>
        <translation>كل الموجود</translation>
    </message>
    <message>
        <source>Only what is written from now on</source>
        <translation>ما يُكتب من الآن فصاعدًا فقط</translation>
    </message>
    <message>
        <source>Be&amp;gin with:</source>
        <translation>ال&amp;بدء من:</translation>
    </message>
    <message>
        <source>Each event once, with the place that was read up to: after a restart it goes on from there</source>
        <translation>كل حدث مرة واحدة، مع الموضع الذي بلغته القراءة: تُستأنف منه بعد إعادة التشغيل</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>is followed already</source>
        <translation>متابَع بالفعل</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>لا إذن</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>غير موجود هنا</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found here that could be followed.</source>
        <translation>لم يُعثر هنا على ما يمكن متابعته.</translation>
    </message>
    <message>
        <source>Folder to follow</source>
        <translation>المجلد المراد متابعته</translation>
    </message>
    <message>
        <source>Log to follow</source>
        <translation>السجل المراد متابعته</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Follow %Ln source(s)</source>
        <translation>
            <numerusform>م&amp;تابعة</numerusform>
            <numerusform>م&amp;تابعة مصدر واحد</numerusform>
            <numerusform>م&amp;تابعة مصدرين</numerusform>
            <numerusform>م&amp;تابعة %Ln مصادر</numerusform>
            <numerusform>م&amp;تابعة %Ln مصدرًا</numerusform>
            <numerusform>م&amp;تابعة %Ln مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a %1.</source>
        <translation>هذا ليس من النوع: %1.</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDock</name>
    <message>
        <source>The logs that you open are listed here.</source>
        <translation>تُدرج هنا السجلات التي تفتحها.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Result as JSON…</source>
        <translation>النتيجة بتنسيق JSON…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>عرض المشكلات…</translation>
    </message>
    <message>
        <source>Format…</source>
        <translation>التنسيق…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Close log</source>
        <translation>إغلاق السجل</translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesModel</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 وغيره</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message numerus="yes">
        <source>cancelled after %Ln event(s)</source>
        <translation>
            <numerusform>أُلغي قبل أي حدث</numerusform>
            <numerusform>أُلغي بعد حدث واحد</numerusform>
            <numerusform>أُلغي بعد حدثين</numerusform>
            <numerusform>أُلغي بعد %Ln أحداث</numerusform>
            <numerusform>أُلغي بعد %Ln حدثًا</numerusform>
            <numerusform>أُلغي بعد %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>تجري القراءة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>واحد معروض</numerusform>
            <numerusform>اثنان معروضان</numerusform>
            <numerusform>%Ln معروضة</numerusform>
            <numerusform>%Ln معروضًا</numerusform>
            <numerusform>%Ln معروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation>
            <numerusform>لا شيء تالف: %1</numerusform>
            <numerusform>واحد تالف: %1</numerusform>
            <numerusform>اثنان تالفان: %1</numerusform>
            <numerusform>%Ln تالفة: %1</numerusform>
            <numerusform>%Ln تالفًا: %1</numerusform>
            <numerusform>%Ln تالف: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>الترميز: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>القناة: %1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>الكمبيوتر: %1</translation>
    </message>
    <message>
        <source>%1: %2 % sure (%3)</source>
        <translation>%1: ثقة %2 % (%3)</translation>
    </message>
</context>
<context>
    <name>sightglass::StackChart</name>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>المجموع: %1</translation>
    </message>
    <message>
        <source>No events with a time.</source>
        <translation>لا أحداث لها وقت.</translation>
    </message>
</context>
<context>
    <name>sightglass::TableTools</name>
    <message>
        <source>&amp;Lines of a row</source>
        <translation>أ&amp;سطر الصف</translation>
    </message>
    <message>
        <source>One, cut off</source>
        <translation>سطر واحد، مقتطع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), wrapped</source>
        <translation>
            <numerusform>بلا أسطر</numerusform>
            <numerusform>سطر واحد، ملتف</numerusform>
            <numerusform>سطران، مع التفاف</numerusform>
            <numerusform>%Ln أسطر، مع التفاف</numerusform>
            <numerusform>%Ln سطرًا، مع التفاف</numerusform>
            <numerusform>%Ln سطر، مع التفاف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>صف&amp;وف متراصة</translation>
    </message>
    <message>
        <source>&amp;Monospaced font</source>
        <translation>خط &amp;ثابت العرض</translation>
    </message>
    <message>
        <source>&amp;Order as in the logs</source>
        <translation>ال&amp;ترتيب كما في السجلات</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %Ln similar event(s) one by one	Right</source>
        <translation>
            <numerusform>إ&amp;ظهار الأحداث المشابهة كلٌّ على حدة	Right</numerusform>
            <numerusform>إ&amp;ظهار حدث مشابه واحد منفردًا	Right</numerusform>
            <numerusform>إ&amp;ظهار حدثين مشابهين كلٌّ على حدة	Right</numerusform>
            <numerusform>إ&amp;ظهار %Ln أحداث مشابهة كلٌّ على حدة	Right</numerusform>
            <numerusform>إ&amp;ظهار %Ln حدثًا مشابهًا كلٌّ على حدة	Right</numerusform>
            <numerusform>إ&amp;ظهار %Ln حدث مشابه كلٌّ على حدة	Right</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Similar events in one row	Left</source>
        <translation>الأحداث الم&amp;شابهة في صف واحد	Left</translation>
    </message>
    <message>
        <source>Open in a &amp;window	Ctrl+Enter</source>
        <translation>فتح في نا&amp;فذة	Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Go to…	G</source>
        <translation>الا&amp;نتقال إلى…	G</translation>
    </message>
    <message>
        <source>&amp;Next error	N</source>
        <translation>ال&amp;خطأ التالي	N</translation>
    </message>
    <message>
        <source>The events stand as in their logs.</source>
        <translation>الأحداث مرتبة كما في سجلاتها.</translation>
    </message>
    <message>
        <source>Sorted by %1. Another click turns the order round, a third one ends it.</source>
        <translation>الترتيب حسب %1. نقرة أخرى تعكس الترتيب، وثالثة تلغيه.</translation>
    </message>
    <message>
        <source>No error below this event.</source>
        <translation>لا خطأ بعد هذا الحدث.</translation>
    </message>
    <message>
        <source>No error above this event.</source>
        <translation>لا خطأ قبل هذا الحدث.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Number of a row (1 to %1), a time (%2) such as 2025-11-11T10:30, or &quot;line 7&quot; or &quot;record 7&quot; of the chosen log:</source>
        <translation>رقم صف (1 إلى %1)، أو وقت (%2) مثل 2025-11-11T10:30، أو &quot;سطر 7&quot; أو &quot;قيد 7&quot; من السجل المحدد:</translation>
    </message>
    <message>
        <source>line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>record</source>
        <translation>قيد</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a row nor a time.</source>
        <translation>«%1» ليس صفًا ولا وقتًا.</translation>
    </message>
    <message>
        <source>The log has no line %1.</source>
        <translation>لا يوجد السطر %1 في السجل.</translation>
    </message>
    <message>
        <source>The log has no record %1.</source>
        <translation>لا يوجد القيد %1 في السجل.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>sightglass::TargetForm</name>
    <message>
        <source>More settings</source>
        <translation>إعدادات أخرى</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>كما هي محفوظة</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>اختيار ملف: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TargetsDialog</name>
    <message>
        <source>Push targets</source>
        <translation>وجهات الإرسال</translation>
    </message>
    <message>
        <source>&amp;New target</source>
        <translation>وجهة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>One event as it will be sent</source>
        <translation>حدث واحد كما سيُرسل</translation>
    </message>
    <message>
        <source>One &amp;event as it will be sent</source>
        <translation>ح&amp;دث واحد كما سيُرسل</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يجري سؤال الخادم…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that wait for it or were refused go with it. Remove the target?</source>
        <translation>
            <numerusform>لا أحداث في انتظارها. هل تريد إزالة الوجهة؟</numerusform>
            <numerusform>يُزال معها حدث واحد ينتظرها أو رُفض. هل تريد إزالة الوجهة؟</numerusform>
            <numerusform>يُزال معها حدثان ينتظرانها أو رُفضا. هل تريد إزالة الوجهة؟</numerusform>
            <numerusform>تُزال معها %Ln أحداث تنتظرها أو رُفضت. هل تريد إزالة الوجهة؟</numerusform>
            <numerusform>يُزال معها %Ln حدثًا تنتظرها أو رُفضت. هل تريد إزالة الوجهة؟</numerusform>
            <numerusform>يُزال معها %Ln حدث تنتظرها أو رُفضت. هل تريد إزالة الوجهة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظت %1.</translation>
    </message>
    <message>
        <source>%1 is saved. There is no keyring: secrets are in files that only you can read.</source>
        <translation>حُفظت %1. لا حلقة مفاتيح: الأسرار في ملفات لا يقرؤها غيرك.</translation>
    </message>
    <message>
        <source>✓ It answers, and would take events.</source>
        <translation>✓ تجيب، وتقبل الأحداث.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>The target needs a name.</source>
        <translation>تحتاج الوجهة إلى اسم.</translation>
    </message>
</context>
<context>
    <name>sightglass::TemplateModel</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
</context>
<context>
    <name>sightglass::TemplateTimeline</name>
    <message>
        <source>Events over time</source>
        <translation>الأحداث عبر الزمن</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>الذروة: %1</translation>
    </message>
    <message>
        <source>No events within this time</source>
        <translation>لا أحداث في هذا الوقت</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln event(s)</source>
        <translation>
            <numerusform>%1 إلى %2: لا أحداث</numerusform>
            <numerusform>%1 إلى %2: حدث واحد</numerusform>
            <numerusform>%1 إلى %2: حدثان</numerusform>
            <numerusform>%1 إلى %2: %Ln أحداث</numerusform>
            <numerusform>%1 إلى %2: %Ln حدثًا</numerusform>
            <numerusform>%1 إلى %2: %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few times for a timeline</source>
        <translation>الأوقات أقل من أن ترسم خطًا زمنيًا</translation>
    </message>
    <message>
        <source>at most %1 at a time</source>
        <translation>%1 على الأكثر في المرة</translation>
    </message>
</context>
<context>
    <name>sightglass::TextsBar</name>
    <message>
        <source>&amp;Show all…</source>
        <translation>عرض ال&amp;كل…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) in the folder of event texts: %1</source>
        <translation>
            <numerusform>لا أخطاء في مجلد نصوص الأحداث: %1</numerusform>
            <numerusform>خطأ واحد في مجلد نصوص الأحداث: %1</numerusform>
            <numerusform>خطآن في مجلد نصوص الأحداث: %1</numerusform>
            <numerusform>%Ln أخطاء في مجلد نصوص الأحداث: %1</numerusform>
            <numerusform>%Ln خطأ في مجلد نصوص الأحداث: %1</numerusform>
            <numerusform>%Ln خطأ في مجلد نصوص الأحداث: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts of events</source>
        <translation>نصوص الأحداث</translation>
    </message>
    <message>
        <source>What is wrong with the folder of event texts:</source>
        <translation>الأخطاء في مجلد نصوص الأحداث:</translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>الوقت (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>التهديد</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Address or path</source>
        <translation>العنوان أو المسار</translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatsPage</name>
    <message>
        <source>Threats</source>
        <translation>التهديدات</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Allowed with threat</source>
        <translation>مسموح مع تهديد</translation>
    </message>
    <message>
        <source>Cautioned</source>
        <translation>مع تحذير</translation>
    </message>
    <message>
        <source>Users touched</source>
        <translation>المستخدمون المعنيون</translation>
    </message>
    <message>
        <source>Findings in Windows events</source>
        <translation>الاكتشافات في أحداث Windows</translation>
    </message>
    <message>
        <source>Show the blocked requests</source>
        <translation>إظهار الطلبات المحظورة</translation>
    </message>
    <message>
        <source>Show the requests that were allowed although there was a threat</source>
        <translation>إظهار الطلبات المسموح بها رغم وجود تهديد</translation>
    </message>
    <message>
        <source>Show the requests with a warning</source>
        <translation>إظهار الطلبات التي صدر فيها تحذير</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الاكتشافات</translation>
    </message>
    <message>
        <source>&amp;Show events</source>
        <translation>إ&amp;ظهار الأحداث</translation>
    </message>
    <message>
        <source>By threat</source>
        <translation>حسب التهديد</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>حسب المستخدم</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>threats-by-name</source>
        <comment>name of a file</comment>
        <translation>التهديدات-حسب-الاسم</translation>
    </message>
    <message>
        <source>threats-by-category</source>
        <comment>name of a file</comment>
        <translation>التهديدات-حسب-الفئة</translation>
    </message>
    <message>
        <source>threats-by-user</source>
        <comment>name of a file</comment>
        <translation>التهديدات-حسب-المستخدم</translation>
    </message>
    <message>
        <source>threats-by-day</source>
        <comment>name of a file</comment>
        <translation>التهديدات-حسب-اليوم</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Threats: %1</source>
        <translation>التهديدات: %1</translation>
    </message>
    <message>
        <source>Threat at byte %1</source>
        <translation>تهديد عند البايت %1</translation>
    </message>
    <message>
        <source>%1 with a threat</source>
        <translation>%1 مع تهديد</translation>
    </message>
    <message>
        <source>look at these first</source>
        <translation>انظر إلى هذه أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speak(s) of an attack</source>
        <translation>
            <numerusform>لا شيء منها يدل على هجوم</numerusform>
            <numerusform>واحد منها يدل على هجوم</numerusform>
            <numerusform>اثنان منها يدلان على هجوم</numerusform>
            <numerusform>%Ln منها تدل على هجوم</numerusform>
            <numerusform>%Ln منها تدل على هجوم</numerusform>
            <numerusform>%Ln منها تدل على هجوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>التهديد</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>كل ما عداها</translation>
    </message>
    <message>
        <source>(no threat named)</source>
        <translation>(بلا تهديد مسمّى)</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(غير مذكور)</translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <translation>اليوم (%1)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>بلا وقت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>the table has the first %1, the bars count all</source>
        <translation>في الجدول أول %1، والأعمدة تعدّ الكل</translation>
    </message>
    <message>
        <source>of all logs that were ever read</source>
        <translation>من كل السجلات التي قُرئت من قبل</translation>
    </message>
    <message>
        <source>(MITRE ATT&amp;CK %1)</source>
        <translation>(MITRE ATT&amp;CK %1)</translation>
    </message>
    <message>
        <source>Open the log again to see the events.</source>
        <translation>افتح السجل مجددًا لعرض الأحداث.</translation>
    </message>
    <message>
        <source>threats</source>
        <comment>name of a file</comment>
        <translation>التهديدات</translation>
    </message>
    <message>
        <source>No threat was ever seen</source>
        <translation>لم يرد أي تهديد من قبل</translation>
    </message>
    <message>
        <source>The history keeps threats and findings of every log that is opened, each once.
Open a web proxy log (such as Zscaler&apos;s) or Windows event logs.</source>
        <translation>تحفظ المحفوظات التهديدات والاكتشافات من كل سجل يُفتح، كلًّا منها مرة واحدة.
افتح سجل وكيل ويب (مثل سجل Zscaler) أو سجلات أحداث Windows.</translation>
    </message>
    <message>
        <source>No threats among these events</source>
        <translation>لا تهديدات بين هذه الأحداث</translation>
    </message>
    <message>
        <source>The filter is on: clear it to look at all events.</source>
        <translation>المرشّح مفعّل: امسحه لعرض كل الأحداث.</translation>
    </message>
    <message>
        <source>No threats and no findings</source>
        <translation>لا تهديدات ولا اكتشافات</translation>
    </message>
    <message>
        <source>Here stand requests that a web proxy blocked, or let through with a threat (Zscaler, and logs with the same fields),
and findings in Windows events: cleared logs, failed logons, new services, suspicious PowerShell …
That there are none is no proof that all is well.</source>
        <translation>تُعرض هنا الطلبات التي حظرها وكيل ويب أو مررها مع تهديد (Zscaler والسجلات ذات الحقول نفسها)،
والاكتشافات في أحداث Windows: سجلات ممسوحة، وفشل تسجيلات الدخول، وخدمات جديدة، وPowerShell مشبوه …
خلوّها ليس دليلًا على أن كل شيء سليم.</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>مكتشَف</translation>
    </message>
    <message>
        <source>Show what was detected, whatever became of it</source>
        <translation>إظهار ما اكتُشف، أيًا كان مآله</translation>
    </message>
    <message>
        <source>findings</source>
        <comment>name of a file</comment>
        <translation>الاكتشافات</translation>
    </message>
</context>
<context>
    <name>sightglass::Ticket</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketDialog</name>
    <message>
        <source>Take &amp;theirs</source>
        <translation>أ&amp;خذ النص الآخر</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما موضوعها؟</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>كلمات تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>What was found, what was done, what is open (Markdown)</source>
        <translation>ما وُجد، وما أُنجز، وما بقي (Markdown)</translation>
    </message>
    <message>
        <source>Preview of the notes</source>
        <translation>معاينة الملاحظات</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>ال&amp;ملاحظات</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>م&amp;عاينة</translation>
    </message>
    <message>
        <source>Save &amp;mine over it</source>
        <translation>حفظ نص&amp;ي فوقه</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>الع&amp;نوان</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>الأ&amp;ولوية</translation>
    </message>
    <message>
        <source>&amp;Assignee</source>
        <translation>الم&amp;كلَّف</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>الح&amp;الة</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>الو&amp;سوم</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Events are added in the table, with T.</source>
        <translation>تُضاف الأحداث من الجدول بالمفتاح T.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln event(s).</source>
        <translation>
            <numerusform>لا أحداث.</numerusform>
            <numerusform>تخص حدثًا واحدًا.</numerusform>
            <numerusform>تخص حدثين.</numerusform>
            <numerusform>تخص %Ln أحداث.</numerusform>
            <numerusform>تخص %Ln حدثًا.</numerusform>
            <numerusform>تخص %Ln حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>ت&amp;قرير…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Another window changed this ticket meanwhile. Both texts are kept: theirs is on the tab beside yours.</source>
        <translation>غيّرت نافذة أخرى هذه التذكرة في هذه الأثناء. النصان محفوظان: النص الآخر في علامة التبويب المجاورة لنصك.</translation>
    </message>
    <message>
        <source>Title: %1
Status: %2
Priority: %3
Assignee: %4
Tags: %5

%6</source>
        <translation>العنوان: %1
الحالة: %2
الأولوية: %3
المكلَّف: %4
الوسوم: %5

%6</translation>
    </message>
    <message>
        <source>T&amp;heirs</source>
        <translation>الن&amp;ص الآخر</translation>
    </message>
    <message>
        <source>Events of the ticket</source>
        <translation>أحداث التذكرة</translation>
    </message>
    <message>
        <source>Double-click an event to see it in its log.</source>
        <translation>انقر حدثًا نقرًا مزدوجًا لعرضه في سجله.</translation>
    </message>
    <message>
        <source>&amp;Go to event</source>
        <translation>انتقال إلى الح&amp;دث</translation>
    </message>
    <message>
        <source>&amp;Open its log</source>
        <translation>&amp;فتح سجله</translation>
    </message>
    <message>
        <source>Re&amp;move from ticket</source>
        <translation>إ&amp;زالة من التذكرة</translation>
    </message>
    <message>
        <source>&amp;Create ticket</source>
        <translation>إنشاء &amp;تذكرة</translation>
    </message>
    <message>
        <source>A ticket needs a title</source>
        <translation>تحتاج التذكرة إلى عنوان</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>التذكرة %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is not saved.</source>
        <translation>لم يُحفظ ما كتبته.</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketEventModel</name>
    <message>
        <source>The log is not open. Last seen: %1</source>
        <translation>السجل غير مفتوح. شوهد آخر مرة في: %1</translation>
    </message>
    <message>
        <source>%1 (not open)</source>
        <translation>%1 (غير مفتوح)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>الوقت (%1)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>sightglass::TicketModel</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المكلَّف</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangeButton</name>
    <message>
        <source>Time range…</source>
        <translation>المدى الزمني…</translation>
    </message>
    <message>
        <source>Narrow the window to a time</source>
        <translation>تضييق النافذة إلى وقت محدد</translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangePicker</name>
    <message>
        <source>&amp;Apply</source>
        <translation>ت&amp;طبيق</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>المدى الزمني</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;من:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>إ&amp;لى:</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>يجب أن تكون النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>&amp;Whole time</source>
        <translation>الوقت &amp;كله</translation>
    </message>
    <message>
        <source>The last of the logs:</source>
        <translation>آخر السجلات:</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Last of the logs: %1</source>
        <translation>آخر السجلات: %1</translation>
    </message>
    <message>
        <source>Around the selected event:</source>
        <translation>حول الحدث المحدد:</translation>
    </message>
    <message>
        <source>±%1 min</source>
        <translation>±%1 د</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) around the selected event</source>
        <translation>
            <numerusform>%Ln دقيقة حول الحدث المحدد</numerusform>
            <numerusform>دقيقة واحدة حول الحدث المحدد</numerusform>
            <numerusform>دقيقتان حول الحدث المحدد</numerusform>
            <numerusform>%Ln دقائق حول الحدث المحدد</numerusform>
            <numerusform>%Ln دقيقة حول الحدث المحدد</numerusform>
            <numerusform>%Ln دقيقة حول الحدث المحدد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TimelineChart</name>
    <message>
        <source>Share of the severities over time</source>
        <translation>حصص درجات الخطورة عبر الزمن</translation>
    </message>
    <message>
        <source>Events over time by severity, stacked</source>
        <translation>الأحداث عبر الزمن حسب الخطورة، مكدّسة</translation>
    </message>
    <message>
        <source>Arrow keys move along the time, Shift extends the range, Enter narrows the window to it, Esc goes back.</source>
        <translation>تتنقل مفاتيح الأسهم عبر الزمن، ويمدد Shift المدى، ويضيّق Enter النافذة إليه، ويرجع Esc.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%Ln أسابيع</numerusform>
            <numerusform>%Ln أسبوعًا</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln millisecond(s)</source>
        <translation>
            <numerusform>%Ln مللي ثانية</numerusform>
            <numerusform>مللي ثانية واحدة</numerusform>
            <numerusform>2 مللي ثانية</numerusform>
            <numerusform>%Ln مللي ثانية</numerusform>
            <numerusform>%Ln مللي ثانية</numerusform>
            <numerusform>%Ln مللي ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these events has a time.</source>
        <translation>لا وقت لأي من هذه الأحداث.</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>لا أحداث للعرض.</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>الوقت (%1)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1، نسبة مئوية</translation>
    </message>
    <message>
        <source>%1 in all. Click to narrow to this time, drag for a range, double click to go back.</source>
        <translation>المجموع %1. انقر للتضييق إلى هذا الوقت، واسحب لاختيار مدى، وانقر نقرًا مزدوجًا للرجوع.</translation>
    </message>
    <message>
        <source>Narrow to this time</source>
        <translation>تضييق إلى هذا الوقت</translation>
    </message>
    <message>
        <source>Back to the wider time</source>
        <translation>رجوع إلى الوقت الأوسع</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>إظهار %1 فقط</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>إظهار الكل عدا %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TransferModel</name>
    <message>
        <source>%1 (refused)</source>
        <translation>%1 (مرفوض)</translation>
    </message>
    <message>
        <source>%1 (broke off)</source>
        <translation>%1 (منقطع)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>الوقت (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>sightglass::TransferUserModel</name>
    <message>
        <source>(nobody named)</source>
        <translation>(بلا مستخدم مذكور)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>عمليات الرفع</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>المرفوع</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>عمليات التنزيل</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>المنزَّل</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>عمليات الحذف</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>فشل الدخول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوض</translation>
    </message>
</context>
<context>
    <name>sightglass::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>عمليات النقل</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>عمليات الرفع</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>عمليات التنزيل</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>عمليات الحذف</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>فشل الدخول</translation>
    </message>
    <message>
        <source>Show the uploads</source>
        <translation>إظهار عمليات الرفع</translation>
    </message>
    <message>
        <source>Show the downloads</source>
        <translation>إظهار عمليات التنزيل</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>إظهار ما حُذف</translation>
    </message>
    <message>
        <source>Show the failed logins</source>
        <translation>إظهار حالات فشل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>What bars count</source>
        <translation>ما تعدّه الأعمدة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Days as lines</source>
        <translation>أيام كخطوط</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>Hours as lines</source>
        <translation>ساعات كخطوط</translation>
    </message>
    <message>
        <source>Steps of time</source>
        <translation>الخطوة الزمنية</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>حسب المستخدم</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Files moved most</source>
        <translation>أكثر الملفات نقلًا</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>transfers-by-user</source>
        <comment>name of a file</comment>
        <translation>عمليات-النقل-حسب-المستخدم</translation>
    </message>
    <message>
        <source>transfers-over-time</source>
        <comment>name of a file</comment>
        <translation>عمليات-النقل-عبر-الزمن</translation>
    </message>
    <message>
        <source>transfers-files</source>
        <comment>name of a file</comment>
        <translation>عمليات-النقل-الملفات</translation>
    </message>
    <message>
        <source>transfers-from-where</source>
        <comment>name of a file</comment>
        <translation>عمليات-النقل-من-أين</translation>
    </message>
    <message>
        <source>&amp;By user</source>
        <translation>حسب الم&amp;ستخدم</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;كلها</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Transfers of %1</source>
        <translation>عمليات نقل %1</translation>
    </message>
    <message>
        <source>Transfers from %1</source>
        <translation>عمليات النقل من %1</translation>
    </message>
    <message>
        <source>nowhere named</source>
        <translation>مكان غير مذكور</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>المرفوع</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>المنزَّل</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>كل ما عداها</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>لا شيء للعرض.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size of all transfers</source>
        <translation>حجم كل عمليات النقل</translation>
    </message>
    <message>
        <source>No files were moved.</source>
        <translation>لم تُنقل أي ملفات.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(غير مذكور)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%Ln مدخلات</numerusform>
            <numerusform>%Ln مدخلًا</numerusform>
            <numerusform>%Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>the table has the first %1, the figures count all</source>
        <translation>في الجدول أول %1، والأرقام تعدّ الكل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broke off</source>
        <translation>
            <numerusform>لم ينقطع شيء</numerusform>
            <numerusform>انقطعت واحدة</numerusform>
            <numerusform>انقطعت اثنتان</numerusform>
            <numerusform>انقطعت %Ln</numerusform>
            <numerusform>انقطعت %Ln</numerusform>
            <numerusform>انقطعت %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>لم يُرفض شيء</numerusform>
            <numerusform>رُفضت واحدة</numerusform>
            <numerusform>رُفضت اثنتان</numerusform>
            <numerusform>رُفضت %Ln</numerusform>
            <numerusform>رُفضت %Ln</numerusform>
            <numerusform>رُفضت %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>of all logs that were ever read</source>
        <translation>من كل السجلات التي قُرئت من قبل</translation>
    </message>
    <message>
        <source>Hour (%1)</source>
        <translation>الساعة (%1)</translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <translation>اليوم (%1)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>بلا وقت</translation>
    </message>
    <message>
        <source>transfers</source>
        <comment>name of a file</comment>
        <translation>عمليات-النقل</translation>
    </message>
    <message>
        <source>No transfer was ever seen</source>
        <translation>لم ترد أي عملية نقل من قبل</translation>
    </message>
    <message>
        <source>The history keeps transfers of every log that is opened, each once.
Open a log of sftpgo, vsftpd, xferlog, OpenSSH&apos;s SFTP server or FTP of IIS.</source>
        <translation>تحفظ المحفوظات عمليات النقل من كل سجل يُفتح، كلًّا منها مرة واحدة.
افتح سجلًا من sftpgo أو vsftpd أو xferlog أو خادم SFTP من OpenSSH أو FTP من IIS.</translation>
    </message>
    <message>
        <source>No transfers among these events</source>
        <translation>لا عمليات نقل بين هذه الأحداث</translation>
    </message>
    <message>
        <source>The filter is on: clear it to look at all events.</source>
        <translation>المرشّح مفعّل: امسحه لعرض كل الأحداث.</translation>
    </message>
    <message>
        <source>No transfers in these logs</source>
        <translation>لا عمليات نقل في هذه السجلات</translation>
    </message>
    <message>
        <source>Here stand uploads, downloads, deletes and logins of file servers.
Open a log of sftpgo, vsftpd, xferlog, OpenSSH&apos;s SFTP server (syslog) or FTP of IIS.</source>
        <translation>تُعرض هنا عمليات الرفع والتنزيل والحذف وتسجيلات الدخول في خوادم الملفات.
افتح سجلًا من sftpgo أو vsftpd أو xferlog أو خادم SFTP من OpenSSH (syslog) أو FTP من IIS.</translation>
    </message>
    <message>
        <source>Transfers: %1</source>
        <translation>عمليات النقل: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::Tray</name>
    <message>
        <source>&amp;Show Sightglass</source>
        <translation>إ&amp;ظهار Sightglass</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف م&amp;ؤقت</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message numerus="yes">
        <source>Sightglass follows %Ln source(s)</source>
        <translation>
            <numerusform>لا يتابع Sightglass أي مصدر</numerusform>
            <numerusform>يتابع Sightglass مصدرًا واحدًا</numerusform>
            <numerusform>يتابع Sightglass مصدرين</numerusform>
            <numerusform>يتابع Sightglass ‏%Ln مصادر</numerusform>
            <numerusform>يتابع Sightglass ‏%Ln مصدرًا</numerusform>
            <numerusform>يتابع Sightglass ‏%Ln مصدر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Triage</name>
    <message numerus="yes">
        <source>%Ln event(s) dismissed; nothing was deleted.</source>
        <translation>
            <numerusform>لم يُستبعد أي حدث؛ لم يُحذف شيء.</numerusform>
            <numerusform>استُبعد حدث واحد؛ لم يُحذف شيء.</numerusform>
            <numerusform>استُبعد حدثان؛ لم يُحذف شيء.</numerusform>
            <numerusform>استُبعدت %Ln أحداث؛ لم يُحذف شيء.</numerusform>
            <numerusform>استُبعد %Ln حدثًا؛ لم يُحذف شيء.</numerusform>
            <numerusform>استُبعد %Ln حدث؛ لم يُحذف شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) removed from ticket %1.</source>
        <translation>
            <numerusform>لم يُزل أي حدث من التذكرة %1.</numerusform>
            <numerusform>أُزيل حدث واحد من التذكرة %1.</numerusform>
            <numerusform>أُزيل حدثان من التذكرة %1.</numerusform>
            <numerusform>أُزيلت %Ln أحداث من التذكرة %1.</numerusform>
            <numerusform>أُزيل %Ln حدثًا من التذكرة %1.</numerusform>
            <numerusform>أُزيل %Ln حدث من التذكرة %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 was deleted in another window; what you wrote is kept in its revisions.</source>
        <translation>حُذفت التذكرة %1 في نافذة أخرى؛ ما كتبته محفوظ في مراجعاتها.</translation>
    </message>
    <message>
        <source>Ticket %1 was deleted.</source>
        <translation>حُذفت التذكرة %1.</translation>
    </message>
    <message>
        <source>Check the evidence of ticket %1</source>
        <translation>التحقق من أدلة التذكرة %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TriageActions</name>
    <message>
        <source>Ticket %1 was made.</source>
        <translation>أُنشئت التذكرة %1.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>كُتب التقرير في %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection are taken.</source>
        <translation>
            <numerusform>لا حدث مأخوذ من التحديد.</numerusform>
            <numerusform>المأخوذ أول حدث من التحديد.</numerusform>
            <numerusform>المأخوذ أول حدثين من التحديد.</numerusform>
            <numerusform>المأخوذ أول %Ln أحداث من التحديد.</numerusform>
            <numerusform>المأخوذ أول %Ln حدثًا من التحديد.</numerusform>
            <numerusform>المأخوذ أول %Ln حدث من التحديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Add to ticket…</source>
        <translation>إضافة إلى تذكرة…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إظهار مجددًا</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Open ticket %1: %2</source>
        <translation>فتح التذكرة %1: %2</translation>
    </message>
    <message>
        <source>The log of this event is not open.</source>
        <translation>سجل هذا الحدث غير مفتوح.</translation>
    </message>
    <message>
        <source>None of the logs with events of this ticket is open.</source>
        <translation>كل السجلات التي فيها أحداث هذه التذكرة غير مفتوحة.</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>التذكرة %1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln event(s):</source>
        <translation>
            <numerusform>ملاحظة بلا أحداث:</numerusform>
            <numerusform>ملاحظة على حدث واحد:</numerusform>
            <numerusform>ملاحظة على حدثين:</numerusform>
            <numerusform>ملاحظة على %Ln أحداث:</numerusform>
            <numerusform>ملاحظة على %Ln حدثًا:</numerusform>
            <numerusform>ملاحظة على %Ln حدث:</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln event(s), separated by commas:</source>
        <translation>
            <numerusform>وسوم بلا أحداث، تفصل بينها فواصل:</numerusform>
            <numerusform>وسوم حدث واحد، تفصل بينها فواصل:</numerusform>
            <numerusform>وسوم حدثين، تفصل بينها فواصل:</numerusform>
            <numerusform>وسوم %Ln أحداث، تفصل بينها فواصل:</numerusform>
            <numerusform>وسوم %Ln حدثًا، تفصل بينها فواصل:</numerusform>
            <numerusform>وسوم %Ln حدث، تفصل بينها فواصل:</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of ticket %1</source>
        <translation>تقرير التذكرة %1</translation>
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
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة الم&amp;حاولة</translation>
    </message>
    <message>
        <source>Pins and tickets cannot be kept: %1</source>
        <translation>يتعذّر حفظ المثبّتات والتذاكر: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::TriagePanel</name>
    <message>
        <source>Pinned events</source>
        <translation>الأحداث المثبّتة</translation>
    </message>
    <message>
        <source>Go to event</source>
        <translation>انتقال إلى الحدث</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>No pins in the open logs.
Choose events in the table and press P to keep them here.</source>
        <translation>لا مثبّتات في السجلات المفتوحة.
حدّد أحداثًا في الجدول واضغط P لحفظها هنا.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديدة…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>أحداثها</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Shows the events of the ticket alone, in the logs that are open</source>
        <translation>يُظهر أحداث التذكرة وحدها، في السجلات المفتوحة</translation>
    </message>
    <message>
        <source>Writes the ticket with its evidence as PDF, HTML or Markdown</source>
        <translation>يكتب التذكرة مع أدلتها بتنسيق PDF أو HTML أو Markdown</translation>
    </message>
    <message>
        <source>No tickets yet.
Choose events in the table and press T to make one of them.</source>
        <translation>لا تذاكر بعد.
حدّد أحداثًا في الجدول واضغط T لإنشاء تذكرة منها.</translation>
    </message>
    <message>
        <source>Pi&amp;ns</source>
        <translation>المث&amp;بّتات</translation>
    </message>
    <message>
        <source>Tic&amp;kets</source>
        <translation>التذا&amp;كر</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualModel</name>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualPage</name>
    <message>
        <source>Findings or templates</source>
        <translation>الاكتشافات أو القوالب</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>الا&amp;كتشافات</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>ال&amp;قوالب</translation>
    </message>
    <message>
        <source>Kind of findings</source>
        <translation>نوع الاكتشافات</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Show &amp;dismissed</source>
        <translation>إظهار ال&amp;مستبعَد</translation>
    </message>
    <message>
        <source>Also findings that were dismissed or are normal here</source>
        <translation>وكذلك الاكتشافات المستبعَدة أو العادية هنا</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>تقدم البحث</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الاكتشافات</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>بحث مجددًا</translation>
    </message>
    <message>
        <source>&amp;Show events</source>
        <translation>إ&amp;ظهار الأحداث</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>ا&amp;ستبعاد</translation>
    </message>
    <message>
        <source>Hides this finding; nothing is deleted</source>
        <translation>يخفي هذا الاكتشاف؛ لا يُحذف شيء</translation>
    </message>
    <message>
        <source>&amp;Normal here</source>
        <translation>&amp;عادي هنا</translation>
    </message>
    <message>
        <source>Hides all findings of this kind about this template or value, also those to come</source>
        <translation>يخفي كل الاكتشافات من هذا النوع لهذا القالب أو القيمة، بما فيها القادمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>لا قوالب</numerusform>
            <numerusform>قالب واحد</numerusform>
            <numerusform>قالبان</numerusform>
            <numerusform>%Ln قوالب</numerusform>
            <numerusform>%Ln قالبًا</numerusform>
            <numerusform>%Ln قالب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the most frequent %Ln are shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>المعروض أكثرها تكرارًا</numerusform>
            <numerusform>المعروض أكثر اثنين تكرارًا</numerusform>
            <numerusform>المعروض أكثر %Ln تكرارًا</numerusform>
            <numerusform>المعروض أكثر %Ln تكرارًا</numerusform>
            <numerusform>المعروض أكثر %Ln تكرارًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>لا اكتشافات</numerusform>
            <numerusform>اكتشاف واحد</numerusform>
            <numerusform>اكتشافان</numerusform>
            <numerusform>%Ln اكتشافات</numerusform>
            <numerusform>%Ln اكتشافًا</numerusform>
            <numerusform>%Ln اكتشاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed</source>
        <translation>
            <numerusform>لا شيء مستبعَد</numerusform>
            <numerusform>واحد مستبعَد</numerusform>
            <numerusform>اثنان مستبعَدان</numerusform>
            <numerusform>%Ln مستبعَدة</numerusform>
            <numerusform>%Ln مستبعَدًا</numerusform>
            <numerusform>%Ln مستبعَد</numerusform>
        </translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Looking for what is unusual…</source>
        <translation>يجري البحث عن غير المعتاد…</translation>
    </message>
    <message>
        <source>Messages are grouped to templates, and what is rare, new, sudden or missing is listed.
This begins when all logs are read.</source>
        <translation>تُجمع الرسائل في قوالب، ويُدرج النادر والجديد والمفاجئ والناقص.
يبدأ ذلك بعد قراءة كل السجلات.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>أُوقف البحث</translation>
    </message>
    <message>
        <source>Nothing is known yet of what is unusual here.</source>
        <translation>لا يُعرف بعد ما هو غير معتاد هنا.</translation>
    </message>
    <message>
        <source>Nothing else is unusual</source>
        <translation>لا شيء آخر غير معتاد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) were dismissed or are normal here; &quot;Show dismissed&quot; brings them back.</source>
        <translation>
            <numerusform>لا اكتشافات مستبعَدة أو عادية هنا؛ يعيدها «إظهار المستبعَد».</numerusform>
            <numerusform>اكتشاف واحد مستبعَد أو عادي هنا؛ يعيده «إظهار المستبعَد».</numerusform>
            <numerusform>اكتشافان مستبعَدان أو عاديان هنا؛ يعيدهما «إظهار المستبعَد».</numerusform>
            <numerusform>%Ln اكتشافات مستبعَدة أو عادية هنا؛ يعيدها «إظهار المستبعَد».</numerusform>
            <numerusform>%Ln اكتشافًا مستبعَدًا أو عاديًا هنا؛ يعيدها «إظهار المستبعَد».</numerusform>
            <numerusform>%Ln اكتشاف مستبعَد أو عادي هنا؛ يعيدها «إظهار المستبعَد».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual found</source>
        <translation>لم يُعثر على شيء غير معتاد</translation>
    </message>
    <message>
        <source>No rare or sudden messages, no pauses and no signs of tampering under this choice.
That is no proof that all is well.</source>
        <translation>لا رسائل نادرة أو مفاجئة، ولا توقفات، ولا علامات عبث ضمن هذا الاختيار.
ليس هذا دليلًا على أن كل شيء سليم.</translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation>الدرجة %1 من 100</translation>
    </message>
    <message>
        <source>No longer d&amp;ismissed</source>
        <translation>إلغاء الا&amp;ستبعاد</translation>
    </message>
    <message>
        <source>Not &amp;normal here</source>
        <translation>ليس &amp;عاديًا هنا</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed: %1.</source>
        <translation>استُبعد: %1.</translation>
    </message>
    <message>
        <source>Normal here, also in logs of this kind to come: %1.</source>
        <translation>عادي هنا، وفي السجلات القادمة من هذا النوع أيضًا: %1.</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualService</name>
    <message>
        <source>What is unusual</source>
        <translation>غير المعتاد</translation>
    </message>
    <message>
        <source>%1 (the first %2)</source>
        <translation>%1 (أول %2)</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>القالب: %1</translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>Log cleared</source>
        <translation>مسح سجل</translation>
    </message>
    <message>
        <source>Missing records</source>
        <translation>قيود ناقصة</translation>
    </message>
    <message>
        <source>Time runs backwards</source>
        <translation>الوقت يتراجع</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>لا شيء مسجَّل</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Rare message</source>
        <translation>رسالة نادرة</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>طفرة</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>صمت</translation>
    </message>
    <message>
        <source>More errors</source>
        <translation>أخطاء أكثر</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>قيمة جديدة</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>Events say that a log was cleared (%1).</source>
        <translation>تقول أحداث إن سجلًا مُسح (%1).</translation>
    </message>
    <message>
        <source>An event of %1 says that a log was cleared (%2).</source>
        <translation>يقول حدث في %1 إن سجلًا مُسح (%2).</translation>
    </message>
    <message>
        <source>Records missing before %2 (%3): %1. Their numbers are skipped.</source>
        <translation>قيود ناقصة قبل %2 (%3): %1. تخطى الترقيم أرقامها.</translation>
    </message>
    <message>
        <source>Time jumps back by %1, from %2 to %3 (%4): the clock was set, or lines were put in.</source>
        <translation>يرجع الوقت بمقدار %1، من %2 إلى %3 (%4): ضُبطت الساعة، أو أُدرجت أسطر.</translation>
    </message>
    <message>
        <source>No event at all for %1 from %2 on, though there is hardly a pause otherwise.</source>
        <translation>لا أي حدث طوال %1 بدءًا من %2، مع أن التوقفات نادرة فيما عدا ذلك.</translation>
    </message>
    <message>
        <source>Never seen in the history of this log; %1 of %2 events.</source>
        <translation>لم ترد قط في محفوظات هذا السجل؛ %1 من %2 حدث.</translation>
    </message>
    <message>
        <source>Only %1 of %2 events; messages this rare have one chance in %3.</source>
        <translation>%1 فقط من %2 حدث؛ احتمال رسائل بهذه الندرة واحد من %3.</translation>
    </message>
    <message>
        <source>%1 events within %2 from %3 on; usual are %4 (robust z-score %5).</source>
        <translation>%1 حدث خلال %2 بدءًا من %3؛ المعتاد %4 (درجة z المتينة %5).</translation>
    </message>
    <message>
        <source>Stays away for %1 from %2 on, while %3 other events came; otherwise %4 of events are of it.</source>
        <translation>تغيب طوال %1 بدءًا من %2، مع ورود %3 حدث آخر؛ وفيما عدا ذلك تمثل %4 من الأحداث.</translation>
    </message>
    <message>
        <source>%1 of %2 events within %3 from %4 on are errors; usual are %5 (z-score %6).</source>
        <translation>%1 من %2 حدث خلال %3 بدءًا من %4 أخطاء؛ المعتاد %5 (درجة z ‏%6).</translation>
    </message>
    <message>
        <source>Source “%1” comes up for the first time after %2 events (%3).</source>
        <translation>يظهر المصدر «%1» لأول مرة بعد %2 حدث (%3).</translation>
    </message>
    <message>
        <source>Host “%1” comes up for the first time after %2 events (%3).</source>
        <translation>يظهر المضيف «%1» لأول مرة بعد %2 حدث (%3).</translation>
    </message>
    <message>
        <source>User “%1” comes up for the first time after %2 events (%3).</source>
        <translation>يظهر المستخدم «%1» لأول مرة بعد %2 حدث (%3).</translation>
    </message>
    <message>
        <source>Address “%1” comes up for the first time after %2 events (%3).</source>
        <translation>يظهر العنوان «%1» لأول مرة بعد %2 حدث (%3).</translation>
    </message>
    <message>
        <source>Process “%1” comes up for the first time after %2 events (%3).</source>
        <translation>تظهر العملية «%1» لأول مرة بعد %2 حدث (%3).</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueBarChart</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Arrow keys move along the values, Enter shows the events of one, Ctrl+Enter all others.</source>
        <translation>تتنقل مفاتيح الأسهم بين القيم، ويعرض Enter أحداث القيمة، وCtrl+Enter كل ما عداها.</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>قيم أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>لا قيم أخرى</numerusform>
            <numerusform>قيمة أخرى واحدة</numerusform>
            <numerusform>قيمتان أخريان</numerusform>
            <numerusform>%Ln قيم أخرى</numerusform>
            <numerusform>%Ln قيمة أخرى</numerusform>
            <numerusform>%Ln قيمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>(without)</source>
        <comment>events that have no such field</comment>
        <translation>(بلا الحقل)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>يجري العد…</translation>
    </message>
    <message>
        <source>No events to show.</source>
        <translation>لا أحداث للعرض.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>%1 in all, %2 % of the events.</source>
        <translation>المجموع %1، وهو %2 % من الأحداث.</translation>
    </message>
    <message>
        <source>The table has the first %1 values.</source>
        <translation>في الجدول أول %1 قيمة.</translation>
    </message>
    <message>
        <source>Click for these events, with Ctrl for all others.</source>
        <translation>انقر لعرض هذه الأحداث، ومع Ctrl لعرض كل ما عداها.</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>إظهار %1 فقط</translation>
    </message>
    <message>
        <source>Show all but %1</source>
        <translation>إظهار الكل عدا %1</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueCard</name>
    <message>
        <source>Top values of</source>
        <translation>أكثر قيم الحقل</translation>
    </message>
    <message>
        <source>Field that is counted</source>
        <translation>الحقل المعدود</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>تقدم العد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>إزالة هذا المخطط</translation>
    </message>
    <message>
        <source>Top values of %1</source>
        <translation>أكثر قيم %1</translation>
    </message>
    <message>
        <source>values-%1</source>
        <comment>name of a file</comment>
        <translation>قيم-%1</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln value(s)</source>
        <translation>
            <numerusform>بعض القيم</numerusform>
            <numerusform>أكثر من قيمة واحدة</numerusform>
            <numerusform>أكثر من قيمتين</numerusform>
            <numerusform>أكثر من %Ln قيم</numerusform>
            <numerusform>أكثر من %Ln قيمة</numerusform>
            <numerusform>أكثر من %Ln قيمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>لا قيم</numerusform>
            <numerusform>قيمة واحدة</numerusform>
            <numerusform>قيمتان</numerusform>
            <numerusform>%Ln قيم</numerusform>
            <numerusform>%Ln قيمة</numerusform>
            <numerusform>%Ln قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped after %1 events</source>
        <translation>توقف بعد %1 حدث</translation>
    </message>
</context>
<context>
    <name>sightglass::ValueFilter</name>
    <message>
        <source>Looking for these events…</source>
        <translation>يجري البحث عن هذه الأحداث…</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>تقدم البحث</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>(without)</source>
        <comment>events that have no such field</comment>
        <translation>(بلا الحقل)</translation>
    </message>
    <message>
        <source>not %1: %2</source>
        <translation>ليس %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>ليس %1</translation>
    </message>
</context>
<context>
    <name>sightglass::XmlTreeModel</name>
    <message>
        <source>What follows is in the XML view.</source>
        <translation>ما يلي معروض في عرض XML.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
</TS>
