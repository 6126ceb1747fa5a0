// Where somebody stands in a window, for another window that takes its place.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"
#include "ui/pages/shell/sidebar.h"

#include <optional>

namespace strongroom::ui {

struct Route
{
    Destination destination{};
    std::optional<domain::SecretId> secret{}; ///< The one whose details are shown.
    int section = 0;                          ///< Of the settings.
};

} // namespace strongroom::ui
