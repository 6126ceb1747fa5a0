// YAML changed in place: block style stays block style, flow style stays flow style.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/format/syntax.h"
#include "crypto/sops/yaml/reader.h"
#include "crypto/sops/yaml/writer.h"

#include <optional>

namespace strongroom::sops {
namespace {

bool isCollection(const Node& node)
{
    return (node.kind == NodeKind::Map || node.kind == NodeKind::List) && !node.entries.empty();
}

std::size_t lineBegin(std::string_view text, std::size_t at)
{
    const auto end = at == 0 ? std::string_view::npos : text.find_last_of('\n', at - 1);
    return end == std::string_view::npos ? 0 : end + 1;
}

/// Where the line after that of `at` begins; the text's end if there is none.
std::size_t nextLine(std::string_view text, std::size_t at)
{
    const auto end = text.find('\n', at);
    return end == std::string_view::npos ? text.size() : end + 1;
}

bool isLineEnd(std::string_view text, std::size_t at)
{
    const auto next = text.find_first_not_of(" \t\r", at);
    return next == std::string_view::npos || text[next] == '\n';
}

/// Blank lines behind a block scalar would become part of one that keeps its last line ends.
bool keepsMore(std::string_view text, std::size_t at, std::string_view value)
{
    const bool keeps = value == "\n" || value.ends_with("\n\n");
    const auto next = nextLine(text, at);
    return keeps && next < text.size() && isLineEnd(text, next);
}

/// Where the ":" behind a name stands, if there is one: null may do without ("{a, b}", "? a").
std::optional<std::size_t> colonOf(std::string_view text, const Entry& entry)
{
    auto at = text.find_first_not_of(" \t\r\n", entry.keySpan.end);
    while (at != std::string_view::npos && text[at] == '#')
        at = text.find_first_not_of(" \t\r\n", nextLine(text, at));
    return at != std::string_view::npos && text[at] == ':' ? std::optional(at) : std::nullopt;
}

/// Just behind the ":" or "-" that announces the entry's value.
std::size_t behindIndicator(std::string_view text, const Node& parent, const Entry& entry)
{
    if (parent.kind == NodeKind::List)
        return entry.keySpan.begin + 1;
    const auto colon = colonOf(text, entry);
    return colon ? *colon + 1 : entry.node.span.begin;
}

class YamlSyntax final : public Syntax
{
public:
    Result<Document> read(const SecretBytes& text) const override { return readYaml(text); }

    Result<Done> replace(Change& change, const Node& parent, const Entry& entry,
                         const Node& with) const override
    {
        const auto& old = entry.node;
        SecretText text;
        const bool inList = parent.kind == NodeKind::List;
        if (!inList && !colonOf(change.source, entry))
            return announce(change, parent, entry, with);
        const bool clear = isLineEnd(change.source, old.span.end);
        if (!parent.flow && ((isCollection(with) && clear) || (isCollection(old) && !old.flow))) {
            writeYamlValue(with, parent.column, inList, text);
            change.edits.replace({behindIndicator(change.source, parent, entry), old.span.end},
                                 text.view());
            return Done{};
        }
        if (old.span.begin == old.span.end)
            text.append(' ');
        if (parent.flow || isCollection(with)) {
            writeYamlFlow(with, text);
        } else {
            const auto indent = inList ? parent.column + 2 : indentBelow(parent.column);
            const bool hints = !inList && indent - parent.column == 4;
            const bool block =
                clear && !keepsMore(change.source, old.span.end, textOf(with.value.text));
            writeYamlScalar(with, {false, false, block ? indent : 0, hints}, text);
        }
        change.edits.replace(old.span, text.view());
        return Done{};
    }

