// The person asks which values two environments have in common: pair by pair, seeing none.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/comparisons_api.h"
#include "models/diff/environment_pairs.h"
#include "ui/actions/outcome.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::ui {

struct ComparedPairs
{
    std::map<std::string, domain::SameValues> same{}; ///< By slug.
    std::map<std::string, Error> refused{};           ///< By slug, why it could not be told.
    /// One for each pair that was asked about, in their order; none where it was refused.
    std::vector<std::optional<domain::SameValues>> answers{};
};

/// What this person may not have compared is told as refused. Fails with what keeps the rest from
/// being asked, such as a server that is gone.
void compareValues(client::ComparisonsApi& comparisons, std::vector<diff::SecretPair> pairs,
                   domain::Purpose purpose, QObject* asker, Then<ComparedPairs> then);

} // namespace strongroom::ui
