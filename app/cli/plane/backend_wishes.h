// What is said about a backend on the command line, as it is sent.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/plane/connect.h"
#include "app/cli/words.h"

namespace strongroom::cli {

struct BackendWish
{
    std::string backend{}; ///< Name or id.
    std::string name{};
    std::string kind{};
    std::string mode = "inline";
    std::string address{};
    std::vector<std::string> settings{};    ///< "mount=kv"; "mount=" takes it away.
    std::vector<std::string> credentials{}; ///< "token=@FILE" or "token=-".
    bool dryRun = false;
    bool json = false;
};

void addSettingWords(Words& command, BackendWish& wish);
void addCredentialWords(Words& command, BackendWish& wish);

/// `standing` with what was said of it; `kinds` tell which setting is the address. Fails with
/// InvalidInput.
Result<domain::BackendSettings> settingsOf(const BackendWish& wish, const std::string& kind,
                                           domain::BackendSettings standing,
                                           const std::vector<domain::BackendKind>& kinds);

/// Reads the files. A value itself on the command line would be seen by everybody: InvalidInput.
Result<domain::BackendCredentials> credentialsOf(const BackendWish& wish);

} // namespace strongroom::cli
