// What one deed on many would come to, in lines, and when its number has to be said.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/bulk_lines.h"

#include <iostream>

namespace strongroom::cli {
namespace {

/// More than these want their number said.
constexpr std::uint64_t many = 1000;

} // namespace

void printPlan(const domain::Bulk& plan)
{
    std::cout << plan.left << " would be done\t" << plan.skipped << " left out\n";
    std::uint64_t first = 0;
    for (const auto& place : plan.places)
        first += place.first;
    if (plan.deed == domain::BulkDeed::SetRotationPolicy)
        std::cout << "  " << first << " without one of their own yet\t" << plan.left - first
                  << " changed\n";
    for (const auto& place : plan.places)
        std::cout << "  " << (place.environment ? nameOf(place.kind) : "organization") << '\t'
                  << place.left << " would be done\t" << place.skipped << " left out\n";
    for (const auto& reason : plan.reasons)
        std::cout << "  " << reason.count << '\t' << reason.problem << '\n';
}

Result<Done> expectCountSaid(std::uint64_t left, std::int64_t count)
{
    if (left <= many || count >= 0)
        return Done{};
    return Error{ErrorKind::InvalidInput,
                 "This is " + std::to_string(left)
                     + " secrets. Look with --dry-run, then say the number with --count "
                     + std::to_string(left) + "."};
}

} // namespace strongroom::cli
