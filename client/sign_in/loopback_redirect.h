// The address on this machine that the browser comes back to (RFC 8252, section 7.3).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

class QTcpSocket;

namespace strongroom::client {

/// Listens for one answer at http://127.0.0.1:<port>/callback. Other requests get 404 and change
/// nothing.
class LoopbackRedirect : public QObject
{
    Q_OBJECT

public:
    explicit LoopbackRedirect(QObject* parent = nullptr);

    /// Fails with Unavailable if no port can be had.
    Result<QUrl> listen();

signals:
    void returned(const QUrlQuery& query);
    void timedOut();

private:
    void serve(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const QByteArray& head);

    QTcpServer m_server;
    QTimer m_patience;
};

} // namespace strongroom::client
