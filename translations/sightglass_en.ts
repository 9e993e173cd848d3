<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PushWords</name>
    <message numerus="yes">
        <source>A batch of %n event(s) of the queue was damaged on the disk.</source>
        <translation>
            <numerusform>A batch of %n event of the queue was damaged on the disk.</numerusform>
            <numerusform>A batch of %n events of the queue was damaged on the disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) ahead of this computer&apos;s. Set the one that is wrong, or events will seem too old.</source>
        <translation>
            <numerusform>The server&apos;s clock is %n minute ahead of this computer&apos;s. Set the one that is wrong, or events will seem too old.</numerusform>
            <numerusform>The server&apos;s clock is %n minutes ahead of this computer&apos;s. Set the one that is wrong, or events will seem too old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n minute(s) behind this computer&apos;s. Set the one that is wrong, or events will seem to come from the future.</source>
        <translation>
            <numerusform>The server&apos;s clock is %n minute behind this computer&apos;s. Set the one that is wrong, or events will seem to come from the future.</numerusform>
            <numerusform>The server&apos;s clock is %n minutes behind this computer&apos;s. Set the one that is wrong, or events will seem to come from the future.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::AddToTicketDialog</name>
    <message numerus="yes">
        <source>Add %Ln event(s) to:</source>
        <translation>
            <numerusform>Add %Ln event to:</numerusform>
            <numerusform>Add %Ln events to:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Alerts</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more alert(s) since the last notification.</source>
        <translation>
            <numerusform>%Ln more alert since the last notification.</numerusform>
            <numerusform>%Ln more alerts since the last notification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in %1</source>
        <translation>
            <numerusform>%Ln event in %1</numerusform>
            <numerusform>%Ln events in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ChartsPage</name>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation>
            <numerusform>%Ln event without a time is not shown</numerusform>
            <numerusform>%Ln events without a time are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a time</source>
        <translation>
            <numerusform>%Ln event without a time</numerusform>
            <numerusform>%Ln events without a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::EventTableModel</name>
    <message numerus="yes">
        <source>%Ln similar event(s), shown one by one</source>
        <translation>
            <numerusform>%Ln similar event, shown by itself</numerusform>
            <numerusform>%Ln similar events, shown one by one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar event(s) in one row: click here, or press the right arrow key, to see each</source>
        <translation>
            <numerusform>%Ln similar event in one row: click here, or press the right arrow key, to see it</numerusform>
            <numerusform>%Ln similar events in one row: click here, or press the right arrow key, to see each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::EventsPage</name>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection were copied.</source>
        <translation>
            <numerusform>The first event of the selection was copied.</numerusform>
            <numerusform>The first %Ln events of the selection were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied.</source>
        <translation>
            <numerusform>%Ln event copied.</numerusform>
            <numerusform>%Ln events copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s), the largest are shown</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups, the largest are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ExportActions</name>
    <message numerus="yes">
        <source>Export %Ln event(s)</source>
        <translation>
            <numerusform>Export %Ln event</numerusform>
            <numerusform>Export %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to %1.</source>
        <translation>
            <numerusform>%Ln event written to %1.</numerusform>
            <numerusform>%Ln events written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded: %1</source>
        <translation>
            <numerusform>%Ln could not be decoded: %1</numerusform>
            <numerusform>%Ln could not be decoded, the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::FeedModel</name>
    <message numerus="yes">
        <source>%Ln rotation(s) since the start.</source>
        <translation>
            <numerusform>%Ln rotation since the start.</numerusform>
            <numerusform>%Ln rotations since the start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::FilterChips</name>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln log</numerusform>
            <numerusform>%Ln logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed hidden</source>
        <translation>
            <numerusform>%Ln dismissed hidden</numerusform>
            <numerusform>%Ln dismissed hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::FlowPage</name>
    <message numerus="yes">
        <source>%Ln row(s) saved as %1.</source>
        <translation>
            <numerusform>%Ln row saved as %1.</numerusform>
            <numerusform>%Ln rows saved as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) saved as %2.</source>
        <translation>
            <numerusform>%1 of %Ln row saved as %2.</numerusform>
            <numerusform>%1 of %Ln rows saved as %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::FormatDialog</name>
    <message numerus="yes">
        <source>%n problem(s) in the first lines.</source>
        <translation>
            <numerusform>%n problem in the first lines.</numerusform>
            <numerusform>%n problems in the first lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>%Ln analysis</numerusform>
            <numerusform>%Ln analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln analysis(es)</source>
        <translation>
            <numerusform>%1 of %Ln analysis</numerusform>
            <numerusform>%1 of %Ln analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::HistorySettings</name>
    <message numerus="yes">
        <source>It works. There are %Ln log(s) in that history</source>
        <translation>
            <numerusform>It works. There is %Ln log in that history</numerusform>
            <numerusform>It works. There are %Ln logs in that history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln ticket(s).</source>
        <translation>
            <numerusform>and %Ln ticket.</numerusform>
            <numerusform>and %Ln tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::JobHistory</name>
    <message numerus="yes">
        <source>%Ln analysis(es) taken out of the list.</source>
        <translation>
            <numerusform>%Ln analysis taken out of the list.</numerusform>
            <numerusform>%Ln analyses taken out of the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es) removed, since they are older than that.</source>
        <translation>
            <numerusform>%Ln analysis removed, since it is older than that.</numerusform>
            <numerusform>%Ln analyses removed, since they are older than that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>%Ln analysis</numerusform>
            <numerusform>%Ln analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked event(s)</source>
        <translation>
            <numerusform>%Ln marked event</numerusform>
            <numerusform>%Ln marked events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with more said about them</source>
        <translation>
            <numerusform>%Ln event with more said about it</numerusform>
            <numerusform>%Ln events with more said about them</numerusform>
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
            <numerusform>%Ln ticket is here with another text, which stays; the other one is among its revisions</numerusform>
            <numerusform>%Ln tickets are here with another text, which stays; the others are among their revisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln log</numerusform>
            <numerusform>%Ln logs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::JoinBar</name>
    <message numerus="yes">
        <source>%1: %n rotated file(s) of one log.</source>
        <translation>
            <numerusform>%1: %n rotated file of one log.</numerusform>
            <numerusform>%1: %n rotated files of one log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::KeptSearchView</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::LivePanel</name>
    <message numerus="yes">
        <source>%Ln event(s) while paused</source>
        <translation>
            <numerusform>%Ln event while paused</numerusform>
            <numerusform>%Ln events while paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) below</source>
        <translation>
            <numerusform>%Ln new row below</numerusform>
            <numerusform>%Ln new rows below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::LiveText</name>
    <message numerus="yes">
        <source>Following; %n event(s) behind.</source>
        <translation>
            <numerusform>Following; %n event behind.</numerusform>
            <numerusform>Following; %n events behind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::MainWindow</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
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
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read, see Jobs</source>
        <translation>
            <numerusform>%Ln could not be read, see Jobs</numerusform>
            <numerusform>%Ln could not be read, see Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts of events: %Ln map(s) or provider(s) found in the folder.</source>
        <translation>
            <numerusform>Texts of events: %Ln map or provider found in the folder.</numerusform>
            <numerusform>Texts of events: %Ln maps or providers found in the folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation>
            <numerusform>%Ln damaged: %1</numerusform>
            <numerusform>%Ln damaged: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln event(s) without a time are not shown</source>
        <translation>
            <numerusform>%Ln event without a time is not shown</numerusform>
            <numerusform>%Ln events without a time are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lie outside</source>
        <translation>
            <numerusform>%Ln event lies outside</numerusform>
            <numerusform>%Ln events lie outside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln log(s)</source>
        <translation>
            <numerusform>%1 in %Ln log</numerusform>
            <numerusform>%1 in %Ln logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln log(s)</source>
        <translation>
            <numerusform>in %Ln log</numerusform>
            <numerusform>in %Ln logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) have level 0, as Windows writes audit events, and count as Unknown.</source>
        <translation>
            <numerusform>%Ln event has level 0, as Windows writes audit events, and counts as Unknown.</numerusform>
            <numerusform>%Ln events have level 0, as Windows writes audit events, and count as Unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with level 0 are counted as Event Viewer does: as Information, audit failures as Warning.</source>
        <translation>
            <numerusform>%Ln event with level 0 is counted as Event Viewer does: as Information, audit failures as Warning.</numerusform>
            <numerusform>%Ln events with level 0 are counted as Event Viewer does: as Information, audit failures as Warning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s) could not be read</source>
        <translation>
            <numerusform>%Ln log could not be read</numerusform>
            <numerusform>%Ln logs could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ProblemsDialog</name>
    <message numerus="yes">
        <source>%Ln problem(s). Every record of the log is either among the events or in this list, with its first byte.</source>
        <translation>
            <numerusform>%Ln problem. Every record of the log is either among the events or in this list, with its first byte.</numerusform>
            <numerusform>%Ln problems. Every record of the log is either among the events or in this list, with its first byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>The first one is shown.</numerusform>
            <numerusform>The first %Ln are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::PushActions</name>
    <message numerus="yes">
        <source>%Ln event(s) are in the queue to %1.</source>
        <translation>
            <numerusform>%Ln event is in the queue to %1.</numerusform>
            <numerusform>%Ln events are in the queue to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be decoded.</source>
        <translation>
            <numerusform>%Ln could not be decoded.</numerusform>
            <numerusform>%Ln could not be decoded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticket %1 with its %Ln event(s) as evidence</source>
        <translation>
            <numerusform>Ticket %1 with its %Ln event as evidence</numerusform>
            <numerusform>Ticket %1 with its %Ln events as evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected event(s)</source>
        <translation>
            <numerusform>The selected event</numerusform>
            <numerusform>The %Ln selected events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s) under the filter</source>
        <translation>
            <numerusform>The %Ln event under the filter</numerusform>
            <numerusform>All %Ln events under the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln pinned event(s)</source>
        <translation>
            <numerusform>The pinned event</numerusform>
            <numerusform>The %Ln pinned events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alert(s)</source>
        <translation>
            <numerusform>The %Ln alert</numerusform>
            <numerusform>The %Ln alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::PushDialog</name>
    <message numerus="yes">
        <source>%Ln event(s), one a log</source>
        <translation>
            <numerusform>%Ln event, one a log</numerusform>
            <numerusform>%Ln events, one a log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1 of text</source>
        <translation>
            <numerusform>%Ln event, %1 of text</numerusform>
            <numerusform>%Ln events, %1 of text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RefusedDialog</name>
    <message numerus="yes">
        <source>Remove %Ln event(s) for good? They stay in their log, and are not sent.</source>
        <translation>
            <numerusform>Remove %Ln event for good? It stays in its log, and is not sent.</numerusform>
            <numerusform>Remove %Ln events for good? They stay in their logs, and are not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were refused.</source>
        <translation>
            <numerusform>%Ln event was refused.</numerusform>
            <numerusform>%Ln events were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::RestoreBar</name>
    <message numerus="yes">
        <source>The program did not end as it should. %Ln file(s) were open on %1.</source>
        <translation>
            <numerusform>The program did not end as it should. %Ln file was open on %1.</numerusform>
            <numerusform>The program did not end as it should. %Ln files were open on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::SeriesChart</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Session</name>
    <message numerus="yes">
        <source>%n log(s) inside</source>
        <translation>
            <numerusform>%n log inside</numerusform>
            <numerusform>%n logs inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n problem found</numerusform>
            <numerusform>%n problems found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityBarChart</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::SeverityTableModel</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesDialog</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Follow %Ln source(s)</source>
        <translation>
            <numerusform>&amp;Follow %Ln source</numerusform>
            <numerusform>&amp;Follow %Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::SourcesModel</name>
    <message numerus="yes">
        <source>cancelled after %Ln event(s)</source>
        <translation>
            <numerusform>cancelled after %Ln event</numerusform>
            <numerusform>cancelled after %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged: %1</source>
        <translation>
            <numerusform>%Ln damaged: %1</numerusform>
            <numerusform>%Ln damaged: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TableTools</name>
    <message numerus="yes">
        <source>%Ln line(s), wrapped</source>
        <translation>
            <numerusform>%Ln line, wrapped</numerusform>
            <numerusform>%Ln lines, wrapped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %Ln similar event(s) one by one	Right</source>
        <translation>
            <numerusform>&amp;Show %Ln similar event by itself	Right</numerusform>
            <numerusform>&amp;Show %Ln similar events one by one	Right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TargetsDialog</name>
    <message numerus="yes">
        <source>%Ln event(s) that wait for it or were refused go with it. Remove the target?</source>
        <translation>
            <numerusform>%Ln event that waits for it or was refused goes with it. Remove the target?</numerusform>
            <numerusform>%Ln events that wait for it or were refused go with it. Remove the target?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TemplateTimeline</name>
    <message numerus="yes">
        <source>%1 to %2: %Ln event(s)</source>
        <translation>
            <numerusform>%1 to %2: %Ln event</numerusform>
            <numerusform>%1 to %2: %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TextsBar</name>
    <message numerus="yes">
        <source>%Ln fault(s) in the folder of event texts: %1</source>
        <translation>
            <numerusform>%Ln fault in the folder of event texts: %1</numerusform>
            <numerusform>%Ln faults in the folder of event texts, the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ThreatsPage</name>
    <message numerus="yes">
        <source>%Ln speak(s) of an attack</source>
        <translation>
            <numerusform>%Ln speaks of an attack</numerusform>
            <numerusform>%Ln speak of an attack</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TicketDialog</name>
    <message numerus="yes">
        <source>About %Ln event(s).</source>
        <translation>
            <numerusform>About %Ln event.</numerusform>
            <numerusform>About %Ln events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TimeRangePicker</name>
    <message numerus="yes">
        <source>%Ln minute(s) around the selected event</source>
        <translation>
            <numerusform>%Ln minute around the selected event</numerusform>
            <numerusform>%Ln minutes around the selected event</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TimelineChart</name>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
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
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln millisecond(s)</source>
        <translation>
            <numerusform>%Ln millisecond</numerusform>
            <numerusform>%Ln milliseconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TransfersPage</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broke off</source>
        <translation>
            <numerusform>%Ln broke off</numerusform>
            <numerusform>%Ln broke off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Tray</name>
    <message numerus="yes">
        <source>Sightglass follows %Ln source(s)</source>
        <translation>
            <numerusform>Sightglass follows %Ln source</numerusform>
            <numerusform>Sightglass follows %Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Triage</name>
    <message numerus="yes">
        <source>%Ln event(s) dismissed; nothing was deleted.</source>
        <translation>
            <numerusform>%Ln event dismissed; nothing was deleted.</numerusform>
            <numerusform>%Ln events dismissed; nothing was deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) removed from ticket %1.</source>
        <translation>
            <numerusform>%Ln event removed from ticket %1.</numerusform>
            <numerusform>%Ln events removed from ticket %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::TriageActions</name>
    <message numerus="yes">
        <source>The first %Ln event(s) of the selection are taken.</source>
        <translation>
            <numerusform>The first event of the selection is taken.</numerusform>
            <numerusform>The first %Ln events of the selection are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln event(s):</source>
        <translation>
            <numerusform>Note on %Ln event:</numerusform>
            <numerusform>Note on %Ln events:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln event(s), separated by commas:</source>
        <translation>
            <numerusform>Tags of %Ln event, separated by commas:</numerusform>
            <numerusform>Tags of %Ln events, separated by commas:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::UnusualPage</name>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln template</numerusform>
            <numerusform>%Ln templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the most frequent %Ln are shown</source>
        <translation>
            <numerusform>the most frequent is shown</numerusform>
            <numerusform>the most frequent %Ln are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed</source>
        <translation>
            <numerusform>%Ln dismissed</numerusform>
            <numerusform>%Ln dismissed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) were dismissed or are normal here; &quot;Show dismissed&quot; brings them back.</source>
        <translation>
            <numerusform>%Ln finding was dismissed or is normal here; &quot;Show dismissed&quot; brings it back.</numerusform>
            <numerusform>%Ln findings were dismissed or are normal here; &quot;Show dismissed&quot; brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ValueBarChart</name>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln other value</numerusform>
            <numerusform>%Ln other values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::ValueCard</name>
    <message numerus="yes">
        <source>more than %Ln value(s)</source>
        <translation>
            <numerusform>more than %Ln value</numerusform>
            <numerusform>more than %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
</TS>
