// .sops.yaml: how new files are sealed, and for whom.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/sops/sealing.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::sops {

/// What the first rule that fits a file says.
struct CreationRule
{
    std::vector<std::string> recipients{};
    /// Names of keys that are not age's ("kms", "pgp", …), which we cannot wrap for.
    std::vector<std::string> otherKeys{};
    SealingPlan plan{};
};

/// `relativePath` is the file's, from the folder of .sops.yaml. Fails with InvalidInput for what is
/// no such file, for rules that contradict themselves and for key groups; with NotFound if no rule
/// fits.
Result<CreationRule> findCreationRule(const SecretBytes& config, std::string_view relativePath);

/// "age1…, age1…": by commas, white space around them ignored.
std::vector<std::string> splitRecipients(std::string_view list);

} // namespace strongroom::sops
