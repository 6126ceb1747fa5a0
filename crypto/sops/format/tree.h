// A file as a tree of names and values, each of which knows where it stands in the file's bytes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/sops/value/path.h"
#include "crypto/sops/value/value.h"

#include <cstddef>
#include <string>
#include <vector>

namespace strongroom::sops {

/// Bytes of the file, from `begin` up to before `end`.
struct Span
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Bounds that keep a hostile file from costing more than its size.
inline constexpr std::size_t largestFile = 32 << 20;
inline constexpr std::size_t deepest = 100;
inline constexpr std::size_t mostNodes = 500'000; ///< Also after aliases have been written out.

enum class NodeKind { Map, List, Scalar, Null };

struct Entry;

struct Node
{
    NodeKind kind = NodeKind::Null;
    Span span{};            ///< With anchor and tag, without the line's end.
    std::size_t column = 0; ///< Of a block collection: where its entries begin.
    bool flow = false;      ///< Written between brackets or braces, or inside such.
    bool aliased = false;   ///< A copy of what an alias stands for; spans are the alias's.
    bool sealed = false;    ///< `value.text` is the sealed form, or was before it was opened.
    Value value{};
    std::vector<Entry> entries; ///< Of maps and lists, in the file's order.
};

struct Entry
{
    std::string key{}; ///< Empty in lists.
    Span keySpan{};    ///< In lists: where the item begins.
    Node node{};
};

/// A comment, without its number sign. The names above it are part of its seal.
struct Comment
{
    Span span{};
    std::vector<std::string> path{};
    /// Other places that it may be said to stand at; parsers differ on comments.
    std::vector<std::vector<std::string>> otherPaths{};
};

struct Document
{
    std::vector<Node> roots{}; ///< A map for each YAML document; else one.
    std::vector<Comment> comments{};
    bool hasDirectives = false;
    bool hasAliases = false;
};

Node clone(const Node& node);
/// Nodes of the tree, itself counted.
std::size_t countOf(const Node& node);

/// The entry of that name, or null.
const Entry* find(const Node& map, std::string_view key);
Entry* find(Node& map, std::string_view key);
/// The list's item at `position`, not counting what sops made of comments; null beyond its end.
const Node* itemAt(const Node& list, std::size_t position);
/// The node at `path`, or null.
const Node* find(const Node& root, const Path& path);

/// A name at the root that holds SOPS's own record.
inline constexpr std::string_view metadataKey = "sops";

} // namespace strongroom::sops
