// Has the organizations' logs witnessed, as long as the control plane runs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/log.h"
#include "server/audit/log/event_log.h"
#include "server/http/pool.h"
#include "server/tunnel/witnesses.h"

#include <boost/asio/awaitable.hpp>

#include <functional>

namespace strongroom::server {

/// Borrowed for as long as the server runs.
struct LogWatch
{
    EventLog& eventLog;
    Witnesses& witnesses;
    Pool& pool;
    Log& log;
    /// Ends when something may have been recorded, or after a while; false when the server ends.
    std::function<boost::asio::awaitable<bool>()> next;
};

/// A log that its witness refuses is said in the server's log at each attempt: somebody has to
/// look.
boost::asio::awaitable<void> witnessLogs(LogWatch watch);

} // namespace strongroom::server
