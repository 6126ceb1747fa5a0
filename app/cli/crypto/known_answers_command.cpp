// crypto kat: other people's vectors, a verdict a line.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/crypto/commands.h"
#include "app/cli/crypto/input_file.h"
#include "app/cli/outcome.h"
#include "crypto/known_answers/known_answers.h"

#include <iostream>

namespace strongroom::cli {
namespace {

using crypto::Verdict;

std::string toLine(const crypto::CaseVerdict& one)
{
    switch (one.verdict) {
    case Verdict::Pass: return one.id + " pass";
    case Verdict::Fail: return one.id + " fail (" + one.reason + ")";
    case Verdict::Skip: return one.id + " skip (" + one.reason + ")";
    }
    return one.id;
}

int runFile(const std::string& path)
{
    const auto text = readText(path);
    if (!text)
        return say(text.error());
    const auto verdicts = crypto::runKnownAnswers(*text);
    if (!verdicts)
        return say(verdicts.error());
    std::size_t passed = 0;
    std::size_t failed = 0;
    for (const auto& one : *verdicts) {
        std::cout << toLine(one) << '\n';
        passed += one.verdict == Verdict::Pass ? 1 : 0;
        failed += one.verdict == Verdict::Fail ? 1 : 0;
    }
    std::cerr << passed << " passed, " << failed << " failed, "
              << verdicts->size() - passed - failed << " skipped\n";
    if (failed > 0)
        return No;
    // Nothing failed because nothing was tried: that is no yes.
    if (passed == 0)
        return say(
            {ErrorKind::InvalidInput, "None of this file's cases is of an algorithm of ours."});
    return Yes;
}

} // namespace

void addKnownAnswersCommand(Words program)
{
    auto family = program.command("crypto", "Check this program's own cryptography");
    auto kat = family.command(
        "kat", "Run test vectors in Wycheproof's or RFC 9180's JSON form: a verdict for each case");
    auto& path = kat.keep<std::string>();
    kat.text("--json", path, "The file of vectors", required).runs([&] { return runFile(path); });
}

} // namespace strongroom::cli
