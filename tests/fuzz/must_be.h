// What a fuzzer holds to be true of every input, in every kind of build.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdlib>

namespace strongroom {

inline void mustBe(bool truth)
{
    if (!truth)
        std::abort();
}

} // namespace strongroom
