// Rotations in lines, and the family of commands below theirs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/plane/connect.h"
#include "app/cli/words.h"
#include "models/domain/rotation.h"
#include "models/domain/rotation_policy_change.h"

namespace strongroom::cli {

void print(const domain::RotationStanding& standing);
/// One line.
void printLine(const domain::Rotation& rotation);
/// With its steps, and what comes next.
void print(const domain::Rotation& rotation);

struct PolicyWords
{
    std::string group{};
    std::string scope{};
    std::string kind{};
    std::string note{};
    std::string link{};
    std::int64_t every = 0;
    bool noteless = false;
    bool json = false;
};

/// The options that tell of a policy what is to be; `target` lives as long as the line.
void addPolicyWords(Words& command, PolicyWords& target);
/// What is said; the rest stays.
domain::RotationPolicyChange changeOf(const PolicyWords& words);

/// What secrets have that have no policy of their own: below "policy".
void addRotationDefaultCommands(Words policy, const Connection& connection);
void addRotationPolicyCommands(Words rotations, const Connection& connection);

} // namespace strongroom::cli
