// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/unusual/unusualpage.h"

#include "core/job/jobqueue.h"
#include "core/session/unusualtext.h"
#include "ui/charts/templatetimeline.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/offerbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

int plural(std::uint64_t n) { return static_cast<int>(std::min<std::uint64_t>(n, INT_MAX)); }

} // namespace

/// Says what was just hidden, and takes it back; or why it was not kept.
class UndoBar final : public OfferBar
{
public:
    using OfferBar::OfferBar;
    void say(const QString &text, bool undo)
    {
        setText(text);
        offerButton()->setVisible(undo);
        show();
    }
};

UnusualPage::UnusualPage(Session &session, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_session(session), m_service(session), m_progressRefresh([this] {
          if (const Job *job = m_service.job())
              m_progress->setValue(job->progress());
      })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(8);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_views = new QTabBar;
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->setAccessibleName(tr("Findings or templates"));
    m_views->addTab(tr("&Findings"));
    m_views->addTab(tr("&Templates"));
    head->addWidget(m_views);
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Kind of findings"));
    m_kind->addItem(tr("All kinds"), -1);
    for (std::size_t kind = 0; kind < unusualKinds; ++kind)
        m_kind->addItem(unusualKindText(static_cast<UnusualKind>(kind)), static_cast<int>(kind));
    head->addWidget(m_kind);
    m_hidden = new QCheckBox(tr("Show &dismissed"));
    m_hidden->setToolTip(toolTipText(tr("Also findings that were dismissed or are normal here")));
    head->addWidget(m_hidden);
    m_status = new QLabel;
    m_status->setTextFormat(Qt::PlainText);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_status, 1);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(160);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the search"));
    head->addWidget(m_progress);
    m_stop = new QPushButton(tr("Stop"));
    head->addWidget(m_stop);
    layout->addLayout(head);

    m_model = new UnusualModel(session, m_service, preferences, this);
    m_templateModel = new TemplateModel(session, m_service, preferences, this);
    m_findings = makeTable(m_model, tr("Findings"));
    m_findings->setColumnWidth(UnusualModel::Score, 56);
    m_findings->setColumnWidth(UnusualModel::Kind, 175);
    m_findings->setColumnWidth(UnusualModel::Events, 80);
    m_findings->horizontalHeader()->setSectionResizeMode(UnusualModel::Reason, QHeaderView::Stretch);
    m_findings->horizontalHeader()->setSectionResizeMode(UnusualModel::Template, QHeaderView::Stretch);
    m_templates = makeTable(m_templateModel, tr("Templates"));
    m_templates->setColumnWidth(TemplateModel::Count, 90);
    m_templates->setColumnWidth(TemplateModel::Level, 110);
    m_templates->setColumnWidth(TemplateModel::First, 190);
    m_templates->setColumnWidth(TemplateModel::Last, 190);
    m_templates->horizontalHeader()->setSectionResizeMode(TemplateModel::Template, QHeaderView::Stretch);
    m_templates->setSortingEnabled(true);
    m_templates->sortByColumn(TemplateModel::Count, Qt::DescendingOrder);

    m_bar = new UndoBar(tr("Undo"), tr("Close"), this);
    m_bar->hide();
    layout->addWidget(m_bar);

    m_tables = new QStackedWidget;
    m_tables->addWidget(m_findings);
    m_tables->addWidget(m_templates);
    m_empty = new EmptyState(Theme::icon("warning"), {}, {});
    m_again = m_empty->addButton(tr("Search again"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_tables);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);

    auto *about = new QWidget;
    auto *aboutLayout = new QVBoxLayout(about);
    aboutLayout->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLabel;
    m_text = new QLabel;
    for (QLabel *label : {m_reason, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop); // whatever the text's own direction
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        aboutLayout->addWidget(label);
    }
    m_timeline = new TemplateTimeline(preferences);
    aboutLayout->addWidget(m_timeline);
    auto *buttons = new QHBoxLayout;
    m_showEvents = new QPushButton(tr("&Show events"));
    m_dismiss = new QPushButton(tr("D&ismiss"));
    m_dismiss->setToolTip(toolTipText(tr("Hides this finding; nothing is deleted")));
    m_normal = new QPushButton(tr("&Normal here"));
    m_normal->setToolTip(toolTipText(tr("Hides all findings of this kind about this template or value, also those to come")));
    for (QPushButton *button : {m_showEvents, m_dismiss, m_normal})
        buttons->addWidget(button);
    buttons->addStretch();
    aboutLayout->addLayout(buttons);
    m_details = new Card(QString(), about);
    layout->addWidget(m_details);

    connect(m_views, &QTabBar::currentChanged, this, [this] { refresh(); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const int kind = m_kind->currentData().toInt();
        m_model->setKind(kind < 0 ? std::nullopt : std::optional(static_cast<UnusualKind>(kind)));
    });
    connect(m_hidden, &QCheckBox::toggled, m_model, &UnusualModel::setHiddenShown);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (Job *job = m_service.job())
            job->cancel();
    });
    connect(m_again, &QPushButton::clicked, &m_service, &UnusualService::restart);
    connect(m_showEvents, &QPushButton::clicked, this, &UnusualPage::showChosen);
    connect(m_dismiss, &QPushButton::clicked, this, [this] { hide(&UnusualService::setDismissed); });
    connect(m_normal, &QPushButton::clicked, this, [this] { hide(&UnusualService::setNormal); });
    connect(m_bar->offerButton(), &QPushButton::clicked, this, &UnusualPage::undo);
    connect(m_bar->dismissButton(), &QToolButton::clicked, this, [this] {
        m_undo = nullptr;
        m_bar->hide();
    });
    connect(&m_service, &UnusualService::memoryFailed, this, [this](const QString &text) { m_bar->say(text, m_undo != nullptr); });
    connect(&m_service, &UnusualService::memoryChanged, this, &UnusualPage::refreshDetails);
    connect(&m_service, &UnusualService::changed, this, &UnusualPage::refresh);
    connect(&m_service, &UnusualService::progressChanged, this, [this] { m_progressRefresh(); });
    connect(&m_service, &UnusualService::eventsShown, this, &UnusualPage::eventsWanted);
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_model), static_cast<QAbstractItemModel *>(m_templateModel)})
        connect(model, &QAbstractItemModel::modelReset, this, &UnusualPage::refresh);
    colour();
    refresh();
}

