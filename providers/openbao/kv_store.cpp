// The KV engine's HTTP API, an entry a version.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/openbao/kv_store.h"

#include "base/ids.h"
#include "providers/https/json_answer.h"
#include "providers/store/store_keys.h"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace strongroom::providers {
namespace {

constexpr std::string_view service = "The vault";
/// An entry of integrated storage holds 1 MiB unless told otherwise, and our bytes are base64
/// there.
constexpr std::size_t largestPayload = 640U << 10;
constexpr std::size_t pageSize = 100;

std::string entryOf(const StoreKey& key)
{
    return key.secret + '/' + key.version;
}

/// A place is a version of the engine: a number.
bool isPlace(std::string_view text)
{
    return !text.empty() && text.size() < 10
           && std::ranges::all_of(text, [](char one) { return one >= '0' && one <= '9'; });
}

Error notVersionTwo()
{
    return {ErrorKind::InvalidInput,
            "The mount is no KV engine of version 2. Choose another mount, or upgrade it: vault kv "
            "enable-versioning.",
            {},
            "permission"};
}

} // namespace

std::string kvStorePolicy(const KvPlace& place)
{
    const auto rule = [&](std::string_view kind, std::string_view capabilities) {
        return "path \"" + place.mount + '/' + std::string(kind) + '/' + place.prefix
               + "/*\" {\n  capabilities = [" + std::string(capabilities) + "]\n}\n";
    };
    return rule("data", "\"create\", \"read\"") + rule("metadata", "\"read\", \"list\", \"delete\"")
           + rule("delete", "\"update\"") + rule("undelete", "\"update\"")
           + rule("destroy", "\"update\"");
}

KvStore::KvStore(std::unique_ptr<BaoSession> session, KvPlace place)
    : m_session(std::move(session)),
      m_place(std::move(place)), m_traits{true, true, true, largestPayload}
{}

Result<std::unique_ptr<VersionStore>> KvStore::create(std::unique_ptr<BaoSession> session,
                                                      KvPlace place)
{
    if (!isBaoPath(place.mount))
        return Error{ErrorKind::InvalidInput, "A mount is a path like \"secret\".", {}, "mount"};
    if (!isPrefix(place.prefix))
        return Error{
            ErrorKind::InvalidInput, "A prefix is a path like \"strongroom\".", {}, "prefix"};
    return std::unique_ptr<VersionStore>(new KvStore(std::move(session), std::move(place)));
}

std::string KvStore::path(std::string_view kind, const std::string& below) const
{
    return m_place.mount + '/' + std::string(kind) + '/' + m_place.prefix
           + (below.empty() ? "" : "/" + below);
}

std::string KvStore::right(std::string_view capability, std::string_view kind) const
{
    return '"' + std::string(capability) + "\" on \"" + path(kind, "*") + '"';
}

Result<std::string> KvStore::put(const StoreKey& key, std::span<const std::uint8_t> payload)
{
    if (auto checked = checkPayload(key, payload, m_traits); !checked)
        return checked.error();
    const boost::json::value body{{"options", {{"cas", 0}}},
                                  {"data", {{"envelope", toBase64(payload)}}}};
    const auto answer = m_session->call("POST", path("data", entryOf(key)), &body, true);
    if (!answer)
        return answer.error();
    if (answer->status == 400 && baoSays(*answer, "check-and-set"))
        return alreadyThere(key, payload);
    // What is there already would be changed, in the eyes of a policy that allows to create only.
    if (answer->status == 403 && stateOf(key))
        return alreadyThere(key, payload);
    if (answer->status == 204 || baoLacks(*answer))
        return notVersionTwo();
    if (!answer->isFine())
        return m_session->failureOf(*answer, right("create", "data"));
    const auto object = readJsonObject(answer->text(), service);
    if (!object)
        return object.error();
    const auto* version = memberOf(*object, {"data", "version"});
    if (version == nullptr || !version->is_int64())
        return notVersionTwo();
    return std::to_string(version->get_int64());
}

/// Ours, whose answer was lost, or somebody else's.
Result<std::string> KvStore::alreadyThere(const StoreKey& key,
                                          std::span<const std::uint8_t> payload)
{
    const auto there = stateOf(key);
    if (!there)
        return there.error();
    return placeIfSame(*this, key, *there, payload);
}

Result<Bytes> KvStore::read(const StoreKey& key, const std::string& place)
{
    if (auto checked = checkKey(key); !checked)
        return checked.error();
    if (!isPlace(place))
        return notInStore();
    const auto answer =
        m_session->call("GET", path("data", entryOf(key)) + "?version=" + place, nullptr, true);
    if (!answer)
        return answer.error();
    if (baoLacks(*answer))
        return notInStore();
    if (!answer->isFine())
        return m_session->failureOf(*answer, right("read", "data"));
    const auto object = readJsonObject(answer->text(), service);
    if (!object)
        return object.error();
    auto payload = fromBase64(textIn(*object, {"data", "data", "envelope"}));
    if (!payload || payload->empty())
        return Error{ErrorKind::Corrupted,
                     "The vault holds something else in place of this version.",
                     {},
                     "read"};
    return payload;
}

