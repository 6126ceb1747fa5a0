// Each act is one question; an error comes back as it was, but for what is not the store's own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/remote/remote_store.h"

#include "models/wire/fields.h"
#include "providers/remote/store_acts.h"

#include <algorithm>
#include <array>
#include <limits>

namespace strongroom::providers {
namespace {

constexpr std::size_t longestName = 64;

Error unreadable()
{
    return {
        ErrorKind::Corrupted,
        "The runner gave an answer that cannot be read. Bring it to this version of Strongroom.",
        {},
        "answer"};
}

/// That nobody is there, or knows the store, says nothing of what is in it.
Error asUnreachable(Error why)
{
    if (why.kind == ErrorKind::NoCustodian || why.reason == unknownStore) {
        why.kind = ErrorKind::Unavailable;
        why.field = "connect";
    } else if (why.kind == ErrorKind::TimedOut && why.field.empty()) {
        why.field = "time_out";
    }
    return why;
}

wire::json::object questionOf(const StoreKey& key, const std::string& place = {})
{
    wire::json::object question{{"secret", key.secret}, {"version", key.version}};
    if (!place.empty())
        question["place"] = place;
    return question;
}

std::optional<StoreTraits> traitsIn(const wire::json::value& answer)
{
    wire::ObjectReader reader(answer);
    StoreTraits traits;
    traits.softDelete = reader.flagOr("soft_delete", false);
    traits.undelete = reader.flagOr("undelete", false);
    traits.destroyVersion = reader.flagOr("destroy_version", false);
    traits.largestPayload = wire::readNumber<std::size_t>(reader, "largest_payload", 0);
    if (reader.find("keeps_deleted_days") != nullptr)
        traits.keepsDeletedDays = wire::readNumber<int>(reader, "keeps_deleted_days", 0);
    if (!reader.ok() || traits.largestPayload == 0)
        return std::nullopt;
    return traits;
}

std::optional<StoredState> stateNamed(std::string_view name)
{
    if (name == "live")
        return StoredState::Live;
    if (name == "deleted")
        return StoredState::Deleted;
    if (name == "destroyed")
        return StoredState::Destroyed;
    return std::nullopt;
}

StoreTraits everything()
{
    StoreTraits traits;
    traits.largestPayload = std::numeric_limits<std::size_t>::max();
    return traits;
}

} // namespace

bool isStoreName(std::string_view name)
{
    return !name.empty() && name.size() <= longestName && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

Result<std::unique_ptr<VersionStore>> RemoteStore::create(std::string name, AskStore ask)
{
    if (!isStoreName(name))
        return Error{ErrorKind::InvalidInput,
                     "A store's name has 1 to 64 small letters, digits, \"-\" and \"_\", as in the "
                     "runner's configuration.",
                     {},
                     "store"};
    return std::unique_ptr<VersionStore>(new RemoteStore(std::move(name), std::move(ask)));
}

Result<wire::json::value> RemoteStore::ask(std::string_view act, wire::json::object question) const
{
    question["store"] = m_name;
    question["act"] = act;
    auto answer = m_ask(std::move(question));
    return answer ? std::move(answer) : Result<wire::json::value>(asUnreachable(answer.error()));
}

Result<Done> RemoteStore::act(std::string_view act, wire::json::object question) const
{
    const auto answer = ask(act, std::move(question));
    if (!answer)
        return answer.error();
    return Done{};
}

const StoreTraits& RemoteStore::traits() const
{
    static const StoreTraits unknown = everything();
    {
        const std::scoped_lock lock(m_mutex);
        if (m_traits)
            return *m_traits;
    }
    const auto answer = ask(store_acts::describe, {});
    const auto told = answer ? traitsIn(*answer) : std::nullopt;
    const std::scoped_lock lock(m_mutex);
    if (!m_traits)
        m_traits = told;
    return m_traits ? *m_traits : unknown;
}

Result<Done> RemoteStore::authenticate()
{
    return act(store_acts::authenticate, {});
}

Result<std::string> RemoteStore::put(const StoreKey& key, std::span<const std::uint8_t> payload)
{
    auto question = questionOf(key);
    question["payload"] = toBase64Url(payload);
    const auto answer = ask(store_acts::put, std::move(question));
    if (!answer)
        return answer.error();
    wire::ObjectReader reader(*answer);
    auto place = reader.text("place");
    return reader.ok() ? Result<std::string>(std::move(place)) : unreadable();
}

Result<Bytes> RemoteStore::read(const StoreKey& key, const std::string& place)
{
    const auto answer = ask(store_acts::read, questionOf(key, place));
    if (!answer)
        return answer.error();
    wire::ObjectReader reader(*answer);
    auto payload = reader.base64Url("payload");
    return reader.ok() ? Result<Bytes>(std::move(payload)) : unreadable();
}

Result<std::vector<StoredVersion>> RemoteStore::list(const std::string& secret)
{
    const auto answer = ask(store_acts::list, {{"secret", secret}});
    if (!answer)
        return answer.error();
    wire::ObjectReader reader(*answer);
    std::vector<StoredVersion> versions;
    const auto& listed = reader.array("versions");
    if (!reader.ok() || listed.size() > store_acts::mostListed)
        return unreadable();
    for (const auto& one : listed) {
        wire::ObjectReader fields(one);
        StoredVersion version{fields.text("version"), fields.textOr("place"), {}};
        const auto state = stateNamed(fields.text("state"));
        if (!fields.ok() || !state)
            return unreadable();
        version.state = *state;
        versions.push_back(std::move(version));
    }
    return versions;
}

Result<Done> RemoteStore::remove(const StoreKey& key, const std::string& place)
{
    return act(store_acts::remove, questionOf(key, place));
}

Result<Done> RemoteStore::undelete(const StoreKey& key, const std::string& place)
{
    return act(store_acts::undelete, questionOf(key, place));
}

Result<Done> RemoteStore::destroy(const StoreKey& key, const std::string& place)
{
    return act(store_acts::destroy, questionOf(key, place));
}

Result<Done> RemoteStore::destroySecret(const std::string& secret)
{
    return act(store_acts::destroySecret, {{"secret", secret}});
}

Result<domain::Page<std::string>> RemoteStore::secrets(const std::string& cursor)
{
    wire::json::object question;
    if (!cursor.empty())
        question["cursor"] = cursor;
    const auto answer = ask(store_acts::secrets, std::move(question));
    if (!answer)
        return answer.error();
    wire::ObjectReader reader(*answer);
    domain::Page<std::string> page;
    const auto& listed = reader.array("secrets");
    for (const auto& one : listed) {
        if (!one.is_string() || page.items.size() == store_acts::mostListed)
            return unreadable();
        page.items.emplace_back(one.get_string().c_str());
    }
    if (reader.find("next") != nullptr)
        page.next = reader.text("next");
    return reader.ok() ? Result<domain::Page<std::string>>(std::move(page)) : unreadable();
}

} // namespace strongroom::providers
