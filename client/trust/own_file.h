// Files that say what to believe: this person's alone, read with suspicion, written whole.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFileInfo>
#include <QString>

#include <functional>
#include <optional>

namespace strongroom::client {

/// Whether others could have put something there.
bool othersMayWrite(const QFileInfo& file);

/// The desktop's folder for what a program remembers ($XDG_STATE_HOME), ours below it.
QString stateFolder();

/// A small file of this person's.
class OwnFile
{
public:
    /// `holds` ends the sentence "The file X, which …": "says whom you trust".
    OwnFile(QString path, std::string holds) : m_path(std::move(path)), m_holds(std::move(holds)) {}

    std::string name() const { return m_path.toStdString(); }

    /// None if there is no file. Fails with Untrusted if others may have written it, with Corrupted
    /// if it cannot be read or is larger than a MiB.
    Result<std::optional<QByteArray>> read() const;
    /// For contents that make no sense.
    Error corrupted() const;

    /// What `change` makes of the file, while no other program changes it; at once or not at all,
    /// mode 0600. Fails with Unavailable if it cannot be written, and as `change` does.
    Result<Done> change(const std::function<Result<QByteArray>()>& change) const;

private:
    QString m_path;
    std::string m_holds;
};

} // namespace strongroom::client
