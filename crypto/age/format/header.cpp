// The header line by line, so that a file which is none is refused by its first one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/age/format/header.h"

#include "crypto/age/failure.h"
#include "crypto/hash.h"

#include <algorithm>
#include <optional>

namespace strongroom::age {
namespace {

constexpr std::string_view versionLine = "age-encryption.org/v1";
constexpr std::string_view versionStart = "age-encryption.org/";
constexpr std::string_view stanzaStart = "-> ";
constexpr std::string_view macStart = "---";
constexpr std::size_t columns = 64;
constexpr std::size_t macSize = 32;
// Room for some 30 000 recipients; beyond it, somebody is filling our memory.
constexpr std::size_t longestHeader = 4U << 20;

constexpr const char* cutOff = "The age header ends early: the file was cut off.";

/// The next line of the header, which has to end with LF.
Result<std::string_view> nextLine(BufferedSource& source)
{
    const auto line = source.line(longestHeader);
    if (!line && line.error().kind == ErrorKind::TooLarge)
        return headerFailure("This is not an age file, or its header is over 4 MiB.");
    if (!line)
        return line.error();
    if (!*line || !(*line)->ended)
        return headerFailure(cutOff);
    return (*line)->text;
}

Result<Done> readVersion(BufferedSource& source)
{
    const auto start = source.peek(versionLine.size() + 1);
    if (!start)
        return start.error();
    const std::string_view text(reinterpret_cast<const char*>(start->data()), start->size());
    if (text.empty())
        return headerFailure("The file is empty, so it is not an age file.");
    if (!text.starts_with(versionStart.substr(0, text.size())))
        return headerFailure(
            "This is not an age file: it does not begin with age-encryption.org/v1.");
    if (text.size() <= versionLine.size() && versionLine.starts_with(text))
        return headerFailure(cutOff);
    if (!text.starts_with(versionLine) || text.back() != '\n')
        return headerFailure("The age file has a version that is not supported: only v1 is.");
    const auto line = nextLine(source);
    if (!line)
        return line.error();
    return Done{};
}

bool isArgument(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= 33 && c <= 126; });
}

Result<std::vector<std::string>> readArguments(std::string_view line)
{
    if (!line.starts_with(stanzaStart))
        return headerFailure("The age header is damaged: a line that begins no recipient stanza "
                             "stands where one has to.");
    std::vector<std::string> arguments;
    for (line.remove_prefix(stanzaStart.size());;) {
        const auto space = line.find(' ');
        const auto argument = line.substr(0, space);
        if (!isArgument(argument))
            return headerFailure(
                "The age header is damaged: a recipient stanza has an argument that "
                "is empty or not printable.");
        arguments.emplace_back(argument);
        if (space == std::string_view::npos)
            return arguments;
        line.remove_prefix(space + 1);
    }
}

/// Lines of 64 columns, and one that is shorter, if only an empty one.
Result<Bytes> readBody(BufferedSource& source, std::string& covered)
{
    Bytes body;
    for (;;) {
        const auto line = nextLine(source);
        if (!line)
            return line.error();
        const auto part = fromUnpaddedBase64(*line);
        if (!part || line->size() > columns)
            return headerFailure("The age header is damaged: a recipient stanza's body is not "
                                 "canonical base64 in lines of 64 columns.");
        body.insert(body.end(), part->begin(), part->end());
        covered.append(*line) += '\n';
        if (covered.size() > longestHeader)
            return headerFailure("The age header is over 4 MiB.");
        if (line->size() < columns)
            return body;
    }
}

Result<Bytes> readMac(std::string_view line)
{
    auto mac = line.starts_with("--- ") ? fromUnpaddedBase64(line.substr(macStart.size() + 1))
                                        : Result<Bytes>(Bytes{});
    if (!mac || mac->size() != macSize)
        return headerFailure("The age header is damaged: its last line is not \"---\" and a MAC in "
                             "canonical base64.");
    return mac;
}

std::string wrapped(std::string_view text)
{
    std::string lines;
    for (; text.size() >= columns; text.remove_prefix(columns))
        lines.append(text.substr(0, columns)) += '\n';
    return lines.append(text) += '\n';
}

Result<crypto::Sha256> macOf(std::string_view covered, const SecretBytes& fileKey)
{
    const auto key = crypto::hkdfSha256(fileKey, {}, bytesOf("header"), 32);
    if (!key)
        return key.error();
    return crypto::hmacSha256(key->reveal(), bytesOf(covered));
}

} // namespace

Result<Header> readHeader(BufferedSource& source)
{
    if (const auto version = readVersion(source); !version)
        return version.error();
    Header header;
    header.covered.append(versionLine) += '\n';
    for (;;) {
        const auto line = nextLine(source);
        if (!line)
            return line.error();
        if (line->starts_with(macStart)) {
            auto mac = readMac(*line);
            if (!mac)
                return mac.error();
            header.mac = std::move(*mac);
            header.covered.append(macStart);
            break;
        }
        auto arguments = readArguments(*line);
        if (!arguments)
            return arguments.error();
        header.covered.append(*line) += '\n';
        auto body = readBody(source, header.covered);
        if (!body)
            return body.error();
        header.stanzas.push_back({std::move(*arguments), std::move(*body)});
    }
    if (header.stanzas.empty())
        return headerFailure("The age header names no recipient.");
    return header;
}

Result<std::string> writeHeader(const std::vector<Stanza>& stanzas, const SecretBytes& fileKey)
{
    std::string text = std::string(versionLine) + '\n';
    for (const auto& stanza : stanzas) {
        text.append("->");
        for (const auto& argument : stanza.arguments)
            text.append(" ").append(argument);
        text.append("\n").append(wrapped(toUnpaddedBase64(stanza.body)));
    }
    text.append(macStart);
    const auto mac = macOf(text, fileKey);
    if (!mac)
        return mac.error();
    return text.append(" ").append(toUnpaddedBase64(*mac)) += '\n';
}

Result<Done> checkMac(const Header& header, const SecretBytes& fileKey)
{
    const auto mac = macOf(header.covered, fileKey);
    if (!mac)
        return mac.error();
    if (!crypto::equalInConstantTime(*mac, header.mac))
        return macFailure(
            "The age header does not carry its writer's MAC: it was changed afterwards.");
    return Done{};
}

} // namespace strongroom::age
