// Styles chosen as sops's YAML library chooses them, so that its files come out as it would write.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/yaml/writer.h"

#include "crypto/sops/format/numbers.h"
#include "crypto/sops/yaml/text.h"
#include "crypto/sops/yaml/types.h"

namespace strongroom::sops {
namespace {

void writeSingleQuoted(std::string_view text, SecretText& out)
{
    out.append('\'');
    for (const char c : text) {
        if (c == '\'')
            out.append('\'');
        out.append(c);
    }
    out.append('\'');
}

/// Without the text's last line end: the end of the line that it stands on is that.
void writeLiteral(std::string_view text, const YamlPlace& place, SecretText& out)
{
    out.append('|');
    if (text.front() == ' ' || text.front() == '\n')
        out.append('4');
    if (!text.ends_with('\n'))
        out.append('-');
    else if (text.size() == 1 || text[text.size() - 2] == '\n')
        out.append('+');
    auto rest = text.ends_with('\n') ? text.substr(0, text.size() - 1) : text;
    for (bool more = true; more;) {
        const auto end = rest.find('\n');
        const auto line = rest.substr(0, end);
        out.append('\n');
        if (!line.empty()) {
            out.append(place.blockIndent, ' ');
            out.append(line);
        }
        more = end != std::string_view::npos;
        if (more)
            rest.remove_prefix(end + 1);
    }
}

void writeText(std::string_view text, const YamlPlace& place, SecretText& out)
{
    const auto form = yamlFormOf(text);
    if (text.find('\n') != std::string_view::npos) {
        const bool hinted = text.front() == ' ' || text.front() == '\n';
        if (!place.flow && !place.key && place.blockIndent > 0 && form.literal
            && (place.hints || !hinted))
            return writeLiteral(text, place, out);
        return writeYamlQuoted(text, out);
    }
    if (!staysTextWhenPlain(text))
        return writeYamlQuoted(text, out);
    const bool plain = (place.flow ? form.flowPlain : form.blockPlain) && !text.empty();
    if (plain)
        return out.append(text);
    if (form.singleQuoted)
        return writeSingleQuoted(text, out);
    writeYamlQuoted(text, out);
}

void writeSealed(std::string_view sealed, const YamlPlace& place, SecretText& out)
{
    const bool quoted = place.flow || sealed.empty();
    if (quoted)
        out.append('"');
    out.append(sealed);
    if (quoted)
        out.append('"');
}

bool isEmptyCollection(const Node& node)
{
    return node.entries.empty() && (node.kind == NodeKind::Map || node.kind == NodeKind::List);
}

} // namespace

std::size_t indentBelow(std::size_t column)
{
    return 4 * (column / 4 + 1);
}

void writeYamlScalar(const Node& node, const YamlPlace& place, SecretText& out)
{
    if (node.kind != NodeKind::Scalar)
        return out.append(node.kind == NodeKind::Map    ? "{}"
                          : node.kind == NodeKind::List ? "[]"
                                                        : "null");
    const auto text = textOf(node.value.text);
    if (node.sealed)
        return writeSealed(text, place, out);
    switch (node.value.type) {
    case ValueType::Integer:
    case ValueType::Time: return out.append(text);
    case ValueType::Float: return out.append(yamlFloat(text));
    case ValueType::Boolean: return out.append(text == "True" ? "true" : "false");
    case ValueType::String:
    case ValueType::Bytes:
    case ValueType::Comment: return writeText(text, place, out);
    }
}

void writeYamlKey(std::string_view key, bool flow, SecretText& out)
{
    writeText(key, {flow, true, 0, false}, out);
}

void writeYamlValue(const Node& node, std::size_t column, bool inList, SecretText& out)
{
    const bool collection =
        (node.kind == NodeKind::Map || node.kind == NodeKind::List) && !isEmptyCollection(node);
    if (!collection) {
        out.append(' ');
        const auto indent = inList ? column + 2 : indentBelow(column);
        writeYamlScalar(node, {false, false, indent, !inList && indent - column == 4}, out);
        return;
    }
    if (inList) {
        out.append(' ');
        return writeYamlBlock(node, column + 2, out);
    }
    const auto indent = indentBelow(column);
    out.append('\n');
    out.append(indent, ' ');
    writeYamlBlock(node, indent, out);
}

void writeYamlBlock(const Node& node, std::size_t indent, SecretText& out)
{
    bool first = true;
    for (const auto& entry : node.entries) {
        if (!first) {
            out.append('\n');
            out.append(indent, ' ');
        }
        first = false;
        const bool inList = node.kind == NodeKind::List;
        if (inList) {
            out.append('-');
        } else {
            writeYamlKey(entry.key, false, out);
            out.append(':');
        }
        writeYamlValue(entry.node, indent, inList, out);
    }
}

void writeYamlFlow(const Node& node, SecretText& out)
{
    if (node.kind == NodeKind::Scalar || node.kind == NodeKind::Null)
        return writeYamlScalar(node, {true, false, 0, false}, out);
    const bool isMap = node.kind == NodeKind::Map;
    out.append(isMap ? '{' : '[');
    bool first = true;
    for (const auto& entry : node.entries) {
        if (!first)
            out.append(", ");
        first = false;
        if (isMap) {
            writeYamlKey(entry.key, true, out);
            out.append(": ");
        }
        writeYamlFlow(entry.node, out);
    }
    out.append(isMap ? '}' : ']');
}

} // namespace strongroom::sops
