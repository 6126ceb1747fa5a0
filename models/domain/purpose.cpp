// Purposes, held to what the record can show.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/purpose.h"

#include "base/codec.h"

#include <algorithm>

namespace strongroom::domain {
namespace {

constexpr std::size_t longestTicket = 64;
constexpr std::size_t longestNote = 500;
constexpr std::size_t shortestOtherNote = 10;

bool isPrintable(std::string_view text)
{
    return isUtf8(text) && std::ranges::none_of(text, [](char c) {
               const auto byte = static_cast<unsigned char>(c);
               return byte < 0x20 || byte == 0x7f;
           });
}

} // namespace

std::string_view nameOf(PurposeCategory category)
{
    switch (category) {
    case PurposeCategory::Incident: return "incident";
    case PurposeCategory::Debug: return "debug";
    case PurposeCategory::Deploy: return "deploy";
    case PurposeCategory::Rotation: return "rotation";
    case PurposeCategory::Audit: return "audit";
    case PurposeCategory::Other: return "other";
    }
    return "other";
}

std::string summaryOf(const Purpose& purpose)
{
    std::string line(nameOf(purpose.category));
    if (!purpose.ticket.empty())
        line += " " + purpose.ticket;
    if (!purpose.note.empty())
        line += " · " + purpose.note;
    return line;
}

Result<Done> check(const Purpose& purpose)
{
    const auto refuse = [](std::string message, std::string field) {
        return Error{ErrorKind::InvalidInput, std::move(message), {}, std::move(field)};
    };
    if (purpose.ticket.size() > longestTicket || !isPrintable(purpose.ticket))
        return refuse("A ticket has at most 64 printable characters.", "purpose.ticket");
    if (purpose.note.size() > longestNote || !isPrintable(purpose.note))
        return refuse("A note has at most 500 printable characters.", "purpose.note");
    if (purpose.category == PurposeCategory::Other && purpose.note.size() < shortestOtherNote)
        return refuse("For another purpose, say in at least 10 characters what it is.",
                      "purpose.note");
    return Done{};
}

} // namespace strongroom::domain
