// The theme as a QPalette, for whatever Qt draws by itself.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPalette>

namespace strongroom::ui {

class Theme;

QPalette paletteOf(const Theme& theme);

} // namespace strongroom::ui
