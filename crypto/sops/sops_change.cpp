// Changing a SOPS file in place: one value, its recipients, or its data key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/json/reader.h"
#include "crypto/sops/sealing.h"
#include "crypto/sops/sops_file.h"

#include <algorithm>

namespace strongroom::sops {
namespace {

const Error notOpen{ErrorKind::Internal, "The file has not been opened."};

/// Where a path leads to, and what is left of it where the tree ends.
struct Target
{
    Node* parent = nullptr;
    Entry* entry = nullptr; ///< Null: something new at the end of `parent`.
    std::string key{};      ///< Of something new in a map.
    std::vector<std::string> names{};
    Path rest{};
};

/// The entry at `position`; null beyond the end.
Entry* entryAt(Node& list, std::size_t position)
{
    const auto* item = itemAt(list, position);
    const auto found = std::ranges::find_if(
        list.entries, [item](const Entry& entry) { return &entry.node == item; });
    return found == list.entries.end() ? nullptr : &*found;
}

Result<Target> targetOf(Node& root, const Path& path)
{
    Target target;
    auto* node = &root;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const auto* name = std::get_if<std::string>(&path[i]);
        if (node->kind != NodeKind::Map && node->kind != NodeKind::List) {
            // A value or nothing gives way to what the rest of the path makes.
            target.rest.assign(path.begin() + static_cast<std::ptrdiff_t>(i), path.end());
            return target;
        }
        if ((name != nullptr) != (node->kind == NodeKind::Map))
            return Error{ErrorKind::InvalidInput,
                         name != nullptr ? "The path names something in a list. Give its number."
                                         : "The path counts in a map. Give a name."};
        target.parent = node;
        target.entry =
            name != nullptr ? find(*node, *name) : entryAt(*node, std::get<std::size_t>(path[i]));
        if (name != nullptr)
            target.names.push_back(*name);
        if (target.entry == nullptr) {
            target.key = name != nullptr ? *name : std::string();
            target.rest.assign(path.begin() + static_cast<std::ptrdiff_t>(i) + 1, path.end());
            return target;
        }
        node = &target.entry->node;
    }
    return target;
}

/// `value` below what `rest` names: maps for names, lists of one for numbers.
Node nested(const Path& rest, Node value)
{
    for (auto step = rest.rbegin(); step != rest.rend(); ++step) {
        Node around;
        const auto* name = std::get_if<std::string>(&*step);
        around.kind = name != nullptr ? NodeKind::Map : NodeKind::List;
        around.entries.push_back({name != nullptr ? *name : std::string(), {}, std::move(value)});
        value = std::move(around);
    }
    return value;
}

/// dotenv knows texts only.
void becomeText(Node& node)
{
    if (node.kind == NodeKind::Scalar && node.value.type == ValueType::Boolean)
        node.value.text = SecretBytes::copyOf(textOf(node.value.text) == "True" ? "true" : "false");
    node.value.type = ValueType::String;
}

} // namespace

Result<SecretBytes> readable(Result<SecretBytes> text, Format format)
{
    if (!text)
        return text;
    if (const auto file = SopsFile::parse(text->clone(), format); !file)
        return Error{ErrorKind::InvalidInput,
                     "The file is written in a way that cannot be changed in place. Nothing was "
                     "changed; write it without odd forms and try again.",
                     file.error().message};
    return text;
}

Result<SecretBytes> SopsFile::changed(Change& change) const
{
    auto text = change.edits.applyTo(m_text);
    // Reading it again costs as much as all the rest, and is for changes of the file's structure.
    if (text && change.edits.keepForm(m_text))
        return text;
    return readable(std::move(text), m_format);
}

