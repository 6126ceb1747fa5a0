// Qt's network client, told whom to trust and how long to wait.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/transport.h"

#include "crypto/openssl_end.h"
#include "models/wire/problem.h"

#include <QCoro/QCoroNetworkReply>
#include <QCoro/QCoroTimer>
#include <QDateTime>
#include <QLocale>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslCertificate>

namespace strongroom::client {
namespace {

/// Before main(), so that nobody is earlier: the network client's thread may still be ending when
/// main() has returned.
[[maybe_unused]] const bool opensslKept = crypto::keepOpensslForEndingThreads();

constexpr int tries = 3;
constexpr const char* nonceNeeded = "use_dpop_nonce";
constexpr const char* proofRefused = "invalid_dpop_proof";

QString originOf(const QUrl& url)
{
    return url.scheme() + "://" + url.host() + ':' + QString::number(url.port(443));
}

constexpr const char* stepUpNeeded = "insufficient_user_authentication";

/// RFC 9470, section 3, out of a challenge (RFC 9110, section 11.6.1).
StepUpWish wishOf(const QByteArray& challenge)
{
    static const QRegularExpression acr(QStringLiteral("\\bacr_values=\"([^\"\\\\]*)\""));
    static const QRegularExpression age(QStringLiteral("\\bmax_age=\"?([0-9]{1,9})\\b"));
    const auto text = QString::fromLatin1(challenge);
    StepUpWish wish;
    wish.acrValues = acr.match(text).captured(1);
    if (const auto match = age.match(text); match.hasMatch())
        wish.maxAge = std::chrono::seconds(match.captured(1).toLongLong());
    return wish;
}

bool isRefusedFor(const Result<HttpReply>& answer, const char* reason)
{
    return !answer && answer.error().reason == reason;
}

Result<HttpReply> readReply(QNetworkReply& reply)
{
    const auto status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid())
        return networkError(reply);
    HttpReply answer{status.toInt(), reply.readAll(), reply.rawHeader("ETag")};
    if (answer.status >= 200 && answer.status < 300)
        return reply.error() == QNetworkReply::NoError ? Result<HttpReply>(std::move(answer))
                                                       : networkError(reply);
    return wire::errorFromProblem(
        {answer.body.constData(), static_cast<std::size_t>(answer.body.size())},
        static_cast<unsigned>(answer.status));
}

constexpr qint64 largestAnswer = 64 << 20;
constexpr qint64 largestElsewhere = 1 << 20;

bool wasLost(const Result<HttpReply>& answer)
{
    return !answer
           && (answer.error().kind == ErrorKind::Unavailable
               || answer.error().kind == ErrorKind::TimedOut)
           && answer.error().detail.starts_with("network");
}

/// Also where no span is kept: the control plane's own spans of one request belong together.
QByteArray traceparentHeader(const OpenSpan& span)
{
    auto context = span.inside().parent;
    if (context.span == SpanId{})
        context.span = freshSpanId();
    return QByteArray::fromStdString(traceparentOf(context));
}

/// What waits for an answer goes on inside the reply's own signal, where it must not be deleted.
struct AfterItsSignal
{
    void operator()(QNetworkReply* reply) const
    {
        reply->disconnect();
        reply->deleteLater();
    }
};

} // namespace

Error networkError(const QNetworkReply& reply)
{
    const auto detail =
        "network " + std::to_string(reply.error()) + ": " + reply.errorString().toStdString();
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Untrusted,
                "The server is not the one this console trusts: its certificate is not signed by "
                "the expected authority. "
                "Do not go on before somebody has explained it.",
                detail};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {ErrorKind::TimedOut, "The server did not answer in time. Try again.", detail};
    default:
        return {ErrorKind::Unavailable,
                "The server cannot be reached. Check the connection, then try again.", detail};
    }
}

QCoro::Task<Result<Done>> TokenSource::stepUp(StepUpWish)
{
    co_return Error{ErrorKind::Unauthenticated,
                    "This needs a fresh sign-in, and nobody can be asked for it here."};
}

