// Errors as people read them in their own language.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"

#include <QString>

namespace strongroom::ui {

/// What happened and what to do, translated by reason or kind; the server's own sentence where it says more.
QString errorText(const Error& error);

} // namespace strongroom::ui
