// Brings a million rows into the order of their names.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/index/secret_rows.h"

#include <functional>
#include <string_view>
#include <vector>

namespace strongroom::index {

/// By the bytes of their names, equal names by the bytes of their ids. Names are looked at eight
/// bytes at a time, so that few of them are read more than twice.
void sortByName(std::vector<Row>& rows, const std::function<std::string_view(Row)>& nameOf,
                const std::vector<PackedId>& ids);

} // namespace strongroom::index
