// JSON, a line an entry and a tab a level.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/json/writer.h"

#include "crypto/sops/format/numbers.h"

#include <cstdio>

namespace strongroom::sops {
namespace {

void writeScalar(const Node& node, SecretText& out)
{
    const auto text = textOf(node.value.text);
    if (node.sealed)
        return writeJsonString(text, out);
    switch (node.value.type) {
    case ValueType::Integer: return out.append(text);
    case ValueType::Float: return out.append(jsonFloat(text));
    case ValueType::Boolean: return out.append(text == "True" ? "true" : "false");
    case ValueType::String:
    case ValueType::Bytes:
    case ValueType::Time:
    case ValueType::Comment: return writeJsonString(text, out);
    }
}

void startLine(const JsonLayout& layout, std::size_t depth, SecretText& out)
{
    if (!layout.lines)
        return;
    out.append('\n');
    out.append(layout.prefix);
    out.append(depth, '\t');
}

void write(const Node& node, const JsonLayout& layout, std::size_t depth, SecretText& out)
{
    if (node.kind == NodeKind::Null)
        return out.append("null");
    if (node.kind == NodeKind::Scalar)
        return writeScalar(node, out);
    const bool isMap = node.kind == NodeKind::Map;
    out.append(isMap ? '{' : '[');
    bool first = true;
    for (const auto& entry : node.entries) {
        if (!first)
            out.append(layout.lines ? "," : ", ");
        first = false;
        startLine(layout, depth + 1, out);
        if (isMap) {
            writeJsonString(entry.key, out);
            out.append(": ");
        }
        write(entry.node, layout, depth + 1, out);
    }
    if (!node.entries.empty())
        startLine(layout, depth, out);
    out.append(isMap ? '}' : ']');
}

} // namespace

void writeJsonString(std::string_view text, SecretText& out)
{
    out.append('"');
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto byte = static_cast<unsigned char>(c);
        constexpr std::string_view letters = "\"\\\b\f\n\r\t";
        constexpr std::string_view written = "\"\\bfnrt";
        if (const auto at = letters.find(c); at != std::string_view::npos && c != '\0') {
            out.append('\\');
            out.append(written[at]);
        } else if (byte < 0x20 || c == '<' || c == '>' || c == '&') {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", byte);
            out.append(escape);
        } else if (text.substr(i, 3) == "\xe2\x80\xa8" || text.substr(i, 3) == "\xe2\x80\xa9") {
            out.append(text[i + 2] == '\xa8' ? "\\u2028" : "\\u2029");
            i += 2;
        } else {
            out.append(c);
        }
    }
    out.append('"');
}

void writeJson(const Node& node, const JsonLayout& layout, SecretText& out)
{
    write(node, layout, 0, out);
}

} // namespace strongroom::sops
