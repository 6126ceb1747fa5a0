// Reading and opening a SOPS file.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/sops_file.h"

#include "crypto/hash.h"

#include <algorithm>

namespace strongroom::sops {
namespace {

const Error notOpen{ErrorKind::Internal, "The file has not been opened."};

/// The type that a sealed form names at its end; text for what names none.
ValueType typeOfSealed(std::string_view sealed)
{
    for (const auto type : {ValueType::Integer, ValueType::Float, ValueType::Boolean,
                            ValueType::Bytes, ValueType::Time, ValueType::Comment})
        if (sealed.ends_with(",type:" + std::string(nameOf(type)) + "]"))
            return type;
    return ValueType::String;
}

void outlineBelow(const Node& node, Path& path, bool root, std::vector<OutlineLine>& lines)
{
    std::size_t position = 0;
    for (const auto& entry : node.entries) {
        if (root && entry.key == metadataKey)
            continue;
        const auto& child = entry.node;
        const auto text = textOf(child.value.text);
        const bool sealed = child.kind == NodeKind::Scalar && (child.sealed || looksSealed(text));
        const auto type = child.sealed || !sealed ? child.value.type : typeOfSealed(text);
        if (sealed && type == ValueType::Comment)
            continue;
        path.push_back(node.kind == NodeKind::Map ? PathStep(entry.key) : PathStep(position++));
        lines.push_back({path, child.kind, type, sealed});
        outlineBelow(child, path, false, lines);
        path.pop_back();
    }
}

int lineAt(std::string_view text, std::size_t at)
{
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, at), '\n'));
}

class LeafGatherer
{
public:
    explicit LeafGatherer(std::string_view text) : m_text(text) {}

    void below(const Node& node, bool root)
    {
        std::size_t position = 0;
        for (const auto& entry : node.entries) {
            const auto& child = entry.node;
            if ((root && entry.key == metadataKey) || child.value.type == ValueType::Comment)
                continue;
            m_path.push_back(node.kind == NodeKind::Map ? PathStep(entry.key)
                                                        : PathStep(position++));
            if (child.kind == NodeKind::Scalar || child.kind == NodeKind::Null) {
                // Entries come in the file's order, so that lines are counted once.
                const auto at = std::max(entry.keySpan.begin, m_at);
                m_line += lineAt(m_text.substr(m_at), at - m_at) - 1;
                m_at = at;
                m_leaves.push_back({m_path,
                                    {child.value.type, child.value.text.clone()},
                                    child.kind == NodeKind::Null,
                                    m_line});
            } else {
                below(child, false);
            }
            m_path.pop_back();
        }
    }

    std::vector<Leaf> take() { return std::move(m_leaves); }

private:
    const std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    Path m_path;
    std::vector<Leaf> m_leaves;
};

} // namespace

Result<SopsFile> SopsFile::parse(SecretBytes text, Format format)
{
    SopsFile file(std::move(text), format);
    auto document = file.syntax().read(file.m_text);
    if (!document)
        return document.error();
    if (document->hasAliases)
        return Error{ErrorKind::Corrupted, "A sealed file holds no aliases."};
    file.m_document = std::move(*document);
    const auto* record = recordOf(file.m_document.roots.front());
    if (record == nullptr)
        return Error{ErrorKind::NotFound, "This is no SOPS file: it has no SOPS record."};
    auto metadata = readMetadata(record->node);
    if (!metadata)
        return metadata.error();
    file.m_metadata = std::move(*metadata);
    return file;
}

std::vector<OutlineLine> SopsFile::outline() const
{
    std::vector<OutlineLine> lines;
    Path path;
    for (const auto& root : m_document.roots)
        outlineBelow(root, path, true, lines);
    return lines;
}

Result<Done> SopsFile::open(const SecretBytes& dataKey, MacCheck check)
{
    auto cipher = ValueCipher::create(dataKey);
    if (!cipher)
        return cipher.error();
    m_cipher = std::move(*cipher);
    auto opened = openValues();
    if (opened && check == MacCheck::Verify)
        opened = checkMac();
    if (!opened) {
        m_cipher.reset();
        return opened;
    }
    openComments();
    return Done{};
}

