// The runner's configuration: who it is, where it dials, whom it believes and whom it serves.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "runner/checks/policy.h"
#include "runner/custody/custody.h"
#include "runner/tunnel/tunnel_client.h"

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace strongroom::app {

/// An identity provider to believe; its keys from a file, an address, or its own description.
struct IssuerConfig
{
    std::string address{}; ///< Empty: the built-in one's, from the ready file.
    std::string knownAs{};
    std::string clientId{};
    std::string jwksUri{};
    std::string jwksFile{};
    std::string caFile{};
};

/// A backend by the name under which the control plane asks for it.
struct StoreConfig
{
    std::string name{};
    std::string kind{};
    std::map<std::string, std::string> settings{};
    std::map<std::string, std::string> credentialFiles{}; ///< By the names of the kind's fields.
};

struct RunnerConfig
{
    runner::CustodianIdentity identity{};
    std::string keys{};
    std::string certificate{};
    std::string key{};
    std::string authority{};             ///< Who signs the control plane's certificate.
    std::string organizationAuthority{}; ///< Who issued ours.
    std::string log{};
    std::string readyFile{};
    runner::TunnelAddress controlPlane{};
    std::string otlpEndpoint{};  ///< Empty: no traces are sent.
    std::string otlpAuthority{}; ///< Empty: the system's authorities.
    std::vector<IssuerConfig> issuers{};
    std::chrono::seconds signInMaxAge{};
    std::chrono::seconds silence{20}; ///< After which the control plane counts as gone.
    runner::Policy policy{};
    std::vector<std::string> outboundAllow{}; ///< Where keys may be, beyond the public Internet.
    std::string outboundAuthority{};          ///< Who vouches for them; empty: the system's.
    std::vector<StoreConfig> stores{};        ///< Which the control plane may reach through us.
    bool development = false;                 ///< Stores of files may be reached.
    std::vector<std::string> pkcs11Modules{}; ///< Empty: those that p11-kit is configured with.
};

/// Fails with InvalidInput, naming the member, for what is missing, ill-typed or not known.
Result<RunnerConfig> parseRunnerConfig(const std::string& text);

/// What an embedded control plane says in its ready file about today's ports.
Result<runner::TunnelAddress> tunnelIn(const std::string& readyFile);
Result<std::string> issuerIn(const std::string& readyFile);

} // namespace strongroom::app
