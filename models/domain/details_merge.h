// Two people change what one secret is called: what becomes of each field.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"

#include <string>
#include <vector>

namespace strongroom::domain {

enum class DetailsField { Name, Description, Owner };

/// A field that both altered, and not to the same end: somebody has to choose.
struct DetailsConflict
{
    DetailsField field = DetailsField::Name;
    std::string before{};
    std::string theirs{};
    std::string mine{};
};

struct DetailsMerge
{
    /// What is left to send so that `theirs` holds mine as well, without what waits for a choice.
    SecretChange change{};
    std::vector<DetailsConflict> conflicts{};
};

/// `mine` was made against `before`, while `theirs` came to stand. Labels are a set: what either
/// added is there, what either took away is not; they are never in conflict.
DetailsMerge mergeDetails(const Secret& before, const SecretChange& mine, const Secret& theirs);

/// The field of a change, to read or to set it.
std::optional<std::string>& fieldOf(SecretChange& change, DetailsField field);

} // namespace strongroom::domain
