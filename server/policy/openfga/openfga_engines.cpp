// Brought up to date before a question, and locked while that goes on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/openfga/openfga_engines.h"

namespace strongroom::server {
namespace {

const Error notWhole{ErrorKind::Unavailable,
                     "The authorization server does not hold this organization's access. Try "
                     "again."};

/// Whatever kept the server from following, it is not the question's fault.
Error unavailable(const Error& why)
{
    if (why.kind == ErrorKind::Unavailable)
        return why;
    return {ErrorKind::Unavailable,
            "The authorization server cannot be brought up to date. Try again.",
            why.message + ' ' + why.detail};
}

} // namespace

Result<Done> FollowingStore::follow(const Access& access)
{
    {
        const std::shared_lock reading(m_mutex);
        if (m_revision >= access.revision)
            return Done{};
    }
    const std::unique_lock changing(m_mutex);
    // Somebody else may have brought it further meanwhile: never back, or a right that was taken
    // away would stand again.
    if (m_revision >= access.revision)
        return Done{};
    if (!m_store) {
        auto opened = providers::OpenfgaStore::open(m_connection, m_name, m_model);
        if (!opened)
            return unavailable(opened.error());
        m_store = std::move(*opened);
    }
    m_revision = 0;
    std::vector<authz::Tuple> tuples;
    access.tuples.each([&](const authz::Tuple& tuple) { tuples.push_back(tuple); });
    if (auto held = m_store->hold(tuples); !held)
        return unavailable(held.error());
    m_revision = access.revision;
    return Done{};
}

template <class Ask>
auto FollowingStore::ask(const Ask& question) const
    -> decltype(question(std::declval<authz::Engine&>()))
{
    const std::shared_lock reading(m_mutex);
    if (m_revision == 0)
        return notWhole;
    return question(m_store->engine());
}

namespace {

class FollowingEngine : public authz::Engine
{
public:
    explicit FollowingEngine(std::shared_ptr<const FollowingStore> store)
        : m_store(std::move(store))
    {}

    Result<bool> check(const authz::Query& query,
                       const authz::Circumstances& circumstances) const override
    {
        return m_store->ask(
            [&](const authz::Engine& engine) { return engine.check(query, circumstances); });
    }

    std::vector<Result<bool>> checkAll(std::span<const authz::Query> queries,
                                       const authz::Circumstances& circumstances) const override
    {
        const auto answers = m_store->ask([&](const authz::Engine& engine) {
            return Result<std::vector<Result<bool>>>(engine.checkAll(queries, circumstances));
        });
        return answers ? *answers : std::vector<Result<bool>>(queries.size(), answers.error());
    }

    Result<std::vector<std::string>>
    listObjects(const std::string& user, const std::string& relation, const std::string& type,
                const authz::Circumstances& circumstances) const override
    {
        return m_store->ask([&](const authz::Engine& engine) {
            return engine.listObjects(user, relation, type, circumstances);
        });
    }

    Result<std::vector<std::string>>
    listUsers(const std::string& object, const std::string& relation,
              const authz::UserFilter& filter,
              const authz::Circumstances& circumstances) const override
    {
        return m_store->ask([&](const authz::Engine& engine) {
            return engine.listUsers(object, relation, filter, circumstances);
        });
    }

    Result<authz::Expansion> expand(const std::string& object, const std::string& relation,
                                    const authz::Circumstances& circumstances) const override
    {
        return m_store->ask([&](const authz::Engine& engine) {
            return engine.expand(object, relation, circumstances);
        });
    }

private:
    /// Shared with whoever brings it up to date.
    const std::shared_ptr<const FollowingStore> m_store;
};

} // namespace

Result<std::shared_ptr<const authz::Engine>>
OpenfgaEngines::engineOf(const std::shared_ptr<const Access>& access)
{
    std::shared_ptr<FollowingStore> store;
    {
        const std::scoped_lock lock(m_mutex);
        auto& kept = m_stores[access->organization];
        if (!kept)
            kept = std::make_shared<FollowingStore>(
                m_connection, m_prefix + '-' + access->organization.value, m_model);
        store = kept;
    }
    if (auto followed = store->follow(*access); !followed)
        return followed.error();
    return std::shared_ptr<const authz::Engine>(std::make_shared<FollowingEngine>(store));
}

} // namespace strongroom::server
