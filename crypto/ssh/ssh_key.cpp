// The public half is read by us, the rest is skipped; PEM goes through OpenSSL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/ssh/ssh_key.h"

#include "base/codec.h"
#include "crypto/hash.h"
#include "crypto/ssh/wire_reader.h"
#include "crypto/x509/pem.h"

#include <openssl/core_names.h>

#include <algorithm>
#include <array>

namespace strongroom::crypto {
namespace {

using Number = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;

constexpr std::string_view opensshBegin = "-----BEGIN OPENSSH PRIVATE KEY-----";
constexpr std::string_view opensshEnd = "-----END OPENSSH PRIVATE KEY-----";
constexpr std::string_view magic{"openssh-key-v1\0", 15};
constexpr std::size_t longestComment = 1024;

/// A type's name on the wire, its name for people, and how many strings its private half has
/// before the comment (0: not known, so no comment is read).
struct Type
{
    std::string_view wire;
    std::string_view shown;
    unsigned bits; ///< 0: those of a number in it.
    int privateStrings;
};

constexpr std::array types{
    Type{"ssh-ed25519", "ED25519", 256, 2},
    Type{"ssh-rsa", "RSA", 0, 6},
    Type{"ecdsa-sha2-nistp256", "ECDSA", 256, 3},
    Type{"ecdsa-sha2-nistp384", "ECDSA", 384, 3},
    Type{"ecdsa-sha2-nistp521", "ECDSA", 521, 3},
    Type{"ssh-dss", "DSA", 0, 5},
    Type{"sk-ssh-ed25519@openssh.com", "ED25519-SK", 256, 0},
    Type{"sk-ecdsa-sha2-nistp256@openssh.com", "ECDSA-SK", 256, 0},
};

const Type* typeNamed(std::string_view wire)
{
    const auto* const found = std::ranges::find(types, wire, &Type::wire);
    return found == types.end() ? nullptr : found;
}

std::string_view textOf(const SecretBytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.reveal().data()), bytes.size()};
}

Error broken()
{
    return {ErrorKind::InvalidInput, "The SSH key cannot be read: it is cut off, or not a key."};
}

/// Without the white space around and between it, decoded; nothing if it is no base64.
std::optional<SecretBytes> decoded(std::string_view text)
{
    SecretBytes packed(text.size() + 4);
    auto into = packed.writable();
    std::size_t size = 0;
    for (const char c : text)
        if (c != '\n' && c != '\r' && c != ' ' && c != '\t')
            into[size++] = static_cast<std::uint8_t>(c);
    if (size == 0 || size % 4 != 0 || size > (1U << 24))
        return std::nullopt;
    SecretBytes bytes(size / 4 * 3);
    const int length =
        EVP_DecodeBlock(bytes.writable().data(), into.data(), static_cast<int>(size));
    ERR_clear_error();
    if (length < 0)
        return std::nullopt;
    // OpenSSL counts what the padding stands for as zeros.
    const auto padding =
        static_cast<std::size_t>((into[size - 1] == '=') + (into[size - 2] == '='));
    return SecretBytes::copyOf(bytes.reveal().first(static_cast<std::size_t>(length) - padding));
}

std::string fingerprintOf(std::span<const std::uint8_t> blob)
{
    return "SHA256:" + toUnpaddedBase64(sha256(blob));
}

/// Of a public key as it goes over the wire.
Result<SshKeyFacts> factsOfBlob(std::span<const std::uint8_t> blob)
{
    SshReader reader(blob);
    const auto* const type = typeNamed(reader.text());
    if (type == nullptr)
        return broken();
    SshKeyFacts facts;
    facts.type = type->shown;
    facts.bits = type->bits;
    if (type->shown == "RSA")
        reader.string(); // The exponent.
    if (facts.bits == 0)
        facts.bits = reader.bitsOfNumber();
    else
        reader.string();
    // Curves carry the point behind their name, security keys the application.
    while (reader.ok() && !reader.atEnd())
        reader.string();
    if (!reader.ok() || facts.bits == 0)
        return broken();
    facts.fingerprint = fingerprintOf(blob);
    return facts;
}

std::string shortened(std::string_view comment)
{
    return isUtf8(comment) ? std::string(comment.substr(0, longestComment)) : std::string();
}

Result<SshKeyFacts> fromLine(std::string_view line)
{
    line = line.substr(0, line.find_first_of("\r\n"));
    const auto afterType = line.find(' ');
    const auto type = line.substr(0, afterType);
    if (afterType == line.npos || typeNamed(type) == nullptr)
        return broken();
    const auto rest = line.substr(afterType + 1);
    const auto space = rest.find(' ');
    const auto blob = decoded(rest.substr(0, space));
    if (!blob)
        return broken();
    auto facts = factsOfBlob(blob->reveal());
    if (!facts || SshReader(blob->reveal()).text() != type)
        return broken();
    if (space != rest.npos)
        facts->comment = shortened(rest.substr(space + 1));
    return facts;
}

/// What stands behind the private numbers, which are stepped over.
std::string commentIn(std::span<const std::uint8_t> section)
{
    SshReader reader(section);
    const auto first = reader.number();
    if (first != reader.number())
        return {};
    const auto* const type = typeNamed(reader.text());
    if (type == nullptr || type->privateStrings == 0)
        return {};
    for (int i = 0; i < type->privateStrings; ++i)
        reader.string();
    const auto comment = reader.text();
    return reader.ok() ? shortened(comment) : std::string();
}

