// Somebody who asks the runner for a value or to seal one, in every detail that can be got wrong.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/hash.h"
#include "crypto/jose/device_proof.h"
#include "crypto/jwk/jwk.h"
#include "crypto/random.h"
#include "models/wire/proof_json.h"
#include "runner/checks/person_check.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/no_log.h"

#include <QTemporaryDir>
#include <QTest>

namespace strongroom::runner {

using test::FixedClock;
using test::NoLog;

inline std::int64_t secondsOf(Timestamp time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

inline crypto::SigningKey newKey()
{
    return std::move(*crypto::SigningKey::generate());
}

/// A row of a case that changes one thing and names the reason that it is refused for.
template <class Change>
void addRow(const char* name, Change change, const char* reason)
{
    QTest::newRow(name) << change << QString(reason);
}

/// All of it fits; a case breaks one thing and sees which reason it is refused for.
struct Asking
{
    FixedClock clock{};
    NoLog log{};
    QTemporaryDir folder{};
    crypto::SigningKey issuer = newKey();
    crypto::SigningKey device = newKey();
    Bytes opening = *crypto::randomBytes(crypto::openingSize);
    std::string address = "https://id.example";
    std::string keySet = "{\"keys\":[" + issuer.publicJwk() + "]}";
    IdentityRules rules{};
    Policy policy{};
    wire::json::object idToken{};
    wire::json::object freshToken{}; ///< Sent along if it is not empty.
    domain::RevealClaims claims{};
    domain::ReleaseKeysRequest request{};

    Asking(const Asking&) = delete;
    Asking()
    {
        rules.issuers.push_back({[this] { return Result<std::string>(address); }, "pinned",
                                 "strongroom-console",
                                 [this](bool) { return Result<std::string>(keySet); }});
        const auto now = secondsOf(clock.now());
        idToken = {{"iss", address},
                   {"sub", "alice"},
                   {"aud", "strongroom-console"},
                   {"iat", now},
                   {"exp", now + 300},
                   {"auth_time", now},
                   {"nonce", *crypto::deviceNonce(device.keyId(), opening)}};
        auto& context = request.context;
        context = {domain::OrganizationId::fresh(), {}, domain::SecretId::fresh(),
                   domain::VersionId::fresh(),      3,  domain::BackendId::fresh()};
        request.readerPublicKey = Bytes(32, 9);
        auto& grant = request.grant;
        grant.id = domain::GrantId::fresh();
        grant.organization = context.organization;
        grant.secret = context.secret;
        grant.versionId = context.version;
        grant.version = 3;
        grant.keys = {"A", "B"};
        grant.subject = "pinned|alice";
        grant.purpose = {domain::PurposeCategory::Incident, "INC-1", ""};
        grant.expiresAt = clock.now() + std::chrono::minutes(5);
        claims = {request.readerPublicKey,
                  "secret://home/stripe?version=3",
                  grant.organization,
                  grant.secret,
                  grant.versionId,
                  3,
                  false,
                  grant.keys,
                  grant.purpose,
                  grant.id,
                  {clock.now(), newId()}};
    }

    std::string signedBy(const crypto::SigningKey& key, const wire::json::object& token) const
    {
        return *key.signCompact(wire::serialize(token), "JWT");
    }
    domain::PersonProof proofOf(const std::string& text) const
    {
        const auto token = signedBy(issuer, idToken);
        const auto hash = crypto::sha256(bytesOf(token));
        const auto said = wire::withSignIn(text, Bytes(hash.begin(), hash.end()));
        return {token, opening, freshToken.empty() ? "" : signedBy(issuer, freshToken),
                *crypto::signProof(device, said)};
    }
    domain::ReleaseKeysRequest asked() const
    {
        auto finished = request;
        finished.person = proofOf(wire::serialize(wire::toJson(claims)));
        return finished;
    }
    /// What a refresh answers: no nonce, a new life.
    void refresh()
    {
        freshToken = idToken;
        freshToken.erase("nonce");
        freshToken["iat"] = secondsOf(clock.now());
        freshToken["exp"] = secondsOf(clock.now()) + 300;
    }
    /// With a proof and a grant made anew.
    void wait(std::chrono::seconds time)
    {
        clock.time += time;
        claims.stamp = {clock.now(), newId()};
        request.grant.expiresAt = clock.now() + std::chrono::minutes(5);
    }
    /// The check of a process that starts; the same `run` is one that follows another.
    std::unique_ptr<PersonCheck> check(const QString& run = QString::fromStdString(newId()))
    {
        auto replays = ReplayGuard::open(clock, folder.filePath(run).toStdString());
        return std::make_unique<PersonCheck>(rules, policy, std::move(*replays), clock, log);
    }
    template <class Request>
    std::string reasonFor(const Request& asked)
    {
        const auto done = check()->check(asked);
        return done ? "" : done.error().reason;
    }
};

} // namespace strongroom::runner
