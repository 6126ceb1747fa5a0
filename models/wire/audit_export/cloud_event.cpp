// The event's id is the CloudEvent's, and its organization the source: together they occur once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/audit_export/cloud_event.h"

#include "models/wire/json.h"

namespace strongroom::wire {

json::object cloudEvent(const domain::ExportedEvent& event)
{
    json::object data{{"organization", event.organization.value},
                      {"leaf", static_cast<std::int64_t>(event.leaf)},
                      {"subject", event.subject},
                      {"action", event.action},
                      {"decision", nameOf(event.decision)},
                      {"purpose", event.purpose},
                      {"resource_kind", event.resourceKind},
                      {"resource_ref", event.resourceRef}};
    if (!event.reason.empty())
        data["reason"] = event.reason;
    if (!event.grantId.empty())
        data["grant_id"] = event.grantId;
    if (!event.requestId.empty())
        data["request_id"] = event.requestId;
    json::object out{{"specversion", "1.0"},
                     {"id", event.id.value},
                     {"source", "urn:uuid:" + event.organization.value},
                     {"type", "org.strongroom.audit." + event.action},
                     {"subject", event.resourceRef},
                     {"time", toRfc3339(event.at)},
                     {"datacontenttype", "application/json"},
                     {"data", std::move(data)}};
    if (!event.address.empty())
        out["clientaddress"] = event.address;
    return out;
}

} // namespace strongroom::wire
