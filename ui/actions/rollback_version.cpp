// The person brings an older version's content back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/rollback_version.h"

namespace strongroom::ui {

void rollbackVersion(client::SecretsApi& secrets, client::SecretAt secret, std::uint32_t number,
                     std::string note, QObject* asker, Then<domain::Version> then)
{
    report(secrets.rollback(std::move(secret), number, std::move(note)), asker, std::move(then));
}

} // namespace strongroom::ui
