// The session: signs in by the system browser, keeps tokens fresh, signs out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/session_api.h"
#include "client/api/unlock_api.h"
#include "client/http/moment.h"
#include "client/http/prover.h"
#include "client/http/transport.h"
#include "client/sign_in/device_flow.h"
#include "client/sign_in/device_identity.h"
#include "client/sign_in/open_id.h"
#include "client/sign_in/token_store.h"
#include "client/trust/server_memory.h"

#include <functional>
#include <memory>
#include <optional>

namespace strongroom::client {

class LoopbackRedirect;

/// Sends a browser somewhere; false if there is none.
using BrowserOpener = std::function<bool(const QUrl&)>;

/// What a browser came back with.
struct GivenSignIn
{
    Tokens tokens{};
    Bytes opening{};
};

class Session final : public SessionApi, public UnlockApi, public TokenSource, public Prover
{
    Q_OBJECT

public:
    Session(Transport& transport, std::unique_ptr<KeychainTokenStore> tokens, QString serverName,
            BrowserOpener browser, QObject* parent = nullptr);
    ~Session() override;

    /// For the first account of an embedded control plane.
    void setSetupToken(const QString& token) { m_setupToken = token; }
    /// Where the identity provider is remembered, so that the server cannot name another one.
    void rememberIn(ServerMemory& memory) { m_memory = &memory; }
    /// What people read instead of the keychain's entry, which is the same in all languages.
    void callServer(const QString& shownName) { m_shownName = shownName; }
    /// The identity provider that a person names: no other is taken, and the one before forgotten.
    void expectIssuer(std::string issuer) override { m_expectedIssuer = std::move(issuer); }

    SessionState state() const override { return m_state; }
    const domain::Me& me() const override { return m_me; }
    bool keepsTokens() const override { return m_store->lasts(); }
    QString serverName() const override
    {
        return m_shownName.isEmpty() ? m_serverName : m_shownName;
    }
    QCoro::Task<Result<domain::Me>> restore() override;
    void enterUnreached(domain::Me remembered) override;
    QCoro::Task<Result<IdentityProvider>> identityProvider() override;
    QCoro::Task<Result<domain::Me>> signIn() override;
    QCoro::Task<Result<Done>> reauthenticate() override;
    void cancelSignIn() override;
    QCoro::Task<Result<Done>> signOut() override;

    QCoro::Task<Result<QByteArray>> accessToken(bool renew) override;
    Result<std::string> proofOf(const crypto::DpopRequest& request, Timestamp now) override;
    QCoro::Task<Result<Done>> stepUp(StepUpWish wish) override;
    void refused() override;
    QCoro::Task<Result<domain::PersonProof>> prove(std::string claims) override;

    /// Signs in with a browser on another device; `show` tells the person what to do there.
    QCoro::Task<Result<domain::Me>> signInByDevice(std::function<void(const DevicePrompt&)> show);

    /// The name of this device for the runner's rules (RFC 7638); makes its key if there is none.
    QCoro::Task<Result<std::string>> device() override;

private:
    QCoro::Task<Result<domain::Me>> enter();
    QCoro::Task<Result<GivenSignIn>> browse(std::optional<StepUpWish> wish);
    QCoro::Task<Result<Done>> askAgain(StepUpWish wish);
    QCoro::Task<Result<Done>> replaceSignIn(GivenSignIn given);
    QCoro::Task<Result<Done>> findProvider();
    Result<Done> expectKnown(const Provider& provider) const;
    QCoro::Task<Result<domain::Me>> enterWith(Result<Tokens> tokens, Bytes opening);
    QCoro::Task<Result<Done>> takeKept();
    QCoro::Task<Result<Done>> keep();
    Result<Done> take(Tokens tokens);
    QCoro::Task<Result<QUrlQuery>> askInBrowser(Provider provider, Attempt attempt,
                                                LoopbackRedirect& redirect);
    QCoro::Task<Result<Done>> renew();
    QCoro::Task<Result<Tokens>> freshTokens();
    void setState(SessionState state);

    Transport& m_transport;
    std::unique_ptr<KeychainTokenStore> m_store;
    const QString m_serverName;
    QString m_shownName;
    const BrowserOpener m_browser;
    QString m_setupToken;
    ServerMemory* m_memory = nullptr;
    std::string m_expectedIssuer;
    SessionState m_state = SessionState::SignedOut;
    bool m_unreached = false; ///< Went in without the server, which has not answered since.
    domain::Me m_me;
    std::optional<Provider> m_provider;
    std::optional<Tokens> m_tokens; ///< Its ID token is the freshest.
    std::optional<crypto::SigningKey> m_device;
    std::optional<BoundSignIn> m_signIn;
    std::optional<Moment<bool>> m_cancelled; ///< While a browser is waited for.
    std::optional<Moment<bool>> m_renewed;   ///< While a refresh is under way.
    Result<Done> m_renewal = Done{};         ///< What came of the last.
    std::optional<Moment<bool>> m_steppedUp; ///< While somebody is asked to sign in once more.
};

/// Opens with the desktop's browser, or with the program that STRONGROOM_BROWSER names.
bool openInBrowser(const QUrl& url);

} // namespace strongroom::client
