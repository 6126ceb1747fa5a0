// What no file may hold, whoever reads it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/age/keys/recipient.h"

#include "crypto/age/failure.h"
#include "crypto/age/keys/scrypt.h"
#include "crypto/age/keys/wrapping.h"
#include "crypto/age/keys/x25519.h"
#include "crypto/agreement/diffie_hellman.h"

namespace strongroom::age {
namespace {

constexpr std::size_t mlkemShareSize = 1088;
constexpr std::size_t x25519ShareSize = 32;

/// The hybrid type cannot be opened here (OpenSSL 3.0 has no ML-KEM), but a malformed stanza of it
/// is as much a sign of damage as one of the others.
Result<Done> checkHybrid(const Stanza& stanza)
{
    if (const auto shape = checkShape(stanza, 2); !shape)
        return shape.error();
    const auto share = bytesArgument(stanza, 1, mlkemShareSize + x25519ShareSize);
    if (!share)
        return share.error();
    // A point of small order gives zeros whatever the private key is, so any will find it.
    const auto probe = crypto::newAgreementKeyPair(crypto::Curve::X25519);
    if (!probe)
        return probe.error();
    const auto shared = crypto::agree(crypto::Curve::X25519, probe->privateKey,
                                      std::span(*share).subspan(mlkemShareSize));
    if (!shared)
        return headerFailure(
            "The age header is damaged: an mlkem768x25519 stanza holds a point of small "
            "order.");
    return Done{};
}

Result<Done> checkStanza(const Stanza& stanza)
{
    const auto done = [](const auto& result) {
        return result ? Result<Done>(Done{}) : Result<Done>(result.error());
    };
    const auto& type = stanza.arguments.front();
    if (type == "X25519")
        return done(x25519Share(stanza));
    if (type == "scrypt")
        return done(scryptParameters(stanza));
    if (type == "mlkem768x25519")
        return checkHybrid(stanza);
    return Done{};
}

} // namespace

Result<Done> checkStanzas(std::span<const Stanza> stanzas)
{
    for (const auto& stanza : stanzas) {
        if (stanza.arguments.front() == "scrypt" && stanzas.size() > 1)
            return headerFailure("The age header is damaged: a passphrase stands beside other "
                                 "recipients, which no age writes.");
        if (const auto checked = checkStanza(stanza); !checked)
            return checked.error();
    }
    return Done{};
}

} // namespace strongroom::age
