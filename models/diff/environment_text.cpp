// A tree made from metadata, written as canonical YAML.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/environment_text.h"

#include "models/diff/yaml/canonical_yaml.h"

#include <algorithm>

namespace strongroom::diff {
namespace {

YamlNode text(std::string_view value)
{
    YamlNode node;
    node.value = value;
    node.plain = false;
    return node;
}

YamlNode list(std::vector<std::string> values)
{
    std::ranges::sort(values);
    YamlNode node;
    node.kind = YamlNode::Kind::Sequence;
    for (const auto& value : values)
        node.children.push_back(text(value));
    return node;
}

YamlNode map()
{
    YamlNode node;
    node.kind = YamlNode::Kind::Map;
    return node;
}

void add(YamlNode& map, std::string_view key, YamlNode value)
{
    map.children.push_back(text(key));
    map.children.push_back(std::move(value));
}

/// What is empty says nothing, and would stand in every secret.
void addText(YamlNode& map, std::string_view key, const std::string& value)
{
    if (!value.empty())
        add(map, key, text(value));
}

YamlNode keysOf(const domain::Version& version, const ComparedValues& compared,
                const domain::SameValues& same)
{
    auto keys = version.keys;
    std::ranges::sort(keys, {}, &domain::VersionKey::name);
    auto node = map();
    for (const auto& key : keys) {
        auto about = map();
        add(about, "format", text(nameOf(key.format)));
        add(about, "value", text("hidden"));
        if (const auto known = same.find(key.name); known != same.end())
            add(about, "compared",
                text(known->second ? "the same in both" : "other than in " + compared.other));
        add(node, key.name, std::move(about));
    }
    return node;
}

YamlNode nodeOf(const domain::EnvironmentSecret& entry, const ComparedValues& compared)
{
    const auto& secret = entry.secret;
    auto node = map();
    addText(node, "name", secret.name);
    addText(node, "description", secret.description);
    addText(node, "owner", secret.owner);
    if (!secret.labels.empty())
        add(node, "labels", list(secret.labels));
    addText(node, "backend", secret.backend.value);
    const auto same = compared.same.find(secret.slug);
    add(node, "keys",
        entry.current ? keysOf(*entry.current, compared,
                               same == compared.same.end() ? domain::SameValues() : same->second)
                      : text(std::to_string(secret.keyCount) + " that are not shown"));
    return node;
}

} // namespace

std::string environmentText(const std::vector<domain::EnvironmentSecret>& secrets,
                            const ComparedValues& compared)
{
    auto sorted = secrets;
    std::ranges::sort(sorted, {}, [](const auto& entry) { return entry.secret.slug; });
    auto root = map();
    for (const auto& entry : sorted)
        add(root, entry.secret.slug, nodeOf(entry, compared));
    YamlStream stream;
    stream.documents.push_back(std::move(root));
    return canonicalYaml(stream).text;
}

} // namespace strongroom::diff
