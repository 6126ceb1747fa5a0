// What programs say of themselves is kept short and plain.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/origin.h"

#include "models/domain/job.h"

namespace strongroom::server {
namespace {

constexpr std::size_t longestClient = 100;

} // namespace

Result<Origin> originOf(const Request& request)
{
    Origin origin;
    origin.address = request.peer;
    for (const char c : request.header("user-agent").substr(0, longestClient))
        origin.client += c >= ' ' && c <= '~' ? c : '?';
    origin.job = request.header(jobHeader);
    if (!origin.job.empty() && !domain::isJob(origin.job))
        return Error{ErrorKind::InvalidInput,
                     "A job is named by its kind and id: deploy/4711.",
                     {},
                     "Strongroom-Job"};
    return origin;
}

} // namespace strongroom::server
