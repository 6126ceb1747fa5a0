// Started as its script names it, and waited for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/openfga_server.h"

#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>

namespace strongroom::test {

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString program()
{
    QProcess script;
    script.start(STRONGROOM_SOURCE_DIR "/scripts/install_openfga.sh", {});
    if (!script.waitForFinished(1'200'000) || script.exitCode() != 0)
        return {};
    return QString::fromUtf8(script.readAllStandardOutput()).trimmed();
}

bool isHealthy(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(1000))
        return false;
    socket.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(2000))
        answer += socket.readAll();
    return answer.contains("SERVING");
}

} // namespace

OpenfgaServer::~OpenfgaServer()
{
    stop();
}

QString OpenfgaServer::start(const QString& key)
{
    const auto path = program();
    if (path.isEmpty())
        return "OpenFGA's server is not here and cannot be built (Go, scripts/install_openfga.sh)";
    const auto http = freePort();
    const auto address = [](quint16 port) { return QString("127.0.0.1:%1").arg(port); };
    QStringList arguments{"run", "--datastore-engine", "memory", "--http-addr", address(http),
                          "--grpc-addr", address(freePort()), "--log-level", "none",
                          "--playground-enabled=false", "--metrics-enabled=false",
                          // A store of the public ones has them.
                          "--experimentals", "inline_expressions"};
    if (!key.isEmpty())
        arguments << "--authn-method"
                  << "preshared"
                  << "--authn-preshared-keys" << key;
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(path, arguments);
    if (!m_process.waitForStarted())
        return "OpenFGA's server does not start: " + m_process.errorString();
    m_url = "http://" + address(http).toStdString();
    const QDeadlineTimer end(60'000);
    while (!isHealthy(http)) {
        if (end.hasExpired() || m_process.waitForFinished(20))
            return "OpenFGA's server has started and does not answer";
    }
    return {};
}

void OpenfgaServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

} // namespace strongroom::test
