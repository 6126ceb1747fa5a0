// The control plane's configuration (docs/formats/configuration.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/builtin/builtin_config.h"
#include "app/server/sinks/sink_config.h"
#include "base/result.h"
#include "server/http/http_server.h"
#include "server/policy/claim_mapping.h"
#include "server/policy/step_up.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::app {

struct Listen
{
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;
};

struct ExternalIssuer
{
    std::string issuer{};
    std::string audience{};
    std::string clientId{};
    std::string caFile{};
    std::vector<std::string> scopes{"openid", "profile", "offline_access"};
    server::ClaimNames claims{};
};

/// An OpenFGA server that decides instead of the evaluator in this process.
struct OpenfgaServer
{
    std::string url{};
    std::string store = "strongroom"; ///< Each organization's store is called this and its id.
    std::string tokenFile{};          ///< Of its preshared key; empty where it asks for none.
    std::string caFile{};             ///< Empty: the system's authorities.
};

/// Who may read what the control plane counts.
struct MetricsConfig
{
    std::string tokenFile{}; ///< Empty: whoever asks from the loopback interface.
};

/// How long and how much is waited for and let in.
struct ServeLimits
{
    server::HttpLimits http{};
    std::chrono::seconds shutdown{5};
    std::chrono::seconds runnerSilence{20};
};

struct ServerConfig
{
    std::string database{};
    std::string certificate{};
    std::string key{};
    std::string runnerAuthority{};
    Listen api{};
    Listen tunnel{};
    std::optional<Listen> signInPage{}; ///< Loopback only.
    std::string publicUrl{};            ///< Empty: https, the address and port listened on.
    std::string organization{};         ///< That the first account owns; empty for none.
    std::string setupTokenHash{};
    std::optional<ExternalIssuer> externalIssuer{};
    std::optional<OpenfgaServer> openfga{};
    std::string log{};
    std::string otlpEndpoint{};  ///< Empty: no traces are sent.
    std::string otlpAuthority{}; ///< Empty: the system's authorities.
    std::vector<server::StepUpRule> stepUp{};
    ServeLimits limits{};
    /// Tokens that are bound to no key are refused; unless said, those of the built-in issuer.
    std::optional<bool> requireSenderBinding{};
    bool requireSecondFactor = false;     ///< Of everybody who signs in with the built-in sign-in.
    std::string secondFactorKey{};        ///< A file; empty for one beside the database.
    std::string logKey{};                 ///< Of the transparency log; empty: beside the database.
    std::string logOrigin = "strongroom"; ///< What its checkpoints are named after.
    std::uint32_t auditRetentionDays = 0; ///< After which events are erased; 0: never.

    std::vector<SinkConfig> auditSinks{};
    std::optional<MetricsConfig> metrics{}; ///< None: nothing is told.

    std::string platformKey{};                ///< A file; empty for one beside the database.
    std::vector<std::string> outboundAllow{}; ///< Where backends may lead beyond the Internet.
    /// Who assumes the roles of other AWS accounts: our own ARN, as the operator tells it.
    std::string awsPrincipal = "ARN-OF-THIS-CONTROL-PLANE";
    bool development = false; ///< Stores of files may be used.
    /// None: what the built-in backend keeps lies in our own database.
    std::optional<BuiltinStoreConfig> builtinStore{};

    std::string platformKeyFile() const
    {
        return platformKey.empty() ? database + ".platform-key" : platformKey;
    }
    std::string logKeyFile() const { return logKey.empty() ? database + ".log-key" : logKey; }
};

/// Fails with InvalidInput, naming the member, for what is missing, ill-typed or not known.
Result<ServerConfig> parseConfig(const std::string& text);
std::string configText(const ServerConfig& config);

} // namespace strongroom::app
