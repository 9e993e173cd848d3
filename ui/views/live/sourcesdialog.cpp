// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/live/sourcesdialog.h"

#include "core/event/errortext.h"
#include "core/session/livetext.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/buttonorder.h"
#include "ui/widgets/celldelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

QString kindText(const char *text) { return QCoreApplication::translate("sightglass::LiveSource", text); }
constexpr int offerRole = Qt::UserRole;

} // namespace

SourcesDialog::SourcesDialog(LiveFeed &feed, QWidget *parent)
    : QDialog(parent), m_feed(feed), m_offers(new QTreeWidget), m_remedy(new QLabel), m_kind(new QComboBox), m_form(new QFormLayout), m_target(new QLineEdit),
      m_browse(new QPushButton(tr("&Browse…"))), m_from(new QComboBox), m_store(new QCheckBox(tr("&Keep the events in the history"))), m_fault(new QLabel), m_follow(new QPushButton(tr("&Follow")))
{
    setWindowTitle(tr("Follow sources"));
    setObjectName(u"sourcesDialog"_s);
    resize(720, 560);
    auto *layout = new QVBoxLayout(this);
    auto *title = new QLabel(tr("On this &computer:"));
    title->setBuddy(m_offers);
    layout->addWidget(title);
    m_offers->setHeaderLabels({tr("Source"), tr("Size"), tr("State")});
    m_offers->setRootIsDecorated(true);
    m_offers->setAccessibleName(tr("Sources of this computer"));
    m_offers->setAlternatingRowColors(true);
    m_offers->setItemDelegate(new CellDelegate(m_offers, Qt::ElideMiddle));
    m_offers->header()->setStretchLastSection(false);
    m_offers->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_offers->setColumnWidth(1, fontMetrics().horizontalAdvance(u"1,000.00 MB"_s) + 20);
    m_offers->setColumnWidth(2, fontMetrics().horizontalAdvance(u"is followed already"_s) + 24);
    layout->addWidget(m_offers, 1);
    m_remedy->setWordWrap(true);
    m_remedy->setTextFormat(Qt::PlainText);
    m_remedy->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_remedy->hide();
    layout->addWidget(m_remedy);

    auto *other = new QLabel(tr("&Another one:"));
    other->setBuddy(m_kind);
    layout->addWidget(other);
    for (const LiveSourceKind &kind : liveSourceKinds())
        m_kind->addItem(kindText(kind.name), QString::fromLatin1(kind.id));
    m_kind->setAccessibleName(tr("Kind of source"));
    auto *place = new QHBoxLayout;
    place->addWidget(m_kind);
    place->addWidget(m_target, 1);
    place->addWidget(m_browse);
    m_target->setAccessibleName(tr("Where it is"));
    m_browse->setAutoDefault(false);
    layout->addLayout(place);
    layout->addLayout(m_form);

    auto *how = new QHBoxLayout;
    m_from->addItem(tr("Where it ended the last time, else all that is there"), static_cast<int>(LiveFrom::Saved));
    m_from->addItem(tr("All that is there"), static_cast<int>(LiveFrom::Start));
    m_from->addItem(tr("Only what is written from now on"), static_cast<int>(LiveFrom::End));
    auto *fromLabel = new QLabel(tr("Be&gin with:"));
    fromLabel->setBuddy(m_from);
    how->addWidget(fromLabel);
    how->addWidget(m_from);
    how->addStretch(1);
    m_store->setChecked(true);
    m_store->setToolTip(tr("Each event once, with the place that was read up to: after a restart it goes on from there"));
    how->addWidget(m_store);
    layout->addLayout(how);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setObjectName(u"sourceFault"_s);
    m_fault->hide();
    layout->addWidget(m_fault);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_follow, QDialogButtonBox::AcceptRole);
    m_follow->setDefault(true);
    layout->addWidget(buttons);
    orderButtons(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_follow, &QPushButton::clicked, this, &SourcesDialog::follow);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SourcesDialog::showKind);
    connect(m_target, &QLineEdit::textChanged, this, &SourcesDialog::refresh);
    connect(m_browse, &QPushButton::clicked, this, &SourcesDialog::browse);
    connect(m_offers, &QTreeWidget::itemChanged, this, &SourcesDialog::refresh);
    connect(m_offers, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const int offer = item ? item->data(0, offerRole).toInt() - 1 : -1;
        const QString text = offer >= 0 ? liveRemedyText(m_known[static_cast<std::size_t>(offer)]) : QString();
        m_remedy->setText(text);
        m_remedy->setVisible(!text.isEmpty());
    });
    connect(&feed, &LiveFeed::offersLoaded, this, &SourcesDialog::takeOffers);
    auto *wait = new QTreeWidgetItem(m_offers, {tr("Looking…")});
    wait->setFlags(Qt::ItemIsEnabled);
    feed.loadOffers();
    showKind();
}

