// Numbers, booleans and times in the one form that the MAC counts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/value/value.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace strongroom::sops {
namespace {

/// std::from_chars knows no plus; behind one no second sign may come.
std::string_view withoutPlus(std::string_view text)
{
    return text.size() > 1 && text[0] == '+' && text[1] != '-' ? text.substr(1) : text;
}

std::optional<std::string> canonicalInteger(std::string_view text)
{
    text = withoutPlus(text);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return std::to_string(number);
}

std::optional<std::string> canonicalBoolean(std::string_view text)
{
    constexpr std::array yes{"1", "t", "T", "true", "True", "TRUE"};
    constexpr std::array no{"0", "f", "F", "false", "False", "FALSE"};
    for (const auto* word : yes)
        if (text == word)
            return "True";
    for (const auto* word : no)
        if (text == word)
            return "False";
    return std::nullopt;
}

std::optional<std::string> canonicalFloat(std::string_view text)
{
    text = withoutPlus(text);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return floatText(number);
}

/// Takes digits from the front, between `least` and `most` of them.
std::optional<int> digits(std::string_view& text, std::size_t least, std::size_t most)
{
    std::size_t count = 0;
    int number = 0;
    for (; count < most && count < text.size() && text[count] >= '0' && text[count] <= '9'; ++count)
        number = number * 10 + (text[count] - '0');
    if (count < least)
        return std::nullopt;
    text.remove_prefix(count);
    return number;
}

bool take(std::string_view& text, std::string_view one)
{
    if (text.empty() || one.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

std::string two(int number)
{
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

/// "Z", "+hh:mm" or "-hh:mm"; nothing stands for UTC where `optional`.
std::optional<std::string> offset(std::string_view text, bool optional)
{
    if (text == "Z" || (optional && text.empty()))
        return "Z";
    const char sign = text.empty() ? '\0' : text.front();
    if (!take(text, "+-"))
        return std::nullopt;
    const auto hours = digits(text, 2, 2);
    const bool colon = take(text, ":");
    const auto minutes = digits(text, 2, 2);
    if (!hours || !colon || !minutes || !text.empty() || *hours > 24 || *minutes > 60)
        return std::nullopt;
    if (*hours == 0 && *minutes == 0)
        return "Z";
    return sign + two(*hours) + ":" + two(*minutes);
}

std::optional<std::string> clockOf(std::string_view text, bool spaced)
{
    const auto hour = digits(text, 1, 2);
    const bool first = take(text, ":");
    const auto minute = digits(text, 1, 2);
    const bool second = take(text, ":");
    const auto seconds = digits(text, 1, 2);
    if (!hour || !first || !minute || !second || !seconds || *hour > 23 || *minute > 59
        || *seconds > 59)
        return std::nullopt;
    std::string fraction;
    if (take(text, ".,")) {
        const auto count = std::min(text.find_first_not_of("0123456789"), text.size());
        if (count == 0)
            return std::nullopt;
        fraction = "." + std::string(text.substr(0, std::min<std::size_t>(count, 9)));
        text.remove_prefix(count);
        fraction.erase(fraction.find_last_not_of('0') + 1);
        if (fraction == ".")
            fraction.clear();
    }
    const auto zone = offset(text, spaced);
    if (!zone || (spaced && !text.empty()))
        return std::nullopt;
    return two(*hour) + ":" + two(*minute) + ":" + two(*seconds) + fraction + *zone;
}

std::optional<std::string> canonicalTime(std::string_view text)
{
    const auto year = digits(text, 4, 4);
    const bool first = take(text, "-");
    const auto month = digits(text, 1, 2);
    const bool second = take(text, "-");
    const auto day = digits(text, 1, 2);
    if (!year || !first || !month || !second || !day)
        return std::nullopt;
    using namespace std::chrono;
    const year_month_day date(std::chrono::year{*year}, std::chrono::month(unsigned(*month)),
                              std::chrono::day(unsigned(*day)));
    if (!date.ok())
        return std::nullopt;
    const auto written =
        two(*year / 100) + two(*year % 100) + "-" + two(*month) + "-" + two(*day) + "T";
    if (text.empty())
        return written + "00:00:00Z";
    const bool spaced = text.front() == ' ';
    if (!take(text, "Tt "))
        return std::nullopt;
    const auto clock = clockOf(text, spaced);
    if (!clock)
        return std::nullopt;
    return written + *clock;
}

} // namespace

std::string floatText(double number)
{
    if (std::isnan(number))
        return "NaN";
    if (std::isinf(number))
        return number > 0 ? "+Inf" : "-Inf";
    // std::to_chars spells large numbers out exactly in fixed form; the MAC wants the shortest
    // digits and zeros behind them, so the digits are taken from the scientific form.
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                   std::chars_format::scientific)
                         .ptr;
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const auto e = text.find('e');
    int exponent = 0;
    const auto* from = buffer.data() + e + (text[e + 1] == '+' ? 2 : 1);
    std::from_chars(from, end, exponent);
    std::string digits;
    for (const char c : text.substr(0, e))
        if (c >= '0' && c <= '9')
            digits += c;
    const std::string sign = text.front() == '-' ? "-" : "";
    const int point = exponent + 1;
    if (point <= 0)
        return sign + "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    const auto whole = static_cast<std::size_t>(point);
    if (digits.size() <= whole)
        return sign + digits + std::string(whole - digits.size(), '0');
    return sign + digits.substr(0, whole) + "." + digits.substr(whole);
}

std::optional<std::string> canonical(ValueType type, std::string_view text)
{
    switch (type) {
    case ValueType::Integer: return canonicalInteger(text);
    case ValueType::Float: return canonicalFloat(text);
    case ValueType::Boolean: return canonicalBoolean(text);
    case ValueType::Time: return canonicalTime(text);
    case ValueType::String:
    case ValueType::Bytes:
    case ValueType::Comment: return std::string(text);
    }
    return std::nullopt;
}

} // namespace strongroom::sops
