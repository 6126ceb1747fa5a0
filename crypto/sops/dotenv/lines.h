// dotenv as sops reads it: a line a value, everything behind the first "=" as it stands.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "crypto/sops/format/secret_text.h"
#include "crypto/sops/format/tree.h"

namespace strongroom::sops {

/// The names that begin with "sops_" are gathered under "sops", their lists and maps unfolded. A
/// name may come twice. Fails with InvalidInput for a line that is neither empty nor a comment nor
/// an assignment.
Result<Document> readDotenv(const SecretBytes& text);

/// A value's text with its line ends written as \n.
void writeDotenvValue(std::string_view text, SecretText& out);

/// The record as lines "sops_…=…", in order of their names, each with its end.
void writeDotenvRecord(const Node& record, SecretText& out);

} // namespace strongroom::sops
