// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace sightglass {

/// A button a severity: which of them are shown. From all, a click leaves the one alone; then clicks add and take away,
/// and the last one taken away brings all back. GUI thread.
class SeverityButtons : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityButtons(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QToolButton *button(Severity severity) const { return m_buttons[severityIndex(severity)]; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void click(Severity severity);
    void refresh();

    Session &m_session;
    std::array<QToolButton *, severityCount> m_buttons{};
};

} // namespace sightglass