Result<std::vector<std::string>> KvStore::keysBelow(const std::string& below,
                                                    const std::string& query)
{
    const auto answer =
        m_session->call("GET", path("metadata", below) + "?list=true" + query, nullptr, true);
    if (!answer)
        return answer.error();
    std::vector<std::string> keys;
    if (baoLacks(*answer))
        return keys;
    if (!answer->isFine())
        return m_session->failureOf(*answer, right("list", "metadata"));
    const auto object = readJsonObject(answer->text(), service);
    if (!object)
        return object.error();
    const auto* listed = memberOf(*object, {"data", "keys"});
    if (listed == nullptr || !listed->is_array())
        return readJsonObject("", service).error();
    for (const auto& key : listed->get_array())
        if (key.is_string())
            keys.emplace_back(std::string_view(key.get_string()));
    return keys;
}

Result<StoredVersion> KvStore::stateOf(const StoreKey& key)
{
    const auto answer = m_session->call("GET", path("metadata", entryOf(key)), nullptr, true);
    if (!answer)
        return answer.error();
    if (baoLacks(*answer))
        return notInStore();
    if (!answer->isFine())
        return m_session->failureOf(*answer, right("read", "metadata"));
    const auto object = readJsonObject(answer->text(), service);
    if (!object)
        return object.error();
    const auto* versions = memberOf(*object, {"data", "versions"});
    if (versions == nullptr || !versions->is_object())
        return readJsonObject("", service).error();
    if (versions->get_object().empty())
        return notInStore();
    const auto& newest = *std::prev(versions->get_object().end());
    if (!newest.value().is_object())
        return readJsonObject("", service).error();
    const auto& told = newest.value().get_object();
    StoredVersion found{key.version, newest.key()};
    const auto* destroyed = memberOf(told, {"destroyed"});
    if (destroyed != nullptr && destroyed->is_bool() && destroyed->get_bool())
        found.state = StoredState::Destroyed;
    else if (!textIn(told, {"deletion_time"}).empty())
        found.state = StoredState::Deleted;
    return found;
}

Result<std::vector<StoredVersion>> KvStore::list(const std::string& secret)
{
    if (auto checked = checkSecret(secret); !checked)
        return checked.error();
    const auto keys = keysBelow(secret + '/', {});
    if (!keys)
        return keys.error();
    std::vector<StoredVersion> versions;
    for (const auto& key : *keys) {
        if (!isId(key))
            continue;
        auto found = stateOf({secret, key});
        if (!found && found.error().kind == ErrorKind::NotFound)
            continue; // Destroyed meanwhile.
        if (!found)
            return found.error();
        versions.push_back(std::move(*found));
    }
    return versions;
}

Result<Done> KvStore::change(std::string_view kind, const StoreKey& key, const std::string& place)
{
    if (auto checked = checkKey(key); !checked)
        return checked;
    if (!isPlace(place))
        return notInStore();
    const boost::json::value body{{"versions", {std::stoi(place)}}};
    const auto answer = m_session->call("POST", path(kind, entryOf(key)), &body, true);
    if (!answer)
        return answer.error();
    if (!answer->isFine())
        return m_session->failureOf(*answer, right("update", kind));
    return Done{};
}

Result<Done> KvStore::remove(const StoreKey& key, const std::string& place)
{
    return change("delete", key, place);
}

Result<Done> KvStore::undelete(const StoreKey& key, const std::string& place)
{
    if (auto changed = change("undelete", key, place); !changed)
        return changed;
    // The engine says "fine" to whatever is undeleted, also to what is not there.
    const auto now = stateOf(key);
    if (!now)
        return now.error();
    return now->state == StoredState::Live ? Result<Done>(Done{}) : Result<Done>(notInStore());
}

Result<Done> KvStore::destroy(const StoreKey& key, const std::string& place)
{
    return change("destroy", key, place);
}

Result<Done> KvStore::destroySecret(const std::string& secret)
{
    if (auto checked = checkSecret(secret); !checked)
        return checked;
    const auto keys = keysBelow(secret + '/', {});
    if (!keys)
        return keys.error();
    for (const auto& key : *keys) {
        if (!isId(key))
            continue;
        const auto answer =
            m_session->call("DELETE", path("metadata", secret + '/' + key), nullptr, true);
        if (!answer)
            return answer.error();
        if (!answer->isFine())
            return m_session->failureOf(*answer, right("delete", "metadata"));
    }
    return Done{};
}

Result<domain::Page<std::string>> KvStore::secrets(const std::string& cursor)
{
    std::string query = "&limit=" + std::to_string(pageSize);
    if (!cursor.empty())
        query += "&after=" + percentEncoded(cursor);
    const auto keys = keysBelow({}, query);
    if (!keys)
        return keys.error();
    domain::Page<std::string> page;
    for (const auto& key : *keys)
        if (key.ends_with('/') && isId(std::string_view(key).substr(0, key.size() - 1)))
            page.items.push_back(key.substr(0, key.size() - 1));
    // HashiCorp's server knows no pages and gives everything at once.
    if (keys->size() == pageSize)
        page.next = keys->back();
    return page;
}

} // namespace strongroom::providers
