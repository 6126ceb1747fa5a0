// What cannot be done while others look on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QPushButton;

namespace strongroom::ui {

/// Why nothing is shown now; empty where it may be.
QString presentingReason();
/// Disables `button`, with the reason, for as long as presenting mode is on. For buttons that
/// nothing else enables.
void refuseWhilePresenting(QPushButton& button);

} // namespace strongroom::ui
