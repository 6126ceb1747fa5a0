// What the server says of its log counts for nothing until it fits what was trusted before.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/log/trusted_log.h"

#include "client/log/collect_evidence.h"
#include "client/log/event_leaf.h"
#include "crypto/hash.h"
#include "crypto/x509/pdf_signature.h"
#include "models/wire/evidence_json.h"

#include <chrono>

namespace strongroom::client {
namespace {

Error wrong(std::string_view field, const std::string& what)
{
    return {ErrorKind::Forged, what, {}, std::string(field)};
}

Result<crypto::Checkpoint> opened(const std::string& note, const crypto::NoteVerifier& key)
{
    auto checkpoint = crypto::openCheckpoint(note, key);
    if (checkpoint)
        return checkpoint;
    return wrong(logKeyField, "The record's checkpoint is not signed by the record's key.");
}

/// Takes over what the witness says, if it is the one that was met first.
Result<Done> takeWitness(TrustedCheckpoint& trusted, const std::vector<std::string>& named,
                         const std::string& note, std::uint64_t size)
{
    const auto vkey = !trusted.witnessKey.empty() ? trusted.witnessKey
                      : named.empty()             ? std::string()
                                                  : named.front();
    if (vkey.empty())
        return Done{};
    const auto witness = crypto::NoteVerifier::parse(vkey);
    const auto signedNote = crypto::Note::parse(note);
    if (!witness || !signedNote)
        return wrong(logWitnessField, "The witness's key is none.");
    const auto seen = crypto::cosignedAt(*signedNote, *witness);
    if (!seen)
        return seen.error().kind == ErrorKind::NotFound
                   ? Result<Done>(Done{})
                   : wrong(logWitnessField, "The witness's signature does not verify.");
    trusted.witnessKey = vkey;
    trusted.witnessedSize = size;
    trusted.witnessedAt = Timestamp(std::chrono::seconds(*seen));
    return Done{};
}

} // namespace

QCoro::Task<Result<crypto::Checkpoint>> TrustedLog::goOn(domain::OrganizationId organization,
                                                         TrustedCheckpoint trusted,
                                                         crypto::Checkpoint newest)
{
    const auto key = crypto::NoteVerifier::parse(trusted.logKey);
    if (!key)
        co_return wrong(logMemoryField, "What was trusted before has no key.");
    const auto before = opened(trusted.note, *key);
    if (!before)
        co_return before.error();
    if (newest.size < before->size)
        co_return wrong(logShorterField, "The record is shorter than it was.");
    const auto rewritten = wrong(logForkedField, "The record is another than it was.");
    if (newest.size == before->size) {
        if (newest.root != before->root)
            co_return rewritten;
        co_return newest;
    }
    if (before->size == 0)
        co_return newest;
    const auto proof = co_await m_http.consistency(organization, before->size, newest.size);
    if (!proof)
        co_return proof.error();
    const auto same =
        crypto::verifyConsistency(before->size, newest.size, *proof, before->root, newest.root);
    if (!same)
        co_return rewritten;
    co_return newest;
}

QCoro::Task<Result<LogStanding>> TrustedLog::check(domain::OrganizationId organization)
{
    const auto [found, first] = m_underWay.try_emplace(organization.value);
    if (!first) {
        const auto future = found->second.future();
        auto same = co_await future;
        co_return same;
    }
    auto standing = co_await checkNow(organization);
    m_underWay.extract(organization.value).mapped().happen(standing);
    co_return standing;
}

QCoro::Task<Result<LogStanding>> TrustedLog::checkNow(domain::OrganizationId organization)
{
    auto found = m_memory.find(m_server(), organization);
    if (!found)
        co_return found.error();
    const auto about = co_await m_http.about(organization);
    if (!about)
        co_return about.error();
    const auto note = co_await m_http.checkpoint(organization);
    if (!note)
        co_return note.error();
    const auto key = crypto::NoteVerifier::parse(about->publicKey);
    if (!key || (*found && (*found)->logKey != about->publicKey))
        co_return wrong(logKeyField, "The record is signed by another key than before.");
    auto newest = opened(*note, *key);
    if (!newest)
        co_return newest.error();
    auto trusted = found->value_or(TrustedCheckpoint{about->publicKey, {}, {}, 0, {}});
    if (*found) {
        newest = co_await goOn(organization, trusted, *newest);
        if (!newest)
            co_return newest.error();
    }
    trusted.note = *note;
    if (auto taken = takeWitness(trusted, about->witnesses, *note, newest->size); !taken)
        co_return taken.error();
    if (auto kept = m_memory.trust(m_server(), organization, trusted); !kept)
        co_return kept.error();
    m_newest.insert_or_assign(organization.value, Seen{*newest, *note, about->publicKey});
    LogStanding standing{newest->size, SystemClock().now(), {}, trusted.witnessedSize};
    if (!trusted.witnessKey.empty())
        standing.witnessedAt = trusted.witnessedAt;
    co_return standing;
}

QCoro::Task<Result<Done>> TrustedLog::prove(domain::AuditEvent event)
{
    if (!event.log)
        co_return Error{ErrorKind::NotFound, "This event is older than the record's log."};
    const auto known = m_newest.find(event.organization.value);
    if (known == m_newest.end() || known->second.tree.size <= event.log->leaf) {
        const auto checked = co_await check(event.organization);
        if (!checked)
            co_return checked.error();
    }
    const auto tree = m_newest.at(event.organization.value).tree;
    const auto altered = wrong(logEventField, "The event is not the one that was recorded.");
    if (tree.size <= event.log->leaf)
        co_return altered;
    const auto leaf = leafHashOf(event);
    if (!leaf)
        co_return altered;
    const auto proof = co_await m_http.inclusion(event.organization, event.log->leaf, tree.size);
    if (!proof)
        co_return proof.error();
    const auto included =
        crypto::verifyInclusion(event.log->leaf, tree.size, *leaf, *proof, tree.root);
    if (!included)
        co_return altered;
    co_return Done{};
}

QCoro::Task<Result<domain::Evidence>> TrustedLog::collect(domain::Evidence wish)
{
    const auto checked = co_await check(wish.organization);
    if (!checked)
        co_return checked.error();
    const auto seen = m_newest.at(wish.organization.value);
    wish.logKey = seen.logKey;
    wish.checkpoint = seen.note;
    wish.size = seen.tree.size;
    wish.madeAt = SystemClock().now();
    auto evidence = co_await collectEvidence(m_http, seen.tree, std::move(wish));
    if (evidence)
        evidence->document = wire::serialize(wire::toJson(*evidence)) + '\n';
    co_return evidence;
}

QCoro::Task<Result<domain::SignedReport>> TrustedLog::sign(Bytes report, std::string name)
{
    // A key for this one report, which the record names: nobody has to keep it.
    const auto now = SystemClock().now();
    constexpr std::size_t longestName = 60;
    auto credential = crypto::newSigningCertificate(name.substr(0, longestName), now);
    if (!credential)
        co_return credential.error();
    const auto fingerprint = crypto::certificateFingerprint(credential->certificatePem);
    if (!fingerprint)
        co_return fingerprint.error();
    auto pdf = crypto::signPdf(
        report, {std::move(*credential), name, "Evidence from the record of Strongroom"}, now);
    if (!pdf)
        co_return pdf.error();
    domain::SignedReport done;
    done.sha256 = toHex(crypto::sha256(*pdf));
    done.certificate = *fingerprint;
    done.pdf = std::move(*pdf);
    co_return done;
}

} // namespace strongroom::client
