// Takes a secret over from a text that a message came as.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"

#include <algorithm>
#include <string>

namespace strongroom::ui {

/// Leaves `text` overwritten and empty.
inline SecretBytes takenFrom(std::string& text)
{
    auto taken = SecretBytes::copyOf(text);
    std::fill(text.begin(), text.end(), '\0');
    text.clear();
    return taken;
}

} // namespace strongroom::ui
