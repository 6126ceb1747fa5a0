// Sealing in place: each value gives way to its sealed form, and the rest of the file stays.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/sealing.h"

#include "crypto/sops/dotenv/lines.h"
#include "crypto/sops/json/writer.h"

namespace strongroom::sops {
namespace {

Result<Done> sealable(const Document& document)
{
    if (document.hasDirectives)
        return Error{ErrorKind::InvalidInput, "Take the lines that begin with % out of the file: "
                                              "sops does not read them."};
    for (const auto& root : document.roots)
        if (recordOf(root) != nullptr)
            return Error{ErrorKind::InvalidInput,
                         "The file has an entry \"sops\": it is sealed already, or the entry needs "
                         "another name."};
    return Done{};
}

/// The binary format wraps any bytes in an object of one text, which is sealed in this one's place.
constexpr std::string_view binaryFrame = "{\n\t\"data\": \"\"\n}\n";

Node sealedNode(std::string_view sealed)
{
    auto node = textNode(sealed);
    node.sealed = true;
    return node;
}

class FileSealer
{
public:
    FileSealer(Change& change, Format format, const SealingPlan& plan, const ValueCipher& cipher)
        : m_change(change), m_syntax(syntaxOf(format)), m_plan(plan), m_cipher(cipher),
          m_mac(format, plan.macOnlyEncrypted)
    {}

    Result<Done> values(Node& root)
    {
        // An alias's copy is written whole: none of its values has a place of its own.
        return walk(root, m_plan.rule, [this](Visit value) -> Result<Done> {
            auto& node = value.entry.node;
            m_mac.add(node.value, value.seals);
            if (!value.seals)
                return Done{};
            auto sealed = m_cipher.seal(node.value, value.associated);
            if (!sealed)
                return sealed.error();
            node.value = {ValueType::String, SecretBytes::copyOf(*sealed)};
            node.sealed = true;
            return Done{};
        });
    }

    Result<Done> write(const Node& node)
    {
        for (const auto& entry : node.entries) {
            const bool rewrites = entry.node.aliased || entry.node.sealed;
            const auto done =
                rewrites ? m_syntax.replace(m_change, node, entry, entry.node) : write(entry.node);
            if (!done)
                return done;
        }
        return Done{};
    }

    Result<Done> comments(const Document& document)
    {
        for (const auto& comment : document.comments) {
            const auto text =
                m_change.source.substr(comment.span.begin, comment.span.end - comment.span.begin);
            if (text.empty() || !m_plan.rule.seals(anyMatches(comment.path, m_plan.rule)))
                continue;
            const auto sealed = m_cipher.seal({ValueType::Comment, SecretBytes::copyOf(text)},
                                              associatedText(comment.path));
            if (!sealed)
                return sealed.error();
            m_change.edits.replace(comment.span, *sealed);
        }
        return Done{};
    }

    std::string mac() { return m_mac.finish(); }

private:
    Change& m_change;
    const Syntax& m_syntax;
    const SealingPlan& m_plan;
    const ValueCipher& m_cipher;
    Mac m_mac;
};

} // namespace

Result<SecretBytes> sealFile(const SecretBytes& plain, Format format, const SealingPlan& plan,
                             const NewKey& key, Timestamp now)
{
    const bool binary = format == Format::Binary;
    const auto text = binary ? SecretBytes::copyOf(binaryFrame) : plain.clone();
    const auto& syntax = syntaxOf(format);
    auto document = syntax.read(text);
    if (!document)
        return document.error();
    if (auto allowed = sealable(*document); !allowed)
        return allowed.error();
    if (binary)
        document->roots.front().entries.front().node.value.text = plain.clone();
    const auto cipher = ValueCipher::create(key.dataKey);
    if (!cipher)
        return cipher.error();
    Change change{textOf(text)};
    FileSealer sealer(change, format, plan, *cipher);
    for (auto& root : document->roots) {
        auto done = sealer.values(root);
        if (done)
            done = sealer.write(root);
        if (!done)
            return done.error();
    }
    if (auto done = sealer.comments(*document); !done)
        return done.error();
    Metadata metadata;
    metadata.age = key.wrapped;
    metadata.rule = plan.rule;
    metadata.macOnlyEncrypted = plan.macOnlyEncrypted;
    metadata.lastModified = sealTime(now);
    const auto mac =
        cipher->seal({ValueType::String, SecretBytes::copyOf(sealer.mac())}, metadata.lastModified);
    if (!mac)
        return mac.error();
    metadata.mac = *mac;
    auto record = writeMetadata(metadata);
    find(record, "mac")->node.sealed = true;
    for (const auto& root : document->roots)
        syntax.addRecord(change, root, record);
    return readable(change.edits.applyTo(text), format);
}

Result<Node> sealTree(const Node& plain, const std::vector<std::string>& names, const Rule& rule,
                      const ValueCipher& cipher)
{
    auto copy = clone(plain);
    const auto sealOne = [&](Node& node, std::string_view associated) -> Result<Done> {
        auto sealed = cipher.seal(node.value, associated);
        if (!sealed)
            return sealed.error();
        node = sealedNode(*sealed);
        return Done{};
    };
    auto done = Result<Done>(Done{});
    if (copy.kind == NodeKind::Scalar && rule.seals(anyMatches(names, rule)))
        done = sealOne(copy, associatedText(names));
    else
        done = walkBelow(copy, names, rule, [&](Visit value) -> Result<Done> {
            return value.seals ? sealOne(value.entry.node, value.associated) : Done{};
        });
    if (!done)
        return done.error();
    return copy;
}

Result<SecretBytes> plainFile(const Node& root, Format format)
{
    if (format != Format::Dotenv) {
        SecretText text;
        text.append(textOf(syntaxOf(format).print(root)));
        if (!text.view().ends_with('\n'))
            text.append('\n');
        return text.copy();
    }
    SecretText text;
    for (const auto& entry : root.entries) {
        if (entry.node.kind != NodeKind::Scalar)
            return Error{ErrorKind::InvalidInput, "A dotenv file holds texts only."};
        text.append(entry.key);
        text.append('=');
        writeDotenvValue(textOf(entry.node.value.text), text);
        text.append('\n');
    }
    return text.copy();
}

std::string sealTime(Timestamp time)
{
    // Milliseconds are no part of it: "2026-11-24T10:35:07Z".
    return toRfc3339(time).substr(0, 19) + "Z";
}

Result<Format> formatOf(std::string_view fileName)
{
    if (fileName.ends_with(".yaml") || fileName.ends_with(".yml"))
        return Format::Yaml;
    if (fileName.ends_with(".json"))
        return Format::Json;
    if (fileName.ends_with(".env"))
        return Format::Dotenv;
    if (fileName.ends_with(".ini"))
        return Error{ErrorKind::InvalidInput, "INI files are not read here. Use sops for them."};
    return Format::Binary;
}

Result<Format> formatNamed(std::string_view name)
{
    if (name == "yaml")
        return Format::Yaml;
    if (name == "json")
        return Format::Json;
    if (name == "dotenv")
        return Format::Dotenv;
    if (name == "binary")
        return Format::Binary;
    return Error{ErrorKind::InvalidInput, "The type is none of yaml, json, dotenv and binary."};
}

} // namespace strongroom::sops
