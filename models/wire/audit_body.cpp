// Members in the order of their names, as RFC 8785 has it; numbers are whole and small.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/audit_body.h"

#include "models/wire/json.h"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace strongroom::wire {

std::string auditBody(const domain::AuditEvent& event)
{
    json::monotonic_resource memory; // Of one body; freed at once.
    json::object body(&memory);
    const auto add = [&body](std::string_view name, const auto& value) {
        body.emplace(name, value);
    };
    // Members that came later are left out where they say nothing: older bodies stay as they were.
    const auto addIfSaid = [&body](std::string_view name, const std::string& value) {
        if (!value.empty())
            body.emplace(name, value);
    };
    add("action", event.action);
    add("actor", event.actor);
    addIfSaid("address", event.address);
    if (event.after)
        add("after", *event.after);
    addIfSaid("approval_id", event.approvalId);
    add("at", toRfc3339(event.at));
    if (event.before)
        add("before", *event.before);
    addIfSaid("client", event.client);
    add("decision", std::string(nameOf(event.decision)));
    add("grant_id", event.grantId);
    add("id", event.id.value);
    addIfSaid("job", event.job);
    add("organization", event.organization.value);
    add("previous", event.previous.value);
    add("purpose", event.purpose);
    add("reason", event.reason);
    add("request_id", event.requestId);
    add("resource_id", event.resourceId);
    add("resource_kind", event.resourceKind);
    add("resource_name", event.resourceName);
    add("resource_ref", event.resourceRef);
    add("sequence", static_cast<std::int64_t>(event.sequence));
    add("subject", event.subject);
    add("version", 1);
    return serialize(body);
}

} // namespace strongroom::wire
