// Values out of a SOPS file into secrets, and of a secret into a SOPS file.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "crypto/sops/sealing.h"
#include "models/exchange/value_tree.h"

#include <string>
#include <vector>

namespace strongroom::client {

/// The file's tree without values. Needs no key. Fails as SopsFile::parse() does.
Result<std::vector<exchange::TreeLine>> treeOfSopsFile(const std::string& path);

struct SopsImport
{
    std::string path{};
    std::string name{};  ///< Of the secret that values without a name above them make.
    bool single = false; ///< Everything into that one.
    std::vector<std::vector<std::string>> chosen{}; ///< Empty: all.
};

/// Opened with this person's age identities, MAC and all. dotenv files are read in the dialect of
/// every other dotenv import once they are open. Fails as reading, opening and secretsOf() do.
Result<exchange::ParsedFile> openSopsForImport(const SopsImport& wish);

/// A key of a secret, to be written.
struct ExportedValue
{
    std::string key{};
    const SecretBytes& value;
};

/// Puts the values under `group` into the SOPS file at `path`, which keeps what else it holds and
/// its recipients; a new file is sealed for `recipients`, or as .sops.yaml says. In dotenv files
/// the keys stand alone. The file is replaced whole or not at all.
Result<Done> exportToSopsFile(const std::string& path, const std::string& group,
                              const std::vector<ExportedValue>& values,
                              const std::vector<std::string>& recipients, Timestamp now);

} // namespace strongroom::client
