// One deed on many secrets, in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/bulk.h"

#include <QString>

namespace strongroom::items {

/// "12,345", as numbers are written here.
QString countText(std::uint64_t count);
/// What a button that does it says: "Move 4,980 to the trash".
QString bulkDeedText(domain::BulkDeed deed, std::uint64_t count);
/// The same deed as the title of what is under way: "Move to the trash", "Taken back: …".
QString bulkTitle(const domain::Bulk& bulk);

} // namespace strongroom::items
