// One key of the ring: as it was assigned, how it is, and what of it may serve again for a while.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "crypto/hash.h"
#include "models/domain/key_change.h"
#include "providers/kek/key_encryption_key.h"

#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace strongroom::runner {

/// May be used from any thread. Errors name the key, say what to do, and keep the step that failed.
class HeldKey
{
public:
    static constexpr std::size_t mostCached = 10'000;

    /// `definition` of the runner's own key has revision 0. `key` may be the reason why there is
    /// none: the ring says so when it is needed.
    HeldKey(domain::KeyDefinition definition, std::string id,
            Result<std::unique_ptr<providers::KeyEncryptionKey>> key, const Clock& clock);

    const std::string& id() const { return m_id; }
    const domain::KeyDefinition& definition() const { return m_definition; }

    Result<Bytes> wrap(const domain::DekPlace& place, const SecretBytes& dek);
    /// From memory, if the definition lets DEKs be kept and this one still may.
    Result<SecretBytes> unwrap(const domain::DekPlace& place,
                               std::span<const std::uint8_t> wrapped);
    std::vector<Result<Bytes>> wrapAll(std::span<const providers::DekAt> batch);
    std::vector<Result<SecretBytes>> unwrapAll(std::span<const providers::WrappedAt> batch);
    std::vector<Result<Bytes>> rewrapAll(std::span<const providers::WrappedAt> batch);
    Result<Done> rotate();

    /// Wraps and unwraps a probe, and remembers what came of it; what use of the key shows counts
    /// as well.
    Result<Done> check(const domain::OrganizationId& organization);
    domain::KeyStatus status() const;

private:
    struct Kept
    {
        SecretBytes dek;
        Timestamp since;
    };

    Error explained(Error error) const;
    /// Explained, and remembered as how the key is.
    Error noted(const Error& error);
    void noteThatItWorks();
    void remember(const Error& error);
    template <class T>
    std::vector<Result<T>> explained(std::vector<Result<T>> answers) const;
    template <class T>
    std::vector<Result<T>> refused(std::size_t count) const;
    crypto::Sha256 nameOfKept(const domain::DekPlace& place,
                              std::span<const std::uint8_t> wrapped) const;
    std::optional<SecretBytes> kept(const crypto::Sha256& name);
    void keep(const crypto::Sha256& name, const SecretBytes& dek);

    const domain::KeyDefinition m_definition;
    const std::string m_id;
    const Result<std::unique_ptr<providers::KeyEncryptionKey>> m_key;
    const Clock& m_clock;
    mutable std::mutex m_mutex{}; ///< Of all below.
    std::map<crypto::Sha256, Kept> m_kept{};
    domain::KeyHealth m_health{};
};

} // namespace strongroom::runner
