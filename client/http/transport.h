// One HTTPS client for everything: trust, deadlines, tokens and errors are settled here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/trace/span.h"
#include "crypto/oauth/dpop.h"

#include <QCoro/QCoroTask>

#include <QByteArray>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace strongroom::client {

/// What a server asks of a sign-in before it does what was asked (RFC 9470).
struct StepUpWish
{
    std::optional<std::chrono::seconds> maxAge{}; ///< Since the person signed in.
    QString acrValues{};                          ///< One of these; empty: any.
};

/// Where access tokens come from.
class TokenSource
{
public:
    virtual ~TokenSource() = default;
    /// A token that should hold; with `renew`, one that was not handed out before. Fails with
    /// Unauthenticated.
    virtual QCoro::Task<Result<QByteArray>> accessToken(bool renew) = 0;
    /// A proof by the device's key that the request comes from here (RFC 9449); empty where the
    /// token of the request is bound to no key.
    virtual Result<std::string> proofOf(const crypto::DpopRequest& request, Timestamp now) = 0;
    /// Has the person sign in once more. Fails with Unauthenticated where nobody can be asked, with
    /// Forged if it was somebody else.
    virtual QCoro::Task<Result<Done>> stepUp(StepUpWish wish);
    /// A fresh token was refused as well: the sign-in no longer holds.
    virtual void refused() = 0;
};

struct HttpCall
{
    /// A constructor, since gcc 12 destroys an aggregate twice that is made inside a co_await.
    explicit HttpCall(QByteArray method, QString where, QByteArray content = {})
        : verb(std::move(method)), path(std::move(where)), body(std::move(content))
    {}

    QByteArray verb;
    QString path; ///< Of the control plane, with its query; or a whole address.
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers{};
    QByteArray contentType = "application/json";
    bool authorized = true;
    bool proven = false;     ///< With a proof by the device's key, and no token: for new tokens.
    bool repeatable = false; ///< May be sent again after a lost answer: reads, and writes under an
                             ///< Idempotency-Key.
};

struct HttpReply
{
    int status = 0;
    QByteArray body{};
    QByteArray etag{};
};

/// HTTP/1.1 over TLS 1.3. With a CA given, trusts that one and no other for the control plane; else
/// the system's. Other addresses (an identity provider's) may be vouched for by either, and speak
/// TLS 1.2.
class Transport : public QObject
{
    Q_OBJECT

public:
    Transport(QUrl server, const QByteArray& caPem, QObject* parent = nullptr);

    /// As this program names itself to servers: "strongroomctl/0.6". Stands on the record.
    static QString& programName();

    /// The control plane has moved, as an embedded one does when it is started again.
    void moveTo(const QUrl& server, const QByteArray& caPem);
    const QUrl& server() const { return m_server; }
    /// Tells `spans` of each request to the control plane; it outlives this object.
    void traceTo(SpanSink* spans) { m_spans = spans; }
    /// Must outlive this object, or be taken away with nullptr.
    void setTokenSource(TokenSource* tokens) { m_tokens = tokens; }
    /// The deployment job that all requests are part of: "deploy/4711". Stands on the record.
    void setJob(const QByteArray& job) { m_job = job; }

    /// 2xx, or the error: a problem document's, or what kept the request from being answered. A 401
    /// is tried once more with a renewed token, a proof that lacks the server's nonce with that.
    QCoro::Task<Result<HttpReply>> send(HttpCall call);

    /// A request whose answer is read as it comes. The caller owns the reply.
    QCoro::Task<Result<QNetworkReply*>> open(HttpCall call);

    static constexpr std::chrono::seconds deadline{30};

signals:
    /// How far the control plane's clock is ahead of this computer's, when that has changed.
    void clockDiffers(std::chrono::seconds ahead);

private:
    Result<QNetworkRequest> requestFor(const HttpCall& call, const QByteArray& token);
    Result<Done> authorize(QNetworkRequest& request, const HttpCall& call,
                           const QByteArray& token) const;
    /// The nonce and time for the next proof, if the answer brings them (RFC 9449, section 8): a
    /// proof is of the server's moment, whatever this computer's clock says.
    void takeNonce(const QNetworkReply& reply);
    bool isOurs(const QUrl& url) const;
    const QSslConfiguration& trustFor(const QUrl& url);
    QCoro::Task<Result<HttpReply>> sendOnce(HttpCall call, QByteArray token);

    QUrl m_server;
    QSslConfiguration m_tls;
    std::optional<QSslConfiguration> m_tlsElsewhere; ///< Made when first needed: it takes a while.
    QNetworkAccessManager m_network;
    TokenSource* m_tokens = nullptr;
    QByteArray m_job;
    SpanSink* m_spans = nullptr;
    std::chrono::seconds m_ahead{0}; ///< As told last, of the control plane's clock.
    StepUpWish m_wish;               ///< Of the last answer that asked for another sign-in.
    struct Expectation
    {
        QByteArray nonce{};
        std::chrono::seconds ahead{0}; ///< Of our clock.
    };
    QHash<QString, Expectation> m_expected; ///< By origin: each server has its own.
};

/// What kept a request from being answered, as an error for people.
Error networkError(const QNetworkReply& reply);

} // namespace strongroom::client
