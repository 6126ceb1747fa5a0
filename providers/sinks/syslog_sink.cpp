// libcurl finds the receiver and verifies it; the session is then spoken by OpenSSL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/sinks/syslog_sink.h"

#include "providers/sinks/syslog_message.h"

#include <curl/curl.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <poll.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <memory>

namespace strongroom::providers {
namespace {

using Moment = std::chrono::steady_clock::time_point;

constexpr long connectSeconds = 8;
constexpr std::chrono::seconds patience{15};

Error unreachable(const std::string& why)
{
    return {ErrorKind::Unavailable, "The syslog receiver cannot be reached.", why};
}

/// A verified TLS session with the receiver, on a socket that does not block.
class Session
{
public:
    Session(const SyslogAddress& address, const std::atomic<bool>& stopping)
        : m_stopping(stopping), m_until(std::chrono::steady_clock::now() + patience),
          m_handle(curl_easy_init(), &curl_easy_cleanup)
    {
        m_opened = m_handle ? connect(address) : Error{ErrorKind::Internal, "There is no memory."};
    }

    const Result<Done>& opened() const { return m_opened; }
    Result<Done> write(const std::string& bytes);
    /// Says that we have ended, and waits until the receiver says so.
    Result<Done> end();

private:
    Result<Done> connect(const SyslogAddress& address);
    Result<Done> wait(int outcome);
    static int stopWhenAsked(void* session, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return static_cast<Session*>(session)->m_stopping ? 1 : 0;
    }

    const std::atomic<bool>& m_stopping;
    const Moment m_until;
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_handle;
    SSL* m_tls = nullptr; ///< The handle's.
    curl_socket_t m_socket = CURL_SOCKET_BAD;
    Result<Done> m_opened = Done{};
};

Result<Done> Session::connect(const SyslogAddress& address)
{
    auto* handle = m_handle.get();
    const bool v6 = address.host.find(':') != std::string::npos;
    const auto url = "https://" + (v6 ? "[" + address.host + "]" : address.host) + ':'
                     + std::to_string(address.port);
    curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
    curl_easy_setopt(handle, CURLOPT_CONNECT_ONLY, 1L);
    curl_easy_setopt(handle, CURLOPT_SSL_ENABLE_ALPN, 0L); // This is no HTTP.
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, &Session::stopWhenAsked);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, this);
    if (!address.caFile.empty())
        curl_easy_setopt(handle, CURLOPT_CAINFO, address.caFile.c_str());
    if (!address.certificateFile.empty()) {
        curl_easy_setopt(handle, CURLOPT_SSLCERT, address.certificateFile.c_str());
        curl_easy_setopt(handle, CURLOPT_SSLKEY, address.keyFile.c_str());
    }
    const auto code = curl_easy_perform(handle);
    if (code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE)
        return Error{ErrorKind::Untrusted, "The syslog receiver's certificate is not trusted.",
                     curl_easy_strerror(code)};
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return Error{ErrorKind::Cancelled, "The control plane ends."};
    if (code != CURLE_OK)
        return unreachable(curl_easy_strerror(code));
    curl_tlssessioninfo* tls = nullptr;
    if (curl_easy_getinfo(handle, CURLINFO_TLS_SSL_PTR, &tls) != CURLE_OK || tls == nullptr
        || tls->backend != CURLSSLBACKEND_OPENSSL || tls->internals == nullptr
        || curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, &m_socket) != CURLE_OK)
        return Error{ErrorKind::Internal, "This build of libcurl does not speak TLS by OpenSSL."};
    m_tls = static_cast<SSL*>(tls->internals);
    return Done{};
}

/// Until the socket can go on with what OpenSSL could not finish.
Result<Done> Session::wait(int outcome)
{
    const auto why = SSL_get_error(m_tls, outcome);
    if (why != SSL_ERROR_WANT_READ && why != SSL_ERROR_WANT_WRITE) {
        std::array<char, 160> text{};
        ERR_error_string_n(ERR_get_error(), text.data(), text.size());
        ERR_clear_error();
        return Error{ErrorKind::Unavailable, "The syslog receiver broke the connection off.",
                     text.data()};
    }
    pollfd waiting{m_socket, static_cast<short>(why == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT), 0};
    while (true) {
        constexpr int step = 200; // Milliseconds, between looks at whether we are to end.
        if (m_stopping)
            return Error{ErrorKind::Cancelled, "The control plane ends."};
        if (::poll(&waiting, 1, step) > 0)
            return Done{};
        if (std::chrono::steady_clock::now() >= m_until)
            return Error{ErrorKind::TimedOut,
                         "The syslog receiver does not take what it is sent, or does not close "
                         "the connection when all was sent."};
    }
}

Result<Done> Session::write(const std::string& bytes)
{
    for (std::size_t done = 0; done < bytes.size();) {
        std::size_t written = 0;
        ERR_clear_error();
        const auto outcome =
            SSL_write_ex(m_tls, bytes.data() + done, bytes.size() - done, &written);
        if (outcome == 1)
            done += written;
        else if (auto ready = wait(outcome); !ready)
            return ready;
    }
    return Done{};
}

Result<Done> Session::end()
{
    while (true) {
        ERR_clear_error();
        const auto outcome = SSL_shutdown(m_tls);
        if (outcome >= 0)
            break;
        if (auto ready = wait(outcome); !ready)
            return ready;
    }
    while (true) {
        std::array<char, 512> passedOver{};
        std::size_t read = 0;
        ERR_clear_error();
        const auto outcome = SSL_read_ex(m_tls, passedOver.data(), passedOver.size(), &read);
        if (outcome == 1)
            continue;
        const auto why = SSL_get_error(m_tls, outcome);
        // Not every receiver says goodbye before it closes. A receiver that died before it had
        // read all is told apart: its system resets the connection.
        if (why == SSL_ERROR_ZERO_RETURN
            || (why == SSL_ERROR_SSL
                && ERR_GET_REASON(ERR_peek_error()) == SSL_R_UNEXPECTED_EOF_WHILE_READING)) {
            ERR_clear_error();
            return Done{};
        }
        if (auto ready = wait(outcome); !ready)
            return ready;
    }
}

std::string ourHost()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "-";
}

} // namespace

SyslogSink::SyslogSink(SyslogAddress address, EventFormat format)
    : m_address(std::move(address)), m_format(format), m_host(ourHost())
{}

Result<Done> SyslogSink::deliver(const SinkBatch& batch)
{
    if (batch.events.empty())
        return Done{};
    std::string frames;
    for (const auto& event : batch.events)
        frames += syslogFrame(syslogMessage(event, m_format, m_host));
    Session session(m_address, m_stopping);
    if (!session.opened())
        return session.opened();
    if (auto written = session.write(frames); !written)
        return written;
    return session.end();
}

} // namespace strongroom::providers
