// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/errortext.h"

#include <QCoreApplication>

namespace sightglass {

namespace {

/// The context of these words for translators.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(sightglass::ErrorText)
};

QString utf8(const std::string &text) { return QString::fromStdString(text); }

} // namespace

QString errorText(const Error &error)
{
    QString text;
    switch (error.code) {
    case ErrorCode::FileNotFound: text = ErrorText::tr("%1 does not exist. Was it moved or renamed?"); break;
    case ErrorCode::PermissionDenied:
        text = ErrorText::tr("%1 may not be read. Ask for read access, or copy the log to a place where you have it.");
        break;
    case ErrorCode::NotAFile: text = ErrorText::tr("%1 is not a regular file."); break;
    case ErrorCode::ReadFailed: text = ErrorText::tr("%1 could not be read."); break;
    case ErrorCode::FileShrank: text = ErrorText::tr("%1 became shorter while it was read. Load it again."); break;
    case ErrorCode::ZeroFilled:
        text = ErrorText::tr("%1 holds nothing but zero bytes. It was reserved but never written, or lost in a crash.");
        break;
    case ErrorCode::Binary: text = ErrorText::tr("%1 is binary data of no known log format."); break;
    case ErrorCode::UnknownFormat: text = ErrorText::tr("%1 is text, but no known log format recognises it."); break;
    case ErrorCode::Damaged: text = ErrorText::tr("%1 is damaged."); break;
    case ErrorCode::LimitExceeded: text = ErrorText::tr("%1 exceeds a limit of this program."); break;
    case ErrorCode::WriteFailed: text = ErrorText::tr("%1 could not be written. Is the disk full?"); break;
    case ErrorCode::BadFormatFile: text = ErrorText::tr("%1 does not describe a log format."); break;
    case ErrorCode::Encrypted: text = ErrorText::tr("%1 is encrypted. Unpack it with its password first."); break;
    case ErrorCode::NewerVersion: text = ErrorText::tr("%1 was written by a newer version of this program. It was left as it is."); break;
    case ErrorCode::Locked: text = ErrorText::tr("%1 is held by another program. Close that, or try again later."); break;
    case ErrorCode::Internal: text = ErrorText::tr("Something went wrong inside the program while it worked on %1."); break;
    }
    // Of a server something else went wrong, and something else helps.
    if (error.where.starts_with("postgresql://")) {
        switch (error.code) {
        case ErrorCode::FileNotFound: text = ErrorText::tr("%1 cannot be reached. Is the server running, and are host, port and database right?"); break;
        case ErrorCode::PermissionDenied: text = ErrorText::tr("%1 does not let this user in. Check user, password and what the server allows."); break;
        case ErrorCode::NotAFile: text = ErrorText::tr("%1 is no address of a database, such as postgresql://user@host:5432/name."); break;
        case ErrorCode::Locked: text = ErrorText::tr("%1 does not answer, or is held by another program. This was not saved; try again."); break;
        case ErrorCode::WriteFailed: text = ErrorText::tr("%1 could not be written."); break;
        case ErrorCode::Damaged: text = ErrorText::tr("%1 is no history of this program, or a damaged one. It was left as it is."); break;
        case ErrorCode::Internal: text = ErrorText::tr("%1 cannot be used."); break;
        default: break;
        }
    }
    text = text.arg(utf8(error.where));
    if (error.offset != Error::noOffset && error.offset > 0)
        text += QLatin1Char(' ') + ErrorText::tr("(At byte %1.)").arg(error.offset);
    if (!error.detail.empty())
        text += QStringLiteral(" [%1]").arg(utf8(error.detail));
    return text;
}

