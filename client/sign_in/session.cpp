// One sign-in at a time, one refresh at a time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/session.h"

#include "client/http/json_call.h"
#include "crypto/hash.h"
#include "crypto/jose/device_proof.h"
#include "models/domain/custody.h"
#include "models/wire/organization_json.h"
#include "models/wire/proof_json.h"

#include <chrono>

namespace strongroom::client {
namespace {

constexpr std::chrono::seconds renewBefore{30};

/// Or is about to: it has a way to go.
bool hasExpired(const std::string& idToken)
{
    const auto view = viewOf(idToken);
    return !view || view->expiresAt - renewBefore <= SystemClock().now();
}

} // namespace

Session::Session(Transport& transport, std::unique_ptr<KeychainTokenStore> tokens,
                 QString serverName, BrowserOpener browser, QObject* parent)
    : SessionApi(parent), m_transport(transport), m_store(std::move(tokens)),
      m_serverName(std::move(serverName)), m_browser(std::move(browser))
{
    m_transport.setTokenSource(this);
}

Session::~Session()
{
    m_transport.setTokenSource(nullptr);
}

void Session::setState(SessionState state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

QCoro::Task<Result<Done>> Session::takeKept()
{
    if (m_device)
        co_return Done{};
    const auto bytes = co_await m_store->read(m_serverName);
    auto kept = bytes ? decodeIdentity(*bytes) : Result<KeptIdentity>(bytes.error());
    if (kept) {
        m_device = std::move(kept->device);
        m_signIn = std::move(kept->signIn);
        co_return Done{};
    }
    // One that cannot be read now may be there: it is not to be written over.
    if (kept.error().kind != ErrorKind::NotFound && kept.error().kind != ErrorKind::Corrupted)
        co_return kept.error();
    auto made = crypto::SigningKey::generate();
    if (!made)
        co_return made.error();
    m_device = std::move(*made);
    co_return Done{};
}

QCoro::Task<Result<Done>> Session::keep()
{
    co_return co_await m_store->write(m_serverName, encode(*m_device, m_signIn));
}

QCoro::Task<Result<std::string>> Session::device()
{
    if (m_device && m_signIn)
        co_return m_device->keyId();
    const auto taken = co_await takeKept();
    if (!taken)
        co_return taken.error();
    const auto kept = co_await keep();
    if (!kept)
        co_return kept.error();
    co_return m_device->keyId();
}

Result<Done> Session::take(Tokens tokens)
{
    if (!m_signIn)
        return Error{ErrorKind::Unauthenticated, "You signed out meanwhile."};
    if (!tokens.idToken.empty()) {
        const auto before = viewOf(m_signIn->idToken);
        const auto fresh = viewOf(tokens.idToken);
        if (!before || !fresh || before->issuer != fresh->issuer
            || before->subject != fresh->subject)
            return Error{ErrorKind::Forged, "The identity provider answered for somebody else."};
    }
    m_signIn->refresh = tokens.refresh.clone();
    m_tokens = std::move(tokens);
    return Done{};
}

Result<Done> Session::expectKnown(const Provider& provider) const
{
    if (m_memory == nullptr)
        return Done{};
    const auto met = m_memory->issuer();
    if (!met)
        return met.error();
    if (!m_expectedIssuer.empty() ? m_expectedIssuer == provider.issuer
                                  : !*met || **met == provider.issuer)
        return Done{};
    return Error{
        ErrorKind::Untrusted,
        "The server names " + provider.issuer + " as its identity provider, and not the one "
            + (m_expectedIssuer.empty() ? "that you signed in with before: " + **met
                                        : "that you named")
            + ". Nothing was sent there. If your administrator names it, too, sign in with "
              "strongroomctl auth login --issuer.",
        {},
        std::string(domain::issuerField)};
}

/// Whoever is believed about the provider gets codes and refresh tokens, and chooses the nonce that
/// a person signs in with.
QCoro::Task<Result<Done>> Session::findProvider()
{
    auto provider = co_await discover(m_transport);
    if (!provider)
        co_return provider.error();
    if (auto known = expectKnown(*provider); !known)
        co_return known.error();
    m_provider = std::move(*provider);
    co_return Done{};
}

QCoro::Task<Result<domain::Me>> Session::restore()
{
    co_await m_store->probe();
    const auto taken = co_await takeKept();
    if (!taken)
        co_return Error{ErrorKind::Unauthenticated, "Sign in to go on.", taken.error().message};
    if (!m_signIn)
        co_return Error{ErrorKind::Unauthenticated, "Sign in to go on."};
    const auto found = co_await findProvider();
    if (!found)
        co_return found.error();
    auto tokens = co_await refresh(m_transport, *m_provider, m_signIn->refresh.clone());
    if (!tokens)
        co_return tokens.error();
    const auto done = take(std::move(*tokens));
    if (!done)
        co_return done.error();
    co_return co_await enter();
}

void Session::enterUnreached(domain::Me remembered)
{
    m_me = std::move(remembered);
    m_unreached = true;
    setState(SessionState::SignedIn);
}

QCoro::Task<Result<domain::Me>> Session::enter()
{
    const auto kept = co_await keep();
    if (!kept)
        co_return kept.error();
    const auto reply = co_await m_transport.send(HttpCall("GET", "/v1/me"));
    auto me = answerOf<domain::Me>(reply);
    if (!me)
        co_return me.error();
    if (m_memory != nullptr)
        if (auto met = m_memory->meetIssuer(m_provider->issuer); !met)
            co_return met.error();
    m_me = *me;
    m_setupToken.clear();
    m_unreached = false;
    setState(SessionState::SignedIn);
    co_return me;
}

QCoro::Task<Result<Done>> Session::signOut()
{
    Result<Done> done = Done{};
    if (m_tokens && m_provider) {
        const auto idToken = !m_tokens->idToken.empty() ? m_tokens->idToken
                             : m_signIn                 ? m_signIn->idToken
                                                        : std::string();
        const auto ended = co_await endSession(m_transport, *m_provider, idToken);
        done = co_await revoke(m_transport, *m_provider, m_tokens->refresh.clone());
        // A provider whose session is over may know the refresh token no longer.
        if (ended && !done && done.error().kind == ErrorKind::InvalidInput)
            done = Done{};
    }
    m_tokens.reset();
    m_signIn.reset();
    m_unreached = false;
    m_me = {};
    // The device keeps its key: alone it opens nothing, and rules name it.
    Result<Done> forgotten = Done{};
    if (m_device)
        forgotten = co_await keep();
    setState(SessionState::SignedOut);
    co_return done ? forgotten : done;
}

QCoro::Task<Result<Done>> Session::renew()
{
    if (m_renewed) {
        const auto future = m_renewed->future();
        co_await future;
        co_return Result<Done>(m_renewal);
    }
    m_renewed.emplace();
    const auto before = m_signIn ? m_signIn->idToken : std::string();
    auto tokens = co_await freshTokens();
    Result<Done> done = Done{};
    // Whoever unlocked meanwhile has tokens of a sign-in anew. These are of the one before, which
    // ends: they would take the place of the good ones, or their failure end the good sign-in.
    const bool former = m_tokens && m_signIn && m_signIn->idToken != before;
    if (!former && tokens)
        done = take(std::move(*tokens));
    else if (!former)
        done = tokens.error();
    if (done) {
        (void)co_await keep();
    } else if (done.error().kind == ErrorKind::Unauthenticated) {
        m_tokens.reset();
        m_unreached = false;
        setState(SessionState::Expired);
    }
    const bool reachedNow = done && std::exchange(m_unreached, false);
    m_renewal = done;
    std::exchange(m_renewed, std::nullopt)->happen(true);
    if (reachedNow)
        emit reached();
    co_return done;
}

/// From those that are there, or from the kept sign-in of somebody who went in without the server.
QCoro::Task<Result<Tokens>> Session::freshTokens()
{
    if (!m_provider) {
        const auto found = co_await findProvider();
        if (!found)
            co_return found.error();
    }
    if (!m_tokens && !m_signIn)
        co_return Error{ErrorKind::Unauthenticated, "Sign in to go on."};
    auto token = m_tokens ? m_tokens->refresh.clone() : m_signIn->refresh.clone();
    co_return co_await refresh(m_transport, *m_provider, std::move(token));
}

QCoro::Task<Result<QByteArray>> Session::accessToken(bool renewNow)
{
    const Error none{ErrorKind::Unauthenticated, "Sign in again to go on."};
    if (!m_unreached && (!m_tokens || !m_provider))
        co_return none;
    if (m_unreached || renewNow || m_tokens->expiresAt - renewBefore <= SystemClock().now()) {
        const auto renewed = co_await renew();
        if (!renewed)
            co_return renewed.error();
    }
    if (!m_tokens)
        co_return none;
    const auto bytes = m_tokens->access.reveal();
    co_return QByteArray(reinterpret_cast<const char*>(bytes.data()),
                         static_cast<qsizetype>(bytes.size()));
}

Result<std::string> Session::proofOf(const crypto::DpopRequest& request, Timestamp now)
{
    if (!m_device)
        return Error{ErrorKind::Unauthenticated, "Sign in again to go on."};
    if (!request.accessToken.empty() && m_tokens && !m_tokens->bound)
        return std::string();
    return crypto::createDpopProof(*m_device, request, now);
}

QCoro::Task<Result<domain::PersonProof>> Session::prove(std::string claims)
{
    const Error none{ErrorKind::Unauthenticated, "Sign in again to go on."};
    if (!m_device || !m_signIn || !m_tokens)
        co_return none;
    if (hasExpired(m_signIn->idToken) && hasExpired(m_tokens->idToken)) {
        const auto renewed = co_await renew();
        if (!renewed)
            co_return renewed.error();
        if (!m_signIn || !m_tokens)
            co_return none;
    }
    domain::PersonProof proof{m_signIn->idToken, m_signIn->opening, {}, {}};
    if (hasExpired(proof.idToken) && m_tokens->idToken != proof.idToken)
        proof.freshIdToken = m_tokens->idToken;
    const auto signIn = crypto::sha256(bytesOf(proof.idToken));
    auto signedClaims =
        crypto::signProof(*m_device, wire::withSignIn(claims, Bytes(signIn.begin(), signIn.end())));
    if (!signedClaims)
        co_return signedClaims.error();
    proof.claims = std::move(*signedClaims);
    co_return proof;
}

void Session::refused()
{
    m_tokens.reset();
    setState(SessionState::Expired);
}

} // namespace strongroom::client
