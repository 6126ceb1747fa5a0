// The record read strictly, and written in sops's order.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/metadata.h"

#include "base/clock.h"
#include "crypto/sops/format/secret_text.h"

#include <array>

namespace strongroom::sops {
namespace {

constexpr std::array otherLists{"kms", "gcp_kms", "hckms", "azure_kv", "hc_vault", "pgp"};
constexpr std::array ruleKinds{RuleKind::UnencryptedSuffix, RuleKind::EncryptedSuffix,
                               RuleKind::UnencryptedRegex, RuleKind::EncryptedRegex};

Error broken(const std::string& what)
{
    return {ErrorKind::Corrupted, "The file's SOPS record " + what + "."};
}

std::string textAt(const Node& map, std::string_view key)
{
    const auto* entry = find(map, key);
    if (entry == nullptr || entry->node.kind != NodeKind::Scalar)
        return {};
    return std::string(textOf(entry->node.value.text));
}

bool holdsEntries(const Node& map, std::string_view key)
{
    const auto* entry = find(map, key);
    return entry != nullptr && !entry->node.entries.empty();
}

Result<std::vector<AgeKey>> readAgeKeys(const Node& record)
{
    std::vector<AgeKey> keys;
    const auto* list = find(record, "age");
    if (list == nullptr || list->node.kind == NodeKind::Null)
        return keys;
    if (list->node.kind != NodeKind::List)
        return broken("has recipients that are no list");
    for (const auto& item : list->node.entries) {
        AgeKey key{textAt(item.node, "recipient"), textAt(item.node, "enc")};
        if (key.recipient.empty() || key.wrapped.empty())
            return broken("has a recipient without its name or its key");
        keys.push_back(std::move(key));
    }
    return keys;
}

Result<Rule> readRule(const Node& record)
{
    auto rule = Result<Rule>(Rule::standard());
    int rules = 0;
    for (const auto kind : ruleKinds) {
        auto pattern = textAt(record, nameOf(kind));
        if (pattern.empty())
            continue;
        ++rules;
        rule = Rule::create(kind, std::move(pattern));
    }
    if (rules > 1)
        return broken("names more than one rule of what is sealed");
    return rule;
}

Entry entry(std::string key, Node node)
{
    return {std::move(key), {}, std::move(node)};
}

} // namespace

Result<Metadata> readMetadata(const Node& record)
{
    if (record.kind != NodeKind::Map)
        return broken("is no map");
    if (holdsEntries(record, "key_groups"))
        return Error{ErrorKind::InvalidInput,
                     "The data key is split over key groups (Shamir). Use sops for this file."};
    for (const auto* rule : {"unencrypted_comment_regex", "encrypted_comment_regex"})
        if (!textAt(record, rule).empty())
            return Error{ErrorKind::InvalidInput, "The file is sealed by a rule on comments. Use "
                                                  "sops for this file."};
    Metadata metadata;
    auto keys = readAgeKeys(record);
    if (!keys)
        return keys.error();
    metadata.age = std::move(*keys);
    for (const auto* list : otherLists)
        if (holdsEntries(record, list))
            metadata.otherKeys.emplace_back(list);
    if (metadata.age.empty() && metadata.otherKeys.empty())
        return broken("names nobody who can open the file");
    auto rule = readRule(record);
    if (!rule)
        return rule.error();
    metadata.rule = std::move(*rule);
    const auto only = textAt(record, "mac_only_encrypted");
    metadata.macOnlyEncrypted = only == "True" || only == "true";
    metadata.lastModified = textAt(record, "lastmodified");
    if (!canonical(ValueType::Time, metadata.lastModified)
        || metadata.lastModified.find('T') == std::string::npos)
        return broken("does not say when the file was last changed");
    metadata.mac = textAt(record, "mac");
    if (metadata.mac.empty())
        return broken("has no MAC");
    metadata.version = textAt(record, "version");
    return metadata;
}

Node textNode(std::string_view text)
{
    Node node;
    node.kind = NodeKind::Scalar;
    node.value.text = SecretBytes::copyOf(text);
    return node;
}

Node writeAgeKeys(const std::vector<AgeKey>& keys)
{
    Node list;
    list.kind = NodeKind::List;
    for (const auto& key : keys) {
        Node item;
        item.kind = NodeKind::Map;
        item.entries.push_back(entry("recipient", textNode(key.recipient)));
        item.entries.push_back(entry("enc", textNode(key.wrapped)));
        list.entries.push_back(entry({}, std::move(item)));
    }
    return list;
}

Node writeMetadata(const Metadata& metadata)
{
    Node record;
    record.kind = NodeKind::Map;
    record.entries.push_back(entry("age", writeAgeKeys(metadata.age)));
    record.entries.push_back(entry("lastmodified", textNode(metadata.lastModified)));
    record.entries.push_back(entry("mac", textNode(metadata.mac)));
    record.entries.push_back(
        entry(std::string(nameOf(metadata.rule.kind())), textNode(metadata.rule.pattern())));
    if (metadata.macOnlyEncrypted) {
        auto yes = textNode("True");
        yes.value.type = ValueType::Boolean;
        record.entries.push_back(entry("mac_only_encrypted", std::move(yes)));
    }
    record.entries.push_back(entry("version", textNode(formatVersion)));
    return record;
}

} // namespace strongroom::sops
