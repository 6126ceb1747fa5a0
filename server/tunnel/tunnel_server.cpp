// Beast's WebSocket over TLS, in this one file because of what it costs to compile.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/tunnel/tunnel_server.h"

#include "models/wire/custody_json.h"
#include "server/tunnel/runner_identity.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <boost/beast/websocket/stream.hpp>

#include <deque>
#include <list>

namespace strongroom::server {

namespace asio = boost::asio;
namespace websocket = boost::beast::websocket;
using boost::system::error_code;
using tcp = asio::ip::tcp;

namespace {

constexpr std::size_t largestMessage = 24U << 20;
/// Callers that have not shown yet who they are; a runner needs milliseconds for that.
constexpr std::size_t mostAtTheDoor = 100;

class WebSocketLink final : public RunnerLink, public std::enable_shared_from_this<WebSocketLink>
{
public:
    using Stream = websocket::stream<asio::ssl::stream<tcp::socket>>;

    WebSocketLink(tcp::socket socket, asio::ssl::context& tls) : m_stream(std::move(socket), tls) {}

    Stream& stream() { return m_stream; }

    void send(std::string text) override
    {
        m_queue.push_back(std::move(text));
        if (m_queue.size() == 1)
            asio::co_spawn(m_stream.get_executor(), write(shared_from_this()), asio::detached);
    }

    void close() override
    {
        error_code ignored;
        boost::beast::get_lowest_layer(m_stream).close(ignored);
    }

private:
    /// Holds the link for as long as it writes.
    static asio::awaitable<void> write(std::shared_ptr<WebSocketLink> link)
    {
        while (!link->m_queue.empty()) {
            error_code failed;
            link->m_stream.text(true);
            co_await link->m_stream.async_write(asio::buffer(link->m_queue.front()),
                                                asio::redirect_error(asio::use_awaitable, failed));
            if (failed) {
                link->close();
                link->m_queue.clear();
                co_return;
            }
            link->m_queue.pop_front();
        }
    }

    Stream m_stream;
    std::deque<std::string> m_queue;
};

} // namespace

struct TunnelServer::State
{
    asio::io_context& io;
    RunnerTunnels& tunnels;
    Log& log;
    std::function<bool(const RunnerIdentity&)> admits;
    std::chrono::seconds silence;
    asio::steady_timer nextLook{io};
    std::shared_ptr<asio::ssl::context> tls{};
    std::shared_ptr<tcp::acceptor> acceptor{};
    std::list<std::weak_ptr<RunnerLink>> atTheDoor{};

