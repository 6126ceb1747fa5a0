// What a row keeps of a backend as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/backend.h"

#include <optional>
#include <string>

namespace strongroom::server {

std::string textOf(const domain::BackendSettings& settings);
std::string textOf(const domain::BackendCheck& check);
/// Empty, and none, for what nobody of us wrote.
domain::BackendSettings settingsIn(const std::string& text);
std::optional<domain::BackendCheck> checkIn(const std::string& text);

} // namespace strongroom::server
