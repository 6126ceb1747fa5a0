// libcurl finds the server and connects, with all its care for names and families of addresses;
// OpenSSL speaks with it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/sinks/tls_session.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <poll.h>

#include <array>

namespace strongroom::providers {
namespace {

constexpr long connectSeconds = 8;

Error cancelled()
{
    return {ErrorKind::Cancelled, "The control plane ends."};
}

std::string opensslSays()
{
    std::array<char, 160> text{};
    ERR_error_string_n(ERR_get_error(), text.data(), text.size());
    ERR_clear_error();
    return text.data();
}

bool isAddress(const std::string& host)
{
    const std::unique_ptr<ASN1_OCTET_STRING, decltype(&ASN1_OCTET_STRING_free)> address(
        a2i_IPADDRESS(host.c_str()), &ASN1_OCTET_STRING_free);
    ERR_clear_error();
    return address != nullptr;
}

bool expectName(SSL* tls, const std::string& host)
{
    if (isAddress(host))
        return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(tls), host.c_str()) == 1;
    return SSL_set1_host(tls, host.c_str()) == 1
           && SSL_set_tlsext_host_name(tls, host.c_str()) == 1;
}

bool takeFiles(SSL_CTX* context, const TlsAddress& address)
{
    const bool trusted = address.caFile.empty()
                             ? SSL_CTX_set_default_verify_paths(context) == 1
                             : SSL_CTX_load_verify_file(context, address.caFile.c_str()) == 1;
    const auto& own = address.certificateFile;
    return trusted
           && (own.empty()
               || (SSL_CTX_use_certificate_chain_file(context, own.c_str()) == 1
                   && SSL_CTX_use_PrivateKey_file(context, address.keyFile.c_str(),
                                                  SSL_FILETYPE_PEM)
                          == 1));
}

} // namespace

int TlsSession::stopWhenAsked(void* session, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<TlsSession*>(session)->m_stopping ? 1 : 0;
}

Result<std::unique_ptr<TlsSession>> TlsSession::open(const TlsAddress& address,
                                                     const std::atomic<bool>& stopping,
                                                     std::chrono::steady_clock::time_point until)
{
    std::unique_ptr<TlsSession> session(new TlsSession(stopping, until));
    if (auto reached = session->reach(address); !reached)
        return reached.error();
    if (auto secured = session->secure(address); !secured)
        return secured.error();
    return session;
}

Result<Done> TlsSession::reach(const TlsAddress& address)
{
    m_connection.reset(curl_easy_init());
    if (!m_connection)
        return Error{ErrorKind::Internal, "There is no memory for a connection."};
    auto* handle = m_connection.get();
    const bool v6 = address.host.find(':') != std::string::npos;
    const auto url = "http://" + (v6 ? "[" + address.host + "]" : address.host) + ':'
                     + std::to_string(address.port);
    curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
    curl_easy_setopt(handle, CURLOPT_CONNECT_ONLY, 1L); // What is spoken then is no HTTP.
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, &TlsSession::stopWhenAsked);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, this);
    const auto code = curl_easy_perform(handle);
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return cancelled();
    if (code != CURLE_OK || curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, &m_socket) != CURLE_OK)
        return Error{ErrorKind::Unavailable, "The receiver cannot be reached.",
                     curl_easy_strerror(code)};
    return Done{};
}

Result<Done> TlsSession::secure(const TlsAddress& address)
{
    ERR_clear_error();
    m_context.reset(SSL_CTX_new(TLS_client_method()));
    if (!m_context || SSL_CTX_set_min_proto_version(m_context.get(), TLS1_2_VERSION) != 1)
        return Error{ErrorKind::Internal, "There is no TLS.", opensslSays()};
    if (!takeFiles(m_context.get(), address))
        return Error{ErrorKind::InvalidInput,
                     "A certificate or key of this sink cannot be read. Look at its files.",
                     opensslSays()};
    SSL_CTX_set_verify(m_context.get(), SSL_VERIFY_PEER, nullptr);
    m_tls.reset(SSL_new(m_context.get()));
    if (!m_tls || !expectName(m_tls.get(), address.host)
        || SSL_set_fd(m_tls.get(), static_cast<int>(m_socket)) != 1)
        return Error{ErrorKind::Internal, "There is no TLS.", opensslSays()};
    while (true) {
        ERR_clear_error();
        const auto outcome = SSL_connect(m_tls.get());
        if (outcome == 1)
            return Done{};
        if (SSL_get_verify_result(m_tls.get()) != X509_V_OK)
            return Error{ErrorKind::Untrusted, "The receiver's certificate is not trusted.",
                         X509_verify_cert_error_string(SSL_get_verify_result(m_tls.get()))};
        if (auto ready = wait(outcome, "The receiver does not agree to a TLS session."); !ready)
            return ready;
    }
}

/// Until the socket can go on with what OpenSSL could not finish.
Result<Done> TlsSession::wait(int outcome, const char* broken)
{
    const auto why = SSL_get_error(m_tls.get(), outcome);
    if (why != SSL_ERROR_WANT_READ && why != SSL_ERROR_WANT_WRITE)
        return Error{ErrorKind::Unavailable, broken, opensslSays()};
    pollfd waiting{m_socket, static_cast<short>(why == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT), 0};
    while (true) {
        constexpr int step = 200; // Milliseconds, between looks at whether we are to end.
        if (m_stopping)
            return cancelled();
        if (::poll(&waiting, 1, step) > 0)
            return Done{};
        if (std::chrono::steady_clock::now() >= m_until)
            return Error{ErrorKind::TimedOut,
                         "The receiver does not answer in time, or does not close the connection "
                         "when all was sent."};
    }
}

Result<Done> TlsSession::write(const std::string& bytes)
{
    for (std::size_t done = 0; done < bytes.size();) {
        std::size_t written = 0;
        ERR_clear_error();
        const auto outcome =
            SSL_write_ex(m_tls.get(), bytes.data() + done, bytes.size() - done, &written);
        if (outcome == 1)
            done += written;
        else if (auto ready = wait(outcome, "The receiver broke the connection off."); !ready)
            return ready;
    }
    return Done{};
}

Result<Done> TlsSession::end()
{
    constexpr auto* broken = "The receiver broke the connection off.";
    while (true) {
        ERR_clear_error();
        const auto outcome = SSL_shutdown(m_tls.get());
        if (outcome >= 0)
            break;
        if (auto ready = wait(outcome, broken); !ready)
            return ready;
    }
    while (true) {
        std::array<char, 512> passedOver{};
        std::size_t read = 0;
        ERR_clear_error();
        const auto outcome = SSL_read_ex(m_tls.get(), passedOver.data(), passedOver.size(), &read);
        if (outcome == 1)
            continue;
        const auto why = SSL_get_error(m_tls.get(), outcome);
        // Not every server says goodbye before it closes. One that died before it had read all is
        // told apart: its system resets the connection.
        if (why == SSL_ERROR_ZERO_RETURN
            || (why == SSL_ERROR_SSL
                && ERR_GET_REASON(ERR_peek_error()) == SSL_R_UNEXPECTED_EOF_WHILE_READING)) {
            ERR_clear_error();
            return Done{};
        }
        if (auto ready = wait(outcome, broken); !ready)
            return ready;
    }
}

} // namespace strongroom::providers
