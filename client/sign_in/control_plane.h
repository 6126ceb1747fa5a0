// All ways to one control plane, wired together.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/http/http_access.h"
#include "client/http/http_approvals.h"
#include "client/http/http_audit.h"
#include "client/http/http_backends.h"
#include "client/http/http_certificate_ends.h"
#include "client/http/http_comparisons.h"
#include "client/http/http_connection.h"
#include "client/http/http_directory.h"
#include "client/http/http_keys.h"
#include "client/http/http_machines.h"
#include "client/http/http_members.h"
#include "client/http/http_moves.h"
#include "client/http/http_outcomes.h"
#include "client/http/http_promotions.h"
#include "client/http/http_reviews.h"
#include "client/http/http_rotations.h"
#include "client/http/http_secrets.h"
#include "client/http/http_sessions.h"
#include "client/http/http_trust.h"
#include "client/http/http_uses.h"
#include "client/log/trusted_log.h"
#include "client/sign_in/api_key_tokens.h"
#include "client/sign_in/session.h"

#include <optional>

namespace strongroom::client {

struct ControlPlaneSettings
{
    QUrl server{};
    QByteArray caPem{}; ///< Empty: the system's authorities.
    QString name{};     ///< The keychain's entry; people read it, too, if nothing else is said.
    QString setupToken{};
    bool ours =
        false; ///< Embedded, on this computer: `caPem` is the organization's authority, too.
    QString pinsFile = AuthorityPins::defaultFile();
    QString memoryFile = ServerMemory::defaultFile();
    QString logFile = LogMemory::defaultFile();
    BrowserOpener browser = openInBrowser;
    SpanSink* spans = nullptr; ///< None: no traces are sent.
};

/// The entry of the keychain for what is signed in there; a port of its own is a server of its own.
inline QString keychainNameOf(const QUrl& server)
{
    return server.port() < 0 ? server.host() : server.host() + ':' + QString::number(server.port());
}

/// Lives as long as the program.
struct ControlPlane
{
    explicit ControlPlane(const ControlPlaneSettings& settings)
        : transport(settings.server, settings.caPem),
          session(transport, std::make_unique<KeychainTokenStore>(), settings.name,
                  settings.browser),
          trust(transport, settings.pinsFile),
          memory(settings.memoryFile, [this] { return trust.nameForFiles(); }),
          secrets(transport, trust, session, memory), directory(transport, memory),
          audit(transport), backends(transport),
          log(transport, settings.logFile, [this] { return trust.nameForFiles(); }),
          access(transport), approvals(transport, session), connection(transport),
          machines(transport), sessions(transport), members(transport), outcomes(transport),
          reviews(transport), keys(transport, trust, session),
          comparisons(transport, trust, session), moves(transport, secrets, session, memory),
          rotations(transport), uses(transport), promotions(transport, secrets, session, memory)
    {
        transport.traceTo(settings.spans);
        session.setSetupToken(settings.setupToken);
        session.rememberIn(memory);
        if (settings.ours)
            trust.useOwnAuthority(settings.caPem);
    }

    /// Goes on with an API key in the place of a sign-in.
    void useApiKey(SecretBytes key)
    {
        apiKey.emplace(std::move(key));
        transport.setTokenSource(&*apiKey);
    }
    const domain::Me& me() const { return apiKey ? keysMe : session.me(); }

    std::optional<ApiKeyTokens> apiKey; ///< Before the transport, which asks it.
    domain::Me keysMe;

    Transport transport;
    Session session;
    HttpTrust trust;
    ServerMemory memory;
    HttpSecrets secrets;
    HttpDirectory directory;
    HttpAudit audit;
    HttpBackends backends;
    TrustedLog log;
    HttpAccess access;
    HttpApprovals approvals;
    HttpConnection connection;
    HttpMachines machines;
    HttpSessions sessions;
    HttpMembers members;
    HttpOutcomes outcomes;
    HttpReviews reviews;
    HttpKeys keys;
    HttpComparisons comparisons;
    HttpMoves moves;
    HttpRotations rotations;
    HttpUses uses;
    HttpPromotions promotions;
    HttpCertificateEnds ends{transport};
};

} // namespace strongroom::client
