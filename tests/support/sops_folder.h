// A folder with SOPS files and keys of its own, and an environment in which nothing else counts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/age/keys/x25519.h"
#include "tests/support/sops_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace strongroom::test {

class SopsFolder
{
public:
    SopsFolder()
    {
        for (const char* name : {"SOPS_AGE_KEY", "SOPS_AGE_KEY_CMD", "SOPS_AGE_RECIPIENTS",
                                 "SOPS_CONFIG", "SOPS_AGE_KEY_FILE"})
            qunsetenv(name);
        qputenv("XDG_CONFIG_HOME", path("config").toLocal8Bit());
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    std::string operator()(const QString& name) const { return path(name).toStdString(); }

    std::string write(const QString& name, const QByteArray& content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test's folder cannot be written to.");
        return (*this)(name);
    }

    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Lets the fixtures' key be this person's.
    void useFixtureKey() const
    {
        qputenv("SOPS_AGE_KEY_FILE", QByteArray::fromStdString(write("key", fixture("key.txt"))));
    }

private:
    QTemporaryDir m_folder;
};

/// A fresh pair of keys, as their lines in files.
struct Person
{
    std::string recipient{};
    QByteArray identity{};
};

inline Person somebody()
{
    const auto identity = age::X25519Identity::generate();
    return {identity->recipient().text(), text(identity->text())};
}

} // namespace strongroom::test
