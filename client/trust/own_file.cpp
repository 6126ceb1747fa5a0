// One writer at a time; readers see the old file or the new one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/trust/own_file.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>

#include <unistd.h>

namespace strongroom::client {
namespace {

constexpr qint64 largestFile = 1 << 20;
constexpr int lockPatience = 2000; // Milliseconds; writing takes one.

} // namespace

QString stateFolder()
{
    // QStandardPaths learns of state in Qt 6.7 only.
    auto folder = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(folder))
        folder = QDir::homePath() + "/.local/state";
    return folder + "/strongroom";
}

bool othersMayWrite(const QFileInfo& file)
{
    return file.ownerId() != ::geteuid()
           || (file.permissions() & (QFile::WriteGroup | QFile::WriteOther)) != 0;
}

Error OwnFile::corrupted() const
{
    return {ErrorKind::Corrupted, "The file " + name() + ", which " + m_holds
                                      + ", cannot be read. Mend it, or remove it and begin anew."};
}

Result<std::optional<QByteArray>> OwnFile::read() const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return std::optional<QByteArray>();
    if (othersMayWrite(info))
        return Error{ErrorKind::Untrusted,
                     "Others may have written " + name() + ", which " + m_holds
                         + ". Look at it, then make it yours alone (mode 0600)."};
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return corrupted();
    return std::optional(file.readAll());
}

Result<Done> OwnFile::change(const std::function<Result<QByteArray>()>& change) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    // The console and the command line may both be writing.
    QLockFile lock(m_path + ".lock");
    if (!lock.tryLock(lockPatience))
        return Error{ErrorKind::Unavailable,
                     "The file " + name() + " is in use. Nothing was changed; try again."};
    const auto text = change();
    if (!text)
        return text.error();
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(*text) == text->size() && file.commit())
        return Done{};
    return Error{ErrorKind::Unavailable,
                 "The file " + name() + " cannot be written. Nothing was changed.",
                 file.errorString().toStdString()};
}

} // namespace strongroom::client
