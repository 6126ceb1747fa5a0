// Runners: issued by an organization's authority, and let in by a control plane.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/x509/authority.h"
#include "server/storage/storage.h"

#include <string>

namespace strongroom::app {

constexpr int leafDays = 90;

/// The control plane that a runner is for; all of it may be empty, to be filled in by hand.
struct RunnerSurroundings
{
    std::string data{};      ///< Its folder: says whom it lets sign in.
    std::string readyFile{}; ///< Where it says its ports.
};

/// Writes the certificate, key and configuration of `runner` into `target`; answers it with its
/// certificate's fingerprint, to be let in. A configuration that is there stays: whoever runs it
/// may have written rules into it. Needs the authority, and no control plane.
Result<server::Runner> issueRunner(const crypto::Credential& authority,
                                   const server::Runner& runner, const std::string& target,
                                   const RunnerSurroundings& surroundings);

/// The runner that `certificatePem` names, if it is one of `organization`. Fails with InvalidInput.
Result<server::Runner> runnerOf(const std::string& certificatePem,
                                const domain::OrganizationId& organization,
                                const std::string& name);

struct RunnerWish
{
    std::string data{};           ///< The control plane's folder; empty if it is elsewhere.
    std::string authority{};      ///< The authority's folder; empty: `data`.
    std::string slug{};           ///< Of the organization, with `data`.
    std::string organizationId{}; ///< Of the organization, without.
    std::string name{};
    std::string target{};
};

/// Issues and, where the control plane's folder is given, lets in.
Result<Done> issueRunner(const RunnerWish& wish);

/// Lets in a runner whose certificate was issued elsewhere.
Result<Done> admitRunner(const std::string& data, const std::string& slug, const std::string& name,
                         const std::string& certificateFile);

/// Lets a runner in no more; a running control plane cuts it off within its silence limit. Fails
/// with NotFound.
Result<Done> revokeRunner(const std::string& data, const std::string& slug,
                          const std::string& runner);

} // namespace strongroom::app
