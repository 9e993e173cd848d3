// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/history/historysettings.h"

#include "core/event/errortext.h"
#include "core/history/databaseplace.h"
#include "core/history/historystore.h"
#include "core/job/indexcache.h"
#include "core/job/task.h"
#include "core/session/jobhistory.h"
#include "ui/shell/keyring.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 mebi = 1024 * 1024;

} // namespace

HistorySettings::HistorySettings(JobHistory &history, QWidget *parent) : QDialog(parent), m_history(history)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings of the history"));
    m_pool.setMaxThreadCount(1);
    auto *layout = new QVBoxLayout(this);
    m_isFile = new QRadioButton(tr("In a &file, for one person"));
    layout->addWidget(m_isFile);
    auto *fileRow = new QHBoxLayout;
    fileRow->setContentsMargins(24, 0, 0, 0);
    m_file = new QLineEdit;
    m_file->setAccessibleName(tr("File of the history"));
    m_file->setPlaceholderText(tr("The usual place in your data folder"));
    m_browse = new QPushButton(tr("&Browse…"));
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_browse);
    layout->addLayout(fileRow);
    m_isServer = new QRadioButton(tr("In a &PostgreSQL database, shared by a team"));
    layout->addWidget(m_isServer);
    auto *server = new QFormLayout;
    server->setContentsMargins(24, 0, 0, 0);
    m_host = new QLineEdit;
    m_host->setPlaceholderText(tr("This computer"));
    m_port = new QSpinBox;
    m_port->setRange(1, 65535);
    m_port->setValue(5432);
    m_database = new QLineEdit(u"sightglass"_s);
    m_user = new QLineEdit;
    m_user->setPlaceholderText(tr("Your name on this computer"));
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(Keyring::isAvailable() ? tr("Kept in the desktop's keyring; empty: as it is") : tr("Kept until the program ends; ~/.pgpass keeps it for good"));
    m_ssl = new QComboBox;
    m_ssl->addItem(tr("Encrypted, the server proves who it is (verify-full)"), u"verify-full"_s);
    m_ssl->addItem(tr("Encrypted, a certificate of the right authority (verify-ca)"), u"verify-ca"_s);
    m_ssl->addItem(tr("Encrypted, whoever answers (require)"), u"require"_s);
    m_rootCert = new QLineEdit;
#ifdef Q_OS_WIN
    m_rootCert->setPlaceholderText(u"%APPDATA%\\postgresql\\root.crt"_s);
#else
    m_rootCert->setPlaceholderText(tr("~/.postgresql/root.crt"));
