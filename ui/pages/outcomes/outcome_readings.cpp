// Numbers into words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/outcomes/outcome_readings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace strongroom::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Outcomes)
};

QString countText(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

int plural(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, 1'000'000'000));
}

QString daysText(std::chrono::days days)
{
    return countText(static_cast<std::uint64_t>(days.count()));
}

QString nothingRecorded()
{
    //: %1 is 28.
    return Words::tr("Nothing was recorded in %1 days.").arg(daysText(domain::recentTime));
}

ChartReading countReading(const QString& label, std::uint64_t count, bool attention = false)
{
    return {label, static_cast<double>(count), countText(count), attention};
}

ChartReading shareReading(const QString& label, const domain::Share& share)
{
    const double size =
        share.whole == 0 ? 0 : static_cast<double>(share.part) / static_cast<double>(share.whole);
    return {label, size, percentText(share), false};
}

/// Of whole days from `from` on; `below` is not one of them.
QString daysLabel(std::uint32_t from, const std::optional<std::uint32_t>& below)
{
    if (!below)
        return Words::tr("%1 days and more").arg(countText(from));
    if (*below == 1)
        return Words::tr("less than a day");
    return Words::tr("%1 to %2 days").arg(countText(from), countText(*below - 1));
}

QString durationText(std::chrono::seconds time)
{
    using namespace std::chrono;
    if (time < minutes(2))
        return Words::tr("%n second(s)", nullptr, static_cast<int>(time.count()));
    if (time < hours(2))
        return Words::tr("%n minute(s)", nullptr,
                         static_cast<int>(duration_cast<minutes>(time).count()));
    if (time < hours(48))
        return Words::tr("%n hour(s)", nullptr,
                         static_cast<int>(duration_cast<hours>(time).count()));
    return Words::tr("%n day(s)", nullptr, static_cast<int>(duration_cast<days>(time).count()));
}

} // namespace

QString percentText(const domain::Share& share)
{
    if (share.whole == 0)
        return Words::tr("none");
    const double exact = 100.0 * static_cast<double>(share.part) / static_cast<double>(share.whole);
    double shown = std::round(exact * 10) / 10;
    if (share.part < share.whole)
        shown = std::min(shown, 99.9);
    if (share.part > 0)
        shown = std::max(shown, 0.1);
    const bool whole = shown == std::floor(shown);
    return Words::tr("%1 %").arg(QLocale().toString(shown, 'f', whole ? 0 : 1));
}

CardContents ageContents(const domain::Outcomes& outcomes)
{
    CardContents card;
    std::uint64_t all = outcomes.withoutValue;
    std::uint64_t due = 0;
    for (const auto& band : outcomes.ages) {
        all += band.secrets;
        const bool old = band.from >= domain::freshFor.count();
        due += old ? band.secrets : 0;
        card.readings << countReading(daysLabel(band.from, band.below), band.secrets,
                                      old && band.secrets > 0);
    }
    if (outcomes.withoutValue > 0)
        card.readings << countReading(Words::tr("no value yet"), outcomes.withoutValue);
    if (all == 0)
        return {Words::tr("There is no secret yet."), {}};
    //: %2 is 90.
    card.sentence = Words::tr("%1 of %n secret(s) have a value that is %2 days old or older.",
                              nullptr, plural(all))
                        .arg(countText(due), daysText(domain::freshFor));
    return card;
}

CardContents rotationContents(const domain::Outcomes& outcomes)
{
    CardContents card;
    const auto& rotation = outcomes.rotation;
    const auto applied = rotation.requestToApplied
                             ? ' '
                                   + Words::tr("Half of what was approved waited %1 at most.")
                                         .arg(durationText(*rotation.requestToApplied))
                             : QString();
    if (!rotation.median)
        return {Words::tr("No secret has had a second value yet.") + applied, {}};
    std::uint32_t from = 0;
    for (const auto& band : rotation.bands) {
        card.readings << countReading(daysLabel(from, band.below), band.rotations);
        from = band.below.value_or(from);
    }
    card.sentence =
        Words::tr("Half of all values were replaced within %1.").arg(durationText(*rotation.median))
        + applied;
    return card;
}

