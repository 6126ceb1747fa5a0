// First it proves, then it writes down, then it signs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/witness/witness.h"

#include "crypto/merkle/proof.h"
#include "crypto/signature/ed25519.h"
#include "runner/custody/key_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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

std::optional<crypto::TreeHash> hashOf(std::span<const std::uint8_t> bytes)
{
    crypto::TreeHash hash{};
    if (bytes.size() != hash.size())
        return std::nullopt;
    std::ranges::copy(bytes, hash.begin());
    return hash;
}

bool writeWhole(const std::string& path, const std::string& text)
{
    const auto fresh = path + ".new";
    ::unlink(fresh.c_str());
    const int file =
        ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return false;
    const bool written =
        ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size())
        && ::fsync(file) == 0;
    ::close(file);
    return written && ::rename(fresh.c_str(), path.c_str()) == 0;
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
    struct stat status = {};
    if (::lstat(m_file.c_str(), &status) != 0)
        return errno == ENOENT
                   ? Result<Done>(Done{})
                   : Error{ErrorKind::Unavailable, "The file " + m_file + " cannot be read."};
    if (!S_ISREG(status.st_mode) || status.st_uid != ::geteuid() || (status.st_mode & 077) != 0)
        return Error{ErrorKind::Untrusted,
                     "The file " + m_file
                         + " may be read or written by others, or is not yours. Give it mode 0600 "
                           "if you trust what is in it."};
    std::ifstream in(m_file);
    std::string size;
    std::string root;
    std::string more;
    const bool read = static_cast<bool>(in >> m_seen.logKey >> size >> root) && !(in >> more);
    const auto bytes = fromBase64(root);
    const auto hash = bytes ? hashOf(*bytes) : std::nullopt;
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
    if (!writeWhole(m_file, seen.logKey + ' ' + std::to_string(seen.size) + ' '
                                + toBase64(seen.root) + '\n'))
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
        const auto hash = hashOf(bytes);
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
