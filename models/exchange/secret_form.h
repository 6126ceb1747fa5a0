// A secret as a YAML form that a person fills in with an editor.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "models/domain/sealed.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::exchange {

struct FormEntry
{
    std::string key{};
    domain::ValueFormat format = domain::ValueFormat::Text;
    std::optional<SecretBytes> value{}; ///< None ("!keep"): the standing value stays, unread.
};

struct SecretForm
{
    std::string group{}; ///< A name; its slug is made of it.
    std::string scope{}; ///< "org", or an environment's slug.
    std::string description{};
    std::string note{}; ///< Why this version is made.
    std::vector<FormEntry> entries{};
};

/// The form to fill in: comments that explain it, and a "!keep" for each standing key. Holds no
/// value.
std::string formText(const SecretForm& form);

/// What was filled in. Fails with InvalidInput, naming the line, for unknown members, lists,
/// aliases, names that come twice or cannot be keys, and for a form without a group or without
/// keys.
Result<SecretForm> parseForm(const SecretBytes& text);

} // namespace strongroom::exchange
