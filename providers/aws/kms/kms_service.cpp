// What went wrong stands in "__type".
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/aws/kms/kms_service.h"

#include "providers/https/json_answer.h"
#include "providers/kek/key_encryption_key.h"

#include <algorithm>
#include <array>

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
    Refusal{"LimitExceededException", ErrorKind::RateLimited,
            "A limit of AWS KMS is reached: a key rotates on demand a few times only.",
            answerField},
};

Error errorOf(const AwsSession& session, const HttpAnswer& answer, std::string_view action)
{
    const auto type = awsErrorCode(answer);
    if (type == "InvalidCiphertextException" || type == "IncorrectKeyException")
        return notWrappedHere();
    const auto known = std::ranges::find(refusals, std::string_view(type), &Refusal::type);
    if (known != refusals.end())
        return {known->kind, known->sentence, type, std::string(known->step)};
    return session.failureOf(answer, "kms:" + std::string(action) + " on the key");
}

} // namespace

Result<boost::json::object> KmsService::call(std::string_view action,
                                             const boost::json::value& body)
{
    // Each of them may be made twice, but for one that adds a version.
    const auto answer =
        m_session->call("TrentService." + std::string(action), body, action != "RotateKeyOnDemand");
    if (!answer)
        return answer.error();
    if (!answer->isFine())
        return errorOf(*m_session, *answer, action);
    return readJsonObject(answer->text(), service);
}

} // namespace strongroom::providers
