// Path validation by OpenSSL with one trust anchor, one purpose and a time that is given.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/x509/chain.h"

#include "crypto/x509/pem.h"

#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <chrono>

namespace strongroom::crypto {
namespace {

using Store = std::unique_ptr<X509_STORE, FreeWith<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, FreeWith<X509_STORE_CTX_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, FreeWith<GENERAL_NAMES_free>>;

Error untrusted(const char* sentence, const char* detail = "")
{
    return {ErrorKind::Untrusted, sentence, detail, "custodian"};
}

/// What OpenSSL's path validation lets pass and we do not: it takes a certificate without extended
/// key usage for any purpose.
bool isClientLeaf(X509* certificate)
{
    const auto flags = X509_get_extension_flags(certificate);
    return X509_get_version(certificate) == X509_VERSION_3 && (flags & EXFLAG_INVALID) == 0
           && (flags & EXFLAG_CA) == 0 && (flags & EXFLAG_XKUSAGE) != 0
           && (X509_get_extended_key_usage(certificate) & XKU_SSL_CLIENT) != 0
           && isP256(X509_get0_pubkey(certificate));
}

bool isOutdated(int code)
{
    return code == X509_V_ERR_CERT_HAS_EXPIRED || code == X509_V_ERR_CERT_NOT_YET_VALID;
}

Result<Done> verifyPath(X509* leaf, X509* authority, Timestamp now)
{
    const Store store(X509_STORE_new());
    const StoreContext context(X509_STORE_CTX_new());
    if (!store || !context || !ok(X509_STORE_add_cert(store.get(), authority))
        || !ok(X509_STORE_CTX_init(context.get(), store.get(), leaf, nullptr)))
        return opensslFailed("certificate path");
    auto* const rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_X509_STRICT);
    X509_VERIFY_PARAM_set_time(
        rules, std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count());
    X509_VERIFY_PARAM_set_depth(rules, 0); // Nothing between leaf and authority.
    X509_VERIFY_PARAM_set_auth_level(rules, 2);
    X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_SSL_CLIENT);
    const bool valid = ok(X509_verify_cert(context.get()));
    const int code = X509_STORE_CTX_get_error(context.get());
    ERR_clear_error();
    if (valid)
        return Done{};
    return untrusted(isOutdated(code)
                         ? "The key custodian's certificate does not hold at this time. Check this "
                           "computer's clock; if it is right, the runner needs a new certificate."
                         : "The key custodian's certificate was not issued by the organization's "
                           "authority.",
                     X509_verify_cert_error_string(code));
}

std::vector<std::string> uriNamesOf(X509* certificate)
{
    const Names names(static_cast<GENERAL_NAMES*>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    std::vector<std::string> uris;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const auto* const name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type != GEN_URI)
            continue;
        const auto* const text = name->d.uniformResourceIdentifier;
        // By its length: a name with a zero byte in it must not pass for what stands before that.
        uris.emplace_back(reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)),
                          static_cast<std::size_t>(ASN1_STRING_length(text)));
    }
    return uris;
}

} // namespace

Result<std::vector<std::string>> verifyLeaf(std::string_view leafPem, std::string_view authorityPem,
                                            Timestamp now)
{
    const auto leaf = readCertificate(leafPem);
    const auto authority = readCertificate(authorityPem);
    if (!leaf || !authority)
        return untrusted("The key custodian's certificate cannot be read.");
    if (auto path = verifyPath(leaf.get(), authority.get(), now); !path)
        return path.error();
    // A self-signed leaf given as the authority is a path of one, which OpenSSL lets pass.
    if (!isClientLeaf(leaf.get()) || X509_check_ca(authority.get()) != 1)
        return untrusted("The key custodian's certificate is not one for a runner.");
    return uriNamesOf(leaf.get());
}

Result<std::vector<std::string>> uriNames(std::string_view certificatePem)
{
    const auto certificate = readCertificate(certificatePem);
    if (!certificate)
        return Error{ErrorKind::InvalidInput, "This is not a certificate."};
    return uriNamesOf(certificate.get());
}

} // namespace strongroom::crypto