Result<Done> SopsFile::seal(Change& change, const ValueCipher& cipher, std::string_view mac,
                            Timestamp now) const
{
    const auto time = sealTime(now);
    const auto sealed = cipher.seal({ValueType::String, SecretBytes::copyOf(mac)}, time);
    if (!sealed)
        return sealed.error();
    for (const auto& root : m_document.roots) {
        const auto* record = recordOf(root);
        if (record == nullptr)
            continue;
        const auto* timeEntry = find(record->node, "lastmodified");
        const auto* macEntry = find(record->node, "mac");
        if (timeEntry == nullptr || macEntry == nullptr)
            return Error{ErrorKind::Corrupted, "A document of the file lacks its SOPS record."};
        auto macNode = textNode(*sealed);
        macNode.sealed = true;
        auto timed = syntax().replace(change, record->node, *timeEntry, textNode(time));
        if (timed)
            timed = syntax().replace(change, record->node, *macEntry, macNode);
        if (!timed)
            return timed;
    }
    return Done{};
}

Result<SecretBytes> SopsFile::set(const Path& path, const SecretBytes& json, Timestamp now)
{
    if (!m_cipher)
        return notOpen;
    if (path.empty() || path.front() == PathStep(std::string(metadataKey)))
        return Error{ErrorKind::InvalidInput, "The path names SOPS's own record, or nothing."};
    auto value = readJsonValue(json);
    if (!value)
        return Error{ErrorKind::InvalidInput,
                     "The value is not JSON (a text needs its quotes). " + value.error().message};
    auto target = targetOf(m_document.roots.front(), path);
    if (!target)
        return target.error();
    auto fresh = nested(target->rest, std::move(*value));
    if (m_format == Format::Dotenv)
        becomeText(fresh);
    auto sealed = sealTree(fresh, target->names, m_metadata.rule, *m_cipher);
    if (!sealed)
        return sealed.error();

    Change change{textOf(m_text)};
    const auto put = target->entry != nullptr
                         ? syntax().replace(change, *target->parent, *target->entry, *sealed)
                         : syntax().append(change, *target->parent, target->key, *sealed);
    if (!put)
        return put.error();
    if (target->entry != nullptr)
        target->entry->node = std::move(fresh);
    else
        target->parent->entries.push_back({target->key, {}, std::move(fresh)});
    if (auto done = seal(change, *m_cipher, computeMac(), now); !done)
        return done.error();
    return changed(change);
}

Result<SecretBytes> SopsFile::withKeys(const std::vector<AgeKey>& keys) const
{
    Change change{textOf(m_text)};
    for (const auto& root : m_document.roots) {
        const auto* record = recordOf(root);
        if (record == nullptr)
            continue;
        if (auto done = syntax().replaceKeys(change, record->node, writeAgeKeys(keys)); !done)
            return done.error();
    }
    return changed(change);
}

Result<SecretBytes> SopsFile::rotate(const NewKey& key, Timestamp now) const
{
    if (!m_cipher)
        return notOpen;
    if (!m_metadata.otherKeys.empty())
        return Error{ErrorKind::InvalidInput,
                     "The data key is also wrapped by " + m_metadata.otherKeys.front()
                         + ", which we cannot ask. Rotate this file with sops."};
    const auto cipher = ValueCipher::create(key.dataKey);
    if (!cipher)
        return cipher.error();
    Change change{textOf(m_text)};
    auto& roots = const_cast<std::vector<Node>&>(m_document.roots);
    for (auto& root : roots) {
        const auto resealed = walk(root, m_metadata.rule, [&](Visit value) -> Result<Done> {
            if (!value.entry.node.sealed)
                return Done{};
            const auto text = cipher->seal(value.entry.node.value, value.associated);
            if (!text)
                return text.error();
            auto node = textNode(*text);
            node.sealed = true;
            return syntax().replace(change, value.parent, value.entry, node);
        });
        if (!resealed)
            return resealed.error();
        if (const auto* record = recordOf(root))
            if (auto done = syntax().replaceKeys(change, record->node, writeAgeKeys(key.wrapped));
                !done)
                return done.error();
    }
    for (const auto& comment : m_comments) {
        const auto text =
            cipher->seal({ValueType::Comment, comment.text.clone()}, comment.associated);
        if (!text)
            return text.error();
        change.edits.replace(comment.span, *text);
    }
    if (auto done = seal(change, *cipher, computeMac(), now); !done)
        return done.error();
    return changed(change);
}

} // namespace strongroom::sops
