// The table of when certificates end: beside each version what was told of it, and of the current
// ones what ends first.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/certificate_end.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <functional>
#include <optional>
#include <string>

namespace strongroom::server {

/// One transaction under way in this table.
class CertificateEndWriter
{
public:
    explicit CertificateEndWriter(Database& database) : m_database(database) {}

    /// Nothing for a version that is not there.
    Result<domain::CertificateEnds> of(const domain::SecretId& secret, std::uint32_t version);
    /// Beside a version that has none yet. The secret must stand, also if it is not of that version
    /// before the end of the transaction.
    Result<Done> put(const domain::Secret& secret, std::uint32_t version,
                     const domain::CertificateEnds& ends);

private:
    Database& m_database;
};

struct EndsQuery
{
    domain::OrganizationId organization{};
    std::optional<VisibleSecrets> only{};
    std::optional<domain::SecretId> secret{}; ///< Of this one only.
    std::optional<Timestamp> before{};        ///< What ends until then; none: however late.
    std::optional<std::string> cursor{};
    std::uint32_t limit = 100;
};

class CertificateEndStorage
{
public:
    explicit CertificateEndStorage(SqliteStorage& storage) : m_storage(&storage) {}

    using Work = std::function<Result<Done>(CertificateEndWriter&, StorageWriter&)>;
    /// Both write into the one transaction; keeps nothing if `work` fails.
    Result<Done> write(const Work& work) const;
    /// Of the current versions of active secrets, what ended or ends first at the front.
    Result<domain::Page<domain::CertificateEnd>> list(const EndsQuery& query) const;

private:
    SqliteStorage* m_storage; ///< Not owned; outlives this.
};

} // namespace strongroom::server
