// Policies, approvals, emergencies and the list of grants, as far as their own tables go.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/approval.h"
#include "models/domain/audit_event.h"
#include "models/domain/break_glass.h"
#include "models/domain/policy_version.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::server {

struct GrantFilter
{
    domain::OrganizationId organization{};
    std::optional<std::string> subject{}; ///< Only this one's.
    std::optional<Timestamp> usableAt{};  ///< Only those that can still be used then.
    std::uint32_t limit = 200;
};

/// A decision of the past with what it was made on, as JSON.
struct PastDecision
{
    std::string actor{};
    std::string resourceName{};
    std::string facts{};
    Timestamp at{};
};

/// One transaction under way in these tables.
class ApprovalWriter
{
public:
    explicit ApprovalWriter(Database& database) : m_database(database) {}

    /// Reads as of this transaction.
    Result<domain::Approval> approval(const domain::OrganizationId& organization,
                                      const domain::ApprovalId& id);
    Result<domain::BreakGlass> breakGlass(const domain::OrganizationId& organization,
                                          const domain::BreakGlassId& id);
    /// The one that stands open at `now` for this person and secret.
    Result<std::optional<domain::BreakGlass>> openGlass(const domain::OrganizationId& organization,
                                                        const std::string& subject,
                                                        const domain::SecretId& secret,
                                                        Timestamp now);
    Result<domain::PolicyVersion> activePolicy(const domain::OrganizationId& organization);
    Result<domain::Grant> grant(const domain::OrganizationId& organization,
                                const domain::GrantId& id);

    Result<Done> add(const domain::Approval& approval);
    /// State, revision, minutes and grant; fails with VersionConflict if it has moved on meanwhile.
    Result<Done> update(const domain::Approval& approval);
    /// Fails with AlreadyExists for a second vote of the same person.
    Result<Done> addVote(const domain::ApprovalId& approval, const domain::Vote& vote);

    Result<Done> add(const domain::BreakGlass& glass);
    Result<Done> update(const domain::BreakGlass& glass);

    Result<Done> addPolicy(const domain::OrganizationId& organization,
                           const domain::PolicyVersion& policy);
    /// Keeps the newest ten thousand of an organization.
    Result<Done> noteDecision(const domain::OrganizationId& organization,
                              const PastDecision& decision);

    /// Expiry, extension and revocation.
    Result<Done> update(const domain::Grant& grant);
    /// Of all that came from this emergency.
    Result<Done> revokeGrantsOf(const domain::BreakGlassId& glass, Timestamp now);

    /// Takes a version's sealed values and its wrapped key out of the file, so that no copy of them
    /// stays in a free page.
    Result<Done> eraseVersion(const domain::VersionId& version);
    /// As EventEraser::erase().
    Result<Done> eraseEvent(const domain::OrganizationId& organization,
                            const domain::EventId& event, const domain::EventId& by);

private:
    Database& m_database;
};

class ApprovalStorage
{
public:
    explicit ApprovalStorage(SqliteStorage& storage) : m_storage(storage) {}

    using Work = std::function<Result<Done>(ApprovalWriter&, StorageWriter&)>;
    /// Both writers write into the one transaction; keeps nothing if `work` fails.
    Result<Done> write(const Work& work);

    Result<domain::Approval> approval(const domain::OrganizationId& organization,
                                      const domain::ApprovalId& id);
    /// Newest first; what nobody decided on in time reads as expired at `now`.
    Result<std::vector<domain::Approval>> approvals(const domain::OrganizationId& organization,
                                                    Timestamp now, std::uint32_t limit);
    Result<std::vector<domain::BreakGlass>> breakGlasses(const domain::OrganizationId& organization,
                                                         std::uint32_t limit);
    /// The one that stands open at `now` for this person and secret.
    Result<std::optional<domain::BreakGlass>> openGlass(const domain::OrganizationId& organization,
                                                        const std::string& subject,
                                                        const domain::SecretId& secret,
                                                        Timestamp now);

    Result<domain::BreakGlass> breakGlass(const domain::OrganizationId& organization,
                                          const domain::BreakGlassId& id);
    /// The record of an emergency, oldest first: itself, its grants, and what the person did to the
    /// secret while it was open.
    Result<std::vector<domain::AuditEvent>> activityOf(const domain::BreakGlass& glass,
                                                       std::uint32_t limit);

    /// Number 0, without a document, if none was ever approved.
    Result<domain::PolicyVersion> activePolicy(const domain::OrganizationId& organization);
    Result<std::vector<domain::PolicyVersion>> policies(const domain::OrganizationId& organization);
    Result<std::vector<PastDecision>> decisions(const domain::OrganizationId& organization,
                                                std::uint32_t limit);

    Result<std::vector<domain::Grant>> grants(const GrantFilter& filter);
    /// After eraseVersion() was committed: takes what is erased out of the journal too.
    Result<Done> forgetErased();

private:
    template <class T>
    Result<T> read(const std::function<Result<T>(Database&)>& work);

    SqliteStorage& m_storage;
};

} // namespace strongroom::server
