// The changes that libgit2 found, laid out as rows that stand beside each other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/text_diff.h"

#include "models/diff/line_patch.h"
#include "models/diff/moves.h"

#include <algorithm>

namespace strongroom::diff {
namespace {

std::vector<std::string_view> linesOf(std::string_view text)
{
    constexpr std::size_t shortLine = 16; // Counting first costs more than room that stays unused.
    std::vector<std::string_view> lines;
    lines.reserve(text.size() / shortLine + 1);
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return lines;
}

/// Without context a hunk holds the lines of one change and no others.
std::vector<Change> changesOf(git_patch* patch)
{
    std::vector<Change> changes;
    for (std::size_t i = 0; i < git_patch_num_hunks(patch); ++i) {
        const git_diff_hunk* hunk = nullptr;
        if (git_patch_get_hunk(&hunk, nullptr, patch, i) != 0)
            continue;
        // A range of no lines names the line before it.
        const auto begin = [](int start, int size) {
            return static_cast<std::size_t>(size == 0 ? start : start - 1);
        };
        changes.push_back(
            {begin(hunk->old_start, hunk->old_lines), static_cast<std::size_t>(hunk->old_lines),
             begin(hunk->new_start, hunk->new_lines), static_cast<std::size_t>(hunk->new_lines)});
    }
    return changes;
}

/// Puts rows in step: same with same, removed beside the added that took its place, moved alone.
class Aligner
{
public:
    explicit Aligner(TextDiff& diff)
        : m_diff(diff), m_older(linesOf(diff.texts->older)), m_newer(linesOf(diff.texts->newer))
    {}

    void align(std::span<const Change> changes, Whitespace whitespace)
    {
        m_diff.rows.reserve(std::max(m_older.size(), m_newer.size()));
        markMoves(changes, whitespace);
        for (const auto& change : changes) {
            appendSameUpTo(change.oldBegin);
            append(change);
        }
        appendSameUpTo(m_older.size());
        m_diff.changes = static_cast<int>(changes.size());
    }

private:
    void markMoves(std::span<const Change> changes, Whitespace whitespace)
    {
        const auto moves = movedLines(m_older, m_newer, changes, whitespace);
        if (moves.empty())
            return;
        m_oldMoves.resize(m_older.size(), noMove);
        m_newMoves.resize(m_newer.size(), noMove);
        for (const auto& move : moves) {
            const auto index = static_cast<int>(m_diff.moves.size());
            const auto mark = [&](std::vector<int>& lines, std::size_t begin) {
                std::fill_n(lines.begin() + static_cast<std::ptrdiff_t>(begin), move.size, index);
            };
            mark(m_oldMoves, move.oldBegin);
            mark(m_newMoves, move.newBegin);
            m_diff.moves.push_back({0, 0, move.size});
        }
    }

    void appendSameUpTo(std::size_t oldEnd)
    {
        for (; m_old < oldEnd; ++m_old, ++m_new)
            m_diff.rows.push_back({RowKind::Same, static_cast<int>(m_old) + 1,
                                   static_cast<int>(m_new) + 1, m_older[m_old], m_newer[m_new]});
    }

    void append(const Change& change)
    {
        const auto oldEnd = change.oldBegin + change.oldSize;
        const auto newEnd = change.newBegin + change.newSize;
        while (m_old < oldEnd || m_new < newEnd) {
            const bool hasOld = m_old < oldEnd;
            const bool hasNew = m_new < newEnd;
            if (hasOld && (!hasNew || moveOf(m_oldMoves, m_old) != noMove))
                appendRemoved();
            else if (hasNew && (!hasOld || moveOf(m_newMoves, m_new) != noMove))
                appendAdded();
            else
                appendChanged();
        }
    }

    void appendRemoved()
    {
        const int move = moveOf(m_oldMoves, m_old);
        if (move != noMove && (m_old == 0 || moveOf(m_oldMoves, m_old - 1) != move))
            m_diff.moves[static_cast<std::size_t>(move)].removed = m_diff.rows.size();
        m_diff.rows.push_back(
            {RowKind::Removed, static_cast<int>(m_old) + 1, 0, m_older[m_old], {}, move});
        ++m_old;
    }

    void appendAdded()
    {
        const int move = moveOf(m_newMoves, m_new);
        if (move != noMove && (m_new == 0 || moveOf(m_newMoves, m_new - 1) != move))
            m_diff.moves[static_cast<std::size_t>(move)].added = m_diff.rows.size();
        m_diff.rows.push_back(
            {RowKind::Added, 0, static_cast<int>(m_new) + 1, {}, m_newer[m_new], move});
        ++m_new;
    }

    void appendChanged()
    {
        m_diff.rows.push_back({RowKind::Changed, static_cast<int>(m_old) + 1,
                               static_cast<int>(m_new) + 1, m_older[m_old], m_newer[m_new]});
        ++m_old;
        ++m_new;
    }

    static int moveOf(const std::vector<int>& moves, std::size_t line)
    {
        return moves.empty() ? noMove : moves[line];
    }

    TextDiff& m_diff;
    const std::vector<std::string_view> m_older;
    const std::vector<std::string_view> m_newer;
    std::vector<int> m_oldMoves; ///< Empty if nothing moved.
    std::vector<int> m_newMoves;
    std::size_t m_old = 0;
    std::size_t m_new = 0;
};

} // namespace

bool TextDiff::endsOpen(bool oldSide) const
{
    if (!texts)
        return false;
    const auto& text = oldSide ? texts->older : texts->newer;
    return !text.empty() && text.back() != '\n';
}

Result<TextDiff> compare(std::string oldText, std::string newText, Whitespace whitespace)
{
    TextDiff diff;
    diff.texts = std::make_shared<const Texts>(Texts{std::move(oldText), std::move(newText)});
    const auto patch = patchOf(diff.texts->older, diff.texts->newer, 0, whitespace);
    if (!patch)
        return patch.error();
    Aligner(diff).align(changesOf(patch->get()), whitespace);
    return diff;
}

} // namespace strongroom::diff
