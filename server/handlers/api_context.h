// What every handler works with, and how a request becomes a caller.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"
#include "server/handlers/change_notifier.h"
#include "server/handlers/followers.h"
#include "server/http/router.h"
#include "server/metrics/metrics.h"
#include "server/policy/binding/sender_proofs.h"
#include "server/policy/sessions/sessions.h"
#include "server/policy/step_up.h"

#include <functional>
#include <string>

namespace strongroom::server {

class SecondFactors;

/// Borrowed for as long as the server runs.
struct ApiContext
{
    CommandContext& commands;
    Authenticator& authenticator;
    SenderProofs& proofs;
    Sessions& sessions;
    const StepUp& stepUp;
    ChangeNotifier& changes;
    Metrics& metrics;
    std::string openapiJson{};
    SecondFactors* secondFactors = nullptr; ///< Of the built-in sign-in; null with one elsewhere.
    std::string secondFactorPage{};
    Followers followers{};
};

using ApiHandler = std::function<boost::asio::awaitable<Reply>(ApiContext&, Caller, Request)>;

/// The PEP: only a request with a valid token, for an organization whose id is one, reaches
/// `handler`.
Handler authenticated(ApiContext& context, ApiHandler handler);

/// Keeps the answer to a request for whoever repeats its Idempotency-Key. To be called within the
/// transaction of the deed that it answers, so that neither is kept without the other.
using KeepAnswer = std::function<Result<Done>(StorageWriter& writer, const Reply& reply)>;

using ApiOnceHandler =
    std::function<boost::asio::awaitable<Reply>(ApiContext&, Caller, Request, KeepAnswer)>;

/// The same for requests that create: a repeated Idempotency-Key gets the first answer again.
Handler authenticatedOnce(ApiContext& context, ApiOnceHandler handler);

/// The organization's own prefix of every address.
inline constexpr std::string_view organizationPath = "/v1/orgs/{org}";

void addApiRoutes(Router& router, ApiContext& context);

} // namespace strongroom::server
