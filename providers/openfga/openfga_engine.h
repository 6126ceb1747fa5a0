// An OpenFGA server's answers about one store.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/evaluation/engine.h"
#include "providers/openfga/openfga_connection.h"

#include <string>

namespace strongroom::providers {

/// Beside an engine's failures: Unavailable and Untrusted. The server ends a list after its own
/// three seconds or thousand users and does not say so: an answer that comes that late or is that
/// long is an error here.
class OpenfgaEngine : public authz::Engine
{
public:
    /// The connection outlives this.
    OpenfgaEngine(OpenfgaConnection& connection, const std::string& store, std::string model)
        : m_connection(connection), m_path("/stores/" + store), m_model(std::move(model))
    {}

    Result<bool> check(const authz::Query& query,
                       const authz::Circumstances& circumstances = {}) const override;
    std::vector<Result<bool>>
    checkAll(std::span<const authz::Query> queries,
             const authz::Circumstances& circumstances = {}) const override;
    Result<std::vector<std::string>>
    listObjects(const std::string& user, const std::string& relation, const std::string& type,
                const authz::Circumstances& circumstances = {}) const override;
    Result<std::vector<std::string>>
    listUsers(const std::string& object, const std::string& relation,
              const authz::UserFilter& filter,
              const authz::Circumstances& circumstances = {}) const override;
    Result<authz::Expansion> expand(const std::string& object, const std::string& relation,
                                    const authz::Circumstances& circumstances = {}) const override;

private:
    void checkSome(std::span<const authz::Query> queries, const authz::Circumstances& circumstances,
                   std::vector<Result<bool>>& answers) const;
    /// The one line of an answer.
    Result<boost::json::value> ask(const std::string& question,
                                   const boost::json::object& body) const;

    OpenfgaConnection& m_connection;
    const std::string m_path;
    const std::string m_model;
};

} // namespace strongroom::providers
