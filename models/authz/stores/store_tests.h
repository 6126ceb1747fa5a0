// Runs the tests of a store file, on the embedded evaluator or on another engine.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/stores/store_file.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace strongroom::authz::stores {

struct AssertionOutcome
{
    std::string question{}; ///< "check user:anne viewer document:1"
    bool passed = false;
    std::string reason{}; ///< Of one that failed: "expected true, got false".
};

struct TestOutcome
{
    std::string name{};
    std::vector<AssertionOutcome> assertions{};

    bool passed() const;
};

/// An outcome a test, in their order. Fails with InvalidInput, as an OpenFGA server would before
/// any question, if the model cannot be evaluated, has no place for a tuple, or a tuple stands
/// twice.
Result<std::vector<TestOutcome>> runStoreTests(const StoreFile& store);

/// An engine with these tuples, each of which the model has a place for.
using OpenEngine = std::function<Result<std::unique_ptr<Engine>>(const Model& model,
                                                                 const std::vector<Tuple>& tuples)>;

/// The same on engines of somebody else's making, one a test; fails as that does besides.
Result<std::vector<TestOutcome>> runStoreTests(const StoreFile& store, const OpenEngine& open);

} // namespace strongroom::authz::stores
