// The URI name of a runner's certificate, and the certificate's fingerprint.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/tunnel/runner_identity.h"

#include "base/codec.h"
#include "base/ids.h"

#include <openssl/evp.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>
#include <span>

namespace strongroom::server {
namespace {

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

} // namespace

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

} // namespace strongroom::server
