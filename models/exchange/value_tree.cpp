// Trees flattened into secrets and keys.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/exchange/value_tree.h"

#include "models/domain/secret.h"

#include <algorithm>

namespace strongroom::exchange {
namespace {

std::string joined(std::span<const std::string> names)
{
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ".") + name;
    return text;
}

ParsedSecret& secretNamed(std::vector<ParsedSecret>& secrets, const std::string& name)
{
    const auto found = std::ranges::find(secrets, name, &ParsedSecret::name);
    return found != secrets.end() ? *found : secrets.emplace_back(ParsedSecret{name, {}});
}

Error atLine(int line, const std::string& why)
{
    return {ErrorKind::InvalidInput, "Line " + std::to_string(line) + ": " + why};
}

} // namespace

Result<ParsedFile> secretsOf(std::vector<NamedValue> values, const std::string& name, bool single)
{
    ParsedFile file;
    for (auto& value : values) {
        const auto path = joined(value.names);
        if (value.null) {
            file.notes.push_back({value.line, "\"" + path + "\" is null; it is left out."});
            continue;
        }
        const bool nested = !single && value.names.size() > 1;
        auto key = nested ? joined(std::span(value.names).subspan(1)) : path;
        if (!domain::isKeyName(key))
            return atLine(value.line, "\"" + key + "\" cannot be a key.");
        auto& secret = secretNamed(file.secrets, nested ? value.names.front() : name);
        if (std::ranges::find(secret.entries, key, &ParsedEntry::key) != secret.entries.end())
            return atLine(value.line, "\"" + path + "\" gives a key that stands already.");
        const auto format = formatOf(value.value);
        secret.entries.push_back({std::move(key), format, std::move(value.value), value.line});
    }
    if (file.secrets.empty())
        return Error{ErrorKind::InvalidInput, "The file holds no values."};
    return file;
}

std::vector<NamedValue> chosenOf(std::vector<NamedValue> values,
                                 const std::vector<std::vector<std::string>>& chosen)
{
    if (chosen.empty())
        return values;
    std::erase_if(values, [&chosen](const NamedValue& value) {
        return std::ranges::none_of(chosen, [&value](const auto& names) {
            return names.size() <= value.names.size()
                   && std::ranges::equal(names, std::span(value.names).first(names.size()));
        });
    });
    return values;
}

} // namespace strongroom::exchange
