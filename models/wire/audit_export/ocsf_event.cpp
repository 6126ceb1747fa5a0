// One table from actions to classes; an action that it does not know is a call of the API.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/audit_export/ocsf_event.h"

#include "models/wire/json.h"

#include <algorithm>
#include <array>

namespace strongroom::wire {
namespace {

enum class Class {
    AccountChange = 3001,
    Authentication = 3002,
    EntityManagement = 3004,
    ApiActivity = 6003
};

constexpr int otherActivity = 99;

struct Kind
{
    std::string_view action;
    Class of;
    int activity;
};

// Activities by OCSF's numbers: of an account 1 create, 5 disable, 6 delete, 10 and 11 turn on and
// off a further factor; of a sign-in 1 and 2, on and off; of all others 1 create, 2 read, 3 update,
// 4 delete. Teams are entities: OCSF's own class of groups is about a member or a privilege, and
// which one that is does not leave.
constexpr std::array kinds{
    Kind{"session.sign_in", Class::Authentication, 1},
    Kind{"session.sign_out", Class::Authentication, 2},
    Kind{"session.end", Class::Authentication, 2},
    Kind{"session.end_all", Class::Authentication, 2},
    Kind{"session.end_by_issuer", Class::Authentication, 2},
    Kind{"session.end_others", Class::Authentication, 2},
    Kind{"member.add", Class::AccountChange, 1},
    Kind{"member.join", Class::AccountChange, 1},
    Kind{"member.remove", Class::AccountChange, 6},
    Kind{"second_factor.turn_on", Class::AccountChange, 10},
    Kind{"second_factor.turn_off", Class::AccountChange, 11},
    Kind{"second_factor.reset", Class::AccountChange, 11},
    Kind{"service_account.create", Class::AccountChange, 1},
    Kind{"service_account.disable", Class::AccountChange, 5},
    Kind{"team.add", Class::EntityManagement, 1},
    Kind{"team.remove", Class::EntityManagement, 4},
    Kind{"access.give", Class::EntityManagement, 3},
    Kind{"access.take", Class::EntityManagement, 3},
    Kind{"approval.request", Class::EntityManagement, 1},
    Kind{"approval.approve", Class::EntityManagement, 3},
    Kind{"approval.deny", Class::EntityManagement, 3},
    Kind{"approval.withdraw", Class::EntityManagement, 4},
    Kind{"api_key.create", Class::EntityManagement, 1},
    Kind{"api_key.revoke", Class::EntityManagement, 4},
    Kind{"break_glass.open", Class::EntityManagement, 1},
    Kind{"break_glass.end", Class::EntityManagement, 4},
    Kind{"break_glass.review", Class::EntityManagement, 3},
    Kind{"environment.create", Class::EntityManagement, 1},
    Kind{"grant.request", Class::EntityManagement, 1},
    Kind{"grant.extend", Class::EntityManagement, 3},
    Kind{"grant.revoke", Class::EntityManagement, 4},
    Kind{"policy.propose", Class::EntityManagement, 1},
    Kind{"policy.activate", Class::EntityManagement, 3},
    Kind{"rotation.start", Class::EntityManagement, 1},
    Kind{"rotation.close", Class::EntityManagement, 3},
    Kind{"rotation.abort", Class::EntityManagement, 3},
    Kind{"rotation_default.put", Class::EntityManagement, 3},
    Kind{"rotation_default.remove", Class::EntityManagement, 4},
    Kind{"rotation_policy.put", Class::EntityManagement, 3},
    Kind{"rotation_policy.remove", Class::EntityManagement, 4},
    Kind{"secret.create", Class::EntityManagement, 1},
    Kind{"secret.change", Class::EntityManagement, 3},
    Kind{"secret.move", Class::EntityManagement, 3},
    Kind{"secret.arrive", Class::EntityManagement, 1},
    Kind{"secret.remove", Class::EntityManagement, 4},
    Kind{"secret.destroy", Class::EntityManagement, 4},
    Kind{"secret.restore", Class::EntityManagement, 3},
    Kind{"version.put", Class::EntityManagement, 3},
    Kind{"version.rollback", Class::EntityManagement, 3},
    Kind{"version.promote", Class::EntityManagement, 3},
    Kind{"version.delete", Class::EntityManagement, 4},
    Kind{"version.undelete", Class::EntityManagement, 3},
    Kind{"version.destroy", Class::EntityManagement, 4},
    Kind{"value.compare", Class::ApiActivity, 2},
    Kind{"value.compare_failed", Class::ApiActivity, 2},
    Kind{"value.find", Class::ApiActivity, 2},
    Kind{"value.find_failed", Class::ApiActivity, 2},
    Kind{"value.reuse", Class::ApiActivity, 2},
    Kind{"value.reuse_failed", Class::ApiActivity, 2},
    Kind{"value.promote", Class::ApiActivity, 2},
    Kind{"value.promote_failed", Class::ApiActivity, 2},
    Kind{"value.reveal", Class::ApiActivity, 2},
    Kind{"value.reveal_failed", Class::ApiActivity, 2},
    Kind{"value.copy", Class::ApiActivity, 2},
    Kind{"value.export", Class::ApiActivity, 2},
};

/// What the table does not list goes by its subject.
Kind kindOf(std::string_view action)
{
    if (const auto* kind = std::ranges::find(kinds, action, &Kind::action); kind != kinds.end())
        return *kind;
    const auto subject = action.substr(0, action.find('.'));
    if (subject == "session")
        return {action, Class::Authentication, otherActivity};
    if (subject == "member" || subject == "second_factor" || subject == "service_account")
        return {action, Class::AccountChange, otherActivity};
    if (subject == "team")
        return {action, Class::EntityManagement, 3};
    return {action, Class::ApiActivity, otherActivity};
}

/// Of what is changed or used; the schema's required objects differ from class to class.
void addObjects(json::object& out, Class of, const domain::ExportedEvent& event)
{
    const json::object person{{"uid", event.subject}};
    const json::object resource{{"uid", event.resourceRef}, {"type", event.resourceKind}};
    if (of != Class::Authentication)
        out["actor"] = json::object{{"user", person}};
    switch (of) {
    case Class::AccountChange: out["user"] = json::object{{"uid", event.resourceRef}}; break;
    case Class::Authentication:
        out["user"] = person;
        out["service"] = json::object{{"name", "strongroom"}};
        break;
    case Class::EntityManagement: out["entity"] = resource; break;
    case Class::ApiActivity:
        out["api"] = json::object{{"operation", event.action},
                                  {"service", json::object{{"name", "strongroom"}}}};
        out["resources"] = json::array{resource};
        // The schema wants to hear something of a sink that is not told, too.
        out["src_endpoint"] = json::object{{"name", "unknown"}};
        break;
    }
    if (!event.address.empty())
        out["src_endpoint"] = json::object{{"ip", event.address}};
}

int severityOf(const domain::ExportedEvent& event)
{
    constexpr int informational = 1;
    constexpr int medium = 3;
    constexpr int high = 4;
    if (event.action.starts_with("break_glass."))
        return high;
    return event.decision == domain::Decision::Deny ? medium : informational;
}

json::object metadataOf(const domain::ExportedEvent& event)
{
    json::object metadata{
        {"version", "1.5.0"},
        {"product", {{"name", "Strongroom"}, {"vendor_name", "The Strongroom authors"}}},
        {"uid", event.id.value},
        {"sequence", static_cast<std::int64_t>(event.leaf)},
        {"tenant_uid", event.organization.value},
        {"log_name", "audit"}};
    if (!event.requestId.empty())
        metadata["correlation_uid"] = event.requestId;
    return metadata;
}

json::object unmappedOf(const domain::ExportedEvent& event)
{
    json::object unmapped{{"action", event.action},
                          {"decision", nameOf(event.decision)},
                          {"leaf", static_cast<std::int64_t>(event.leaf)},
                          {"organization", event.organization.value},
                          {"purpose", event.purpose},
                          {"resource_kind", event.resourceKind},
                          {"resource_ref", event.resourceRef},
                          {"subject", event.subject}};
    if (!event.grantId.empty())
        unmapped["grant_id"] = event.grantId;
    return unmapped;
}

} // namespace

json::object ocsfEvent(const domain::ExportedEvent& event)
{
    const auto kind = kindOf(event.action);
    const auto classId = static_cast<int>(kind.of);
    const bool allowed =
        event.decision == domain::Decision::Allow && event.action != "value.reveal_failed"
        && event.action != "value.compare_failed" && event.action != "value.find_failed"
        && event.action != "value.reuse_failed" && event.action != "value.promote_failed";
    json::object out{{"class_uid", classId},
                     {"category_uid", classId / 1000},
                     {"activity_id", kind.activity},
                     {"type_uid", classId * 100 + kind.activity},
                     {"time", event.at.time_since_epoch().count()},
                     {"severity_id", severityOf(event)},
                     {"status_id", allowed ? 1 : 2},
                     {"status", allowed ? "Success" : "Failure"},
                     {"metadata", metadataOf(event)},
                     {"unmapped", unmappedOf(event)}};
    if (kind.activity == otherActivity)
        out["activity_name"] = event.action;
    if (!event.reason.empty())
        out["status_detail"] = event.reason;
    addObjects(out, kind.of, event);
    return out;
}

} // namespace strongroom::wire
