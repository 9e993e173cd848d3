// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/severitybuttons.h"

#include "core/event/errortext.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace sightglass {

SeverityButtons::SeverityButtons(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    for (const Severity severity : allSeverities) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setIconSize({16, 16});
        button->setAccessibleName(tr("Show %1").arg(severityText(severity)));
        connect(button, &QToolButton::clicked, this, [this, severity] { click(severity); });
        layout->addWidget(button);
        m_buttons[severityIndex(severity)] = button;
    }
    connect(&session.filters(), &FilterStack::changed, this, &SeverityButtons::refresh);
    connect(&session, &Session::logChanged, this, &SeverityButtons::refresh);
    connect(&session, &Session::profileChanged, this, &SeverityButtons::refresh);
    refresh();
}

void SeverityButtons::click(Severity severity)
{
    Filter filter = m_session.filters().current();
    if (filter.severities == Filter::anySeverity)
        filter.setOnlySeverity(severity);
    else
        filter.severities = static_cast<std::uint8_t>(filter.severities ^ (1u << severityIndex(severity)));
    if (filter.severities == 0)
        filter.severities = Filter::anySeverity;
    m_session.filters().push(filter);
    refresh();
}

void SeverityButtons::refresh()
{
    const Filter &filter = m_session.filters().current();
    const auto counts = m_session.totalCounts().counts(m_session.profile());
    for (const Severity severity : allSeverities) {
        QToolButton *button = m_buttons[severityIndex(severity)];
        // All of them are no restriction: nothing is pressed then.
        const bool on = filter.severities != Filter::anySeverity && filter.hasSeverity(severity);
        button->setChecked(on);
        button->setIcon(Theme::severityIcon(severity));
        button->setToolTip(tr("%1: %2 events in all. Shows them alone, or adds them to the ones that are shown.")
                               .arg(severityText(severity), QLocale().toString(static_cast<qulonglong>(counts[severityIndex(severity)]))));
    }
}

void SeverityButtons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sightglass
