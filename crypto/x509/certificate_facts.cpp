// PEM is cut into its blocks here, so that no library decodes a private key that stands among them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/x509/certificate_facts.h"

#include "base/codec.h"
#include "crypto/x509/pem.h"

#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <optional>

namespace strongroom::crypto {
namespace {

using Names = std::unique_ptr<GENERAL_NAMES, FreeWith<GENERAL_NAMES_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, FreeWith<PKCS12_free>>;
using Number = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;

constexpr std::string_view begins = "-----BEGIN ";
constexpr std::string_view ends = "-----END ";
constexpr std::string_view dashes = "-----";
constexpr std::size_t mostCertificates = 100;
constexpr unsigned long nameFlags =
    XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);

std::string_view textOf(const SecretBytes& content)
{
    return {reinterpret_cast<const char*>(content.reveal().data()), content.size()};
}

std::string taken(BIO* from)
{
    char* data = nullptr;
    const auto size = BIO_get_mem_data(from, &data);
    return size > 0 ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

std::string textOf(const X509_NAME* name)
{
    const Bio out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0, nameFlags);
    return taken(out.get());
}

std::string textOf(const ASN1_STRING* text)
{
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)),
            static_cast<std::size_t>(ASN1_STRING_length(text))};
}

std::string addressOf(const ASN1_OCTET_STRING* bytes)
{
    const auto* at = ASN1_STRING_get0_data(bytes);
    const auto size = ASN1_STRING_length(bytes);
    std::string text;
    if (size == 4)
        for (int i = 0; i < size; ++i)
            text += (i > 0 ? "." : "") + std::to_string(at[i]);
    else
        for (int i = 0; i < size; ++i)
            text += (i > 0 && i % 2 == 0 ? ":" : "") + toHex(std::span(at + i, 1));
    return text;
}

std::optional<std::string> textOf(const GENERAL_NAME* name)
{
    switch (name->type) {
    case GEN_DNS: return "DNS:" + textOf(name->d.dNSName);
    case GEN_EMAIL: return "email:" + textOf(name->d.rfc822Name);
    case GEN_URI: return "URI:" + textOf(name->d.uniformResourceIdentifier);
    case GEN_IPADD: return "IP:" + addressOf(name->d.iPAddress);
    case GEN_DIRNAME: return "name:" + textOf(name->d.directoryName);
    default: return std::nullopt;
    }
}

std::vector<std::string> namesOf(X509* certificate)
{
    const Names names(static_cast<GENERAL_NAMES*>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    std::vector<std::string> all;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i)
        if (auto text = textOf(sk_GENERAL_NAME_value(names.get(), i)))
            all.push_back(std::move(*text));
    return all;
}

Timestamp timeOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (!ok(ASN1_TIME_to_tm(time, &parts)))
        return {};
    return Timestamp(std::chrono::seconds(::timegm(&parts)));
}

std::string serialOf(const X509* certificate)
{
    const Number number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    char* const hex = number ? BN_bn2hex(number.get()) : nullptr;
    std::string text = hex != nullptr ? hex : "";
    OPENSSL_free(hex);
    return text;
}

std::string fingerprintOf(const X509* certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (!ok(X509_digest(certificate, EVP_sha256(), digest.data(), &size)))
        return {};
    std::string text;
    for (unsigned i = 0; i < size; ++i)
        text += (i > 0 ? ":" : "") + toHex(std::span(&digest[i], 1));
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return text;
}

std::string keyTypeOf(const EVP_PKEY* key)
{
    if (key == nullptr)
        return "unknown";
    const auto* const type = EVP_PKEY_get0_type_name(key);
    std::array<char, 64> group{};
    std::size_t size = 0;
    if (EVP_PKEY_is_a(key, "EC") != 1
        || !ok(EVP_PKEY_get_group_name(key, group.data(), group.size(), &size)))
        return type != nullptr ? type : "unknown";
    const std::string_view name(group.data(), size);
    if (name == "prime256v1")
        return "EC P-256";
    if (name == "secp384r1")
        return "EC P-384";
    return name == "secp521r1" ? "EC P-521" : "EC " + std::string(name);
}

CertificateFacts factsOf(X509* certificate)
{
    CertificateFacts facts;
    facts.subject = textOf(X509_get_subject_name(certificate));
    facts.issuer = textOf(X509_get_issuer_name(certificate));
    facts.serial = serialOf(certificate);
    facts.names = namesOf(certificate);
    facts.from = timeOf(X509_get0_notBefore(certificate));
    facts.until = timeOf(X509_get0_notAfter(certificate));
    facts.sha256 = fingerprintOf(certificate);
    const auto* const key = X509_get0_pubkey(certificate);
    facts.keyType = keyTypeOf(key);
    facts.keyBits = key != nullptr ? EVP_PKEY_get_bits(key) : 0;
    facts.authority = X509_check_ca(certificate) > 0;
    facts.selfIssued =
        X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) == 0;
    ERR_clear_error();
    return facts;
}

