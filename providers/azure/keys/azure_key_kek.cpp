// wrapKey and unwrapKey: RSA-OAEP-256 for RSA keys, A256KW for symmetric ones of a managed HSM.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/azure/keys/azure_key_kek.h"

#include "crypto/random.h"
#include "providers/azure/keys/azure_envelope.h"
#include "providers/https/json_answer.h"
#include "providers/kek/secret_text.h"

#include <algorithm>
#include <cstdlib>

namespace strongroom::providers {
namespace {

constexpr std::string_view service = "The key vault";
constexpr std::chrono::minutes newestLasts{5};

Error unreadable()
{
    return {ErrorKind::Corrupted,
            "The key vault gave an answer that cannot be read.",
            {},
            std::string(answerField)};
}

Error noSuchKey()
{
    return {ErrorKind::NotFound,
            "The key vault has no such key. Check its name; if it was deleted, recover it there to "
            "have it back.",
            {},
            std::string(keyStateField)};
}

Error unfit()
{
    return {ErrorKind::InvalidInput,
            "The key in the key vault is of another type. It takes an RSA key, or a symmetric one "
            "of a managed HSM, with the operations wrapKey and unwrapKey.",
            {},
            std::string(keyTypeField)};
}

bool isKeyName(std::string_view text)
{
    return !text.empty() && text.size() <= 127 && std::ranges::all_of(text, [](char one) {
        return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z')
               || (one >= '0' && one <= '9') || one == '-';
    });
}

Error errorOf(const AzureSession& session, const HttpAnswer& answer, std::string_view permission)
{
    const auto code = azureErrorCode(answer);
    if (code == "KeyNotFound")
        return noSuchKey();
    if (code == "KeyDisabled" || code == "KeyExpired" || code == "KeyNotYetValid")
        return {
            ErrorKind::Forbidden,
            "The key in the key vault is disabled, or out of its time. Enable it, or change its "
            "dates, to have it back.",
            code, std::string(keyStateField)};
    if (code == "ObjectIsDeletedButRecoverable" || code == "ObjectIsBeingDeleted")
        return {ErrorKind::Forbidden,
                "The key in the key vault is deleted. Recover it there to have it back.", code,
                std::string(keyStateField)};
    if (code == "KeyOperationForbidden" || code == "KeyOperationNotPermitted")
        return unfit();
    if (answer.status == 403 && !permission.empty() && code.find("Forbidden") != 0)
        return {ErrorKind::Forbidden,
                "The key vault does not allow " + std::string(permission)
                    + ". Add that to the role or access policy of the application.",
                code, "permission"};
    return session.failureOf(answer, permission);
}

} // namespace

AzureKeyKek::AzureKeyKek(std::string id, std::string key, std::unique_ptr<AzureSession> session,
                         const Clock& clock)
    : m_id(std::move(id)), m_key(std::move(key)), m_session(std::move(session)), m_clock(clock)
{}

Result<std::unique_ptr<KeyEncryptionKey>>
AzureKeyKek::create(std::string id, const KeySettings& settings, const KeyCredentials& credentials,
                    const std::string& authorities, Outbound& outbound, const Clock& clock)
{
    SettingsReader reader(
        settings, {"vault_url", "key", "tenant_id", "client_id", "resource", "login_url", "ca"});
    AzurePlace place{reader.text("vault_url"),   reader.textOr("tenant_id"),
                     reader.textOr("client_id"), reader.textOr("resource"),
                     reader.textOr("login_url"), reader.textOr("ca", authorities)};
    auto key = reader.text("key");
    if (!isKeyName(key))
        reader.fail("key", "the name of a key of letters, digits and \"-\"");
    if (!reader.ok())
        return reader.error();
    std::optional<SecretBytes> secret;
    if (!credentials.empty()) {
        auto given = credentials.field("client_secret");
        if (!given)
            return given.error();
        secret = std::move(*given);
    }
    auto session =
        AzureSession::create(std::move(place), std::move(secret), outbound, clock,
                             [](const char* name) -> const char* { return std::getenv(name); });
    if (!session)
        return session.error();
    return std::unique_ptr<KeyEncryptionKey>(
        new AzureKeyKek(std::move(id), std::move(key), std::move(*session), clock));
}

Result<boost::json::object> AzureKeyKek::call(const std::string& method, const std::string& path,
                                              const boost::json::value* body, bool repeatable,
                                              std::string_view permission)
{
    const auto answer = m_session->call(method, "/keys/" + m_key + path, body, repeatable);
    if (!answer)
        return answer.error();
    if (!answer->isFine())
        return errorOf(*m_session, *answer, permission);
    return readJsonObject(answer->text(), service);
}

Result<AzureKeyKek::Version> AzureKeyKek::askForNewest()
{
    const auto answer = call("GET", "", nullptr, true, "get on keys");
    if (!answer)
        return answer.error();
    const auto kid = textIn(*answer, {"key", "kid"});
    const auto type = textIn(*answer, {"key", "kty"});
    const Version version{std::string(kid.substr(kid.rfind('/') + 1)),
                          type.starts_with("RSA")   ? "RSA-OAEP-256"
                          : type.starts_with("oct") ? "A256KW"
                                                    : ""};
    if (type.empty() || !isAzureVersion(version.name))
        return unreadable();
    const auto* operations = memberOf(*answer, {"key", "key_ops"});
    const auto allows = [&](std::string_view name) {
        return operations == nullptr || !operations->is_array()
               || std::ranges::any_of(operations->get_array(), [&](const auto& one) {
                      return one.is_string() && std::string_view(one.get_string()) == name;
                  });
    };
    if (version.algorithm.empty() || !allows("wrapKey") || !allows("unwrapKey"))
        return unfit();
    return version;
}

Result<AzureKeyKek::Version> AzureKeyKek::newest(bool fresh)
{
    const std::lock_guard lock(m_mutex);
    const auto age = m_clock.now() - m_askedAt;
    if (!fresh && !m_newest.name.empty() && age < newestLasts
        && age >= std::chrono::milliseconds(0))
        return m_newest;
    auto version = askForNewest();
    if (!version)
        return version.error();
    m_newest = *version;
    m_askedAt = m_clock.now();
    return version;
}

Result<Bytes> AzureKeyKek::wrap(const domain::DekPlace& place, const SecretBytes& dek)
{
    const auto version = newest();
    if (!version)
        return version.error();
    const auto intermediate = crypto::randomSecret(32);
    if (!intermediate)
        return intermediate.error();
    boost::json::object form(wipedStorage());
    form["alg"] = version->algorithm;
    form["value"] = viewOf(toBase64Secret(*intermediate, true));
    const boost::json::value body(std::move(form));
    const auto answer =
        call("POST", '/' + version->name + "/wrapkey", &body, true, "wrapKey on keys");
    if (!answer)
        return answer.error();
    auto wrapped = fromBase64Url(textIn(*answer, {"value"}));
    if (!wrapped || wrapped->empty())
        return unreadable();
    AzureEnvelope envelope{version->name, std::move(*wrapped), {}};
    if (auto sealed = sealDek(envelope, *intermediate, place, dek); !sealed)
        return sealed.error();
    return encode(envelope);
}

Result<SecretBytes> AzureKeyKek::unwrapIntermediate(const std::string& version,
                                                    std::span<const std::uint8_t> wrapped)
{
    const auto now = newest();
    if (!now)
        return now.error();
    const boost::json::value body{{"alg", now->algorithm}, {"value", toBase64Url(wrapped)}};
    const auto answer =
        m_session->call("POST", "/keys/" + m_key + '/' + version + "/unwrapkey", &body, true);
    if (!answer)
        return answer.error();
    const auto code = azureErrorCode(*answer);
    // A version that the key never had is another key's, unless the key is gone altogether.
    if (code == "KeyNotFound") {
        const auto there = newest(true);
        return there ? Result<SecretBytes>(notWrappedHere()) : Result<SecretBytes>(there.error());
    }
    if (code == "BadParameter")
        return notWrappedHere();
    if (!answer->isFine())
        return errorOf(*m_session, *answer, "unwrapKey on keys");
    const auto object = readJsonObject(answer->text(), service);
    if (!object)
        return object.error();
    return fromBase64Secret(textIn(*object, {"value"}), true);
}

Result<SecretBytes> AzureKeyKek::unwrap(const domain::DekPlace& place,
                                        std::span<const std::uint8_t> wrapped)
{
    const auto envelope = readAzureEnvelope(wrapped);
    if (!envelope)
        return envelope.error();
    const auto intermediate = unwrapIntermediate(envelope->version, envelope->wrapped);
    if (!intermediate)
        return intermediate.error();
    return openDek(*envelope, *intermediate, place);
}

Result<Done> AzureKeyKek::rotate()
{
    // Not twice: each call makes a version.
    const auto answer = call("POST", "/rotate", nullptr, false, "rotate on keys");
    if (!answer)
        return answer.error();
    const auto now = newest(true);
    return now ? Result<Done>(Done{}) : Result<Done>(now.error());
}

} // namespace strongroom::providers
