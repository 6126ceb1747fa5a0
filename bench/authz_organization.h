// The organization that authorization is measured on, and the questions that are asked about it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/evaluation/engine.h"

#include <vector>

namespace strongroom::bench {

/// 200 people in 40 teams nested four deep, each team reading one of 20 environments, with 2,000
/// secrets in them.
std::vector<authz::Tuple> organization();

/// Whether a random person may reveal a random secret; the same ones each time.
std::vector<authz::Query> questions(int count);

} // namespace strongroom::bench
