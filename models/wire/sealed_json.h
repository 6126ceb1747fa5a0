// Sealed values as JSON; bytes in base64url.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/sealed.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::SealContext& value);
json::object toJson(const domain::SealedEntry& value);
json::object toJson(const domain::SealedMessage& value);
json::object toJson(const domain::WrappedDek& value);
json::object toJson(const domain::SealedVersion& value);

template <>
Result<domain::SealContext> fromJson(const json::value& value);
template <>
Result<domain::SealedEntry> fromJson(const json::value& value);
template <>
Result<domain::SealedMessage> fromJson(const json::value& value);
template <>
Result<domain::WrappedDek> fromJson(const json::value& value);
template <>
Result<domain::SealedVersion> fromJson(const json::value& value);

} // namespace strongroom::wire
