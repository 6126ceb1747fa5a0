// How much a button weighs: plain, the one filled button of a view, or one that destroys.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace strongroom::ui {

enum class ButtonKind { Plain, Primary, Danger };

/// At most one Primary or Danger button a view.
void setButtonKind(QWidget& button, ButtonKind kind);
ButtonKind buttonKindOf(const QWidget* button);

} // namespace strongroom::ui
