// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/xlsxfile.h"

#include "core/base/utf8.h"
#include "core/source/container.h"
#include "core/source/sources.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QString>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstring>
#include <vector>

namespace sightglass {

namespace {

constexpr std::uint32_t rowEnd = 0xFFFF'FFFF;
constexpr std::size_t exactDigits = 15;
constexpr double widths[] = {26, 12, 10, 18, 10, 16, 20, 80}; // of the columns that all events have

void appendNumber(std::string &out, std::uint32_t number)
{
    char bytes[4];
    std::memcpy(bytes, &number, 4);
    out.append(bytes, 4);
}

/// A whole number as it is written, which a double holds exactly and shows alike.
bool isExactNumber(const std::string &text)
{
    const std::size_t first = text.size() > 1 && text[0] == '-' ? 1 : 0;
    const std::size_t digits = text.size() - first;
    return digits > 0 && digits <= exactDigits && (text[first] != '0' || text.size() == 1)
           && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(first), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Cut so that a cell can hold it.
std::string cellText(const std::string &text)
{
    if (text.size() <= static_cast<std::size_t>(XlsxFile::cellCharacters))
        return text;
    const QString utf16 = QString::fromStdString(text);
    if (utf16.size() <= XlsxFile::cellCharacters)
        return text;
    const QString note = QCoreApplication::translate("XlsxFile", " … (cut: %1 characters)").arg(utf16.size());
    qsizetype keep = XlsxFile::cellCharacters - note.size();
    if (utf16.at(keep - 1).isHighSurrogate())
        --keep;
    return (utf16.left(keep) + note).toStdString();
}

} // namespace

struct XlsxFile::Book
{
    QByteArray path;
    std::uint32_t rowsOfSheet = 0;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *bold = nullptr;
    std::vector<std::string> heading, cells;
    std::vector<std::uint32_t> rows; ///< By sheet.
    bool good = true;
};

XlsxFile::XlsxFile(const QString &path, std::uint32_t rowsOfSheet) : m_book(std::make_unique<Book>())
{
    m_book->path = QFile::encodeName(path);
    m_book->rowsOfSheet = std::min(rowsOfSheet, sheetRows);
    QByteArray temporary = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    m_book->workbook = workbook_new_opt(m_book->path.constData(), &options);
    if (m_book->workbook) {
        m_book->bold = workbook_add_format(m_book->workbook);
        format_set_bold(m_book->bold);
    }
    m_book->good = m_book->workbook != nullptr;
}

XlsxFile::~XlsxFile()
{
    if (m_book->workbook)
        lxw_workbook_free(m_book->workbook);
}

void XlsxFile::appendCell(std::string &out, std::string_view utf8)
{
    appendNumber(out, static_cast<std::uint32_t>(std::min<std::size_t>(utf8.size(), rowEnd - 1)));
    out += utf8.substr(0, rowEnd - 1);
}

void XlsxFile::endRow(std::string &out) { appendNumber(out, rowEnd); }

bool XlsxFile::write(std::string_view rows)
{
    while (rows.size() >= 4 && m_book->good) {
        std::uint32_t size = 0;
        std::memcpy(&size, rows.data(), 4);
        rows.remove_prefix(4);
        if (size == rowEnd) {
            writeRow();
            continue;
        }
        m_book->cells.push_back(toValidUtf8(rows.substr(0, size)));
        rows.remove_prefix(std::min<std::size_t>(size, rows.size()));
    }
    return m_book->good;
}

void XlsxFile::addSheet()
{
    const QByteArray name = QCoreApplication::translate("XlsxFile", "Events %1").arg(m_book->rows.size() + 1).left(LXW_SHEETNAME_MAX).toUtf8();
    m_book->sheet = workbook_add_worksheet(m_book->workbook, name.constData());
    m_book->rows.push_back(0);
    m_book->good = m_book->sheet != nullptr;
    if (!m_book->good)
        return;
    for (std::size_t column = 0; column < std::size(widths); ++column)
        worksheet_set_column(m_book->sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column), widths[column], nullptr);
    worksheet_freeze_panes(m_book->sheet, 1, 0);
    for (std::size_t column = 0; column < m_book->heading.size(); ++column)
        m_book->good = worksheet_write_string(m_book->sheet, 0, static_cast<lxw_col_t>(column), m_book->heading[column].c_str(), m_book->bold) == LXW_NO_ERROR && m_book->good;
    m_book->rows.back() = 1;
}

void XlsxFile::writeRow()
{
    Book &book = *m_book;
    if (book.rows.empty()) {
        book.heading = std::exchange(book.cells, {});
        for (std::string &cell : book.heading)
            cell = cellText(cell);
        addSheet();
        return;
    }
    if (book.rows.back() >= book.rowsOfSheet)
        addSheet();
    if (!book.good)
        return;
    const std::uint32_t row = book.rows.back()++;
    bool any = false;
    for (std::size_t column = 0; column < book.cells.size(); ++column) {
        const std::string &cell = book.cells[column];
        if (cell.empty())
            continue;
        any = true;
        const auto at = static_cast<lxw_col_t>(column);
        const lxw_error error = isExactNumber(cell) ? worksheet_write_number(book.sheet, row, at, static_cast<double>(std::stoll(cell)), nullptr)
                                                    : worksheet_write_string(book.sheet, row, at, cellText(cell).c_str(), nullptr);
        book.good = book.good && error == LXW_NO_ERROR;
    }
    if (!any)
        book.good = book.good && worksheet_write_string(book.sheet, row, 0, " ", nullptr) == LXW_NO_ERROR;
    book.cells.clear();
}

Result<void> XlsxFile::close(Progress &progress)
{
    const std::string path = m_book->path.toStdString();
    if (!m_book->good)
        return failure(ErrorCode::WriteFailed, path);
    const lxw_error error = workbook_close(std::exchange(m_book->workbook, nullptr)); // frees it, too
    if (error != LXW_NO_ERROR)
        return failure(ErrorCode::WriteFailed, path, lxw_strerror(error), Error::noOffset);
    const auto file = openFile(path);
    if (!file)
        return tl::unexpected(file.error());
    ContainerLimits limits;
    limits.ratio = UINT64_MAX; // it is ours
    ContainerReader reader(*file, limits);
    std::size_t sheets = 0;
    while (auto member = reader.next(progress)) {
        const std::string prefix = "/xl/worksheets/sheet";
        const auto at = member->path.find(prefix);
        if (at == std::string::npos || !member->source)
            continue;
        const auto number = static_cast<std::size_t>(std::strtoul(member->path.c_str() + at + prefix.size(), nullptr, 10));
        const bool known = number > 0 && number <= m_book->rows.size();
        constexpr std::string_view rowTag = "<row ", last = "</worksheet>";
        std::uint32_t rows = 0;
        ByteWindow window;
        const std::uint64_t size = member->source->size();
        bool whole = false;
        for (std::uint64_t offset = 0; offset < size;) {
            const auto bytes = readFully(*member->source, offset, 1 << 20, window);
            if (!bytes || bytes->empty())
                break;
            for (std::size_t found = bytes->find(rowTag); found != std::string_view::npos; found = bytes->find(rowTag, found + rowTag.size()))
                ++rows;
            offset += bytes->size();
            if (offset < size) // a tag across the border is whole in the next piece only
                offset -= rowTag.size() - 1;
        }
        if (size >= last.size()) {
            const auto end = readFully(*member->source, size - last.size(), last.size(), window);
            whole = end && *end == last;
        }
        if (!whole || !known || rows != m_book->rows[number - 1])
            return failure(ErrorCode::WriteFailed, path, QCoreApplication::translate("XlsxFile", "rows are missing; is the disk for temporary files full?").toStdString(), Error::noOffset);
        ++sheets;
    }
    if (!reader.isStopped() && sheets != m_book->rows.size())
        return failure(ErrorCode::WriteFailed, path);
    return {};
}

} // namespace sightglass
