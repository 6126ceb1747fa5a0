// Two requests; the second may fail alone, and says so.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/create_service_account.h"

namespace strongroom::ui {
namespace {

QCoro::Task<Result<CreatedServiceAccount>>
create(client::MachinesApi& machines, domain::OrganizationId organization, ServiceAccountWish wish)
{
    auto account = co_await machines.createServiceAccount(organization, wish.account);
    if (!account)
        co_return account.error();
    CreatedServiceAccount made;
    made.account = std::move(*account);
    if (wish.key) {
        wish.key->account = made.account.id;
        auto key = co_await machines.createApiKey(organization, *wish.key);
        if (key)
            made.key = std::move(*key);
        else
            made.keyRefused = key.error();
    }
    co_return made;
}

} // namespace

void createServiceAccount(client::MachinesApi& machines, domain::OrganizationId organization,
                          ServiceAccountWish wish, QObject* asker, Then<CreatedServiceAccount> then)
{
    report(create(machines, std::move(organization), std::move(wish)), asker, std::move(then));
}

} // namespace strongroom::ui
