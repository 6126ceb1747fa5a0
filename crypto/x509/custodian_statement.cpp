// Signing and checking by OpenSSL; what is signed is length-prefixed like all that we seal.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/x509/custodian_statement.h"

#include "base/length_prefixed.h"
#include "crypto/x509/chain.h"
#include "crypto/x509/pem.h"

namespace strongroom::crypto {
namespace {

constexpr std::string_view label = "strongroom/v1/custodian-key";
constexpr std::string_view moveLabel = "strongroom/v1/moved";
constexpr std::size_t longestSignature = 72; // Two integers of at most 33 bytes, and their frame.

bool signatureHolds(X509* certificate, std::span<const std::uint8_t> message,
                    std::span<const std::uint8_t> signature)
{
    const DigestContext context(EVP_MD_CTX_new());
    const bool valid = context
                       && ok(EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr,
                                                  X509_get0_pubkey(certificate)))
                       && ok(EVP_DigestVerify(context.get(), signature.data(), signature.size(),
                                              message.data(), message.size()));
    ERR_clear_error();
    return valid;
}

Result<Bytes> sign(const Bytes& message, const SecretBytes& privateKeyPem)
{
    const auto key = readPrivateKey(privateKeyPem);
    if (!isP256(key.get()))
        return Error{ErrorKind::InvalidInput, "The runner's private key cannot be used."};
    const DigestContext context(EVP_MD_CTX_new());
    Bytes signature(longestSignature);
    std::size_t size = signature.size();
    if (!context
        || !ok(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()))
        || !ok(
            EVP_DigestSign(context.get(), signature.data(), &size, message.data(), message.size())))
        return opensslFailed("custodian statement");
    signature.resize(size);
    return signature;
}

/// Whether the signature holds, once the certificate is one of that name.
Result<bool> expectSignedBy(const std::string& name, const Bytes& message,
                            const CustodianProof& proof, Timestamp at)
{
    const auto uris = verifyLeaf(proof.certificatePem, proof.authorityPem, at);
    if (!uris)
        return uris.error();
    if (*uris != std::vector{name})
        return Error{ErrorKind::Untrusted,
                     "The key custodian's certificate is for another organization or runner.",
                     {},
                     "custodian"};
    const auto leaf = readCertificate(proof.certificatePem);
    return signatureHolds(leaf.get(), message, proof.signature);
}

} // namespace

Bytes encode(const CustodianStatement& statement)
{
    Bytes bytes;
    appendField(bytes, label);
    appendField(bytes, statement.organization);
    appendField(bytes, statement.runner);
    appendField(bytes, {reinterpret_cast<const char*>(statement.publicKey.data()),
                        statement.publicKey.size()});
    appendField(bytes, statement.kekId);
    return bytes;
}

Bytes encode(const MoveStatement& statement)
{
    Bytes bytes;
    appendField(bytes, moveLabel);
    appendField(bytes, statement.organization);
    appendField(bytes, statement.runner);
    appendField(bytes, statement.from);
    appendField(bytes, statement.to);
    appendField(
        bytes,
        std::to_string(
            std::chrono::floor<std::chrono::seconds>(statement.at).time_since_epoch().count()));
    return bytes;
}

std::string runnerUri(std::string_view organization, std::string_view runner)
{
    return "strongroom://" + std::string(organization) + "/runner/" + std::string(runner);
}

Result<Bytes> signStatement(const CustodianStatement& statement, const SecretBytes& privateKeyPem)
{
    return sign(encode(statement), privateKeyPem);
}

Result<Bytes> signStatement(const MoveStatement& statement, const SecretBytes& privateKeyPem)
{
    return sign(encode(statement), privateKeyPem);
}

Result<Done> checkStatement(const CustodianStatement& statement, const CustodianProof& proof,
                            Timestamp now)
{
    const auto signedBy = expectSignedBy(runnerUri(statement.organization, statement.runner),
                                         encode(statement), proof, now);
    if (!signedBy)
        return signedBy.error();
    if (!*signedBy)
        return Error{ErrorKind::Forged,
                     "The key custodian's key is not the one that its certificate vouches for.",
                     {},
                     "custodian"};
    return Done{};
}

Result<Done> checkStatement(const MoveStatement& statement, const CustodianProof& proof)
{
    const auto signedBy = expectSignedBy(runnerUri(statement.organization, statement.runner),
                                         encode(statement), proof, statement.at);
    if (!signedBy)
        return signedBy.error();
    if (!*signedBy)
        return Error{ErrorKind::Forged,
                     "The key custodian has not signed that this secret was moved.",
                     {},
                     "custodian"};
    return Done{};
}

} // namespace strongroom::crypto
