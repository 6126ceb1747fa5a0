// Values that nobody thinks up: made on this computer, and sent nowhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

namespace strongroom::client {

enum class MadeKind { Password, Passphrase, Hex, Base64, Uuid, Ed25519 };

struct ValueRecipe
{
    MadeKind kind = MadeKind::Password;
    int size = 24; ///< Characters of a password, words of a passphrase, bytes of the others.
    bool symbols = true;
    bool lookAlikes = false; ///< 0 and O, 1, l and I.
};

struct MadeValue
{
    SecretBytes text{0};
    double bits = 0; ///< Of what somebody must guess who knows the recipe.
};

/// The least and the most; both 0 where there is no size to choose.
struct MadeSizes
{
    int least = 0;
    int most = 0;
};

class GeneratorApi
{
public:
    virtual ~GeneratorApi() = default;

    virtual MadeSizes sizesOf(MadeKind kind) const = 0;
    /// Fails with InvalidInput for a size outside of those.
    virtual Result<MadeValue> generate(const ValueRecipe& recipe) const = 0;
};

} // namespace strongroom::client