void SourcesDialog::takeOffers(const std::vector<LiveOffer> &offers)
{
    m_known = offers;
    m_offers->clear();
    const QLocale locale;
    QHash<QString, QTreeWidgetItem *> groups;
    std::vector<std::string> followed;
    for (const FeedId id : m_feed.feeds())
        followed.push_back(liveSpecText(m_feed.feed(id)->spec));
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const LiveOffer &offer = offers[i];
        const QString group = QString::fromStdString(offer.group);
        QTreeWidgetItem *&parent = groups[group];
        if (!parent) {
            const LiveSourceKind *kind = findLiveSourceKind(offer.group);
            parent = new QTreeWidgetItem(m_offers, {kind ? kindText(kind->name) : group});
            parent->setFlags(Qt::ItemIsEnabled);
            parent->setExpanded(true);
        }
        const bool open = offer.obstacle == LiveOffer::Obstacle::None || offer.obstacle == LiveOffer::Obstacle::Empty;
        const bool known = std::find(followed.begin(), followed.end(), liveSpecText(offer.spec)) != followed.end();
        QString state = known ? tr("is followed already") : tr("ready");
        if (!known) {
            switch (offer.obstacle) {
            case LiveOffer::Obstacle::None: break;
            case LiveOffer::Obstacle::NoPermission: state = tr("no permission"); break;
            case LiveOffer::Obstacle::NotInstalled: state = tr("not here"); break;
            case LiveOffer::Obstacle::Disabled: state = tr("switched off"); break;
            case LiveOffer::Obstacle::Empty: state = tr("empty"); break;
            }
        }
        const QString size = offer.bytes ? locale.formattedDataSize(static_cast<qint64>(*offer.bytes)) : offer.records ? tr("%Ln record(s)", nullptr, static_cast<int>(*offer.records)) : QString();
        auto *item = new QTreeWidgetItem(parent, {oneLine(QString::fromStdString(offer.name), 400), size, state});
        item->setData(0, offerRole, static_cast<int>(i) + 1);
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        if (open && !known) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(0, offer.preselected ? Qt::Checked : Qt::Unchecked);
        } else {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setForeground(0, Theme::mutedText());
        }
        if (!open)
            item->setIcon(2, Theme::severityIcon(Severity::Warning));
        const QString remedy = liveRemedyText(offer);
        if (!remedy.isEmpty())
            item->setToolTip(2, toolTipText(remedy));
    }
    if (offers.empty())
        (new QTreeWidgetItem(m_offers, {tr("Nothing was found here that could be followed.")}))->setFlags(Qt::ItemIsEnabled);
    refresh();
}

void SourcesDialog::showKind()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_settings.clear();
    const LiveSourceKind *kind = findLiveSourceKind(m_kind->currentData().toString().toStdString());
    if (!kind)
        return;
    const bool hasTarget = *kind->targetLabel;
    m_target->setVisible(hasTarget);
    m_target->setPlaceholderText(hasTarget ? kindText(kind->targetLabel) : QString());
    m_browse->setVisible(hasTarget && kind->targetKind == LiveSetting::Kind::Path);
    for (const LiveSetting &setting : kind->settings) {
        QWidget *field = nullptr;
        const QString initial = QString::fromUtf8(setting.initial);
        switch (setting.kind) {
        case LiveSetting::Kind::Bool: {
            auto *box = new QCheckBox;
            box->setChecked(initial == u"yes"_s);
            field = box;
            break;
        }
        case LiveSetting::Kind::Number: {
            auto *spin = new QSpinBox;
            spin->setRange(setting.least, setting.most);
            spin->setValue(initial.toInt());
            spin->setGroupSeparatorShown(true);
            field = spin;
            break;
        }
        case LiveSetting::Kind::Choice: {
            auto *choice = new QComboBox;
            for (const char *one : setting.choices)
                choice->addItem(kindText(one), QString::fromUtf8(one));
            choice->setCurrentIndex(std::max(0, choice->findData(initial)));
            field = choice;
            break;
        }
        case LiveSetting::Kind::Text:
        case LiveSetting::Kind::Path: {
            auto *edit = new QLineEdit(initial);
            connect(edit, &QLineEdit::textChanged, this, &SourcesDialog::refresh);
            field = edit;
            break;
        }
        }
        field->setToolTip(kindText(setting.help));
        field->setAccessibleName(kindText(setting.label));
        m_form->addRow(kindText(setting.label) + u':', field);
        m_settings[QString::fromLatin1(setting.key)] = field;
    }
    refresh();
}

