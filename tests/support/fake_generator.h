// A generator whose values can be told apart: for tests.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/generator_api.h"

#include <optional>
#include <string>

namespace strongroom::test {

class FakeGenerator final : public client::GeneratorApi
{
public:
    mutable int made = 0;
    mutable client::ValueRecipe last{};
    std::optional<Error> failure{};

    client::MadeSizes sizesOf(client::MadeKind kind) const override
    {
        return kind == client::MadeKind::Uuid ? client::MadeSizes{} : client::MadeSizes{3, 64};
    }
    Result<client::MadeValue> generate(const client::ValueRecipe& recipe) const override
    {
        if (failure)
            return *failure;
        last = recipe;
        return client::MadeValue{
            SecretBytes::copyOf(std::string_view("made-" + std::to_string(++made))),
            6.0 * recipe.size};
    }
};

} // namespace strongroom::test
