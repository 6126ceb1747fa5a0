// The list page by page, then each secret's versions: there is no question for all at once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/load_environment.h"

#include <QPointer>

#include <algorithm>

namespace strongroom::ui {
namespace {

bool isNotToBeSeen(const Error& error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound;
}

QCoro::Task<Result<std::vector<domain::EnvironmentSecret>>>
contents(client::SecretsApi& secrets, client::SecretQuery query, QPointer<QObject> asker)
{
    std::vector<domain::EnvironmentSecret> all;
    for (;;) {
        auto page = co_await secrets.list(query);
        if (!page)
            co_return page.error();
        for (auto& secret : page->items)
            all.push_back({std::move(secret), {}});
        if (!page->next)
            break;
        query.cursor = page->next;
    }
    for (auto& entry : all) {
        if (!asker) // Nobody waits any more: not a question more.
            co_return Error{ErrorKind::Cancelled, "Nobody waits for the answer."};
        auto versions = co_await secrets.versions(query.organization, entry.secret.id);
        if (!versions && !isNotToBeSeen(versions.error()))
            co_return versions.error();
        if (!versions)
            continue;
        const auto current = std::ranges::find(*versions, true, &domain::Version::current);
        if (current != versions->end())
            entry.current = std::move(*current);
    }
    co_return all;
}

} // namespace

void loadEnvironment(client::SecretsApi& secrets, domain::OrganizationId organization,
                     domain::EnvironmentId environment, QObject* asker,
                     Then<std::vector<domain::EnvironmentSecret>> then)
{
    client::SecretQuery query;
    query.organization = std::move(organization);
    query.environment = std::move(environment);
    report(contents(secrets, std::move(query), asker), asker, std::move(then));
}

} // namespace strongroom::ui
