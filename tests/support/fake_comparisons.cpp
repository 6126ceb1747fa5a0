// Compares what FakeSecrets holds.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_comparisons.h"

#include <algorithm>

namespace strongroom::test {

QCoro::Task<Result<domain::SameValues>> FakeComparisons::compare(domain::ComparisonWish wish)
{
    if (auto failed = co_await m_network.trip("comparisons.compare"); failed)
        co_return *failed;
    asked.push_back(wish);
    const auto at = [this](const domain::SealContext& context) {
        return std::ranges::find_if(
            m_secrets.all, [&](const auto& kept) { return kept.secret.id == context.secret; });
    };
    const auto left = at(wish.left);
    const auto right = at(wish.right);
    if (left == m_secrets.all.end() || right == m_secrets.all.end())
        co_return Error{ErrorKind::NotFound, "The secret was not found."};
    if (refused.contains(left->secret.name))
        co_return Error{
            ErrorKind::Forbidden, "This needs an approval by others.", {}, {}, "needs_approval"};
    domain::SameValues same;
    for (const auto& key : wish.keys)
        same[key] = left->values.at(wish.left.number).at(key)
                    == right->values.at(wish.right.number).at(key);
    co_return same;
}

} // namespace strongroom::test
