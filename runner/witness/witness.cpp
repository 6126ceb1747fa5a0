// First it proves, then it writes down, then it signs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/witness/witness.h"

#include "base/private_file.h"
#include "crypto/merkle/proof.h"
#include "crypto/signature/ed25519.h"
#include "runner/custody/key_file.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <optional>

namespace strongroom::runner {
namespace {

constexpr const char* namePrefix = "strongroom-runner/";

Error forged(const std::string& what)
{
    return {ErrorKind::Forged, "The record's log " + what + ". It was not signed.", {}, "log"};
}

} // namespace

Witness::Witness(std::string file, domain::OrganizationId organization, SecretBytes privateKey,
                 crypto::NoteVerifier key, const Clock& clock)
    : m_file(std::move(file)), m_organization(std::move(organization)),
      m_privateKey(std::move(privateKey)), m_key(std::move(key)), m_clock(clock)
{}

Result<std::unique_ptr<Witness>> Witness::open(const std::string& folder,
                                               domain::OrganizationId organization,
                                               const domain::RunnerId& runner, const Clock& clock)
{
    auto secret = keyFromFile(folder + "/witness.key");
    if (!secret)
        return secret.error();
    const auto publicKey = crypto::ed25519PublicKey(*secret);
    if (!publicKey)
        return publicKey.error();
    auto key = crypto::NoteVerifier::create(namePrefix + runner.value, *publicKey,
                                            crypto::NoteKeyType::Witness);
    if (!key)
        return key.error();
    std::unique_ptr<Witness> witness(new Witness(folder + "/witness.seen", std::move(organization),
                                                 std::move(*secret), std::move(*key), clock));
    if (auto done = witness->read(); !done)
        return done.error();
    return witness;
}

Result<Done> Witness::read()
{
    if (const auto known = expectPrivate(m_file); !known)
        return known.error().kind == ErrorKind::NotFound ? Result<Done>(Done{}) : known;
    std::ifstream in(m_file);
    std::string size;
    std::string root;
    std::string more;
    const bool read = static_cast<bool>(in >> m_seen.logKey >> size >> root) && !(in >> more);
    const auto bytes = fromBase64(root);
    const auto hash = bytes ? crypto::treeHashOf(*bytes) : std::nullopt;
    const auto [end, failed] = std::from_chars(size.data(), size.data() + size.size(), m_seen.size);
    if (!read || !hash || failed != std::errc() || end != size.data() + size.size()
        || !crypto::NoteVerifier::parse(m_seen.logKey))
        return Error{ErrorKind::Corrupted,
                     "The file " + m_file
                         + " does not say which checkpoint of the record this runner saw last. "
                           "Have the record verified against an earlier export before you remove "
                           "it."};
    m_seen.root = *hash;
    return Done{};
}

Result<Done> Witness::remember(const Seen& seen)
{
    const auto line =
        seen.logKey + ' ' + std::to_string(seen.size) + ' ' + toBase64(seen.root) + '\n';
    if (!writePrivateFile(m_file, line))
        return Error{ErrorKind::Unavailable,
                     "The witness cannot write down what it saw. Tell your administrator."};
    m_seen = seen;
    return Done{};
}

Result<Done> Witness::goesOn(const domain::WitnessRequest& request,
                             const crypto::Checkpoint& checkpoint) const
{
    if (m_seen.logKey.empty() || m_seen.size == 0)
        return Done{};
    if (checkpoint.size < m_seen.size)
        return forged("is shorter than it was");
    crypto::TreeProof proof;
    for (const auto& bytes : request.proof) {
        const auto hash = crypto::treeHashOf(bytes);
        if (!hash)
            return forged("gave a proof that is none");
        proof.push_back(*hash);
    }
    if (!crypto::verifyConsistency(m_seen.size, checkpoint.size, proof, m_seen.root,
                                   checkpoint.root))
        return forged("is not the one that was seen before: it was rewritten, or forked");
    return Done{};
}

Result<domain::WitnessAnswer> Witness::see(const domain::WitnessRequest& request)
{
    const auto log = crypto::NoteVerifier::parse(request.logKey);
    if (!log || log->type() != crypto::NoteKeyType::Log)
        return Error{ErrorKind::InvalidInput, "This is no key of a log.", {}, "log_key"};
    if (!log->name().ends_with('/' + m_organization.value))
        return Error{ErrorKind::Forbidden, "This is another organization's log."};
    const std::lock_guard lock(m_mutex);
    if (!m_seen.logKey.empty() && m_seen.logKey != request.logKey)
        return forged("is signed by another key than before");
    const auto checkpoint = crypto::openCheckpoint(request.checkpoint, *log);
    if (!checkpoint)
        return checkpoint.error();
    domain::WitnessAnswer answer{m_seen.size, m_key.toVkey(), {}};
    if (request.seenSize != m_seen.size)
        return answer;
    if (auto done = goesOn(request, *checkpoint); !done)
        return done.error();
    auto note = crypto::Note::parse(request.checkpoint);
    if (!note)
        return note.error();
    if (auto done = remember({request.logKey, checkpoint->size, checkpoint->root}); !done)
        return done.error();
    const auto now =
        std::chrono::duration_cast<std::chrono::seconds>(m_clock.now().time_since_epoch());
    if (auto done =
            crypto::cosignNote(*note, m_key, m_privateKey, static_cast<std::uint64_t>(now.count()));
        !done)
        return done.error();
    answer.seenSize = m_seen.size;
    answer.checkpoint = note->toString();
    return answer;
}

} // namespace strongroom::runner
