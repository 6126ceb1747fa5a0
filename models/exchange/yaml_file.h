// YAML files: one secret of plain values, or several secrets of them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/exchange/parsed_secret.h"

#include <string>

namespace strongroom::exchange {

/// A map of plain values gives one secret called `name`; a map of such maps gives a secret for
/// each. Fails with InvalidInput, naming the line, for other shapes, aliases, names that come twice
/// and names that are no keys.
Result<ParsedFile> parseYaml(const SecretBytes& text, std::string name);

} // namespace strongroom::exchange
