// What somebody who helps needs to know of a program that misbehaves, and nothing more.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

class QSettings;

namespace strongroom::report {

struct LogLine
{
    QDateTime at{};
    QString level{}; ///< "warning".
    QString text{};  ///< As it was logged.
};

using LogLines = std::vector<LogLine>;
using LogReader = std::function<LogLines()>;
/// Whether a word is the name of something of the person's: a secret, an environment, themselves.
using IsName = std::function<bool(const QString& word)>;

using Facts = std::vector<std::pair<QString, QString>>;

struct Diagnostics
{
    QString program{}; ///< "strongroom-console/0.1.0".
    QDateTime at{};
    Facts facts{};     ///< States and counts: no names.
    Facts settings{};  ///< Of settingsToTell().
    Facts addresses{}; ///< Only if the person wants them told.
    LogLines log{};
};

/// As a text file, in English, for whoever is asked for help; ends with a line feed. The lines of
/// the log are scrubbed here.
QString diagnosticsText(const Diagnostics& diagnostics, const IsName& isName);

/// Qt, the operating system, the desktop.
Facts systemFacts();

/// The settings that are known to hold choices alone, and how many others there are: what others
/// hold, or are called, may be somebody's words.
Facts settingsToTell(const QSettings& settings);
/// Of this program's own; nothing if it has no name.
Facts settingsToTell();

/// `text` with only its plain words and small numbers: what is quoted, an address, a path, a name
/// or put together in any other way becomes "[…]".
QString scrubbed(const QString& text, const IsName& isName);

} // namespace strongroom::report
