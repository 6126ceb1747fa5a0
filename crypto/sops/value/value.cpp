// The sealed form of a value, written and read.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/value/value.h"

#include "base/codec.h"
#include "crypto/openssl.h"
#include "crypto/sops/format/secret_text.h"

#include <openssl/rand.h>

#include <array>
#include <limits>

namespace strongroom::sops {
namespace {

using crypto::CipherContext;
using crypto::ok;

constexpr std::size_t nonceSize = 32;
constexpr std::size_t tagSize = 16;
constexpr std::string_view opening = "ENC[AES256_GCM,data:";
constexpr std::array types{ValueType::String,  ValueType::Integer, ValueType::Float,
                           ValueType::Boolean, ValueType::Bytes,   ValueType::Time,
                           ValueType::Comment};

struct Parts
{
    Bytes data;
    Bytes nonce;
    Bytes tag;
    ValueType type = ValueType::String;
};

/// What stands before `mark`; `rest` goes on behind it.
std::optional<std::string_view> upTo(std::string_view& rest, std::string_view mark)
{
    const auto at = rest.find(mark);
    if (at == std::string_view::npos)
        return std::nullopt;
    const auto part = rest.substr(0, at);
    rest.remove_prefix(at + mark.size());
    return part;
}

std::optional<Parts> partsOf(std::string_view sealed)
{
    if (!looksSealed(sealed) || sealed.back() != ']')
        return std::nullopt;
    auto rest = sealed.substr(opening.size(), sealed.size() - opening.size() - 1);
    const auto data = upTo(rest, ",iv:");
    const auto nonce = data ? upTo(rest, ",tag:") : std::nullopt;
    const auto tag = nonce ? upTo(rest, ",type:") : std::nullopt;
    if (!tag)
        return std::nullopt;
    const auto type = std::ranges::find(types, rest, nameOf);
    auto bytes = fromBase64(*data);
    auto nonceBytes = fromBase64(*nonce);
    auto tagBytes = fromBase64(*tag);
    if (type == types.end() || !bytes || bytes->empty() || !nonceBytes
        || nonceBytes->size() != nonceSize || !tagBytes || tagBytes->size() != tagSize)
        return std::nullopt;
    return Parts{std::move(*bytes), std::move(*nonceBytes), std::move(*tagBytes), *type};
}

CipherContext keyed(const SecretBytes& key, bool encrypts)
{
    static const EVP_CIPHER* const cipher = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    CipherContext context(EVP_CIPHER_CTX_new());
    const int direction = encrypts ? 1 : 0;
    // The nonce's size must be set between choosing the cipher and setting the key.
    const bool done =
        context
        && ok(EVP_CipherInit_ex2(context.get(), cipher, nullptr, nullptr, direction, nullptr))
        && ok(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_IVLEN, nonceSize, nullptr))
        && ok(EVP_CipherInit_ex2(context.get(), nullptr, key.reveal().data(), nullptr, direction,
                                 nullptr));
    return done ? std::move(context) : nullptr;
}

bool fitsInt(std::size_t size)
{
    // OpenSSL counts in int; a longer input would wrap round silently.
    return size <= static_cast<std::size_t>(std::numeric_limits<int>::max());
}

} // namespace

struct ValueCipher::Contexts
{
    CipherContext seals;
    CipherContext opens;
};

std::string_view nameOf(ValueType type)
{
    switch (type) {
    case ValueType::String: return "str";
    case ValueType::Integer: return "int";
    case ValueType::Float: return "float";
    case ValueType::Boolean: return "bool";
    case ValueType::Bytes: return "bytes";
    case ValueType::Time: return "time";
    case ValueType::Comment: return "comment";
    }
    return "str";
}

bool looksSealed(std::string_view text)
{
    return text.starts_with(opening) && text.size() > opening.size();
}

ValueCipher::ValueCipher(std::unique_ptr<Contexts> contexts) : m_contexts(std::move(contexts)) {}
ValueCipher::ValueCipher(ValueCipher&&) noexcept = default;
ValueCipher& ValueCipher::operator=(ValueCipher&&) noexcept = default;
ValueCipher::~ValueCipher() = default;

Result<ValueCipher> ValueCipher::create(const SecretBytes& dataKey)
{
    if (dataKey.size() != 32)
        return Error{ErrorKind::InvalidInput, "The data key of a SOPS file has 32 bytes."};
    auto contexts = std::make_unique<Contexts>();
    contexts->seals = keyed(dataKey, true);
    contexts->opens = keyed(dataKey, false);
    if (!contexts->seals || !contexts->opens)
        return crypto::opensslFailed("sops key");
    return ValueCipher(std::move(contexts));
}

Result<std::string> ValueCipher::seal(const Value& value, std::string_view associated) const
{
    if (value.text.size() == 0)
        return std::string();
    if (!fitsInt(value.text.size()) || !fitsInt(associated.size()))
        return Error{ErrorKind::TooLarge, "The value is too large to be sealed."};
    std::array<std::uint8_t, nonceSize> nonce{};
    std::array<std::uint8_t, tagSize> tag{};
    Bytes data(value.text.size());
    auto* const context = m_contexts->seals.get();
    int written = 0;
    const bool done =
        ok(RAND_bytes(nonce.data(), nonceSize))
        && ok(EVP_EncryptInit_ex2(context, nullptr, nullptr, nonce.data(), nullptr))
        && ok(EVP_EncryptUpdate(context, nullptr, &written, bytesOf(associated).data(),
                                static_cast<int>(associated.size())))
        && ok(EVP_EncryptUpdate(context, data.data(), &written, value.text.reveal().data(),
                                static_cast<int>(data.size())))
        && ok(EVP_EncryptFinal_ex(context, tag.data(), &written))
        && ok(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, tagSize, tag.data()));
    if (!done)
        return crypto::opensslFailed("sops seal");
    std::string sealed(opening);
    sealed += toBase64(data) + ",iv:" + toBase64(nonce) + ",tag:" + toBase64(tag);
    return sealed.append(",type:").append(nameOf(value.type)).append("]");
}

Result<Value> ValueCipher::open(std::string_view sealed, std::string_view associated) const
{
    if (sealed.empty())
        return Value{};
    auto parts = partsOf(sealed);
    if (!parts || !fitsInt(parts->data.size()) || !fitsInt(associated.size()))
        return Error{ErrorKind::Corrupted, "A value has not the form of a sealed value."};
    Value value{parts->type, SecretBytes(parts->data.size())};
    auto* const context = m_contexts->opens.get();
    int written = 0;
    const bool prepared =
        ok(EVP_DecryptInit_ex2(context, nullptr, nullptr, parts->nonce.data(), nullptr))
        && ok(EVP_DecryptUpdate(context, nullptr, &written, bytesOf(associated).data(),
                                static_cast<int>(associated.size())))
        && ok(EVP_DecryptUpdate(context, value.text.writable().data(), &written, parts->data.data(),
                                static_cast<int>(parts->data.size())))
        && ok(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, tagSize, parts->tag.data()));
    if (!prepared)
        return crypto::opensslFailed("sops open");
    if (!ok(EVP_DecryptFinal_ex(context, nullptr, &written)))
        return Error{ErrorKind::Forged, "A value did not open: it was altered or moved."};
    if (value.type == ValueType::String || value.type == ValueType::Bytes
        || value.type == ValueType::Comment)
        return value;
    const auto text = canonical(value.type, textOf(value.text));
    if (!text)
        return Error{ErrorKind::Corrupted, "A value is not of the type that it names."};
    value.text = SecretBytes::copyOf(*text);
    return value;
}

} // namespace strongroom::sops