Transport::Transport(QUrl server, const QByteArray& caPem, QObject* parent)
    : QObject(parent), m_server(std::move(server)), m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.setProtocol(QSsl::TlsV1_3OrLater);
    moveTo(m_server, caPem);
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void Transport::moveTo(const QUrl& server, const QByteArray& caPem)
{
    m_server = server;
    if (!caPem.isEmpty())
        m_tls.setCaCertificates(QSslCertificate::fromData(caPem, QSsl::Pem));
    m_tlsElsewhere.reset();
}

QString& Transport::programName()
{
    static QString name = QStringLiteral("strongroom");
    return name;
}

bool Transport::isOurs(const QUrl& url) const
{
    return url.host() == m_server.host() && url.port(443) == m_server.port(443);
}

namespace {

constexpr std::chrono::seconds asGoodAsRight{30};

/// How far the clock of whoever answered is ahead of ours, if the answer tells.
std::optional<std::chrono::seconds> aheadIn(const QNetworkReply& reply)
{
    auto said = QLocale::c().toDateTime(QString::fromLatin1(reply.rawHeader("Date")),
                                        QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    said.setTimeSpec(Qt::UTC);
    if (!said.isValid())
        return std::nullopt;
    const std::chrono::seconds ahead(QDateTime::currentDateTimeUtc().secsTo(said));
    return std::chrono::abs(ahead) < asGoodAsRight ? std::chrono::seconds(0) : ahead;
}

} // namespace

const QSslConfiguration& Transport::trustFor(const QUrl& url)
{
    if (isOurs(url))
        return m_tls;
    if (!m_tlsElsewhere) {
        m_tlsElsewhere = m_tls;
        m_tlsElsewhere->setProtocol(QSsl::TlsV1_2OrLater);
        m_tlsElsewhere->setCaCertificates(QSslConfiguration::systemCaCertificates()
                                          + m_tls.caCertificates());
    }
    return *m_tlsElsewhere;
}

Result<Done> Transport::authorize(QNetworkRequest& request, const HttpCall& call,
                                  const QByteArray& token) const
{
    if (m_tokens == nullptr || (token.isEmpty() && !call.proven))
        return Done{};
    const auto url = request.url();
    const auto expected = m_expected.value(originOf(url));
    const auto proof =
        m_tokens->proofOf({call.verb.toStdString(), url.toString(QUrl::FullyEncoded).toStdString(),
                           token.toStdString(), expected.nonce.toStdString()},
                          SystemClock().now() + expected.ahead);
    if (!proof)
        return proof.error();
    if (!proof->empty())
        request.setRawHeader("DPoP", QByteArray::fromStdString(*proof));
    if (!token.isEmpty())
        request.setRawHeader("Authorization", (proof->empty() ? "Bearer " : "DPoP ") + token);
    return Done{};
}

void Transport::takeNonce(const QNetworkReply& reply)
{
    const auto ahead = aheadIn(reply);
    const auto url = reply.request().url();
    if (ahead && isOurs(url) && std::chrono::abs(*ahead - m_ahead) >= asGoodAsRight)
        emit clockDiffers(m_ahead = *ahead);
    if (const auto nonce = reply.rawHeader("DPoP-Nonce"); !nonce.isEmpty())
        m_expected.insert(originOf(url),
                          Expectation{nonce, ahead.value_or(std::chrono::seconds(0))});
}

Result<QNetworkRequest> Transport::requestFor(const HttpCall& call, const QByteArray& token)
{
    // resolved() would read a path's colon as a scheme.
    const QUrl url = call.path.startsWith("http")
                         ? QUrl(call.path)
                         : QUrl(m_server.toString(QUrl::RemovePath) + call.path);
    QNetworkRequest request(url);
    request.setSslConfiguration(trustFor(url));
    // Over HTTP/2 this Qt does not repeat what a closing server refused.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(static_cast<int>(std::chrono::milliseconds(deadline).count()));
    if (!call.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, call.contentType);
    for (const auto& [name, value] : call.headers)
        request.setRawHeader(name, value);
    request.setHeader(QNetworkRequest::UserAgentHeader, programName());
    if (isOurs(url) && !m_job.isEmpty())
        request.setRawHeader("Strongroom-Job", m_job);
    if (auto authorized = authorize(request, call, token); !authorized)
        return authorized.error();
    return request;
}

QCoro::Task<Result<HttpReply>> Transport::sendOnce(HttpCall call, QByteArray token)
{
    auto request = requestFor(call, token);
    if (!request)
        co_return request.error();
    // Nobody's answer fills the memory: an identity provider's are small.
    const bool ours = isOurs(request->url());
    // Others learn nothing of what belongs together here.
    OpenSpan span({ours ? m_spans : nullptr, freshTrace()}, SpanKind::Client);
    span.said().method = call.verb.toStdString();
    if (ours)
        request->setRawHeader("traceparent", traceparentHeader(span));
    const qint64 most = ours ? largestAnswer : largestElsewhere;
    bool tooLarge = false;
    const std::unique_ptr<QNetworkReply, AfterItsSignal> reply(
        m_network.sendCustomRequest(*request, call.verb, call.body));
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(),
                     [&tooLarge, most, one = reply.get()](qint64 received, qint64 total) {
                         if (tooLarge || (received <= most && total <= most))
                             return;
                         tooLarge = true;
                         one->abort();
                     });
    co_await reply.get();
    if (tooLarge)
        co_return Error{ErrorKind::TooLarge, "The server's answer is too large to be one."};
    takeNonce(*reply);
    m_wish = wishOf(reply->rawHeader("WWW-Authenticate"));
    span.said().status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toUInt();
    auto answer = readReply(*reply);
    if (!answer)
        span.said().failed = answer.error().kind;
    co_return answer;
}

