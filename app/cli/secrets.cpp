// Listing secrets, and getting one value with a purpose.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "models/wire/page_json.h"

#include <algorithm>
#include <iostream>
#include <unistd.h>

namespace strongroom::cli {
namespace {

Result<std::vector<domain::Secret>> all(client::ControlPlane& plane,
                                        const domain::OrganizationId& organization,
                                        const std::string& text)
{
    client::SecretQuery query;
    query.organization = organization;
    query.text = text;
    std::vector<domain::Secret> secrets;
    for (;;) {
        auto page = wait(plane.secrets.list(query));
        if (!page)
            return page.error();
        std::ranges::move(page->items, std::back_inserter(secrets));
        if (!page->next)
            return secrets;
        query.cursor = page->next;
    }
}

/// Straight to the descriptor: no buffer of a stream keeps a copy.
bool writeOut(const SecretBytes& value)
{
    auto rest = value.reveal();
    while (!rest.empty()) {
        const auto written = ::write(STDOUT_FILENO, rest.data(), rest.size());
        if (written <= 0)
            return false;
        rest = rest.subspan(static_cast<std::size_t>(written));
    }
    return ::isatty(STDOUT_FILENO) == 0 || ::write(STDOUT_FILENO, "\n", 1) == 1;
}

} // namespace

int listSecrets(const Connection& connection, const std::string& filter, bool json)
{
    auto plane = connect(connection);
    if (!plane)
        return say(plane.error());
    const auto organization = enter(**plane);
    if (!organization)
        return say(organization.error());
    auto secrets = all(**plane, *organization, filter);
    if (!secrets)
        return say(secrets.error());
    if (json) {
        std::cout << wire::serialize(
            wire::toJson(domain::Page<domain::Secret>{std::move(*secrets), {}}))
                  << '\n';
        return Yes;
    }
    for (const auto& secret : *secrets)
        std::cout << secret.slug << "\tv" << secret.currentVersion << '\t' << secret.keyCount
                  << " keys\t" << secret.name << '\n';
    return Yes;
}

int getValue(const Connection& connection, const ValueWish& wish)
{
    if (const auto checked = domain::check(wish.purpose); !checked)
        return say(checked.error());
    auto plane = connect(connection);
    if (!plane)
        return say(plane.error());
    const auto organization = enter(**plane);
    if (!organization)
        return say(organization.error());
    const auto secrets = all(**plane, *organization, wish.group);
    if (!secrets)
        return say(secrets.error());
    const auto found = std::ranges::find(*secrets, wish.group, &domain::Secret::slug);
    if (found == secrets->end())
        return say({ErrorKind::NotFound, "There is no secret of that group."});
    const auto revealed =
        wait((*plane)->secrets.reveal(*organization, {found->id, 0, {wish.name}, wish.purpose}));
    if (!revealed)
        return say(revealed.error());
    return writeOut(revealed->entries.front().value) ? Yes : Usage;
}

} // namespace strongroom::cli
