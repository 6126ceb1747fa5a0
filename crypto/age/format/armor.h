// An age file as text: strict PEM (C2SP age, "ASCII armor"; RFC 7468, section 3).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/age/io.h"

#include <string>

namespace strongroom::age {

/// Whether this looks like armor, perhaps a damaged one: white space, then dashes.
Result<bool> looksArmored(BufferedSource& source);

/// Reads what the armor holds. White space is let through before and after the block only; lines
/// end with LF or CRLF. Fails with armorFailure() for anything else.
class ArmorReader
{
public:
    /// `text` outlives the reader.
    explicit ArmorReader(BufferedSource& text) : m_text(text) {}

    Result<std::size_t> read(std::span<std::uint8_t> into);

private:
    Result<std::string_view> nextLine();
    Result<Done> begin();
    Result<Done> refill();
    Result<Done> finish();

    BufferedSource& m_text;
    Bytes m_decoded{};
    std::size_t m_taken = 0;
    bool m_begun = false;
    bool m_ended = false;
};

/// Writes armor around what it is given, in lines of 64 columns.
class ArmorWriter
{
public:
    /// `text` outlives the writer.
    explicit ArmorWriter(const Sink& text) : m_text(text) {}

    Result<Done> write(std::span<const std::uint8_t> bytes);

    /// The last line and the end line; nothing may be written afterwards.
    Result<Done> finish();

private:
    Result<Done> put(std::string_view base64);

    const Sink& m_text;
    Bytes m_rest{};
    bool m_begun = false;
};

} // namespace strongroom::age
