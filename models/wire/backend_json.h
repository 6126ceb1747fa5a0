// Backends as JSON. Credentials come in and never go out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/backend.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::StorageBackend& value);
json::object toJson(const domain::BackendStep& value);
json::object toJson(const domain::BackendCheck& value);
json::object toJson(const domain::BackendField& value);
json::object toJson(const domain::BackendKind& value);
/// For a request under way: the text holds the credentials.
json::object toJson(const domain::NewBackend& value);
json::object toJson(const domain::BackendChange& value);

template <>
Result<domain::StorageBackend> fromJson(const json::value& value);
template <>
Result<domain::BackendStep> fromJson(const json::value& value);
template <>
Result<domain::BackendCheck> fromJson(const json::value& value);
template <>
Result<domain::BackendField> fromJson(const json::value& value);
template <>
Result<domain::BackendKind> fromJson(const json::value& value);
template <>
Result<domain::NewBackend> fromJson(const json::value& value);
template <>
Result<domain::BackendChange> fromJson(const json::value& value);

} // namespace strongroom::wire
