// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrecord.h"

#include <QPlainTextEdit>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
}

namespace sightglass {

/// Read-only text with syntax highlighting: XML and JSON by KSyntaxHighlighting's definitions, log
/// lines by our own (resources/syntax). Shows at most `shownBytes` of a record. GUI thread.
class RawView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit RawView(QWidget *parent = nullptr);
    ~RawView() override;

    void setRaw(const std::string &raw, RawSyntax syntax);
    /// Name of the definition in use, for tests.
    [[nodiscard]] QString definitionName() const;
    static constexpr std::size_t shownBytes = 128 * 1024;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTheme();
    static KSyntaxHighlighting::Repository &repository();
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
};

} // namespace sightglass
