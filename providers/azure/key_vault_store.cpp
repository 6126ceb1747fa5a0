// The REST API of Key Vault's secrets (7.4).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/azure/key_vault_store.h"

#include "base/ids.h"
#include "providers/https/json_answer.h"
#include "providers/store/store_keys.h"

#include <algorithm>

namespace strongroom::providers {
namespace {

constexpr std::string_view service = "The key vault";
/// A value has 25,600 characters at most, and our bytes are base64 there.
constexpr std::size_t largestPayload = 25'600 / 4 * 3;
constexpr std::string_view pageSize = "maxresults=25"; // As many as it gives.
constexpr std::string_view tag = "strongroom-version";
constexpr int mostAttempts = 4;
/// Deleting goes on in the vault after its answer.
constexpr int mostLooks = 60;
constexpr std::chrono::seconds betweenLooks{1};

bool isPlace(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](char one) {
        return (one >= 'a' && one <= 'f') || (one >= '0' && one <= '9');
    });
}

std::string_view lastPart(std::string_view id)
{
    return id.substr(id.rfind('/') + 1);
}

Error garbled()
{
    return readJsonObject("", service).error();
}

} // namespace

std::string keyVaultRole()
{
    return R"({
  "Name": "Strongroom store",
  "IsCustom": true,
  "Description": "Keeps sealed versions in a key vault.",
  "Actions": [],
  "DataActions": [
    "Microsoft.KeyVault/vaults/secrets/getSecret/action",
    "Microsoft.KeyVault/vaults/secrets/readMetadata/action",
    "Microsoft.KeyVault/vaults/secrets/setSecret/action",
    "Microsoft.KeyVault/vaults/secrets/update/action",
    "Microsoft.KeyVault/vaults/secrets/delete",
    "Microsoft.KeyVault/vaults/secrets/purge/action"
  ],
  "AssignableScopes": ["/subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers/Microsoft.KeyVault/vaults/VAULT"]
}
)";
}

KeyVaultStore::KeyVaultStore(std::unique_ptr<AzureSession> session, std::string prefix)
    : m_session(std::move(session)),
      m_prefix(std::move(prefix)), m_traits{true, true, false, largestPayload}
{}

Result<std::unique_ptr<VersionStore>> KeyVaultStore::create(std::unique_ptr<AzureSession> session,
                                                            std::string prefix)
{
    if (!isPrefix(prefix) || prefix.find_first_of("/_") != std::string::npos)
        return Error{
            ErrorKind::InvalidInput, "A prefix has letters, digits and - only.", {}, "prefix"};
    return std::unique_ptr<VersionStore>(new KeyVaultStore(std::move(session), std::move(prefix)));
}

std::string KeyVaultStore::pathOf(const std::string& secret) const
{
    return '/' + m_prefix + '-' + secret;
}

Result<domain::Page<boost::json::object>> KeyVaultStore::page(const std::string& path)
{
    const auto answer = m_session->call("GET", path, nullptr, true);
    if (!answer)
        return answer.error();
    domain::Page<boost::json::object> found;
    if (azureErrorCode(*answer) == "SecretNotFound")
        return found;
    if (!answer->isFine())
        return m_session->failureOf(*answer, "list");
    const auto object = readJsonObject(answer->text(), service);
    if (!object)
        return object.error();
    const auto* listed = memberOf(*object, {"value"});
    if (listed == nullptr || !listed->is_array())
        return garbled();
    for (const auto& one : listed->get_array()) {
        if (!one.is_object())
            return garbled();
        found.items.push_back(one.get_object());
    }
    if (const auto link = textIn(*object, {"nextLink"}); !link.empty()) {
        auto next = m_session->pathIn(link);
        if (!next)
            return next.error();
        found.next = std::move(*next);
    }
    return found;
}

Result<std::vector<StoredVersion>> KeyVaultStore::list(const std::string& secret)
{
    if (auto checked = checkSecret(secret); !checked)
        return checked.error();
    std::vector<StoredVersion> versions;
    auto path = "/secrets" + pathOf(secret) + "/versions?" + std::string(pageSize);
    for (;;) {
        const auto some = page(path);
        if (!some)
            return some.error();
        for (const auto& one : some->items) {
            const auto version = textIn(one, {"tags", tag});
            const auto place = lastPart(textIn(one, {"id"}));
            const auto* enabled = memberOf(one, {"attributes", "enabled"});
            if (!isId(version) || !isPlace(place) || enabled == nullptr || !enabled->is_bool())
                continue; // Made by somebody else.
            // Two that were added at once hold the same; one of them stands for both.
            if (std::ranges::find(versions, version, &StoredVersion::version) != versions.end())
                continue;
            versions.push_back({std::string(version), std::string(place),
                                enabled->get_bool() ? StoredState::Live : StoredState::Deleted});
        }
        if (!some->next)
            return versions;
        path = *some->next;
    }
}

Result<std::optional<StoredVersion>> KeyVaultStore::find(const StoreKey& key)
{
    const auto all = list(key.secret);
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, key.version, &StoredVersion::version);
    if (found == all->end())
        return std::optional<StoredVersion>();
    return std::optional(*found);
}

