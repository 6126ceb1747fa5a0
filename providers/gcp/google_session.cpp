// Tokens by a signed assertion (RFC 7523), and Google's errors put in sentences.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/gcp/google_session.h"

#include "base/codec.h"
#include "crypto/signature/signature.h"
#include "crypto/x509/pem.h"
#include "providers/https/json_answer.h"
#include "providers/https/metadata_client.h"

#include <boost/json/serialize.hpp>
#include <curl/curl.h>

#include <algorithm>

namespace strongroom::providers {
namespace {

constexpr std::string_view service = "Google Cloud";
constexpr std::string_view scope = "https://www.googleapis.com/auth/cloud-platform";
constexpr std::string_view publicTokenUrl = "https://oauth2.googleapis.com/token";
constexpr std::chrono::seconds assertionLasts{3600};
constexpr std::chrono::seconds beforeTheEnd{120};
constexpr std::chrono::minutes mostSkew{4};

std::string_view textOf(const SecretBytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.reveal().data()), bytes.size()};
}

Error badFile(std::string message)
{
    return {ErrorKind::InvalidInput, std::move(message), {}, "service_account"};
}

/// A status is upper-case letters; anything else is not repeated to anybody.
std::string plainStatus(std::string_view text)
{
    const bool plain = text.size() < 60 && std::ranges::all_of(text, [](char one) {
                           return (one >= 'A' && one <= 'Z') || one == '_';
                       });
    return plain ? std::string(text) : std::string();
}

/// Google's own reason, among the details of an error.
bool saysReason(const HttpAnswer& answer, std::string_view reason)
{
    const auto object = readJsonObject(answer.text(), service);
    const auto* details = object ? memberOf(*object, {"error", "details"}) : nullptr;
    if (details == nullptr || !details->is_array())
        return false;
    return std::ranges::any_of(details->get_array(), [&](const auto& one) {
        return one.is_object() && textIn(one.get_object(), {"reason"}) == reason;
    });
}

Error refusedAccount(const HttpAnswer& answer, Timestamp now)
{
    const auto theirs = curl_getdate(std::string(answer.header("date")).c_str(), nullptr);
    const std::chrono::seconds apart(
        theirs - std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count());
    if (theirs > 0 && std::chrono::abs(apart) > mostSkew)
        return {ErrorKind::Unauthenticated,
                "The clock here and that of Google are "
                    + std::to_string(
                        std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(apart))
                            .count())
                    + " minutes apart, so Google takes no signature from here. Set the clock.",
                {},
                "authentication"};
    return {ErrorKind::Unauthenticated,
            "Google does not accept this service account's key. Check that the key has not been "
            "deleted, and that the account is enabled.",
            "status " + std::to_string(answer.status), "authentication"};
}

} // namespace

std::string googleStatus(const HttpAnswer& answer)
{
    if (answer.isFine())
        return {};
    const auto object = readJsonObject(answer.text(), service);
    return object ? plainStatus(textIn(*object, {"error", "status"})) : std::string();
}

Result<GoogleAccount> readGoogleAccount(const SecretBytes& json)
{
    const auto object = readJsonObject(textOf(json), "The key file");
    if (!object)
        return badFile("This is no key file of a service account. Paste all of the JSON file that "
                       "Google gave out.");
    if (textIn(*object, {"type"}) != "service_account")
        return badFile("This JSON file is no key of a service account. Create a key of the type "
                       "JSON for the service account, and paste that.");
    GoogleAccount account{std::string(textIn(*object, {"client_email"})),
                          std::string(textIn(*object, {"private_key_id"})),
                          std::string(textIn(*object, {"project_id"})),
                          std::string(textIn(*object, {"token_uri"})),
                          SecretBytes::copyOf(textIn(*object, {"private_key"}))};
    if (account.tokenUrl.empty())
        account.tokenUrl = publicTokenUrl;
    if (account.email.empty() || !readOutboundUrl(account.tokenUrl))
        return badFile("The key file lacks the account's address. Paste all of it.");
    const auto key = crypto::readPrivateKey(account.privateKey);
    if (!key || EVP_PKEY_is_a(key.get(), "RSA") != 1)
        return badFile("The private key in the key file cannot be read. Paste all of the file as "
                       "Google gave it out.");
    return account;
}

GoogleSession::GoogleSession(GooglePlace place, std::optional<GoogleAccount> account,
                             Outbound& outbound, const Clock& clock,
                             std::function<const char*(const char*)> environment)
    : m_place(std::move(place)), m_account(std::move(account)), m_clock(clock),
      m_environment(std::move(environment)), m_client(HttpsSettings{m_place.authorities}, outbound),
      m_calls(m_client, clock, beforeTheEnd, [this] { return signIn(); })
{}

