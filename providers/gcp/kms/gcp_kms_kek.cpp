// Encrypt and decrypt, with checksums both ways: what arrived damaged must not be what a value
// hangs on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/gcp/kms/gcp_kms_kek.h"

#include "providers/https/json_answer.h"
#include "providers/kek/secret_text.h"

#include <boost/crc.hpp>

#include <cstdlib>
#include <regex>

namespace strongroom::providers {
namespace {

constexpr std::string_view service = "Google Cloud KMS";
constexpr std::size_t longest = 64U << 10;

/// CRC32C, in decimal digits, as Google's JSON has numbers of 64 bits.
std::string checksum(std::span<const std::uint8_t> bytes)
{
    boost::crc_optimal<32, 0x1EDC6F41, 0xFFFFFFFF, 0xFFFFFFFF, true, true> crc;
    crc.process_bytes(bytes.data(), bytes.size());
    return std::to_string(crc.checksum());
}

Error unreadable()
{
    return {ErrorKind::Corrupted,
            "Google Cloud KMS gave an answer that cannot be read.",
            {},
            std::string(answerField)};
}

bool isTrue(const boost::json::object& object, std::string_view name)
{
    const auto* found = object.if_contains(name);
    return found != nullptr && found->is_bool() && found->get_bool();
}

Error unfit()
{
    return {ErrorKind::InvalidInput,
            "The key in Google Cloud KMS is of another type. It takes one of the purpose "
            "\"Symmetric encrypt/decrypt\".",
            {},
            std::string(keyTypeField)};
}

/// What Google says of a request that it has understood.
Error errorOf(const HttpAnswer& answer, std::string_view permission)
{
    const auto status = googleStatus(answer);
    if (status == "NOT_FOUND")
        return {ErrorKind::NotFound,
                "Google Cloud KMS has no such key. Check project, location, key ring and key.",
                {},
                std::string(keyStateField)};
    if (status == "FAILED_PRECONDITION")
        return {
            ErrorKind::Forbidden,
            "The key's version in Google Cloud KMS is disabled, or destroyed. Enable or restore "
            "it to have it back.",
            {},
            std::string(keyStateField)};
    return GoogleSession::failureOf(answer, permission);
}

} // namespace

GcpKmsKek::GcpKmsKek(std::string id, std::string key, std::unique_ptr<GoogleSession> session)
    : m_id(std::move(id)), m_key(std::move(key)), m_session(std::move(session))
{}

Result<std::unique_ptr<KeyEncryptionKey>>
GcpKmsKek::create(std::string id, const KeySettings& settings, const SecretBytes& account,
                  const std::string& authorities, Outbound& outbound, const Clock& clock)
{
    SettingsReader reader(settings, {"key", "endpoint_url", "ca"});
    auto key = reader.text("key");
    GooglePlace place{reader.textOr("endpoint_url", "https://cloudkms.googleapis.com"),
                      reader.textOr("ca", authorities)};
    static const std::regex form(
        "projects/[a-z0-9:.-]{1,100}/locations/[a-z0-9-]{1,63}/keyRings/[A-Za-z0-9_-]{1,63}"
        "/cryptoKeys/[A-Za-z0-9_-]{1,63}");
    if (!std::regex_match(key, form))
        reader.fail("key", "a name like projects/acme/locations/europe-west3/keyRings/strongroom/"
                           "cryptoKeys/kek");
    if (!reader.ok())
        return reader.error();
    if (const auto url = readOutboundUrl(place.endpoint); !url)
        return url.error();
    std::optional<GoogleAccount> identity;
    if (account.size() > 0) {
        auto read = readGoogleAccount(account);
        if (!read)
            return read.error();
        identity = std::move(*read);
    }
    auto session = std::make_unique<GoogleSession>(
        std::move(place), std::move(identity), outbound, clock,
        [](const char* name) -> const char* { return std::getenv(name); });
    return std::unique_ptr<KeyEncryptionKey>(
        new GcpKmsKek(std::move(id), std::move(key), std::move(session)));
}

Result<boost::json::object> GcpKmsKek::call(const std::string& method, const std::string& path,
                                            const boost::json::value* body, bool repeatable,
                                            std::string_view permission)
{
    const auto answer = m_session->call(method, "/v1/" + m_key + path, body, repeatable);
    if (!answer)
        return answer.error();
    if (!answer->isFine())
        return errorOf(*answer, permission);
    return readJsonObject(answer->text(), service);
}

Result<Done> GcpKmsKek::ready()
{
    if (m_ready)
        return Done{};
    const auto answer = call("GET", "", nullptr, true, "cloudkms.cryptoKeys.get");
    if (!answer)
        return answer.error();
    const auto purpose = textIn(*answer, {"purpose"});
    if (purpose.empty())
        return unreadable();
    if (purpose != "ENCRYPT_DECRYPT")
        return unfit();
    m_ready = true;
    return Done{};
}

Result<Bytes> GcpKmsKek::wrap(const domain::DekPlace& place, const SecretBytes& dek)
{
    if (auto there = ready(); !there)
        return there.error();
    const auto bound = boundPlace(place);
    boost::json::object form(wipedStorage());
    form["plaintext"] = viewOf(toBase64Secret(dek));
    form["plaintextCrc32c"] = checksum(dek.reveal());
    form["additionalAuthenticatedData"] = toBase64(bound);
    form["additionalAuthenticatedDataCrc32c"] = checksum(bound);
    const boost::json::value body(std::move(form));
    const auto answer =
        call("POST", ":encrypt", &body, true, "cloudkms.cryptoKeyVersions.useToEncrypt");
    if (!answer)
        return answer.error();
    auto wrapped = fromBase64(textIn(*answer, {"ciphertext"}));
    if (!wrapped || wrapped->empty() || !isTrue(*answer, "verifiedPlaintextCrc32c")
        || !isTrue(*answer, "verifiedAdditionalAuthenticatedDataCrc32c")
        || textIn(*answer, {"ciphertextCrc32c"}) != checksum(*wrapped))
        return unreadable();
    return wrapped;
}

Result<SecretBytes> GcpKmsKek::unwrap(const domain::DekPlace& place,
                                      std::span<const std::uint8_t> wrapped)
{
    if (wrapped.empty() || wrapped.size() > longest)
        return notWrappedHere();
    const auto bound = boundPlace(place);
    const boost::json::value body{{"ciphertext", toBase64(wrapped)},
                                  {"ciphertextCrc32c", checksum(wrapped)},
                                  {"additionalAuthenticatedData", toBase64(bound)},
                                  {"additionalAuthenticatedDataCrc32c", checksum(bound)}};
    const auto answer = m_session->call("POST", "/v1/" + m_key + ":decrypt", &body, true);
    if (!answer)
        return answer.error();
    // The one thing of these requests that can be unfit: name and checksums are ours.
    if (googleStatus(*answer) == "INVALID_ARGUMENT")
        return notWrappedHere();
    if (!answer->isFine())
        return errorOf(*answer, "cloudkms.cryptoKeyVersions.useToDecrypt");
    const auto object = readJsonObject(answer->text(), service);
    if (!object)
        return object.error();
    auto dek = dekFromBase64(textIn(*object, {"plaintext"}));
    if (dek && textIn(*object, {"plaintextCrc32c"}) != checksum(dek->reveal()))
        return unreadable();
    return dek;
}

Result<Done> GcpKmsKek::rotate()
{
    const boost::json::value none(boost::json::object{});
    // Not twice: each call makes a version.
    const auto made =
        call("POST", "/cryptoKeyVersions", &none, false, "cloudkms.cryptoKeyVersions.create");
    if (!made)
        return made.error();
    const auto name = textIn(*made, {"name"});
    const auto number = name.substr(name.rfind('/') + 1);
    if (number.empty() || !name.starts_with(m_key + "/cryptoKeyVersions/"))
        return unreadable();
    const boost::json::value primary{{"cryptoKeyVersionId", number}};
    const auto done =
        call("POST", ":updatePrimaryVersion", &primary, true, "cloudkms.cryptoKeys.update");
    return done ? Result<Done>(Done{}) : Result<Done>(done.error());
}

} // namespace strongroom::providers
