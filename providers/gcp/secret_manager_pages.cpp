// What Secret Manager lists, found again by the labels that it was given.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/gcp/secret_manager.h"

#include "base/ids.h"
#include "providers/https/json_answer.h"
#include "providers/store/store_keys.h"

#include <algorithm>

namespace strongroom::providers {
namespace {

constexpr std::string_view service = "Google Cloud";
constexpr int pageSize = 100;
constexpr std::size_t idSize = 36;

/// None for a name that is not of ours.
std::optional<StoreKey> keyIn(std::string_view name, const std::string& prefix)
{
    name.remove_prefix(name.rfind('/') + 1);
    if (!name.starts_with(prefix + '-'))
        return {};
    name.remove_prefix(prefix.size() + 1);
    if (name.size() != 2 * idSize + 1 || name[idSize] != '-' || !isId(name.substr(0, idSize))
        || !isId(name.substr(idSize + 1)))
        return {};
    return StoreKey{std::string(name.substr(0, idSize)), std::string(name.substr(idSize + 1))};
}

} // namespace

Result<domain::Page<StoreKey>> SecretManagerStore::page(const std::string& filter,
                                                        const std::string& cursor)
{
    const auto answer =
        m_session->call("GET",
                        "/v1/projects/" + m_place.project + "/secrets?pageSize="
                            + std::to_string(pageSize) + "&filter=" + percentEncoded(filter)
                            + (cursor.empty() ? "" : "&pageToken=" + percentEncoded(cursor)),
                        nullptr, true);
    if (!answer)
        return answer.error();
    if (!answer->isFine())
        return GoogleSession::failureOf(*answer, "secretmanager.secrets.list");
    const auto object = readJsonObject(answer->text(), service);
    if (!object)
        return object.error();
    domain::Page<StoreKey> found;
    if (const auto next = textIn(*object, {"nextPageToken"}); !next.empty())
        found.next = std::string(next);
    const auto* listed = memberOf(*object, {"secrets"});
    if (listed == nullptr)
        return found;
    if (!listed->is_array())
        return readJsonObject("", service).error();
    for (const auto& one : listed->get_array())
        if (one.is_object())
            if (auto key = keyIn(textIn(one.get_object(), {"name"}), m_place.prefix))
                found.items.push_back(std::move(*key));
    return found;
}

Result<std::vector<StoreKey>> SecretManagerStore::keysOf(const std::string& secret)
{
    if (auto checked = checkSecret(secret); !checked)
        return checked.error();
    const auto filter =
        "labels.strongroom-store=" + m_place.prefix + " AND labels.strongroom-secret=" + secret;
    std::vector<StoreKey> keys;
    std::string cursor;
    for (;;) {
        const auto some = page(filter, cursor);
        if (!some)
            return some.error();
        for (const auto& key : some->items)
            if (key.secret == secret)
                keys.push_back(key);
        if (!some->next)
            return keys;
        cursor = *some->next;
    }
}

Result<std::vector<StoredVersion>> SecretManagerStore::list(const std::string& secret)
{
    const auto keys = keysOf(secret);
    if (!keys)
        return keys.error();
    std::vector<StoredVersion> versions;
    for (const auto& key : *keys) {
        auto found = stateOf(key);
        if (!found && found.error().kind == ErrorKind::NotFound)
            continue; // Destroyed meanwhile.
        if (!found)
            return found.error();
        if (*found)
            versions.push_back(std::move(**found));
    }
    return versions;
}

Result<domain::Page<std::string>> SecretManagerStore::secrets(const std::string& cursor)
{
    const auto keys = page("labels.strongroom-store=" + m_place.prefix, cursor);
    if (!keys)
        return keys.error();
    domain::Page<std::string> found{{}, keys->next};
    for (const auto& key : keys->items)
        if (std::ranges::find(found.items, key.secret) == found.items.end())
            found.items.push_back(key.secret);
    return found;
}

} // namespace strongroom::providers
