// A SoftHSM token of its own, with keys on it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace strongroom::test {

class SoftToken
{
public:
    static constexpr const char* module = "/usr/lib/softhsm/libsofthsm2.so";

    /// Why there is none; empty if there is.
    QString start()
    {
        if (!QFile::exists(module) || QStandardPaths::findExecutable("pkcs11-tool").isEmpty())
            return "SoftHSM or OpenSC is not here (apt install softhsm2 opensc)";
        QFile configuration(m_folder.filePath("softhsm2.conf"));
        if (!configuration.open(QFile::WriteOnly) || !QDir(m_folder.path()).mkdir("tokens"))
            return "SoftHSM's folder cannot be made";
        configuration.write("directories.tokendir = " + m_folder.filePath("tokens").toUtf8()
                            + "\nlog.level = ERROR\n");
        configuration.close();
        qputenv("SOFTHSM2_CONF", m_folder.filePath("softhsm2.conf").toUtf8());
        if (!run("softhsm2-util",
                 {"--init-token", "--free", "--label", "kek", "--pin", "1234", "--so-pin", "5678"}))
            return "SoftHSM makes no token";
        return {};
    }
    bool makeKey(const QString& label, const QString& id, const QString& type = "AES:32")
    {
        return tool({"--keygen", "--key-type", type, "--label", label, "--id", id, "--sensitive"});
    }
    bool tool(const QStringList& arguments)
    {
        return run("pkcs11-tool", QStringList{"--module", module, "--token-label", "kek", "--login",
                                              "--pin", "1234"}
                                      + arguments);
    }

private:
    static bool run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    QTemporaryDir m_folder{};
};

} // namespace strongroom::test
