// Filters of the record that the person wants again.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace strongroom::ui {

/// In the program's settings: names, and the text of filters. Never what they found.
class SavedFilters
{
public:
    /// By name.
    std::vector<std::pair<QString, QString>> all() const;
    /// In the place of one of the same name.
    void save(const QString& name, const QString& filter);
    void remove(const QString& name);
};

/// A filter as others can be sent it.
QString linkOf(const QString& filter);
/// The filter of "strongroom://audit?filter=…", or that of "…?event=ID"; empty for anything else. A
/// link comes from anywhere, and only says where to look.
QString filterOfLink(const QString& link);

} // namespace strongroom::ui