void SourcesDialog::browse()
{
    const bool folder = m_kind->currentData().toString() == u"folder"_s;
    auto *dialog = new QFileDialog(this, folder ? tr("Folder to follow") : tr("Log to follow"), m_target->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, m_target, &QLineEdit::setText);
    dialog->open();
}

bool SourcesDialog::formIsUsed() const
{
    const LiveSourceKind *kind = findLiveSourceKind(m_kind->currentData().toString().toStdString());
    return kind && *kind->targetLabel && !m_target->text().trimmed().isEmpty();
}

LiveFeedOptions SourcesDialog::options() const
{
    LiveFeedOptions options;
    options.from = static_cast<LiveFrom>(m_from->currentData().toInt());
    options.store = m_store->isChecked();
    return options;
}

QString SourcesDialog::fault() const { return m_fault->isHidden() ? QString() : m_fault->text(); }

void SourcesDialog::refresh()
{
    int chosen = 0;
    for (int g = 0; g < m_offers->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_offers->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i)
            chosen += group->child(i)->flags() & Qt::ItemIsUserCheckable && group->child(i)->checkState(0) == Qt::Checked;
    }
    const int all = chosen + (formIsUsed() ? 1 : 0);
    m_follow->setEnabled(all > 0);
    m_follow->setDefault(all > 0);
    m_follow->setText(all > 0 ? tr("&Follow %Ln source(s)", nullptr, all) : tr("&Follow"));
}

void SourcesDialog::follow()
{
    std::vector<LiveSpec> specs;
    for (int g = 0; g < m_offers->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_offers->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            const QTreeWidgetItem *item = group->child(i);
            const int offer = item->data(0, offerRole).toInt() - 1;
            if (offer >= 0 && item->flags() & Qt::ItemIsUserCheckable && item->checkState(0) == Qt::Checked)
                specs.push_back(m_known[static_cast<std::size_t>(offer)].spec);
        }
    }
    if (formIsUsed()) {
        LiveSpec spec;
        const std::string kind = m_kind->currentData().toString().toStdString();
        std::map<std::string, std::string> settings;
        for (auto it = m_settings.cbegin(); it != m_settings.cend(); ++it) {
            QString value;
            if (const auto *box = qobject_cast<const QCheckBox *>(it.value()))
                value = box->isChecked() ? u"yes"_s : u"no"_s;
            else if (const auto *spin = qobject_cast<const QSpinBox *>(it.value()))
                value = QString::number(spin->value());
            else if (const auto *choice = qobject_cast<const QComboBox *>(it.value()))
                value = choice->currentData().toString();
            else if (const auto *edit = qobject_cast<const QLineEdit *>(it.value()))
                value = edit->text().trimmed();
            settings[it.key().toStdString()] = value.toStdString();
        }
        const bool path = findLiveSourceKind(kind)->targetKind == LiveSetting::Kind::Path;
        const std::string target = m_target->text().trimmed().toStdString();
        // What is as it is anyway has no place in the text that the history knows a source by.
        spec.kind = kind;
        std::erase_if(settings, [&spec](const auto &entry) { return liveSetting(spec, entry.first) == entry.second; });
        const auto parsed = parseLiveSpec(path ? target : kind + ":" + target, settings);
        if (!parsed || parsed->kind != kind) {
            m_fault->setText(parsed ? tr("This is not a %1.").arg(m_kind->currentText()) : errorText(parsed.error()));
            m_fault->show();
            return;
        }
        specs.push_back(*parsed);
    }
    for (const LiveSpec &spec : specs)
        m_feed.start(spec, options());
    accept();
}

} // namespace sightglass
