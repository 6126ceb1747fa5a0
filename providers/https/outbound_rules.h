// Where calls to other people's services may lead: the public Internet over TLS, and what the
// operator allows beyond.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "providers/https/address_range.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::providers {

/// An address as it is called; the path is nobody's concern here.
struct OutboundUrl
{
    bool clear = false; ///< http, not https.
    std::string host{}; ///< Lower case; an address without brackets.
    std::uint16_t port = 0;
};

/// Fails with InvalidInput, field "address", for another scheme than https and http, for a name and
/// password in the address, and for what is no URL.
Result<OutboundUrl> readOutboundUrl(const std::string& url);

/// URLs of backends and keys come from tenants: whoever may enter one must not reach what only this
/// machine can reach. A rule is one of
///   vault.corp.example        that name, whatever it resolves to, over TLS
///   10.2.0.0/16, fd00::1      those addresses, over TLS (on the loopback interface in clear, too)
///   http://openbao:8200       that name or address in clear text as well
/// each but a range with ":port" if only that one is meant. Addresses where clouds hand out
/// credentials stay shut unless a rule is exactly that address.
class OutboundRules
{
public:
    /// The public Internet over TLS, and nothing else.
    OutboundRules() = default;
    /// Fails with InvalidInput, naming the rule that cannot be read.
    static Result<OutboundRules> parse(std::span<const std::string> allow);

    /// What can be told before a name is resolved. Fails with Forbidden, field "address".
    Result<Done> mayCall(const OutboundUrl& url) const;
    /// Asked of the address that is really being connected to, whatever the name said before.
    bool mayConnect(const OutboundUrl& url, const IpAddress& address) const;

private:
    struct Rule
    {
        bool clear = false;
        std::string name{}; ///< Empty for addresses.
        std::optional<AddressRange> range{};
        std::optional<std::uint16_t> port{};
    };
    static std::optional<Rule> readRule(std::string_view text);
    static bool fits(const Rule& rule, const OutboundUrl& url,
                     const std::optional<IpAddress>& address);

    std::vector<Rule> m_rules{};
};

} // namespace strongroom::providers
