// What a deed on many secrets looks like on the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/bulk.h"

#include <string>

namespace strongroom::server {

/// With how many of its secrets are in which state; each secret has an event of its own.
std::string snapshotOf(const domain::Bulk& bulk);

} // namespace strongroom::server