    Result<Done> append(Change& change, const Node& parent, std::string_view key,
                        const Node& value) const override
    {
        const auto* last = lastBeforeRecord(parent);
        const auto* record = parent.kind == NodeKind::Map ? recordOf(parent) : nullptr;
        if (parent.flow || parent.entries.empty())
            return appendInFlow(change, parent, last, key, value);
        const bool beforeRecord = record == &parent.entries.back();
        const auto at = beforeRecord ? lineBegin(change.source, record->keySpan.begin)
                                     : nextLine(change.source, last->node.span.end);
        SecretText text;
        if (at == change.source.size() && !change.source.ends_with('\n'))
            text.append('\n');
        text.append(parent.column, ' ');
        if (parent.kind == NodeKind::Map) {
            writeYamlKey(key, false, text);
            text.append(':');
        } else {
            text.append('-');
        }
        writeYamlValue(value, parent.column, parent.kind == NodeKind::List, text);
        text.append('\n');
        change.edits.insert(at, text.view());
        return Done{};
    }

    void removeRecord(Change& change, const Node& root) const override
    {
        const auto* record = recordOf(root);
        if (record == nullptr)
            return;
        if (root.flow)
            return removeInFlow(change, root, *record);
        const auto begin = lineBegin(change.source, record->keySpan.begin);
        const auto end = nextLine(change.source, record->node.span.end);
        change.edits.replace({begin, end}, root.entries.size() == 1 ? "{}\n" : "");
    }

    void addRecord(Change& change, const Node& root, const Node& record) const override
    {
        if (root.flow || root.entries.empty()) {
            (void)appendInFlow(change, root, lastBeforeRecord(root), metadataKey, record);
            return;
        }
        auto at = nextLine(change.source, root.span.end);
        while (at < change.source.size() && change.source.substr(at, 3) != "---"
               && change.source.substr(at, 3) != "...")
            at = nextLine(change.source, at);
        SecretText text;
        if (at > 0 && change.source[at - 1] != '\n')
            text.append('\n');
        text.append(root.column, ' ');
        text.append("sops:");
        writeYamlValue(record, root.column, false, text);
        text.append('\n');
        change.edits.insert(at, text.view());
    }

    Result<Done> replaceKeys(Change& change, const Node& record, const Node& keys) const override
    {
        const auto* age = find(record, "age");
        return age != nullptr ? replace(change, record, *age, keys)
                              : append(change, record, "age", keys);
    }

    void restoreComment(Change& change, const Entry& item, std::string_view text) const override
    {
        change.edits.replace({item.keySpan.begin, item.node.span.end}, "#" + std::string(text));
    }

    SecretBytes print(const Node& node) const override
    {
        SecretText text;
        if (isCollection(node))
            writeYamlBlock(node, 0, text);
        else
            writeYamlScalar(node, {false, false, 4, true}, text);
        text.append('\n');
        return text.copy();
    }

private:
    /// A value for a name that stands alone.
    static Result<Done> announce(Change& change, const Node& parent, const Entry& entry,
                                 const Node& with)
    {
        SecretText text;
        if (!parent.flow) {
            text.append('\n');
            text.append(parent.column, ' ');
        }
        text.append(": ");
        writeYamlFlow(with, text);
        change.edits.insert(entry.keySpan.end, text.view());
        return Done{};
    }

    static Result<Done> appendInFlow(Change& change, const Node& parent, const Entry* last,
                                     std::string_view key, const Node& value)
    {
        SecretText text;
        if (last != nullptr)
            text.append(", ");
        if (parent.kind == NodeKind::Map) {
            writeYamlKey(key, true, text);
            text.append(": ");
        }
        writeYamlFlow(value, text);
        const bool beforeRecord = last == nullptr && !parent.entries.empty();
        if (beforeRecord)
            text.append(", ");
        change.edits.insert(last != nullptr ? last->node.span.end
                            : beforeRecord  ? parent.entries.front().keySpan.begin
                                            : parent.span.end - 1,
                            text.view());
        return Done{};
    }

    static void removeInFlow(Change& change, const Node& root, const Entry& record)
    {
        const auto at = static_cast<std::size_t>(&record - root.entries.data());
        Span span{record.keySpan.begin, record.node.span.end};
        if (at > 0)
            span.begin = root.entries[at - 1].node.span.end;
        else if (root.entries.size() > 1)
            span.end = root.entries[1].keySpan.begin;
        change.edits.replace(span, {});
    }
};

} // namespace

const Syntax& yamlSyntax()
{
    static const YamlSyntax syntax;
    return syntax;
}

} // namespace strongroom::sops
