// Lines in, lines out, and SOPS's record folded into flat names.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/dotenv/lines.h"

#include <algorithm>
#include <charconv>

namespace strongroom::sops {
namespace {

constexpr std::string_view prefix = "sops_";
constexpr std::string_view mapMark = "__map_";
constexpr std::string_view listMark = "__list_";
/// A record names no more keys than this; a hostile index must not make a list of its size.
constexpr std::size_t longestList = 1000;

SecretBytes withLineEnds(std::string_view text)
{
    SecretText plain;
    for (std::size_t at; (at = text.find("\\n")) != std::string_view::npos;) {
        plain.append(text.substr(0, at));
        plain.append('\n');
        text.remove_prefix(at + 2);
    }
    plain.append(text);
    return plain.copy();
}

/// "age__list_0__map_enc" becomes "age", "__list_0", "__map_enc".
std::vector<std::string_view> partsOf(std::string_view name)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto next = std::min(name.find(mapMark, 1), name.find(listMark, 1));
        parts.push_back(name.substr(0, next));
        if (next == std::string_view::npos)
            return parts;
        name.remove_prefix(next);
    }
}

/// The child of `node` that `part` names, made when absent; null if the record contradicts itself.
Node* childOf(Node& node, std::string_view part, Span key)
{
    if (part.starts_with(listMark)) {
        std::size_t position = 0;
        const auto digits = part.substr(listMark.size());
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), position);
        if (error != std::errc() || end != digits.data() + digits.size() || position >= longestList
            || (node.kind != NodeKind::Null && node.kind != NodeKind::List))
            return nullptr;
        node.kind = NodeKind::List;
        while (node.entries.size() <= position)
            node.entries.push_back({{}, key, {}});
        return &node.entries[position].node;
    }
    if (part.starts_with(mapMark))
        part.remove_prefix(mapMark.size());
    if (node.kind != NodeKind::Null && node.kind != NodeKind::Map)
        return nullptr;
    node.kind = NodeKind::Map;
    if (auto* entry = find(node, part))
        return &entry->node;
    node.entries.push_back({std::string(part), key, {}});
    return &node.entries.back().node;
}

bool putInRecord(Node& record, Entry line)
{
    auto* node = &record;
    for (const auto part : partsOf(std::string_view(line.key).substr(prefix.size()))) {
        node = childOf(*node, part, line.keySpan);
        if (node == nullptr)
            return false;
    }
    if (node->kind != NodeKind::Null)
        return false;
    *node = std::move(line.node);
    return true;
}

void flatten(const Node& node, const std::string& name,
             std::vector<std::pair<std::string, std::string>>& lines)
{
    if (node.kind == NodeKind::Scalar) {
        auto text = std::string(textOf(node.value.text));
        if (node.value.type == ValueType::Boolean)
            text = text == "True" ? "true" : "false";
        lines.emplace_back(name, std::move(text));
        return;
    }
    for (std::size_t i = 0; i < node.entries.size(); ++i) {
        const auto& entry = node.entries[i];
        const auto mark = node.kind == NodeKind::List
                              ? std::string(listMark) + std::to_string(i)
                              : (name == prefix ? "" : std::string(mapMark)) + entry.key;
        flatten(entry.node, name + mark, lines);
    }
}

} // namespace

Result<Document> readDotenv(const SecretBytes& text)
{
    const auto view = textOf(text);
    if (view.size() > largestFile)
        return Error{ErrorKind::TooLarge, "A SOPS file has at most 32 MiB."};
    if (!isUtf8(view))
        return Error{ErrorKind::InvalidInput, "The file is not valid UTF-8."};
    Document document;
    auto& root = document.roots.emplace_back();
    root.kind = NodeKind::Map;
    root.span.end = view.size();
    Node record;
    int number = 0;
    for (std::size_t at = 0; at < view.size();) {
        ++number;
        const auto end = std::min(view.find('\n', at), view.size());
        const auto line = view.substr(at, end - at);
        const auto equals = line.find('=');
        if (line.starts_with('#')) {
            document.comments.push_back({{at + 1, end}, {}, {}});
        } else if (!line.empty() && equals == std::string_view::npos) {
            return Error{ErrorKind::InvalidInput,
                         "Line " + std::to_string(number) + ": this is no assignment NAME=value."};
        } else if (!line.empty()) {
            Entry entry{std::string(line.substr(0, equals)), {at, at + equals}, {}};
            entry.node.kind = NodeKind::Scalar;
            entry.node.span = {at + equals + 1, end};
            entry.node.value.text = withLineEnds(line.substr(equals + 1));
            if (!entry.key.starts_with(prefix))
                root.entries.push_back(std::move(entry));
            else if (!putInRecord(record, std::move(entry)))
                return Error{ErrorKind::InvalidInput, "Line " + std::to_string(number)
                                                          + ": SOPS's record contradicts itself."};
        }
        at = end + 1;
    }
    if (record.kind == NodeKind::Map)
        root.entries.push_back({std::string(metadataKey), {}, std::move(record)});
    return document;
}

void writeDotenvValue(std::string_view text, SecretText& out)
{
    for (std::size_t at; (at = text.find('\n')) != std::string_view::npos;) {
        out.append(text.substr(0, at));
        out.append("\\n");
        text.remove_prefix(at + 1);
    }
    out.append(text);
}

void writeDotenvRecord(const Node& record, SecretText& out)
{
    std::vector<std::pair<std::string, std::string>> lines;
    flatten(record, std::string(prefix), lines);
    std::ranges::sort(lines);
    for (const auto& [name, text] : lines) {
        out.append(name);
        out.append('=');
        writeDotenvValue(text, out);
        out.append('\n');
    }
}

} // namespace strongroom::sops
