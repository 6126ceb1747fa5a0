// Creation rules, read with our own YAML reader and matched with RE2.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/rules/creation_rules.h"

#include "crypto/sops/format/secret_text.h"
#include "crypto/sops/yaml/reader.h"

#include <array>

namespace strongroom::sops {
namespace {

constexpr std::array otherKinds{"kms",   "pgp",           "gcp_kms", "hc_vault_transit_uri",
                                "hckms", "azure_keyvault"};
constexpr std::array kinds{RuleKind::UnencryptedSuffix, RuleKind::EncryptedSuffix,
                           RuleKind::UnencryptedRegex, RuleKind::EncryptedRegex};

std::string textAt(const Node& map, std::string_view key)
{
    const auto* entry = find(map, key);
    if (entry == nullptr || entry->node.kind != NodeKind::Scalar)
        return {};
    return std::string(textOf(entry->node.value.text));
}

void addRecipients(const Node& map, CreationRule& rule)
{
    const auto* age = find(map, "age");
    if (age == nullptr)
        return;
    const auto add = [&rule](const Node& node) {
        for (auto& one : splitRecipients(textOf(node.value.text)))
            rule.recipients.push_back(std::move(one));
    };
    add(age->node);
    for (const auto& item : age->node.entries)
        add(item.node);
}

void addOtherKeys(const Node& map, CreationRule& rule)
{
    for (const auto* kind : otherKinds)
        if (const auto* entry = find(map, kind);
            entry != nullptr && (!entry->node.entries.empty() || entry->node.value.text.size() > 0))
            rule.otherKeys.emplace_back(kind);
}

Result<Done> addKeys(const Node& map, CreationRule& rule)
{
    addRecipients(map, rule);
    addOtherKeys(map, rule);
    const auto* groups = find(map, "key_groups");
    if (groups == nullptr || groups->node.entries.empty())
        return Done{};
    if (groups->node.entries.size() > 1)
        return Error{ErrorKind::InvalidInput, ".sops.yaml splits the data key over key groups "
                                              "(Shamir). Use sops for this file."};
    addRecipients(groups->node.entries.front().node, rule);
    addOtherKeys(groups->node.entries.front().node, rule);
    return Done{};
}

Result<Done> addPlan(const Node& map, CreationRule& rule)
{
    int count = 0;
    for (const auto kind : kinds) {
        auto pattern = textAt(map, nameOf(kind));
        if (pattern.empty())
            continue;
        ++count;
        auto made = Rule::create(kind, std::move(pattern));
        if (!made)
            return made.error();
        rule.plan.rule = std::move(*made);
    }
    if (count > 1)
        return Error{ErrorKind::InvalidInput, "A rule of .sops.yaml says in more than one way what "
                                              "is sealed."};
    for (const auto* comments : {"unencrypted_comment_regex", "encrypted_comment_regex"})
        if (!textAt(map, comments).empty())
            return Error{ErrorKind::InvalidInput, ".sops.yaml has a rule on comments, which we do "
                                                  "not follow. Use sops for this file."};
    rule.plan.macOnlyEncrypted = textAt(map, "mac_only_encrypted") == "True";
    return Done{};
}

} // namespace

std::vector<std::string> splitRecipients(std::string_view list)
{
    constexpr std::string_view blanks = " \t\r\n";
    std::vector<std::string> recipients;
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        auto one = list.substr(0, comma);
        list.remove_prefix(std::min(comma + 1, list.size()));
        const auto first = one.find_first_not_of(blanks);
        if (first == std::string_view::npos)
            continue;
        one = one.substr(first, one.find_last_not_of(blanks) - first + 1);
        recipients.emplace_back(one);
    }
    return recipients;
}

Result<CreationRule> findCreationRule(const SecretBytes& config, std::string_view relativePath)
{
    const auto document = readYaml(config);
    if (!document)
        return Error{ErrorKind::InvalidInput, ".sops.yaml: " + document.error().message};
    const auto* rules = find(document->roots.front(), "creation_rules");
    if (rules == nullptr || rules->node.kind != NodeKind::List)
        return Error{ErrorKind::NotFound, ".sops.yaml has no creation rules."};
    for (const auto& item : rules->node.entries) {
        auto pattern = textAt(item.node, "path_regex");
        if (!pattern.empty()) {
            // A pattern of paths is matched as one of names is.
            const auto path = Rule::create(RuleKind::EncryptedRegex, std::move(pattern));
            if (!path)
                return Error{ErrorKind::InvalidInput,
                             "A path_regex of .sops.yaml is no regular expression."};
            if (!path->matches(relativePath))
                continue;
        }
        CreationRule rule;
        if (auto keys = addKeys(item.node, rule); !keys)
            return keys.error();
        if (auto plan = addPlan(item.node, rule); !plan)
            return plan.error();
        return rule;
    }
    return Error{ErrorKind::NotFound, "No creation rule of .sops.yaml fits this file."};
}

} // namespace strongroom::sops
