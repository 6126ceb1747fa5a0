// A store that somebody else reaches for us.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/wire/json.h"
#include "providers/store/version_store.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace strongroom::providers {

/// Carries a question (docs/formats/tunnel.md, "Stores") to where the store is known by its name,
/// and brings the answer. Blocks; called from any thread.
using AskStore = std::function<Result<wire::json::value>(wire::json::object question)>;

class RemoteStore final : public VersionStore
{
public:
    /// Asks nobody yet. Fails with InvalidInput, field "store", for a name that can be none.
    static Result<std::unique_ptr<VersionStore>> create(std::string name, AskStore ask);

    /// Learnt with the first question that reaches the store; until then, everything is possible.
    const StoreTraits& traits() const override;
    Result<Done> authenticate() override;
    Result<std::string> put(const StoreKey& key, std::span<const std::uint8_t> payload) override;
    Result<Bytes> read(const StoreKey& key, const std::string& place) override;
    Result<std::vector<StoredVersion>> list(const std::string& secret) override;
    Result<Done> remove(const StoreKey& key, const std::string& place) override;
    Result<Done> undelete(const StoreKey& key, const std::string& place) override;
    Result<Done> destroy(const StoreKey& key, const std::string& place) override;
    Result<Done> destroySecret(const std::string& secret) override;
    Result<domain::Page<std::string>> secrets(const std::string& cursor) override;

private:
    RemoteStore(std::string name, AskStore ask) : m_name(std::move(name)), m_ask(std::move(ask)) {}
    Result<wire::json::value> ask(std::string_view act, wire::json::object question) const;
    Result<Done> act(std::string_view act, wire::json::object question) const;

    const std::string m_name;
    const AskStore m_ask;
    mutable std::mutex m_mutex{};
    mutable std::optional<StoreTraits> m_traits{}; ///< Set once.
};

/// 1 to 64 of a-z, 0-9, "-" and "_", as in a runner's configuration.
bool isStoreName(std::string_view name);

/// The reason of an error that says that nobody there knows a store of that name.
inline constexpr std::string_view unknownStore = "unknown_store";

} // namespace strongroom::providers
