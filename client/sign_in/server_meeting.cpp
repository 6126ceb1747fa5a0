// A handshake that is ended as soon as it has shown what there is to see.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/server_meeting.h"

#include "client/http/moment.h"

#include <QCryptographicHash>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <chrono>

namespace strongroom::client {
namespace {

constexpr std::chrono::seconds patience{10};
constexpr int httpsPort = 443;

/// What a person can mend by trusting the authority; everything else they cannot.
bool isOfAnUnknownAuthority(const QSslError& error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return true;
    default: return false;
    }
}

Result<MetServer> lookAt(const QList<QSslError>& errors, const QList<QSslCertificate>& chain)
{
    for (const auto& error : errors)
        if (!isOfAnUnknownAuthority(error))
            return Error{ErrorKind::Untrusted, "The server's certificate cannot be trusted: "
                                                   + error.errorString().toStdString()
                                                   + " Nothing was sent there."};
    if (chain.isEmpty() || !chain.last().isSelfSigned())
        return Error{ErrorKind::Untrusted,
                     "The server does not show the authority of its certificate. Ask its "
                     "administrator for the authority's file, and choose that.",
                     {},
                     std::string(noAuthorityField)};
    const auto& authority = chain.last();
    return MetServer{false, authority.subjectDisplayName().toStdString(),
                     authority.digest(QCryptographicHash::Sha256).toHex().toStdString(),
                     authority.toPem().toStdString()};
}

} // namespace

Result<QUrl> serverAddress(const std::string& text)
{
    QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    if (url.path() == "/")
        url.setPath({});
    if (url.isValid() && url.scheme() == "https" && !url.host().isEmpty() && url.path().isEmpty()
        && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty())
        return url;
    return Error{ErrorKind::InvalidInput,
                 "An address has the form https://strongroom.example.com or "
                 "https://strongroom.example.com:8443.",
                 {},
                 "address"};
}

QCoro::Task<Result<MetServer>> meetServer(QUrl address)
{
    QSslSocket socket;
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    socket.setSslConfiguration(tls);
    QTimer timer;
    timer.setSingleShot(true);
    Moment<Result<MetServer>> met; // What comes first: an error of the handshake follows its cause.
    QObject::connect(&socket, &QSslSocket::encrypted, &socket, [&] {
        met.happen(MetServer{true, {}, {}, {}});
    });
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [&](const QList<QSslError>& errors) {
        met.happen(lookAt(errors, socket.peerCertificateChain()));
    });
    QObject::connect(&socket, &QSslSocket::errorOccurred, &socket, [&] {
        met.happen(Error{ErrorKind::Unavailable,
                         "Nobody answers at this address as a Strongroom server would. Check it, "
                         "and the network.",
                         socket.errorString().toStdString()});
    });
    QObject::connect(&timer, &QTimer::timeout, &socket, [&] {
        met.happen(Error{ErrorKind::TimedOut, "The server does not answer."});
    });
    timer.start(patience);
    socket.connectToHostEncrypted(address.host(), static_cast<quint16>(address.port(httpsPort)));
    const auto future = met.future();
    auto seen = co_await future;
    socket.disconnect();
    timer.stop();
    socket.abort();
    co_return seen;
}

} // namespace strongroom::client
