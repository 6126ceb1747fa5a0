// What git still holds for somebody who may no longer open a SOPS file.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/age/keys/recipient.h"
#include "crypto/sops/sealing.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::client {

/// Whose history is looked for, and by which keys versions can be told apart.
struct LeaversOfFile
{
    std::vector<std::string> recipients{};
    const SecretBytes& dataKey; ///< Of the file until now: they hold it.
    const age::Identities& identities;
};

/// A commit whose version of the file the leaver can open.
struct ReadableCommit
{
    std::string id{};      ///< Twelve digits.
    std::int64_t time = 0; ///< Seconds since 1970.
    std::string subject{};
};

/// Of one leaver, newest commit first.
struct LeaverHistory
{
    std::string recipient{};
    std::vector<ReadableCommit> commits{};
};

/// Looks through every commit that a branch, tag or remote branch of the file's repository reaches,
/// at the file's path of today. A version is open to a leaver if it names them, or if its data key
/// is one that another version gave them; the latter shows only where these identities open it.
/// Fails with NotFound if the file lies in no repository, and with Unavailable if git's objects
/// cannot be read.
Result<std::vector<LeaverHistory>> historyOfLeavers(const std::string& file, sops::Format format,
                                                    const LeaversOfFile& leavers);

} // namespace strongroom::client
