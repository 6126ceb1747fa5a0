// Random models, tuples and questions, small enough that ways cross, end in cycles and cancel each
// other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/model/model.h"
#include "models/authz/tuples/memory_tuples.h"

#include <QRandomGenerator>

#include <string>
#include <vector>

namespace strongroom::test {

/// What a random store may hold. Who has a relation that is taken away from itself nobody can say,
/// and OpenFGA's answer depends on which side is faster: stores that are compared with it have one
/// of both.
struct Dice
{
    bool everyOperator = true; ///< "and" and "but not" beside "or".
    bool cycles = true;        ///< Objects that lead back to themselves.
};

/// The DSL of a model: users, groups, folders and documents with four relations each. Most make
/// sense, some do not.
std::string randomModel(QRandomGenerator& random, const Dice& dice = {});

/// Tuples that the model takes, each once, on three objects a type.
std::vector<authz::Tuple> randomTuples(QRandomGenerator& random, const authz::Model& model,
                                       const Dice& dice = {});

/// "group:1": one of the objects that randomTuples() uses.
std::string randomObject(QRandomGenerator& random, const std::string& type);

} // namespace strongroom::test
