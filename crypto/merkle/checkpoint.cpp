// Checkpoints, one form for one content.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/merkle/checkpoint.h"

#include <algorithm>
#include <charconv>

namespace strongroom::crypto {
namespace {

const Error malformed{ErrorKind::InvalidInput,
                      "This is not a checkpoint: origin, size and root, a line each."};

/// The lines of `text`; none if the last is not ended.
std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        if (end == std::string_view::npos)
            return {};
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    return lines;
}

/// Decimal without leading zeros or signs.
bool readSize(std::string_view text, std::uint64_t& size)
{
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), size);
    return failed == std::errc() && end == text.data() + text.size()
           && std::to_string(size) == text;
}

} // namespace

Result<Checkpoint> Checkpoint::parse(std::string_view text)
{
    const auto lines = linesOf(text);
    const bool anyEmpty =
        std::ranges::any_of(lines, [](std::string_view line) { return line.empty(); });
    Checkpoint checkpoint;
    if (lines.size() < 3 || anyEmpty || !readSize(lines[1], checkpoint.size))
        return malformed;
    const auto root = fromBase64(lines[2]);
    const auto hash = root ? treeHashOf(*root) : std::nullopt;
    if (!hash)
        return malformed;
    checkpoint.origin = lines[0];
    checkpoint.root = *hash;
    checkpoint.extensions.assign(lines.begin() + 3, lines.end());
    return checkpoint;
}

std::string Checkpoint::toText() const
{
    auto text = origin + '\n' + std::to_string(size) + '\n' + toBase64(root) + '\n';
    for (const auto& extension : extensions)
        text += extension + '\n';
    return text;
}

Result<Checkpoint> openCheckpoint(std::string_view bytes, const NoteVerifier& log)
{
    auto note = Note::parse(bytes);
    if (!note)
        return note.error();
    auto text = openNote(*note, std::span(&log, 1));
    if (!text)
        return text.error();
    auto checkpoint = Checkpoint::parse(*text);
    if (checkpoint && checkpoint->origin != log.name())
        return Error{ErrorKind::Forged, "The checkpoint is another log's."};
    return checkpoint;
}

Result<std::string> signCheckpoint(const Checkpoint& checkpoint, const NoteVerifier& log,
                                   const SecretBytes& privateKey)
{
    Note note{checkpoint.toText(), {}};
    // Whoever reads it must read what we meant: no line breaks hidden in a field.
    auto again = Checkpoint::parse(note.text);
    if (!again || again->toText() != note.text || again->origin != checkpoint.origin
        || again->extensions != checkpoint.extensions || checkpoint.origin != log.name())
        return malformed;
    if (auto done = signNote(note, log, privateKey); !done)
        return done.error();
    return note.toString();
}

} // namespace strongroom::crypto
