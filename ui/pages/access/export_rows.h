// Saves rows as a file of comma-separated values, where the person says.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <string>
#include <vector>

class QWidget;

namespace strongroom::ui {

/// Asks for a place and writes `rows`, the headings first. Returns why it did not work, as a
/// sentence; nothing if it did, or if the person thought better of it.
QString exportRows(QWidget* asker, const QString& fileName,
                   const std::vector<std::vector<std::string>>& rows);

} // namespace strongroom::ui
