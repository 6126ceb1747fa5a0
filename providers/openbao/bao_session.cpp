// Tokens, logins, and the server's refusals put so that somebody can act on them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/openbao/bao_session.h"

#include "base/memory/constant_time.h"
#include "providers/https/json_answer.h"

#include <algorithm>
#include <limits>

namespace strongroom::providers {
namespace {

constexpr std::string_view service = "The vault";
/// Of a login's time, after which there is a new one: a call must not meet its end.
constexpr double wellBefore = 0.8;

Error refusedLogin()
{
    return {ErrorKind::Unauthenticated,
            "The vault does not accept the role id and secret id. Check both, that the secret id "
            "has not expired or been used up, and the mount of AppRole.",
            {},
            "authentication"};
}

Error refusedToken()
{
    return {ErrorKind::Unauthenticated,
            "The vault does not accept the token. It may have expired or been revoked, or belong "
            "to another namespace.",
            {},
            "authentication"};
}

} // namespace

bool baoSays(const HttpAnswer& answer, std::string_view words)
{
    const auto object = readJsonObject(answer.text(), service);
    const auto* errors = object ? memberOf(*object, {"errors"}) : nullptr;
    if (errors == nullptr || !errors->is_array())
        return false;
    return std::ranges::any_of(errors->get_array(), [&](const auto& one) {
        return one.is_string()
               && std::string_view(one.get_string()).find(words) != std::string_view::npos;
    });
}

bool baoLacks(const HttpAnswer& answer)
{
    if (answer.status != 404)
        return false;
    const auto object = readJsonObject(answer.text(), service);
    if (!object)
        return false;
    const auto* errors = memberOf(*object, {"errors"});
    return errors == nullptr || (errors->is_array() && errors->get_array().empty());
}

bool isBaoPath(std::string_view text)
{
    if (text.empty() || text.front() == '/' || text.back() == '/'
        || text.find("//") != std::string_view::npos || text.find("..") != std::string_view::npos)
        return false;
    return std::ranges::all_of(text, [](char one) {
        return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z')
               || (one >= '0' && one <= '9') || one == '-' || one == '_' || one == '.'
               || one == '/';
    });
}

BaoSession::BaoSession(BaoAddress address, BaoCredentials credentials, Outbound& outbound)
    : m_address(std::move(address)), m_credentials(std::move(credentials)),
      m_client(HttpsSettings{m_address.authorities}, outbound), m_pace(outbound.pace())
{}

Result<std::unique_ptr<BaoSession>>
BaoSession::create(BaoAddress address, BaoCredentials credentials, Outbound& outbound)
{
    while (address.url.ends_with('/'))
        address.url.pop_back();
    while (address.space.ends_with('/'))
        address.space.pop_back();
    if (const auto url = readOutboundUrl(address.url); !url)
        return url.error();
    if (!address.space.empty() && !isBaoPath(address.space))
        return Error{ErrorKind::InvalidInput,
                     "A namespace is a path like \"team/payments\".",
                     {},
                     "namespace"};
    if (!isBaoPath(address.approleMount))
        return Error{
            ErrorKind::InvalidInput, "A mount is a path like \"approle\".", {}, "approle_mount"};
    return std::unique_ptr<BaoSession>(
        new BaoSession(std::move(address), std::move(credentials), outbound));
}

Result<HttpAnswer> BaoSession::send(const std::string& method, const std::string& path,
                                    const boost::json::value* body, bool repeatable,
                                    const SecretBytes* token)
{
    HttpRequest request;
    request.method = method;
    request.url = m_address.url + "/v1/" + path;
    request.repeatable = repeatable;
    request.headers = {{"X-Vault-Request", "true"}};
    if (!m_address.space.empty())
        request.headers.push_back({"X-Vault-Namespace", m_address.space});
    if (token != nullptr)
        request.secretHeaders.push_back({"X-Vault-Token", token->clone()});
    if (body != nullptr) {
        request.headers.push_back({"Content-Type", "application/json"});
        request.body = serialized(*body);
    }
    return m_client.send(request);
}

Result<Done> BaoSession::login(const BaoAppRole& role)
{
    const auto storage = wipedStorage();
    boost::json::object form(storage);
    const auto secretId = role.secretId.reveal();
    form["role_id"] = role.roleId;
    form["secret_id"] =
        std::string_view(reinterpret_cast<const char*>(secretId.data()), secretId.size());
    const boost::json::value body(std::move(form));
    // Not twice: a secret id may be good for one use only.
    const auto answer =
        send("POST", "auth/" + m_address.approleMount + "/login", &body, false, nullptr);
    if (!answer)
        return answer.error();
    if (answer->status == 400 || answer->status == 403)
        return refusedLogin();
    if (!answer->isFine())
        return failureOf(*answer, {});
    const auto object = readJsonObject(answer->text(), service);
    if (!object)
        return object.error();
    const auto token = textIn(*object, {"auth", "client_token"});
    const auto* duration = memberOf(*object, {"auth", "lease_duration"});
    if (token.empty() || duration == nullptr || !duration->is_int64())
        return readJsonObject("", service).error();
    m_token = SecretBytes::copyOf(token);
    // No duration is a token without an end.
    const auto seconds = duration->get_int64() > 0 ? duration->get_int64() : 86'400;
    m_ends = m_pace.now()
             + std::chrono::duration_cast<std::chrono::milliseconds>(
                 std::chrono::duration<double>(static_cast<double>(seconds) * wellBefore));
    return Done{};
}

Result<SecretBytes> BaoSession::token(const SecretBytes* refused)
{
    if (const auto* given = std::get_if<BaoToken>(&m_credentials))
        return given->token.clone();
    const std::scoped_lock lock(m_mutex);
    const bool isRefused =
        refused != nullptr && m_token && equalInConstantTime(refused->reveal(), m_token->reveal());
    if (!m_token || isRefused || m_pace.now() >= m_ends) {
        m_token.reset();
        if (auto done = login(std::get<BaoAppRole>(m_credentials)); !done)
            return done.error();
    }
    return m_token->clone();
}

Result<HttpAnswer> BaoSession::call(const std::string& method, const std::string& path,
                                    const boost::json::value* body, bool repeatable)
{
    const auto first = token(nullptr);
    if (!first)
        return first.error();
    auto answer = send(method, path, body, repeatable, &*first);
    if (!answer || answer->status != 403 || std::holds_alternative<BaoToken>(m_credentials))
        return answer;
    // A login may have been revoked under us; "forbidden" says either.
    const auto known = send("GET", "auth/token/lookup-self", nullptr, true, &*first);
    if (!known || known->status != 403)
        return answer;
    const auto second = token(&*first);
    if (!second)
        return second.error();
    return send(method, path, body, repeatable, &*second);
}

Result<Done> BaoSession::authenticate()
{
    const auto now = token(nullptr);
    if (!now)
        return now.error();
    const auto answer = send("GET", "auth/token/lookup-self", nullptr, true, &*now);
    if (!answer)
        return answer.error();
    if (answer->status == 403)
        return refusedToken();
    if (!answer->isFine())
        return failureOf(*answer, {});
    if (auto object = readJsonObject(answer->text(), service); !object)
        return object.error();
    return Done{};
}

Error BaoSession::failureOf(const HttpAnswer& answer, std::string_view right)
{
    if (answer.status == 403 && !right.empty()) {
        if (const auto known = authenticate(); !known)
            return known.error();
        return {ErrorKind::Forbidden,
                "The vault's policy does not allow " + std::string(right)
                    + ". Add that to the policy of this token or role.",
                {},
                "permission"};
    }
    if (answer.status == 503 && baoSays(answer, "sealed"))
        return {ErrorKind::Unavailable,
                "The vault is sealed. Unseal it, then try again.",
                {},
                "connect"};
    if (answer.status == 404 && baoSays(answer, "namespace not found"))
        return {ErrorKind::NotFound,
                "The vault has no such namespace. Check its name.",
                {},
                "authentication"};
    if (answer.status == 404 && baoSays(answer, "no handler for route"))
        return {ErrorKind::NotFound,
                "The vault has nothing mounted there. Check the mount, and the namespace.",
                {},
                right.empty() ? "authentication" : "permission"};
    if (answer.status == 413 || baoSays(answer, "too large"))
        return {
            ErrorKind::TooLarge, "The vault does not take so much in one version.", {}, "answer"};
    return errorOfStatus(answer.status, service);
}

} // namespace strongroom::providers
