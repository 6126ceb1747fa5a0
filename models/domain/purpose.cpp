// Purposes, held to what the record can show and to the organization's list.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/purpose.h"

#include "base/codec.h"

#include <algorithm>

namespace strongroom::domain {
namespace {

constexpr std::size_t longestCode = 32;
constexpr std::size_t longestTicket = 64;
constexpr std::size_t longestNote = 500;
constexpr std::uint32_t shortestOtherNote = 10;

bool isPrintable(std::string_view text)
{
    return isUtf8(text) && std::ranges::none_of(text, [](char c) {
               const auto byte = static_cast<unsigned char>(c);
               return byte < 0x20 || byte == 0x7f;
           });
}

Error refuse(std::string message, std::string field)
{
    return {ErrorKind::InvalidInput, std::move(message), {}, std::move(field)};
}

} // namespace

const std::vector<PurposeKind>& builtInPurposes()
{
    static const std::vector<PurposeKind> kinds{
        {PurposeCategory::Incident, "Incident"},
        {PurposeCategory::Debug, "Debug"},
        {PurposeCategory::Deploy, "Deploy"},
        {PurposeCategory::Rotation, "Rotation"},
        {PurposeCategory::Audit, "Audit"},
        {PurposeCategory::Other, "Other", false, shortestOtherNote}};
    return kinds;
}

bool isPurposeCode(std::string_view text)
{
    return !text.empty() && text.size() <= longestCode && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

std::string summaryOf(const Purpose& purpose)
{
    std::string line(purpose.category);
    if (!purpose.ticket.empty())
        line += " " + purpose.ticket;
    if (!purpose.note.empty())
        line += " · " + purpose.note;
    return line;
}

Result<Done> check(const Purpose& purpose)
{
    if (!isPurposeCode(purpose.category))
        return refuse("A purpose is one of the organization's list.", "purpose.category");
    if (purpose.ticket.size() > longestTicket || !isPrintable(purpose.ticket))
        return refuse("A ticket has at most 64 printable characters.", "purpose.ticket");
    if (purpose.note.size() > longestNote || !isPrintable(purpose.note))
        return refuse("A note has at most 500 printable characters.", "purpose.note");
    return Done{};
}

Result<Done> check(const Purpose& purpose, const std::vector<PurposeKind>& kinds)
{
    if (auto formed = check(purpose); !formed)
        return formed;
    const auto kind = std::ranges::find(kinds, purpose.category, &PurposeKind::code);
    if (kind == kinds.end()) {
        std::string known;
        for (const auto& one : kinds)
            known += (known.empty() ? "" : ", ") + one.code;
        return refuse("\"" + purpose.category + "\" is no purpose here. Choose one of: " + known
                          + ".",
                      "purpose.category");
    }
    if (kind->needsTicket && purpose.ticket.empty())
        return refuse("The purpose \"" + kind->label + "\" needs a ticket.", "purpose.ticket");
    if (purpose.note.size() < kind->shortestNote)
        return refuse("For the purpose \"" + kind->label + "\", say in at least "
                          + std::to_string(kind->shortestNote) + " characters what it is.",
                      "purpose.note");
    return Done{};
}

} // namespace strongroom::domain
