// How long nobody has touched anything on an X server's display.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <optional>

struct xcb_connection_t;

namespace strongroom::ui {

/// Of the display that the program's windows are on; nothing where that is no X server. From the
/// main thread.
std::optional<std::chrono::milliseconds> x11Idle();

/// Nothing where the server has no screen saver extension; the connection is usable after that.
std::optional<std::chrono::milliseconds> x11Idle(xcb_connection_t& connection);

} // namespace strongroom::ui
