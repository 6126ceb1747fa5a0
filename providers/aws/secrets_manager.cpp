// The JSON protocol of Secrets Manager, a shelf of versions a secret of AWS's.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/aws/secrets_manager.h"

#include "base/ids.h"
#include "providers/https/json_answer.h"
#include "providers/store/store_keys.h"

#include <algorithm>
#include <charconv>

namespace strongroom::providers {
namespace {

constexpr std::string_view service = "AWS Secrets Manager";
constexpr std::size_t largestPayload = 65'536;
constexpr int pageSize = 100;
/// Shelves that somebody else makes at the same time.
constexpr int mostRaces = 4;

/// None, or what becomes part of a policy as it stands.
bool isKmsKey(std::string_view text)
{
    return text.empty() || (text.starts_with("arn:aws") && std::ranges::all_of(text, [](char one) {
                                return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z')
                                       || (one >= '0' && one <= '9') || one == ':' || one == '/'
                                       || one == '-' || one == '_';
                            }));
}

struct Place
{
    std::size_t shelf = 0;
    std::string_view version{};
};

std::optional<Place> readPlace(std::string_view text)
{
    Place place;
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return {};
    const auto read = std::from_chars(text.begin(), text.begin() + slash, place.shelf);
    if (read.ec != std::errc() || read.ptr != text.begin() + slash || place.shelf == 0)
        return {};
    place.version = text.substr(slash + 1);
    return place;
}

std::string placeOf(const StoreKey& key, std::size_t shelf)
{
    return std::to_string(shelf) + '/' + key.version;
}

} // namespace

std::string secretsManagerPolicy(const AwsPlace& aws, const SecretsManagerPlace& place)
{
    const std::string partition = aws.region.starts_with("cn-") ? "arn:aws-cn" : "arn:aws";
    std::string policy = R"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "secretsmanager:CreateSecret",
        "secretsmanager:PutSecretValue",
        "secretsmanager:GetSecretValue",
        "secretsmanager:ListSecretVersionIds",
        "secretsmanager:DeleteSecret"
      ],
      "Resource": ")" + partition
                         + ":secretsmanager:" + aws.region + ":*:secret:" + place.prefix + R"(/*"
    },
    {
      "Effect": "Allow",
      "Action": "secretsmanager:ListSecrets",
      "Resource": "*"
    })";
    if (!place.kmsKeyId.empty())
        policy += R"(,
    {
      "Effect": "Allow",
      "Action": ["kms:GenerateDataKey", "kms:Decrypt"],
      "Resource": ")"
                  + place.kmsKeyId + R"("
    })";
    return policy + "\n  ]\n}\n";
}

SecretsManagerStore::SecretsManagerStore(std::unique_ptr<AwsSession> session,
                                         SecretsManagerPlace place)
    : m_session(std::move(session)),
      m_place(std::move(place)), m_traits{false, false, false, largestPayload}
{}

Result<std::unique_ptr<VersionStore>>
SecretsManagerStore::create(std::unique_ptr<AwsSession> session, SecretsManagerPlace place)
{
    if (!isPrefix(place.prefix))
        return Error{
            ErrorKind::InvalidInput, "A prefix is a path like \"strongroom\".", {}, "prefix"};
    if (!isKmsKey(place.kmsKeyId))
        return Error{
            ErrorKind::InvalidInput,
            "A KMS key goes by its ARN, like \"arn:aws:kms:eu-central-1:123456789012:key/…\".",
            {},
            "kms_key_id"};
    return std::unique_ptr<VersionStore>(
        new SecretsManagerStore(std::move(session), std::move(place)));
}

std::string SecretsManagerStore::nameOf(const std::string& secret, std::size_t shelf) const
{
    return m_place.prefix + '/' + secret + '/' + std::to_string(shelf);
}

Error SecretsManagerStore::failureOf(const HttpAnswer& answer, std::string_view action) const
{
    if (awsErrorCode(answer) == "InvalidRequestException")
        return {
            ErrorKind::VersionConflict,
            "AWS Secrets Manager has scheduled this secret for deletion. Restore it there, then "
            "try again.",
            {},
            "answer"};
    return m_session->failureOf(answer, action);
}

