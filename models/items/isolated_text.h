// Names in the middle of sentences: whatever they hold, the words around them stay where they are.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace strongroom::items {

/// `name` as a part of a sentence: first strong isolate, name, pop directional isolate (UAX #9), so
/// that a name in Hebrew does not take the number after it to its other side, and an address stands
/// in Arabic as it is written. What would end or turn the isolate from inside becomes U+FFFD, and
/// of a very long name the middle is left out. Given back as it is where nothing of this can be.
QString isolated(const QString& name);
QString isolated(const std::string& name);

/// Names one after another, each of them isolated, parted as the spoken language parts them.
QString listText(const QStringList& names);

} // namespace strongroom::items
