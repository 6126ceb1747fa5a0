// Evidence as JSON (docs/formats/audit_log.md, "Evidence").
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/evidence.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::Evidence& value);
json::object toJson(const domain::RecordExport& value);

template <>
Result<domain::RecordExport> fromJson(const json::value& value);

} // namespace strongroom::wire
