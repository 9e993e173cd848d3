; SPDX-License-Identifier: GPL-3.0-or-later
; What the installer says beside NSIS's own words, in the languages of the program.
!macro words language startMenu desktop openWith openWithText associate associateText logFile eventLog isRunning purgeTitle purgeBoxText purgeText
    LangString startMenu ${LANG_${language}} "${startMenu}"
    LangString desktop ${LANG_${language}} "${desktop}"
    LangString openWith ${LANG_${language}} "${openWith}"
    LangString openWithText ${LANG_${language}} "${openWithText}"
    LangString associate ${LANG_${language}} "${associate}"
    LangString associateText ${LANG_${language}} "${associateText}"
    LangString logFile ${LANG_${language}} "${logFile}"
    LangString eventLog ${LANG_${language}} "${eventLog}"
    LangString isRunning ${LANG_${language}} "${isRunning}"
    LangString purgeTitle ${LANG_${language}} "${purgeTitle}"
    LangString purgeBoxText ${LANG_${language}} "${purgeBoxText}"
    LangString purgeText ${LANG_${language}} "${purgeText}"
!macroend

!insertmacro words ENGLISH "Start menu" "Desktop shortcut" "Offer under “Open with”" \
    "Sightglass appears under “Open with” for event logs, logs and JSON lines. What opens by a double click stays as it is." \
    "Open event logs (.evtx)" "A double click on an event log (.evtx) opens Sightglass. Uninstalling gives back what it was." \
    "Log" "Windows event log" "Sightglass is running. Close it and try again." \
    "History and settings" "Also remove history, settings and own formats" \
    "The history holds marks, tickets, past analyses and events that wait to be sent. It stays, unless you ask for its removal here."
!insertmacro words GERMAN "Startmenü" "Verknüpfung auf dem Desktop" "Unter „Öffnen mit“ anbieten" \
    "Sightglass erscheint für Ereignisprotokolle, Logs und JSON-Zeilen unter „Öffnen mit“. Was ein Doppelklick öffnet, bleibt, wie es ist." \
    "Ereignisprotokolle öffnen (.evtx)" "Ein Doppelklick auf ein Ereignisprotokoll (.evtx) öffnet Sightglass. Die Deinstallation stellt her, was vorher war." \
    "Log" "Windows-Ereignisprotokoll" "Sightglass läuft noch. Bitte beenden und erneut versuchen." \
    "Verlauf und Einstellungen" "Auch Verlauf, Einstellungen und eigene Formate entfernen" \
    "Der Verlauf enthält Markierungen, Tickets, frühere Auswertungen und Ereignisse, die noch zu senden sind. Er bleibt, wenn Sie ihn hier nicht entfernen lassen."
!insertmacro words FRENCH "Menu Démarrer" "Raccourci sur le bureau" "Proposer dans « Ouvrir avec »" \
    "Sightglass apparaît dans « Ouvrir avec » pour les journaux d’événements, les journaux et les lignes JSON. Le double-clic reste inchangé." \
    "Ouvrir les journaux d’événements (.evtx)" "Un double-clic sur un journal d’événements (.evtx) ouvre Sightglass. La désinstallation rétablit l’état précédent." \
    "Journal" "Journal d’événements Windows" "Sightglass est en cours d’exécution. Fermez-le et réessayez." \
    "Historique et réglages" "Supprimer aussi l’historique, les réglages et les formats personnels" \
    "L’historique contient marques, tickets, analyses passées et événements à envoyer. Il reste en place si vous ne demandez pas ici sa suppression."
!insertmacro words SPANISH "Menú Inicio" "Acceso directo en el escritorio" "Ofrecer en «Abrir con»" \
    "Sightglass aparece en «Abrir con» para registros de eventos, registros y líneas JSON. El doble clic sigue como estaba." \
    "Abrir registros de eventos (.evtx)" "Un doble clic en un registro de eventos (.evtx) abre Sightglass. Al desinstalar vuelve lo que había." \
    "Registro" "Registro de eventos de Windows" "Sightglass está en ejecución. Ciérrelo e inténtelo de nuevo." \
    "Historial y ajustes" "Quitar también el historial, los ajustes y los formatos propios" \
    "El historial contiene marcas, tickets, análisis anteriores y eventos por enviar. Se conserva si no pide aquí que se quite."
!insertmacro words PORTUGUESEBR "Menu Iniciar" "Atalho na área de trabalho" "Oferecer em “Abrir com”" \
    "O Sightglass aparece em “Abrir com” para logs de eventos, logs e linhas JSON. O duplo clique continua como está." \
    "Abrir logs de eventos (.evtx)" "Um duplo clique em um log de eventos (.evtx) abre o Sightglass. A desinstalação restaura o que havia antes." \
    "Log" "Log de eventos do Windows" "O Sightglass está em execução. Feche-o e tente novamente." \
    "Histórico e configurações" "Remover também o histórico, as configurações e os formatos próprios" \
    "O histórico contém marcas, tickets, análises anteriores e eventos a enviar. Ele permanece se a remoção não for pedida aqui."
!insertmacro words JAPANESE "スタート メニュー" "デスクトップのショートカット" "「プログラムから開く」に表示" \
    "イベント ログ、ログ、JSON 行の「プログラムから開く」に Sightglass が表示されます。ダブルクリックの動作は変わりません。" \
    "イベント ログ (.evtx) を開く" "イベント ログ (.evtx) のダブルクリックで Sightglass が開きます。アンインストールすると元に戻ります。" \
    "ログ" "Windows イベント ログ" "Sightglass が実行中です。終了してからもう一度お試しください。" \
    "履歴と設定" "履歴、設定、独自の形式も削除する" \
    "履歴には、マーク、チケット、過去の分析、送信待ちのイベントが含まれます。ここで削除を選ばないかぎり残ります。"
!insertmacro words SIMPCHINESE "开始菜单" "桌面快捷方式" "在“打开方式”中显示" \
    "对于事件日志、日志和 JSON 行，“打开方式”中会出现 Sightglass。双击打开的程序保持不变。" \
    "打开事件日志 (.evtx)" "双击事件日志 (.evtx) 时打开 Sightglass。卸载后恢复原状。" \
    "日志" "Windows 事件日志" "Sightglass 正在运行。请关闭后重试。" \
    "历史记录和设置" "同时删除历史记录、设置和自定义格式" \
    "历史记录包含标记、工单、以往的分析以及等待发送的事件。除非在此要求删除，否则会保留。"
!insertmacro words ARABIC "قائمة ابدأ" "اختصار على سطح المكتب" "العرض ضمن «فتح باستخدام»" \
    "يظهر Sightglass ضمن «فتح باستخدام» لسجلات الأحداث والسجلات وأسطر JSON. ويبقى النقر المزدوج كما هو." \
    "فتح سجلات الأحداث (.evtx)" "النقر المزدوج على سجل أحداث (.evtx) يفتح Sightglass. وإزالة التثبيت تعيد ما كان." \
    "سجل" "سجل أحداث Windows" "Sightglass قيد التشغيل. أغلقه ثم أعد المحاولة." \
    "المحفوظات والإعدادات" "إزالة المحفوظات والإعدادات والتنسيقات الخاصة أيضًا" \
    "تحتوي المحفوظات على العلامات والتذاكر والتحليلات السابقة والأحداث التي تنتظر الإرسال. وتبقى ما لم تطلب إزالتها هنا."
