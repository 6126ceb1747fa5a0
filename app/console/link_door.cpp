// One line a caller, answered when it was heard.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/link_door.h"

#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace strongroom::console {
namespace {

constexpr qint64 longestLink = 4000;
constexpr std::chrono::seconds patience{2};
constexpr const char* heard = "heard\n";

} // namespace

QString LinkDoor::address()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
           + "/strongroom-console";
}

void LinkDoor::pass(const QString& link, QObject* asker, const Passed& then)
{
    auto* socket = new QLocalSocket(asker);
    auto* clock = new QTimer(socket);
    const auto end = [socket, clock, then](bool taken) {
        socket->disconnect();
        clock->disconnect();
        socket->deleteLater();
        then(taken);
    };
    connect(socket, &QLocalSocket::connected, asker,
            [socket, link] { socket->write(link.toUtf8() + '\n'); });
    connect(socket, &QLocalSocket::readyRead, asker, [socket, end] {
        if (socket->canReadLine())
            end(socket->readLine() == heard);
    });
    connect(socket, &QLocalSocket::errorOccurred, asker, [end] { end(false); });
    connect(clock, &QTimer::timeout, asker, [end] { end(false); });
    clock->start(patience);
    socket->connectToServer(address());
}

bool LinkDoor::open()
{
    // The lock of a console that was killed is nobody's, nor is the socket that it left.
    if (!m_lock.tryLock(0))
        return false;
    QLocalServer::removeServer(address());
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto* caller = m_server.nextPendingConnection())
            take(caller);
    });
    return m_server.listen(address());
}

void LinkDoor::take(QLocalSocket* caller)
{
    caller->setParent(this);
    caller->setReadBufferSize(longestLink);
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
        if (!caller->canReadLine()) {
            if (caller->bytesAvailable() >= longestLink)
                caller->abort();
            return;
        }
        const auto link = QString::fromUtf8(caller->readLine()).trimmed();
        caller->write(heard);
        caller->disconnectFromServer();
        emit came(link);
    });
}

} // namespace strongroom::console
