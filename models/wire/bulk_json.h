// Deeds on many secrets as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/bulk.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::BulkWish& value);
json::object toJson(const domain::BulkStart& value);
json::object toJson(const domain::BulkItem& value);
json::object toJson(const domain::Bulk& value);

template <>
Result<domain::BulkWish> fromJson(const json::value& value);
template <>
Result<domain::BulkStart> fromJson(const json::value& value);
template <>
Result<domain::BulkItem> fromJson(const json::value& value);
template <>
Result<domain::Bulk> fromJson(const json::value& value);

} // namespace strongroom::wire
