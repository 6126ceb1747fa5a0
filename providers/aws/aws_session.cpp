// AWS's JSON protocol and STS's queries, and its many error codes put in sentences.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/aws/aws_session.h"

#include "providers/https/json_answer.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>

namespace strongroom::providers {
namespace {

constexpr std::chrono::minutes beforeTheEnd{5};
constexpr std::chrono::minutes mostSkew{4};

template <std::size_t count>
bool isOneOf(std::string_view code, const std::array<std::string_view, count>& codes)
{
    return std::ranges::find(codes, code) != codes.end();
}

bool isBusy(const HttpAnswer& answer)
{
    constexpr std::array<std::string_view, 6> codes{
        "ThrottlingException",  "Throttling",           "TooManyRequestsException",
        "RequestLimitExceeded", "InternalServiceError", "InternalFailure"};
    return answer.status >= 400 && isOneOf(awsErrorCode(answer), codes);
}

bool isBadSignIn(std::string_view code)
{
    constexpr std::array<std::string_view, 12> codes{"UnrecognizedClientException",
                                                     "InvalidClientTokenId",
                                                     "SignatureDoesNotMatch",
                                                     "InvalidSignatureException",
                                                     "IncompleteSignature",
                                                     "IncompleteSignatureException",
                                                     "MissingAuthenticationToken",
                                                     "MissingAuthenticationTokenException",
                                                     "ExpiredToken",
                                                     "ExpiredTokenException",
                                                     "RequestExpired",
                                                     "AuthFailure"};
    return isOneOf(code, codes);
}

bool isRegion(std::string_view text)
{
    return text.size() > 4 && text.size() < 32 && std::ranges::all_of(text, [](char one) {
               return (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9') || one == '-';
           });
}

std::string publicUrl(std::string_view service, std::string_view region)
{
    return "https://" + std::string(service) + '.' + std::string(region)
           + (region.starts_with("cn-") ? ".amazonaws.com.cn" : ".amazonaws.com");
}

std::string withSlash(std::string url)
{
    return url.ends_with('/') ? url : url + '/';
}

/// A code is letters and dots; anything else is not repeated to anybody.
std::string plainCode(std::string_view text)
{
    if (const auto hash = text.rfind('#'); hash != std::string_view::npos)
        text.remove_prefix(hash + 1);
    text = text.substr(0, text.find(':'));
    const bool plain =
        text.size() < 80 && std::ranges::all_of(text, [](char one) {
            return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || one == '.';
        });
    return plain ? std::string(text) : std::string();
}

Error settingError(std::string message, std::string field)
{
    return {ErrorKind::InvalidInput, std::move(message), {}, std::move(field)};
}

} // namespace

std::string awsErrorCode(const HttpAnswer& answer)
{
    if (const auto told = answer.header("x-amzn-errortype"); !told.empty())
        return plainCode(told);
    const auto text = answer.text();
    if (text.starts_with('<'))
        return plainCode(xmlText(text, "Code"));
    const auto object = readJsonObject(text, "AWS");
    return object ? plainCode(textIn(*object, {"__type"})) : std::string();
}

std::string awsStsUrl(const AwsPlace& place)
{
    return withSlash(place.stsEndpoint.empty() ? publicUrl("sts", place.region)
                                               : place.stsEndpoint);
}

AwsSession::AwsSession(std::string service, AwsPlace place, std::unique_ptr<AwsIdentity> identity,
                       Outbound& outbound, const Clock& clock)
    : m_service(std::move(service)), m_place(std::move(place)), m_identity(std::move(identity)),
      m_clock(clock), m_client(
                          [this] {
                              HttpsSettings settings{m_place.authorities};
                              settings.callsPerSecond = m_place.callsPerSecond;
                              return settings;
                          }(),
                          outbound)
{}

Result<std::unique_ptr<AwsSession>> AwsSession::create(std::string service, AwsPlace place,
                                                       std::unique_ptr<AwsIdentity> identity,
                                                       Outbound& outbound, const Clock& clock)
{
    // The region becomes part of a host name.
    if (!isRegion(place.region))
        return settingError("A region is a name like \"eu-central-1\".", "region");
    if (!place.roleArn.empty() && !place.roleArn.starts_with("arn:aws"))
        return settingError("A role is named like \"arn:aws:iam::123456789012:role/strongroom\".",
                            "role_arn");
    for (const auto& [url, field] :
         {std::pair(place.endpoint, "endpoint_url"), std::pair(place.stsEndpoint, "sts_url")})
        if (!url.empty() && !readOutboundUrl(url))
            return settingError("An endpoint is an address that begins with https://.", field);
    return std::unique_ptr<AwsSession>(
        new AwsSession(std::move(service), std::move(place), std::move(identity), outbound, clock));
}

Error AwsSession::unreached(Error error) const
{
    if (error.field == "dns" && m_place.endpoint.empty())
        error.message = "AWS has no such service in the region \"" + m_place.region
                        + "\", or the DNS here does not know it. Check the region.";
    return error;
}

Result<HttpAnswer> AwsSession::send(HttpRequest request, const AwsCredentials& credentials,
                                    const std::string& service)
{
    if (auto done = signRequest(request, credentials, {m_place.region, service, m_clock.now()});
        !done)
        return done.error();
    request.isBusy = &isBusy;
    auto answer = m_client.send(request);
    if (!answer)
        return unreached(answer.error());
    return answer;
}

Result<HttpAnswer> AwsSession::askSts(FormBody form, const AwsCredentials& credentials)
{
    HttpRequest request{"POST",
                        awsStsUrl(m_place),
                        {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}}};
    form.add("Version", "2011-06-15");
    request.body = form.take();
    request.repeatable = true;
    return send(std::move(request), credentials, "sts");
}

Result<AwsLease> AwsSession::assume(const AwsLease& ours)
{
    FormBody form;
    form.add("Action", "AssumeRole");
    form.add("RoleArn", m_place.roleArn);
    form.add("RoleSessionName", "strongroom");
    if (!m_place.externalId.empty())
        form.add("ExternalId", m_place.externalId);
    const auto answer = askSts(std::move(form), ours.credentials);
    if (!answer)
        return answer.error();
    const auto code = awsErrorCode(*answer);
    if (code == "AccessDenied" || code == "ValidationError" || code == "MalformedPolicyDocument")
        return Error{ErrorKind::Forbidden,
                     "AWS does not let us take on the role \"" + m_place.roleArn
                         + "\". Check its name, that its trust policy names us, and that the "
                           "external id is the one that it demands.",
                     code, "authentication"};
    if (!answer->isFine())
        return failureOf(*answer, "sts:AssumeRole");
    return readStsCredentials(answer->text());
}

Result<AwsLease> AwsSession::lease()
{
    const std::scoped_lock lock(m_mutex);
    if (m_lease && (!m_lease->ends || m_clock.now() + beforeTheEnd < *m_lease->ends))
        return m_lease->clone();
    auto ours = m_identity->lease();
    if (!ours)
        return ours.error();
    if (!m_place.roleArn.empty()) {
        auto assumed = assume(*ours);
        if (!assumed)
            return assumed.error();
        ours = std::move(assumed);
    }
    m_lease = std::move(*ours);
    return m_lease->clone();
}

Result<Done> AwsSession::authenticate()
{
    const auto now = lease();
    if (!now)
        return now.error();
    FormBody form;
    form.add("Action", "GetCallerIdentity");
    const auto answer = askSts(std::move(form), now->credentials);
    if (!answer)
        return answer.error();
    if (!answer->isFine())
        return failureOf(*answer, "sts:GetCallerIdentity");
    if (xmlText(answer->text(), "Arn").empty())
        return Error{ErrorKind::Corrupted,
                     "AWS STS answers with something that is not its protocol. Check its address.",
                     {},
                     "answer"};
    return Done{};
}

Result<HttpAnswer> AwsSession::call(const std::string& target, const boost::json::value& body,
                                    bool repeatable)
{
    const auto now = lease();
    if (!now)
        return now.error();
    HttpRequest request{"POST",
                        withSlash(m_place.endpoint.empty() ? publicUrl(m_service, m_place.region)
                                                           : m_place.endpoint),
                        {{"Content-Type", "application/x-amz-json-1.1"}, {"X-Amz-Target", target}}};
    request.body = serialized(body);
    request.repeatable = repeatable;
    auto answer = send(std::move(request), now->credentials, m_service);
    if (answer && isBadSignIn(awsErrorCode(*answer))) {
        const std::scoped_lock lock(m_mutex);
        m_lease.reset(); // Keys may have been replaced, or a role's session ended.
    }
    return answer;
}

Error AwsSession::failureOf(const HttpAnswer& answer, std::string_view action) const
{
    const auto code = awsErrorCode(answer);
    if (isBadSignIn(code)) {
        const auto theirs = curl_getdate(std::string(answer.header("date")).c_str(), nullptr);
        const auto ours = std::chrono::floor<std::chrono::seconds>(m_clock.now());
        const std::chrono::seconds apart(theirs - ours.time_since_epoch().count());
        if (theirs > 0 && std::chrono::abs(apart) > mostSkew)
            return {
                ErrorKind::Unauthenticated,
                "The clock here and that of AWS are "
                    + std::to_string(
                        std::chrono::abs(std::chrono::duration_cast<std::chrono::minutes>(apart))
                            .count())
                    + " minutes apart, so AWS takes no signature from here. Set the clock.",
                code, "authentication"};
        return {ErrorKind::Unauthenticated,
                "AWS does not accept these keys. Check the access key id and the secret key, and "
                "that they are active.",
                code, "authentication"};
    }
    if (code == "AccessDeniedException" || code == "AccessDenied")
        return {ErrorKind::Forbidden,
                "AWS does not allow " + std::string(action)
                    + ". Add it to the policy of this user or role.",
                code, "permission"};
    if (code == "ResourceNotFoundException" || code == "NotFoundException")
        return {ErrorKind::NotFound, "AWS does not have this.", code, "answer"};
    if (code == "ThrottlingException" || code == "TooManyRequestsException")
        return errorOfStatus(429, "AWS");
    if (code == "LimitExceededException")
        return {ErrorKind::StorageFull,
                "This AWS account has reached a limit of its own. Raise the quota, or remove "
                "something.",
                code, "answer"};
    if (code == "DecryptionFailure" || code == "EncryptionFailure")
        return {ErrorKind::Forbidden,
                "AWS cannot use the KMS key of this secret. Check that it is enabled, and that "
                "kms:GenerateDataKey and kms:Decrypt are allowed.",
                code, "permission"};
    auto error = errorOfStatus(answer.status, "AWS");
    error.detail = code.empty() ? error.detail : code;
    return error;
}

} // namespace strongroom::providers
