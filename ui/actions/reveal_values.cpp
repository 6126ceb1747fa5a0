// The person asks to see values, for a purpose: asks once, hands the answer on, keeps nothing.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/reveal_values.h"

namespace strongroom::ui {

void revealValues(client::SecretsApi& secrets, domain::OrganizationId organization,
                  domain::GrantRequest request, QObject* asker, Then<client::Revealed> then)
{
    report(secrets.reveal(std::move(organization), std::move(request)), asker, std::move(then));
}

} // namespace strongroom::ui
