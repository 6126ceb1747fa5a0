// What can be done with a secret that was found, wherever one stands.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/secrets/reveal_sheet.h"

#include <QString>

#include <optional>

namespace strongroom::ui {

/// Opened, over `parent`, with the secret's environment in its title.
RevealSheet* openReveal(PageContext& context, const domain::Secret& secret, RevealSheet::Wish wish,
                        QWidget* parent);
void openAccess(PageContext& context, const domain::Secret& secret, QWidget* parent);
/// Which keys the current version added, changed and removed. Asks for no value.
void openChanges(PageContext& context, const domain::Secret& secret, QWidget* parent);

/// "strongroom://secret/ID": no name in it.
QString linkOf(const domain::SecretId& secret);
/// None for anything else. A link comes from anywhere, and only says where to look.
std::optional<domain::SecretId> secretOfLink(const QString& link);

} // namespace strongroom::ui
