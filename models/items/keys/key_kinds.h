// The kinds of encryption key that a runner knows, for whoever makes a form of them
// (docs/keys.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/backend.h"
#include "models/domain/key_definition.h"

#include <vector>

namespace strongroom::items {

/// The one credential that is a vendor's file, as it stands.
inline constexpr std::string_view keyFileField = "service_account";
inline constexpr std::string_view delegatedWay = "delegated";

/// Settings and credentials as fields, the ways to sign in, and the least that the key's keeper has
/// to allow. `kind` is nameOf(KeyKind).
const std::vector<domain::BackendKind>& keyKinds();
const domain::BackendKind& keyKind(domain::KeyKind kind);

/// What a check of such a key goes through, in order.
std::vector<std::string> keyStepsOf(domain::KeyKind kind);

} // namespace strongroom::items