Result<std::optional<SecretsManagerStore::Shelf>>
SecretsManagerStore::shelf(const std::string& secret, std::size_t number)
{
    Shelf versions;
    boost::json::object body{{"SecretId", nameOf(secret, number)},
                             {"IncludeDeprecated", true},
                             {"MaxResults", pageSize}};
    for (;;) {
        const auto answer = m_session->call("secretsmanager.ListSecretVersionIds", body);
        if (!answer)
            return answer.error();
        if (awsErrorCode(*answer) == "ResourceNotFoundException")
            return std::optional<Shelf>();
        if (!answer->isFine())
            return failureOf(*answer, "secretsmanager:ListSecretVersionIds");
        const auto object = readJsonObject(answer->text(), service);
        if (!object)
            return object.error();
        const auto* listed = memberOf(*object, {"Versions"});
        if (listed == nullptr || !listed->is_array())
            return readJsonObject("", service).error();
        for (const auto& one : listed->get_array())
            if (one.is_object())
                if (const auto id = textIn(one.get_object(), {"VersionId"}); isId(id))
                    versions.emplace_back(id);
        const auto next = textIn(*object, {"NextToken"});
        if (next.empty())
            return std::optional(std::move(versions));
        body["NextToken"] = next;
    }
}

Result<std::vector<SecretsManagerStore::Shelf>>
SecretsManagerStore::shelves(const std::string& secret)
{
    std::vector<Shelf> all;
    for (;;) {
        auto next = shelf(secret, all.size() + 1);
        if (!next)
            return next.error();
        if (!*next)
            return all;
        all.push_back(std::move(**next));
    }
}

Result<std::optional<std::string>> SecretsManagerStore::write(const StoreKey& key,
                                                              std::span<const std::uint8_t> payload,
                                                              std::size_t number, bool isNew)
{
    boost::json::object body{{isNew ? "Name" : "SecretId", nameOf(key.secret, number)},
                             {"ClientRequestToken", key.version},
                             {"SecretBinary", toBase64(payload)}};
    if (isNew) {
        body["Description"] = "Sealed by Strongroom. Do not change it by hand.";
        if (!m_place.kmsKeyId.empty())
            body["KmsKeyId"] = m_place.kmsKeyId;
    }
    const std::string action = isNew ? "CreateSecret" : "PutSecretValue";
    const auto answer = m_session->call("secretsmanager." + action, body);
    if (!answer)
        return answer.error();
    if (awsErrorCode(*answer) == "ResourceExistsException")
        return std::optional<std::string>();
    if (!answer->isFine())
        return failureOf(*answer, "secretsmanager:" + action);
    const auto object = readJsonObject(answer->text(), service);
    if (!object)
        return object.error();
    if (textIn(*object, {"VersionId"}) != key.version)
        return readJsonObject("", service).error();
    return std::optional(placeOf(key, number));
}

Result<std::string> SecretsManagerStore::alreadyThere(const StoreKey& key,
                                                      std::span<const std::uint8_t> payload,
                                                      std::size_t number)
{
    const auto stored = readFrom(key, number);
    if (!stored)
        return stored.error();
    if (!std::ranges::equal(*stored, payload))
        return takenInStore();
    return placeOf(key, number);
}

Result<std::string> SecretsManagerStore::put(const StoreKey& key,
                                             std::span<const std::uint8_t> payload)
{
    if (auto checked = checkPayload(key, payload, m_traits); !checked)
        return checked.error();
    for (int race = 0; race < mostRaces; ++race) {
        const auto all = shelves(key.secret);
        if (!all)
            return all.error();
        for (std::size_t i = 0; i < all->size(); ++i)
            if (std::ranges::find((*all)[i], key.version) != (*all)[i].end())
                return alreadyThere(key, payload, i + 1);
        const bool isNew = all->empty() || all->back().size() >= shelfSize;
        auto written = write(key, payload, all->size() + (isNew ? 1 : 0), isNew);
        if (!written)
            return written.error();
        if (*written)
            return std::move(**written);
    }
    return takenInStore();
}

