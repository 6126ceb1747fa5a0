// The console's words for what crypto makes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/generator/local_generator.h"

#include "crypto/generated_value.h"

#include <algorithm>

namespace strongroom::client {
namespace {

using crypto::GeneratedKind;

GeneratedKind kindOf(MadeKind kind)
{
    switch (kind) {
    case MadeKind::Password: return GeneratedKind::Password;
    case MadeKind::Passphrase: return GeneratedKind::Passphrase;
    case MadeKind::Hex: return GeneratedKind::Hex;
    case MadeKind::Base64: return GeneratedKind::Base64;
    case MadeKind::Uuid: return GeneratedKind::Uuid;
    case MadeKind::Ed25519: break;
    }
    return GeneratedKind::Ed25519;
}

} // namespace

MadeSizes LocalGenerator::sizesOf(MadeKind kind) const
{
    const auto sizes = crypto::sizesOf(kindOf(kind));
    return sizes.least == 0
               ? MadeSizes{}
               : MadeSizes{static_cast<int>(sizes.least), static_cast<int>(sizes.most)};
}

Result<MadeValue> LocalGenerator::generate(const ValueRecipe& recipe) const
{
    auto made =
        crypto::generate({kindOf(recipe.kind), static_cast<std::size_t>(std::max(0, recipe.size)),
                          recipe.symbols, recipe.lookAlikes});
    if (!made)
        return made.error();
    return MadeValue{std::move(made->text), made->bits};
}

} // namespace strongroom::client
