// Rotations in lines, and the family of commands below theirs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/plane/connect.h"
#include "app/cli/words.h"
#include "models/domain/rotation.h"

namespace strongroom::cli {

void print(const domain::RotationStanding& standing);
/// One line.
void printLine(const domain::Rotation& rotation);
/// With its steps, and what comes next.
void print(const domain::Rotation& rotation);

void addRotationPolicyCommands(Words rotations, const Connection& connection);

} // namespace strongroom::cli
