// Signed notes: a text with the signatures of named keys under it (C2SP signed-note).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::crypto {

/// Says which key a signature line is meant for; too short to tell keys apart for sure.
using NoteKeyId = std::array<std::uint8_t, 4>;

/// What an Ed25519 key signs a note as. Each kind has ids of its own, so that no signature of one
/// kind passes for another's.
enum class NoteKeyType : std::uint8_t {
    Log = 0x01,     ///< Whose note it is (signed-note).
    Witness = 0x04, ///< Who saw it, and when (C2SP tlog-cosignature, "cosignature/v1").
};

/// An Ed25519 public key with a name, as "<name>+<id>+<key>" (a vkey).
class NoteVerifier
{
public:
    /// Fails with InvalidInput for anything but an Ed25519 vkey whose id fits name and key.
    static Result<NoteVerifier> parse(std::string_view vkey);
    static Result<NoteVerifier> create(std::string_view name,
                                       std::span<const std::uint8_t> publicKey,
                                       NoteKeyType type = NoteKeyType::Log);

    const std::string& name() const { return m_name; }
    const NoteKeyId& id() const { return m_id; }
    NoteKeyType type() const { return m_type; }
    std::string toVkey() const;
    bool verifies(std::string_view text, std::span<const std::uint8_t> signature) const;

private:
    NoteVerifier(std::string name, Bytes publicKey, NoteKeyType type);

    std::string m_name;
    Bytes m_publicKey;
    NoteKeyType m_type;
    NoteKeyId m_id;
};

struct NoteSignature
{
    std::string name{};
    NoteKeyId id{};
    Bytes signature{};
};

/// The text, which ends with a line break, and the lines under it; nothing is verified yet.
struct Note
{
    std::string text{};
    std::vector<NoteSignature> signatures{};

    /// Fails with InvalidInput for what is not in the form of a signed note, with TooLarge over
    /// 1 MB or 100 signatures.
    static Result<Note> parse(std::string_view bytes);
    std::string toString() const;
};

/// The note's text, if at least one of the known keys signed it. Fails with Forged if none did, or
/// if a line that is meant for a known key does not verify.
Result<std::string> openNote(const Note& note, std::span<const NoteVerifier> known);

/// Adds the signature of `privateKey` (Ed25519), whose public half `signer` is. Fails with
/// InvalidInput if the text is not one that a note can carry.
Result<Done> signNote(Note& note, const NoteVerifier& signer, const SecretBytes& privateKey);

/// The same of a witness, who says that it saw the note's checkpoint at `time` (seconds since 1970)
/// and that it is consistent with all that it saw before.
Result<Done> cosignNote(Note& note, const NoteVerifier& witness, const SecretBytes& privateKey,
                        std::uint64_t time);

/// When `witness` saw the note. Fails with NotFound if it did not sign, with Forged if a line that
/// is meant for it does not verify.
Result<std::uint64_t> cosignedAt(const Note& note, const NoteVerifier& witness);

} // namespace strongroom::crypto
