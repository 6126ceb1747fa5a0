// JSON 1.1; what went wrong stands in "__type".
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/aws/kms/kms_service.h"

#include "providers/https/json_answer.h"
#include "providers/kek/key_encryption_key.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace strongroom::providers {
namespace {

constexpr std::string_view service = "AWS KMS";

struct Refusal
{
    std::string_view type;
    ErrorKind kind;
    const char* sentence;
    std::string_view step;
};

constexpr const char* badSignature =
    "AWS does not accept the access key. Check its id and secret, and that this machine's clock is "
    "right.";
constexpr const char* unfitKey =
    "The key in AWS KMS is of another type. It takes a symmetric one (SYMMETRIC_DEFAULT) for "
    "encrypting and decrypting.";

constexpr std::array refusals{
    Refusal{"DisabledException", ErrorKind::Forbidden,
            "The key is disabled in AWS KMS. Enable it to have it back.", keyStateField},
    Refusal{"KMSInvalidStateException", ErrorKind::Forbidden,
            "The key's state in AWS KMS does not allow it: it waits for its deletion, or is not "
            "available. Cancel the deletion and enable the key to have it back.",
            keyStateField},
    Refusal{"KeyUnavailableException", ErrorKind::Unavailable,
            "AWS KMS cannot reach the key now. Try again.", keyStateField},
    Refusal{"NotFoundException", ErrorKind::NotFound,
            "AWS KMS has no such key in this region. Check the key's ARN and the region.",
            keyStateField},
    Refusal{"InvalidArnException", ErrorKind::InvalidInput,
            "AWS KMS does not take the key's name. Check the ARN.", keyStateField},
    Refusal{"InvalidKeyUsageException", ErrorKind::InvalidInput, unfitKey, keyTypeField},
    Refusal{"UnsupportedOperationException", ErrorKind::InvalidInput, unfitKey, keyTypeField},
    Refusal{"UnrecognizedClientException", ErrorKind::Unauthenticated, badSignature,
            "authentication"},
    Refusal{"InvalidClientTokenId", ErrorKind::Unauthenticated, badSignature, "authentication"},
    Refusal{"InvalidSignatureException", ErrorKind::Unauthenticated, badSignature,
            "authentication"},
    Refusal{"SignatureDoesNotMatch", ErrorKind::Unauthenticated, badSignature, "authentication"},
    Refusal{"IncompleteSignature", ErrorKind::Unauthenticated, badSignature, "authentication"},
    Refusal{"MissingAuthenticationToken", ErrorKind::Unauthenticated, badSignature,
            "authentication"},
    Refusal{"ExpiredTokenException", ErrorKind::Unauthenticated,
            "The session with AWS has ended. Get new credentials.", "authentication"},
    Refusal{"ThrottlingException", ErrorKind::RateLimited,
            "AWS KMS is asked too often. Try again in a minute.", answerField},
    Refusal{"LimitExceededException", ErrorKind::RateLimited,
            "A limit of AWS KMS is reached: a key rotates on demand a few times only.",
            answerField},
};

std::string typeOf(const HttpAnswer& answer)
{
    const auto object = readJsonObject(answer.text(), service);
    if (!object)
        return {};
    auto type = textIn(*object, {"__type"});
    if (const auto hash = type.rfind('#'); hash != std::string_view::npos)
        type.remove_prefix(hash + 1);
    return std::string(type);
}

/// AWS says "later" by a 400, too.
bool isThrottled(const HttpAnswer& answer)
{
    return answer.status == 400 && typeOf(answer) == "ThrottlingException";
}

Error errorOf(const HttpAnswer& answer, std::string_view action)
{
    const auto type = typeOf(answer);
    if (type == "InvalidCiphertextException" || type == "IncorrectKeyException")
        return notWrappedHere();
    if (type == "AccessDeniedException" || type == "AccessDenied")
        return {ErrorKind::Forbidden,
                "AWS does not allow kms:" + std::string(action)
                    + " on the key. Add it to the policy of this identity, or of the key.",
                {},
                "permission"};
    const auto known = std::ranges::find(refusals, std::string_view(type), &Refusal::type);
    if (known != refusals.end())
        return {known->kind, known->sentence, type, std::string(known->step)};
    auto error = errorOfStatus(answer.status, service);
    error.detail = type;
    return error;
}

} // namespace

Result<AwsCredentials> awsCredentialsOfProcess()
{
    const auto* id = std::getenv("AWS_ACCESS_KEY_ID");
    const auto* secret = std::getenv("AWS_SECRET_ACCESS_KEY");
    const auto* session = std::getenv("AWS_SESSION_TOKEN");
    if (id == nullptr || secret == nullptr)
        return Error{ErrorKind::InvalidInput,
                     "The runner has no identity at AWS. Set AWS_ACCESS_KEY_ID and "
                     "AWS_SECRET_ACCESS_KEY for its service, or give the key credentials.",
                     {},
                     "authentication"};
    AwsCredentials credentials{id, SecretBytes::copyOf(std::string_view(secret)), {}};
    if (session != nullptr)
        credentials.sessionToken = SecretBytes::copyOf(std::string_view(session));
    return credentials;
}

KmsService::KmsService(std::string url, std::string region, AwsCredentialSource credentials,
                       std::string authorities, Outbound& outbound, const Clock& clock)
    : m_url(std::move(url)), m_region(std::move(region)), m_credentials(std::move(credentials)),
      m_client(HttpsSettings{std::move(authorities)}, outbound), m_clock(clock)
{}

Result<boost::json::object> KmsService::call(std::string_view action,
                                             const boost::json::value& body)
{
    const auto credentials = m_credentials();
    if (!credentials)
        return credentials.error();
    HttpRequest request;
    request.method = "POST";
    request.url = m_url + "/";
    request.headers = {{"Content-Type", "application/x-amz-json-1.1"},
                       {"X-Amz-Target", "TrentService." + std::string(action)}};
    request.body = serialized(body);
    // Each of them may be made twice, but for one that adds a version.
    request.repeatable = action != "RotateKeyOnDemand";
    request.isBusy = isThrottled;
    if (auto done = signRequest(request, *credentials, {m_region, "kms", m_clock.now()}); !done)
        return done.error();
    const auto answer = m_client.send(request);
    if (!answer)
        return answer.error();
    if (!answer->isFine())
        return errorOf(*answer, action);
    return readJsonObject(answer->text(), service);
}

} // namespace strongroom::providers
