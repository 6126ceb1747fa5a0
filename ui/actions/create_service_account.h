// Makes a service account and, if wanted, the key that it begins with.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/machines_api.h"
#include "ui/actions/outcome.h"

namespace strongroom::ui {

struct ServiceAccountWish
{
    domain::NewServiceAccount account{};
    std::optional<domain::NewApiKey> key{}; ///< Its account is filled in.
};

struct CreatedServiceAccount
{
    domain::ServiceAccount account{};
    std::optional<domain::IssuedApiKey> key{};
    std::optional<Error> keyRefused{}; ///< The account stands, though its key was not made.
};

void createServiceAccount(client::MachinesApi& machines, domain::OrganizationId organization,
                          ServiceAccountWish wish, QObject* asker,
                          Then<CreatedServiceAccount> then);

} // namespace strongroom::ui
