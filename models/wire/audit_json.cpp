// The record and the change feed, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/audit_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {

json::object toJson(const domain::AuditEvent& value)
{
    json::object object{{"id", value.id.value},
                        {"sequence", static_cast<std::int64_t>(value.sequence)},
                        {"organization", value.organization.value},
                        {"at", toRfc3339(value.at)},
                        {"subject", value.subject},
                        {"actor", value.actor},
                        {"action", value.action},
                        {"decision", nameOf(value.decision)},
                        {"resource_kind", value.resourceKind},
                        {"resource_id", value.resourceId},
                        {"resource_name", value.resourceName},
                        {"resource_ref", value.resourceRef},
                        {"purpose", value.purpose},
                        {"grant_id", value.grantId},
                        {"approval_id", value.approvalId},
                        {"address", value.address},
                        {"client", value.client},
                        {"job", value.job},
                        {"request_id", value.requestId},
                        {"reason", value.reason},
                        {"previous", value.previous.value},
                        {"erased_by", value.erasedBy.value},
                        {"has_snapshots", value.hasSnapshots}};
    if (value.before)
        object["before"] = *value.before;
    if (value.after)
        object["after"] = *value.after;
    if (value.log)
        object["log"] = json::object{{"leaf", static_cast<std::int64_t>(value.log->leaf)},
                                     {"salt", toBase64Url(value.log->salt)},
                                     {"commitment", toBase64Url(value.log->commitment)}};
    return object;
}

json::object toJson(const domain::Change& value)
{
    return {{"cursor", static_cast<std::int64_t>(value.cursor)},
            {"action", value.action},
            {"resource_kind", value.resourceKind},
            {"resource_id", value.resourceId},
            {"revision", static_cast<std::int64_t>(value.revision)},
            {"actor", value.actor},
            {"at", toRfc3339(value.at)}};
}

template <>
Result<domain::AuditEvent> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::AuditEvent event;
    event.id = readId<domain::EventId>(reader, "id");
    event.sequence = readNumber<std::uint64_t>(reader, "sequence", 0);
    event.organization = readId<domain::OrganizationId>(reader, "organization");
    event.at = reader.time("at");
    event.subject = reader.textOr("subject");
    event.actor = reader.textOr("actor");
    event.action = reader.text("action");
    event.decision =
        readEnum(reader, "decision", {domain::Decision::Allow, domain::Decision::Deny});
    event.resourceKind = reader.textOr("resource_kind");
    event.resourceId = reader.textOr("resource_id");
    event.resourceName = reader.textOr("resource_name");
    event.resourceRef = reader.textOr("resource_ref");
    event.purpose = reader.textOr("purpose");
    event.grantId = reader.textOr("grant_id");
    event.approvalId = reader.textOr("approval_id");
    event.address = reader.textOr("address");
    event.client = reader.textOr("client");
    event.job = reader.textOr("job");
    event.requestId = reader.textOr("request_id");
    event.reason = reader.textOr("reason");
    event.previous = {reader.textOr("previous")};
    event.erasedBy = {reader.textOr("erased_by")};
    event.hasSnapshots = reader.flagOr("has_snapshots", false);
    if (reader.find("before") != nullptr)
        event.before = reader.text("before");
    if (reader.find("after") != nullptr)
        event.after = reader.text("after");
    if (const auto* log = reader.find("log")) {
        ObjectReader place(*log);
        event.log = domain::LogPlace{
            readNumber<std::uint64_t>(place, "leaf", 0), place.base64Url("salt"), {}};
        if (place.find("commitment") != nullptr)
            event.log->commitment = place.base64Url("commitment");
        if (!place.ok())
            reader.fail("log", "a leaf and a salt");
    }
    return finish(reader, std::move(event));
}

template <>
Result<domain::Change> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Change change{readNumber<std::uint64_t>(reader, "cursor", 0),
                          reader.text("action"),
                          reader.text("resource_kind"),
                          reader.text("resource_id"),
                          readNumber<std::uint64_t>(reader, "revision", 0),
                          reader.textOr("actor"),
                          reader.time("at")};
    return finish(reader, std::move(change));
}

} // namespace strongroom::wire
