// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QThreadPool>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace sightglass {

class JobHistory;

/// Where the history lies (a file, or PostgreSQL) and how long analyses stay. A connection can be tried; the answer
/// is in words. The password goes to the keyring. Another place is taken at the next start. GUI thread; the trial
/// runs in a worker.
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
    void accept() override;

Q_SIGNALS:
    void tested(bool good);

private:
    void refresh();
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
    QString m_before;
};

} // namespace sightglass
