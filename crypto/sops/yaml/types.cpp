// Resolving plain scalars by their first character and their form.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/yaml/types.h"

#include "base/codec.h"
#include "crypto/sops/format/secret_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace strongroom::sops {
namespace {

constexpr std::string_view tagPrefix = "tag:yaml.org,2002:";

template <std::size_t Size>
bool isOneOf(std::string_view text, const std::array<std::string_view, Size>& words)
{
    return std::ranges::find(words, text) != words.end();
}

constexpr std::array<std::string_view, 5> nulls{"", "~", "null", "Null", "NULL"};
constexpr std::array<std::string_view, 6> truths{"true", "True", "TRUE", "false", "False", "FALSE"};
constexpr std::array<std::string_view, 12> specialFloats{".nan",  ".NaN",  ".NAN",  ".inf",
                                                         ".Inf",  ".INF",  "+.inf", "+.Inf",
                                                         "+.INF", "-.inf", "-.Inf", "-.INF"};
/// Booleans of YAML 1.1, text since.
constexpr std::array<std::string_view, 16> oldTruths{"y",  "Y",   "yes", "Yes", "YES", "on",
                                                     "On", "ON",  "n",   "N",   "no",  "No",
                                                     "NO", "off", "Off", "OFF"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t digitsAt(std::string_view text, std::size_t at)
{
    const auto end = text.find_first_not_of("0123456789", at);
    return (end == std::string_view::npos ? text.size() : end) - at;
}

/// [-+]? ( .digits | digits [.digits?] ) ( e [-+]? digits )?
bool hasFloatForm(std::string_view text)
{
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    const auto whole = digitsAt(text, at);
    at += whole;
    if (at < text.size() && text[at] == '.') {
        const auto fraction = digitsAt(text, ++at);
        if (whole + fraction == 0)
            return false;
        at += fraction;
    } else if (whole == 0) {
        return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        const auto exponent = digitsAt(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size();
}

/// 1:30 and the like, which YAML 1.1 counts in sixties.
bool hasBase60Form(std::string_view text)
{
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    const auto colon = text.find(':');
    if (colon == 0 || colon == std::string_view::npos || !isDigit(text[0]))
        return false;
    return text.find_first_not_of("0123456789_:.") == std::string_view::npos && text.back() != ':';
}

enum class IntegerForm { None, Fits, TooLarge };

IntegerForm readInteger(std::string_view text, std::string& written)
{
    std::string digits(text);
    std::erase(digits, '_');
    std::string_view rest = digits;
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+'))
        rest.remove_prefix(1);
    int base = 10;
    if (rest.size() > 1 && rest[0] == '0') {
        const char letter = static_cast<char>(rest[1] | 0x20);
        base = letter == 'x' ? 16 : letter == 'b' ? 2 : 8;
        rest.remove_prefix(letter == 'x' || letter == 'b' || letter == 'o' ? 2 : 1);
    }
    std::uint64_t number = 0;
    const auto* const last = rest.data() + rest.size();
    const auto [end, error] = std::from_chars(rest.data(), last, number, base);
    if (rest.empty() || end != last || error == std::errc::invalid_argument)
        return IntegerForm::None;
    const std::uint64_t most = std::uint64_t{1} << 63;
    if (error == std::errc::result_out_of_range || number > most || (number == most && !negative))
        return IntegerForm::TooLarge;
    written = (negative && number > 0 ? "-" : "") + std::to_string(number);
    return IntegerForm::Fits;
}

Result<std::optional<Value>> make(ValueType type, std::string_view text)
{
    const auto written = canonical(type, text);
    if (!written)
        return Error{ErrorKind::InvalidInput, "A value is not what its tag says it is."};
    return std::optional(Value{type, SecretBytes::copyOf(*written)});
}

Result<std::optional<Value>> resolvePlain(std::string_view text)
{
    if (isOneOf(text, nulls))
        return std::optional<Value>();
    if (isOneOf(text, truths))
        return make(ValueType::Boolean, text);
    if (isOneOf(text, specialFloats)) {
        const bool nan = (text.back() | 0x20) == 'n';
        return make(ValueType::Float, nan ? "nan" : text.front() == '-' ? "-inf" : "inf");
    }
    const char first = text.front();
    if (!isDigit(first) && first != '-' && first != '+' && first != '.')
        return make(ValueType::String, text);
    if (first != '.') {
        if (canonical(ValueType::Time, text))
            return make(ValueType::Time, text);
        std::string integer;
        switch (readInteger(text, integer)) {
        case IntegerForm::Fits: return make(ValueType::Integer, integer);
        case IntegerForm::TooLarge:
            return Error{ErrorKind::InvalidInput,
                         "A whole number does not fit in 64 bits. Write it in quotes."};
        case IntegerForm::None: break;
        }
    }
    std::string digits(text);
    std::erase(digits, '_');
    // What no double can hold stays text, as it does for the other readers.
    if (hasFloatForm(first == '.' ? text : std::string_view(digits))
        && canonical(ValueType::Float, digits))
        return make(ValueType::Float, digits);
    return make(ValueType::String, text);
}

Result<std::optional<Value>> resolveTagged(std::string_view text, bool plain, std::string_view tag)
{
    if (tag == "str")
        return make(ValueType::String, text);
    if (tag == "binary") {
        std::string packed(text);
        std::erase_if(packed, [](char c) { return c == '\n' || c == ' ' || c == '\r'; });
        auto bytes = fromBase64(packed);
        if (!bytes)
            return bytes.error();
        return std::optional(Value{ValueType::String, SecretBytes::copyOf(*bytes)});
    }
    if (tag == "timestamp")
        return make(ValueType::Time, text);
    auto resolved = resolvePlain(text);
    if (!resolved)
        return resolved;
    const auto* value = *resolved ? &**resolved : nullptr;
    if (tag == "null" && value == nullptr)
        return resolved;
    if (tag == "float" && value != nullptr && value->type == ValueType::Integer)
        return make(ValueType::Float, textOf(value->text));
    if (value != nullptr
        && ((tag == "int" && value->type == ValueType::Integer)
            || (tag == "float" && value->type == ValueType::Float)
            || (tag == "bool" && value->type == ValueType::Boolean)))
        return resolved;
    if (tag == "merge" || (plain && tag != "int" && tag != "float" && tag != "bool"))
        return make(ValueType::String, text);
    return Error{ErrorKind::InvalidInput, "A value is not what its tag says it is."};
}

} // namespace

Result<std::optional<Value>> resolveYaml(std::string_view text, bool plain, std::string_view tag)
{
    if (tag.starts_with(tagPrefix))
        return resolveTagged(text, plain, tag.substr(tagPrefix.size()));
    // A tag of the file's own, or the non-specific "!", makes text of whatever it marks.
    if (!tag.empty() || !plain)
        return make(ValueType::String, text);
    return resolvePlain(text);
}

bool staysTextWhenPlain(std::string_view text)
{
    if (text == "<<" || isOneOf(text, oldTruths) || hasBase60Form(text))
        return false;
    const auto resolved = resolvePlain(text);
    return resolved && *resolved && (*resolved)->type == ValueType::String;
}

} // namespace strongroom::sops