QCoro::Task<Result<HttpReply>> Transport::send(HttpCall call)
{
    const bool repeatable = call.repeatable || call.verb == "GET";
    Result<HttpReply> answer = Error{};
    bool renewed = false;
    bool again = false;
    bool steppedUp = false;
    for (int tried = 0; tried < tries; ++tried) {
        QByteArray token;
        if (call.authorized && m_tokens != nullptr) {
            auto given = co_await m_tokens->accessToken(renewed);
            if (!given)
                co_return given.error();
            token = *given;
        }
        answer = co_await sendOnce(call, token);
        // The refusal brings the nonce and the time that were missing.
        const auto isRefused = [&answer] {
            return isRefusedFor(answer, nonceNeeded) || isRefusedFor(answer, proofRefused);
        };
        if (isRefused() && !std::exchange(again, true))
            answer = co_await sendOnce(call, token);
        if (isRefused())
            co_return answer;
        if (isRefusedFor(answer, stepUpNeeded) && call.authorized && m_tokens != nullptr) {
            // Once: a provider that does not do as it is asked will not do so the next time.
            if (std::exchange(steppedUp, true))
                co_return answer;
            const auto wish = m_wish;
            const auto done = co_await m_tokens->stepUp(wish);
            if (!done)
                co_return done.error();
            continue;
        }
        if (!answer && answer.error().kind == ErrorKind::Unauthenticated && call.authorized
            && m_tokens != nullptr) {
            // The custodian gives a reason: then it is the sign-in, which no token mends.
            if (renewed || !answer.error().reason.empty()) {
                m_tokens->refused();
                co_return answer;
            }
            renewed = true;
            continue;
        }
        if (!repeatable || !wasLost(answer))
            co_return answer;
        co_await QCoro::sleepFor(std::chrono::milliseconds(200 << tried));
    }
    co_return answer;
}

QCoro::Task<Result<QNetworkReply*>> Transport::open(HttpCall call)
{
    QByteArray token;
    if (call.authorized && m_tokens != nullptr) {
        auto given = co_await m_tokens->accessToken(false);
        if (!given)
            co_return given.error();
        token = *given;
    }
    auto request = requestFor(call, token);
    if (!request)
        co_return request.error();
    // A stream has no end to wait for; its heartbeat says whether it lives.
    request->setTransferTimeout(0);
    auto* reply = m_network.sendCustomRequest(*request, call.verb, call.body);
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, reply] { takeNonce(*reply); });
    co_return reply;
}

} // namespace strongroom::client
