// What a runner remembers of its keys: definitions, which one is active, and which are gone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "models/domain/key_definition.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace strongroom::runner {

struct RememberedKey
{
    domain::KeyDefinition definition{};
    /// Something that the key wrapped when it was assigned: what does not open it is another key.
    Bytes probe{};
};

struct KeyringState
{
    std::vector<RememberedKey> keys{};
    std::string active{}; ///< Empty: the runner's own.
    bool ownRetired = false;
    /// By id: the newest revision there was, so that no old assignment brings a key back.
    std::map<std::string, std::uint32_t> retired{};
};

/// Credentials in it are as sealed as they came. An empty state if there is no file. Fails with
/// Untrusted if others may read or write it, with Corrupted if it is not what we wrote.
Result<KeyringState> readKeyring(const std::string& path);
/// Mode 0600, on the disk when it returns.
Result<Done> writeKeyring(const std::string& path, const KeyringState& state);

} // namespace strongroom::runner
