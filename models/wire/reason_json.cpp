// A reason that cannot be read is no reason to refuse what it explains: the sentence is there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/reason_json.h"

#include "models/domain/reason.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

#include <algorithm>

namespace strongroom::wire {
namespace {

constexpr std::string_view member = "reason";

bool isControl(char one)
{
    return static_cast<unsigned char>(one) < ' ';
}

std::optional<domain::Reason> reasonUnder(const ObjectReader& reader)
{
    const auto* value = reader.find(member);
    const auto* object = value == nullptr ? nullptr : value->if_object();
    const auto* code = object == nullptr ? nullptr : object->if_contains("code");
    const auto* with = object == nullptr ? nullptr : object->if_contains("with");
    if (code == nullptr || !code->is_string() || with == nullptr || !with->is_array())
        return std::nullopt;
    const auto known = domain::reasonCodeOf(code->get_string());
    if (!known || with->get_array().size() != domain::placesIn(*known))
        return std::nullopt;
    domain::Reason reason{*known, {}};
    for (const auto& text : with->get_array()) {
        if (!text.is_string() || std::ranges::any_of(text.get_string(), isControl))
            return std::nullopt;
        reason.with.emplace_back(text.get_string());
    }
    return reason;
}

} // namespace

void addReason(json::object& object, const std::string& sentence)
{
    if (const auto reason = domain::reasonIn(sentence))
        object[member] =
            json::object{{"code", nameOf(reason->code)}, {"with", textsToJson(reason->with)}};
}

std::string readTold(ObjectReader& reader, std::string_view name, std::size_t longest)
{
    auto told = readText(reader, name, longest);
    if (const auto reason = reasonUnder(reader)) {
        auto ours = sentenceOf(*reason);
        if (ours.size() <= longest)
            return ours;
    }
    return told;
}

} // namespace strongroom::wire
