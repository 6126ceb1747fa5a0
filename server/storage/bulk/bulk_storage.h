// Deeds on many secrets as far as they have come, and in whose name they go on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/bulk.h"
#include "models/domain/page.h"
#include "server/storage/rotations/rotation_storage.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::server {

/// Who began it, as they were when they did: all of it is done in their name, and goes on the
/// record as come from there.
struct BulkActor
{
    std::string issuer{};
    std::string subject{};
    std::string name{};
    std::vector<std::string> groups{};
    std::string request{};
    std::string address{};
    std::string client{};
    std::string job{};
};

struct KeptBulk
{
    domain::Bulk bulk{};
    BulkActor actor{};
};

struct KeptItem
{
    domain::BulkItem item{};
    std::uint64_t revision = 0; ///< It has to stand there still.
    std::uint64_t after = 0;    ///< It stands there once it is done.
    std::vector<std::string> labels{};
    std::string owner{};
    std::optional<domain::RotationPolicy> policy{}; ///< Of its own.
    std::optional<Timestamp> policyAt{};    ///< The one that was set then it has to have still.
    std::optional<Timestamp> policyAfter{}; ///< When the one was set that it has once it is done.
};

/// One transaction under way in these tables.
class BulkWriter
{
public:
    explicit BulkWriter(Database& database) : m_database(database) {}

    Result<Done> add(const KeptBulk& kept, const std::vector<KeptItem>& items);
    /// What takes `of` back: all that it has done, each as it stands since. Fails with
    /// AlreadyExists if something does so already.
    Result<Done> addUndo(const KeptBulk& kept, const domain::BulkId& of);
    /// As of this transaction. Fails with NotFound.
    Result<KeptBulk> bulk(const domain::OrganizationId& organization, const domain::BulkId& id);
    /// Fails with VersionConflict if it is in none of the states `from`.
    Result<Done> turn(const domain::BulkId& id, std::initializer_list<domain::BulkState> from,
                      domain::BulkState to, Timestamp now, const std::string& problem = {});
    /// What is running waits for `approval`, and says so; an empty `problem`: it has it.
    Result<Done> awaitApproval(const domain::BulkId& id, const domain::ApprovalId& approval,
                               const std::string& problem);
    Result<Done> skipProduction(const domain::BulkId& id);
    /// What failed is tried again; `asTheyAre`: also where the secret has changed since.
    Result<Done> leaveFailed(const domain::BulkId& id, bool asTheyAre);
    Result<Done> settle(const domain::BulkId& id, const KeptItem& item);
    /// As ApprovalWriter::eraseVersion().
    Result<Done> eraseVersion(const domain::VersionId& version);
    /// In the same transaction.
    RotationWriter rotations() { return RotationWriter(m_database); }
    /// Undoes what `work` wrote if that fails, and nothing else of the transaction.
    Result<Done> alone(const std::function<Result<Done>()>& work);
    /// Plans of that person that nobody began, and what ended before `since`.
    Result<Done> forget(const domain::OrganizationId& organization, const BulkActor& actor,
                        Timestamp since);

private:
    Database& m_database;
};

/// A way to these tables, as light as the reference that it is.
class BulkStorage
{
public:
    explicit BulkStorage(SqliteStorage& storage) : m_storage(storage) {}

    using Work = std::function<Result<Done>(BulkWriter&, StorageWriter&)>;
    /// Both write into the one transaction; keeps nothing if `work` fails.
    Result<Done> write(const Work& work) const;

    /// Of the same file.
    RotationStorage rotations() const { return RotationStorage(m_storage); }
    /// With places and reasons. Fails with NotFound.
    Result<KeptBulk> bulk(const domain::OrganizationId& organization,
                          const domain::BulkId& id) const;
    /// Newest first, without plans; those of `actor` alone if there is one.
    Result<std::vector<domain::Bulk>> bulks(const domain::OrganizationId& organization,
                                            const std::optional<BulkActor>& actor,
                                            std::int64_t most) const;
    /// Of all organizations.
    Result<std::vector<KeptBulk>> running() const;
    /// What is left to do, from the front.
    Result<std::vector<KeptItem>> next(const domain::BulkId& id, std::int64_t most) const;
    /// By id, after `cursor`.
    Result<domain::Page<domain::BulkItem>> items(const domain::BulkId& id,
                                                 domain::BulkItemState state,
                                                 const std::string& cursor,
                                                 std::int64_t most) const;

private:
    SqliteStorage& m_storage;
};

} // namespace strongroom::server
