// How many first; names as far as they are told.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/used_by_words.h"

#include "models/items/isolated_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace strongroom::items {
namespace {

constexpr std::size_t mostShown = 8;
constexpr std::size_t mostNoted = 3;

std::uint64_t countOf(const domain::UsedBy& usedBy)
{
    return usedBy.people + usedBy.machines;
}

QString namesText(const domain::UsedBy& usedBy, std::size_t most)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, usedBy.names.size()); ++i)
        names << isolated(usedBy.names[i]);
    const auto listed = names.join(QCoreApplication::translate("UsedBy", ", ", "between names"));
    return static_cast<std::uint64_t>(names.size()) < countOf(usedBy)
               ? QCoreApplication::translate("UsedBy", "%1 and others").arg(listed)
               : listed;
}

} // namespace

QString usedByText(const domain::UsedBy& usedBy)
{
    const int days = static_cast<int>(domain::usedLately.count());
    if (countOf(usedBy) == 0)
        return QCoreApplication::translate("UsedBy", "nobody in the last %n day(s)", nullptr, days);
    // Numbers by themselves: what collects the texts does not read past a cast.
    const auto persons = static_cast<int>(usedBy.people);
    const auto devices = static_cast<int>(usedBy.machines);
    const auto people = QCoreApplication::translate("UsedBy", "%Ln person(s)", nullptr, persons);
    const auto machines = QCoreApplication::translate("UsedBy", "%Ln machine(s)", nullptr, devices);
    const auto who = usedBy.machines == 0 ? people
                     : usedBy.people == 0
                         ? machines
                         : QCoreApplication::translate("UsedBy", "%1 and %2", "people, machines")
                               .arg(people, machines);
    const auto when = QCoreApplication::translate("UsedBy", "in the last %n day(s)", nullptr, days);
    const auto counted =
        QCoreApplication::translate("UsedBy", "%1 %2", "who, and since when").arg(who, when);
    return usedBy.names.empty()
               ? counted
               : QCoreApplication::translate("UsedBy", "%1: %2", "how many, and their names")
                     .arg(counted, namesText(usedBy, mostShown));
}

QString usedByNote(const domain::UsedBy& usedBy)
{
    const auto count = static_cast<int>(countOf(usedBy));
    if (count == 0)
        return {};
    const auto counted = QCoreApplication::translate("UsedBy", "used by %Ln", nullptr, count);
    return usedBy.names.empty()
               ? counted
               : QCoreApplication::translate("UsedBy", "%1: %2", "how many, and their names")
                     .arg(counted, namesText(usedBy, mostNoted));
}

} // namespace strongroom::items