    /// Whoever stands there for the longest makes room: else idle callers could keep runners out.
    void comesToTheDoor(const std::shared_ptr<RunnerLink>& caller)
    {
        std::erase_if(atTheDoor, [](const auto& one) { return one.expired(); });
        atTheDoor.push_back(caller);
        if (atTheDoor.size() <= mostAtTheDoor)
            return;
        if (const auto oldest = atTheDoor.front().lock())
            oldest->close();
        atTheDoor.pop_front();
    }
    void leavesTheDoor(const std::shared_ptr<RunnerLink>& caller)
    {
        std::erase_if(atTheDoor, [&](const auto& one) { return one.lock() == caller; });
    }
    void refused(std::string why)
    {
        log.write(LogLevel::Warning, "runner_refused", {{"why", std::move(why)}});
    }
};

namespace {

/// What a runner said; InvalidInput if that is nothing that a runner says, else the connection has
/// ended.
asio::awaitable<Result<wire::json::value>> read(std::shared_ptr<WebSocketLink> link)
{
    boost::beast::flat_buffer buffer;
    error_code failed;
    co_await link->stream().async_read(buffer, asio::redirect_error(asio::use_awaitable, failed));
    if (failed)
        co_return Error{ErrorKind::Unavailable, failed.message()};
    if (!link->stream().got_text())
        co_return Error{ErrorKind::InvalidInput, "A message is no text."};
    auto message = wire::parse({static_cast<const char*>(buffer.data().data()), buffer.size()});
    if (!message || !message->is_object())
        co_return Error{ErrorKind::InvalidInput, "A message is no JSON object."};
    co_return std::move(*message);
}

/// Says goodbye with a reason, for the log at the other end.
asio::awaitable<void> dismiss(std::shared_ptr<WebSocketLink> link, std::string why)
{
    error_code ignored;
    const websocket::close_reason reason(websocket::close_code::policy_error, why);
    co_await link->stream().async_close(reason, asio::redirect_error(asio::use_awaitable, ignored));
}

/// TLS and WebSocket; the reason why not.
template <class State>
asio::awaitable<std::string> open(std::shared_ptr<State> state, std::shared_ptr<WebSocketLink> link)
{
    error_code failed;
    auto& stream = link->stream();
    co_await stream.next_layer().async_handshake(asio::ssl::stream_base::server,
                                                 asio::redirect_error(asio::use_awaitable, failed));
    if (!failed) {
        stream.set_option(websocket::stream_base::timeout{state->silence, state->silence, true});
        stream.read_message_max(largestMessage);
        co_await stream.async_accept(asio::redirect_error(asio::use_awaitable, failed));
    }
    co_return failed ? "handshake: " + failed.message() : std::string();
}

/// Who it is, and its key; the reason why it is not let in.
template <class State>
asio::awaitable<std::string> identify(std::shared_ptr<State> state,
                                      std::shared_ptr<WebSocketLink> link)
{
    const auto identity = identityOf(link->stream().next_layer().native_handle());
    if (!identity)
        co_return "The certificate names no runner.";
    if (!state->admits(*identity))
        co_return "This runner is not let in: unknown, revoked, or with another certificate.";
    link->identity = *identity;
    const auto hello = co_await read(link);
    if (!hello)
        co_return hello.error().message;
    wire::ObjectReader reader(*hello);
    const auto* said = reader.find("key");
    auto key = reader.textOr("op") == "hello" && said != nullptr
                   ? wire::fromJson<domain::CustodianKey>(*said)
                   : Result<domain::CustodianKey>(Error{ErrorKind::InvalidInput, "no hello"});
    if (!key || key->runner != identity->runner)
        co_return "The hello cannot be read, or names another runner.";
    link->key = std::move(*key);
    co_return std::string();
}

template <class State>
asio::awaitable<bool> greet(std::shared_ptr<State> state, std::shared_ptr<WebSocketLink> link)
{
    asio::steady_timer patience(state->io, state->silence);
    patience.async_wait([link](error_code cancelled) {
        if (!cancelled)
            link->close();
    });
    std::string refusal = co_await open(state, link);
    const bool spoken = refusal.empty();
    if (spoken)
        refusal = co_await identify(state, link);
    state->leavesTheDoor(link);
    if (refusal.empty())
        co_return true;
    state->refused(refusal);
    if (spoken)
        co_await dismiss(link, std::move(refusal));
    co_return false;
}

template <class State>
asio::awaitable<void> serve(std::shared_ptr<State> state, std::shared_ptr<WebSocketLink> link)
{
    state->comesToTheDoor(link);
    const bool greeted = co_await greet(state, link);
    if (!greeted) {
        link->close();
        co_return;
    }
    link->send(R"({"op":"welcome"})");
    state->tunnels.connected(link);
    Error end{};
    for (;;) {
        auto message = co_await read(link);
        if (!message) {
            end = message.error();
            break;
        }
        state->tunnels.received(*link, *message);
    }
    state->tunnels.disconnected(*link, end.message);
    if (end.kind == ErrorKind::InvalidInput)
        co_await dismiss(link, std::move(end.message));
    link->close();
}

template <class State>
asio::awaitable<void> lookForRevoked(std::shared_ptr<State> state)
{
    error_code cancelled;
    while (!cancelled) {
        state->tunnels.closeUnless(state->admits);
        state->nextLook.expires_after(state->silence);
        co_await state->nextLook.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
    }
}

template <class State>
asio::awaitable<void> accept(std::shared_ptr<State> state)
{
    asio::steady_timer pause(state->io);
    for (;;) {
        error_code failed;
        auto socket = co_await state->acceptor->async_accept(
            asio::redirect_error(asio::use_awaitable, failed));
        if (failed == asio::error::operation_aborted || !state->acceptor->is_open())
            co_return;
        if (failed) {
            // Out of descriptors: the caller stays in the queue, so that asking at once would spin.
            state->refused(failed.message());
            pause.expires_after(std::chrono::milliseconds(100));
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, failed));
            continue;
        }
        socket.set_option(tcp::no_delay(true), failed);
        auto link = std::make_shared<WebSocketLink>(std::move(socket), *state->tls);
        asio::co_spawn(state->io, serve(state, std::move(link)), asio::detached);
    }
}

