// The record and the change feed as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_event.h"
#include "models/domain/audit_report.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::AuditEvent& value);
json::object toJson(const domain::Change& value);
json::object toJson(const domain::HourCount& value);
json::object toJson(const domain::Exposure& value);

template <>
Result<domain::AuditEvent> fromJson(const json::value& value);
template <>
Result<domain::Change> fromJson(const json::value& value);
template <>
Result<domain::HourCount> fromJson(const json::value& value);
template <>
Result<domain::Exposure> fromJson(const json::value& value);

} // namespace strongroom::wire
