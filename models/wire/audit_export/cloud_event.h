// An event that leaves, as a CloudEvent (1.0, structured JSON).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/exported_event.h"

#include <boost/json/object.hpp>

namespace strongroom::wire {

/// docs/formats/audit_export.md, "CloudEvents".
boost::json::object cloudEvent(const domain::ExportedEvent& event);

} // namespace strongroom::wire
