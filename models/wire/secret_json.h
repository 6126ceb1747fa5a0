// Secrets' metadata as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/import.h"
#include "models/domain/secret.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::Secret& value);
json::object toJson(const domain::NewSecret& value);
json::object toJson(const domain::SecretChange& value);
json::object toJson(const domain::ImportItem& value);
json::object toJson(const domain::Imported& value);

template <>
Result<domain::Secret> fromJson(const json::value& value);
template <>
Result<domain::NewSecret> fromJson(const json::value& value);
template <>
Result<domain::SecretChange> fromJson(const json::value& value);
template <>
Result<domain::ImportItem> fromJson(const json::value& value);
template <>
Result<domain::Imported> fromJson(const json::value& value);

} // namespace strongroom::wire
