// Which values of a file are sealed: by the ends of their names, or by a pattern.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace re2 {
class RE2;
}

namespace strongroom::sops {

enum class RuleKind { UnencryptedSuffix, EncryptedSuffix, UnencryptedRegex, EncryptedRegex };

inline constexpr std::string_view defaultUnencryptedSuffix = "_unencrypted";

/// "unencrypted_suffix" and so on: the name in metadata and in .sops.yaml.
std::string_view nameOf(RuleKind kind);

/// One rule a file. A name anywhere above a value decides for the value.
class Rule
{
public:
    /// Fails with InvalidInput for a pattern that is no regular expression (RE2, as Go's).
    static Result<Rule> create(RuleKind kind, std::string pattern);
    /// Everything is sealed but what lies under a name that ends in "_unencrypted".
    static Rule standard();

    RuleKind kind() const { return m_kind; }
    const std::string& pattern() const { return m_pattern; }

    /// True if this one name fits the suffix or pattern.
    bool matches(std::string_view name) const;
    /// Whether a value is sealed, given that some name on its way matched or none did.
    bool seals(bool matched) const;

private:
    Rule(RuleKind kind, std::string pattern) : m_kind(kind), m_pattern(std::move(pattern)) {}

    RuleKind m_kind;
    std::string m_pattern;
    std::shared_ptr<const re2::RE2> m_regex; ///< Shared by copies of one rule; never changes.
};

} // namespace strongroom::sops
