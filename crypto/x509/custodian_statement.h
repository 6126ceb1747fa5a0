// What a runner says about its key, signed under its certificate
// (docs/formats/custodian_certificate.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>
#include <string_view>

namespace strongroom::crypto {

struct CustodianStatement
{
    std::string organization{};
    std::string runner{};
    Bytes publicKey{}; ///< X25519, 32 bytes.
    std::string kekId{};
};

/// That values of one secret were sealed anew for another, which stands in for it
/// (docs/formats/moves.md).
struct MoveStatement
{
    std::string organization{};
    std::string runner{};
    std::string from{};
    std::string to{};
    Timestamp at{}; ///< Whole seconds.
};

/// What shows that a statement is the organization's.
struct CustodianProof
{
    std::string certificatePem{}; ///< The runner's leaf.
    std::string authorityPem{};   ///< Who issued it.
    Bytes signature{};            ///< Ecdsa-Sig-Value in DER (RFC 3279, section 2.2.3).
};

/// The bytes that are signed.
Bytes encode(const CustodianStatement& statement);
Bytes encode(const MoveStatement& statement);

/// The one URI name of a runner's certificate.
std::string runnerUri(std::string_view organization, std::string_view runner);

/// ECDSA with P-256 and SHA-256, by the leaf's private key. Fails with InvalidInput for a key of
/// another kind.
Result<Bytes> signStatement(const CustodianStatement& statement, const SecretBytes& privateKeyPem);
Result<Bytes> signStatement(const MoveStatement& statement, const SecretBytes& privateKeyPem);

/// Holds the proof against the statement: verifyLeaf(), the organization and runner in the leaf's
/// only URI name, and the signature. Whether the authority is the organization's is for the caller
/// to know. Fails with Untrusted, and with Forged if it is the signature that does not verify;
/// Error::field is "custodian".
Result<Done> checkStatement(const CustodianStatement& statement, const CustodianProof& proof,
                            Timestamp now);
/// The same, as of when it was signed: it is to be known for longer than a certificate holds.
Result<Done> checkStatement(const MoveStatement& statement, const CustodianProof& proof);

} // namespace strongroom::crypto
