// Finds texts that are drawn too faintly to be read.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QWidget;

namespace strongroom::test {

/// Labels and buttons in sight of `view`, as it is drawn now, whose strongest ink has not `least`
/// to 1 against the ground that it stands on (WCAG 2.2): one sentence each. What is disabled may be
/// faint.
QStringList faintTexts(QWidget& view, double least);

} // namespace strongroom::test
