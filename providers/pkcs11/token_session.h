// A session with one token of a hardware module, found by its PKCS #11 URI (RFC 7512), signed in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <p11-kit/p11-kit.h>
#include <p11-kit/uri.h>

#include <memory>
#include <string>
#include <vector>

namespace strongroom::providers {

/// Error::field of what fails before the key is at hand: the module, the token, the PIN.
inline constexpr std::string_view moduleField = "module";
inline constexpr std::string_view tokenField = "token";
inline constexpr std::string_view pinField = "authentication";

/// A sentence for what the module answered, with the step that fits.
Error pkcs11Error(CK_RV answer, std::string_view call);

struct FreeUri
{
    void operator()(P11KitUri* uri) const { p11_kit_uri_free(uri); }
};
using TokenUri = std::unique_ptr<P11KitUri, FreeUri>;

/// Fails with InvalidInput, also if it names a module or carries a PIN: those are for the runner's
/// configuration and for the credentials.
Result<TokenUri> parseTokenUri(const std::string& text);

/// One thread at a time.
class TokenSession
{
public:
    /// `modules`: paths of cryptoki libraries; none: those that p11-kit is configured with.
    static Result<std::unique_ptr<TokenSession>> open(const std::vector<std::string>& modules,
                                                      P11KitUri* uri, const SecretBytes& pin);
    ~TokenSession();
    TokenSession(const TokenSession&) = delete;
    TokenSession& operator=(const TokenSession&) = delete;

    /// The one AES key of 32 bytes that the URI names. Fails with NotFound, or with InvalidInput if
    /// it is of another type or there are several.
    Result<CK_OBJECT_HANDLE> key(P11KitUri* uri);

    CK_FUNCTION_LIST& module() const { return *m_module; }
    CK_SESSION_HANDLE handle() const { return m_session; }

private:
    TokenSession() = default;
    Result<Done> load(const std::vector<std::string>& modules);
    Result<Done> find(P11KitUri* uri);
    Result<Done> signIn(const SecretBytes& pin);
    Result<Done> expectAesKey(CK_OBJECT_HANDLE key) const;

    std::vector<CK_FUNCTION_LIST*> m_loaded{}; ///< Initialized by us, to be let go.
    CK_FUNCTION_LIST** m_configured = nullptr;
    CK_FUNCTION_LIST* m_module = nullptr; ///< Of the token; one of the above.
    CK_SLOT_ID m_slot = 0;
    CK_SESSION_HANDLE m_session = CK_INVALID_HANDLE;
};

} // namespace strongroom::providers
