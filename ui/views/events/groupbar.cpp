// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/events/groupbar.h"

#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace sightglass {

namespace {

/// Work that is done before is not worth a bar.
constexpr int patienceMs = 300;

} // namespace

GroupBar::GroupBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_choice(new QComboBox), m_text(new QLabel), m_fold(new QCheckBox(tr("One ro&w for similar events"))), m_progress(new QProgressBar), m_stop(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    auto *label = new QLabel(tr("&Group by:"));
    label->setBuddy(m_choice);
    for (const auto &[by, text] : {std::pair{GroupBy::None, tr("None")}, {GroupBy::EventId, tr("Event ID")}, {GroupBy::Source, tr("Source (provider)")},
                                   {GroupBy::User, tr("User")}, {GroupBy::Host, tr("Computer")}, {GroupBy::Level, tr("Level")}})
        m_choice->addItem(text, static_cast<int>(by));
    m_choice->setAccessibleName(tr("Group by"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(160);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setAccessibleName(tr("Progress of grouping"));
    m_fold->setToolTip(tr("Events that follow each other and say the same, but for numbers, addresses and names of files, become one row with their number. Counts and charts stay as they are."));
    m_stop->setText(tr("Stop"));
    m_stop->setAutoRaise(true);
    layout->addWidget(label);
    layout->addWidget(m_choice);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    layout->addWidget(m_fold);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { m_session.setGrouping(static_cast<GroupBy>(m_choice->currentData().toInt())); });
    connect(m_stop, &QToolButton::clicked, &session, &Session::stopGrouping);
    connect(&session, &Session::groupingProgressed, m_progress, &QProgressBar::setValue);
    connect(&session, &Session::groupsChanged, this, &GroupBar::refresh);
    m_progress->hide();
    m_stop->hide();
}

void GroupBar::refresh()
{
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(m_session.grouping())));
    if (!m_session.isGrouping()) {
        m_waiting = false;
        m_progress->hide();
        m_stop->hide();
        return;
    }
    if (m_waiting)
        return;
    m_waiting = true;
    m_progress->setValue(0);
    QTimer::singleShot(patienceMs, this, [this] {
        m_progress->setVisible(m_session.isGrouping());
        m_stop->setVisible(m_session.isGrouping());
    });
}

QString GroupBar::text() const { return m_text->text(); }
void GroupBar::setText(const QString &text) { m_text->setText(text); }

} // namespace sightglass