Error broken()
{
    return {ErrorKind::InvalidInput,
            "The certificate cannot be read: it is cut off, or not a certificate."};
}

bool isCertificateLabel(std::string_view label)
{
    return label == "CERTIFICATE" || label == "X509 CERTIFICATE" || label == "TRUSTED CERTIFICATE";
}

Result<CertificateBundle> fromPem(std::string_view text)
{
    CertificateBundle bundle;
    for (auto at = text.find(begins); at != text.npos; at = text.find(begins, at)) {
        const auto labelAt = at + begins.size();
        const auto labelEnd = text.find(dashes, labelAt);
        if (labelEnd == text.npos)
            return broken();
        const auto label = text.substr(labelAt, labelEnd - labelAt);
        const auto closing = std::string(ends) + std::string(label) + std::string(dashes);
        const auto end = text.find(closing, labelEnd);
        if (end == text.npos)
            return broken();
        const auto block = text.substr(at, end + closing.size() - at);
        at = end + closing.size();
        bundle.privateKey = bundle.privateKey || label.ends_with("PRIVATE KEY");
        if (!isCertificateLabel(label))
            continue;
        const auto certificate = readCertificate(block);
        if (!certificate || bundle.certificates.size() == mostCertificates)
            return broken();
        bundle.certificates.push_back(factsOf(certificate.get()));
    }
    if (bundle.certificates.empty())
        return broken();
    return bundle;
}

Certificate fromDer(const SecretBytes& content)
{
    const auto* at = content.reveal().data();
    const auto* const end = at + content.size();
    Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(content.size())));
    ERR_clear_error();
    return at == end ? std::move(certificate) : Certificate();
}

Pkcs12 pkcs12From(const SecretBytes& content)
{
    const auto* at = content.reveal().data();
    Pkcs12 store(d2i_PKCS12(nullptr, &at, static_cast<long>(content.size())));
    ERR_clear_error();
    return store;
}

/// The store's own answer to no password, in either of the two ways in which there can be none.
Result<CertificateBundle> fromPkcs12(PKCS12* store)
{
    CertificateBundle bundle;
    const bool open =
        ok(PKCS12_verify_mac(store, nullptr, 0)) || ok(PKCS12_verify_mac(store, "", 0));
    EVP_PKEY* key = nullptr;
    X509* leaf = nullptr;
    STACK_OF(X509)* others = nullptr;
    if (!open || !ok(PKCS12_parse(store, "", &key, &leaf, &others))) {
        ERR_clear_error();
        bundle.locked = true;
        return bundle;
    }
    const Key ownedKey(key);
    const Certificate ownedLeaf(leaf);
    bundle.privateKey = key != nullptr;
    if (leaf != nullptr)
        bundle.certificates.push_back(factsOf(leaf));
    for (int i = 0; i < sk_X509_num(others); ++i)
        if (bundle.certificates.size() < mostCertificates)
            bundle.certificates.push_back(factsOf(sk_X509_value(others, i)));
    sk_X509_pop_free(others, X509_free);
    ERR_clear_error();
    if (bundle.certificates.empty())
        return broken();
    return bundle;
}

/// A sequence whose length is that of the content: what DER begins with.
bool looksLikeDer(std::span<const std::uint8_t> bytes)
{
    constexpr std::uint8_t sequence = 0x30;
    return bytes.size() > 64 && bytes[0] == sequence && (bytes[1] == 0x82 || bytes[1] == 0x83);
}

} // namespace

bool looksLikeCertificate(const SecretBytes& content)
{
    const auto text = textOf(content);
    if (text.find("-----BEGIN CERTIFICATE-----") != text.npos
        || text.find("-----BEGIN X509 CERTIFICATE-----") != text.npos
        || text.find("-----BEGIN TRUSTED CERTIFICATE-----") != text.npos)
        return true;
    return looksLikeDer(content.reveal()) && (fromDer(content) || pkcs12From(content));
}

Result<CertificateBundle> readCertificateFacts(const SecretBytes& content)
{
    if (textOf(content).find(begins) != std::string_view::npos)
        return fromPem(textOf(content));
    if (!looksLikeDer(content.reveal()))
        return broken();
    if (const auto certificate = fromDer(content))
        return CertificateBundle{{factsOf(certificate.get())}, false, false};
    if (const auto store = pkcs12From(content))
        return fromPkcs12(store.get());
    return broken();
}

} // namespace strongroom::crypto
