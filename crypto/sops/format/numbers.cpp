// Moving the point, and saying by how much.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/format/numbers.h"

#include <cstdlib>

namespace strongroom::sops {
namespace {

struct Decimal
{
    std::string sign{};
    std::string digits{}; ///< The first is not 0, but for zero itself.
    int exponent = 0;     ///< Of the first digit.
};

Decimal decimalOf(std::string_view text)
{
    Decimal decimal;
    if (text.starts_with('-')) {
        decimal.sign = "-";
        text.remove_prefix(1);
    }
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    decimal.digits = whole;
    if (point != std::string_view::npos)
        decimal.digits += text.substr(point + 1);
    const auto first = decimal.digits.find_first_not_of('0');
    if (first == std::string::npos)
        return {decimal.sign, "0", 0};
    decimal.exponent = static_cast<int>(whole.size()) - 1 - static_cast<int>(first);
    decimal.digits.erase(0, first);
    decimal.digits.erase(decimal.digits.find_last_not_of('0') + 1);
    return decimal;
}

std::string scientific(const Decimal& decimal, std::size_t exponentDigits)
{
    auto exponent = std::to_string(std::abs(decimal.exponent));
    if (exponent.size() < exponentDigits)
        exponent.insert(0, exponentDigits - exponent.size(), '0');
    auto text = decimal.sign + decimal.digits.substr(0, 1);
    if (decimal.digits.size() > 1)
        text += "." + decimal.digits.substr(1);
    return text + (decimal.exponent < 0 ? "e-" : "e+") + exponent;
}

} // namespace

std::string yamlFloat(std::string_view canonical)
{
    if (canonical == "NaN")
        return ".nan";
    if (canonical == "+Inf")
        return ".inf";
    if (canonical == "-Inf")
        return "-.inf";
    const auto decimal = decimalOf(canonical);
    if (decimal.exponent < -4 || decimal.exponent >= 6)
        return scientific(decimal, 2);
    return std::string(canonical);
}

std::string jsonFloat(std::string_view canonical)
{
    if (canonical == "NaN" || canonical == "+Inf" || canonical == "-Inf")
        return "\"" + std::string(canonical) + "\"";
    const auto decimal = decimalOf(canonical);
    if (decimal.exponent < -6 || decimal.exponent >= 21)
        return scientific(decimal, decimal.exponent < 0 ? 1 : 2);
    return std::string(canonical);
}

} // namespace strongroom::sops
