// The transparency logs, one an organization, as consoles, witnesses and auditors read them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"
#include "crypto/merkle/note.h"
#include "crypto/merkle/proof.h"
#include "server/storage/storage.h"

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace strongroom::server {

/// Signs every checkpoint of every organization; the name keeps them apart.
struct LogKey
{
    std::string origin{}; ///< "strongroom.example.com/log"; "/" and the organization's id follow.
    SecretBytes privateKey{0}; ///< Ed25519.
};

class EventLog
{
public:
    /// Fails with InvalidInput for a key or origin that no note can carry.
    static Result<EventLog> open(Storage& storage, LogKey key);

    Result<crypto::NoteVerifier> key(const domain::OrganizationId& organization) const;

    /// Of the log as it is now, signed; with the witnesses that have signed it so far. Fails with
    /// Corrupted if the log is no longer what was signed before: then nothing is signed.
    Result<StoredCheckpoint> checkpoint(const domain::OrganizationId& organization);
    Result<crypto::TreeProof> inclusion(const domain::OrganizationId& organization,
                                        std::uint64_t leaf, std::uint64_t size);
    Result<crypto::TreeProof> consistency(const domain::OrganizationId& organization,
                                          std::uint64_t older, std::uint64_t newer);
    /// "tile/0/000", "tile/entries/000.p/3" (C2SP tlog-tiles). Fails with NotFound for what the log
    /// does not reach, and for any other spelling.
    Result<Bytes> file(const domain::OrganizationId& organization, const std::string& path);

    /// vkeys of those that have signed since the control plane runs.
    std::vector<std::string> witnesses(const domain::OrganizationId& organization) const;
    /// Adds the witness's line to the checkpoint of that size. Fails with Forged if it does not
    /// verify.
    Result<Done> addCosignature(const domain::OrganizationId& organization,
                                const StoredCheckpoint& signedByWitness,
                                const crypto::NoteVerifier& witness);

private:
    EventLog(Storage& storage, LogKey key, Bytes publicKey)
        : m_storage(storage), m_key(std::move(key)), m_publicKey(std::move(publicKey))
    {}
    Result<Done> holdsTo(const domain::OrganizationId& organization,
                         const StoredCheckpoint& signedBefore, std::uint64_t size);
    Result<StoredCheckpoint> sign(const domain::OrganizationId& organization, std::uint64_t size);
    Result<Bytes> bundle(const domain::OrganizationId& organization, std::uint64_t tile,
                         unsigned width);

    Storage& m_storage;
    LogKey m_key;
    Bytes m_publicKey;
    /// Behind a pointer, since the log is moved into its place.
    struct Known
    {
        std::mutex mutex;
        std::map<std::string, std::set<std::string>> keys; ///< By organization.
    };
    std::unique_ptr<Known> m_known = std::make_unique<Known>();
};

} // namespace strongroom::server
