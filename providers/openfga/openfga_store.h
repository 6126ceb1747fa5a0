// A store of an OpenFGA server that follows tuples kept elsewhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/model/model.h"
#include "providers/openfga/openfga_engine.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace strongroom::providers {

/// May be used from any thread. Nobody else may write to the store meanwhile.
class OpenfgaStore
{
public:
    /// The store of that name, made if there is none, with that model as its newest. What it holds
    /// already is read. Fails with InvalidInput for a model that the server refuses, and as the
    /// connection does. The connection outlives the store.
    static Result<std::unique_ptr<OpenfgaStore>>
    open(OpenfgaConnection& connection, const std::string& name, const authz::Model& model);

    /// Brings it to hold these tuples and no others; those that go are gone before the first new
    /// one stands. After a failure it holds a part and is not to be asked; the next call goes on
    /// from there.
    Result<Done> hold(const std::vector<authz::Tuple>& tuples);

    const OpenfgaEngine& engine() const { return m_engine; }

private:
    OpenfgaStore(OpenfgaConnection& connection, std::string path, OpenfgaEngine engine,
                 std::string model)
        : m_connection(connection), m_path(std::move(path)), m_engine(std::move(engine)),
          m_model(std::move(model))
    {}

    Result<Done> readHeld();
    Result<Done> writePart(bool deletes, std::span<const authz::Tuple> part);
    Result<Done> write(bool deletes, const std::vector<authz::Tuple>& tuples);

    OpenfgaConnection& m_connection;
    const std::string m_path;
    const OpenfgaEngine m_engine;
    const std::string m_model;
    std::mutex m_mutex{};
    /// By what the API knows them by: object, relation and user.
    std::map<std::string, authz::Tuple> m_held{};
};

} // namespace strongroom::providers
