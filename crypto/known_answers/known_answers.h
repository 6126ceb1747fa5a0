// Runs other people's test vectors over our own crypto: Wycheproof's JSON and RFC 9180's.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::crypto {

enum class Verdict {
    Pass,
    Fail,
    Skip, ///< Of an algorithm, key size or form that we do not offer; `reason` says which.
};

struct CaseVerdict
{
    std::string id{}; ///< Wycheproof's "tcId"; of RFC 9180's list, the place, from 0.
    Verdict verdict = Verdict::Skip;
    std::string reason{};
};

/// A verdict for each case of a file. A case that is to be refused passes if we refuse it; one that
/// the file calls acceptable passes either way, but never with a wrong answer. Fails with
/// InvalidInput for what is in neither form.
Result<std::vector<CaseVerdict>> runKnownAnswers(std::string_view json);

} // namespace strongroom::crypto
