// authz test: OpenFGA's store files, a verdict a test.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/authz/commands.h"
#include "app/cli/outcome.h"
#include "models/authz/model/finding.h"
#include "models/authz/stores/store_tests.h"

#include <algorithm>
#include <iostream>

namespace strongroom::cli {
namespace {

using authz::stores::TestOutcome;

struct TestWish
{
    std::vector<std::string> files{};
    bool allowExternalFiles = false;
};

struct Tally
{
    std::size_t tests = 0;
    std::size_t failedTests = 0;
    std::size_t assertions = 0;
    std::size_t failedAssertions = 0;
};

void print(const TestOutcome& test, Tally& tally)
{
    std::cout << (test.passed() ? "pass " : "FAIL ") << authz::printable(test.name) << '\n';
    ++tally.tests;
    tally.failedTests += test.passed() ? 0 : 1;
    for (const auto& one : test.assertions) {
        ++tally.assertions;
        if (one.passed)
            continue;
        ++tally.failedAssertions;
        std::cout << "     " << authz::printable(one.question + ": " + one.reason) << '\n';
    }
}

int runFiles(const TestWish& wish)
{
    Tally tally;
    for (const auto& file : wish.files) {
        const auto store = authz::stores::readStoreFile(file, wish.allowExternalFiles);
        if (!store)
            return say(store.error());
        const auto outcomes = authz::stores::runStoreTests(*store);
        if (!outcomes)
            return say(outcomes.error());
        if (wish.files.size() > 1)
            std::cout << file << '\n';
        for (const auto& test : *outcomes)
            print(test, tally);
    }
    std::cerr << tally.tests - tally.failedTests << " of " << tally.tests << " tests passed, "
              << tally.assertions - tally.failedAssertions << " of " << tally.assertions
              << " assertions\n";
    if (tally.failedAssertions > 0)
        return No;
    // Nothing failed because nothing was asked: that is no yes.
    if (tally.assertions == 0)
        return say({ErrorKind::InvalidInput, "There is no assertion to test."});
    return Yes;
}

} // namespace

void addStoreTestCommand(Words authz)
{
    auto test = authz.command("test", "Run the tests of OpenFGA store files (.fga.yaml)");
    auto& wish = test.keep<TestWish>();
    test.texts("--tests", wish.files, "A store file; may be given more than once", required)
        .flag("--allow-external-files", wish.allowExternalFiles,
              "Let a store file name models and tuples outside its own folder")
        .runs([&] { return runFiles(wish); });
}

} // namespace strongroom::cli
