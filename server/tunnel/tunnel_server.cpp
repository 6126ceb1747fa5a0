// Beast's WebSocket over TLS, in this one file because of what it costs to compile.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/tunnel/tunnel_server.h"

#include "models/wire/custody_json.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <boost/beast/websocket/stream.hpp>

#include <openssl/x509v3.h>

#include <deque>

namespace strongroom::server {

namespace asio = boost::asio;
namespace websocket = boost::beast::websocket;
using boost::system::error_code;
using tcp = asio::ip::tcp;

namespace {

constexpr std::size_t largestMessage = 24U << 20;

/// "strongroom://<organization>/runner/<runner>".
std::optional<RunnerIdentity> identityOf(std::string_view uri)
{
    constexpr std::string_view scheme = "strongroom://";
    constexpr std::string_view middle = "/runner/";
    constexpr std::size_t idSize = 36;
    if (uri.size() != scheme.size() + idSize + middle.size() + idSize || !uri.starts_with(scheme)
        || uri.substr(scheme.size() + idSize, middle.size()) != middle)
        return std::nullopt;
    RunnerIdentity identity{{std::string(uri.substr(scheme.size(), idSize))},
                            {std::string(uri.substr(uri.size() - idSize))},
                            {}};
    if (!isId(identity.organization.value) || !isId(identity.runner.value))
        return std::nullopt;
    return identity;
}

std::optional<RunnerIdentity> identityOf(SSL* tls)
{
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(SSL_get1_peer_certificate(tls),
                                                                  &X509_free);
    if (!certificate)
        return std::nullopt;
    const std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)> names(
        static_cast<GENERAL_NAMES*>(
            X509_get_ext_d2i(certificate.get(), NID_subject_alt_name, nullptr, nullptr)),
        &GENERAL_NAMES_free);
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const auto* name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type != GEN_URI)
            continue;
        const auto* text = name->d.uniformResourceIdentifier;
        auto identity =
            identityOf(std::string_view(reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)),
                                        static_cast<std::size_t>(ASN1_STRING_length(text))));
        if (!identity)
            continue;
        std::array<std::uint8_t, EVP_MAX_MD_SIZE> digest{};
        unsigned size = 0;
        X509_digest(certificate.get(), EVP_sha256(), digest.data(), &size);
        identity->fingerprint = toHex(std::span(digest).first(size));
        return identity;
    }
    return std::nullopt;
}

class WebSocketLink final : public RunnerLink, public std::enable_shared_from_this<WebSocketLink>
{
public:
    using Stream = websocket::stream<boost::beast::ssl_stream<tcp::socket>>;

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

    void refused(std::string why)
    {
        log.write(LogLevel::Warning, "runner_refused", {{"why", std::move(why)}});
    }
};

namespace {

asio::awaitable<std::optional<wire::json::value>> read(std::shared_ptr<WebSocketLink> link)
{
    boost::beast::flat_buffer buffer;
    error_code failed;
    co_await link->stream().async_read(buffer, asio::redirect_error(asio::use_awaitable, failed));
    if (failed)
        co_return std::nullopt;
    auto message = wire::parse({static_cast<const char*>(buffer.data().data()), buffer.size()});
    if (!message)
        co_return std::nullopt;
    co_return std::move(*message);
}

template <class State>
asio::awaitable<bool> greet(std::shared_ptr<State> state, std::shared_ptr<WebSocketLink> link)
{
    error_code failed;
    auto& stream = link->stream();
    asio::steady_timer patience(state->io, state->silence);
    patience.async_wait([link](error_code cancelled) {
        if (!cancelled)
            link->close();
    });
    co_await stream.next_layer().async_handshake(asio::ssl::stream_base::server,
                                                 asio::redirect_error(asio::use_awaitable, failed));
    if (failed) {
        state->refused("handshake: " + failed.message());
        co_return false;
    }
    const auto identity = identityOf(stream.next_layer().native_handle());
    if (!identity || !state->admits(*identity)) {
        state->refused("the certificate names no runner that is let in");
        co_return false;
    }
    link->identity = *identity;
    stream.set_option(websocket::stream_base::timeout{state->silence, state->silence, true});
    stream.read_message_max(largestMessage);
    co_await stream.async_accept(asio::redirect_error(asio::use_awaitable, failed));
    if (failed)
        co_return false;
    const auto hello = co_await read(link);
    if (!hello)
        co_return false;
    wire::ObjectReader reader(*hello);
    const auto* said = reader.find("key");
    auto key = reader.textOr("op") == "hello" && said != nullptr
                   ? wire::fromJson<domain::CustodianKey>(*said)
                   : Result<domain::CustodianKey>(Error{ErrorKind::InvalidInput, "no hello"});
    if (!key || key->runner != identity->runner) {
        state->refused("its hello cannot be read, or names another runner");
        co_return false;
    }
    link->key = std::move(*key);
    co_return true;
}

template <class State>
asio::awaitable<void> serve(std::shared_ptr<State> state, std::shared_ptr<WebSocketLink> link)
{
    const bool greeted = co_await greet(state, link);
    if (!greeted) {
        link->close();
        co_return;
    }
    link->send(R"({"op":"welcome"})");
    state->tunnels.connected(link);
    for (;;) {
        const auto message = co_await read(link);
        if (!message)
            break;
        state->tunnels.received(*link, *message);
    }
    link->close();
    state->tunnels.disconnected(*link);
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
