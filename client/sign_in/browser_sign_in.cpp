// The session's ways in: by the browser here, by one elsewhere, and once more for what is
// sensitive.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/loopback_redirect.h"
#include "client/sign_in/session.h"

#include <QProcess>

namespace strongroom::client {
namespace {

/// As long as a browser is waited for.
constexpr std::chrono::minutes longestSignIn{5};

/// By the provider's own clock: this computer's may be another. OpenID Connect Core, 2: a provider
/// that was given a greatest age says when somebody signed in.
bool wasAskedAnew(const Result<IdTokenView>& before, const Result<IdTokenView>& fresh)
{
    return before && fresh && fresh->signedInAt > before->signedInAt
           && fresh->issuedAt - fresh->signedInAt <= longestSignIn;
}

} // namespace

QCoro::Task<Result<QUrlQuery>> Session::askInBrowser(Provider provider, Attempt attempt,
                                                     LoopbackRedirect& redirect)
{
    const auto url = authorizationUrl(provider, attempt, m_setupToken);
    QUrlQuery answer;
    Error failed{ErrorKind::Cancelled, "The sign-in was cancelled."};
    m_cancelled.emplace();
    // Whatever comes first ends the waiting; all of it arrives on this thread.
    connect(&redirect, &LoopbackRedirect::returned, this, [&answer, this](const QUrlQuery& query) {
        answer = query;
        m_cancelled->happen(false);
    });
    connect(&redirect, &LoopbackRedirect::timedOut, this, [&failed, this] {
        failed = {ErrorKind::TimedOut,
                  "The browser did not come back within five minutes. Start again."};
        m_cancelled->happen(true);
    });
    // Without a browser of its own accord, the page shows the link to open by hand.
    (void)m_browser(url);
    // Whoever steps up goes on seeing what they see.
    if (!attempt.stepUp)
        setState(SessionState::WaitingForBrowser);
    emit browserOpened(url);
    const bool cancelled = co_await m_cancelled->future();
    redirect.disconnect(this);
    if (cancelled)
        co_return failed;
    co_return answer;
}

QCoro::Task<Result<GivenSignIn>> Session::browse(std::optional<StepUpWish> wish)
{
    const auto found = co_await findProvider();
    if (!found)
        co_return found.error();
    LoopbackRedirect redirect;
    const auto address = redirect.listen();
    if (!address)
        co_return address.error();
    const auto taken = co_await takeKept();
    if (!taken)
        co_return taken.error();
    auto attempt = newAttempt(*address, m_device->keyId());
    if (!attempt)
        co_return attempt.error();
    attempt->stepUp = wish;
    const auto answer = co_await askInBrowser(*m_provider, *attempt, redirect);
    if (!answer)
        co_return answer.error();
    const auto code = codeOf(*answer, *m_provider, *attempt);
    if (!code)
        co_return code.error();
    auto tokens = co_await exchange(m_transport, *m_provider, *attempt, *code);
    if (!tokens)
        co_return tokens.error();
    co_return GivenSignIn{std::move(*tokens), std::move(attempt->opening)};
}

QCoro::Task<Result<IdentityProvider>> Session::identityProvider()
{
    const auto found = co_await findProvider();
    if (!found)
        co_return found.error();
    const QUrl issuer(QString::fromStdString(m_provider->issuer));
    // Whoever is trusted to keep the secrets' record is trusted to know their people.
    const bool itself = issuer.host() == m_transport.server().host()
                        && issuer.port() == m_transport.server().port();
    Result<std::optional<std::string>> met = std::optional<std::string>();
    if (m_memory != nullptr)
        met = m_memory->issuer();
    if (!met)
        co_return met.error();
    co_return IdentityProvider{m_provider->issuer, itself || *met == m_provider->issuer};
}

QCoro::Task<Result<domain::Me>> Session::signIn()
{
    const auto before = m_state;
    const std::optional<StepUpWish> none;
    auto given = co_await browse(none);
    if (!given) {
        setState(before == SessionState::Expired ? SessionState::Expired : SessionState::SignedOut);
        co_return given.error();
    }
    co_return co_await enterWith(std::move(given->tokens), std::move(given->opening));
}

QCoro::Task<Result<Done>> Session::stepUp(StepUpWish wish)
{
    if (!m_signIn || !m_tokens)
        co_return Error{ErrorKind::Unauthenticated, "Sign in again to go on."};
    co_return co_await askAgain(wish);
}

QCoro::Task<Result<Done>> Session::reauthenticate()
{
    if (!m_signIn)
        co_return Error{ErrorKind::Unauthenticated, "Sign in to go on."};
    const auto before = viewOf(m_signIn->idToken);
    const StepUpWish anew{std::chrono::seconds(0), {}};
    const auto done = co_await askAgain(anew);
    if (!done)
        co_return done.error();
    if (!m_signIn || !wasAskedAnew(before, viewOf(m_signIn->idToken)))
        co_return Error{ErrorKind::Forbidden,
                        "The identity provider let somebody pass without asking who it is. Tell "
                        "whoever runs it; sign out and in again to go on."};
    co_return Done{};
}

QCoro::Task<Result<Done>> Session::askAgain(StepUpWish wish)
{
    if (m_steppedUp) {
        // One answer in the browser is enough for all who wait for it.
        const auto future = m_steppedUp->future();
        const bool done = co_await future;
        if (!done)
            co_return Error{ErrorKind::Cancelled, "The sign-in was cancelled."};
        co_return Done{};
    }
    m_steppedUp.emplace();
    const std::optional<StepUpWish> asked = wish;
    auto given = co_await browse(asked);
    Result<Done> done = Done{};
    if (given)
        done = co_await replaceSignIn(std::move(*given));
    else
        done = given.error();
    std::exchange(m_steppedUp, std::nullopt)->happen(done.hasValue());
    co_return done;
}

QCoro::Task<Result<Done>> Session::replaceSignIn(GivenSignIn given)
{
    if (!m_signIn)
        co_return Error{ErrorKind::Unauthenticated, "You signed out meanwhile."};
    const auto before = viewOf(m_signIn->idToken);
    const auto fresh = viewOf(given.tokens.idToken);
    if (!before || !fresh || before->issuer != fresh->issuer || before->subject != fresh->subject) {
        (void)co_await revoke(m_transport, *m_provider, given.tokens.refresh.clone());
        co_return Error{ErrorKind::Forged,
                        "Somebody else signed in. Sign out first, if that was meant."};
    }
    auto old = m_signIn->refresh.clone();
    m_signIn =
        BoundSignIn{given.tokens.refresh.clone(), given.tokens.idToken, std::move(given.opening)};
    m_tokens = std::move(given.tokens);
    (void)co_await keep();
    if (m_state == SessionState::Expired)
        setState(SessionState::SignedIn);
    // The sign-in before has done its service; if it cannot be ended now, it runs out. Of one
    // session at the provider, ending the one token may end the other: there it is left alone.
    if (!fresh->session.empty() && before->session != fresh->session)
        (void)co_await revoke(m_transport, *m_provider, std::move(old));
    co_return Done{};
}

QCoro::Task<Result<domain::Me>>
Session::signInByDevice(std::function<void(const DevicePrompt&)> show)
{
    const auto found = co_await findProvider();
    if (!found)
        co_return found.error();
    const auto taken = co_await takeKept();
    if (!taken)
        co_return taken.error();
    const auto attempt = newAttempt(QUrl(), m_device->keyId());
    if (!attempt)
        co_return attempt.error();
    auto asked = co_await askForDevice(m_transport, *m_provider, *attempt);
    if (!asked)
        co_return asked.error();
    show(asked->prompt);
    auto tokens = co_await pollForDevice(m_transport, *m_provider, *attempt, std::move(*asked));
    co_return co_await enterWith(std::move(tokens), attempt->opening);
}

QCoro::Task<Result<domain::Me>> Session::enterWith(Result<Tokens> tokens, Bytes opening)
{
    if (!tokens) {
        setState(SessionState::SignedOut);
        co_return tokens.error();
    }
    m_signIn = BoundSignIn{tokens->refresh.clone(), tokens->idToken, std::move(opening)};
    m_tokens = std::move(*tokens);
    auto me = co_await enter();
    if (!me)
        setState(SessionState::SignedOut);
    // Signing in again would only lead here again.
    if (!me && me.error().kind == ErrorKind::Unauthenticated)
        co_return Error{ErrorKind::Forbidden,
                        "The identity provider signed you in, but the control plane does not take "
                        "its token. Tell whoever runs the control plane.",
                        me.error().message};
    co_return me;
}

void Session::cancelSignIn()
{
    if ((m_state == SessionState::WaitingForBrowser || m_steppedUp) && m_cancelled)
        m_cancelled->happen(true);
}

bool openInBrowser(const QUrl& url)
{
    // What every desktop opens addresses with; a library for it would bring in all of Qt Gui.
    const auto program = qEnvironmentVariable("STRONGROOM_BROWSER", QStringLiteral("xdg-open"));
    return QProcess::startDetached(program, {url.toString(QUrl::FullyEncoded)});
}

} // namespace strongroom::client