Result<std::string> KeyVaultStore::add(const StoreKey& key, std::span<const std::uint8_t> payload)
{
    const boost::json::value body{{"value", toBase64(payload)},
                                  {"contentType", "application/vnd.strongroom.sealed"},
                                  {"tags", {{tag, key.version}}},
                                  {"attributes", {{"enabled", true}}}};
    // The vault would add another one for each repetition: after each loss, one looks first.
    for (int made = 1;; ++made) {
        const auto answer = m_session->call("PUT", "/secrets" + pathOf(key.secret), &body, false);
        if (answer && answer->isFine()) {
            const auto object = readJsonObject(answer->text(), service);
            if (!object)
                return object.error();
            const auto place = lastPart(textIn(*object, {"id"}));
            return isPlace(place) ? Result<std::string>(std::string(place))
                                  : Result<std::string>(garbled());
        }
        if (made == mostAttempts || !HttpsClient::isWorthAnotherTry(answer))
            return answer ? m_session->failureOf(*answer, "set") : answer.error();
        m_session->client().pauseAfterAttempts(made);
        const auto there = find(key);
        if (!there)
            return there.error();
        if (*there)
            return placeIfSame(*this, key, **there, payload);
    }
}

Result<std::string> KeyVaultStore::put(const StoreKey& key, std::span<const std::uint8_t> payload)
{
    if (auto checked = checkPayload(key, payload, m_traits); !checked)
        return checked.error();
    const auto there = find(key);
    if (!there)
        return there.error();
    return *there ? placeIfSame(*this, key, **there, payload) : add(key, payload);
}

Result<Bytes> KeyVaultStore::read(const StoreKey& key, const std::string& place)
{
    if (auto checked = checkKey(key); !checked)
        return checked.error();
    if (!isPlace(place))
        return notInStore();
    const auto answer =
        m_session->call("GET", "/secrets" + pathOf(key.secret) + '/' + place, nullptr, true);
    if (!answer)
        return answer.error();
    const auto code = azureErrorCode(*answer);
    if (code == "SecretNotFound" || code == "SecretDisabled")
        return notInStore();
    if (!answer->isFine())
        return m_session->failureOf(*answer, "get");
    const auto object = readJsonObject(answer->text(), service);
    if (!object)
        return object.error();
    if (textIn(*object, {"tags", tag}) != key.version)
        return notInStore();
    auto payload = fromBase64(textIn(*object, {"value"}));
    if (!payload || payload->empty())
        return Error{ErrorKind::Corrupted,
                     "The key vault holds something else in place of this version.",
                     {},
                     "read"};
    return payload;
}

Result<Done> KeyVaultStore::enable(const StoreKey& key, const std::string& place, bool enabled)
{
    if (auto checked = checkKey(key); !checked)
        return checked;
    if (!isPlace(place))
        return notInStore();
    const boost::json::value body{{"attributes", {{"enabled", enabled}}}};
    const auto answer =
        m_session->call("PATCH", "/secrets" + pathOf(key.secret) + '/' + place, &body, true);
    if (!answer)
        return answer.error();
    if (azureErrorCode(*answer) == "SecretNotFound")
        return notInStore();
    if (!answer->isFine())
        return m_session->failureOf(*answer, "update (with access policies: set)");
    if (auto object = readJsonObject(answer->text(), service); !object)
        return object.error();
    return Done{};
}

Result<Done> KeyVaultStore::remove(const StoreKey& key, const std::string& place)
{
    return enable(key, place, false);
}

Result<Done> KeyVaultStore::undelete(const StoreKey& key, const std::string& place)
{
    return enable(key, place, true);
}

Result<Done> KeyVaultStore::destroy(const StoreKey& key, const std::string&)
{
    if (auto checked = checkKey(key); !checked)
        return checked;
    return unsupportedByStore("destroy a single version");
}

Result<Done> KeyVaultStore::purge(const std::string& secret)
{
    for (int look = 0; look < mostLooks; ++look) {
        const auto answer =
            m_session->call("DELETE", "/deletedsecrets" + pathOf(secret), nullptr, true);
        if (!answer)
            return answer.error();
        const auto code = azureErrorCode(*answer);
        if (answer->isFine())
            return answer->status == 204 ? Result<Done>(Done{}) : Result<Done>(garbled());
        if (code == "SecretNotFound")
            return Done{};
        if (code != "ObjectIsBeingDeleted")
            return m_session->failureOf(*answer, "purge");
        m_session->client().outbound().pace().pause(betweenLooks);
    }
    return Error{
        ErrorKind::TimedOut, "The key vault is still deleting. Try again later.", {}, "time_out"};
}

Result<Done> KeyVaultStore::destroySecret(const std::string& secret)
{
    if (auto checked = checkSecret(secret); !checked)
        return checked;
    const auto answer = m_session->call("DELETE", "/secrets" + pathOf(secret), nullptr, true);
    if (!answer)
        return answer.error();
    const auto code = azureErrorCode(*answer);
    // Deleted by an attempt before this one, perhaps; then it is still to be purged.
    if (code == "SecretNotFound" || code == "ObjectIsBeingDeleted")
        return purge(secret);
    if (!answer->isFine())
        return m_session->failureOf(*answer, "delete");
    const auto object = readJsonObject(answer->text(), service);
    if (!object)
        return object.error();
    const auto level = textIn(*object, {"attributes", "recoveryLevel"});
    if (level.find("Purgeable") == std::string_view::npos)
        return Done{}; // Protected: the vault itself destroys it when its time has come.
    return purge(secret);
}

Result<domain::Page<std::string>> KeyVaultStore::secrets(const std::string& cursor)
{
    const auto listed = page(cursor.empty() ? "/secrets?" + std::string(pageSize) : cursor);
    if (!listed)
        return listed.error();
    domain::Page<std::string> found{{}, listed->next};
    for (const auto& one : listed->items) {
        auto name = lastPart(textIn(one, {"id"}));
        if (!name.starts_with(m_prefix + '-'))
            continue;
        name.remove_prefix(m_prefix.size() + 1);
        if (isId(name))
            found.items.emplace_back(name);
    }
    return found;
}

} // namespace strongroom::providers
