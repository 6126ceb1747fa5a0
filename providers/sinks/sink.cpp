// The two formats by one name each.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/sinks/sink.h"

#include "models/wire/audit_export/cloud_event.h"
#include "models/wire/audit_export/ocsf_event.h"
#include "models/wire/json.h"

namespace strongroom::providers {

std::string_view nameOf(EventFormat format)
{
    switch (format) {
    case EventFormat::CloudEvents: return "cloudevents";
    case EventFormat::Ocsf: return "ocsf";
    }
    return {};
}

std::string textOf(const domain::ExportedEvent& event, EventFormat format)
{
    return wire::serialize(format == EventFormat::Ocsf ? wire::ocsfEvent(event)
                                                       : wire::cloudEvent(event));
}

} // namespace strongroom::providers
