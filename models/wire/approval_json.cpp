// Approvals and emergencies, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/approval_json.h"

#include "models/wire/grant_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {

using domain::ApprovalState;
using domain::Finding;
using domain::GatedAction;

namespace {

constexpr std::size_t longestNote = 500;
constexpr std::size_t mostListed = 200;

json::value timeOrNull(const std::optional<Timestamp>& time)
{
    return time ? json::value(toRfc3339(*time)) : json::value(nullptr);
}

/// Lenient: what an action's form does not have stays empty.
domain::ApprovalContent contentOf(const domain::Approval& approval)
{
    domain::ApprovalContent asked;
    const auto content = parse(approval.content);
    if (!content)
        return asked;
    ObjectReader reader(*content);
    asked.version = readNumber<std::uint32_t>(reader, "version", 0);
    asked.keys = reader.find("keys") != nullptr ? readTexts(reader, "keys", 1000, 400)
                                                : std::vector<std::string>{};
    asked.uses = readNumber<std::uint32_t>(reader, "uses", 0);
    asked.document = reader.textOr("document");
    if (approval.action <= GatedAction::Export && reader.find("hide_after_seconds") != nullptr)
        asked.obligations = {readNumber<std::uint32_t>(reader, "hide_after_seconds", 20),
                             reader.flagOr("no_copy", false), reader.flagOr("watermark", false)};
    return reader.ok() ? asked : domain::ApprovalContent{};
}

std::optional<Timestamp> optionalTime(ObjectReader& reader, std::string_view name)
{
    if (reader.find(name) == nullptr)
        return std::nullopt;
    return reader.time(name);
}

} // namespace

json::object toJson(const domain::PurposeKind& value)
{
    return {{"code", value.code},
            {"label", value.label},
            {"needs_ticket", value.needsTicket},
            {"shortest_note", value.shortestNote}};
}

template <>
Result<domain::PurposeKind> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::PurposeKind kind{reader.text("code"), reader.text("label"),
                             reader.flagOr("needs_ticket", false),
                             readNumber<std::uint32_t>(reader, "shortest_note", 0)};
    return finish(reader, std::move(kind));
}

json::object toJson(const domain::Approvers& value)
{
    return {{"roles", textsToJson(value.roles)}, {"teams", textsToJson(value.teams)}};
}

template <>
Result<domain::Approvers> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Approvers approvers{readTexts(reader, "roles", mostListed, 200),
                                readTexts(reader, "teams", mostListed, 200)};
    return finish(reader, std::move(approvers));
}

json::object toJson(const domain::Vote& value)
{
    return {{"subject", value.subject}, {"name", value.name},       {"approves", value.approves},
            {"note", value.note},       {"minutes", value.minutes}, {"at", toRfc3339(value.at)}};
}

template <>
Result<domain::Vote> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Vote vote{reader.text("subject"),
                      reader.text("name"),
                      reader.flagOr("approves", false),
                      reader.textOr("note"),
                      readNumber<std::uint32_t>(reader, "minutes", 0),
                      reader.time("at")};
    return finish(reader, std::move(vote));
}

json::object toJson(const domain::Approval& value)
{
    return {{"id", value.id.value},
            {"organization", value.organization.value},
            {"revision", value.revision},
            {"action", nameOf(value.action)},
            {"resource_kind", value.resourceKind},
            {"resource_id", value.resourceId},
            {"resource_name", value.resourceName},
            {"environment", value.environment},
            {"requester", value.requester},
            {"requester_name", value.requesterName},
            {"purpose", toJson(value.purpose)},
            {"content", value.content},
            {"rules", textsToJson(value.rules)},
            {"approvers", listToJson(value.approvers)},
            {"needed", value.needed},
            {"minutes", value.minutes},
            {"state", nameOf(value.state)},
            {"created_at", toRfc3339(value.createdAt)},
            {"expires_at", toRfc3339(value.expiresAt)},
            {"votes", listToJson(value.votes)},
            {"grant", value.grant ? json::value(value.grant->value) : json::value(nullptr)},
            {"may_decide", value.mayDecide}};
}

