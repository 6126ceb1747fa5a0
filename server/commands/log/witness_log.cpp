// One question a log and turn; a second one where the witness had seen something else than we knew.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/log/witness_log.h"

#include <map>

namespace strongroom::server {
namespace {

using boost::asio::awaitable;
using domain::OrganizationId;

struct Progress
{
    std::uint64_t seenByWitness = 0;
    std::uint64_t witnessed = 0; ///< Size of the newest checkpoint that it signed.
    bool asked = false;
};

Result<domain::WitnessRequest> requestFor(EventLog& log, const OrganizationId& organization,
                                          const StoredCheckpoint& checkpoint, std::uint64_t seen)
{
    const auto key = log.key(organization);
    if (!key)
        return key.error();
    domain::WitnessRequest request{key->toVkey(), checkpoint.note, seen, {}};
    if (seen == 0 || seen > checkpoint.size)
        return request;
    const auto proof = log.consistency(organization, seen, checkpoint.size);
    if (!proof)
        return proof.error();
    for (const auto& hash : *proof)
        request.proof.emplace_back(hash.begin(), hash.end());
    return request;
}

Result<Done> keep(EventLog& log, const OrganizationId& organization, std::uint64_t size,
                  const domain::WitnessAnswer& answer)
{
    const auto witness = crypto::NoteVerifier::parse(answer.witnessKey);
    if (!witness)
        return witness.error();
    return log.addCosignature(organization, {size, answer.checkpoint}, *witness);
}

awaitable<Result<Done>> witnessOne(LogWatch& watch, OrganizationId organization, Progress& progress)
{
    const auto checkpoint =
        co_await onPool(watch.pool, [&] { return watch.eventLog.checkpoint(organization); });
    if (!checkpoint)
        co_return checkpoint.error();
    if (progress.asked && checkpoint->size == progress.witnessed)
        co_return Done{};
    for (int turn = 0; turn < 2; ++turn) {
        const auto request = co_await onPool(watch.pool, [&] {
            return requestFor(watch.eventLog, organization, *checkpoint, progress.seenByWitness);
        });
        if (!request)
            co_return request.error();
        const auto answer = co_await watch.witnesses.witness(organization, *request);
        if (!answer)
            co_return answer.error();
        progress.seenByWitness = answer->seenSize;
        if (answer->checkpoint.empty())
            continue;
        progress.asked = true;
        progress.witnessed = checkpoint->size;
        co_return co_await onPool(watch.pool, [&] {
            return keep(watch.eventLog, organization, checkpoint->size, *answer);
        });
    }
    co_return Error{ErrorKind::Internal, "The witness does not say what it saw."};
}

} // namespace

awaitable<void> witnessLogs(LogWatch watch)
{
    std::map<std::string, Progress> progress;
    do {
        for (const auto& organization : watch.witnesses.witnessed()) {
            const auto done =
                co_await witnessOne(watch, organization, progress[organization.value]);
            if (done)
                continue;
            progress[organization.value] = {};
            watch.log.write(LogLevel::Error, "log_not_witnessed",
                            {{"organization", organization.value},
                             {"code", std::string(nameOf(done.error().kind))},
                             {"why", done.error().message}});
        }
    } while (co_await watch.next());
}

} // namespace strongroom::server
