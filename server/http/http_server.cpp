// Listening, accepting within limits, and ending without cutting anybody off.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/http/http_server.h"

#include "server/http/client_certificate.h"
#include "server/http/connection.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <openssl/ssl.h>

namespace strongroom::server {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using tcp = asio::ip::tcp;

Result<std::shared_ptr<asio::ssl::context>> tlsContext(const ServerCredential& credential)
{
    auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    error_code failed;
    SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_3_VERSION);
    context->use_certificate_chain(asio::buffer(credential.certificatePem), failed);
    if (!failed)
        context->use_private_key(asio::buffer(credential.privateKeyPem), asio::ssl::context::pem,
                                 failed);
    if (failed)
        return Error{ErrorKind::InvalidInput, "The server's certificate or key cannot be used.",
                     failed.message()};
    if (!credential.clientAuthoritiesPem.empty())
        if (auto asks =
                askForCertificates(context->native_handle(), credential.clientAuthoritiesPem);
            !asks)
            return asks.error();
    return context;
}

} // namespace

struct HttpServer::State
{
    std::shared_ptr<ConnectionHost> host;
    std::vector<std::shared_ptr<tcp::acceptor>> acceptors;

    Result<std::shared_ptr<tcp::acceptor>> open(const std::string& address, std::uint16_t port,
                                                bool loopbackOnly)
    {
        error_code failed;
        const auto ip = asio::ip::make_address(address, failed);
        if (failed || (loopbackOnly && !ip.is_loopback()))
            return Error{ErrorKind::InvalidInput,
                         "The address " + address + " cannot be listened on."};
        auto acceptor = std::make_shared<tcp::acceptor>(host->io);
        const tcp::endpoint endpoint(ip, port);
        acceptor->open(endpoint.protocol(), failed);
        if (!failed)
            acceptor->set_option(tcp::acceptor::reuse_address(true), failed);
        if (!failed)
            acceptor->bind(endpoint, failed);
        if (!failed)
            acceptor->listen(asio::socket_base::max_listen_connections, failed);
        if (failed == asio::error::address_in_use)
            return Error{ErrorKind::Unavailable,
                         "Port " + std::to_string(port) + " of " + address
                             + " is in use by another program. Stop it or choose another port."};
        if (failed)
            return Error{ErrorKind::Unavailable,
                         "Could not listen on " + address + ", port " + std::to_string(port) + ".",
                         failed.message()};
        acceptors.push_back(acceptor);
        return acceptor;
    }
};

namespace {

asio::awaitable<void> accept(std::shared_ptr<ConnectionHost> host,
                             std::shared_ptr<tcp::acceptor> acceptor,
                             std::shared_ptr<asio::ssl::context> tls)
{
    asio::steady_timer pause(host->io);
    while (!host->stopping) {
        error_code failed;
        auto socket =
            co_await acceptor->async_accept(asio::redirect_error(asio::use_awaitable, failed));
        if (failed == asio::error::operation_aborted || host->stopping)
            co_return;
        if (failed) {
            // Out of descriptors: the caller stays in the queue, so that asking again at once
            // would spin.
            host->log.write(LogLevel::Error, "accept_failed", {{"why", failed.message()}});
            pause.expires_after(std::chrono::milliseconds(100));
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, failed));
            continue;
        }
        if (host->open.size() >= host->limits.connections) {
            host->metrics.connectionRefused();
            continue;
        }
        socket.set_option(tcp::no_delay(true), failed);
        if (tls)
            asio::co_spawn(host->io, serveTls(host, tls, std::move(socket)), asio::detached);
        else
            asio::co_spawn(host->io, servePlain(host, std::move(socket)), asio::detached);
    }
}

} // namespace

HttpServer::HttpServer(asio::io_context& io, const Router& router, Log& log, Metrics& metrics,
                       HttpLimits limits)
    : m_state(std::make_shared<State>())
{
    m_state->host = std::make_shared<ConnectionHost>(
        ConnectionHost{io, router, log, HttpMetrics(metrics), limits});
}

HttpServer::~HttpServer() = default;

Result<std::uint16_t> HttpServer::listen(const std::string& address, std::uint16_t port,
                                         const ServerCredential& credential)
{
    auto tls = tlsContext(credential);
    if (!tls)
        return tls.error();
    auto acceptor = m_state->open(address, port, false);
    if (!acceptor)
        return acceptor.error();
    asio::co_spawn(m_state->host->io, accept(m_state->host, *acceptor, *tls), asio::detached);
    return (*acceptor)->local_endpoint().port();
}

Result<std::uint16_t> HttpServer::listenPlainOnLoopback(const std::string& address,
                                                        std::uint16_t port)
{
    auto acceptor = m_state->open(address, port, true);
    if (!acceptor)
        return acceptor.error();
    asio::co_spawn(m_state->host->io, accept(m_state->host, *acceptor, nullptr), asio::detached);
    return (*acceptor)->local_endpoint().port();
}

void HttpServer::shutDown(std::chrono::seconds grace, std::function<void()> done)
{
    const auto host = m_state->host;
    host->stopping = true;
    for (const auto& acceptor : m_state->acceptors) {
        error_code ignored;
        acceptor->close(ignored);
    }
    if (host->open.empty()) {
        asio::post(host->io, std::move(done));
        return;
    }
    const auto timer = std::make_shared<asio::steady_timer>(host->io, grace);
    host->emptied = [timer, done = std::move(done), host] {
        timer->cancel();
        asio::post(host->io, done);
    };
    timer->async_wait([host](error_code cancelled) {
        if (!cancelled)
            for (auto* connection : host->open)
                connection->endNow();
    });
    // Ending takes connections out of the set; it happens later, on the next turn of the loop.
    for (auto* connection : host->open)
        connection->endSoon();
}

} // namespace strongroom::server
