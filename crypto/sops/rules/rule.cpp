// Rules by suffix, and by RE2: its time is linear, and its language is that of Go's regexp.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/rules/rule.h"

#include <re2/re2.h>

namespace strongroom::sops {

std::string_view nameOf(RuleKind kind)
{
    switch (kind) {
    case RuleKind::UnencryptedSuffix: return "unencrypted_suffix";
    case RuleKind::EncryptedSuffix: return "encrypted_suffix";
    case RuleKind::UnencryptedRegex: return "unencrypted_regex";
    case RuleKind::EncryptedRegex: return "encrypted_regex";
    }
    return "unencrypted_suffix";
}

Result<Rule> Rule::create(RuleKind kind, std::string pattern)
{
    constexpr std::size_t longest = 4096;
    Rule rule(kind, std::move(pattern));
    if (rule.m_pattern.empty() || rule.m_pattern.size() > longest)
        return Error{ErrorKind::InvalidInput,
                     std::string(nameOf(kind)) + " must have 1 to 4096 characters."};
    if (kind == RuleKind::UnencryptedSuffix || kind == RuleKind::EncryptedSuffix)
        return rule;
    auto regex = std::make_shared<re2::RE2>(rule.m_pattern, re2::RE2::Quiet);
    if (!regex->ok())
        return Error{ErrorKind::InvalidInput,
                     std::string(nameOf(kind)) + " is not a regular expression that RE2 reads."};
    rule.m_regex = std::move(regex);
    return rule;
}

Rule Rule::standard()
{
    return {RuleKind::UnencryptedSuffix, std::string(defaultUnencryptedSuffix)};
}

bool Rule::matches(std::string_view name) const
{
    if (m_regex)
        return re2::RE2::PartialMatch(re2::StringPiece(name.data(), name.size()), *m_regex);
    return name.ends_with(m_pattern);
}

bool Rule::seals(bool matched) const
{
    const bool sealsWhatMatches =
        m_kind == RuleKind::EncryptedSuffix || m_kind == RuleKind::EncryptedRegex;
    return matched == sealsWhatMatches;
}

} // namespace strongroom::sops
