// Gathering the families that work on files alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/local_commands.h"

#include "app/cli/authz/commands.h"
#include "app/cli/crypto/commands.h"
#include "app/cli/files/commands.h"
#include "app/cli/sops/commands.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace strongroom::cli {

void addLocalCommands(Words program)
{
    addDiffCommand(program);
    addKnownAnswersCommand(program);
    addTokenCommands(program);
    addCodeCommand(program);
    addGenerateCommand(program);
    addAgeCommands(program);
    addSopsCommands(program);
    addAuthzCommands(program);
}

bool isLocalCommand(std::span<char* const> said)
{
    if (said.empty())
        return false;
    const std::string_view word = said[0];
    // Whatever has an address in it, or asks the control plane, wants the network.
    if (word == "audit")
        return said.size() > 1 && std::string_view(said[1]).starts_with("verify")
               && std::ranges::none_of(
                   said, [](std::string_view one) { return one.starts_with("https://"); });
    constexpr std::array<std::string_view, 9> words{"diff",     "crypto", "jwt",  "jwk",  "totp",
                                                    "generate", "age",    "sops", "authz"};
    return std::ranges::find(words, word) != words.end();
}

void keepPrivate()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::umask(077);
}

} // namespace strongroom::cli
