// HTTP/1.1 over a blocking socket and OpenSSL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/load/https_client.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <optional>
#include <strings.h>

namespace strongroom::bench {
namespace {

const Error broken{ErrorKind::Unavailable, "The connection broke, or the answer was not HTTP."};

/// The number behind a header's name in the head of an answer.
std::optional<std::size_t> contentLength(std::string_view head)
{
    constexpr std::string_view name = "\r\ncontent-length: ";
    for (std::size_t at = 0; at + name.size() < head.size(); ++at) {
        if (::strncasecmp(head.data() + at, name.data(), name.size()) != 0)
            continue;
        std::size_t length = 0;
        const auto* const begin = head.data() + at + name.size();
        if (std::from_chars(begin, head.data() + head.size(), length).ec == std::errc())
            return length;
    }
    return std::nullopt;
}

} // namespace

Result<TlsContext> tlsTrusting(const std::string& authorityFile)
{
    TlsContext context(SSL_CTX_new(TLS_client_method()));
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    if (!crypto::ok(SSL_CTX_load_verify_file(context.get(), authorityFile.c_str())))
        return Error{ErrorKind::InvalidInput, "The authority's file cannot be read."};
    return context;
}

HttpsClient::HttpsClient(int socket, TlsStream stream, std::string host)
    : m_socket(socket), m_stream(std::move(stream)), m_host(std::move(host))
{}

HttpsClient::HttpsClient(HttpsClient&& other) noexcept
    : m_socket(std::exchange(other.m_socket, -1)), m_stream(std::move(other.m_stream)),
      m_host(std::move(other.m_host)), m_received(std::move(other.m_received))
{}

HttpsClient::~HttpsClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

Result<HttpsClient> HttpsClient::connect(SSL_CTX* tls, const std::string& address,
                                         std::uint16_t port)
{
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(port);
    ::inet_pton(AF_INET, address.c_str(), &where.sin_addr);
    HttpsClient client(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), TlsStream(SSL_new(tls)),
                       address + ':' + std::to_string(port));
    const int now = 1;
    ::setsockopt(client.m_socket, IPPROTO_TCP, TCP_NODELAY, &now, sizeof now);
    if (::connect(client.m_socket, reinterpret_cast<const sockaddr*>(&where), sizeof where) != 0)
        return broken;
    auto* const stream = client.m_stream.get();
    X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(stream), address.c_str());
    if (!crypto::ok(SSL_set_fd(stream, client.m_socket)) || !crypto::ok(SSL_connect(stream)))
        return Error{ErrorKind::Untrusted, "TLS could not be agreed on."};
    return client;
}

Result<Answer> HttpsClient::ask(const Call& call)
{
    const auto request = call.method + ' ' + call.path + " HTTP/1.1\r\nHost: " + m_host + "\r\n"
                         + call.headers
                         + (call.body.empty() ? std::string()
                                              : "Content-Type: application/json\r\nContent-Length: "
                                                    + std::to_string(call.body.size()) + "\r\n")
                         + "\r\n" + call.body;
    if (SSL_write(m_stream.get(), request.data(), static_cast<int>(request.size())) <= 0)
        return broken;
    std::array<char, 16 * 1024> piece; // NOLINT: filled before it is read.
    std::optional<std::size_t> whole;
    std::size_t head = 0;
    while (!whole || m_received.size() < *whole) {
        const int count = SSL_read(m_stream.get(), piece.data(), static_cast<int>(piece.size()));
        if (count <= 0)
            return broken;
        m_received.append(piece.data(), static_cast<std::size_t>(count));
        const auto end = m_received.find("\r\n\r\n");
        if (whole || end == std::string::npos)
            continue;
        const auto length = contentLength(std::string_view(m_received).substr(0, end + 2));
        if (!length || !m_received.starts_with("HTTP/1.1 "))
            return broken;
        head = end + 4;
        whole = head + *length;
    }
    Answer answer;
    std::from_chars(m_received.data() + 9, m_received.data() + 12, answer.status);
    answer.body = m_received.substr(head, *whole - head);
    m_received.erase(0, *whole);
    return answer;
}

} // namespace strongroom::bench
