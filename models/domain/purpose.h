// Why somebody wants to see a value: a category, a ticket, a note.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace strongroom::domain {

enum class PurposeCategory { Incident, Debug, Deploy, Rotation, Audit, Other };

struct Purpose
{
    PurposeCategory category = PurposeCategory::Other;
    std::string ticket{}; ///< "INC-4821", or empty.
    std::string note{};

    friend bool operator==(const Purpose&, const Purpose&) = default;
};

std::string_view nameOf(PurposeCategory category); ///< "incident", "debug", "deploy", …

/// One line for lists and the record: "incident INC-4821 · payment 500s".
std::string summaryOf(const Purpose& purpose);

/// Fails with InvalidInput, naming the field, if the note of an Other is under 10 characters, the
/// ticket is over 64, the note is over 500, or either holds control characters or invalid UTF-8.
Result<Done> check(const Purpose& purpose);

} // namespace strongroom::domain
