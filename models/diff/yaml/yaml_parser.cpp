// libyaml's events built into a tree, each bound checked before a node is made.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/yaml/yaml_tree.h"

#include <yaml.h>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace strongroom::diff {
namespace {

using Why = YamlFault::Why;

std::string_view textOf(const yaml_char_t* text)
{
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    a ^= b + 0x9e3779b97f4a7c15ULL + (a << 6) + (a >> 2);
    return a * 0xff51afd7ed558ccdULL ^ (a >> 33);
}

void digest(YamlNode& node)
{
    const std::hash<std::string_view> hash;
    auto sum = mixed(static_cast<std::uint64_t>(node.kind), hash(node.tag));
    if (node.kind == YamlNode::Kind::Scalar) {
        sum = mixed(mixed(sum, hash(node.value)), node.isText() ? 1 : 0);
    } else if (node.kind == YamlNode::Kind::Sequence) {
        for (const auto& child : node.children)
            sum = mixed(sum, child.digest);
    } else {
        std::uint64_t entries = 0; // Added up: their order does not count.
        for (std::size_t i = 0; i < node.entryCount(); ++i)
            entries += mixed(node.keyAt(i).digest, node.valueAt(i).digest);
        sum = mixed(sum, entries);
    }
    node.digest = sum;
}

/// Long values weigh as much as several nodes: what is bounded in the end is memory.
std::size_t weightOf(const YamlNode& node)
{
    std::size_t size = 1 + node.value.size() / 64;
    for (const auto& child : node.children)
        size += weightOf(child);
    return size;
}

bool hasKeyTwice(const YamlNode& map, int& line)
{
    std::multimap<std::uint64_t, const YamlNode*> seen;
    for (std::size_t i = 0; i < map.entryCount(); ++i) {
        const auto& key = map.keyAt(i);
        const auto [from, to] = seen.equal_range(key.digest);
        line = key.line;
        if (std::any_of(from, to, [&](const auto& other) { return same(*other.second, key); }))
            return true;
        seen.emplace(key.digest, &key);
    }
    return false;
}

class Builder
{
public:
    /// The fault that ended it; none while it goes on.
    std::optional<YamlFault> take(const yaml_event_t& event)
    {
        m_line = static_cast<int>(event.start_mark.line) + 1;
        switch (event.type) {
        case YAML_DOCUMENT_START_EVENT: m_anchors.clear(); return {};
        case YAML_SCALAR_EVENT: return takeScalar(event.data.scalar);
        case YAML_ALIAS_EVENT: return takeAlias(std::string(textOf(event.data.alias.anchor)));
        case YAML_SEQUENCE_START_EVENT: {
            const auto& start = event.data.sequence_start;
            return open(YamlNode::Kind::Sequence, start.tag, start.anchor);
        }
        case YAML_MAPPING_START_EVENT: {
            const auto& start = event.data.mapping_start;
            return open(YamlNode::Kind::Map, start.tag, start.anchor);
        }
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT: return close();
        default: return {};
        }
    }

    YamlStream stream() { return {std::move(m_documents)}; }

private:
    struct Open
    {
        YamlNode node;
        std::string anchor;
    };

    std::optional<YamlFault> takeScalar(const auto& scalar)
    {
        YamlNode node;
        node.tag = textOf(scalar.tag);
        node.value.assign(reinterpret_cast<const char*>(scalar.value), scalar.length);
        node.plain = scalar.style == YAML_PLAIN_SCALAR_STYLE;
        node.line = m_line;
        if (node.plain && (node.value.empty() || node.value == "~"))
            node.value = "null";
        digest(node);
        const auto weight = weightOf(node);
        return keep(std::move(node), std::string(textOf(scalar.anchor)), weight);
    }

    std::optional<YamlFault> takeAlias(const std::string& name)
    {
        const auto found = m_anchors.find(name);
        if (found
            == m_anchors.end()) // Also if what it names is not complete: it would hold itself.
            return YamlFault{Why::AliasToNothing, m_line};
        if (m_open.size() + found->second.depth > deepestYaml)
            return YamlFault{Why::TooDeep, m_line};
        // Counted before it is copied: a few lines can stand for more than there is memory.
        if (m_weight + found->second.weight > mostYamlNodes)
            return YamlFault{Why::TooManyNodes, m_line};
        return keep(found->second.node, {}, found->second.weight);
    }

    std::optional<YamlFault> open(YamlNode::Kind kind, const yaml_char_t* tag,
                                  const yaml_char_t* anchor)
    {
        if (m_open.size() >= deepestYaml)
            return YamlFault{Why::TooDeep, m_line};
        YamlNode node;
        node.kind = kind;
        node.tag = textOf(tag);
        node.line = m_line;
        m_open.push_back({std::move(node), std::string(textOf(anchor))});
        return {};
    }

    std::optional<YamlFault> close()
    {
        auto [node, anchor] = std::move(m_open.back());
        m_open.pop_back();
        int line = 0;
        if (node.kind == YamlNode::Kind::Map && hasKeyTwice(node, line))
            return YamlFault{Why::NameTwice, line};
        digest(node);
        return keep(std::move(node), anchor, 1);
    }

    std::optional<YamlFault> keep(YamlNode node, const std::string& anchor, std::size_t weight)
    {
        const auto kept = anchor.empty() ? 0 : weightOf(node); // An anchor keeps a copy.
        m_weight += weight + kept;
        if (m_weight > mostYamlNodes)
            return YamlFault{Why::TooManyNodes, m_line};
        if (!anchor.empty())
            m_anchors[anchor] = {node, kept, depthOf(node)};
        auto& place = m_open.empty() ? m_documents : m_open.back().node.children;
        place.push_back(std::move(node));
        return {};
    }

    static std::size_t depthOf(const YamlNode& node)
    {
        std::size_t depth = 0;
        for (const auto& child : node.children)
            depth = std::max(depth, depthOf(child));
        return depth + 1;
    }

    struct Anchored
    {
        YamlNode node;
        std::size_t weight = 0;
        std::size_t depth = 0;
    };

    std::vector<YamlNode> m_documents;
    std::vector<Open> m_open;
    std::map<std::string, Anchored> m_anchors;
    std::size_t m_weight = 0;
    int m_line = 0;
};

int lineOfProblem(const yaml_parser_t& parser, std::string_view text)
{
    if (parser.error != YAML_READER_ERROR)
        return static_cast<int>(parser.problem_mark.line) + 1;
    // The reader knows only how many bytes it had taken.
    const auto taken = text.substr(0, parser.problem_offset);
    return static_cast<int>(std::ranges::count(taken, '\n')) + 1;
}

} // namespace

std::variant<YamlStream, YamlFault> parseYaml(std::string_view text)
{
    if (text.size() > largestYaml)
        return YamlFault{Why::TooLarge, 0};
    yaml_parser_t parser;
    if (yaml_parser_initialize(&parser) == 0)
        return YamlFault{Why::TooLarge, 0};
    const std::unique_ptr<yaml_parser_t, decltype(&yaml_parser_delete)> owner(&parser,
                                                                              &yaml_parser_delete);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(text.data()),
                                 text.size());
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    Builder builder;
    for (bool ended = false; !ended;) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0)
            return YamlFault{Why::NotWellFormed, lineOfProblem(parser, text)};
        const std::unique_ptr<yaml_event_t, decltype(&yaml_event_delete)> eventOwner(
            &event, &yaml_event_delete);
        if (const auto fault = builder.take(event))
            return *fault;
        ended = event.type == YAML_STREAM_END_EVENT;
    }
    return builder.stream();
}

} // namespace strongroom::diff
