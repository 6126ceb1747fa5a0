// How somebody likes to read differences, kept from one time to the next.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace strongroom::ui {

/// Never anything of what is compared.
struct DiffChoices
{
    bool unified = false;
    bool collapsed = true;
    int context = 3; ///< Lines around a change, where unchanged ones are collapsed.
    bool ignoreWhitespace = false;
    bool ignoreKeyOrder = false;
    bool wrap = false;
    bool listShown = true; ///< The list of changes.

    friend bool operator==(const DiffChoices&, const DiffChoices&) = default;
};

DiffChoices savedDiffChoices();
void save(const DiffChoices& choices);

} // namespace strongroom::ui