#endif
    server->addRow(tr("&Host"), m_host);
    server->addRow(tr("P&ort"), m_port);
    server->addRow(tr("&Database"), m_database);
    server->addRow(tr("&User"), m_user);
    server->addRow(tr("Pass&word"), m_password);
    server->addRow(tr("&Encryption"), m_ssl);
    server->addRow(tr("&Certificate"), m_rootCert);
    layout->addLayout(server);
    auto *testRow = new QHBoxLayout;
    testRow->setContentsMargins(24, 0, 0, 0);
    m_test = new QPushButton(tr("&Test connection"));
    m_answer = new QLabel;
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(2 * fontMetrics().height());
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    testRow->addWidget(m_test, 0, Qt::AlignTop);
    testRow->addWidget(m_answer, 1);
    layout->addLayout(testRow);
    auto *keep = new QFormLayout;
    m_days = new QSpinBox;
    m_days->setRange(0, 36'500);
    m_days->setSpecialValueText(tr("For good"));
    m_days->setSuffix(tr(" days"));
    m_days->setValue(JobHistory::retention());
    keep->addRow(tr("&Keep analyses"), m_days);
    const auto daysBox = [] {
        auto *box = new QSpinBox;
        box->setRange(0, 36'500);
        box->setSpecialValueText(tr("For good"));
        box->setSuffix(tr(" days"));
        box->setEnabled(false); // until the history has said what holds
        return box;
    };
    m_flowDays = daysBox();
    m_flowDays->setToolTip(toolTipText(tr("Findings too, counted from when they were kept. It holds for all who share this history.")));
    keep->addRow(tr("Keep threats and tran&sfers"), m_flowDays);
    m_liveDays = daysBox();
    m_liveDays->setToolTip(toolTipText(tr("Counted from when they came. The threats and transfers in them are kept by themselves. It holds for all who share this history.")));
    m_liveSize = new QSpinBox;
    m_liveSize->setRange(0, 100'000'000);
    m_liveSize->setSingleStep(1024);
    m_liveSize->setGroupSeparatorShown(true);
    m_liveSize->setSpecialValueText(tr("Any size"));
    m_liveSize->setSuffix(tr(" MiB"));
    m_liveSize->setEnabled(false);
    m_liveSize->setAccessibleName(tr("Size of followed events"));
    m_liveSize->setToolTip(toolTipText(tr("Of all followed events together. The oldest go first.")));
    auto *liveRow = new QHBoxLayout;
    liveRow->addWidget(m_liveDays);
    liveRow->addWidget(m_liveSize);
    liveRow->addStretch();
    auto *liveLabel = new QLabel(tr("Keep followed e&vents"));
    liveLabel->setBuddy(m_liveDays);
    keep->addRow(liveLabel, liveRow);
    connect(&m_history, &JobHistory::keepTimesRead, this, [this](const JobHistory::KeepTimes &times) {
        m_times = times;
        m_flowDays->setValue(static_cast<int>(std::min<std::int64_t>(times.flowDays, m_flowDays->maximum())));
        m_liveDays->setValue(static_cast<int>(std::min<std::int64_t>(times.live.days, m_liveDays->maximum())));
        m_liveSize->setValue(static_cast<int>(std::min<std::int64_t>(times.live.bytes / static_cast<std::int64_t>(mebi), m_liveSize->maximum())));
        for (QSpinBox *box : {m_flowDays, m_liveDays, m_liveSize})
            box->setEnabled(true);
    });
    m_history.readKeepTimes();
    m_indexLimit = new QSpinBox;
    m_indexLimit->setRange(0, 1'000'000);
    m_indexLimit->setSingleStep(512);
    m_indexLimit->setGroupSeparatorShown(true);
    m_indexLimit->setSpecialValueText(tr("None"));
    m_indexLimit->setSuffix(tr(" MiB"));
    m_indexLimit->setValue(static_cast<int>(IndexCache::usualMost() / mebi));
    m_indexLimit->setToolTip(toolTipText(tr("Logs of 16 MiB or more open at once where their index is kept. Those unused for longest go first.")));
    m_indexSize = new QLabel(tr("looking…"));
    m_indexSize->setTextFormat(Qt::PlainText);
    m_clearIndex = new QPushButton(tr("C&lear"));
    m_clearIndex->setToolTip(toolTipText(tr("Removes the indexes. The logs are read again when they are opened.")));
    auto *indexRow = new QHBoxLayout;
    indexRow->addWidget(m_indexLimit);
    indexRow->addWidget(m_indexSize, 1);
    indexRow->addWidget(m_clearIndex);
    auto *indexLabel = new QLabel(tr("&Indexes of large logs"));
    indexLabel->setBuddy(m_indexLimit);
    keep->addRow(indexLabel, indexRow);
    layout->addLayout(keep);
    auto *note = new QLabel(tr("Marks and tickets stay until they are taken back. Another place is taken when the program starts again, which is offered then; what is here stays here, and can be "
                               "taken along as a case. Nothing is sent anywhere else."));
    note->setWordWrap(true);
    QPalette muted = note->palette();
    muted.setColor(QPalette::WindowText, Theme::mutedText());
    note->setPalette(muted);
    layout->addWidget(note);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    resize(620, sizeHint().height());

    connect(buttons, &QDialogButtonBox::accepted, this, &HistorySettings::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &HistorySettings::reject);
    connect(m_test, &QPushButton::clicked, this, &HistorySettings::test);
    connect(m_clearIndex, &QPushButton::clicked, this, &HistorySettings::clearIndexes);
    connect(m_browse, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("File of the history"), m_file->text(), tr("Histories (*.sqlite);;All files (*)"), nullptr, QFileDialog::DontConfirmOverwrite);
        if (!path.isEmpty())
            m_file->setText(path);
    });
    for (QRadioButton *button : {m_isFile, m_isServer})
        connect(button, &QRadioButton::toggled, this, &HistorySettings::refresh);
    connect(m_host, &QLineEdit::textChanged, this, &HistorySettings::refresh);

    m_before = QSettings().value(u"history/place"_s).toString();
    const auto place = DatabasePlace::parse(m_before);
    if (place && place->file.isEmpty() && !m_before.isEmpty()) {
        setServer(place->host, place->port, place->name, place->user, {});
        m_ssl->setCurrentIndex(std::max(0, m_ssl->findData(place->sslMode)));
        for (const auto &[key, value] : place->options) {
            if (key == u"sslrootcert"_s)
                m_rootCert->setText(value);
        }
    } else {
        setFile(m_before);
    }
    if (qEnvironmentVariableIsSet("SIGHTGLASS_HISTORY"))
        m_answer->setText(tr("$SIGHTGLASS_HISTORY names the history of this start: %1").arg(history.place()));
    refresh();
    askIndexSize(false);
}

