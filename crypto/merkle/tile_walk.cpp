// Leaves on the left, roots to the right: each full row of 256 becomes one hash of the level above.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/merkle/tile_walk.h"

#include <algorithm>

namespace strongroom::crypto {
namespace {

constexpr std::size_t largestCheckpoint = 1'000'000;
constexpr std::size_t largestBundle = tileWidth * (2 + longestEntry);

Error missing(const Error& error, const std::string& path)
{
    if (error.kind != ErrorKind::NotFound)
        return error;
    return {ErrorKind::Corrupted, "The log's file " + path + " is missing."};
}

/// The rows of hashes that are not yet full, level by level.
class Rows
{
public:
    Rows(const TileSource& source, std::uint64_t size) : m_source(source), m_size(size) {}

    Result<Done> add(const TreeHash& hash, unsigned level = 0)
    {
        if (m_rows.size() <= level)
            m_rows.emplace_back();
        auto& row = m_rows[level];
        row.hashes.push_back(hash);
        if (row.hashes.size() < tileWidth)
            return Done{};
        return close(level);
    }

    /// The rows at the right edge.
    Result<Done> finish()
    {
        for (unsigned level = 0; level < m_rows.size(); ++level)
            if (!m_rows[level].hashes.empty())
                if (auto same = compare(level); !same)
                    return same;
        return Done{};
    }

    /// Of all that was added: the largest subtrees are at the highest level.
    Result<TreeHash> root() const
    {
        std::optional<TreeHash> root;
        for (const auto& row : m_rows) {
            auto width = row.hashes.size();
            if (width == 0)
                continue;
            auto hashes = row.hashes;
            if (root) {
                hashes.push_back(*root);
                ++width;
            }
            root = rowRoot(hashes, width);
        }
        return root ? *root : emptyRoot();
    }

private:
    struct Row
    {
        std::vector<TreeHash> hashes{};
        std::uint64_t tile = 0; ///< Index of the tile that it becomes.
    };

    /// The root of subtrees of one size, the last of which may be smaller.
    static TreeHash rowRoot(std::vector<TreeHash> hashes, std::size_t width)
    {
        for (; width > 1; width = width / 2 + width % 2) {
            for (std::size_t i = 0; i < width / 2; ++i)
                hashes[i] = nodeHash(hashes[2 * i], hashes[2 * i + 1]);
            if (width % 2 == 1)
                hashes[width / 2] = hashes[width - 1];
        }
        return hashes[0];
    }

    Result<Done> compare(unsigned level) const
    {
        const auto& row = m_rows[level];
        const auto path = tileOf(level, row.tile * tileWidth, m_size);
        const auto name = path.toText();
        const auto bytes = m_source.read(name, path.width * std::tuple_size_v<TreeHash>);
        if (!bytes)
            return missing(bytes.error(), name);
        const auto hashes = readTile(*bytes, path.width);
        if (!hashes)
            return Error{hashes.error().kind, name + ": " + hashes.error().message};
        if (*hashes != row.hashes)
            return Error{ErrorKind::Forged,
                         "The log's file " + name
                             + " is not what the entries below it make. The log was altered."};
        return Done{};
    }

    Result<Done> close(unsigned level)
    {
        if (auto same = compare(level); !same)
            return same;
        auto& row = m_rows[level];
        const auto root = rowRoot(std::move(row.hashes), tileWidth);
        row.hashes.clear();
        ++row.tile;
        return add(root, level + 1);
    }

    const TileSource& m_source;
    const std::uint64_t m_size;
    std::vector<Row> m_rows;
};

Result<std::vector<Bytes>> bundleAt(const TileSource& source, std::uint64_t tile, unsigned width)
{
    const auto path = TilePath{std::nullopt, tile, width}.toText();
    const auto bytes = source.read(path, largestBundle);
    if (!bytes)
        return missing(bytes.error(), path);
    auto entries = readBundle(*bytes, width);
    if (!entries)
        return Error{entries.error().kind, path + ": " + entries.error().message};
    return entries;
}

} // namespace

Result<TreeHash> walkTiles(const TileSource& source, std::uint64_t size, const EntryVisitor& visit)
{
    Rows rows(source, size);
    for (std::uint64_t tile = 0; tile * tileWidth < size; ++tile) {
        const auto begin = tile * tileWidth;
        const auto width = static_cast<unsigned>(std::min<std::uint64_t>(size - begin, tileWidth));
        const auto entries = bundleAt(source, tile, width);
        if (!entries)
            return entries.error();
        for (unsigned i = 0; i < width; ++i) {
            if (visit)
                if (auto done = visit(begin + i, (*entries)[i]); !done)
                    return done.error();
            if (auto added = rows.add(leafHash((*entries)[i])); !added)
                return added.error();
        }
    }
    if (auto same = rows.finish(); !same)
        return same.error();
    return rows.root();
}

Result<Checkpoint> verifyTiles(const TileSource& source, const NoteVerifier& log,
                               const EntryVisitor& visit)
{
    const auto note = source.read("checkpoint", largestCheckpoint);
    if (!note)
        return missing(note.error(), "checkpoint");
    auto checkpoint =
        openCheckpoint({reinterpret_cast<const char*>(note->data()), note->size()}, log);
    if (!checkpoint)
        return checkpoint;
    const auto root = walkTiles(source, checkpoint->size, visit);
    if (!root)
        return root.error();
    if (*root != checkpoint->root)
        return Error{ErrorKind::Forged,
                     "The entries do not make the root that the checkpoint of size "
                         + std::to_string(checkpoint->size) + " names. The log was altered."};
    return checkpoint;
}

} // namespace strongroom::crypto
