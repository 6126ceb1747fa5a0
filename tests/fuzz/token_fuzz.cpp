// No bytes get past a signature: tokens, key sets, keys and claims from outside are read or
// refused.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jose/mac.h"
#include "crypto/jose/verify.h"
#include "crypto/jwk/thumbprint.h"
#include "crypto/oauth/claims.h"
#include "crypto/oauth/dpop.h"
#include "tests/fuzz/must_be.h"

using namespace strongroom;

namespace {

constexpr std::string_view keys =
    R"({"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]})";
/// The only token of that key that we ever made (RFC 8037, appendix A.4).
constexpr std::string_view signedPayload = "Example of Ed25519 signing";

} // namespace

/// The first line is a token, the rest a key set.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto token = text.substr(0, text.find('\n'));
    const auto rest = text.substr(std::min(token.size() + 1, text.size()));
    if (const auto verified = crypto::verifyCompact(token, keys))
        mustBe(verified->payload == signedPayload);
    (void)crypto::verifyCompact(token, rest).hasValue();
    (void)crypto::verifyCompactMac(token, rest).hasValue();
    (void)crypto::checkDpopProof(token, {"GET", std::string(rest), "", ""}, Timestamp()).hasValue();
    (void)crypto::checkClaims(text, {}, Timestamp()).hasValue();
    if (const auto thumbprint = crypto::jwkThumbprint(text))
        mustBe(thumbprint->size() == 43);
    return 0;
}
