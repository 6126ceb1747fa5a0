// A TLS session with a server that is verified by name, on a socket that never blocks for long.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <curl/curl.h>
#include <openssl/ssl.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

namespace strongroom::providers {

struct TlsAddress
{
    std::string host{}; ///< The name that the server's certificate must have.
    std::uint16_t port = 0;
    std::string caFile{};          ///< Empty: the system's authorities.
    std::string certificateFile{}; ///< Ours, where the server asks for one; empty for none.
    std::string keyFile{};
};

class TlsSession
{
public:
    /// Fails with Unavailable, TimedOut, with Untrusted for the server's certificate, with
    /// InvalidInput for files of ours that cannot be used, and with Cancelled when `stopping` says
    /// so. All calls together have until `until`; `stopping` outlives the session.
    static Result<std::unique_ptr<TlsSession>> open(const TlsAddress& address,
                                                    const std::atomic<bool>& stopping,
                                                    std::chrono::steady_clock::time_point until);

    Result<Done> write(const std::string& bytes);
    /// Says that we have ended, and waits until the server has read all and says so.
    Result<Done> end();

private:
    TlsSession(const std::atomic<bool>& stopping, std::chrono::steady_clock::time_point until)
        : m_stopping(stopping), m_until(until)
    {}
    Result<Done> reach(const TlsAddress& address);
    Result<Done> secure(const TlsAddress& address);
    Result<Done> wait(int outcome, const char* broken);
    static int stopWhenAsked(void* session, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    const std::atomic<bool>& m_stopping;
    const std::chrono::steady_clock::time_point m_until;
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_connection{nullptr, &curl_easy_cleanup};
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context{nullptr, &SSL_CTX_free};
    std::unique_ptr<SSL, decltype(&SSL_free)> m_tls{nullptr, &SSL_free}; ///< Goes first.
    curl_socket_t m_socket = CURL_SOCKET_BAD;                            ///< The connection's.
};

} // namespace strongroom::providers
