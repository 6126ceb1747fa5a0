// Block style throughout; a text is quoted only where it would read as something else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/yaml/canonical_yaml.h"

#include <algorithm>
#include <cstdio>

namespace strongroom::diff {
namespace {

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

/// Whether it reads as itself without quotes, wherever in a line it stands.
bool readsBare(const YamlNode& node)
{
    const auto& text = node.value;
    if (!node.plain && !YamlNode{YamlNode::Kind::Scalar, {}, text, true}.isText())
        return false;
    if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':')
        return false;
    if (std::string_view("!&*-?:{}[],#|>@`\"'%=<").find(text.front()) != std::string_view::npos
        && !(text.size() > 1 && text.front() == '-' && text[1] != ' ' && text[1] != '-'))
        return false;
    return std::ranges::none_of(text, isControl) && text.find(": ") == std::string::npos
           && text.find(" #") == std::string::npos;
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (isControl(c)) {
            char code[8];
            std::snprintf(code, sizeof code, "\\x%02X", static_cast<unsigned>(c) & 0xffU);
            out += code;
        } else {
            out += c;
        }
    }
    return out + '"';
}

/// Lines of text, none of which needs an escape.
bool standsAsBlock(std::string_view text)
{
    return text.find('\n') != std::string_view::npos && text.front() != ' ' && text.front() != '\n'
           && std::ranges::none_of(text, [](char c) { return isControl(c) && c != '\n'; });
}

class Writer
{
public:
    CanonicalText take() { return std::move(m_out); }

    void document(YamlNode& node, bool separated)
    {
        if (separated)
            line(node.line, "---");
        if (node.kind == YamlNode::Kind::Scalar || node.children.empty()) {
            begin(node.line);
            write(node, 2); // Not even there may a block's lines begin at the edge.
            end();
        } else {
            block(node, 0, false);
        }
    }

private:
    void begin(int from) { m_out.lines.push_back(from); }
    void end() { m_out.text += '\n'; }
    void line(int from, std::string_view text)
    {
        begin(from);
        m_out.text += text;
        end();
    }
    int here() const { return static_cast<int>(m_out.lines.size()); }

    /// Entries or items. `inLine`: the first of them stands in a line that is begun already.
    void block(YamlNode& node, std::size_t indent, bool inLine)
    {
        const bool isMap = node.kind == YamlNode::Kind::Map;
        node.canonicalLine = inLine ? here() : here() + 1;
        for (std::size_t i = 0; i < node.children.size(); i += isMap ? 2 : 1) {
            if (!inLine) {
                begin(node.children[i].line);
                m_out.text.append(indent, ' ');
            }
            inLine = false;
            if (isMap) {
                entry(node.children[i], node.children[i + 1], indent);
            } else {
                m_out.text += "- ";
                content(node.children[i], indent + 2);
            }
        }
    }

    void entry(YamlNode& key, YamlNode& value, std::size_t indent)
    {
        if (key.kind == YamlNode::Kind::Scalar) {
            key.canonicalLine = here();
            m_out.text += key.tag.empty() ? "" : key.tag + ' ';
            m_out.text += readsBare(key) ? key.value : quoted(key.value);
            m_out.text += ':';
        } else {
            m_out.text += "? ";
            content(key, indent + 2);
            begin(value.line);
            m_out.text.append(indent, ' ') += ':';
        }
        const bool nested = value.kind != YamlNode::Kind::Scalar && !value.children.empty();
        if (nested) {
            m_out.text += value.tag.empty() ? "" : ' ' + value.tag;
            end();
            block(value, indent + 2, false);
            // Where the key stands is where one looks for it.
            value.canonicalLine = key.canonicalLine;
        } else {
            m_out.text += ' ';
            write(value, indent + 2);
            end();
        }
    }

    /// What follows "- " or "? ", in the same line.
    void content(YamlNode& node, std::size_t indent)
    {
        if (node.kind != YamlNode::Kind::Scalar && !node.children.empty() && node.tag.empty()) {
            block(node, indent, true);
        } else if (node.kind != YamlNode::Kind::Scalar && !node.children.empty()) {
            m_out.text += node.tag;
            end();
            block(node, indent, false);
        } else {
            write(node, indent);
            end();
        }
    }

    /// A scalar, or a list or map of nothing, in the line that is begun.
    void write(YamlNode& node, std::size_t indent)
    {
        node.canonicalLine = here();
        if (!node.tag.empty())
            m_out.text += node.tag + ' ';
        if (node.kind != YamlNode::Kind::Scalar)
            m_out.text += node.kind == YamlNode::Kind::Map ? "{}" : "[]";
        else if (node.isText() && standsAsBlock(node.value))
            writeBlock(node, indent);
        else
            m_out.text += readsBare(node) ? node.value : quoted(node.value);
    }

    void writeBlock(const YamlNode& node, std::size_t indent)
    {
        std::string_view rest = node.value;
        const bool endsOpen = rest.back() != '\n';
        const bool keeps = !endsOpen && rest.size() > 1 && rest[rest.size() - 2] == '\n';
        m_out.text += endsOpen ? "|-" : keeps ? "|+" : "|";
        if (!endsOpen)
            rest.remove_suffix(1);
        for (int from = node.line + 1;; ++from) {
            const auto stop = rest.find('\n');
            end();
            begin(from);
            if (stop != 0 && !rest.empty())
                m_out.text.append(indent, ' ').append(rest.substr(0, stop));
            if (stop == std::string_view::npos)
                return;
            rest.remove_prefix(stop + 1);
        }
    }

    CanonicalText m_out;
};

} // namespace

CanonicalText canonicalYaml(YamlStream& stream)
{
    Writer writer;
    for (auto& document : stream.documents)
        writer.document(document, stream.documents.size() > 1);
    return writer.take();
}

} // namespace strongroom::diff
