// Deployment jobs: what a pipeline, elsewhere, was doing when it used or changed something here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace strongroom::domain {

enum class JobOutcome { Succeeded, Failed, Cancelled };

/// How a job ended, as whoever runs it says.
struct JobReport
{
    std::string job{}; ///< "<kind>/<id>": "deploy/4711".
    JobOutcome outcome = JobOutcome::Succeeded;
    std::string note{}; ///< At most 500 bytes.
};

inline constexpr std::size_t longestJobNote = 500;

/// A kind of 1 to 40 and an id of 1 to 120 letters, digits, '.', '_', '-' and (the id) '/' or ':'.
bool isJob(std::string_view text);

std::string_view nameOf(JobOutcome outcome); ///< "succeeded", "failed", "cancelled".

} // namespace strongroom::domain
