// Members, teams, roles, and answers about them, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_answer.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::Member& value);
json::object toJson(const domain::Team& value);
json::object toJson(const domain::AccessObject& value);
json::object toJson(const domain::Binding& value);
json::object toJson(const domain::AccessChange& value);
json::object toJson(const domain::AccessQuestion& value);
json::object toJson(const domain::AccessExplanation& value);
json::object toJson(const domain::AccessHolder& value);
json::object toJson(const domain::AccessPreview& value);
json::object toJson(const domain::Named& value);
json::object toJson(const domain::NamedBinding& value);

template <>
Result<domain::Member> fromJson(const json::value& value);
template <>
Result<domain::Team> fromJson(const json::value& value);
template <>
Result<domain::AccessObject> fromJson(const json::value& value);
template <>
Result<domain::Binding> fromJson(const json::value& value);
template <>
Result<domain::AccessChange> fromJson(const json::value& value);
template <>
Result<domain::AccessQuestion> fromJson(const json::value& value);
template <>
Result<domain::AccessExplanation> fromJson(const json::value& value);
template <>
Result<domain::AccessHolder> fromJson(const json::value& value);
template <>
Result<domain::AccessPreview> fromJson(const json::value& value);
template <>
Result<domain::Named> fromJson(const json::value& value);
template <>
Result<domain::NamedBinding> fromJson(const json::value& value);

} // namespace strongroom::wire
