// What the built-in sign-in keeps: accounts, keys, codes, refresh tokens. Of tokens and codes only
// hashes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::server {

struct Account
{
    std::string subject{};
    std::string username{};
    std::string name{};
    std::string passwordHash{};
};

struct AuthorizationCode
{
    std::string hash{};
    std::string subject{};
    std::string client{};
    std::string redirect{};
    std::string challenge{};
    std::string nonce{};
    Timestamp expiresAt{};
    Timestamp authTime{};                ///< When the password was given.
    std::vector<std::string> amr{"pwd"}; ///< How they signed in (RFC 8176).
};

struct RefreshToken
{
    std::string hash{};
    std::string family{}; ///< All that came from one sign-in.
    std::string subject{};
    std::string client{};
    Timestamp expiresAt{};
    bool used = false;
    Timestamp authTime{};
    std::string keyThumbprint{}; ///< Of the key that alone may use it; empty for any.
    std::vector<std::string> amr{"pwd"};
};

/// In the control plane's own SQLite file.
class IssuerStorage
{
public:
    explicit IssuerStorage(SqliteStorage& storage) : m_storage(storage) {}

    Result<std::uint64_t> accountCount();
    Result<Done> addAccount(const Account& account);
    /// NotFound if there is none.
    Result<Account> accountByUsername(const std::string& username);
    Result<Account> account(const std::string& subject);

    /// The two newest keys, in PEM, the newest first; none before the first is added.
    Result<std::vector<SecretBytes>> signingKeys();
    /// Forgets all but the newest of the others.
    Result<Done> addSigningKey(const std::string& id, const SecretBytes& pem);

    Result<Done> addCode(const AuthorizationCode& code);
    /// Gives the code and forgets it: there is no second time. NotFound if it is not known.
    Result<AuthorizationCode> takeCode(const std::string& hash);

    Result<Done> addRefreshToken(const RefreshToken& token);
    Result<RefreshToken> refreshToken(const std::string& hash);
    /// False if somebody else used it meanwhile.
    Result<bool> markUsed(const std::string& hash);
    /// False if there is none of it.
    Result<bool> revokeFamily(const std::string& family);

private:
    SqliteStorage& m_storage;
};

} // namespace strongroom::server
