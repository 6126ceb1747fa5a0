// Maps are paired by key; lists by the longest common run of labels, then by equal label elsewhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/yaml/yaml_pairs.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

namespace strongroom::diff {
namespace {

using Labels = std::vector<std::uint64_t>;

constexpr std::size_t mostLabelPairs = 4'000'000;

std::optional<std::size_t> entryOf(const YamlNode& map, std::string_view key)
{
    for (std::size_t i = 0; i < map.entryCount(); ++i)
        if (map.keyAt(i).kind == YamlNode::Kind::Scalar && map.keyAt(i).value == key)
            return i;
    return std::nullopt;
}

/// What names each item under `key`; none unless all have such a name, and each another.
std::optional<Labels> namesUnder(const YamlNode& list, std::string_view key)
{
    Labels labels;
    std::set<std::uint64_t> seen;
    for (const auto& item : list.children) {
        const auto entry = item.kind == YamlNode::Kind::Map ? entryOf(item, key) : std::nullopt;
        if (!entry || item.valueAt(*entry).kind != YamlNode::Kind::Scalar)
            return std::nullopt;
        labels.push_back(item.valueAt(*entry).digest);
        if (!seen.insert(labels.back()).second)
            return std::nullopt;
    }
    return labels;
}

Labels digestsOf(const YamlNode& list)
{
    Labels labels;
    for (const auto& item : list.children)
        labels.push_back(item.digest);
    return labels;
}

/// Indices into both of one longest common subsequence.
std::vector<std::pair<std::size_t, std::size_t>> commonOf(const Labels& a, const Labels& b)
{
    std::vector<std::pair<std::size_t, std::size_t>> common;
    std::size_t front = 0;
    while (front < a.size() && front < b.size() && a[front] == b[front]) {
        common.emplace_back(front, front);
        ++front;
    }
    std::size_t back = 0;
    while (back < a.size() - front && back < b.size() - front
           && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    const auto rows = a.size() - front - back;
    const auto columns = b.size() - front - back;
    if (rows * columns <= mostLabelPairs) {
        std::vector<std::uint32_t> lengths((rows + 1) * (columns + 1), 0);
        const auto at = [&](std::size_t i, std::size_t k) -> std::uint32_t& {
            return lengths[i * (columns + 1) + k];
        };
        for (auto i = rows; i-- > 0;)
            for (auto k = columns; k-- > 0;)
                at(i, k) = a[front + i] == b[front + k] ? at(i + 1, k + 1) + 1
                                                        : std::max(at(i + 1, k), at(i, k + 1));
        for (std::size_t i = 0, k = 0; i < rows && k < columns;) {
            if (a[front + i] == b[front + k])
                common.emplace_back(front + i++, front + k++);
            else if (at(i + 1, k) >= at(i, k + 1))
                ++i;
            else
                ++k;
        }
    }
    for (; back > 0; --back)
        common.emplace_back(a.size() - back, b.size() - back);
    return common;
}

/// Pairs the items of two lists, and tells them in the newer one's order.
class Matcher
{
public:
    Matcher(const Labels& older, const Labels& newer)
        : m_older(older), m_newer(newer), m_partner(newer.size()), m_moved(newer.size(), false),
          m_used(older.size(), false)
    {
        for (const auto& [i, k] : commonOf(older, newer))
            join(i, k);
    }

    void pairMoved()
    {
        std::unordered_multimap<std::uint64_t, std::size_t> left;
        for (std::size_t i = m_older.size(); i-- > 0;)
            if (!m_used[i])
                left.emplace(m_older[i], i);
        for (std::size_t k = 0; k < m_newer.size(); ++k) {
            if (m_partner[k])
                continue;
            if (const auto found = left.find(m_newer[k]); found != left.end()) {
                join(found->second, k);
                m_moved[k] = true;
                left.erase(found);
            }
        }
    }

    /// What is left between two items that stayed.
    void pairInOrder()
    {
        std::size_t next = 0;
        for (std::size_t k = 0; k < m_newer.size(); ++k) {
            if (m_partner[k]) {
                if (!m_moved[k])
                    next = *m_partner[k] + 1;
            } else if (next < m_older.size() && !m_used[next]) {
                join(next++, k);
            }
        }
    }

    std::vector<YamlPair> pairs() const
    {
        std::vector<YamlPair> pairs;
        std::size_t next = 0;
        const auto tellRemoved = [&](std::size_t end) {
            for (; next < end; ++next)
                if (!m_used[next])
                    pairs.push_back({next, {}, false});
        };
        for (std::size_t k = 0; k < m_newer.size(); ++k) {
            if (m_partner[k] && !m_moved[k])
                tellRemoved(*m_partner[k]);
            pairs.push_back({m_partner[k], k, m_moved[k]});
        }
        tellRemoved(m_older.size());
        return pairs;
    }

private:
    void join(std::size_t i, std::size_t k)
    {
        m_partner[k] = i;
        m_used[i] = true;
    }

    const Labels& m_older;
    const Labels& m_newer;
    std::vector<std::optional<std::size_t>> m_partner; ///< By newer index.
    std::vector<bool> m_moved;                         ///< By newer index.
    std::vector<bool> m_used;                          ///< By older index.
};

} // namespace

std::vector<YamlPair> pairEntries(const YamlNode& older, const YamlNode& newer)
{
    std::unordered_multimap<std::uint64_t, std::size_t> places;
    for (std::size_t k = 0; k < newer.entryCount(); ++k)
        places.emplace(newer.keyAt(k).digest, k);
    std::vector<std::optional<std::size_t>> partners(newer.entryCount());
    // For each newer entry, and before the first of them: the gone ones that followed its partner.
    std::vector<std::vector<std::size_t>> gone(newer.entryCount() + 1);
    std::size_t last = 0;
    for (std::size_t i = 0; i < older.entryCount(); ++i) {
        const auto [from, to] = places.equal_range(older.keyAt(i).digest);
        const auto found = std::find_if(from, to, [&](const auto& place) {
            return same(older.keyAt(i), newer.keyAt(place.second));
        });
        if (found == to) {
            gone[last].push_back(i);
        } else {
            partners[found->second] = i;
            last = found->second + 1;
        }
    }
    std::vector<YamlPair> pairs;
    for (std::size_t k = 0; k <= newer.entryCount(); ++k) {
        if (k > 0)
            pairs.push_back({partners[k - 1], k - 1, false});
        for (const auto i : gone[k])
            pairs.push_back({i, {}, false});
    }
    return pairs;
}

std::vector<YamlPair> pairItems(const YamlNode& older, const YamlNode& newer)
{
    for (const auto key : std::array<std::string_view, 4>{"id", "name", "key", "slug"}) {
        const auto oldNames = namesUnder(older, key);
        const auto newNames = namesUnder(newer, key);
        if (!oldNames || !newNames)
            continue;
        Matcher matcher(*oldNames, *newNames);
        matcher.pairMoved();
        return matcher.pairs();
    }
    const auto oldDigests = digestsOf(older);
    const auto newDigests = digestsOf(newer);
    Matcher matcher(oldDigests, newDigests);
    matcher.pairMoved();
    matcher.pairInOrder();
    return matcher.pairs();
}

void orderLike(YamlNode& older, const YamlNode& newer)
{
    if (older.kind != newer.kind || older.kind == YamlNode::Kind::Scalar)
        return;
    const bool isMap = older.kind == YamlNode::Kind::Map;
    const auto pairs = isMap ? pairEntries(older, newer) : pairItems(older, newer);
    for (const auto& [i, k, moved] : pairs)
        if (i && k)
            isMap ? orderLike(older.children[2 * *i + 1], newer.valueAt(*k))
                  : orderLike(older.children[*i], newer.children[*k]);
    if (!isMap)
        return;
    std::vector<YamlNode> ordered;
    for (const auto& pair : pairs) {
        if (!pair.older)
            continue;
        ordered.push_back(std::move(older.children[2 * *pair.older]));
        ordered.push_back(std::move(older.children[2 * *pair.older + 1]));
    }
    older.children = std::move(ordered);
}

} // namespace strongroom::diff
