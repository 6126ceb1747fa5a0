// Visiting every value of a tree with what its seal is bound to, and counting them into the MAC.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "crypto/sops/format/syntax.h"
#include "crypto/sops/rules/rule.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace strongroom::sops {

/// A value on the walk. `associated` is what its seal is bound to: the names above it, each with a
/// colon behind it.
struct Visit
{
    Node& parent;
    Entry& entry;
    std::string_view associated;
    bool seals; ///< By the file's rule.
};

/// Visits the scalars of a root in order, not those of SOPS's record, and stops at the first
/// failure. Nulls and empty collections are no values.
Result<Done> walk(Node& root, const Rule& rule, const std::function<Result<Done>(Visit)>& visit);

/// Visits what lies below `node`, which stands under `names` already.
Result<Done> walkBelow(Node& node, const std::vector<std::string>& names, const Rule& rule,
                       const std::function<Result<Done>(Visit)>& visit);

/// The names of a path as a seal is bound to them: "a:b:", or ":" for none.
std::string associatedText(const std::vector<std::string>& names);
bool anyMatches(const std::vector<std::string>& names, const Rule& rule);

/// SHA-512 over the values in order, in upper-case hex.
class Mac
{
public:
    Mac(Format format, bool onlyEncrypted);
    Mac(Mac&&) noexcept;
    ~Mac();

    void add(const Value& value, bool seals);
    std::string finish();

private:
    struct State;
    const Format m_format;
    const bool m_onlyEncrypted;
    std::unique_ptr<State> m_state;
};

} // namespace strongroom::sops
