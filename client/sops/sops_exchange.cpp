// Between SOPS trees and the flat keys of secrets.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sops/sops_exchange.h"

#include "client/sops/local_file.h"
#include "client/sops/sops_surroundings.h"
#include "crypto/sops/age_keys.h"
#include "crypto/sops/json/writer.h"
#include "models/exchange/dotenv.h"

#include <filesystem>

namespace strongroom::client {
namespace {

Result<sops::SopsFile> parseFile(const std::string& path)
{
    const auto format = sops::formatOf(path);
    if (!format)
        return format.error();
    auto text = readLocalFile(path);
    if (!text)
        return text.error();
    return sops::SopsFile::parse(std::move(*text), *format);
}

SecretBytes asJson(const SecretBytes& value)
{
    sops::SecretText json;
    sops::writeJsonString(sops::textOf(value), json);
    return json.copy();
}

/// A file of this one secret, to be sealed.
sops::Node plainTree(const std::string& group, const std::vector<ExportedValue>& values, bool flat)
{
    sops::Node map;
    map.kind = sops::NodeKind::Map;
    for (const auto& value : values)
        map.entries.push_back({value.key, {}, sops::textNode(sops::textOf(value.value))});
    if (flat)
        return map;
    sops::Node root;
    root.kind = sops::NodeKind::Map;
    root.entries.push_back({group, {}, std::move(map)});
    return root;
}

Result<SecretBytes> sealNew(const std::string& path, const sops::Node& tree,
                            const std::vector<std::string>& recipients, Timestamp now)
{
    const auto format = sops::formatOf(path);
    if (!format)
        return format.error();
    const auto rule = sealingRuleFor(path, {}, recipients);
    if (!rule)
        return rule.error();
    const auto dataKey = sops::newDataKey();
    if (!dataKey)
        return dataKey.error();
    auto keys = sops::wrapDataKey(*dataKey, rule->recipients);
    if (!keys)
        return keys.error();
    const auto plain = sops::plainFile(tree, *format);
    if (!plain)
        return plain.error();
    return sops::sealFile(*plain, *format, rule->plan, {*dataKey, std::move(*keys)}, now);
}

/// One value after the other into a file that stands.
Result<SecretBytes> putInto(const std::string& path, sops::Format format, const std::string& group,
                            const std::vector<ExportedValue>& values, Timestamp now)
{
    auto file = parseFile(path);
    if (!file)
        return file.error();
    const auto dataKey = openWithOwnIdentities(*file);
    if (!dataKey)
        return dataKey.error();
    auto text = Result<SecretBytes>(SecretBytes(0));
    for (const auto& value : values) {
        sops::Path at;
        if (format != sops::Format::Dotenv)
            at.emplace_back(group);
        at.emplace_back(value.key);
        text = file->set(at, asJson(value.value), now);
        if (!text)
            return text.error();
        file = sops::SopsFile::parse(text->clone(), format);
        if (!file)
            return file.error();
        if (auto opened = file->open(*dataKey); !opened)
            return opened.error();
    }
    return text;
}

} // namespace

Result<std::vector<exchange::TreeLine>> treeOfSopsFile(const std::string& path)
{
    const auto file = parseFile(path);
    if (!file)
        return file.error();
    std::vector<exchange::TreeLine> lines;
    for (const auto& line : file->outline()) {
        const auto type = line.kind == sops::NodeKind::Map    ? "map"
                          : line.kind == sops::NodeKind::List ? "list"
                          : line.kind == sops::NodeKind::Null ? "null"
                                                              : sops::nameOf(line.type);
        lines.push_back({sops::namesOf(line.path), std::string(type), line.sealed});
    }
    return lines;
}

Result<exchange::ParsedFile> openSopsForImport(const SopsImport& wish)
{
    auto file = parseFile(wish.path);
    if (!file)
        return file.error();
    if (const auto opened = openWithOwnIdentities(*file); !opened)
        return opened.error();
    const auto format = sops::formatOf(wish.path);
    if (*format == sops::Format::Dotenv && wish.chosen.empty()) {
        const auto plain = file->plaintext();
        if (!plain)
            return plain.error();
        return exchange::parseDotenv(*plain, wish.name);
    }
    auto leaves = file->leaves();
    if (!leaves)
        return leaves.error();
    std::vector<exchange::NamedValue> values;
    for (auto& leaf : *leaves) {
        if (leaf.value.type == sops::ValueType::Boolean)
            leaf.value.text = SecretBytes::copyOf(
                std::string_view(sops::textOf(leaf.value.text) == "True" ? "true" : "false"));
        values.push_back(
            {sops::namesOf(leaf.path), std::move(leaf.value.text), leaf.null, leaf.line});
    }
    return exchange::secretsOf(exchange::chosenOf(std::move(values), wish.chosen), wish.name,
                               wish.single);
}

Result<Done> exportToSopsFile(const std::string& path, const std::string& group,
                              const std::vector<ExportedValue>& values,
                              const std::vector<std::string>& recipients, Timestamp now)
{
    const auto format = sops::formatOf(path);
    if (!format)
        return format.error();
    if (*format == sops::Format::Binary)
        return Error{ErrorKind::InvalidInput,
                     "The file's name must end in .yaml, .yml, .json or .env."};
    if (values.empty())
        return Error{ErrorKind::InvalidInput, "There is no value to write."};
    std::error_code none;
    const bool stands = std::filesystem::exists(path, none);
    const bool flat = *format == sops::Format::Dotenv;
    const auto text = stands ? putInto(path, *format, group, values, now)
                             : sealNew(path, plainTree(group, values, flat), recipients, now);
    if (!text)
        return text.error();
    return replaceLocalFile(path, *text);
}

} // namespace strongroom::client
