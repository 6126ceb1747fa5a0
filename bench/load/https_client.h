// One kept-alive HTTPS connection that waits for each answer: a load generator needs no more.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "crypto/openssl.h"

#include <openssl/ssl.h>

#include <cstdint>
#include <string>

namespace strongroom::bench {

using TlsContext = std::unique_ptr<SSL_CTX, crypto::FreeWith<SSL_CTX_free>>;
using TlsStream = std::unique_ptr<SSL, crypto::FreeWith<SSL_free>>;

/// Trusts the authority of that PEM file and no other.
Result<TlsContext> tlsTrusting(const std::string& authorityFile);

struct Call
{
    std::string method{};
    std::string path{};
    std::string headers{}; ///< Whole lines, each with its CRLF.
    std::string body{};
};

struct Answer
{
    int status = 0;
    std::string body{};
};

class HttpsClient
{
public:
    /// IPv4, loopback in practice; the certificate must name `address`.
    static Result<HttpsClient> connect(SSL_CTX* tls, const std::string& address,
                                       std::uint16_t port);
    HttpsClient(HttpsClient&& other) noexcept;
    HttpsClient& operator=(HttpsClient&&) = delete;
    ~HttpsClient();

    /// Understands answers with a Content-Length; fails with Unavailable for any other.
    Result<Answer> ask(const Call& call);

private:
    HttpsClient(int socket, TlsStream stream, std::string host);

    int m_socket;
    TlsStream m_stream;
    std::string m_host;
    std::string m_received;
};

} // namespace strongroom::bench
