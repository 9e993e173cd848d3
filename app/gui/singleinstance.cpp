// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/singleinstance.h"

#include "core/base/sha256.h"

#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 magic = 0x53474c31; // "SGL1"
constexpr int waitMs = 1000;
const QByteArray taken = "taken\n";

QString folder()
{
#ifdef Q_OS_WIN
    return QDir::tempPath(); // of this user; RuntimeLocation is the home there, where a lock would be seen
#else
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QDir::tempPath() : runtime;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent) : QObject(parent), m_name(name), m_lock(folder() + u'/' + name + ".lock"_L1)
{
    m_lock.setStaleLockTime(0); // only when its process is gone
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::usualName()
{
    // Another user, home or display is another window.
    const QByteArray place = QDir::homePath().toUtf8() + qgetenv("WAYLAND_DISPLAY") + '\n' + qgetenv("DISPLAY") + '\n' + qgetenv("XDG_SESSION_ID") + '\n' + qgetenv("SESSIONNAME");
    return u"sightglass-"_s + QString::fromStdString(sha256(place.toStdString()).substr(0, 16));
}

bool SingleInstance::start(const QStringList &files, const QString &token)
{
    QStringList absolute;
    for (const QString &file : files)
        absolute.append(QFileInfo(file).absoluteFilePath());
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (handOver(absolute, token))
            return false;
        if (m_lock.tryLock(0))
            break;
        // Somebody begins at this moment, or does not answer any more.
        if (attempt == 1)
            return true;
        m_lock.tryLock(waitMs);
        if (m_lock.isLocked())
            break;
    }
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(m_name)) {
        // The socket of one that was killed; the lock says that nobody has it.
        QLocalServer::removeServer(m_name);
        if (!m_server->listen(m_name))
            qWarning("Other windows cannot hand files to this one: %s", qPrintable(m_server->errorString()));
    }
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::receive);
    return true;
}

bool SingleInstance::handOver(const QStringList &files, const QString &token)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(waitMs))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << magic << files << token;
    QByteArray whole;
    QDataStream frame(&whole, QIODevice::WriteOnly);
    frame << message; // with its length
    socket.write(whole);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(waitMs))
            return false;
    }
    while (socket.bytesAvailable() < taken.size()) {
        if (!socket.waitForReadyRead(waitMs))
            return false;
    }
    return socket.readAll() == taken;
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        socket->setParent(this);
        socket->setReadBufferSize(mostBytes);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            QDataStream frame(socket);
            frame.startTransaction();
            if (socket->bytesAvailable() >= 4) {
                // What says that it is larger is none of ours.
                const QByteArray head = socket->peek(4);
                const quint32 size = static_cast<quint32>(static_cast<uchar>(head[0])) << 24 | static_cast<quint32>(static_cast<uchar>(head[1])) << 16
                                     | static_cast<quint32>(static_cast<uchar>(head[2])) << 8 | static_cast<uchar>(head[3]);
                if (size > static_cast<quint32>(mostBytes - 4)) {
                    frame.rollbackTransaction();
                    socket->abort();
                    return;
                }
            }
            QByteArray message;
            frame >> message;
            if (!frame.commitTransaction())
                return; // more is to come
            QDataStream stream(message);
            stream.setVersion(QDataStream::Qt_6_4);
            quint32 mark = 0;
            QStringList files;
            QString token;
            stream >> mark;
            if (mark == magic)
                stream >> files >> token;
            if (mark != magic || stream.status() != QDataStream::Ok || files.size() > mostFiles) {
                socket->abort();
                return;
            }
            socket->write(taken);
            socket->flush();
            socket->disconnectFromServer();
            Q_EMIT started(files, token);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

} // namespace sightglass
