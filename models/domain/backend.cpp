// Words of backends.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/backend.h"

namespace strongroom::domain {

std::string_view nameOf(BackendMode mode)
{
    return mode == BackendMode::Inline ? "inline" : "cross_account";
}

} // namespace strongroom::domain
