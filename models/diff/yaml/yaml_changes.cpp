// Both trees walked together; what is gone in one place and new in another has moved.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/yaml/yaml_changes.h"

#include "models/diff/yaml/yaml_pairs.h"

#include <algorithm>
#include <map>
#include <utility>

namespace strongroom::diff {
namespace {

std::string pathOf(const std::string& parent, const YamlNode& key)
{
    const auto name = key.kind == YamlNode::Kind::Scalar ? key.value : std::string("?");
    const bool bare = !name.empty() && name.find_first_of(".[]\"\n ") == std::string::npos;
    if (!bare)
        return parent + "[\"" + name + "\"]";
    return parent.empty() ? name : parent + '.' + name;
}

std::string pathOf(const std::string& parent, std::size_t item)
{
    return parent + '[' + std::to_string(item) + ']';
}

NodePlace placeOf(const YamlNode& node)
{
    return {node.line, node.canonicalLine};
}

/// A value begins where its key does: that is where one looks for it.
NodePlace placeOf(const YamlNode& map, std::size_t entry)
{
    const auto& key = map.keyAt(entry);
    return {key.line, key.canonicalLine};
}

std::string lastName(const std::string& path)
{
    return path.substr(path.find_last_of('.') + 1);
}

std::size_t leavesOf(const YamlNode& node)
{
    if (node.children.empty())
        return 1;
    std::size_t leaves = 0;
    const bool isMap = node.kind == YamlNode::Kind::Map;
    for (std::size_t i = isMap ? 1 : 0; i < node.children.size(); i += isMap ? 2 : 1)
        leaves += leavesOf(node.children[i]);
    return leaves;
}

/// A place where a value is withheld looks like any other such place, and is not known to be one.
bool withholds(const YamlNode& node)
{
    return node.value == "hidden" || std::ranges::any_of(node.children, withholds);
}

/// Whether it is recognised under another name: what holds little stands in many places.
bool isDistinct(const YamlNode& node)
{
    return leavesOf(node) >= 3 && !withholds(node);
}

class Walker
{
public:
    explicit Walker(std::size_t most) : m_most(most) {}

    void walk(const YamlNode& older, const YamlNode& newer, const std::string& path,
              NodePlace oldPlace, NodePlace newPlace)
    {
        if (isFull())
            return;
        if (older.kind != newer.kind || older.tag != newer.tag
            || older.kind == YamlNode::Kind::Scalar) {
            if (!same(older, newer))
                tell(PathChangeKind::Changed, path, nullptr, oldPlace, newPlace);
        } else if (older.kind == YamlNode::Kind::Map) {
            walkEntries(older, newer, path);
        } else {
            walkItems(older, newer, path);
        }
    }

    std::vector<PathChange> take()
    {
        joinMoves();
        std::vector<PathChange> changes;
        for (auto& told : m_told)
            if (!told.gone)
                changes.push_back(std::move(told.change));
        return changes;
    }

private:
    struct Told
    {
        PathChange change;
        const YamlNode* node = nullptr;
        bool gone = false;
    };

    void walkEntries(const YamlNode& older, const YamlNode& newer, const std::string& path)
    {
        for (const auto& [i, k, moved] : pairEntries(older, newer)) {
            if (isFull())
                return;
            if (i && k)
                walk(older.valueAt(*i), newer.valueAt(*k), pathOf(path, newer.keyAt(*k)),
                     placeOf(older, *i), placeOf(newer, *k));
            else if (i)
                tell(PathChangeKind::Removed, pathOf(path, older.keyAt(*i)), &older.valueAt(*i),
                     placeOf(older, *i), {});
            else
                tell(PathChangeKind::Added, pathOf(path, newer.keyAt(*k)), &newer.valueAt(*k), {},
                     placeOf(newer, *k));
        }
    }

    void walkItems(const YamlNode& older, const YamlNode& newer, const std::string& path)
    {
        for (const auto& [i, k, moved] : pairItems(older, newer)) {
            if (isFull())
                return;
            const auto* before = i ? &older.children[*i] : nullptr;
            const auto* after = k ? &newer.children[*k] : nullptr;
            if (!after) {
                tell(PathChangeKind::Removed, pathOf(path, *i), before, placeOf(*before), {});
                continue;
            }
            if (!before) {
                tell(PathChangeKind::Added, pathOf(path, *k), after, {}, placeOf(*after));
                continue;
            }
            if (moved) {
                tell(PathChangeKind::Moved, pathOf(path, *k), nullptr, placeOf(*before),
                     placeOf(*after));
                m_told.back().change.from = pathOf(path, *i);
            }
            walk(*before, *after, pathOf(path, *k), placeOf(*before), placeOf(*after));
        }
    }

