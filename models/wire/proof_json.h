// Proofs as JSON: what travels, and the claims that are signed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/proof.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::PersonProof& value);
json::object toJson(const domain::RevealClaims& value);
json::object toJson(const domain::WriteClaims& value);
json::object toJson(const domain::KeyClaims& value);

/// For claims of every kind.
void addStamp(json::object& object, const domain::ProofStamp& stamp);
domain::ProofStamp readStamp(ObjectReader& reader);

/// The claims, and the hash of the ID token that they go along with, known to whoever signs.
std::string withSignIn(const std::string& claims, const Bytes& hash);

template <>
Result<domain::PersonProof> fromJson(const json::value& value);
/// Claims of another operation fail with InvalidInput, at the field "op".
template <>
Result<domain::RevealClaims> fromJson(const json::value& value);
template <>
Result<domain::WriteClaims> fromJson(const json::value& value);
template <>
Result<domain::KeyClaims> fromJson(const json::value& value);

} // namespace strongroom::wire
