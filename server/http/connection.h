// One connection: requests in, replies out, one after another, each within its time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/http/http_server.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

#include <memory>
#include <set>

namespace strongroom::server {

/// What all connections of a server share.
class Connection;

struct ConnectionHost
{
    boost::asio::io_context& io;
    const Router& router;
    Log& log;
    HttpMetrics metrics;
    HttpLimits limits;
    std::set<Connection*> open{};
    bool stopping = false;
    std::function<void()> emptied{};
};

class Connection
{
public:
    virtual ~Connection() = default;
    /// Ends it: now if it waits for a request or streams, else after the reply under way.
    virtual void endSoon() = 0;
    virtual void endNow() = 0;
};

/// Serves `socket` until either side ends it.
boost::asio::awaitable<void> serveTls(std::shared_ptr<ConnectionHost> host,
                                      std::shared_ptr<boost::asio::ssl::context> tls,
                                      boost::asio::ip::tcp::socket socket);
boost::asio::awaitable<void> servePlain(std::shared_ptr<ConnectionHost> host,
                                        boost::asio::ip::tcp::socket socket);

} // namespace strongroom::server
