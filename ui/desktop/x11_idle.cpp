// One question to the X server's screen saver extension, on the connection that Qt has.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/x11_idle.h"

#include <QGuiApplication>

#include <xcb/screensaver.h>

#include <cstdlib>
#include <memory>

namespace strongroom::ui {

std::optional<std::chrono::milliseconds> x11Idle()
{
    if (qGuiApp == nullptr)
        return std::nullopt;
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 == nullptr || x11->connection() == nullptr)
        return std::nullopt;
    return x11Idle(*x11->connection());
}

std::optional<std::chrono::milliseconds> x11Idle(xcb_connection_t& connection)
{
    // Asked for an extension that is not there, XCB would shut the whole connection.
    const auto* saver = xcb_get_extension_data(&connection, &xcb_screensaver_id);
    const auto* setup = xcb_get_setup(&connection);
    if (saver == nullptr || saver->present == 0 || setup->roots_len == 0)
        return std::nullopt;
    // The extension counts for all screens of a display alike.
    const auto root = xcb_setup_roots_iterator(setup).data->root;
    const auto asked = xcb_screensaver_query_info(&connection, root);
    const std::unique_ptr<xcb_screensaver_query_info_reply_t, decltype(&std::free)> told(
        xcb_screensaver_query_info_reply(&connection, asked, nullptr), &std::free);
    if (told == nullptr)
        return std::nullopt;
    return std::chrono::milliseconds(told->ms_since_user_input);
}

} // namespace strongroom::ui
