// Attacks on what readers and writers are told: answers altered on their way back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/wire/json.h"
#include "tests/hostile/hostile_strongroomd/spoils.h"

namespace strongroom::hostile {

/// Changes the answer to a request as the armed attack would.
void alter(Spoils& spoils, std::string_view path, wire::json::value& answer);

bool isAnswerAttack(std::string_view name);

} // namespace strongroom::hostile
