// Keys with what depends on them, and re-wraps, as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/key_use.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::KeyUsage& value);
json::object toJson(const domain::EncryptionKeys& value);
json::object toJson(const domain::Rewrap& value);
json::object toJson(const domain::RewrapWish& value);

template <>
Result<domain::KeyUsage> fromJson(const json::value& value);
template <>
Result<domain::EncryptionKeys> fromJson(const json::value& value);
template <>
Result<domain::Rewrap> fromJson(const json::value& value);
template <>
Result<domain::RewrapWish> fromJson(const json::value& value);

} // namespace strongroom::wire
