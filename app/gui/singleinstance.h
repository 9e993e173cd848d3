// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <memory>

namespace sightglass {

/// One window a user: who starts the program again hands its files to the window that is there. By a local
/// socket that this user alone can open (Windows: a pipe); a lock file says whose turn it is, so that of two that start at the
/// same moment one is first. GUI thread; start() may wait for a second, before there is a window.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// \p name: of the socket; those of one user and one desktop session shall be the same.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);
    ~SingleInstance() override;
    /// The name that this user's windows on this display have.
    [[nodiscard]] static QString usualName();

    /// \return true where this is the first: it listens from now on. False: the one that is there has taken \p
    /// files and \p token (of the desktop, so that it may come to the front). Where it does not answer, this one
    /// is on its own, and goes on.
    [[nodiscard]] bool start(const QStringList &files, const QString &token);

    /// Files that one message can name, and bytes that it can have.
    static constexpr qsizetype mostFiles = 100'000, mostBytes = 64 << 20;

Q_SIGNALS:
    /// Somebody started the program again; \p files are absolute, perhaps none.
    void started(const QStringList &files, const QString &token);

private:
    [[nodiscard]] bool handOver(const QStringList &files, const QString &token);
    void receive();

    QString m_name;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace sightglass
