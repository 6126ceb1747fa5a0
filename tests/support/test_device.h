// A device's key in a file, for tests that speak HTTP by hand.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/hash.h"
#include "crypto/jose/device_proof.h"
#include "crypto/random.h"
#include "models/wire/proof_json.h"

#include <fstream>
#include <iterator>
#include <string>

namespace strongroom::test {

/// The opening in base64url on the first line, the key in PEM after it.
struct TestDevice
{
    crypto::SigningKey key;
    Bytes opening;

    /// Makes the file if it is not there.
    static TestDevice at(const std::string& path)
    {
        std::ifstream in(path);
        std::string opening;
        if (std::getline(in, opening)) {
            const std::string pem{std::istreambuf_iterator<char>(in), {}};
            return {std::move(*crypto::SigningKey::fromPem(SecretBytes::copyOf(pem))),
                    std::move(*fromBase64Url(opening))};
        }
        TestDevice device{std::move(*crypto::SigningKey::generate()),
                          std::move(*crypto::randomBytes(crypto::openingSize))};
        const auto pem = device.key.toPem();
        std::ofstream out(path);
        out << toBase64Url(device.opening) << '\n'
            << std::string(pem.reveal().begin(), pem.reveal().end());
        return device;
    }

    std::string nonce() const { return *crypto::deviceNonce(key.keyId(), opening); }
    domain::PersonProof prove(const std::string& idToken, const std::string& claims) const
    {
        const auto hash = crypto::sha256(bytesOf(idToken));
        return {idToken,
                opening,
                {},
                *crypto::signProof(key, wire::withSignIn(claims, Bytes(hash.begin(), hash.end())))};
    }
};

} // namespace strongroom::test
