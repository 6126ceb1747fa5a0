// The loopback interface by its two addresses; names may resolve to anywhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/provider_address.h"

#include <algorithm>

namespace strongroom::domain {

bool isPrivateAddress(std::string_view address)
{
    constexpr std::string_view tls = "https://";
    if (address.starts_with(tls))
        return address.size() > tls.size() && address[tls.size()] != '/';
    for (const std::string_view loopback : {"http://127.0.0.1", "http://[::1]"}) {
        if (!address.starts_with(loopback))
            continue;
        auto rest = address.substr(loopback.size());
        rest = rest.substr(0, rest.find('/'));
        // "http://127.0.0.1:80@elsewhere" leads elsewhere: after the host comes a port or nothing.
        return rest.empty()
               || (rest.front() == ':' && rest.size() > 1
                   && std::ranges::all_of(rest.substr(1),
                                          [](char one) { return one >= '0' && one <= '9'; }));
    }
    return false;
}

std::string discoveryAddress(std::string_view issuer)
{
    if (issuer.ends_with('/'))
        issuer.remove_suffix(1);
    return std::string(issuer) + "/.well-known/openid-configuration";
}

} // namespace strongroom::domain
