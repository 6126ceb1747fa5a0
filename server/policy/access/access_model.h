// The authorization model that the control plane decides by (resources/authz/strongroom.fga).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/evaluation/schema.h"
#include "models/authz/model/model.h"

#include <string_view>

namespace strongroom::server {

/// The model that this build was made with.
std::string_view accessModelText();

/// The same, read.
authz::Model accessModel();

/// Fails with InvalidInput, a line a finding, for a model that says nothing or contradicts itself.
Result<authz::Schema> accessSchemaOf(std::string_view dsl);

} // namespace strongroom::server
