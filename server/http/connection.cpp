// Beast's parser fed by hand, replies written as one string: a tenth of its streams' compile time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/http/connection.h"

#include "base/ids.h"
#include "server/http/client_certificate.h"
#include "server/http/target.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/status.hpp>
#include <boost/beast/http/string_body.hpp>

#include <array>

namespace strongroom::server {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using tcp = asio::ip::tcp;

std::optional<Method> methodOf(http::verb verb)
{
    switch (verb) {
    case http::verb::get: return Method::Get;
    case http::verb::post: return Method::Post;
    case http::verb::put: return Method::Put;
    case http::verb::patch: return Method::Patch;
    case http::verb::delete_: return Method::Delete;
    case http::verb::head: return Method::Head;
    case http::verb::options: return Method::Options;
    default: return std::nullopt;
    }
}

std::string lower(std::string_view text)
{
    std::string result(text);
    for (auto& c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

/// The sentence and status for a head or body that Beast refused.
Reply refusalOf(error_code why, const std::string& requestId)
{
    if (why == http::error::body_limit)
        return Reply::problem({ErrorKind::TooLarge, "The body of the request is over 12 MiB."},
                              requestId);
    if (why == http::error::header_limit)
        return Reply::problem({ErrorKind::TooLarge, "The head of the request is over 16 KiB."},
                              requestId, 431);
    return Reply::problem({ErrorKind::InvalidInput, "The request is not well-formed HTTP."},
                          requestId);
}

std::string headOf(const Reply& reply, const std::string& requestId, bool keepAlive)
{
    const auto reason = http::obsolete_reason(static_cast<http::status>(reply.status));
    std::string head =
        "HTTP/1.1 " + std::to_string(reply.status) + ' ' + std::string(reason) + "\r\n";
    const auto add = [&head](std::string_view name, std::string_view value) {
        head.append(name).append(": ").append(value).append("\r\n");
    };
    bool caching = false;
    for (const auto& [name, value] : reply.headers) {
        add(name, value);
        caching = caching || name == "Cache-Control";
    }
    add("X-Request-Id", requestId);
    add("X-Content-Type-Options", "nosniff");
    if (!caching)
        add("Cache-Control", "no-store");
    if (reply.stream)
        add("Transfer-Encoding", "chunked");
    else if (reply.status != 204 && reply.status != 304)
        add("Content-Length", std::to_string(reply.body.size()));
    add("Connection", keepAlive ? "keep-alive" : "close");
    head += "\r\n";
    return head;
}

std::string chunkOf(const std::string& data)
{
    std::array<char, 20> size{};
    std::snprintf(size.data(), size.size(), "%zx\r\n", data.size());
    return size.data() + data + "\r\n";
}

template <class Stream>
class StreamConnection final : public Connection
{
public:
    StreamConnection(std::shared_ptr<ConnectionHost> host, Stream stream, std::string peer)
        : m_host(std::move(host)), m_stream(std::move(stream)), m_deadline(m_host->io),
          m_peer(std::move(peer))
    {
        m_host->open.insert(this);
        m_host->metrics.connectionOpened();
    }
    ~StreamConnection() override
    {
        m_host->metrics.connectionClosed();
        m_host->open.erase(this);
        if (m_host->open.empty() && m_host->emptied)
            std::exchange(m_host->emptied, nullptr)();
    }
    StreamConnection(const StreamConnection&) = delete;
    StreamConnection& operator=(const StreamConnection&) = delete;

    void endSoon() override
    {
        m_last = true;
        if (m_waiting)
            endNow(); // A stream ends by itself: it sees that the host is stopping.
    }
    void endNow() override
    {
        error_code ignored;
        m_stream.lowest_layer().close(ignored);
    }

    asio::awaitable<void> handshake() requires requires(Stream& s)
    {
        s.async_handshake(asio::ssl::stream_base::server, asio::use_awaitable);
    }
    {
        allow(m_host->limits.handshake);
        error_code failed;
        co_await m_stream.async_handshake(asio::ssl::stream_base::server,
                                          asio::redirect_error(asio::use_awaitable, failed));
        m_ended = static_cast<bool>(failed);
        m_certificate = m_ended ? "" : certificateThumbprint(m_stream.native_handle());
    }

    asio::awaitable<void> run()
    {
        while (!m_ended && !m_last)
            co_await serveOne();
        m_deadline.cancel();
    }

    asio::awaitable<void> closeTls() requires requires(Stream& s)
    {
        s.async_shutdown(asio::use_awaitable);
    }
    {
        if (m_ended)
            co_return;
        allow(std::chrono::seconds(2));
        error_code ignored;
        co_await m_stream.async_shutdown(asio::redirect_error(asio::use_awaitable, ignored));
        m_deadline.cancel();
    }

private:
    using Parser = http::request_parser<http::string_body>;

    /// Closes the socket unless another allow() comes within `time`.
    void allow(std::chrono::seconds time)
    {
        m_deadline.expires_after(time);
        // A timer that ran out may be told so after it was set anew, or after we are gone.
        m_deadline.async_wait([this, life = std::weak_ptr(m_life)](error_code cancelled) {
            if (!cancelled && !life.expired()
                && m_deadline.expiry() <= std::chrono::steady_clock::now())
                endNow();
        });
    }

    asio::awaitable<void> serveOne()
    {
        Parser parser;
        parser.header_limit(m_host->limits.header);
        parser.body_limit(m_host->limits.body);
        parser.eager(true);
        const auto why = co_await read(parser);
        if (m_ended)
            co_return;
        const auto begun = std::chrono::steady_clock::now();
        m_host->metrics.requestBegan();
        Request request;
        request.id = newId();
        request.peer = m_peer;
        request.certificate = m_certificate;
        Reply reply;
        if (why) {
            m_last = true;
            m_method = m_path = "-";
            reply = refusalOf(why, request.id);
        } else {
            m_last = m_last || !parser.keep_alive() || m_host->stopping;
            allow(m_host->limits.reply);
            reply = co_await answer(parser, request);
        }
        const bool headOnly = request.method == Method::Head;
        const auto status = reply.status;
        if (!reply.cause.empty())
            m_host->log.write(LogLevel::Warning, "refused",
                              {{"request", request.id}, {"why", reply.cause}});
        co_await send(std::move(reply), request.id, headOnly);
        const auto took = std::chrono::steady_clock::now() - begun;
        m_host->metrics.requestEnded(status, took);
        m_host->log.write(
            LogLevel::Info, "request",
            {{"request", request.id},
             {"method", m_method},
             {"path", m_path},
             {"status", std::to_string(status)},
             {"peer", m_peer},
             {"ms", std::to_string(
                        std::chrono::duration_cast<std::chrono::milliseconds>(took).count())}});
        if (why)
            co_await discard();
    }

    /// Feeds the parser until the message is whole; what belongs to the next stays in the buffer.
    asio::awaitable<error_code> read(Parser& parser)
    {
        error_code failed;
        m_waiting = m_buffer.empty();
        allow(m_waiting ? m_host->limits.idle : m_host->limits.request);
        std::array<char, 16 * 1024> piece; // NOLINT: filled before it is read.
        while (!parser.is_done()) {
            if (!m_buffer.empty()) {
                const auto used = parser.put(asio::buffer(m_buffer), failed);
                m_buffer.erase(0, used);
                if (failed == http::error::need_more)
                    failed = {};
                if (failed || parser.is_done())
                    break;
                if (m_buffer.size() > m_host->limits.header) {
                    failed = http::error::header_limit;
                    break;
                }
            }
            const auto count = co_await m_stream.async_read_some(
                asio::buffer(piece), asio::redirect_error(asio::use_awaitable, failed));
            if (failed) {
                m_ended = true;
                break;
            }
            if (m_waiting) {
                m_waiting = false;
                allow(m_host->limits.request);
            }
            m_buffer.append(piece.data(), count);
        }
        co_return failed;
    }

    /// Closing while the client still sends would reset the connection before it has read why.
    asio::awaitable<void> discard()
    {
        allow(std::chrono::seconds(5));
        std::array<char, 16 * 1024> piece; // NOLINT: never read.
        error_code failed;
        while (!failed)
            co_await m_stream.async_read_some(asio::buffer(piece),
                                              asio::redirect_error(asio::use_awaitable, failed));
    }

    asio::awaitable<Reply> answer(Parser& parser, Request& request)
    {
        auto& message = parser.get();
        m_method = std::string(message.method_string());
        m_path = "-";
        const auto method = methodOf(message.method());
        if (!method)
            co_return Reply::problem({ErrorKind::InvalidInput, "This method is not known."},
                                     request.id, 501);
        request.method = *method;
        if (message.target().size() > m_host->limits.target)
            co_return Reply::problem(
                {ErrorKind::TooLarge, "The address of the request is over 8 KiB."}, request.id,
                414);
        auto target = parseTarget(std::string_view(message.target()));
        if (!target)
            co_return Reply::problem(target.error(), request.id);
        m_path = target->path;
        // RFC 9112, section 3.2: two readers could take two hosts for the one that is meant.
        if (message.version() >= 11 && message.count(http::field::host) != 1)
            co_return Reply::problem(
                {ErrorKind::InvalidInput, "The request needs one Host header."}, request.id);
        // RFC 9449, section 4.3: of two proofs, or tokens, one could be taken for the other.
        if (message.count(http::field::authorization) > 1 || message.count("DPoP") > 1)
            co_return Reply::problem(
                {ErrorKind::InvalidInput, "The request has more than one sign-in."}, request.id);
        request.path = std::move(target->path);
        request.rawPath = std::move(target->rawPath);
        request.query = std::move(target->query);
        for (const auto& field : message)
            request.headers.emplace(lower(std::string_view(field.name_string())), field.value());
        if (message.count("traceparent") > 1)
            request.headers.erase("traceparent"); // Neither is more to be believed.
        request.body = std::move(message.body());
        co_return co_await route(request);
    }

    /// What a library throws ends this request, and nobody else's.
    asio::awaitable<Reply> route(Request& request)
    {
        std::string thrown;
        try {
            co_return co_await m_host->router.answer(request);
        } catch (const std::exception& failed) {
            thrown = failed.what();
        }
        const Error fault{ErrorKind::Internal, "Something went wrong here. Try again.", thrown};
        co_return Reply::problem(fault, request.id);
    }

    asio::awaitable<void> send(Reply reply, std::string requestId, bool headOnly)
    {
        auto text = headOf(reply, requestId, !m_last);
        if (!headOnly && !reply.stream)
            text += reply.body;
        co_await write(text);
        if (reply.stream && !headOnly)
            co_await stream(*reply.stream, std::move(reply.body));
    }

    asio::awaitable<void> stream(EventStream& events, std::string first)
    {
        if (!first.empty())
            co_await write(chunkOf(first));
        m_deadline.cancel();
        while (!m_ended && !m_host->stopping) {
            const auto next = co_await events.next();
            if (!next)
                break;
            allow(m_host->limits.reply);
            co_await write(chunkOf(*next));
            m_deadline.cancel();
        }
        allow(m_host->limits.reply);
        co_await write("0\r\n\r\n");
        m_last = true;
    }

    asio::awaitable<void> write(std::string text)
    {
        error_code failed;
        co_await asio::async_write(m_stream, asio::buffer(text),
                                   asio::redirect_error(asio::use_awaitable, failed));
        m_ended = m_ended || failed;
    }

    std::shared_ptr<ConnectionHost> m_host;
    Stream m_stream;
    asio::steady_timer m_deadline;
    std::string m_peer;
    std::string m_certificate;
    std::string m_buffer;
    std::string m_method;
    std::string m_path;
    std::shared_ptr<char> m_life = std::make_shared<char>(); ///< Watched by the deadline.
    bool m_waiting = true; ///< For the first byte of a request, or of the handshake.
    bool m_last = false;   ///< After this reply, no more.
    bool m_ended = false;
};

std::string peerOf(const tcp::socket& socket)
{
    error_code failed;
    const auto endpoint = socket.remote_endpoint(failed);
    return failed ? std::string("-") : endpoint.address().to_string();
}

} // namespace

asio::awaitable<void> serveTls(std::shared_ptr<ConnectionHost> host,
                               std::shared_ptr<asio::ssl::context> tls, tcp::socket socket)
{
    auto peer = peerOf(socket);
    StreamConnection<asio::ssl::stream<tcp::socket>> connection(
        host, asio::ssl::stream<tcp::socket>(std::move(socket), *tls), std::move(peer));
    co_await connection.handshake();
    co_await connection.run();
    co_await connection.closeTls();
}

asio::awaitable<void> servePlain(std::shared_ptr<ConnectionHost> host, tcp::socket socket)
{
    auto peer = peerOf(socket);
    StreamConnection<tcp::socket> connection(host, std::move(socket), std::move(peer));
    co_await connection.run();
}

} // namespace strongroom::server
