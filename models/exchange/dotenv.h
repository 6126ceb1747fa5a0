// dotenv files, in npm dotenv 17's dialect without expansion.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/exchange/parsed_secret.h"

#include <string>

namespace strongroom::exchange {

/// One secret called `name` with a key a line. Values go straight into SecretBytes. `${…}` stays as
/// written, and a note says so; of a key that comes twice the last stands. Fails with InvalidInput
/// for what is not UTF-8 and for a file without any assignment, naming the line.
Result<ParsedFile> parseDotenv(const SecretBytes& text, std::string name);

} // namespace strongroom::exchange
