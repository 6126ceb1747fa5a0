// The control plane and runner that the console starts for itself when no server is configured.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace strongroom::console {

/// Where the embedded control plane listens, and what the console needs to trust and enter it.
struct EmbeddedEndpoint
{
    QUrl server;
    QByteArray caPem;
    QByteArray setupToken; ///< Empty once the first account exists.
};

/// Starts `strongroomd init`, then `strongroomd serve` and `strongroom-runner`, all from the folder
/// of this program, on the loopback interface. Both end with this process, however it ends: they
/// watch their standard input. A runner or server that dies is started again, with back-off.
class EmbeddedControlPlane : public QObject
{
    Q_OBJECT

public:
    /// `dataFolder` is made if absent, for the owner alone; `programFolder` holds the two programs.
    EmbeddedControlPlane(QString dataFolder, QString programFolder, QObject* parent = nullptr);
    ~EmbeddedControlPlane() override;

    /// Ends in ready() or failed(). ready() comes again after the server was started anew.
    void start();
    /// Asks both to end, and ends in stopped() when they have, or after three seconds.
    void stop();

signals:
    void ready(const strongroom::console::EmbeddedEndpoint& endpoint);
    void failed(const strongroom::Error& error);
    void stopped();

private:
    void initialize();
    void serve();
    void lookForReadyFile();
    void startRunner();
    void serverEnded();
    void runnerEnded();
    void launch(QProcess& process, const QString& program, const QStringList& arguments);
    Error whyItEnded(QProcess& process, const QString& what) const;

    const QString m_dataFolder;
    const QString m_programFolder;
    QProcess m_init;
    QProcess m_server;
    QProcess m_runner;
    QTimer m_readyPoll;
    std::chrono::milliseconds m_serverDelay{500};
    std::chrono::milliseconds m_runnerDelay{500};
    bool m_wasReady = false;
    bool m_stopping = false;
};

} // namespace strongroom::console
