; SPDX-License-Identifier: GPL-3.0-or-later
; The installer for Windows. installer/windows/build runs it with
;   makensis -DVERSION=… -DSTAGE=FOLDER -DFILES=FOLDER/files.nsh -DICON=… -DOUT=….exe sightglass.nsi
;
; For one user, without rights of an administrator (as it is without a word), or for all users of the computer.
; Silent: /S, with /CurrentUser or /AllUsers, /ASSOCIATE (.evtx opens with Sightglass), /D=FOLDER last.
; Uninstaller, silent: /S, with /PURGE for history, settings and formats, too.

Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
Name "Sightglass"
OutFile "${OUT}"
BrandingText "Sightglass ${VERSION}"
ShowInstDetails nevershow
ShowUnInstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Sightglass"
VIAddVersionKey /LANG=0 "FileDescription" "Sightglass installer"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "CompanyName" "The Sightglass developers"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "Sightglass"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Sightglass"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "UninstallString"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include nsDialogs.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\bin\sightglass.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${STAGE}\LICENSE.txt"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.askPurge un.readPurge
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Arabic"
!include "words.nsh"

Var purge
Var purgeBox

!macro closeFirst
    ; A program that runs keeps its file.
    ${If} ${FileExists} "$INSTDIR\bin\sightglass.exe"
        ClearErrors
        Rename "$INSTDIR\bin\sightglass.exe" "$INSTDIR\bin\sightglass.exe.old"
        ${If} ${Errors}
            MessageBox MB_OK|MB_ICONEXCLAMATION "$(isRunning)" /SD IDOK
            SetErrorLevel 2
            Abort
        ${EndIf}
        Rename "$INSTDIR\bin\sightglass.exe.old" "$INSTDIR\bin\sightglass.exe"
    ${EndIf}
!macroend

Section "Sightglass" program
    SectionIn RO
    !insertmacro closeFirst
    SetOutPath "$INSTDIR"
    File /r "${STAGE}\*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr SHCTX "${KEY}" "DisplayName" "Sightglass"
    WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${KEY}" "Publisher" "The Sightglass developers"
    WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\bin\sightglass.exe,0"
    WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" "$0"
    ; Start by name (Win+R), the command line, too.
    WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\sightglass.exe" "" "$INSTDIR\bin\sightglass.exe"
    WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\sightglass-cli.exe" "" "$INSTDIR\bin\sightglass-cli.exe"
SectionEnd

Section "$(startMenu)" menu
    CreateShortCut "$SMPROGRAMS\Sightglass.lnk" "$INSTDIR\bin\sightglass.exe"
SectionEnd

Section /o "$(desktop)" desktopLink
    CreateShortCut "$DESKTOP\Sightglass.lnk" "$INSTDIR\bin\sightglass.exe"
SectionEnd

