// Credentials sealed first, then the whole definition signed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_keys.h"

#include "client/http/claims.h"
#include "client/http/json_call.h"
#include "client/http/page_answer.h"
#include "client/http/secret_json.h"
#include "crypto/envelope/key_transport.h"
#include "models/wire/key_json.h"
#include "models/wire/key_use_json.h"

namespace strongroom::client {
namespace {

/// One JSON object of texts.
SecretBytes textOf(const std::map<std::string, SecretBytes>& credentials)
{
    wire::json::object object;
    object.reserve(credentials.size()); // Growing would leave copies behind.
    for (const auto& [name, value] : credentials)
        object[name] =
            std::string_view(reinterpret_cast<const char*>(value.reveal().data()), value.size());
    return secretText(std::move(object));
}

QString rewrapPath(const domain::OrganizationId& organization)
{
    return organizationPath(organization.value) + "/rewraps";
}

} // namespace

QCoro::Task<Result<domain::EncryptionKeys>> HttpKeys::keys(domain::OrganizationId organization,
                                                           bool probe)
{
    const auto path = organizationPath(organization.value) + "/keys";
    // Chosen beforehand: gcc 12 destroys both arms of a choice within co_await.
    HttpCall call("GET", path);
    if (probe)
        call = HttpCall("POST", path + "/check", "{}");
    const auto reply = co_await m_transport.send(call);
    co_return answerOf<domain::EncryptionKeys>(reply);
}

QCoro::Task<Result<domain::EncryptionKeys>> HttpKeys::send(domain::KeyChange change)
{
    const auto proof = co_await m_prover.prove(textOf(keyClaims(change)));
    if (!proof)
        co_return proof.error();
    change.person = *proof;
    const auto path = organizationPath(change.organization.value) + "/keys";
    const auto reply =
        co_await m_transport.send(HttpCall("POST", path, jsonBody(wire::toJson(change))));
    co_return answerOf<domain::EncryptionKeys>(reply);
}

QCoro::Task<Result<domain::EncryptionKeys>> HttpKeys::assignKey(domain::OrganizationId organization,
                                                                KeyDraft draft)
{
    domain::KeyChange change;
    change.operation = domain::ProofOperation::AssignKey;
    change.organization = organization;
    change.kekId = kekIdOf(draft.definition);
    if (!draft.credentials.empty() || draft.keyFile.size() > 0) {
        const auto custodian = co_await m_trust.custodian(organization);
        if (!custodian)
            co_return custodian.error();
        const auto text =
            draft.keyFile.size() > 0 ? draft.keyFile.clone() : textOf(draft.credentials);
        auto sealed = crypto::sealKeyCredentials(
            custodian->publicKey(), domain::credentialsPlace(organization, draft.definition), text);
        if (!sealed)
            co_return sealed.error();
        draft.definition.credentials =
            domain::SealedMessage{std::move(sealed->encapsulated), std::move(sealed->ciphertext)};
    }
    change.definition = std::move(draft.definition);
    co_return co_await send(std::move(change));
}

QCoro::Task<Result<domain::EncryptionKeys>> HttpKeys::changeKey(domain::OrganizationId organization,
                                                                domain::ProofOperation operation,
                                                                std::string kekId)
{
    domain::KeyChange change;
    change.operation = operation;
    change.organization = organization;
    change.kekId = std::move(kekId);
    co_return co_await send(std::move(change));
}

QCoro::Task<Result<std::vector<domain::Rewrap>>>
HttpKeys::rewraps(domain::OrganizationId organization)
{
    const auto reply = co_await m_transport.send(HttpCall("GET", rewrapPath(organization)));
    auto page = pageOf<domain::Rewrap>(reply);
    if (!page)
        co_return page.error();
    co_return std::move(page->items);
}

QCoro::Task<Result<domain::Rewrap>> HttpKeys::startRewrap(domain::OrganizationId organization,
                                                          domain::RewrapWish wish)
{
    const auto reply = co_await m_transport.send(
        HttpCall("POST", rewrapPath(organization), jsonBody(wire::toJson(wish))));
    co_return answerOf<domain::Rewrap>(reply);
}

QCoro::Task<Result<domain::Rewrap>> HttpKeys::turn(domain::OrganizationId organization,
                                                   domain::RewrapId rewrap, QString how)
{
    const auto path =
        rewrapPath(organization) + '/' + QString::fromStdString(rewrap.value) + '/' + how;
    const auto reply = co_await m_transport.send(HttpCall("POST", path, "{}"));
    co_return answerOf<domain::Rewrap>(reply);
}

QCoro::Task<Result<domain::Rewrap>> HttpKeys::pauseRewrap(domain::OrganizationId organization,
                                                          domain::RewrapId rewrap)
{
    return turn(std::move(organization), std::move(rewrap), "pause");
}

QCoro::Task<Result<domain::Rewrap>> HttpKeys::resumeRewrap(domain::OrganizationId organization,
                                                           domain::RewrapId rewrap)
{
    return turn(std::move(organization), std::move(rewrap), "resume");
}

} // namespace strongroom::client
