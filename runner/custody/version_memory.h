// How far each secret has come, as this runner knows it: against a control plane that hides
// versions.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/ids.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>

namespace strongroom::runner {

/// The highest version number that was sealed of each secret, in an append-only file of mode 0600
/// that open() makes short again.
class VersionMemory
{
public:
    /// Makes the file if it is absent. Fails with Untrusted if others could have written it, with
    /// Unavailable. A line that was cut short by a crash is passed over.
    static Result<std::unique_ptr<VersionMemory>> open(const std::string& path);

    VersionMemory(const VersionMemory&) = delete;
    VersionMemory& operator=(const VersionMemory&) = delete;
    ~VersionMemory();

    /// 0 for a secret that is not known.
    std::uint32_t newestOf(const domain::SecretId& secret) const;
    /// On the disk when it returns. Fails with Unavailable.
    Result<Done> remember(const domain::SecretId& secret, std::uint32_t number);

private:
    VersionMemory() = default;
    Result<Done> read(const std::string& path);
    Result<Done> rewrite(const std::string& path);

    std::map<std::string, std::uint32_t> m_newest;
    int m_file = -1;
};

} // namespace strongroom::runner
