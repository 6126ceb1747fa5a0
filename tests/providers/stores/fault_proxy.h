// A process between client and service that spoils answers when told to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/scripted_service.h"

#include <QTcpSocket>
#include <QUrl>

namespace strongroom::test {

class FaultProxy
{
public:
    /// Empty, or why it does not stand. For a service with TLS, what the proxy shows: certificate,
    /// key, and the authority of both.
    QString start(const QString& service, const QStringList& chain = {})
    {
        const QUrl url(service);
        if (!m_process.start("fault_proxy.py", QStringList{QString::number(url.port())} + chain))
            return "the proxy does not start: " + m_process.why();
        m_url = url.scheme() + "://127.0.0.1:" + m_process.word(0);
        return {};
    }
    const QString& url() const { return m_url; }

    /// From the next request on, for so many: "lose", "cut", "garbage", "slow", "nonsense", "429" …
    bool spoil(const QByteArray& mode, int times)
    {
        QTcpSocket socket;
        socket.connectToHost("127.0.0.1", m_process.word(1).toUShort());
        if (!socket.waitForConnected(5000))
            return false;
        socket.write(mode + ' ' + QByteArray::number(times) + '\n');
        QByteArray answer;
        while (!answer.endsWith('\n') && socket.waitForReadyRead(5000))
            answer += socket.readAll();
        return answer == "ok\n";
    }

private:
    ScriptedService m_process{};
    QString m_url{};
};

} // namespace strongroom::test
