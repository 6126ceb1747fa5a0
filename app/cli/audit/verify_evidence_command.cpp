// audit verify-evidence: a part of the record, and its proofs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/audit/commands.h"
#include "app/cli/audit/event_entry.h"
#include "app/cli/outcome.h"
#include "base/codec.h"
#include "crypto/merkle/checkpoint.h"
#include "crypto/merkle/proof.h"

#include <filesystem>
#include <fstream>
#include <iostream>

namespace strongroom::cli {
namespace {

constexpr std::uintmax_t largest = 1 << 30;

struct Wish
{
    std::string publicKey{};
    std::string file{};
};

Result<std::string> textOf(const std::string& path)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    std::ifstream stream(path, std::ios::binary);
    if (failed || !stream)
        return Error{ErrorKind::InvalidInput, "The file " + path + " cannot be read."};
    if (size > largest)
        return Error{ErrorKind::TooLarge, "The file " + path + " is larger than evidence gets."};
    std::string text(size, '\0'); // Once: there may be a lot of it.
    if (!stream.read(text.data(), static_cast<std::streamsize>(size)))
        return Error{ErrorKind::InvalidInput, "The file " + path + " cannot be read."};
    return text;
}

Result<crypto::TreeProof> proofIn(const wire::json::value& value, std::uint64_t leaf)
{
    wire::ObjectReader reader(value);
    crypto::TreeProof proof;
    for (const auto& item : reader.array("proof")) {
        const auto* text = item.if_string();
        const auto bytes = text == nullptr ? Result<Bytes>(Error{ErrorKind::InvalidInput, ""})
                                           : fromBase64(std::string(*text));
        const auto hash = bytes ? crypto::treeHashOf(*bytes) : std::nullopt;
        if (!hash)
            return aboutLeaf(ErrorKind::Corrupted, leaf, "its proof is none.");
        proof.push_back(*hash);
    }
    return proof;
}

/// Holds every event against the checkpoint, and each after the one before it.
Result<std::uint64_t> verifyEvents(const wire::json::array& events,
                                   const crypto::Checkpoint& checkpoint, EventRun& run)
{
    std::optional<std::uint64_t> next;
    for (const auto& value : events) {
        const auto leaf =
            static_cast<std::uint64_t>(wire::ObjectReader(value).integerOr("leaf", -1));
        if (next && leaf != *next)
            return aboutLeaf(ErrorKind::Forged, *next, "it is missing.");
        const auto entry = entryOf(value, leaf, run);
        const auto proof = entry ? proofIn(value, leaf) : Result<crypto::TreeProof>(entry.error());
        if (!proof)
            return proof.error();
        if (!crypto::verifyInclusion(leaf, checkpoint.size, crypto::leafHash(bytesOf(*entry)),
                                     *proof, checkpoint.root))
            return aboutLeaf(ErrorKind::Forged, leaf, "it is not the event that was recorded.");
        next = leaf + 1;
    }
    return events.size();
}

int verifyEvidence(const Wish& wish)
{
    const auto key = crypto::NoteVerifier::parse(wish.publicKey);
    const auto text = textOf(wish.file);
    if (!key || !text) {
        std::cerr << (key ? text.error() : key.error()).message << '\n';
        return Usage;
    }
    const auto value = wire::parse(*text);
    if (!value)
        return sayInvalid("this is no JSON.");
    wire::ObjectReader reader(*value);
    if (reader.integerOr("strongroom_evidence", 0) != 1)
        return sayInvalid("this is no evidence of a form that is known here.");
    const auto checkpoint = crypto::openCheckpoint(reader.textOr("checkpoint"), *key);
    if (!checkpoint)
        return sayInvalid("its checkpoint is not signed by that key.");
    EventRun run;
    const auto count = verifyEvents(reader.array("events"), *checkpoint, run);
    if (!count)
        return sayInvalid(count.error().message);
    std::cout << "valid " << checkpoint->origin << ' ' << checkpoint->size << ", events " << *count
              << ", erased " << run.erasures.count() << '\n';
    if (const auto note = clockNote(run); !note.empty())
        std::cerr << note << '\n';
    return Yes;
}

} // namespace

void addVerifyEvidenceCommand(Words audit)
{
    auto& wish = audit.keep<Wish>();
    audit.command("verify-evidence", "Whether events of a period are as they were recorded")
        .text("--public-key", wish.publicKey, "The log's vkey: name+id+key", required)
        .text("file", wish.file, "The .json file of the evidence", required)
        .runs([&] { return verifyEvidence(wish); });
}

} // namespace strongroom::cli
