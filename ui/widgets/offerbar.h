// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace sightglass {

class NoticeBar;

/// A notice above the pages that offers one thing to do and can be dismissed; hidden until there is
/// something to offer. GUI thread.
class OfferBar : public QWidget
{
    Q_OBJECT
public:
    OfferBar(const QString &offer, const QString &dismiss, QWidget *parent);
    [[nodiscard]] QPushButton *offerButton() const;
    [[nodiscard]] QToolButton *dismissButton() const { return m_dismiss; }
    [[nodiscard]] QString text() const;

protected:
    void setText(const QString &text);

private:
    NoticeBar *m_notice;
    QToolButton *m_dismiss;
};

} // namespace sightglass
