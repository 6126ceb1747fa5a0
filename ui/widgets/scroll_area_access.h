// Scroll areas that answer a screen reader without falling over.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace strongroom::ui {

/// Describes scroll areas to screen readers by an interface of ours. Qt's (seen in 6.4) hands out a
/// child by its number without looking whether there is one: a reader that asks for a scroll bar
/// which has just gone ends the program. Once, before the first window.
void installScrollAreaAccess();

} // namespace strongroom::ui
