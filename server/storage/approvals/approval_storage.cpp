// Reading approvals, emergencies, policies and grants.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/approvals/approval_storage.h"

#include "server/storage/approvals/approval_rows.h"
#include "server/storage/sqlite/rows.h"
#include "server/storage/sqlite/sqlite_writer.h"

namespace strongroom::server {

template <class T>
Result<T> ApprovalStorage::read(const std::function<Result<T>(Database&)>& work)
{
    return m_storage.readOne<T>(work);
}

Result<Done> ApprovalStorage::write(const Work& work)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        ApprovalWriter approvals(database);
        SqliteWriter rest(database);
        return work(approvals, rest);
    });
}

Result<domain::Approval> ApprovalStorage::approval(const domain::OrganizationId& organization,
                                                   const domain::ApprovalId& id)
{
    return read<domain::Approval>(
        [&](Database& database) { return ApprovalWriter(database).approval(organization, id); });
}

Result<std::vector<domain::Approval>>
ApprovalStorage::approvals(const domain::OrganizationId& organization, Timestamp now,
                           std::uint32_t limit)
{
    using All = std::vector<domain::Approval>;
    return read<All>([&](Database& database) -> Result<All> {
        All all;
        auto query =
            database.prepare("SELECT " + std::string(approvalColumns)
                             + " FROM approvals WHERE organization = ? ORDER BY id DESC LIMIT ?");
        query.bind(organization.value).bind(std::int64_t(limit));
        while (query.step())
            all.push_back(readApproval(query));
        if (query.failed())
            return query.error();
        for (auto& approval : all) {
            if (auto read = readVotes(database, approval); !read)
                return read.error();
            if (approval.state == domain::ApprovalState::Waiting && approval.expiresAt <= now)
                approval.state = domain::ApprovalState::Expired;
        }
        return all;
    });
}

Result<std::vector<domain::BreakGlass>>
ApprovalStorage::breakGlasses(const domain::OrganizationId& organization, std::uint32_t limit)
{
    using All = std::vector<domain::BreakGlass>;
    return read<All>([&](Database& database) -> Result<All> {
        All all;
        auto query =
            database.prepare("SELECT " + std::string(breakGlassColumns)
                             + " FROM break_glass WHERE organization = ? ORDER BY id DESC LIMIT ?");
        query.bind(organization.value).bind(std::int64_t(limit));
        while (query.step())
            all.push_back(readBreakGlass(query));
        if (query.failed())
            return query.error();
        return all;
    });
}

Result<std::optional<domain::BreakGlass>>
ApprovalStorage::openGlass(const domain::OrganizationId& organization, const std::string& subject,
                           const domain::SecretId& secret, Timestamp now)
{
    return read<std::optional<domain::BreakGlass>>([&](Database& database) {
        return ApprovalWriter(database).openGlass(organization, subject, secret, now);
    });
}

Result<domain::BreakGlass> ApprovalStorage::breakGlass(const domain::OrganizationId& organization,
                                                       const domain::BreakGlassId& id)
{
    return read<domain::BreakGlass>(
        [&](Database& database) { return ApprovalWriter(database).breakGlass(organization, id); });
}

Result<std::vector<domain::AuditEvent>> ApprovalStorage::activityOf(const domain::BreakGlass& glass,
                                                                    std::uint32_t limit)
{
    using All = std::vector<domain::AuditEvent>;
    return read<All>([&](Database& database) -> Result<All> {
        All all;
        auto query = database.prepare(
            "SELECT " + std::string(eventColumns)
            + " FROM audit_events WHERE organization = ?1 AND resource_id IN (SELECT ?2 UNION ALL "
              "SELECT ?3 UNION ALL SELECT id FROM grants WHERE break_glass = ?2) AND "
              "(resource_id <> ?3 OR (subject = ?4 AND at BETWEEN ?5 AND ?6)) "
              "ORDER BY sequence LIMIT ?7");
        query.bind(glass.organization.value)
            .bind(glass.id.value)
            .bind(glass.secret.value)
            .bind(glass.subject)
            .bind(toMilliseconds(glass.openedAt))
            .bind(toMilliseconds(glass.endedAt.value_or(glass.expiresAt)))
            .bind(std::int64_t(limit));
        while (query.step())
            all.push_back(readEvent(query));
        if (query.failed())
            return query.error();
        return all;
    });
}

Result<domain::PolicyVersion>
ApprovalStorage::activePolicy(const domain::OrganizationId& organization)
{
    return read<domain::PolicyVersion>(
        [&](Database& database) { return ApprovalWriter(database).activePolicy(organization); });
}

Result<std::vector<domain::PolicyVersion>>
ApprovalStorage::policies(const domain::OrganizationId& organization)
{
    using All = std::vector<domain::PolicyVersion>;
    return read<All>([&](Database& database) -> Result<All> {
        All all;
        auto query = database.prepare(
            "SELECT " + std::string(policyColumns)
            + " FROM policies WHERE organization = ? ORDER BY number DESC LIMIT 200");
        query.bind(organization.value);
        while (query.step())
            all.push_back(readPolicyVersion(query));
        if (query.failed())
            return query.error();
        return all;
    });
}

Result<std::vector<PastDecision>>
ApprovalStorage::decisions(const domain::OrganizationId& organization, std::uint32_t limit)
{
    using All = std::vector<PastDecision>;
    return read<All>([&](Database& database) -> Result<All> {
        All all;
        auto query =
            database.prepare("SELECT actor, resource_name, facts, at FROM policy_decisions WHERE "
                             "organization = ? ORDER BY id DESC LIMIT ?");
        query.bind(organization.value).bind(std::int64_t(limit));
        while (query.step())
            all.push_back(
                {query.text(0), query.text(1), query.text(2), fromMilliseconds(query.number(3))});
        if (query.failed())
            return query.error();
        return all;
    });
}

Result<std::vector<domain::Grant>> ApprovalStorage::grants(const GrantFilter& filter)
{
    using All = std::vector<domain::Grant>;
    return read<All>([&](Database& database) -> Result<All> {
        All all;
        std::string sql =
            "SELECT " + std::string(grantColumns) + " FROM grants WHERE organization = ?1";
        sql += filter.subject ? " AND subject = ?2" : " AND ?2 = ''";
        sql += filter.usableAt ? " AND expires_at > ?3 AND revoked_at IS NULL AND uses < max_uses"
                               : " AND ?3 = 0";
        sql += " ORDER BY id DESC LIMIT ?4";
        auto query = database.prepare(sql);
        query.bind(filter.organization.value)
            .bind(filter.subject.value_or(""))
            .bind(filter.usableAt ? toMilliseconds(*filter.usableAt) : std::int64_t(0))
            .bind(std::int64_t(filter.limit));
        while (query.step())
            all.push_back(readGrant(query));
        if (query.failed())
            return query.error();
        return all;
    });
}

Result<Done> ApprovalStorage::forgetErased()
{
    return m_storage.readFrom(
        [](Database& database) { return database.execute("PRAGMA wal_checkpoint(TRUNCATE)"); });
}

} // namespace strongroom::server
