// A real OpenBao in its development mode, on a port of its own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/https/https_client.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace strongroom::test {

/// The last line that one of the scripts/install_*.sh prints; empty if it fails.
inline QString installed(const QString& script)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(STRONGROOM_SOURCE_DIR "/scripts/" + script, {});
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

class BaoServer
{
public:
    BaoServer() = default;
    BaoServer(const BaoServer&) = delete;
    BaoServer& operator=(const BaoServer&) = delete;
    ~BaoServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Empty once it answers; else why it does not.
    QString start()
    {
        const auto program = installed("install_openbao.sh");
        if (program.isEmpty())
            return "OpenBao is not here and cannot be installed (pip, scripts/install_openbao.sh)";
        QTcpServer port;
        port.listen(QHostAddress::LocalHost);
        m_url = QString("http://127.0.0.1:%1").arg(port.serverPort());
        const auto address = m_url.mid(7);
        port.close();
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program, {"server", "-dev", "-dev-root-token-id=root",
                                  "-dev-listen-address=" + address, "-dev-no-store-token"});
        const QDeadlineTimer end(30'000);
        while (send("GET", "sys/health", {}) != 200)
            if (end.hasExpired() || m_process.waitForFinished(20))
                return "OpenBao has started and does not answer";
        return {};
    }
    const QString& url() const { return m_url; }

    /// As its root, and in that namespace; the status of the answer, whose body is kept.
    int send(const std::string& method, const std::string& path, const std::string& body,
             const std::string& space = {})
    {
        providers::HttpRequest request;
        request.method = method;
        request.url = m_url.toStdString() + "/v1/" + path;
        request.headers = {{"X-Vault-Token", "root"}, {"Content-Type", "application/json"}};
        if (!space.empty())
            request.headers.push_back({"X-Vault-Namespace", space});
        request.body = SecretBytes::copyOf(body);
        const auto answer = m_client.send(request);
        answered = answer ? QByteArray::fromStdString(std::string(answer->text())) : QByteArray();
        return answer ? answer->status : 0;
    }
    QByteArray answered{};

private:
    QProcess m_process{};
    QString m_url{};
    providers::Outbound m_outbound{
        providers::OutboundRules::parse(std::vector<std::string>{"127.0.0.1"}).value()};
    providers::HttpsClient m_client{{}, m_outbound};
};

} // namespace strongroom::test
