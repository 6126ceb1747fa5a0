// What may be told is listed; everything else is left out or masked.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/diagnostics.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSettings>
#include <QStringList>
#include <QSysInfo>

namespace strongroom::report {
namespace {

const QString masked = QStringLiteral("[…]");

/// Choices among what we offer: none of them holds anything that a person has typed.
const QStringList& toldKeys()
{
    static const QStringList keys{"language",
                                  "appearance/theme",
                                  "appearance/density",
                                  "appearance/textPercent",
                                  "appearance/reducedMotion",
                                  "security/lockAfterMinutes",
                                  "security/draftMinutes",
                                  "security/hideAfterSeconds",
                                  "security/clipboardSeconds",
                                  "security/hideOnFocusLoss",
                                  "keyboard/letterKeys",
                                  "hints/done",
                                  "start/choice",
                                  "update/seen",
                                  "update/notice",
                                  "diff/unified",
                                  "diff/context",
                                  "diff/collapsed",
                                  "diff/wrap",
                                  "diff/listShown",
                                  "diff/ignoreWhitespace",
                                  "diff/ignoreKeyOrder"};
    return keys;
}

/// One of ours is a word, a number or a version; whatever else stands there is not told.
QString toldValue(const QVariant& value)
{
    static const QRegularExpression plain("^[A-Za-z0-9_.,-]{0,40}$");
    const auto text = value.typeId() == QMetaType::QStringList ? value.toStringList().join(',')
                                                               : value.toString();
    return plain.match(text).hasMatch() ? text : masked;
}

void add(QStringList& lines, const QString& heading, const Facts& facts)
{
    if (facts.empty())
        return;
    lines << QString() << heading;
    for (const auto& [name, value] : facts)
        lines << QStringLiteral("  %1: %2").arg(name, value);
}

/// Nothing that is put together: "ledger-db", "a@b", "x=y", "db.example.com" and "hunter2" are not.
bool isPlain(const QString& word)
{
    static const QRegularExpression plain("^(\\p{L}\\p{Ll}{0,19}|[A-Z]{2,5}|[0-9]{1,6}( ?ms)?)$");
    return plain.match(word).hasMatch();
}

QString scrubbedWord(const QString& word, const IsName& isName)
{
    static const QString around = QStringLiteral("()[]{}<>,.;:!?");
    qsizetype from = 0;
    qsizetype to = word.size();
    while (from < to && around.contains(word.at(from)))
        ++from;
    while (to > from && around.contains(word.at(to - 1)))
        --to;
    const auto inside = word.mid(from, to - from);
    if (inside.isEmpty() || (isPlain(inside) && !(isName && isName(inside))))
        return word;
    return word.left(from) + masked + word.mid(to);
}

} // namespace

QString scrubbed(const QString& text, const IsName& isName)
{
    static const QRegularExpression quoted(
        QStringLiteral("\"[^\"]*\"?|“[^”]*”?|„[^“]*“?|«[^»]*»?|`[^`]*`?|(?<!\\p{L})'[^']*'?"));
    static const QRegularExpression gaps("\\s+");
    QStringList words;
    for (const auto& word : QString(text).replace(quoted, masked).split(gaps, Qt::SkipEmptyParts))
        words << (word.contains(masked) ? masked : scrubbedWord(word, isName));
    return words.join(' ');
}

Facts settingsToTell(const QSettings& settings)
{
    Facts facts;
    int others = 0;
    for (const auto& key : settings.allKeys())
        if (toldKeys().contains(key))
            facts.emplace_back(key, toldValue(settings.value(key)));
        else
            ++others;
    facts.emplace_back(QStringLiteral("others, not told"), QString::number(others));
    return facts;
}

Facts settingsToTell()
{
    return QCoreApplication::organizationName().isEmpty() ? Facts() : settingsToTell(QSettings());
}

Facts systemFacts()
{
    return {{"system", QSysInfo::prettyProductName()},
            {"kernel", QSysInfo::kernelType() + ' ' + QSysInfo::kernelVersion()},
            {"processor", QSysInfo::currentCpuArchitecture()},
            {"Qt", QString::fromLatin1(qVersion())},
            {"desktop", qEnvironmentVariable("XDG_CURRENT_DESKTOP", "none")},
            {"session", qEnvironmentVariable("XDG_SESSION_TYPE", "unknown")}};
}

QString diagnosticsText(const Diagnostics& diagnostics, const IsName& isName)
{
    QStringList lines{QStringLiteral("Strongroom diagnostics"),
                      QStringLiteral("program: ") + diagnostics.program,
                      QStringLiteral("made at: ") + diagnostics.at.toUTC().toString(Qt::ISODate),
                      QStringLiteral("No value and no name of a secret is in this file; what a "
                                     "line of the log may have named is shown as […].")};
    add(lines, QStringLiteral("system"), systemFacts());
    add(lines, QStringLiteral("state"), diagnostics.facts);
    add(lines, QStringLiteral("addresses"), diagnostics.addresses);
    add(lines, QStringLiteral("settings"), diagnostics.settings);
    lines << QString() << QStringLiteral("log, the newest last");
    for (const auto& line : diagnostics.log)
        lines << QStringLiteral("  %1 %2 %3")
                     .arg(line.at.toUTC().toString(Qt::ISODate), line.level,
                          scrubbed(line.text, isName));
    if (diagnostics.log.empty())
        lines << QStringLiteral("  nothing was logged");
    return lines.join('\n') + '\n';
}

} // namespace strongroom::report
