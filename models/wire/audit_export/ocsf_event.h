// An event that leaves, in the Open Cybersecurity Schema Framework (OCSF 1.5.0).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/exported_event.h"

#include <boost/json/object.hpp>

namespace strongroom::wire {

/// Its class and activity by the action (docs/formats/audit_export.md, "OCSF"); what OCSF has no
/// place for stands in `unmapped`.
boost::json::object ocsfEvent(const domain::ExportedEvent& event);

} // namespace strongroom::wire
