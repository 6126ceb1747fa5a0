// A witness of the record's log: it remembers the last checkpoint that it saw, and signs only what
// goes on from there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/secret_bytes.h"
#include "crypto/merkle/checkpoint.h"
#include "models/domain/ids.h"
#include "models/domain/witness.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace strongroom::runner {

class Witness
{
public:
    /// Its key in `witness.key`, made if absent, and what it saw in `witness.seen`, both in
    /// `folder`. Fails as keyFromFile() does, with Untrusted for a memory that others may write,
    /// with Corrupted for one that cannot be read: whoever forgets can be lied to.
    static Result<std::unique_ptr<Witness>> open(const std::string& folder,
                                                 domain::OrganizationId organization,
                                                 const domain::RunnerId& runner,
                                                 const Clock& clock);

    const crypto::NoteVerifier& key() const { return m_key; }

    /// Signs the checkpoint, once what was seen is on the disk. Fails with Forbidden for another
    /// organization's log; with Forged for one whose key is not the one met first, or that does not
    /// go on from what was seen: smaller, of the same size with another root, or not proven.
    /// From any thread.
    Result<domain::WitnessAnswer> see(const domain::WitnessRequest& request);

private:
    struct Seen
    {
        std::string logKey{};
        std::uint64_t size = 0;
        crypto::TreeHash root{};
    };
    Witness(std::string file, domain::OrganizationId organization, SecretBytes privateKey,
            crypto::NoteVerifier key, const Clock& clock);
    Result<Done> read();
    Result<Done> remember(const Seen& seen);
    Result<Done> goesOn(const domain::WitnessRequest& request,
                        const crypto::Checkpoint& checkpoint) const;

    const std::string m_file;
    const domain::OrganizationId m_organization;
    const SecretBytes m_privateKey;
    const crypto::NoteVerifier m_key;
    const Clock& m_clock;
    std::mutex m_mutex{}; ///< Of what follows.
    Seen m_seen;          ///< Without a key before the first.
};

} // namespace strongroom::runner
