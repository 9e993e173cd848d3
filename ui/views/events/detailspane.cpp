// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/events/detailspane.h"

#include "core/event/errortext.h"
#include "ui/models/fieldmodel.h"
#include "ui/models/xmltreemodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factsgrid.h"
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
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace sightglass {

using namespace Qt::StringLiterals;

DetailsPane::DetailsPane(Session &session, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_session(session), m_preferences(preferences), m_stack(new QStackedWidget), m_empty(new EmptyState({}, {}, {})),
      m_icon(new QLabel), m_title(new QLabel), m_subtitle(new QLabel), m_message(new QPlainTextEdit), m_tabs(new QTabWidget),
      m_fields(new FieldModel(this)), m_table(new QTableView), m_facts(new FactsGrid), m_factsArea(new QScrollArea), m_parts(new QSplitter(Qt::Vertical)),
      m_views(new QWidget), m_friendly(new QRadioButton(tr("Fr&iendly view"))), m_xml(new QRadioButton(tr("&XML view"))), m_details(new QStackedWidget),
      m_tree(new XmlTreeModel(this)), m_treeView(new QTreeView), m_raw(new RawView), m_cut(new QWidget), m_cutText(new QLabel)
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
    m_message->setAccessibleName(tr("Message"));
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    layout->addWidget(m_subtitle);
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
        if (chosen) {
            const QModelIndex current = m_table->currentIndex();
            const QString name = current.siblingAtColumn(FieldModel::Name).data().toString();
            const QString value = current.siblingAtColumn(FieldModel::Value).data(FieldModel::FullValueRole).toString();
            menu.addSeparator();
            menu.addAction(tr("Only events with this value"), this, [this, name, value] { Q_EMIT valueChosen(name, value, false); });
            menu.addAction(tr("All but events with this value"), this, [this, name, value] { Q_EMIT valueChosen(name, value, true); });
        }
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] { copyFields(false); });

    auto *general = new QWidget;
    auto *generalLayout = new QVBoxLayout(general);
    generalLayout->setContentsMargins(0, 6, 0, 0);
    generalLayout->setSpacing(4);
    generalLayout->addWidget(m_message);
    // Values above, the System section below; each may take room from the other.
    m_factsArea->setWidget(m_facts);
    m_factsArea->setWidgetResizable(true);
    m_factsArea->setFrameShape(QFrame::NoFrame);
    m_factsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_factsArea->setFocusPolicy(Qt::NoFocus);
    m_factsArea->viewport()->setAutoFillBackground(false);
    m_facts->setAutoFillBackground(false);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_table);
    m_parts->addWidget(m_factsArea);
    connect(m_parts, &QSplitter::splitterMoved, this, [this] { m_partsChosen = true; });
    generalLayout->addWidget(m_parts, 1);

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
    m_treeView->setModel(m_tree);
    m_treeView->setItemDelegate(new CellDelegate(m_treeView));
    m_treeView->setFrameShape(QFrame::NoFrame);
    m_treeView->setAlternatingRowColors(true);
    m_treeView->setUniformRowHeights(true);
    m_treeView->setAccessibleName(tr("Values of the event"));
    m_treeView->header()->setStretchLastSection(true);
    m_treeView->setIndentation(12);
    m_treeView->setColumnWidth(XmlTreeModel::Name, 150);
    m_treeView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_treeView, &QTreeView::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        const QModelIndex chosen = m_treeView->currentIndex();
        menu.addAction(Theme::icon("copy"), tr("Copy value"), this, [chosen] {
            QApplication::clipboard()->setText(chosen.siblingAtColumn(XmlTreeModel::Value).data(XmlTreeModel::FullValueRole).toString());
        })->setEnabled(chosen.isValid());
        menu.exec(m_treeView->viewport()->mapToGlobal(at));
    });
    m_details->addWidget(m_treeView);
    m_details->addWidget(rawPage);
    auto *views = new QHBoxLayout(m_views);
    views->setContentsMargins(2, 6, 0, 2);
    views->addWidget(m_friendly);
    views->addWidget(m_xml);
    views->addStretch();
    auto *detailsPage = new QWidget;
    auto *detailsLayout = new QVBoxLayout(detailsPage);
    detailsLayout->setContentsMargins(0, 0, 0, 0);
    detailsLayout->setSpacing(0);
    detailsLayout->addWidget(m_views);
    detailsLayout->addWidget(m_details, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(general, QString());
    m_tabs->addTab(detailsPage, QString());
    m_tabs->setTabPosition(QTabWidget::North);
    const QSettings settings;
    (settings.value(u"events/detailsXml"_s).toBool() ? m_xml : m_friendly)->setChecked(true);
    m_tabs->setCurrentIndex(settings.value(u"events/detailsTab"_s).toInt() == 1 ? 1 : 0);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        QSettings().setValue(u"events/detailsTab"_s, tab);
        fillTree();
    });
    connect(m_xml, &QRadioButton::toggled, this, [this](bool xml) {
        QSettings().setValue(u"events/detailsXml"_s, xml);
        layOut(m_windows);
        fillTree();
    });
    layOut(false);

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
    const auto again = [this] {
        if (m_kept)
            fill(m_kept->record, m_kept->row);
        else
            show(m_ref);
    };
    connect(&preferences, &Preferences::changed, this, again);
    connect(&session, &Session::profileChanged, this, again);
    show({});
    showCut();
}

