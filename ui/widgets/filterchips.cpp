// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchips.h"

#include "core/event/errortext.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace sightglass {

using namespace Qt::StringLiterals;

FilterChips::FilterChips(Session &session, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_session(session), m_preferences(preferences), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(10, 6, 10, 0);
    connect(&session.filters(), &FilterStack::changed, this, &FilterChips::rebuild);
    connect(&session, &Session::rowsChanged, this, &FilterChips::rebuild);
    connect(&preferences, &Preferences::changed, this, &FilterChips::rebuild);
    rebuild();
}

QStringList FilterChips::texts() const
{
    QStringList texts;
    for (const QToolButton *chip : findChildren<QToolButton *>(u"chip"_s))
        texts.append(chip->text());
    return texts;
}

void FilterChips::addChip(const QString &text, std::function<void(Filter &)> remove)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(u"chip"_s);
    chip->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, 320));
    chip->setIcon(Theme::icon("clear"));
    chip->setIconSize({10, 10});
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setToolTip(tr("Remove: %1").arg(text).toHtmlEscaped());
    chip->setAccessibleName(tr("Remove filter %1").arg(text));
    m_layout->addWidget(chip);
    connect(chip, &QToolButton::clicked, this, [this, remove = std::move(remove)] {
        Filter filter = m_session.filters().current();
        remove(filter);
        m_session.filters().push(filter);
    });
}

void FilterChips::rebuild()
{
    const Filter &filter = m_session.filters().current();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->setObjectName({});
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    setVisible(!filter.isEmpty());
    if (filter.isEmpty())
        return;
    auto *label = new QLabel(tr("Showing %1 of %2 events:")
                                 .arg(QLocale().toString(static_cast<qulonglong>(m_session.rows()->size())),
                                      QLocale().toString(static_cast<qulonglong>(m_session.totalCounts().total()))),
                             this);
    label->setTextFormat(Qt::PlainText);
    m_layout->addWidget(label);
    if (filter.severities != Filter::anySeverity) {
        QStringList names;
        for (const Severity severity : allSeverities) {
            if (filter.hasSeverity(severity))
                names.append(severityText(severity));
        }
        addChip(names.join(u", "_s), [](Filter &f) { f.severities = Filter::anySeverity; });
    }
    if (filter.audit)
        addChip(*filter.audit == AuditKind::Success ? tr("Audit success") : tr("Audit failure"), [](Filter &f) { f.audit.reset(); });
    for (const LogId id : filter.logs) {
        const auto log = m_session.log(id);
        addChip(tr("Log: %1").arg(log ? log->name : QString()), [id](Filter &f) { f.logs.erase(id); });
    }
    if (filter.from.isValid() || filter.to.isValid())
        addChip(tr("%1 – %2").arg(m_preferences.timeText(filter.from), m_preferences.timeText(filter.to)),
                [](Filter &f) { f.from = f.to = Timestamp::none(); });
    auto *all = new QToolButton(this);
    all->setText(tr("Clear all"));
    all->setAutoRaise(true);
    connect(all, &QToolButton::clicked, &m_session.filters(), &FilterStack::clear);
    m_layout->addWidget(all);
    m_layout->addStretch();
}

} // namespace sightglass
