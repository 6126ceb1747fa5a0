// The sign-in's tables.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/issuer_storage.h"

#include "server/storage/sqlite/rows.h"

namespace strongroom::server {
namespace {

constexpr std::string_view accountColumns =
    "SELECT subject, username, name, password FROM accounts WHERE ";

template <class T, class Read>
Result<T> readOne(SqliteStorage& storage, std::string_view what, Read read)
{
    Result<T> answer = notFound(what);
    if (auto done = storage.readFrom([&](Database& database) -> Result<Done> {
            Statement query = read(database, answer);
            if (query.failed())
                return query.error();
            return Done{};
        });
        !done)
        return done.error();
    return answer;
}

} // namespace

Result<std::uint64_t> IssuerStorage::accountCount()
{
    return readOne<std::uint64_t>(m_storage, "The account", [](Database& database, auto& answer) {
        auto query = database.prepare("SELECT count(*) FROM accounts");
        if (query.step())
            answer = static_cast<std::uint64_t>(query.number(0));
        return query;
    });
}

Result<Done> IssuerStorage::addAccount(const Account& account)
{
    return m_storage.writeTo([&](Database& database) {
        return database
            .prepare("INSERT INTO accounts (subject, username, name, password, created_at) VALUES "
                     "(?, ?, ?, ?, unixepoch() * 1000)")
            .bind(account.subject)
            .bind(account.username)
            .bind(account.name)
            .bind(account.passwordHash)
            .run();
    });
}

Result<Account> IssuerStorage::accountByUsername(const std::string& username)
{
    return readOne<Account>(m_storage, "The account", [&](Database& database, auto& answer) {
        auto query = database.prepare(std::string(accountColumns) + "username = ?");
        query.bind(username);
        if (query.step())
            answer = Account{query.text(0), query.text(1), query.text(2), query.text(3)};
        return query;
    });
}

Result<Account> IssuerStorage::account(const std::string& subject)
{
    return readOne<Account>(m_storage, "The account", [&](Database& database, auto& answer) {
        auto query = database.prepare(std::string(accountColumns) + "subject = ?");
        query.bind(subject);
        if (query.step())
            answer = Account{query.text(0), query.text(1), query.text(2), query.text(3)};
        return query;
    });
}

Result<std::vector<SecretBytes>> IssuerStorage::signingKeys()
{
    std::vector<SecretBytes> keys;
    auto done = m_storage.readFrom([&](Database& database) -> Result<Done> {
        auto query = database.prepare(
            "SELECT pem FROM signing_keys ORDER BY created_at DESC, rowid DESC LIMIT 2");
        while (query.step())
            keys.push_back(SecretBytes::copyOf(query.bytes(0)));
        return query.failed() ? Result<Done>(query.error()) : Done{};
    });
    if (!done)
        return done.error();
    return keys;
}

Result<Done> IssuerStorage::addSigningKey(const std::string& id, const SecretBytes& pem)
{
    return m_storage.writeTo([&](Database& database) {
        auto forgotten = database
                             .prepare("DELETE FROM signing_keys WHERE id NOT IN (SELECT id FROM "
                                      "signing_keys ORDER BY created_at DESC, rowid DESC LIMIT 1)")
                             .run();
        if (!forgotten)
            return forgotten;
        return database
            .prepare(
                "INSERT INTO signing_keys (id, pem, created_at) VALUES (?, ?, unixepoch() * 1000)")
            .bind(id)
            .bind(Bytes(pem.reveal().begin(), pem.reveal().end()))
            .run();
    });
}

Result<Done> IssuerStorage::addCode(const AuthorizationCode& code)
{
    return m_storage.writeTo([&](Database& database) {
        return database
            .prepare("INSERT INTO codes (hash, subject, client, redirect, challenge, nonce, "
                     "expires_at, auth_time, amr) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(code.hash)
            .bind(code.subject)
            .bind(code.client)
            .bind(code.redirect)
            .bind(code.challenge)
            .bind(code.nonce)
            .bind(toMilliseconds(code.expiresAt))
            .bind(toMilliseconds(code.authTime))
            .bind(joinLines(code.amr))
            .run();
    });
}

Result<AuthorizationCode> IssuerStorage::takeCode(const std::string& hash)
{
    Result<AuthorizationCode> taken = notFound("The code");
    auto done = m_storage.writeTo([&](Database& database) -> Result<Done> {
        auto query = database.prepare(
            "DELETE FROM codes WHERE hash = ? RETURNING hash, subject, client, redirect,"
            " challenge, nonce, expires_at, auth_time, amr");
        query.bind(hash);
        if (query.step())
            taken = AuthorizationCode{query.text(0),
                                      query.text(1),
                                      query.text(2),
                                      query.text(3),
                                      query.text(4),
                                      query.text(5),
                                      fromMilliseconds(query.number(6)),
                                      fromMilliseconds(query.number(7)),
                                      splitLines(query.text(8))};
        return query.run();
    });
    if (!done)
        return done.error();
    return taken;
}

Result<Done> IssuerStorage::addRefreshToken(const RefreshToken& token)
{
    return m_storage.writeTo([&](Database& database) {
        return database
            .prepare("INSERT INTO refresh_tokens (hash, family, subject, client, expires_at, used, "
                     "auth_time, key_thumbprint, amr) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(token.hash)
            .bind(token.family)
            .bind(token.subject)
            .bind(token.client)
            .bind(toMilliseconds(token.expiresAt))
            .bind(std::int64_t(token.used))
            .bind(toMilliseconds(token.authTime))
            .bind(token.keyThumbprint)
            .bind(joinLines(token.amr))
            .run();
    });
}

Result<RefreshToken> IssuerStorage::refreshToken(const std::string& hash)
{
    return readOne<RefreshToken>(m_storage, "The token", [&](Database& database, auto& answer) {
        auto query =
            database.prepare("SELECT hash, family, subject, client, expires_at, used, "
                             "auth_time, key_thumbprint, amr FROM refresh_tokens WHERE hash = ?");
        query.bind(hash);
        if (query.step())
            answer = RefreshToken{query.text(0),
                                  query.text(1),
                                  query.text(2),
                                  query.text(3),
                                  fromMilliseconds(query.number(4)),
                                  query.number(5) != 0,
                                  fromMilliseconds(query.number(6)),
                                  query.text(7),
                                  splitLines(query.text(8))};
        return query;
    });
}

Result<bool> IssuerStorage::markUsed(const std::string& hash)
{
    bool marked = false;
    auto done = m_storage.writeTo([&](Database& database) {
        auto updated =
            database.prepare("UPDATE refresh_tokens SET used = 1 WHERE hash = ? AND used = 0")
                .bind(hash)
                .run();
        marked = updated && database.changedRows() == 1;
        return updated;
    });
    if (!done)
        return done.error();
    return marked;
}

Result<bool> IssuerStorage::revokeFamily(const std::string& family)
{
    bool revoked = false;
    auto done = m_storage.writeTo([&](Database& database) {
        auto deleted =
            database.prepare("DELETE FROM refresh_tokens WHERE family = ?").bind(family).run();
        revoked = deleted && database.changedRows() > 0;
        return deleted;
    });
    if (!done)
        return done.error();
    return revoked;
}

} // namespace strongroom::server
