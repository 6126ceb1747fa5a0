// Whether a model means something: what OpenFGA's language tools and its server ask of it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/model/finding.h"

namespace strongroom::authz {

/// Everything that is wrong with the model, in the order of the file. Empty: it is valid. A model
/// that has only Warned findings is valid for the language tools.
Findings validate(const Model& model);

/// True if nothing stands against evaluating the model, as on OpenFGA's server: repetitions and
/// conditions that nobody uses do not.
bool canEvaluate(const Findings& findings);

/// True if the language tools would take it.
bool isValid(const Findings& findings);

} // namespace strongroom::authz
