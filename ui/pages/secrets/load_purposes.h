// The purposes of the organization, for the sheets that ask for one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

namespace strongroom::ui {

struct PageContext;
class PurposePicker;

/// If they cannot be had, the built-in ones stay, and the server says what it does not accept.
/// `then` comes after either, unless nobody can be asked at all.
void loadPurposes(PageContext& context, PurposePicker& picker, std::function<void()> then = {});

} // namespace strongroom::ui
