// Values with the names above them, as a nested file holds them, and the secrets they make.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/exchange/parsed_secret.h"

#include <string>
#include <vector>

namespace strongroom::exchange {

/// A value at the end of its names; positions in lists are names, too ("0", "1").
struct NamedValue
{
    std::vector<std::string> names{};
    SecretBytes value{0};
    bool null = false;
    int line = 0;
};

/// A line of such a file's tree, without its value: what a person chooses from.
struct TreeLine
{
    std::vector<std::string> names{};
    std::string type{}; ///< "map", "list", "null", or the value's type.
    bool encrypted = false;
};

/// The first name is the secret's, the others, joined by dots, are the key's; values without a name
/// above them make a secret called `name`. With `single` all make that one, under all their names.
/// Nulls are left out, with a note. Fails with InvalidInput, naming the line, for names that cannot
/// be keys or that give the same key, and for a file without values.
Result<ParsedFile> secretsOf(std::vector<NamedValue> values, const std::string& name, bool single);

/// Those that stand at or below one of `chosen`; all of them if nothing is.
std::vector<NamedValue> chosenOf(std::vector<NamedValue> values,
                                 const std::vector<std::vector<std::string>>& chosen);

} // namespace strongroom::exchange
