// Which kinds of key encryption keys a runner can use, and what they share.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/runner/config.h"
#include "providers/https/outbound.h"

#include <memory>
#include <string>
#include <vector>

namespace strongroom::app {

/// Outlives the keys that it makes.
class KeyKinds
{
public:
    /// Fails with InvalidInput if a rule or file of the configuration cannot be used.
    static Result<std::unique_ptr<KeyKinds>> open(const RunnerConfig& config, const Clock& clock);

    runner::KeyMaker maker();
    /// Which stores are reached by, too.
    providers::Outbound& outbound() { return m_outbound; }
    const std::string& authorities() const { return m_authorities; }
    /// Ends calls under way: the process ends.
    void stop() { m_outbound.stop(); }

private:
    KeyKinds(providers::OutboundRules rules, std::string authorities,
             std::vector<std::string> modules, const Clock& clock);

    const Clock& m_clock;
    providers::Outbound m_outbound;
    const std::string m_authorities;
    const std::vector<std::string> m_modules;
};

} // namespace strongroom::app
