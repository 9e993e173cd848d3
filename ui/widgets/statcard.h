// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFrame>

class QLabel;

namespace sightglass {

/// A framed number with a caption and a small remark below. One that is made clickable can be reached
/// by Tab and pressed by mouse and key. GUI thread.
class StatCard : public QFrame
{
    Q_OBJECT
public:
    explicit StatCard(const QString &caption, QWidget *parent = nullptr);
    void setValue(const QString &value, const QString &remark = {});
    void setCaption(const QString &caption);
    [[nodiscard]] QString value() const;
    /// \p hint: what a click does, for the tool tip.
    void setClickable(const QString &hint);
    /// Colour of the number; invalid = as usual.
    void setValueColor(const QColor &color);

Q_SIGNALS:
    void clicked();

protected:
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void colour();
    void elide();
    QString m_captionText;
    QString m_valueText;
    QString m_remarkText;
    QString m_hint;
    QColor m_valueColor;
    QLabel *m_caption;
    QLabel *m_value;
    QLabel *m_remark;
};

} // namespace sightglass