QString problemText(const ParseProblem &problem)
{
    QString text;
    switch (problem.code) {
    case ProblemCode::FileShrank: text = ErrorText::tr("The file became shorter while it was read; these bytes are gone"); break;
    case ProblemCode::LineTooLong: text = ErrorText::tr("Very long line; only its beginning was interpreted"); break;
    case ProblemCode::UnreadBytes: text = ErrorText::tr("These bytes could not be read"); break;
    case ProblemCode::ContainerDamaged: text = ErrorText::tr("The compressed file is damaged or cut off; what stood before was read"); break;
    case ProblemCode::BadPriority: text = ErrorText::tr("Priority outside 0 to 191"); break;
    case ProblemCode::BadHeader: text = ErrorText::tr("Header not as RFC 5424 asks"); break;
    case ProblemCode::BadStructuredData: text = ErrorText::tr("Structured data not as RFC 5424 asks"); break;
    case ProblemCode::BadTimestamp: text = ErrorText::tr("No valid date and time"); break;
    case ProblemCode::ControlBytes: text = ErrorText::tr("Zero bytes in the text, as a crash leaves them"); break;
    case ProblemCode::LineNotMatched: text = ErrorText::tr("This line is not as the format of the log asks"); break;
    case ProblemCode::FileHeaderDamaged: text = ErrorText::tr("File header damaged"); break;
    case ProblemCode::ChunkDamaged: text = problem.recordKept ? ErrorText::tr("Chunk header damaged; its records were read nevertheless")
                                  : ErrorText::tr("Damaged chunk in which no record was found");
        break;
    case ProblemCode::ChunkChecksum: text = ErrorText::tr("Checksum of the chunk is wrong; its records were read nevertheless"); break;
    case ProblemCode::RecordDamaged: text = ErrorText::tr("Damaged record"); break;
    case ProblemCode::RecordUnreadable: text = ErrorText::tr("The content of this record could not be decoded"); break;
    case ProblemCode::TrailingBytes: text = ErrorText::tr("The last chunk is cut off; its whole records were read"); break;
    }
    if (!problem.detail.empty())
        text += QStringLiteral(": ") + utf8(problem.detail);
    return text;
}

const char *problemId(ProblemCode code)
{
    switch (code) {
    case ProblemCode::FileShrank: return "source.shrank";
    case ProblemCode::LineTooLong: return "text.line.long";
    case ProblemCode::UnreadBytes: return "source.unread";
    case ProblemCode::ContainerDamaged: return "source.damaged";
    case ProblemCode::BadPriority: return "syslog.priority";
    case ProblemCode::BadHeader: return "syslog.header";
    case ProblemCode::BadStructuredData: return "syslog.structureddata";
    case ProblemCode::BadTimestamp: return "text.timestamp";
    case ProblemCode::ControlBytes: return "text.zeros";
    case ProblemCode::LineNotMatched: return "text.line.unmatched";
    case ProblemCode::FileHeaderDamaged: return "evtx.header";
    case ProblemCode::ChunkDamaged: return "evtx.chunk";
    case ProblemCode::ChunkChecksum: return "evtx.chunk.checksum";
    case ProblemCode::RecordDamaged: return "evtx.record.damaged";
    case ProblemCode::RecordUnreadable: return "evtx.record.unreadable";
    case ProblemCode::TrailingBytes: return "evtx.chunk.cut";
    }
    return "unknown";
}

const char *errorId(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound: return "not-found";
    case ErrorCode::PermissionDenied: return "permission-denied";
    case ErrorCode::NotAFile: return "not-a-file";
    case ErrorCode::ReadFailed: return "read-failed";
    case ErrorCode::FileShrank: return "file-shrank";
    case ErrorCode::ZeroFilled: return "zero-filled";
    case ErrorCode::Binary: return "binary";
    case ErrorCode::UnknownFormat: return "unknown-format";
    case ErrorCode::Damaged: return "damaged";
    case ErrorCode::LimitExceeded: return "limit-exceeded";
    case ErrorCode::WriteFailed: return "write-failed";
    case ErrorCode::BadFormatFile: return "bad-format-file";
    case ErrorCode::Encrypted: return "encrypted";
    case ErrorCode::NewerVersion: return "newer-version";
    case ErrorCode::Locked: return "locked";
    case ErrorCode::Internal: return "internal";
    }
    return "internal";
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Critical: return QCoreApplication::translate("sightglass::Severity", "Critical");
    case Severity::Error: return QCoreApplication::translate("sightglass::Severity", "Error");
    case Severity::Warning: return QCoreApplication::translate("sightglass::Severity", "Warning");
    case Severity::Information: return QCoreApplication::translate("sightglass::Severity", "Information");
    case Severity::Unknown: break;
    }
    return QCoreApplication::translate("sightglass::Severity", "Unknown");
}

} // namespace sightglass
