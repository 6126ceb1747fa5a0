// Each line opens the commitment of one leaf, or says that it was erased.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/audit/event_lines.h"

#include "app/cli/audit/event_entry.h"
#include "models/wire/json.h"

#include <algorithm>

namespace strongroom::cli {
namespace {

constexpr std::size_t longestLine = 16 << 20;

Error about(ErrorKind kind, std::uint64_t leaf, const std::string& what)
{
    auto error = aboutLeaf(kind, leaf, what);
    error.message = "events.jsonl, " + error.message;
    return error;
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
    const auto value = wire::parse(*text);
    if (!value)
        return about(ErrorKind::Corrupted, leaf, "this is no JSON.");
    const auto made = entryOf(*value, leaf, m_run);
    if (!made)
        return Error{made.error().kind, "events.jsonl, " + made.error().message};
    if (!std::ranges::equal(bytesOf(*made), entry))
        return about(ErrorKind::Forged, leaf,
                     "it is not the event that was committed to. It was altered.");
    return Done{};
}

Result<Done> EventLines::end()
{
    if (m_stream.peek() != std::ifstream::traits_type::eof())
        return Error{ErrorKind::Corrupted, "events.jsonl holds more events than the log."};
    if (const auto leaf = m_run.erasures.unexplained())
        return about(ErrorKind::Forged, *leaf,
                     "it was erased, and no event of the log says so. The record was rewritten.");
    return Done{};
}

} // namespace strongroom::cli
