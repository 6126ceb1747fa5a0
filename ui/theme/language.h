// The language that the console speaks: its texts, its numbers and the side that it begins at.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace strongroom::ui {

/// English made longer and accented, which shows what was left out of a catalogue and what has no
/// room for longer words.
inline constexpr auto pseudoLanguage = "en_XA";

/// The languages with a catalogue, as QLocale and --lang name them. The pseudo-language is none.
QStringList languages();

/// What the person chose for the next start; empty: what the desktop speaks.
QString savedLanguage();
/// Takes effect when the console starts again: texts that stand in open views are not exchanged.
void saveLanguage(const QString& language);

/// The locale of a name such as "ar", "de_AT" or "en_XA".
QLocale localeOf(const QString& language);

/// Loads the catalogues from `folder`, sets the default locale and the direction of layouts. Call
/// once, before the first widget. A language without a catalogue is shown in English.
void speak(QCoreApplication& app, const QString& language, const QString& folder = ":/i18n");

} // namespace strongroom::ui
