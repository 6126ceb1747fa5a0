// Runs the tests of a store file on the embedded evaluator.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/stores/store_file.h"

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

} // namespace strongroom::authz::stores
