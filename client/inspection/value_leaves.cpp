// The readers of SOPS files keep values in wiped memory, and are bounded; so they serve here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/inspection/value_leaves.h"

#include "crypto/sops/format/secret_text.h"
#include "crypto/sops/json/reader.h"
#include "crypto/sops/yaml/reader.h"
#include "models/exchange/dotenv.h"

#include <algorithm>

namespace strongroom::client {
namespace {

using sops::NodeKind;

/// A quarter of a million values would keep a window waiting for seconds; no settings are that
/// many.
constexpr std::size_t largestDocument = 128U << 10;

Error noDocument()
{
    return {ErrorKind::InvalidInput, "The value is no JSON, YAML or .env document."};
}

bool isJsonStart(std::string_view text)
{
    const auto at = text.find_first_not_of(" \t\r\n");
    return at != text.npos && (text[at] == '{' || text[at] == '[');
}

bool isAssignment(std::string_view line)
{
    const auto equals = line.find('=');
    if (equals == line.npos || equals == 0)
        return false;
    const auto name = line.substr(0, equals);
    return std::ranges::all_of(name, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
               || c == '_' || c == '.' || c == '-' || c == ' ';
    });
}

/// Each line an assignment, blank or a comment; at least two of the first.
bool isDotenv(std::string_view text)
{
    int assignments = 0;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const auto begin = line.find_first_not_of(" \t\r");
        if (begin == line.npos || line[begin] == '#')
            continue;
        if (!isAssignment(line.substr(begin)))
            return false;
        ++assignments;
    }
    return assignments > 1;
}

Result<sops::Node> fromDotenv(const SecretBytes& value)
{
    auto file = exchange::parseDotenv(value, "value");
    if (!file)
        return file.error();
    sops::Node map;
    map.kind = NodeKind::Map;
    for (auto& secret : file->secrets)
        for (auto& entry : secret.entries) {
            sops::Node leaf;
            leaf.kind = NodeKind::Scalar;
            leaf.value = {sops::ValueType::String, std::move(entry.value)};
            map.entries.push_back({entry.key, {}, std::move(leaf)});
        }
    return map;
}

Result<sops::Node> fromYaml(const SecretBytes& value)
{
    auto document = sops::readYaml(value);
    if (!document)
        return document.error();
    if (document->roots.size() != 1 || document->roots.front().kind != NodeKind::Map)
        return noDocument();
    return std::move(document->roots.front());
}

Result<sops::Node> documentIn(const SecretBytes& value)
{
    const auto text = sops::textOf(value);
    Result<sops::Node> root = noDocument();
    if (text.size() > largestDocument)
        return root;
    if (isJsonStart(text))
        root = sops::readJsonValue(value);
    else if (isDotenv(text))
        root = fromDotenv(value);
    else if (text.find('\n') != text.npos && text.find(':') != text.npos)
        root = fromYaml(value);
    if (root && root->entries.empty())
        return noDocument();
    return root;
}

std::string nameAt(const sops::Node& parent, std::size_t position)
{
    return parent.kind == NodeKind::List ? std::to_string(position) : parent.entries[position].key;
}

std::string typeOf(const sops::Node& node)
{
    switch (node.kind) {
    case NodeKind::Map: return "map";
    case NodeKind::List: return "list";
    case NodeKind::Null: return "null";
    case NodeKind::Scalar: break;
    }
    return std::string(sops::nameOf(node.value.type));
}

void list(const sops::Node& parent, std::vector<std::string>& names,
          std::vector<exchange::TreeLine>& lines)
{
    for (std::size_t i = 0; i < parent.entries.size(); ++i) {
        names.push_back(nameAt(parent, i));
        const auto& node = parent.entries[i].node;
        lines.push_back({names, typeOf(node), false});
        list(node, names, lines);
        names.pop_back();
    }
}

const sops::Node* childNamed(const sops::Node& parent, const std::string& name)
{
    for (std::size_t i = 0; i < parent.entries.size(); ++i)
        if (nameAt(parent, i) == name)
            return &parent.entries[i].node;
    return nullptr;
}

} // namespace

Result<std::vector<exchange::TreeLine>> treeOf(const SecretBytes& value)
{
    const auto root = documentIn(value);
    if (!root)
        return root.error();
    std::vector<exchange::TreeLine> lines;
    std::vector<std::string> names;
    list(*root, names, lines);
    return lines;
}

Result<SecretBytes> leafOf(const SecretBytes& value, const std::vector<std::string>& names)
{
    const auto root = documentIn(value);
    if (!root)
        return root.error();
    const auto* node = &*root;
    for (const auto& name : names)
        if (node = childNamed(*node, name); node == nullptr)
            break;
    if (node == nullptr || node->kind != NodeKind::Scalar)
        return Error{ErrorKind::NotFound, "There is no value of that name."};
    return node->value.text.clone();
}

} // namespace strongroom::client