void HistorySettings::askIndexSize(bool clear)
{
    m_clearIndex->setEnabled(false);
    runTask(m_pool, this, [clear]() -> quint64 {
        const IndexCache cache;
        if (clear)
            cache.clear();
        return cache.size();
    }, [this](quint64 bytes) {
        m_indexSize->setText(tr("%1 now", "size of indexes").arg(QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeIecFormat)));
        m_clearIndex->setEnabled(bytes > 0);
        Q_EMIT indexSizeKnown(bytes);
    });
}

QString HistorySettings::indexText() const { return m_indexSize->text(); }

void HistorySettings::offerRestart(const QString &place, QWidget *window)
{
    if (!window)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Another history"), tr("The history of the next start is in %1.").arg(place), QMessageBox::NoButton, window);
    box->setInformativeText(tr("Until then this one goes on. Logs that are open are opened again."));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *now = box->addButton(tr("&Restart now"), QMessageBox::AcceptRole);
    box->addButton(tr("&Later"), QMessageBox::RejectRole);
    setAttribute(Qt::WA_DeleteOnClose, false); // tells the answer yet
    connect(box, &QMessageBox::finished, this, [this, box, now] {
        if (box->clickedButton() == now)
            Q_EMIT restartWanted();
        deleteLater();
    });
    box->open();
}

HistorySettings::~HistorySettings() { m_pool.waitForDone(); }

void HistorySettings::setFile(const QString &path)
{
    m_isFile->setChecked(true);
    m_file->setText(path);
}

void HistorySettings::setServer(const QString &host, int port, const QString &database, const QString &user, const QString &password)
{
    m_isServer->setChecked(true);
    m_host->setText(host);
    m_port->setValue(port > 0 ? port : 5432);
    m_database->setText(database);
    m_user->setText(user);
    m_password->setText(password);
}

void HistorySettings::refresh()
{
    const bool server = m_isServer->isChecked();
    for (QWidget *widget : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_browse)})
        widget->setEnabled(!server);
    DatabasePlace place;
    place.host = m_host->text().trimmed();
    const bool remote = server && !place.isLocal();
    for (QWidget *widget : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_database), static_cast<QWidget *>(m_user),
                            static_cast<QWidget *>(m_password)})
        widget->setEnabled(server);
    m_ssl->setEnabled(remote);
    m_rootCert->setEnabled(remote);
    m_test->setEnabled(server || !m_file->text().isEmpty() || m_isFile->isChecked());
}