bool DetailsPane::isXmlShown() const { return m_xml->isChecked(); }
void DetailsPane::setXmlShown(bool xml) { (xml ? m_xml : m_friendly)->setChecked(true); }

void DetailsPane::layOut(bool windows)
{
    m_windows = windows;
    m_tabs->setTabText(0, windows ? tr("Ge&neral") : tr("&Fields"));
    m_tabs->setTabText(1, windows ? tr("&Details") : tr("&Raw record"));
    m_views->setVisible(windows);
    m_factsArea->setVisible(windows);
    m_details->setCurrentIndex(windows && !m_xml->isChecked() ? 0 : 1);
}

void DetailsPane::shareRoom()
{
    if (m_partsChosen)
        return;
    // The System section in full where the values need no more, and else two fifths for it.
    const int all = m_parts->height() - m_parts->handleWidth();
    const int values = m_table->horizontalHeader()->height() + m_fields->rowCount() * m_table->verticalHeader()->defaultSectionSize() + 4;
    const int facts = std::clamp(all - values, std::min(all * 2 / 5, m_factsArea->maximumHeight()), m_factsArea->maximumHeight());
    m_parts->setSizes({all - facts, facts});
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_windows)
        QMetaObject::invokeMethod(this, &DetailsPane::shareRoom, Qt::QueuedConnection);
}

void DetailsPane::fillTree()
{
    if (!m_treeDue || !m_windows || m_tabs->currentIndex() != 1 || m_xml->isChecked())
        return;
    m_treeDue = false;
    m_tree->setXml(m_record);
    constexpr std::size_t mostOpened = 500;
    if (m_tree->size() <= mostOpened)
        m_treeView->expandAll();
    else
        m_treeView->expandToDepth(0);
}

void DetailsPane::fillFacts(const EventRecord &record, const EventRow &row)
{
    const auto head = [&record](const char *name, bool both = false) {
        for (const EventField &field : record.fields) {
            if (!field.head || field.name != name)
                continue;
            const QString value = QString::fromStdString(field.value);
            const QString meaning = QString::fromStdString(field.meaning);
            if (meaning.isEmpty())
                return value;
            return both ? tr("%1 (%2)", "value, what it means").arg(value, meaning) : meaning;
        }
        return QString();
    };
    QString level = head("Level");
    if (row.isLogAlways())
        level = tr("%1 (level 0)").arg(severityText(row.severity(m_session.profile())));
    QString user = head("UserID", true);
    if (user.isEmpty())
        user = tr("N/A");
    QList<FactsGrid::Fact> facts{
        {tr("Log name:"), head("Channel")},
        {tr("Source:"), head("Provider")},
        {tr("Event ID:"), head("EventID")},
        {tr("Level:"), level},
        {tr("User:"), user},
        {tr("Operational code:"), head("Opcode")},
        {tr("Logged:"), row.time().isValid() ? m_preferences.timeText(row.time()) + u' ' + m_preferences.zoneText() : QString()},
        {tr("Task category:"), head("Task") == u"0"_s ? tr("None") : head("Task")},
        {tr("Keywords:"), head("Keywords")},
        {tr("Computer:"), head("Computer")},
        {tr("Record number:"), head("EventRecordID")},
        {tr("Process, thread:"), QStringList{head("ProcessID"), head("ThreadID")}.join(u", "_s)},
    };
    if (const QString where = whereOf(record, true); !where.isEmpty())
        facts.append({tr("File:"), where});
    m_facts->setFacts(facts);
    m_factsArea->setMaximumHeight(m_facts->sizeHint().height() + 2);
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
    m_record.clear();
    m_tree->setXml({});
}

