// How well a name answers what a person typed: by tiers and no score, so that one can tell
// beforehand what Enter will take.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"
#include "models/index/name_tier.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::index {

/// Case of ASCII letters does not matter.
class NameQuery
{
public:
    explicit NameQuery(std::string_view text);

    bool empty() const { return m_words.empty(); }
    /// The one that finds least: to ask a server with that looks for one stretch of text.
    std::string longestWord() const;
    /// None if it does not match.
    std::optional<NameTier> tierOf(std::string_view name) const;
    /// By name or slug, whichever is better; Beside where only description, owner or labels do.
    std::optional<NameTier> tierOf(const domain::Secret& secret) const;

private:
    std::vector<std::string> m_words;
    std::string m_phrase;
};

/// What comes first among secrets of one tier, in this order; then shorter names, by the alphabet.
struct NameWishes
{
    std::optional<domain::EnvironmentId> current{};
    std::vector<domain::SecretId> pinned{};
    std::vector<domain::SecretId> lately{}; ///< The last one first.
};

/// Those that match, the best first and no more than `limit`; the same ones always alike.
std::vector<domain::Secret> rank(const std::vector<domain::Secret>& secrets, const NameQuery& query,
                                 std::size_t limit, const NameWishes& wishes = {});

} // namespace strongroom::index
