// A web site on this machine that answers everything with one thing: a redirect, or more than
// anybody asked for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <string>

namespace strongroom::test {

class StrangeSite
{
public:
    /// `head` as it goes over the wire; then `bytes` spaces, as long as somebody takes them.
    explicit StrangeSite(QByteArray head, qint64 bytes = 0)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, head, bytes] {
            while (auto* socket = m_server.nextPendingConnection())
                serve(socket, head, bytes);
        });
    }

    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_server.serverPort()); }
    int asked() const { return m_asked; }
    /// How much of the document somebody took.
    qint64 sent() const { return m_sent; }

private:
    void serve(QTcpSocket* socket, const QByteArray& head, qint64 bytes)
    {
        constexpr qint64 atOnce = 1 << 16;
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto more = [this, socket, atOnce, left = bytes]() mutable {
            while (left > 0 && socket->bytesToWrite() < atOnce) {
                const auto part = qMin(left, atOnce);
                socket->write(QByteArray(part, ' '));
                left -= part;
                m_sent += part;
            }
            if (left <= 0)
                socket->disconnectFromHost();
        };
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                         [this, socket, head, more]() mutable {
                             if (!socket->readAll().contains("\r\n\r\n"))
                                 return;
                             ++m_asked;
                             QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
                             socket->write(head);
                         });
    }

    QTcpServer m_server;
    int m_asked = 0;
    qint64 m_sent = 0;
};

} // namespace strongroom::test
