// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/charts/valuecard.h"

#include "ui/charts/valuebarchart.h"
#include "ui/shell/theme.h"
#include "ui/views/charts/chartmenu.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Work that is done before is not worth a bar.
constexpr int patienceMs = 300;

} // namespace

ValueCard::ValueCard(Session &session, FieldNameModel &fields, const FieldId &field, QWidget *parent)
    : Card(tr("Top values of"), new QWidget, parent), m_study(new ValueStudy(session)), m_choice(new QComboBox), m_progress(new QProgressBar),
      m_stop(new QToolButton)
{
    m_chart = new ValueBarChart(session, *m_study);
    setContent(m_chart);
    m_choice->setObjectName(u"field"_s);
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->setModel(&fields);
    m_choice->setMinimumContentsLength(14);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMaxVisibleItems(20);
    m_choice->setAccessibleName(tr("Field that is counted"));
    m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_choice->completer()->setFilterMode(Qt::MatchContains);
    m_choice->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(90);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setAccessibleName(tr("Progress of counting"));
    m_stop->setText(tr("Stop"));
    m_stop->setAutoRaise(true);
    m_stop->setFocusPolicy(Qt::StrongFocus);
    addToTitle(m_progress);
    addToTitle(m_stop);
    addBesideTitle(m_choice);
    m_menu = new ChartMenu(this, m_chart, {}, {});
    auto *remove = new QToolButton;
    remove->setObjectName(u"removeCard"_s);
    remove->setIcon(Theme::icon("clear"));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Remove this chart"));
    remove->setAccessibleName(tr("Remove this chart"));
    addToTitle(remove);
    m_progress->hide();
    m_stop->hide();

    connect(remove, &QToolButton::clicked, this, &ValueCard::removeWanted);
    connect(m_stop, &QToolButton::clicked, m_study, &RowStudy::stop);
    connect(m_study, &RowStudy::progressed, m_progress, &QProgressBar::setValue);
    connect(m_study, &RowStudy::runningChanged, this, &ValueCard::refresh);
    connect(m_study, &RowStudy::changed, this, &ValueCard::refresh);
    connect(m_choice, &QComboBox::activated, this, [this](int index) { setField(FieldId::fromText(m_choice->itemData(index, FieldNameModel::FieldRole).toString().toStdString())); });
    connect(m_choice->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        const QString text = m_choice->currentText().trimmed();
        if (!text.isEmpty())
            setField(FieldNameModel::fieldOf(text));
    });
    // Other names come: the text stays.
    connect(&fields, &QAbstractItemModel::modelReset, this, [this] {
        const QSignalBlocker blocker(m_choice);
        m_choice->setCurrentIndex(-1);
        m_choice->setEditText(FieldNameModel::label(m_study->field()));
    });
    setField(field);
    refresh();
    const QSignalBlocker blocker(m_choice);
    m_choice->setCurrentIndex(-1);
    m_choice->setEditText(FieldNameModel::label(field));
}

ValueCard::~ValueCard() { delete m_study; }

void ValueCard::setField(const FieldId &field)
{
    const QString label = FieldNameModel::label(field);
    m_study->setField(field);
    m_choice->setEditText(label);
    const QString title = tr("Top values of %1").arg(label);
    m_chart->setAccessibleName(title);
    QString file = label;
    for (QChar &c : file) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'-';
    }
    m_menu->setTitle(title, tr("values-%1", "name of a file").arg(file));
    Q_EMIT fieldChanged();
}

void ValueCard::refresh()
{
    const TopValues &values = *m_study->values();
    const auto n = static_cast<int>(std::min<std::size_t>(values.distinct, INT_MAX));
    QString remark = values.total == 0 ? QString() : values.full ? tr("more than %Ln value(s)", nullptr, n) : tr("%Ln value(s)", nullptr, n);
    if (!m_study->isComplete() && !m_study->isRunning() && values.total > 0)
        remark += u" · "_s + tr("stopped after %1 events").arg(QLocale().toString(static_cast<qulonglong>(values.total)));
    setRemark(remark);
    if (!m_study->isRunning()) {
        m_waiting = false;
        m_progress->hide();
        m_stop->hide();
        return;
    }
    if (m_waiting)
        return;
    m_waiting = true;
    m_progress->setValue(m_study->progress());
    QTimer::singleShot(patienceMs, this, [this] {
        m_progress->setVisible(m_study->isRunning());
        m_stop->setVisible(m_study->isRunning());
    });
}

} // namespace sightglass
