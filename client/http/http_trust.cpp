// The pin decides, not the server.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_trust.h"

#include "base/clock.h"
#include "client/http/json_call.h"
#include "client/trust/server_memory.h"
#include "crypto/x509/authority.h"
#include "crypto/x509/custodian_statement.h"
#include "models/domain/authority_fingerprint.h"
#include "models/wire/custody_json.h"

namespace strongroom::client {
namespace {

constexpr int httpsPort = 443;

Timestamp now()
{
    return SystemClock().now();
}

} // namespace

HttpTrust::HttpTrust(Transport& transport, const QString& pinsFile, QObject* parent)
    : TrustApi(parent), m_transport(transport), m_pins(pinsFile)
{}

void HttpTrust::useOwnAuthority(const QByteArray& caPem)
{
    const auto fingerprint =
        crypto::certificateFingerprint({caPem.constData(), static_cast<std::size_t>(caPem.size())});
    m_own = fingerprint ? *fingerprint : std::string();
}

std::string HttpTrust::server() const
{
    const auto& url = m_transport.server();
    return (url.scheme() + "://" + url.host(QUrl::FullyEncoded) + ':'
            + QString::number(url.port(httpsPort)))
        .toStdString();
}

std::string HttpTrust::nameForFiles() const
{
    return m_own ? std::string(embeddedServer) + *m_own : server();
}

Result<std::optional<std::string>>
HttpTrust::pinned(const domain::OrganizationId& organization) const
{
    if (m_own)
        return m_own;
    return m_pins.find(server(), organization);
}

QCoro::Task<Result<domain::CustodianKey>> HttpTrust::ask(domain::OrganizationId organization)
{
    const auto reply = co_await m_transport.send(
        HttpCall("GET", organizationPath(organization.value) + "/custodian"));
    co_return answerOf<domain::CustodianKey>(reply);
}

QCoro::Task<Result<PresentedAuthority>> HttpTrust::look(domain::OrganizationId organization)
{
    const auto key = co_await ask(organization);
    if (!key)
        co_return key.error();
    const auto trusted = pinned(organization);
    if (!trusted)
        co_return trusted.error();
    const auto presented = presentedAuthority(*key);
    if (!presented)
        co_return presented.error();
    const auto checked = TrustedCustodian::check(*key, organization, *presented, now());
    if (!checked)
        co_return checked.error();
    PresentedAuthority authority;
    authority.fingerprint = *presented;
    authority.pinned = trusted->value_or(std::string());
    authority.changeable = !m_own;
    if (*trusted)
        authority.state = authority.pinned == authority.fingerprint ? AuthorityState::Trusted
                                                                    : AuthorityState::Changed;
    co_return authority;
}

Result<Done> HttpTrust::trust(domain::OrganizationId organization, std::string fingerprint)
{
    if (m_own)
        return Error{ErrorKind::Forbidden,
                     "This control plane's authority is the one in its own folder, and no other."};
    return m_pins.pin(server(), organization, fingerprint);
}

Result<TrustedCustodian> HttpTrust::hold(const domain::OrganizationId& organization,
                                         const domain::CustodianKey& key) const
{
    const auto trusted = pinned(organization);
    if (!trusted)
        return trusted.error();
    if (*trusted)
        return TrustedCustodian::check(key, organization, **trusted, now());
    const auto presented = presentedAuthority(key);
    if (!presented)
        return presented.error();
    return Error{ErrorKind::Untrusted,
                 "You have not said yet that you trust this organization's authority, and nothing "
                 "was sealed or opened. Its fingerprint is "
                     + domain::grouped(*presented) + "; compare it with your administrator's.",
                 {},
                 std::string(domain::authorityField)};
}

Result<TrustedCustodian> HttpTrust::check(const domain::OrganizationId& organization,
                                          const domain::CustodianKey& key)
{
    auto held = hold(organization, key);
    if (!held)
        emit refused(organization);
    return held;
}

Result<Done> HttpTrust::check(const domain::OrganizationId& organization,
                              const domain::MoveWarrant& warrant) const
{
    const auto trusted = pinned(organization);
    if (!trusted)
        return trusted.error();
    const auto presented = crypto::certificateFingerprint(warrant.authorityPem);
    if (!presented || *trusted != *presented)
        return Error{ErrorKind::Untrusted,
                     "It is not the organization's authority that you trust which vouches for the "
                     "move of this secret.",
                     {},
                     std::string(domain::authorityField)};
    return crypto::checkStatement(
        crypto::MoveStatement{organization.value, warrant.runner.value, warrant.from.value,
                              warrant.to.value, warrant.at},
        {warrant.certificatePem, warrant.authorityPem, warrant.signature});
}

QCoro::Task<Result<TrustedCustodian>> HttpTrust::custodian(domain::OrganizationId organization)
{
    const auto key = co_await ask(organization);
    if (!key)
        co_return key.error();
    co_return check(organization, *key);
}

} // namespace strongroom::client
