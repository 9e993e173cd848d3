// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace sightglass {

/// A sentence that the user should know, with one thing to do about it. GUI thread.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_full; }
    [[nodiscard]] QPushButton *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();
    QString m_full;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace sightglass
