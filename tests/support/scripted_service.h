// A service written in Python, as a process of its own; ends with whoever started it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

namespace strongroom::test {

/// The words of the first line that it prints say where it listens.
class ScriptedService
{
public:
    ScriptedService() = default;
    ScriptedService(const ScriptedService&) = delete;
    ScriptedService& operator=(const ScriptedService&) = delete;
    ~ScriptedService() { stop(); }

    /// False if it ends or stays silent; why() tells. The last argument may be another Python than
    /// the system's.
    bool start(const QString& script, const QStringList& arguments = {},
               const QString& python = "python3")
    {
        m_process.start(python,
                        QStringList{STRONGROOM_SOURCE_DIR "/tests/support/" + script} + arguments);
        while (m_process.waitForReadyRead(60'000)) {
            m_line += m_process.readAllStandardOutput();
            if (m_line.endsWith('\n'))
                return true;
        }
        return false;
    }
    QString why() { return QString::fromUtf8(m_process.readAllStandardError()).right(2000); }
    QString word(int index) const
    {
        return QString::fromUtf8(m_line).trimmed().split(' ').value(index);
    }
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(3000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

private:
    QProcess m_process{};
    QByteArray m_line{};
};

} // namespace strongroom::test