    void tell(PathChangeKind kind, std::string path, const YamlNode* node, NodePlace older,
              NodePlace newer)
    {
        m_told.push_back({{kind, std::move(path), {}, older, newer}, node, false});
    }

    static bool isRecognised(const Told& a, const Told& b)
    {
        return same(*a.node, *b.node)
               && (lastName(a.change.path) == lastName(b.change.path) || isDistinct(*a.node));
    }

    /// Something that stands within what was told, with its own path.
    struct Inner
    {
        const YamlNode* node = nullptr;
        std::string path;
        NodePlace place;
        bool taken = false;
    };
    using Inners = std::multimap<std::uint64_t, Inner>;

    void joinMoves()
    {
        joinEquals();
        auto added = innersOf(PathChangeKind::Added);
        auto removed = innersOf(PathChangeKind::Removed);
        for (auto& told : m_told) {
            auto& change = told.change;
            if (told.gone || told.node == nullptr || told.node->children.empty())
                continue;
            if (change.kind == PathChangeKind::Removed) {
                if (const auto* inner = take(added, *told.node, change.path)) {
                    change.from = std::exchange(change.path, inner->path);
                    change.newer = inner->place;
                    change.kind = PathChangeKind::Moved;
                }
            } else if (change.kind == PathChangeKind::Added) {
                if (const auto* inner = take(removed, *told.node, change.path)) {
                    change.from = inner->path;
                    change.older = inner->place;
                    change.kind = PathChangeKind::Moved;
                }
            }
        }
    }

    Inners innersOf(PathChangeKind kind) const
    {
        Inners inners;
        for (const auto& told : m_told)
            if (told.change.kind == kind && !told.gone)
                collect(*told.node, told.change.path, inners);
        return inners;
    }

    /// The maps and lists below a node: bare values are too many, and too much alike.
    void collect(const YamlNode& node, const std::string& path, Inners& inners) const
    {
        const bool isMap = node.kind == YamlNode::Kind::Map;
        const auto count = isMap ? node.entryCount() : node.children.size();
        for (std::size_t i = 0; i < count && inners.size() < m_most; ++i) {
            const auto& child = isMap ? node.valueAt(i) : node.children[i];
            if (child.children.empty())
                continue;
            const auto below = isMap ? pathOf(path, node.keyAt(i)) : pathOf(path, i);
            const auto place = isMap ? placeOf(node, i) : placeOf(child);
            inners.emplace(child.digest, Inner{&child, below, place});
            collect(child, below, inners);
        }
    }

    static const Inner* take(Inners& inners, const YamlNode& node, const std::string& path)
    {
        const auto [from, to] = inners.equal_range(node.digest);
        const auto found = std::find_if(from, to, [&](const auto& entry) {
            return !entry.second.taken && same(*entry.second.node, node)
                   && (lastName(entry.second.path) == lastName(path) || isDistinct(node));
        });
        if (found == to)
            return nullptr;
        found->second.taken = true;
        return &found->second;
    }

    void joinEquals()
    {
        std::multimap<std::uint64_t, Told*> removed;
        for (auto& told : m_told)
            if (told.change.kind == PathChangeKind::Removed)
                removed.emplace(told.node->digest, &told);
        for (auto& told : m_told) {
            if (told.change.kind != PathChangeKind::Added)
                continue;
            const auto [from, to] = removed.equal_range(told.node->digest);
            const auto found = std::find_if(
                from, to, [&](const auto& other) { return isRecognised(*other.second, told); });
            if (found == to)
                continue;
            told.change.kind = PathChangeKind::Moved;
            told.change.from = found->second->change.path;
            told.change.older = found->second->change.older;
            found->second->gone = true;
            removed.erase(found);
        }
    }

    bool isFull() const { return m_told.size() >= m_most; }

    const std::size_t m_most;
    std::vector<Told> m_told;
};

} // namespace

std::vector<PathChange> pathChanges(const YamlStream& older, const YamlStream& newer,
                                    std::size_t most)
{
    Walker walker(most);
    const auto documents = std::max(older.documents.size(), newer.documents.size());
    static const YamlNode nothing{YamlNode::Kind::Map};
    for (std::size_t i = 0; i < documents; ++i) {
        const auto& before = i < older.documents.size() ? older.documents[i] : nothing;
        const auto& after = i < newer.documents.size() ? newer.documents[i] : nothing;
        // Several documents in one text are rare: only then does a path begin with its number.
        const auto path = documents > 1 ? pathOf({}, i) : std::string();
        walker.walk(before, after, path, placeOf(before), placeOf(after));
    }
    return walker.take();
}

} // namespace strongroom::diff
