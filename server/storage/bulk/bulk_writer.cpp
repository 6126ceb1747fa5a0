// What is written about deeds on many secrets.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/approvals/approval_storage.h"
#include "server/storage/bulk/bulk_rows.h"
#include "server/storage/sqlite/rows.h"

#include <algorithm>

namespace strongroom::server {
namespace {

std::optional<std::string> textOf(const std::optional<domain::EnvironmentId>& id)
{
    return id ? std::optional(id->value) : std::nullopt;
}

std::int64_t millisecondsOf(const std::optional<Timestamp>& time)
{
    return time ? toMilliseconds(*time) : 0;
}

Result<Done> addBulk(Database& database, const KeptBulk& kept)
{
    const auto& [bulk, actor] = kept;
    const auto policy = bulk.rotationPolicy.value_or(domain::RotationPolicyChange{0});
    return database
        .prepare("INSERT INTO bulks (id, organization, deed, state, add_labels, remove_labels, "
                 "owner, reason, undo_of, issuer, subject, name, provider_groups, request, "
                 "address, client, "
                 "job, started_at, policy_days, policy_kind, policy_note, policy_link) VALUES (?, "
                 "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(bulk.id.value)
        .bind(bulk.organization.value)
        .bind(nameOf(bulk.deed))
        .bind(nameOf(bulk.state))
        .bind(joinLines(bulk.addLabels))
        .bind(joinLines(bulk.removeLabels))
        .bind(bulk.owner)
        .bind(bulk.reason)
        .bind(bulk.undoOf ? std::optional(bulk.undoOf->value) : std::nullopt)
        .bind(actor.issuer)
        .bind(actor.subject)
        .bind(actor.name)
        .bind(joinLines(actor.groups))
        .bind(actor.request)
        .bind(actor.address)
        .bind(actor.client)
        .bind(actor.job)
        .bind(toMilliseconds(bulk.startedAt))
        .bind(std::int64_t(policy.periodDays))
        .bind(policy.kind ? std::optional(std::string(nameOf(*policy.kind))) : std::nullopt)
        .bind(policy.note)
        .bind(policy.link)
        .run();
}

} // namespace

Result<Done> BulkWriter::add(const KeptBulk& kept, const std::vector<KeptItem>& items)
{
    auto added = addBulk(m_database, kept);
    for (const auto& one : items)
        if (added)
            added = m_database
                        .prepare("INSERT OR IGNORE INTO bulk_items (bulk, secret, name, "
                                 "environment, state, problem, revision, policy_at) VALUES (?, ?, "
                                 "?, ?, ?, ?, ?, ?)")
                        .bind(kept.bulk.id.value)
                        .bind(one.item.secret.value)
                        .bind(one.item.name)
                        .bind(textOf(one.item.environment))
                        .bind(nameOf(one.item.state))
                        .bind(one.item.problem)
                        .bind(static_cast<std::int64_t>(one.revision))
                        .bind(millisecondsOf(one.policyAt))
                        .run();
    return added;
}

Result<Done> BulkWriter::addUndo(const KeptBulk& kept, const domain::BulkId& of)
{
    if (auto added = addBulk(m_database, kept); !added)
        return added;
    return m_database
        .prepare(
            "INSERT INTO bulk_items (bulk, secret, name, environment, state, problem, "
            "revision, labels, owner, policy, policy_at) SELECT ?1, secret, name, environment, "
            "'left', '', after, labels, owner, policy, policy_after FROM bulk_items WHERE bulk = "
            "?2 AND state = 'done'")
        .bind(kept.bulk.id.value)
        .bind(of.value)
        .run();
}

Result<KeptBulk> BulkWriter::bulk(const domain::OrganizationId& organization,
                                  const domain::BulkId& id)
{
    return findBulk(m_database, organization, id);
}

Result<Done> BulkWriter::turn(const domain::BulkId& id,
                              std::initializer_list<domain::BulkState> from, domain::BulkState to,
                              Timestamp now, const std::string& problem)
{
    std::string states;
    for (const auto state : from)
        states += (states.empty() ? "'" : ", '") + std::string(nameOf(state)) + '\'';
    const bool ended = to == domain::BulkState::Done || to == domain::BulkState::Cancelled;
    auto turned = m_database
                      .prepare("UPDATE bulks SET state = ?, finished_at = ?, problem = ? WHERE id "
                               "= ? AND state IN ("
                               + states + ")")
                      .bind(nameOf(to))
                      .bind(ended ? toMilliseconds(now) : 0)
                      .bind(problem)
                      .bind(id.value)
                      .run();
    if (turned && m_database.changedRows() == 0)
        return Error{ErrorKind::VersionConflict, "This is " + std::string(nameOf(to))
                                                     + " already, or has ended. Look at it again."};
    return turned;
}

Result<Done> BulkWriter::awaitApproval(const domain::BulkId& id, const domain::ApprovalId& approval,
                                       const std::string& problem)
{
    return m_database
        .prepare("UPDATE bulks SET approval = ?, problem = ? WHERE id = ? AND state = 'running'")
        .bind(approval.value)
        .bind(problem)
        .bind(id.value)
        .run();
}

Result<Done> BulkWriter::eraseVersion(const domain::VersionId& version)
{
    return ApprovalWriter(m_database).eraseVersion(version);
}

Result<Done> BulkWriter::skipProduction(const domain::BulkId& id)
{
    return m_database
        .prepare("UPDATE bulk_items SET state = 'skipped', problem = 'Production was left out.' "
                 "WHERE bulk = ? AND state = 'left' AND environment IN (SELECT id FROM "
                 "environments WHERE kind = 'production')")
        .bind(id.value)
        .run();
}

Result<Done> BulkWriter::leaveFailed(const domain::BulkId& id, bool asTheyAre)
{
    return m_database
        .prepare(
            "UPDATE bulk_items SET state = 'left', problem = '', revision = iif(?2, "
            "ifnull((SELECT s.revision FROM secrets s WHERE s.id = secret), revision), "
            "revision), policy_at = iif(?2, ifnull((SELECT p.set_at FROM rotation_policies p "
            "WHERE p.secret = bulk_items.secret AND p.source = 'secret'), 0), policy_at) WHERE "
            "bulk = ?1 AND state = 'failed'")
        .bind(id.value)
        .bind(std::int64_t(asTheyAre))
        .run();
}

Result<Done> BulkWriter::settle(const domain::BulkId& id, const KeptItem& item)
{
    return m_database
        .prepare("UPDATE bulk_items SET state = ?, problem = ?, after = ?, labels = ?, owner = ?, "
                 "policy = ?, policy_after = ? WHERE bulk = ? AND secret = ? AND state = 'left'")
        .bind(nameOf(item.item.state))
        .bind(item.item.problem)
        .bind(static_cast<std::int64_t>(item.after))
        .bind(joinLines(item.labels))
        .bind(item.owner)
        .bind(textOf(item.policy))
        .bind(millisecondsOf(item.policyAfter))
        .bind(id.value)
        .bind(item.item.secret.value)
        .run();
}

Result<Done> BulkWriter::alone(const std::function<Result<Done>()>& work)
{
    if (auto marked = m_database.execute("SAVEPOINT bulk_item"); !marked)
        return marked;
    auto done = work();
    // SQLite itself rolls all back for some errors, a full disk among them.
    if (!done && m_database.inTransaction())
        if (auto undone = m_database.execute("ROLLBACK TO bulk_item"); !undone)
            return undone;
    if (!m_database.inTransaction())
        return Error{ErrorKind::Internal, "The database gave up a transaction."};
    if (auto released = m_database.execute("RELEASE bulk_item"); !released)
        return released;
    return done;
}

Result<Done> BulkWriter::forget(const domain::OrganizationId& organization, const BulkActor& actor,
                                Timestamp since)
{
    // What takes another back goes with it or later: it ended later.
    constexpr std::string_view old =
        "(SELECT id FROM bulks WHERE organization = ?1 AND ((state = 'planned' AND issuer = ?2 AND "
        "subject = ?3) OR (finished_at > 0 AND finished_at < ?4) OR (state = 'planned' AND "
        "started_at < ?4)))";
    for (const std::string_view table : {"bulk_items WHERE bulk", "bulks WHERE id"})
        if (auto gone =
                m_database.prepare("DELETE FROM " + std::string(table) + " IN " + std::string(old))
                    .bind(organization.value)
                    .bind(actor.issuer)
                    .bind(actor.subject)
                    .bind(toMilliseconds(since))
                    .run();
            !gone)
            return gone;
    return Done{};
}

} // namespace strongroom::server
