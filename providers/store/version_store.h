// Where sealed versions lie: one interface for every backend, from a file to a cloud's vault.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "models/domain/page.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace strongroom::providers {

/// By our own ids (UUIDs). A store makes its own names of them, below its prefix.
struct StoreKey
{
    std::string secret{};
    std::string version{};
};

/// What a backend can do by itself. What it cannot, the control plane does without it: a version
/// whose wrapped key is gone opens nowhere, whoever keeps its payload.
struct StoreTraits
{
    bool softDelete = true;
    bool undelete = true;
    bool destroyVersion = true;     ///< Else only all of a secret at once.
    std::size_t largestPayload = 0; ///< In bytes.
    /// Days that it keeps what was softly deleted, where it decides that itself.
    std::optional<int> keepsDeletedDays{};
};

enum class StoredState { Live, Deleted, Destroyed };

struct StoredVersion
{
    std::string version{}; ///< Our id.
    std::string place{};   ///< The backend's; empty where it tells none of a deleted one.
    StoredState state = StoredState::Live;
};

/// One step of a connection test, in the order they are tried: "address", "dns", "connect", "tls",
/// "authentication", "create", "read", "list", "delete", "undelete", "destroy". A step that failed
/// is the last one, but for the clearing away.
struct StoreStep
{
    std::string name{};
    bool passed = false;
    std::string message{}; ///< Why not, and what to do; empty if it passed.
};

/// Payloads are sealed envelopes; the wrapped key to each stays elsewhere. Calls block, and may be
/// made from any thread. They fail with the step of the way in `field`, as HttpsClient does, or
/// with "authentication", "permission" (which one, in the message) and "answer".
class VersionStore
{
public:
    virtual ~VersionStore() = default;

    virtual const StoreTraits& traits() const = 0;

    /// Signs in, if that is how the backend works, and asks the smallest question there is.
    virtual Result<Done> authenticate() = 0;

    /// Returns the backend's own id of the version. The same key and payload once more add nothing
    /// and return the same place; another payload fails with AlreadyExists. Fails with TooLarge.
    virtual Result<std::string> put(const StoreKey& key, std::span<const std::uint8_t> payload) = 0;
    /// Fails with NotFound if there is none, or it is deleted or destroyed.
    virtual Result<Bytes> read(const StoreKey& key, const std::string& place) = 0;
    /// All of a secret's, in no order; nothing for one that is not there.
    virtual Result<std::vector<StoredVersion>> list(const std::string& secret) = 0;

    /// Softly: undelete() brings it back. Fine for what is deleted already. Fails with
    /// InvalidInput, reason "unsupported", where the backend cannot, as do the two below.
    virtual Result<Done> remove(const StoreKey& key, const std::string& place) = 0;
    /// Fine for what is not deleted. Fails with NotFound for what is destroyed.
    virtual Result<Done> undelete(const StoreKey& key, const std::string& place) = 0;
    /// For good. Fine for what is not there.
    virtual Result<Done> destroy(const StoreKey& key, const std::string& place) = 0;
    /// All versions and every trace of a secret, for good. Fine for one that is not there.
    virtual Result<Done> destroySecret(const std::string& secret) = 0;

    /// The secrets of which there is something, in the backend's order; a cursor is of this store.
    /// A page may name one that an earlier page has named.
    virtual Result<domain::Page<std::string>> secrets(const std::string& cursor) = 0;

    /// Tries all of it with a probe of its own, and clears that away.
    std::vector<StoreStep> test();
};

/// What a store answers that cannot do that.
Error unsupportedByStore(std::string_view what);

} // namespace strongroom::providers
