// Where a tile lies, and what is in it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/merkle/tiles.h"

#include <algorithm>
#include <charconv>

namespace strongroom::crypto {
namespace {

constexpr std::uint64_t groupSize = 1000;
constexpr std::size_t groupDigits = 3;
constexpr unsigned highestLevel = 63;

Error notAPath(std::string_view text)
{
    return {ErrorKind::InvalidInput, "This is no path of a tile: " + std::string(text)};
}

std::string grouped(std::uint64_t index)
{
    const auto digits = std::to_string(groupSize + index % groupSize).substr(1);
    std::string text = digits;
    for (auto rest = index / groupSize; rest > 0; rest /= groupSize)
        text = 'x' + std::to_string(groupSize + rest % groupSize).substr(1) + '/' + text;
    return text;
}

std::optional<std::uint64_t> numberIn(std::string_view digits)
{
    std::uint64_t number = 0;
    const auto [end, failed] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.empty() || failed != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return number;
}

/// Up to the next slash, which is taken off as well.
std::string_view takePart(std::string_view& text)
{
    const auto end = text.find('/');
    const auto part = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    return part;
}

} // namespace

std::string TilePath::toText() const
{
    auto text = "tile/" + (level ? std::to_string(*level) : "entries") + '/' + grouped(index);
    if (width != tileWidth)
        text += ".p/" + std::to_string(width);
    return text;
}

Result<TilePath> TilePath::parse(std::string_view text)
{
    auto rest = text;
    if (takePart(rest) != "tile")
        return notAPath(text);
    TilePath path;
    if (const auto level = takePart(rest); level != "entries") {
        const auto number = numberIn(level);
        if (!number || *number > highestLevel)
            return notAPath(text);
        path.level = static_cast<unsigned>(*number);
    }
    while (!rest.empty()) {
        auto part = takePart(rest);
        const bool more = part.starts_with('x');
        const auto digits = numberIn(part.substr(more ? 1 : 0, groupDigits));
        if (!digits || path.index > UINT64_MAX / groupSize - groupSize)
            return notAPath(text);
        path.index = path.index * groupSize + *digits;
        if (more)
            continue;
        if (part.ends_with(".p"))
            path.width = static_cast<unsigned>(
                std::min<std::uint64_t>(numberIn(takePart(rest)).value_or(0), tileWidth));
        break;
    }
    // Whatever else was written differently, it is not the one spelling.
    return rest.empty() && path.width > 0 && path.toText() == text ? Result<TilePath>(path)
                                                                   : notAPath(text);
}

std::uint64_t rowLength(unsigned level, std::uint64_t size)
{
    return level * tileHeight < 64 ? size >> (level * tileHeight) : 0;
}

TilePath tileOf(unsigned level, std::uint64_t index, std::uint64_t size)
{
    const auto tile = index / tileWidth;
    const auto left = rowLength(level, size) - tile * tileWidth;
    return {level, tile, static_cast<unsigned>(std::min<std::uint64_t>(left, tileWidth))};
}

Result<std::vector<TreeHash>> readTile(std::span<const std::uint8_t> bytes, unsigned width)
{
    constexpr auto hashSize = std::tuple_size_v<TreeHash>;
    if (width == 0 || width > tileWidth || bytes.size() != width * hashSize)
        return Error{ErrorKind::Corrupted, "A tile has " + std::to_string(bytes.size())
                                               + " bytes where " + std::to_string(width * hashSize)
                                               + " are due."};
    std::vector<TreeHash> hashes(width);
    for (unsigned i = 0; i < width; ++i)
        std::ranges::copy(bytes.subspan(i * hashSize, hashSize), hashes[i].begin());
    return hashes;
}

Bytes writeTile(std::span<const TreeHash> hashes)
{
    Bytes bytes;
    bytes.reserve(hashes.size() * std::tuple_size_v<TreeHash>);
    for (const auto& hash : hashes)
        bytes.insert(bytes.end(), hash.begin(), hash.end());
    return bytes;
}

Result<std::vector<Bytes>> readBundle(std::span<const std::uint8_t> bytes, unsigned width)
{
    const Error cut{ErrorKind::Corrupted, "A bundle of entries is cut, or holds too much."};
    std::vector<Bytes> entries;
    for (unsigned i = 0; i < width; ++i) {
        if (bytes.size() < 2)
            return cut;
        const std::size_t length = static_cast<std::size_t>(bytes[0]) << 8U | bytes[1];
        if (bytes.size() - 2 < length)
            return cut;
        entries.emplace_back(bytes.begin() + 2,
                             bytes.begin() + 2 + static_cast<std::ptrdiff_t>(length));
        bytes = bytes.subspan(2 + length);
    }
    return bytes.empty() ? Result<std::vector<Bytes>>(std::move(entries)) : cut;
}

Result<Bytes> writeBundle(std::span<const Bytes> entries)
{
    Bytes bundle;
    for (const auto& entry : entries) {
        if (entry.size() > longestEntry)
            return Error{ErrorKind::TooLarge, "An entry of the log has at most 65,535 bytes."};
        bundle.push_back(static_cast<std::uint8_t>(entry.size() >> 8U));
        bundle.push_back(static_cast<std::uint8_t>(entry.size() & 0xffU));
        bundle.insert(bundle.end(), entry.begin(), entry.end());
    }
    return bundle;
}

} // namespace strongroom::crypto
