// audit verify: a log's files against its key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/audit/commands.h"
#include "app/cli/audit/event_lines.h"
#include "app/cli/outcome.h"
#include "base/clock.h"

#include <filesystem>
#include <fstream>
#include <iostream>

namespace strongroom::cli {
namespace {

struct Wish
{
    std::string publicKey{};
    std::vector<std::string> witnesses{};
    std::string place{};
};

/// Plain files below a folder.
class FolderSource final : public crypto::TileSource
{
public:
    explicit FolderSource(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    Result<Bytes> read(const std::string& path, std::size_t largest) const override
    {
        const auto file = m_folder / path;
        std::error_code failed;
        if (!std::filesystem::is_regular_file(file, failed))
            return Error{ErrorKind::NotFound, "There is no file " + file.string() + '.'};
        // A file that is far too long is not read to its end first.
        const auto size = std::filesystem::file_size(file, failed);
        if (failed || size > largest)
            return Error{ErrorKind::Corrupted, "The file " + file.string() + " is too large."};
        std::ifstream stream(file, std::ios::binary);
        Bytes bytes(size);
        stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
        if (!stream)
            return Error{ErrorKind::InvalidInput, "The file " + file.string() + " cannot be read."};
        return bytes;
    }

private:
    std::filesystem::path m_folder;
};

Result<std::unique_ptr<crypto::TileSource>> open(const Wish& wish, const LogOpener& openAddress)
{
    if (wish.place.starts_with("https://")) {
        if (openAddress)
            return openAddress(wish.place);
        return Error{ErrorKind::InvalidInput, "This program reads no addresses."};
    }
    std::error_code failed;
    if (!std::filesystem::is_directory(wish.place, failed))
        return Error{ErrorKind::InvalidInput,
                     "\"" + wish.place + "\" is neither a folder nor an address with https."};
    return std::unique_ptr<crypto::TileSource>(std::make_unique<FolderSource>(wish.place));
}

/// When each of the witnesses saw the checkpoint.
int tellWitnesses(const crypto::TileSource& source, const std::vector<std::string>& witnesses)
{
    const auto bytes = source.read("checkpoint", 1'000'000);
    if (!bytes)
        return sayInvalid(bytes.error().message);
    const auto note =
        crypto::Note::parse({reinterpret_cast<const char*>(bytes->data()), bytes->size()});
    if (!note)
        return sayInvalid(note.error().message);
    for (const auto& vkey : witnesses) {
        const auto witness = crypto::NoteVerifier::parse(vkey);
        if (!witness)
            return say(witness.error());
        const auto seen = crypto::cosignedAt(*note, *witness);
        if (!seen)
            return sayInvalid(witness->name() + ": " + seen.error().message);
        std::cout << "witness " << witness->name() << ' '
                  << toRfc3339(Timestamp(std::chrono::seconds(*seen))) << '\n';
    }
    return Yes;
}

int verify(const Wish& wish, const LogOpener& openAddress)
{
    const auto key = crypto::NoteVerifier::parse(wish.publicKey);
    if (!key) {
        std::cerr << key.error().message << '\n';
        return Usage;
    }
    const auto source = open(wish, openAddress);
    if (!source) {
        std::cerr << source.error().message << '\n';
        return source.error().kind == ErrorKind::InvalidInput ? Usage : No;
    }
    EventLines lines(std::filesystem::path(wish.place) / "events.jsonl");
    crypto::EntryVisitor visit;
    if (lines.isThere())
        visit = [&lines](std::uint64_t leaf, const Bytes& entry) {
            return lines.hold(leaf, entry);
        };
    const auto checkpoint = crypto::verifyTiles(**source, *key, visit);
    if (!checkpoint)
        return sayInvalid(checkpoint.error().message);
    if (lines.isThere())
        if (auto ended = lines.end(); !ended)
            return sayInvalid(ended.error().message);
    std::cout << "valid " << checkpoint->origin << ' ' << checkpoint->size << ' '
              << toBase64(checkpoint->root) << '\n';
    if (lines.isThere())
        std::cout << "events " << checkpoint->size - lines.erased() << ", erased " << lines.erased()
                  << '\n';
    if (const auto note = lines.clockNote(); !note.empty())
        std::cerr << note << '\n';
    return tellWitnesses(**source, wish.witnesses);
}

} // namespace

void addVerifyCommand(Words audit, LogOpener openAddress)
{
    auto& wish = audit.keep<Wish>();
    audit.command("verify", "Whether a log's files are whole, and what its key signed")
        .text("--public-key", wish.publicKey, "The log's vkey: name+id+key", required)
        .texts("--witness", wish.witnesses, "The vkey of a witness that must have signed, too")
        .text("place", wish.place, "A folder, or an address with https", required)
        .runs([&wish, openAddress = std::move(openAddress)] { return verify(wish, openAddress); });
}

} // namespace strongroom::cli
