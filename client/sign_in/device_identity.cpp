// A few fields in a row; no library between them and the bytes that are wiped.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/device_identity.h"

#include "models/wire/json.h"

#include <algorithm>
#include <array>
#include <span>

namespace strongroom::client {
namespace {

constexpr std::string_view label = "strongroom/v1/device-identity";

using Field = std::span<const std::uint8_t>;

Field fieldOf(const std::string& text)
{
    return bytesOf(text);
}

template <std::size_t count>
SecretBytes join(const std::array<Field, count>& fields)
{
    std::size_t size = 0;
    for (const auto& field : fields)
        size += 4 + field.size();
    SecretBytes bytes(size);
    auto rest = bytes.writable();
    for (const auto& field : fields) {
        for (std::size_t i = 0; i < 4; ++i)
            rest[i] = static_cast<std::uint8_t>(field.size() >> (24 - 8 * i));
        std::ranges::copy(field, rest.subspan(4).begin());
        rest = rest.subspan(4 + field.size());
    }
    return bytes;
}

/// Exactly `count` fields, or none.
template <std::size_t count>
std::optional<std::array<Field, count>> split(Field bytes)
{
    std::array<Field, count> fields;
    for (auto& field : fields) {
        if (bytes.size() < 4)
            return std::nullopt;
        std::size_t size = 0;
        for (std::size_t i = 0; i < 4; ++i)
            size = (size << 8) | bytes[i];
        if (bytes.size() - 4 < size)
            return std::nullopt;
        field = bytes.subspan(4, size);
        bytes = bytes.subspan(4 + size);
    }
    return bytes.empty() ? std::optional(fields) : std::nullopt;
}

} // namespace

SecretBytes encode(const crypto::SigningKey& device, const std::optional<BoundSignIn>& signIn)
{
    const auto key = device.toPem();
    if (!signIn)
        return join<5>({bytesOf(label), key.reveal(), Field(), Field(), Field()});
    return join<5>({bytesOf(label), key.reveal(), signIn->refresh.reveal(),
                    fieldOf(signIn->idToken), Field(signIn->opening)});
}

Result<KeptIdentity> decodeIdentity(const SecretBytes& kept)
{
    const Error corrupted{ErrorKind::Corrupted, "The kept sign-in cannot be read. Sign in again."};
    const auto fields = split<5>(kept.reveal());
    if (!fields || !std::ranges::equal((*fields)[0], bytesOf(label)))
        return corrupted;
    auto device = crypto::SigningKey::fromPem(SecretBytes::copyOf((*fields)[1]));
    if (!device)
        return corrupted;
    KeptIdentity identity{std::move(*device), {}};
    const auto& refresh = (*fields)[2];
    const auto& idToken = (*fields)[3];
    const auto& opening = (*fields)[4];
    if (!refresh.empty())
        identity.signIn = BoundSignIn{SecretBytes::copyOf(refresh),
                                      {idToken.begin(), idToken.end()},
                                      {opening.begin(), opening.end()}};
    return identity;
}

Result<IdTokenView> viewOf(const std::string& idToken)
{
    const Error forged{ErrorKind::Forged, "The identity provider's answer cannot be read."};
    const auto first = idToken.find('.');
    const auto last = idToken.rfind('.');
    if (first == std::string::npos || first == last)
        return forged;
    const auto payload =
        fromBase64Url(std::string_view(idToken).substr(first + 1, last - first - 1));
    if (!payload)
        return forged;
    const auto claims =
        wire::parse({reinterpret_cast<const char*>(payload->data()), payload->size()});
    if (!claims)
        return forged;
    wire::ObjectReader reader(*claims);
    const auto moment = [](std::int64_t seconds) {
        return Timestamp(std::chrono::seconds(seconds));
    };
    IdTokenView view{reader.text("iss"),
                     reader.text("sub"),
                     moment(reader.integer("exp")),
                     moment(reader.integerOr("iat", 0)),
                     moment(reader.integerOr("auth_time", 0)),
                     reader.textOr("sid")};
    if (!reader.ok())
        return forged;
    return view;
}

} // namespace strongroom::client
