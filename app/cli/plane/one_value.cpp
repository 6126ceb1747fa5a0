// One value on standard output, and no copy of it elsewhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/one_value.h"

#include "app/cli/plane/approving.h"
#include "app/cli/plane/purposes.h"
#include "base/codec.h"

#include <algorithm>

#include <unistd.h>

namespace strongroom::cli {
namespace {

bool write(std::span<const std::uint8_t> rest)
{
    while (!rest.empty()) {
        const auto written = ::write(STDOUT_FILENO, rest.data(), rest.size());
        if (written <= 0)
            return false;
        rest = rest.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

bool write(std::string_view text)
{
    return write(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

/// What stands in a text of JSON for one byte of UTF-8 (RFC 8259, section 7).
template <class Put>
void escape(std::uint8_t byte, Put put)
{
    constexpr std::string_view digits = "0123456789abcdef";
    if (byte == '"' || byte == '\\') {
        put('\\');
        put(byte);
    } else if (byte >= ' ') {
        put(byte);
    } else {
        for (const char c : std::string_view("\\u00"))
            put(static_cast<std::uint8_t>(c));
        put(static_cast<std::uint8_t>(digits[byte >> 4U]));
        put(static_cast<std::uint8_t>(digits[byte & 15U]));
    }
}

} // namespace

bool writeOut(const SecretBytes& value)
{
    return write(value.reveal()) && (::isatty(STDOUT_FILENO) == 0 || write("\n"));
}

bool writeOut(std::string_view before, const SecretBytes& value, std::string_view after)
{
    return write(before) && write(value.reveal()) && write(after);
}

Result<SecretBytes> jsonTextOf(const SecretBytes& value)
{
    const auto plain = value.reveal();
    if (!isUtf8({reinterpret_cast<const char*>(plain.data()), plain.size()}))
        return Error{ErrorKind::InvalidInput,
                     "This value is no text, so JSON cannot hold it. Leave out --json."};
    std::size_t size = 2;
    for (const auto byte : plain)
        escape(byte, [&](std::uint8_t) { ++size; });
    SecretBytes text(size);
    auto to = text.writable().begin();
    *to++ = '"';
    for (const auto byte : plain)
        escape(byte, [&](std::uint8_t put) { *to++ = put; });
    *to = '"';
    return text;
}

Result<domain::Version> currentVersionOf(client::ControlPlane& plane, const domain::Secret& secret)
{
    auto versions = wait(plane.secrets.versions(secret.organization, secret.id));
    if (!versions)
        return versions.error();
    const auto current = std::ranges::find(*versions, true, &domain::Version::current);
    if (current == versions->end())
        return Error{ErrorKind::NotFound, "This secret has no current version."};
    return std::move(*current);
}

Result<std::optional<client::Revealed>> revealedBy(client::ControlPlane& plane,
                                                   const domain::OrganizationId& organization,
                                                   domain::GrantRequest request, bool stay)
{
    const auto answered = [](Result<client::Revealed> revealed) {
        if (!revealed)
            return Result<std::optional<client::Revealed>>(revealed.error());
        warnOfHiddenVersion(*revealed);
        return Result<std::optional<client::Revealed>>(std::optional(std::move(*revealed)));
    };
    auto revealed = wait(plane.secrets.reveal(organization, request));
    const bool needsApproval =
        !revealed && request.approval.empty() && revealed.error().reason == "needs_approval";
    if (!needsApproval)
        return answered(std::move(revealed));
    const auto approved = approvalFor(plane, organization, request, stay);
    if (!approved)
        return approved.error();
    if (!*approved)
        return std::optional<client::Revealed>();
    request.approval = (*approved)->value;
    return answered(wait(plane.secrets.reveal(organization, request)));
}

} // namespace strongroom::cli
