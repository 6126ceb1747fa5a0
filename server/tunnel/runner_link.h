// One runner's end of a tunnel, as the control plane sees it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/custody.h"
#include "models/wire/json.h"
#include "server/tunnel/runner_identity.h"

#include <boost/asio/steady_timer.hpp>

#include <map>
#include <optional>
#include <string>

namespace strongroom::server {

/// A question that waits for its answer; cancelling the timer says that the answer is there.
struct PendingCall
{
    boost::asio::steady_timer& wake;
    std::optional<Result<wire::json::value>> answer{};
};

class RunnerLink
{
public:
    virtual ~RunnerLink() = default;

    RunnerIdentity identity{};
    domain::CustodianKey key{}; ///< From its hello.
    std::map<std::string, PendingCall*> pending{};

    /// Queues a message; what cannot be sent any more is dropped, and the link with it.
    virtual void send(std::string text) = 0;
    virtual void close() = 0;
};

} // namespace strongroom::server
