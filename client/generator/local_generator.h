// The generator of this computer's own random numbers.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/generator_api.h"

namespace strongroom::client {

class LocalGenerator final : public GeneratorApi
{
public:
    MadeSizes sizesOf(MadeKind kind) const override;
    Result<MadeValue> generate(const ValueRecipe& recipe) const override;
};

} // namespace strongroom::client