QString HistorySettings::place() const
{
    if (m_isFile->isChecked())
        return m_file->text().trimmed();
    DatabasePlace place;
    place.host = m_host->text().trimmed();
    place.port = m_port->value() == 5432 ? 0 : m_port->value();
    place.name = m_database->text().trimmed();
    place.user = m_user->text().trimmed();
    place.sslMode = place.isLocal() ? u"prefer"_s : m_ssl->currentData().toString();
    if (!place.isLocal() && !m_rootCert->text().trimmed().isEmpty())
        place.options.append({u"sslrootcert"_s, m_rootCert->text().trimmed()});
    return place.shown();
}

QString HistorySettings::answer() const { return m_answer->text(); }

void HistorySettings::test()
{
    const QString place = this->place().isEmpty() ? HistoryStore::usualFile() : this->place();
    if (const auto parsed = DatabasePlace::parse(place); parsed && parsed->file.isEmpty() && !m_password->text().isEmpty())
        PasswordBook::set(parsed->shown(), m_password->text());
    m_test->setEnabled(false);
    m_answer->setText(tr("Connecting…"));
    using Answer = std::pair<bool, QString>;
    runTask(m_pool, this, [place]() -> Answer {
        const auto store = HistoryStore::open(place);
        if (!store)
            return {false, errorText(store.error())};
        const auto tickets = (*store)->tickets();
        const auto files = (*store)->files();
        if (!tickets || !files)
            return {false, errorText(!tickets ? tickets.error() : files.error())};
        return {true, tr("It works. There are %Ln log(s) in that history", nullptr, static_cast<int>(files->size())) + u", "_s + tr("and %Ln ticket(s).", nullptr, static_cast<int>(tickets->size()))};
    }, [this](const Answer &answer) {
        m_answer->setText(answer.second);
        refresh();
        Q_EMIT tested(answer.first);
    });
}

void HistorySettings::accept()
{
    const QString now = place();
    if (const auto parsed = DatabasePlace::parse(now); !parsed) {
        m_answer->setText(errorText(parsed.error()));
        return;
    }
    if (m_days->value() != JobHistory::retention())
        m_history.setRetention(m_days->value());
    if (m_times) {
        JobHistory::KeepTimes times = *m_times;
        times.flowDays = m_flowDays->value();
        times.live.days = m_liveDays->value();
        if (m_liveSize->value() != times.live.bytes / static_cast<std::int64_t>(mebi))
            times.live.bytes = static_cast<std::int64_t>(m_liveSize->value()) * static_cast<std::int64_t>(mebi);
        if (times != *m_times)
            m_history.setKeepTimes(times);
    }
    if (now.isEmpty())
        QSettings().remove(u"history/place"_s);
    else
        QSettings().setValue(u"history/place"_s, now);
    if (const auto limit = static_cast<quint64>(m_indexLimit->value()) * mebi; limit / mebi != IndexCache::usualMost() / mebi) {
        IndexCache::setUsualMost(limit);
        runTask(m_pool, this, [] {
            IndexCache().bound();
            return true;
        }, [](bool) {});
    }
    const bool moved = now != m_before;
    const QString shown = now.isEmpty() ? tr("the usual file") : now;
    if (m_isServer->isChecked() && !m_password->text().isEmpty()) {
        QPointer<QWidget> window = parentWidget();
        setAttribute(Qt::WA_DeleteOnClose, false);
        Keyring::keep(now, m_password->text(), this, [this, window, moved, shown](const QString &fault) {
            // A start without its password would find no way in.
            if (fault.isEmpty() && moved && window) {
                offerRestart(shown, window);
                return;
            }
            deleteLater();
            if (fault.isEmpty() || !window)
                return;
            auto *box = new QMessageBox(QMessageBox::Warning, tr("Password"), tr("The password is not in the keyring: %1\nIt is used until the program ends.").arg(fault), QMessageBox::Ok, window);
            box->setTextFormat(Qt::PlainText);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        });
    }
    if (moved)
        Q_EMIT m_history.done(tr("The history of the next start is in %1.").arg(shown));
    if (moved && !(m_isServer->isChecked() && !m_password->text().isEmpty()))
        offerRestart(shown, parentWidget());
    QDialog::accept();
}

} // namespace sightglass
