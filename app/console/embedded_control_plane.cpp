// Starts the two daemons as child processes, watches them, and starts again what died.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/embedded_control_plane.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace strongroom::console {
namespace {

constexpr std::chrono::milliseconds firstDelay{500};
constexpr std::chrono::milliseconds longestDelay{30000};
constexpr std::chrono::milliseconds readyInterval{50};
constexpr std::chrono::milliseconds endGrace{3000}; // Finishing a request takes far less.

QByteArray readSmallFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
}

/// Makes `path` with mode 0700; false if it cannot be made or belongs to somebody else.
bool makePrivateFolder(const QString& path)
{
    if (!QDir().mkpath(path) || !QFileInfo(path).isWritable())
        return false;
    return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

EmbeddedControlPlane::EmbeddedControlPlane(QString dataFolder, QString programFolder,
                                           QObject* parent)
    : QObject(parent), m_dataFolder(std::move(dataFolder)),
      m_programFolder(std::move(programFolder))
{
    m_readyPoll.setInterval(readyInterval);
    connect(&m_readyPoll, &QTimer::timeout, this, &EmbeddedControlPlane::lookForReadyFile);
    connect(&m_init, &QProcess::finished, this, [this](int code) {
        if (m_stopping)
            return;
        if (code == 0)
            serve();
        else
            emit failed(whyItEnded(m_init, tr("The embedded control plane could not be set up.")));
    });
    connect(&m_server, &QProcess::finished, this, &EmbeddedControlPlane::serverEnded);
    connect(&m_runner, &QProcess::finished, this, &EmbeddedControlPlane::runnerEnded);
    for (auto* process : {&m_init, &m_server}) {
        connect(
            process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError why) {
                if (why == QProcess::FailedToStart)
                    emit failed({ErrorKind::Unavailable,
                                 tr("%1 could not be started. Is Strongroom installed completely?")
                                     .arg(process->program())
                                     .toStdString()});
            });
    }
}

EmbeddedControlPlane::~EmbeddedControlPlane()
{
    // Whatever still runs is killed by QProcess; who wants a graceful end calls stop() before.
    m_stopping = true;
    for (auto* process : {&m_runner, &m_server, &m_init})
        process->disconnect(this);
}

void EmbeddedControlPlane::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    m_readyPoll.stop();
    const auto settled = [this] {
        for (const auto* process : {&m_runner, &m_server, &m_init})
            if (process->state() != QProcess::NotRunning)
                return;
        emit stopped();
    };
    for (auto* process : {&m_runner, &m_server, &m_init}) {
        connect(process, &QProcess::finished, this, settled);
        process->closeWriteChannel();
        process->terminate();
    }
    QTimer::singleShot(endGrace, this, &EmbeddedControlPlane::stopped);
    settled();
}

void EmbeddedControlPlane::start()
{
    if (!makePrivateFolder(m_dataFolder)) {
        emit failed({ErrorKind::Unavailable,
                     tr("The folder %1 cannot be used. It must belong to you and be writable.")
                         .arg(m_dataFolder)
                         .toStdString()});
        return;
    }
    initialize();
}

void EmbeddedControlPlane::initialize()
{
    launch(m_init, "strongroomd", {"init", "--embedded", "--data", m_dataFolder});
}

void EmbeddedControlPlane::serve()
{
    QFile::remove(m_dataFolder + "/ready.json");
    launch(m_server, "strongroomd",
           {"serve", "--config", m_dataFolder + "/strongroomd.json", "--exit-with-parent",
            "--ready-file", m_dataFolder + "/ready.json"});
    m_readyPoll.start();
}

void EmbeddedControlPlane::lookForReadyFile()
{
    const auto document = QJsonDocument::fromJson(readSmallFile(m_dataFolder + "/ready.json"));
    const QUrl server(document.object().value("api").toString());
    if (!server.isValid() || server.isEmpty())
        return;
    m_readyPoll.stop();
    m_wasReady = true;
    m_serverDelay = firstDelay;
    if (m_runner.state() == QProcess::NotRunning)
        startRunner();
    emit ready({server, readSmallFile(m_dataFolder + "/ca.pem"),
                readSmallFile(m_dataFolder + "/setup-token").trimmed()});
}

void EmbeddedControlPlane::startRunner()
{
    launch(m_runner, "strongroom-runner",
           {"run", "--config", m_dataFolder + "/runner/runner.json", "--exit-with-parent"});
}

void EmbeddedControlPlane::serverEnded()
{
    m_readyPoll.stop();
    if (m_stopping)
        return;
    if (!m_wasReady) {
        emit failed(whyItEnded(m_server, tr("The embedded control plane did not start.")));
        return;
    }
    QTimer::singleShot(m_serverDelay, this, &EmbeddedControlPlane::serve);
    m_serverDelay = std::min(m_serverDelay * 2, longestDelay);
}

void EmbeddedControlPlane::runnerEnded()
{
    if (m_stopping)
        return;
    QTimer::singleShot(m_runnerDelay, this, &EmbeddedControlPlane::startRunner);
    m_runnerDelay = std::min(m_runnerDelay * 2, longestDelay);
}

void EmbeddedControlPlane::launch(QProcess& process, const QString& program,
                                  const QStringList& arguments)
{
    process.setProgram(QDir(m_programFolder).filePath(program));
    process.setArguments(arguments);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start();
}

Error EmbeddedControlPlane::whyItEnded(QProcess& process, const QString& what) const
{
    // The daemons end with one sentence for people as their last line on standard error.
    const auto lines = process.readAllStandardError().trimmed().split('\n');
    const auto reason = QString::fromUtf8(lines.constLast()).left(500).trimmed();
    return {ErrorKind::Unavailable, (reason.isEmpty() ? what : what + ' ' + reason).toStdString()};
}

} // namespace strongroom::console
