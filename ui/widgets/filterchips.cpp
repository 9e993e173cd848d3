// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchips.h"

#include "core/event/errortext.h"
#include "ui/shell/theme.h"
#include "ui/shell/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace sightglass {

using namespace Qt::StringLiterals;

FilterChips::FilterChips(Session &session, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_session(session), m_preferences(preferences)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(6);
    m_label = new QLabel;
    m_label->setTextFormat(Qt::PlainText);
    m_clear = new QToolButton;
    m_clear->setText(tr("Clear all"));
    m_clear->setToolTip(tr("Shows all events again"));
    m_clear->setAutoRaise(true);
    connect(m_clear, &QToolButton::clicked, &session.filters(), &FilterStack::clear);
    layout->addStretch();
    layout->addWidget(m_label);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(6);
    layout->addLayout(m_chips);
    layout->addWidget(m_clear);
    connect(&session.filters(), &FilterStack::changed, this, &FilterChips::rebuild);
    connect(&session, &Session::rowsChanged, this, &FilterChips::count);
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
    chip->setText(fontMetrics().elidedText(oneLine(text, 500), Qt::ElideMiddle, 260).replace(u'&', "&&"_L1));
    chip->setIcon(Theme::icon("clear"));
    chip->setIconSize({14, 14});
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setToolTip(toolTipText(tr("%1\nClick to remove this filter.").arg(text)));
    chip->setAccessibleName(tr("Remove filter %1").arg(text));
    m_chips->addWidget(chip);
    connect(chip, &QToolButton::clicked, this, [this, remove = std::move(remove)] {
        Filter filter = m_session.filters().current();
        remove(filter);
        m_session.filters().push(filter);
    });
}

void FilterChips::count()
{
    const bool filtered = !m_session.filters().current().isEmpty();
    m_label->setVisible(filtered);
    if (filtered)
        m_label->setText(tr("%1 of %2 events:").arg(QLocale().toString(static_cast<qulonglong>(m_session.rows()->size())),
                                                    QLocale().toString(static_cast<qulonglong>(m_session.totalCounts().total()))));
}

void FilterChips::changeEvent(QEvent *event)
{
    // Icons have the colours of the theme. Later: widgets in the middle of the change must not go.
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &FilterChips::rebuild, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

void FilterChips::rebuild()
{
    const Filter &filter = m_session.filters().current();
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (item->widget()) {
            item->widget()->setObjectName({});
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    count();
    m_clear->setVisible(m_session.filters().canClear());
    if (filter.severities != Filter::anySeverity) {
        QStringList names;
        for (const Severity severity : allSeverities) {
            if (filter.hasSeverity(severity))
                names.append(severityText(severity));
        }
        addChip(names.isEmpty() ? tr("no severity") : names.join(u", "_s), [](Filter &f) { f.severities = Filter::anySeverity; });
    }
    if (filter.audit)
        addChip(*filter.audit == AuditKind::Success ? tr("Audit success") : tr("Audit failure"), [](Filter &f) { f.audit.reset(); });
    const std::vector<std::string> terms = filter.query.terms();
    for (std::size_t i = 0; i < terms.size(); ++i)
        addChip(QString::fromStdString(terms[i]), [i](Filter &f) { f.query = f.query.removed(i); });
    if (filter.chosen)
        addChip(QString::fromStdString(filter.chosen->label), [](Filter &f) { f.chosen.reset(); });
    if (filter.hidden)
        addChip(tr("%Ln dismissed hidden", nullptr, static_cast<int>(filter.hidden->size())), [this](Filter &) { m_session.filters().setHidden(nullptr); });
    constexpr std::size_t mostChips = 3;
    if (filter.logs.size() > mostChips) {
        addChip(tr("%Ln log(s)", nullptr, static_cast<int>(filter.logs.size())), [](Filter &f) { f.logs.clear(); });
    } else {
        for (const LogId id : filter.logs) {
            const auto log = m_session.log(id);
            addChip(tr("Log: %1").arg(log ? log->name : QString()), [id](Filter &f) { f.logs.erase(id); });
        }
    }
    if (filter.from.isValid() || filter.to.isValid()) {
        addChip(tr("%1 – %2 %3").arg(shortTime(filter.from), shortTime(filter.to), m_preferences.zoneText()),
                [](Filter &f) { f.from = f.to = Timestamp::none(); });
    }
}

QString FilterChips::shortTime(Timestamp time) const
{
    QString text = m_preferences.timeText(time);
    if (text.endsWith(u".000"_s))
        text.chop(4);
    if (text.endsWith(u":00"_s) && text.size() > 16)
        text.chop(3);
    return text;
}

} // namespace sightglass
