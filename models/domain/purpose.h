// Why somebody wants to see a value: a category, a ticket, a note.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

/// The codes of the purposes that are known everywhere; an organization's policy may list others.
struct PurposeCategory
{
    static constexpr const char* Incident = "incident";
    static constexpr const char* Debug = "debug";
    static constexpr const char* Deploy = "deploy";
    static constexpr const char* Rotation = "rotation";
    static constexpr const char* Audit = "audit";
    static constexpr const char* Other = "other";
};

struct Purpose
{
    std::string category = PurposeCategory::Other; ///< The code of one of the organization's list.
    std::string ticket{};                          ///< "INC-4821", or empty.
    std::string note{};

    friend bool operator==(const Purpose&, const Purpose&) = default;
};

/// One of the closed list of purposes that an organization accepts.
struct PurposeKind
{
    std::string code{};
    std::string label{};
    bool needsTicket = false;
    std::uint32_t shortestNote = 0; ///< In bytes; 0: a note may be left out.

    friend bool operator==(const PurposeKind&, const PurposeKind&) = default;
};

/// The six that hold where no policy says otherwise.
const std::vector<PurposeKind>& builtInPurposes();

/// 1 to 32 of a-z, 0-9, - and _.
bool isPurposeCode(std::string_view text);

/// One line for lists and the record: "incident INC-4821 · payment 500s".
std::string summaryOf(const Purpose& purpose);

/// Fails with InvalidInput, naming the field, if the category is no code, the ticket is over 64,
/// the note is over 500, or either holds control characters or invalid UTF-8.
Result<Done> check(const Purpose& purpose);

/// … and if the category is not of `kinds`, or lacks the ticket or the note that its kind needs.
Result<Done> check(const Purpose& purpose, const std::vector<PurposeKind>& kinds);

} // namespace strongroom::domain
