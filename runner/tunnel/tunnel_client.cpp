// Beast's WebSocket over mutual TLS, in this one file because of what it costs to compile.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/tunnel/tunnel_client.h"

#include "runner/tunnel/answer.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <boost/beast/websocket/stream.hpp>

#include <algorithm>
#include <deque>
#include <random>

namespace strongroom::runner {

namespace asio = boost::asio;
namespace websocket = boost::beast::websocket;
using boost::system::error_code;
using tcp = asio::ip::tcp;

namespace {

constexpr std::size_t largestMessage = 24U << 20;
constexpr std::chrono::milliseconds firstDelay{500};
constexpr std::chrono::milliseconds longestDelay{30000};

/// Keys elsewhere may take their time, while others are asked for; one after the other there would
/// be silence. As many questions again wait in the connection itself.
constexpr std::size_t workers = 4;
constexpr int mostUnderWay = 16;

struct Connection : websocket::stream<asio::ssl::stream<tcp::socket>>
{
    using stream::stream;
    std::deque<std::string> answers{}; ///< To be sent, the first one under way.
    int underWay = 0;
};
using Stream = Connection;

} // namespace

struct TunnelClient::State
{
    asio::io_context& io;
    Custody& custody;
    Log& log;
    TunnelClientCredential credential;
    std::function<Result<TunnelAddress>()> where;
    std::chrono::seconds silence;
    Witness* witness = nullptr;
    const NamedStores* stores = nullptr;
    SpanSink* spans = nullptr;
    asio::ssl::context tls{asio::ssl::context::tls_client};
    asio::steady_timer pause{io};
    asio::steady_timer answered{io};
    std::shared_ptr<Stream> stream{};
    std::chrono::milliseconds delay = firstDelay;
    bool stopping = false;
    asio::thread_pool pool{workers}; ///< Last: what it still does uses the rest.

