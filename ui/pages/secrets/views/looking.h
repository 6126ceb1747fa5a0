// How long, and for what, a released value may be looked at: what policy obliges to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace strongroom::ui {

struct Looking
{
    int seconds = 20;
    bool noCopy = false; ///< Neither to the clipboard nor into a file.
    bool noMoreTime = false;
    QString watermark{};
};

} // namespace strongroom::ui
