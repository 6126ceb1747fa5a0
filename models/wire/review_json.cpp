// The same form on the wire and in the store.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/review_json.h"

#include "models/wire/access_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

using domain::ReviewVerdict;

constexpr std::size_t longestNote = 500;
constexpr std::size_t mostItems = 100'000;

ReviewVerdict readVerdict(ObjectReader& reader)
{
    return readEnum(reader, "verdict",
                    {ReviewVerdict::Open, ReviewVerdict::Keep, ReviewVerdict::Remove});
}

std::optional<Timestamp> readTime(ObjectReader& reader, std::string_view name)
{
    return reader.find(name) == nullptr ? std::nullopt : std::optional(reader.time(name));
}

} // namespace

json::object toJson(const domain::ReviewItem& value)
{
    json::object object{{"binding", toJson(value.binding)},
                        {"verdict", nameOf(value.verdict)},
                        {"note", value.note},
                        {"decided_by", value.decidedBy}};
    if (value.decidedAt)
        object["decided_at"] = toRfc3339(*value.decidedAt);
    return object;
}

json::object toJson(const domain::AccessReview& value)
{
    json::object object{{"id", value.id.value},
                        {"organization", value.organization.value},
                        {"revision", static_cast<std::int64_t>(value.revision)},
                        {"title", value.title},
                        {"started_by", value.startedBy},
                        {"started_at", toRfc3339(value.startedAt)},
                        {"due_at", toRfc3339(value.dueAt)},
                        {"items", listToJson(value.items)},
                        {"signed_by", value.signedBy},
                        {"remark", value.remark}};
    if (value.signedAt)
        object["signed_at"] = toRfc3339(*value.signedAt);
    return object;
}

json::object toJson(const domain::ReviewDecision& value)
{
    return {{"binding", toJson(value.binding)},
            {"verdict", nameOf(value.verdict)},
            {"note", value.note}};
}

template <>
Result<domain::ReviewItem> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::ReviewItem item;
    item.binding = readMember<domain::NamedBinding>(reader, "binding");
    item.verdict = readVerdict(reader);
    item.note = reader.textOr("note");
    item.decidedBy = reader.textOr("decided_by");
    item.decidedAt = readTime(reader, "decided_at");
    return finish(reader, std::move(item));
}

template <>
Result<domain::AccessReview> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::AccessReview review;
    review.id = readId<domain::AccessReviewId>(reader, "id");
    review.organization = readId<domain::OrganizationId>(reader, "organization");
    review.revision = readNumber<std::uint64_t>(reader, "revision", 1);
    review.title = reader.textOr("title");
    review.startedBy = reader.textOr("started_by");
    review.startedAt = reader.time("started_at");
    review.dueAt = reader.time("due_at");
    review.items = readList<domain::ReviewItem>(reader, "items", mostItems);
    review.signedBy = reader.textOr("signed_by");
    review.signedAt = readTime(reader, "signed_at");
    review.remark = reader.textOr("remark");
    return finish(reader, std::move(review));
}

template <>
Result<domain::ReviewDecision> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::ReviewDecision decision;
    decision.binding = readMember<domain::Binding>(reader, "binding");
    decision.verdict = readVerdict(reader);
    decision.note = readText(reader, "note", longestNote);
    return finish(reader, std::move(decision));
}

} // namespace strongroom::wire
