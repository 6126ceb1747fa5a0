// All that is checked before a person gets a key, or a version is sealed in their name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/log.h"
#include "runner/checks/policy.h"
#include "runner/checks/replay_guard.h"
#include "runner/checks/search_limit.h"
#include "runner/custody/reader_check.h"

namespace strongroom::runner {

/// Refuses with a distinct reason for each thing that can be wrong (docs/formats/proofs.md). Who
/// was found to ask goes into the log; refusals are logged by whoever answers.
class PersonCheck final : public ReaderCheck
{
public:
    PersonCheck(IdentityRules identity, Policy policy, std::unique_ptr<ReplayGuard> replays,
                const Clock& clock, Log& log);

    Result<Done> check(const domain::ReleaseKeysRequest& request) override;
    Result<Done> check(const domain::SealVersionRequest& request) override;
    Result<Done> check(const domain::CompareValuesRequest& request) override;
    Result<Done> check(const domain::FindValueRequest& request) override;
    Result<Done> check(const domain::MarkReuseRequest& request) override;
    Result<Done> check(const domain::MoveVersionRequest& request) override;
    Result<Done> check(const domain::PromoteVersionRequest& request) override;
    Result<Done> check(const domain::KeyChange& change) override;

private:
    /// Who signed for just this request, and what they signed.
    template <class Claims, class Request>
    Result<Person> personOf(const Request& request, Claims& claims);
    /// Held to the rules for whoever reveals, and to one use.
    Result<Done> onceByPolicy(const Person& person, const std::string& category,
                              const domain::ProofStamp& stamp);
    void note(std::string_view operation, const Person& person, const domain::SealContext& context,
              const std::string& proof);
    void noteSearch(std::string_view operation, const Person& person, std::size_t values,
                    const std::string& proof);

    IdentityCheck m_identity;
    const Policy m_policy;
    const Clock& m_clock;
    Log& m_log;
    GrantCheck m_grant;
    const std::unique_ptr<ReplayGuard> m_replays;
    SearchLimit m_searches{};
};

} // namespace strongroom::runner
