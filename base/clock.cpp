// The system's clock, and RFC 3339.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"

#include <cstdio>
#include <ctime>

namespace strongroom {

Timestamp SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now());
}

std::string toRfc3339(Timestamp time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
    const auto day = std::chrono::floor<std::chrono::days>(seconds);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(seconds - day);
    char text[32];
    std::snprintf(
        text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
        static_cast<int>(clock.seconds().count()), static_cast<int>((time - seconds).count()));
    return text;
}

Result<Timestamp> parseRfc3339(std::string_view text)
{
    const Error malformed{ErrorKind::InvalidInput, "This is not a time of the form "
                                                   "2026-11-24T10:35:07.123Z."};
    const std::string owned(text);
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int read = 0;
    if (std::sscanf(owned.c_str(), "%4d-%2u-%2uT%2d:%2d:%2d%n", &year, &month, &day, &hour, &minute,
                    &second, &read)
            != 6
        || read != 19)
        return malformed;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(day)};
    if (!date.ok() || hour > 23 || minute > 59 || second > 60 || hour < 0 || minute < 0
        || second < 0)
        return malformed;
    int milliseconds = 0;
    std::string_view rest = text.substr(19);
    if (rest.size() == 5 && rest[0] == '.') {
        for (const char digit : rest.substr(1, 3)) {
            if (digit < '0' || digit > '9')
                return malformed;
            milliseconds = milliseconds * 10 + (digit - '0');
        }
        rest.remove_prefix(4);
    }
    if (rest != "Z")
        return malformed;
    return Timestamp{std::chrono::sys_days{date}} + std::chrono::hours(hour)
           + std::chrono::minutes(minute) + std::chrono::seconds(second)
           + std::chrono::milliseconds(milliseconds);
}

} // namespace strongroom
