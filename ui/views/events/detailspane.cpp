// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/events/detailspane.h"

#include "core/event/errortext.h"
#include "ui/models/fieldmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/shell/plaintext.h"
#include "ui/widgets/rawview.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

DetailsPane::DetailsPane(Session &session, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_session(session), m_preferences(preferences), m_stack(new QStackedWidget), m_empty(new EmptyState({}, {}, {})),
      m_icon(new QLabel), m_title(new QLabel), m_subtitle(new QLabel), m_message(new QPlainTextEdit), m_tabs(new QTabWidget),
      m_fields(new FieldModel(this)), m_table(new QTableView), m_raw(new RawView), m_cut(new QWidget), m_cutText(new QLabel)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto *page = new QWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(10, 6, 10, 8);
    layout->setSpacing(4);
    for (QLabel *label : {m_title, m_subtitle, m_cutText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(60);
    }
    for (QLabel *label : {m_title, m_subtitle})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_message->setReadOnly(true);
    m_message->setAcceptDrops(false);
    m_message->setUndoRedoEnabled(false);
    m_message->setTabChangesFocus(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_message->setFrameShape(QFrame::StyledPanel);
    m_message->setMaximumHeight(6 * fontMetrics().lineSpacing() + 12);
    m_message->setAccessibleName(tr("Message"));
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);

    m_table->setModel(m_fields);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Fields of the event"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(FieldModel::Name, 130);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto copyValue = [this] {
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid())
            QApplication::clipboard()->setText(current.siblingAtColumn(FieldModel::Value).data(FieldModel::FullValueRole).toString());
    };
    connect(m_table, &QTableView::customContextMenuRequested, this, [this, copyValue](const QPoint &at) {
        QMenu menu;
        const bool chosen = m_table->currentIndex().isValid();
        menu.addAction(Theme::icon("copy"), tr("Copy value"), this, copyValue)->setEnabled(chosen);
        menu.addAction(tr("Copy name and value"), this, [this] { copyFields(false); })->setEnabled(chosen);
        menu.addAction(tr("Copy all fields"), this, [this] { copyFields(true); });
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] { copyFields(false); });

    auto *rawPage = new QWidget;
    auto *rawLayout = new QVBoxLayout(rawPage);
    rawLayout->setContentsMargins(0, 0, 0, 0);
    rawLayout->setSpacing(4);
    rawLayout->addWidget(m_raw, 1);
    auto *cutLayout = new QHBoxLayout(m_cut);
    cutLayout->setContentsMargins(0, 0, 0, 0);
    auto *showAll = new QPushButton(tr("Show all"));
    cutLayout->addWidget(m_cutText, 1);
    cutLayout->addWidget(showAll);
    rawLayout->addWidget(m_cut);
    connect(showAll, &QPushButton::clicked, m_raw, &RawView::showAll);
    connect(m_raw, &RawView::cutChanged, this, &DetailsPane::showCut);
    m_raw->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_raw, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        menu.addAction(Theme::icon("copy"), tr("Copy selection"), m_raw, &QPlainTextEdit::copy)->setEnabled(m_raw->textCursor().hasSelection());
        menu.addAction(tr("Copy raw record"), this, [this] { QApplication::clipboard()->setText(m_raw->fullText()); });
        menu.addAction(tr("Select all"), m_raw, &QPlainTextEdit::selectAll);
        menu.exec(m_raw->mapToGlobal(at));
    });
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_table, tr("&Fields"));
    m_tabs->addTab(rawPage, tr("&Raw record"));

    connect(&session, &Session::recordsLoaded, this,
            [this](quint64 token, const std::vector<EventRef> &refs, const std::vector<LoadedRow> &rows) {
                if (token != m_token || rows.size() != 1 || refs[0] != m_ref)
                    return;
                m_token = 0;
                if (rows[0].state == LoadedRow::State::Ready)
                    fill(rows[0].record, m_session.row(m_ref));
                else
                    clear(tr("This event cannot be shown"), errorText(rows[0].error));
            });
    const auto again = [this] { show(m_ref); };
    connect(&preferences, &Preferences::changed, this, again);
    connect(&session, &Session::profileChanged, this, again);
    show({});
    showCut();
}

