// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/events/detailspane.h"

#include "core/event/errortext.h"
#include "ui/models/fieldmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/rawview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

DetailsPane::DetailsPane(Session &session, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_session(session), m_preferences(preferences), m_title(new QLabel), m_subtitle(new QLabel), m_message(new QLabel),
      m_tabs(new QTabWidget), m_fields(new FieldModel(this)), m_table(new QTableView), m_raw(new RawView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    for (QLabel *label : {m_title, m_subtitle, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setMinimumWidth(80);
    }
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *messageArea = new QScrollArea;
    messageArea->setWidgetResizable(true);
    messageArea->setFrameShape(QFrame::NoFrame);
    messageArea->setWidget(m_message);
    messageArea->setMaximumHeight(3 * fontMetrics().lineSpacing() + 8);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(messageArea);
    layout->addWidget(m_tabs, 1);

    m_table->setModel(m_fields);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("Fields of the event"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(FieldModel::Name, 140);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto copyValue = [this](bool withName) {
        const QModelIndex current = m_table->currentIndex();
        if (!current.isValid())
            return;
        const QString value = current.siblingAtColumn(FieldModel::Value).data(FieldModel::FullValueRole).toString();
        QApplication::clipboard()->setText(withName ? u"%1: %2"_s.arg(current.siblingAtColumn(FieldModel::Name).data().toString(), value) : value);
    };
    connect(m_table, &QTableView::customContextMenuRequested, this, [this, copyValue](const QPoint &at) {
        QMenu menu;
        menu.addAction(Theme::icon("copy"), tr("Copy value"), this, [copyValue] { copyValue(false); });
        menu.addAction(tr("Copy name and value"), this, [copyValue] { copyValue(true); });
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [copyValue] { copyValue(false); });
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_table, tr("Fields"));
    m_tabs->addTab(m_raw, tr("Raw record"));

    connect(&session, &Session::recordsLoaded, this,
            [this](quint64 token, const std::vector<EventRef> &refs, const std::vector<LoadedRow> &rows) {
                if (token != m_token || rows.size() != 1 || refs[0] != m_ref)
                    return;
                m_token = 0;
                if (rows[0].state == LoadedRow::State::Ready)
                    fill(rows[0].record, m_session.row(m_ref));
                else
                    clear(errorText(rows[0].error));
            });
    const auto again = [this] { show(m_ref); };
    connect(&preferences, &Preferences::changed, this, again);
    connect(&session, &Session::profileChanged, this, again);
    show({});
}

void DetailsPane::clear(const QString &text)
{
    m_title->setText(text);
    m_subtitle->clear();
    m_message->clear();
    m_fields->setFields({});
    m_raw->setRaw({}, RawSyntax::Log);
    m_tabs->setEnabled(false);
}

void DetailsPane::show(EventRef ref)
{
    m_ref = ref;
    m_token = 0;
    if (!m_session.log(ref.log())) {
        clear(tr("Choose an event to see all of it here."));
        return;
    }
    m_token = m_session.loadRecords({ref}, this);
}

void DetailsPane::fill(const EventRecord &record, const EventRow &row)
{
    m_tabs->setEnabled(true);
    const Severity severity = row.severity(m_session.profile());
    QString title = severityText(severity);
    if (row.typeId())
        title += u" · "_s + tr("Event ID %1").arg(row.typeId());
    if (!record.source.empty())
        title += u" · "_s + QString::fromStdString(record.source);
    m_title->setText(title);
    QPalette colour = palette();
    colour.setColor(QPalette::WindowText, Theme::severityTextColor(severity));
    m_title->setPalette(colour);
    QStringList parts;
    if (row.time().isValid())
        parts.append(u"%1 %2"_s.arg(m_preferences.timeText(row.time()), m_preferences.zoneText()));
    if (!record.host.empty())
        parts.append(QString::fromStdString(record.host));
    if (const auto log = m_session.log(m_ref.log()))
        parts.append(tr("%1, byte %2").arg(log->name, QLocale().toString(static_cast<qulonglong>(record.offset))));
    if (row.hasProblem())
        parts.append(tr("read with a problem"));
    m_subtitle->setText(parts.join(u" · "_s));
    constexpr std::size_t shown = 8000;
    QString message = QString::fromUtf8(record.message.data(), static_cast<qsizetype>(std::min(record.message.size(), shown)));
    if (record.message.size() > shown)
        message += u'…';
    m_message->setText(message);
    m_fields->setFields(record.fields);
    m_raw->setRaw(record.raw, record.rawSyntax);
}

} // namespace sightglass
