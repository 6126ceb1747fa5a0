// Only the difference is written, in portions that the server takes in one transaction each.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/openfga/openfga_store.h"

#include "models/authz/model/model_json.h"
#include "providers/openfga/answers.h"
#include "providers/openfga/requests.h"

#include <boost/json.hpp>

#include <algorithm>

namespace strongroom::providers {
namespace {

namespace json = boost::json;

constexpr std::size_t portion = 100; // The server takes no more at once.

std::string escaped(const std::string& text)
{
    const std::unique_ptr<char, decltype(&curl_free)> made(
        curl_easy_escape(nullptr, text.data(), static_cast<int>(text.size())), &curl_free);
    return made ? std::string(made.get()) : std::string();
}

Result<json::value> single(Result<std::vector<json::value>> lines)
{
    if (!lines)
        return lines.error();
    if (lines->size() != 1 || !lines->front().is_object())
        return strangeAnswer();
    return std::move(lines->front());
}

/// What was made answers with its id.
Result<std::string> idIn(const Result<json::value>& made, std::string_view member)
{
    if (!made)
        return made.error();
    auto id = textIn(*made, member);
    if (id.empty())
        return strangeAnswer();
    return id;
}

Result<std::string> storeOf(OpenfgaConnection& connection, const std::string& name)
{
    std::string token;
    do {
        const auto page = single(connection.get("/stores?page_size=100&name=" + escaped(name)
                                                + "&continuation_token=" + escaped(token)));
        if (!page)
            return page.error();
        // Sifted here as well: a server that does not know `name` gives all that it has.
        if (const auto* stores = arrayIn(*page, "stores"))
            for (const auto& one : *stores)
                if (textIn(one, "name") == name)
                    return textIn(one, "id");
        token = textIn(*page, "continuation_token");
    } while (!token.empty());
    return idIn(single(connection.post("/stores", {{"name", name}})), "id");
}

/// As both would be written, without what only a server knows of it.
std::string plain(authz::Model model)
{
    model.id.clear();
    return authz::writeModelJson(model);
}

Result<std::string> modelOf(OpenfgaConnection& connection, const std::string& store,
                            const authz::Model& model)
{
    const auto path = store + "/authorization-models";
    const auto newest = single(connection.get(path + "?page_size=1"));
    if (!newest)
        return newest.error();
    const auto* models = arrayIn(*newest, "authorization_models");
    if (models != nullptr && !models->empty()) {
        const auto theirs = authz::readModelJson(json::serialize(models->front()));
        if (theirs && plain(*theirs) == plain(model))
            return textIn(models->front(), "id");
    }
    return idIn(single(connection.post(path, json::parse(plain(model)))), "authorization_model_id");
}

std::string keyOf(const authz::Tuple& tuple)
{
    return tuple.object + '\n' + tuple.relation + '\n' + tuple.user;
}

} // namespace

Result<std::unique_ptr<OpenfgaStore>> OpenfgaStore::open(OpenfgaConnection& connection,
                                                         const std::string& name,
                                                         const authz::Model& model)
{
    const auto id = storeOf(connection, name);
    if (!id)
        return id.error();
    const auto path = "/stores/" + *id;
    const auto modelId = modelOf(connection, path, model);
    if (!modelId)
        return modelId.error();
    std::unique_ptr<OpenfgaStore> store(
        new OpenfgaStore(connection, path, OpenfgaEngine(connection, *id, *modelId), *modelId));
    if (auto read = store->readHeld(); !read)
        return read.error();
    return store;
}

Result<Done> OpenfgaStore::readHeld()
{
    std::string token;
    do {
        json::object body{{"page_size", portion}, {"consistency", "HIGHER_CONSISTENCY"}};
        if (!token.empty())
            body["continuation_token"] = token;
        const auto page = single(m_connection.post(m_path + "/read", body));
        if (!page)
            return page.error();
        if (const auto* tuples = arrayIn(*page, "tuples"))
            for (const auto& one : *tuples) {
                const auto* key = memberOf(one, "key");
                auto tuple = key == nullptr ? strangeAnswer() : readTuple(*key);
                if (!tuple)
                    return tuple.error();
                m_held.insert_or_assign(keyOf(*tuple), *tuple);
            }
        token = textIn(*page, "continuation_token");
    } while (!token.empty());
    return Done{};
}

Result<Done> OpenfgaStore::hold(const std::vector<authz::Tuple>& tuples)
{
    const std::scoped_lock lock(m_mutex);
    std::map<std::string, const authz::Tuple*> wanted;
    for (const auto& tuple : tuples)
        wanted.emplace(keyOf(tuple), &tuple);
    std::vector<authz::Tuple> going;
    for (const auto& [key, held] : m_held) {
        const auto found = wanted.find(key);
        if (found == wanted.end() || found->second->condition != held.condition
            || found->second->context != held.context)
            going.push_back(held);
    }
    if (auto done = write(true, going); !done)
        return done;
    std::vector<authz::Tuple> coming;
    for (const auto& [key, tuple] : wanted)
        if (!m_held.contains(key))
            coming.push_back(*tuple);
    return write(false, coming);
}

Result<Done> OpenfgaStore::write(bool deletes, const std::vector<authz::Tuple>& tuples)
{
    std::span<const authz::Tuple> rest(tuples);
    while (!rest.empty()) {
        const auto part = rest.first(std::min(rest.size(), portion));
        if (auto done = writePart(deletes, part); !done)
            return done;
        rest = rest.subspan(part.size());
    }
    return Done{};
}

Result<Done> OpenfgaStore::writePart(bool deletes, std::span<const authz::Tuple> part)
{
    json::array keys;
    for (const auto& tuple : part) {
        auto key = tupleJson(tuple);
        if (deletes)
            key.erase("condition");
        keys.push_back(std::move(key));
    }
    // Done again after an answer that was lost, it must not fail for being done already.
    const auto* repeated = deletes ? "on_missing" : "on_duplicate";
    json::object section{{"tuple_keys", std::move(keys)}, {repeated, "ignore"}};
    json::object body{{"authorization_model_id", m_model}};
    body[deletes ? "deletes" : "writes"] = std::move(section);
    if (auto done = m_connection.post(m_path + "/write", body); !done)
        return done.error();
    for (const auto& tuple : part) {
        if (deletes)
            m_held.erase(keyOf(tuple));
        else
            m_held.insert_or_assign(keyOf(tuple), tuple);
    }
    return Done{};
}

} // namespace strongroom::providers