    void failed(std::string_view step, const std::string& why)
    {
        log.write(LogLevel::Warning, "tunnel_failed", {{"step", std::string(step)}, {"why", why}});
    }
};

namespace {

template <class State>
asio::awaitable<bool> dial(std::shared_ptr<State> state)
{
    const auto address = state->where();
    if (!address) {
        state->failed("address", address.error().message);
        co_return false;
    }
    error_code failed;
    tcp::resolver resolver(state->io);
    const auto found =
        co_await resolver.async_resolve(address->host, std::to_string(address->port),
                                        asio::redirect_error(asio::use_awaitable, failed));
    if (failed || found.empty()) {
        state->failed("resolve", failed.message());
        co_return false;
    }
    state->stream = std::make_shared<Stream>(state->io, state->tls);
    auto& stream = *state->stream;
    stream.next_layer().set_verify_callback(asio::ssl::host_name_verification(address->host),
                                            failed);
    asio::steady_timer patience(state->io, state->silence);
    patience.async_wait([dialled = state->stream](error_code cancelled) {
        error_code ignored;
        if (!cancelled)
            boost::beast::get_lowest_layer(*dialled).close(ignored);
    });
    SSL_set_tlsext_host_name(stream.next_layer().native_handle(), address->host.c_str());
    // A name may have addresses that nobody listens on.
    co_await asio::async_connect(stream.next_layer().next_layer(), found,
                                 asio::redirect_error(asio::use_awaitable, failed));
    if (!failed)
        co_await stream.next_layer().async_handshake(
            asio::ssl::stream_base::client, asio::redirect_error(asio::use_awaitable, failed));
    if (failed) {
        state->failed("connect", failed.message());
        co_return false;
    }
    stream.set_option(websocket::stream_base::timeout{state->silence, state->silence, true});
    stream.read_message_max(largestMessage);
    co_await stream.async_handshake(address->host, "/tunnel",
                                    asio::redirect_error(asio::use_awaitable, failed));
    if (failed)
        state->failed("websocket", failed.message());
    co_return !failed;
}

template <class State>
asio::awaitable<bool> send(std::shared_ptr<State> state, std::string text)
{
    error_code failed;
    state->stream->text(true);
    co_await state->stream->async_write(asio::buffer(text),
                                        asio::redirect_error(asio::use_awaitable, failed));
    co_return !failed;
}

/// One answer after another, in the order they were found.
asio::awaitable<void> sendAnswers(std::shared_ptr<Stream> stream)
{
    while (!stream->answers.empty()) {
        error_code failed;
        co_await stream->async_write(asio::buffer(stream->answers.front()),
                                     asio::redirect_error(asio::use_awaitable, failed));
        if (failed) {
            stream->answers.clear();
            co_return; // Whoever reads finds out.
        }
        stream->answers.pop_front();
    }
}

template <class State>
void work(std::shared_ptr<State> state, std::string message)
{
    const auto stream = state->stream;
    ++stream->underWay;
    // Weak: the pool is the state's own.
    asio::post(state->pool, [weak = std::weak_ptr(state), stream, message = std::move(message)] {
        const auto at = weak.lock();
        if (!at)
            return;
        auto text = answer({at->custody, at->witness, at->stores}, at->log, message, at->spans);
        asio::post(at->io, [state = at, stream, text = std::move(text)]() mutable {
            --stream->underWay;
            state->answered.cancel();
            if (stream != state->stream)
                return; // The question went with its connection.
            stream->answers.push_back(std::move(text));
            if (stream->answers.size() == 1)
                asio::co_spawn(state->io, sendAnswers(stream), asio::detached);
        });
    });
}

/// Until another question may be taken.
template <class State>
asio::awaitable<void> takeBreath(std::shared_ptr<State> state)
{
    while (state->stream->underWay >= mostUnderWay) {
        error_code cancelled;
        state->answered.expires_at(asio::steady_timer::time_point::max());
        co_await state->answered.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
    }
}

/// Takes one question after another until the connection ends.
template <class State>
asio::awaitable<void> converse(std::shared_ptr<State> state)
{
    bool going = co_await send(state, hello(state->custody));
    std::string why = "A message could not be sent.";
    while (going) {
        boost::beast::flat_buffer buffer;
        error_code failed;
        co_await state->stream->async_read(buffer,
                                           asio::redirect_error(asio::use_awaitable, failed));
        if (failed) {
            // The control plane's own words, where it said goodbye.
            const auto& said = state->stream->reason().reason;
            why = said.empty() ? failed.message() : std::string(said.data(), said.size());
            break;
        }
        const std::string_view message(static_cast<const char*>(buffer.data().data()),
                                       buffer.size());
        if (message == R"({"op":"welcome"})") {
            state->log.write(LogLevel::Info, "tunnel_connected", {});
            state->delay = firstDelay;
            continue;
        }
        work(state, std::string(message));
        co_await takeBreath(state);
    }
    state->log.write(LogLevel::Warning, "tunnel_closed", {{"why", why}});
}

template <class State>
asio::awaitable<void> keepDialling(std::shared_ptr<State> state)
{
    std::minstd_rand jitter(std::random_device{}());
    while (!state->stopping) {
        const bool connected = co_await dial(state);
        if (connected)
            co_await converse(state);
        state->stream.reset();
        if (state->stopping)
            break;
        const auto spread = std::uniform_int_distribution<int>(80, 120)(jitter);
        state->pause.expires_after(state->delay * spread / 100);
        state->delay = std::min(state->delay * 2, longestDelay);
        error_code cancelled;
        co_await state->pause.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
    }
}

} // namespace

TunnelClient::TunnelClient(asio::io_context& io, Custody& custody, Log& log,
                           TunnelClientCredential credential,
                           std::function<Result<TunnelAddress>()> where,
                           std::chrono::seconds silence)
    : m_state(
        std::make_shared<State>(io, custody, log, std::move(credential), std::move(where), silence))
{}

TunnelClient::~TunnelClient()
{
    // What is under way uses the custody, which may go right after us.
    m_state->pool.stop();
    m_state->pool.join();
}

void TunnelClient::watchLog(Witness& witness)
{
    m_state->witness = &witness;
}

void TunnelClient::reachStores(const NamedStores& stores)
{
    m_state->stores = &stores;
}

void TunnelClient::traceTo(SpanSink& spans)
{
    m_state->spans = &spans;
}

Result<Done> TunnelClient::start()
{
    auto& tls = m_state->tls;
    const auto& credential = m_state->credential;
    SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_3_VERSION);
    error_code failed;
    tls.use_certificate_chain(asio::buffer(credential.certificatePem), failed);
    if (!failed)
        tls.use_private_key(asio::buffer(credential.privateKeyPem), asio::ssl::context::pem,
                            failed);
    if (!failed)
        tls.add_certificate_authority(asio::buffer(credential.authorityPem), failed);
    if (!failed)
        tls.set_verify_mode(asio::ssl::verify_peer, failed);
    if (failed)
        return Error{ErrorKind::InvalidInput, "The runner's certificates cannot be used.",
                     failed.message()};
    asio::co_spawn(m_state->io, keepDialling(m_state), asio::detached);
    return Done{};
}

void TunnelClient::stop()
{
    m_state->stopping = true;
    m_state->pause.cancel();
    error_code ignored;
    if (m_state->stream)
        boost::beast::get_lowest_layer(*m_state->stream).close(ignored);
    // Answers under way have nowhere to go.
    m_state->pool.stop();
}

} // namespace strongroom::runner
