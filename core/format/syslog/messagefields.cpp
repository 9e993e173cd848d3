// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/syslog/messagefields.h"

#include "core/base/utf8.h"
#include "core/format/text/fieldroles.h"
#include "core/format/text/layout.h"

#include <algorithm>
#include <array>

namespace sightglass {

namespace {

struct Program
{
    std::vector<std::string_view> names;
    std::vector<Layout> layouts;
};

Program make(std::vector<std::string_view> names, std::initializer_list<std::string_view> layouts)
{
    Program program{std::move(names), {}};
    for (const std::string_view text : layouts) {
        if (auto layout = Layout::compile(text))
            program.layouts.push_back(*std::move(layout));
    }
    return program;
}

/// A user may be called "x from 192.0.2.1": the last " from " is the daemon's.
const std::vector<Program> &programs()
{
    static const std::vector<Program> all{
        make({"sshd", "sshd-session", "sshd-auth"},
             {"Accepted {method:token} for {user:last} from {client:token} port {port:int} {protocol:token}: {key:rest}",
              "Accepted {method:token} for {user:last} from {client:token} port {port:int} {protocol?:token}",
              "Failed {method:token} for invalid user {user?:last} from {client:token} port {port:int} {protocol?:rest}",
              "Failed {method:token} for {user:last} from {client:token} port {port:int} {protocol?:rest}",
              "Invalid user {user?:last} from {client:token} port {port:int}",
              "Invalid user {user?:last} from {client:token}",
              "Connection closed by {state:token} user {user} {client:token} port {port:int} [preauth]",
              "Connection {action:word} by {client:token} port {port:int} [preauth]",
              "Connection {action:word} by {client:token} port {port:int}",
              "Disconnected from user {user} {client:token} port {port:int}"}),
        make({"sftp-server", "internal-sftp"},
             {"session {operation:word} for local user {user:last} from [{client}]",
              "{operation:word} \"{path:quoted}\" flags {flags:token} mode {mode:token}",
              "{operation:word} \"{path:quoted}\" bytes read {bytes_read:int} written {bytes_written:int}",
              "{operation:word} old \"{path:quoted}\" new \"{new_path:quoted}\"",
              "{operation:word} name \"{path:quoted}\" mode {mode:token}",
              "{operation:word} name \"{path:quoted}\"",
              "{operation:word} \"{path:quoted}\" {attribute:word} {value:rest}",
              "{operation:word} \"{path:quoted}\"",
              "sent status {status:rest}"}),
    };
    return all;
}

} // namespace

void addMessageFields(std::string_view program, std::string_view message, std::vector<EventField> &fields)
{
    // rsyslog's template of RFC 5424 puts a blank in front.
    message.remove_prefix(std::min(message.find_first_not_of(' '), message.size()));
    if (const std::size_t slash = program.rfind('/'); slash != std::string_view::npos)
        program.remove_prefix(slash + 1);
    for (const Program &known : programs()) {
        if (std::find(known.names.begin(), known.names.end(), program) == known.names.end())
            continue;
        LayoutMatch match;
        for (const Layout &layout : known.layouts) {
            if (!layout.match(message, match))
                continue;
            for (std::size_t i = 0; i < layout.names().size(); ++i) {
                const std::string_view value = match.values[i];
                if (!value.empty())
                    fields.push_back({layout.names()[i], toValidUtf8(value),
                                      isPlainInteger(value) ? EventField::Kind::Integer : EventField::Kind::Text});
            }
            return;
        }
    }
}

} // namespace sightglass
