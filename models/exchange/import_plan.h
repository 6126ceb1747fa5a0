// What an import would do, said before it is done.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"
#include "models/domain/version.h"
#include "models/exchange/parsed_secret.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::exchange {

/// A secret that stands already where the import goes.
struct Standing
{
    domain::Secret secret{};
    std::vector<std::string> keys{}; ///< Of its current version.
};

struct PlannedSecret
{
    std::string name{};
    std::string slug{};
    std::optional<domain::Secret> updates{}; ///< None: it will be created.
    std::vector<std::string> added{};        ///< Keys that are new.
    std::vector<std::string> replaced{};     ///< Keys that stand and get the file's value.
    std::vector<std::string> kept{};         ///< Keys that stand and are not in the file.
};

/// One line for each secret of the file. `standing` finds by slug. Fails with InvalidInput if a
/// name gives no slug, or two names the same.
Result<std::vector<PlannedSecret>>
planImport(const ParsedFile& file,
           const std::function<std::optional<Standing>(const std::string& slug)>& standing);

} // namespace strongroom::exchange
