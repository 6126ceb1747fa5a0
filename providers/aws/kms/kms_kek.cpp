// Encrypt, Decrypt, ReEncrypt, each with the key named, so that another key's blob does not open.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/aws/kms/kms_kek.h"

#include "providers/https/json_answer.h"
#include "providers/kek/secret_text.h"

#include <cstdlib>

namespace strongroom::providers {
namespace {

constexpr std::size_t longestBlob = 6144; // Of Decrypt, as its description has it.

Error unreadable()
{
    return {ErrorKind::Corrupted,
            "AWS KMS gave an answer that cannot be read.",
            {},
            std::string(answerField)};
}

boost::json::object contextObject(const domain::DekPlace& place)
{
    boost::json::object object;
    for (const auto& [name, value] : encryptionContext(place))
        object[name] = value;
    return object;
}

Result<Bytes> blobIn(const boost::json::object& answer)
{
    auto blob = fromBase64(textIn(answer, {"CiphertextBlob"}));
    if (!blob || blob->empty())
        return unreadable();
    return blob;
}

/// The runner's own where the definition brings none.
Result<std::unique_ptr<AwsIdentity>> identityFrom(const KeyCredentials& credentials,
                                                  const AwsPlace& place, Outbound& outbound)
{
    if (credentials.empty())
        return awsOwnIdentity(awsStsUrl(place), outbound,
                              [](const char* name) -> const char* { return std::getenv(name); });
    const auto id = credentials.field("access_key_id");
    auto secret = credentials.field("secret_access_key");
    if (!id || !secret)
        return id ? secret.error() : id.error();
    AwsCredentials keys{std::string(viewOf(*id)), std::move(*secret), {}};
    if (credentials.has("session_token")) {
        auto token = credentials.field("session_token");
        if (!token)
            return token.error();
        keys.sessionToken = std::move(*token);
    }
    return awsKeys(std::move(keys));
}

} // namespace

std::map<std::string, std::string> encryptionContext(const domain::DekPlace& place)
{
    const auto& context = place.context;
    std::map<std::string, std::string> fields{
        {"strongroom:organization", context.organization.value},
        {"strongroom:secret", context.secret.value},
        {"strongroom:version", context.version.value},
        {"strongroom:number", std::to_string(context.number)},
        {"strongroom:backend", context.backend.value},
        {"strongroom:place", toBase64Url(boundPlace(place))}};
    if (context.environment)
        fields["strongroom:environment"] = context.environment->value;
    // KMS takes no empty values; the hash stands for them, too.
    std::erase_if(fields, [](const auto& field) { return field.second.empty(); });
    return fields;
}

AwsKmsKek::AwsKmsKek(std::string id, std::string key, std::unique_ptr<KmsService> service)
    : m_id(std::move(id)), m_key(std::move(key)), m_service(std::move(service))
{}

Result<std::unique_ptr<KeyEncryptionKey>>
AwsKmsKek::create(std::string id, const KeySettings& settings, const KeyCredentials& credentials,
                  const std::string& authorities, Outbound& outbound, const Clock& clock)
{
    SettingsReader reader(
        settings, {"region", "key", "endpoint_url", "sts_url", "role_arn", "external_id", "ca"});
    AwsPlace aws{reader.text("region"),     reader.textOr("endpoint_url"),
                 reader.textOr("sts_url"),  reader.textOr("ca", authorities),
                 reader.textOr("role_arn"), reader.textOr("external_id")};
    auto key = reader.text("key");
    if (!reader.ok())
        return reader.error();
    auto identity = identityFrom(credentials, aws, outbound);
    if (!identity)
        return identity.error();
    auto session = AwsSession::create("kms", std::move(aws), std::move(*identity), outbound, clock);
    if (!session)
        return session.error();
    return std::unique_ptr<KeyEncryptionKey>(new AwsKmsKek(
        std::move(id), std::move(key), std::make_unique<KmsService>(std::move(*session))));
}

Result<Done> AwsKmsKek::ready()
{
    if (m_ready)
        return Done{};
    const auto answer = m_service->call("DescribeKey", boost::json::object{{"KeyId", m_key}});
    if (!answer)
        return answer.error();
    const auto spec = textIn(*answer, {"KeyMetadata", "KeySpec"});
    const auto usage = textIn(*answer, {"KeyMetadata", "KeyUsage"});
    if (spec.empty() || usage.empty())
        return unreadable();
    if (spec != "SYMMETRIC_DEFAULT" || usage != "ENCRYPT_DECRYPT")
        return Error{ErrorKind::InvalidInput,
                     "The key in AWS KMS is of another type. It takes a symmetric one "
                     "(SYMMETRIC_DEFAULT) for encrypting and decrypting.",
                     {},
                     std::string(keyTypeField)};
    m_ready = true;
    return Done{};
}

Result<Bytes> AwsKmsKek::wrap(const domain::DekPlace& place, const SecretBytes& dek)
{
    if (auto there = ready(); !there)
        return there.error();
    boost::json::object body(wipedStorage());
    body["KeyId"] = m_key;
    body["Plaintext"] = viewOf(toBase64Secret(dek));
    body["EncryptionContext"] = contextObject(place);
    const auto answer = m_service->call("Encrypt", std::move(body));
    if (!answer)
        return answer.error();
    return blobIn(*answer);
}

Result<SecretBytes> AwsKmsKek::unwrap(const domain::DekPlace& place,
                                      std::span<const std::uint8_t> wrapped)
{
    if (wrapped.empty() || wrapped.size() > longestBlob)
        return notWrappedHere();
    boost::json::object body{{"KeyId", m_key}, {"CiphertextBlob", toBase64(wrapped)}};
    body["EncryptionContext"] = contextObject(place);
    const auto answer = m_service->call("Decrypt", std::move(body));
    if (!answer)
        return answer.error();
    return dekFromBase64(textIn(*answer, {"Plaintext"}));
}

Result<Bytes> AwsKmsKek::rewrap(const WrappedAt& one)
{
    if (one.wrapped.empty() || one.wrapped.size() > longestBlob)
        return notWrappedHere();
    boost::json::object body{{"SourceKeyId", m_key},
                             {"DestinationKeyId", m_key},
                             {"CiphertextBlob", toBase64(one.wrapped)}};
    body["SourceEncryptionContext"] = contextObject(one.place);
    body["DestinationEncryptionContext"] = contextObject(one.place);
    const auto answer = m_service->call("ReEncrypt", std::move(body));
    if (!answer)
        return answer.error();
    return blobIn(*answer);
}

std::vector<Result<Bytes>> AwsKmsKek::rewrapAll(std::span<const WrappedAt> batch)
{
    std::vector<Result<Bytes>> answers;
    for (const auto& one : batch)
        answers.push_back(rewrap(one));
    return answers;
}

Result<Done> AwsKmsKek::rotate()
{
    const auto answer = m_service->call("RotateKeyOnDemand", boost::json::object{{"KeyId", m_key}});
    if (!answer)
        return answer.error();
    return Done{};
}

} // namespace strongroom::providers
