// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/findstudy.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QToolButton;

namespace sightglass {

/// Finds a phrase or an expression among the events that are shown, without filtering them: looks while
/// one types, goes to the next and the previous hit, and on from the other end. Says how many there are
/// and which one this is. Hidden until open(). GUI thread.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    /// \p current gives the row that is chosen, -1 = none.
    FindBar(Session &session, std::function<int()> current, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] FindStudy &study() { return m_study; }
    /// "3 of 1,234"
    [[nodiscard]] QString countText() const;
    /// What is wrong with what is typed; empty = nothing.
    [[nodiscard]] QString faultText() const;
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    void open();
    /// Opens and looks for \p text.
    void find(const QString &text);
    void next();
    void previous();
    /// Another row is chosen.
    void refresh();

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void rowWanted(int row);
    /// study().pattern() is another one; of none when closed.
    void patternChanged();
    void closed();
    /// What is looked for shall be marked from now on.
    void markWanted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Step { None, Typed, Next, Previous };
    /// At once, or when it is known where to.
    void go(Step step);
    void tryStep();
    void look();
    void setFault(const QString &text);

    Session &m_session;
    std::function<int()> m_current;
    FindStudy m_study;
    QLineEdit *m_edit;
    QLabel *m_count;
    QLabel *m_fault;
    QProgressBar *m_progress;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_mark;
    QTimer m_typing;
    Step m_step = Step::None; ///< Waits for hits.
    int m_from = -1;          ///< Step::Typed: the row that was chosen when typing began.
    QString m_wrapped;        ///< Words for having gone on from the other end.
};

} // namespace sightglass
