// What the runner makes sure of before it gives a reader anything, or seals for a writer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/comparison.h"
#include "models/domain/custody.h"
#include "models/domain/key_change.h"
#include "models/domain/move.h"
#include "models/domain/promotion.h"
#include "models/domain/reuse.h"
#include "models/domain/value_search.h"

namespace strongroom::runner {

class ReaderCheck
{
public:
    virtual ~ReaderCheck() = default;
    /// Fails with a refusal (models/domain/refusal.h); then nothing is unwrapped.
    virtual Result<Done> check(const domain::ReleaseKeysRequest& request) = 0;
    /// Fails with a refusal; then nothing is opened or sealed.
    virtual Result<Done> check(const domain::SealVersionRequest& request) = 0;
    /// Fails with a refusal; then nothing is opened or compared.
    virtual Result<Done> check(const domain::CompareValuesRequest& request) = 0;
    /// Fails with a refusal; then the string to look for is not opened.
    virtual Result<Done> check(const domain::FindValueRequest& request) = 0;
    /// Fails with a refusal; then nothing is opened or marked.
    virtual Result<Done> check(const domain::MarkReuseRequest& request) = 0;
    /// The same, for a version that is sealed anew for another secret.
    virtual Result<Done> check(const domain::MoveVersionRequest& request) = 0;
    /// Fails with a refusal; then no value is opened or sealed.
    virtual Result<Done> check(const domain::PromoteVersionRequest& request) = 0;
    /// Fails with a refusal; then no key is touched.
    virtual Result<Done> check(const domain::KeyChange& change) = 0;
};

/// Holds the grant against the request and our own clock: the part of the checks that needs no
/// person. A write has no grant, nor has a comparison, a search, a report or a change of keys.
class GrantCheck final : public ReaderCheck
{
public:
    explicit GrantCheck(const Clock& clock) : m_clock(clock) {}
    Result<Done> check(const domain::ReleaseKeysRequest& request) override;
    Result<Done> check(const domain::SealVersionRequest& request) override;
    Result<Done> check(const domain::CompareValuesRequest& request) override;
    Result<Done> check(const domain::FindValueRequest& request) override;
    Result<Done> check(const domain::MarkReuseRequest& request) override;
    Result<Done> check(const domain::MoveVersionRequest& request) override;
    Result<Done> check(const domain::PromoteVersionRequest& request) override;
    Result<Done> check(const domain::KeyChange& change) override;

private:
    const Clock& m_clock;
};

} // namespace strongroom::runner
