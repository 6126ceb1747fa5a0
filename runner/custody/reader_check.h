// What the runner makes sure of before it gives a reader anything.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/custody.h"

namespace strongroom::runner {

class ReaderCheck
{
public:
    virtual ~ReaderCheck() = default;
    /// Fails with Forbidden, or with what is wrong; then nothing is unwrapped.
    virtual Result<Done> check(const domain::ReleaseKeysRequest& request) = 0;
};

/// Holds the grant against the request and our own clock. The person's ID token and device
/// signature are checked by the implementation that follows this one.
class GrantCheck final : public ReaderCheck
{
public:
    explicit GrantCheck(const Clock& clock) : m_clock(clock) {}
    Result<Done> check(const domain::ReleaseKeysRequest& request) override;

private:
    const Clock& m_clock;
};

} // namespace strongroom::runner