/// Log and place.
QString DetailsPane::whereOf(const EventRecord &record, bool whole) const
{
    const auto log = m_session.log(m_ref.log());
    if (!log && !m_kept)
        return {};
    const QString name = m_kept ? oneLine(QString::fromStdString(m_kept->stream), 300) : log->name;
    const QString place = QLocale().toString(static_cast<qulonglong>(record.offset));
    const QString shown = whole ? name : fontMetrics().elidedText(name, Qt::ElideMiddle, 240);
    return m_kept && !m_kept->isFile ? tr("%1, number %2").arg(shown, place) : tr("%1, byte %2").arg(shown, place);
}

void DetailsPane::showKept(std::shared_ptr<const KeptRecord> record, const QString &note)
{
    m_ref = {};
    m_token = 0;
    m_kept = std::move(record);
    m_keptNote = note;
    fill(m_kept->record, m_kept->row);
}

void DetailsPane::show(EventRef ref)
{
    m_ref = ref;
    m_kept.reset();
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
    const auto log = m_session.log(m_ref.log());
    layOut(m_kept ? m_kept->windows : log && log->isWindows());
    QStringList parts;
    // Of Windows events this stands below, with the rest of the System section.
    if (row.time().isValid() && !m_windows)
        parts.append(u"%1 %2"_s.arg(m_preferences.timeText(row.time()), m_preferences.zoneText()));
    if (!record.host.empty() && !m_windows)
        parts.append(oneLine(QString::fromStdString(record.host), 200));
    if (const QString where = whereOf(record, false); !where.isEmpty() && !m_windows)
        parts.append(where);
    if (m_kept && m_kept->received.isValid())
        parts.append(tr("stored %1", "when the event came").arg(m_preferences.timeText(m_kept->received)));
    if (m_kept && !m_keptNote.isEmpty())
        parts.append(m_keptNote);
    if (row.hasProblem())
        parts.append(tr("read with a problem"));
    if (row.isRecovered())
        parts.append(tr("recovered from unused space, values may be damaged"));
    m_subtitle->setText(parts.join(u" · "_s));
    m_subtitle->setVisible(!parts.isEmpty());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::mutedText());
    m_subtitle->setPalette(muted);
    constexpr std::size_t shown = 8000;
    // The values of a Windows event stand below its text.
    const std::string &text = record.description.empty() ? record.message : record.description;
    QString message = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), shown)));
    if (text.size() > shown)
        message += u'…';
    m_message->setPlainText(message);
    m_message->setVisible(!message.isEmpty());
    std::vector<EventField> fields;
    std::copy_if(record.fields.begin(), record.fields.end(), std::back_inserter(fields), [this](const EventField &field) { return !m_windows || !field.head; });
    // A text without values gets all the room.
    m_table->setVisible(!fields.empty() || message.isEmpty());
    const int lines = static_cast<int>(m_message->document()->size().height());
    const int most = m_windows ? 9 : 6;
    m_message->setMinimumHeight(std::clamp(lines, 1, 3) * m_message->fontMetrics().lineSpacing() + 12);
    m_message->setMaximumHeight(fields.empty() ? QWIDGETSIZE_MAX : std::clamp(lines, 1, most) * m_message->fontMetrics().lineSpacing() + 12);
    m_fields->setFields(std::move(fields));
    if (m_windows) {
        fillFacts(record, row);
        shareRoom();
    }
    m_record = record.raw.substr(0, XmlTreeModel::mostBytes + 1);
    m_treeDue = true;
    fillTree();
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