Result<std::shared_ptr<asio::ssl::context>> tlsContext(const TunnelCredential& credential)
{
    auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_3_VERSION);
    error_code failed;
    context->use_certificate_chain(asio::buffer(credential.certificatePem), failed);
    if (!failed)
        context->use_private_key(asio::buffer(credential.privateKeyPem), asio::ssl::context::pem,
                                 failed);
    if (!failed)
        context->add_certificate_authority(asio::buffer(credential.runnerAuthorityPem), failed);
    if (!failed)
        context->set_verify_mode(asio::ssl::verify_peer | asio::ssl::verify_fail_if_no_peer_cert,
                                 failed);
    if (failed)
        return Error{ErrorKind::InvalidInput, "The tunnel's certificates cannot be used.",
                     failed.message()};
    return context;
}

} // namespace

TunnelServer::TunnelServer(asio::io_context& io, RunnerTunnels& tunnels, Log& log,
                           std::function<bool(const RunnerIdentity&)> admits,
                           std::chrono::seconds silence)
    : m_state(std::make_shared<State>(State{io, tunnels, log, std::move(admits), silence}))
{}

TunnelServer::~TunnelServer() = default;

Result<std::uint16_t> TunnelServer::listen(const std::string& address, std::uint16_t port,
                                           const TunnelCredential& credential)
{
    auto tls = tlsContext(credential);
    if (!tls)
        return tls.error();
    m_state->tls = *tls;
    error_code failed;
    const tcp::endpoint endpoint(asio::ip::make_address(address, failed), port);
    m_state->acceptor = std::make_shared<tcp::acceptor>(m_state->io);
    if (!failed)
        m_state->acceptor->open(endpoint.protocol(), failed);
    if (!failed)
        m_state->acceptor->set_option(tcp::acceptor::reuse_address(true), failed);
    if (!failed)
        m_state->acceptor->bind(endpoint, failed);
    if (!failed)
        m_state->acceptor->listen(asio::socket_base::max_listen_connections, failed);
    if (failed == asio::error::address_in_use)
        return Error{ErrorKind::Unavailable,
                     "Port " + std::to_string(port) + " of " + address
                         + " is in use by another program. Stop it or choose another port.",
                     failed.message()};
    if (failed)
        return Error{ErrorKind::InvalidInput,
                     "Port " + std::to_string(port) + " of " + address
                         + " cannot be listened on for runners.",
                     failed.message()};
    asio::co_spawn(m_state->io, accept(m_state), asio::detached);
    asio::co_spawn(m_state->io, lookForRevoked(m_state), asio::detached);
    return m_state->acceptor->local_endpoint().port();
}

void TunnelServer::shutDown()
{
    error_code ignored;
    if (m_state->acceptor)
        m_state->acceptor->close(ignored);
    m_state->nextLook.cancel();
    m_state->tunnels.closeAll();
}

} // namespace strongroom::server
