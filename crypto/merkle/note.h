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

/// An Ed25519 public key with a name, as "<name>+<id>+<key>" (a vkey).
class NoteVerifier
{
public:
    /// Fails with InvalidInput for anything but an Ed25519 vkey whose id fits name and key.
    static Result<NoteVerifier> parse(std::string_view vkey);
    static Result<NoteVerifier> create(std::string_view name,
                                       std::span<const std::uint8_t> publicKey);

    const std::string& name() const { return m_name; }
    const NoteKeyId& id() const { return m_id; }
    std::string toVkey() const;
    bool verifies(std::string_view text, std::span<const std::uint8_t> signature) const;

private:
    NoteVerifier(std::string name, Bytes publicKey);

    std::string m_name;
    Bytes m_publicKey;
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

} // namespace strongroom::crypto