Result<std::string> GoogleSession::assertion(Timestamp now) const
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch();
    const auto header = boost::json::serialize(
        boost::json::object{{"alg", "RS256"}, {"typ", "JWT"}, {"kid", m_account->keyId}});
    const auto claims = boost::json::serialize(boost::json::object{
        {"iss", m_account->email},
        {"scope", scope},
        {"aud", publicTokenUrl}, // Always, wherever it is sent to.
        {"iat", seconds.count()},
        {"exp", (seconds + assertionLasts).count()},
    });
    const auto input = toBase64Url(bytesOf(header)) + '.' + toBase64Url(bytesOf(claims));
    const auto key = crypto::readPrivateKey(m_account->privateKey);
    const auto signature =
        crypto::signMessage(key.get(), crypto::SignatureAlgorithm::Rs256, bytesOf(input));
    if (!signature)
        return signature.error();
    return input + '.' + toBase64Url(*signature);
}

Result<HttpAnswer> GoogleSession::askMetadataService() const
{
    const auto* named = m_environment("GCE_METADATA_HOST");
    const std::string base =
        "http://" + (named == nullptr ? std::string("169.254.169.254") : std::string(named));
    const auto metadata = MetadataClient::at(base);
    if (!metadata)
        return metadata.error();
    HttpRequest request{"GET",
                        base + "/computeMetadata/v1/instance/service-accounts/default/token",
                        {{"Metadata-Flavor", "Google"}}};
    request.repeatable = true;
    auto answer = (*metadata)->send(request);
    if (!answer || !answer->isFine())
        return Error{ErrorKind::Unauthenticated,
                     "This machine has no identity of its own at Google Cloud. Attach a service "
                     "account to it, or enter a key file.",
                     answer ? "status " + std::to_string(answer->status) : answer.error().detail,
                     "authentication"};
    return answer;
}

Result<HttpAnswer> GoogleSession::askForToken()
{
    if (!m_account)
        return askMetadataService();
    const auto now = m_clock.now();
    const auto asserted = assertion(now);
    if (!asserted)
        return asserted.error();
    FormBody form;
    form.add("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
    form.add("assertion", SecretBytes::copyOf(*asserted));
    HttpRequest request{
        "POST", m_account->tokenUrl, {{"Content-Type", "application/x-www-form-urlencoded"}}};
    request.body = form.take();
    request.repeatable = true;
    auto answer = m_client.send(request);
    if (answer && (answer->status == 400 || answer->status == 401 || answer->status == 403))
        return refusedAccount(*answer, now);
    if (answer && !answer->isFine())
        return errorOfStatus(answer->status, "Google's sign-in");
    return answer;
}

Result<BearerToken> GoogleSession::signIn()
{
    const auto asked = m_clock.now();
    const auto answer = askForToken();
    if (!answer)
        return answer.error();
    const auto object = readJsonObject(answer->text(), "Google's sign-in");
    if (!object)
        return object.error();
    const auto given = textIn(*object, {"access_token"});
    const auto* lasts = memberOf(*object, {"expires_in"});
    if (given.empty() || lasts == nullptr || !lasts->is_int64())
        return readJsonObject("", "Google's sign-in").error();
    return BearerToken{SecretBytes::copyOf(given),
                       asked + std::chrono::seconds(lasts->get_int64())};
}

Result<Done> GoogleSession::authenticate()
{
    if (const auto now = m_calls.token(); !now)
        return now.error();
    return Done{};
}

Result<HttpAnswer> GoogleSession::call(const std::string& method, const std::string& path,
                                       const boost::json::value* body, bool repeatable)
{
    HttpRequest request{method, m_place.endpoint + path};
    request.repeatable = repeatable;
    return m_calls.send(std::move(request), body);
}

Error GoogleSession::failureOf(const HttpAnswer& answer, std::string_view permission)
{
    const auto status = googleStatus(answer);
    if (saysReason(answer, "SERVICE_DISABLED"))
        return {ErrorKind::Forbidden,
                "The service is not turned on in this Google Cloud project. Enable its API, and "
                "check the project id.",
                status, "permission"};
    if (answer.status == 403)
        return {ErrorKind::Forbidden,
                "Google Cloud does not allow " + std::string(permission)
                    + " in this project. Check the project id, and add the permission to a role of "
                      "this account.",
                status, "permission"};
    if (status == "RESOURCE_EXHAUSTED")
        return errorOfStatus(429, service);
    if (status == "FAILED_PRECONDITION")
        return {ErrorKind::VersionConflict,
                "Google Cloud does not allow this in its present state.", status, "answer"};
    auto error = errorOfStatus(answer.status, service);
    if (!status.empty())
        error.detail = status;
    return error;
}

} // namespace strongroom::providers
