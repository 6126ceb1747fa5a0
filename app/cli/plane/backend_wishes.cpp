// Values of credentials come from files and standard input only.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/backend_wishes.h"

#include "app/cli/plane/named_values.h"

#include <algorithm>
#include <array>

namespace strongroom::cli {
namespace {

/// Which setting of a kind is where it is reached.
std::string addressSetting(const std::string& kind, const std::vector<domain::BackendKind>& kinds)
{
    constexpr std::array known{"address", "endpoint_url", "endpoint", "vault_url", "url"};
    const auto found = std::ranges::find(kinds, kind, &domain::BackendKind::kind);
    if (found != kinds.end())
        for (const auto* name : known)
            if (std::ranges::count(found->fields, name, &domain::BackendField::name) > 0)
                return name;
    return known.front();
}

} // namespace

void addSettingWords(Words& command, BackendWish& wish)
{
    command.texts("--setting", wish.settings, "NAME=VALUE, as in backends kinds; once for each")
        .text("--endpoint-url", wish.address, "Where it is reached, if not where everybody is");
}

void addCredentialWords(Words& command, BackendWish& wish)
{
    command.texts("--credential", wish.credentials,
                  "NAME=@FILE, or NAME=- for standard input; never the value itself");
}

Result<domain::BackendSettings> settingsOf(const BackendWish& wish, const std::string& kind,
                                           domain::BackendSettings standing,
                                           const std::vector<domain::BackendKind>& kinds)
{
    for (const auto& text : wish.settings) {
        auto pair = namedValue(text, "--setting");
        if (!pair)
            return pair.error();
        if (pair->second.empty())
            standing.erase(pair->first);
        else
            standing[pair->first] = pair->second;
    }
    if (!wish.address.empty())
        standing[addressSetting(kind, kinds)] = wish.address;
    return standing;
}

Result<domain::BackendCredentials> credentialsOf(const BackendWish& wish)
{
    domain::BackendCredentials credentials;
    for (const auto& text : wish.credentials) {
        const auto pair = namedValue(text, "--credential");
        if (!pair)
            return pair.error();
        const auto& source = pair->second;
        if (source != "-" && !source.starts_with('@'))
            return Error{
                ErrorKind::InvalidInput,
                "Say --credential NAME=@FILE, or NAME=- for standard input: a value on the "
                "command line can be read by every program on this computer."};
        auto value = secretIn(source == "-" ? source : source.substr(1));
        if (!value)
            return value.error();
        credentials.insert_or_assign(pair->first, std::move(*value));
    }
    return credentials;
}

} // namespace strongroom::cli
