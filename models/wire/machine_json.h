// Service accounts, API keys and runners as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/machine.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::ApiKey& value);
json::object toJson(const domain::NewApiKey& value);
json::object toJson(const domain::IssuedApiKey& value);
json::object toJson(const domain::MachineCredential& value);
json::object toJson(const domain::NewCredential& value);
json::object toJson(const domain::ServiceAccount& value);
json::object toJson(const domain::NewServiceAccount& value);
json::object toJson(const domain::RunnerState& value);

template <>
Result<domain::ApiKey> fromJson(const json::value& value);
template <>
Result<domain::NewApiKey> fromJson(const json::value& value);
template <>
Result<domain::IssuedApiKey> fromJson(const json::value& value);
template <>
Result<domain::MachineCredential> fromJson(const json::value& value);
template <>
Result<domain::NewCredential> fromJson(const json::value& value);
template <>
Result<domain::ServiceAccount> fromJson(const json::value& value);
template <>
Result<domain::NewServiceAccount> fromJson(const json::value& value);
template <>
Result<domain::RunnerState> fromJson(const json::value& value);

} // namespace strongroom::wire
