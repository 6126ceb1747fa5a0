// What OpenSSL knows of the other end.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/http/client_certificate.h"

#include "base/codec.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <array>
#include <memory>
#include <span>

namespace strongroom::server {

Result<Done> askForCertificates(SSL_CTX* tls, const std::string& authoritiesPem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> pem(
        BIO_new_mem_buf(authoritiesPem.data(), static_cast<int>(authoritiesPem.size())),
        &BIO_free_all);
    int count = 0;
    while (X509* authority = PEM_read_bio_X509(pem.get(), nullptr, nullptr, nullptr)) {
        const std::unique_ptr<X509, decltype(&X509_free)> owned(authority, &X509_free);
        X509_STORE_add_cert(SSL_CTX_get_cert_store(tls), authority);
        SSL_CTX_add_client_CA(tls, authority);
        ++count;
    }
    // The end of the file stays behind as an error of nobody's.
    ERR_clear_error();
    if (count == 0)
        return Error{ErrorKind::InvalidInput, "The authority's certificate cannot be read."};
    SSL_CTX_set_verify(tls, SSL_VERIFY_PEER, nullptr);
    // Without a name for its sessions, a server that asks for certificates resumes none of them.
    constexpr std::array<unsigned char, 10> context{'s', 't', 'r', 'o', 'n',
                                                    'g', 'r', 'o', 'o', 'm'};
    SSL_CTX_set_session_id_context(tls, context.data(), context.size());
    return Done{};
}

std::string certificateThumbprint(const SSL* tls)
{
    const auto* certificate = SSL_get0_peer_certificate(tls);
    std::array<std::uint8_t, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (certificate == nullptr || X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1)
        return {};
    return toBase64Url(std::span(digest).first(size));
}

} // namespace strongroom::server