Result<Bytes> SecretsManagerStore::readFrom(const StoreKey& key, std::size_t number)
{
    const boost::json::value body{{"SecretId", nameOf(key.secret, number)},
                                  {"VersionId", key.version}};
    const auto answer = m_session->call("secretsmanager.GetSecretValue", body);
    if (!answer)
        return answer.error();
    if (awsErrorCode(*answer) == "ResourceNotFoundException")
        return notInStore();
    if (!answer->isFine())
        return failureOf(*answer, "secretsmanager:GetSecretValue");
    const auto object = readJsonObject(answer->text(), service);
    if (!object)
        return object.error();
    auto payload = fromBase64(textIn(*object, {"SecretBinary"}));
    if (!payload || payload->empty())
        return Error{ErrorKind::Corrupted,
                     "AWS Secrets Manager holds something else in place of this version.",
                     {},
                     "read"};
    return payload;
}

Result<Bytes> SecretsManagerStore::read(const StoreKey& key, const std::string& place)
{
    if (auto checked = checkKey(key); !checked)
        return checked.error();
    const auto where = readPlace(place);
    if (!where || where->version != key.version)
        return notInStore();
    return readFrom(key, where->shelf);
}

Result<std::vector<StoredVersion>> SecretsManagerStore::list(const std::string& secret)
{
    if (auto checked = checkSecret(secret); !checked)
        return checked.error();
    const auto all = shelves(secret);
    if (!all)
        return all.error();
    std::vector<StoredVersion> versions;
    for (std::size_t i = 0; i < all->size(); ++i)
        for (const auto& version : (*all)[i])
            versions.push_back({version, placeOf({secret, version}, i + 1)});
    return versions;
}

Result<Done> SecretsManagerStore::remove(const StoreKey& key, const std::string&)
{
    if (auto checked = checkKey(key); !checked)
        return checked;
    return unsupportedByStore("delete a single version");
}

Result<Done> SecretsManagerStore::undelete(const StoreKey& key, const std::string&)
{
    if (auto checked = checkKey(key); !checked)
        return checked;
    return unsupportedByStore("bring back a single version");
}

Result<Done> SecretsManagerStore::destroy(const StoreKey& key, const std::string&)
{
    if (auto checked = checkKey(key); !checked)
        return checked;
    return unsupportedByStore("destroy a single version");
}

Result<Done> SecretsManagerStore::destroySecret(const std::string& secret)
{
    if (auto checked = checkSecret(secret); !checked)
        return checked;
    const auto all = shelves(secret);
    if (!all)
        return all.error();
    // From the last: what is left after a failure is found again from the first.
    for (auto number = all->size(); number > 0; --number) {
        const boost::json::value body{{"SecretId", nameOf(secret, number)},
                                      {"ForceDeleteWithoutRecovery", true}};
        const auto answer = m_session->call("secretsmanager.DeleteSecret", body);
        if (!answer)
            return answer.error();
        if (!answer->isFine() && awsErrorCode(*answer) != "ResourceNotFoundException")
            return failureOf(*answer, "secretsmanager:DeleteSecret");
    }
    return Done{};
}

Result<domain::Page<std::string>> SecretsManagerStore::secrets(const std::string& cursor)
{
    const auto prefix = m_place.prefix + '/';
    boost::json::object body{
        {"MaxResults", pageSize},
        {"Filters", {boost::json::object{{"Key", "name"}, {"Values", {prefix}}}}}};
    if (!cursor.empty())
        body["NextToken"] = cursor;
    const auto answer = m_session->call("secretsmanager.ListSecrets", body);
    if (!answer)
        return answer.error();
    if (!answer->isFine())
        return failureOf(*answer, "secretsmanager:ListSecrets");
    const auto object = readJsonObject(answer->text(), service);
    if (!object)
        return object.error();
    const auto* listed = memberOf(*object, {"SecretList"});
    if (listed == nullptr || !listed->is_array())
        return readJsonObject("", service).error();
    domain::Page<std::string> page;
    constexpr std::string_view firstShelf = "/1";
    for (const auto& one : listed->get_array()) {
        auto name = one.is_object() ? textIn(one.get_object(), {"Name"}) : std::string_view();
        if (!name.starts_with(prefix) || !name.ends_with(firstShelf))
            continue;
        name.remove_prefix(prefix.size());
        name.remove_suffix(firstShelf.size());
        if (isId(name))
            page.items.emplace_back(name);
    }
    if (const auto next = textIn(*object, {"NextToken"}); !next.empty())
        page.next = std::string(next);
    return page;
}

} // namespace strongroom::providers
