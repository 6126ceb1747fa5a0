// A server on a port of its own, asked over plain HTTP by whoever sets a test up.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <functional>

namespace strongroom::test {

/// What a script of scripts/ prints; empty if it fails.
inline QString printedBy(const QString& script)
{
    QProcess process;
    process.start(STRONGROOM_SOURCE_DIR "/scripts/" + script, {});
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

class HttpPeer
{
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    HttpPeer()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
    }
    HttpPeer(const HttpPeer&) = delete;
    HttpPeer& operator=(const HttpPeer&) = delete;
    ~HttpPeer() { stop(); }

    quint16 port() const { return m_port; }
    QString url() const { return QString("http://127.0.0.1:%1").arg(m_port); }
    QProcess& process() { return m_process; }

    /// False unless `health` answers 200 within a minute.
    bool start(const QString& program, const QStringList& arguments, const QString& health)
    {
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program, arguments);
        return m_process.waitForStarted()
               && QTest::qWaitFor([&] { return ask("GET", health).first == 200; }, 60'000);
    }
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
    }
    QPair<int, QJsonObject> ask(const QByteArray& method, const QString& path,
                                const QByteArray& body = {}, const Headers& headers = {})
    {
        QNetworkRequest request(QUrl(url() + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
        for (const auto& [name, value] : headers)
            request.setRawHeader(name, value);
        QNetworkReply* reply = m_network.sendCustomRequest(request, method, body);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        reply->deleteLater();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(reply->readAll()).object()};
    }

private:
    quint16 m_port = 0;
    QProcess m_process{};
    QNetworkAccessManager m_network{};
};

} // namespace strongroom::test
