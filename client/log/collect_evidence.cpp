// The period's first event is searched for, and from there the log is read on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/log/collect_evidence.h"

#include "client/api/log_api.h"
#include "client/log/event_leaf.h"
#include "crypto/merkle/proof.h"

namespace strongroom::client {
namespace {

using Events = std::vector<domain::AuditEvent>;

Error altered()
{
    return {ErrorKind::Forged,
            "An event of the period is not the one that was recorded.",
            {},
            std::string(logEventField)};
}

/// The first leaf of at least that time, by the server's clock as it ran.
QCoro::Task<Result<std::uint64_t>> firstLeafFrom(HttpLog& log, domain::OrganizationId organization,
                                                 Timestamp from, std::uint64_t size)
{
    std::uint64_t first = 0;
    for (auto count = size; count > 0;) {
        const auto step = count / 2;
        const auto events = co_await log.events(organization, first + step);
        if (!events)
            co_return events.error();
        if (events->empty())
            co_return altered();
        if (events->front().at < from) {
            first += step + 1;
            count -= step + 1;
        } else {
            count = step;
        }
    }
    co_return first;
}

QCoro::Task<Result<domain::ProvenEvent>> prove(HttpLog& log, crypto::Checkpoint tree,
                                               domain::AuditEvent event, std::uint64_t leaf)
{
    const auto hash = leafHashOf(event);
    if (!hash || event.log->leaf != leaf)
        co_return altered();
    const auto proof = co_await log.inclusion(event.organization, leaf, tree.size);
    if (!proof)
        co_return proof.error();
    if (!crypto::verifyInclusion(leaf, tree.size, *hash, *proof, tree.root))
        co_return altered();
    domain::ProvenEvent proven{std::move(event), {}};
    for (const auto& one : *proof)
        proven.proof.emplace_back(one.begin(), one.end());
    co_return proven;
}

} // namespace

QCoro::Task<Result<domain::Evidence>> collectEvidence(HttpLog log, crypto::Checkpoint tree,
                                                      domain::Evidence wish)
{
    const auto first = co_await firstLeafFrom(log, wish.organization, wish.from, tree.size);
    if (!first)
        co_return first.error();
    auto evidence = std::move(wish);
    for (auto leaf = *first; leaf < tree.size;) {
        auto events = co_await log.events(evidence.organization, leaf);
        if (!events)
            co_return events.error();
        if (events->empty())
            co_return altered();
        for (auto& event : *events) {
            if (leaf == tree.size || event.at >= evidence.until)
                co_return evidence;
            if (evidence.events.size() == mostEvidence)
                co_return Error{ErrorKind::InvalidInput,
                                "This period has more than 20000 events. Choose a shorter one, or "
                                "export the whole record (strongroomctl audit export).",
                                {},
                                "until"};
            auto proven = co_await prove(log, tree, std::move(event), leaf);
            if (!proven)
                co_return proven.error();
            evidence.events.push_back(std::move(*proven));
            ++leaf;
        }
    }
    co_return evidence;
}

} // namespace strongroom::client
