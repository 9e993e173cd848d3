// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/eventfindings.h"

#include "core/base/bytes.h"
#include "core/base/flowlimits.h"

#include <QtGlobal>

#include <algorithm>
#include <bitset>
#include <cstdlib>
#include <initializer_list>
#include <optional>
#include <unordered_map>
#include <tuple>

namespace sightglass {

namespace {

using Grade = FindingGrade;

/// What findings are called. Their order is that of this list; ids stay what they are, since the history has them.
constexpr FindingRule ruleTable[] = {
    {"defender-malware", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Defender found malware"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Windows Defender found malicious or unwanted software. Look at the path, and at what it did about it (1117)."), "T1204.002", Grade::Attack},
    {"defender-disabled", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Defender was switched off or weakened"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Protection was turned off, or places were excluded from it. Malware does so before it unpacks itself."), "T1562.001", Grade::Suspicious},
    {"log-cleared", QT_TRANSLATE_NOOP("sightglass::EventFinding", "An event log was cleared"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Somebody emptied an event log. What it held before is gone here; look for copies that were forwarded, or for deleted records."), "T1070.001", Grade::Attack},
    {"audit-weakened", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Auditing was changed or event logging stopped"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "What is logged was changed, or the event log service ended. Events may be missing from here on."), "T1562.002", Grade::Suspicious},
    {"service-installed", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A service was installed"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "New services start by themselves and with high rights. Everyday with new software; look at the path."), "T1543.003", Grade::Notable},
    {"service-suspicious", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A suspicious service was installed"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "The service runs a command shell, a script or a program from a share or temporary folder: the way of PsExec, SMBexec and Meterpreter."), "T1569.002", Grade::Attack},
    {"failed-logon", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Failed logon"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A wrong password, an unknown or a locked account. Single ones are everyday."), "T1110", Grade::Notable},
    {"password-guessing", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Password guessing"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Ten or more logons to one account failed within ten minutes."), "T1110.001", Grade::Attack},
    {"password-spraying", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Password spraying"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Logons to five or more accounts failed from one place within ten minutes."), "T1110.003", Grade::Attack},
    {"account-created", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A user account was created"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "New accounts are a way to stay. Ask who made it and why."), "T1136", Grade::Notable},
    {"account-changed", QT_TRANSLATE_NOOP("sightglass::EventFinding", "An account was weakened"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Pre-authentication, password or delegation settings of an account were loosened, it was renamed, or got a service name, a history of identities or another key."), "T1098", Grade::Suspicious},
    {"admin-added", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Somebody became a member of an administrative group"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A member was added to administrators, domain admins or another group with high rights."), "T1098", Grade::Suspicious},
    {"rdp-logon", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Logon by remote desktop"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Somebody logged on through remote desktop (logon type 10). Look at the address."), "T1021.001", Grade::Notable},
    {"rdp-tunnel", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Remote desktop through a tunnel, or taken over"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A remote desktop logon that comes from this computer itself, or a session that was taken over with tscon."), "T1572", Grade::Attack},
    {"kerberoasting", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Kerberoasting"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A service ticket was asked for with RC4, which can be cracked offline. Old services use it as well; many of them by one account are an attack."), "T1558.003", Grade::Suspicious},
    {"asrep-roasting", QT_TRANSLATE_NOOP("sightglass::EventFinding", "AS-REP roasting"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A ticket was given without pre-authentication: its password can be cracked offline."), "T1558.004", Grade::Suspicious},
    {"dcsync", QT_TRANSLATE_NOOP("sightglass::EventFinding", "DCSync: directory replication asked for"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "An account that is no domain controller asked for the directory's secrets by replication."), "T1003.006", Grade::Attack},
    {"dcshadow", QT_TRANSLATE_NOOP("sightglass::EventFinding", "DCShadow: a rogue domain controller"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A computer was made to look like a domain controller, so that it can write to the directory unseen."), "T1207", Grade::Attack},
    {"lsass-access", QT_TRANSLATE_NOOP("sightglass::EventFinding", "LSASS was read"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A program opened the process that holds the passwords of those who are logged on, with the rights to read its memory."), "T1003.001", Grade::Suspicious},
    {"lsass-dump", QT_TRANSLATE_NOOP("sightglass::EventFinding", "LSASS was dumped"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Memory of the process that holds passwords was written to a file, or a tool known for it ran."), "T1003.001", Grade::Attack},
    {"secrets-copied", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Password databases were copied"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "The SAM, SECURITY or NTDS database was saved or read."), "T1003.002", Grade::Attack},
    {"credential-access", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Stored passwords were touched"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Vaults, key stores, master keys or the password databases of browsers were read, or passwords recorded."), "T1555", Grade::Suspicious},
    {"injection", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Code was put into another process"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A thread was started in another process, or its memory opened for that. Debuggers and some protection software do so as well."), "T1055", Grade::Suspicious},
    {"powershell-encoded", QT_TRANSLATE_NOOP("sightglass::EventFinding", "PowerShell with an encoded command"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "The command is hidden as Base64. Some management software does it as well; decode it."), "T1059.001", Grade::Suspicious},
    {"powershell-download", QT_TRANSLATE_NOOP("sightglass::EventFinding", "PowerShell fetched something and may run it"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A script downloads from the network: what it gets never has to touch the disk."), "T1059.001", Grade::Suspicious},
    {"powershell-attack", QT_TRANSLATE_NOOP("sightglass::EventFinding", "PowerShell attack tool"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Names of known attack scripts, or of functions that load code into memory."), "T1059.001", Grade::Attack},
    {"powershell-obfuscated", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Obfuscated PowerShell"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Text is taken apart and put together again to hide what it says."), "T1027", Grade::Suspicious},
    {"powershell-hidden", QT_TRANSLATE_NOOP("sightglass::EventFinding", "PowerShell hidden or past its policy"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "It runs without a window or profile, with the execution policy bypassed, in another version or language mode."), "T1059.001", Grade::Suspicious},
    {"amsi-bypass", QT_TRANSLATE_NOOP("sightglass::EventFinding", "AMSI bypass"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A script speaks of the interface by which virus scanners see scripts: to switch it off."), "T1562.001", Grade::Attack},
    {"task-created", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A scheduled task was created"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Tasks start programs later or again and again. Everyday with new software; look at what it runs."), "T1053.005", Grade::Notable},
    {"task-suspicious", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A suspicious scheduled task was created"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "The task runs a shell, a script, or something in a temporary or user folder."), "T1053.005", Grade::Suspicious},
    {"run-key", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A program was set to start by itself"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Entries in Run keys, the Startup folder, Winlogon and such are started at each logon."), "T1547.001", Grade::Suspicious},
    {"image-hijack", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Another program starts in place of one"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Image file execution options, accessibility programs, COM classes or key providers were replaced, so that foreign code starts with something else."), "T1546", Grade::Suspicious},
    {"wmi-subscription", QT_TRANSLATE_NOOP("sightglass::EventFinding", "WMI subscription"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A filter or consumer of WMI was registered: it runs code at an event and survives a restart."), "T1546.003", Grade::Suspicious},
    {"wmi-execution", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A process was started through WMI"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "The way by which impacket and many worms go from one computer to the next."), "T1047", Grade::Suspicious},
    {"uac-bypass", QT_TRANSLATE_NOOP("sightglass::EventFinding", "UAC bypass"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A program that gets high rights without asking was made to start another one."), "T1548.002", Grade::Attack},
    {"uac-weakened", QT_TRANSLATE_NOOP("sightglass::EventFinding", "UAC or another safeguard was switched off in the registry"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Settings that protect this computer were changed: UAC, macro security, script policy, RDP, restricted admin, WDigest."), "T1112", Grade::Suspicious},
    {"shadow-copies", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Backups or recovery were destroyed"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Shadow copies, backups or recovery options were deleted: ransomware does it first."), "T1490", Grade::Attack},
    {"lolbin", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A system program used to run or fetch foreign code"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Programs that belong to Windows (regsvr32, rundll32, mshta, certutil …) were used in a way that is known from attacks."), "T1218", Grade::Suspicious},
    {"shell-from-office", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A document or browser started a shell"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Office, a mail program, a browser or a viewer started a shell or script host: as malicious documents do."), "T1204.002", Grade::Attack},
    {"shell-from-server", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A server started a shell"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A web server, database or the print spooler started a shell: as web shells and exploits do."), "T1505.003", Grade::Attack},
    {"shell-from-remote", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A shell was started from another computer"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "The host of WMI, WinRM, DCOM or a remote service started a shell or script."), "T1021", Grade::Suspicious},
    {"psexec", QT_TRANSLATE_NOOP("sightglass::EventFinding", "PsExec or its like"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "The service, file or pipe of PsExec, or of tools that work like it."), "T1569.002", Grade::Suspicious},
    {"remote-pipe", QT_TRANSLATE_NOOP("sightglass::EventFinding", "An administrative pipe or share was opened from another computer"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Services, tasks, the registry, accounts or the spooler of this computer were reached over the network."), "T1021.002", Grade::Suspicious},
    {"named-pipe", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A pipe with the name of an attack tool"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Cobalt Strike, Meterpreter, potatoes and such speak through pipes with these names."), "T1134.001", Grade::Attack},
    {"discovery", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Somebody looks around"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Commands that list accounts, groups, trusts, shares or policies. Administrators use them too; an application does not."), "T1087", Grade::Notable},
    {"firewall-changed", QT_TRANSLATE_NOOP("sightglass::EventFinding", "The firewall was opened or switched off"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Rules or profiles of the firewall were changed by command."), "T1562.004", Grade::Suspicious},
    {"unusual-network", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A program that has no business in the network speaks to it"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Script hosts, rundll32, regsvr32 and such opened a connection."), "T1071", Grade::Suspicious},
    {"network-tunnel", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A connection through this computer itself"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A server program speaks to remote desktop or file sharing of its own computer: a tunnel."), "T1572", Grade::Suspicious},
    {"driver-loaded", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A driver without a valid signature was loaded"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Drivers have all rights. Attackers bring vulnerable or unsigned ones."), "T1068", Grade::Suspicious},
    {"dll-hijack", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A library was loaded from a strange place"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "An unsigned library in a system program, in the spooler, or from a user's folder."), "T1574", Grade::Suspicious},
    {"file-dropped", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A program file was written in a strange place"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "The start-up folder, the spooler's drivers, a web root, or a script that a document or service left."), "T1105", Grade::Suspicious},
    {"timestomp", QT_TRANSLATE_NOOP("sightglass::EventFinding", "The time of a file was set back"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Creation times are changed to hide new files among old ones. Unpackers do so as well."), "T1070.006", Grade::Notable},
    {"traces-removed", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Traces were removed"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Journals, recent files or logs were deleted by command."), "T1070", Grade::Suspicious},
    {"bits-job", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A BITS job fetched a file"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "The background transfer service downloads for updates, and for attackers. Look at the address."), "T1197", Grade::Notable},
    {"winrm", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Remote PowerShell (WinRM)"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A session of Windows Remote Management. Look at who and from where."), "T1021.006", Grade::Notable},
    {"spooler-exploit", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Print spooler abused"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A printer or driver was installed in the way of PrintNightmare or Mimispool."), "T1547.012", Grade::Suspicious},
    {"zerologon", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A computer's password was changed by nobody"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "An anonymous logon changed the account of a computer: Zerologon."), "T1210", Grade::Attack},
    {"token-privilege", QT_TRANSLATE_NOOP("sightglass::EventFinding", "High privileges were taken or used"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A process got or used the right to debug others or act as the system; a logon with other credentials followed."), "T1134", Grade::Notable},
    {"anonymous-logon", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Anonymous or relayed network logon"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "An anonymous logon with NTLM, or one of this computer to itself: relays and potatoes look like this."), "T1557", Grade::Notable},
    {"policy-changed", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A group policy, its rights or the directory's schema was changed"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "Objects of the directory that rule many computers were changed."), "T1484.001", Grade::Suspicious},
    {"sql-server", QT_TRANSLATE_NOOP("sightglass::EventFinding", "SQL Server: commands, logins or audits changed"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "xp_cmdshell, CLR, roles, logins or audits of the database server were changed."), "T1505.001", Grade::Suspicious},
    {"applocker", QT_TRANSLATE_NOOP("sightglass::EventFinding", "A program was held back by policy"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "AppLocker or code integrity refused to run a program or library."), "", Grade::Notable},
    {"remote-tool", QT_TRANSLATE_NOOP("sightglass::EventFinding", "Remote control or tunnelling tool"), QT_TRANSLATE_NOOP("sightglass::EventFinding", "A program to control computers from afar, or to tunnel through a firewall, ran."), "T1219", Grade::Suspicious},
};

// ---- conditions

/// Which values of an event a test is about.
enum class In : std::uint8_t {
    Command, ///< Command line of a process.
    Image,   ///< Its program.
    Parent,  ///< Program that started it.
    Script,  ///< Text of PowerShell: script block, pipeline, command line of the host.
    All,     ///< Any value of its payload.
    Named,   ///< The value of the field `field`.
};
enum class How : std::uint8_t {
    Has,     ///< Any of the words stands in it.
    HasAll,  ///< All of them do.
    Ends,    ///< It ends with one of them.
    Is,      ///< It is one of them.
    NotHas,  ///< None of them stands in it; true where the value is missing.
    NotEnds,
    NotIs,
};
/// `words` in lower case with `|` between them; `field` in lower case.
struct Test
{
    In in = In::All;
    How how = How::Has;
    const char *words = "";
    const char *field = "";
};
/// One way in which a finding shows: of these events, all tests hold.
struct Shape
{
    const char *rule = "";
    const char *provider = ""; ///< A part of it, lower case; "" = any.
    std::vector<std::uint32_t> ids;
    std::vector<Test> tests{};
};

constexpr const char *sysmon = "sysmon";
constexpr const char *security = "security-auditing";
constexpr const char *processes = "#"; ///< Security 4688 and Sysmon 1.
constexpr const char *scripts = "$";   ///< PowerShell's own events, and processes of PowerShell.

/// Programs that run what they are given.
constexpr const char *shells = "\\cmd.exe|\\powershell.exe|\\pwsh.exe|\\wscript.exe|\\cscript.exe|\\mshta.exe|\\rundll32.exe|\\regsvr32.exe|\\bash.exe|\\certutil.exe|\\msbuild.exe";

const std::vector<Shape> &shapes()
{
    static const std::vector<Shape> all{
        // Protection and logging
        {"defender-malware", "windows defender", {1006, 1007, 1008, 1015, 1116, 1117, 1118, 1119}},
        {"defender-disabled", "windows defender", {5001, 5010, 5012, 5101}},
        {"defender-disabled", "windows defender", {5007}, {{In::All, How::Has, "\\exclusions\\|disablerealtime|disableantispyware|disablebehavior|disableioav|disablescript|disableblock"}}},
        {"defender-disabled", processes, {}, {{In::Command, How::Has, "set-mppreference|add-mppreference|windefend|disable-windowsoptionalfeature"}, {In::Command, How::Has, "disable|exclusion|stop|delete|config|lowthreat"}}},
        {"defender-disabled", scripts, {}, {{In::Script, How::Has, "set-mppreference|add-mppreference"}, {In::Script, How::Has, "disable|exclusion|defaultaction"}}},
        {"defender-disabled", scripts, {}, {{In::Script, How::HasAll, "windows-defender|disable-windowsoptionalfeature"}}},
        {"defender-disabled", processes, {}, {{In::Command, How::HasAll, "dism|/disable-feature|defender"}}},
        {"defender-disabled", sysmon, {12, 13}, {{In::Named, How::Has, "\\windows defender\\|\\services\\windefend|\\services\\wdnis|\\services\\sense\\", "targetobject"}, {In::Named, How::Has, "disable|exclusions|\\start|tamperprotection", "targetobject"}, {In::Named, How::NotEnds, "\\msmpeng.exe", "image"}}},
        {"log-cleared", "eventlog", {1102, 104}},
        {"log-cleared", processes, {}, {{In::Command, How::Has, "wevtutil cl |wevtutil.exe cl |wevtutil clear-log|wevtutil.exe clear-log|wevtutil.exe\" cl |clear-eventlog|remove-eventlog"}}},
        {"log-cleared", scripts, {}, {{In::Script, How::Has, "clear-eventlog|remove-eventlog|clear-winevent|eventlogsession]::globalsession.clearlog"}}},
        {"audit-weakened", security, {4719, 4739, 4885, 4715, 4817}, {{In::Named, How::NotEnds, "$", "subjectusername"}}},
        {"audit-weakened", "service control manager", {7031, 7034}, {{In::All, How::Has, "event log"}}},
        {"audit-weakened", "service control manager", {7040}, {{In::All, How::Has, "event log"}, {In::All, How::Is, "disabled"}}},
        {"audit-weakened", processes, {}, {{In::Command, How::Has, "auditpol"}, {In::Command, How::Has, "/clear|/remove|disable|/restore|/set"}}},
        {"audit-weakened", processes, {}, {{In::Command, How::Has, "wevtutil sl|wevtutil.exe sl|sc stop eventlog|net stop eventlog|sc.exe stop eventlog|config eventlog"}}},
        {"audit-weakened", sysmon, {255}, {}},
        {"audit-weakened", sysmon, {16}, {{In::Named, How::NotHas, "c:\\windows\\sysmon", "configuration"}, {In::Named, How::Has, "-u", "configuration"}}},
        {"audit-weakened", "adcs|certificationauthority|online-responder|ocsp", {4885, 5120, 5122, 5123, 5124}},
        {"audit-weakened", security, {5120, 5122, 5123, 5124, 4876, 4877}},
        {"traces-removed", processes, {}, {{In::Command, How::Has, "usn deletejournal|clearmytracksbyprocess|clear-history|remove-item (get-psreadlineoption|consolehost_history|sdelete"}}},
        {"traces-removed", sysmon, {12}, {{In::Named, How::Is, "deletekey|deletevalue", "eventtype"}, {In::Named, How::Has, "\\runmru|\\recentdocs|\\typedpaths|mru|\\userassist|terminal server client", "targetobject"}}},

        // Services
        {"service-installed", "service control manager", {7045}},
        {"service-installed", security, {4697}},
        {"service-suspicious", "service control manager|security-auditing", {7045, 4697}, {{In::All, How::Has, "%comspec%|cmd.exe /|cmd /|powershell|\\\\127.0.0.1\\|\\\\localhost\\|admin$|\\temp\\|\\appdata\\|\\users\\public|rundll32|mshta|regsvr32|echo |.bat|.vbs|.ps1|psexe|mimi|paexec|meterpreter|tscon|\\\\.\\pipe\\"}}},
        {"service-suspicious", "service control manager", {7009, 7045}, {{In::All, How::Has, "%comspec%|cmd.exe|powershell|meterpreter"}}},
        {"service-suspicious", processes, {}, {{In::Command, How::Has, "sc create|sc.exe create|sc config|sc.exe config|sc sdset|sc.exe sdset|sc failure|sc.exe failure|\"sc.exe\" create|new-service "}, {In::Command, How::NotHas, "start= auto binpath= \"c:\\program files"}}},
        {"service-suspicious", scripts, {}, {{In::Script, How::Has, "new-service |failurecommand|sc.exe failure|sc.exe config|invoke-serviceabuse|write-servicebinary|set-service "}, {In::Script, How::Has, "failure|binarypathname|binpath|abuse|cmd"}}},
        {"service-suspicious", sysmon, {12, 13}, {{In::Named, How::Has, "\\services\\", "targetobject"}, {In::Named, How::Ends, "\\imagepath|\\failurecommand|\\servicedll", "targetobject"}, {In::Named, How::Has, "cmd|powershell|%comspec%|\\temp\\|\\appdata\\|\\users\\|\\programdata\\|rundll32|\\\\.\\pipe", "details"}}},
        {"psexec", processes, {}, {{In::Command, How::Has, "psexesvc|psexec.exe|psexec64|paexec|\\remcom|csexec|psexec "}}},
        {"psexec", "service control manager|security-auditing", {7045, 4697, 5145}, {{In::All, How::Has, "psexe|paexec|remcom|csexec"}}},
        {"psexec", sysmon, {1, 11, 17, 18}, {{In::All, How::Has, "psexesvc|\\psexec|paexec|remcom"}}},

        // Logons and accounts
        {"failed-logon", security, {4625, 4771}},
        {"failed-logon", security, {4776}, {{In::Named, How::NotIs, "0x0|0|0x00000000", "status"}}},
        {"failed-logon", "mssql|sqlserver", {18456, 18470}},
        {"failed-logon", "openssh", {4}, {{In::All, How::Has, "failed password|invalid user|failed publickey"}}},
        {"failed-logon", "remotedesktopservices-rdpcorets", {139, 140}},
        {"failed-logon", security, {4825}},
        {"account-created", security, {4720, 4722, 4741}, {{In::Named, How::NotIs, "system|local service", "subjectusername"}}},
        {"account-created", processes, {}, {{In::Command, How::Has, "net user |net1 user |net.exe user |net.exe\" user |net1.exe user |new-localuser"}, {In::Command, How::Has, "/add|new-localuser|/ad|/active:yes"}}},
        {"account-created", scripts, {}, {{In::Script, How::Has, "new-localuser|new-aduser|powermad|new-machineaccount"}}},
        {"account-created", sysmon, {12, 13}, {{In::Named, How::Has, "\\sam\\sam\\domains\\account\\users\\names\\|\\sam\\domains\\account\\users\\names\\", "targetobject"}}},
        {"account-changed", security, {4738}, {{In::Named, How::Has, "%%2082|%%2089|%%2090|%%2091|%%2092|%%2093|%%2094|%%2095|%%2096|%%2097|%%2098|%%2099", "useraccountcontrol"}}},
        {"account-changed", security, {4738, 4742}, {{In::Named, How::NotIs, "-|", "allowedtodelegateto"}}},
        {"account-changed", security, {4742}, {{In::Named, How::Has, "%%2093|%%2098", "useraccountcontrol"}}},
        {"account-changed", security, {4738}, {{In::Named, How::NotIs, "-|%%1793|", "serviceprincipalnames"}}},
        {"account-changed", security, {4738, 4742}, {{In::Named, How::NotIs, "-|%%1793|", "sidhistory"}}},
        {"account-changed", security, {4765, 4766, 4794, 4780}},
        {"account-changed", security, {4781}, {{In::Named, How::NotEnds, "$", "subjectusername"}}},
        {"account-changed", security, {4723, 4724}, {{In::Named, How::NotIs, "system", "subjectusername"}}},
        {"account-changed", security, {5136}, {{In::Named, How::Is, "serviceprincipalname|msds-allowedtoactonbehalfofotheridentity|msds-allowedtodelegateto|msds-keycredentiallink|sidhistory|useraccountcontrol|scriptpath", "attributeldapdisplayname"}}},
        {"account-changed", processes, {}, {{In::Command, How::Has, "setspn -a|setspn.exe -a|setspn -s|setspn.exe -s|setspn\" -a|ntdsutil \"set dsrm|set dsrm password"}}},
        {"account-changed", sysmon, {13}, {{In::Named, How::Has, "\\security\\policy\\secrets\\$machine.acc", "targetobject"}}},
        {"admin-added", security, {4728, 4732, 4756}, {{In::Named, How::Ends, "-544|-512|-519|-518|-520|-551|-549|-548|-550|-555|-580", "targetsid"}}},
        {"admin-added", security, {4728, 4732, 4756}, {{In::Named, How::Has, "admin|exchange|dnsadmins", "targetusername"}}},
        {"admin-added", processes, {}, {{In::Command, How::Has, "net localgroup|net.exe localgroup|net1 localgroup|net group|net.exe group|net1 group|net.exe\" localgroup|add-localgroupmember|add-adgroupmember"}, {In::Command, How::Has, "/add|/ad|add-"}}},
        {"admin-added", sysmon, {12, 13}, {{In::Named, How::Has, "\\sam\\domains\\builtin\\aliases\\00000220", "targetobject"}}},
        {"rdp-logon", security, {4624}, {{In::Named, How::Is, "10", "logontype"}}},
        {"rdp-logon", "remoteconnectionmanager", {1149}},
        {"rdp-logon", "localsessionmanager", {21, 25}},
        {"rdp-logon", security, {4778}},
        {"rdp-logon", "rdpcorets", {131}},
        {"rdp-tunnel", security, {4624}, {{In::Named, How::Is, "10", "logontype"}, {In::Named, How::Is, "127.0.0.1|::1", "ipaddress"}}},
        {"rdp-tunnel", "remoteconnectionmanager|localsessionmanager", {1149, 21, 25}, {{In::All, How::Is, "127.0.0.1|::1"}}},
        {"rdp-tunnel", "rdpcorets", {131}, {{In::All, How::Has, "127.0.0.1|[::1]"}}},
        {"rdp-tunnel", processes, {}, {{In::Command, How::Has, "tscon "}, {In::Command, How::Has, "/dest"}}},
        {"rdp-tunnel", processes, {}, {{In::Image, How::Ends, "\\tscon.exe"}}},
        {"rdp-tunnel", security, {5156}, {{In::All, How::Is, "3389"}, {In::Named, How::Is, "127.0.0.1|::1", "sourceaddress"}, {In::Named, How::Is, "127.0.0.1|::1", "destaddress"}}},
        {"network-tunnel", sysmon, {3}, {{In::Named, How::Is, "3389|445|5985", "destinationport"}, {In::Named, How::Has, "127.0.0.1|0:0:0:0:0:0:0:1|::1", "destinationip"}}},
        {"network-tunnel", sysmon, {3}, {{In::Image, How::Ends, "\\w3wp.exe|\\httpd.exe|\\nginx.exe|\\php-cgi.exe|\\tomcat.exe"}, {In::Named, How::Is, "3389|445|5985|22|139", "destinationport"}}},
        {"kerberoasting", security, {4769}, {{In::Named, How::Is, "0x17|0x18", "ticketencryptiontype"}, {In::Named, How::NotEnds, "$", "servicename"}, {In::Named, How::NotIs, "krbtgt", "servicename"}, {In::Named, How::Is, "0x0", "status"}}},
        {"kerberoasting", processes, {}, {{In::Command, How::Has, "setspn"}, {In::Command, How::Has, "-t |-q |-q*| -l"}}},
        {"kerberoasting", scripts, {}, {{In::Script, How::Has, "serviceprincipalname=|kerberosrequestorsecuritytoken|invoke-kerberoast|getuserspns"}}},
        {"asrep-roasting", security, {4768}, {{In::Named, How::Is, "0", "preauthtype"}, {In::Named, How::Is, "0x17|0x18", "ticketencryptiontype"}, {In::Named, How::Is, "0x0", "status"}, {In::Named, How::NotEnds, "$", "targetusername"}}},
        {"dcsync", security, {4662}, {{In::Named, How::Has, "1131f6aa-9c07-11d1-f79f-00c04fc2dcd2|1131f6ad-9c07-11d1-f79f-00c04fc2dcd2|89e95b76-444d-4c62-991a-0facbeda640c", "properties"}, {In::Named, How::NotEnds, "$", "subjectusername"}}},
        {"dcshadow", security, {4742, 4662, 5136, 5137, 4929}, {{In::All, How::Has, "e3514235-4b06-11d1-ab04-00c04fc2dcd2/|cn=ntds settings,cn=|9923a32a-3607-11d2-b9be-0000f87a36b2|ntdsdsa"}}},
        {"dcshadow", security, {4742}, {{In::Named, How::Has, "gc/", "serviceprincipalnames"}}},
        {"dcshadow", security, {5137, 5141}, {{In::Named, How::Is, "server|ntdsdsa", "objectclass"}}},
        {"zerologon", security, {4742}, {{In::Named, How::Is, "anonymous logon", "subjectusername"}, {In::Named, How::NotIs, "-", "passwordlastset"}}},
        {"zerologon", "netlogon", {5827, 5828, 5829, 5830, 5831}},
        {"anonymous-logon", security, {4624}, {{In::Named, How::Is, "anonymous logon", "targetusername"}, {In::Named, How::Is, "3", "logontype"}}},
        {"anonymous-logon", security, {4624}, {{In::Named, How::Is, "3", "logontype"}, {In::Named, How::Is, "127.0.0.1|::1", "ipaddress"}, {In::Named, How::Is, "ntlm|ntlmssp", "authenticationpackagename"}}},
        {"token-privilege", security, {4703}, {{In::Named, How::Has, "sedebugprivilege|setcbprivilege|seimpersonateprivilege", "enabledprivilegelist"}, {In::Named, How::NotHas, "\\svchost.exe|\\system32\\", "processname"}}},
        {"token-privilege", security, {4673, 4674}, {{In::Named, How::Has, "sedebugprivilege|semachineaccountprivilege|setcbprivilege|seloaddriverprivilege", "privilegelist"}, {In::Named, How::NotHas, "\\lsass.exe|\\services.exe|\\svchost.exe", "processname"}}},
        {"token-privilege", security, {4624}, {{In::Named, How::Is, "9", "logontype"}}},
        {"token-privilege", security, {4648}, {{In::Named, How::NotEnds, "\\lsass.exe|\\svchost.exe|\\winlogon.exe|\\taskhost.exe|\\services.exe|\\lsaiso.exe|\\consent.exe", "processname"}, {In::Named, How::NotEnds, "$", "targetusername"}, {In::Named, How::NotIs, "-|", "processname"}}},
        {"token-privilege", security, {4704, 4717}},
        {"policy-changed", security, {5136}, {{In::Named, How::Is, "grouppolicycontainer|domaindns", "objectclass"}}},
        {"policy-changed", security, {5136, 4662}, {{In::Named, How::Is, "ntsecuritydescriptor", "attributeldapdisplayname"}}},
        {"policy-changed", security, {5143}},
        {"policy-changed", security, {4670}, {{In::Named, How::Is, "token", "objecttype"}, {In::Named, How::Has, "\\temp\\|\\users\\", "processname"}}},

        // Credentials
        {"lsass-access", sysmon, {10}, {{In::Named, How::Ends, "\\lsass.exe", "targetimage"}, {In::Named, How::Is, "0x1010|0x1410|0x1438|0x143a|0x1418|0x1fffff|0x1f1fff|0x1f2fff|0x1f3fff|0x1f0fff|0x1038|0x1478|0x147a|0x40|0x10|0x1000000|0x80|0x1400010|0x21410", "grantedaccess"}, {In::Named, How::NotEnds, "\\msmpeng.exe|\\wininit.exe|\\csrss.exe|\\vmtoolsd.exe|\\wmiprvse.exe|\\services.exe|\\lsm.exe|\\mrt.exe|\\svchost.exe|\\vboxservice.exe", "sourceimage"}}},
        {"lsass-access", sysmon, {10}, {{In::Named, How::Ends, "\\lsass.exe", "targetimage"}, {In::Named, How::Has, "dbghelp.dll|dbgcore.dll|unknown(", "calltrace"}, {In::Named, How::NotEnds, "\\msmpeng.exe", "sourceimage"}}},
        {"lsass-access", security, {4656, 4663}, {{In::Named, How::Ends, "\\lsass.exe", "objectname"}, {In::Named, How::NotHas, "\\windows defender\\", "processname"}}},
        {"lsass-dump", processes, {}, {{In::Command, How::Has, "comsvcs"}, {In::Command, How::Has, "minidump|#24|#+24|24 "}}},
        {"lsass-dump", processes, {}, {{In::Command, How::Has, "lsass"}, {In::Command, How::Has, "procdump|-ma |dump|rdrleakdiag|sqldumper|werfault|createdump"}}},
        {"lsass-dump", processes, {}, {{In::Command, How::Has, "sekurlsa|mimikatz|lsadump|kerberos::|privilege::debug|nanodump|dumpert|andrewspecial|rdrleakdiag|lazagne|pwdump|fgdump|wce.exe|hashdump|safetykatz"}}},
        {"lsass-dump", sysmon, {11}, {{In::Named, How::Has, "lsass", "targetfilename"}, {In::Named, How::Ends, ".dmp|.dump|.zip|.mdmp|.bin", "targetfilename"}}},
        {"lsass-dump", sysmon, {11}, {{In::Named, How::Ends, "\\mimilsa.log|\\kiwissp.log|\\mimikatz.log|\\dumpert.dmp|\\andrew.dmp|\\nanodump.bin", "targetfilename"}}},
        {"lsass-dump", "application error|processexitmonitor|windows error reporting", {3000, 3001}, {{In::All, How::Has, "lsass"}}},
        {"lsass-dump", processes, {}, {{In::Image, How::Ends, "\\taskmgr.exe"}, {In::Command, How::Has, "/4|/1"}}},
        {"lsass-dump", scripts, {}, {{In::Script, How::Has, "invoke-mimikatz|out-minidump|sekurlsa|lsadump|minidumpwritedump|get-process lsass"}}},
        {"secrets-copied", processes, {}, {{In::Command, How::Has, " save |/save "}, {In::Command, How::Has, "hklm\\sam|hklm\\security|hklm\\system|machine\\sam|machine\\security"}}},
        {"secrets-copied", processes, {}, {{In::Command, How::Has, "ntds.dit|ntdsutil|esentutl|\\config\\sam|vssadmin create shadow|diskshadow"}, {In::Command, How::Has, "ifm|ntds|sam|shadow|/y |/s |create full"}}},
        {"secrets-copied", "esent", {216, 325, 326, 327}, {{In::All, How::Has, "ntds.dit"}}},
        {"secrets-copied", sysmon, {11}, {{In::Named, How::Ends, "\\ntds.dit|\\sam.save|\\sam.hive|\\system.hive|\\security.hive|\\sam.hiv", "targetfilename"}}},
        {"secrets-copied", security, {4656, 4663, 4661}, {{In::Named, How::Has, "\\registry\\machine\\sam|\\registry\\machine\\security|\\config\\sam|ntds.dit", "objectname"}, {In::Named, How::NotEnds, "\\lsass.exe|\\svchost.exe", "processname"}}},
        {"secrets-copied", security, {5145}, {{In::Named, How::Has, "\\sam|\\security|\\system32\\config|.tmp|ntds.dit|winreg", "relativetargetname"}, {In::Named, How::Has, "$", "sharename"}, {In::Named, How::Has, ".tmp|\\sam|winreg|ntds", "relativetargetname"}}},
        {"credential-access", security, {5145}, {{In::Named, How::Is, "protected_storage|protectedstorage|lsarpc", "relativetargetname"}}},
        {"credential-access", security, {4663, 4656}, {{In::Named, How::Has, "\\login data|\\logins.json|\\key3.db|\\key4.db|\\cookies|\\signons.sqlite|\\microsoft\\protect\\|\\microsoft\\credentials\\|wand.dat", "objectname"}, {In::Named, How::NotEnds, "\\chrome.exe|\\firefox.exe|\\opera.exe|\\msedge.exe|\\lsass.exe|\\svchost.exe", "processname"}}},
        {"credential-access", security, {4692, 4693, 5376, 5377, 5381, 5382, 4695}},
        {"credential-access", "capi2", {70}},
        {"credential-access", processes, {}, {{In::Command, How::Has, "cmdkey /list|vaultcmd|keymgr.dll|keethief|rundll32 keymgr"}}},
        {"credential-access", scripts, {}, {{In::Script, How::Has, "promptforcredential|get-keepassdatabasekey|keethief|invoke-inveigh|get-vaultcredential|get-credential -|credui|get-gpppassword"}}},
        {"credential-access", sysmon, {13}, {{In::Named, How::Has, "\\directinput\\mostrecentapplication", "targetobject"}}},
        {"credential-access", sysmon, {1, 8, 10}, {{In::All, How::Has, "\\keepass.exe"}, {In::Named, How::NotEnds, "\\explorer.exe", "parentimage"}}},
        {"credential-access", processes, {}, {{In::Command, How::Has, "pktmon|netsh trace|netsh.exe trace|wireshark|tcpdump|npcap"}, {In::Command, How::Has, "start|filter|capture"}}},

        // PowerShell
        {"powershell-encoded", scripts, {}, {{In::Script, How::Has, " -enc | -encodedcommand | -en | -ec | -enco | -encod | /enc | -e jab| -e sq| -e ua|-encodedcommand jab"}}},
        {"powershell-encoded", scripts, {}, {{In::Script, How::Has, "frombase64string"}}},
        {"powershell-download", scripts, {}, {{In::Script, How::Has, "downloadstring|downloadfile|downloaddata|net.webclient|invoke-webrequest|invoke-restmethod|start-bitstransfer|iwr http|wget http|curl http|iwr -|httpwebrequest|.openread("}, {In::Script, How::NotHas, "get-cim|psgallery|powershellgallery"}}},
        {"powershell-attack", scripts, {}, {{In::Script, How::Has, "invoke-mimikatz|invoke-shellcode|invoke-reflectivepe|reflectivepeinjection|invoke-bloodhound|sharphound|invoke-kerberoast|invoke-psexec|invoke-wmiexec|invoke-smbexec|invoke-thehash|invoke-tokenmanip|invoke-psinject|invoke-dllinjection|invoke-userhunter|invoke-inveigh|invoke-powershelltcp|invoke-portscan|invoke-serviceabuse|powersploit|powerup.ps1|powerview|powerlurk|powercat|nishang|get-keystrokes|get-gpppassword|get-timedscreenshot|out-minidump|getdelegateforfunctionpointer|getprocaddress|virtualalloc|createthread|add-persistence|register-maliciouswmievent|invoke-wmicommand|invoke-command -scriptblock {net|rubeus|empire|cobaltstrike|invoke-obfuscation|meterpreter|invoke-eventvwr|invoke-bypassuac|mimikatz|get-passhashes|invoke-ninjacopy"}}},
        {"powershell-obfuscated", scripts, {}, {{In::Script, How::Has, "-join[char[]]|[char[]]|-bxor|[string]::join(|'+'|`e`|`i`|\"{1}{0}\"|\"{0}{1}\"|{2}{0}{1}|{1}{2}{0}|iex (|iex(|invoke-expression|.invoke(|[array]::reverse|$env:comspec[|$shellid[|$pshome["}, {In::Script, How::Has, "-join|-bxor|[char]|-f'|-f '|-replace|frombase64|downloadstring|{0}|'+'|comspec[|shellid[|pshome[|gzipstream|deflatestream|memorystream"}}},
        {"powershell-hidden", scripts, {}, {{In::Script, How::Has, "-w hidden|-windowstyle hidden|-wind hidden|-w 1 |-ep bypass|-exec bypass|-executionpolicy bypass|-executionpolicy unrestricted|-version 2|-v 2 |-nop -|-noprofile -noni|-noni -|-nop |windowstyle h"}}},
        {"amsi-bypass", scripts, {}, {{In::Script, How::Has, "amsiutils|amsiinitfailed|amsiscanbuffer|amsicontext|amsisession|amsi.dll|amsi.fail"}}},
        {"uac-weakened", sysmon, {12, 13}, {{In::Named, How::Has, "\\policies\\system\\enablelua|consentpromptbehavioradmin|localaccounttokenfilterpolicy|\\accessvbom|\\vbawarnings|executionpolicy|__pslockdownpolicy|uselogoncredential|disablerestrictedadmin|fdenytsconnections|\\securityhealth|nullsessionpipes|restrictanonymous|enablefirewall|\\crashcontrol\\|\\lsa\\runasppl|enablescriptblocklogging|\\crypto\\|\\trust\\", "targetobject"}}},
        {"uac-weakened", processes, {}, {{In::Command, How::Has, "enablelua|localaccounttokenfilterpolicy|uselogoncredential|fdenytsconnections|disablerestrictedadmin|__pslockdownpolicy|runasppl"}, {In::Command, How::Has, "reg |reg.exe|set-itemproperty|new-itemproperty|setx"}}},
        {"discovery", scripts, {}, {{In::Script, How::Has, "get-localgroup|get-adgroup|get-aduser|get-adcomputer|get-domaincontroller|get-netuser|get-netgroup|get-localuser|get-netlocalgroup|directoryservices.activedirectory|adsisearcher|directorysearcher|win32_groupuser|import-module activedirectory|get-adforest|get-adtrust|net localgroup|net group|new-object -com wscript.network"}}},
        {"discovery", "powershell", {600, 400}, {{In::All, How::Has, "activedirectory"}}},
        {"wmi-subscription", scripts, {}, {{In::Script, How::Has, "__eventfilter|commandlineeventconsumer|activescripteventconsumer|__filtertoconsumerbinding|register-wmievent|registerwmi|maliciouswmi"}}},
        {"wmi-execution", scripts, {}, {{In::Script, How::Has, "invoke-wmimethod|win32_process"}, {In::Script, How::Has, "create"}}},

        // Tasks, autostart
        {"task-created", security, {4698, 4702}},
        {"task-created", "taskscheduler", {106, 140}},
        {"task-suspicious", security, {4698, 4702}, {{In::Named, How::Has, "cmd.exe|powershell|mshta|wscript|cscript|rundll32|regsvr32|\\temp\\|\\appdata\\|\\users\\public|certutil|bitsadmin|\\programdata\\", "taskcontent"}, {In::Named, How::NotHas, "\\microsoft\\", "taskname"}}},
        {"task-suspicious", processes, {}, {{In::Command, How::Has, "schtasks"}, {In::Command, How::Has, "/create|-create|/change"}}},
        {"task-suspicious", processes, {}, {{In::Image, How::Ends, "\\at.exe"}}},
        {"task-suspicious", scripts, {}, {{In::Script, How::Has, "register-scheduledtask|new-scheduledtaskaction|schtasks /create|schtasks.exe /create"}}},
        {"run-key", sysmon, {12, 13, 14}, {{In::Named, How::Has, "\\currentversion\\run\\|\\currentversion\\runonce|\\currentversion\\policies\\explorer\\run|\\winlogon\\shell|\\winlogon\\userinit|\\winlogon\\notify|\\user shell folders\\startup|\\currentversion\\windows\\load|\\currentversion\\windows\\run|\\appinit_dlls|\\session manager\\bootexecute|\\lsa\\security packages|\\lsa\\authentication packages|\\lsa\\notification packages|\\active setup\\|\\appcertdlls|\\environment\\userinitmprlogonscript|\\print\\monitors\\|\\netsh\\|\\control panel\\desktop\\scrnsave", "targetobject"}, {In::Named, How::NotIs, "deletevalue|deletekey", "eventtype"}}},
        {"run-key", processes, {}, {{In::Command, How::Has, "\\currentversion\\run|userinitmprlogonscript|\\winlogon"}, {In::Command, How::Has, " add |/add|set-itemproperty|new-itemproperty|regwrite"}}},
        {"run-key", sysmon, {11}, {{In::Named, How::Has, "\\start menu\\programs\\startup\\", "targetfilename"}}},
        {"run-key", security, {4657}, {{In::Named, How::Has, "\\currentversion\\run|\\winlogon|\\image file execution", "objectname"}}},
        {"run-key", security, {4622}, {{In::All, How::NotHas, "lsasrv.dll|msv1_0.dll|kerberos.dll|tspkg.dll|wdigest.dll|schannel.dll|pku2u.dll|cloudap.dll|negoexts.dll|livessp.dll|msapsspc.dll|msnsspc.dll|digest.dll|credssp.dll"}}},
        {"run-key", security, {4664}},
        {"image-hijack", sysmon, {12, 13}, {{In::Named, How::Has, "\\image file execution options\\", "targetobject"}, {In::Named, How::Has, "debugger|globalflag|verifierdlls|sethc|utilman|osk|magnify|narrator|displayswitch", "targetobject"}}},
        {"image-hijack", sysmon, {12, 13}, {{In::Named, How::Has, "\\silentprocessexit\\|\\apppaths\\|\\app paths\\|\\cryptography\\providers\\trust|\\oid\\encodingtype|\\inprocserver32|\\treatas|\\localserver32|\\scriptleturl", "targetobject"}, {In::Named, How::NotIs, "deletevalue|deletekey", "eventtype"}, {In::Named, How::NotEnds, "\\msiexec.exe|\\svchost.exe|\\trustedinstaller.exe|\\tiworker.exe|\\onedrivesetup.exe|\\onedrive.exe|\\msmpeng.exe", "image"}}},
        {"image-hijack", processes, {}, {{In::Command, How::Has, "\\image file execution options\\|\\silentprocessexit\\"}}},
        {"image-hijack", processes, {}, {{In::Parent, How::Ends, "\\winlogon.exe|\\utilman.exe|\\osk.exe|\\sethc.exe|\\magnify.exe|\\narrator.exe|\\displayswitch.exe|\\atbroker.exe"}, {In::Image, How::Ends, "\\cmd.exe|\\powershell.exe|\\regedit.exe|\\taskmgr.exe|\\perfmon.exe|\\wscript.exe"}}},
        {"image-hijack", processes, {}, {{In::Image, How::Ends, "\\osk.exe|\\sethc.exe|\\utilman.exe|\\magnify.exe"}, {In::All, How::Has, "cmd.exe\"|originalfilename: cmd|windows command processor"}}},
        {"wmi-subscription", sysmon, {19, 20, 21}},
        {"wmi-subscription", "wmi-activity", {5861}, {{In::All, How::NotHas, "scm event log consumer"}}},
        {"wmi-subscription", sysmon, {1}, {{In::Parent, How::Ends, "\\scrcons.exe"}}},
        {"bits-job", "bits-client", {3, 59, 60, 16403}, {{In::All, How::Has, "http"}, {In::All, How::NotHas, "microsoft.com|windowsupdate|gvt1.com|google.com|msedge|mozilla.|live.com|office.|adobe.com"}}},
        {"bits-job", processes, {}, {{In::Command, How::Has, "bitsadmin|start-bitstransfer"}, {In::Command, How::Has, "/transfer|/addfile|/setnotifycmdline|/create|/resume|-source|start-bitstransfer"}}},

        // Programs
        {"uac-bypass", processes, {}, {{In::Parent, How::Ends, "\\eventvwr.exe|\\fodhelper.exe|\\computerdefaults.exe|\\sdclt.exe|\\slui.exe|\\changepk.exe|\\wsreset.exe|\\cmstp.exe|\\pkgmgr.exe|\\cliconfg.exe|\\sysprep.exe|\\migwiz.exe|\\mcx2prov.exe|\\winsat.exe|\\perfmon.exe|\\compmgmtlauncher.exe|\\credwiz.exe|\\mmc.exe|\\isu.exe|\\taskhostw.exe|\\oobe\\setupsqm.exe|\\hdwwiz.exe|\\dcomcnfg.exe|\\tabcal.exe"}, {In::Image, How::Has, "\\cmd.exe|\\powershell.exe|\\wscript.exe|\\mshta.exe|\\temp\\|\\appdata\\|\\users\\|\\rundll32.exe|\\notepad.exe|\\windows\\tasks\\"}}},
        {"uac-bypass", sysmon, {12, 13}, {{In::Named, How::Has, "mscfile\\shell\\open|ms-settings\\shell\\open|ms-settings-airbrake|exefile\\shell\\|\\shell\\open\\command\\delegateexecute|folder\\shell\\open|appx82a6gwre4fdg3bt635tn5ctqjf8msdd2\\shell|launcher.systemsettings\\shell|control.exe|\\environment\\windir|\\environment\\systemroot|cor_profiler|cor_enable_profiling|app paths\\control.exe", "targetobject"}}},
        {"uac-bypass", processes, {}, {{In::Parent, How::Ends, "\\dllhost.exe"}, {In::Named, How::Has, "3e5fc7f9-9a51-4367-9063-a120244fbec7|d2e7041b-2927-42fb-8e9f-7ce93b6dc937|bdb57ff2-79b9-4205-9447-f5fe85f37312|e9495b87-d950-4ab5-87a5-ff6d70bf3e90", "parentcommandline"}}},
        {"uac-bypass", sysmon, {1, 7, 11}, {{In::All, How::Has, "\\sysprep\\cryptbase.dll|\\sysprep\\cryptsp.dll|\\sysprep\\shcore.dll|\\migwiz\\cryptbase.dll|\\ehome\\cryptbase.dll|\\wbem\\ntwdblib.dll|\\system32\\ntwdblib.dll|\\system32\\wow64log.dll|\\.net clr|c:\\windows \\system32|\\system32\\ndfapi.dll|\\dismcore.dll|\\wusa.exe\" /quiet|wusa /extract|\\makecab.exe|wscript.exe:|\\setup\\licensemanagershellext.dll|\\cryptbase.dll"}, {In::All, How::NotHas, "c:\\windows\\system32\\cryptbase.dll|c:\\windows\\syswow64\\cryptbase.dll|winsxs"}}},
        {"uac-bypass", processes, {}, {{In::Command, How::Has, "wusa"}, {In::Command, How::Has, "/extract|/quiet"}, {In::Command, How::Has, "/extract|.tmp|\\temp\\|cab"}}},
        {"uac-bypass", processes, {}, {{In::Image, How::Ends, "\\cmstp.exe"}, {In::Command, How::Has, "/s |/au|/ni|.inf"}}},
        {"uac-bypass", sysmon, {10}, {{In::Named, How::Ends, "\\taskmgr.exe|\\fodhelper.exe|\\eventvwr.exe|\\mmc.exe", "targetimage"}, {In::Named, How::Has, "\\users\\|\\temp\\|\\appdata\\", "sourceimage"}, {In::Named, How::Is, "0x1fffff|0x1f3fff|0x1f0fff", "grantedaccess"}}},
        {"shadow-copies", processes, {}, {{In::Command, How::Has, "vssadmin delete|vssadmin.exe delete|vssadmin resize|shadowcopy delete|wbadmin delete|wbadmin.exe delete|recoveryenabled no|bootstatuspolicy ignoreallfailures|win32_shadowcopy|diskshadow /s|reagentc /disable|\"delete shadows|delete catalog|delete systemstatebackup|delete backup"}}},
        {"lolbin", processes, {}, {{In::Image, How::Ends, "\\regsvr32.exe"}, {In::Command, How::Has, "/i:|scrobj|http|.sct|-i:|\\temp\\|\\appdata\\|\\users\\public"}}},
        {"lolbin", processes, {}, {{In::Command, How::Has, "scrobj.dll|/i:http|-i:http"}}},
        {"lolbin", processes, {}, {{In::Image, How::Ends, "\\mshta.exe"}, {In::Command, How::Has, "http|javascript|vbscript|.hta|getobject"}}},
        {"lolbin", processes, {}, {{In::Image, How::Ends, "\\rundll32.exe"}, {In::Command, How::Has, "javascript|vbscript|openurl|fileprotocolhandler|routethecall|registerocx|launchapplication|shellexec_rundll|\\temp\\|\\appdata\\|\\users\\public|\\programdata\\|.dat,|url.dll|zipfldr|advpack|ieadvpack|pcwutl|shdocvw|setupapi|davsetcookie|-sta |\\downloads\\|syssetup|control_rundll|\\desktop\\"}, {In::Command, How::NotHas, "shell32.dll,control_rundll \"c:\\windows"}}},
        {"lolbin", processes, {}, {{In::Image, How::Ends, "\\rundll32.exe"}, {In::Command, How::Ends, "rundll32.exe|rundll32.exe\""}, {In::Parent, How::NotEnds, "\\svchost.exe|\\explorer.exe"}}},
        {"lolbin", processes, {}, {{In::Image, How::Ends, "\\certutil.exe"}, {In::Command, How::Has, "urlcache|-decode|/decode|-encode|verifyctl|http|-f "}}},
        {"lolbin", processes, {}, {{In::Command, How::Has, "certutil"}, {In::Command, How::Has, "urlcache|-decode|/decode|-encode|verifyctl"}}},
        {"lolbin", processes, {}, {{In::Image, How::Ends, "\\wmic.exe"}, {In::Command, How::Has, "/format:|.xsl|process call create"}}},
        {"lolbin", processes, {}, {{In::Image, How::Ends, "\\msiexec.exe"}, {In::Command, How::Has, "http|/y |/z | -y | -z "}}},
        {"lolbin", processes, {}, {{In::Image, How::Ends, "\\installutil.exe|\\regasm.exe|\\regsvcs.exe|\\msxsl.exe|\\odbcconf.exe|\\forfiles.exe|\\pcalua.exe|\\ieexec.exe|\\presentationhost.exe|\\msdt.exe|\\desktopimgdownldr.exe|\\dnscmd.exe|\\scriptrunner.exe|\\syncappvpublishingserver.exe|\\mavinject.exe|\\xwizard.exe|\\diskshadow.exe|\\extexport.exe|\\infdefaultinstall.exe|\\verclsid.exe|\\wsl.exe|\\winget.exe|\\conhost.exe"}, {In::Command, How::Has, "http|/u|/c |-c |.xsl|.dll|.exe|.js|.rsp|.inf|lockscreenurl|serverlevelplugindll|injectrunning|/s |/a|--headless|ms-msdt|/i "}, {In::Command, How::NotHas, "conhost.exe 0x"}}},
        {"lolbin", processes, {}, {{In::Image, How::Ends, "\\hh.exe"}, {In::Command, How::Has, "http|decompile|.chm"}}},
        {"lolbin", processes, {}, {{In::Image, How::Ends, "\\msbuild.exe"}, {In::Parent, How::NotEnds, "\\devenv.exe"}}},
        {"lolbin", processes, {}, {{In::Parent, How::Ends, "\\msbuild.exe"}, {In::Image, How::Ends, shells}}},
        {"lolbin", processes, {}, {{In::Image, How::Ends, "\\ftp.exe"}, {In::Command, How::Has, "-s:"}}},
        {"lolbin", processes, {}, {{In::Parent, How::Ends, "\\ftp.exe|\\hh.exe|\\msxsl.exe|\\installutil.exe|\\regsvr32.exe|\\mshta.exe|\\control.exe"}, {In::Image, How::Ends, shells}}},
        {"lolbin", processes, {}, {{In::Image, How::Ends, "\\explorer.exe"}, {In::Command, How::Has, "/root,|/root:"}}},
        {"lolbin", processes, {}, {{In::Command, How::Has, "jscript9|/e:{16d51579|//e:|jscript.encode|.cpl|ms-appinstaller|microsoft-edge:http|msedge.exe http|--headless"}, {In::Image, How::Ends, "\\wscript.exe|\\cscript.exe|\\control.exe|\\rundll32.exe|\\msedge.exe|\\cmd.exe"}}},
        {"lolbin", processes, {}, {{In::Command, How::Has, "curl |curl.exe|wget |wget.exe|msedge|chrome.exe|serverlevelplugindll"}, {In::Command, How::Has, " -o | --output|-outfile|--headless|http|plugindll"}, {In::Image, How::NotEnds, "\\chrome.exe|\\svchost.exe|\\explorer.exe"}}},
        {"lolbin", processes, {}, {{In::Image, How::Ends, "\\wscript.exe|\\cscript.exe"}, {In::Command, How::Has, "\\temp\\|\\appdata\\|\\users\\|\\programdata\\|\\downloads\\|.zip|http"}}},
        {"lolbin", "application experience|application-experience|program-compatibility", {17, 500, 505}, {{In::All, How::Has, ".cpl|\\temp\\|\\users\\"}}},
        {"shell-from-office", processes, {}, {{In::Parent, How::Ends, "\\winword.exe|\\excel.exe|\\powerpnt.exe|\\outlook.exe|\\mspub.exe|\\onenote.exe|\\visio.exe|\\eqnedt32.exe|\\acrord32.exe|\\iexplore.exe|\\wordpad.exe|\\flashplayer.exe|\\7zfm.exe|\\winrar.exe"}, {In::Image, How::Ends, shells}}},
        {"shell-from-office", processes, {}, {{In::Image, How::Has, "\\appdata\\local\\temp\\"}, {In::Parent, How::Ends, "\\winword.exe|\\excel.exe|\\outlook.exe|\\iexplore.exe|\\eqnedt32.exe|\\7zfm.exe|\\winrar.exe"}}},
        {"shell-from-server", processes, {}, {{In::Parent, How::Ends, "\\w3wp.exe|\\httpd.exe|\\nginx.exe|\\php-cgi.exe|\\sqlservr.exe|\\tomcat.exe|\\umworkerprocess.exe|\\java.exe|\\spoolsv.exe|\\dns.exe|\\sqlagent.exe|\\werfault.exe|\\svchost.exe|\\lsass.exe"}, {In::Image, How::Ends, "\\cmd.exe|\\powershell.exe|\\cscript.exe|\\bash.exe|\\net.exe|\\whoami.exe|\\ipconfig.exe"}, {In::Named, How::NotHas, "schedule|-k netsvcs -p -s schedule|gpsvc|termsvcs", "parentcommandline"}, {In::Command, How::NotHas, "ngen|silentcleanup|\\syswow64\\windowspowershell\\v1.0\\modules"}}},
        {"shell-from-server", processes, {}, {{In::Parent, How::Ends, "\\spoolsv.exe"}, {In::Image, How::NotEnds, "\\splwow64.exe|\\printisolationhost.exe|\\werfault.exe|\\conhost.exe"}}},
        {"shell-from-remote", processes, {}, {{In::Parent, How::Ends, "\\wmiprvse.exe|\\wsmprovhost.exe|\\psexesvc.exe|\\winrshost.exe"}, {In::Image, How::NotEnds, "\\werfault.exe|\\conhost.exe|\\wmiprvse.exe|\\wmiapsrv.exe"}}},
        {"shell-from-remote", processes, {}, {{In::Parent, How::Ends, "\\mmc.exe|\\dllhost.exe"}, {In::Image, How::Ends, "\\cmd.exe|\\powershell.exe"}}},
        {"shell-from-remote", processes, {}, {{In::Parent, How::Ends, "\\services.exe"}, {In::Image, How::Ends, "\\cmd.exe|\\powershell.exe|\\rundll32.exe|\\mshta.exe"}}},
        {"shell-from-remote", processes, {}, {{In::Command, How::HasAll, "cmd|/q /c|\\\\127.0.0.1\\"}}},
        {"shell-from-remote", processes, {}, {{In::Command, How::Has, "> \\\\127.0.0.1\\admin$|1> \\\\127.0.0.1|2>&1"}, {In::Command, How::Has, "\\\\127.0.0.1\\|\\\\localhost\\"}}},
        {"shell-from-remote", processes, {}, {{In::Image, How::Ends, "\\wsmprovhost.exe"}}},
        {"shell-from-remote", processes, {}, {{In::Named, How::Has, "\\\\127.0.0.1\\c$\\__output|\\\\127.0.0.1\\admin$\\__", "parentcommandline"}}},
        {"shell-from-remote", processes, {}, {{In::Command, How::Has, "\\\\tsclient\\|sharprdp|taskmgr.exe /4 &"}}},
        {"wmi-execution", processes, {}, {{In::Command, How::Has, "process call create|wmic /node|wmic.exe /node|invoke-wmimethod|win32_process"}}},
        {"wmi-execution", processes, {}, {{In::Parent, How::Ends, "\\wmiprvse.exe"}, {In::Image, How::Ends, shells}}},
        {"remote-pipe", security, {5145}, {{In::Named, How::Is, "svcctl|atsvc|winreg|samr|spoolss|eventlog|epmapper|ntsvcs|efsrpc|netdfs|drsuapi|psexesvc|remcom_communication", "relativetargetname"}}},
        {"remote-pipe", security, {5140, 5145}, {{In::Named, How::Ends, "\\admin$|\\c$", "sharename"}, {In::Named, How::NotIs, "::1|127.0.0.1", "ipaddress"}, {In::Named, How::NotEnds, "$", "subjectusername"}}},
        {"remote-pipe", security, {4656, 4661, 4663, 4674}, {{In::Named, How::Has, "sam_domain|sam_server|sam_group|sam_user|sc_manager|service object|listener", "objecttype"}, {In::Named, How::NotEnds, "$", "subjectusername"}}},
        {"remote-pipe", processes, {}, {{In::Command, How::Has, "net use |net.exe use |net1 use |net.exe\" use |net view|net.exe view"}}},
        {"remote-pipe", sysmon, {12, 13}, {{In::Named, How::Has, "\\lanmanserver\\shares\\|nullsessionpipes|nullsessionshares", "targetobject"}}},
        {"remote-pipe", sysmon, {11}, {{In::Named, How::Is, "system", "image"}, {In::Named, How::Ends, ".exe|.dll|.bat|.ps1|.vbs", "targetfilename"}}},
        {"named-pipe", sysmon, {17, 18}, {{In::Named, How::Has, "\\msagent_|\\mojo.5688|\\postex_|\\status_|\\msse-|\\gruntsvc|\\svcctl\\|\\isapi|\\sdlrpc|\\pcheap|\\pipe\\spoolss|\\spoolss\\|\\efspotato|\\roguepotato|\\pipe\\srvsvc|\\demoagent|\\remcom|\\paexec|\\csexec|\\lsadump|\\cachedump|\\wceservicepipe|\\ahexec|\\netsvc|\\decoder|\\meterpreter|\\interop\\|\\test\\pipe|\\rpchlp|\\adschemerpc|\\bizkaz|\\localhost/pipe|/pipe/", "pipename"}}},
        {"named-pipe", processes, {}, {{In::Command, How::HasAll, "echo|\\\\.\\pipe\\"}}},
        {"named-pipe", sysmon, {18}, {{In::Named, How::Is, "\\srvsvc|\\samr|\\lsarpc|\\spoolss", "pipename"}, {In::Named, How::Is, "system", "image"}}},
        {"injection", sysmon, {8}, {{In::Named, How::NotEnds, "\\csrss.exe|\\wmiprvse.exe|\\dwm.exe|\\svchost.exe|\\winlogon.exe|\\vmtoolsd.exe|\\services.exe|\\wininit.exe|\\msmpeng.exe", "sourceimage"}}},
        {"injection", sysmon, {10}, {{In::Named, How::Has, "unknown(", "calltrace"}, {In::Named, How::Is, "0x1fffff|0x1f3fff|0x1f0fff|0x143a|0x43a|0x1f1fff|0x147a|0x1410|0x1478|0x438|0x38|0x28|0x100000|0x1478", "grantedaccess"}, {In::Named, How::NotEnds, "\\msmpeng.exe|\\devenv.exe", "sourceimage"}}},
        {"injection", sysmon, {10}, {{In::Named, How::Is, "0x1fffff|0x1f3fff|0x1f0fff", "grantedaccess"}, {In::Named, How::Has, "\\users\\|\\temp\\|\\appdata\\|\\programdata\\|\\rundll32.exe|\\powershell.exe", "sourceimage"}, {In::Named, How::NotHas, "\\onedrive|\\microsoft vs code\\|\\teams\\|\\google\\", "sourceimage"}}},
        {"injection", sysmon, {25}},
        {"injection", security, {4985}},
        {"discovery", processes, {}, {{In::Command, How::Has, "whoami /|whoami.exe /|whoami.exe\" /|nltest|net group |net1 group |net localgroup |net1 localgroup |net accounts|net view|net share|net session|net user /do|net user|net1 user|net.exe user|net.exe group|net.exe localgroup|net.exe accounts|dsquery|adfind|quser|qwinsta|query user|sharphound|bloodhound|gpresult|auditpol /get|auditpol.exe /get|auditpol /list|netsh advfirewall show|netsh advfirewall firewall show|netsh.exe advfirewall|netsh firewall show|setspn -|setspn.exe -|systeminfo|arp -a|route print|tasklist /"}}},
        {"discovery", processes, {}, {{In::Image, How::Ends, "\\whoami.exe|\\nltest.exe|\\quser.exe|\\qwinsta.exe|\\systeminfo.exe|\\adfind.exe|\\setspn.exe"}}},
        {"discovery", security, {4798, 4799}, {{In::Named, How::NotHas, "\\system32\\|-", "callerprocessname"}}},
        {"discovery", security, {4798, 4799}, {{In::Named, How::Ends, "\\net1.exe|\\powershell.exe|\\wmiprvse.exe|\\cmd.exe|\\net.exe", "callerprocessname"}}},
        {"discovery", security, {4661}},
        {"discovery", sysmon, {3}, {{In::Image, How::Has, "\\powershell.exe|\\users\\|\\temp\\"}, {In::Named, How::Is, "389|3268|636|445|88|139|5985", "destinationport"}}},
        {"firewall-changed", processes, {}, {{In::Command, How::Has, "netsh advfirewall set|netsh.exe advfirewall set|netsh firewall set|netsh firewall add|netsh advfirewall firewall add|netsh.exe advfirewall firewall add|portproxy add|set-netfirewallprofile|new-netfirewallrule"}}},
        {"firewall-changed", "firewall", {2003, 2082}, {{In::All, How::Is, "0|no|false"}}},
        {"firewall-changed", "firewall", {2003}},
        {"firewall-changed", security, {4950, 4946, 4947, 4948}},
        {"unusual-network", sysmon, {3}, {{In::Image, How::Ends, "\\rundll32.exe|\\regsvr32.exe|\\mshta.exe|\\wscript.exe|\\cscript.exe|\\certutil.exe|\\wmic.exe|\\notepad.exe|\\msbuild.exe|\\installutil.exe|\\powershell.exe|\\cmd.exe|\\msxsl.exe|\\winword.exe|\\excel.exe|\\eqnedt32.exe|\\hh.exe|\\mmc.exe|\\spoolsv.exe|\\calc.exe|\\dllhost.exe|\\bitsadmin.exe|\\desktopimgdownldr.exe"}}},
        {"unusual-network", sysmon, {3}, {{In::Image, How::Has, "\\temp\\|\\appdata\\roaming\\|\\users\\public\\|\\programdata\\|\\desktop\\|\\downloads\\|\\perflogs\\"}}},
        {"driver-loaded", sysmon, {6}, {{In::Named, How::Is, "false", "signed"}}},
        {"driver-loaded", sysmon, {6}, {{In::Named, How::NotIs, "valid", "signaturestatus"}}},
        {"driver-loaded", sysmon, {6}, {{In::Named, How::Has, "\\temp\\|\\users\\|vboxdrv|capcom|rtcore|gdrv|dbutil|procexp|asrdrv|kprocesshacker", "imageloaded"}}},
        {"dll-hijack", sysmon, {7}, {{In::Named, How::Is, "false", "signed"}, {In::Image, How::Has, "c:\\windows\\"}, {In::Named, How::NotHas, "\\nativeimages_|\\winsxs\\|.exe", "imageloaded"}}},
        {"dll-hijack", sysmon, {7}, {{In::Named, How::Has, "\\temp\\|\\appdata\\|\\users\\public|\\programdata\\|\\desktop\\|\\downloads\\|\\users\\", "imageloaded"}, {In::Named, How::NotIs, "true", "signed"}, {In::Named, How::NotEnds, ".exe", "imageloaded"}}},
        {"dll-hijack", sysmon, {7}, {{In::Named, How::Ends, "\\dbghelp.dll|\\dbgcore.dll|\\offreg.dll|\\mstscax.dll|\\jscript9.dll|\\samlib.dll|\\vaultcli.dll|\\wmiutils.dll|\\system.management.automation.ni.dll|\\comsvcs.dll", "imageloaded"}, {In::Image, How::NotEnds, "\\svchost.exe|\\explorer.exe|\\powershell.exe|\\mstsc.exe|\\iexplore.exe|\\werfault.exe|\\taskhostw.exe|\\wmiprvse.exe|\\mmc.exe|\\lsass.exe|\\services.exe|\\msmpeng.exe|\\dllhost.exe|\\taskmgr.exe"}}},
        {"dll-hijack", "dns-server|dns", {150, 770, 771}},
        {"dll-hijack", processes, {}, {{In::Command, How::Has, "serverlevelplugindll"}}},
        {"file-dropped", sysmon, {11}, {{In::Named, How::Has, "\\spool\\drivers\\|\\spool\\printers\\|\\inetpub\\|\\wwwroot\\|\\drivers\\etc\\hosts|\\windows\\tasks\\|\\sysvol\\|\\windows\\system32\\spool|.spl", "targetfilename"}}},
        {"file-dropped", sysmon, {11}, {{In::Named, How::Ends, ".exe|.dll|.ps1|.vbs|.js|.hta|.bat|.scr|.sct|.lnk", "targetfilename"}, {In::Image, How::Ends, "\\winword.exe|\\excel.exe|\\powershell.exe|\\wscript.exe|\\cscript.exe|\\mshta.exe|\\wmic.exe|\\certutil.exe|\\rundll32.exe|\\regsvr32.exe|\\mstsc.exe|\\cmd.exe|\\spoolsv.exe|\\wmiprvse.exe|\\desktopimgdownldr.exe|\\w3wp.exe"}, {In::Named, How::NotHas, "__psscriptpolicytest|api-ms-win", "targetfilename"}}},
        {"file-dropped", sysmon, {15}, {{In::Named, How::Has, ".exe|.dll|.vbs|.js|.hta|.ps1", "targetfilename"}, {In::Named, How::Has, ":", "targetfilename"}}},
        {"timestomp", sysmon, {2}, {{In::Named, How::NotEnds, "\\onedrive.exe|\\chrome.exe|\\msedge.exe|\\setup.exe|\\explorer.exe|\\tiworker.exe|\\firefox.exe", "image"}}},
        {"winrm", "winrm|windows-remote", {6, 91, 169}},
        {"winrm", processes, {}, {{In::Command, How::Has, "winrs |winrs.exe|enter-pssession|winrm quickconfig|enable-psremoting|invoke-command -computername"}}},
        {"winrm", security, {4656}, {{In::All, How::Has, "wsman"}}},
        {"spooler-exploit", "printservice", {316, 808, 811, 354, 823, 848, 301, 300}},
        {"sql-server", "mssql|sqlserver|sql", {15457, 17810, 33205, 15281, 5084}, {{In::All, How::Has, "xp_cmdshell|clr enabled|ole automation|aud|create |alter |drop |addrolemember|member|login|principal"}}},
        {"sql-server", processes, {}, {{In::Command, How::Has, "xp_cmdshell|sqlcmd|osql "}}},
        {"applocker", "applocker", {8003, 8004, 8006, 8007, 8022, 8025}},
        {"applocker", "codeintegrity", {3004, 3023, 3033, 3034, 3076, 3077}},
        {"remote-tool", processes, {}, {{In::Image, How::Has, "\\anydesk|\\teamviewer|\\ammyy|\\supremo|\\ultraviewer|\\atera|\\screenconnect|\\logmein|\\rustdesk|\\ngrok|\\plink.exe|\\nc.exe|\\ncat.exe|\\chisel|\\splashtop|\\frpc.exe"}}},
        {"remote-tool", processes, {}, {{In::Command, How::Has, "plink.exe|plink -|ngrok |ncat -|nc.exe -|nc -e|chisel client|ssh -r |-r 3389|:3389:127"}}},
        {"remote-tool", sysmon, {11}, {{In::Named, How::Has, "\\anydesk\\|\\teamviewer|screenconnect", "targetfilename"}}},
        {"lolbin", processes, {}, {{In::Parent, How::Ends, "\\explorer.exe"}, {In::Image, How::Ends, "\\mshta.exe|\\regsvr32.exe|\\cscript.exe|\\certutil.exe"}}},
        {"lolbin", processes, {}, {{In::Image, How::Has, "\\users\\public\\|\\perflogs\\|\\$recycle.bin\\|\\windows\\fonts\\|\\windows\\debug\\|\\windows\\tracing\\"}}},
    };
    return all;
}

constexpr std::size_t eventIds = 65536;

/// The shapes by event id, with the pseudo providers made into event ids.
struct Index
{
    std::bitset<eventIds> any;
    std::unordered_map<std::uint32_t, std::vector<std::uint16_t>> byId; // places in shapes()
    std::vector<FindingRuleId> rule;                                    // of each shape
    Index()
    {
        const auto &all = shapes();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto &rules = findingRules();
            const auto found = std::find_if(rules.begin(), rules.end(), [&](const FindingRule &r) { return std::string_view(r.id) == all[i].rule; });
            Q_ASSERT(found != rules.end());
            rule.push_back(static_cast<FindingRuleId>(found - rules.begin()));
            const std::string_view provider = all[i].provider;
            std::vector<std::uint32_t> ids = all[i].ids;
            if (provider == processes)
                ids = {1, 4688};
            else if (provider == scripts)
                ids = {1, 4688, 400, 600, 800, 4103, 4104};
            for (const std::uint32_t id : ids) {
                byId[id].push_back(static_cast<std::uint16_t>(i));
                any.set(id);
            }
        }
        any.set(4625);
    }
};
const Index &index()
{
    static const Index made;
    return made;
}

/// In lower case, one blank for all white space between words: how words are set apart must not hide them.
std::string lower(std::string_view text)
{
    text = text.substr(0, std::min(text.size(), limits::findingValueBytes));
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        const char plain = c == '\t' || c == '\n' || c == '\r' ? ' ' : asciiLower(c);
        if (plain != ' ' || out.empty() || out.back() != ' ')
            out += plain;
    }
    return out;
}

/// Calls \p f with each of the words; stops when it says true. \return whether it did.
template<typename F>
bool anyWord(std::string_view words, F &&f)
{
    for (;;) {
        const std::size_t bar = words.find('|');
        if (f(words.substr(0, bar)))
            return true;
        if (bar == std::string_view::npos)
            return false;
        words.remove_prefix(bar + 1);
    }
}

/// The last part of a name: "LogFileCleared.SubjectUserName" has that of its element.
std::string_view lastPart(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? name : name.substr(dot + 1);
}

/// The values of a Windows event in lower case, made when first asked for.
class EventValues
{
public:
    explicit EventValues(const EventRecord &record) : m_record(record), m_lower(record.fields.size())
    {
        for (std::size_t i = 0; i < record.fields.size(); ++i) {
            const EventField &f = record.fields[i];
            if (f.head && f.name == "EventID")
                m_id = static_cast<std::uint32_t>(std::strtoul(f.value.c_str(), nullptr, 10));
        }
    }
    [[nodiscard]] std::uint32_t id() const { return m_id; }
    /// Null where there is none.
    const std::string *named(std::string_view name)
    {
        for (std::size_t i = 0; i < m_record.fields.size(); ++i) {
            if (!m_record.fields[i].head && equalIgnoringCase(lastPart(m_record.fields[i].name), name))
                return &at(i);
        }
        return nullptr;
    }
    /// Values that a test is about.
    std::vector<const std::string *> values(const Test &test)
    {
        const auto first = [this](std::initializer_list<std::string_view> names) {
            std::vector<const std::string *> found;
            for (const std::string_view name : names) {
                if (const std::string *value = named(name)) {
                    found.push_back(value);
                    break;
                }
            }
            return found;
        };
        switch (test.in) {
        case In::Command: return first({"commandline", "processcommandline"});
        case In::Image: return first({"newprocessname", "image"});
        case In::Parent: return first({"parentprocessname", "parentimage"});
        case In::Script:
            if (m_id == 1 || m_id == 4688) {
                const auto image = first({"newprocessname", "image"});
                auto command = first({"commandline"});
                const auto isShell = [](const std::string &text) { return text.find("powershell") != std::string::npos || text.find("pwsh") != std::string::npos; };
                if ((!image.empty() && isShell(*image[0])) || (!command.empty() && isShell(*command[0])))
                    return command;
                return {};
            }
            [[fallthrough]];
        case In::All: {
            std::vector<const std::string *> found;
            for (std::size_t i = 0; i < m_record.fields.size(); ++i) {
                if (!m_record.fields[i].head)
                    found.push_back(&at(i));
            }
            return found;
        }
        case In::Named: return first({test.field});
        }
        return {};
    }
    /// Which providers a shape is about, in lower case.
    const std::string &provider()
    {
        if (!m_provider)
            m_provider = lower(m_record.source);
        return *m_provider;
    }

private:
    const std::string &at(std::size_t i)
    {
        if (!m_lower[i])
            m_lower[i] = lower(m_record.fields[i].value);
        return *m_lower[i];
    }
    const EventRecord &m_record;
    std::vector<std::optional<std::string>> m_lower;
    std::optional<std::string> m_provider;
    std::uint32_t m_id = 0;
};

bool holds(const Test &test, EventValues &event)
{
    const auto values = event.values(test);
    const auto has = [](const std::string &value) { return [&value](std::string_view word) { return value.find(word) != std::string::npos; }; };
    const auto ends = [](const std::string &value) { return [&value](std::string_view word) { return value.ends_with(word); }; };
    const auto is = [](const std::string &value) { return [&value](std::string_view word) { return value == word; }; };
    switch (test.how) {
    case How::Has: return std::any_of(values.begin(), values.end(), [&](const std::string *v) { return anyWord(test.words, has(*v)); });
    case How::Ends: return std::any_of(values.begin(), values.end(), [&](const std::string *v) { return anyWord(test.words, ends(*v)); });
    case How::Is: return std::any_of(values.begin(), values.end(), [&](const std::string *v) { return anyWord(test.words, is(*v)); });
    case How::HasAll:
        // Each word in some value.
        return !anyWord(test.words, [&](std::string_view word) {
            return std::none_of(values.begin(), values.end(), [&](const std::string *v) { return has(*v)(word); });
        });
    case How::NotHas: return std::none_of(values.begin(), values.end(), [&](const std::string *v) { return anyWord(test.words, has(*v)); });
    case How::NotEnds: return std::none_of(values.begin(), values.end(), [&](const std::string *v) { return anyWord(test.words, ends(*v)); });
    case How::NotIs:
        // A value that is not there does not differ from anything.
        return !values.empty() && std::none_of(values.begin(), values.end(), [&](const std::string *v) { return anyWord(test.words, is(*v)); });
    }
    return false;
}

bool isOfProvider(const Shape &shape, EventValues &event)
{
    const std::string_view wanted = shape.provider;
    const std::string &provider = event.provider();
    const auto has = [&provider](std::string_view part) { return provider.find(part) != std::string::npos; };
    if (wanted.empty())
        return true;
    const bool process = (event.id() == 1 && has("sysmon")) || (event.id() == 4688 && has("security-auditing"));
    if (wanted == processes)
        return process;
    if (wanted == scripts)
        return process || (event.id() != 1 && event.id() != 4688 && has("powershell"));
    return anyWord(wanted, has);
}

} // namespace

std::string_view findingGradeName(FindingGrade grade)
{
    switch (grade) {
    case Grade::Notable: return "notable";
    case Grade::Suspicious: return "suspicious";
    case Grade::Attack: return "attack";
    }
    return {};
}

const std::vector<FindingRule> &findingRules()
{
    static const std::vector<FindingRule> rules(std::begin(ruleTable), std::end(ruleTable));
    return rules;
}

bool mayShowFinding(std::uint32_t eventId)
{
    return eventId < eventIds && index().any[eventId];
}

void findingsOf(const EventRecord &record, std::vector<FindingRuleId> &found)
{
    found.clear();
    EventValues event(record);
    const auto candidates = index().byId.find(event.id());
    if (candidates == index().byId.end())
        return;
    for (const std::uint16_t place : candidates->second) {
        const Shape &shape = shapes()[place];
        const FindingRuleId rule = index().rule[place];
        if (std::find(found.begin(), found.end(), rule) != found.end() || !isOfProvider(shape, event))
            continue;
        if (std::all_of(shape.tests.begin(), shape.tests.end(), [&event](const Test &test) { return holds(test, event); }))
            found.push_back(rule);
    }
}

bool failedLogonOf(const EventRecord &record, std::string &user, std::string &from)
{
    EventValues event(record);
    if (event.id() != 4625 && event.id() != 4771 && event.id() != 4776)
        return false;
    if (event.provider().find("security-auditing") == std::string::npos)
        return false;
    const auto value = [&event](std::initializer_list<std::string_view> names) {
        for (const std::string_view name : names) {
            const std::string *text = event.named(name);
            if (text && !text->empty() && *text != "-")
                return *text;
        }
        return std::string();
    };
    if (event.id() == 4776) {
        const std::string status = value({"status"});
        if (status.empty() || status == "0x0" || status == "0x00000000" || status == "0")
            return false;
    }
    user = value({"targetusername"});
    from = value({"ipaddress", "workstationname", "workstation"});
    return true;
}

std::vector<LogonBurst> logonBursts(std::vector<FailedLogon> &logons)
{
    const auto ruleOf = [](std::string_view id) {
        const auto &rules = findingRules();
        return static_cast<FindingRuleId>(std::find_if(rules.begin(), rules.end(), [id](const FindingRule &r) { return r.id == id; }) - rules.begin());
    };
    constexpr std::int64_t window = burstMinutes * 60 * 1'000'000;
    std::vector<LogonBurst> bursts;
    const auto look = [&](auto key, FindingRuleId rule, auto isBurst) {
        std::sort(logons.begin(), logons.end(), [&key](const FailedLogon &a, const FailedLogon &b) {
            return std::tuple(key(a), a.computer, a.time, a.event.packed) < std::tuple(key(b), b.computer, b.time, b.event.packed);
        });
        for (std::size_t begin = 0; begin < logons.size();) {
            std::size_t end = begin;
            while (end < logons.size() && key(logons[end]) == key(logons[begin]) && logons[end].computer == logons[begin].computer)
                ++end;
            if (key(logons[begin]) != 0) {
                LogonBurst burst{rule, key(logons[begin]), {}, 0, 0};
                std::size_t left = begin, taken = begin; // events before `taken` are part of the burst or too old
                for (std::size_t right = begin; right < end; ++right) {
                    while (logons[right].time - logons[left].time > window)
                        ++left;
                    if (!isBurst(left, right + 1))
                        continue;
                    for (std::size_t i = std::max(left, taken); i <= right; ++i) {
                        burst.first = burst.events.empty() ? logons[i].time : burst.first;
                        burst.last = logons[i].time;
                        burst.events.push_back(logons[i].event);
                    }
                    taken = right + 1;
                }
                if (!burst.events.empty())
                    bursts.push_back(std::move(burst));
            }
            begin = end;
        }
    };
    look([](const FailedLogon &l) { return l.user; }, ruleOf("password-guessing"),
         [](std::size_t begin, std::size_t end) { return end - begin >= guessFailures; });
    // How many accounts are in the window, which only moves on.
    std::unordered_map<std::uint32_t, std::size_t> users;
    std::size_t from = 0, to = 0;
    look([](const FailedLogon &l) { return l.from; }, ruleOf("password-spraying"), [&](std::size_t begin, std::size_t end) {
        if (begin > to) { // another place
            users.clear();
            from = to = begin;
        }
        for (; to < end; ++to)
            ++users[logons[to].user];
        for (; from < begin; ++from) {
            const auto user = users.find(logons[from].user);
            if (--user->second == 0)
                users.erase(user);
        }
        return users.size() >= sprayAccounts;
    });
    return bursts;
}

} // namespace sightglass
