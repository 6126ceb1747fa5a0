// A web server for one page.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/loopback_redirect.h"

#include <QTcpSocket>

namespace strongroom::client {
namespace {

constexpr qsizetype largestHead = 8192;
constexpr std::chrono::minutes patience{5};

QByteArray pageWith(const QByteArray& status, const QString& title, const QString& text)
{
    const auto html =
        QStringLiteral(
            "<!doctype html><html><head><meta charset=\"utf-8\"><title>Strongroom</title><style>"
            ":root{color-scheme:light dark}body{font:18px/1.5 system-ui,sans-serif;display:grid;"
            "place-items:center;min-height:90vh;text-align:center}</style></head><body><main><h1>%1"
            "</h1><p>%2</p></main></body></html>")
            .arg(title.toHtmlEscaped(), text.toHtmlEscaped())
            .toUtf8();
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
           + QByteArray::number(html.size())
           + "\r\nCache-Control: no-store\r\nContent-Security-Policy: default-src 'none'; "
             "style-src 'unsafe-inline'\r\n"
             "Referrer-Policy: no-referrer\r\nConnection: close\r\n\r\n"
           + html;
}

} // namespace

LoopbackRedirect::LoopbackRedirect(QObject* parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &LoopbackRedirect::timedOut);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (auto* socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

Result<QUrl> LoopbackRedirect::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        return Error{ErrorKind::Unavailable,
                     "No port can be had on this machine for the browser to come back to.",
                     m_server.errorString().toStdString()};
    m_patience.start();
    return QUrl(QStringLiteral("http://127.0.0.1:%1/callback").arg(m_server.serverPort()));
}

void LoopbackRedirect::serve(QTcpSocket* socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        const auto head = socket->peek(largestHead);
        if (head.contains("\r\n\r\n"))
            answer(socket, socket->readAll());
        else if (head.size() >= largestHead)
            socket->abort();
    });
}

void LoopbackRedirect::answer(QTcpSocket* socket, const QByteArray& head)
{
    const auto words = head.left(head.indexOf("\r\n")).split(' ');
    const QUrl target =
        words.size() == 3 ? QUrl("http://127.0.0.1" + QString::fromLatin1(words[1])) : QUrl();
    const QUrlQuery query(target);
    const bool ours = words.value(0) == "GET" && target.path() == "/callback"
                      && (query.hasQueryItem("code") || query.hasQueryItem("error"));
    if (!ours) {
        socket->write(pageWith("404 Not Found", tr("Nothing here"), {}));
        socket->disconnectFromHost();
        return;
    }
    socket->write(pageWith("200 OK", tr("You are back"),
                           tr("You can close this window and go on in Strongroom.")));
    socket->disconnectFromHost();
    m_server.close();
    m_patience.stop();
    emit returned(query);
}

} // namespace strongroom::client
