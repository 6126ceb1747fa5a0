// URLs read by libcurl, so that what is judged is what is called.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/https/outbound_rules.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>

namespace strongroom::providers {
namespace {

using Url = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

/// Empty if the URL has no such part.
std::string partOf(CURLU* url, CURLUPart part, unsigned flags = 0)
{
    char* text = nullptr;
    if (curl_url_get(url, part, &text, flags) != CURLUE_OK)
        return {};
    std::string copy(text);
    curl_free(text);
    return copy;
}

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char one) {
        return one >= 'A' && one <= 'Z' ? static_cast<char>(one - 'A' + 'a') : one;
    });
    return text;
}

std::string_view withoutBrackets(std::string_view host)
{
    if (host.starts_with('[') && host.ends_with(']'))
        return host.substr(1, host.size() - 2);
    return host;
}

std::optional<std::uint16_t> readPort(std::string_view digits)
{
    std::uint16_t port = 0;
    const auto read = std::from_chars(digits.begin(), digits.end(), port);
    if (read.ec != std::errc() || read.ptr != digits.end() || port == 0)
        return {};
    return port;
}

bool isHostName(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char one) {
        return (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9') || one == '.' || one == '-'
               || one == '_';
    });
}

bool isMetadataName(std::string_view host)
{
    constexpr std::array<std::string_view, 4> names{"metadata.google.internal", "metadata.goog",
                                                    "instance-data", "metadata"};
    if (host.ends_with('.'))
        host.remove_suffix(1);
    return std::ranges::find(names, host) != names.end()
           || host.starts_with("instance-data."); // instance-data.ec2.internal
}

Error refused(std::string message)
{
    return {ErrorKind::Forbidden, std::move(message), {}, "address"};
}

} // namespace

Result<OutboundUrl> readOutboundUrl(const std::string& url)
{
    const Error unreadable{ErrorKind::InvalidInput,
                           "An address begins with https:// and a host name, and holds no user "
                           "name or password.",
                           {},
                           "address"};
    const Url parsed(curl_url(), &curl_url_cleanup);
    if (!parsed || curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK)
        return unreadable;
    const auto scheme = partOf(parsed.get(), CURLUPART_SCHEME);
    const auto host = lowered(partOf(parsed.get(), CURLUPART_HOST));
    const auto port = readPort(partOf(parsed.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT));
    if ((scheme != "https" && scheme != "http") || host.empty() || !port
        || !partOf(parsed.get(), CURLUPART_USER).empty()
        || !partOf(parsed.get(), CURLUPART_PASSWORD).empty())
        return unreadable;
    return OutboundUrl{scheme == "http", std::string(withoutBrackets(host)), *port};
}

std::optional<OutboundRules::Rule> OutboundRules::readRule(std::string_view text)
{
    Rule rule;
    constexpr std::string_view clear = "http://";
    if (text.starts_with(clear)) {
        rule.clear = true;
        text.remove_prefix(clear.size());
    }
    if (const auto range = readAddressRange(text)) { // IPv6 without brackets has colons, no port.
        rule.range = range;
        return rule;
    }
    const auto colon = text.rfind(':');
    const auto bracket = text.rfind(']');
    if (colon != std::string_view::npos
        && (bracket == std::string_view::npos || colon == bracket + 1)) {
        rule.port = readPort(text.substr(colon + 1));
        if (!rule.port)
            return {};
        text = text.substr(0, colon);
    }
    if (const auto address = readIpAddress(withoutBrackets(text))) {
        rule.range = AddressRange{*address};
        return rule;
    }
    rule.name = lowered(std::string(text));
    if (!isHostName(rule.name))
        return {};
    return rule;
}

Result<OutboundRules> OutboundRules::parse(std::span<const std::string> allow)
{
    OutboundRules rules;
    for (const auto& text : allow) {
        auto rule = readRule(text);
        if (!rule)
            return Error{ErrorKind::InvalidInput,
                         "\"" + text
                             + "\" is no host, no address and no range of addresses that calls may "
                               "be allowed to.",
                         {},
                         "outbound_allow"};
        rules.m_rules.push_back(std::move(*rule));
    }
    return rules;
}

bool OutboundRules::fits(const Rule& rule, const OutboundUrl& url,
                         const std::optional<IpAddress>& address)
{
    if (rule.port && *rule.port != url.port)
        return false;
    if (rule.range)
        return address && rule.range->holds(*address);
    return rule.name == url.host;
}

Result<Done> OutboundRules::mayCall(const OutboundUrl& url) const
{
    const auto address = readIpAddress(url.host);
    if (address && !mayConnect(url, *address))
        return refused("This address is not on the public Internet. Enter the service's public "
                       "address, or have the operator allow this one (outbound_allow).");
    const auto allowed = [&](bool clear) {
        return std::ranges::any_of(m_rules, [&](const auto& rule) {
            return (rule.clear || !clear) && fits(rule, url, address);
        });
    };
    if (isMetadataName(url.host) && !allowed(false))
        return refused("This is the address where a cloud gives credentials to its own machines. "
                       "Enter the address of the service itself.");
    const bool staysHere = address && isLoopback(*address);
    if (url.clear && !staysHere && !allowed(true))
        return refused("The address must begin with https://: in clear text others could read what "
                       "is sent. The operator can allow an exception (outbound_allow).");
    return Done{};
}

bool OutboundRules::mayConnect(const OutboundUrl& url, const IpAddress& address) const
{
    const bool metadata = isMetadataService(address);
    if (!metadata && !isSpecialPurpose(address))
        return true;
    return std::ranges::any_of(m_rules, [&](const auto& rule) {
        return fits(rule, url, address)
               && (!metadata || (rule.range && rule.range->isOneAddress()));
    });
}

} // namespace strongroom::providers
