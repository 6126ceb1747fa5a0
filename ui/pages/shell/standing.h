// What is kept for a start without the server, and what is said and refused without it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"

#include <QObject>
#include <QString>

namespace strongroom::ui {

class SecretDetail;

/// Who one is and what one may do, for the next start that does not reach the server.
void keepStanding(const PageContext& context, QObject& asker);

/// A button is refused when its action is, for the same reason.
void bindButtons(SecretDetail& detail, const ActionRegistry& actions);

/// Since when nothing has been heard, for people.
QString offlineText(const PageContext& context);

} // namespace strongroom::ui
