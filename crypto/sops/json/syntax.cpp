// JSON changed in place, in the layout that it has: a line an entry, or all on one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/format/syntax.h"
#include "crypto/sops/json/reader.h"
#include "crypto/sops/json/writer.h"

namespace strongroom::sops {
namespace {

/// The layout of the line on which `at` stands, if blanks are all that is before it.
JsonLayout layoutAt(std::string_view text, std::size_t at)
{
    const auto end = at == 0 ? std::string_view::npos : text.find_last_of('\n', at - 1);
    if (end == std::string_view::npos)
        return {false, {}};
    const auto before = text.substr(end + 1, at - end - 1);
    if (before.find_first_not_of(" \t") != std::string_view::npos)
        return {false, {}};
    return {true, before};
}

class JsonSyntax final : public Syntax
{
public:
    Result<Document> read(const SecretBytes& text) const override
    {
        return readJson(text, JsonNumbers::Doubles);
    }

    Result<Done> replace(Change& change, const Node&, const Entry& entry,
                         const Node& with) const override
    {
        SecretText text;
        writeJson(with, layoutAt(change.source, entry.keySpan.begin), text);
        change.edits.replace(entry.node.span, text.view());
        return Done{};
    }

    Result<Done> append(Change& change, const Node& parent, std::string_view key,
                        const Node& value) const override
    {
        const auto* last = lastBeforeRecord(parent);
        const auto* next =
            last == nullptr && !parent.entries.empty() ? &parent.entries.front() : nullptr;
        const auto* neighbour = last != nullptr ? last : next;
        const auto layout = neighbour != nullptr ? layoutAt(change.source, neighbour->keySpan.begin)
                                                 : JsonLayout{false, {}};
        SecretText text;
        const auto separate = [&] {
            text.append(layout.lines ? ",\n" : ", ");
            text.append(layout.prefix);
        };
        if (last != nullptr)
            separate();
        if (parent.kind == NodeKind::Map) {
            writeJsonString(key, text);
            text.append(": ");
        }
        writeJson(value, layout, text);
        if (next != nullptr)
            separate();
        change.edits.insert(last != nullptr   ? last->node.span.end
                            : next != nullptr ? next->keySpan.begin
                                              : parent.span.end - 1,
                            text.view());
        return Done{};
    }

    void removeRecord(Change& change, const Node& root) const override
    {
        const auto* record = recordOf(root);
        if (record == nullptr)
            return;
        const auto at = static_cast<std::size_t>(record - root.entries.data());
        Span span{record->keySpan.begin, record->node.span.end};
        if (at > 0)
            span.begin = root.entries[at - 1].node.span.end;
        else if (root.entries.size() > 1)
            span.end = root.entries[1].keySpan.begin;
        else
            span = {root.span.begin + 1, root.span.end - 1};
        change.edits.replace(span, {});
    }

    void addRecord(Change& change, const Node& root, const Node& record) const override
    {
        (void)append(change, root, metadataKey, record);
    }

    Result<Done> replaceKeys(Change& change, const Node& record, const Node& keys) const override
    {
        const auto* age = find(record, "age");
        return age != nullptr ? replace(change, record, *age, keys)
                              : append(change, record, "age", keys);
    }

    SecretBytes print(const Node& node) const override
    {
        SecretText text;
        writeJson(node, {}, text);
        // sops ends the line of an object, and of nothing else.
        if (node.kind == NodeKind::Map)
            text.append('\n');
        return text.copy();
    }
};

} // namespace

const Syntax& jsonSyntax()
{
    static const JsonSyntax syntax;
    return syntax;
}

} // namespace strongroom::sops
