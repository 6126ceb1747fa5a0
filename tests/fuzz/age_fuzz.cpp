// Whatever age files, headers and keys are accepted, we would have written so ourselves.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/age/age.h"
#include "crypto/age/format/armor.h"
#include "crypto/age/format/bech32.h"
#include "crypto/age/format/stream.h"
#include "crypto/age/keys/key_text.h"
#include "crypto/age/keys/x25519.h"
#include "tests/fuzz/must_be.h"

#include <algorithm>

using namespace strongroom;

namespace {

std::string plain(const SecretBytes& text)
{
    return {text.reveal().begin(), text.reveal().end()};
}

/// A header that was read is written again to the last byte, but for its MAC.
void header(std::span<const std::uint8_t> data)
{
    age::BufferedSource source(age::sourceOf(data));
    const auto read = age::readHeader(source);
    if (!read)
        return;
    const auto written = age::writeHeader(read->stanzas, SecretBytes(age::fileKeySize));
    mustBe(written && written->starts_with(read->covered));
    (void)age::checkStanzas(read->stanzas);
    (void)age::checkMac(*read, SecretBytes(age::fileKeySize));
}

/// Armor that was read is written again as it was, but for white space around it and CRs.
void armor(std::span<const std::uint8_t> data)
{
    age::BufferedSource source(age::sourceOf(data));
    age::ArmorReader reader(source);
    Bytes decoded(data.size() + 1);
    const auto count =
        age::readFully([&](std::span<std::uint8_t> into) { return reader.read(into); }, decoded);
    if (!count)
        return;
    decoded.resize(*count);
    Bytes written;
    const auto sink = age::sinkInto(written);
    age::ArmorWriter writer(sink);
    mustBe(writer.write(decoded) && writer.finish());
    std::string text(data.begin(), data.end());
    std::erase(text, '\r');
    const auto begin = text.find("--");
    // The last line feed may be missing.
    mustBe((text + '\n').substr(begin, written.size())
           == std::string(written.begin(), written.end()));
}

void keys(std::string_view text)
{
    if (const auto decoded = age::bech32Decode(text))
        mustBe(
            plain(age::bech32Encode(decoded->prefix, decoded->data.reveal())) == text
            // The prefix has no letter of either case to go by.
            || std::ranges::none_of(decoded->prefix, [](char c) { return c >= 'A' && c <= 'Z'; }));
    if (const auto recipient = age::X25519Recipient::parse(text))
        mustBe(recipient->text() == text);
    if (const auto identity = age::X25519Identity::parse(text))
        mustBe(plain(identity->text()) == text);
    (void)age::parseRecipients(text);
    (void)age::parseIdentities(text);
}

/// Chunks under a key of zeros: what opens is sealed again to the same bytes.
void payload(std::span<const std::uint8_t> data)
{
    const SecretBytes key(age::payloadKeySize);
    Bytes opened;
    if (!age::decryptPayload(key, age::sourceOf(data), age::sinkInto(opened)))
        return;
    Bytes sealed;
    mustBe(age::encryptPayload(key, age::sourceOf(opened), age::sinkInto(sealed)).hasValue());
    mustBe(std::ranges::equal(sealed, data));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span<const std::uint8_t> input(data, size);
    header(input);
    armor(input);
    payload(input);
    keys({reinterpret_cast<const char*>(data), size});
    // The whole way, with an identity that is nobody's.
    static const auto identities = age::parseIdentities(
        "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX");
    Bytes released;
    mustBe(identities.hasValue());
    (void)age::decrypt(*identities, age::sourceOf(input), age::sinkInto(released));
    (void)age::beginsAsAge(input);
    return 0;
}
