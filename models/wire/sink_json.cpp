// Times and the problem are left out where there are none.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/sink_json.h"

#include <algorithm>

namespace strongroom::wire {

json::object toJson(const domain::SinkStanding& value)
{
    json::object out{{"name", value.name},
                     {"kind", value.kind},
                     {"format", value.format},
                     {"next_leaf", static_cast<std::int64_t>(value.next)},
                     {"lag", static_cast<std::int64_t>(value.lag)}};
    if (value.deliveredAt)
        out["delivered_at"] = toRfc3339(*value.deliveredAt);
    if (!value.problem.empty())
        out["problem"] = value.problem;
    if (value.failingSince)
        out["failing_since"] = toRfc3339(*value.failingSince);
    return out;
}

template <>
Result<domain::SinkStanding> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::SinkStanding standing{reader.text("name"), reader.text("kind"), reader.text("format")};
    const auto next = reader.integer("next_leaf");
    const auto lag = reader.integer("lag");
    if (std::min(next, lag) < 0)
        reader.fail("next_leaf", "not negative, and nor may \"lag\" be");
    standing.next = static_cast<std::uint64_t>(next);
    standing.lag = static_cast<std::uint64_t>(lag);
    standing.problem = reader.textOr("problem");
    if (reader.find("delivered_at") != nullptr)
        standing.deliveredAt = reader.time("delivered_at");
    if (reader.find("failing_since") != nullptr)
        standing.failingSince = reader.time("failing_since");
    if (!reader.ok())
        return reader.error();
    return standing;
}

} // namespace strongroom::wire
