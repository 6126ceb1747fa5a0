// nonce (12) ‖ ciphertext ‖ tag (16), as the local key has it; the nonce is ours.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/pkcs11/pkcs11_kek.h"

#include "crypto/random.h"

#include <algorithm>

namespace strongroom::providers {
namespace {

constexpr std::size_t nonceSize = 12;
constexpr std::size_t tagSize = 16;
constexpr std::size_t dekSize = 32;
constexpr std::size_t wrappedSize = nonceSize + dekSize + tagSize;

/// What CKM_AES_GCM is told; borrows nonce and associated data.
class GcmMechanism
{
public:
    GcmMechanism(const std::uint8_t* nonce, Bytes& associated)
    {
        // Cryptoki takes the nonce as mutable, since some modules draw it; ours only read it.
        m_parameters.iv_ptr = const_cast<unsigned char*>(nonce);
        m_parameters.iv_len = nonceSize;
        m_parameters.iv_bits = nonceSize * 8;
        m_parameters.aad_ptr = associated.data();
        m_parameters.aad_len = associated.size();
        m_parameters.tag_bits = tagSize * 8;
    }
    CK_MECHANISM_PTR get() { return &m_mechanism; }

private:
    CK_GCM_PARAMS m_parameters{};
    CK_MECHANISM m_mechanism{CKM_AES_GCM, &m_parameters, sizeof(m_parameters)};
};

} // namespace

Pkcs11Kek::Pkcs11Kek(std::string id, TokenUri uri, SecretBytes pin,
                     std::vector<std::string> modules)
    : m_id(std::move(id)), m_uri(std::move(uri)), m_pin(std::move(pin)),
      m_modules(std::move(modules))
{}

Result<std::unique_ptr<KeyEncryptionKey>> Pkcs11Kek::create(std::string id,
                                                            const KeySettings& settings,
                                                            const KeyCredentials& credentials,
                                                            std::vector<std::string> modules)
{
    SettingsReader reader(settings, {"uri"});
    const auto text = reader.text("uri");
    if (!reader.ok())
        return reader.error();
    auto uri = parseTokenUri(text);
    if (!uri)
        return uri.error();
    auto pin = credentials.empty() ? Result<SecretBytes>(SecretBytes(0)) : credentials.field("pin");
    if (!pin)
        return pin.error();
    return std::unique_ptr<KeyEncryptionKey>(
        new Pkcs11Kek(std::move(id), std::move(*uri), std::move(*pin), std::move(modules)));
}

Result<Done> Pkcs11Kek::ready()
{
    if (m_session)
        return Done{};
    auto session = TokenSession::open(m_modules, m_uri.get(), m_pin);
    if (!session)
        return session.error();
    const auto key = (*session)->key(m_uri.get());
    if (!key)
        return key.error();
    m_session = std::move(*session);
    m_key = *key;
    return Done{};
}

/// The next use begins anew: the token may have been unplugged, or the key taken away.
Error Pkcs11Kek::gone(CK_RV answer, std::string_view call)
{
    m_session.reset();
    return pkcs11Error(answer, call);
}

Result<Bytes> Pkcs11Kek::wrap(const domain::DekPlace& place, const SecretBytes& dek)
{
    const std::lock_guard lock(m_mutex);
    if (auto there = ready(); !there)
        return there.error();
    const auto nonce = crypto::randomBytes(nonceSize);
    if (!nonce)
        return nonce.error();
    auto associated = boundPlace(place);
    GcmMechanism mechanism(nonce->data(), associated);
    auto& module = m_session->module();
    if (auto answer = module.C_EncryptInit(m_session->handle(), mechanism.get(), m_key);
        answer != CKR_OK)
        return gone(answer, "C_EncryptInit");
    Bytes wrapped(nonceSize + dek.size() + tagSize);
    std::ranges::copy(*nonce, wrapped.begin());
    CK_ULONG size = wrapped.size() - nonceSize;
    auto* const plain = const_cast<CK_BYTE*>(dek.reveal().data());
    if (auto answer = module.C_Encrypt(m_session->handle(), plain, dek.size(),
                                       wrapped.data() + nonceSize, &size);
        answer != CKR_OK)
        return gone(answer, "C_Encrypt");
    if (size != wrapped.size() - nonceSize)
        return gone(CKR_GENERAL_ERROR, "C_Encrypt");
    return wrapped;
}

Result<SecretBytes> Pkcs11Kek::unwrap(const domain::DekPlace& place,
                                      std::span<const std::uint8_t> wrapped)
{
    if (wrapped.size() != wrappedSize)
        return notWrappedHere();
    const std::lock_guard lock(m_mutex);
    if (auto there = ready(); !there)
        return there.error();
    auto associated = boundPlace(place);
    GcmMechanism mechanism(wrapped.data(), associated);
    auto& module = m_session->module();
    if (auto answer = module.C_DecryptInit(m_session->handle(), mechanism.get(), m_key);
        answer != CKR_OK)
        return gone(answer, "C_DecryptInit");
    // Room for the tag as well: SoftHSM wants as much as came in.
    SecretBytes opened(wrapped.size());
    CK_ULONG size = opened.size();
    auto* const sealed = const_cast<CK_BYTE*>(wrapped.data() + nonceSize);
    const auto answer = module.C_Decrypt(m_session->handle(), sealed, wrapped.size() - nonceSize,
                                         opened.writable().data(), &size);
    // What modules answer to a tag that does not fit.
    if (answer == CKR_ENCRYPTED_DATA_INVALID || answer == CKR_ENCRYPTED_DATA_LEN_RANGE
        || answer == CKR_GENERAL_ERROR || answer == CKR_FUNCTION_FAILED) {
        m_session.reset();
        return notWrappedHere();
    }
    if (answer != CKR_OK)
        return gone(answer, "C_Decrypt");
    return expectDek(SecretBytes::copyOf(opened.reveal().first(size)));
}

} // namespace strongroom::providers