template <>
Result<domain::Approval> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Approval approval;
    approval.id = readId<domain::ApprovalId>(reader, "id");
    approval.organization = readId<domain::OrganizationId>(reader, "organization");
    approval.revision = readNumber<std::uint64_t>(reader, "revision", 1);
    approval.action =
        readEnum(reader, "action",
                 {GatedAction::Reveal, GatedAction::Copy, GatedAction::Export, GatedAction::Destroy,
                  GatedAction::ChangePolicy, GatedAction::ChangeKek, GatedAction::EraseEvents});
    approval.resourceKind = reader.text("resource_kind");
    approval.resourceId = reader.text("resource_id");
    approval.resourceName = reader.textOr("resource_name");
    approval.environment = reader.textOr("environment");
    approval.requester = reader.text("requester");
    approval.requesterName = reader.text("requester_name");
    approval.purpose = readMember<domain::Purpose>(reader, "purpose");
    approval.content = reader.textOr("content");
    approval.rules = readTexts(reader, "rules", mostListed, 200);
    approval.approvers = readList<domain::Approvers>(reader, "approvers", mostListed);
    approval.needed = readNumber<std::uint32_t>(reader, "needed", 1);
    approval.minutes = readNumber<std::uint32_t>(reader, "minutes", 0);
    approval.state =
        readEnum(reader, "state",
                 {ApprovalState::Waiting, ApprovalState::Approved, ApprovalState::Denied,
                  ApprovalState::Withdrawn, ApprovalState::Expired});
    approval.createdAt = reader.time("created_at");
    approval.expiresAt = reader.time("expires_at");
    approval.votes = readList<domain::Vote>(reader, "votes", mostListed);
    approval.grant = readOptionalId<domain::GrantId>(reader, "grant");
    approval.mayDecide = reader.flagOr("may_decide", false);
    approval.asked = contentOf(approval);
    return finish(reader, std::move(approval));
}

json::object toJson(const domain::ApprovalDecision& value)
{
    return {{"note", value.note}, {"minutes", value.minutes}};
}

template <>
Result<domain::ApprovalDecision> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::ApprovalDecision decision;
    if (reader.find("note") != nullptr)
        decision.note = readText(reader, "note", longestNote);
    decision.minutes = readNumber<std::uint32_t>(reader, "minutes", 0);
    return finish(reader, std::move(decision));
}

json::object toJson(const domain::BreakGlass& value)
{
    return {{"id", value.id.value},
            {"organization", value.organization.value},
            {"secret", value.secret.value},
            {"secret_name", value.secretName},
            {"subject", value.subject},
            {"name", value.name},
            {"reason", value.reason},
            {"ticket", value.ticket},
            {"opened_at", toRfc3339(value.openedAt)},
            {"expires_at", toRfc3339(value.expiresAt)},
            {"ended_at", timeOrNull(value.endedAt)},
            {"reveals", value.reveals},
            {"finding", value.finding ? json::value(nameOf(*value.finding)) : json::value(nullptr)},
            {"remark", value.remark},
            {"reviewer", value.reviewer},
            {"reviewed_at", timeOrNull(value.reviewedAt)}};
}

template <>
Result<domain::BreakGlass> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::BreakGlass glass;
    glass.id = readId<domain::BreakGlassId>(reader, "id");
    glass.organization = readId<domain::OrganizationId>(reader, "organization");
    glass.secret = readId<domain::SecretId>(reader, "secret");
    glass.secretName = reader.textOr("secret_name");
    glass.subject = reader.text("subject");
    glass.name = reader.text("name");
    glass.reason = reader.text("reason");
    glass.ticket = reader.text("ticket");
    glass.openedAt = reader.time("opened_at");
    glass.expiresAt = reader.time("expires_at");
    glass.endedAt = optionalTime(reader, "ended_at");
    glass.reveals = readNumber<std::uint32_t>(reader, "reveals", 0);
    if (reader.find("finding") != nullptr)
        glass.finding =
            readEnum(reader, "finding", {Finding::Justified, Finding::FollowUp, Finding::Misuse});
    glass.remark = reader.textOr("remark");
    glass.reviewer = reader.textOr("reviewer");
    glass.reviewedAt = optionalTime(reader, "reviewed_at");
    return finish(reader, std::move(glass));
}

json::object toJson(const domain::BreakGlassRequest& value)
{
    return {{"secret", value.secret.value},
            {"reason", value.reason},
            {"ticket", value.ticket},
            {"minutes", value.minutes}};
}

template <>
Result<domain::BreakGlassRequest> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::BreakGlassRequest request{
        readId<domain::SecretId>(reader, "secret"), readText(reader, "reason", longestNote),
        readText(reader, "ticket", 64), readNumber<std::uint32_t>(reader, "minutes", 0)};
    if (reader.ok() && request.reason.size() < domain::shortestEmergency)
        reader.fail("reason", "at least 20 characters that say what the emergency is");
    if (reader.ok() && request.ticket.empty())
        reader.fail("ticket", "the ticket of the emergency");
    return finish(reader, std::move(request));
}

json::object toJson(const domain::BreakGlassReview& value)
{
    return {{"finding", nameOf(value.finding)}, {"remark", value.remark}};
}

template <>
Result<domain::BreakGlassReview> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::BreakGlassReview review;
    review.finding =
        readEnum(reader, "finding", {Finding::Justified, Finding::FollowUp, Finding::Misuse});
    review.remark = readText(reader, "remark", longestNote);
    if (reader.ok() && review.remark.empty())
        reader.fail("remark", "what you found, in a sentence");
    return finish(reader, std::move(review));
}

} // namespace strongroom::wire
