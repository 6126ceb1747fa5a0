// The language that the console speaks: its texts, its numbers and the side that it begins at.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <functional>

class QCoreApplication;

namespace strongroom::ui {

/// English made longer and accented, which shows what was left out of a catalogue and what has no
/// room for longer words.
inline constexpr auto pseudoLanguage = "en_XA";

/// The languages with a catalogue, as QLocale and --lang name them. The pseudo-language is none.
QStringList languages();

/// What the person chose; empty: what the desktop speaks.
QString savedLanguage();
void saveLanguage(const QString& language);

/// Whoever can make all windows anew in another language. Answers why that cannot be now; nothing
/// where it is done.
using LanguageChange = std::function<QString(const QString& language)>;
void changeLanguageBy(LanguageChange change);
/// Keeps the choice and has the windows made anew, or answers why not, and keeps nothing. Where
/// there is nobody who can, it is the language of the next start. Empty: what the desktop speaks.
QString changeLanguage(const QString& language);

/// The locale of a name such as "ar", "de_AT" or "en_XA".
QLocale localeOf(const QString& language);

/// Loads the catalogues from `folder`, instead of those before, sets the default locale and the
/// direction of layouts. Texts that stand in widgets stay as they are: call it before the first
/// one, or make them anew. A language without a catalogue is shown in English.
void speak(QCoreApplication& app, const QString& language, const QString& folder = ":/i18n");

} // namespace strongroom::ui
