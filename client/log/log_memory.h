// The last checkpoint of each log that this computer trusted.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "models/domain/ids.h"

#include <QString>

#include <optional>
#include <string>

namespace strongroom::client {

struct TrustedCheckpoint
{
    std::string logKey{};     ///< vkey.
    std::string note{};       ///< As it was signed.
    std::string witnessKey{}; ///< vkey; empty before one signed.
    std::uint64_t witnessedSize = 0;
    Timestamp witnessedAt{};
};

/// SQLite (docs/formats/server_memory.md, "The record"); a file of this person's alone.
class LogMemory
{
public:
    explicit LogMemory(QString file) : m_file(std::move(file)) {}
    ~LogMemory();
    LogMemory(const LogMemory&) = delete;
    LogMemory& operator=(const LogMemory&) = delete;

    /// Under $XDG_STATE_HOME.
    static QString defaultFile();

    /// None for a log that was never met. Fails with Untrusted if others may write the file, with
    /// Corrupted if it cannot be read.
    Result<std::optional<TrustedCheckpoint>> find(const std::string& server,
                                                  const domain::OrganizationId& organization);
    /// On the disk when it returns. Fails as find() does, with Unavailable if it cannot be written.
    Result<Done> trust(const std::string& server, const domain::OrganizationId& organization,
                       const TrustedCheckpoint& checkpoint);

private:
    Result<Done> open();
    Error corrupted(const QString& detail) const;

    const QString m_file;
    QString m_connection; ///< Qt's name of the open connection; empty before.
};

} // namespace strongroom::client
