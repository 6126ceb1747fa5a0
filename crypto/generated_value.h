// Values nobody thought up: passwords, passphrases, random keys.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <cstddef>

namespace strongroom::crypto {

enum class GeneratedKind {
    Password,   ///< `size` characters: letters, digits, and symbols if wished.
    Passphrase, ///< `size` words that can be spoken: proquints (arXiv:0901.4016), 16 bits each.
    Hex,        ///< `size` bytes, as `openssl rand -hex` writes them.
    Base64,     ///< `size` bytes, as `openssl rand -base64` writes them, on one line.
    Uuid,       ///< RFC 9562, version 4; `size` does not matter.
    Ed25519,    ///< A private key, PKCS #8 in PEM; `size` does not matter.
};

struct GeneratedRecipe
{
    GeneratedKind kind = GeneratedKind::Password;
    std::size_t size = 24;
    bool symbols = true;     ///< In a password.
    bool lookAlikes = false; ///< In a password: 0 and O, 1, l and I.
};

struct GeneratedValue
{
    SecretBytes text{0};
    double bits = 0; ///< Of what somebody must guess who knows the recipe.
};

/// The least and the most that a recipe's size may be.
struct SizeRange
{
    std::size_t least = 0;
    std::size_t most = 0;
};

SizeRange sizesOf(GeneratedKind kind);

/// Fails with InvalidInput for a size outside of sizesOf(kind).
Result<GeneratedValue> generate(const GeneratedRecipe& recipe);

} // namespace strongroom::crypto
