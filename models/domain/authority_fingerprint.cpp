// 64 hex digits, in and out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/authority_fingerprint.h"

namespace strongroom::domain {
namespace {

constexpr std::size_t digits = 64;
constexpr std::size_t group = 4;

} // namespace

Result<std::string> parseFingerprint(std::string_view text)
{
    std::string fingerprint;
    for (const char c : text) {
        const bool separator = c == ' ' || c == ':' || c == '\n' || c == '\r' || c == '\t';
        const bool upper = c >= 'A' && c <= 'F';
        if (!separator)
            fingerprint.push_back(upper ? static_cast<char>(c - 'A' + 'a') : c);
    }
    if (fingerprint.size() != digits
        || fingerprint.find_first_not_of("0123456789abcdef") != std::string::npos)
        return Error{ErrorKind::InvalidInput, "A fingerprint has 64 digits of 0-9 and a-f."};
    return fingerprint;
}

std::string grouped(std::string_view fingerprint)
{
    std::string text;
    for (std::size_t i = 0; i < fingerprint.size(); ++i) {
        if (i > 0 && i % group == 0)
            text.push_back(' ');
        text.push_back(fingerprint[i]);
    }
    return text;
}

} // namespace strongroom::domain
