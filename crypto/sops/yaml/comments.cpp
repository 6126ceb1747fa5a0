// Comments are what begins with a number sign between two scalars.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/yaml/comments.h"

#include <algorithm>
#include <optional>

namespace strongroom::sops {
namespace {

using Names = std::vector<std::string>;

struct Container
{
    Names path{};
    std::size_t column = 0;
    bool flow = false;
    bool isMap = true;
    Span span{};
    std::optional<std::size_t> parent{};
};

/// Where an entry begins, and in which container.
struct Place
{
    std::size_t begin = 0;
    std::size_t container = 0;
};

struct Layout
{
    std::vector<Container> containers;
    std::vector<Place> places;
    std::vector<Span> scalars; ///< Inside which a number sign is no comment.
    std::vector<Span> records; ///< SOPS's own.
};

void survey(const Node& node, Names& path, std::optional<std::size_t> parent, Layout& layout)
{
    const auto self = layout.containers.size();
    layout.containers.push_back(
        {path, node.column, node.flow, node.kind == NodeKind::Map, node.span, parent});
    for (const auto& entry : node.entries) {
        if (!parent && node.kind == NodeKind::Map && entry.key == metadataKey)
            layout.records.push_back({entry.keySpan.begin, entry.node.span.end});
        layout.places.push_back({entry.keySpan.begin, self});
        if (node.kind == NodeKind::Map)
            layout.scalars.push_back(entry.keySpan);
        const bool collection =
            entry.node.kind == NodeKind::Map || entry.node.kind == NodeKind::List;
        if (!collection || entry.node.aliased) {
            layout.scalars.push_back(entry.node.span);
            continue;
        }
        if (node.kind == NodeKind::Map)
            path.push_back(entry.key);
        survey(entry.node, path, self, layout);
        if (node.kind == NodeKind::Map)
            path.pop_back();
    }
}

class Finder
{
public:
    Finder(std::string_view text, Layout layout) : m_text(text), m_layout(std::move(layout)) {}

    std::vector<Comment> find()
    {
        std::vector<Comment> comments;
        auto scalar = m_layout.scalars.begin();
        for (std::size_t at = 0; (at = m_text.find('#', at)) != std::string_view::npos;) {
            while (scalar != m_layout.scalars.end() && scalar->end <= at)
                ++scalar;
            if (scalar != m_layout.scalars.end() && scalar->begin <= at) {
                at = scalar->end;
                continue;
            }
            if (at > 0
                && std::string_view(" \t\r\n").find(m_text[at - 1]) == std::string_view::npos) {
                ++at;
                continue;
            }
            auto end = std::min(m_text.find('\n', at), m_text.size());
            const auto next = end;
            if (end > at + 1 && m_text[end - 1] == '\r')
                --end;
            if (!inRecord(at))
                comments.push_back(comment({at + 1, end}));
            at = next;
        }
        return comments;
    }

private:
    bool inRecord(std::size_t at) const
    {
        return std::ranges::any_of(
            m_layout.records, [&](const Span& span) { return span.begin <= at && at < span.end; });
    }

    Comment comment(Span span) const
    {
        const auto at = span.begin - 1;
        const auto next = std::ranges::upper_bound(m_layout.places, at, {}, &Place::begin);
        const bool hasNext = next != m_layout.places.end();
        const bool hasLast = next != m_layout.places.begin();
        const auto last = hasLast ? std::optional(std::prev(next)->container) : std::nullopt;
        const auto following = hasNext ? std::optional(next->container) : std::nullopt;
        const auto home = homeOf(at, last, following);
        Comment found{span, home ? m_layout.containers[*home].path : Names(), {}};
        addAbove(home, found);
        addAbove(last, found);
        addAbove(following, found);
        return found;
    }

    std::optional<std::size_t> homeOf(std::size_t at, std::optional<std::size_t> last,
                                      std::optional<std::size_t> following) const
    {
        if (const auto around = flowAround(at))
            return around;
        const auto begin = lineBegin(at);
        const auto column = at - begin;
        const bool alone =
            m_text.substr(begin, column).find_first_not_of(" \t") == std::string_view::npos;
        if (!alone && last)
            return m_layout.containers[*last].flow ? outermostFlow(*last) : last;
        if (following && !m_layout.containers[*following].flow
            && m_layout.containers[*following].column == column)
            return following;
        if (!last)
            return std::nullopt;
        const auto home = openAt(*last, column);
        // Below a comment that is indented further, sops's library says that the list has ended.
        if (home && !m_layout.containers[*home].isMap && begin > 0) {
            const auto above = lineBegin(begin - 1);
            const auto sign = m_text.find_first_not_of(" \t", above);
            if (m_text[sign] == '#' && sign - above > column)
                return m_layout.containers[*home].parent;
        }
        return home;
    }

    std::size_t lineBegin(std::size_t at) const
    {
        const auto end = at == 0 ? std::string_view::npos : m_text.find_last_of('\n', at - 1);
        return end == std::string_view::npos ? 0 : end + 1;
    }

    std::optional<std::size_t> flowAround(std::size_t at) const
    {
        std::optional<std::size_t> inner;
        for (std::size_t i = 0; i < m_layout.containers.size(); ++i) {
            const auto& container = m_layout.containers[i];
            if (container.flow && container.span.begin < at && at < container.span.end)
                inner = i;
        }
        return inner;
    }

    std::size_t outermostFlow(std::size_t from) const
    {
        while (m_layout.containers[from].parent
               && m_layout.containers[*m_layout.containers[from].parent].flow)
            from = *m_layout.containers[from].parent;
        return from;
    }

    /// The deepest block container from `from` upwards whose parent is not indented as far.
    std::optional<std::size_t> openAt(std::size_t from, std::size_t column) const
    {
        for (std::optional<std::size_t> at = from; at; at = m_layout.containers[*at].parent) {
            const auto& container = m_layout.containers[*at];
            if (!container.flow
                && (!container.parent || m_layout.containers[*container.parent].column < column))
                return at;
        }
        return std::nullopt;
    }

    void addAbove(std::optional<std::size_t> from, Comment& comment) const
    {
        for (auto at = from; at; at = m_layout.containers[*at].parent) {
            const auto& path = m_layout.containers[*at].path;
            if (path != comment.path
                && std::ranges::find(comment.otherPaths, path) == comment.otherPaths.end())
                comment.otherPaths.push_back(path);
        }
    }

    const std::string_view m_text;
    const Layout m_layout;
};

} // namespace

std::vector<Comment> findComments(std::string_view text, const Document& document)
{
    if (text.find('#') == std::string_view::npos)
        return {};
    Layout layout;
    for (const auto& root : document.roots) {
        Names path;
        survey(root, path, std::nullopt, layout);
    }
    return Finder(text, std::move(layout)).find();
}

} // namespace strongroom::sops
