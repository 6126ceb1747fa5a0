// The person deletes exactly the version named, or takes that back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/delete_version.h"

namespace strongroom::ui {

void deleteVersion(client::SecretsApi& secrets, client::SecretAt secret, std::uint32_t number,
                   QObject* asker, Then<domain::Version> then)
{
    report(secrets.deleteVersion(std::move(secret), number), asker, std::move(then));
}

void undeleteVersion(client::SecretsApi& secrets, client::SecretAt secret, std::uint32_t number,
                     QObject* asker, Then<domain::Version> then)
{
    report(secrets.undeleteVersion(std::move(secret), number), asker, std::move(then));
}

} // namespace strongroom::ui
