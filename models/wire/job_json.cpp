// A job is named once, the same here as in the header of requests.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/job_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {

json::object toJson(const domain::JobReport& value)
{
    return {{"job", value.job}, {"outcome", nameOf(value.outcome)}, {"note", value.note}};
}

template <>
Result<domain::JobReport> fromJson(const json::value& value)
{
    using domain::JobOutcome;
    ObjectReader reader(value);
    domain::JobReport report;
    report.job = reader.text("job");
    report.outcome = readEnum(reader, "outcome",
                              {JobOutcome::Succeeded, JobOutcome::Failed, JobOutcome::Cancelled});
    report.note = reader.textOr("note");
    return finish(reader, std::move(report));
}

} // namespace strongroom::wire
