// The ways to write down a string that leaked, of which one may be the value.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/value_search.h"

#include <vector>

namespace strongroom::runner {

struct WrittenForm
{
    domain::SoughtForm form = domain::SoughtForm::None; ///< None: one that does not count.
    SecretBytes value{0};
};

/// As given; with `variants` all other forms too, of which those do not count that the string has
/// not, or that would be easy to guess. As many for every string, so that time tells nothing.
std::vector<WrittenForm> formsOf(const SecretBytes& sought, bool variants);

} // namespace strongroom::runner