; In the menu "Open with"; what opens by a double click stays as it is.
Section "$(openWith)" openWithSection
    WriteRegStr SHCTX "Software\Classes\Sightglass.Log" "" "$(logFile)"
    WriteRegStr SHCTX "Software\Classes\Sightglass.Log\DefaultIcon" "" "$INSTDIR\bin\sightglass.exe,0"
    WriteRegStr SHCTX "Software\Classes\Sightglass.Log\shell\open\command" "" '"$INSTDIR\bin\sightglass.exe" "%1"'
    WriteRegStr SHCTX "Software\Classes\Applications\sightglass.exe\shell\open\command" "" '"$INSTDIR\bin\sightglass.exe" "%1"'
    WriteRegStr SHCTX "Software\Classes\Applications\sightglass.exe" "FriendlyAppName" "Sightglass"
    !macro offer extension
        WriteRegStr SHCTX "Software\Classes\${extension}\OpenWithProgids" "Sightglass.Log" ""
        WriteRegStr SHCTX "Software\Classes\Applications\sightglass.exe\SupportedTypes" "${extension}" ""
    !macroend
    !insertmacro offer ".evtx"
    !insertmacro offer ".log"
    !insertmacro offer ".ndjson"
    !insertmacro offer ".jsonl"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section /o "$(associate)" association
    ReadRegStr $0 SHCTX "Software\Classes\.evtx" ""
    ${If} $0 != "Sightglass.EventLog"
        WriteRegStr SHCTX "${KEY}" "EvtxBefore" "$0"
    ${EndIf}
    WriteRegStr SHCTX "Software\Classes\Sightglass.EventLog" "" "$(eventLog)"
    WriteRegStr SHCTX "Software\Classes\Sightglass.EventLog\DefaultIcon" "" "$INSTDIR\bin\sightglass.exe,0"
    WriteRegStr SHCTX "Software\Classes\Sightglass.EventLog\shell\open\command" "" '"$INSTDIR\bin\sightglass.exe" "%1"'
    WriteRegStr SHCTX "Software\Classes\.evtx" "" "Sightglass.EventLog"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${openWithSection} "$(openWithText)"
    !insertmacro MUI_DESCRIPTION_TEXT ${association} "$(associateText)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
    SetRegView 64
    !insertmacro MULTIUSER_INIT
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/ASSOCIATE" $1
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${association}
    ${EndIf}
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro MULTIUSER_UNINIT
    StrCpy $purge 0
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/PURGE" $1
    ${IfNot} ${Errors}
        StrCpy $purge ${BST_CHECKED}
    ${EndIf}
FunctionEnd

Function un.askPurge
    !insertmacro MUI_HEADER_TEXT "Sightglass" "$(purgeTitle)"
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateCheckBox} 0 0 100% 12u "$(purgeBoxText)"
    Pop $purgeBox
    ${NSD_CreateLabel} 0 18u 100% 40u "$(purgeText)"
    Pop $0
    nsDialogs::Show
FunctionEnd
Function un.readPurge
    ${NSD_GetState} $purgeBox $purge
FunctionEnd

Section "Uninstall"
    !insertmacro closeFirst
    ReadRegStr $0 SHCTX "${KEY}" "EvtxBefore"
    ReadRegStr $1 SHCTX "Software\Classes\.evtx" ""
    ${If} $1 == "Sightglass.EventLog"
        ${If} $0 == ""
            DeleteRegValue SHCTX "Software\Classes\.evtx" ""
        ${Else}
            WriteRegStr SHCTX "Software\Classes\.evtx" "" "$0"
        ${EndIf}
    ${EndIf}
    DeleteRegKey SHCTX "Software\Classes\Sightglass.EventLog"
    DeleteRegKey SHCTX "Software\Classes\Sightglass.Log"
    DeleteRegKey SHCTX "Software\Classes\Applications\sightglass.exe"
    !macro withdraw extension
        DeleteRegValue SHCTX "Software\Classes\${extension}\OpenWithProgids" "Sightglass.Log"
        DeleteRegKey /ifempty SHCTX "Software\Classes\${extension}\OpenWithProgids"
        DeleteRegKey /ifempty SHCTX "Software\Classes\${extension}"
    !macroend
    !insertmacro withdraw ".evtx"
    !insertmacro withdraw ".log"
    !insertmacro withdraw ".ndjson"
    !insertmacro withdraw ".jsonl"
    DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\sightglass.exe"
    DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\sightglass-cli.exe"
    DeleteRegKey SHCTX "${KEY}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    Delete "$SMPROGRAMS\Sightglass.lnk"
    Delete "$DESKTOP\Sightglass.lnk"
    ; Only what was installed: a list that is made with the folder.
    !include "${FILES}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    ; What can be made again goes always; what a person made only when it is asked for.
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\cache\sightglass"
    RMDir "$LOCALAPPDATA\cache"
    ${If} $purge == ${BST_CHECKED}
        RMDir /r "$LOCALAPPDATA\sightglass"
        DeleteRegKey HKCU "Software\Sightglass"
    ${EndIf}
SectionEnd
