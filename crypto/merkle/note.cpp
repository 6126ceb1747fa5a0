// Signed notes, read as strictly as they are written.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/merkle/note.h"

#include "crypto/hash.h"
#include "crypto/signature/ed25519.h"

#include <algorithm>
#include <optional>

namespace strongroom::crypto {
namespace {

constexpr std::size_t longestNote = 1'000'000;
constexpr std::size_t mostSignatures = 100;
constexpr std::size_t timeBytes = 8;
constexpr std::string_view dash = "\u2014 ";

Error malformed(std::string_view what)
{
    return {ErrorKind::InvalidInput, "This is not a signed note: " + std::string(what) + "."};
}

/// Not empty, no white space, no plus.
bool isName(std::string_view name)
{
    const auto stands = [](char c) {
        return static_cast<unsigned char>(c) > ' ' && c != '+' && c != '\x7f';
    };
    // Of the white space outside ASCII that UTF-8 can spell: NEL, no-break, Ogham, the quads to
    // line and paragraph separators, narrow no-break, mathematical and ideographic.
    constexpr std::array<std::string_view, 6> spaces = {"\u0085", "\u00a0", "\u1680",
                                                        "\u202f", "\u205f", "\u3000"};
    const auto holds = [name](std::string_view space) {
        return name.find(space) != std::string_view::npos;
    };
    for (std::size_t at = name.find("\xe2\x80"); at != std::string_view::npos;
         at = name.find("\xe2\x80", at + 1)) {
        const auto last = at + 2 < name.size() ? static_cast<unsigned char>(name[at + 2]) : 0U;
        if ((last >= 0x80 && last <= 0x8a) || last == 0xa8 || last == 0xa9)
            return false;
    }
    return !name.empty() && isUtf8(name) && std::ranges::all_of(name, stands)
           && std::ranges::none_of(spaces, holds);
}

/// Whole lines of UTF-8 without control characters.
bool isText(std::string_view text)
{
    const auto allowed = [](char c) { return static_cast<unsigned char>(c) >= ' ' || c == '\n'; };
    return text.ends_with('\n') && isUtf8(text) && std::ranges::all_of(text, allowed);
}

NoteKeyId idOf(std::string_view name, std::span<const std::uint8_t> publicKey, NoteKeyType type)
{
    Bytes input(name.begin(), name.end());
    input.push_back('\n');
    input.push_back(static_cast<std::uint8_t>(type));
    input.insert(input.end(), publicKey.begin(), publicKey.end());
    const auto hash = sha256(input);
    return {hash[0], hash[1], hash[2], hash[3]};
}

/// What a witness signs (C2SP tlog-cosignature, "Format").
std::string cosigned(std::string_view text, std::uint64_t time)
{
    return "cosignature/v1\ntime " + std::to_string(time) + '\n' + std::string(text);
}

std::uint64_t timeIn(std::span<const std::uint8_t> signature)
{
    std::uint64_t time = 0;
    for (const auto byte : signature.first(timeBytes))
        time = time << 8U | byte;
    return time;
}

Result<NoteSignature> parseLine(std::string_view line)
{
    if (!line.starts_with(dash))
        return malformed("a signature line begins with a dash");
    line.remove_prefix(dash.size());
    const auto space = line.find(' ');
    if (space == std::string_view::npos || !isName(line.substr(0, space)))
        return malformed("a signature line names its key");
    auto bytes = fromBase64(line.substr(space + 1));
    NoteSignature signature{std::string(line.substr(0, space)), {}, {}};
    if (!bytes || bytes->size() <= signature.id.size())
        return malformed("a signature is in base64, behind its key's id");
    const auto end = bytes->begin() + static_cast<std::ptrdiff_t>(signature.id.size());
    std::copy(bytes->begin(), end, signature.id.begin());
    signature.signature.assign(end, bytes->end());
    return signature;
}

} // namespace

NoteVerifier::NoteVerifier(std::string name, Bytes publicKey, NoteKeyType type)
    : m_name(std::move(name)), m_publicKey(std::move(publicKey)), m_type(type),
      m_id(idOf(m_name, m_publicKey, type))
{}

Result<NoteVerifier> NoteVerifier::create(std::string_view name,
                                          std::span<const std::uint8_t> publicKey, NoteKeyType type)
{
    if (!isName(name) || publicKey.size() != 32)
        return Error{ErrorKind::InvalidInput,
                     "A note's key has a name without spaces and 32 bytes."};
    return NoteVerifier(std::string(name), Bytes(publicKey.begin(), publicKey.end()), type);
}

Result<NoteVerifier> NoteVerifier::parse(std::string_view vkey)
{
    const Error notAKey{ErrorKind::InvalidInput,
                        "This is not the public key of a note (name+id+key)."};
    const auto first = vkey.find('+');
    const auto second = first == std::string_view::npos ? first : vkey.find('+', first + 1);
    if (second == std::string_view::npos)
        return notAKey;
    const auto id = fromHex(vkey.substr(first + 1, second - first - 1));
    const auto key = fromBase64(vkey.substr(second + 1));
    if (!id || !key || key->size() != 33)
        return notAKey;
    const auto type = static_cast<NoteKeyType>(key->front());
    if (type != NoteKeyType::Log && type != NoteKeyType::Witness)
        return notAKey;
    auto verifier = create(vkey.substr(0, first), std::span(*key).subspan(1), type);
    if (!verifier || !std::ranges::equal(*id, verifier->id()))
        return notAKey;
    return verifier;
}

std::string NoteVerifier::toVkey() const
{
    Bytes key{static_cast<std::uint8_t>(m_type)};
    key.insert(key.end(), m_publicKey.begin(), m_publicKey.end());
    return m_name + '+' + toHex(m_id) + '+' + toBase64(key);
}

bool NoteVerifier::verifies(std::string_view text, std::span<const std::uint8_t> signature) const
{
    if (m_type == NoteKeyType::Log)
        return verifiesEd25519(m_publicKey, bytesOf(text), signature);
    if (signature.size() < timeBytes)
        return false;
    const auto seen = cosigned(text, timeIn(signature));
    return verifiesEd25519(m_publicKey, bytesOf(seen), signature.subspan(timeBytes));
}

Result<Note> Note::parse(std::string_view bytes)
{
    if (bytes.size() > longestNote)
        return Error{ErrorKind::TooLarge, "A signed note has at most 1 MB."};
    const auto blank = bytes.rfind("\n\n");
    if (!isText(bytes) || blank == std::string_view::npos)
        return malformed("it is text, an empty line, and signature lines");
    Note note{std::string(bytes.substr(0, blank + 1)), {}};
    auto lines = bytes.substr(blank + 2);
    while (!lines.empty()) {
        const auto end = lines.find('\n');
        auto signature = parseLine(lines.substr(0, end));
        if (!signature)
            return signature.error();
        note.signatures.push_back(std::move(*signature));
        if (note.signatures.size() > mostSignatures)
            return Error{ErrorKind::TooLarge, "A signed note has at most 100 signatures."};
        lines.remove_prefix(end + 1);
    }
    if (note.signatures.empty())
        return malformed("nobody signed it");
    return note;
}

std::string Note::toString() const
{
    std::string bytes = text + '\n';
    for (const auto& line : signatures) {
        Bytes signature(line.id.begin(), line.id.end());
        signature.insert(signature.end(), line.signature.begin(), line.signature.end());
        bytes += dash;
        bytes += line.name + ' ' + toBase64(signature) + '\n';
    }
    return bytes;
}

Result<std::string> openNote(const Note& note, std::span<const NoteVerifier> known)
{
    const Error forged{ErrorKind::Forged, "The note is not signed by a key that is trusted here."};
    bool signedByKnown = false;
    for (const auto& line : note.signatures)
        for (const auto& verifier : known) {
            if (line.name != verifier.name() || line.id != verifier.id())
                continue;
            if (!verifier.verifies(note.text, line.signature))
                return forged;
            signedByKnown = true;
        }
    return signedByKnown ? Result<std::string>(note.text) : Result<std::string>(forged);
}

Result<Done> signNote(Note& note, const NoteVerifier& signer, const SecretBytes& privateKey)
{
    if (!isText(note.text) || signer.type() != NoteKeyType::Log)
        return malformed("its text is whole lines without control characters");
    auto signature = signEd25519(privateKey, bytesOf(note.text));
    if (!signature)
        return signature.error();
    if (!signer.verifies(note.text, *signature))
        return Error{ErrorKind::InvalidInput,
                     "The private key is not the other half of the named one."};
    note.signatures.push_back({signer.name(), signer.id(), std::move(*signature)});
    return Done{};
}

Result<Done> cosignNote(Note& note, const NoteVerifier& witness, const SecretBytes& privateKey,
                        std::uint64_t time)
{
    if (!isText(note.text) || witness.type() != NoteKeyType::Witness)
        return malformed("a witness signs a text of whole lines, with a key of a witness");
    auto signature = signEd25519(privateKey, bytesOf(cosigned(note.text, time)));
    if (!signature)
        return signature.error();
    Bytes line(timeBytes);
    for (std::size_t i = 0; i < timeBytes; ++i)
        line[i] = static_cast<std::uint8_t>(time >> (8 * (timeBytes - 1 - i)));
    line.insert(line.end(), signature->begin(), signature->end());
    if (!witness.verifies(note.text, line))
        return Error{ErrorKind::InvalidInput,
                     "The private key is not the other half of the named one."};
    note.signatures.push_back({witness.name(), witness.id(), std::move(line)});
    return Done{};
}

Result<std::uint64_t> cosignedAt(const Note& note, const NoteVerifier& witness)
{
    std::optional<std::uint64_t> seen;
    for (const auto& line : note.signatures) {
        if (line.name != witness.name() || line.id != witness.id())
            continue;
        if (witness.type() != NoteKeyType::Witness || !witness.verifies(note.text, line.signature))
            return Error{ErrorKind::Forged, "The witness's signature does not verify."};
        seen = timeIn(line.signature);
    }
    if (!seen)
        return Error{ErrorKind::NotFound, "The witness did not sign this checkpoint."};
    return *seen;
}

} // namespace strongroom::crypto
