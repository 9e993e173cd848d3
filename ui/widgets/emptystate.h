// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace sightglass {

/// What stands where there is nothing to show: what this is, and what to do next. GUI thread.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QIcon &picture, const QString &title, const QString &hint, QWidget *parent = nullptr);
    QPushButton *addButton(const QString &text);
    void setTexts(const QString &title, const QString &hint);
    [[nodiscard]] QString title() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
    QLabel *m_title;
    QLabel *m_hint;
    QHBoxLayout *m_buttons;
};

} // namespace sightglass
