// Texts, held to what can be shown and stored.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/fields.h"

#include <algorithm>

namespace strongroom::wire {
namespace {

bool isShowable(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f;
    });
}

} // namespace

std::string readText(ObjectReader& reader, std::string_view name, std::size_t longest)
{
    auto text = reader.textOr(name);
    if (reader.ok() && (text.size() > longest || !isShowable(text)))
        reader.fail(name,
                    "at most " + std::to_string(longest) + " bytes without control characters");
    return text;
}

std::vector<std::string> readTexts(ObjectReader& reader, std::string_view name, std::size_t most,
                                   std::size_t longest)
{
    std::vector<std::string> texts;
    const auto& array = reader.array(name);
    if (array.size() > most) {
        reader.fail(name, "a list of at most " + std::to_string(most));
        return texts;
    }
    for (const auto& item : array) {
        if (!item.is_string() || item.get_string().size() > longest
            || !isShowable(std::string_view(item.get_string()))) {
            reader.fail(name, "a list of texts of at most " + std::to_string(longest) + " bytes");
            return texts;
        }
        texts.emplace_back(item.get_string().data(), item.get_string().size());
    }
    return texts;
}

std::map<std::string, std::string> readTextMap(ObjectReader& reader, std::string_view name)
{
    std::map<std::string, std::string> texts;
    const auto* value = reader.find(name);
    if (value == nullptr)
        return texts;
    if (!value->is_object()) {
        reader.fail(name, "an object of texts");
        return texts;
    }
    for (const auto& member : value->get_object()) {
        if (!member.value().is_string())
            reader.fail(name, "an object of texts");
        else
            texts[member.key()] = member.value().get_string().c_str();
    }
    return texts;
}

json::array textsToJson(const std::vector<std::string>& texts)
{
    json::array array;
    for (const auto& text : texts)
        array.emplace_back(text);
    return array;
}

} // namespace strongroom::wire
