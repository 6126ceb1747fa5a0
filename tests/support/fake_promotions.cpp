// Promotes between what FakeSecrets holds.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_promotions.h"

#include <algorithm>

namespace strongroom::test {

FakeSecrets::Kept* FakePromotions::find(const domain::SecretId& id)
{
    const auto found =
        std::ranges::find_if(m_secrets.all, [&](const auto& one) { return one.secret.id == id; });
    return found == m_secrets.all.end() ? nullptr : &*found;
}

QCoro::Task<Result<domain::PromotionPlan>> FakePromotions::plan(domain::OrganizationId,
                                                                domain::PromotionQuestion question)
{
    if (auto failed = co_await m_network.trip("promotions.plan"); failed)
        co_return *failed;
    domain::PromotionPlan answer;
    for (const auto& wish : question.secrets) {
        const auto why = notGiven.find(find(wish.secret)->secret.name);
        const bool given = why == notGiven.end();
        answer.secrets.push_back({wish.secret, given, given ? "" : "needs_approval",
                                  given ? std::string() : why->second});
    }
    planned = std::move(question);
    co_return answer;
}

QCoro::Task<Result<domain::Imported>> FakePromotions::promote(client::PromotionDraft draft)
{
    if (auto failed = co_await m_network.trip("promotions.promote"); failed)
        co_return *failed;
    asked.push_back(draft);
    const auto source = *find(draft.secret);
    if (const auto failure = failures.find(source.secret.name); failure != failures.end())
        co_return Error(failure->second);
    auto* target = draft.target ? find(draft.target->secret) : nullptr;
    if (target == nullptr)
        target = &m_secrets.add(source.secret.name, {}, draft.environment);
    else if (target->secret.revision != draft.target->revision)
        co_return Error{ErrorKind::VersionConflict, "Somebody else changed it."};
    auto values = target->values[target->secret.currentVersion];
    for (const auto& key : draft.keys)
        values[key] = source.values.at(draft.version).at(key);
    m_secrets.write(*target, values, "Alice");
    co_return domain::Imported{target->secret, target->versions.front()};
}

} // namespace strongroom::test
