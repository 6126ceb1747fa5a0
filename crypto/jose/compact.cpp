// Strict reading of a compact JWS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jose/compact.h"

#include "crypto/jwk/strict_json.h"

#include <algorithm>

namespace strongroom::crypto {

Error tokenRefused(std::string_view field)
{
    return {ErrorKind::Forged, "The token is not valid.", "", std::string(field)};
}

Result<CompactParts> takeApart(std::string_view token)
{
    const auto firstDot = token.find('.');
    const auto lastDot = token.rfind('.');
    if (std::ranges::count(token, '.') != 2)
        return tokenRefused("");
    const auto header = fromBase64Url(token.substr(0, firstDot));
    const auto payload = fromBase64Url(token.substr(firstDot + 1, lastDot - firstDot - 1));
    auto signature = fromBase64Url(token.substr(lastDot + 1));
    if (!header || !payload || !signature)
        return tokenRefused("");
    CompactParts parts;
    parts.header.assign(header->begin(), header->end());
    auto fields = parseStrictObject(parts.header);
    if (!fields)
        return tokenRefused("");
    // RFC 7515, section 4.1.11, and RFC 7797: "b64" may not stand without "crit" either.
    if (fields->contains("crit") || fields->contains("b64"))
        return tokenRefused("crit");
    parts.fields = std::move(*fields);
    parts.payload.assign(payload->begin(), payload->end());
    parts.signingInput = token.substr(0, lastDot);
    parts.signature = std::move(*signature);
    return parts;
}

} // namespace strongroom::crypto
