// Values compared in the clear: it is memory of a test.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_searches.h"

#include <algorithm>

namespace strongroom::test {
namespace {

constexpr std::size_t secretsAPage = 2;

std::size_t placeOf(const std::optional<std::string>& cursor)
{
    return cursor ? std::stoul(*cursor) : 0;
}

std::optional<std::string> nextOf(std::size_t end, std::size_t all)
{
    return end < all ? std::optional(std::to_string(end)) : std::nullopt;
}

/// The string itself, in the place of what would be sealed.
std::string soughtOf(const client::SealedSearch& search)
{
    return {search.sought.ciphertext.begin(), search.sought.ciphertext.end()};
}

} // namespace

QCoro::Task<Result<std::shared_ptr<const client::SealedSearch>>>
FakeSearches::sealSearch(domain::SearchWish wish, SecretBytes sought)
{
    if (auto failed = co_await m_network.trip("searches.seal"); failed)
        co_return *failed;
    asked.push_back(wish);
    auto search = std::make_shared<client::SealedSearch>();
    search->wish = std::move(wish);
    const auto bytes = sought.reveal();
    search->sought.ciphertext = {bytes.begin(), bytes.end()};
    co_return std::shared_ptr<const client::SealedSearch>(std::move(search));
}

QCoro::Task<Result<client::FoundPage>>
FakeSearches::findValue(std::shared_ptr<const client::SealedSearch> search,
                        std::optional<std::string> cursor)
{
    if (auto failed = co_await m_network.trip("searches.find"); failed)
        co_return *failed;
    if (refusal)
        co_return *refusal;
    const auto begin = placeOf(cursor);
    const auto end = std::min(begin + secretsAPage, m_secrets.all.size());
    client::FoundPage page;
    page.secrets = end - begin;
    page.next = nextOf(end, m_secrets.all.size());
    for (auto i = begin; i < end; ++i) {
        const auto& kept = m_secrets.all[i];
        for (const auto& [number, values] : kept.values)
            for (const auto& [key, value] : values) {
                ++page.values;
                if (value == soughtOf(*search))
                    page.found.push_back({kept.secret.id, kept.secret.name, kept.secret.environment,
                                          kept.secret.state, key, number,
                                          number == kept.secret.currentVersion,
                                          domain::SoughtForm::AsGiven});
            }
    }
    co_return page;
}

Result<std::shared_ptr<const client::ReuseReader>> FakeSearches::beginReuse(domain::ReuseWish wish)
{
    reported.push_back(wish);
    auto report = std::make_shared<client::ReuseReader>();
    report->wish = std::move(wish);
    return std::shared_ptr<const client::ReuseReader>(std::move(report));
}

QCoro::Task<Result<client::ReusePage>>
FakeSearches::markReuse(std::shared_ptr<const client::ReuseReader>,
                        std::optional<std::string> cursor)
{
    if (auto failed = co_await m_network.trip("searches.mark"); failed)
        co_return *failed;
    if (refusal)
        co_return *refusal;
    const auto begin = placeOf(cursor);
    const auto end = std::min(begin + secretsAPage, m_secrets.all.size());
    client::ReusePage page;
    page.secrets = end - begin;
    page.next = nextOf(end, m_secrets.all.size());
    for (auto i = begin; i < end; ++i) {
        const auto& secret = m_secrets.all[i].secret;
        for (const auto& [key, value] : m_secrets.all[i].values.at(secret.currentVersion))
            page.values.push_back({secret.id, secret.name, secret.environment,
                                   secret.currentVersion, key, Bytes(value.begin(), value.end())});
    }
    co_return page;
}

QCoro::Task<Result<std::vector<domain::SinkStanding>>> FakeSinks::list(domain::OrganizationId)
{
    if (auto failed = co_await m_network.trip("sinks.list"); failed)
        co_return *failed;
    co_return all;
}

} // namespace strongroom::test
