// An OpenFGA server that decides: a store an organization, which follows ours.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/openfga/openfga_store.h"
#include "server/policy/access/engines.h"

#include <map>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>

namespace strongroom::server {

/// One organization's store. Questions wait while it is brought up to date, so that none is
/// answered from a half-done change.
class FollowingStore
{
public:
    FollowingStore(providers::OpenfgaConnection& connection, std::string name,
                   const authz::Model& model)
        : m_connection(connection), m_name(std::move(name)), m_model(model)
    {}

    /// Opens the store if it is not open yet, and lets it hold what `access` says unless it holds
    /// that or something newer.
    Result<Done> follow(const Access& access);
    /// Runs a question on the store as it stands. Fails with Unavailable while it holds nothing
    /// whole.
    template <class Ask>
    auto ask(const Ask& question) const -> decltype(question(std::declval<authz::Engine&>()));

private:
    providers::OpenfgaConnection& m_connection;
    const std::string m_name;
    const authz::Model& m_model;
    mutable std::shared_mutex m_mutex;
    std::unique_ptr<providers::OpenfgaStore> m_store;
    std::uint64_t m_revision = 0; ///< Of what it holds whole; 0 for nothing.
};

class OpenfgaEngines : public Engines
{
public:
    /// The store of an organization is called `prefix` and its id. The connection outlives this.
    OpenfgaEngines(providers::OpenfgaConnection& connection, std::string prefix, authz::Model model)
        : m_connection(connection), m_prefix(std::move(prefix)), m_model(std::move(model))
    {}

    Result<std::shared_ptr<const authz::Engine>>
    engineOf(const std::shared_ptr<const Access>& access) override;

private:
    providers::OpenfgaConnection& m_connection;
    const std::string m_prefix;
    const authz::Model m_model;
    std::mutex m_mutex;
    std::map<domain::OrganizationId, std::shared_ptr<FollowingStore>> m_stores;
};

} // namespace strongroom::server
