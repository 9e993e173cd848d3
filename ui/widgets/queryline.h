// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/session/studies.h"

#include <QTimer>
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QProgressBar;
class QStandardItemModel;
class QToolButton;

namespace sightglass {

/// The query line: what is typed narrows all pages (docs/query.md), a moment after the last key or at
/// once with Enter. Marks what is wrong and says why; offers fields and, behind a field, its values with
/// the most frequent first. Also saved filters and how far a long search is. GUI thread.
class QueryLine : public QWidget
{
    Q_OBJECT
public:
    explicit QueryLine(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// What is wrong with what is typed; empty = nothing.
    [[nodiscard]] QString faultText() const;
    /// The offers for what is typed at the cursor, as texts to be put in its place.
    [[nodiscard]] QStringList offers() const;
    void takeFocus();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What stands at the cursor: where it begins, and what of it is a field's name and what its value.
    struct Token
    {
        qsizetype begin = 0;
        QString field;      ///< Null: no operator was typed yet.
        QString value;
        qsizetype valueAt = 0;
    };
    [[nodiscard]] Token tokenAtCursor() const;
    void apply();
    void takeFilter();
    void mark(std::optional<QueryFault> fault);
    void offer();
    void insertOffer(const QString &text);
    void showSaved();
    void saveCurrent();

    Session &m_session;
    FieldNames m_names;
    ValueStudy m_values;
    QLineEdit *m_edit;
    QLabel *m_fault;
    QProgressBar *m_progress;
    QToolButton *m_saved;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    QTimer m_typing;
    bool m_offering = false; ///< Offers are wanted: keep them as they become known.
};

} // namespace sightglass
