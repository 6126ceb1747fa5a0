// Writing approvals, emergencies and policies.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/approvals/approval_rows.h"
#include "server/storage/approvals/approval_storage.h"
#include "server/storage/audit/event_eraser.h"
#include "server/storage/sqlite/rows.h"

namespace strongroom::server {
namespace {

constexpr std::int64_t keptDecisions = 10'000;

std::int64_t signedOf(std::uint64_t number)
{
    return static_cast<std::int64_t>(number);
}

/// A time as text that SQLite casts, since NULL is told apart from a number only that way.
std::optional<std::string> textOf(const std::optional<Timestamp>& time)
{
    if (!time)
        return std::nullopt;
    return std::to_string(toMilliseconds(*time));
}

} // namespace

Result<domain::Approval> ApprovalWriter::approval(const domain::OrganizationId& organization,
                                                  const domain::ApprovalId& id)
{
    auto query = m_database.prepare("SELECT " + std::string(approvalColumns)
                                    + " FROM approvals WHERE organization = ? AND id = ?");
    query.bind(organization.value).bind(id.value);
    if (!query.step())
        return query.failed() ? query.error() : notFound("The approval");
    auto approval = readApproval(query);
    if (auto read = readVotes(m_database, approval); !read)
        return read.error();
    return approval;
}

Result<domain::BreakGlass> ApprovalWriter::breakGlass(const domain::OrganizationId& organization,
                                                      const domain::BreakGlassId& id)
{
    auto query = m_database.prepare("SELECT " + std::string(breakGlassColumns)
                                    + " FROM break_glass WHERE organization = ? AND id = ?");
    query.bind(organization.value).bind(id.value);
    if (!query.step())
        return query.failed() ? query.error() : notFound("The emergency");
    return readBreakGlass(query);
}

Result<std::optional<domain::BreakGlass>>
ApprovalWriter::openGlass(const domain::OrganizationId& organization, const std::string& subject,
                          const domain::SecretId& secret, Timestamp now)
{
    using Found = std::optional<domain::BreakGlass>;
    auto query = m_database.prepare(
        "SELECT " + std::string(breakGlassColumns)
        + " FROM break_glass WHERE organization = ? AND subject = ? AND secret = ? "
          "AND expires_at > ? AND ended_at IS NULL ORDER BY expires_at DESC LIMIT 1");
    query.bind(organization.value).bind(subject).bind(secret.value).bind(toMilliseconds(now));
    if (query.step())
        return Found(readBreakGlass(query));
    if (query.failed())
        return query.error();
    return Found();
}

Result<domain::PolicyVersion>
ApprovalWriter::activePolicy(const domain::OrganizationId& organization)
{
    auto query =
        m_database.prepare("SELECT " + std::string(policyColumns)
                           + " FROM policies WHERE organization = ? ORDER BY number DESC LIMIT 1");
    query.bind(organization.value);
    if (query.step())
        return readPolicyVersion(query);
    if (query.failed())
        return query.error();
    return domain::PolicyVersion{};
}

Result<domain::Grant> ApprovalWriter::grant(const domain::OrganizationId& organization,
                                            const domain::GrantId& id)
{
    auto query = m_database.prepare("SELECT " + std::string(grantColumns)
                                    + " FROM grants WHERE organization = ? AND id = ?");
    query.bind(organization.value).bind(id.value);
    if (query.step())
        return readGrant(query);
    return query.failed() ? query.error() : notFound("The grant");
}

Result<Done> ApprovalWriter::add(const domain::Approval& approval)
{
    return m_database
        .prepare("INSERT INTO approvals (" + std::string(approvalColumns)
                 + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)")
        .bind(approval.id.value)
        .bind(approval.organization.value)
        .bind(signedOf(approval.revision))
        .bind(nameOf(approval.action))
        .bind(approval.resourceKind)
        .bind(approval.resourceId)
        .bind(approval.resourceName)
        .bind(approval.environment)
        .bind(approval.requester)
        .bind(approval.requesterName)
        .bind(approval.purpose.category)
        .bind(approval.purpose.ticket)
        .bind(approval.purpose.note)
        .bind(approval.content)
        .bind(joinLines(approval.rules))
        .bind(textOf(approval.approvers))
        .bind(std::int64_t(approval.needed))
        .bind(std::int64_t(approval.minutes))
        .bind(nameOf(approval.state))
        .bind(toMilliseconds(approval.createdAt))
        .bind(toMilliseconds(approval.expiresAt))
        .run();
}

Result<Done> ApprovalWriter::update(const domain::Approval& approval)
{
    std::optional<std::string> grant;
    if (approval.grant)
        grant = approval.grant->value;
    auto updated =
        m_database
            .prepare("UPDATE approvals SET state = ?, revision = ?, minutes = ?, grant_id = ? "
                     "WHERE id = ? AND revision = ?")
            .bind(nameOf(approval.state))
            .bind(signedOf(approval.revision))
            .bind(std::int64_t(approval.minutes))
            .bind(grant)
            .bind(approval.id.value)
            .bind(signedOf(approval.revision) - 1)
            .run();
    if (updated && m_database.changedRows() == 0)
        return Error{ErrorKind::VersionConflict,
                     "Somebody else decided meanwhile. Look at the request again."};
    return updated;
}

Result<Done> ApprovalWriter::addVote(const domain::ApprovalId& approval, const domain::Vote& vote)
{
    return m_database
        .prepare(
            "INSERT INTO approval_votes (approval, subject, name, approves, note, minutes, at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(approval.value)
        .bind(vote.subject)
        .bind(vote.name)
        .bind(std::int64_t(vote.approves))
        .bind(vote.note)
        .bind(std::int64_t(vote.minutes))
        .bind(toMilliseconds(vote.at))
        .run();
}

Result<Done> ApprovalWriter::add(const domain::BreakGlass& glass)
{
    return m_database
        .prepare("INSERT INTO break_glass (id, organization, secret, secret_name, subject, name, "
                 "reason, "
                 "ticket, opened_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(glass.id.value)
        .bind(glass.organization.value)
        .bind(glass.secret.value)
        .bind(glass.secretName)
        .bind(glass.subject)
        .bind(glass.name)
        .bind(glass.reason)
        .bind(glass.ticket)
        .bind(toMilliseconds(glass.openedAt))
        .bind(toMilliseconds(glass.expiresAt))
        .run();
}

Result<Done> ApprovalWriter::update(const domain::BreakGlass& glass)
{
    std::optional<std::string> finding;
    if (glass.finding)
        finding = std::string(nameOf(*glass.finding));
    return m_database
        .prepare("UPDATE break_glass SET ended_at = CAST(? AS INTEGER), finding = ?, remark = ?, "
                 "reviewer = ?, "
                 "reviewed_at = CAST(? AS INTEGER) WHERE id = ?")
        .bind(textOf(glass.endedAt))
        .bind(finding)
        .bind(glass.remark)
        .bind(glass.reviewer)
        .bind(textOf(glass.reviewedAt))
        .bind(glass.id.value)
        .run();
}

Result<Done> ApprovalWriter::addPolicy(const domain::OrganizationId& organization,
                                       const domain::PolicyVersion& policy)
{
    return m_database
        .prepare("INSERT INTO policies (number, document, note, proposed_by, approved_by, since, "
                 "organization) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(std::int64_t(policy.number))
        .bind(policy.document)
        .bind(policy.note)
        .bind(policy.proposedBy)
        .bind(policy.approvedBy)
        .bind(toMilliseconds(policy.since))
        .bind(organization.value)
        .run();
}

Result<Done> ApprovalWriter::noteDecision(const domain::OrganizationId& organization,
                                          const PastDecision& decision)
{
    auto added =
        m_database
            .prepare("INSERT INTO policy_decisions (organization, at, actor, resource_name, facts) "
                     "VALUES (?, ?, ?, ?, ?)")
            .bind(organization.value)
            .bind(toMilliseconds(decision.at))
            .bind(decision.actor)
            .bind(decision.resourceName)
            .bind(decision.facts)
            .run();
    if (!added)
        return added;
    return m_database
        .prepare("DELETE FROM policy_decisions WHERE organization = ?1 AND id <= "
                 "(SELECT max(id) FROM policy_decisions) - ?2")
        .bind(organization.value)
        .bind(keptDecisions)
        .run();
}

Result<Done> ApprovalWriter::update(const domain::Grant& grant)
{
    return m_database
        .prepare("UPDATE grants SET expires_at = ?, extended = ?, revoked_at = CAST(? AS INTEGER) "
                 "WHERE id = ?")
        .bind(toMilliseconds(grant.expiresAt))
        .bind(std::int64_t(grant.extended))
        .bind(textOf(grant.revokedAt))
        .bind(grant.id.value)
        .run();
}

Result<Done> ApprovalWriter::revokeGrantsOf(const domain::BreakGlassId& glass, Timestamp now)
{
    return m_database
        .prepare("UPDATE grants SET revoked_at = ? WHERE break_glass = ? AND revoked_at IS NULL")
        .bind(toMilliseconds(now))
        .bind(glass.value)
        .run();
}

Result<Done> ApprovalWriter::eraseVersion(const domain::VersionId& version)
{
    // Overwrites with zeros what is deleted, also in pages that become free.
    if (auto set = m_database.execute("PRAGMA secure_delete=ON"); !set)
        return set;
    if (auto erased =
            m_database.prepare("DELETE FROM entries WHERE version = ?").bind(version.value).run();
        !erased)
        return erased;
    return m_database.prepare("UPDATE versions SET wrapped_dek = x'' WHERE id = ?")
        .bind(version.value)
        .run();
}

Result<Done> ApprovalWriter::eraseEvent(const domain::OrganizationId& organization,
                                        const domain::EventId& event, const domain::EventId& by)
{
    return EventEraser(m_database, organization, by).erase(event);
}

} // namespace strongroom::server
