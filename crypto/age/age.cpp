// Header, then nonce, then payload; with or without armor around them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/age/age.h"

#include "crypto/age/failure.h"
#include "crypto/age/format/armor.h"
#include "crypto/age/format/header.h"
#include "crypto/age/format/stream.h"
#include "crypto/hash.h"
#include "crypto/random.h"

#include <algorithm>

namespace strongroom::age {
namespace {

constexpr std::size_t nonceSize = 16;

Result<SecretBytes> payloadKeyOf(const SecretBytes& fileKey, const Bytes& nonce)
{
    return crypto::hkdfSha256(fileKey, nonce, bytesOf("payload"), payloadKeySize);
}

Result<std::vector<Stanza>> wrapForAll(const Recipients& recipients, const SecretBytes& fileKey)
{
    if (recipients.empty())
        return Error{ErrorKind::InvalidInput, "Say for whom to encrypt: there is no recipient."};
    const auto alone = [](const auto& recipient) { return recipient->standsAlone(); };
    if (recipients.size() > 1 && std::ranges::any_of(recipients, alone))
        return Error{ErrorKind::InvalidInput,
                     "A passphrase stands alone: it cannot be combined with other recipients."};
    std::vector<Stanza> stanzas;
    for (const auto& recipient : recipients) {
        auto stanza = recipient->wrap(fileKey);
        if (!stanza)
            return stanza.error();
        stanzas.push_back(std::move(*stanza));
    }
    return stanzas;
}

Result<Done> encryptBinary(const Recipients& recipients, const Source& plaintext,
                           const Sink& ciphertext)
{
    const auto fileKey = crypto::randomSecret(fileKeySize);
    if (!fileKey)
        return fileKey.error();
    const auto stanzas = wrapForAll(recipients, *fileKey);
    if (!stanzas)
        return stanzas.error();
    const auto header = writeHeader(*stanzas, *fileKey);
    if (!header)
        return header.error();
    const auto nonce = crypto::randomBytes(nonceSize);
    if (!nonce)
        return nonce.error();
    const auto key = payloadKeyOf(*fileKey, *nonce);
    if (!key)
        return key.error();
    if (const auto written = ciphertext(bytesOf(*header)); !written)
        return written.error();
    if (const auto written = ciphertext(*nonce); !written)
        return written.error();
    return encryptPayload(*key, plaintext, ciphertext);
}

Error whyNoMatch(const Header& header)
{
    if (header.stanzas.front().arguments.front() == "scrypt")
        return noMatch("The passphrase does not open this file, or none was given.");
    const auto isOf = [](std::string_view type) {
        return [type](const Stanza& stanza) { return stanza.arguments.front() == type; };
    };
    if (std::ranges::any_of(header.stanzas, isOf("mlkem768x25519"))
        && std::ranges::none_of(header.stanzas, isOf("X25519")))
        return noMatch(
            "No identity matched: the file is for post-quantum recipients (ML-KEM-768) only, "
            "which this build cannot open.");
    return noMatch("No identity matched any of the file's recipients.");
}

Result<SecretBytes> fileKeyOf(const Header& header, const Identities& identities)
{
    if (const auto checked = checkStanzas(header.stanzas); !checked)
        return checked.error();
    for (const auto& identity : identities)
        for (const auto& stanza : header.stanzas) {
            auto fileKey = identity->unwrap(stanza);
            if (!fileKey)
                return fileKey.error();
            if (*fileKey)
                return std::move(**fileKey);
        }
    return whyNoMatch(header);
}

Result<Done> decryptBinary(const Identities& identities, BufferedSource& ciphertext,
                           const Sink& plaintext)
{
    const auto header = readHeader(ciphertext);
    if (!header)
        return header.error();
    const auto fileKey = fileKeyOf(*header, identities);
    if (!fileKey)
        return fileKey.error();
    if (const auto checked = checkMac(*header, *fileKey); !checked)
        return checked.error();

    const Source rest = [&](std::span<std::uint8_t> into) { return ciphertext.read(into); };
    Bytes nonce(nonceSize);
    const auto count = readFully(rest, nonce);
    if (!count)
        return count.error();
    if (*count < nonceSize)
        return headerFailure("The age file ends right after its header: it was cut off.");
    const auto key = payloadKeyOf(*fileKey, nonce);
    if (!key)
        return key.error();
    return decryptPayload(*key, rest, plaintext);
}

} // namespace

Result<Done> encrypt(const Recipients& recipients, Form form, const Source& plaintext,
                     const Sink& ciphertext)
{
    if (form == Form::Binary)
        return encryptBinary(recipients, plaintext, ciphertext);
    ArmorWriter armor(ciphertext);
    const auto done =
        encryptBinary(recipients, plaintext,
                      [&](std::span<const std::uint8_t> bytes) { return armor.write(bytes); });
    return done ? armor.finish() : done;
}

Result<Done> decrypt(const Identities& identities, const Source& ciphertext, const Sink& plaintext)
{
    BufferedSource file(ciphertext);
    const auto armored = looksArmored(file);
    if (!armored)
        return armored.error();
    if (!*armored)
        return decryptBinary(identities, file, plaintext);
    ArmorReader armor(file);
    BufferedSource inside([&](std::span<std::uint8_t> into) { return armor.read(into); });
    return decryptBinary(identities, inside, plaintext);
}

Result<Bytes> encryptBytes(const Recipients& recipients, Form form,
                           std::span<const std::uint8_t> plaintext)
{
    Bytes file;
    const auto done = encrypt(recipients, form, sourceOf(plaintext), sinkInto(file));
    return done ? Result<Bytes>(std::move(file)) : done.error();
}

Result<SecretBytes> decryptBytes(const Identities& identities,
                                 std::span<const std::uint8_t> ciphertext)
{
    // The plaintext is never longer than the file.
    SecretBytes room(ciphertext.size());
    std::size_t used = 0;
    const auto done = decrypt(
        identities, sourceOf(ciphertext), [&](std::span<const std::uint8_t> chunk) -> Result<Done> {
            std::ranges::copy(chunk, room.writable().begin() + static_cast<std::ptrdiff_t>(used));
            used += chunk.size();
            return Done{};
        });
    if (!done)
        return done.error();
    return SecretBytes::copyOf(room.reveal().first(used));
}

bool beginsAsAge(std::span<const std::uint8_t> start)
{
    const std::string_view text(reinterpret_cast<const char*>(start.data()), start.size());
    const auto first = text.find_first_not_of(" \t\r\n");
    return text.starts_with("age-encryption.org/")
           || (first != text.npos
               && text.substr(first).starts_with("-----BEGIN AGE ENCRYPTED FILE"));
}

} // namespace strongroom::age