void UnusualPage::colour()
{
    for (QLabel *label : {m_status, m_text}) {
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, Theme::mutedText());
        label->setPalette(muted);
    }
}

void UnusualPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text->palette().color(QPalette::WindowText) != Theme::mutedText())
        colour();
}

QTableView *UnusualPage::makeTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setAccessibleName(name);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumSectionSize(48);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UnusualPage::refreshDetails);
    connect(table, &QTableView::activated, this, &UnusualPage::showChosen);
    return table;
}

void UnusualPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_service.setActive(true);
}

bool UnusualPage::areTemplatesShown() const { return m_views->currentIndex() == 1; }
void UnusualPage::showTemplates(bool templates) { m_views->setCurrentIndex(templates ? 1 : 0); }

std::optional<Finding> UnusualPage::chosenFinding() const
{
    const QModelIndex index = m_findings->currentIndex();
    return !areTemplatesShown() && index.isValid() ? std::optional(m_model->finding(index.row())) : std::nullopt;
}

std::optional<std::uint32_t> UnusualPage::chosenTemplate() const
{
    const QModelIndex index = m_templates->currentIndex();
    return areTemplatesShown() && index.isValid() ? std::optional(m_templateModel->templateOf(index.row())) : std::nullopt;
}

void UnusualPage::refresh()
{
    const bool templates = areTemplatesShown();
    m_tables->setCurrentIndex(templates ? 1 : 0);
    m_kind->setVisible(!templates);
    m_hidden->setVisible(!templates);
    const bool searching = m_service.isSearching();
    m_progress->setVisible(searching);
    m_stop->setVisible(searching);
    const auto report = m_service.report();
    if (m_undo && report != m_undoOf) {
        m_undo = nullptr;
        m_bar->hide();
    }
    const int rows = templates ? m_templateModel->rowCount() : m_model->rowCount();
    QStringList words;
    if (report && templates) {
        words.append(tr("%Ln template(s)", nullptr, plural(m_templateModel->all())));
        if (m_templateModel->all() > TemplateModel::mostTemplates)
            words.append(tr("the most frequent %Ln are shown", nullptr, static_cast<int>(TemplateModel::mostTemplates)));
    } else if (report) {
        words.append(tr("%Ln finding(s)", nullptr, m_model->rowCount()));
        if (m_model->hiddenCount() > 0 && !m_hidden->isChecked())
            words.append(tr("%Ln dismissed", nullptr, m_model->hiddenCount()));
        words.append(tr("%Ln template(s)", nullptr, plural(m_templateModel->all())));
    }
    if (searching)
        words.append(tr("searching…"));
    m_status->setText(words.join(u" · "_s));

    m_again->setVisible(m_service.wasStopped());
    if (rows == 0) {
        if (searching || (!report && !m_service.wasStopped()))
            m_empty->setTexts(tr("Looking for what is unusual…"), tr("Messages are grouped to templates, and what is rare, new, sudden or missing is listed.\nThis begins when all logs are read."));
        else if (m_service.wasStopped())
            m_empty->setTexts(tr("The search was stopped"), tr("Nothing is known yet of what is unusual here."));
        else if (!templates && m_model->hiddenCount() > 0 && !m_hidden->isChecked())
            m_empty->setTexts(tr("Nothing else is unusual"),
                              tr("%Ln finding(s) were dismissed or are normal here; \"Show dismissed\" brings them back.", nullptr, m_model->hiddenCount()));
        else
            m_empty->setTexts(tr("Nothing unusual found"), tr("No rare or sudden messages, no pauses and no signs of tampering under this choice.\nThat is no proof that all is well."));
    }
    m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
    m_details->setVisible(rows > 0);
    QTableView *table = templates ? m_templates : m_findings;
    if (rows > 0 && !table->currentIndex().isValid())
        table->setCurrentIndex(table->model()->index(0, 0));
    refreshDetails();
}

