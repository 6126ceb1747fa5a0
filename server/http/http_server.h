// The HTTPS server: listens, reads requests within limits, sends what the router answers.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/log.h"
#include "base/result.h"
#include "server/http/http_metrics.h"
#include "server/http/router.h"

#include <boost/asio/io_context.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace strongroom::server {

struct HttpLimits
{
    std::uint32_t header = 16 * 1024;
    std::size_t target = 8 * 1024;
    std::uint64_t body = 12 * 1024 * 1024;
    std::size_t connections = 1000;
    std::chrono::seconds handshake{10};
    std::chrono::seconds request{30}; ///< From its first byte to its last.
    std::chrono::seconds reply{60};   ///< For the handler and for the client to read.
    std::chrono::seconds idle{75};    ///< Between requests.
};

/// A server's own certificate and key, in PEM.
struct ServerCredential
{
    std::string certificatePem{};
    std::string privateKeyPem{};
    std::string clientAuthoritiesPem{}; ///< Whose certificates clients may show; empty for none.
};

/// Everything happens on the io_context's thread. The router and the rest must outlive it.
class HttpServer
{
public:
    HttpServer(boost::asio::io_context& io, const Router& router, Log& log, Metrics& metrics,
               HttpLimits limits = {});
    ~HttpServer();

    /// Listens with TLS 1.3. Port 0 picks a free one; answers which. Fails with Unavailable if the
    /// port is taken, with InvalidInput if the address or the credential cannot be used.
    Result<std::uint16_t> listen(const std::string& address, std::uint16_t port,
                                 const ServerCredential& credential);
    /// Listens without TLS; refuses any address but a loopback one.
    Result<std::uint16_t> listenPlainOnLoopback(const std::string& address, std::uint16_t port);

    /// Takes no more connections, lets requests under way end for at most `grace`, ends streams at
    /// once.
    void shutDown(std::chrono::seconds grace, std::function<void()> done);

private:
    struct State;
    std::shared_ptr<State> m_state; ///< Shared with the connections, which may end after us.
};

} // namespace strongroom::server
