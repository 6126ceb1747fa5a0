// Why a value is wanted, as the command line says it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/words.h"
#include "base/result.h"
#include "client/api/secrets_api.h"
#include "models/domain/purpose.h"

#include <string>

namespace strongroom::cli {

struct PurposeWish
{
    std::string category = "debug";
    domain::Purpose purpose{};
};

void addPurposeWords(Words& words, PurposeWish& wish);

/// Fails with InvalidInput for a purpose that is none.
Result<domain::Purpose> purposeOf(const PurposeWish& wish);

/// Says on standard error if the control plane may be hiding a newer version.
void warnOfHiddenVersion(const client::Revealed& revealed);

} // namespace strongroom::cli