void UnusualPage::refreshDetails()
{
    const auto report = areTemplatesShown() ? m_templateModel->report() : m_model->report();
    const auto finding = chosenFinding();
    const auto id = chosenTemplate();
    m_dismiss->setVisible(!areTemplatesShown());
    m_normal->setVisible(!areTemplatesShown());
    m_showEvents->setEnabled(false);
    m_dismiss->setEnabled(finding.has_value());
    m_normal->setEnabled(finding.has_value());
    if (finding) {
        const int row = m_findings->currentIndex().row();
        m_details->setTitle(unusualKindText(finding->kind));
        m_details->setRemark(tr("score %1 of 100").arg(QLocale().toString(finding->score, 'f', 0)));
        m_reason->setText(m_model->reason(row));
        m_text->setText(m_model->templateText(row));
        m_timeline->show(report, finding->templateId, finding->begin, finding->end);
        m_showEvents->setEnabled(m_model->evidence(row) > 0);
        m_dismiss->setText(m_service.isDismissed(*finding) ? tr("No longer d&ismissed") : tr("D&ismiss"));
        m_normal->setText(m_service.isNormal(*finding) ? tr("Not &normal here") : tr("&Normal here"));
    } else if (id) {
        const TemplateHistory &history = report->counts.templates[*id];
        m_details->setTitle(tr("Template"));
        m_details->setRemark(tr("%Ln event(s)", nullptr, plural(history.count)));
        m_reason->setText(m_templateModel->text(m_templates->currentIndex().row()));
        m_text->clear();
        m_timeline->show(report, *id);
        m_showEvents->setEnabled(true);
    } else {
        m_timeline->clear();
    }
    m_text->setVisible(!m_text->text().isEmpty());
}

void UnusualPage::showChosen()
{
    if (!m_showEvents->isEnabled())
        return;
    if (const auto finding = chosenFinding())
        m_service.showEvents(*finding);
    else if (const auto id = chosenTemplate())
        m_service.showTemplate(*id);
}

void UnusualPage::hide(void (UnusualService::*how)(const Finding &, bool))
{
    const auto finding = chosenFinding();
    if (!finding)
        return;
    const int row = m_findings->currentIndex().row();
    const bool on = how == &UnusualService::setDismissed ? !m_service.isDismissed(*finding) : !m_service.isNormal(*finding);
    (m_service.*how)(*finding, on);
    if (on) {
        m_undoOf = m_service.report();
        m_undo = [this, how, finding = *finding] { (m_service.*how)(finding, false); };
        m_bar->say(how == &UnusualService::setDismissed ? tr("Dismissed: %1.").arg(unusualKindText(finding->kind))
                                                        : tr("Normal here, also in logs of this kind to come: %1.").arg(unusualKindText(finding->kind)),
                   true);
    } else {
        m_undo = nullptr;
        m_bar->hide();
    }
    const int same = m_model->rowOf(*finding);
    const int next = same >= 0 ? same : std::min(row, m_model->rowCount() - 1);
    if (next >= 0)
        m_findings->setCurrentIndex(m_model->index(next, 0));
    if (next < 0 && on)
        m_bar->offerButton()->setFocus(); // the table is gone with its last row
    else
        m_findings->setFocus();
}

void UnusualPage::undo()
{
    const auto undo = std::move(m_undo);
    m_undo = nullptr;
    m_bar->hide();
    if (undo)
        undo();
    m_findings->setFocus();
}

} // namespace sightglass
