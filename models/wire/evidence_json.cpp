// Bodies as text, so that whoever verifies hashes the same bytes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/evidence_json.h"

#include "models/domain/audit_filter.h"
#include "models/wire/audit_body.h"

#include <boost/json/array.hpp>

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

json::object toJson(const domain::ProvenEvent& proven)
{
    const auto& event = proven.event;
    json::object object;
    if (event.log)
        object["leaf"] = static_cast<std::int64_t>(event.log->leaf);
    if (!event.erasedBy.empty()) {
        object["erased"] = true;
        object["by"] = event.erasedBy.value;
        object["event"] = event.id.value;
        object["commitment"] = toBase64(event.log ? event.log->commitment : Bytes());
    } else {
        object["salt"] = toBase64(event.log ? event.log->salt : Bytes());
        object["body"] = auditBody(event);
    }
    json::array proof;
    for (const auto& hash : proven.proof)
        proof.emplace_back(toBase64(hash));
    object["proof"] = std::move(proof);
    return object;
}

} // namespace

json::object toJson(const domain::Evidence& value)
{
    json::array events;
    for (const auto& event : value.events)
        events.push_back(toJson(event));
    return {{"strongroom_evidence", 1},
            {"organization", value.organization.value},
            {"organization_name", value.organizationName},
            {"made_by", value.madeBy},
            {"made_at", toRfc3339(value.madeAt)},
            {"from", toRfc3339(value.from)},
            {"until", toRfc3339(value.until)},
            {"log_key", value.logKey},
            {"checkpoint", value.checkpoint},
            {"events", std::move(events)}};
}

json::object toJson(const domain::RecordExport& value)
{
    json::object object{{"kind", value.kind},
                        {"filter", value.filter},
                        {"events", static_cast<std::int64_t>(value.events)},
                        {"report", value.report},
                        {"certificate", value.certificate}};
    if (value.from)
        object["from"] = toRfc3339(*value.from);
    if (value.until)
        object["until"] = toRfc3339(*value.until);
    return object;
}

template <>
Result<domain::RecordExport> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    constexpr std::size_t hashSize = 64;
    domain::RecordExport exported;
    exported.kind = reader.text("kind");
    if (exported.kind != "list" && exported.kind != "log" && exported.kind != "evidence"
        && exported.kind != "diff")
        reader.fail("kind", "list, log, evidence or diff");
    exported.filter = readText(reader, "filter", domain::longestAuditFilter);
    exported.events = readNumber<std::uint64_t>(reader, "events", 0);
    exported.report = readText(reader, "report", hashSize);
    exported.certificate = readText(reader, "certificate", hashSize);
    if (reader.find("from") != nullptr)
        exported.from = reader.time("from");
    if (reader.find("until") != nullptr)
        exported.until = reader.time("until");
    return finish(reader, std::move(exported));
}

} // namespace strongroom::wire
