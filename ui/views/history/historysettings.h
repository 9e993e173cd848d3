// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/jobhistory.h"

#include <QDialog>
#include <QThreadPool>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace sightglass {

/// Where the history lies (a file, or PostgreSQL) and how long analyses, threats, transfers and followed events stay. A connection can be tried; the answer
/// is in words. The password goes to the keyring. Another place is taken at the next start, which is offered at once. Also
/// how much room indexes of large logs may take. GUI thread; the trial and all that looks at files run in a worker.
class HistorySettings : public QDialog
{
    Q_OBJECT
public:
    explicit HistorySettings(JobHistory &history, QWidget *parent = nullptr);
    ~HistorySettings() override;
    /// The place as it stands in the dialog, without password; empty = the usual file.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString answer() const;
    void setServer(const QString &host, int port, const QString &database, const QString &user, const QString &password);
    void setFile(const QString &path);
    void test();
    void clearIndexes() { askIndexSize(true); }
    [[nodiscard]] QString indexText() const;
    [[nodiscard]] QSpinBox *indexLimit() const { return m_indexLimit; }
    /// Of the history, once it was asked: disabled until then.
    [[nodiscard]] QSpinBox *flowDays() const { return m_flowDays; }
    [[nodiscard]] QSpinBox *liveDays() const { return m_liveDays; }
    [[nodiscard]] QSpinBox *liveSize() const { return m_liveSize; }
    void accept() override;

Q_SIGNALS:
    void tested(bool good);
    /// The program shall end and start again.
    void restartWanted();
    /// The size of the indexes is known.
    void indexSizeKnown(quint64 bytes);

private:
    void refresh();
    void askIndexSize(bool clear);
    void offerRestart(const QString &place, QWidget *window);
    JobHistory &m_history;
    QThreadPool m_pool;
    QRadioButton *m_isFile;
    QRadioButton *m_isServer;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_ssl;
    QLineEdit *m_rootCert;
    QPushButton *m_test;
    QLabel *m_answer;
    QSpinBox *m_days;
    QSpinBox *m_flowDays;
    QSpinBox *m_liveDays;
    QSpinBox *m_liveSize;
    std::optional<JobHistory::KeepTimes> m_times; // as the history has them
    QSpinBox *m_indexLimit;
    QLabel *m_indexSize;
    QPushButton *m_clearIndex;
    QString m_before;
};

} // namespace sightglass