Result<SshKeyFacts> fromOpenssh(std::string_view text)
{
    const auto begin = text.find(opensshBegin) + opensshBegin.size();
    const auto end = text.find(opensshEnd, begin);
    const auto bytes = end == text.npos ? std::nullopt : decoded(text.substr(begin, end - begin));
    if (!bytes || !textOf(*bytes).starts_with(magic))
        return broken();
    SshReader reader(bytes->reveal().subspan(magic.size()));
    const auto cipher = reader.text();
    reader.string(); // How the passphrase becomes a key,
    reader.string(); // and with which options.
    const auto keys = reader.number();
    const auto blob = reader.string();
    const auto section = reader.string();
    if (!reader.ok() || keys != 1)
        return broken();
    auto facts = factsOfBlob(blob);
    if (!facts)
        return facts;
    facts->isPrivate = true;
    facts->encrypted = cipher != "none";
    if (!facts->encrypted)
        facts->comment = commentIn(section);
    return facts;
}

void append(Bytes& blob, std::span<const std::uint8_t> bytes)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        blob.push_back(static_cast<std::uint8_t>(bytes.size() >> static_cast<unsigned>(shift)));
    blob.insert(blob.end(), bytes.begin(), bytes.end());
}

void append(Bytes& blob, std::string_view text)
{
    append(blob, bytesOf(text));
}

bool appendNumber(Bytes& blob, const EVP_PKEY* key, const char* name)
{
    BIGNUM* number = nullptr;
    if (!ok(EVP_PKEY_get_bn_param(key, name, &number)))
        return false;
    const Number owned(number);
    // One byte more than it may need: an mpint whose first bit is set would be negative.
    Bytes bytes(static_cast<std::size_t>(BN_num_bytes(number)) + 1);
    BN_bn2bin(number, bytes.data() + 1);
    append(blob, bytes[1] >= 0x80 ? std::span(bytes) : std::span(bytes).subspan(1));
    return true;
}

std::string_view curveOf(const EVP_PKEY* key)
{
    switch (EVP_PKEY_get_bits(key)) {
    case 256: return "nistp256";
    case 384: return "nistp384";
    case 521: return "nistp521";
    default: return {};
    }
}

/// The public half alone; nothing for a type that SSH does not know.
std::optional<Bytes> blobOf(EVP_PKEY* key)
{
    Bytes blob;
    std::array<unsigned char, 256> point{};
    std::size_t size = point.size();
    if (EVP_PKEY_is_a(key, "RSA") == 1) {
        append(blob, "ssh-rsa");
        if (!appendNumber(blob, key, OSSL_PKEY_PARAM_RSA_E)
            || !appendNumber(blob, key, OSSL_PKEY_PARAM_RSA_N))
            return std::nullopt;
        return blob;
    }
    if (EVP_PKEY_is_a(key, "ED25519") == 1
        && ok(EVP_PKEY_get_raw_public_key(key, point.data(), &size))) {
        append(blob, "ssh-ed25519");
        append(blob, std::span(point).first(size));
        return blob;
    }
    const auto curve = curveOf(key);
    if (EVP_PKEY_is_a(key, "EC") != 1 || curve.empty()
        || !ok(EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_ENCODED_PUBLIC_KEY,
                                               point.data(), point.size(), &size)))
        return std::nullopt;
    append(blob, "ecdsa-sha2-" + std::string(curve));
    append(blob, curve);
    append(blob, std::span(point).first(size));
    return blob;
}

Result<SshKeyFacts> fromPem(const SecretBytes& pem)
{
    const auto text = textOf(pem);
    SshKeyFacts facts;
    facts.isPrivate = true;
    facts.encrypted = text.find("BEGIN ENCRYPTED PRIVATE KEY") != text.npos
                      || text.find("Proc-Type: 4,ENCRYPTED") != text.npos;
    if (facts.encrypted)
        return facts;
    const auto key = readPrivateKey(pem);
    if (!key)
        return broken();
    const auto blob = blobOf(key.get());
    ERR_clear_error();
    if (!blob) {
        facts.type = EVP_PKEY_get0_type_name(key.get());
        facts.bits = static_cast<unsigned>(EVP_PKEY_get_bits(key.get()));
        return facts;
    }
    auto known = factsOfBlob(*blob);
    if (known)
        known->isPrivate = true;
    return known;
}

std::string_view withoutBlanks(std::string_view text)
{
    return text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
}

} // namespace

bool looksLikeSshKey(const SecretBytes& text)
{
    const auto plain = withoutBlanks(textOf(text));
    if (typeNamed(plain.substr(0, plain.find(' '))) != nullptr)
        return true;
    return plain.starts_with("-----BEGIN ")
           && plain.substr(0, plain.find('\n')).find("PRIVATE KEY-----") != plain.npos;
}

Result<SshKeyFacts> readSshKey(const SecretBytes& text)
{
    const auto plain = withoutBlanks(textOf(text));
    if (plain.find(opensshBegin) != plain.npos)
        return fromOpenssh(plain);
    if (plain.find("PRIVATE KEY-----") != plain.npos)
        return fromPem(text);
    return fromLine(plain);
}

} // namespace strongroom::crypto
