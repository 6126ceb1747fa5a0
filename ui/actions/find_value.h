// The person asks whether a string that leaked is one of theirs: sealed once, then page by page.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/searches_api.h"
#include "ui/actions/outcome.h"

#include <functional>
#include <vector>

namespace strongroom::ui {

struct FoundValues
{
    std::vector<client::FoundValue> found{};
    std::uint64_t secrets = 0; ///< Searched so far.
    std::uint64_t values = 0;
    std::uint64_t leftOut = 0;
};

using FindProgress = std::function<void(const FoundValues& soFar)>;

/// Tells how far it is after each page; stops asking when `asker` is gone. Fails with what keeps a
/// page from being searched: then nothing is said of the rest.
void findValue(client::SearchesApi& searches, domain::SearchWish wish, SecretBytes sought,
               QObject* asker, FindProgress progress, Then<FoundValues> then);

} // namespace strongroom::ui
