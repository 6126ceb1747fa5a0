// A real OpenFGA server with its memory as its store, on ports of its own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QString>

namespace strongroom::test {

class OpenfgaServer
{
public:
    OpenfgaServer() = default;
    ~OpenfgaServer();
    OpenfgaServer(const OpenfgaServer&) = delete;
    OpenfgaServer& operator=(const OpenfgaServer&) = delete;

    /// Empty once it answers; else why it does not. With a preshared key if one is given.
    QString start(const QString& key = {});
    void stop();
    const std::string& url() const { return m_url; }

private:
    QProcess m_process{};
    std::string m_url{};
};

} // namespace strongroom::test
