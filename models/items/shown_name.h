// How a secret's name is written in every list and view: whole, or shortened while others look on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <string>

namespace strongroom::items {

/// One for the program, as there is one person at it. What is painted already stays as it is.
void shortenNames(bool shorten);

/// "ledger-db-password", or "ledg…ord": enough to know it by, for whoever knows it.
QString shownName(const std::string& name);
/// The same as a part of a sentence (isolated_text.h).
QString nameInText(const std::string& name);
/// At most half of it is left, and never more than seven letters.
QString shortenedName(const QString& name);

} // namespace strongroom::items
