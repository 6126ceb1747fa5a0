// Errors as people read them in their own language.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QString>

namespace strongroom::ui {

class StateOverlay;

/// What happened and what to do, translated by reason or kind; the server's own
/// sentence where it says more.
QString errorText(const Error& error);

/// The state that a view is in when `error` kept it from loading: denied; offline, with what was
/// loaded at `loadedAt`, if anything was; or an error that can be tried again.
void showFailed(StateOverlay& view, const Error& error, const QDateTime& loadedAt);

} // namespace strongroom::ui
