// Finds texts that do not stand on the screen as a whole.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QWidget;

namespace strongroom::test {

/// What is cut off, covered or outside in `view`, one sentence each. A text may be shortened where
/// the whole of it is in a tooltip; what scrolls may lie outside of what is shown.
QStringList cutTexts(const QWidget& view);

} // namespace strongroom::test
