// Making a SOPS file of a plain one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "crypto/sops/metadata.h"
#include "crypto/sops/sops_file.h"
#include "crypto/sops/walk.h"

#include <string>
#include <vector>

namespace strongroom::sops {

/// How a new file is sealed.
struct SealingPlan
{
    Rule rule = Rule::standard();
    bool macOnlyEncrypted = false;
};

/// The file with its values and comments sealed in their places and SOPS's record at its end;
/// aliases are written out. Fails with InvalidInput, naming the line where there is one, for a file
/// that holds a record already and for what SOPS cannot hold.
Result<SecretBytes> sealFile(const SecretBytes& plain, Format format, const SealingPlan& plan,
                             const NewKey& key, Timestamp now);

/// A copy of a plain tree, sealed as the rule says for what stands under `names`.
Result<Node> sealTree(const Node& plain, const std::vector<std::string>& names, const Rule& rule,
                      const ValueCipher& cipher);

/// A plain tree as a file of the format's own look, to be sealed.
Result<SecretBytes> plainFile(const Node& root, Format format);

/// To the second, as sops writes it; part of the MAC's seal.
std::string sealTime(Timestamp time);

/// By the file's name, as sops chooses: .yaml and .yml, .json, .env, otherwise binary. Fails with
/// InvalidInput for .ini, which we do not read.
Result<Format> formatOf(std::string_view fileName);
/// By name: "yaml", "json", "dotenv", "binary".
Result<Format> formatNamed(std::string_view name);

} // namespace strongroom::sops
