// libyaml's events, gathered into trees without recursion.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/yaml/reader.h"

#include "crypto/sops/format/secret_text.h"
#include "crypto/sops/yaml/comments.h"
#include "crypto/sops/yaml/events.h"
#include "crypto/sops/yaml/types.h"

#include <map>
#include <set>

namespace strongroom::sops {
namespace {

/// A collection that is not yet closed.
struct Open
{
    Node node{};
    std::string anchor{};
    Entry pending{}; ///< The key that waits for its value.
    bool hasKey = false;
    std::set<std::string, std::less<>> keys{};
};

class Builder
{
public:
    explicit Builder(std::string_view text) : m_text(text) {}

    Result<Done> take(const YamlEvents& events, const yaml_event_t& event)
    {
        switch (event.type) {
        case YAML_DOCUMENT_START_EVENT: return documentStart(event);
        case YAML_MAPPING_START_EVENT: return open(events, event, NodeKind::Map);
        case YAML_SEQUENCE_START_EVENT: return open(events, event, NodeKind::List);
        case YAML_MAPPING_END_EVENT:
        case YAML_SEQUENCE_END_EVENT: return close(events, event);
        case YAML_SCALAR_EVENT: return scalar(events, event);
        case YAML_ALIAS_EVENT: return alias(events, event);
        default: return Done{};
        }
    }

    Document finish() { return std::move(m_document); }

private:
    static Error refused(const yaml_event_t& event, const std::string& why)
    {
        return {ErrorKind::InvalidInput,
                "Line " + std::to_string(event.start_mark.line + 1) + ": " + why};
    }

    Result<Done> documentStart(const yaml_event_t& event)
    {
        const auto& start = event.data.document_start;
        m_document.hasDirectives = m_document.hasDirectives || start.version_directive != nullptr
                                   || start.tag_directives.start != start.tag_directives.end;
        m_anchors.clear();
        return Done{};
    }

    Result<Done> open(const YamlEvents& events, const yaml_event_t& event, NodeKind kind)
    {
        if (m_open.size() >= deepest)
            return refused(event, "the file is nested too deeply.");
        const bool isMap = kind == NodeKind::Map;
        const auto* anchor =
            isMap ? event.data.mapping_start.anchor : event.data.sequence_start.anchor;
        Open opened;
        opened.node.kind = kind;
        opened.node.span.begin = events.offset(event.start_mark);
        opened.node.column = event.start_mark.column;
        opened.node.flow = isMap ? event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
                                 : event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
        if (anchor != nullptr)
            opened.anchor = reinterpret_cast<const char*>(anchor);
        if (auto counted = count(event, 1); !counted)
            return counted;
        if (!m_open.empty() && m_open.back().node.kind == NodeKind::Map && !m_open.back().hasKey)
            return refused(event, "a name is no text.");
        if (m_open.empty() && !isMap)
            return refused(event, "the file is a list. A SOPS file is a map of names to values.");
        m_open.push_back(std::move(opened));
        return Done{};
    }

    Result<Done> close(const YamlEvents& events, const yaml_event_t& event)
    {
        auto closed = std::move(m_open.back());
        m_open.pop_back();
        auto& node = closed.node;
        if (node.flow) {
            node.span.end = events.offset(event.end_mark);
        } else if (!node.entries.empty()) {
            // A block collection's end mark lies at whatever comes next.
            node.span.end = node.entries.back().node.span.end;
            if (node.kind == NodeKind::Map && m_text[node.span.begin] != '?')
                node.column = events.columnAt(node.entries.front().keySpan.begin);
        } else {
            node.span.end = node.span.begin;
        }
        remember(closed.anchor, node);
        return place(event, std::move(node));
    }

    Result<Done> scalar(const YamlEvents& events, const yaml_event_t& event)
    {
        const auto& read = event.data.scalar;
        const std::string_view text(reinterpret_cast<const char*>(read.value), read.length);
        const std::string_view tag =
            read.tag != nullptr ? reinterpret_cast<const char*>(read.tag) : std::string_view();
        auto resolved = resolveYaml(text, read.style == YAML_PLAIN_SCALAR_STYLE, tag);
        if (!resolved)
            return refused(event, "a value cannot be read. " + resolved.error().message);
        Node node;
        node.span = {events.offset(event.start_mark), events.offset(event.end_mark)};
        if (read.style == YAML_LITERAL_SCALAR_STYLE || read.style == YAML_FOLDED_SCALAR_STYLE)
            node.span.end = endOfBlock(node.span);
        node.column = event.start_mark.column;
        node.flow = !m_open.empty() && m_open.back().node.flow;
        if (*resolved) {
            node.kind = NodeKind::Scalar;
            node.value = std::move(**resolved);
        }
        if (auto counted = count(event, 1); !counted)
            return counted;
        if (!m_open.empty() && m_open.back().node.kind == NodeKind::Map && !m_open.back().hasKey)
            return key(event, std::move(node));
        if (read.anchor != nullptr)
            remember(reinterpret_cast<const char*>(read.anchor), node);
        return place(event, std::move(node));
    }

