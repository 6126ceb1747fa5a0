// The one door to the console's settings file.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/settings/keys.h"

#include <QStringList>
#include <QVariant>

#include <optional>

namespace strongroom::ui::settings {

/// `fallback` where nothing is kept. What is kept may have been written by anybody: whoever reads
/// it holds it against what it may be. A program without a name keeps nothing.
QVariant value(Key key, const QVariant& fallback = {});
void keep(Key key, const QVariant& value);
void forget(Key key);

/// `name` must hold no slash.
QVariant value(Group group, const QString& name);
void keep(Group group, const QString& name, const QVariant& value);
void forget(Group group, const QString& name);
void forgetAll(Group group);
QStringList namesIn(Group group);

/// Call once, before the first reading: a file that is no settings file is set aside, so that
/// defaults serve and nothing of it is lost. Answers where it is now.
std::optional<QString> setDamagedAside();

} // namespace strongroom::ui::settings
