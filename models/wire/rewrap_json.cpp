// Batches, to JSON and back: each item with its own answer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/rewrap_json.h"

#include "models/domain/secret.h"
#include "models/wire/reason_json.h"
#include "models/wire/sealed_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {

namespace {

constexpr std::size_t longestKeyName = 255;

json::object itemToJson(const domain::RewrapItem& item)
{
    return {{"context", toJson(item.place.context)},
            {"all_keys", textsToJson(item.place.allKeys)},
            {"dek", toJson(item.dek)}};
}

json::object answerToJson(const Result<domain::WrappedDek>& answer)
{
    if (answer)
        return {{"dek", toJson(*answer)}};
    json::object error{{"code", nameOf(answer.error().kind)}, {"message", answer.error().message}};
    if (!answer.error().field.empty())
        error["field"] = answer.error().field;
    addReason(error, answer.error().message);
    return {{"error", std::move(error)}};
}

Result<domain::WrappedDek> readAnswer(ObjectReader& answers, const json::value& value)
{
    ObjectReader reader(value);
    if (const auto* failed = reader.find("error")) {
        ObjectReader error(*failed);
        return Error{errorKindOf(error.textOr("code")),
                     readTold(error, "message", longestTold),
                     {},
                     error.textOr("field")};
    }
    return answers.take("items", finish(reader, readMember<domain::WrappedDek>(reader, "dek")));
}

} // namespace

template <>
Result<domain::RewrapItem> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::RewrapItem item{{readMember<domain::SealContext>(reader, "context"),
                             readTexts(reader, "all_keys", domain::mostKeys, longestKeyName)},
                            readMember<domain::WrappedDek>(reader, "dek")};
    return finish(reader, std::move(item));
}

json::object toJson(const domain::RewrapRequest& value)
{
    json::array items;
    for (const auto& item : value.items)
        items.push_back(itemToJson(item));
    return {{"organization", value.organization.value}, {"items", std::move(items)}};
}

json::object toJson(const domain::RewrapAnswer& value)
{
    json::array items;
    for (const auto& item : value.items)
        items.push_back(answerToJson(item));
    return {{"items", std::move(items)}};
}

template <>
Result<domain::RewrapRequest> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::RewrapRequest request{
        readId<domain::OrganizationId>(reader, "organization"),
        readList<domain::RewrapItem>(reader, "items", domain::mostRewraps)};
    return finish(reader, std::move(request));
}

template <>
Result<domain::RewrapAnswer> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::RewrapAnswer answer;
    const auto& items = reader.array("items");
    if (items.size() > domain::mostRewraps)
        reader.fail("items", "a list of at most " + std::to_string(domain::mostRewraps));
    for (const auto& item : items)
        answer.items.push_back(readAnswer(reader, item));
    return finish(reader, std::move(answer));
}

} // namespace strongroom::wire
