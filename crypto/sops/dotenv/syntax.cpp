// dotenv changed line by line.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/format/syntax.h"
#include "crypto/sops/dotenv/lines.h"

#include <functional>

namespace strongroom::sops {
namespace {

/// Every line of a record, in the record's order.
void eachLine(const Node& node, const std::function<void(Span)>& line)
{
    for (const auto& entry : node.entries) {
        if (entry.node.kind == NodeKind::Scalar)
            line({entry.keySpan.begin, entry.node.span.end});
        else
            eachLine(entry.node, line);
    }
}

Span withEnd(std::string_view source, Span line)
{
    return {line.begin, line.end < source.size() ? line.end + 1 : line.end};
}

std::size_t firstLine(const Node& record, std::size_t otherwise)
{
    auto first = otherwise;
    eachLine(record, [&first](Span line) { first = std::min(first, line.begin); });
    return first;
}

Result<Done> checkValue(const Node& value)
{
    if (value.kind == NodeKind::Scalar)
        return Done{};
    return Error{ErrorKind::InvalidInput, "A dotenv file holds texts, no lists, maps or nulls."};
}

void writeValue(const Node& value, SecretText& text)
{
    writeDotenvValue(textOf(value.value.text), text);
}

class DotenvSyntax final : public Syntax
{
public:
    Result<Document> read(const SecretBytes& text) const override { return readDotenv(text); }

    Result<Done> replace(Change& change, const Node&, const Entry& entry,
                         const Node& with) const override
    {
        if (auto checked = checkValue(with); !checked)
            return checked;
        SecretText text;
        writeValue(with, text);
        change.edits.replace(entry.node.span, text.view());
        return Done{};
    }

    Result<Done> append(Change& change, const Node& parent, std::string_view key,
                        const Node& value) const override
    {
        if (auto checked = checkValue(value); !checked)
            return checked;
        if (key.empty() || key.find_first_of("=\n\r") != std::string_view::npos
            || key.starts_with('#') || key.starts_with("sops_"))
            return Error{ErrorKind::InvalidInput, "This cannot be a name in a dotenv file."};
        const auto* record = recordOf(parent);
        const auto at = record != nullptr ? firstLine(record->node, change.source.size())
                                          : change.source.size();
        SecretText text;
        if (at > 0 && change.source[at - 1] != '\n')
            text.append('\n');
        text.append(key);
        text.append('=');
        writeValue(value, text);
        text.append('\n');
        change.edits.insert(at, text.view());
        return Done{};
    }

    void removeRecord(Change& change, const Node& root) const override
    {
        if (const auto* record = recordOf(root))
            eachLine(record->node, [&change](Span line) {
                change.edits.replace(withEnd(change.source, line), {});
            });
    }

    void addRecord(Change& change, const Node&, const Node& record) const override
    {
        SecretText text;
        if (!change.source.empty() && !change.source.ends_with('\n'))
            text.append('\n');
        writeDotenvRecord(record, text);
        change.edits.insert(change.source.size(), text.view());
    }

    Result<Done> replaceKeys(Change& change, const Node& record, const Node& keys) const override
    {
        const auto* age = find(record, "age");
        const auto at = age != nullptr ? firstLine(age->node, change.source.size())
                                       : firstLine(record, change.source.size());
        Node named;
        named.kind = NodeKind::Map;
        named.entries.push_back({"age", {}, clone(keys)});
        SecretText text;
        writeDotenvRecord(named, text);
        change.edits.insert(at, text.view());
        if (age != nullptr)
            eachLine(age->node, [&change](Span line) {
                change.edits.replace(withEnd(change.source, line), {});
            });
        return Done{};
    }

    SecretBytes print(const Node& node) const override { return node.value.text.clone(); }
};

} // namespace

const Syntax& dotenvSyntax()
{
    static const DotenvSyntax syntax;
    return syntax;
}

} // namespace strongroom::sops
