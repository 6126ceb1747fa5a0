// Numbers, and names as far as they are told.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/used_by.h"

#include "models/wire/used_by_json.h"

namespace strongroom::cli {
namespace {

std::string counted(std::uint64_t number, const char* one, const char* many)
{
    return std::to_string(number) + ' ' + (number == 1 ? one : many);
}

} // namespace

std::optional<domain::Uses> usesIn(client::ControlPlane& plane,
                                   const domain::OrganizationId& organization,
                                   std::optional<domain::BackendId> backend)
{
    auto uses = wait(plane.uses.uses(organization, std::move(backend)));
    return uses ? std::optional(std::move(*uses)) : std::nullopt;
}

std::string usedByText(const domain::UsedBy& usedBy)
{
    auto text = "used by " + counted(usedBy.people, "person", "people") + ", "
                + counted(usedBy.machines, "machine", "machines") + " in "
                + std::to_string(domain::usedLately.count()) + " days";
    for (const auto& name : usedBy.names)
        text += (&name == &usedBy.names.front() ? ": " : ", ") + name;
    if (!usedBy.names.empty() && usedBy.names.size() < usedBy.people + usedBy.machines)
        text += ", …";
    return text;
}

std::string usedByField(const std::optional<domain::UsedBy>& usedBy)
{
    return usedBy ? '\t' + usedByText(*usedBy) : std::string();
}

void addUsedBy(wire::json::object& object, const std::optional<domain::UsedBy>& usedBy)
{
    if (usedBy)
        object["used_by"] = wire::toJson(*usedBy);
}

} // namespace strongroom::cli
