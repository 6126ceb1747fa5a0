// Who is signed in, and how that begins and ends.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/organization.h"

#include <QCoro/QCoroTask>

#include <QObject>
#include <QUrl>

#include <string>

namespace strongroom::client {

enum class SessionState {
    SignedOut,
    WaitingForBrowser, ///< The person signs in there; browserOpened() said where.
    SignedIn,
    Expired, ///< Signed in before; a request found that the sign-in no longer holds.
};

/// Who says who a person is, for this server.
struct IdentityProvider
{
    std::string issuer{};
    bool known = false; ///< It is the server itself, or one has signed in with it here before.
};

/// One session a server. Lives as long as the program; every other api takes part in it.
class SessionApi : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual SessionState state() const = 0;
    /// The person, once state() is SignedIn or Expired.
    virtual const domain::Me& me() const = 0;
    /// False if no keychain is there: tokens are then kept in memory only.
    virtual bool keepsTokens() const = 0;
    /// The server that one signs in to, for people.
    virtual QString serverName() const = 0;

    /// Signs in with the tokens of the keychain. Fails with Unauthenticated if there are none that
    /// hold.
    virtual QCoro::Task<Result<domain::Me>> restore() = 0;
    /// After a restore() that did not reach the server: goes in as the one it was the last time.
    /// Requests fail until one gets through, which signs in; then comes reached().
    virtual void enterUnreached(domain::Me remembered) = 0;
    /// Whom the server names. Fails as discovery does, with Untrusted if it named another before.
    virtual QCoro::Task<Result<IdentityProvider>> identityProvider() = 0;
    /// The only provider to be taken from now on; the one before is forgotten.
    virtual void expectIssuer(std::string issuer) = 0;
    /// Opens the system browser and waits for its return. Fails with Cancelled, TimedOut, Forged, …
    virtual QCoro::Task<Result<domain::Me>> signIn() = 0;
    /// Makes a signIn() under way fail with Cancelled.
    virtual void cancelSignIn() = 0;
    /// Revokes the tokens and forgets them; signed out whatever the server answers.
    virtual QCoro::Task<Result<Done>> signOut() = 0;

signals:
    void stateChanged(strongroom::client::SessionState state);
    /// Somebody who went in without the server is signed in now; restore() tells what has changed.
    void reached();
    /// Where the browser was sent: to show, copy or open again.
    void browserOpened(const QUrl& where);
};

} // namespace strongroom::client
