// Proofs are made anew from stored nodes; a checkpoint is signed once for each size that is asked
// for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/log/event_log.h"

#include "crypto/merkle/checkpoint.h"
#include "crypto/merkle/commitment.h"
#include "crypto/merkle/tiles.h"
#include "crypto/signature/ed25519.h"

#include <algorithm>

namespace strongroom::server {
namespace {

class StoredTree final : public crypto::TreeNodes
{
public:
    StoredTree(LogReader& log, const domain::OrganizationId& organization)
        : m_log(log), m_organization(organization)
    {}

    Result<crypto::TreeHash> node(unsigned level, std::uint64_t index) const override
    {
        return m_log.logNode(m_organization, level, index);
    }

private:
    LogReader& m_log;
    const domain::OrganizationId& m_organization;
};

Error altered()
{
    return {ErrorKind::Corrupted,
            "The record's log is not what was signed before: rows of the database were altered or "
            "lost. Restore it from a backup, and have the record verified.",
            {},
            "log"};
}

Error notReached()
{
    return {ErrorKind::NotFound, "The log does not reach there."};
}

} // namespace

Result<EventLog> EventLog::open(Storage& storage, LogKey key)
{
    auto publicKey = crypto::ed25519PublicKey(key.privateKey);
    if (!publicKey)
        return publicKey.error();
    if (auto named = crypto::NoteVerifier::create(key.origin, *publicKey); !named)
        return named.error();
    return EventLog(storage, std::move(key), std::move(*publicKey));
}

Result<crypto::NoteVerifier> EventLog::key(const domain::OrganizationId& organization) const
{
    return crypto::NoteVerifier::create(m_key.origin + '/' + organization.value, m_publicKey);
}

Result<Done> EventLog::holdsTo(const domain::OrganizationId& organization,
                               const StoredCheckpoint& signedBefore, std::uint64_t size)
{
    const auto key = this->key(organization);
    const auto before = key ? crypto::openCheckpoint(signedBefore.note, *key)
                            : Result<crypto::Checkpoint>(key.error());
    if (!before || before->size != signedBefore.size || before->size > size)
        return altered();
    const auto root = crypto::treeRoot(StoredTree(m_storage, organization), before->size);
    return root && *root == before->root ? Result<Done>(Done{}) : altered();
}

Result<StoredCheckpoint> EventLog::sign(const domain::OrganizationId& organization,
                                        std::uint64_t size)
{
    const auto key = this->key(organization);
    if (!key)
        return key.error();
    const auto root = crypto::treeRoot(StoredTree(m_storage, organization), size);
    if (!root)
        return root.error();
    auto note = crypto::signCheckpoint({key->name(), size, *root, {}}, *key, m_key.privateKey);
    if (!note)
        return note.error();
    return StoredCheckpoint{size, std::move(*note)};
}

Result<StoredCheckpoint> EventLog::checkpoint(const domain::OrganizationId& organization)
{
    const auto size = m_storage.logSize(organization);
    if (!size)
        return size.error();
    auto newest = m_storage.newestCheckpoint(organization);
    if (!newest && newest.error().kind != ErrorKind::NotFound)
        return newest;
    if (newest)
        if (auto same = holdsTo(organization, *newest, *size); !same)
            return same.error();
    if (newest && newest->size == *size)
        return newest;
    auto checkpoint = sign(organization, *size);
    if (!checkpoint)
        return checkpoint;
    auto kept = m_storage.write([&](StorageWriter& writer) {
        return writer.log().addCheckpoint(organization, *checkpoint);
    });
    if (!kept)
        return kept.error();
    return checkpoint;
}

Result<crypto::TreeProof> EventLog::inclusion(const domain::OrganizationId& organization,
                                              std::uint64_t leaf, std::uint64_t size)
{
    const auto now = m_storage.logSize(organization);
    if (!now)
        return now.error();
    if (size > *now || leaf >= size)
        return notReached();
    return crypto::inclusionProof(StoredTree(m_storage, organization), leaf, size);
}

Result<crypto::TreeProof> EventLog::consistency(const domain::OrganizationId& organization,
                                                std::uint64_t older, std::uint64_t newer)
{
    const auto now = m_storage.logSize(organization);
    if (!now)
        return now.error();
    if (newer > *now)
        return notReached();
    return crypto::consistencyProof(StoredTree(m_storage, organization), older, newer);
}

Result<Bytes> EventLog::bundle(const domain::OrganizationId& organization, std::uint64_t tile,
                               unsigned width)
{
    const auto leaves = m_storage.logLeaves(organization, tile * crypto::tileWidth, width);
    if (!leaves)
        return leaves.error();
    std::vector<Bytes> entries;
    for (const auto& leaf : *leaves) {
        const auto entry = crypto::leafEntry(leaf.event.value, leaf.commitment);
        entries.emplace_back(entry.begin(), entry.end());
    }
    return crypto::writeBundle(entries);
}

Result<Bytes> EventLog::file(const domain::OrganizationId& organization, const std::string& path)
{
    const auto place = crypto::TilePath::parse(path);
    if (!place)
        return notReached();
    const auto size = m_storage.logSize(organization);
    if (!size)
        return size.error();
    const auto level = place->level.value_or(0);
    const auto inRow = crypto::rowLength(level, *size);
    if (place->index > inRow / crypto::tileWidth
        || place->index * crypto::tileWidth + place->width > inRow)
        return notReached();
    if (!place->level)
        return bundle(organization, place->index, place->width);
    const auto nodes = m_storage.logNodes(organization, level * crypto::tileHeight,
                                          place->index * crypto::tileWidth, place->width);
    if (!nodes)
        return nodes.error();
    return crypto::writeTile(*nodes);
}

std::vector<std::string> EventLog::witnesses(const domain::OrganizationId& organization) const
{
    const std::lock_guard lock(m_known->mutex);
    const auto found = m_known->keys.find(organization.value);
    if (found == m_known->keys.end())
        return {};
    return {found->second.begin(), found->second.end()};
}

Result<Done> EventLog::addCosignature(const domain::OrganizationId& organization,
                                      const StoredCheckpoint& signedByWitness,
                                      const crypto::NoteVerifier& witness)
{
    const auto theirs = crypto::Note::parse(signedByWitness.note);
    if (!theirs)
        return theirs.error();
    if (auto seen = crypto::cosignedAt(*theirs, witness); !seen)
        return seen.error();
    {
        const std::lock_guard lock(m_known->mutex);
        m_known->keys[organization.value].insert(witness.toVkey());
    }
    auto stored = m_storage.newestCheckpoint(organization);
    if (!stored)
        return stored.error();
    auto ours = crypto::Note::parse(stored->note);
    if (!ours)
        return ours.error();
    // The log went on meanwhile: the witness is asked about the newer one next.
    if (stored->size != signedByWitness.size || ours->text != theirs->text)
        return Done{};
    std::erase_if(ours->signatures, [&](const crypto::NoteSignature& line) {
        return line.name == witness.name() && line.id == witness.id();
    });
    for (const auto& line : theirs->signatures)
        if (line.name == witness.name() && line.id == witness.id())
            ours->signatures.push_back(line);
    return m_storage.write([&](StorageWriter& writer) {
        return writer.log().signCheckpoint(organization, {stored->size, ours->toString()});
    });
}

} // namespace strongroom::server
