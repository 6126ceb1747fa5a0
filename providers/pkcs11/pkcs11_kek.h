// An AES key that never leaves its hardware module (PKCS #11): AES-GCM with the place as AAD.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/kek/key_encryption_key.h"
#include "providers/kek/key_settings.h"
#include "providers/pkcs11/token_session.h"

#include <mutex>

namespace strongroom::providers {

/// Signs in at the first use, and anew after the token was gone.
class Pkcs11Kek final : public KeyEncryptionKey
{
public:
    /// Setting: "uri". Credential: "pin", or none for a token that wants none. `modules` are the
    /// runner's own choice: whoever names a library runs it. Fails with InvalidInput.
    static Result<std::unique_ptr<KeyEncryptionKey>> create(std::string id,
                                                            const KeySettings& settings,
                                                            const KeyCredentials& credentials,
                                                            std::vector<std::string> modules);

    const std::string& id() const override { return m_id; }
    Result<Bytes> wrap(const domain::DekPlace& place, const SecretBytes& dek) override;
    Result<SecretBytes> unwrap(const domain::DekPlace& place,
                               std::span<const std::uint8_t> wrapped) override;

private:
    Pkcs11Kek(std::string id, TokenUri uri, SecretBytes pin, std::vector<std::string> modules);
    Result<Done> ready();
    Error gone(CK_RV answer, std::string_view call);

    const std::string m_id;
    const TokenUri m_uri;
    const SecretBytes m_pin;
    const std::vector<std::string> m_modules;
    std::mutex m_mutex;
    std::unique_ptr<TokenSession> m_session{};
    CK_OBJECT_HANDLE m_key = CK_INVALID_HANDLE;
};

} // namespace strongroom::providers
