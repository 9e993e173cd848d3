<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sightglass::MainWindow</name>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln log</numerusform>
            <numerusform>%Ln logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events shown, %Ln problem(s) found. Nothing is left out without a line here.</source>
        <translation>
            <numerusform>%1 events shown, %Ln problem found. Nothing is left out without a line here.</numerusform>
            <numerusform>%1 events shown, %Ln problems found. Nothing is left out without a line here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::OverviewPage</name>
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
        <source>%Ln event(s) have level 0 (Windows audit events among them) and count as Unknown.</source>
        <translation>
            <numerusform>%Ln event has level 0 (Windows audit events among them) and counts as Unknown.</numerusform>
            <numerusform>%Ln events have level 0 (Windows audit events among them) and count as Unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with level 0 are counted as Event Viewer does: as Information, audit failures as Warning.</source>
        <translation>
            <numerusform>%Ln event with level 0 is counted as Event Viewer does: as Information, audit failures as Warning.</numerusform>
            <numerusform>%Ln events with level 0 are counted as Event Viewer does: as Information, audit failures as Warning.</numerusform>
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
</context>
<context>
    <name>sightglass::TimelineChart</name>
    <message numerus="yes">
        <source>%Ln event(s) have no time and are not in this chart.</source>
        <translation>
            <numerusform>%Ln event has no time and is not in this chart.</numerusform>
            <numerusform>%Ln events have no time and are not in this chart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lie outside.</source>
        <translation>
            <numerusform>%Ln event lies outside.</numerusform>
            <numerusform>%Ln events lie outside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightglass::Session</name>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n problem found</numerusform>
            <numerusform>%n problems found</numerusform>
        </translation>
    </message>
</context>
</TS>