CardContents coverageContents(const domain::Outcomes& outcomes)
{
    const auto& coverage = outcomes.coverage;
    if (coverage.owned.whole == 0)
        return {Words::tr("There is no secret yet."), {}};
    return {
        Words::tr("Of %n secret(s) in use.", nullptr, plural(coverage.owned.whole)),
        {shareReading(Words::tr("have an owner"), coverage.owned),
         //: %1 is 90.
         shareReading(Words::tr("have a value of the last %1 days").arg(daysText(domain::freshFor)),
                      coverage.rotated),
         shareReading(Words::tr("were served by canonical URI"), coverage.served)}};
}

CardContents completenessContents(const domain::Outcomes& outcomes)
{
    const auto& complete = outcomes.completeEvents;
    if (complete.whole == 0)
        return {nothingRecorded(), {}};
    const domain::Share missing{complete.whole - complete.part, complete.whole};
    auto lacking = shareReading(Words::tr("lack something"), missing);
    lacking.attention = missing.part > 0;
    //: %1 is 28.
    auto sentence = Words::tr("Of %n event(s) recorded in %1 days: whether they say who, what, the "
                              "decision and, where one is needed, the purpose.",
                              nullptr, plural(complete.whole))
                        .arg(daysText(domain::recentTime));
    if (outcomes.uncounted > 0)
        sentence += ' '
                    + Words::tr("%n more event(s) are still being counted.", nullptr,
                                plural(outcomes.uncounted));
    return {sentence, {shareReading(Words::tr("are complete"), complete), lacking}};
}

CardContents governanceContents(const domain::Outcomes& outcomes)
{
    const auto& governance = outcomes.governance;
    CardContents card;
    card.sentence =
        Words::tr("Waiting for approval: %1. Emergencies waiting for a review: %2, overdue: %3.")
            .arg(countText(governance.openApprovals), countText(governance.openReviews),
                 countText(governance.overdueReviews))
        + ' '
        + Words::tr("Reviews of access that are open: %1, overdue: %2.")
              .arg(countText(governance.openAccessReviews),
                   countText(governance.overdueAccessReviews));
    if (governance.denied.whole == 0)
        return {nothingRecorded() + ' ' + card.sentence, {}};
    card.readings = {shareReading(Words::tr("reveals with a purpose"), governance.withPurpose),
                     shareReading(Words::tr("reveals with a ticket"), governance.withTicket),
                     shareReading(Words::tr("reveals by approval"), governance.withApproval),
                     shareReading(Words::tr("of all events, denied"), governance.denied)};
    return card;
}

CardContents activityContents(const domain::Outcomes& outcomes)
{
    CardContents card;
    const QLocale locale;
    const auto hours = hourTitles();
    std::uint64_t all = 0;
    int most = 0;
    for (std::size_t day = 0; day < outcomes.activity.size(); ++day)
        for (std::size_t hour = 0; hour < outcomes.activity[day].size(); ++hour) {
            const auto events = outcomes.activity[day][hour];
            all += events;
            const auto where = Words::tr("%1, %2").arg(
                locale.standaloneDayName(static_cast<int>(day) + 1),
                locale.toString(QTime(static_cast<int>(hour), 0), QLocale::ShortFormat));
            card.readings << countReading(where, events);
            if (card.readings.last().size > card.readings[most].size)
                most = static_cast<int>(card.readings.size()) - 1;
        }
    if (all == 0)
        return {nothingRecorded(), {}};
    //: %1 is 28, %2 a time of the week.
    card.sentence = Words::tr("%n event(s) in %1 days, most of them: %2.", nullptr, plural(all))
                        .arg(daysText(domain::recentTime), card.readings[most].label);
    return card;
}

QStringList weekdayTitles()
{
    QStringList titles;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        titles << QLocale().standaloneDayName(day, QLocale::ShortFormat);
    return titles;
}

QStringList hourTitles()
{
    QStringList titles;
    for (int hour = 0; hour < 24; ++hour)
        titles << (hour % 6 == 0 ? QLocale().toString(hour) : QString());
    return titles;
}

} // namespace strongroom::ui
