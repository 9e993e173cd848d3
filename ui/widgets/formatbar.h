// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QWidget>

#include <set>

class QPushButton;
class QToolButton;

namespace sightglass {

class NoticeBar;
class Session;

/// Says that the format of a log is a guess (low confidence, or two formats fit alike) and leads to
/// the choice; hidden while there is none. GUI thread.
class FormatBar : public QWidget
{
    Q_OBJECT
public:
    explicit FormatBar(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QPushButton *chooseButton() const;
    [[nodiscard]] QToolButton *dismissButton() const { return m_dismiss; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void formatWanted(sightglass::LogId log);

private:
    void refresh();

    Session &m_session;
    NoticeBar *m_notice;
    QToolButton *m_dismiss;
    LogId m_log;
    std::set<LogId> m_dismissed;
};

} // namespace sightglass
