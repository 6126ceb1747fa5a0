// Whoever asks is not believed: names are ids before they reach a store.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/remote/answer_question.h"

#include "base/ids.h"
#include "models/wire/fields.h"
#include "providers/remote/store_acts.h"

#include <functional>
#include <map>

namespace strongroom::providers {
namespace {

using Answer = Result<wire::json::value>;

struct Question
{
    StoreKey key{};
    std::string place{};
    std::string cursor{};
    Bytes payload{};
};

std::string_view nameOf(StoredState state)
{
    switch (state) {
    case StoredState::Live: return "live";
    case StoredState::Deleted: return "deleted";
    case StoredState::Destroyed: break;
    }
    return "destroyed";
}

std::string readIdOr(wire::ObjectReader& reader, std::string_view name)
{
    auto text = reader.textOr(name);
    if (!text.empty() && !isId(text))
        reader.fail(name, "an id (UUID, version 7)");
    return text;
}

Answer asAnswer(const Result<Done>& done)
{
    return done ? Answer(wire::json::object()) : Answer(done.error());
}

Answer describe(VersionStore& store, const Question&)
{
    const auto& traits = store.traits();
    wire::json::object answer{{"soft_delete", traits.softDelete},
                              {"undelete", traits.undelete},
                              {"destroy_version", traits.destroyVersion},
                              {"largest_payload", traits.largestPayload}};
    if (traits.keepsDeletedDays)
        answer["keeps_deleted_days"] = *traits.keepsDeletedDays;
    return wire::json::value(std::move(answer));
}

Answer put(VersionStore& store, const Question& question)
{
    auto place = store.put(question.key, question.payload);
    if (!place)
        return place.error();
    return wire::json::value(wire::json::object{{"place", std::move(*place)}});
}

Answer read(VersionStore& store, const Question& question)
{
    const auto payload = store.read(question.key, question.place);
    if (!payload)
        return payload.error();
    return wire::json::value(wire::json::object{{"payload", toBase64Url(*payload)}});
}

Answer list(VersionStore& store, const Question& question)
{
    const auto listed = store.list(question.key.secret);
    if (!listed)
        return listed.error();
    wire::json::array versions;
    for (const auto& one : *listed)
        versions.push_back(wire::json::object{
            {"version", one.version}, {"place", one.place}, {"state", nameOf(one.state)}});
    return wire::json::value(wire::json::object{{"versions", std::move(versions)}});
}

Answer secrets(VersionStore& store, const Question& question)
{
    const auto page = store.secrets(question.cursor);
    if (!page)
        return page.error();
    wire::json::object answer{{"secrets", wire::textsToJson(page->items)}};
    if (page->next)
        answer["next"] = *page->next;
    return wire::json::value(std::move(answer));
}

using Act = std::function<Answer(VersionStore&, const Question&)>;

const std::map<std::string_view, Act>& acts()
{
    static const std::map<std::string_view, Act> known{
        {store_acts::describe, describe},
        {store_acts::authenticate,
         [](auto& store, const auto&) { return asAnswer(store.authenticate()); }},
        {store_acts::put, put},
        {store_acts::read, read},
        {store_acts::list, list},
        {store_acts::remove,
         [](auto& store, const auto& one) { return asAnswer(store.remove(one.key, one.place)); }},
        {store_acts::undelete,
         [](auto& store, const auto& one) { return asAnswer(store.undelete(one.key, one.place)); }},
        {store_acts::destroy,
         [](auto& store, const auto& one) { return asAnswer(store.destroy(one.key, one.place)); }},
        {store_acts::destroySecret,
         [](auto& store, const auto& one) {
             return asAnswer(store.destroySecret(one.key.secret));
         }},
        {store_acts::secrets, secrets},
    };
    return known;
}

} // namespace

Answer answerQuestion(VersionStore& store, const wire::json::value& value)
{
    wire::ObjectReader reader(value);
    const auto found = acts().find(reader.text("act"));
    if (reader.ok() && found == acts().end())
        reader.fail("act", "something that can be done with a store");
    Question question;
    question.key = {readIdOr(reader, "secret"), readIdOr(reader, "version")};
    question.place = reader.textOr("place");
    question.cursor = reader.textOr("cursor");
    if (reader.find("payload") != nullptr)
        question.payload = reader.base64Url("payload");
    if (!reader.ok())
        return reader.error();
    return found->second(store, question);
}

} // namespace strongroom::providers
