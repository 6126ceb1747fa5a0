// Time as CEL has it, on the proleptic Gregorian calendar.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/cel/values/time.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace strongroom::authz::cel {

namespace {

using namespace std::chrono;

constexpr std::int64_t perSecond = 1'000'000'000;
constexpr std::int64_t firstSecond = -62135596800; ///< 0001-01-01
constexpr std::int64_t lastSecond = 253402300799;  ///< 9999-12-31T23:59:59

class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    bool take(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool digits(std::size_t count, int& value)
    {
        if (m_rest.size() < count)
            return false;
        const auto [end, wrong] = std::from_chars(m_rest.data(), m_rest.data() + count, value);
        const bool all =
            wrong == std::errc{} && end == m_rest.data() + count && m_rest.front() != '-';
        m_rest.remove_prefix(count);
        return all;
    }

    /// What follows a decimal point, in billionths; further digits are dropped.
    bool fraction(std::int32_t& billionths)
    {
        std::size_t count = 0;
        billionths = 0;
        while (count < m_rest.size() && m_rest[count] >= '0' && m_rest[count] <= '9') {
            if (count < 9)
                billionths = billionths * 10 + (m_rest[count] - '0');
            ++count;
        }
        for (auto i = count; i < 9; ++i)
            billionths *= 10;
        m_rest.remove_prefix(count);
        return count > 0;
    }

    bool empty() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

bool takeOffset(Scanner& scanner, std::int64_t& offset)
{
    if (scanner.take('Z'))
        return true;
    const bool minus = scanner.take('-');
    int hours = 0;
    int minutes = 0;
    if ((!minus && !scanner.take('+')) || !scanner.digits(2, hours) || !scanner.take(':')
        || !scanner.digits(2, minutes) || hours > 24 || minutes > 59)
        return false;
    offset = (hours * 60 + minutes) * 60 * (minus ? -1 : 1);
    return true;
}

std::optional<Timestamp> bounded(std::int64_t seconds, std::int64_t nanoseconds)
{
    seconds += nanoseconds / perSecond;
    nanoseconds %= perSecond;
    if (nanoseconds < 0) {
        nanoseconds += perSecond;
        --seconds;
    }
    if (seconds < firstSecond || seconds > lastSecond)
        return std::nullopt;
    return Timestamp{seconds, static_cast<std::int32_t>(nanoseconds)};
}

struct Unit
{
    std::string_view name;
    std::int64_t nanoseconds;
};

constexpr std::array<Unit, 8> units = {{
    {"ns", 1},
    {"us", 1'000},
    {"\xc2\xb5s", 1'000},
    {"\xce\xbcs", 1'000},
    {"ms", 1'000'000},
    {"s", perSecond},
    {"m", 60 * perSecond},
    {"h", 3600 * perSecond},
}};

/// One "1.5h"; false if there is none.
bool takeTerm(std::string_view& rest, std::int64_t& total)
{
    const auto length = rest.find_first_not_of("0123456789.");
    if (length == 0 || length == rest.npos)
        return false;
    const auto number = rest.substr(0, length);
    const auto point = number.find('.');
    const auto wholeText = number.substr(0, point);
    const auto partText = point == number.npos ? std::string_view{} : number.substr(point + 1);
    if ((wholeText.empty() && partText.empty()) || partText.find('.') != partText.npos)
        return false;
    rest.remove_prefix(length);
    const auto named = rest.substr(0, rest.find_first_of("0123456789."));
    const Unit* unit = nullptr;
    for (const auto& one : units)
        if (one.name == named)
            unit = &one;
    if (!unit)
        return false;
    rest.remove_prefix(named.size());
    std::int64_t whole = 0;
    if (!wholeText.empty()
        && std::from_chars(wholeText.data(), wholeText.data() + wholeText.size(), whole).ec
               != std::errc{})
        return false;
    std::int64_t product = 0;
    if (__builtin_mul_overflow(whole, unit->nanoseconds, &product))
        return false;
    double part = 0;
    double scale = 1;
    for (const char c : partText)
        part += (c - '0') * (scale /= 10);
    product += static_cast<std::int64_t>(part * static_cast<double>(unit->nanoseconds) + 0.5);
    return !__builtin_add_overflow(total, product, &total);
}

} // namespace

std::optional<Timestamp> parseTimestamp(std::string_view text)
{
    Scanner scanner(text);
    int y = 0;
    int mo = 0;
    int d = 0;
    int h = 0;
    int mi = 0;
    int s = 0;
    std::int32_t billionths = 0;
    std::int64_t offset = 0;
    const bool formed = scanner.digits(4, y) && scanner.take('-') && scanner.digits(2, mo)
                        && scanner.take('-') && scanner.digits(2, d) && scanner.take('T')
                        && scanner.digits(2, h) && scanner.take(':') && scanner.digits(2, mi)
                        && scanner.take(':') && scanner.digits(2, s)
                        && (!scanner.take('.') || scanner.fraction(billionths))
                        && takeOffset(scanner, offset) && scanner.empty();
    const year_month_day date{year{y}, month{static_cast<unsigned>(mo)},
                              day{static_cast<unsigned>(d)}};
    if (!formed || !date.ok() || h > 23 || mi > 59 || s > 59)
        return std::nullopt;
    const auto days = sys_days{date}.time_since_epoch().count();
    return bounded(std::int64_t{days} * 86400 + h * 3600 + mi * 60 + s - offset, billionths);
}

std::string textOf(const Timestamp& time)
{
    const sys_seconds at{seconds{time.seconds}};
    const auto midnight = floor<days>(at);
    const year_month_day date{midnight};
    const hh_mm_ss clock{at - midnight};
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    std::string written = text.data();
    if (time.nanoseconds != 0) {
        std::snprintf(text.data(), text.size(), ".%09d", time.nanoseconds);
        written += text.data();
        written.erase(written.find_last_not_of('0') + 1);
    }
    return written + 'Z';
}

std::optional<Duration> parseDuration(std::string_view text)
{
    const bool minus = text.starts_with('-');
    if (minus || text.starts_with('+'))
        text.remove_prefix(1);
    if (text == "0")
        return Duration{};
    std::int64_t total = 0;
    if (text.empty())
        return std::nullopt;
    while (!text.empty())
        if (!takeTerm(text, total))
            return std::nullopt;
    return Duration{minus ? -total : total};
}

std::string textOf(const Duration& duration)
{
    std::array<char, 64> text{};
    const auto whole = duration.nanoseconds / perSecond;
    const auto part = std::abs(duration.nanoseconds % perSecond);
    std::snprintf(text.data(), text.size(), "%s%lld",
                  duration.nanoseconds < 0 && whole == 0 ? "-" : "", static_cast<long long>(whole));
    std::string written = text.data();
    if (part != 0) {
        std::snprintf(text.data(), text.size(), ".%09lld", static_cast<long long>(part));
        written += text.data();
        written.erase(written.find_last_not_of('0') + 1);
    }
    return written + 's';
}

std::optional<Timestamp> add(const Timestamp& time, const Duration& duration)
{
    return bounded(time.seconds + duration.nanoseconds / perSecond,
                   time.nanoseconds + duration.nanoseconds % perSecond);
}

std::optional<Duration> between(const Timestamp& later, const Timestamp& earlier)
{
    std::int64_t nanoseconds = 0;
    if (__builtin_mul_overflow(later.seconds - earlier.seconds, perSecond, &nanoseconds)
        || __builtin_add_overflow(nanoseconds, later.nanoseconds - earlier.nanoseconds,
                                  &nanoseconds))
        return std::nullopt;
    return Duration{nanoseconds};
}

std::optional<std::int64_t> part(const Timestamp& time, std::string_view what,
                                 std::string_view zone)
{
    std::int64_t offset = 0;
    if (!zone.empty() && zone != "UTC") {
        // "05:00" is allowed to stand for "+05:00".
        std::string signedZone(zone);
        if (zone.front() >= '0' && zone.front() <= '9')
            signedZone.insert(signedZone.begin(), '+');
        Scanner scanner(signedZone);
        if (!takeOffset(scanner, offset) || !scanner.empty() || zone.front() == 'Z')
            return std::nullopt;
    }
    const sys_seconds at{seconds{time.seconds + offset}};
    const auto midnight = floor<days>(at);
    const year_month_day date{midnight};
    const hh_mm_ss clock{at - midnight};
    if (what == "getFullYear")
        return static_cast<int>(date.year());
    if (what == "getMonth")
        return static_cast<unsigned>(date.month()) - 1;
    if (what == "getDate")
        return static_cast<unsigned>(date.day());
    if (what == "getDayOfMonth")
        return static_cast<unsigned>(date.day()) - 1;
    if (what == "getDayOfWeek")
        return weekday{midnight}.c_encoding();
    if (what == "getDayOfYear")
        return (midnight - sys_days{date.year() / January / 1}).count();
    if (what == "getHours")
        return clock.hours().count();
    if (what == "getMinutes")
        return clock.minutes().count();
    if (what == "getSeconds")
        return clock.seconds().count();
    return time.nanoseconds / 1'000'000;
}

} // namespace strongroom::authz::cel
