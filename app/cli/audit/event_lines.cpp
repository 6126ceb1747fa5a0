// Each line opens the commitment of one leaf, or says that it was erased.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/audit/event_lines.h"

#include "crypto/merkle/commitment.h"
#include "crypto/merkle/tree.h"
#include "models/wire/json.h"

#include <algorithm>

namespace strongroom::cli {
namespace {

constexpr std::size_t longestLine = 16 << 20;

Error about(ErrorKind kind, std::uint64_t leaf, const std::string& what)
{
    return {kind, "events.jsonl, leaf " + std::to_string(leaf) + ": " + what};
}

/// The entry that the line makes. An erased event's commitment is all that is left of it.
Result<std::string> entryOf(const std::string& line, std::uint64_t leaf, bool& erased)
{
    const auto value = wire::parse(line);
    if (!value)
        return about(ErrorKind::Corrupted, leaf, "this is no JSON.");
    wire::ObjectReader reader(*value);
    if (reader.integer("leaf") != static_cast<std::int64_t>(leaf) || !reader.ok())
        return about(ErrorKind::Forged, leaf, "another event stands in its place.");
    erased = reader.flagOr("erased", false);
    if (erased) {
        const auto bytes = fromBase64(reader.text("commitment"));
        const auto commitment = bytes ? crypto::treeHashOf(*bytes) : std::nullopt;
        if (!commitment)
            return about(ErrorKind::Corrupted, leaf, "a commitment has 32 bytes.");
        return crypto::leafEntry(reader.text("event"), *commitment);
    }
    const auto body = reader.text("body");
    const auto salt = fromBase64(reader.text("salt"));
    const auto event = wire::parse(body);
    if (!reader.ok() || !salt || !event)
        return about(ErrorKind::Corrupted, leaf, "it has no body, or no salt.");
    const auto commitment = crypto::commit(*salt, body);
    if (!commitment)
        return about(ErrorKind::Corrupted, leaf, commitment.error().message);
    return crypto::leafEntry(wire::ObjectReader(*event).textOr("id"), *commitment);
}

} // namespace

Result<std::string> EventLines::line(std::uint64_t leaf)
{
    m_buffer.resize(longestLine);
    m_stream.getline(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    const auto length = static_cast<std::size_t>(m_stream.gcount());
    if (length == 0)
        return about(ErrorKind::Corrupted, leaf, "it is missing.");
    if (!m_stream || m_stream.eof())
        return about(ErrorKind::Corrupted, leaf, "it is cut, or far too long.");
    return std::string(m_buffer.data(), length - 1);
}

Result<Done> EventLines::hold(std::uint64_t leaf, const Bytes& entry)
{
    const auto text = line(leaf);
    if (!text)
        return text.error();
    bool erased = false;
    const auto made = entryOf(*text, leaf, erased);
    if (!made)
        return made.error();
    if (!std::ranges::equal(bytesOf(*made), entry))
        return about(ErrorKind::Forged, leaf,
                     "it is not the event that was committed to. It was altered.");
    m_erased += erased ? 1 : 0;
    return Done{};
}

Result<Done> EventLines::end()
{
    if (m_stream.peek() != std::ifstream::traits_type::eof())
        return Error{ErrorKind::Corrupted, "events.jsonl holds more events than the log."};
    return Done{};
}

} // namespace strongroom::cli
