// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QtGlobal>

#include <memory>
#include <string>
#include <string_view>

class QString;

namespace sightglass {

/// A workbook (ISO/IEC 29500, "xlsx") that is written row by row: memory does not grow with it. Text cells are text,
/// never formulas; integers of up to 15 digits, which a spreadsheet keeps exactly, are numbers. A sheet ends at 1,048,576
/// rows; another one with the same heading follows. A text above 32,767 characters is cut and says so. One thread,
/// a worker's.
class XlsxFile
{
public:
    /// Rows and characters that one sheet, one cell can have (the format's own limits).
    static constexpr std::uint32_t sheetRows = 1'048'576;
    static constexpr qsizetype cellCharacters = 32'767;

    /// \p path is written by close(); what is needed meanwhile lies in the folder for temporary files.
    explicit XlsxFile(const QString &path, std::uint32_t rowsOfSheet = sheetRows);
    ~XlsxFile();

    /// One cell, and the end of a row, in the form that write() takes.
    static void appendCell(std::string &out, std::string_view utf8);
    static void endRow(std::string &out);
    /// Whole rows; the first one of all is the heading. False where the file cannot be written.
    [[nodiscard]] bool write(std::string_view rows);
    /// Writes the file and reads it back, row by row: a full disk for temporary files would leave rows out without a
    /// word. Error WriteFailed.
    [[nodiscard]] Result<void> close(Progress &progress);

private:
    struct Book;
    void addSheet();
    void writeRow();
    std::unique_ptr<Book> m_book;
};

} // namespace sightglass