Result<Done> SopsFile::openValues()
{
    const auto visit = [this](Visit value) -> Result<Done> {
        auto& node = value.entry.node;
        if (!value.seals)
            return Done{};
        const auto text = textOf(node.value.text);
        if (node.value.type != ValueType::String || !(text.empty() || looksSealed(text)))
            return Error{ErrorKind::Forged, "A value is plain that this file's rule seals."};
        if (text.empty())
            return Done{};
        auto opened = m_cipher->open(text, value.associated);
        if (!opened)
            return opened.error();
        if (opened->type == ValueType::Comment && value.parent.kind != NodeKind::List)
            return Error{ErrorKind::Corrupted, "A comment stands where a value should be."};
        node.value = std::move(*opened);
        node.sealed = true;
        return Done{};
    };
    for (auto& root : m_document.roots)
        if (auto walked = walk(root, m_metadata.rule, visit); !walked)
            return walked;
    return Done{};
}

void SopsFile::openComments()
{
    const auto source = textOf(m_text);
    for (const auto& comment : m_document.comments) {
        const auto text = source.substr(comment.span.begin, comment.span.end - comment.span.begin);
        if (!looksSealed(text))
            continue;
        auto paths = comment.otherPaths;
        paths.insert(paths.begin(), comment.path);
        for (const auto& path : paths) {
            auto associated = associatedText(path);
            auto opened = m_cipher->open(text, associated);
            if (!opened)
                continue;
            m_comments.push_back({comment.span, std::move(associated), std::move(opened->text)});
            break;
        }
    }
}

std::string SopsFile::computeMac() const
{
    Mac mac(m_format, m_metadata.macOnlyEncrypted);
    // The walk takes trees that it may change; this visit does not.
    auto& roots = const_cast<std::vector<Node>&>(m_document.roots);
    for (auto& root : roots)
        (void)walk(root, m_metadata.rule, [&mac](Visit value) -> Result<Done> {
            mac.add(value.entry.node.value, value.seals);
            return Done{};
        });
    return mac.finish();
}

Result<Done> SopsFile::checkMac() const
{
    const auto stated = m_cipher->open(m_metadata.mac, m_metadata.lastModified);
    const auto computed = computeMac();
    if (!stated || !crypto::equalInConstantTime(stated->text.reveal(), bytesOf(computed)))
        return Error{
            ErrorKind::Forged,
            "The file's MAC is not that of its values: something was altered, moved, added "
            "or left out."};
    return Done{};
}

Result<Done> SopsFile::ready() const
{
    if (!m_cipher)
        return notOpen;
    return Done{};
}

Result<SecretBytes> SopsFile::plaintext() const
{
    if (!m_cipher)
        return notOpen;
    const auto& root = m_document.roots.front();
    if (m_format == Format::Binary) {
        const auto* data = find(root, "data");
        if (data == nullptr || data->node.value.type != ValueType::String)
            return Error{ErrorKind::Corrupted, "The file holds no data."};
        return data->node.value.text.clone();
    }
    Change change{textOf(m_text)};
    auto& roots = const_cast<std::vector<Node>&>(m_document.roots);
    for (auto& each : roots) {
        const auto written = walk(each, m_metadata.rule, [&](Visit value) -> Result<Done> {
            auto& node = value.entry.node;
            if (!node.sealed)
                return Done{};
            if (node.value.type == ValueType::Comment) {
                syntax().restoreComment(change, value.entry, textOf(node.value.text));
                return Done{};
            }
            Node plain;
            plain.kind = NodeKind::Scalar;
            plain.value = {node.value.type, node.value.text.clone()};
            return syntax().replace(change, value.parent, value.entry, plain);
        });
        if (!written)
            return written.error();
        syntax().removeRecord(change, each);
    }
    for (const auto& comment : m_comments)
        change.edits.replace(comment.span, textOf(comment.text));
    return change.edits.applyTo(m_text);
}

Result<SecretBytes> SopsFile::extract(const Path& path) const
{
    if (!m_cipher)
        return notOpen;
    const auto* node = find(m_document.roots.front(), path);
    if (node == nullptr || (!path.empty() && path.front() == PathStep(std::string(metadataKey))))
        return Error{ErrorKind::NotFound, "There is nothing at " + toText(path) + "."};
    const auto type = node->value.type;
    if (node->kind == NodeKind::Scalar && (type == ValueType::String || type == ValueType::Bytes))
        return node->value.text.clone();
    auto plain = clone(*node);
    (void)walkBelow(plain, {}, m_metadata.rule, [](Visit value) -> Result<Done> {
        value.entry.node.sealed = false;
        return Done{};
    });
    plain.sealed = false;
    return syntax().print(plain);
}

Result<std::vector<Leaf>> SopsFile::leaves() const
{
    if (!m_cipher)
        return notOpen;
    LeafGatherer gatherer(textOf(m_text));
    for (const auto& root : m_document.roots)
        gatherer.below(root, true);
    return gatherer.take();
}

} // namespace strongroom::sops
