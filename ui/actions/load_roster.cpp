// Three questions, one answer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/load_roster.h"

namespace strongroom::ui {
namespace {

QCoro::Task<Result<domain::AccessRoster>> roster(client::AccessApi& access,
                                                 domain::OrganizationId organization)
{
    domain::AccessRoster told;
    auto members = co_await access.members(organization);
    if (!members)
        co_return members.error();
    told.members = std::move(*members);
    auto teams = co_await access.teams(organization);
    if (!teams)
        co_return teams.error();
    told.teams = std::move(*teams);
    auto bindings = co_await access.bindings(organization, std::nullopt);
    told.tellsBindings = bindings.hasValue();
    if (bindings)
        told.bindings = std::move(*bindings);
    else if (bindings.error().kind != ErrorKind::Forbidden)
        co_return bindings.error();
    co_return told;
}

} // namespace

void loadRoster(client::AccessApi& access, domain::OrganizationId organization, QObject* asker,
                Then<domain::AccessRoster> then)
{
    report(roster(access, std::move(organization)), asker, std::move(then));
}

} // namespace strongroom::ui
