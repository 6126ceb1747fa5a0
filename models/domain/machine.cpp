// Names of machines' parts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/machine.h"

namespace strongroom::domain {

std::string_view nameOf(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::PublicKey: return "public_key";
    case CredentialKind::Certificate: return "certificate";
    }
    return "public_key";
}

std::string memberKeyOf(const ServiceAccountId& account)
{
    return "service_account|" + account.value;
}

std::vector<Capability> keyCapabilities()
{
    return {Capability::SeeSecrets, Capability::SeeVersions, Capability::Write, Capability::Manage,
            Capability::SeeAudit};
}

} // namespace strongroom::domain