QString DetailsPane::title() const { return m_title->text(); }
QString DetailsPane::message() const { return m_message->toPlainText(); }

void DetailsPane::clear(const QString &title, const QString &hint)
{
    m_empty->setTexts(title, hint);
    m_stack->setCurrentIndex(0);
    m_title->clear();
    m_subtitle->clear();
    m_message->clear();
    m_fields->setFields({});
    m_raw->setRaw({}, RawSyntax::Log);
}

void DetailsPane::show(EventRef ref)
{
    m_ref = ref;
    m_token = 0;
    if (!m_session.log(ref.log())) {
        clear(tr("No event chosen"), tr("Choose one in the table to see all of it here."));
        return;
    }
    m_token = m_session.loadRecords({ref}, this);
}

void DetailsPane::fill(const EventRecord &record, const EventRow &row)
{
    m_stack->setCurrentIndex(1);
    const Severity severity = row.severity(m_session.profile());
    QString title = severityText(severity);
    if (row.audit() != AuditKind::None)
        title += u" · "_s + (row.audit() == AuditKind::Success ? tr("Audit success") : tr("Audit failure"));
    if (row.typeId())
        title += u" · "_s + tr("Event ID %1").arg(row.typeId());
    if (!record.source.empty())
        title += u" · "_s + oneLine(QString::fromStdString(record.source), 200);
    m_title->setText(title);
    m_icon->setPixmap(Theme::severityIcon(severity).pixmap(18, 18));
    m_icon->setAccessibleName(severityText(severity));
    QPalette colour = palette();
    colour.setColor(QPalette::WindowText, Theme::severityTextColor(severity));
    m_title->setPalette(colour);
    QStringList parts;
    if (row.time().isValid())
        parts.append(u"%1 %2"_s.arg(m_preferences.timeText(row.time()), m_preferences.zoneText()));
    if (!record.host.empty())
        parts.append(oneLine(QString::fromStdString(record.host), 200));
    if (const auto log = m_session.log(m_ref.log()))
        parts.append(tr("%1, byte %2").arg(fontMetrics().elidedText(log->name, Qt::ElideMiddle, 240), QLocale().toString(static_cast<qulonglong>(record.offset))));
    if (row.hasProblem())
        parts.append(tr("read with a problem"));
    if (row.isRecovered())
        parts.append(tr("recovered from unused space"));
    m_subtitle->setText(parts.join(u" · "_s));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::mutedText());
    m_subtitle->setPalette(muted);
    constexpr std::size_t shown = 8000;
    QString message = QString::fromUtf8(record.message.data(), static_cast<qsizetype>(std::min(record.message.size(), shown)));
    if (record.message.size() > shown)
        message += u'…';
    m_message->setPlainText(message);
    m_message->setVisible(!message.isEmpty());
    const int lines = static_cast<int>(m_message->document()->size().height());
    m_message->setFixedHeight(std::clamp(lines, 1, 6) * m_message->fontMetrics().lineSpacing() + 12);
    m_fields->setFields(record.fields);
    m_raw->setRaw(record.raw, record.rawSyntax);
}

void DetailsPane::copyFields(bool all)
{
    QStringList lines;
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        if (all || m_table->selectionModel()->isRowSelected(row, {})) {
            lines.append(u"%1: %2"_s.arg(m_fields->index(row, FieldModel::Name).data(FieldModel::FullValueRole).toString(),
                                         m_fields->index(row, FieldModel::Value).data(FieldModel::FullValueRole).toString()));
        }
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void DetailsPane::showCut()
{
    m_cut->setVisible(m_raw->hiddenBytes() > 0);
    const QLocale locale;
    m_cutText->setText(tr("The first %1 of %2 are shown.")
                           .arg(locale.formattedDataSize(static_cast<qint64>(m_raw->size() - m_raw->hiddenBytes())),
                                locale.formattedDataSize(static_cast<qint64>(m_raw->size()))));
}

} // namespace sightglass
