// Certificates by OpenSSL, as RFC 5280 wants them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/x509/authority.h"

#include "base/codec.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "crypto/x509/pem.h"

#include <openssl/asn1.h>
#include <openssl/bn.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <chrono>

namespace strongroom::crypto {
namespace {

using Extension = std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>>;
using Number = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;

constexpr std::size_t serialSize = 16;

bool setSerial(X509* certificate)
{
    auto random = randomBytes(serialSize);
    if (!random)
        return false;
    (*random)[0] &= 0x7f; // Positive, at most 20 octets (RFC 5280, section 4.1.2.2).
    const Number number(BN_bin2bn(random->data(), static_cast<int>(random->size()), nullptr));
    return number
           && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setValidity(X509* certificate, Timestamp now, int days)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    // A clock that is a little behind must not refuse what was made a moment ago.
    constexpr int leeway = 300;
    return ASN1_TIME_set(X509_getm_notBefore(certificate), seconds - leeway) != nullptr
           && ASN1_TIME_set(X509_getm_notAfter(certificate), seconds + days * 86400L) != nullptr;
}

bool addExtension(X509* certificate, X509* issuer, int kind, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str()));
    return extension && ok(X509_add_ext(certificate, extension.get(), -1));
}

bool setCommonName(X509_NAME* name, std::string_view text)
{
    return ok(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                         reinterpret_cast<const unsigned char*>(text.data()),
                                         static_cast<int>(text.size()), -1, 0));
}

std::string subjectAlternativeName(const CertificateRequest& request)
{
    std::string names;
    const auto add = [&names](std::string_view kind, const std::vector<std::string>& values) {
        for (const auto& value : values)
            names += (names.empty() ? "" : ",") + std::string(kind) + ":" + value;
    };
    add("DNS", request.dnsNames);
    add("IP", request.ipAddresses);
    add("URI", request.uris);
    return names;
}

std::string textOf(BIO* bio)
{
    char* data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<std::size_t>(size)};
}

Result<Credential> credentialOf(X509* certificate, EVP_PKEY* key)
{
    const Bio certificateOut(BIO_new(BIO_s_mem()));
    const Bio keyOut(BIO_new(BIO_s_secmem()));
    if (!ok(PEM_write_bio_X509(certificateOut.get(), certificate))
        || !ok(PEM_write_bio_PKCS8PrivateKey(keyOut.get(), key, nullptr, nullptr, 0, nullptr,
                                             nullptr)))
        return opensslFailed("certificate");
    char* data = nullptr;
    const auto size = BIO_get_mem_data(keyOut.get(), &data);
    return Credential{textOf(certificateOut.get()),
                      SecretBytes::copyOf(std::string_view(data, static_cast<std::size_t>(size)))};
}

Result<Credential> selfSigned(std::string_view commonName, Timestamp now, int days,
                              const std::string& constraints, const std::string& usage)
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate)
        return opensslFailed("certificate");
    auto* x509 = certificate.get();
    const bool made = ok(X509_set_version(x509, X509_VERSION_3)) && setSerial(x509)
                      && setValidity(x509, now, days)
                      && setCommonName(X509_get_subject_name(x509), commonName)
                      && ok(X509_set_issuer_name(x509, X509_get_subject_name(x509)))
                      && ok(X509_set_pubkey(x509, key.get()))
                      && addExtension(x509, x509, NID_basic_constraints, constraints)
                      && addExtension(x509, x509, NID_key_usage, usage)
                      && addExtension(x509, x509, NID_subject_key_identifier, "hash")
                      && X509_sign(x509, key.get(), EVP_sha256()) > 0;
    if (!made)
        return opensslFailed("certificate");
    return credentialOf(x509, key.get());
}

} // namespace

Result<Credential> newAuthority(std::string_view commonName, Timestamp now, int days)
{
    return selfSigned(commonName, now, days, "critical,CA:TRUE,pathlen:0",
                      "critical,keyCertSign,cRLSign");
}

Result<Credential> newSigningCertificate(std::string_view commonName, Timestamp now)
{
    constexpr int tenYears = 3650;
    return selfSigned(commonName, now, tenYears, "critical,CA:FALSE",
                      "critical,digitalSignature,nonRepudiation");
}

Result<Credential> issueCertificate(const Credential& authority, const CertificateRequest& request,
                                    Timestamp now)
{
    const auto names = subjectAlternativeName(request);
    if (names.empty() || names.find('\n') != std::string::npos)
        return Error{ErrorKind::InvalidInput, "A certificate needs at least one name."};
    const auto issuer = readCertificate(authority.certificatePem);
    const auto issuerKey = readPrivateKey(authority.privateKeyPem);
    if (!issuer || !issuerKey)
        return Error{ErrorKind::Corrupted, "The certificate authority cannot be read."};
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate)
        return opensslFailed("certificate");
    auto* x509 = certificate.get();
    const bool made =
        ok(X509_set_version(x509, X509_VERSION_3)) && setSerial(x509)
        && setValidity(x509, now, request.days)
        && setCommonName(X509_get_subject_name(x509), request.commonName)
        && ok(X509_set_issuer_name(x509, X509_get_subject_name(issuer.get())))
        && ok(X509_set_pubkey(x509, key.get()))
        && addExtension(x509, issuer.get(), NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(x509, issuer.get(), NID_key_usage, "critical,digitalSignature")
        && addExtension(x509, issuer.get(), NID_ext_key_usage,
                        request.server ? "serverAuth" : "clientAuth")
        && addExtension(x509, issuer.get(), NID_subject_key_identifier, "hash")
        && addExtension(x509, issuer.get(), NID_authority_key_identifier, "keyid")
        && addExtension(x509, issuer.get(), NID_subject_alt_name, names)
        && X509_sign(x509, issuerKey.get(), EVP_sha256()) > 0;
    if (!made)
        return opensslFailed("certificate");
    return credentialOf(x509, key.get());
}

Result<std::string> certificateFingerprint(std::string_view certificatePem)
{
    const auto certificate = readCertificate(certificatePem);
    std::array<std::uint8_t, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (!certificate || !ok(X509_digest(certificate.get(), EVP_sha256(), digest.data(), &size))) {
        ERR_clear_error();
        return Error{ErrorKind::InvalidInput, "This is not a certificate."};
    }
    return toHex(std::span(digest).first(size));
}

} // namespace strongroom::crypto