    Result<Done> key(const yaml_event_t& event, Node node)
    {
        if (node.kind != NodeKind::Scalar || node.value.type != ValueType::String)
            return refused(event, "a name is no text. Write it in quotes.");
        auto& open = m_open.back();
        open.pending.key = textOf(node.value.text);
        open.pending.keySpan = node.span;
        open.hasKey = true;
        if (!open.keys.insert(open.pending.key).second)
            return refused(event, "\"" + open.pending.key + "\" comes twice.");
        return Done{};
    }

    Result<Done> alias(const YamlEvents& events, const yaml_event_t& event)
    {
        const auto found = m_anchors.find(reinterpret_cast<const char*>(event.data.alias.anchor));
        if (found == m_anchors.end())
            return refused(event, "an alias stands for nothing, or for itself.");
        if (!m_open.empty() && m_open.back().node.kind == NodeKind::Map && !m_open.back().hasKey)
            return refused(event, "a name is an alias. Write the name out.");
        if (auto counted = count(event, countOf(found->second)); !counted)
            return counted;
        auto node = clone(found->second);
        node.span = {events.offset(event.start_mark), events.offset(event.end_mark)};
        node.aliased = true;
        node.flow = true;
        m_document.hasAliases = true;
        return place(event, std::move(node));
    }

    /// A finished node goes where it belongs.
    Result<Done> place(const yaml_event_t& event, Node node)
    {
        if (m_open.empty()) {
            if (node.kind != NodeKind::Map)
                return refused(event, "the file is no map of names to values.");
            m_document.roots.push_back(std::move(node));
            return Done{};
        }
        auto& open = m_open.back();
        if (open.node.kind == NodeKind::Map) {
            open.hasKey = false;
            auto entry = std::move(open.pending);
            entry.node = std::move(node);
            open.node.entries.push_back(std::move(entry));
        } else {
            const auto begin = dashBefore(open.node, node.span.begin);
            open.node.entries.push_back({{}, {begin, begin + 1}, std::move(node)});
        }
        open.node.span.end = open.node.entries.back().node.span.end;
        return Done{};
    }

    std::size_t dashBefore(const Node& list, std::size_t at) const
    {
        if (list.flow)
            return at;
        const auto from =
            list.entries.empty() ? list.span.begin : list.entries.back().node.span.end;
        // The dash is the first on its line: what a comment between it and its item says is not it.
        const auto dash = m_text.substr(0, at + 1).find('-', from);
        return dash == std::string_view::npos ? at : dash;
    }

    /// A block scalar's end mark lies behind the blank lines that follow it. They are part of one
    /// that keeps them, but for the end of the last.
    std::size_t endOfBlock(Span span) const
    {
        const auto header = m_text.substr(span.begin, m_text.find('\n', span.begin) - span.begin);
        const auto sign = std::min(header.find_first_of("|>"), header.size());
        const auto indicators = header.substr(sign, header.find_first_of(" \t\r#", sign) - sign);
        if (indicators.find('+') != std::string_view::npos && span.end > span.begin
            && m_text[span.end - 1] == '\n')
            return span.end - 1;
        const auto last = m_text.substr(0, span.end).find_last_not_of(" \t\r\n");
        return last == std::string_view::npos || last < span.begin ? span.end : last + 1;
    }

    void remember(const std::string& anchor, const Node& node)
    {
        if (!anchor.empty())
            m_anchors[anchor] = clone(node);
    }

    Result<Done> count(const yaml_event_t& event, std::size_t more)
    {
        m_count += more;
        if (m_count > mostNodes)
            return refused(event, "the file has too many values, aliases written out.");
        return Done{};
    }

    const std::string_view m_text;
    Document m_document;
    std::vector<Open> m_open;
    std::map<std::string, Node, std::less<>> m_anchors;
    std::size_t m_count = 0;
};

} // namespace

Result<Document> readYaml(const SecretBytes& text)
{
    auto view = textOf(text);
    if (view.size() > largestFile)
        return Error{ErrorKind::TooLarge, "A SOPS file has at most 32 MiB."};
    if (!isUtf8(view))
        return Error{ErrorKind::InvalidInput, "The file is not valid UTF-8."};
    YamlEvents events(view);
    Builder builder(view);
    for (bool more = true; more;) {
        auto event = events.next();
        if (!event)
            return event.error();
        more = (*event)->type != YAML_STREAM_END_EVENT;
        if (auto taken = builder.take(events, **event); !taken)
            return taken.error();
    }
    auto document = builder.finish();
    if (document.roots.empty())
        return Error{ErrorKind::InvalidInput, "The file holds no values."};
    document.comments = findComments(view, document);
    return document;
}

} // namespace strongroom::sops
