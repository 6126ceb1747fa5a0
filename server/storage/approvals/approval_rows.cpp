// Reading rows back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/approvals/approval_rows.h"

#include "server/storage/sqlite/rows.h"

namespace strongroom::server {

using domain::ApprovalState;
using domain::Finding;
using domain::GatedAction;

namespace {

constexpr std::string_view rolePrefix = "role:";
constexpr std::string_view teamPrefix = "team:";
constexpr std::string_view nextSet = "-";

std::vector<domain::Approvers> readApprovers(const std::string& text)
{
    std::vector<domain::Approvers> all;
    for (const auto& line : splitLines(text)) {
        if (line == nextSet)
            all.emplace_back();
        else if (line.starts_with(rolePrefix) && !all.empty())
            all.back().roles.push_back(line.substr(rolePrefix.size()));
        else if (line.starts_with(teamPrefix) && !all.empty())
            all.back().teams.push_back(line.substr(teamPrefix.size()));
    }
    return all;
}

std::optional<Timestamp> optionalTime(const Statement& row, int column)
{
    if (!row.optionalText(column))
        return std::nullopt;
    return fromMilliseconds(row.number(column));
}

} // namespace

std::string textOf(const std::vector<domain::Approvers>& approvers)
{
    std::vector<std::string> lines;
    for (const auto& set : approvers) {
        lines.emplace_back(nextSet);
        for (const auto& role : set.roles)
            lines.push_back(std::string(rolePrefix) + role);
        for (const auto& team : set.teams)
            lines.push_back(std::string(teamPrefix) + team);
    }
    return joinLines(lines);
}

domain::Approval readApproval(const Statement& row)
{
    domain::Approval approval;
    approval.id = {row.text(0)};
    approval.organization = {row.text(1)};
    approval.revision = static_cast<std::uint64_t>(row.number(2));
    approval.action =
        enumOf(row.text(3),
               {GatedAction::Reveal, GatedAction::Copy, GatedAction::Export, GatedAction::Destroy,
                GatedAction::ChangePolicy, GatedAction::ChangeKek, GatedAction::EraseEvents});
    approval.resourceKind = row.text(4);
    approval.resourceId = row.text(5);
    approval.resourceName = row.text(6);
    approval.environment = row.text(7);
    approval.requester = row.text(8);
    approval.requesterName = row.text(9);
    approval.purpose = {row.text(10), row.text(11), row.text(12)};
    approval.content = row.text(13);
    approval.rules = splitLines(row.text(14));
    approval.approvers = readApprovers(row.text(15));
    approval.needed = static_cast<std::uint32_t>(row.number(16));
    approval.minutes = static_cast<std::uint32_t>(row.number(17));
    approval.state = enumOf(row.text(18),
                            {ApprovalState::Waiting, ApprovalState::Approved, ApprovalState::Denied,
                             ApprovalState::Withdrawn, ApprovalState::Expired});
    approval.createdAt = fromMilliseconds(row.number(19));
    approval.expiresAt = fromMilliseconds(row.number(20));
    if (auto grant = row.optionalText(21))
        approval.grant = domain::GrantId{std::move(*grant)};
    return approval;
}

Result<Done> readVotes(Database& database, domain::Approval& approval)
{
    auto query = database.prepare("SELECT subject, name, approves, note, minutes, at FROM "
                                  "approval_votes WHERE approval = ? ORDER BY at");
    query.bind(approval.id.value);
    while (query.step())
        approval.votes.push_back({query.text(0), query.text(1), query.number(2) != 0, query.text(3),
                                  static_cast<std::uint32_t>(query.number(4)),
                                  fromMilliseconds(query.number(5))});
    if (query.failed())
        return query.error();
    return Done{};
}

domain::BreakGlass readBreakGlass(const Statement& row)
{
    domain::BreakGlass glass;
    glass.id = {row.text(0)};
    glass.organization = {row.text(1)};
    glass.secret = {row.text(2)};
    glass.secretName = row.text(3);
    glass.subject = row.text(4);
    glass.name = row.text(5);
    glass.reason = row.text(6);
    glass.ticket = row.text(7);
    glass.openedAt = fromMilliseconds(row.number(8));
    glass.expiresAt = fromMilliseconds(row.number(9));
    glass.endedAt = optionalTime(row, 10);
    if (const auto finding = row.optionalText(11))
        glass.finding = enumOf(*finding, {Finding::Justified, Finding::FollowUp, Finding::Misuse});
    glass.remark = row.text(12);
    glass.reviewer = row.text(13);
    glass.reviewedAt = optionalTime(row, 14);
    glass.reveals = static_cast<std::uint32_t>(row.number(15));
    return glass;
}

domain::PolicyVersion readPolicyVersion(const Statement& row)
{
    domain::PolicyVersion policy;
    policy.number = static_cast<std::uint32_t>(row.number(0));
    policy.document = row.text(1);
    policy.note = row.text(2);
    policy.proposedBy = row.text(3);
    policy.approvedBy = row.text(4);
    policy.since = fromMilliseconds(row.number(5));
    return policy;
}

} // namespace strongroom::server
