// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace sightglass {

/// A framed number with a caption and a small remark below. GUI thread.
class StatCard : public QFrame
{
    Q_OBJECT
public:
    explicit StatCard(const QString &caption, QWidget *parent = nullptr);
    void setValue(const QString &value, const QString &remark = {});
    void setCaption(const QString &caption);
    [[nodiscard]] QString value() const;

Q_SIGNALS:
    void clicked();

protected:
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colour();
    QLabel *m_caption;
    QLabel *m_value;
    QLabel *m_remark;
};

} // namespace sightglass
