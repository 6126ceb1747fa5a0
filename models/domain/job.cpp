// Names of jobs are plain: they stand in headers, filters and exports.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/job.h"

#include <algorithm>

namespace strongroom::domain {
namespace {

bool consistsOf(std::string_view text, std::string_view marks)
{
    return std::ranges::all_of(text, [marks](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || marks.find(c) != std::string_view::npos;
    });
}

} // namespace

bool isJob(std::string_view text)
{
    constexpr std::size_t longestKind = 40;
    constexpr std::size_t longestId = 120;
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return false;
    const auto kind = text.substr(0, slash);
    const auto id = text.substr(slash + 1);
    return !kind.empty() && kind.size() <= longestKind && consistsOf(kind, "._-") && !id.empty()
           && id.size() <= longestId && consistsOf(id, "._-/:");
}

std::string_view nameOf(JobOutcome outcome)
{
    switch (outcome) {
    case JobOutcome::Succeeded: return "succeeded";
    case JobOutcome::Failed: return "failed";
    case JobOutcome::Cancelled: return "cancelled";
    }
    return "succeeded";
}

} // namespace strongroom::domain
