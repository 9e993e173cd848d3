// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace sightglass {

/// A frame with round corners, a title, room for small widgets beside it, and a content. GUI thread.
class Card : public QFrame
{
    Q_OBJECT
public:
    Card(const QString &title, QWidget *content, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// Smaller words behind the title.
    void setRemark(const QString &remark);
    void addToTitle(QWidget *widget);
    /// Directly behind the title, before the remark.
    void addBesideTitle(QWidget *widget);
    /// In place of the content of the constructor, which goes.
    void setContent(QWidget *content);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QHBoxLayout *m_head;
    QLabel *m_title;
    QLabel *m_remark;
    QWidget *m_content;
};

} // namespace sightglass
